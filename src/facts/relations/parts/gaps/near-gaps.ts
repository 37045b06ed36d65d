/**
 * Gaps that the digits tie to two amounts where no step is told: `It has 201 seats in a house where 288 are needed, and wants 97 |more|`. The two are the only
 * ones of their kind near; a sign that could be of anything asks for a slip as well, one that names the gap between two does not.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {ratioBetween} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {isBase} from '../../bases.js'
import {isWickets} from '../../counts/scores/innings.js'
import {figuresIn, isBare, isBound} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {standsForThings} from '../../no-level.js'
import {isOneSlip, isRoundSlip} from '../../slip.js'
import {isOfAim} from '../../steps/aims.js'
import {isLevel} from '../../steps/beside.js'
import {isOfTwoWays} from '../../steps/other-things.js'
import {isOfUntoldBase, isOfYearBefore} from '../../steps/outside-bases.js'
import {scaleOf} from '../../steps/step-scale.js'
import {toldStepsOf} from '../../steps/told-steps.js'
import {isCoordinated} from '../sums/series-lists.js'
import {isLedAsMore} from '../sums/taken-parts.js'
import {hintsAtGap, isAsked, type Sign, showsTwo, signOf} from './gap-signs.js'

export interface NearGap {
  readonly by: Figure
  readonly one: Figure
  readonly other: Figure
  /** What the difference is multiplied with to be in the unit of the gap. */
  readonly scale: number
}

/** Sentences to each side in which the two may stand, and a third would make it doubtful. */
const reach = 2
/** Two that lie further apart are of different things. */
const furthestApart = 6
/** A gap that is so many times too much or too little is between others. */
const furthestOff = 3
/** A nought too many or too few, and a little more: `from 1.35m to 1.5m … |2,000| more rooms` is of other things. */
const furthestOffBySlip = 12

const kinds = /^(?:cardinal|money|measure|duration|percent)$/

const isOperand = (story: Story, figure: Figure): boolean =>
  kinds.test(figure.kind) &&
  !isWickets(story, figure) &&
  typeof figure.value === 'number' &&
  figure.role !== 'change' &&
  figure.per === null &&
  !figure.isRange &&
  !isBound(figure)

/** The amounts near that a gap could lie between. */
function operandsOf(story: Story, by: Figure, steps: ReadonlySet<Figure | undefined>): readonly Figure[] {
  return figuresIn(story, by.block).filter(
    (figure) =>
      figure !== by &&
      Math.abs(figure.sentence - by.sentence) <= reach &&
      isOperand(story, figure) &&
      scaleFor(by, figure) !== undefined &&
      (by.kind === 'cardinal' || figure.kind !== 'cardinal' || (by.kind !== 'duration' && isAlone(figure) && !isSmall(figure))) &&
      !(steps.has(figure) && figure.counted === null)
  )
}

/** The record of |30.2| set in 1993: a fraction of something counts nothing. */
const isAlone = (figure: Figure): boolean =>
  isBare(figure) || (figure.kind === 'cardinal' && figure.unit === null && !Number.isInteger(figure.value))

/** `640 won … |910|, 270 won more`: a currency that is spelt out may be left out. */
function scaleFor(by: Figure, level: Figure): number | undefined {
  if (isAlone(level) && by.kind === 'money' && /\p{L}{3,}$/u.test(by.text)) return 1
  return scaleOf({kind: 'amount', figure: by}, isAlone(level) ? {...level, counted: null} : level)
}

/** Numbers in words that mostly count something beside the matter. */
const isSmall = ({value}: Figure): boolean => Number(value) < 10

/** `640 won … 910`: a number alone may have left out the unit of the other; `in 20 minutes I had 31` is of no minutes. */
function mayShareUnit(story: Story, one: Figure, other: Figure): boolean {
  const [alone, measured] = isAlone(one) ? [one, other] : [other, one]
  // `With 187 points, 11 clear of Hampshire. Rain is forecast. The highest chase here is |301|`: of something else.
  return isAlone(alone) && Math.abs(alone.sentence - measured.sentence) <= 1 && isLevel(story, measured) && !standsForThings(story, alone)
}

