/** Ranges with their two ends as they stand: `between 1.2km and 900 metres`, `aged 16 to 11`, `33–29 seats`, `make from $22 to $16`. A move or a score is none. */

import {scoreCues} from '../../../lexicon/figure-labels.js'
import {sumWords} from '../../../lexicon/rate-words.js'
import {changeNouns, changeVerbs} from '../../../lexicon/role-words.js'
import {
  ageWords,
  beings,
  expectations,
  moverVerbs,
  spanLeads,
  spreadGrounds,
  spreadNouns,
  spreadReasons,
  spreadVerbs
} from '../../../lexicon/span-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {unitNamed} from '../../figures/unit.js'
import {once} from '../../once.js'
import {type Line, lineAt, linesOf} from '../pattern.js'
import {dashedSpreads, type Spread} from './dashed-spans.js'
import {holds, inList} from './line-words.js'

export type {Spread} from './dashed-spans.js'

/** Right before `from`, they tell a range whatever moves in the words before: `with a view of the lifts, |anything from| £640`, `their |estimates go from| 90`. */
const surely =
  /\b(?:anything|anywhere|everything|somewhere|(?:guesses|estimates|forecasts|predictions|valuations) (?:go|run|range|vary|running|ranging|varying)) from\s$/

/** `A ride into lower Broadway |will cost from| $14`: what moves in the words before is no matter. */
function isPriced(before: string): boolean {
  const [, verb] = /\b(?:will|would|can|could|may|might) (\w+) from\s$/.exec(before) ?? []
  return inList(spreadVerbs, verb)
}

/** `down by 20% since last year, |from| 50 to 40`; what lies `between` two ends is no move, `grows by between 3 and 2 inches`. */
function isMove(story: Story, {start, text}: Figure): boolean {
  const before = story.text.slice(Math.max(0, start - 60), start).toLowerCase()
  if (/^between\b/i.test(text) || isPriced(before)) return false
  return (
    /\b(?:from|by)\s$/.test(before) &&
    !surely.test(before) &&
    before.split(/[^a-z]+/).some((word) => inList(changeVerbs, word) || inList(changeNouns, word))
  )
}

/** `depending on the season`, `according to size`; but `according to the report`. */
function tellsReason(line: Line): boolean {
  if (holds(line, spreadReasons)) return true
  const [, ground] = line.words.has('according') ? (/ according to (?:(?:the|its|their|his|her) )?([^ ,]+) /.exec(line.text) ?? []) : []
  return inList(spreadGrounds, ground)
}

const holdsReason = (story: Story, sentence: number): boolean => {
  const line = lineAt(story, sentence)
  return line !== undefined && tellsReason(line)
}

const ranging = /^(?:ranges?|ranged|ranging|runs?|running|var(?:y|ies|ied|ying)|costs?|charges?|priced)$/

/** What stands before `from` tells a range: `the posts |pay| from`, `|prices| of a loaf run from`, `|is| from`; in `taking the estate from 19 to 18` something is moved. */
function leadsSpread(words: readonly string[]): boolean {
  if (/^(?:anything|anywhere|everything|somewhere)$/.test(words.at(-1) ?? '')) return true
  const [second, lead] = words.slice(-2)
  // `Fares now |run from| £12`; what it `now |takes from| 90 minutes` may have been taken down.
  if (lead !== undefined && ranging.test(lead) && !/^(?:the|its|their|a|an|of|his|her)$/.test(second ?? '')) return true
  if (words.slice(0, -1).some((word) => inList(moverVerbs, word)) || words.includes('now')) return false
  const last = words.filter((word) => !/ly$/.test(word)).at(-1)
  return inList(spreadVerbs, last) || inList(beings, words.at(-1)) || words.some((word) => inList(spreadNouns, word))
}

/** `taking the estate |from| 19 to 18`: told by `from … to`, and no word of a range before it. */
function isMoved(story: Story, {start, sentence}: Figure): boolean {
  const before = story.text.slice(Math.max(0, start - 60), start).toLowerCase()
  const words = before.split(/[^a-z]+/).filter(Boolean)
  return words.at(-1) === 'from' && !leadsSpread(words.slice(-5, -1)) && !holdsReason(story, sentence)
}

