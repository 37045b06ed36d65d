/**
 * Wholes and their parts that the digits tie together where the words do not: the amounts of a paragraph that miss the sum by one slip of the fingers, and among
 * which one is told to be a total or a rest. What is off by more is very probably of something else.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {isBare, isBound, totalOf} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {areTurned, isOneSlip} from '../../slip.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {isRest, tellsOfRest} from '../rests/rest-words.js'
import {isPartOfOther} from '../shares/pairs.js'
import {toldShares} from '../shares/told-shares.js'
import type {NearSum} from './breakdown.js'
import {isLastOne, isOfEach, isOpeningWhole, isSumName, leavesToReckon, mayOverlap} from './list-signs.js'
import {isOfThePartBefore, nestedRun} from './nested.js'
import {areOfOneList, isSeat, overfills} from './one-list.js'
import {isCoordinated} from './series-lists.js'
import {slippedSumsOf} from './slipped-sums.js'
import {isBesides, isPartOfPart} from './taken-parts.js'
import {areKinds, isClosedList, isOpenList, isPart, isShareOfTotal, signOf} from './total-signs.js'

/** Sentences from a total or a rest to the furthest of its amounts. */
const reach = 3
/** Smaller ones are made up of others by chance. */
const smallestWhole = 20
const mostParts = 7
/** What a sum may be off by, of the whole, where no two digits changed places. */
const furthest = 0.5

/** Digits that a figure has to show for its slip to tell: small numbers are near each other anyway, so that a loose word asks for more of them. */
const few = 2
const many = 3

/** Whether the parts miss the whole by one slip, in the whole or in one of them. */
function missesBySlip(whole: Figure, parts: readonly Figure[], fewest: number): boolean {
  const sum = totalOf(parts)
  const off = Number(whole.value) - sum
  if (off === 0) return false
  if (Math.abs(off) > furthest * Number(whole.value)) return areTurned(Number(whole.value), sum)
  return isOneSlip([whole, ...parts], (figure) => (figure === whole ? -off : off), fewest)
}

/** `£1.3m |of the money|`: a part itself; `a dozen |of her| paintings` are a whole all the same. */
export function isOfOther(story: Story, whole: Figure): boolean {
  const from = closing(story, whole)
  const [word, noun] = [wordAt(story, whole.sentence, from + 1), wordAt(story, whole.sentence, from + 2)]
  if (wordAt(story, whole.sentence, from) !== 'of') return false
  if (/^(?:his|her|their|its)$/.test(word)) return !/[^s]s$/.test(noun)
  return /^(?:the|it|them|that|this|those|these|which|whom)$/.test(word)
}

/** `|A further| $3.1m will come from fees and $1.9m from lamps. … the last $2m from a fund`: the next of several parts, and no whole of those behind it. */
export const isNextPart = (story: Story, whole: Figure): boolean =>
  /^(?:further|another|additional)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1))

const isUsable = (story: Story, figure: Figure): boolean =>
  isPart(story, figure) && !isBound(figure) && !isOfEach(story, figure) && (Number(figure.value) > 1 || isLastOne(story, figure))

/** `Revenue came to |£14m|`: told at the end of a phrase, and where nothing moved to. */
const isWhole = (story: Story, figure: Figure): boolean =>
  isUsable(story, figure) ||
  (figure.role === 'level' &&
    !isBound(figure) &&
    / (?:came|comes|amounts|amounted) to $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure))))

