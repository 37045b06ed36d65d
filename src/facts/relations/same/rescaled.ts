/**
 * Figures that come back with the digits of one told before, and another scale: `cost |$1.4bn| … the |$1.4m| scheme`. The words tell which of them are meant to be the one
 * before; how sure they must be depends on how unlikely the digits are to meet by chance. It judges nothing.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {scaleWord} from '../steps/scale-moves.js'
import {scopesAgree} from './compare.js'
import {areSumAndPrice, digitsIn, isCrore, powersApart, sizeOf, sortOf} from './digits.js'
import {isKnown as isKnownNoun} from './known-nouns.js'
import {namesAgain} from './names-again.js'
import {isGivers, isNamedAgain, isOfAll, isRateOf, isTenth, isTenthOf, isThat, isTheSum, pointsBack} from './pointing-back.js'

/** A figure and the last one before it of the same sort and the same digits. */
export interface DigitTwin {
  readonly earlier: Figure
  readonly later: Figure
  /** A scale in words, or a figure that points back: such are looked at in any case. */
  readonly isLikely: boolean
  /** The words mean the earlier one, and the scale is another. */
  readonly isRescaled: boolean
}

const kinds = new Set(['money', 'cardinal', 'measure', 'duration', 'age'])

/** So many figures of the same digits are looked back at, over as many sentences. */
const reach = 6

const sameNoun = (one: Figure, other: Figure): boolean => one.counted !== null && one.counted.noun === other.counted?.noun

/** `9,600 was |double the| 4,800 she had before`: what something is so many times of is itself no whole. */
const isMultiplied = ({tokens}: Story, {firstToken}: Figure): boolean =>
  /^(?:the|its|their|his|her)$/.test(tokens[firstToken - 1]?.lower ?? '') &&
  /^(?:double|twice|triple|treble|times|half|thrice|quadruple)$/.test(tokens[firstToken - 2]?.lower ?? '')

/** `340,000 voters … all 34,000 of them`: of things that are counted by the thousand. */
function isSameCount(story: Story, earlier: Figure, later: Figure): boolean {
  if (Math.max(Number(earlier.value), Number(later.value)) < 1000 || !isOfAll(story, later) || later.per !== null) return false
  const isNamed = later.counted === null || sameNoun(earlier, later) || namesAgain(earlier, later) || !isKnownNoun(story, later)
  return (
    isNamed &&
    !isMultiplied(story, earlier) &&
    earlier.block === later.block &&
    earlier.sentence < later.sentence &&
    !isTenth(story, earlier, later)
  )
}

/** `of the |245 million| litres planned it has |48|`: millions as well. */
const isCarried = (story: Story, {text, sentence, index}: Figure): boolean =>
  !scaleWord.test(text) &&
  figuresOf(story)
    .slice(Math.max(0, index - reach), index)
    .some((other) => other.sentence === sentence && scaleWord.test(other.text))

/** `280,000 cars |a year| … those 28,000 vehicles`, and no `sent it |£5bn less| than in May`. */
const isOfOneTime = (story: Story, earlier: Figure, later: Figure): boolean =>
  (earlier.per === later.per || (later.per === null && later.kind === 'cardinal' && isOfAll(story, later))) &&
  !/^(?:less|more|fewer|below|above|short|extra|off)$/.test(story.tokens[later.lastToken]?.lower ?? '')

const areScaled = (one: Figure, other: Figure): boolean => scaleWord.test(one.text) && scaleWord.test(other.text)

const isNear = (earlier: Figure, later: Figure): boolean => later.sentence - earlier.sentence <= 2

/** A thousand or a million times the earlier: millions here, billions there. */
function isMeantByScale(story: Story, earlier: Figure, later: Figure): boolean {
  const digits = digitsIn(later).length
  const named = isNamedAgain(story, earlier, later)
  // `48 megawatts … Britain makes 48 gigawatts`: of another, unless words point back.
  if (earlier.unit !== later.unit && !(later.definite || named || pointsBack(story, later))) return false
  if (later.kind === 'measure' || later.kind === 'duration' || later.kind === 'age')
    return digits > 1 || (areScaled(earlier, later) && isNear(earlier, later))
  // `carried 14,000 vehicles. Two of |the 14 spans|`: two digits of other things meet by chance.
  if (
    later.kind === 'cardinal' &&
    digits < 3 &&
    later.counted &&
    earlier.counted &&
    !sameNoun(earlier, later) &&
    !namesAgain(earlier, later)
  )
    return false
  // `$340,000 |a year| … a $340m|-a-year| trade`.
  return (
    (later.definite && named) ||
    (digits > 1 &&
      (later.definite || named || (digits > 2 && areScaled(earlier, later)) || isRateOf(story, later) || pointsBack(story, later)))
  )
}

