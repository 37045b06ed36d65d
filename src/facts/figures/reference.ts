/**
 * Which earlier figure a later one speaks of again: `64 puffins … each of the 46 puffins`. A definite figure points back at the one count of its noun that
 * stands before it; where two could be meant, where something was added or taken away, or where the text gives the later value elsewhere, it points at none.
 */

import {againstWords, apartWords, besideWords, lossWords, periodLeads, shortParticiples} from '../../lexicon/figure-scope.js'
import {wordsOf} from '../../lexicon/list.js'
import {hypernyms, synonyms} from '../../lexicon/same-things.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {contextOf, isTimeWord, isTransposed, scopesAgree, stemOf} from './compare.js'
import type {Figure} from './figure.js'
import {figuresOf} from './find.js'
import {overlaps, ratioBetween} from './interval.js'

export interface Reference {
  readonly earlier: Figure
  readonly later: Figure
}

interface Lists {
  /** For each noun, the nouns that it may stand for, itself left out. */
  readonly stands: ReadonlyMap<string, ReadonlySet<string>>
  readonly apart: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
  readonly losses: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  readonly periods: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

let lists: Lists | undefined

function words(): Lists {
  if (lists) return lists
  const stands = new Map<string, Set<string>>()
  const add = (noun: string, others: readonly string[]): void => {
    const known = stands.get(noun) ?? new Set()
    for (const other of others) known.add(other)
    stands.set(noun, known)
  }
  const rows = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
  for (const row of rows(synonyms)) for (const noun of row) add(noun, row)
  for (const [noun = '', ...members] of rows(hypernyms)) add(noun, members)
  lists = {
    stands,
    apart: wordsOf(apartWords),
    beside: wordsOf(besideWords),
    losses: wordsOf(lossWords),
    participles: wordsOf(shortParticiples),
    periods: wordsOf(periodLeads),
    against: wordsOf(againstWords)
  }
  return lists
}

/** What two figures must share before they can be of one quantity: `cardinal`, `measure hectare`, `percent`. */
const sortOf = ({kind, unit, per}: Figure): string => `${kind} ${unit ?? ''} ${per ?? ''}`

const nounOf = ({counted, kind}: Figure): string | undefined => (kind === 'cardinal' ? counted?.noun : (counted?.noun ?? ''))

/** Whether `later` can name again what `earlier` has counted. */
export function namesAgain(earlier: Figure, later: Figure): boolean {
  const [before, after] = [nounOf(earlier), nounOf(later)]
  if (before === undefined || after === undefined) return false
  if (before === after || later.kind === 'measure' || (later.kind !== 'cardinal' && after === '')) return true
  return words().stands.get(after)?.has(before) === true
}

/** Below this a number stands by chance near another in many texts. */
const least = 10
/** Words of a phrase that are looked at. */
const longestPhrase = 8
/** So many sentences back another word may still mean the same. */
const farthest = 4

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

/** The first token of the figure and its hedge. */
function openingOf(story: Story, {firstToken, hedge, start}: Figure): number {
  let at = firstToken
  while (hedge && hedge.start < start && (story.tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

/** `appeal against the 16-year sentence`: nothing is compared. */
const contests = (story: Story, {index, lower}: Token): boolean =>
  lower === 'against' &&
  /^(?:appeal|protest|vot|campaign|argu|fight|demonstrat|rul|rall|case|charge|action|complain|petition)/.test(lowerAt(story, index - 1))

/** `the 17 canvases`, `all 29`, `each of those eight`; no `the other 12`, `the first 100`, nor `its 40`, which may be all it ever had. */
function pointsBack(story: Story, figure: Figure): boolean {
  const {sentence} = figure
  const at = openingOf(story, figure)
  const before = story.tokens[at - 1]
  if (before?.sentence !== sentence) return false
  const ahead = story.tokens[at - 2]
  // `lower than the 3.4 metres of June`: the other side of a comparison.
  if (ahead?.sentence === sentence && words().against.has(ahead.lower) && !contests(story, ahead)) return false
  if (/^(?:the|those|these|all)$/.test(before.lower) || (before.lower === 'that' && isEpithet(figure))) return true
  return figure.kind === 'cardinal' && figure.counted !== null && /^(?:its|his|her|their)$|'s$/.test(before.lower)
}

/** What stands right behind the figure and what it counts. */
function behind(story: Story, {lastToken, counted, end}: Figure): Token | undefined {
  let at = lastToken
  while (counted && counted.start >= end && (story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < counted.end) at++
  return story.tokens[at]
}

/** `the 12 pupils who failed`, `the 40 homes in Tarn Street`: words that may single out some of them. */
const singlesOut = (token: Token | undefined): boolean =>
  (token?.kind === 'word' &&
    /^(?:who|whose|whom|that|which|in|at|from|on|with|without|of|for|by|against|near|\p{L}+(?:ed|ing))$/u.test(token.lower)) ||
  (token !== undefined && words().participles.has(token.lower))

/** Stems of content in a stretch of tokens. */
function stemsIn(story: Story, from: number, to: number): Set<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) {
    const token = story.tokens[at]
    if (token?.kind === 'word' && token.lower.length > 3) stems.add(stemOf(token.lower.replace(/['’]s$/, '')))
  }
  return stems
}

/** Whether a word that begins something else stands between: `another nine`, `two more`, `12 have left`. */
function movesOn(story: Story, earlier: Figure, later: Figure): boolean {
  const {beside} = words()
  for (let at = earlier.lastToken; at < later.firstToken; at++)
    if (beside.has(lowerAt(story, at)) && lowerAt(story, at + 1) !== 'than') return true
  return false
}

/** Whether the words around the later figure single out some, or others, of what was counted. */
function isApart(story: Story, earlier: Figure, later: Figure): boolean {
  const {apart} = words()
  const modifiers = later.counted?.modifiers ?? []
  if (modifiers.some((word) => apart.has(word))) return true
  if (isElsewhere(story, earlier, later)) return true
  const {stems} = contextOf(story, earlier.sentence)
  const grows = Number(later.value) > Number(earlier.value)
  const turned = isTransposed(earlier, later)
  if (!grows && !turned && modifiers.some((word) => word.length > 3 && !stems.has(stemOf(word)))) return true
  const next = behind(story, later)
  if (!singlesOut(next)) return false
  const own = stemsIn(story, next?.index ?? 0, endOfPhrase(story, next))
  if (addsTime(story, earlier, next)) return true
  return own.size > 0 && ![...own].some((stem) => stems.has(stem)) && !(turned && later.kind !== 'cardinal')
}

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
  if (hasOther(before, after, /^\d{4}$/) || hasOther(before, after, /^(?!.*day$)[a-z]/)) return true
  return !isTransposed(earlier, later) && scopesAgree(story, earlier, later) === 'no'
}

/** A stretch that ends at something is its own: `the 12 months to June`, `the 48 hours before`. */
function isPeriod(story: Story, later: Figure): boolean {
  return later.kind === 'duration' && words().periods.has(behind(story, later)?.lower ?? '')
}

/** `191 of the files`, `11 out of 12`: a part. */
const isPartOfSome = (story: Story, {kind, lastToken, counted}: Figure): boolean =>
  kind === 'cardinal' && (counted?.whole === true || /^(?:of|out)$/.test(lowerAt(story, lastToken)))

/** `the 29-ounce bag`: the figure tells what sort it is. */
const isEpithet = ({kind, text}: Figure): boolean => kind !== 'cardinal' && /^\S+-\p{L}+$/u.test(text)

const isSingle = ({value, move}: Figure): boolean => typeof value === 'number' && move === null

/** Whether the text gives the later value anywhere else, in this sense or without a noun. */
const isGiven = (later: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    (figure) =>
      figure !== later &&
      figure.kind === later.kind &&
      figure.unit === later.unit &&
      overlaps(figure.interval, later.interval) &&
      (figure.counted === null || namesAgain(figure, later) || namesAgain(later, figure))
  )

/** How far apart two values are whose digits are as many: how many of them differ. */
function digitsChanged(one: number, other: number): number | undefined {
  const [first, second] = [one, other].map((value) => String(value).replace('.', '').replace(/0+$/, ''))
  if (first === undefined || second === undefined || first.length !== second.length || first.length < 2) return undefined
  return [...first].filter((digit, at) => digit !== second[at]).length
}

/** A slip of the one who wrote it: a few more or less, one digit, or two digits that changed places. A larger gap is more often another count. */
export function mayBeSlip(earlier: Figure, later: Figure): boolean {
  const [one, other] = [Number(earlier.value), Number(later.value)]
  const least = Math.min(one, other)
  if (least < 3 || (other < one && one < 5)) return false
  return Math.abs(one - other) <= Math.max(2, 0.2 * Math.max(one, other)) || digitsChanged(one, other) === 1 || isTransposed(earlier, later)
}

/** Whether something of the same sort, told before, makes the earlier value the later one. */
function isMade(story: Story, earlier: Figure, later: Figure, between: readonly Figure[]): boolean {
  const change = Number(earlier.value) - Number(later.value)
  if (change < 0) return false
  if (between.some((figure) => figure !== earlier && figure.kind === later.kind && Number(figure.value) === change)) return true
  if (isTransposed(earlier, later)) return false
  // `three-eighths of them have no heating … those 24`: a part that was told as a share.
  if (between.some(({kind}) => kind === 'ratio' || kind === 'percent')) return later.kind === 'cardinal'
  for (let at = earlier.lastToken; at < later.firstToken; at++) {
    const word = lowerAt(story, at)
    if (words().losses.has(word) || (change === 1 && word === 'one')) return true
  }
  return false
}

/** `the 16-year sentence`, `the $4.2m fine`: the noun behind ties it to the sentence that tells of fining or sentencing. */
function isTied(story: Story, earlier: Figure, later: Figure): boolean {
  if (earlier.sentence === later.sentence) return false
  const {stems} = contextOf(story, earlier.sentence)
  // Of `fined` the stem is `fin`, of `fine` itself.
  const isKnownStem = (word: string): boolean =>
    word.length > 3 && !/(?:ed|ing|en)$/.test(word) && (stems.has(stemOf(word)) || stems.has(stemOf(word).replace(/e$/, '')))
  if (isKnownStem(lowerAt(story, later.lastToken))) return true
  // `the £16,800 the pews fetched`.
  return (
    /^(?:the|they|he|she|it|its|his|her|their)$/.test(lowerAt(story, later.lastToken)) && isKnownStem(lowerAt(story, later.lastToken + 1))
  )
}

/** What a figure names again by another word, `3,400 people … the 3,400 signatures`, or by none, `the 27`: only the near, and only where a slip is near at hand. */
function namedAnew(story: Story, later: Figure, figures: readonly Figure[]): readonly Figure[] {
  if (later.kind !== 'cardinal' || Number(later.value) < least || isKnown(story, later)) return []
  const near = figures.filter(
    (figure) =>
      isNear(figure, later) && figure.kind === 'cardinal' && (figure.counted !== null || isTransposed(figure, later)) && isSingle(figure)
  )
  return near.filter((figure) => mayBeSlip(figure, later))
}

/** Whether the text has spoken of the later figure's noun before. */
function isKnown(story: Story, {counted, sentence, block}: Figure): boolean {
  if (!counted) return false
  const stem = stemOf(counted.noun)
  for (let at = story.blocks[block]?.firstSentence ?? 0; at < sentence; at++) if (contextOf(story, at).stems.has(stem)) return true
  return false
}

/** In the same paragraph, a few sentences back. */
const isNear = (earlier: Figure, later: Figure): boolean =>
  earlier.block === later.block && earlier.sentence < later.sentence && earlier.sentence >= later.sentence - farthest

const isWithin = (one: Figure, other: Figure, ratio: number): boolean =>
  (ratioBetween(Number(one.value), Number(other.value)) ?? Number.POSITIVE_INFINITY) <= ratio

function candidates(story: Story, later: Figure, figures: readonly Figure[]): readonly Figure[] {
  const before = figures.filter(
    (figure) => figure.index < later.index && sortOf(figure) === sortOf(later) && figure.value !== 1 && !isPartOfSome(story, figure)
  )
  if (later.kind === 'money' || later.kind === 'percent' || isEpithet(later)) {
    if (words().apart.has(lowerAt(story, later.lastToken))) return []
    // `A 12-week course … the 14-week course`: two sorts.
    if (before.some(isEpithet) && isEpithet(later)) return []
    const tied = before.filter((figure) => isTied(story, figure, later) && isWithin(figure, later, 2))
    if (later.kind === 'money') return tied.filter((figure) => mayBeSlip(figure, later))
    return tied.length > 0
      ? tied
      : before.length === 1
        ? before.filter((figure) => isNear(figure, later) && (mayBeSlip(figure, later) || (isEpithet(later) && isWithin(figure, later, 2))))
        : []
  }
  const named = before.filter((figure) => namesAgain(figure, later))
  if (named.length > 0) return named.every((figure) => mayBeSlip(figure, later)) ? named : []
  return namedAnew(story, later, figures)
}

/** A rise is named again as a rise; a count that is made by adding to another is no count of it. */
const isOfOneRole = (earlier: Figure, later: Figure): boolean =>
  later.kind === 'percent' ? earlier.role === later.role : later.role !== 'change'

function antecedent(story: Story, later: Figure, figures: readonly Figure[]): Figure | undefined {
  const before = candidates(story, later, figures)
  const earlier = before.at(-1)
  if (!earlier || !isOfOneRole(earlier, later)) return undefined
  if (!before.every((figure) => isSingle(figure) && overlaps(figure.interval, earlier.interval))) return undefined
  if (isPeriod(story, later) || isApart(story, earlier, later) || movesOn(story, earlier, later)) return undefined
  return isMade(story, earlier, later, figures.slice(earlier.index, later.index)) ? undefined : earlier
}

export const referencesOf = once((story: Story): readonly Reference[] => {
  const found: Reference[] = []
  const figures = figuresOf(story)
  for (const later of figures) {
    if (!isSingle(later) || !/^(?:cardinal|measure|duration|money|percent)$/.test(later.kind)) continue
    if (story.blocks[later.block]?.role !== 'body' || !pointsBack(story, later) || isGiven(later, figures)) continue
    const earlier = antecedent(story, later, figures)
    if (earlier) found.push({earlier, later})
  }
  return found
})
