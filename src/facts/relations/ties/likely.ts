/** The ties that are meant, as far as their words tell, and do not hold: each told figure that nothing near it accounts for, with what it was most likely worked out from. */

import type {Span} from '../../../finding.js'
import {type Story, tokenAt} from '../../../story/story.js'
import {grouped} from '../../grouped.js'
import {once} from '../../once.js'
import {figuresIn} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {areTurned, isOneDigitOff, significant} from '../slip.js'
import {type Drawn, drawUp} from './draw-up.js'
import {isNotMeant} from './not-meant.js'
import {isMean} from './signs.js'
import {accountedFor, keyOf, reachOf, surroundingsOf} from './surroundings.js'
import type {Relation, Tie, Told} from './tie.js'
import {isOfAmounts, weigherOf} from './weigh.js'

/** A tie that does not hold, and how surely it is meant. */
export interface LikelyTie {
  readonly tie: Tie
  readonly isSure: boolean
  /** Only worth a look where a desk wants to see all that may be a slip. */
  readonly isFaint: boolean
}

/** Ties that weigh so much, in texts that the weights were not made from: of the best of each text seven in ten that do not hold lie on a fault, and of those below `sure` a little more than half (scripts/weigh-ties.mjs --check). */
const least = 0
/**
 * How the digits tell moves the bar of amounts that are added or taken away. In texts that the weights were not made from, what is one digit off and made of three
 * amounts or more was right in three of four down to the first, as was a gap; a rest of two, with no other amount of that kind near, down to the second. A rest or
 * a gap that is off by anything, beside amounts that the tie leaves out, was right in one of six up to the third.
 */
const leastBySlip = -1
const leastOfTwoBySlip = -0.5
const leastAmongOthers = 1

/** Of these four in five lie on a fault; words near the told figure have to tell its form as well. */
const sure = 2

/** Of findings by the words of a rule whose tie weighs less, on texts that nobody had read, two in five were right. */
const unlikely = -3

/** Below its bar by no more than this a tie is faint: in texts that nobody had read 13 of 18 such lay on a fault, and of what weighs half as much again less three of seven. */
const faintBy = 1

/**
 * What the digits alone are worth: told is what is implied with two of three digits exchanged, or with one of four or more changed. By chance hardly any tie is so,
 * however little its words tell: of those that weigh no less than this, in 4,022 short texts and 1,296 articles with a slip each, 86 lay on the slip and three
 * elsewhere; in 5,488 texts without any there were three more, and none in 764 published articles. The weights were made from the short texts.
 */
const leastOfTurned = -6
/** Amounts that are added, taken away or multiplied are more, and the sooner such by chance. */
const leastOfTurnedAmounts = -3
const leastUnsigned = -2
const leastOfOneInFour = -4
const fewestDigits = 3

/** So many sentences away an amount of the same kind is another that might be meant. */
const reach = 2

function leavesOthers(story: Story, {told, whole, parts}: Tie): boolean {
  const own = [told, whole, ...parts]
  return figuresIn(story, told.block).some(
    (figure) =>
      figure.kind === whole.kind &&
      figure.unit === whole.unit &&
      Math.abs(figure.sentence - told.sentence) <= reach &&
      !own.some(({start}) => start === figure.start)
  )
}

/** Digits of a sum of two that are not likely to differ in one by chance. */
const enough = 3

/** What a tie has to weigh. */
function barFor(story: Story, tie: Tie): number {
  const {relation, told, parts, implied} = tie
  if (!isOfAmounts(relation)) return least
  if (!isOneDigitOff(told.value, implied)) return relation !== 'sum' && leavesOthers(story, tie) ? leastAmongOthers : least
  if (relation === 'difference' || parts.length > 1) return leastBySlip
  if (leavesOthers(story, tie)) return least
  if (relation === 'rest') return leastOfTwoBySlip
  return significant(implied) >= enough ? leastBySlip : least
}

