/** Whether a step can lie between levels of a kind, by its unit: points between percentages, centimetres between metres, votes between counts. */

import {scoringNouns} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Figure} from '../../figures/figure.js'
import {unitNamed} from '../../figures/unit.js'
import {isTime} from '../rates/rate-words.js'
import type {ToldStep} from './step.js'

export const isPoints = (figure: Figure): boolean =>
  figure.unit === 'percentage point' || figure.unit === 'point' || (figure.kind === 'cardinal' && figure.counted?.noun === 'point')

/** `from £2.40 to £3.10, an increase of 70p`. */
const isHundredth = (small: Figure, large: Figure): boolean =>
  (small.unit === 'penny' && large.unit === 'pound sterling') ||
  (small.unit === 'cent' && (large.unit === 'dollar' || large.unit === 'euro'))

const papers = /^(?:vote|ballot|paper)$/
const scoring = lazily(() => wordsOf(scoringNouns))
/** None of these lies between two numbers of anything else: `|12 points| lower`, beside five guests. */
const tallied = /^(?:point|mark|run|goal|shot|stroke|degree)$/

/** Votes lie between people, and points between bare numbers; between five goals and six lie no four points. */
const mayCountAlike = (noun: string, of: string): boolean =>
  noun === '' ||
  noun === 'one' ||
  of === '' ||
  noun === of ||
  (papers.test(noun) && papers.test(of)) ||
  (scoring().has(noun) && !scoring().has(of) && !tallied.test(noun))

const parts: Readonly<Record<string, number>> = {tenth: 10, hundredth: 100, thousandth: 1000}

/** Of times without a unit. */
const longestBare = 100

/** Undefined where a step cannot be one between levels such as this. */
export function scaleOf({kind, figure}: Pick<ToldStep, 'kind' | 'figure'>, level: Figure): number | undefined {
  if (kind !== 'amount' || !figure) return 1
  // `Falling by two points a week`; a price of `$340 a tonne` leaves it out once it is told.
  if (figure.per !== null && figure.per !== level.per && !(figure.kind === 'money' && level.per === null && !isTime(figure.per)))
    return undefined
  const [to, from] = [figure, level].map(({kind: own, unit}) =>
    own === 'measure' || own === 'duration' ? unitNamed(unit ?? '') : undefined
  )
  if (to && from && to.dimension === from.dimension && to.factor > 0 && from.factor > 0) return from.factor / to.factor
  const noun = figure.counted?.noun ?? ''
  if (level.kind === 'percent') {
    if (figure.unit === 'basis point') return 100
    return figure.unit === 'percentage point' || figure.unit === 'point' || noun === 'point' ? 1 : undefined
  }
  if (isHundredth(figure, level)) return 100
  if (Object.hasOwn(parts, noun)) return level.kind === 'money' ? undefined : parts[noun]
  if (figure.unit === 'degree' && /^(?:celsius|fahrenheit)$/.test(level.unit ?? '')) return 1
  if (figure.kind === 'cardinal' && figure.unit === null) {
    if (level.kind === 'cardinal') return mayCountAlike(noun, level.counted?.noun ?? '') ? 1 : undefined
    return noun === '' && (level.kind === 'measure' || level.kind === 'duration') ? 1 : undefined
  }
  if (figure.kind === level.kind && figure.unit === level.unit) return 1
  // `10.2, two tenths of a second behind`; no `made 293, 40 minutes later than most`.
  if (/^(?:second|minute)$/.test(figure.unit ?? '') && Number(level.value) >= longestBare) return undefined
  return level.kind === 'cardinal' && level.counted === null && figure.kind !== 'percent' && figure.kind !== 'money' ? 1 : undefined
}
