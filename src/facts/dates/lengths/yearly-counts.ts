/** How many summers or seasons there are in a span of years: `From 1961 to 1972, in |12 successive summers|, she walked the coast`. Judges none. */

import {lowerAt, type Story, tokenAt} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datesOf} from '../find.js'
import {bySentence} from '../near.js'

export interface YearlyCount {
  readonly count: Figure
  readonly ends: readonly [DateMention, DateMention]
  /** How many there are between its first and last year, with both of them or not. */
  readonly possible: Interval
}

const yearly = /^(?:spring|summer|autumn|winter|christmas|season|year)$/
const inARow = /^(?:successive|consecutive|straight|unbroken)$/
const between = /^(?:,|in|over|for|across|through|during|from|between|and|spent|the|a|total|of|there|all)$/
/** Words between a span and what is counted in it. */
const reach = 4

/** `from |1961 to 1972|`, told in full. */
const isOfYears = ({ends}: DateMention): boolean => ends?.every(({kind, text}) => kind === 'year' && /^\d{4}$/.test(text)) === true

/** Only small words part the span from the count. */
function isBeside(story: Story, span: DateMention, count: Figure): boolean {
  const end = tokenAt(story, count.counted?.end ?? count.end)
  const [from, until] = span.start < count.start ? [span.lastToken, count.firstToken] : [end, span.firstToken]
  if (until < from || until - from > reach) return false
  for (let at = from; at < until; at++) if (!between.test(lowerAt(story, at))) return false
  return true
}

/** Those in a row are of every year; of others there may be fewer. */
function possibleIn([from, until]: readonly [DateMention, DateMention], isEach: boolean): Interval {
  const years = (until.year ?? 0) - (from.year ?? 0)
  return {low: isEach ? years : 0, high: years + 1}
}

export const yearlyCountsOf = once((story: Story): readonly YearlyCount[] => {
  const spans = datesOf(story).filter(isOfYears)
  if (spans.length === 0) return []
  const groups = bySentence(spans, ({sentence}) => sentence)
  return figuresOf(story).flatMap((count): YearlyCount[] => {
    const {kind, value, hedge, counted, sentence} = count
    if (kind !== 'cardinal' || hedge || !counted || counted.whole || typeof value !== 'number' || !yearly.test(counted.noun)) return []
    const span = groups.get(sentence)?.find((one) => isBeside(story, one, count))
    if (!span?.ends) return []
    return [
      {
        count,
        ends: span.ends,
        possible: possibleIn(
          span.ends,
          counted.modifiers.some((word) => inARow.test(word))
        )
      }
    ]
  })
})
