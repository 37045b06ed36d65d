/** Sums of money told in a second currency, and the first such pair of the same two: `60m pesos, about $3m … 15m, or $1.5m`. Whether the rates agree is not asked here. */

import {type Story, textOf} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {over} from '../../figures/interval.js'

const hedge =
  '(?:about|around|roughly|nearly|almost|some|approximately|(?:a little|just|slightly) (?:over|under|more than|less than)|over) '

/** `90bn yen ($600m)`, `840m rupees, about $10m,`, `£3m, or $4m`, `60m pesos in damages, some $3m`, `90,000 rand, £3,900,`: nothing else between the two. */
const joint = new RegExp(
  `^(?:(?: an? [a-z]+)?\\s?\\((?:or |equivalent to |the equivalent of |worth )?(?:${hedge}|US)?\\s?|(?: in [a-z]+| (?:an?|per) [a-z]+)?(?:, or |, | [–—-] |,? (?:equal to|equivalent to|the equivalent of|worth|or the equivalent of|which (?:is|was|are)|that is,?|(?:which )?at (?:that|the same|this|today['’]s|the current) rate(?: is| was| comes to|,)?) )(?:${hedge})?)$`
)

/** `39m shillings |in back pay, the equivalent of| $3m`, `2m rand |for the roof (|$120,000)`: what the sum is for stands between the two, and nothing follows that the second would be for. */
const farJoint = new RegExp(
  `^(?: [a-z]+(?:['’]s)?){1,6}(?: \\((?:or |equivalent to |the equivalent of |worth )?(?:${hedge}|US)?|,? (?:equal to|equivalent to|the equivalent of|or the equivalent of) (?:${hedge})?|, or (?:${hedge})?)$`
)

const ends = /^(?:[,.;:)–—]|\s*$| (?:at (?:that|the|this|today['’]s)|in all)\b)/

const moves = / (?:and|or|to|from|than|but|against|with|per|a|an|each) /

function isConverted(story: Story, from: Figure, to: Figure): boolean {
  const gap = textOf(story, {start: from.end, end: to.start})
  const behind = story.text.slice(to.end, to.end + 20)
  // `in cash, or $3m |in shares|`: another offer.
  if (/^ in (?:shares|stock|cash|bonds|kind|goods)\b/.test(behind)) return false
  if (joint.test(gap)) return true
  return farJoint.test(gap) && !moves.test(gap.replace(/,.*$|\(.*$/, ' ')) && ends.test(behind)
}

export interface Rate {
  readonly from: Figure
  readonly to: Figure
  readonly interval: Interval
}

/** The sum that is converted is mostly meant as it stands: `£2m` is not £1.5m. */
function nearly({value, interval}: Figure): Interval {
  const size = Math.abs(Number(value)) * 0.03
  return {low: Math.max(interval.low, Number(value) - size), high: Math.min(interval.high, Number(value) + size)}
}

/** What one digit leaves open, of a figure: nobody writes $1 million for 1.4 million, where `$1.4 million` is as short. */
const mostOpen = 0.2

/** What it is converted to is rounded to a digit or two. */
function roughly({value, interval}: Figure): Interval {
  const size = Math.abs(Number(value)) * mostOpen
  return {low: Math.max(interval.low, Number(value) - size), high: Math.min(interval.high, Number(value) + size)}
}

function rateOf(story: Story, from: Figure, to: Figure): Rate | undefined {
  if (from.kind !== 'money' || to.kind !== 'money' || from.unit === to.unit) return undefined
  // `£500 a week ($33,000 a year)` is of two times; `150 kronor ($6) a day` of one.
  if (from.per !== to.per && from.per !== null && to.per !== null) return undefined
  if (typeof from.value !== 'number' || typeof to.value !== 'number' || !isConverted(story, from, to)) return undefined
  const interval = over(nearly(from), roughly(to))
  return interval && {from, to, interval}
}

/** `$50m (4.2bn rupees) … 1.26bn rupees ($15m)`: the other way round. */
function turned(rate: Rate | undefined): Rate | undefined {
  const interval = rate && over(nearly(rate.to), rate.from.interval)
  return rate && interval && {from: rate.to, to: rate.from, interval}
}

/** `Francs` are the Swiss ones where these were named before. */
const keyOf = (known: ReadonlyMap<string, Rate>, from: string, to: string): string =>
  [...known.keys()].find((key) => key === `${from} ${to}` || (!from.includes(' ') && key.endsWith(` ${from} ${to}`))) ?? `${from} ${to}`

/** `promised 60m pesos, about $3m … has paid 15m, or $1.5m`: a bare sum that is converted is of the currency that was converted before. */
function withCurrency(known: ReadonlyMap<string, Rate>, from: Figure, to: Figure | undefined): Figure {
  if (from.kind !== 'cardinal' || from.counted || to?.kind !== 'money') return from
  const before = [...known.values()].find((rate) => rate.to.unit === to.unit)
  return before ? {...from, kind: 'money', unit: before.from.unit} : from
}

/** Cents and pence are parts of the other currency. */
const small = /^(?:cent|penny)$/

export interface RateAgain {
  /** The first rate of the two currencies, turned round where they are told the other way round now. */
  readonly first: Rate
  readonly again: Rate
}

export function* ratesAgainOf(story: Story): Generator<RateAgain> {
  const known = new Map<string, Rate>()
  const figures = figuresOf(story)
  for (const [index, own] of figures.entries()) {
    const to = figures[index + 1]
    const from = withCurrency(known, own, to)
    const again = to && rateOf(story, from, to)
    if (!again || !to || small.test(from.unit ?? '') || small.test(to.unit ?? '')) continue
    const key = keyOf(known, from.unit ?? '', to.unit ?? '')
    const first = known.get(key) ?? turned(known.get(keyOf(known, to.unit ?? '', from.unit ?? '')))
    if (first) yield {first, again}
    else known.set(key, again)
  }
}
