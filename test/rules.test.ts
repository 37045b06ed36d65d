import {describe, expect, test} from 'vitest'
import {type CheckOptions, check} from '../src/index.js'
import type {BadExample, Example, GoodExample, Rule} from '../src/rule.js'
import {readMarks} from './marked.js'
import {ruleFiles, strayExamples} from './rules.js'

/** Only the rule itself, with the example's options. */
function optionsOf(rule: Rule, example: Example): CheckOptions {
  const off = Object.fromEntries(ruleFiles.filter((file) => file.rule !== rule).map((file) => [file.rule.id, 'off']))
  return {
    ...(example.format ? {format: example.format} : {}),
    ...(example.storyDate ? {storyDate: example.storyDate} : {}),
    rules: {...off, [rule.id]: [rule.severity, {...rule.defaults, ...example.options}]} as NonNullable<CheckOptions['rules']>
  }
}

function run(rule: Rule, example: Example, text: string) {
  const {findings, summary} = check(text, optionsOf(rule, example))
  expect(summary.failed).toEqual([])
  return findings
}

const isBad = (example: Example): example is BadExample => 'bad' in example

function testBad(rule: Rule, example: BadExample): void {
  const {text, at, related} = readMarks(example.bad)
  const findings = run(rule, example, text)
  const places = (finding: (typeof findings)[number]) => finding.related.map(({start, end}) => text.slice(start, end))
  expect(findings.map(({message, start, end}) => ({message, at: text.slice(start, end)}))).toEqual([
    {message: example.message, at: text.slice(...(at ?? [0, 0]))}
  ])
  const [finding] = findings
  if (!finding) throw new Error('unreachable: the line above holds that there is one')
  expect([finding.start, finding.end]).toEqual(at)
  expect(places(finding).sort()).toEqual(related.map(([start, end]) => text.slice(start, end)).sort())
  expect(finding.severity).toBe(example.severity ?? rule.severity)
  if (example.mended === undefined) return
  const mended = text.slice(0, finding.start) + finding.expected[0] + text.slice(finding.end)
  expect(mended).toBe(example.mended)
  expect(run(rule, example, mended)).toEqual([])
}

function testGood(rule: Rule, example: GoodExample): void {
  expect(run(rule, example, example.good).map(({message}) => message)).toEqual([])
}

describe.each(ruleFiles.map((file) => [file.rule.id, file] as const))('%s', (_, {rule, moreExamples}) => {
  for (const example of [...rule.examples, ...moreExamples]) {
    if (isBad(example)) test(`reports: ${example.bad.slice(0, 80)}`, () => testBad(rule, example))
    else test(`is silent: ${example.good.slice(0, 80)}`, () => testGood(rule, example))
  }
})

describe('every rule', () => {
  test.each(ruleFiles.map((file) => [file.rule.id, file] as const))(
    '%s is documented and named after its file',
    (id, {path, rule, moreExamples}) => {
      expect(id).toBe(path.replace('/', '-'))
      expect(rule.summary).toMatch(/^[\p{Lu}“].*[^.]$/u)
      expect(rule.why.length).toBeGreaterThan(60)
      expect(rule.examples.some(isBad)).toBe(true)
      expect(rule.examples.some((example) => !isBad(example))).toBe(true)
      for (const example of [...rule.examples, ...moreExamples]) {
        if (!isBad(example)) continue
        expect(example.message.length).toBeLessThanOrEqual(90)
        expect(example.message).not.toMatch(/\.$|\b(?:you|wrong|error|should|must)\b/i)
      }
    }
  )

  test('has the examples that are kept apart from it', () => {
    expect(strayExamples).toEqual([])
  })
})
