/** An average against its total and count, its list, or its smallest and largest. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {exactly, isAbove, over, overlaps, scaled, sumOf, times, widened} from '../../facts/figures/interval.js'
import {spelt} from '../../facts/figures/spelling.js'
import {unitNamed} from '../../facts/figures/unit.js'
import {fitsAny, room} from '../../facts/relations/parts/averages/average-fits.js'
import type {YearTotal} from '../../facts/relations/parts/averages/average-years.js'
import {type Average, averagesOf} from '../../facts/relations/parts/averages/averages.js'
import {type Median, mediansOf} from '../../facts/relations/parts/averages/medians.js'
import {ratesOf} from '../../facts/relations/rates/rates.js'
import {type Draft, defineRule} from '../../rule.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'

/** Of a list all is told, and nothing to be worked out from rounded figures. */
const listRoom = 0.012

/** A month may have 28 days or 31. */
const yearRoom = 0.1

/** A duration in seconds, so that 40 minutes can be set beside three hours. */
const inBase = ({kind, unit, interval}: Figure): Interval =>
  scaled(interval, kind === 'duration' ? (unitNamed(unit ?? '')?.factor ?? 1) : 1)

const countWord = (count: number): string =>
  ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)

function* listDrafts(told: Average): Generator<Draft> {
  const {mean, list} = told
  const implied = times(sumOf(list.map((figure) => figure.interval)), exactly(1 / list.length))
  const middle = list.reduce((sum, {value}) => sum + Number(value), 0) / list.length
  const fits = overlaps(widened(implied, -0.002), mean.interval) || Math.abs(middle - Number(mean.value)) <= listRoom * Math.abs(middle)
  if (fits || fitsAny({...told, near: told.near.filter((figure) => !list.includes(figure))})) return
  yield {
    at: at(mean),
    message: `The average of the ${countWord(list.length)} figures is ${spelt(middle, mean)}, not ${mean.text}`,
    related: list.map((figure) => beside(figure, figure.text)),
    evidence: {told: mean.value, implied: middle}
  }
}

/** The middle one of a list, or what lies halfway between the two in its middle. */
function* medianDrafts({median, list}: Median): Generator<Draft> {
  const values = list.map(({value}) => Number(value)).sort((one, other) => one - other)
  const [left = 0, right = 0] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]]
  const middle = (left + right) / 2
  if (overlaps(widened(exactly(middle), listRoom), exactly(Number(median.value))) || overlaps(exactly(middle), median.interval)) return
  yield {
    at: at(median),
    message: `The median of the ${countWord(list.length)} figures is ${spelt(middle, median)}, not ${median.text}`,
    related: list.map((figure) => beside(figure, figure.text)),
    evidence: {told: median.value, implied: middle}
  }
}

/** The number of a bound: 27 of `more than 27`. */
function edgeOf({value, interval}: Figure): number {
  if (typeof value === 'number') return value
  return value?.find((end) => end !== null) ?? interval.low
}

function* endDrafts({mean, ends}: Average): Generator<Draft> {
  const [low, high = low] = ends
  if (!low || !high) return
  // A bound as an end is the end: no class has fewer than 19.
  // `less than six weeks … longer than 20`: weeks as well.
  const unit = (low.unit ?? high.unit) === mean.unit ? mean.unit : undefined
  const [least, most] = [low, high].map((end) =>
    inBase(low === high ? end : {...end, ...(unit && end.unit === null ? {kind: mean.kind, unit} : {}), interval: exactly(edgeOf(end))})
  )
  if (!least || !most || !(isAbove(least, inBase(mean)) || isAbove(inBase(mean), most))) return
  yield {
    at: at(mean),
    message: `An average of ${mean.text} lies outside ${low === high ? low.text : `${low.text} to ${high.text}`}`,
    related:
      low === high
        ? [beside(low, `the bounds: ${low.text}`)]
        : [beside(low, `the least: ${low.text}`), beside(high, `the most: ${high.text}`)]
  }
}

/** More is no slip of an average: the year's figure is of something else. */
const furthest = 4

function* yearDrafts({mean, span}: Average, {total, within, times: [fewest, often]}: YearTotal): Generator<Draft> {
  const implied = {low: total.interval.low / often, high: total.interval.high / fewest}
  const each = Number(total.value) / often
  const ratio = Number(mean.value) / each
  // Weeks and months are no whole parts of a year, and no month is as long as another.
  if (overlaps(widened(implied, yearRoom), mean.interval) || ratio > furthest || ratio < 1 / furthest) return
  yield {
    at: at(mean),
    message: `${total.text} in a ${within} is ${spelt(each, mean)} a ${span}, not ${mean.text}`,
    related: [beside(total, `the total: ${total.text}`)],
    evidence: {told: mean.value, implied: each}
  }
}

