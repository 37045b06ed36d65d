/** What is left of a whole: `of the 120, 80 sailed, leaving 40`; `at lambing he had 2,400. Foot rot carried off 350 …  That left him with 2,050`. */

import type {Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {exactly, minus, overlaps, sumOf, times} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {isWickets} from '../../counts/scores/innings.js'
import {figuresIn, isBare} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {isPartOfOther, type Pair, pairsIn} from '../shares/pairs.js'
import {type ToldShare, toldShares} from '../shares/told-shares.js'
import {isNextPart, isOfOther, nearSumsOf} from '../sums/near-sums.js'
import {isOfThePartBefore} from '../sums/nested.js'
import {seasonsLeft} from '../sums/seasons.js'
import {
  areTwins,
  hasUnnumberedRest,
  isBesides,
  isElided,
  isForEach,
  isListNamed,
  isOfStretch,
  isOneList,
  isOwned,
  isPartOfPart,
  isShareOf,
  isTaken,
  nestedIn,
  nounsAgree,
  reach
} from '../sums/taken-parts.js'
import {isOpenList, tellsUncounted} from '../sums/total-signs.js'
import {farRemainder} from './far-remainders.js'
import {restOfParagraphBefore} from './next-rests.js'
import {isLedAsRest, isNamedRest, isRest, restWords} from './rest-words.js'
import {isOfNounBeside, isRestOfCovered} from './rests-elsewhere.js'

/** What is taken from a whole: an amount, or a share of it. */
export type Taken = Figure | ToldShare

export interface Remainder {
  readonly whole: Figure
  readonly parts: readonly Taken[]
  readonly rest: Figure
  /** All amounts of that kind near the rest: where some others leave it, it is of those. */
  readonly near: readonly Figure[]
  /** It is left of all that the paragraph before tells, a digit aside. */
  readonly isOfParagraph?: boolean
}

const isShare = (part: Taken): part is ToldShare => !('counted' in part)

/** What the whole leaves without its parts. */
export function leftOf({whole, parts}: Pick<Remainder, 'whole' | 'parts'>): {readonly value: number; readonly interval: Interval} {
  const [shares, amounts] = [parts.filter(isShare), parts.filter((part) => !isShare(part))]
  // A quarter taken leaves three: of the same whole, however roughly that is told.
  const kept = minus(exactly(1), sumOf(shares.map(({interval}) => interval)))
  const share = shares.reduce((left, {value}) => left - value, 1)
  const value = amounts.reduce((left, part) => left - Number(part.value), Number(whole.value) * share)
  return {value, interval: minus(times(kept, whole.interval), sumOf(amounts.map(({interval}) => interval)))}
}

/** `|One of the| four still missing`, `eight |of the other| 16 were for the government`; `three days a week for 190, and |four for the other| 70`: some of the rest, or what each of it has. */
const someOfRest =
  / (?:of|among) (?:the|those|these|its|their|his|her|our) (?:(?:other|others|remaining) )?$|^ (?:[^ .,;:]+ )?(?:for|to|at|on|with|from|through|into) (?:the|its|their|his|her|our|each of the) (?:other|remaining) $/

const mostParts = 4

/** `One fell ill, and |another was| sent home`: one more, which no figure tells. */
const alone = / another (?:was|is|has|had|went|fell|left|died|quit|withdrew) /

/** `|Two-thirds| of the money, |£80,000|, went on a roof. The remaining …`: what the share comes to, and no whole; `two-thirds of the £120,000` is one. */
const isShareItself = (story: Story, whole: Figure, shares: readonly ToldShare[]): boolean =>
  shares.some(({sentence, start}) => sentence === whole.sentence && start < whole.start) &&
  !/ (?:of|from|in) (?:(?:the|its|their|his|her|these|those|all) )?(?:[^ ]+ )?$/.test(
    wordsBetween(story, opening(story, whole) - 3, opening(story, whole))
  )

/** `turns out |900 loaves a night|. … Whatever is left, 370 loaves`: what one night makes, shared out. */
function madeIn(story: Story, block: number, rest: Figure): readonly Figure[] {
  const [first] = figuresIn(story, block)
  return first?.per && first.kind === rest.kind && first.counted && first.counted.noun === rest.counted?.noun ? [{...first, per: null}] : []
}

/** `the jury of 12 found her guilty |of six of the eight| counts. She was cleared of |the other two|`: a pair that the sentence before ends with, where nothing else is told up to the rest. */
function pairsBefore(story: Story, block: number, rest: Figure, told: readonly Figure[]): readonly Pair[] {
  const [part, whole] = told.filter((figure) => figure !== rest && figure.kind === rest.kind).slice(-2)
  if (!part || !whole || !isBare(rest) || !isLedAsRest(story, rest) || part.sentence !== rest.sentence - 1 || !isOwned(story, whole))
    return []
  return pairsIn(story, block, part.sentence).filter((pair) => pair.part === part && pair.whole === whole)
}

function remainderOf(story: Story, block: number, rest: Figure): Remainder | undefined {
  const within = (figure: Figure): boolean =>
    (toldShares(story).get(block) ?? []).some(({start, end}) => start <= figure.start && figure.end <= end)
  if (within(rest)) return undefined
  // `61 miles … 38 of them, … 14 and the other nine`: the unit stands with the first alone.
  const bare = rest.kind === 'cardinal' && rest.counted === null
  const told = [...madeIn(story, block, rest), ...amountsIn(story, block)].filter(
    (figure) => !within(figure) && figure.sentence >= rest.sentence - reach && figure.start <= rest.start
  )
  // `12 hectares, of which the city owns eight; the other four`: of the measure in its own sentence.
  const own = bare ? told.find(({kind, sentence}) => kind === 'measure' && sentence === rest.sentence) : undefined
  const before = own ? told.slice(told.indexOf(own)) : told
  const like = before.filter((figure) => areOfOneUnit(figure, rest))
  // `the 350 acres … wheat takes 90 … the 120 acres that remain`: the unit left out between.
  const elided = rest.kind === 'measure' ? before.filter((figure) => isElided(figure, like)) : []
  const measures =
    bare && !like.some(({counted}) => counted && !before.some(({unit}) => unit === counted.noun))
      ? before.filter(({kind}) => kind === 'measure')
      : []
  const all =
    measures.length > 0
      ? before.filter((figure) => like.includes(figure) || measures.includes(figure))
      : before.filter((figure) => like.includes(figure) || elided.includes(figure))
  const ownPairs = pairsIn(story, block, rest.sentence).filter(({part, whole}) => part !== rest && whole !== rest)
  const pairs = ownPairs.length > 0 ? ownPairs : pairsBefore(story, block, rest, told)
  // `31,500 of 75,000, of which 124 were spoilt, 71 of them blank and the other 53 …`: of the last that is large enough.
  const pair = pairs.findLast(({whole}) => whole.start < rest.start && Number(whole.value) > Number(rest.value)) ?? pairs[0]
  const others = all.filter((figure) => figure !== rest && figure.start < rest.start)
  const start = pair && others.indexOf(pair.whole) >= 0 ? Math.min(others.indexOf(pair.whole), others.indexOf(pair.part)) : 0
  const used = others.slice(start)
  const whole = used.reduce<Figure | undefined>(
    (most, figure) => (most && Number(most.value) >= Number(figure.value) ? most : figure),
    undefined
  )
  if (!whole || !(used[0] === whole || isOwned(story, whole))) return undefined
  // The two scholars that list 48 books are no part of the books.
  const taken = used.filter(
    (figure, at) =>
      figure !== whole &&
      // `29 students, 11 of them women. |Of her 137 papers 41| are her own`: what was told before the whole is none of it.
      !(figure.sentence < whole.sentence && used[0] !== whole) &&
      // `Nineteen were found. |One of the four| still missing`: some of the rest itself.
      !(figure.sentence === rest.sentence && someOfRest.test(wordsBetween(story, figure.lastToken, opening(story, rest)))) &&
      !isForEach(story, figure) &&
      !isWickets(story, figure) &&
      nounsAgree(whole, figure) &&
      !(at > 1 && isPartOfPart(story, figure)) &&
      !(used[at - 1] === whole && isBesides(story, whole, figure)) &&
      !isPartOfOther(story, figure, whole, used) &&
      !(used[at - 1] !== whole && isOfThePartBefore(story, figure, used[at - 1]))
  )
  const nested = nestedIn(story, [...taken, rest])
  if (nested.has(rest)) return undefined
  const amounts = taken.filter((figure) => !nested.has(figure))
  const shares = (toldShares(story).get(block) ?? []).filter(
    (share) =>
      share.kind !== 'majority' &&
      (share.kind !== 'percent' || isShareOf(story, share, whole)) &&
      share.start > Math.min(whole.start, amounts[0]?.start ?? whole.start) - 60 &&
      share.end < rest.start &&
      share.sentence >= whole.sentence &&
      // `80 of the 200 cows, |two in five|`: what was taken already.
      !amounts.some((part) => overlaps(times(share.interval, whole.interval), part.interval))
  )
  const parts = [...amounts, ...shares]
  if ((amounts.length === 0 && isShareItself(story, whole, shares)) || isRestOfCovered(story, used, shares, rest)) return undefined
  if (parts.length === 0 || parts.length > mostParts || !(nounsAgree(whole, rest) || isNamedRest(story, rest))) return undefined
  if (isOfOther(story, whole) || isNextPart(story, whole)) return undefined
  if (!amounts.every((part) => isTaken(story, part)) || whole.role === 'change') return undefined
  if (isOneList(story, [...used, rest]) || (!isLedAsRest(story, rest) && hasUnnumberedRest(story, whole.lastToken, rest.firstToken)))
    return undefined
  // `Pubs brought in £51.6m, beer £27.4m and rents the remaining £5.2m`: three parts of a whole that was told before.
  if (
    isLedAsRest(story, rest) &&
    whole !== pair?.whole &&
    whole.sentence === rest.sentence &&
    !isOwned(story, whole) &&
    !/^(?:of|had|has|have|with)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1))
  )
    return undefined
  const from = opening(story, whole)
  if (
    rest.firstToken - from > 120 ||
    alone.test(wordsBetween(story, from, rest.firstToken)) ||
    isOpenList(wordsBetween(story, from, opening(story, rest)).replace(/ (?:per cent|(?:in|of) every) /g, ' '))
  )
    return undefined
  // The whole may be told behind what is left of it: `1,400 … The other 4,200 … The 5,600 evacuees`.
  const behind = amountsIn(story, block).filter(
    (figure) => figure.start > rest.start && figure.sentence <= rest.sentence + reach && areOfOneUnit(figure, rest)
  )
  const remainder = {whole, parts, rest, near: [...(pair ? used : all), ...behind]}
  const apart = {...remainder, parts: parts.filter((part) => isShare(part) || !isOfStretch(story, part))}
  const inner = nestedIn(story, [...taken, rest], true)
  const outer = {...remainder, parts: parts.filter((part) => isShare(part) || !inner.has(part))}
  return [apart, outer].find((told) => told.parts.length > 0 && holds(told)) ?? remainder
}

