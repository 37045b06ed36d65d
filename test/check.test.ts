import {describe, expect, test} from 'vitest'
import {check, explain, extract, rules} from '../src/index.js'

describe('check', () => {
  test('an empty text was read and holds nothing', () => {
    expect(check('').summary).toMatchObject({words: 0, sentences: 0, blocks: {}, failed: []})
  })

  test('the summary tells what was read', () => {
    const {summary} = check('Council shuts the last pool\n\nThe council voted on Monday to shut the pool for good. Nobody spoke.')
    expect(summary).toMatchObject({words: 18, sentences: 3, blocks: {headline: 1, body: 1}})
    expect(summary.rules).toBeGreaterThan(0)
  })

  test.each<[string, unknown[], string]>([
    ['an unknown option', ['', {formt: 'text'}], "Unexpected option 'formt', expected for example 'format'"],
    ['an unknown format', ['', {format: 'pdf'}], 'Unexpected format "pdf", expected one of text, markdown, html, ninjs'],
    ['an impossible story date', ['', {storyDate: '2024-13-01'}], 'Unexpected story date "2024-13-01"'],
    ['rules that are no object', ['', {rules: ['words-repeated']}], 'Unexpected rule id ["words-repeated"], expected an object'],
    [
      'an unknown option of a rule',
      ['', {rules: {'words-repeated': ['error', {most: 2}]}}],
      "Unexpected option of rule 'words-repeated' 'most'"
    ],
    ['a text that is none', [Buffer.from('text')], 'Unexpected object, expected the text of an article']
  ])('%s is an error that names it', (_, args, message) => {
    expect(() => Reflect.apply(check, undefined, args)).toThrow(message)
  })

  test('a fingerprint survives edits elsewhere and tells two faults apart', () => {
    const prints = (text: string) => check(text).findings.map(({fingerprint}) => fingerprint)
    const [one] = prints('They left the the lemons alone.')
    expect(prints('A new opening. They left the the lemons alone.')).toEqual([one])
    const both = prints('They left the the lemons alone. They left the the lemons alone.')
    expect(new Set(both).size).toBe(both.length)
    expect(both).toContain(one)
  })
})

describe('explain and rules', () => {
  test('every rule explains itself', () => {
    for (const rule of rules) expect(explain(rule.id)).toEqual(rule)
    expect(rules.length).toBeGreaterThan(0)
  })

  test('an unknown id names the nearest', () => {
    expect(() => explain('words-repeatd')).toThrow("Unexpected rule id 'words-repeatd', expected for example 'words-repeated'")
  })
})

describe('extract', () => {
  test('gives facts of every kind as lists', () => {
    expect(extract('')).toEqual({figures: [], quotations: [], names: [], dates: [], derived: []})
  })
})

describe('one slip is told once', () => {
  test('of what is seen from two of its figures, what the words tie', () => {
    const {findings} = check('With 19 of its 26 ferries laid up, the firm is down to nine.', {preset: 'strict'})
    expect(findings.map(({message}) => message)).toEqual(['That leaves 7, not nine'])
  })

  test.each<[string, string, string[]]>([
    [
      'two rules on the same two figures',
      'Harp fetches $3.8m\n\nA harp sold in Leeds on Thursday for $8.3m, fees included. Four bidders had chased it for seven minutes.',
      ['figures-headline']
    ],
    [
      'a ratio and the figure in it',
      'Monks, of whom there are 2.1m, can choose among 1,480 harps. One for every 140 monks sounds like plenty, but most of them are shut away.',
      ['figures-ratio-stated']
    ],
    [
      'what is left by words, and a share by weights of two of its figures',
      'Two-fifths of the 350 acres are down to barley, and wheat takes 90. Potatoes are grown on the 150 acres that remain.',
      ['figures-remainder']
    ]
  ])('one slip is told once in the preset strict: %s', (_, text, told) => {
    expect(check(text, {preset: 'strict'}).findings.map(({ruleId}) => ruleId)).toEqual(told)
  })

  test('two told figures are two slips, though they are of the same two others', () => {
    const text =
      'By dusk 609 of 812 monks were asleep. To lose half of the choir in a day was too much for the abbot. The choir on the left got off lightly, with a fifth of their number gone.'
    expect(check(text, {preset: 'strict'}).findings.map(({actual}) => actual)).toEqual(['half', 'a fifth'])
  })
})
