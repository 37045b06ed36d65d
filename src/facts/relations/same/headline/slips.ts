/**
 * Which figure of the lead a figure of the headline misses by one slip: another power of ten, another unit of time, an age with its digits turned. The digits are
 * the tie, so few words have to be; where any figure of the body bears the head out, there is none.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps} from '../../../figures/interval.js'
import {withParts} from '../../rates/conversions.js'
import {areTurned, slipOf} from '../../slip.js'
import {isTransposed} from '../compare.js'
import {shared} from './alike.js'
import {daysIn, digitsShown, isEpithet} from './form.js'

/** One power of ten off or, as of m and bn, three. */
function isPowerOff(head: Figure, figure: Figure): boolean {
  const power = Math.abs(Math.log10(Number(figure.value) / Number(head.value)))
  return [1, 3, 6].some((each) => Math.abs(power - each) < 1e-6)
}

/** `fined £2.4m` above `was fined £240,000`. */
/** `holds seat |by 3,400 votes|`: of how much more, and none of how much in all. */
const isMargin = (story: Story, {firstToken}: Figure): boolean => /^(?:by|of)$/.test(lowerAt(story, firstToken - 1))

function powerSlip(story: Story, head: Figure, lead: readonly Figure[]): Figure | undefined {
  const digits = digitsShown(head)
  if (digits.length < 2 || !/^(?:money|cardinal|measure)$/.test(head.kind)) return undefined
  const slips = lead.filter(
    (figure) =>
      figure.kind === head.kind &&
      figure.unit === head.unit &&
      figure.per === head.per &&
      digitsShown(figure) === digits &&
      isPowerOff(head, figure) &&
      shared(story, head, figure) > 0 &&
      (!isMargin(story, head) || isMargin(story, figure))
  )
  return slips.length === 1 ? slips[0] : undefined
}

/** So many lengths in one unit are few enough that the one with the digits of the headline's is the one it means. */
const fewLengths = 2

const daysOf = ({value, unit}: Figure): number => Number(value) * (daysIn(unit) ?? Number.NaN)

/** `in three weeks`, `after 14 years`: when. */
const isWhen = (story: Story, {firstToken}: Figure): boolean =>
  /^(?:in|over|within|after|since|last|past|every|next|first|of|than)$/.test(lowerAt(story, firstToken - 1))

/** `closed for three months` above `shut for three weeks`; a `47-day dry spell` above `the first rain in 43 days`. */
function timeSlip(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  const size = daysOf(head)
  if (head.kind !== 'duration' || (head.hedge && head.hedge.kind !== 'about') || head.value === 1 || Number.isNaN(size)) return undefined
  const times = withParts(story, body).filter(({kind}) => kind === 'duration')
  // `six-week` above 43 days.
  if (times.some((figure) => Math.abs(daysOf(figure) / size - 1) < (figure.unit === head.unit ? 0.02 : 0.1))) return undefined
  const alike = times.filter(({unit}) => unit === head.unit)
  // Of many lengths one has the digits of another by chance: `after 41 years` above `it took 14 years` and `for 30 years`. Both sentences have the unit.
  const isMeant = (figure: Figure): boolean => alike.length <= fewLengths || shared(story, head, figure) > 1
  const turned = alike.filter((figure) => areTurned(Number(head.value), Number(figure.value)) && isMeant(figure))
  if (turned[0] && turned.every(({value}) => value === turned[0]?.value)) return turned[0]
  if (head.hedge) return undefined
  const served = times.filter((figure) => figure.sentence < (lead.at(-1)?.sentence ?? 0) + 1 && isServedAlike(story, head, figure))
  if (served.length === 1) return served[0]
  if (isWhen(story, head)) return undefined
  const slips = lead.filter((figure) => {
    if (figure.kind !== 'duration' || figure.hedge || !(figure.unit === head.unit || daysIn(figure.unit))) return false
    if (figure.unit !== head.unit)
      return (
        (figure.value === head.value &&
          isEpithet(head) &&
          Number(head.value) > 2 &&
          shared(story, head, figure) > 1 &&
          times.length === 1) ||
        (figure.value === head.value &&
          lowerAt(story, head.firstToken - 1) === 'for' &&
          /^(?:for|a|of)$/.test(lowerAt(story, figure.firstToken - 1)))
      )
    return !isEpithet(head) && Number(head.value) > 9 && shared(story, head, figure) > 0 && slipOf(head, Number(figure.value)) !== undefined
  })
  return slips.length === 1 ? slips[0] : undefined
}

/** `63 months |in prison|` above `six years and three months |in federal prison|`: both say where the time is spent. */
function isServedAlike(story: Story, head: Figure, figure: Figure): boolean {
  const place = (of: Figure): string | undefined => {
    const {tokens} = story
    if (lowerAt(story, of.lastToken) !== 'in') return undefined
    return [1, 2, 3]
      .map((ahead) => tokens[of.lastToken + ahead])
      .find((token) => token?.sentence === of.sentence && served.test(token.lower))?.lower
  }
  const own = place(head)
  return own !== undefined && figure.hedge === null && place(figure) === own
}

const served = /^(?:prison|jail|custody|detention|hospital|office|parliament|orbit|space|captivity|exile)$/

const isAge = (story: Story, {kind, counted, unit, firstToken}: Figure): boolean =>
  kind === 'age' || (kind === 'cardinal' && counted === null && unit === null && /^(?:,|of|at|aged)$/.test(lowerAt(story, firstToken - 1)))

/** `Woman, 94, swims` above `a teacher of 49`. */
function ageSlip(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  if (head.kind !== 'age' || Number(head.value) < 10 || body.some((figure) => figure.value === head.value)) return undefined
  const ages = lead.filter((figure) => isAge(story, figure))
  const turned = ages.filter((figure) => isTransposed(head, figure) && areTurned(Number(head.value), Number(figure.value)))
  return turned.every((figure) => figure.value === turned[0]?.value) ? turned[0] : undefined
}

export function slipMeantBy(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  if (typeof head.value !== 'number' || head.move !== null) return undefined
  const found = ageSlip(story, head, lead, body) ?? timeSlip(story, head, lead, body) ?? powerSlip(story, head, lead)
  const borne = body.some((figure) => figure.kind === head.kind && figure.unit === head.unit && overlaps(figure.interval, head.interval))
  return borne ? undefined : found
}
