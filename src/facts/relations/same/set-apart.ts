/**
 * What sets a definite figure apart from the count before it: words that single out some of it (`the 12 who failed`), another place, a deed of its own, or a
 * period that it tells the length of. It judges no values.
 */

import {apartWords, besideWords, periodLeads, shortParticiples} from '../../../lexicon/figure-scope.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {contextOf, isTimeWord, isTransposed, scopesAgree, stemOf} from './compare.js'

/** `kicked three conversions. |His counterpart| landed two of his four conversions`: of somebody else. */
const others = /^(?:counterpart|counterparts|rival|rivals|opponent|opponents|opposite|team-mate|teammate|predecessor|successor|namesake)$/

const isOfOtherOne = ({tokens, sentences}: Story, {sentence, firstToken}: Figure): boolean =>
  tokens.slice(sentences[sentence]?.firstToken ?? firstToken, firstToken).some(({lower}) => others.test(lower))

/** Words of a phrase that are looked at. */
const longestPhrase = 8
/** So many words on, what was counted is left behind. */
const longestWay = 400

const words = lazily(
  (): Record<'apart' | 'beside' | 'participles' | 'periods', ReadonlySet<string>> => ({
    apart: wordsOf(apartWords),
    beside: wordsOf(besideWords),
    participles: wordsOf(shortParticiples),
    periods: wordsOf(periodLeads)
  })
)

/** `the eight-minute barrier`: a mark, and nobody's time. */
export const isApartWord = (word: string): boolean => words().apart.has(word)

