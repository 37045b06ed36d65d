/**
 * Which figure of the body a figure of the headline tells again but for a slip of the fingers: `84MW solar farm` above `came back with 48MW`, `$2.8mn` above `$2.8bn`, `that killed 47` above
 * `the deaths of 37 people`. The digits are one tie; that the body tells it early, more than once, or among the words of the headline are others, and together they have to be strong. Where the
 * body tells the headline's own value, or two of its figures side by side make it, there is no slip. It judges nothing.
 */

import {deathWords, fallenWords, fallWords, overrunWords, risenWords, riseWords} from '../../../../lexicon/headline-words.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import {datePointsOf} from '../../../dates/find.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {exactly, overlaps} from '../../../figures/interval.js'
import {opening} from '../../nearby-words.js'
import {withParts} from '../../rates/conversions.js'
import {areTurned, hasDigitMore, isOneDigitOff, significant, soundsAlike} from '../../slip.js'
import {stemOf} from '../compare.js'
import {isOfOneKind, isThenOf, nounsAgree, roleOf, shared} from './alike.js'
import {isBorne, isOneMore} from './borne.js'
import {allowed, isShare, sizeOf} from './bounds.js'
import {digitsShown, isEpithet} from './form.js'

/** More figures of the body are not compared. */
const most = 150
/** So many tokens to each side the words stand that tell what a figure is of. */
const beside = 4
/** Evidence that is enough for a slip: of less one in six hundred sound texts that nobody had read warned. */
const enough = 7
/** Three digits in another order, or another scale. */
const surest = 5
/** Runs that add up are no longer. */
const longestRun = 8
/** A bound is told near what it bounds. */
const nearBound = 1.12

const words = lazily(() => ({
  rises: wordsOf(`${riseWords} ${risenWords}`),
  falls: wordsOf(`${fallWords} ${fallenWords}`),
  deaths: wordsOf(deathWords),
  overruns: wordsOf(overrunWords)
}))

/** A word as its sort: all that rises is one, and all that kills. */
function sortOf(word: string): string {
  const {rises, falls, deaths, overruns} = words()
  return rises.has(word) ? 'up' : falls.has(word) ? 'down' : deaths.has(word) ? 'dead' : overruns.has(word) ? 'over' : stemOf(word)
}

/** What the words right beside a figure tell of it. */
function besideOf(story: Story, {firstToken, lastToken, sentence}: Figure): ReadonlySet<string> {
  const near = [...story.tokens.slice(Math.max(0, firstToken - beside), firstToken), ...story.tokens.slice(lastToken, lastToken + beside)]
  return new Set(
    near.flatMap((token) =>
      token.sentence === sentence && token.kind === 'word' && (token.lower.length > 3 || sortOf(token.lower) !== stemOf(token.lower))
        ? [sortOf(token.lower)]
        : []
    )
  )
}

const shownIn = ({text, value}: Figure): number => (text.replace(/\D/g, '') || String(value)).length

/** How much the digits tell: three in another order are hardly ever so by chance, one of two is so in a fifth of all cases, and one more, `eighteen` and `eight`, tells nothing without ties. */
function weightOf(head: Figure, figure: Figure): number | undefined {
  const [told, meant] = [sizeOf(head), sizeOf(figure)]
  if (told === meant || !(told > 0 && meant > 0)) return undefined
  const digits = Math.max(significant(told), significant(meant))
  if (areTurned(told, meant)) return digits > 2 ? 5 : 4
  const power = Math.abs(Math.log10(told / meant))
  if (digitsShown(head) === digitsShown(figure) && digitsShown(head).length > 1 && Math.abs(power - 3) < 1e-6) return 5
  if (shownIn(head) === shownIn(figure) && isOneDigitOff(told, meant)) return digits > 2 ? 3 : 1
  return Math.max(told, meant) < 100 && (hasDigitMore(told, meant) || soundsAlike(told, meant)) ? -1 : undefined
}

/** `to |6.75%|`, `by |630|`: what stands right before it. */
const leaderOf = (story: Story, figure: Figure): string => {
  const word = lowerAt(story, opening(story, figure) - 1)
  return /^(?:to|by|at|after)$/.test(word) ? word : ''
}

/** How much ties a figure of the body to the headline's. */
function tiesOf(story: Story, head: Figure, figure: Figure, like: readonly Figure[], first: number): number {
  const told = new Set(like.filter(({value}) => value === figure.value).map(({sentence}) => sentence)).size
  const own = besideOf(story, head)
  const common = [...besideOf(story, figure)].filter((word) => own.has(word)).length
  // Of many lengths one has the digits of another by chance.
  if (head.kind === 'duration' && told < 2 && common === 0) return Number.NEGATIVE_INFINITY
  const ahead = figure.sentence - first
  const leader = leaderOf(story, head)
  return (
    Math.min(4, 2 * (told - 1)) +
    (ahead < 2 ? 2 : ahead < 5 ? 1 : 0) +
    Math.min(2, shared(story, head, figure)) +
    Math.min(2, common) +
    (leader !== '' && leader === leaderOf(story, figure) ? 1 : 0) +
    (like.every(({value}) => value === figure.value) ? 1 : 0)
  )
}

