/**
 * What the lines of a list make: `£1.31m of savings under four headings:` and behind it a line for each; a last line that tells the total; `6,318 finds`, told
 * beside the list. One slip of the digits has to part them from the total; where no word says that the list is all there is, more digits have to show it.
 */

import {anyOf, lazily, wordsOf} from '../../../../lexicon/list.js'
import {closingItems, exhaustingLeads, partialLeads, totalItems, turningLeads} from '../../../../lexicon/list-lines.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {figuresAbout, figuresIn, isBound, totalOf} from '../../near.js'
import {opening, wordsBetween} from '../../nearby-words.js'
import {isRoundSlip, significant, slipOf} from '../../slip.js'
import {areOfOneUnit} from '../amounts.js'
import {isAmount} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'
import {comesTo, leadOf} from './led-lists.js'
import {type LineList, type ListLine, lineListsOf} from './list-lines.js'
import {pointsAtAll} from './list-rests.js'
import {isPart, signOf} from './total-signs.js'

const tables = lazily(() => ({
  exhausting: anyOf(exhaustingLeads),
  partial: anyOf(partialLeads),
  turning: anyOf(turningLeads),
  closing: wordsOf(closingItems),
  total: wordsOf(totalItems)
}))

/** Tokens from the beginning of an item to its amount. */
const farthest = 10
/** More is no slip: the amount beside the list is of something else. */
const mostOver = 1.5
/** Smaller ones are a slip away from each other by chance. */
const smallest = 50
/** Digits that hardly fit by chance, wherever they are told. */
const telling = 4

/** Amounts, and lengths of time. */
const isCountable = (figure: Figure): boolean =>
  (isAmount(figure) || (figure.kind === 'duration' && typeof figure.value === 'number' && figure.per === null)) && !figure.isRange

