/** Amounts told by what they stand on: `half of that amount`, `a third of them`, `twice as many`, `the remaining 60`, `both`. */

import {derivedWords} from '../../../lexicon/figure-relations.js'
import {wordsOf} from '../../../lexicon/list.js'
import {type Story, type Token, textOf} from '../../../story/story.js'
import type {Counted, Figure, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {exactly, times} from '../../figures/interval.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {isSameKind} from '../near.js'
import {factorOf} from '../steps/factors.js'
import {leftOf, remaindersOf} from './rests/remainders.js'
import {isRestated} from './shares/share-words.js'
import {shareOf} from './shares/shares.js'
import {isAmount} from './sums/amount-lists.js'

export interface DerivedAmount {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The figures it stands on: a base, or a whole and what was taken from it. */
  readonly of: readonly Figure[]
  /** What it comes to by the figures it stands on, in the unit of the first of them. */
  readonly value: number
  readonly interval: Interval
  readonly unit: string | null
  readonly counted: Counted | null
  /** The number that the text gives for it: `, or 300,000`. */
  readonly stated: Figure | undefined
}

/** What the words say of a base, before the base is known. */
interface Phrase {
  readonly firstToken: number
  /** The one after the last. */
  readonly lastToken: number
  readonly value: number
  readonly interval: Interval
  /** `them`, `as many`: a count; `as much`: anything else. */
  readonly plural: boolean | undefined
}

/** So many sentences back a base may stand, and so many figures. */
const farthest = 2
const mostFigures = 24

interface Lists {
  readonly amounts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly factors: ReadonlySet<string>
}

let kept: Lists | undefined

function lists(): Lists {
  kept ??= {amounts: wordsOf(derivedWords.amounts), ends: wordsOf(derivedWords.ends), factors: wordsOf(derivedWords.factors)}
  return kept
}

/** Nothing follows that would say what is meant: `of those |in the hall|` ends, `of those |who came|` goes on. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || lists().ends.has(token.lower) || /^\p{L}+day$/u.test(token.lower)

/** `that`, `them`, `that amount` at a token: the one after its last, and whether many are meant. */
function anaphor({tokens}: Story, at: number): {end: number; plural: boolean | undefined} | undefined {
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:that|this|it|them|those|these)$/.test(word)) return undefined
  const plural = /^(?:them|those|these)$/.test(word) ? true : undefined
  if (/^(?:that|this)$/.test(word) && lists().amounts.has(tokens[at + 1]?.lower ?? '')) return {end: at + 2, plural: undefined}
  return isEnd(tokens[at + 1]) && tokens[at + 1]?.lower !== 'who' ? {end: at + 1, plural} : undefined
}

/** `a third of that`, `40% of them`. */
function shareOfAnaphor(story: Story, figure: Figure): Phrase | undefined {
  if (story.tokens[figure.lastToken]?.lower !== 'of' || typeof figure.value !== 'number') return undefined
  const found = anaphor(story, figure.lastToken + 1)
  const share = found && shareOf(figure)
  if (!found || !share) return undefined
  const value = figure.kind === 'percent' ? figure.value / 100 : figure.value
  return {firstToken: figure.firstToken, lastToken: found.end, value, interval: share.interval, plural: found.plural}
}

/** `twice as many`, `half that number`, `double that`. */
function factorOfAnaphor(story: Story, {index: at, lower}: Token): Phrase | undefined {
  const {tokens} = story
  const factor = factorOf(lower, tokens[at - 1]?.lower ?? '')
  if (!factor) return undefined
  const next = tokens[at + 1]?.lower
  const many = tokens[at + 2]?.lower
  const {value, interval} = factor
  if (next === 'as' && (many === 'many' || many === 'much') && isEnd(tokens[at + 3]) && tokens[at + 3]?.lower !== 'as')
    return {firstToken: at, lastToken: at + 3, value, interval, plural: many === 'many'}
  const found = /^(?:that|this)$/.test(next ?? '') ? anaphor(story, at + 1) : undefined
  return found && {firstToken: at, lastToken: found.end, value, interval, plural: undefined}
}

