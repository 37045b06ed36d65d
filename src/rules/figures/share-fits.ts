/** Whether a share can be what it is said of: the part over the whole, what is left of it, or any two other amounts near it. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {loosened, over, overlaps} from '../../facts/figures/interval.js'
import type {Share} from '../../facts/relations/parts/shares/shares.js'

/** A share of half or more, or a bound, fits most pairs: only its own is asked. */
const isNarrow = ({low, high}: Interval): boolean => high < 1 && low > 0

const left = ({low, high}: Interval): Interval => ({low: 1 - high, high: 1 - low})

function fitsPair(part: Figure, whole: Figure, stated: Interval): boolean {
  const implied = over(part.interval, whole.interval)
  if (!implied || Number(part.value) > Number(whole.value)) return false
  return overlaps(implied, stated)
}

/** `$3.2bn of the 6bn is paid; the last 1.6bn, 57 per cent …`: of what one amount leaves of another. */
const isOfRest = (near: readonly Figure[], part: Figure, stated: Interval): boolean =>
  stated.high < 1.1 * stated.low &&
  near.some((one) =>
    near.some((other) => {
      const rest = Number(one.value) - Number(other.value)
      const share = Number(part.value) / rest
      return one !== part && other !== part && rest > 0 && share >= stated.low * 0.98 && share <= stated.high * 1.02
    })
  )

/** `171 of them men, to 69 women. Nearly two-thirds, 154, …`: of both together, where the nearest is but a part. */
const isOfBoth = (near: readonly Figure[], part: Figure, whole: Figure, stated: Interval): boolean =>
  near.some((other) => {
    if (other === whole || other === part || other.kind !== whole.kind || other.unit !== whole.unit || other.move) return false
    const share = Number(part.value) / (Number(whole.value) + Number(other.value))
    return Math.abs(other.sentence - whole.sentence) < 2 && share >= stated.low && share <= stated.high
  })

/** What a whole that ends in noughts may be rounded by, beside a part that does not. */
const mostRounded = 0.005

/** `sold 1,170 of its |1,500| tickets, 76%`: told in one breath with a part that is told more exactly, it is hardly rounded. */
function wholeIn({part, whole, stated, apposed}: Share): Interval {
  const {low, high} = whole.interval
  const step = mostRounded * Number(whole.value)
  const isCount = whole.kind === 'cardinal' && !whole.hedge && /^\d[\d,]*$/.test(whole.text)
  const isExact = !part.hedge && part.interval.high - part.interval.low < (high - low) / 2
  const isOneBreath = apposed && stated && stated.start > whole.end && part.sentence === whole.sentence
  if (!isCount || !isExact || !isOneBreath) return whole.interval
  return {low: Math.max(low, Number(whole.value) - step), high: Math.min(high, Number(whole.value) + step)}
}

/** Undefined where nothing can be worked out. */
export function fits(told: Share, room = 0): boolean | undefined {
  const {part, whole, stated, near, apposed, linked} = told
  const implied = over(part.interval, wholeIn(told))
  // A part that is larger than its whole is another rule's.
  if (!implied || !stated || Number(part.value) > Number(whole.value)) return undefined
  const interval = loosened(stated.interval, room)
  if (overlaps(implied, interval)) return true
  if (!isNarrow(interval)) return false
  return (
    (!apposed && overlaps(left(implied), interval)) ||
    (!linked && (isOfRest(near, part, interval) || isOfBoth(near, part, whole, interval))) ||
    near.some((one) =>
      near.some(
        (other) =>
          one !== other &&
          !(one === part && other === whole) &&
          one.kind === other.kind &&
          one.unit === other.unit &&
          fitsPair(one, other, interval)
      )
    )
  )
}