/** Ten times the earlier, or a hundred times between lakh and crore: a zero more or less. */
function isMeantByPlace(story: Story, earlier: Figure, later: Figure): boolean {
  // `who inherited |all| 1,800 hectares`.
  if (later.kind === 'measure' && (later.definite || story.tokens[later.firstToken - 1]?.lower === 'all')) return isNear(earlier, later)
  if (later.kind === 'cardinal' && isSameCount(story, earlier, later)) return true
  if (later.kind === 'money' && (isGivers(story, later) || isThat(story, later) || isTheSum(story, earlier, later))) return true
  return later.kind === 'cardinal' || later.kind === 'measure'
    ? sameNoun(earlier, later) && later.per === earlier.per && areScaled(earlier, later)
    : later.definite && isNamedAgain(story, earlier, later)
}

/** Whether the later is meant to be the earlier. */
function isMeant(story: Story, earlier: Figure, later: Figure): boolean {
  if (
    isMultiplied(story, later) ||
    !isOfOneTime(story, earlier, later) ||
    isTenthOf(story, earlier, later) ||
    areSumAndPrice(earlier, later)
  )
    return false
  // `fourteen for each … the 14,000 skiers`: no slip makes a word of so many digits.
  if (/^\p{L}+$/u.test(earlier.text) !== /^\p{L}+$/u.test(later.text) && digitsIn(later).length < 3) return false
  const powers = powersApart(earlier, later)
  if (powers === 3 || powers === 6) return isMeantByScale(story, earlier, later)
  if ((powers !== 1 && !(powers === 2 && isCrore(earlier) !== isCrore(later))) || digitsIn(later).length < 2) return false
  return isMeantByPlace(story, earlier, later)
}

/** `1.6m shares, convertible into 16m of another sort`, `down 33p, well below the 330p of June`, `the other £15 pays for the £150 payment`: told side by side in one sentence, or as the other side of a comparison. */
function isSetBeside(story: Story, earlier: Figure, later: Figure): boolean {
  const {kind, sentence, firstToken} = later
  if (sentence === earlier.sentence && (kind === 'cardinal' || powersApart(earlier, later) === 1)) return true
  const [third = '', second = '', first] = [3, 2, 1].map((back) => story.tokens[firstToken - back]?.lower)
  if (first !== 'the') return false
  // `objected |to| the £3.75m sale`, of £375,000 before.
  if (second === 'to') return /^(?:compared|close|closer|next|relative|similar|equal|up|down|rise|rose|risen|fell|added)$/.test(third)
  // `appealed |against| the £3.75m fine`.
  const contested = /^(?:appeal|appeals|appealed|appealing|fight|fought|protest|protested)$/.test(third)
  return /^(?:than|from|against|versus|below|above)$/.test(second) && !contested
}

/** `a £64m bill … the £64m … |the £64bn|`: what an article tells twice is what it comes back to, however far on. */
const isMainAmount = (before: readonly Figure[], later: Figure): boolean => {
  const [one, other] = before.slice(-2)
  return (
    one !== undefined &&
    other !== undefined &&
    later.kind === 'money' &&
    later.definite &&
    sizeOf(one) === sizeOf(other) &&
    powersApart(other, later) === 3 &&
    areScaled(other, later)
  )
}

/** Of the figures with its digits told before, the last is meant and none has its size. */
function isRescaled(story: Story, before: readonly Figure[], earlier: Figure, later: Figure): boolean {
  const isWithin = later.sentence - earlier.sentence <= reach || isMainAmount(before, later)
  return (
    isWithin &&
    !isSetBeside(story, earlier, later) &&
    isMeant(story, earlier, later) &&
    !before.some((other) => sizeOf(other) === sizeOf(later)) &&
    !isCarried(story, later) &&
    scopesAgree(story, earlier, later) !== 'no'
  )
}

const isLikely = (earlier: Figure, later: Figure): boolean =>
  (later.kind !== 'cardinal' || earlier.counted?.noun === later.counted?.noun) &&
  (scaleWord.test(later.text) || scaleWord.test(earlier.text) || later.definite || later.kind === 'measure')

export const digitTwinsOf = once((story: Story): readonly DigitTwin[] => {
  const seen = new Map<string, Figure[]>()
  const found: DigitTwin[] = []
  for (const later of figuresOf(story)) {
    if (!kinds.has(later.kind) || typeof later.value !== 'number' || later.value <= 0) continue
    const key = `${sortOf(later)} ${digitsIn(later)}`
    const before = seen.get(key) ?? []
    seen.set(key, [...before.slice(-reach), later])
    const earlier = before.at(-1)
    if (!earlier) continue
    const likely = before.some((other) => isLikely(other, later))
    if (!likely && !isOfAll(story, later) && later.kind !== 'money') continue
    found.push({earlier, later, isLikely: likely, isRescaled: isRescaled(story, before, earlier, later)})
  }
  return found
})
