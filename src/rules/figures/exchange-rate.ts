/** One pair of currencies, two rates. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {over, overlaps, widened} from '../../facts/figures/interval.js'
import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {areTurned} from '../../facts/relations/slip.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'
import {at, beside} from './place.js'

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

interface Rate {
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

/** Both are converted by hand, and often by different days. */
const room = 0.04

/** Cents and pence are parts of the other currency. */
const small = /^(?:cent|penny)$/

export const exchangeRate = defineRule({
  id: 'figures-exchange-rate',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Two conversions of one currency pair imply two rates',
  why: 'A story converts at one rate. The rule takes sums that are converted right behind themselves, in brackets or after a comma, and compares the rate of each with the first; other days may have other rates, so less than an eighth apart passes.',
  defaults: {},
  examples: [
    {
      bad: 'The port owes its dredgers ⟨80m kroner, or $8m⟩. It owes its pilots 25m kroner in back pay, the equivalent of ⟦$25m⟧ at that rate.',
      message: '25m kroner at the rate before is $2.5m, not $25m'
    },
    {
      good: 'The port owes its dredgers 80m kroner, or $8m. It owes its pilots 25m kroner in back pay, the equivalent of $2.5m at that rate.'
    },
    {good: 'The port owes its dredgers 80m kroner, or $8m. It offers 25m kroner in cash, or $25m in shares.', why: 'another offer'},
    {
      bad: 'The town will spend ⟨90bn yen ($600m)⟩ on trams. A first payment of 15bn yen (⟦$150m⟧) is due in June.',
      message: '15bn yen at the rate before is $100m, not $150m'
    },
    {
      bad: 'The bell cost ⟨2m Swiss francs ($2.2m)⟩. Hanging it took another 400,000 francs, ⟦$640,000⟧, and a year.',
      message: '400,000 francs at the rate before is $440,000, not $640,000'
    },
    {
      bad: 'The league promised ⟨60m pesos, about $3m⟩, to the clubs. It has paid 15m, or roughly ⟦$1.5m⟧, so far.',
      message: '15m at the rate before is $0.75m, not $1.5m'
    },
    {
      bad: 'Pickers get ⟨150 kronor ($6)⟩ a day, and those who stay all week take home 900 kronor (⟦$45⟧).',
      message: '900 kronor at the rate before is $36, not $45'
    },
    {
      bad: 'To trade costs ⟨36,000 shillings a month, or about $240⟩. A badge costs another 9,000 shillings, or ⟦$90⟧.',
      message: '9,000 shillings at the rate before is $60, not $90'
    },
    {
      bad: 'The town got ⟨$40m (3.2bn rupees)⟩ for its trams. A first 800m rupees (⟦$15m⟧) is due in May.',
      message: '800m rupees at the rate before is $10m, not $15m'
    },
    {
      bad: 'A side may spend ⟨$3m, or 12m zlotys⟩. The Blues got by on $1.8m, which is ⟦3.2m zlotys⟧.',
      message: '$1.8m at the rate before is 7.2m zlotys, not 3.2m zlotys'
    },
    {
      bad: 'The gang asked for ⟨2.4m pesos, the equivalent of $120,000⟩. All it got was 900,000 pesos (⟦$54,000⟧).',
      message: '900,000 pesos at the rate before is $45,000, not $54,000'
    },
    {
      good: 'The town got $40m (3.2bn rupees) for its trams. A first 800m rupees ($10m) is due in May.',
      why: 'the same rate, told the other way round'
    },
    {good: 'The town will spend 90bn yen ($600m) on trams. A first payment of 15bn yen ($100m) is due.'},
    {good: 'It paid £1m ($1.3m) in May and £4m ($5m) in June.', why: 'rounding and other days'},
    {
      bad: 'The guild paid ⟨Rs 8.5 crore ($1 million)⟩ for the mill and Rs 34 crore (⟦$6 million⟧) for the quay.',
      message: 'Rs 34 crore at the rate before is $4 million, not $6 million'
    },
    {good: 'The guild paid Rs 8.5 crore ($1 million) for the mill and Rs 34 crore ($4 million) for the quay.'}
  ],
  *check(story) {
    let compared = 0
    const known = new Map<string, Rate>()
    const figures = figuresOf(story)
    for (const [index, own] of figures.entries()) {
      const to = figures[index + 1]
      const from = withCurrency(known, own, to)
      const rate = to && rateOf(story, from, to)
      if (!rate || !to || small.test(from.unit ?? '') || small.test(to.unit ?? '')) continue
      const key = keyOf(known, from.unit ?? '', to.unit ?? '')
      const first = known.get(key) ?? turned(known.get(keyOf(known, to.unit ?? '', from.unit ?? '')))
      if (!first) {
        known.set(key, rate)
        continue
      }
      compared++
      const implied = Number(from.value) / (Number(first.from.value) / Number(first.to.value))
      // `$54,000` for the $45,000 that it comes to may be within what is rounded, and yet the digits are turned.
      const isTurned = areTurned(Number(to.value), implied)
      if (!isTurned && overlaps(widened(first.interval, room), widened(rate.interval, room))) continue
      yield {
        at: at(to),
        message: `${from.text} at the rate before is ${spelt(Number(implied.toPrecision(3)), to)}, not ${to.text}`,
        related: [
          beside(
            {start: Math.min(first.from.start, first.to.start), end: closing(story, Math.max(first.from.end, first.to.end))},
            `the rate before: ${first.from.text} for ${first.to.text}`
          )
        ],
        note: `${digitsOf(Number(first.from.value) / Number(first.to.value), 3)} to one before, ${digitsOf(Number(from.value) / Number(to.value), 3)} here`
      }
    }
    return compared
  }
})

/** With the bracket that closes the conversion. */
const closing = (story: Story, end: number): number => (story.text[end] === ')' ? end + 1 : end)
