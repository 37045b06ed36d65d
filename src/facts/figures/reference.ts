/**
 * Which earlier figure a later one speaks of again: `64 puffins … each of the 46 puffins`. A definite figure points back at the one count of its noun that
 * stands before it; where two could be meant, where something was added or taken away, or where the text gives the later value elsewhere, it points at none.
 */

import {againstWords, apartWords, besideWords, periodLeads} from '../../lexicon/figure-scope.js'
import {wordsOf} from '../../lexicon/list.js'
import {hypernyms, synonyms} from '../../lexicon/same-things.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {contextOf, isTransposed, stemOf} from './compare.js'
import type {Figure} from './figure.js'
import {figuresOf} from './find.js'
import {overlaps} from './interval.js'

export interface Reference {
  readonly earlier: Figure
  readonly later: Figure
}

interface Lists {
  /** For each noun, the nouns that it may stand for, itself left out. */
  readonly stands: ReadonlyMap<string, ReadonlySet<string>>
  readonly apart: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
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
  lists = {stands, apart: wordsOf(apartWords), beside: wordsOf(besideWords), periods: wordsOf(periodLeads), against: wordsOf(againstWords)}
  return lists
}

/** What two figures must share before they can be of one quantity: `cardinal`, `measure hectare`, `percent`. */
const sortOf = ({kind, unit, per}: Figure): string => `${kind} ${unit ?? ''} ${per ?? ''}`

const nounOf = ({counted, kind}: Figure): string | undefined => (kind === 'cardinal' ? counted?.noun : (counted?.noun ?? ''))

/** Whether `later` can name again what `earlier` has counted. */
function namesAgain(earlier: Figure, later: Figure): boolean {
  const [before, after] = [nounOf(earlier), nounOf(later)]
  if (before === undefined || after === undefined) return false
  if (before === after || (later.kind !== 'cardinal' && after === '')) return true
  return words().stands.get(after)?.has(before) === true
}

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

/** The first token of the figure and its hedge. */
function openingOf(story: Story, {firstToken, hedge, start}: Figure): number {
  let at = firstToken
  while (hedge && hedge.start < start && (story.tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

/** `the 17 canvases`, `all 29`, `each of those eight`; no `the other 12`, `the first 100`, nor `its 40`, which may be all it ever had. */
function pointsBack(story: Story, figure: Figure): boolean {
  const {sentence} = figure
  const at = openingOf(story, figure)
  const before = story.tokens[at - 1]
  if (before?.sentence !== sentence) return false
  const ahead = story.tokens[at - 2]
  // `lower than the 3.4 metres of June`: the other side of a comparison.
  if (ahead?.sentence === sentence && words().against.has(ahead.lower)) return false
  return /^(?:the|those|these|all|its|his|her|their)$|'s$/.test(before.lower)
}

/** What stands right behind the figure and what it counts. */
function behind(story: Story, {lastToken, counted, end}: Figure): Token | undefined {
  let at = lastToken
  while (counted && counted.start >= end && (story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < counted.end) at++
  return story.tokens[at]
}

/** `the 12 pupils who failed`, `the 40 homes in Tarn Street`: words that may single out some of them. */
const singlesOut = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:who|whose|whom|that|which|in|at|from|on|with|without|of|for|to|by|against|near|\p{L}+(?:ed|ing))$/u.test(token.lower)

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
  for (let at = earlier.lastToken; at < later.firstToken; at++) if (beside.has(lowerAt(story, at))) return true
  return false
}

/** Whether the words around the later figure single out some, or others, of what was counted. */
function isApart(story: Story, earlier: Figure, later: Figure): boolean {
  const {apart} = words()
  const modifiers = later.counted?.modifiers ?? []
  if (modifiers.some((word) => apart.has(word))) return true
  const {stems} = contextOf(story, earlier.sentence)
  const grows = Number(later.value) > Number(earlier.value)
  if (!grows && modifiers.some((word) => word.length > 3 && !stems.has(stemOf(word)))) return true
  const next = behind(story, later)
  if (!singlesOut(next) || grows) return false
  const end = story.sentences[later.sentence]?.lastToken ?? 0
  return ![...stemsIn(story, next?.index ?? end, end)].some((stem) => stems.has(stem))
}

/** A stretch that ends at something is its own: `the 12 months to June`, `the 48 hours before`. */
function isPeriod(story: Story, later: Figure): boolean {
  return later.kind === 'duration' && words().periods.has(behind(story, later)?.lower ?? '')
}

/** `191 of the files`, `11 out of 12`: a part. */
const isPartOfSome = (story: Story, {kind, lastToken, counted}: Figure): boolean =>
  kind === 'cardinal' && (counted?.whole === true || /^(?:of|out)$/.test(lowerAt(story, lastToken)))

/** `the 29-ounce bag`: the figure tells what sort it is. */
const isEpithet = ({kind, text}: Figure): boolean => kind !== 'cardinal' && /\d-\p{L}/u.test(text)

const isSingle = ({value}: Figure): boolean => typeof value === 'number'

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
function isMade(earlier: Figure, later: Figure, between: readonly Figure[]): boolean {
  const change = Math.abs(Number(later.value) - Number(earlier.value))
  return (
    Number(later.value) < Number(earlier.value) &&
    between.some((figure) => figure !== earlier && figure.kind === later.kind && Number(figure.value) === change)
  )
}

function antecedent(story: Story, later: Figure, figures: readonly Figure[]): Figure | undefined {
  const before = figures.filter((figure) => figure.index < later.index && sortOf(figure) === sortOf(later) && namesAgain(figure, later))
  const earlier = before.at(-1)
  if (!earlier || isPartOfSome(story, earlier) || !before.every((figure) => isSingle(figure) && overlaps(figure.interval, earlier.interval))) return undefined
  if (isPeriod(story, later) || isApart(story, earlier, later) || movesOn(story, earlier, later)) return undefined
  return isMade(earlier, later, figures.slice(earlier.index, later.index)) ? undefined : earlier
}

export const referencesOf = once((story: Story): readonly Reference[] => {
  const found: Reference[] = []
  const figures = figuresOf(story)
  for (const later of figures) {
    if (!isSingle(later) || later.role === 'change' || !/^(?:cardinal|measure|duration)$/.test(later.kind)) continue
    if (isEpithet(later)) continue
    if (story.blocks[later.block]?.role !== 'body' || !pointsBack(story, later) || isGiven(later, figures)) continue
    const earlier = antecedent(story, later, figures)
    if (earlier) found.push({earlier, later})
  }
  return found
})