const fits = (figure: Figure, {plural}: Phrase): boolean =>
  isAmount(figure) &&
  figure.role !== 'change' &&
  Number(figure.value) > 0 &&
  (plural === undefined || (figure.kind === 'cardinal') === plural) &&
  (figure.kind !== 'cardinal' || figure.counted !== null || Number(figure.value) >= 10)

/** The only amount that the words can mean, in the nearest sentence that has any; two that could be meant are none. */
function baseOf(figures: readonly Figure[], story: Story, phrase: Phrase, stated: Figure | undefined, before: number): Figure | undefined {
  const sentence = story.tokens[phrase.firstToken]?.sentence ?? 0
  const block = story.sentences[sentence]?.block
  let nearest: Figure | undefined
  for (let index = before; index >= Math.max(0, before - mostFigures); index--) {
    const figure = figures[index]
    if (!figure || figure.block !== block || figure.sentence < sentence - farthest) break
    if (nearest && figure.sentence !== nearest.sentence) break
    // `one in 22 in California and half as many in Maryland` compares shares, and no amount.
    if (!nearest && figure.firstToken < phrase.firstToken && (figure.kind === 'ratio' || figure.kind === 'percent')) return undefined
    // `It has now |cut 1,240 prices|, a quarter of them (310)`: whether of those or of what was told before cannot be said.
    if (figure !== stated && !nearest && figure.role === 'change' && figure.counted !== null && figure.sentence === sentence)
      return undefined
    if (figure === stated || !fits(figure, phrase)) continue
    if (nearest && !(isSameKind(nearest, figure) && nearest.value === figure.value)) return undefined
    nearest = figure
  }
  return nearest
}

