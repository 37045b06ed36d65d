/** What a rate may be multiplied by to give a total: how many there are of what it is for, or how long. */

import {wordsOf} from '../../../lexicon/list.js'
import {anyoneNouns, rateKin} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {unitNamed} from '../../figures/unit.js'
import {isBare, isNumber} from '../near.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {isCompany, isOfThem} from '../no-level.js'
import {lineAt} from '../pattern.js'
import {mayName} from '../same/names-again.js'
import {type Per, persOf} from './per.js'
import {isTime} from './rate-words.js'
import {spellOf} from './spells.js'
import {factorsBetween} from './time-factors.js'

export interface Factors {
  readonly factors: readonly Figure[]
  readonly multiples: readonly number[]
}

let anyone: Set<string> | undefined

function isAnyone(noun: string): boolean {
  anyone ??= wordsOf(anyoneNouns)
  return anyone.has(noun)
}

let kin: readonly ReadonlySet<string>[] | undefined

/** `£24 a |ticket|` beside 1,900 |people|. */
function isKin(of: string, noun: string | undefined): boolean {
  kin ??= rateKin.trim().split('\n').map(wordsOf)
  return noun !== undefined && kin.some((line) => line.has(of) && line.has(noun))
}

/** `gave blood for |the hundredth time|. At 470ml |a visit|`: so many times. */
const isTimeOf = ({kind, counted, value}: Figure, {of, rate}: Per): boolean =>
  rate.kind === 'measure' &&
  kind === 'ordinal' &&
  counted?.noun === 'time' &&
  Number(value) >= 3 &&
  /^(?:visit|time|go|session|trip|donation)$/.test(of)

const isCount = (figure: Figure): boolean =>
  figure.kind === 'cardinal' &&
  isNumber(figure) &&
  Number.isInteger(figure.value) &&
  Number(figure.value) >= 2 &&
  // `three times as many`; but `22 times a month`.
  (figure.counted?.noun !== 'time' || figure.per !== null)

/** `for 16 days`, and `16 market days`, which are counted. */
function spellUnit({kind, unit, counted}: Figure): string | null {
  if (kind === 'duration') return unit?.replace(/^working /, '') ?? null
  return kind === 'cardinal' && counted && isTime(counted.noun) ? counted.noun : null
}

/** `1,825 permits in 2023. |That was an average of| five a day`: said of what the sentence before tells. */
const pointsBack = (story: Story, rate: Figure, total: Figure): boolean =>
  rate.sentence === total.sentence + 1 &&
  (isMeanOfThem(story, rate) ||
    /^ (?:that|this|which) (?:is|was|makes|made|means|meant|(?:works|worked) out (?:at|to)|(?:comes|came|amounts|amounted) to) /.test(
      wordsBetween(story, story.sentences[rate.sentence]?.firstToken ?? 0, opening(story, rate))
    ))

/** `|On average| they found some 140 |of them| a week`: of those that the sentence before counts, over all of their time. */
const isMeanOfThem = (story: Story, {sentence, firstToken, lastToken}: Figure): boolean =>
  /^ on average (?:[^ ,]+ ){1,4}$/.test(wordsBetween(story, story.sentences[sentence]?.firstToken ?? 0, firstToken)) &&
  / of (?:them|these|those) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `|round the clock|, 3,200 of them an hour`: all the hours of a day. */
const isNonstop = (story: Story, {sentence}: Figure): boolean =>
  / (?:round the clock|around the clock|day and night|night and day) /.test(lineAt(story, sentence)?.text ?? '')

/** `six miles a day, |five days a week| … in a |50-week| year`: for how long it goes on so. */
const kept = (pace: Figure, total: Figure, pool: readonly Figure[]): Factors[] =>
  pool.flatMap((span) =>
    span !== total && span.kind === 'duration' && span.unit === pace.per && span.per === null && isNumber(span) && span.text.includes('-')
      ? [{factors: [pace, span], multiples: [1]}]
      : []
  )

