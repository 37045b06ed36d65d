/** What the words say for or against a rate, a number and a total belonging together. */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {subscriptionWords} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {unitNamed} from '../../figures/unit.js'
import {grouped} from '../../grouped.js'
import {once} from '../../once.js'
import {isBase} from '../bases.js'
import {around, isBound} from '../near.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {mayName} from '../same/names-again.js'
import {isRoundSlip, isSlip} from '../slip.js'
import {isForOne} from './any-one.js'
import {isExcused, isOfOtherTime} from './open-products.js'
import {areSideBySide, isFewElsewhere, isOtherFactor} from './other-factors.js'
import {persOf} from './per.js'
import {isTime} from './rate-words.js'
import {isResult, isSummedUp, type Linked} from './summed-up.js'

const subscriptions = lazily(() => wordsOf(subscriptionWords))
/** What is paid for one by the month. */
const mostPrice = 500

/** Whether the total, the rate or a factor is a slip away from what the others make: what is off by anything else is of something else. */
export function isOneOff({rate, factors, total}: Linked, implied: number): boolean {
  const told = Number(total.value)
  return [total, rate, ...factors].some((figure) => {
    const value = Number(figure.value)
    return isRoundSlip(value, figure === total ? implied : (value * told) / implied)
  })
}

/** `1.5bn |annually|`: told for a time itself, and no total of what is told for one; `480 tonnes |every 24 hours|` are. */
const timed = once(
  (story: Story): ReadonlyMap<Figure, string> =>
    new Map(persOf(story).flatMap(({rate, timed: of, of: unit, count}) => (of && !count ? [[rate, unit]] : [])))
)

const ratesBySentence = once((story: Story) =>
  grouped(
    persOf(story).flatMap(({rate, timed: isTimed}) => (isTimed ? [] : [rate])),
    ({sentence}) => sentence
  )
)

/** Another rate of its kind in the sentence, or beside the total (`£33,000, or £11 a plant`): what the total is of cannot be told. */
function hasRival(story: Story, {rate, per, total, factors}: Linked): boolean {
  if (per.timed) return false
  const told = new Set([rate, total, ...factors].map(({start}) => start))
  // `Sugar was £1.15 a kilo, and lemons 35p each`.
  const isAlike = ({kind, unit, start}: Figure): boolean =>
    kind === rate.kind && (unit === rate.unit || kind === 'money') && !told.has(start)
  return (
    ratesBySentence(story).get(rate.sentence)?.some(isAlike) ||
    (lineAt(story, total.sentence)?.figures ?? []).some((other) => isAlike(other) && isForOne(story, other))
  )
}

/** `a $120m bond … at $80,000 a unit … 2,500 flats`: the two make a number as round as the one told, and a slip away. */
const isRoundCountOff = (rate: Figure, factor: Figure, total: Figure): boolean => {
  const count = Number(total.value) / Number(rate.value)
  return count >= 100 && count % 10 === 0 && isRoundSlip(Number(factor.value), count)
}

/** A count and its rate that are told together, behind a total of an earlier sentence that is no slip of theirs. */
const isToldBefore = ({rate, per, factors, total}: Linked): boolean =>
  !per.timed &&
  factors.length > 0 &&
  total.kind === 'money' &&
  total.sentence < rate.sentence &&
  factors.every(({sentence}) => sentence === rate.sentence) &&
  !factors.some((factor) => isRoundCountOff(rate, factor, total)) &&
  !isSlip(
    Number(total.value),
    factors.reduce((all, {value}) => all * Number(value), Number(rate.value))
  )

/** `longest path (219 miles), longest time (3.5 hours) and |fastest speed (73mph)|`: no mean of the others. */
const isOfMost = (story: Story, {firstToken, sentence}: Figure): boolean =>
  / (?:fastest|top|maximum|peak|highest|record|slowest|lowest) (?:[^ ,;]+ ){0,8}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 10), firstToken)
  )

/** `|It employs 5,236 people, an average of| 34 a shop`, `640 gave |76,800 hours, an average of| 120 each`: the total stands right before it. */
function isOfAmountBefore(story: Story, {rate, factors, total}: Linked): boolean {
  const figures = lineAt(story, rate.sentence)?.figures ?? []
  const before = figures[figures.indexOf(rate) - 1]
  return (
    before !== undefined &&
    before !== total &&
    (factors.includes(before) ? before.kind === total.kind && total.sentence < rate.sentence : true) &&
    / , (?:or )?(?:an?|the) average of $/.test(wordsBetween(story, before.lastToken, opening(story, rate)))
  )
}