/** `£14m from lamps, £5m from reserves and the other £3m from fees` are three parts; a whole in their sentence is told as one: `of its £22m`, `had 61`. */
const isWholeInList = (story: Story, whole: Figure): boolean =>
  /^(?:of|had|has|have|with|its|their|his|her|the|those|all|[^ ]+['’]s?)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1))

/** `73 people: |41| passengers and a crew of |32|`: parts that make up what stands before them are spoken for, and no whole of others. */
function settledIn(like: readonly Figure[]): ReadonlySet<Figure> {
  const opens = (at: number): boolean => Number(like[at]?.value) >= smallestWhole
  const run = nestedRun(
    like.map(({value}) => Number(value)),
    {opens}
  )
  return new Set(run ? like.slice(...run) : [])
}

/** What else could make the sum: the levels from a whole to its rest and a little further. */
const nearOf = (like: readonly Figure[], whole: Figure, rest: Figure): readonly Figure[] =>
  like.filter((figure) => !isBound(figure) && figure.sentence >= whole.sentence && figure.sentence <= rest.sentence + 1)

/** `Nine fell and five pulled up|, so that only| 14 got round`: what comes of the parts before it; `16 women and five men who work by night` may be some of them. */
const followsFrom = (story: Story, parts: readonly Figure[], rest: Figure): boolean =>
  / so (?!far |long |many |much )/.test(wordsBetween(story, parts.at(-2)?.lastToken ?? rest.firstToken, opening(story, rest)))

/** The amounts behind a whole, up to what is left of it. */
function ofRest(story: Story, rest: Figure, like: readonly Figure[]): NearSum | undefined {
  const before = like.filter(
    (figure, at) =>
      figure.start < rest.start &&
      figure.sentence >= rest.sentence - reach &&
      isWhole(story, figure) &&
      !isOfThePartBefore(story, figure, like[at - 1])
  )
  // `Of that, £74m will go on care and £52m on schools. Roads take £18m`: the list goes on.
  if (
    !isRest(story, rest) &&
    like.some((figure) => figure.start > rest.start && figure.sentence <= rest.sentence + 1 && isUsable(story, figure))
  )
    return undefined
  // `In all 410 came (180 and 205). … Before the war it could |do five|`: a loose word ties what the sentence goes on with, and nothing farther off.
  if (!isRest(story, rest) && rest.sentence - (before.at(-1)?.sentence ?? rest.sentence) > 1) return undefined
  const settled = settledIn(before)
  const behind = (whole: Figure): readonly Figure[] =>
    before.filter((part) => part.start > whole.start && !isPartOfOther(story, part, whole, before))
  const lists = before.map((whole) => ({whole, parts: [...behind(whole), rest]})).toReversed()
  if (lists.some(({whole, parts}) => parts.length > 1 && overlaps(sumOf(parts.map(({interval}) => interval)), whole.interval)))
    return undefined
  for (const {whole, parts} of lists) {
    const fits =
      parts.length > 1 &&
      parts.length <= mostParts &&
      whole.role !== 'change' &&
      !settled.has(whole) &&
      !isNextPart(story, whole) &&
      !isOfOther(story, whole) &&
      !isShareOfTotal(story, whole) &&
      // `The toll stood at 24. |Another| 22 were hurt`: of no part the first.
      !(parts[0] && isBesides(story, whole, parts[0])) &&
      (whole.sentence < rest.sentence || isWholeInList(story, whole)) &&
      parts.every(({value}) => Number(value) < Number(whole.value)) &&
      areOfOneList([whole, ...parts]) &&
      (missesBySlip(whole, parts, isRest(story, rest) || followsFrom(story, parts, rest) ? few : many) || overfills(story, whole, parts))
    if (fits) return {whole, parts, rest, near: nearOf(like, whole, rest)}
  }
  return undefined
}

/** The amounts before a total, the nearest ones first, or those right behind it. */
function ofTotal(story: Story, whole: Figure, like: readonly Figure[]): NearSum | undefined {
  const usable = like.filter((figure) => figure !== whole && Math.abs(figure.sentence - whole.sentence) <= reach && isUsable(story, figure))
  const before = usable.filter(({start}) => start < whole.start)
  if (leavesToReckon(story, like, before[0], whole)) return undefined
  const behind = usable.filter(({start}) => start > whole.start)
  for (let count = 2; count <= mostParts; count++)
    for (const parts of [
      before.length >= count ? before.slice(-count) : [],
      behind.length === count && isCoordinated(story, behind) ? behind : []
    ])
      if (
        parts.length > 1 &&
        areOfOneList([whole, ...parts]) &&
        parts.every(({value}) => Number(value) < Number(whole.value)) &&
        missesBySlip(whole, parts, signOf(story, whole) === 'together' ? many : few)
      )
        return {whole, parts, rest: undefined, near: like}
  return undefined
}

/** Words that point at what was told: `and |its| 25 concerts`, `|the| 321`. */
const pointsBack = (story: Story, figure: Figure): boolean =>
  /^(?:the|these|those|all|its|their|his|her|that)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/**
 * `The board is to close |241| posts. The list holds 131 teachers, 58 aides and 25 cooks`: a list of three or more that is all a paragraph tells, behind its whole or
 * before one that points back at it. More than the whole they cannot make; less only where three digits tell of a slip.
 */
function ofAll(story: Story, like: readonly Figure[]): NearSum | undefined {
  const told = like.filter((figure) => isUsable(story, figure))
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || told.length < 4 || told.length > mostParts + 1 || last.sentence - first.sentence > reach) return undefined
  const second = told[1]
  // `Nine of the 22 prisoners are at large. Fourteen were caught, and three gave themselves up`: the whole behind its first part.
  const owned =
    second &&
    /^ of (?:the|its|their|his|her|all|[^ ,]+['’]s?) (?:[^ ,]+['’]s? )?$/.test(wordsBetween(story, first.lastToken, opening(story, second)))
  const head = owned && second && Number(second.value) > Number(first.value) ? second : first
  const whole = Number(head.value) >= Number(last.value) ? head : last
  const parts = told.filter((figure) => figure !== whole)
  const sum = totalOf(parts)
  const closes = whole === last || sum > Number(whole.value) || parts.length > 3 || isClosedList(story, first.sentence, last.sentence)
  const fits =
    parts.every((part) => Number(part.value) < Number(whole.value)) &&
    !(whole !== last && tellsOfRest(story, last)) &&
    !nestedRun(parts.map(({value}) => Number(value))) &&
    (whole === head
      ? isSpread(story, whole, parts) && !mayOverlap(story, parts)
      : isCoordinated(story, parts) && (pointsBack(story, whole) || isSumName(story, whole))) &&
    !isOfOther(story, whole) &&
    !parts.some((part) => isPartOfPart(story, part) && told[told.indexOf(part) - 1] !== whole) &&
    // `40 of barley, 20 of maize, 15 of oats and 10 of rye`: four sorts, and none the sum of the others.
    (isOpeningWhole(story, whole) || !isCoordinated(story, told)) &&
    !isOpenList(wordsBetween(story, opening(story, first), closing(story, last) + 3)) &&
    missesBySlip(whole, parts, closes && (whole === last || areOfOneList([whole, ...parts]) || areKinds(whole, parts)) ? few : many)
  return fits ? {whole, parts, rest: undefined, near: like} : undefined
}

/** A list in one breath behind the sentence of its whole, or a part in each of the sentences that follow it. */
function isSpread(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts
  if (!first || first.sentence - whole.sentence > 1) return false
  if (isCoordinated(story, parts)) return true
  return parts.every(
    (part, at) => (part.sentence > whole.sentence || first.start < whole.start) && part.sentence - (parts[at - 1] ?? whole).sentence <= 1
  )
}

/** `There are 113 seats. … Reform took 49. The Union slumped to 38, and the Greens ended up with 36`: numbers alone behind the one that names what is counted. */
function ofElided(story: Story, whole: Figure, like: readonly Figure[]): NearSum | undefined {
  const parts = like.filter((figure) => figure.start > whole.start && isBare(figure) && figure.sentence <= whole.sentence + reach)
  const others = like.filter((figure) => figure.counted?.noun === whole.counted?.noun && figure !== whole)
  const fits =
    whole.counted !== null &&
    others.length === 0 &&
    parts.length > 2 &&
    parts.length <= mostParts &&
    !parts.some((part) => isRest(story, part)) &&
    parts.every((part) => Number(part.value) < Number(whole.value) && part.role !== 'change' && isPart(story, part)) &&
    missesBySlip(whole, parts, many)
  return fits ? {whole, parts, rest: undefined, near: like} : undefined
}

/** `took 23 seats, the Greens 14, the Reds nine and others four. Nobody controls the |46-member| chamber`: a body behind a list of its seats, which are too many for it. */
function ofBody(story: Story, whole: Figure, like: readonly Figure[]): NearSum | undefined {
  if (whole.counted === null || !isSeat(whole.counted.noun)) return undefined
  const before = like.filter((figure) => figure.start < whole.start && isUsable(story, figure))
  const last = before.at(-1)
  if (!last || whole.sentence - last.sentence > 1) return undefined
  const parts = before.filter(({sentence}) => sentence === last.sentence)
  const fits =
    parts.length > 2 &&
    parts.length <= mostParts &&
    areOfOneList([whole, ...parts]) &&
    parts.some(({counted}) => counted !== null && isSeat(counted.noun)) &&
    parts.every(({value}) => Number(value) < Number(whole.value)) &&
    overfills(story, whole, parts)
  return fits ? {whole, parts, rest: undefined, near: like} : undefined
}

function inBlock(story: Story, block: number): NearSum[] {
  const all = amountsIn(story, block)
  if (all.length < 3) return []
  // The five of `one attack in five` is no amount.
  const shares = toldShares(story).get(block) ?? []
  const amounts = all.filter((figure) => !shares.some(({start, end}) => start <= figure.start && figure.end <= end))
  const found: NearSum[] = []
  for (const figure of amounts) {
    const like = amounts.filter((other) => areOfOneUnit(other, figure))
    if (like.length < 3) continue
    const told =
      (tellsOfRest(story, figure) ? ofRest(story, figure, like) : undefined) ??
      (signOf(story, figure) ? ofTotal(story, figure, like) : undefined) ??
      (figure.kind === 'cardinal' ? ofElided(story, figure, like) : undefined) ??
      (figure === like[0] ? ofAll(story, like) : undefined) ??
      ofBody(story, figure, like)
    if (told) found.push(told)
  }
  return found
}

export const nearSumsOf = once((story: Story): readonly NearSum[] => {
  const found = story.blocks.flatMap((_, block) => inBlock(story, block))
  const taken = new Set(found.flatMap(({whole, parts}) => [whole, ...parts]))
  return [...found, ...slippedSumsOf(story).filter(({whole}) => !taken.has(whole))]
})
