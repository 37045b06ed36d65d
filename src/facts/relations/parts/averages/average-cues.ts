/** Which figure is called an average: behind the word, before `on average`, or right before `mean`. It judges nothing. */

import {monthNames, weekdayNames} from '../../../../lexicon/calendar.js'
import {lazily, namesOf} from '../../../../lexicon/list.js'
import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'

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

/** `the average |of the five| scores was 21`, `the average |across all 14|, told on a board, was 44mm`: how many it is taken of. */
const isNumbered = (story: Story, figure: Figure, cue: number): boolean =>
  ((figure.kind === 'cardinal' || figure.kind === 'duration') &&
    / (?:of|for|among|across|over|during|from|in) (?:all )?(?:the|its|his|her|their|our|these|those|all|[^ ,;]+['’]s?) (?:[^ ,;]+ )?$/.test(
      wordsBetween(story, cue, opening(story, figure))
    )) ||
  isOfAsked(story, figure, cue)

const asked =
  /^(?:forecaster|economist|analyst|expert|bank|broker|judge|pollster|poll|survey|estimate|forecast|guess|valuer|valuation|quote|prediction|projection|model|panellist|institute|adviser)$/

/** `|The average of 14 forecasters| is that demand will rise by 2.1 per cent`: how many were asked. */
const isOfAsked = (story: Story, {kind, counted, sentence, firstToken}: Figure, cue: number): boolean =>
  kind === 'cardinal' &&
  counted !== null &&
  asked.test(counted.noun) &&
  wordAt(story, sentence, cue - 1) === 'the' &&
  / (?:of|from|among|across) (?:[^ ,;]+ )?$/.test(wordsBetween(story, cue, firstToken))

/** `the average of those four weeks, |$202|, is …`: right behind what it is taken of, between commas. */
const isApposed = (story: Story, figure: Figure, numbered: Figure): boolean =>
  opening(story, figure) - closing(story, numbered) === 1 &&
  wordAt(story, figure.sentence, opening(story, figure) - 1) === ',' &&
  isPause(wordAt(story, figure.sentence, closing(story, figure)))

/** `the average of the three bids, |£4.1m|, £4.4m and £4.7m, was £4.6m`: the first of what it is taken of. */
const opensList = (story: Story, figure: Figure, own: readonly Figure[]): boolean =>
  wordAt(story, figure.sentence, closing(story, figure)) === ',' &&
  own.some((other) => opening(story, other) === closing(story, figure) + 1)

/** `|At $935,000|, the average price …`. */
const isSetBefore = (story: Story, figure: Figure, cue: number): boolean =>
  /^ , (?:the|its|their|her|his) $/.test(wordsBetween(story, closing(story, figure), cue)) &&
  wordAt(story, figure.sentence, opening(story, figure) - 1) === 'at'

/** `That makes |16 a year| on average over the four`: what it is told for may stand between. */
const isRateBefore = (story: Story, figure: Figure, cue: number): boolean =>
  /^ (?:an?|per|each|every) [^ ,;]+ on $/.test(wordsBetween(story, closing(story, figure), cue)) ||
  (figure.per !== null && /^ on $/.test(wordsBetween(story, closing(story, figure), cue)))

/** `was |£4.6m|`, and no `was £400,000 |above| the estimate`. */
const isSaid = (story: Story, figure: Figure): boolean =>
  / (?:is|was|are|were|be|came to|comes to) $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure))) &&
  !/^(?:above|below|more|less|fewer|higher|lower|over|under|short|up|down|better|worse|off|away|ahead|behind)$/.test(
    wordAt(story, figure.sentence, closing(story, figure))
  )

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
  if (last && isSetBefore(story, last, index)) return last
  if (lead === 'on' && last && isRateBefore(story, last, index)) return last
  if (lead === 'on' && last && (index - last.lastToken < 2 || (index - last.lastToken < 8 && isPause(wordAt(story, sentence, index + 1)))))
    return last
  // `|Averaged over the three months,| the daily rate was about 455,000`: not of how many.
  const from = lower === 'averaged' && /^(?:over|across|among)$/.test(wordAt(story, sentence, index + 1)) ? pauseBehind(story, cue) : index
  const behind = own.find(({firstToken}) => firstToken > from)
  if (behind && isNumbered(story, behind, index)) {
    const said = own.find(
      (figure) =>
        figure.start > behind.start && (isSaid(story, figure) || (isApposed(story, figure, behind) && !opensList(story, figure, own)))
    )
    if (said && / weighted /.test(wordsBetween(story, index, said.firstToken))) return undefined
    if (said || (behind.kind === 'cardinal' && behind.counted)) return said
  }
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

const times = lazily(() => {
  const months = namesOf(monthNames)
  return {
    days: new RegExp(` (?:${namesOf(weekdayNames)}|days|nights) `),
    /** `The average |for all of June|`, `the |usual| June average`, `the average |a month|`. */
    long: new RegExp(
      ` (?:mean|average|averages|averaged) (?:[^ ,;:.]+ ){0,3}(?:for|in|of|over|across) (?:(?:all|the|whole|entire|rest|of|a|an|typical|normal|usual) ){0,4}(?:${months}|month|year|season|decade|winter|summer|spring|autumn) | (?:${months}|monthly|yearly|annual|seasonal) (?:average|mean) `
    )
  }
})

/** `14mm on Monday, 22mm on Tuesday and 31mm on Wednesday. The average for all of June is |72mm|`: of a month, and of no three days. */
export function isOfLongerTime(story: Story, mean: Figure, [first]: readonly Figure[]): boolean {
  const [own, listed] = [story.sentences[mean.sentence], story.sentences[first?.sentence ?? -1]]
  if (!own || !listed || own === listed) return false
  const {days, long} = times()
  return (
    long.test(wordsBetween(story, own.firstToken, own.lastToken)) && days.test(wordsBetween(story, listed.firstToken, listed.lastToken))
  )
}
