/**
 * Lists whose total stands paragraphs off: `Central had 35,300 crimes, Northern 31,200 and the south 17,500`, of the 84,000 that the story opens with. No figure of
 * the story is what the list makes, and one of its kind alone is a slip away from it; three digits have to tell so.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {overlaps, sumOf} from '../../figures/interval.js'
import {isBase} from '../bases.js'
import {isMadeByOthers} from '../made-by-others.js'
import {amountsIn, areOfOneUnit} from './amounts.js'
import type {Breakdown} from './breakdown.js'
import {isMain} from './far-remainders.js'
import {areOfOneList, missesBySlip} from './near-sums.js'
import {nestedRun} from './nested.js'
import {pairsIn} from './pairs.js'
import {tellsOfRest} from './rest-words.js'
import {isCoordinated} from './series-lists.js'
import {isBound, isPart} from './total-signs.js'

const fewestParts = 3
const mostParts = 7
/** Digits that the slipped figure has to show. */
const digits = 3

/** What can be told of a kind in a paragraph: one list in a sentence, or one amount a sentence. */
function listsIn(story: Story, block: number): readonly (readonly Figure[])[] {
  const amounts = amountsIn(story, block).filter(
    (figure) => !isBound(figure) && !isBase(story, figure) && isPart(story, figure) && Number(figure.value) > 1
  )
  const lists: Figure[][] = []
  for (const figure of amounts) {
    const known = lists.find(([first]) => first && areOfOneUnit(first, figure))
    if (known) known.push(figure)
    else lists.push([figure])
  }
  return lists.flatMap((list) => [
    // Of a part and its whole no sum is told.
    ...(list[0]?.kind === 'cardinal' &&
    list.every(({sentence}, at) => at === 0 || sentence - (list[at - 1]?.sentence ?? 0) < 2) &&
    !list.some((part) => holdsPair(story, part))
      ? [list]
      : []),
    ...inSentences(list).filter((each) => (each.length < list.length || each[0]?.kind !== 'cardinal') && isCoordinated(story, each))
  ])
}

const holdsPair = (story: Story, {block, sentence}: Figure): boolean => pairsIn(story, block, sentence).length > 0

function inSentences(list: readonly Figure[]): readonly (readonly Figure[])[] {
  const sentences = new Map<number, Figure[]>()
  for (const figure of list) {
    const known = sentences.get(figure.sentence)
    if (known) known.push(figure)
    else sentences.set(figure.sentence, [figure])
  }
  return [...sentences.values()]
}

const nounOf = (figures: readonly Figure[]): string | undefined => figures.find(({counted}) => counted)?.counted?.noun

/** Money is of anything; a count is of what its list counts. */
const areAlike = (whole: Figure, parts: readonly Figure[]): boolean =>
  areOfOneUnit(whole, parts[0] ?? whole) &&
  (whole.kind !== 'cardinal' || (whole.counted !== null && nounOf(parts) !== undefined && areOfOneList([whole, ...parts])))

function breakdownOf(story: Story, parts: readonly Figure[]): Breakdown | undefined {
  if (parts.length < fewestParts || parts.length > mostParts || nestedRun(parts.map(({value}) => Number(value)))) return undefined
  if (parts.some((part) => tellsOfRest(story, part))) return undefined
  if (!areOfOneList(parts) || parts.every(({value}) => Number(value) < 100)) return undefined
  const like = figuresOf(story).filter(
    (figure) => typeof figure.value === 'number' && figure.per === null && areAlike(figure, parts) && !parts.includes(figure)
  )
  const total = sumOf(parts.map(({interval}) => interval))
  if (like.some((figure) => overlaps(figure.interval, total))) return undefined
  const wholes = like.filter(
    (figure) =>
      figure.block !== parts[0]?.block &&
      (isMain(story, figure) || Math.abs(figure.block - (parts[0]?.block ?? 0)) < 2) &&
      figure.role !== 'change' &&
      !isBound(figure) &&
      parts.every(({value}) => Number(value) < Number(figure.value)) &&
      missesBySlip(figure, parts, digits)
  )
  const [whole] = wholes
  if (!whole || !wholes.every(({value}) => value === whole.value) || isMadeByOthers(story, whole, parts, ['sum', 'rest'])) return undefined
  return {whole, parts, closed: true, firm: true}
}

export const farSums = (story: Story): readonly Breakdown[] =>
  story.blocks.flatMap((_, block) => listsIn(story, block).flatMap((list) => breakdownOf(story, list) ?? []))
