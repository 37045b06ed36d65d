/**
 * What is left of a whole that the paragraph does not tell: `About $640,000 went on horses. Another $390,000 … The remaining $315,000 …`, of the $1.345m in the
 * headline. The list has to be closed by its rest, and one of its amounts to be a slip away from what the whole leaves for it.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {overlaps, sumOf} from '../../figures/interval.js'
import {figuresAbout} from '../near.js'
import {opening, wordAt} from '../nearby-words.js'
import {isOneDigitOff, isSlip, significant} from '../slip.js'
import {amountsIn, areOfOneUnit} from './amounts.js'
import type {Remainder} from './remainders.js'
import {isBound, isPart} from './total-signs.js'

const mostParts = 6
/** Digits that hardly fit by chance, wherever they are told. */
const telling = 4

/** Two digits tell of a slip where both are told of one noun: `143 payments … 96 of the payments … The other 16`. */
const isSlipOf = (part: Figure, whole: Figure, implied: number): boolean =>
  isSlip(Number(part.value), implied) ||
  (part.kind === 'cardinal' && isOfOneNoun(part, whole) && isOneDigitOff(Number(part.value), implied))

const isOfOneNoun = ({counted}: Figure, whole: Figure): boolean => counted === null || counted.noun === whole.counted?.noun

/** The amounts of the sentences right before the rest, as far as each tells one. */
function listBefore(story: Story, rest: Figure): readonly Figure[] {
  const like = amountsIn(story, rest.block).filter((figure) => figure.start < rest.start && areOfOneUnit(figure, rest))
  const parts: Figure[] = []
  let last = rest
  for (const figure of like.toReversed()) {
    if (last.sentence - figure.sentence > 1) break
    parts.push(figure)
    last = figure
  }
  return parts.reverse()
}

/** Told where a story tells its main figures: in its head, or in its first paragraph. */
export function isMain(story: Story, {block}: Figure): boolean {
  const role = story.blocks[block]?.role
  return role === 'headline' || role === 'standfirst' || story.blocks.find(({role: own}) => own === 'body')?.index === block
}

export function farRemainder(story: Story, rest: Figure): Remainder | undefined {
  if (!/^(?:remaining|other)$/.test(wordAt(story, rest.sentence, opening(story, rest) - 1))) return undefined
  const parts = listBefore(story, rest)
  if (parts.length < 2 || parts.length > mostParts || !parts.every((part) => isPart(story, part))) return undefined
  const told = [...parts, rest]
  const sum = told.reduce((total, {value}) => total + Number(value), 0)
  const like = figuresAbout(story, rest).filter(
    (figure) => areOfOneUnit(figure, rest) && typeof figure.value === 'number' && figure.per === null
  )
  const total = sumOf(told.map(({interval}) => interval))
  if (like.some((figure) => !isBound(figure) && overlaps(figure.interval, total))) return undefined
  const wholes = like.filter(
    (figure) =>
      (isMain(story, figure) || significant(Number(figure.value)) >= telling) &&
      !told.includes(figure) &&
      (!figure.counted || !rest.counted || figure.counted.noun === rest.counted.noun) &&
      told.every(({value}) => Number(value) < Number(figure.value)) &&
      told.some((part) => isSlipOf(part, figure, Number(part.value) + Number(figure.value) - sum))
  )
  const [whole] = wholes
  return whole && wholes.every(({value}) => value === whole.value) ? {whole, parts, rest, near: []} : undefined
}
