/** The largest and the smallest that a text tells of things which all keep a limit: `every grant was below £5,000 … the biggest of which, £6,200`. It judges nothing. */

import {atLeastWords, atMostWords, quickWords, slowWords, universalWords} from '../../../lexicon/limit-words.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import type {Line} from '../pattern.js'
import {contextOf, stemOf} from '../same/compare.js'

const words = lazily(
  (): Record<'all' | 'most' | 'least' | 'quick' | 'slow', ReadonlySet<string>> => ({
    all: wordsOf(universalWords),
    most: wordsOf(atMostWords),
    least: wordsOf(atLeastWords),
    quick: wordsOf(quickWords),
    slow: wordsOf(slowWords)
  })
)

/** So many words before a figure its superlative stands. */
const reach = 20

/** Whether a sentence tells of all: `every grant`, `no ticket`, `nobody`. */
export function tellsOfAll(line: Line): boolean {
  for (const word of words().all) if (line.words.has(word)) return true
  return false
}

type End = 'most' | 'least'

function endNamed(word: string, before: string, {kind}: Figure): End | undefined {
  const {most, least, quick, slow} = words()
  if (most.has(word)) return before === 'least' ? 'least' : 'most'
  if (least.has(word)) return 'least'
  if (word === 'best' && kind !== 'duration') return 'most'
  if (quick.has(word)) return kind === 'duration' ? 'least' : 'most'
  return slow.has(word) && kind === 'duration' ? 'most' : undefined
}

/** `Fenwick |came last|, with 89%`; of times the first is the least. */
function placeNamed(word: string, before: string, {kind}: Figure): End | undefined {
  if (kind === 'duration' || !/^(?:came|comes|coming|finished|ranked|ranks)$/.test(before)) return undefined
  if (/^(?:last|bottom)$/.test(word)) return 'least'
  return /^(?:first|top)$/.test(word) ? 'most' : undefined
}

/** Whether what the superlative is of was told of at the limit: `the cheapest,`, `the biggest of which`, `the longest ladder` of all ladders. */
function isOfThem(story: Story, limit: Figure, at: number): boolean {
  const next = story.tokens[at + 1]
  if (
    !next ||
    next.kind === 'mark' ||
    /^(?:of|on|in|to|among|was|is|were|had|has|at|weighs|weighed|cost|costs|one|fetched|went|came|got|value|reading|figure|level|point|mark|peak|total|tally|score|year|month|day|offer|bid|price|sum|jump|throw|attempt)$/.test(
      next.lower
    )
  )
    return true
  // `Nowhere did the wind reach 100km/h. The strongest |gust| …`: of speeds and temperatures there is one in a breath.
  if (/ per (?:hour|second)$|celsius|fahrenheit|knot/.test(limit.unit ?? '')) return true
  return next.lower.length > 3 && contextOf(story, limit.sentence).stems.has(stemOf(next.lower))
}

const determiner = /^(?:the|an?|its|their|his|her|most|least)$|['’]s$/

/** `Her brother, who earns |the most|, makes £19,000`. */
function aloneAt(story: Story, at: number): End | undefined {
  const word = lowerAt(story, at)
  if (!/^(?:most|least)$/.test(word) || lowerAt(story, at - 1) !== 'the') return undefined
  return story.tokens[at + 1]?.kind === 'mark' ? (word as End) : undefined
}

/** Which end of them a figure is said to be. */
export function endOfThem(story: Story, limit: Figure, figure: Figure, line: Line): End | undefined {
  const others = line.figures.filter(({index, kind}) => index !== figure.index && kind !== 'ordinal')
  for (let at = figure.firstToken - 1; at > figure.firstToken - reach; at--) {
    const token = story.tokens[at]
    if (
      token?.sentence !== figure.sentence ||
      token.text === ';' ||
      others.some(({firstToken, lastToken}) => at >= firstToken && at < lastToken)
    )
      return undefined
    const place = placeNamed(token.lower, lowerAt(story, at - 1), figure)
    if (place) return place
    // `The longest wait |last week| was five hours`: when, and which of them comes before.
    if (token.lower === 'last' && !determiner.test(lowerAt(story, at - 1))) continue
    const end = endNamed(token.lower, lowerAt(story, at - 1), figure) ?? aloneAt(story, at)
    if (end) return determiner.test(lowerAt(story, at - 1)) && isOfThem(story, limit, at) ? end : undefined
  }
  return undefined
}

/** `start at €90`, `from £4`: the least of them. */
export const isStart = (story: Story, {firstToken}: Figure): boolean =>
  /^(?:start|starts|started|begin|begins|began|starting|beginning)$/.test(lowerAt(story, firstToken - 2)) &&
  /^(?:at|from)$/.test(lowerAt(story, firstToken - 1))

/** `No ticket costs more than $75. Boxes are $90, stalls $48.`: a row of them in the next sentence. */
export function isOfRow(limit: Figure, figure: Figure, line: Line): boolean {
  const alike = line.figures.filter(({kind, unit, value}) => kind === figure.kind && unit === figure.unit && typeof value === 'number')
  return (
    limit.kind === 'money' &&
    limit.per === figure.per &&
    figure.sentence === limit.sentence + 1 &&
    alike.length > 1 &&
    alike.length === line.figures.length
  )
}