const pointsBack = (story: Story, by: Figure): boolean =>
  /^(?:the|that|this|those|these|its|their|his|her|resulting)$/.test(wordAt(story, by.sentence, opening(story, by) - 1))

/** `put £52,500 |of it| into the roof |and| £18,000 into the bells. On the remaining £19,500 …`: two parts of what was told before, and what both leave. */
const areSpentOfOne = (story: Story, one: Figure, other: Figure): boolean =>
  one.sentence === other.sentence &&
  / of (?:it|that|this|them|these|those) /.test(wordsBetween(story, one.lastToken, one.lastToken + 3)) &&
  / and (?:[^ ]+ )?$/.test(wordsBetween(story, one.lastToken, opening(story, other)))

function gapAt(story: Story, by: Figure, sign: Sign, steps: ReadonlySet<Figure | undefined>): NearGap | undefined {
  // What is lacking is reckoned from what was told before it.
  const all = operandsOf(story, by, steps).filter(({start}) => sign !== 'lacks' || start < by.start)
  // `|The 2.5-gigawatt shortfall| …. Last winter the peak was 41.9`: what points back is of the two before it.
  const near = all.length > 2 && pointsBack(story, by) ? all.filter(({start}) => start < by.start) : all
  const [one, other] = near
  if (!one || !other || near.length !== 2 || (one.kind !== other.kind && !mayShareUnit(story, one, other))) return undefined
  const [first, second] = [Number(one.value), Number(other.value)]
  // `It has 120 beds and 80 nurses, and needs another 50`: of what is to be reached, and of no two that are told side by side.
  if (sign === 'lacks' && !(hintsAtGap(story, by) || isAsked(story, first > second ? one : other))) return undefined
  const scale = scaleFor(by, isAlone(one) ? other : one) ?? 1
  const [told, implied] = [Number(by.value), Math.abs(first - second) * scale]
  // Small numbers are near each other anyway: their gap has to be named, and they to be of some size.
  if (sign === 'names' && (!showsTwo(by) || Math.min(first, second) < 10) && !isRoundSlip(told, implied)) return undefined
  if (
    sign !== 'lacks' &&
    isCoordinated(
      story,
      [by, one, other].toSorted((a, b) => a.start - b.start)
    )
  )
    return undefined
  if (implied <= 0 || told >= Math.max(first, second) * scale || told === first * scale || told === second * scale) return undefined
  if ((ratioBetween(first, second) ?? furthestApart) >= furthestApart || isBase(story, by)) return undefined
  // `The dead numbered 41. |A further| 30 were in hospital and 15 were missing`: told besides, and nothing is lacking of either.
  if (isOfAim(story, by, [one, other]) || isOfYearBefore(story, by, {from: one, to: other}) || isLedAsMore(story, other)) return undefined
  if (areSpentOfOne(story, one, other) || isOfUntoldBase(story, by, {from: one, to: other})) return undefined
  const isNear =
    sign === 'names'
      ? (ratioBetween(told, implied) ?? furthestOff) < furthestOff
      : (ratioBetween(told, implied) ?? furthestOffBySlip) < furthestOffBySlip &&
        (isRoundSlip(told, implied) || isOneSlip([by], () => implied - told, 2))
  return isNear ? {by, one, other, scale} : undefined
}

/** In the order of the text; none where the words tell a step that is read as such. */
export const nearGapsOf = once((story: Story): readonly NearGap[] => {
  const told = toldStepsOf(story)
  const steps = new Set(told.map(({figure}) => figure))
  const ofTwoWays = new Set(told.filter((step) => isOfTwoWays(story, step)).map(({figure}) => figure))
  return story.blocks.flatMap((_, block) =>
    figuresIn(story, block).flatMap((figure) => {
      if (!isOperandOrPoints(figure) || figure.hedge?.kind === 'more' || figure.hedge?.kind === 'less' || ofTwoWays.has(figure)) return []
      const sign = signOf(story, figure)
      return sign ? (gapAt(story, figure, sign, steps) ?? []) : []
    })
  )
})

const isOperandOrPoints = ({kind, value, per, isRange}: Figure): boolean =>
  kinds.test(kind) && kind !== 'percent' && typeof value === 'number' && per === null && !isRange
