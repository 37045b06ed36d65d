/** Which figure is called an average: behind the word, before `on average`, or right before `mean`. It judges nothing. */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'

const means = new Set(['cardinal', 'money', 'measure', 'duration', 'age', 'percent'])
const isMean = ({kind, value}: Figure): boolean => means.has(kind) && typeof value === 'number'

/** Words from the cue to its figure: `the mean time, swollen by a record number of beginners, was |7 hours|`. */
const farthest = 14

/** The comma that ends `averaged over the three months,`. */
const pauseBehind = (story: Story, {index, sentence}: Token): number =>
  [3, 4, 5, 6].map((ahead) => index + ahead).find((at) => isPause(wordAt(story, sentence, at))) ?? index

/** `The |90cm mean| for the four`, `its |£40 average|`: named right before the word. */
const isNamedMean = (story: Story, {sentence, firstToken, lastToken}: Figure, {index, lower}: Token): boolean =>
  lastToken === index &&
  /^(?:mean|average|median)$/.test(lower) &&
  /^(?:an?|the|its|their|his|her|this|that)$/.test(wordAt(story, sentence, firstToken - 1)) &&
  // `a four per cent average |inflation rate|` is of prices.
  /^(?:for|of|over|across|in|at|is|was|will|would|has|had|on|[.,;:)–—]|)$/.test(wordAt(story, sentence, index + 1))

/** `the average |of the five| scores was 21`: how many it is taken of. */
const isNumbered = (story: Story, figure: Figure, cue: number): boolean =>
  figure.kind === 'cardinal' &&
  figure.counted !== null &&
  /^ (?:[^ ,;]+ ){0,2}(?:of|for|among) (?:all )?(?:the|its|his|her|their|our|these|those|all) (?:[^ ,;]+ )?$/.test(
    wordsBetween(story, cue + 1, opening(story, figure))
  )

const isSaid = (story: Story, figure: Figure): boolean =>
  / (?:is|was|are|were|be|came to|comes to) $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure)))

/** The figure that is called an average: behind the word, or before `on average`. */
export function meanAt(story: Story, cue: Token, figures: readonly Figure[]): Figure | undefined {
  const {index, sentence, lower} = cue
  const own = figures.filter((figure) => figure.sentence === sentence && isMean(figure))
  const lead = wordAt(story, sentence, index - 1)
  const named = own.find((figure) => isNamedMean(story, figure, cue))
  if (named) return named
  const onAverage = lead === 'on' || lead === 'an'
  if (lower === 'mean' && !/^(?:an?|the|its|their|his|her|hourly|daily|nightly|weekly|monthly|annual|yearly|overall)$/.test(lead))
    return undefined
  // `– eight a year, |on average| – and has sold just 31`: what is told before it, where it ends a remark.
  // `18km |(11 miles)| a day on average`: told once more in another unit.
  const last = own.findLast(({lastToken, firstToken}) => lastToken <= index && wordAt(story, sentence, firstToken - 1) !== '(')
  if (lead === 'on' && last && (index - last.lastToken < 2 || (index - last.lastToken < 8 && isPause(wordAt(story, sentence, index + 1)))))
    return last
  // `|Averaged over the three months,| the daily rate was about 455,000`: not of how many.
  const from = lower === 'averaged' && /^(?:over|across|among)$/.test(wordAt(story, sentence, index + 1)) ? pauseBehind(story, cue) : index
  const behind = own.find(({firstToken}) => firstToken > from)
  if (behind && isNumbered(story, behind, index)) return own.find((figure) => figure.start > behind.start && isSaid(story, figure))
  const gap = behind ? wordsBetween(story, index + 1, opening(story, behind)) : ''
  if (
    behind &&
    behind.firstToken - index < farthest &&
    !/ (?:than|compared|against|from|since|times) /.test(gap) &&
    !/ [,(] .* [,)] .* , /.test(gap)
  )
    return behind
  return onAverage && last && index - last.lastToken < 6 ? last : undefined
}