interface Shared {
  readonly mean: Figure
  readonly total: Figure
  readonly count: Figure
}

function* totalDrafts({mean, total, count}: Shared): Generator<Draft> {
  const implied = over(total.interval, count.kind === 'duration' ? exactly(Number(count.value)) : count.interval)
  if (!implied || overlaps(widened(implied, room), mean.interval)) return
  const each = spelt(Number(total.value) / Number(count.value), mean)
  yield {
    at: at(mean),
    message:
      count.kind === 'duration'
        ? `${total.text} in ${count.text} is ${each} a ${count.unit}, not ${mean.text}`
        : `${total.text} for ${count.text} is ${each} each, not ${mean.text}`,
    related: [beside(total, `the total: ${total.text}`), beside(count, `the count: ${count.text}`)],
    evidence: {told: mean.value, implied: Number(total.value) / Number(count.value)}
  }
}

export const average = defineRule({
  id: 'figures-average',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'An average does not fit its total and count, its list, or lies outside its own bounds',
  why: 'An average is the total over the count, and never larger than the largest. The rule takes “an average of £8,000 each” with the total and the count of the sentence, the average of a list in the sentence before, and an average beside its smallest and largest. A median is the middle one of a list that is told in full.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'The three bids were ⟨$4m⟩, ⟨$5m⟩ and ⟨$9m⟩. The average bid was ⟦$7m⟧.',
      message: 'The average of the three figures is $6m, not $7m'
    },
    {
      bad: 'The firm paid its ⟨25⟩ staff bonuses worth ⟨£200,000⟩ in all, an average of ⟦£12,000⟧ each.',
      message: '£200,000 for 25 is £8,000 each, not £12,000'
    },
    {
      bad: 'Twelve sailors signed on. Their average age was ⟦41⟧; the youngest was ⟨23⟩ and the oldest ⟨39⟩.',
      message: 'An average of 41 lies outside 23 to 39'
    },
    {
      bad: 'Stays last from ⟨four days⟩ to ⟨nine days⟩. The average stay is ⟦12 days⟧.',
      message: 'An average of 12 days lies outside four days to nine days'
    },
    {
      bad: 'Over five nights the fair drew ⟨1,200⟩, ⟨1,350⟩, ⟨900⟩, ⟨1,450⟩ and ⟨1,600⟩, or an average of ⟦1,500⟧ a night.',
      message: 'The average of the five figures is 1,300, not 1,500'
    },
    {
      bad: 'The slowest came home in ⟨6 hours 50 minutes⟩ and the fastest in ⟨2 hours⟩. The mean time was ⟦7 hours 5 minutes⟧.',
      message: 'An average of 7 hours 5 minutes lies outside 2 hours to 6 hours 50 minutes'
    },
    {good: 'He has made 96 puppets in 12 years – eight a year, on average – and has sold just 31.', why: 'the mean ends the remark'},
    {good: 'The vein runs from 1,100 feet to 1,730 feet, averaging 0.3 ounces of silver.', why: 'bounds of another unit'},
    {good: 'Tubers fetched between 168 and 170 francs, compared with an average of 104 francs in May.', why: 'set beside the average'},
    {
      good: 'The chain began with 148 cafés. It opened nine and shut three, which left it with 154. It employs 5,236 people, an average of 34 a branch, and wants no more.',
      why: 'others make it'
    },
    {good: 'The three bids were $4m, $5m and $9m. The median bid was $5m.', why: 'a median'},
    {
      good: 'It opened nine shops, moved two to the coast, lent three to a rival and closed four, which left 154. It employs 5,236 people, an average of 34 a shop.',
      why: 'of what its own sentence tells'
    }
  ],
  isExplained: madeBy('mean'),
  *check(story) {
    let compared = 0
    const seen = new Set<Figure>()
    for (const {rate, count, total, mean} of ratesOf(story)) {
      if (!mean) continue
      compared++
      seen.add(rate)
      yield* totalDrafts({mean: rate, total, count})
    }
    for (const told of averagesOf(story)) {
      if (seen.has(told.mean)) continue
      compared++
      const {mean, list, ends, total, count, year} = told
      if (list.length > 0) yield* listDrafts(told)
      else if (ends.length > 0) yield* endDrafts(told)
      else if (total && count && !fitsAny(told)) yield* totalDrafts({mean, total, count})
      else if (year && !fitsAny(told)) yield* yearDrafts(told, year)
    }
    for (const told of mediansOf(story)) {
      compared++
      yield* medianDrafts(told)
    }
    return compared
  }
})
