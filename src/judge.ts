/** Runs rules over a story and makes findings of what they yield. A rule that crashes is named, and the others go on. */

import {doubtOf} from './doubt.js'
import {type Finding, type RelatedPlace, type Severity, type Span, severities} from './finding.js'
import {fingerprintOf, keptApart} from './fingerprint.js'
import {type Draft, familyOf, type Options, type Rule} from './rule.js'
import {pointsOf} from './story/place.js'
import type {Story} from './story/story.js'

/** A rule with its settled severity and options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Options
  /** Whether what is in doubt is put as a query: so in the preset `recommended`, unless the desk has set the rule itself. */
  readonly asks: boolean
  /** Whether it tells of figures that little ties: in the preset `strict` alone. */
  readonly tellsFaint: boolean
}

/** A rule that threw; its findings so far are dropped, since half a judgement is none. */
export interface FailedRule {
  ruleId: string
  message: string
}

export interface Judgement {
  findings: Finding[]
  failed: FailedRule[]
  /** How many comparisons of one place with another the rules made. */
  compared: number
}

/** Families whose rules can see one fault in two ways. */
const kin: readonly (readonly string[])[] = [
  ['ocr', 'words', 'structure'],
  ['figures', 'dates']
]

const rank = (severity: Severity): number => severities.indexOf(severity)

/** A rule sets how severe its findings are at most. */
export const atMost = (most: Severity, own: Severity | undefined): Severity => (own && rank(own) > rank(most) ? own : most)

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Text from the article is data: marks that could break a line or turn the reading direction never reach a report. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu
const longest = 200

export function printable(text: string): string {
  const clean = text.replace(unprintable, ' ')
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean
}

export function judge(story: Story, active: readonly ActiveRule[]): Judgement {
  const failed: FailedRule[] = []
  const findings: Finding[] = []
  const weighed = new Set<Finding>()
  let compared = 0
  const finish = finisher(story)
  for (const {rule, severity, options, asks, tellsFaint} of active) {
    try {
      const {drafts, made} = runRule(rule, story, options)
      compared += made
      for (const draft of drafts) {
        if (draft.isFaint && !tellsFaint) continue
        // Told firmly or not, a desk is told what there is to doubt.
        const doubt = doubtOf(rule, story, draft)
        const finding = finish(rule.id, atMost(severity, asks && doubt !== undefined ? 'query' : draft.severity), withNote(draft, doubt))
        findings.push(finding)
        if (draft.isWeighed) weighed.add(finding)
      }
    } catch (error) {
      failed.push({ruleId: rule.id, message: error instanceof Error ? error.message : String(error)})
    }
  }
  return {findings: keptApart(withoutEchoes(findings, weighed)), failed, compared}
}

const withNote = (draft: Draft, note: string | undefined): Draft =>
  note === undefined
    ? draft
    : {...draft, note: draft.note === undefined ? note : `${draft.note}; ${note[0]?.toLowerCase()}${note.slice(1)}`}

function runRule(rule: Rule, story: Story, options: Options): {drafts: Draft[]; made: number} {
  const drafts: Draft[] = []
  const running = rule.check(story, options)
  let step = running.next()
  for (; !step.done; step = running.next()) if (!rule.isExplained?.(story, step.value)) drafts.push(step.value)
  return {drafts, made: typeof step.value === 'number' ? step.value : 0}
}

function finisher(story: Story): (ruleId: string, severity: Severity, draft: Draft) => Finding {
  const pointAt = pointsOf(story.source)
  return (ruleId, severity, draft) => {
    const {start, end, exact} = story.toSource(draft.at.start, draft.at.end)
    const places = draft.related ?? []
    return {
      ruleId,
      family: familyOf(ruleId),
      severity,
      message: printable(draft.message),
      start,
      end,
      place: {start: pointAt(start), end: pointAt(end)},
      actual: story.source.slice(start, end),
      expected: exact ? [...(draft.expected ?? [])] : [],
      related: places.map((place): RelatedPlace => {
        const at = story.toSource(place.start, place.end)
        return {start: at.start, end: at.end, message: printable(place.message)}
      }),
      ...(draft.note === undefined ? {} : {note: printable(draft.note)}),
      ...(draft.evidence === undefined ? {} : {evidence: draft.evidence}),
      fingerprint: fingerprintOf(ruleId, story, draft.at, places)
    }
  }
}