/** What a figure of the body bears out: `at least 14` an 15 and no 20, `under 6%` no 6.25%. */
export function borneBy(head: Figure, figure: Figure): Interval {
  const {low, high} = allowed(figure)
  if (figure.hedge?.kind === 'more') return {low, high: low * nearBound}
  if (figure.hedge?.kind === 'less') return {low: high / nearBound, high}
  const isLoose = figure.hedge !== null && significant(sizeOf(head)) <= significant(sizeOf(figure)) + 1
  return isLoose || figure.kind === 'ratio' ? {low, high} : exactly(sizeOf(figure))
}

/** Whether a figure below tells the headline's own value. */
function tells(head: Figure, figure: Figure): boolean {
  // Francs, and Swiss francs below.
  if (figure.value === head.value) return true
  const isLike = isOfOneKind(head, {...figure, per: head.per}) || (figure.kind === 'cardinal' && figure.counted === null)
  const isTime = /^(?:duration|age)$/.test(head.kind) && /^(?:duration|age|ordinal)$/.test(figure.kind)
  return (isLike || isTime) && overlaps(borneBy(head, figure), allowed(head))
}

/** Bare numbers make a small one by chance: of two that make it one at least has its noun, or both where it has none. */
function areNamed(head: Figure, one: Figure, other: Figure): boolean {
  if (head.kind !== 'cardinal') return true
  const isNamed = [one, other].map(({counted}) => counted !== null)
  return head.counted ? isNamed.includes(true) : !isNamed.includes(false)
}

/** Whether what is meant makes it with others beside it, or two of one sentence do. */
function isMadeOf(head: Figure, like: readonly Figure[], part: Figure): boolean {
  const room = allowed(head)
  const isIt = (value: number): boolean => overlaps(exactly(value), room)
  return like.some((one, at) => {
    let sum = sizeOf(one)
    let holds = one.value === part.value
    for (const other of like.slice(at + 1, at + longestRun)) {
      sum += sizeOf(other)
      holds ||= other.value === part.value
      const isNear = other.sentence <= one.sentence + (holds ? 1 : 0) && (holds || areNamed(head, one, other))
      if (isNear && (isIt(sizeOf(one) + sizeOf(other)) || isIt(Math.abs(sizeOf(one) - sizeOf(other))))) return true
      if (holds && isIt(sum)) return true
    }
    return false
  })
}

/** `After |44 years|`: from a year that the text tells to the last one it tells. */
function isSinceYear(story: Story, head: Figure): boolean {
  if (head.unit !== 'year') return false
  const years = datePointsOf(story).flatMap(({year}) => (year === null ? [] : [year]))
  const last = Math.max(...years)
  return years.some((year) => last - year === head.value)
}

/** `dies at |91|`, `Reed, |27|, …`: a number without a noun that is somebody's age. */
const isAge = (story: Story, {counted, firstToken, kind}: Figure): boolean =>
  kind === 'cardinal' && counted === null && /^(?:,|at|aged|age)$/.test(lowerAt(story, firstToken - 1))

export function againMeantBy(story: Story, head: Figure, body: readonly Figure[], first: number): Figure | undefined {
  if (typeof head.value !== 'number' || head.move !== null || head.value <= 1 || head.kind === 'age') return undefined
  if (isAge(story, head)) return undefined
  if (head.hedge?.kind === 'more' || head.hedge?.kind === 'less' || (head.kind === 'duration' && isEpithet(head))) return undefined
  const looked = withParts(story, body.slice(0, most))
  if (looked.some((figure) => tells(head, figure)) || isSinceYear(story, head) || isOneMore(story, head)) return undefined
  if (isShare(head) && isBorne(story, head)) return undefined
  const like = looked.filter((figure) => isOfOneKind(head, figure) && nounsAgree(head, figure))
  const ranked = like
    .filter((figure) => figure.hedge === null && !isThenOf(story, figure))
    .map((figure) => ({figure, weight: weightOf(head, figure)}))
    .filter(({weight}) => weight !== undefined)
    .map(({figure, weight = 0}) => ({figure, slip: weight, weight: weight + tiesOf(story, head, figure, like, first)}))
    .sort((one, other) => other.weight - one.weight)
  const [best] = ranked
  const second = ranked.find(({figure}) => figure.value !== best?.figure.value)
  if (!best || best.weight < enough || (second && second.weight > best.weight - 2)) return undefined
  // Of a standfirst only three digits in another order are told again for sure.
  if (roleOf(story, head) !== 'headline' && best.slip < surest) return undefined
  return isMadeOf(head, like, best.figure) ? undefined : best.figure
}
