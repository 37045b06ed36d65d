/**
 * What is left of a whole that the paragraph before tells with its parts: `A first slice of $22m came in 2023. The second, $18.5m, …¶ … the |$34.5m it had still promised|`. All that the paragraph tells of
 * one kind is taken from the first or the named whole, and a digit parts what is left from what is told. It judges no values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare, isBound} from '../../near.js'
import {opening, wordAt} from '../../nearby-words.js'
import {isSomeOfThem} from '../../no-level.js'
import {isOneDigitOff} from '../../slip.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {type Pair, pairsIn} from '../shares/pairs.js'
import {isOwned} from '../sums/taken-parts.js'
import type {Remainder} from './remainders.js'

const mostParts = 4
/** Sentences of a paragraph in which it may still tell what is left of the one before. */
const reach = 2
/** Less is left of anything by chance. */
const smallestWhole = 20

/** What something is compared with, goes to, or has room for. */
const compared = /^(?:than|from|against|until|into|to|for|by|about|versus|aged|at)$/

const isTold = (story: Story, figure: Figure): boolean =>
  typeof figure.value === 'number' &&
  figure.per === null &&
  figure.role !== 'change' &&
  !figure.move &&
  !figure.isRange &&
  !isBound(figure) &&
  !compared.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

const mayBeOf = (figure: Figure, whole: Figure): boolean =>
  figure.kind !== 'cardinal' || isBare(figure) || figure.counted?.noun === whole.counted?.noun

/** What is taken from the whole of a paragraph: all it tells, or the one that it tells as a part of it. */
function takenIn(story: Story, block: number, rest: Figure): readonly (readonly [whole: Figure, parts: readonly Figure[]])[] {
  const all = amountsIn(story, block).filter((figure) => areOfOneUnit(figure, rest) && isTold(story, figure))
  const whole = all.reduce<Figure | undefined>(
    (most, figure) => (Number(figure.value) > Number(most?.value ?? 0) ? figure : most),
    undefined
  )
  if (!whole || Number(whole.value) < smallestWhole || (rest.counted && whole.counted && !mayBeOf(rest, whole))) return []
  const parts = all.filter((figure) => figure !== whole && mayBeOf(figure, whole) && Number(figure.value) > 1)
  const ofWhole = pairsIn(story, block, whole.sentence).filter((pair: Pair) => pair.whole === whole)
  const taken = parts.filter((part, at) => at === 0 || ofWhole.some((pair) => pair.part === part) || !isSomeOfThem(story, part))
  const found: (readonly [Figure, readonly Figure[]])[] = []
  // `Lamps brought in £45,000 and rugs £18,500`: the first of a list is no whole.
  const isWhole = isOwned(story, whole) || (all[0] === whole && parts.every((part) => part.sentence > whole.sentence))
  if (taken.length > 0 && taken.length <= mostParts && isWhole) found.push([whole, taken])
  const [pair] = ofWhole
  if (pair && ofWhole.length === 1 && taken.length > 1) found.push([whole, [pair.part]])
  return found
}

/** Undefined where its own paragraph tells amounts of that kind before it. */
export function restOfParagraphBefore(story: Story, rest: Figure): Remainder | undefined {
  const {block, sentence} = rest
  const first = story.blocks[block]?.firstSentence ?? sentence
  if (sentence - first >= reach || story.blocks[block - 1]?.role !== 'body' || !isTold(story, rest)) return undefined
  const own = amountsIn(story, block).some((figure) => figure.start < rest.start && areOfOneUnit(figure, rest) && mayBeOf(figure, rest))
  if (own) return undefined
  for (const [whole, parts] of takenIn(story, block - 1, rest)) {
    const left = parts.reduce((sum, {value}) => sum - Number(value), Number(whole.value))
    if (isOneDigitOff(Number(rest.value), left))
      return {whole, parts, rest, near: amountsIn(story, block - 1).filter((figure) => areOfOneUnit(figure, rest)), isOfParagraph: true}
  }
  return undefined
}