/** What a rate for a unit of time is multiplied by. */
function timedFactors(story: Story, per: Per, total: Figure, pool: readonly Figure[]): Factors[] {
  if (per.count) return [{factors: [per.count], multiples: [1]}]
  // `six hours a week at £18 an hour … £128 a week`.
  const paced = pool.filter(
    ({kind, unit, per: pace, block}) =>
      // `£47,000 a day. ⏎ Drivers who cross 220 days a year`: of another paragraph.
      block === per.rate.block && kind === 'duration' && unit === per.of && pace !== null && (pace === total.per || total.per === null)
  )
  if (paced.length > 0 && !paced.includes(total)) {
    const alone = paced.map((figure) => ({factors: [figure], multiples: [1]}))
    return total.per === null ? [...alone, ...paced.flatMap((figure) => kept(figure, total, pool))] : alone
  }
  const {counted: things, kind} = per.rate
  // `four times a day, with 50 people at a time`.
  if (kind === 'cardinal' && things && total.counted && things.noun !== total.counted.noun) return []
  const stretch = total.per ?? spellOf(story, total)
  if (stretch !== null) {
    const isToldOnce = total.index > per.rate.index || total.sentence === per.rate.sentence || pointsBack(story, per.rate, total)
    const all = isTime(stretch) && stretch !== per.of && isToldOnce ? factorsBetween(per.of, stretch) : []
    const multiples = isNonstop(story, per.rate) || isMeanOfThem(story, per.rate) ? all.slice(0, 1) : all
    if (multiples.length > 0) return [{factors: [], multiples}]
    if (total.per !== null) return []
  }
  return pool.flatMap((figure) => {
    if (figure.per !== null) return []
    const unit = figure === total || !isNumber(figure) ? null : spellUnit(figure)
    const multiples = unit === null ? [] : factorsBetween(per.of, unit)
    // `eight hours |a day|` is for no hours.
    if (per.rate.kind === 'duration' && (multiples[0] ?? 1) < 1) return []
    // Over 25 years nobody counts ten months for a year.
    const meant = per.of === 'month' && unit === 'year' && Number(figure.value) >= 2 ? multiples.slice(0, 1) : multiples
    return meant.length > 0 ? [{factors: [figure], multiples: meant}] : []
  })
}

/** `three lessons a week … for ten weeks`: how many in all. */
function stretched(count: Figure, pool: readonly Figure[]): Factors[] {
  const alone = {factors: [count], multiples: [1]}
  if (count.per === null || !isTime(count.per)) return [alone]
  const spans = pool.filter(({kind, unit}) => kind === 'duration' && unit === count.per)
  const longer = spans.map((span) => ({factors: [count, span], multiples: [1]}))
  // `64 million bars a year. … In the half-year sales grew`: how long another thing went on.
  return spans.some(({sentence}) => sentence === count.sentence) ? longer : [alone, ...longer]
}

/** `There are |36| of them`, `a crew of |14|`, `The teachers, |320| in number`, `the crew, |40| strong`, `|350| such loads`, `makes the trip |22 times a month|`. */
const isNumberOf = (story: Story, figure: Figure): boolean =>
  story.tokens[figure.lastToken]?.lower === 'such' ||
  figure.counted?.noun === 'time' ||
  story.tokens[figure.firstToken - 1]?.lower === 'of' ||
  isOfThem(story, figure) ||
  / (?:strong [^ ]*|in (?:number|all)) $/.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2))

/** `6.07bn cubic feet, |compared with 6.19bn| a year ago`: of the unit that it is set beside, and no number of things. */
const isCompared = (story: Story, {counted, firstToken, sentence}: Figure): boolean =>
  counted === null &&
  / (?:compared (?:to|with)|against|versus|from) (?:[^ ,.;:]+ ){0,2}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 4), firstToken)
  )

