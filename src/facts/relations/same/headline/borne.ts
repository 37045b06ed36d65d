/**
 * Whether anything in the body bears a figure of the headline out: the same digits, the same value however rounded, in another unit or as what other figures make: a sum, a difference, a
 * product, a share, a change, a span of dates. Where nothing does, the headline stands alone, whatever its words are. It judges nothing.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import {dayNumber} from '../../../dates/calendar.js'
import type {DateMention} from '../../../dates/date.js'
import {datePointsOf} from '../../../dates/find.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {overlaps} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {isOfJustThem} from '../../no-level.js'
import {nounsAgree} from './alike.js'
import {allowed, allowedIn, isShare} from './bounds.js'
import {daysIn, digitsShown} from './form.js'

/** More figures of the body are not set beside each other. */
const mostFigures = 150
/** Two that make a third stand so many sentences apart at most, and runs that add up are no longer than this. */
const apart = 2
const longestRun = 8
/** Numbers up to here stand in most stories for something else. */
const small = 12
/** A number with one digit, `£2m`, may be so far off. */
const mostOff = 0.12
/** Nobody cuts £197,450 to £190,000. */
const mostCut = 0.02

export const bodyOf = once((story: Story): readonly Figure[] =>
  figuresOf(story)
    .filter(({block}) => story.blocks[block]?.role === 'body')
    .slice(0, mostFigures)
)

const standfirstOf = once((story: Story): readonly Figure[] =>
  figuresOf(story).filter(({block}) => story.blocks[block]?.role === 'standfirst')
)

/** What may bear out a headline: the body, and the standfirst below it. */
const belowOf = (story: Story, {block}: Figure): readonly Figure[] =>
  story.blocks[block]?.role === 'headline' ? [...standfirstOf(story), ...bodyOf(story)] : bodyOf(story)

const isNumberOf = ({value}: Figure): boolean => typeof value === 'number'
const amountIn = ({value}: Figure): number => (typeof value === 'number' ? value : Number.NaN)

/** How many digits a figure shows, the noughts behind them left out. */
const digitsIn = (figure: Figure): number => (digitsShown(figure) || String(figure.value).replace(/^0+|0+$/g, '')).length

/** What the last digit of a figure is worth: a hundred thousand in £2.4m. */
function stepOf({text, value}: Figure): number {
  const [shown = ''] = /\d[\d,.]*/.exec(text) ?? []
  const number = Number(shown.replace(/,/g, ''))
  if (!shown || !number) return 1
  const scale = Math.abs(Number(value)) / number
  return scale * 10 ** -(shown.split('.')[1]?.length ?? 0)
}

/** What a headline's figure may stand for: digits are cut as often as rounded. */
function roomOf(story: Story, head: Figure): Interval {
  const {low, high} = allowedIn(story, head)
  // `Passes £2m` is borne out by no £1.87m, however that is rounded.
  if (typeof head.value !== 'number' || high === Number.POSITIVE_INFINITY) return {low, high}
  const share = /\d\.\d/.test(head.text) ? 0.1 : 1
  const step = isShare(head) ? share : head.kind === 'cardinal' && Math.abs(head.value) < 100 ? 0 : stepOf(head)
  // `Less than £2bn` is borne out by no £2.3bn, nor `more than £3bn`.
  const kind = head.hedge?.kind
  return {low: kind === 'more' || kind === 'over' ? low : low - step, high: kind === 'less' ? high : high + step}
}

/** So many times off, no amount is told by its bound. */
const nearBound = 1.25

const cut = (value: number, digits: number, how: (value: number) => number): number => {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits)
  return how(value / unit + 1e-9) * unit
}

/** Whether one number stands for another: in as many digits as the rounder of them shows, rounded or cut. */
function isRounded(head: Figure, figure: Figure): boolean {
  const [told, value] = [amountIn(head), amountIn(figure)]
  const digits = Math.min(digitsIn(head), digitsIn(figure))
  if (digits === 0 || !(told > 0 && value > 0)) return told === value
  const isAlike = (how: (value: number) => number): boolean => Math.abs(cut(told, digits, how) / cut(value, digits, how) - 1) < 1e-6
  return Math.abs(told / value - 1) < mostOff && (isAlike(Math.round) || (Math.abs(told / value - 1) < mostCut && isAlike(Math.floor)))
}

