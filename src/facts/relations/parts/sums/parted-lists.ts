/**
 * Wholes with a list right behind them in their own clause, that tells by the same word where each part was: `34 nights in it|, 19 in Spain, 11 in France and six in
 * Peru`. The whole may be the first of such a list itself (`34 in Chile, 19 in Spain, …`): it is none where what it is told with is of another sort.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare, totalOf} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import type {Line} from '../../pattern.js'
import {isOneSlip} from '../../slip.js'
import {isOpen} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'
import {gapOf} from './series-lists.js'

const fewestParts = 3
/** Words from a whole to the comma before its list. */
const longestGap = 60

const placing = /^(?:in|at|on|from|to|for|by|with|against|under|near|off)$/

/** How what a part was told with is written: a name, something pointed at, or any other. */
type Sort = 'name' | 'definite' | 'plain'

function sortAt(story: Story, at: number): Sort {
  const {text = '', lower = ''} = story.tokens[at] ?? {}
  if (/^(?:the|its|their|his|her)$/.test(lower)) return 'definite'
  return text !== lower ? 'name' : 'plain'
}

/** The word that tells where a part was, the same for each, and of what sort that is. */
function placeOf(story: Story, {sentence, lastToken}: Figure): {readonly word: string; readonly sort: Sort} | undefined {
  const word = wordAt(story, sentence, lastToken)
  return placing.test(word) ? {word, sort: sortAt(story, lastToken + 1)} : undefined
}

/** `34 nights |in Chile|`: told in the same way as the parts, so that it may be one of them. */
function mayBeFirst(story: Story, gap: string, from: number, {word, sort}: {readonly word: string; readonly sort: Sort}): boolean {
  const words = gap.trim().split(' ')
  const at = words.lastIndexOf(word)
  return at >= 0 && sortAt(story, from + at + 1) === sort
}

const isCounted = ({kind, counted, unit}: Figure): boolean =>
  kind === 'cardinal' ? counted !== null && !counted.whole : kind === 'duration' || unit !== null

/** The numbers alone behind a whole, each after a comma or an `and`. */
function listBehind(story: Story, line: Line, at: number): readonly Figure[] {
  const parts: Figure[] = []
  for (const figure of line.figures.slice(at + 1)) {
    const before = parts.at(-1)
    if (!isBare(figure) || typeof figure.value !== 'number' || figure.per !== null) break
    if (before && !/ (?:,|;|and|, and) $/.test(gapOf(story, before, figure))) break
    parts.push(figure)
    if (before && / and $/.test(gapOf(story, before, figure))) break
  }
  return parts
}

/** Together they make the whole, or one slip parts them: `251 with twins, 118 with one and 39 with none` are none of each other. */
function holdsOrSlips(whole: Figure, parts: readonly Figure[]): boolean {
  const off = Number(whole.value) - totalOf(parts)
  return off === 0 || isOneSlip([whole, ...parts], (figure) => (figure === whole ? -off : off), 2)
}

export function partedList(story: Story, line: Line): Breakdown | undefined {
  for (const [at, whole] of line.figures.entries()) {
    if (!isCounted(whole) || typeof whole.value !== 'number' || whole.per !== null || whole.role !== 'level' || whole.hedge) continue
    const parts = listBehind(story, line, at)
    const [first] = parts
    if (!first || parts.length < fewestParts) continue
    const from = closing(story, whole)
    const gap = wordsBetween(story, from, opening(story, first))
    const places = parts.map((part) => placeOf(story, part))
    const [place] = places
    const isList =
      place !== undefined &&
      / and $/.test(gapOf(story, parts.at(-2) ?? first, parts.at(-1) ?? first)) &&
      places.every((each) => each?.word === place.word && each.sort === place.sort)
    if (!isList || !/ , $/.test(gap) || gap.length > longestGap || isOpen(gap) || mayBeFirst(story, gap, from, place)) continue
    if (parts.every(({value}) => Number(value) < Number(whole.value)) && holdsOrSlips(whole, parts))
      return {whole, parts, closed: true, firm: true}
  }
  return undefined
}