/** The least that a tie has to weigh where its digits are so good a sign; undefined where they are none. */
function leastByDigits({relation, told, implied, holds}: Tie): number | undefined {
  if (holds || !isOneDigitOff(told.value, implied) || !isInOneNumber(told)) return undefined
  const digits = significant(told.value)
  // `£31,000` is no `£30,100`: whoever rounds drops the last digits.
  if (digits < fewestDigits || digits !== significant(implied)) return undefined
  const isMore = digits > fewestDigits
  if (!areTurned(told.value, implied)) return isMore ? (told.isSigned ? leastOfOneInFour : leastUnsigned) : undefined
  if (isMore) return leastOfTurned
  if (!told.isSigned) return leastUnsigned
  return isOfAmounts(relation) || relation === 'product' ? leastOfTurnedAmounts : leastOfTurned
}

/** `6ft 5in` and `forty-one` have no digits that fingers exchange; `1987 results` are those of a year. */
const isInOneNumber = ({text}: Told): boolean => /^\D*\d[\d,.]*\D*$/.test(text) && !/^(?:1[89]|20)\d\d$/.test(text)

/** `187 metres … the old one's 162 metres … by 25 metres`, `18 of the 31 … the 18`: the three agree, or two of them are one. */
function isNoRest(story: Story, {relation, told, whole, parts: [part, ...others]}: Tie): boolean {
  if (relation !== 'rest' || others.length > 0) return false
  if (told.figure && isMean(story, told.figure)) return true
  return Number(part.value) === told.value || Number(whole.value) + Number(part.value) === told.value
}

/** `The state holds 51% of the bank, funds 22%, staff 15% and others |the remaining 12%|`: all of one hundred, of which none is the whole of the others. */
function areOfHundred({told, whole, parts}: Tie): boolean {
  const all = [told.figure, whole, ...parts]
  const sum = all.reduce((total, figure) => total + (figure?.kind === 'percent' ? Number(figure.value) : Number.NaN), 0)
  return Math.abs(sum - 100) < 0.3 * all.length
}

/** `cuts of |10%| could begin in May`: what may yet come was worked out from nothing that is told. */
const isYetToCome = ({tokens}: Story, {lastToken, sentence}: Told): boolean =>
  tokens[lastToken]?.sentence === sentence && /^(?:could|might)$/.test(tokens[lastToken]?.lower ?? '')

const wished =
  / (?:asked|told|urged|ordered|begged|invited|wants?|wanted|hopes?|hoped|expects?|expected|promised|agreed|needs?|needed) to [^ ,;:.]+ (?:[^ ,;:.]+ )?$/
/** Words of a wish before its step. */
const wishReach = 8

/** `640mm fell, where 910 is the average. Mines will be |asked to use a fifth less|`: what is wished for lies between no two that another sentence told. */
const isWished = (story: Story, {relation, told: {firstToken, sentence}, whole, parts}: Tie): boolean =>
  relation === 'change' &&
  [whole, ...parts].every((figure) => figure.sentence < sentence) &&
  wished.test(wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - wishReach), firstToken))

const isInDigits = ({text}: {readonly text: string}): boolean => /\d/.test(text)

/** `£900 a month … |two|-bedroom flats at £875`: one or two of anything, and a small number that is spelt out, stand beside much that they do not divide. */
const isByChance = ({relation, told, whole, parts}: Tie): boolean =>
  [whole, ...parts].some(({value}) => Number(value) <= 2) ||
  (relation === 'quotient' && !(told.isSigned && [told, whole, ...parts].every(isInDigits)))

const isOfOneUnit = ({whole, parts}: Tie): boolean => parts.every(({unit}) => unit === whole.unit)

const drawnIn = once(drawUp)
const weigherIn = once((_story: Story) => weigherOf())
const surroundingsIn = once((story: Story) => surroundingsOf(story, drawnIn(story)))