/** The one amount of a unit that an item tells; the first where only it stands right behind the label. */
function amountOf(story: Story, {firstToken, figures}: ListLine, model: Figure | undefined): Figure | undefined {
  const own = figures.filter((figure) => isCountable(figure) && figure.role === 'level' && (!model || areOfOneUnit(figure, model)))
  const [first, second] = own
  if (!first || first.firstToken - firstToken > farthest || isBound(first) || first.move || !isPart(story, first)) return undefined
  const label = wordsBetween(story, firstToken, opening(story, first))
  const isLed = label === ' ' || / [:(,–—-] (?:[£$€] )?$/.test(label)
  return isLed || (second && lowerAt(story, second.firstToken - 1) === '(') || !second || !areOfOneUnit(first, second) ? first : undefined
}

/** The amounts of a list, one of a unit for each of its lines. */
function amountsOf(story: Story, lines: readonly ListLine[]): readonly Figure[] {
  const [opener, ...others] = lines
  const first = opener && amountOf(story, opener, undefined)
  if (!first) return []
  const rest = others.map((line) => amountOf(story, line, first))
  return rest.every((figure) => figure !== undefined) ? [first, ...rest] : []
}

const firstWord = (story: Story, {firstToken}: ListLine): string =>
  lowerAt(story, /^(?:the|all|in|grand|overall)$/.test(lowerAt(story, firstToken)) ? firstToken + 1 : firstToken)

const isClosedByItem = (story: Story, lines: readonly ListLine[]): boolean => {
  const last = lines.at(-1)
  return last !== undefined && tables().closing.has(firstWord(story, last))
}

const namesTotal = (story: Story, line: ListLine): boolean =>
  tables().total.has(firstWord(story, line)) || tables().total.has(lowerAt(story, line.firstToken))

/** `including £2m for the roof`, `of which …`: a line that tells a part of another. */
const tellsPartOfOther = (story: Story, {firstToken}: ListLine): boolean =>
  /^ (?:including|of which|of these|of them|of that|incl|thereof|plus|less|minus) /.test(wordsBetween(story, firstToken, firstToken + 2))

/** `146 streets` of which one list tells holes: of another noun, and that of all its lines. */
function isOfNouns({counted, kind}: Figure, parts: readonly Figure[]): boolean {
  const [noun, ...others] = new Set(parts.map((part) => part.counted?.noun))
  return kind !== 'cardinal' || counted === null || noun === undefined || others.length > 0 || noun === counted.noun
}

/** The words of the sentence before a list, up to its colon. */
function leadText(story: Story, {lead, lines}: LineList): string {
  const sentence = story.sentences[lead]
  return sentence ? wordsBetween(story, sentence.firstToken, Math.min(sentence.lastToken, lines[0]?.firstToken ?? 0)) : ' '
}

/** The amounts before a list that it may be told of: of its own sentence, or of the sentence before where that tells none. */
function announced(story: Story, list: LineList, parts: readonly Figure[]): readonly Figure[] {
  const block = story.sentences[list.lead]?.block ?? -1
  const start = list.lines[0]?.firstToken ?? 0
  const [model] = parts
  if (!model) return []
  const like = figuresIn(story, block).filter(
    (figure) =>
      figure.lastToken <= start &&
      isCountable(figure) &&
      areOfOneUnit(figure, model) &&
      isPart(story, figure) &&
      !isBound(figure) &&
      isOfNouns(figure, parts) &&
      parts.every(({value}) => Number(value) < Number(figure.value))
  )
  const own = like.filter(({sentence}) => sentence === list.lead)
  return own.length > 0 ? own : like.filter(({sentence}) => sentence === list.lead - 1)
}

/** What the last digit of a figure is worth: 10,000 in `£1.31m`. */
function placeOf({text, value}: Figure): number {
  const digits = Number((/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/\D/g, ''))
  return digits > 0 ? Number(value) / digits : 1
}

/** Whether one of the amounts, changed by a slip, would make the list fit to the last digit; more digits have to be shown where the words tie less. */
function isOneSlipOff(whole: Figure, parts: readonly Figure[], fewest: number): boolean {
  const isSlipTo = (figure: Figure, meant: number): boolean => {
    const steps = meant / placeOf(figure)
    if (meant <= 0 || Math.abs(steps - Math.round(steps)) > 1e-6) return false
    const slip = slipOf(figure, meant)
    return slip !== undefined && (slip === 'turned' || significant(Number(figure.value)) >= fewest)
  }
  const off = Number(whole.value) - totalOf(parts)
  return isSlipTo(whole, totalOf(parts)) || parts.some((part) => isSlipTo(part, Number(part.value) + off))
}

/** Whether some of the lines alone make the total. */
function isMadeBySome({value}: Figure, parts: readonly Figure[]): boolean {
  let sums: readonly number[] = [0]
  for (const part of parts) sums = [...sums, ...sums.map((sum) => sum + Number(part.value))]
  return sums.some((sum) => Math.abs(sum - Number(value)) < 1e-6 * Number(value))
}

/** `|It| is to be financed as follows:` behind the sentence that tells how much. */
const pointsBack =
  /^ (?:(?:it|this|that|they|these|those|which) |(?:of|from) (?:it|this|that|them|these|those) |(?:the|its|their|this|that) (?:money|cost|costs|bill|total|sum|cash|figure|amount|funding|budget|spending|savings|cuts|delay|price|finance) )/

/** Whether the words between a whole and the colon of its list say that the list is all of it. */
function isExhausted(story: Story, list: LineList, whole: Figure): boolean {
  const text = wordsBetween(story, whole.lastToken, list.lines[0]?.firstToken ?? 0)
  const lead = leadText(story, list)
  return (
    endsWithColon(lead) &&
    (whole.sentence === list.lead || pointsBack.test(lead)) &&
    tables().exhausting.test(text) &&
    !tables().turning.test(text)
  )
}

/** What the lines make. `£30,000`, `£21,400` and `£13,000`: in one list all are told to the same hundred, whatever noughts one of them ends with. */
function madeOf(parts: readonly Figure[]): Interval {
  if (parts.some(({text, hedge}) => hedge !== null || /\p{L}/u.test(text))) return sumOf(parts.map(({interval}) => interval))
  const room = parts.length * Math.min(...parts.map(({interval: {low, high}}) => (high - low) / 2))
  return {low: totalOf(parts) - room, high: totalOf(parts) + room}
}

const endsWithColon = (text: string): boolean => / : (?:[^ ] )?$/.test(text)

const isNear = (whole: Figure, parts: readonly Figure[]): boolean => {
  const ratio = totalOf(parts) / Number(whole.value)
  return (ratio < mostOver && ratio > 1 / mostOver) || isRoundSlip(Number(whole.value), totalOf(parts))
}

/** `Total: 48,312` as the last line. */
function ofLastLine(story: Story, {lines}: LineList): Breakdown | undefined {
  const last = lines.at(-1)
  if (!last || lines.length < 3 || !namesTotal(story, last)) return undefined
  const [...parts] = amountsOf(story, lines)
  const whole = parts.pop()
  if (!whole || lines.slice(0, -1).some((line) => namesTotal(story, line))) return undefined
  // `Total with VAT`, `Total: 151 for six`, `Total electorate`: more than the lines, or something else.
  if (!bare.test(wordsBetween(story, last.firstToken, opening(story, whole))) || last.lastToken - whole.lastToken > 1) return undefined
  return !hasMore(story, whole) && isOneSlipOff(whole, parts, 3) ? {whole, parts, closed: true, firm: true, tied: true} : undefined
}

const bare = /^ (?:the |in |grand |overall )?(?:total|all|sum|together)(?: [:,–—(-])? (?:[£$€] )?$/

const otherTime = / (?:this|last|next|first|previous) (?:year|season|month|week|half|quarter|nine|six|three)/

/** The story tells the sum as well. */
const isTold = (like: readonly Figure[], sum: Interval): boolean =>
  like.some((figure) => overlaps(figure.interval, sum) && significant(Number(figure.value)) > 1)

/** `will save £2.4m next year:` over lines that make more, or, as `The savings are:` leaves none out, less. */
function ledBy(story: Story, list: LineList, parts: readonly Figure[], sum: Interval): Figure | undefined {
  const led = leadOf(
    story,
    list,
    parts,
    (figure) =>
      isCountable(figure) &&
      areOfOneUnit(figure, parts[0] ?? figure) &&
      figure.hedge === null &&
      (isPart(story, figure) || comesTo(story, figure)) &&
      isOfNouns(figure, parts) &&
      parts.every(({value}) => Number(value) < Number(figure.value))
  )
  if (!led || overlaps(led.whole.interval, sum) || !(led.isAll || sum.low > led.whole.interval.high)) return undefined
  return isOneSlipOff(led.whole, parts, 2) ? led.whole : undefined
}

/** `Total: 155 minutes|, with changes| between`: more than the lines. */
const hasMore = (story: Story, {lastToken}: Figure): boolean =>
  /^ (?:, )?(?:with|including|plus|counting|without|after|before|less|allowing|not) /.test(wordsBetween(story, lastToken, lastToken + 2))

function ofList(story: Story, list: LineList): Breakdown | undefined {
  if (list.lines.some((line) => tellsPartOfOther(story, line))) return undefined
  const summed = ofLastLine(story, list)
  if (summed) return isNear(summed.whole, summed.parts) && !isMadeBySome(summed.whole, summed.parts) ? summed : undefined
  const parts = amountsOf(story, list.lines)
  const [first] = parts
  if (!first || list.lines.some((line) => namesTotal(story, line)) || tables().partial.test(leadText(story, list))) return undefined
  const sum = sumOf(parts.map(({interval}) => interval))
  const like = figuresAbout(story, first).filter(
    (figure) => !parts.includes(figure) && isCountable(figure) && areOfOneUnit(figure, first) && !isBound(figure)
  )
  const near = announced(story, list, parts)
  const last = near.at(-1)
  const isLed =
    last !== undefined &&
    isExhausted(story, list, last) &&
    (last.sentence === list.lead || pointsAtAll(story, list, last, leadText(story, list)))
  const made = isLed ? madeOf(parts) : sum
  if (isTold(like, made)) return undefined
  // Of a few round amounts, £24m and £12m, some make the whole by chance.
  const tell = (whole: Figure, isWhole = false): Breakdown | undefined =>
    hasMore(story, whole) || (!(isWhole && whole.kind !== 'cardinal') && isMadeBySome(whole, parts)) || !isNear(whole, parts)
      ? undefined
      : {whole, parts, closed: true, firm: true, tied: true, made}
  const isAll = isLed || (last?.sentence === list.lead && near.length === 1 && isClosedByItem(story, list.lines))
  // `Last year it cost £1.31m. This year's costs are as follows:`: of the list only where its own sentence tells it.
  if (isAll && last && isNear(last, parts) && isOneSlipOff(last, parts, 2)) return tell(last, true)
  const led = ledBy(story, list, parts, sum)
  if (led) return tell(led)
  if (near.some(({sentence}) => sentence < list.lead) && otherTime.test(leadText(story, list))) return undefined
  const others = like.filter((figure) => isOfNouns(figure, parts) && figure.role !== 'change')
  const behind = others.filter(({sentence}) => sentence === list.behind)
  const summedUp = behind.find((figure) => /^(?:sums up|together)$/.test(signOf(story, figure) ?? ''))
  if (summedUp) return tell(summedUp)
  const block = story.sentences[list.lead]?.block
  const beside = [...near, ...behind, ...others.filter((figure) => figure.block === block && figure.sentence <= list.lead)]
  const whole =
    (totalOf(parts) >= smallest ? beside.find((figure) => isOneSlipOff(figure, parts, 3)) : undefined) ??
    others.find((figure) => significant(Number(figure.value)) >= telling && isOneSlipOff(figure, parts, telling))
  return whole && tell(whole)
}

export const lineSumsOf = once((story: Story): readonly Breakdown[] => lineListsOf(story).flatMap((list) => ofList(story, list) ?? []))