/** In order of place; of findings that see one fault, the surest alone: the one with a mend, then the one that words tie, the more severe, the first. */
function withoutEchoes(findings: readonly Finding[], weighed: ReadonlySet<Finding>): Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start || one.end - other.end || (one.ruleId < other.ruleId ? -1 : 1))
  const kept: Finding[] = []
  for (const finding of withoutWeighedEchoes(sorted, weighed)) {
    const echo = echoOf(finding, kept)
    if (echo < 0) kept.push(finding)
    else if (surer(finding, kept[echo], weighed)) kept[echo] = finding
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end)
}

const window = 8

/** What words tie is off, so that the weights lay two figures of it to something else as well, the told one among them. */
function withoutWeighedEchoes(sorted: readonly Finding[], weighed: ReadonlySet<Finding>): readonly Finding[] {
  if (weighed.size === 0) return sorted
  const echoes = (one: Finding, other: Finding): boolean =>
    !weighed.has(other) &&
    tellsFigures(other) &&
    rank(other.severity) <= rank(one.severity) &&
    sharedBy(one, other) > 1 &&
    (placesOf(other).some((place) => overlap(place, one)) || placesOf(one).some((place) => overlap(place, other)))
  return sorted.filter(
    (finding, at) =>
      !weighed.has(finding) || !sorted.slice(Math.max(0, at - window), at + window + 1).some((other) => echoes(finding, other))
  )
}

function echoOf(finding: Finding, kept: readonly Finding[]): number {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - window); index--) {
    const other = kept[index]
    if (other && isEcho(finding, other)) return index
  }
  return -1
}

const lengthOf = ({start, end}: Span): number => end - start
const areAlikeLong = (one: Span, other: Span): boolean =>
  Math.max(lengthOf(one), lengthOf(other)) <= alikeAtMost * Math.min(lengthOf(one), lengthOf(other))
const alikeAtMost = 8

function isEcho(one: Finding, other: Finding): boolean {
  if (one.start === other.start && one.end === other.end && one.ruleId === other.ruleId) return true
  if (haveOnePlaces(one, other)) return true
  // A slip inside a paragraph that stands twice is another fault.
  if (one.family !== other.family && !areAlikeLong(one, other)) return false
  if (!overlap(one, other) || !kin.some((families) => families.includes(one.family) && families.includes(other.family))) return false
  if (one.related.length === 0 || other.related.length === 0) return true
  return one.related.some((place) => other.related.some((related) => overlap(place, related)))
}

const tellsFigures = ({family}: Finding): boolean => family === 'figures' || family === 'dates'
const placesOf = (finding: Finding): readonly Span[] => [finding, ...finding.related]
const sharedBy = (one: Finding, other: Finding): number =>
  placesOf(one).filter((place) => placesOf(other).some((otherPlace) => overlap(place, otherPlace))).length

/** Figures that do not agree, of which now this one and now that one is held against the others: `one for every 140` against `140`. */
function haveOnePlaces(one: Finding, other: Finding): boolean {
  const count = placesOf(one).length
  if (count < 2 || count !== placesOf(other).length || one.family !== other.family || !tellsFigures(one)) return false
  return sharedBy(one, other) === count && sharedBy(other, one) === count
}

function surer(one: Finding, other: Finding | undefined, weighed: ReadonlySet<Finding>): boolean {
  if (!other) return true
  if (one.expected.length !== other.expected.length) return one.expected.length === 1
  if (weighed.has(one) !== weighed.has(other)) return weighed.has(other)
  return rank(one.severity) < rank(other.severity)
}