/** `, or 300,000`, `(300,000)`, `about 300,000` right behind the words, or `120, a third of that` right before them. */
function statedAt(figures: readonly Figure[], story: Story, {firstToken, lastToken}: Phrase, before: number): Figure | undefined {
  const {tokens} = story
  const next = figures.slice(before + 1, before + 3).find((figure) => figure.firstToken >= lastToken)
  const opening = tokens[lastToken]?.text ?? ''
  if (next && /^[,(–—]$/.test(opening)) {
    const between = tokens.slice(lastToken + 1, next.hedge ? Math.min(next.firstToken, firstOfHedge(story, next)) : next.firstToken)
    if (between.every(({lower}) => lower === 'or' || lower === 'just' || lower === 'some') || isRestated(story, next)) return next
  }
  const previous = figures[before]
  if (!previous || previous.sentence !== tokens[firstToken]?.sentence) return undefined
  const end = Math.max(previous.lastToken, previous.counted ? tokenBehind(story, previous.counted.end, previous.lastToken) : 0)
  const gap = tokens.slice(end, firstToken)
  return gap.length < 4 &&
    gap[0]?.text === ',' &&
    gap.slice(1).every(({lower}) => /^(?:or|just|only|about|nearly|some|exactly)$/.test(lower))
    ? previous
    : undefined
}

function firstOfHedge({tokens}: Story, {firstToken, hedge}: Figure): number {
  let at = firstToken
  while (hedge && at > 0 && (tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

function tokenBehind({tokens}: Story, end: number, from: number): number {
  let at = from
  while ((tokens[at]?.start ?? end) < end) at++
  return at
}

/** `Six in ten of the |1,500| had heard; a third of those`: of the share, and not of all. */
function isShared(figures: readonly Figure[], {tokens}: Story, {index, firstToken, sentence}: Figure): boolean {
  const share = figures[index - 1]
  if (!share || share.sentence !== sentence || (share.kind !== 'ratio' && share.kind !== 'percent')) return false
  const gap = tokens.slice(share.lastToken, firstToken)
  return gap[0]?.lower === 'of' && gap.length < 3
}

function amountOf(story: Story, figures: readonly Figure[], phrase: Phrase): DerivedAmount | undefined {
  const before = lastBefore(figures, phrase.firstToken)
  const stated = statedAt(figures, story, phrase, before)
  const base = baseOf(figures, story, phrase, stated, before)
  const [first, last] = [story.tokens[phrase.firstToken], story.tokens[phrase.lastToken - 1]]
  if (!base || !first || !last || isShared(figures, story, base)) return undefined
  // `It will cost |€70m, half of it| this year`: of what stands right before it.
  if (stated && stated.start < first.start && /^(?:it|them|those|these)$/.test(last.lower)) return undefined
  const {unit, counted} = base
  const given = stated && isSameKind(stated, base) ? stated : undefined
  const span = {start: first.start, end: last.end}
  const value = Number(base.value) * phrase.value
  return {
    ...span,
    text: textOf(story, span),
    of: [base],
    value,
    interval: times(base.interval, phrase.interval),
    unit,
    counted,
    stated: given
  }
}

/** The index of the last figure that begins before a token, or -1. */
function lastBefore(figures: readonly Figure[], token: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.firstToken ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

const small: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5, six: 6}

/** `both`, `the two`, `all three` with no noun: the group of that size told of last. */
function groupOf(story: Story, figures: readonly Figure[], {index: at, lower, start, end, sentence}: Token): DerivedAmount | undefined {
  const {tokens} = story
  const before = tokens[at - 1]?.lower
  const size = lower === 'both' ? 2 : before === 'the' || before === 'all' ? small[lower] : undefined
  if (size === undefined || !isEnd(tokens[at + 1])) return undefined
  const block = story.sentences[sentence]?.block
  const last = lastBefore(figures, at)
  for (let index = last; index >= Math.max(0, last - mostFigures); index--) {
    const figure = figures[index]
    if (!figure || figure.block !== block || figure.sentence < sentence - farthest) return undefined
    if (figure.firstToken >= at - 1 || figure.kind !== 'cardinal' || figure.value !== size || !figure.counted || figure.definite) continue
    const {unit, counted} = figure
    // `Three millers and a smith`: the group is larger than its number.
    if (/^(?:and|,)$/.test(tokens[tokenBehind(story, counted.end, figure.lastToken)]?.lower ?? '')) return undefined
    const span = {start: lower === 'both' ? start : (tokens[at - 1]?.start ?? start), end}
    return {...span, text: textOf(story, span), of: [figure], value: size, interval: exactly(size), unit, counted, stated: undefined}
  }
  return undefined
}

const leftOvers = (story: Story): DerivedAmount[] =>
  remaindersOf(story).map((remainder) => {
    const {whole, parts, rest} = remainder
    const {start, end, text} = rest
    const {unit, counted} = whole
    const taken = parts.flatMap((part) => ('counted' in part ? part : (part.figure ?? [])))
    return {start, end, text, of: [whole, ...taken], ...leftOf(remainder), unit, counted, stated: rest}
  })

/** In the order of the text. */
export const derivedAmountsOf = once((story: Story): readonly DerivedAmount[] => {
  const figures = figuresOf(story)
  if (figures.length === 0) return []
  const phrases = [
    ...figures.flatMap((figure) => shareOfAnaphor(story, figure) ?? []),
    ...occurrencesOf(story, lists().factors).flatMap((token) => factorOfAnaphor(story, token) ?? [])
  ]
  const groups = occurrencesOf(story, ['both', ...Object.keys(small)]).flatMap((token) => groupOf(story, figures, token) ?? [])
  return [...phrases.flatMap((phrase) => amountOf(story, figures, phrase) ?? []), ...groups, ...leftOvers(story)].sort(
    (one, other) => one.start - other.start || one.end - other.end
  )
})
