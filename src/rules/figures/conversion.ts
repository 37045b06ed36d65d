/** A bracketed conversion against the measure it converts. */

import type {Figure, Interval} from '../../facts/figures/figure.js'
import {loosened, overlaps, times, widened} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import type {Unit} from '../../facts/figures/unit.js'
import {countOfAll, isToTenths, mayDiffer, toldConversionsOf} from '../../facts/relations/rates/told-conversions.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

/** Units that share a name: a gallon is 3.785 litres in the United States and 4.546 in Britain, a ton 907 or 1,016 kg or a tonne, a pint 473 or 568 ml. */
const alsoCalled: Readonly<Record<string, readonly number[]>> = {
  gallon: [0.00454609],
  ton: [1016.0469, 1000],
  pint: [0.000473176],
  ounce: [0.0311034768],
  barrel: [0.16365924],
  quart: [0.0011365225],
  hundredweight: [45.359237]
}

/** A conversion is rounded by hand, commonly to the nearest five or ten. */
const slack = 0.03

/** `120 miles (200 km)`: to the next fifty, where hundreds are told. */
const slackOf = ({value}: Figure): number => (Number(value) >= 100 && Number(value) % 50 === 0 ? 0.05 : slack)

const factorsOf = (unit: Unit): readonly number[] => [
  unit.factor,
  ...(Object.hasOwn(alsoCalled, unit.name) ? (alsoCalled[unit.name] ?? []) : [])
]

/** `more than 100km (62 miles)`: whatever bounds the one bounds the other, so that the two numbers convert each other. */
function withoutBound({interval: {low, high}, value, hedge}: Figure): Interval {
  if (typeof value !== 'number') return {low, high}
  if (hedge?.kind === 'more') return {low, high: 2 * value - low}
  return hedge?.kind === 'less' ? {low: 2 * value - high, high} : {low, high}
}

function expectedOf(story: Story, from: Figure, unit: Unit, target: Unit): Interval[] {
  const isDifference = mayDiffer(story, from)
  const own = withoutBound(from)
  if (unit.name === 'celsius') return [shifted(own, 1.8, 32), ...(isDifference ? [shifted(own, 1.8, 0)] : [])]
  if (unit.name === 'fahrenheit') return [shifted(own, 1 / 1.8, -32 / 1.8), ...(isDifference ? [shifted(own, 1 / 1.8, 0)] : [])]
  return factorsOf(unit).flatMap((factor) => factorsOf(target).map((other) => times(own, {low: factor / other, high: factor / other})))
}

const shifted = ({low, high}: Interval, factor: number, shift: number): Interval => ({
  low: low * factor + shift,
  high: high * factor + shift
})

/** `|seven jars of| 340g, or about 2.4kg`: the second measure is that of all of them. */
function isOfAll(expected: readonly Interval[], to: Figure, story: Story, from: Figure): boolean {
  const count = countOfAll(story, from)
  return count !== undefined && expected.some((interval) => overlaps(widened(times(interval, count.interval), slack), to.interval))
}

/** So many times off, and by no nought or two, what stands behind a bare `or` is another measure: `the least is 1,000 feet |or five miles|`. */
const fromChoice = 3

function isChoice(story: Story, from: Figure, to: Figure, expected: readonly Interval[]): boolean {
  if (!/^ or $/.test(story.text.slice(from.end, to.start))) return false
  const powers = expected.map(({low, high}) => Math.log10(Number(to.value) / ((low + high) / 2)))
  return powers.every((power) => Math.abs(power) > Math.log10(fromChoice) && Math.abs(power - Math.round(power)) > 0.05)
}

export const conversion = defineRule({
  id: 'figures-conversion',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A conversion does not match the measure it converts',
  why: 'Conversions in brackets are worked out once and not again when the measure changes, or take feet for metres. US and British gallons, pints and tons are all allowed, and rounding by hand is.',
  defaults: {},
  examples: [
    {bad: 'The road runs for ⟨5 miles⟩ (⟦10km⟧) along the cliff.', message: '5 miles is 8 km, not 10km'},
    {bad: 'The tank held ⟨200 litres⟩ (⟦88 gallons⟧) of diesel.', message: '200 litres is 53 gallons, not 88 gallons'},
    {bad: 'The court is ⟨20 yards⟩ by 9 (⟦28 metres⟧ by 8).', message: '20 yards is 18 metres, not 28 metres'},
    {bad: 'The stone weighs ⟨40lb⟩, the equivalent of ⟦28kg⟧.', message: '40lb is 18 kg, not 28kg'},
    {bad: 'The gate is ⟨9 feet, 10 inches⟩ (⟦4 meters⟧) wide.', message: '9 feet, 10 inches is 3 meters, not 4 meters'},
    {bad: 'The heron stood ⟨4ft 7in⟩ (⟦1.04m⟧) tall.', message: '4ft 7in is 1.4 m, not 1.04m'},
    {good: 'The estate covers 1,200 acres (about 490 hectares) of moor.', why: 'rounding'},
    {good: 'The tank held 200 litres (44 gallons), or 200 litres (53 gallons) in America.', why: 'two gallons'},
    {good: 'It lies 10 km (6 miles) below the bed of the sea.', why: 'a small whole number is rounded to the next'},
    {good: 'The gate is 9 feet, 7 inches (3 meters) wide and weighs 4lb 6oz (2kg).', why: 'one measure in two units'},
    {good: 'The heron stood 4ft 7in (1.4m) tall.', why: 'a metre behind feet'},
    {good: 'The rig lies 120 miles (200 km) off the cape.', why: 'rounded to hundreds'}
  ],
  *check(story) {
    let compared = 0
    for (const {from, to, unit, target} of toldConversionsOf(story)) {
      compared++
      const expected = expectedOf(story, from, unit, target)
      const degrees = unit.dimension === 'temperature' ? 1 : wholeAtMost(to)
      const rounding = unit.dimension === 'temperature' && isToTenths(story, [from, to]) ? 0 : slackOf(to)
      if (expected.some((interval) => overlaps(loosened(widened(interval, rounding), degrees), to.interval))) continue
      if (isOfAll(expected, to, story, from) || isChoice(story, from, to, expected)) continue
      const [first] = expected
      const value = first ? (first.low + first.high) / 2 : Number.NaN
      yield {
        at: {start: to.start, end: to.end},
        message: `${from.text} is ${digitsOf(Number(value.toPrecision(shownDigits(to))), 2)} ${shownUnit(to)}, not ${to.text}`,
        related: [{start: from.start, end: from.end, message: 'The measure converted'}]
      }
    }
    return compared
  }
})

/** `10 km (6 miles)`: small whole numbers are rounded to the next. */
const wholeAtMost = ({value}: Figure): number => (Number.isInteger(value) && Number(value) <= 20 ? 0.5 : 0)

/** As many digits as the conversion shows, two at least. */
const shownDigits = ({text}: Figure): number => Math.min(4, Math.max(2, text.replace(/\D/g, '').length))

/** `|feet|` of `9 feet` and of `nine feet`. */
const shownUnit = ({text}: Figure): string => text.replace(/\d/.test(text) ? /^[^\d]*[\d.,]+[\s-]?/ : /^\S+?[\s-]/, '')
