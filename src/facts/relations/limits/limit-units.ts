/** What turns a figure into the unit of a limit: `at least two years … 18 months`, `less than half … 53%`. It judges nothing. */

import type {Figure} from '../../figures/figure.js'
import {isBare} from '../near.js'
import {scaleTo} from '../ties/unit-scale.js'

const isMeasured = ({kind}: Figure): boolean => kind === 'measure' || kind === 'duration'

/** A percentage as a part of one; undefined where the two are of different units. A number alone has the unit of the limit. */
export function scaleToLimit(limit: Figure, figure: Figure): number | undefined {
  if (limit.kind === 'ratio') return figure.kind === 'percent' ? 0.01 : undefined
  if (figure.kind === limit.kind && figure.unit === limit.unit) return 1
  if (isBare(figure) || !isMeasured(limit) || !isMeasured(figure)) return undefined
  return scaleTo(limit, figure)
}