/** From the morning to the afternoon, in hours. */
const isOfDay = ([from, until]: readonly (number | null)[]): boolean =>
  [6, 7, 8, 9, 10, 11, 12].includes(Number(from)) && [1, 2, 3, 4, 5, 6, 7, 8].includes(Number(until))

/** `Call between 9 and 5`, `between seven and five`, `open from |ten until four|`. */
const isHours = (story: Story, {text, counted, start}: Figure, ends: readonly (number | null)[]): boolean =>
  counted === null &&
  !inList(
    ageWords,
    story.text
      .slice(Math.max(0, start - 8), start)
      .toLowerCase()
      .trim()
      .split(' ')
      .at(-1)
  ) &&
  ((isOfDay(ends) && /^between [\p{L}\d]+ and [\p{L}\d]+$/iu.test(text)) ||
    (ends.every((end) => Number.isInteger(end) && Number(end) > 0 && Number(end) <= 12) &&
      (/ (?:until|till) /.test(text) || /\b(?:open|opens|opening|hours)\b[^.;]*$/i.test(story.text.slice(Math.max(0, start - 40), start)))))

/** `between |65 cents| and $1.15`, `97 cents and one dollar`: small coin. */
const isCoin = (text: string): boolean => /\b(?:cents?|cts|pence|p|pfennigs?|kopecks?)\b|\dp\b/i.test(text)

/** `between 10 and 5`, `£80-£25`, `16-11`: read as one figure. A dash with blanks may take away: `£35bn - £2.5bn`. */
function* merged(story: Story): Generator<Spread> {
  for (const figure of figuresOf(story)) {
    const {value, text, start, end} = figure
    if (!Array.isArray(value)) continue
    const [low, high] = value as readonly [number | null, number | null]
    const parts = /^(?:between\s+(?:the\s+)?)?(\S.*?)(?:\s+(?:and|to|until|through)\s+|[-‐‑–—−])(?!\s)(\S.*)$/i.exec(text)
    if (
      low === null ||
      high === null ||
      !parts?.[1] ||
      !parts[2] ||
      isMove(story, figure) ||
      isMoved(story, figure) ||
      isHours(story, figure, value)
    )
      continue
    if (isCoin(parts[1]) !== isCoin(parts[2]) && !/^[\d.,]+$/.test(parts[1])) continue
    yield {start, end, first: {text: parts[1], value: low}, second: {text: parts[2], value: high}}
  }
}

/** How large a figure is in the base unit of its dimension, so that 900 metres can be set beside 1.2km. */
function sizeOf(figure: Figure, other: Figure): number | undefined {
  const value = Number(figure.value)
  if (figure.unit === other.unit || figure.unit === null || other.unit === null) return value
  const [one, two] = [unitNamed(figure.unit), unitNamed(other.unit)]
  return one && two && one.dimension === two.dimension && one.factor > 0 && two.factor > 0 ? value * one.factor : undefined
}

/** Whether two figures with `to` between are a range, by what stands before them. */
function isSpread(line: Line, before: readonly string[], one: Figure, other: Figure, end: number): boolean {
  const lead = before.at(-1)
  if (one.kind === 'age' || inList(ageWords, lead)) return true
  // `It dropped, according to the site, |from a cruising altitude of| 35,000 feet to 33,800`.
  if (lead === 'of' && before.slice(-6, -1).includes('from') && holds(line, changeVerbs)) return false
  if (lead === 'from' || one.move === 'from') {
    const words = before.slice(-5, -1)
    // `said |that from| 40 to 90 people had come`; from ten to four are hours.
    if (surely.test(`${before.join(' ')} `) || (words.at(-1) === 'that' && other.counted)) return true
    if (before.some((word) => inList(changeVerbs, word) || inList(changeNouns, word))) return false
    return leadsSpread(words) || tellsReason(line)
  }
  if (tellsReason(line)) return (one.kind === 'money') === (other.kind === 'money')
  // `|grants of| £5,000 to £15,000`.
  if (lead === 'of' && one.kind === 'money' && other.kind === 'money' && isOfEach(before.at(-2)) && !holds(line, changeVerbs)) return true
  // `The bird weighs 300g to 180g`.
  const alike = one.kind === other.kind && one.unit === other.unit && Number(one.value) < 3 * Number(other.value)
  if (alike && (inList(spreadVerbs, lead) || inList(spreadNouns, lead)) && !holds(line, changeVerbs) && !holds(line, scoreCues)) return true
  // `silver at a ratio of 16 to 1`
  const isNamed = one.unit !== null || other.unit !== null || other.counted !== null
  if (
    one.kind === other.kind &&
    isNamed &&
    lead === 'of' &&
    holds(line, expectations) &&
    !holds(line, changeVerbs) &&
    !holds(line, scoreCues)
  )
    return true
  const measured = other.kind === 'duration' || other.kind === 'measure'
  // `Symptoms show |two to 10 days after|`.
  const counted = other.kind === 'duration' && /^ ?(?:after|before|later|earlier|afterwards) /.test(line.text.slice(end))
  return (
    measured && (inList(spanLeads, lead) || counted) && !holds(line, changeVerbs) && !holds(line, changeNouns) && !holds(line, scoreCues)
  )
}

