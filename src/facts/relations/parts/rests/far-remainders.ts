/**
 * What is left of a whole that the paragraph does not tell: `About $640,000 went on horses. Another $390,000 … The remaining $315,000 …`, of the $1.345m in the
 * headline. The list has to be closed by its rest, and one of its amounts to be a slip away from what the whole leaves for it.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresAbout, isBound, totalOf} from '../../near.js'
import {opening, wordAt} from '../../nearby-words.js'
import {isOneDigitOff, isSlip, significant} from '../../slip.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {isPartOfOther} from '../shares/pairs.js'
import type {Breakdown} from '../sums/breakdown.js'
import {isPart} from '../sums/total-signs.js'
import type {Remainder} from './remainders.js'

const mostParts = 6
/** Amounts beside the last of a list that ends with everything else. */
const fewestBeside = 2
/** Digits that hardly fit by chance, wherever they are told. */
const telling = 4

/** Two digits tell of a slip where both are told of one noun: `143 payments … 96 of the payments … The other 16`. */
const isSlipOf = (part: Figure, whole: Figure, implied: number): boolean =>
  isSlip(Number(part.value), implied) ||
  (part.kind === 'cardinal' && isOfOneNoun(part, whole) && isOneDigitOff(Number(part.value), implied))

const isOfOneNoun = ({counted}: Figure, whole: Figure): boolean => counted === null || counted.noun === whole.counted?.noun

/** The amounts of the sentences right before the rest, as far as each tells one; those of the paragraph before, where its own tells none. */
function listBefore(story: Story, rest: Figure): readonly Figure[] {
  const before = (block: number): readonly Figure[] =>
    amountsIn(story, block).filter((figure) => figure.start < rest.start && areOfOneUnit(figure, rest))
  const own = before(rest.block)
  const like = own.length > 0 || story.blocks[rest.block - 1]?.role !== 'body' ? own : before(rest.block - 1)
  const parts: Figure[] = []
  let last = rest
  for (const figure of like.toReversed()) {
    if (last.sentence - figure.sentence > 1) break
    parts.push(figure)
    last = figure
  }
  return parts.filter((part) => !isPartOfOther(story, part, rest, parts)).reverse()
}

/** Told where a story tells its main figures: in its head, or in its first paragraph. */
export function isMain(story: Story, {block}: Figure): boolean {
  const role = story.blocks[block]?.role
  return role === 'headline' || role === 'standfirst' || story.blocks.find(({role: own}) => own === 'body')?.index === block
}

/** A rounder figure in another part of the story, `£180,000 still owing`, is no total of a list that shows more digits: a total of it would stand beside it. */
const mayBeTotal = (story: Story, figure: Figure, last: Figure, sum: number): boolean =>
  isMain(story, figure) || Math.abs(figure.block - last.block) <= 1 || significant(Number(figure.value)) >= significant(sum)

/** What the amounts right before the last of a closed list are parts of, with it, if they are parts of what the story is about but for one slip. */
function farList(story: Story, last: Figure): {readonly whole: Figure; readonly parts: readonly Figure[]} | undefined {
  const parts = listBefore(story, last)
  if (parts.length < 2 || parts.length > mostParts || !parts.every((part) => isPart(story, part))) return undefined
  const told = [...parts, last]
  const sum = totalOf(told)
  const like = figuresAbout(story, last).filter(
    (figure) => areOfOneUnit(figure, last) && typeof figure.value === 'number' && figure.per === null
  )
  const total = sumOf(told.map(({interval}) => interval))
  if (like.some((figure) => !isBound(figure) && overlaps(figure.interval, total) && mayBeTotal(story, figure, last, sum))) return undefined
  const wholes = like.filter(
    (figure) =>
      (isMain(story, figure) || significant(Number(figure.value)) >= telling) &&
      !told.includes(figure) &&
      (!figure.counted || !last.counted || figure.counted.noun === last.counted.noun) &&
      told.every(({value}) => Number(value) < Number(figure.value)) &&
      // `hauled in another eight. |That made 55 in all|. The other 18 of the 73`: what was told last is all of the others.
      !parts.some(({value}) => Number(value) + Number(last.value) === Number(figure.value)) &&
      told.some((part) => isSlipOf(part, figure, Number(part.value) + Number(figure.value) - sum))
  )
  const [whole] = wholes
  return whole && wholes.every(({value}) => value === whole.value) ? {whole, parts} : undefined
}

export function farRemainder(story: Story, rest: Figure): Remainder | undefined {
  if (!/^(?:remaining|other|last|final)$/.test(wordAt(story, rest.sentence, opening(story, rest) - 1))) return undefined
  const list = farList(story, rest)
  return list && {...list, rest, near: []}
}

/** `Roads get £21.2m and parks £9.4m, with £12.5m for the mayor |and everything else|`: lists that end so, each with the whole in the head of the story. */
export const farListsOf = once((story: Story): readonly Breakdown[] =>
  occurrencesOf(story, ['else']).flatMap(({index, sentence}): Breakdown[] => {
    if (wordAt(story, sentence, index - 1) !== 'everything') return []
    const own = amountsIn(story, story.sentences[sentence]?.block ?? 0).filter((figure) => figure.sentence === sentence)
    const last = own.at(-1)
    if (!last || last.kind === 'cardinal' || own.length < fewestBeside || !isPart(story, last)) return []
    const list = farList(story, last)
    return list && list.parts.length >= fewestBeside ? [{whole: list.whole, parts: [...list.parts, last], closed: true, firm: true}] : []
  })
)
