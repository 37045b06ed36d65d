/** The total that a mean is taken of, and how many share it: told before it, or one slip away from it. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBound} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {hasUnitBefore, isCompany} from '../../no-level.js'
import {isOneSlip} from '../../slip.js'
import {areOfOneUnit} from '../amounts.js'

/** Sentences looked at before the average. */
const reach = 2

const isCount = (figure: Figure): boolean => {
  const counts = figure.kind === 'cardinal' || figure.kind === 'duration'
  return (
    counts &&
    typeof figure.value === 'number' &&
    (figure.kind === 'duration' || Number.isInteger(figure.value)) &&
    figure.value >= 2 &&
    figure.per === null &&
    figure.role !== 'change' &&
    (!isBound(figure) || (figure.kind === 'duration' && figure.hedge?.text.toLowerCase() === 'over'))
  )
}

/** `|5,236 people|, an average of 34 a branch`: told in one breath with the mean. */
export const isTotalBeside = (story: Story, figure: Figure, mean: Figure): boolean =>
  areOfOneUnit(figure, mean) &&
  figure.sentence === mean.sentence &&
  figure.start < mean.start &&
  figure.counted !== null &&
  /^ , (?:or )?an average of $/.test(wordsBetween(story, closing(story, figure), opening(story, mean)))

/** `2.7 cases per 100,000`: neither a total nor a count. */
const isRate = (story: Story, figure: Figure): boolean =>
  figure.per !== null ||
  /^(?:per|every|each)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) ||
  /^(?:per|a|every|each|for)$/.test(wordAt(story, figure.sentence, closing(story, figure)))

/** `2,150 points, or 550 a day`: the only measure there is. */
function measured(figures: readonly Figure[]): Figure | undefined {
  const found = figures.filter(({kind}) => kind === 'measure')
  if (found.length > 0) return found.length === 1 ? found[0] : undefined
  // `91,000 people in 13 weeks, or 7,000 a week`: what is counted, in so long a time.
  const counted = figures.filter(({kind, counted: noun}) => kind === 'cardinal' && noun)
  return counted.length === 1 && figures.some(({kind}) => kind === 'duration') ? counted[0] : undefined
}

/** `The |640| volunteers gave |76,800 hours|, an average of 120 each`: the smaller of the two is who shares, whatever is shared out. */
function sharedOut(story: Story, mean: Figure, figures: readonly Figure[]): {total: Figure; count: Figure} | undefined {
  if (mean.kind !== 'cardinal' || !/^(?:each|apiece)$/.test(wordAt(story, mean.sentence, closing(story, mean)))) return undefined
  const own = figures.filter(({sentence, start, value}) => sentence === mean.sentence && start < mean.start && typeof value === 'number')
  const [one, other] = own
  if (!one || !other || own.length !== 2) return undefined
  const [count, total] = Number(one.value) < Number(other.value) ? [one, other] : [other, one]
  const fits =
    isCount(count) && count.kind === 'cardinal' && count.counted && /^(?:duration|measure)$/.test(total.kind) && !isRate(story, total)
  return fits ? {total, count} : undefined
}

/** `an average of 4.7 a game. Their backs scored |31 of them|`: some of the total, and none that share it. */
const isSomeOf = (story: Story, figure: Figure): boolean =>
  / of (?:them|these|those|it|which) /.test(wordsBetween(story, figure.lastToken, closing(story, figure) + 2))

/** `spent $9.40 |each| on average`: for each of those who spent it, so that no span of time divides the total; `each year` is one. */
const isForTimes = (story: Story, mean: Figure): boolean =>
  !/^ (?:each|apiece) (?!(?:second|minute|hour|day|night|week|month|quarter|year) )/.test(
    wordsBetween(story, closing(story, mean), closing(story, mean) + 2)
  )

/** A total of the mean's unit and how many share it, if the sentence before, or the words before the mean, tell one of each. */
export function totalBefore(story: Story, mean: Figure, figures: readonly Figure[]): {total: Figure; count: Figure} | undefined {
  if (mean.kind === 'percent') return undefined
  const shared = sharedOut(story, mean, figures)
  if (shared) return shared
  for (const back of [0, 1, reach]) {
    const near = figures.filter(
      (figure) =>
        figure.sentence >= mean.sentence - back &&
        figure.start < mean.start &&
        typeof figure.value === 'number' &&
        !isRate(story, figure) &&
        !/^(?:from|to|than|high|low)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) &&
        !/ (?:high|low|peak|minimum|maximum|record) of $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure)))
    )
    const totals = near.filter(
      (figure) =>
        figure.kind === mean.kind && figure.unit === mean.unit && Number(figure.value) > Number(mean.value) && figure.role !== 'change'
    )
    const counted = mean.counted?.noun
    const total =
      mean.kind !== 'cardinal'
        ? totals[0]
        : counted === undefined
          ? measured(near.filter(({value}) => Number(value) > 1))
          : totals.find((figure) => figure.counted?.noun === counted)
    if (!total || (mean.kind !== 'cardinal' && totals.length > 1)) continue
    const counts = near.filter(
      (figure) =>
        figure !== total &&
        isCount(figure) &&
        (figure.kind !== 'duration' || isForTimes(story, mean)) &&
        !isSomeOf(story, figure) &&
        figure.counted?.noun !== 'time' &&
        !isCompany(story, figure) &&
        !hasUnitBefore(story, figure)
    )
    const beside = counts.filter(({sentence}) => sentence === total.sentence)
    const among = counts.length === 1 ? counts : beside.length === 1 ? beside : counts.filter(({sentence}) => sentence === mean.sentence)
    const [count] = among
    if (count && among.length === 1) return {total, count}
  }
  return undefined
}

/** A total and a count that miss the mean by one slip: `19 home games drew 406,600, an average of |24,100|`. */
export function nearTotal(story: Story, mean: Figure, figures: readonly Figure[]): {total: Figure; count: Figure} | undefined {
  if (mean.kind === 'percent') return undefined
  const near = figures.filter(
    (figure) =>
      figure !== mean &&
      Math.abs(figure.sentence - mean.sentence) <= 1 &&
      typeof figure.value === 'number' &&
      figure.role !== 'change' &&
      !isRate(story, figure)
  )
  const isTotal = (figure: Figure): boolean =>
    areOfOneUnit(figure, mean) &&
    !isBound(figure) &&
    Number(figure.value) > 2 * Number(mean.value) &&
    // `Bus times average 11. |There'll be 84 trees|`: what a later sentence counts is what it names there.
    (figure.sentence <= mean.sentence || figure.counted?.noun === mean.counted?.noun)
  const found = near.filter(isTotal).flatMap((total) =>
    near.flatMap((count) => {
      const each = Number(total.value) / Number(count.value)
      const fits =
        count !== total &&
        isCount(count) &&
        (count.kind !== 'duration' || isForTimes(story, mean)) &&
        !isSomeOf(story, count) &&
        Number(count.value) < Number(total.value) &&
        isOneSlip([mean], () => each - Number(mean.value), 2)
      return fits ? [{total, count}] : []
    })
  )
  return found.length === 1 ? found[0] : undefined
}