/** Whether a figure of the body gives the value of the head. */
function isGiven(head: Figure, figure: Figure, room: Interval): boolean {
  const isPlain = typeof head.value === 'number' && typeof figure.value === 'number' && !head.hedge && !figure.hedge
  if (isPlain && !isShare(head) && Number.isFinite(room.high)) return isRounded(head, figure)
  // `At least 14` bears out 15 and no 20.
  const {low, high} = allowed(figure)
  // `|First|` is less than £2bn, and does not bear it out.
  if (head.hedge?.kind === 'less' && head.kind !== figure.kind && high < room.high / nearBound) return false
  const [most, least] = [figure.hedge?.kind === 'more' ? 1.12 * low : high, figure.hedge?.kind === 'less' ? high / 1.12 : low]
  return overlaps({low: least, high: most}, room)
}

/** Where the text below the headline begins. */
const belowFrom = (story: Story): number => story.blocks.find(({role}) => role === 'body' || role === 'standfirst')?.start ?? 0

/** The number as it is printed, anywhere in the body, were it `A330/340`. */
function isPrinted(story: Story, {text}: Figure): boolean {
  const [digits = ''] = /\d[\d,.]*\d/.exec(text) ?? []
  if (digits.length < 3) return false
  const from = belowFrom(story)
  for (let at = story.text.indexOf(digits, from); at >= 0; at = story.text.indexOf(digits, at + 1))
    if (
      !/[\d.,]/.test(story.text.slice(at - 1, at)) &&
      !/^(?:\d|[.,]\d)/.test(story.text.slice(at + digits.length, at + digits.length + 2))
    )
      return true
  return false
}

/** `|Three| Mile Island`: the number with the word behind it; or as a count of the first sentence. */
function isNamedAgain(story: Story, head: Figure): boolean {
  if (head.kind !== 'cardinal') return false
  const next = lowerAt(story, head.lastToken)
  const word = lowerAt(story, head.firstToken)
  const body = story.blocks.find(({role}) => role === 'body')
  const opening = body?.firstSentence ?? 0
  for (let at = body?.firstToken ?? 0; at < story.tokens.length; at++) {
    if (lowerAt(story, at) !== word) continue
    const own = bodyOf(story).find(({firstToken, lastToken}) => at >= firstToken && at < lastToken)
    if (next.length > 2 && lowerAt(story, at + 1) === next) return true
    if (story.tokens[at]?.sentence === opening && (!own || own.kind === 'cardinal')) return true
  }
  return isOneMore(story, head)
}

/** `11 offices in the city |and one| at the port`: twelve. */
export const isOneMore = (story: Story, head: Figure): boolean =>
  bodyOf(story).some((figure) => amountIn(figure) === amountIn(head) - 1 && figure.kind === 'cardinal' && isBesideOne(story, figure))

/** `and |one| in Columbus`, `and |another|`, `and |a| soldier`. */
function isBesideOne(story: Story, {lastToken, sentence}: Figure): boolean {
  for (let at = lastToken; at < lastToken + farthestOne && story.tokens[at]?.sentence === sentence; at++)
    if (lowerAt(story, at) === 'and' && /^(?:one|another|an?|his|her)$/.test(lowerAt(story, at + 1))) return true
  return false
}

/** Words from a count to the one more. */
const farthestOne = 20

/** `five` months bear out no `five libraries`, nor do `400 beds` the `$400`. */
function mayBeSame(head: Figure, figure: Figure): boolean {
  if (isShare(head)) return isShare(figure) || figure.kind === 'percent'
  if (head.kind === figure.kind && head.unit === figure.unit) return Number(head.value) > small || nounsAgree(head, figure)
  if (head.kind === 'duration' || figure.kind === 'duration') return false
  return digitsIn(head) > 1 || head.unit === null || figure.unit === null ? figure.counted === null || head.counted === null : false
}

/** The length of one stretch in the unit of another. */
const inUnitOf = (head: Figure, figure: Figure): number =>
  (amountIn(figure) * (daysIn(figure.unit) ?? Number.NaN)) / (daysIn(head.unit) ?? Number.NaN)

const dayOf = ({year, month, day}: DateMention): number | undefined =>
  year === null ? undefined : dayNumber({year, month: month ?? 6, day: day ?? (month ? 15 : 30)})

/** Whether any two dates lie so far apart, as far as both are told. */
function isSpan(story: Story, head: Figure, room: Interval): boolean {
  const unit = daysIn(head.unit ?? (head.kind === 'age' ? 'year' : null))
  if (unit === undefined) return false
  const points = datePointsOf(story).slice(0, mostFigures)
  return points.some((one, index) =>
    points.slice(index + 1).some((other) => {
      const [first, second] = [dayOf(one), dayOf(other)]
      if (first === undefined || second === undefined) return false
      const slack = one.month === null || other.month === null ? 365 : one.day === null || other.day === null ? 31 : 1
      return overlaps({low: (Math.abs(first - second) - slack) / unit, high: (Math.abs(first - second) + slack) / unit}, room)
    })
  )
}