/** `grants of £500` were so much each, `sales of £3m` so much in all. */
const isOfEach = (noun = ''): boolean => /[^s]s$/.test(noun) && !inList(sumWords, noun)

/** `from $1.8trn |at the low end to| $3.4trn at the high one`, `from |a low of| 2% |to a high of| 3%`: which end it is, is said. */
const namesEnds = (joint: string, before: readonly string[]): boolean =>
  /^ at the (?:low|lower|bottom|cheap|short|near) end to $/.test(joint) ||
  (/^ to (?:an?|the) (?:high|maximum|peak|top) of $/.test(joint) && /^from an? (?:low|minimum) of$/.test(before.slice(-4).join(' ')))

/** `starts at £90 and goes |up to| £60`, `from $5.10 |up to| $3.85`: told as the higher end, whatever else is told of the first. */
const climbs = /^ (?:[^ ,;:]+ ){0,6}$/
const starts = /^ (?:[^ ,;:]+ ){0,4}and (?:go|goes|run|runs|rise|rises|climb|climbs) (?:all the way )?up to $/
const isClimb = ({hedge}: Figure, joint: string, before: readonly string[]): boolean =>
  (before.at(-1) === 'from' && hedge?.text.toLowerCase() === 'up to' && climbs.test(joint)) ||
  (before.at(-1) === 'at' && /^(?:start|begin|open)(?:s|ing)?$/.test(before.at(-2) ?? '') && starts.test(joint))

const areAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.unit !== null && Number(one.value) < 3 * Number(other.value)

/** `$5.10 |a bushel| to $3.85`: what the first end is told for. */
const forEach = /^ (?:an?|per|each|every) [^ ,;:]+(?= )/

/** Two figures side by side, with `and` behind `between`, or with `to`. */
function* paired(line: Line): Generator<Spread> {
  for (const [at, one] of line.figures.entries()) {
    const other = line.figures[at + 1]
    const [left, right] = [line.signs[at], line.signs[at + 1]]
    if (!other || !left || !right || typeof one.value !== 'number' || typeof other.value !== 'number') continue
    const joint = line.text.slice(left.end, right.start).replace(forEach, '')
    const before = line.text
      .slice(Math.max(0, left.start - 60), left.start)
      .split(' ')
      .filter(Boolean)
    const climb =
      isClimb(other, joint, before) &&
      (before.at(-1) === 'at' || (joint === ' ' && areAlike(one, other)) || isSpread(line, before, one, other, right.end))
    const named = climb || namesEnds(joint, before)
    if (joint !== ' to ' && joint !== ' and ' && !named) continue
    if (
      !named &&
      (joint === ' and ' ? before.at(-1) !== 'between' || one.kind !== other.kind : !isSpread(line, before, one, other, right.end))
    )
      continue
    // `voted yes |by| 64 to 36`: a score.
    if (joint === ' to ' && before.at(-1) === 'by' && one.unit === null && !named) continue
    if (isCoin(one.text) !== isCoin(other.text)) continue
    const [low, high] = [sizeOf(one, other), sizeOf(other, one)]
    if (low === undefined || high === undefined) continue
    yield {start: one.start, end: other.end, first: {text: one.text, value: low}, second: {text: other.text, value: high}, isClimb: climb}
  }
}

export const spreadsOf = once((story: Story): readonly Spread[] => [
  ...merged(story),
  ...linesOf(story).flatMap((line) => [...paired(line)]),
  ...dashedSpreads(story)
])