/** `in the rest |82 eggs in every 100| hatched`: a rate, and nothing that is left. */
const isOfRate = (story: Story, figure: Figure): boolean =>
  /^(?:every|each|per)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) ||
  /^ (?:[^ ,;:]+ )?(?:in|of|out of) (?:every|each) /.test(wordsBetween(story, figure.lastToken, figure.lastToken + 5))

const holds = (told: Remainder): boolean => overlaps(leftOf(told).interval, told.rest.interval)

/** What tells that something is left, so that a story without such a word costs nothing. */
const cues = (): Set<string> =>
  new Set([
    ...restWords().before,
    ...restWords().verbs,
    ...restWords().left,
    ...restWords().names,
    'remains',
    'who',
    'that',
    'down',
    'do',
    'go',
    'come'
  ])

/** `have |lost four of their 18 games|, and have four left`: the 18 are those that have been played. */
const isOfPlayed = (story: Story, whole: Figure, part: Figure): boolean =>
  part.sentence === whole.sentence &&
  /^(?:won|lost|drawn|drew|tied)$/.test(wordAt(story, part.sentence, opening(story, part) - 1)) &&
  /^ (?:[^ ,]+ )?of (?:their|its|his|her) $/.test(wordsBetween(story, part.lastToken, whole.firstToken))