/** A measure that is told before its price, in the same sentence. */
const isWeighed = (figure: Figure, rate: Figure): boolean =>
  figure.kind === 'measure' && figure.per === null && figure.sentence === rate.sentence && figure.index < rate.index && isNumber(figure)

/** `|12 members|, three from each district`: what is shared out among them, told right before a number that leaves out its noun, and no number of districts. */
const isSharedOut = (story: Story, {rate, of}: Per, {index, sentence, lastToken, counted}: Figure): boolean =>
  of !== 'each' &&
  index === rate.index - 1 &&
  isBare(rate) &&
  sentence === rate.sentence &&
  counted?.noun !== of &&
  /^ (?:[^ ,;:()–—]+ ){0,5}(?:,|–|—|\() (?:and |or )?$/.test(wordsBetween(story, lastToken, opening(story, rate)))

/** `his two sons help. The club has |7,200 planters|, so the average member …`: of two counts the one that stands nearer, in a later sentence. */
const isPassedOver = ({rate}: Per, figure: Figure, counts: readonly Figure[]): boolean =>
  counts.some((other) => other.counted !== null && other.sentence > figure.sentence && other.index < rate.index)

/** `Each tanker holds 28,000 litres. |Fifteen| came`: the number alone begins the next sentence. */
const isGapped = ({tokens, sentences}: Story, {rate, each}: Per, {counted, firstToken, lastToken, sentence}: Figure): boolean =>
  each &&
  counted === null &&
  sentence === rate.sentence + 1 &&
  firstToken === sentences[sentence]?.firstToken &&
  tokens[lastToken]?.kind === 'word'

/** `burned |36 litres|, 17km for each`, `pumps |1.1m barrels| a day. At $80 each`: a measure told right before what is for each of its units. */
const isMeasured = ({rate, of, loose}: Per, {kind, unit, index, sentence}: Figure): boolean =>
  of === 'each' && loose !== true && kind === 'measure' && unit !== rate.unit && index === rate.index - 1 && sentence >= rate.sentence - 1

/** How many of what the rate is for one of the figure's unit is: 1,000 for `45 |tonnes|` at 30 cents a |kilo|, where both are of one system. */
function timesOfUnit({unit, kind}: Figure, {of, rate}: Per): number | undefined {
  if (unit === of || (unit === 'nautical mile' && of === 'mile')) return 1
  const [one, other] = [unitNamed(unit ?? ''), unitNamed(of === 'kilo' ? 'kilogram' : of)]
  const isOther = rate.kind === 'money' || (rate.kind === 'measure' && unitNamed(rate.unit ?? '')?.dimension !== one?.dimension)
  if (kind !== 'measure' || !isOther || !one || !other || one.dimension !== other.dimension || other.factor <= 0) return undefined
  const power = Math.log10(one.factor / other.factor)
  return one.factor > 0 && Math.abs(power - Math.round(power)) < 1e-6 ? 10 ** Math.round(power) : undefined
}

/** `7,440 metres of climbing |in total|`. */
const isInAll = (story: Story, {lastToken}: Figure): boolean =>
  /^ (?:[^ ,;:]+ ){0,4}(?:in total|in all|altogether|all told|overall) /.test(wordsBetween(story, lastToken, lastToken + 7))

/** Sentences around a price in which another tells what both are for. */
const pricedWithin = 6

/** `It made 1,240 cents |a kilo|. The clip before, 29.4 tonnes at 1,085 cents, had fetched …`: a price that leaves out its unit is for that of the others. */
function timesOfPriced(story: Story, per: Per, weight: Figure): number {
  for (const {rate, of} of persOf(story)) {
    if (Math.abs(rate.sentence - per.rate.sentence) > pricedWithin || rate.unit !== per.rate.unit || rate === per.rate) continue
    const times = timesOfUnit(weight, {...per, of})
    if (times !== undefined) return times
  }
  return 1
}

function countFactors(story: Story, per: Per, total: Figure, pool: readonly Figure[]): Factors[] {
  if (per.count) return stretched(per.count, pool)
  const measured = pool.flatMap((figure) => {
    // `16.9km |a day|, and with 7,440 metres of climbing in total`: what is told of one day gives no sum of all.
    const isOfTime = figure.per !== null && isTime(figure.per) && figure.per !== total.per && isInAll(story, total)
    const multiple = figure !== total && isNumber(figure) && !isOfTime ? timesOfUnit(figure, per) : undefined
    return multiple === undefined ? [] : [{factors: [figure], multiples: [multiple]}]
  })
  if (measured.length > 0) return measured
  const before = pool.find((figure) => figure !== total && isNumber(figure) && isMeasured(per, figure))
  if (before && !per.count) return stretched(before, pool)
  const often = pool.find((figure) => figure !== total && isTimeOf(figure, per))
  if (often) return [{factors: [often], multiples: [1]}]
  const counts = pool.filter(
    (figure) =>
      isCount(figure) && !isCompared(story, figure) && !isSharedOut(story, per, figure) && (figure.per === null || isTime(figure.per))
  )
  const named = counts.filter(
    (figure) =>
      figure.counted?.noun === per.of ||
      mayName(per.of, figure.counted?.noun ?? '') ||
      isKin(per.of, figure.counted?.noun) ||
      (per.generic === true && isNumberOf(story, figure))
  )
  // The only count of another paragraph is of something else sooner than not.
  const lone = counts.length === 1 && counts[0]?.block === per.rate.block
  const open = per.of === 'each' || per.each || isAnyone(per.of) || (!per.generic && lone)
  const meant =
    named.length > 0 || !open
      ? named
      : counts.filter(
          (figure) =>
            isNumberOf(story, figure) ||
            per.loose === true ||
            isGapped(story, per, figure) ||
            ((figure.counted !== null || figure.definite) &&
              (per.of === 'each' ||
                (figure.sentence <= per.rate.sentence && !isPassedOver(per, figure, counts) && !(per.each && isCompany(story, figure)))))
        )
  const free = pool.filter((figure) => figure !== total)
  // `bought |22,000 tonnes| at an average of $8,300`.
  const weighed = per.loose === true && per.of === 'each' ? pool.filter((figure) => isWeighed(figure, per.rate) && figure !== total) : []
  if (weighed.length === 1) return weighed.map((figure) => ({factors: [figure], multiples: [timesOfPriced(story, per, figure)]}))
  return meant.filter((figure) => figure !== total).flatMap((count) => stretched(count, free))
}

/** `Each loses £210 a day. |After six days|`, `$65 a day for every inmate … |a year|`: how long as well as how many. */
function lasting(story: Story, over: string, total: Figure, pool: readonly Figure[], {factors}: Factors): Factors[] {
  const stretch = total.per ?? spellOf(story, total)
  const multiples = stretch === null ? [] : factorsBetween(over, stretch)
  if (multiples.length > 0 || total.per !== null) return multiples.length > 0 ? [{factors, multiples}] : []
  return pool.flatMap((span) => {
    const unit = span === total || !isNumber(span) || span.per !== null ? null : spellUnit(span)
    const times = unit === null ? [] : factorsBetween(over, unit)
    return times.length > 0 ? [{factors: [...factors, span], multiples: times}] : []
  })
}

/** All that the figures of `pool` offer for a rate and a total. */
export function factorsOf(story: Story, per: Per, total: Figure, pool: readonly Figure[]): Factors[] {
  if (per.timed) return timedFactors(story, per, total, pool)
  const counts = countFactors(story, per, total, pool)
  const {over} = per
  const longer = over === undefined ? [] : counts.flatMap((each) => lasting(story, over, total, pool, each))
  return longer.length > 0 || per.isOver === true || (over !== undefined && total.per !== null) ? longer : counts
}