/** `wins by 21 seconds` above `in 2 hours 8 minutes 41 seconds … clocked at 2:09:02`: how far two told to the second lie apart, wherever they stand. */
function isGapOfTimes(head: Figure, numbers: readonly Figure[], room: Interval): boolean {
  const times = numbers.filter(({kind, text}) => kind === 'duration' && toTheSecond.test(text)).map((figure) => inUnitOf(head, figure))
  return times.some((one, index) =>
    times.slice(index + 1).some((other) => Math.abs(one - other) > room.low - 1e-6 && Math.abs(one - other) < room.high + 1e-6)
  )
}

const toTheSecond = /\d:\d\d|\bseconds?$/

/** What two figures make for a third, whichever way they are taken; `near` in a sentence. */
function madeOfTwo(story: Story, one: Figure, other: Figure, head: Figure, near: boolean): number[] {
  const [first, second] = [amountIn(one), amountIn(other)]
  if (isShare(head)) {
    if (isShare(one) && isShare(other)) return near ? [Math.abs(pointsOf(one) - pointsOf(other)), pointsOf(one) + pointsOf(other)] : []
    if (isShare(one) || isShare(other) || one.kind !== other.kind || one.unit !== other.unit) return []
    return [first / second, second / first].flatMap((ratio) => [100 * ratio, 100 * Math.abs(1 - ratio)])
  }
  const isLike = (figure: Figure): boolean => figure.kind === head.kind && figure.unit === head.unit
  // `Seven people were hurt. |Two of them| are children`: no nine.
  if (isLike(one) && isLike(other))
    return first === second ? [] : [...(isOfJustThem(story, other) ? [] : [first + second]), Math.abs(first - second)]
  const [amount, by] = isLike(one) ? [one, other] : [other, one]
  if (!isLike(amount)) return []
  if (isShare(by)) return [(amountIn(amount) * pointsOf(by)) / 100, amountIn(amount) * (1 - pointsOf(by) / 100)]
  return near ? [amountIn(amount) * amountIn(by), amountIn(amount) / amountIn(by)] : []
}

const pointsOf = (figure: Figure): number => amountIn(figure) * (figure.kind === 'ratio' ? 100 : 1)

function isMade(story: Story, head: Figure, figures: readonly Figure[], room: Interval): boolean {
  const fits = (value: number): boolean => value >= room.low - 1e-9 && value <= room.high + 1e-9
  for (const [index, one] of figures.entries())
    for (const other of figures.slice(index + 1)) {
      if (other.sentence > one.sentence + apart) break
      for (const value of madeOfTwo(story, one, other, head, other.sentence === one.sentence)) if (fits(value)) return true
    }
  if (isShare(head)) return false
  const like = figures.filter(({kind, unit}) => kind === head.kind && unit === head.unit)
  return like.some((_, from) => {
    let sum = 0
    return like.slice(from, from + longestRun).some((figure, ahead) => {
      sum += amountIn(figure)
      return ahead > 1 && fits(sum)
    })
  })
}

/** Whether the text below the head gives its value, in digits or words. */
export function isStated(story: Story, head: Figure): boolean {
  const room = roomOf(story, head)
  return (
    // What lies beyond the figures that are looked at may give it.
    bodyOf(story).length >= mostFigures ||
    isPrinted(story, head) ||
    isNamedAgain(story, head) ||
    belowOf(story, head).some((figure) => mayBeSame(head, figure) && isGiven(head, figure, room))
  )
}

export function isBorne(story: Story, head: Figure): boolean {
  if (isStated(story, head)) return true
  const room = roomOf(story, head)
  const numbers = belowOf(story, head).filter(isNumberOf)
  if (head.kind === 'duration' || head.kind === 'age') {
    if (numbers.some((figure) => Math.abs(inUnitOf(head, figure) / amountIn(head) - 1) < 0.1)) return true
    if (isSpan(story, head, room) || isGapOfTimes(head, numbers, room)) return true
  }
  // `Passes £2m` allows all that is more, and `less than £2bn` all that is less: what is meant lies near.
  const {low, high} = room
  return (
    Number.isFinite(high) && isMade(story, head, numbers, {low: head.hedge?.kind === 'less' ? Math.max(low, high / nearBound) : low, high})
  )
}
