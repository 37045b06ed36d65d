/** All readings that the amounts around a rate allow: with each as the total, and what offers itself as the factors. It judges none of them. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {unitNamed} from '../../figures/unit.js'
import {around, isNumber} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {hasUnitBefore} from '../no-level.js'
import {isTotalBeside} from '../parts/averages/average-totals.js'
import {lineAt} from '../pattern.js'
import {isForOne} from './any-one.js'
import {withParts} from './conversions.js'
import type {Per} from './per.js'
import {impliedValue, numberIn, type Product} from './product.js'
import {factorsOf} from './rate-factors.js'
import {isTime} from './rate-words.js'
import {ratioNumbersOf} from './told-ratios.js'
import {unitRateOf} from './unit-rates.js'

const unitOf = ({unit}: Figure): string | null => unitRateOf(unit)?.unit ?? unit

/** `528 miles on 12 gallons. At |44 to the gallon|`: a number for each of a unit, whose own was told right before. */
const isOfUnitBefore = ({rate, of, loose}: Per, total: Figure): boolean =>
  rate.kind === 'cardinal' &&
  rate.counted === null &&
  !loose &&
  unitNamed(of) !== undefined &&
  unitNamed(total.unit ?? '')?.dimension === 'length' &&
  total.sentence === rate.sentence - 1

/** The next figure behind a rate, but for the `second` that it may be for. */
const isNext = (story: Story, rate: Figure, total: Figure): boolean =>
  total.index === rate.index + 1 ||
  (total.index === rate.index + 2 &&
    lineAt(story, rate.sentence)?.figures.some(({index, text}) => index === rate.index + 1 && text === 'second') === true)

/** `produced 180,000 barrels, an average of |3,000| a day`, `three days each, |57| in all`: the unit is said once. */
function isLeftOut(story: Story, rate: Figure, total: Figure): boolean {
  if (total.sentence !== rate.sentence) return false
  // `|20 centimetres| apart, two to each cane`: a distance is shared out where the words say so.
  if (rate.kind === 'cardinal' && rate.counted === null)
    return (
      total.kind === 'measure' &&
      total.index < rate.index &&
      (!isLength(total) || sharesOut.test(leadOf(story, rate)) || isMeanBehind(story, rate))
    )
  // `90 tonnes a day|, or 360 a week|`.
  if (rate.kind === 'measure' && total.kind === 'cardinal' && total.per !== null && isNext(story, rate, total))
    return (
      total.counted === null &&
      / (?:or|making|that is) (?:about |some |roughly |nearly |almost |around |over )?$/.test(leadOf(story, total))
    )
  return (
    (rate.kind === 'duration' || rate.kind === 'measure') &&
    total.kind === 'cardinal' &&
    total.counted === null &&
    total.index > rate.index &&
    / (?:in all|in total|altogether|all told|between them) /.test(wordsBetween(story, total.lastToken, total.lastToken + 2))
  )
}

/** `126 millimetres in a week, 28 a day |on average|`. */
const isMeanBehind = (story: Story, {lastToken}: Figure): boolean => / on average /.test(wordsBetween(story, lastToken, lastToken + 5))

const isLength = ({unit}: Figure): boolean => unitNamed(unit ?? '')?.dimension === 'length'
const sharesOut = / (?:or|average of|rate of) (?:about |some |roughly |nearly |around )?$/
const leadOf = (story: Story, {firstToken}: Figure): string => wordsBetween(story, Math.max(0, firstToken - 4), firstToken)

/** `842,117 bags of 60 kg, or 50,500 |tons|`: metric ones, beside kilograms. */
const metricBeside = (unit: string, other: string): string =>
  unit === 'ton' && /^(?:(?:kilo|milli)?gram|tonne)$/.test(other) ? 'tonne' : unit

