/**
 * Wholes of as many parts as the text says: `42mm on Friday, 67 on Saturday and 38 on Sunday. |Those three days| brought 177mm`. That just so many amounts stand
 * before it says which they are, so that no other word has to; what misses the sum by no slip is of something else.
 */

import {anyOf, lazily} from '../../../../lexicon/list.js'
import {noSumWords, otherTimeWords, summingWords} from '../../../../lexicon/sum-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {numberWords} from '../../../figures/words.js'
import {isBare} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isOneDigitOff, significant} from '../../slip.js'
import type {NearSum} from '../sums/breakdown.js'
import {isFlat} from '../sums/nested.js'
import {isRunning} from '../sums/series-lists.js'
import {isNamed, type Thing} from '../things.js'

const fewestParts = 3
const mostParts = 8
/** Sentences from the first part to the whole. */
const reach = 4
/** What a sum may be off by, of the whole. */
const furthest = 0.5
/** Words behind a whole that may still say of how many it is. */
const behind = 6

/** `|the three| have blackened 29,000 acres`, `|those three| days`, `|in four| days that is 200 miles`. */
const references = / (?:the|those|these|all|its|their|in) ([^ ,]+)(?: ([^ ,]+))?(?= )/g

const lists = lazily(() => ({sums: anyOf(summingWords), ofOther: anyOf(noSumWords), otherTime: anyOf(otherTimeWords)}))

/** `In four days |that is| 200 miles`. */
const pointing = / (?:that|this|it|which) (?:is|was|makes|made) /
const tellsSum = (words: string): boolean => lists().sums.test(words) || pointing.test(words)

/** `The three had 770 beds |in 2010|`: another time than that of the parts. */
const isOfOtherTime = (words: string): boolean => lists().otherTime.test(words) || / (?:in|by) (?:19|20)\d\d /.test(words)

/** `The combined haul of |the three| fleets, 817,000 tonnes`: how many parts the whole is told of. */
function countsNear(story: Story, whole: Figure): ReadonlySet<number> {
  const {firstToken, lastToken} = story.sentences[whole.sentence] ?? whole
  const text = wordsBetween(story, firstToken, Math.min(lastToken, closing(story, whole) + behind))
  const {small} = numberWords()
  const said = [...text.matchAll(references)].flatMap(([, ...words]) => words.filter((word) => word !== undefined))
  return new Set(said.map((word) => small.get(word) ?? Number(/^[3-8]$/.exec(word)?.[0] ?? 0)))
}

/** `In all, |the three| have …`: a reference, and no amount. */
const isReference = (story: Story, figure: Figure): boolean =>
  Number(figure.value) <= mostParts &&
  isBare(figure) &&
  /^(?:the|those|these|all|in)$/.test(wordAt(story, figure.sentence, figure.firstToken - 1))

const totalOf = ({sizeOf}: Thing, figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + sizeOf(figure), 0)

function isSumSlip(thing: Thing, whole: Figure, parts: readonly Figure[]): boolean {
  const [told, sum] = [thing.sizeOf(whole), totalOf(thing, parts)]
  const off = told - sum
  if (Math.abs(off) > furthest * told || overlaps(sumOf(parts.map(({interval}) => interval)), whole.interval)) return false
  const scale = Number(whole.value) / told
  // `18,300, 9,750 and 1,200 … a little more than 39,000`: as rough as it is told.
  const rough = whole.hedge ? Number((sum * scale).toPrecision(significant(Number(whole.value)))) : sum * scale
  return (
    isOneDigitOff(Number(whole.value), rough) ||
    parts.some((part) => isOneDigitOff(thing.sizeOf(part) * scale, (thing.sizeOf(part) + off) * scale))
  )
}

/** The amounts before a whole, all that the sentences tell from the first of them on. */
function partsBefore(amounts: readonly Figure[], at: number, count: number): readonly Figure[] {
  const parts = amounts.slice(Math.max(0, at - count), at)
  const [first, last] = [parts[0], parts.at(-1)]
  const [whole, before] = [amounts[at], amounts[at - count - 1]]
  if (!first || !last || !whole || parts.length < count) return []
  // `Officers recorded 412, 67 and 233. In 2022 the numbers were …`: with more in its sentence it is none of so many.
  if (before?.sentence === first.sentence || whole.sentence - first.sentence > reach) return []
  return whole.sentence - last.sentence === 1 ? parts : []
}

function ofCount(story: Story, thing: Thing, amounts: readonly Figure[], at: number): NearSum | undefined {
  const whole = amounts[at]
  if (!whole || !isNamed(thing, whole) || Number(whole.value) < 10) return undefined
  // `103 of |the 200 seats|`: what it is a part of.
  if (/ of (?:the |all |its )?$/.test(wordsBetween(story, opening(story, whole) - 2, opening(story, whole)))) return undefined
  const counts = [...countsNear(story, whole)].filter((count) => count >= fewestParts && count <= mostParts && at >= count)
  for (const count of counts) {
    const parts = partsBefore(amounts, at, count)
    const [first] = parts
    if (!first || !parts.every((part) => thing.sizeOf(part) < thing.sizeOf(whole)) || !isSumSlip(thing, whole, parts)) continue
    const own = story.sentences[whole.sentence]
    const lead = wordsBetween(story, own?.firstToken ?? whole.firstToken, opening(story, whole))
    const tail = wordsBetween(story, closing(story, whole), Math.min(own?.lastToken ?? 0, closing(story, whole) + behind))
    if (lists().ofOther.test(lead) || isOfOtherTime(lead) || !tellsSum(lead + tail)) continue
    if (/^ (?:more|less|fewer)|(?: each| apiece| average) /.test(tail) || isOfOtherTime(tail)) continue
    if (isFlat(story, parts) && !isRunning(parts)) return {whole, parts, rest: undefined, near: [...parts, whole], isNumbered: true}
  }
  return undefined
}

/** The wholes of one thing that are said to be of as many parts as stand before them. */
export function numberedSums(story: Story, thing: Thing): readonly NearSum[] {
  const amounts = thing.amounts.filter((figure) => !isReference(story, figure))
  if (amounts.length <= fewestParts) return []
  return amounts.flatMap((_, at) => (at < fewestParts ? [] : (ofCount(story, thing, amounts, at) ?? [])))
}
