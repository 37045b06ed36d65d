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
      bad: 'The average of the five scores – ⟨12⟩, ⟨15⟩, ⟨18⟩, ⟨20⟩ and ⟨25⟩ – was ⟦21⟧.',
      message: 'The average of the five figures is 18, not 21'
    },
    {good: 'The average age of the 12 monks was 26; the youngest was 19 and the oldest 34.', why: 'twelve is how many there are'},
    {
      bad: 'Snow fell in four winters: ⟨80cm⟩, ⟨110cm⟩, ⟨95cm⟩ and ⟨115cm⟩. The ⟦90cm⟧ mean for the four is less than the abbot would like.',
      message: 'The average of the four figures is 100cm, not 90cm'
    },
    {
      bad: 'The three yews are ⟨310⟩, ⟨340⟩ and ⟨400 years old⟩, so their mean age is ⟦380 years⟧.',
      message: 'The average of the three figures is 350 years, not 380 years'
    },
    {
      bad: 'The cheapest of the 36 cells costs ⟨£1,290⟩ and the dearest ⟨£1,850⟩. The average there, of ⟦£1,240⟧, is more than a monk earns.',
      message: 'An average of £1,240 lies outside £1,290 to £1,850'
    },
    {good: 'Snow fell in four winters: 80cm, 110cm, 95cm and 115cm. The 100cm mean for the four is less than the abbot would like.'},
    {good: 'The cheapest of the 36 cells costs £920 and the dearest £1,850. The average there, of £1,240, is more than a monk earns.'},
    {
      good: 'The guild expects a four per cent average inflation rate and growth of two per cent to three per cent.',
      why: 'of something else'
    },
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
    {
      bad: 'The ⟨14⟩ lambs weighed ⟨62kg⟩ in all at birth, so that the mean weight was ⟦5.4kg⟧.',
      message: '62kg for 14 is 4.43kg each, not 5.4kg'
    },
    {
      bad: 'The cheapest berth, which looks on to the bins, fetched ⟨£210,000⟩ and the dearest ⟨£345,000⟩. Buyers paid ⟦£362,000⟧ on average.',
      message: 'An average of £362,000 lies outside £210,000 to £345,000'
    },
    {
      bad: 'No clinic sees them in less than ⟨six weeks⟩, and none keeps them waiting for longer than ⟨20⟩. The average is ⟦23 weeks⟧.',
      message: 'An average of 23 weeks lies outside six weeks to 20'
    },
    {
      bad: 'The pit gave ⟨410 tonnes⟩ in April, ⟨425⟩ in May and ⟨470⟩ in June. Averaged over the three months, the yield was ⟦455 tonnes⟧.',
      message: 'The average of the three figures is 435 tonnes, not 455 tonnes'
    },
    {
      bad: 'The clerks thought that sales had grown by ⟨between 1.8% and 2.4%⟩, with a mean forecast of ⟦2.6%⟧.',
      message: 'An average of 2.6% lies outside between 1.8% and 2.4%'
    },
    {
      good: 'The chain began with 148 cafés. It opened nine and shut three, which left it with 154. It employs 5,236 people, an average of 34 a branch, and wants no more.',
      why: 'others make it'
    },
    {
      bad: 'The crop grew by ⟨2.1%⟩ in 2021, ⟨3.4%⟩ in 2022, ⟨1.9%⟩ in 2023 and ⟨2.6%⟩ in 2024. An average of ⟦3.1%⟧ is good.',
      message: 'The average of the four figures is 2.5%, not 3.1%'
    },
    {
      bad: 'Wages at the abbey start at ⟨£31,000⟩ and stop at the abbot’s ⟨£140,000⟩. The mean is ⟦£164,000⟧.',
      message: 'An average of £164,000 lies outside £31,000 to £140,000'
    },
    {
      bad: 'The side scored ⟨21⟩, ⟨35⟩, ⟨14⟩ and ⟨42⟩ points in its first four games. It is averaging ⟦38⟧ points a game.',
      message: 'The average of the four figures is 28, not 38'
    },
    {
      bad: 'The path has three stages: ⟨18km⟩ from Skell to Orme, ⟨12⟩ to Tarn and a last, steep ⟨15⟩ to Stent. That makes ⟦19km⟧ (12 miles) a day on average.',
      message: 'The average of the three figures is 15km, not 19km'
    },
    {
      bad: 'It opened nine shops and shut three, leaving it with ⟨154⟩. It employs ⟨5,236⟩ people, an average of ⟦43⟧ a shop.',
      message: '5,236 for 154 is 34 each, not 43'
    },
    {good: 'In her five innings on the tour she scored 12, 88, 41, 3 and 56, an average of 40.', why: 'how many there are'},
    {good: 'It opened nine shops and shut three, leaving it with 154. It employs 5,236 people, an average of 34 a shop.'},
    {
      bad: 'Her last five bouts went ⟨4⟩, ⟨7⟩, ⟨12⟩, ⟨6⟩ and ⟨11⟩ rounds. That is ⟦nine⟧ on average.',
      message: 'The average of the five figures is 8, not nine'
    },
    {good: 'He has made 96 puppets in 12 years – eight a year, on average – and has sold just 31.', why: 'the mean ends the remark'},
    {good: 'The three bids were $4m, $5m and $9m. The average bid was $6m.'},
    {
      good: 'In a poll of 800 drivers, 55% had never read the rule, 30% had and 15% did not care. Those who broke it lost an average of 12% of their bonus.',
      why: 'shares of one whole'
    },
    {
      good: 'Eight years on, at 52, she leads a crew of 19 from a mill, has mapped 40 caves, an average of five a year, and wants more.',
      why: 'no list'
    },
    {
      good: 'Four singers, the youngest of them 19 and the oldest 71, met. With an average age of 48, they sing low.',
      why: 'bounds, and no list'
    },
    {
      bad: 'With scores of ⟨48⟩, ⟨61⟩, ⟨23⟩ and ⟨72⟩ in her four innings, Deepa averaged ⟦61⟧.',
      message: 'The average of the four figures is 51, not 61'
    },
    {good: 'The 640 volunteers gave 76,800 hours, an average of 120 each.', why: 'hours shared among people'},
    {good: 'The vein runs from 1,100 feet to 1,730 feet, averaging 0.3 ounces of silver.', why: 'bounds of another unit'},
    {good: 'Tubers fetched between 168 and 170 francs, compared with an average of 104 francs in May.', why: 'set beside the average'},
    {
      good: 'Its wells hold 6,070 litres, against last year’s 6,190. What they yield averaged 976 litres, the guild said.',
      why: 'a level of last year is no number of wells'
    },
    {good: 'The three bids were $4m, $5m and $9m. The median bid was $5m.', why: 'a median'},
    {
      good: 'It opened nine shops, moved two to the coast, lent three to a rival and closed four, which left 154. It employs 5,236 people, an average of 34 a shop.',
      why: 'of what its own sentence tells'
    },
    {
      good: 'The halls to close are Orme, Skell, Brae and Tarn, saving £620,000 or an average of £155,000 each. The town keeps seven of them.',
      why: 'a count that is told later is of others'
    },
    {
      good: 'Of the 19 packets that shrank, 11 kept their price, five rose and three fell, by an average of 22 cents.',
      why: 'no list in money'
    },
    {
      bad: 'The brewery pays ⟨9,600⟩ people at ⟨12⟩ depots, an average of ⟦1,800⟧ a depot. Nine of those are in Wales.',
      message: '9,600 for 12 is 800 each, not 1,800'
    },
    {good: 'The brewery pays 9,600 people at 12 depots, an average of 800 a depot. Nine of those are in Wales.'},
    {
      good: 'The yard has 14 vans. Drivers, of whom there are 640, were out for 76,800 hours between them, an average of 120 each.',
      why: 'an average of the hours right before it'
    },
    {
      bad: '⟨Two⟩ winters at Skell brought Lena Orme ⟨74⟩ hats. She averaged ⟦47⟧ hats a winter.',
      message: '74 for Two is 37 each, not 47'
    },
    {good: 'Two winters at Skell brought Lena Orme 74 hats. She averaged 37 hats a winter.'},
    {
      bad: 'The five barns went for ⟨£210,000⟩, ⟨£235,000⟩, ⟨£240,000⟩, ⟨£310,000⟩ and ⟨£525,000⟩, so that the median price was ⟦£310,000⟧.',
      message: 'The median of the five figures is £240,000, not £310,000'
    },
    {good: 'The five barns went for £210,000, £235,000, £240,000, £310,000 and £525,000, so that the median price was £240,000.'},
    {
      bad: 'The wettest farm caught ⟨58mm⟩ and the driest ⟨31mm⟩; the average across all nine, which hangs in the hall, was ⟦64mm⟧.',
      message: 'An average of 64mm lies outside 31mm to 58mm'
    },
    {good: 'The wettest farm caught 58mm and the driest 31mm; the average across all nine, which hangs in the hall, was 44mm.'},
    {
      bad: 'Barges took ⟨310 tonnes⟩ in May, ⟨290 tonnes⟩ in June and ⟨270 tonnes⟩ in July. The average of those three months, ⟦320 tonnes⟧, is a record.',
      message: 'The average of the three figures is 290 tonnes, not 320 tonnes'
    },
    {
      good: 'Barges took 310 tonnes in May, 290 tonnes in June and 270 tonnes in July. The average of those three months, 290 tonnes, is a record.'
    },
    {
      bad: 'The cheapest barn went for ⟨£90,000⟩ and the dearest for ⟨£140,000⟩. At ⟦£160,000⟧, the average price was up.',
      message: 'An average of £160,000 lies outside £90,000 to £140,000'
    },
    {good: 'The cheapest barn went for £90,000 and the dearest for £140,000. At £120,000, the average price was up.'},
    {
      bad: 'The port turned away ⟨1,460⟩ ships in 2022. That was an average of ⟦14⟧ a day.',
      message: '1,460 in a year is 4 a day, not 14'
    },
    {good: 'The port turned away 1,460 ships in 2022. That was an average of four a day.'},
    {good: 'The port turned away 1,460 ships in 2022. It now averages 14 a day.', why: 'another time'},
    {
      good: 'The mast caught 12 bats on Monday, 19 on Tuesday and 8 on Wednesday, so that 39 were ringed in three days. The average for the whole of May is 51.',
      why: 'an average of a month beside three days'
    },
    {good: 'The rams, not yet 14 months old, averaged 108kg and 18.4 microns. Those of last year averaged 18.7.', why: 'of three units'},
    {
      good: 'The judges gave her six, seven, nine and six, an average of seven. She came second; the winner averaged nine and a half.',
      why: 'the list has its mean'
    },
    {
      good: '“We looked at $90 and nobody dared,” said Cy Lund, who has been with the choir for 16 years. At the doors guests spent another $9.40 each on average.',
      why: 'for each guest, and no span of time'
    },
    {
      bad: 'The average of the three bids, ⟨£4.1m⟩, ⟨£4.4m⟩ and ⟨£4.7m⟩, was ⟦£4.6m⟧. The pier board took the lowest.',
      message: 'The average of the three figures is £4.4m, not £4.6m'
    },
    {
      good: 'The average of the three bids, £4.1m, £4.4m and £4.7m, was £400,000 above the estimate.',
      why: 'by how much it is above'
    },
    {
      bad: 'The fair lasted ⟨four days⟩ and sold ⟨12,400⟩ hats.\n\nNobody was hurt.\n\nIt sold an average of ⟦3,400⟧ hats a day.',
      message: '12,400 in four days is 3,100 a day, not 3,400'
    },
    {
      good: 'The fair lasted four days and sold 12,400 hats.\n\nNobody was hurt.\n\nIt sold an average of 3,400 hats a day last year.',
      why: 'another year'
    },
    {
      good: 'No inn serves in less than six weeks, and none keeps guests waiting for longer than 20. The average is 13 weeks.',
      why: 'the second bound is of weeks as well'
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