function scaleBetween(story: Story, per: Per, total: Figure): number | undefined {
  const {rate} = per
  const [one, other] = [unitOf(rate), total.unit]
  if (isLeftOut(story, rate, total) || isOfUnitBefore(per, total)) return 1
  if (rate.kind !== total.kind) return undefined
  if (one === other) return 1
  if (one === null || other === null) return undefined
  if ((one === 'penny' && other === 'pound sterling') || (one === 'cent' && /^(?:euro|.*dollar)$/.test(other))) return 0.01
  const [from, to] = [unitNamed(metricBeside(one, other)), unitNamed(metricBeside(other, one))]
  return from && to && from.dimension === to.dimension && from.factor > 0 && to.factor > 0 && from.dimension !== 'other'
    ? from.factor / to.factor
    : undefined
}

const isSpeed = ({unit}: Figure): boolean => unitRateOf(unit) !== undefined

/** The unit that a rate is for, and others of its dimension. */
const isOfUnit = (of: string, unit: string): boolean =>
  unitNamed(of)?.dimension === unitNamed(unit)?.dimension && unitNamed(of) !== undefined

/** `900 francs |($1,000)|`: no amount of its own. */
const isConverted = (story: Story, {firstToken, index, kind, sentence}: Figure): boolean =>
  kind === 'money' &&
  story.tokens[firstToken - 1]?.text === '(' &&
  lineAt(story, sentence)?.figures.some(
    (other) => other.index === index - 1 && other.kind === 'money' && other.lastToken === firstToken - 1
  ) === true

/** `for |each| 30 days`, `three years |of his wages|`: no number of times. */
const isNoSpan = ({tokens}: Story, {kind, firstToken, lastToken}: Figure): boolean =>
  kind === 'duration' &&
  (/^(?:each|every)$/.test(tokens[firstToken - 1]?.lower ?? '') ||
    (tokens[lastToken]?.lower === 'of' &&
      /^(?:his|her|my|our|their|your)$/.test(tokens[lastToken + 1]?.lower ?? '') &&
      /^(?:wages?|pay|salary|salaries|income|earnings|takings|rent|profits?)$/.test(tokens[lastToken + 2]?.lower ?? '')))

/** `480 tonnes |every 24 hours|`: how long the total took. */
const isSpanOf = (story: Story, {firstToken, kind}: Figure, {lastToken}: Figure): boolean =>
  kind === 'duration' &&
  /^ (?:of (?:[^ ,;:]+ ){1,3})?(?:in )?(?:each|every) $/.test(wordsBetween(story, lastToken, Math.min(firstToken, lastToken + 6)))

export function* readings(story: Story, per: Per): Generator<Product> {
  const {rate} = per
  const ratios = ratioNumbersOf(story)
  const pool = withParts(
    story,
    around(story, rate.sentence).filter((figure) => figure !== rate && !ratios.has(figure))
  )
  if (pool.length === 0) return
  // `At |14 sites|, an average of 800 a site`: how many there are.
  const beside = per.mean ? pool.find((figure) => figure.counted?.noun !== per.of && isTotalBeside(story, figure, rate)) : undefined
  for (const total of pool) {
    const scale = isNumber(total) ? scaleBetween(story, per, total) : undefined
    // What all have is more than what each has: `the parties spent £92,000; the limit is £100,000 each`.
    const isLess = scale !== undefined && numberIn(total) < numberIn(rate) * scale
    // `90 to the |square mile|` gives no area.
    if (total.unit !== null && total.unit !== rate.unit && total.kind === 'measure' && isOfUnit(per.of, total.unit)) continue
    if (isLess && total.per === null && total.sentence !== rate.sentence && !isSpeed(rate)) continue
    if (beside && total !== beside) continue
    // `was to last 10 days and has held for |16|. Doctors do 15 operations a day`: days, and no operations.
    if (rate.counted !== null && !isLeftOut(story, rate, total) && hasUnitBefore(story, total)) continue
    if (scale === undefined || (total.per !== null && !isTime(total.per)) || isConverted(story, total) || isForOne(story, total)) continue
    for (const {factors: each, multiples} of factorsOf(story, per, total, pool)) {
      if (each.some((factor) => factor === total || (isNoSpan(story, factor) && !isSpanOf(story, factor, total)))) continue
      const product = {rate, per, factors: each, total, multiples, scale}
      const grows = impliedValue(product) / (numberIn(rate) * scale)
      if (grows > 1.2 || each.length === 0 || (isSpeed(rate) && Math.abs(grows - 1) > 0.05)) yield product
    }
  }
}
