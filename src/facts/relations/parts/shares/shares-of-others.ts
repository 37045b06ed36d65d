/** Whether a fraction is said of other amounts than the two it was read with: of a whole farther off, of what stands before it in its sentence, or of what is left. */

import type {Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {over, overlaps} from '../../../figures/interval.js'
import {figureBehind} from '../../near.js'
import {isNamedRest} from '../rests/rest-words.js'
import {areOfOneList} from '../sums/one-list.js'
import type {Share} from './part-shares.js'

/** Figures looked at on either side for a whole. */
const furthest = 40
/** Figures looked at before the fraction for a part. */
const nearest = 3

const isShareOf = (part: Figure, whole: Figure, share: Interval): boolean => {
  const implied = over(part.interval, whole.interval)
  return implied !== undefined && overlaps(implied, share)
}

/** The whole may stand paragraphs before it: `The trial took in 240 people. … Two-thirds, 154, were farmers`. */
const isOfFar = (story: Story, told: Figure, {part, whole}: Share, share: Interval): boolean =>
  figuresOf(story)
    .slice(Math.max(0, told.index - furthest), told.index + furthest)
    .some(
      (figure) =>
        figure !== part &&
        figure.kind === part.kind &&
        figure.unit === part.unit &&
        Number(figure.value) > Number(part.value) &&
        (!figure.counted || !whole.counted || areOfOneList([figure, whole])) &&
        isShareOf(part, figure, share)
    )

/** `had |61 millimetres|, less than a third of its normal 196. … 84`: with another unit, or with none. */
const isOfOwn = (story: Story, told: Figure, {part, whole}: Share, share: Interval): boolean =>
  part.sentence !== told.sentence &&
  figuresOf(story)
    .slice(Math.max(0, told.index - nearest), told.index)
    .some((figure) => figure.sentence === told.sentence && isShareOf(figure, whole, share))

export function isOfOthers(story: Story, share: Share): boolean {
  const {stated, linked, isTogether} = share
  const told = stated && figureBehind(story, stated.start)
  if (!stated || !told) return false
  return (
    (!linked && !isTogether && isOfFar(story, told, share, stated.interval)) ||
    isNamedRest(story, told) ||
    isOfOwn(story, told, share, stated.interval)
  )
}