/** What stands right behind the figure and what it counts. */
function behind(story: Story, {lastToken, counted, end}: Figure): Token | undefined {
  let at = lastToken
  while (counted && counted.start >= end && (story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < counted.end) at++
  return story.tokens[at]
}

/** What stands behind the noun of a figure that counts nothing: `the 7 per cent margin |granted| to Mexico`. */
function pastNoun(story: Story, later: Figure): Token | undefined {
  const next = behind(story, later)
  return later.kind === 'percent' && next?.kind === 'word' && !singlesOut(story, next) ? story.tokens[next.index + 1] : next
}

/** `the 12 pupils who failed`, `the 40 homes in Tarn Street`: words that may single out some of them; no `sacked the 34 strikers |by letter|`. */
function singlesOut(story: Story, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (token.lower === 'by') return /^(?:the|an?|his|her|its|their|which|whom|\p{Lu}.*)$/u.test(story.tokens[token.index + 1]?.text ?? '')
  return (
    /^(?:who|whose|whom|that|which|in|at|from|on|with|without|of|for|against|near|\p{L}+(?:ed|ing))$/u.test(token.lower) ||
    words().participles.has(token.lower)
  )
}

/** Stems of content in a stretch of tokens. */
function stemsIn(story: Story, from: number, to: number): Set<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) {
    const token = story.tokens[at]
    if (token?.kind === 'word' && token.lower.length > 3) stems.add(stemOf(token.lower.replace(/['’]s$/, '')))
  }
  return stems
}

/** `|Three tries in the second half| later they had won. … the four tries`: of a part of the time. */
export const isOfSpell = (story: Story, figure: Figure): boolean =>
  /^ in the (?:first|second|third|fourth|final|last|opening|closing) (?:half|quarter|period|session|innings|set|leg|hour|spell|round) /.test(
    wordsBetween(story, behind(story, figure)?.index ?? figure.lastToken, figure.lastToken + 6)
  )

/** Whether a word that begins something else stands between: `another nine`, `two more`, `12 have left`. */
export function movesOn(story: Story, earlier: Figure, later: Figure): boolean {
  const {beside} = words()
  if (later.firstToken - earlier.lastToken > longestWay) return true
  for (let at = earlier.lastToken; at < later.firstToken; at++)
    if (beside.has(lowerAt(story, at)) && lowerAt(story, at + 1) !== 'than' && !isOfRain(story, at)) return true
  return false
}

/** `Rain |fell| on five days`, `shares |rose| 2%`: no number did. */
const isOfRain = (story: Story, at: number): boolean =>
  /^(?:rose|risen|fell|fallen|grew|grown)$/.test(lowerAt(story, at)) && (isOfShares(story, at) || isOnward(story, at))

const isOfShares = (story: Story, at: number): boolean =>
  /^(?:shares|stock|stocks|profit|profits|sales|prices|revenue)$/.test(lowerAt(story, at - 1)) ||
  /^(?:shares|stock|stocks)$/.test(lowerAt(story, story.sentences[story.tokens[at]?.sentence ?? 0]?.firstToken ?? 0))

const isOnward = (story: Story, at: number): boolean =>
  /^(?:on|in|over|from|at|into|through|across|behind|out)$/.test(lowerAt(story, at + 1)) &&
  !/^(?:number|numbers|toll|total|count|figure|it|that|they|had|have|has)$/.test(lowerAt(story, at - 1))

/** Whether the words around the later figure single out some, or others, of what was counted. */
export function isApart(story: Story, earlier: Figure, later: Figure): boolean {
  const {apart} = words()
  const modifiers = later.counted?.modifiers ?? []
  if (modifiers.some((word) => apart.has(word))) return true
  if (isElsewhere(story, earlier, later) || (isOfOtherOne(story, later) && !isOfOtherOne(story, earlier))) return true
  const {stems} = contextOf(story, earlier.sentence)
  const grows = Number(later.value) > Number(earlier.value)
  const turned = isTransposed(earlier, later)
  if (!grows && !turned && !isOfThose(story, later) && modifiers.some((word) => word.length > 3 && !stems.has(stemOf(word)))) return true
  const next = pastNoun(story, later)
  if (!singlesOut(story, next)) return false
  // `36 inlets … none of the 63 inlets |already covered|`.
  if (turned && later.counted !== null && later.counted.noun === earlier.counted?.noun && /ed$|^already$/.test(next?.lower ?? ''))
    return false
  if (isOfNeighbour(story, next) || areOfTwoGroups(story, behind(story, earlier), next)) return true
  if (isDeed(story, later, next)) return false
  const own = stemsIn(story, next?.index ?? 0, endOfPhrase(story, next))
  if (addsTime(story, earlier, next)) return true
  return own.size > 0 && ![...own].some((stem) => stems.has(stem)) && !(turned && later.kind !== 'cardinal')
}

/** `Twelve films |in the documentary category| … The 16 films |in the drama category|`: the same words, but for one of each. */
function areOfTwoGroups(story: Story, one: Token | undefined, other: Token | undefined): boolean {
  if (!one || !other || one.lower !== other.lower || !singlesOut(story, one)) return false
  const [first, second] = [one, other].map((token) => stemsIn(story, token.index, endOfPhrase(story, token)))
  const isOnlyOf = (own: ReadonlySet<string> = new Set(), also: ReadonlySet<string> = new Set()): boolean =>
    [...own].some((stem) => !also.has(stem)) && [...own].some((stem) => also.has(stem))
  return isOnlyOf(first, second) && isOnlyOf(second, first)
}

/** `the 84,000 birds |on the neighbouring farm|`. */
function isOfNeighbour(story: Story, next: Token | undefined): boolean {
  for (let at = next?.index ?? 0; at < endOfPhrase(story, next); at++)
    if (/^(?:other|another|neighbou?ring|adjoining|adjacent|nearby|next)$/.test(lowerAt(story, at))) return true
  return false
}

/** `None of the 62 colonies |survived|`, `had all 17 albums |remastered|`: told of them all, as no other verb is in reach; no `the 12 pupils |expelled| were`. */
function isDeed(story: Story, {firstToken, sentence}: Figure, next: Token | undefined): boolean {
  if (!next || !/ed$/.test(next.lower)) return false
  if (lowerAt(story, firstToken - 1) === 'all' && /^(?:had|has|have|having|get|got|see|saw)$/.test(lowerAt(story, firstToken - 2)))
    return true
  const {firstToken: first, lastToken: last} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  if (firstToken - first > 3) return false
  for (let at = next.index + 1; at < last && story.tokens[at]?.kind !== 'mark'; at++) if (isVerb.test(lowerAt(story, at))) return false
  return true
}

const isVerb = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|do|did|does|came|went|got|took|made|said|\p{L}+ed)$/u

/** `all seventeen of those solo albums`. */
const isOfThose = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  /^(?:those|these)$/.test(lowerAt(story, firstToken - 1)) ||
  (lowerAt(story, firstToken - 1) === 'all' && /^(?:those|these)$/.test(lowerAt(story, lastToken + 1)))

/** `the 13 soldiers killed in June`, where the ones before were killed on a day that was told otherwise. */
function addsTime(story: Story, earlier: Figure, next: Token | undefined): boolean {
  const {times} = contextOf(story, earlier.sentence)
  for (let at = next?.index ?? 0; at < endOfPhrase(story, next); at++)
    if (isTimeWord(lowerAt(story, at)) && !times.has(lowerAt(story, at))) return true
  return false
}

/** Up to the next mark or, past a few words, the verb that the phrase is the subject of. */
function endOfPhrase(story: Story, next: Token | undefined): number {
  const first = next?.index ?? 0
  let at = first
  while (at < first + longestPhrase && story.tokens[at]?.kind !== 'mark' && story.tokens[at]?.sentence === next?.sentence) {
    if (
      at > first &&
      /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must)$/.test(lowerAt(story, at)) &&
      lowerAt(story, first) !== 'who'
    )
      break
    at++
  }
  return at
}

const hasOther = (one: ReadonlySet<string>, other: ReadonlySet<string>, of: RegExp): boolean => {
  const [first, second] = [one, other].map((each) => [...each].filter((word) => of.test(word)))
  return (first?.length ?? 0) > 0 && (second?.length ?? 0) > 0 && !first?.some((word) => second?.includes(word))
}

/** Another year, another month, another place: `the 13 soldiers killed in June`. */
function isElsewhere(story: Story, earlier: Figure, later: Figure): boolean {
  const [before, after] = [contextOf(story, earlier.sentence).times, contextOf(story, later.sentence).times]
  if (hasOther(before, after, /^\d{4}$/) || (hasOther(before, after, /^(?!.*day$)[a-z]/) && !isWhole(story, earlier, later))) return true
  if (!isWhole(story, earlier, later) && hasOther(namedWhere(story, earlier), namedWhere(story, later), /./)) return true
  return !isTransposed(earlier, later) && scopesAgree(story, earlier, later) === 'no'
}

/** `sold 26 hives in spring … |none of the 62 hives| survived the winter`, `|all 24| were there by Sunday`: of those told before, whenever that was. */
function isWhole(story: Story, earlier: Figure, later: Figure): boolean {
  const [ahead, before] = [lowerAt(story, later.firstToken - 2), lowerAt(story, later.firstToken - 1)]
  if (/^(?:in|on|of|from|during|last|this|that|which|who)$/.test(behind(story, later)?.lower ?? '')) return false
  return before === 'all' || (ahead === 'of' && before === 'the' && isTransposed(earlier, later))
}

const region = /^(?:north|south|east|west)(?:ern)?$/

/** The weekday and the part of the country that a figure is told of: `On Wednesday the 24 flights`, `the seven councils in the south`; no `police said on Friday`. */
function namedWhere(story: Story, figure: Figure): ReadonlySet<string> {
  const {firstToken, lastToken} = story.sentences[figure.sentence] ?? {firstToken: 0, lastToken: 0}
  const found = new Set<string>()
  const add = (from: number, to: number): void => {
    for (let at = from; at < to && story.tokens[at]?.kind !== 'mark'; at++) {
      const word = lowerAt(story, at)
      if (region.test(word)) found.add(word.slice(0, 5))
      else if (isTimeWord(word) && word.endsWith('day')) found.add(word)
    }
  }
  add(firstToken, Math.min(firstToken + 3, figure.firstToken))
  add(figure.lastToken, Math.min(lastToken, figure.lastToken + 6))
  return found
}

/** A stretch that ends at something is its own: `the 12 months to June`, `the 48 hours before`, `the ten days |that followed|`. */
export function isPeriod(story: Story, later: Figure): boolean {
  const next = behind(story, later)
  if (later.kind !== 'duration' || !next) return false
  return words().periods.has(next.lower) || (/^(?:that|which)$/.test(next.lower) && followed.test(lowerAt(story, next.index + 1)))
}

const followed = /^(?:follow(?:s|ed)|preced(?:es|ed)|went|came|ended|began|lay|separated?|passed)$/
