/**
 * Shares with their part whose whole stands elsewhere in the story: `40 per cent of the total, or 16,920 offences`. What another share of the story was told
 * of, and fits, is taken for the whole of these too where that makes the part a slip away from what it is, and nothing else in the story makes the share.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {loosened, over, overlaps} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {isBound} from '../../near.js'
import {areTurned, isRoundSlip} from '../../slip.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {isAmount} from '../sums/amount-lists.js'
import {partBeside} from './near-shares.js'
import type {Share} from './part-shares.js'
import {isOfAnother} from './share-words.js'
import {type ToldShare, toldShares} from './told-shares.js'

interface Beside {
  readonly share: ToldShare
  readonly part: Figure
}

/** Of fewer things each is many per cent, and a small number is soon a slip away from another. */
const fewest = 100
/** More shares are a survey of many groups. */
const most = 24

const besides = once((story: Story): readonly Beside[] => {
  const found: Beside[] = []
  for (const [block, shares] of toldShares(story)) {
    for (const share of shares) {
      if (share.kind === 'majority' || share.value <= 0 || share.value >= 1 || isOfAnother(story, share)) continue
      const here = amountsIn(story, block).filter(
        ({sentence, start, end}) => sentence === share.sentence && (end <= share.start || start >= share.end)
      )
      const part = partBeside(story, share, here)
      if (part && part.role !== 'change' && !part.hedge && Number(part.value) >= fewest) found.push({share, part})
    }
  }
  return found.length > most ? [] : found
})

const isOf = (whole: Figure, {share, part}: Beside): boolean => {
  const implied = over(part.interval, whole.interval)
  return implied !== undefined && overlaps(implied, loosened(share.interval, share.kind === 'percent' ? 0.005 : 0))
}

const isSlipOf = (whole: Figure, {share, part}: Beside): boolean => {
  const [value, of] = [Number(part.value), Number(whole.value)]
  return isRoundSlip(value, share.value * of) || areTurned(share.value, Number((value / of).toPrecision(2)))
}

/** The shares that are of what others are of, and are not known to be of anything nearer by. */
export const sharesOfBases = once((story: Story): readonly Share[] => {
  const told = besides(story)
  if (told.length < 2) return []
  const amounts = figuresOf(story).filter((figure) => isAmount(figure) && Number(figure.value) > fewest && !isBound(figure))
  return told.flatMap((beside): Share[] => {
    const {share, part} = beside
    const like = amounts.filter((figure) => figure !== part && areOfOneUnit(figure, part))
    if (like.some((figure) => isOf(figure, beside))) return []
    const wholes = like.filter(
      (figure) =>
        figure.role === 'level' &&
        isSlipOf(figure, beside) &&
        told.some((other) => other !== beside && other.part !== figure && isOf(figure, other))
    )
    const [whole] = wholes
    const alone = wholes.every(({value}) => value === whole?.value)
    return whole && alone ? [{part, whole, stated: share, linked: false, apposed: true, near: []}] : []
  })
})
