/** An average against its total and count, its list, or its smallest and largest. */

import {runFrom} from '../../facts/figures/amount-lists.js'
import type {Figure} from '../../facts/figures/figure.js'
import {exactly, isAbove, over, overlaps, sumOf, times, widened} from '../../facts/figures/interval.js'
import {firstOf, type Line, lineAt, linesOf, type Match, pattern} from '../../facts/figures/pattern.js'
import {ratesOf} from '../../facts/figures/rates.js'
import {spelt} from '../../facts/figures/spelling.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

const room = 0.03

/** `The average bid was $6m` right behind the list of bids. */
const means = ['the|an average|mean {3} was|is|of|being {#mean}', '{#mean} on average'].map(pattern)

/** `300,000 shirts in six years, an average of 50,000 a year`. */
const paces = [
  '{#total} {6} in|over? {t:spell} {4} , an|the average of {#rate} a|per <span:unit>',
  '{#total} {6} in|over? {t:spell} {4} , or {#rate} a|per <span:unit> on average'
].map(pattern)

/** `The youngest was 23 and the oldest 39`. */
const ends = [
  'the tallest|oldest|highest|largest|longest|heaviest {5} {?high} {~4} the shortest|youngest|lowest|smallest|lightest {3} {?low}',
  'the youngest|lowest|smallest|shortest|cheapest|lightest {3} {?low} {~4} the oldest|highest|largest|longest|dearest|heaviest {3} {?high}'
].map(pattern)

const said = [
  'average|mean {1} age|height|weight|price|score|length|salary|wage {~8} was|is {?mean}',
  'average|mean {4} was|is|of {?mean}'
].map(pattern)

const isAlike = (one: Figure, other: Figure): boolean =>
  (one.unit ?? 'year') === (other.unit ?? 'year') && typeof one.value === 'number' && typeof other.value === 'number'

/** The list in the sentence before: all its figures of the mean's kind. */
function listBefore(story: Story, line: Line, mean: Figure): readonly Figure[] {
  const own = line.figures.slice(0, line.figures.indexOf(mean))
  const start = own.findIndex((figure) => figure.kind === mean.kind && figure.unit === mean.unit)
  const here = start < 0 ? [] : runFrom(line, start).filter((figure) => own.includes(figure))
  if (here.length > 2 && own.filter((figure) => figure.kind === mean.kind).length === here.length) return here
  const before = lineAt(story, line.sentence - 1)
  const first = before?.figures.findIndex((figure) => figure.kind === mean.kind && figure.unit === mean.unit) ?? -1
  const run = before && first >= 0 ? runFrom(before, first) : []
  return run.length > 2 && before?.figures.filter((figure) => figure.kind === mean.kind).length === run.length ? run : []
}

export const average = defineRule({
  id: 'figures-average',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'An average does not fit its total and count, its list, or lies outside its own bounds',
  why: 'An average is the total over the count, and never larger than the largest. The rule takes “an average of £8,000 each” with the total and the count of the sentence, the average of a list in the sentence before, and an average beside its smallest and largest. Medians are left alone.',
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
    {good: 'The three bids were $4m, $5m and $9m. The average bid was $6m.'},
    {good: 'The three bids were $4m, $5m and $9m. The median bid was $5m.', why: 'a median'}
  ],
  *check(story) {
    let compared = 0
    for (const {rate, count, total, mean} of ratesOf(story)) {
      const implied = mean ? over(total.interval, count.interval) : undefined
      if (!implied) continue
      compared++
      if (overlaps(widened(implied, room), rate.interval)) continue
      yield {
        at: at(rate),
        message: `${total.text} for ${count.text} is ${spelt(Number(total.value) / Number(count.value), rate)} each, not ${rate.text}`,
        related: [beside(total, `the total: ${total.text}`), beside(count, `the count: ${count.text}`)]
      }
    }
    for (const line of linesOf(story)) {
      if (!/ (?:average|mean) /.test(line.text)) continue
      const mean = firstOf(means, line)?.figure('mean')
      const list = mean ? listBefore(story, line, mean) : []
      if (mean && list.length > 0) {
        compared++
        const implied = times(sumOf(list.map((figure) => figure.interval)), exactly(1 / list.length))
        if (!overlaps(widened(implied, -0.002), mean.interval))
          yield {
            at: at(mean),
            message: `The average of the ${countWord(list.length)} figures is ${spelt(list.reduce((sum, figure) => sum + Number(figure.value), 0) / list.length, mean)}, not ${mean.text}`,
            related: list.map((figure) => beside(figure, figure.text))
          }
      }
      const pace = firstOf(paces, line)
      if (pace) {
        compared++
        yield* paceDrafts(pace)
      }
      const bounds = firstOf(ends, line)
      const middle = bounds && firstOf(said, line)?.figure('mean')
      if (!bounds || !middle) continue
      const [low, high] = [bounds.figure('low'), bounds.figure('high')]
      if (!isAlike(low, middle) || !isAlike(high, middle)) continue
      compared++
      if (isAbove(low.interval, middle.interval) || isAbove(middle.interval, high.interval))
        yield {
          at: at(middle),
          message: `An average of ${middle.text} lies outside ${low.text} to ${high.text}`,
          related: [beside(low, `the least: ${low.text}`), beside(high, `the most: ${high.text}`)]
        }
    }
    return compared
  }
})

/** The total over the years, where both are of one unit. */
function* paceDrafts(match: Match): Generator<Draft> {
  const [total, spell, rate] = [match.figure('total'), match.figure('spell'), match.figure('rate')]
  const implied = over(total.interval, exactly(Number(spell.value)))
  const fits = spell.unit === match.word('unit') && total.kind === rate.kind && total.unit === rate.unit
  if (!fits || !implied || overlaps(widened(implied, room), rate.interval)) return
  yield {
    at: at(rate),
    message: `${total.text} in ${spell.text} is ${spelt(Number(total.value) / Number(spell.value), rate)} a ${spell.unit}, not ${rate.text}`,
    related: [beside(total, total.text), beside(spell, spell.text)]
  }
}

const countWord = (count: number): string =>
  ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)
