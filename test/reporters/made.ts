/** Reports made by hand and by chance, so that reporters are tested apart from the rules. */
import fc from 'fast-check'
import type {AcceptedFinding, Finding, RelatedPlace, Span} from '../../src/finding.js'
import type {FailedRule} from '../../src/judge.js'
import type {FileReport} from '../../src/reporters/file-report.js'
import {pointsOf} from '../../src/story/place.js'

interface Made {
  path?: string
  text: string
  findings?: Finding[]
  accepted?: AcceptedFinding[]
  failed?: FailedRule[]
  compared?: number
}

export function fileReport({path = 'story.txt', text, findings = [], accepted = [], failed = [], compared = 4}: Made): FileReport {
  const read = {words: 1200, sentences: 60, blocks: {}, figures: 3, quotations: 3, reported: 2, names: 2, dates: 0, compared, rules: 100}
  return {
    path,
    text,
    report: {findings, accepted, facts: {figures: [], quotations: [], names: [], dates: [], derived: []}, summary: {...read, failed}}
  }
}

/** A finding at a place of a text; the rest is said or plain. */
export function findingAt(text: string, {start, end}: Span, said: Partial<Finding> = {}): Finding {
  const pointAt = pointsOf(text)
  return {
    ruleId: 'figures-sum',
    family: 'figures',
    severity: 'warning',
    message: 'Parts add up to 7, not 8',
    start,
    end,
    place: {start: pointAt(start), end: pointAt(end)},
    actual: text.slice(start, end),
    expected: [],
    related: [],
    fingerprint: '0123456789abcd',
    ...said
  }
}

/** The place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold “${words}”`)
  return {start, end: start + words.length}
}

/** What could mean something to whatever reads a report. */
const fragments = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '--><!--',
  ']]>',
  '<![CDATA[',
  '&amp;&lt;&#0;',
  '"\'`',
  '\u001b[2J\u001b]8;;x\u0007',
  '\u009b31m',
  '\u0000\u0008\u007f\u0085',
  '\r\n',
  '\n::error file=x::owned',
  '::set-output name=x::y',
  '##[add-mask]the',
  '##vso[task.setvariable variable=x]y',
  '%0A::warning::x%25',
  '\u202eevil\u202c\u2066',
  '\u2028\u2029',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\ufffe\uffff',
  '\\ud800',
  '\\"',
  '[here](https://example.org)',
  '{0}{{}}',
  '__proto__',
  '你好',
  'e\u0301',
  '👩🏽‍🚀',
  '🇬🇧',
  '\t',
  ',',
  ':',
  ' '
]

export const hostileText = (maxLength = 12): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...fragments),
        fc.constantFrom('The ', 'council ', 'paid ', '£4m ', '. '),
        fc.string({unit: 'binary', maxLength: 6})
      ),
      {
        maxLength
      }
    )
    .map((parts) => parts.join(''))

const span = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({start: Math.min(one, other), end: Math.max(one, other)}))

const related = (text: string): fc.Arbitrary<RelatedPlace> =>
  fc.record({at: span(text), message: hostileText(3)}).map(({at, message}) => ({...at, message}))

const finding = (text: string): fc.Arbitrary<Finding> =>
  fc
    .record(
      {
        at: span(text),
        said: fc.record(
          {
            ruleId: fc.oneof(fc.constantFrom('figures-sum', 'words-merged'), hostileText(2)),
            severity: fc.constantFrom('error', 'warning', 'query'),
            message: hostileText(4),
            expected: fc.array(hostileText(2), {maxLength: 2}),
            related: fc.array(related(text), {maxLength: 3}),
            note: hostileText(3),
            evidence: fc.dictionary(hostileText(2), hostileText(2), {maxKeys: 2}),
            fingerprint: hostileText(2)
          },
          {requiredKeys: []}
        )
      },
      {requiredKeys: ['at', 'said']}
    )
    .map(({at, said}) => findingAt(text, at, said))

const accepted = (text: string): fc.Arbitrary<AcceptedFinding> =>
  fc.record({finding: finding(text), reason: hostileText(3), by: fc.constantFrom('comment', 'file')})

const oneReport: fc.Arbitrary<FileReport> = hostileText(20).chain((text) =>
  fc
    .record({
      path: hostileText(4),
      findings: fc.array(finding(text), {maxLength: 4}),
      accepted: fc.array(accepted(text), {maxLength: 2}),
      failed: fc.array(fc.record({ruleId: hostileText(2), message: hostileText(3)}), {maxLength: 2})
    })
    .map((parts) => fileReport({text, ...parts}))
)

export const hostileReports: fc.Arbitrary<FileReport[]> = fc.array(oneReport, {maxLength: 3})

/** How many findings stand in the reports. */
export const standing = (reports: readonly FileReport[]): number => reports.reduce((sum, {report}) => sum + report.findings.length, 0)

export const crashed = (reports: readonly FileReport[]): number => reports.reduce((sum, {report}) => sum + report.summary.failed.length, 0)
