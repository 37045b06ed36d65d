/**
 * What a company is worth, with the price of its shares and how many it has, however far off that is told: `to 441p, which values it at £882m … each of its 200m shares`. Only a number that is told
 * as all its shares is one, and only a slip from the product is told of: others may have been issued since.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {firstOf, lineAt, linesOf, pattern} from '../pattern.js'
import {isSlip} from '../slip.js'

export interface MarketValue {
  readonly price: Figure
  readonly shares: Figure
  readonly total: Figure
  readonly implied: number
}

const values = [
  '{$:price} , which values|valued|value {4} at {$:total}',
  '{$:price} , valuing {4} at {$:total}',
  '{$:price} , giving|gives|gave {3} a {2} value of {$:total}',
  '{$:price} , at which {4} is worth|valued_at {$:total}'
].map(pattern)
const counts = ['its|has|had|the {1} {n:shares} {1} shares', '{n:shares} {1} shares in issue|outstanding'].map(pattern)

/** What a hundredth of a unit is told in: `441p`, `90 cents`. */
const isHundredth = ({unit}: Figure): boolean => unit === 'penny' || unit === 'cent'

/** Rounded by hand. */
const room = 0.02
/** So many shares at the least are all of a company's. */
const fewest = 1e5

function countIn(story: Story): Figure | undefined {
  const found = [...new Set(occurrencesOf(story, ['shares']).map(({sentence}) => sentence))].flatMap((sentence) => {
    const line = lineAt(story, sentence)
    const shares = line && firstOf(counts, line)?.figure('shares')
    return shares && shares.hedge === null && Number(shares.value) >= fewest ? [shares] : []
  })
  return found.every(({value}) => value === found[0]?.value) ? found[0] : undefined
}

/** Pence make pounds, and cents dollars or euros. */
const isOfHundredths = ({unit}: Figure, total: Figure): boolean =>
  unit === 'penny' ? total.unit === 'pound sterling' : /(?:dollar|euro)$/.test(total.unit ?? '')

export const marketValuesOf = once((story: Story): readonly MarketValue[] => {
  if (occurrencesOf(story, ['shares']).length === 0) return []
  const shares = countIn(story)
  if (!shares) return []
  return linesOf(story).flatMap((line) => {
    const match = firstOf(values, line)
    if (!match) return []
    const [price, total] = [match.figure('price'), match.figure('total')]
    const isOfUnit = isHundredth(price) ? isOfHundredths(price, total) : price.unit === total.unit
    if (!isOfUnit || typeof price.value !== 'number' || typeof total.value !== 'number' || total.hedge?.kind === 'more') return []
    const implied = (price.value * Number(shares.value)) / (isHundredth(price) ? 100 : 1)
    const isNear = Math.abs(total.value / implied - 1) < room
    return isNear || !isSlip(total.value, implied) ? [] : [{price, shares, total, implied}]
  })
})