/** What is told twice was worked out where it stands nearer: `borrow |£1.16m|. … The |£1.16m| comes in two parts`. */
function nearestOf(drawn: readonly Drawn[]): (tie: Tie) => boolean {
  const nearest = new Map<string, number>()
  const keyFor = (tie: Tie): string => `${tie.relation} ${tie.told.value} ${keyOf(tie)}`
  for (const {ties} of drawn)
    for (const tie of ties)
      if (!tie.holds) nearest.set(keyFor(tie), Math.min(reachOf(tie), nearest.get(keyFor(tie)) ?? Number.POSITIVE_INFINITY))
  return (tie) => nearest.get(keyFor(tie)) === reachOf(tie)
}

interface Weighed {
  readonly tie: Tie
  readonly weight: number
  /** What it weighs, the sooner if its digits are a sign: the greatest is the likeliest. */
  readonly worth: number
}

/** The likeliest tie of each place that is told, by where it begins. */
function bestIn(story: Story): ReadonlyMap<number, Weighed> {
  const drawn = drawnIn(story)
  const isAccountedFor = accountedFor(drawn)
  const {weighLikely} = weigherIn(story)
  const best = new Map<number, Weighed>()
  for (const each of drawn) {
    if (isAccountedFor(each.told)) continue
    const around = surroundingsIn(story)(each)
    for (const tie of each.ties) {
      const byDigits = leastByDigits(tie) ?? 0
      const least = Math.min(byDigits, (isOfAmounts(tie.relation) ? leastBySlip : 0) - faintBy)
      const weight = weighLikely(around, tie, least)
      if (weight === undefined || weight < least) continue
      const worth = weight - byDigits
      if (worth > (best.get(tie.told.start)?.worth ?? Number.NEGATIVE_INFINITY)) best.set(tie.told.start, {tie, weight, worth})
    }
  }
  return best
}

export const likelyTiesOf = once((story: Story): readonly LikelyTie[] => {
  const best = bestIn(story)
  if (best.size === 0) return []
  const isNearest = nearestOf(drawnIn(story))
  const isMeant = (tie: Tie): boolean =>
    !isNoRest(story, tie) &&
    !areOfHundred(tie) &&
    !isYetToCome(story, tie.told) &&
    !isWished(story, tie) &&
    !isNotMeant(story, tie) &&
    isNearest(tie)
  return [...best.values()].flatMap(({tie, weight}) => {
    // What holds without a sign accounts for nothing, and yet is more likely than the others.
    const bar = tie.holds ? Number.POSITIVE_INFINITY : barFor(story, tie)
    const isFaint = weight < Math.min(bar, leastByDigits(tie) ?? bar)
    if ((isFaint && (weight < bar - faintBy || isByChance(tie))) || !isMeant(tie)) return []
    return [{tie, isSure: tie.told.isSigned && weight >= sure && isOfOneUnit(tie), isFaint}]
  })
})

const bySentence = once((story: Story) => grouped(drawnIn(story), ({told}) => told.sentence))

/** Whether figures that were tied in this way by their words are hardly so tied in other texts; not if no tie was drawn up between them. */
export function isUnlikely(story: Story, relation: Relation, places: readonly Span[]): boolean {
  const isAmong = (figure: Span): boolean => places.some(({start, end}) => figure.start < end && start < figure.end)
  const sentences = new Set(places.map(({start}) => story.tokens[tokenAt(story, start)]?.sentence ?? 0))
  const {weigh} = weigherIn(story)
  const weights = [...sentences]
    .flatMap((sentence) => bySentence(story).get(sentence) ?? [])
    .filter(({told}) => told.isSigned && isAmong(told))
    .flatMap((drawn) =>
      drawn.ties
        .filter((tie) => tie.relation === relation && !tie.holds && [tie.whole, ...tie.parts].every(isAmong))
        .map((tie) => weigh(surroundingsIn(story)(drawn), tie))
    )
  return weights.length > 0 && Math.max(...weights) < unlikely
}