/** `75 cents |an hour| … $1,500. Today two million earn less`: paid for a time, and to no number of people that another sentence tells. */
const isWage = (story: Story, {rate, factors, total}: Linked): boolean =>
  isTime(wordAt(story, rate.sentence, rate.lastToken + 1)) &&
  // `15kg |this| year`.
  !/^(?:this|last|next)$/.test(wordAt(story, rate.sentence, rate.lastToken)) &&
  factors.some(({kind, sentence}) => kind === 'cardinal' && sentence !== total.sentence && sentence !== rate.sentence)

/** `|convertible| into common stock at $2.41 a share`: a price of other shares. */
const isOfConversion = (story: Story, {firstToken, sentence, kind}: Figure): boolean =>
  kind === 'money' &&
  / (?:convertible|exercisable|exchangeable|conversion|exercise) /.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 10), firstToken)
  )

/** `each made up of |two crates, a net and a guide|`, `£40 each |and a £3 fee|`: each has more than the one amount, so that all have more than its product. */
function isOneOfList(story: Story, {rate, factors, total}: Linked): boolean {
  const at = closing(story, rate)
  // `At £4 a cup, |and 220 cups| on a good day`: how many there are.
  const next = (lineAt(story, rate.sentence)?.figures ?? []).find(({index}) => index === rate.index + 1)
  if (next && next.firstToken < at + 5 && factors.includes(next) && total.index > next.index) return false
  const behind = wordsBetween(story, at, at + 9)
  return (
    /^ (?:(?:each|apiece|(?:an?|per|every) [^ ,.;]+) )?(?:, )?(?:and|plus) (?:an?|one|two|three|\d+) /.test(behind) ||
    /^ , an? (?!total|sum|bill)(?:[^ ,.;]+ ){1,3}(?:and|, an?) /.test(behind)
  )
}

/** `Each gets £12, |and the four with a roof another £5|, so the bill is £240`: more than the product is in the total. */
const isAddedTo = (story: Story, {rate, total}: Linked): boolean =>
  around(story, rate.sentence, 1).some(
    (figure) =>
      figure.kind === rate.kind &&
      figure.index > Math.min(rate.index, total.index) &&
      figure.index < Math.max(rate.index, total.index) &&
      /^(?:another|further|additional|extra|plus)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))
  )

/** `£140 a head, |or £210 if| you want it to yourself`: another price. */
const isChoice = (story: Story, {sentence, lastToken, firstToken}: Figure): boolean =>
  wordAt(story, sentence, firstToken - 1) === 'or' && /^(?:if|when|unless|with|without)$/.test(wordAt(story, sentence, lastToken))

/** `312 plots, each of 30 square metres, |on the 8.6 hectares| that have burrows`: where they lie. */
const isGround = (story: Story, {unit, firstToken}: Figure): boolean =>
  unitNamed(unit ?? '')?.dimension === 'area' &&
  / (?:on|over|across|in|within|from) (?:the|its|their|an?)? ?$/.test(wordsBetween(story, firstToken - 2, firstToken))

/** `ships hold 1,200 people each |and the oldest| holds 750`: told of one that is set apart from them. */
const isOfOneApart = (story: Story, {rate, total}: Linked): boolean =>
  rate.sentence === total.sentence &&
  rate.index < total.index &&
  (roomFor.test(wordsBetween(story, rate.lastToken, opening(story, total))) ||
    / (?:and|but|while|whereas|;) (?:the|its|their|his|her|our|an?) (?:[^ ,]+ )?(?:\p{L}+est|other|others|third|fourth|fifth|last|first|second|next|rest|remaining) /u.test(
      wordsBetween(story, rate.lastToken, total.firstToken)
    ))

/** `24 trams, each with 60 seats |and room for| 150 to stand`: more of what each has. */
const roomFor = /^ (?:[^ ,]+ )?and (?:standing )?(?:room|space|beds|berths|bunks|parking|places) for $/