export const remaindersOf = once((story: Story): readonly Remainder[] => {
  const sentences = new Set(occurrencesOf(story, cues()).map(({sentence}) => sentence))
  const found: Remainder[] = []
  for (const sentence of sentences) {
    const block = story.sentences[sentence]?.block ?? 0
    for (const rest of amountsIn(story, block)) {
      if (rest.sentence !== sentence || !isRest(story, rest) || isOfRate(story, rest)) continue
      const near = remainderOf(story, block, rest)
      // A first part that is smaller than the others together is no whole; nor is one that they do not fit where what the story is about parts from them by a slip.
      const told =
        near && holds(near)
          ? near
          : (farRemainder(story, rest) ?? (near && leftOf(near).value >= 0 ? near : restOfParagraphBefore(story, rest)))
      if (told) found.push(told)
    }
  }
  for (const left of seasonsLeft(story)) found.push(left)
  const known = new Set(found.map(({rest}) => rest))
  for (const {whole, parts, rest, near} of nearSumsOf(story))
    if (rest && !known.has(rest)) found.push({whole, parts: parts.filter((part) => part !== rest), rest, near})
  return found.filter((told) => {
    const {
      whole,
      rest,
      parts: [first]
    } = told
    return (
      !isOfNounBeside(story, whole, rest) &&
      !(first && !isShare(first) && isOfPlayed(story, whole, first)) &&
      !(first && !isShare(first) && areTwins(story, whole, first)) &&
      !isListNamed(story, whole, rest) &&
      !tellsUncounted(wordsBetween(story, whole.lastToken, Math.max(whole.lastToken, rest.firstToken)))
    )
  })
})
