/** Amounts that are for one of a kind though no word says so: prices (`a mooring |at £75|`, `|Tickets were £18|`), and sizes (`240 panels |of 400 watts|`). */

import {wordsOf} from '../../../lexicon/list.js'
import {priceWords, sumWords} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {isNumber} from '../near.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {type Line, linesOf} from '../pattern.js'
import type {Per} from './per.js'
import {isTime} from './rate-words.js'

let known: Set<string> | undefined

function names(): ReadonlySet<string> {
  known ??= wordsOf(priceWords)
  return known
}

/** Words looked through before a sum for what it is the price of. */
const reach = 12

/** Where a sum begins, with a hedge before it. */
const startOf = (story: Story, {firstToken, hedge}: Figure): number =>
  hedge && hedge.start < (story.tokens[firstToken]?.start ?? 0) ? firstToken - hedge.text.split(' ').length : firstToken

function isPriced(story: Story, figure: Figure): boolean {
  const {sentence} = figure
  const from = startOf(story, figure)
  if (story.tokens[from - 1]?.lower === 'at') return true
  // `22,000 tonnes at |an average of| $8,300`.
  if (/ at an? (?:average|mean|price|cost|rate) of $/.test(wordsBetween(story, from - 4, from))) return true
  for (let at = from - 1; at > from - reach; at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || token.kind !== 'word') return false
    if (names().has(token.lower)) return true
  }
  return false
}

/** What each is told of: `|vouchers| worth £25`, `|grants| of £500`; not `sales of £3m`, which are one sum. */
function eachOf(story: Story, figure: Figure): string | undefined {
  const from = startOf(story, figure)
  const [lead = '', noun = ''] = [1, 2].map((back) => story.tokens[from - back]?.lower)
  sums ??= wordsOf(sumWords)
  return (lead === 'worth' || lead === 'of') && isPlural(noun) && noun.length > 3 && !sums.has(noun) ? singularOf(noun) : undefined
}

let sums: Set<string> | undefined

/** `the minimum to 75 cents |an hour|`. */
const isForTime = (story: Story, {sentence, lastToken}: Figure): boolean =>
  /^(?:an?|per|each|every)$/.test(wordAt(story, sentence, lastToken)) && isTime(wordAt(story, sentence, lastToken + 1))

const isPrice = (story: Story, line: Line, figure: Figure): boolean =>
  figure.kind === 'money' &&
  isNumber(figure) &&
  figure.move === null &&
  Number(figure.value) < 100_000 &&
  (figure.per === null
    ? (isPriced(story, figure) || eachOf(story, figure) !== undefined) && !isForTime(story, figure)
    : isTime(figure.per)) &&
  line.figures.length < 8

/** `240 panels |of 400 watts|`, `12 ferries |with room for 300|`: what things have that were counted right before it. */
function sized(story: Story, line: Line, rate: Figure): Figure | undefined {
  const things = line.figures[line.figures.indexOf(rate) - 1]
  if (!things?.counted || things.counted.whole || things.kind !== 'cardinal' || !isNumber(rate) || Number(things.value) < 2)
    return undefined
  // `two |of three fast bowlers|`: the noun is of both.
  if (things.counted.start > rate.start || !/^(?:measure|money|cardinal|duration)$/.test(rate.kind)) return undefined
  const gap = wordsBetween(story, closing(story, things), opening(story, rate))
  // `the last six balls |with two wickets left|`: how it stood.
  if (gap === ' with ' && standing.test(wordAt(story, rate.sentence, closing(story, rate)))) return undefined
  return /^ (?:(?:daily|weekly|a day|a week) )?(?:of|with room for|with space for|holding|carrying|seating|with) $/.test(gap) ||
    // `60 rooms |at $140|`.
    (rate.kind === 'money' && gap === ' at ')
    ? things
    : undefined
}

const standing = /^(?:left|remaining|still|to|in|standing|down|ahead|behind|up)$/

export const pricesOf = once((story: Story): readonly Per[] =>
  linesOf(story).flatMap((line) =>
    line.figures.flatMap((rate) => {
      const count = sized(story, line, rate)
      if (!count && !isPrice(story, line, rate)) return []
      const of = count ? undefined : eachOf(story, rate)
      return [{rate, of: of ?? 'each', each: of === undefined, timed: false, mean: false, loose: true, count}]
    })
  )
)