/** `At 25 to the hectare it is less dense |than the old estate, where the figure is| 34`: the rate of what it is set beside. */
const isRateBeside = (story: Story, {rate, total}: Linked): boolean =>
  rate.sentence === total.sentence &&
  rate.index < total.index &&
  / than (?:[^ ,;]+ )+(?:, )?(?:where|whose|which|that|with|at|has|have|had) (?:[^ ,;]+ ){0,5}$| , (?:where|whose) (?:[^ ,;]+ ){0,2}(?:figure|number|rate|ratio|average|density) (?:is|was) $/.test(
    wordsBetween(story, rate.lastToken, opening(story, total))
  )

/** `about £900,000 |less than| a wall`. */
const isGapTo = (story: Story, {lastToken}: Figure): boolean =>
  / (?:less|more|fewer|cheaper|dearer) than $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `20 |seats| to the row. The choir brought 700 |friends|`. */
const isOtherThing = ({rate, factors, total}: Linked): boolean => {
  const [one, other] = [rate.counted?.noun, total.counted?.noun]
  return (
    total.kind === 'cardinal' &&
    total.sentence > rate.sentence &&
    factors.length === 1 &&
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    !mayName(one, other) &&
    !mayName(other, one)
  )
}

/** `|That is| £90,300 every night |and| about £33m a year`: told for a shorter time and for a longer one. */
const isToldTwice = (story: Story, {rate, per, factors, total}: Linked): boolean =>
  per.timed &&
  factors.length === 0 &&
  total.per !== null &&
  Number(rate.value) > mostPrice &&
  / (?:that|this|which) (?:is|was|makes|made|means|comes to|came to|adds up to|works out at) $/.test(
    wordsBetween(story, Math.max(story.sentences[rate.sentence]?.firstToken ?? 0, opening(story, rate) - 4), opening(story, rate))
  )

/** `The plan costs £9.99 a month, |or £79 a year|`: who pays for longer at once pays less. */
const isBulkPrice = (story: Story, {rate, per, factors, total}: Linked): boolean =>
  per.timed &&
  factors.length === 0 &&
  rate.kind === 'money' &&
  Math.min(Number(rate.value), Number(total.value)) < mostPrice &&
  [per.of, total.per].sort().join() === 'month,year' &&
  [...subscriptions()].some((word) => lineAt(story, total.sentence)?.words.has(word))

/** Whether words or sizes tell that the figures are of different things, so that only what fits may be taken. */
export function isApart(story: Story, product: Linked): boolean {
  const {rate, factors, total, per} = product
  if (isBase(story, total) || isBase(story, rate) || isChoice(story, total) || isGround(story, total)) return true
  // `less than 200 each` of any number.
  if (isBound(rate) && !isSummedUp(story, product)) return true
  const own = timed(story).get(total)
  if (own !== undefined && own === per.of && isTime(own) && factors.length > 0) return true
  // `Fines came to £6m. Two new pumps cost £1.4m each`: the total was told before, and of something else.
  if (isToldBefore(product) && !isSummedUp(story, product)) return true
  if (areSideBySide(story, total, rate) || hasRival(story, product) || isOfMost(story, rate) || isOfConversion(story, rate)) return true
  if (
    isGapTo(story, total) ||
    isOfOneApart(story, product) ||
    isRateBeside(story, product) ||
    (isOtherThing(product) && !isSummedUp(story, product) && !isResult(story, product))
  )
    return true
  if (isAddedTo(story, product) || isBulkPrice(story, product)) return true
  if (isExcused(story, total) || isOfOtherTime(story, product) || isFewElsewhere(story, product)) return true
  if (isOfAmountBefore(story, product) || isWage(story, product) || isOneOfList(story, product)) return true
  // `855 dollars a week in the first year |and| 895 in the second`.
  if (areSideBySide(story, rate, total) && !isSummedUp(story, product) && !isToldTwice(story, product)) return true
  // Twelve cargoes at $1,310 a tonne do not make $1,550.
  const times = factors.reduce((all, {value}) => all * Number(value), 1)
  const ratio = Number(total.value) / Number(rate.value)
  if (times >= 10 && rate.unit === total.unit && ratio > 1 / 3 && ratio < 3 && rate.kind === 'money') return true
  return factors.some((factor) => isOtherFactor(story, product, factor))
}

/** Whether a product that does not fit is told closely enough: summed up in words, or a slip away in sentences that follow one another. */
export function isTold(story: Story, product: Linked, implied: number, spread: number): boolean {
  if (isSummedUp(story, product)) return true
  if (isToldTwice(story, product)) return true
  return spread < 2 && !isBound(product.rate) && isOneOff(product, implied)
}
