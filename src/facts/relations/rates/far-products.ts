/**
 * A product whose parts stand paragraphs apart: `She wrote 372 cheques` at the top, `the cheques averaged £5,000` farther down, and what they come to in the headline. The number is tied to the rate
 * by its noun, which the story counts once; what it comes to only by its digits. So where no amount of the story is the product, one that has its digits, two of them in each other's place, was meant
 * to be.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {isNumber} from '../near.js'
import {isRoundSlip, isSlip} from '../slip.js'
import {isForEvery} from './any-one.js'
import {type Per, persOf} from './per.js'
import type {Product} from './product.js'

/** Nearer ones are read with all the words between them. */
const near = 2
/** So many words stand before a rate what it is for: `|The cheques| averaged, she said, £5,000 apiece`. */
const reach = 8
/** Rounded by hand. */
const room = 0.02
/** More figures are tables. */
const most = 400

const isCount = ({kind, value, isRange, hedge}: Figure): boolean =>
  kind === 'cardinal' && !isRange && hedge === null && Number.isInteger(value) && Number(value) >= 3

/** The nouns that a story counts once, or in one number only. */
function countsOf(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const counts = new Map<string, Figure | undefined>()
  for (const figure of figures) {
    const noun = figure.counted?.noun
    if (figure.kind !== 'cardinal' || noun === undefined) continue
    const known = counts.get(noun)
    if (!counts.has(noun)) counts.set(noun, isCount(figure) ? figure : undefined)
    else if (known?.value !== figure.value) counts.set(noun, undefined)
  }
  return new Map([...counts].flatMap(([noun, figure]) => (figure ? [[noun, figure] as const] : [])))
}

/** What a rate is for each of, where it is counted far from it: by its own noun, or by the one that `apiece` is said of. */
function countFor(story: Story, {rate, of, each, timed}: Per, counts: ReadonlyMap<string, Figure>): Figure | undefined {
  if (timed || !each) return undefined
  const own = counts.get(of)
  if (own || of !== 'each') return own
  for (let at = rate.firstToken - 1; at > rate.firstToken - reach; at--) {
    const token = story.tokens[at]
    if (token?.sentence !== rate.sentence || token.kind === 'number') return undefined
    const count = counts.get(singularOf(token.lower))
    if (count && /^(?:the|these|those|its|their|all)$/.test(lowerAt(story, at - 1))) return count
  }
  return undefined
}

const isTotal = (rate: Figure, total: Figure): boolean =>
  total !== rate &&
  total.kind === rate.kind &&
  total.unit === rate.unit &&
  total.per === null &&
  isNumber(total) &&
  total.hedge === null &&
  Number(total.value) > 2 * Number(rate.value)

/** Whether the total or the rate is a slip away from what the other two make of it, and they come out even. */
function isSlipped(rate: Figure, count: Figure, total: Figure): boolean {
  const [each, number, sum] = [Number(rate.value), Number(count.value), Number(total.value)]
  if (isSlip(sum, each * number)) return true
  const even = Number((sum / number).toPrecision(2))
  return Math.abs(sum / number / even - 1) < 0.0005 && (isRoundSlip(each, even) || isOneDigit(each, even))
}

/** `3,000` for 5,000: as round, and one digit off. */
const isOneDigit = (one: number, other: number): boolean =>
  one >= 100 && String(one).length === String(other).length && String(one).slice(1) === String(other).slice(1)

/** `She made 143 transfers. |They| averaged £1,500 each`: the only things that are counted in the sentence before. */
function countBefore(story: Story, {rate, of, each, timed}: Per, figures: readonly Figure[]): Figure | undefined {
  if (timed || !each || of !== 'each' || !/^(?:they|these|those)$/.test(lowerAt(story, story.sentences[rate.sentence]?.firstToken ?? -1)))
    return undefined
  const before = figures.filter(({sentence}) => sentence === rate.sentence - 1)
  const counts = before.filter((figure) => isCount(figure) && figure.counted !== null)
  // A total that stands there is read with all the words between them.
  return counts.length === 1 && !before.some((figure) => isTotal(rate, figure)) ? counts[0] : undefined
}

function productFor(story: Story, per: Per, figures: readonly Figure[], counts: ReadonlyMap<string, Figure>): Product | undefined {
  const {rate} = per
  const pointed = countBefore(story, per, figures)
  const count = pointed ?? countFor(story, per, counts)
  if (!count || isForEvery(story, count) || (!pointed && Math.abs(count.sentence - rate.sentence) <= near) || rate.hedge !== null)
    return undefined
  const totals = figures.filter((figure) => isTotal(rate, figure))
  const implied = Number(rate.value) * Number(count.value)
  // A part of them may have been told as well: of what fits anything, nothing is said.
  if (totals.some(({value}) => Math.abs(Number(value) / implied - 1) < room)) return undefined
  const slips = totals.filter((total) => isSlipped(rate, count, total))
  const [total] = slips
  return total && slips.every(({value}) => value === total.value)
    ? {rate, per, factors: [count], total, multiples: [1], scale: 1}
    : undefined
}

export const farProductsOf = once((story: Story): readonly Product[] => {
  const figures = figuresOf(story)
  if (figures.length > most) return []
  const pers = persOf(story).filter(({rate, timed}) => rate.kind === 'money' && !timed)
  if (pers.length === 0) return []
  const counts = countsOf(figures)
  return pers.flatMap((per) => productFor(story, per, figures, counts) ?? [])
})
