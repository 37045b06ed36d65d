/** What an ordinal is one of: `the third of two trials`, `the fifth in a series of four`, `the trilogy's fourth volume`. It judges nothing. */

import type {Span} from '../../../../finding.js'
import {numbersOf, wordsOf} from '../../../../lexicon/list.js'
import {lastWords, wholes} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import type {Counted} from '../lists/told-list.js'

export interface Whole {
  readonly count: number
  readonly beside: Counted
}

let lists: {readonly wholes: ReadonlyMap<string, number>; readonly last: ReadonlySet<string>} | undefined

function words() {
  lists ??= {wholes: numbersOf(wholes), last: wordsOf(lastWords)}
  return lists
}

export const isMark = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text !== '-'

const isCount = ({kind, hedge, value}: Figure, most: number): boolean =>
  kind === 'cardinal' && !hedge && typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= most

/** Numbers of things from two to ten, by the token they begin at. */
export const countsOf = once(
  (story: Story): ReadonlyMap<number, Figure> =>
    new Map(
      figuresOf(story).flatMap((figure) => (figure.counted !== null && isCount(figure, 10) ? [[figure.firstToken, figure] as const] : []))
    )
)

/** The same up to 30, with or without the name of the things. */
const allCounts = once(
  (story: Story): ReadonlyMap<number, Figure> =>
    new Map(figuresOf(story).flatMap((figure) => (isCount(figure, 30) ? [[figure.firstToken, figure] as const] : [])))
)

export const counted = ({start, end, text}: Span & {readonly text: string}): Counted => ({start, end, text})

/** `races` and `race`, `stories` and `story`. */
export const isOneOf = (noun: string, many: string): boolean =>
  many === noun ||
  many === `${noun}s` ||
  many === `${noun}es` ||
  many === noun.replace(/y$/, 'ies') ||
  (noun.endsWith('man') && many === noun.replace(/an$/, 'en'))

const determiner = /^(?:the|a|an|his|her|its|their|these|those|this|that|our|my)$/
/** Words before the whole that leave it whole. */
const before = /^(?:and|only|just|planned|projected|public|such|all|same)$/
const series = /^(?:series|set|run|string|row|sequence|cycle|total|field|line|list|batch|season|round|group)$/
const ownerMark = /^['’]s?$|['’]s$|s['’]$/

/** Periods, of which something is counted and no part: `the third of the day's two hours`. */
const time = /^(?:day|days|week|weeks|month|months|year|years|hour|hours|time|times|night|nights)$/

/** `of the tour's |three stages|`, `in a series of |five|`, `of a planned |trilogy|`, from behind `of` or `in`; `in |three games|` is where something was done. */
function wholeFrom(story: Story, from: number, sentence: number, link: string): (Whole & {readonly noun: string | null}) | undefined {
  let [owned, inRow] = [link === 'of', false]
  for (let at = from; at < from + 8; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || (isMark(token) && !ownerMark.test(token.text))) return undefined
    const whole = words().wholes.get(token.lower)
    if (whole) return {count: whole, beside: counted(token), noun: null}
    const figure = allCounts(story).get(at)
    if (figure)
      return owned || inRow ? wholeAt(story, figure, at, inRow || (lowerAt(story, from - 1) === 'of' && isLed(story, at - 1))) : undefined
    const next = lowerAt(story, at + 1)
    if (series.test(token.lower) && next === 'of') inRow = true
    else if (!isLed(story, at) && !(token.lower === 'of' && inRow)) return undefined
    owned ||= link === 'of'
  }
  return undefined
}

/** A word that may stand before the whole: `the`, `Ms Orr's`, `the tour's`, `planned`. */
function isLed(story: Story, at: number): boolean {
  const [word, next] = [story.tokens[at], story.tokens[at + 1]]
  if (!word || word.kind === 'number') return false
  if (determiner.test(word.lower) || before.test(word.lower) || words().last.has(word.lower) || ownerMark.test(word.text)) return true
  return (
    /^\p{Lu}/u.test(word.text) ||
    ownerMark.test(next?.text ?? '') ||
    ownerMark.test(story.tokens[at + 2]?.text ?? '') ||
    (series.test(lowerAt(story, at + 1)) && lowerAt(story, at + 2) === 'of')
  )
}

/** Words that no number is counted by: `the fourth of the three |planned|`, `in a series of five |in| May`. */
const noNoun = /^(?:and|on|in|at|by|to|for|that|which|who|held|set|due|\w+ed)$/

function wholeAt(story: Story, figure: Figure, at: number, bare: boolean): (Whole & {readonly noun: string | null}) | undefined {
  const noun = figure.counted?.noun ?? null
  // `the third of two doctors' four children`.
  if (figure.counted && /^['’]$/.test(story.text[figure.counted.end] ?? '')) return undefined
  const behind = story.tokens[figure.lastToken]
  if (noun === null && !(bare && (!behind || isMark(behind) || noNoun.test(behind.lower)))) return undefined
  if (noun !== null && time.test(noun) && determiner.test(lowerAt(story, at - 1))) return undefined
  return {count: Number(figure.value), beside: counted(figure), noun}
}

/** What a quartet of novels is made of, and four players make none of. */
const volume = /^(?:volume|book|novel|part|instalment|installment)$/

/** `the |trilogy's| fourth volume`; `the Hull |quartet's| ninth album` is by four people. */
function wholeBefore(story: Story, index: number): Whole | undefined {
  const token = story.tokens[index - 1]
  if (/^quartet['’]s$/.test(token?.lower ?? '') && !volume.test(lowerAt(story, index + 1))) return undefined
  const bare = token?.text.replace(/['’]s$/, '') ?? ''
  const count = token && bare !== token.text ? words().wholes.get(bare.toLowerCase()) : undefined
  return token && count ? {count, beside: {start: token.start, end: token.start + bare.length, text: bare}} : undefined
}

/**
 * The whole that an ordinal is said to be one of. With a name of its own it must be one of those things: `the third |doctor| of the two |hospitals|` is not.
 */
export function wholeOf(story: Story, {index, sentence}: Token): Whole | undefined {
  const owned = wholeBefore(story, index)
  if (owned) return owned
  if (!/^(?:the|a|an|his|her|its|their|this)$/.test(lowerAt(story, index - 1)) && !ownerMark.test(lowerAt(story, index - 1)))
    return undefined
  let noun: string | undefined
  for (let at = index + 1; at < index + 7; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || isMark(token)) return undefined
    if (token.lower === 'of' || token.lower === 'in' || token.lower === 'from') {
      // `the fourth of them`, `the fourth in a row`.
      const whole = wholeFrom(story, at + 1, sentence, token.lower === 'from' ? 'of' : token.lower)
      if (whole?.beside.text.toLowerCase() === 'quartet' && noun !== undefined && !volume.test(noun)) return undefined
      return whole && (noun === undefined || whole.noun === null || isOneOf(noun, whole.noun)) ? whole : undefined
    }
    if (words().last.has(token.lower)) continue
    // `the sixth |novel| of a trilogy`: one word of its own.
    if (noun !== undefined) return undefined
    noun = token.lower
  }
  return undefined
}

/** What ends an ordinal that stands for a thing, `the fifth,`: a mark, or a word that can follow no adjective. */
export function standsAlone(story: Story, {index}: Token): boolean {
  const next = story.tokens[index + 1]
  if (!next || isMark(next)) return true
  if (alone.test(next.lower)) return true
  // `the fourth blamed the council`, and no `third armed man`.
  return next.lower.endsWith('ed') && behindVerb.test(lowerAt(story, index + 2))
}

const alone =
  /^(?:and|of|is|was|were|will|would|has|had|goes|takes|took|went|came|comes|got|may|could|can|a|an|the|to|in|at|on|by|from|with|for|after|before|when|while|since|because|until|during|still|now|already|never|only|tests?|measures?|grows?)$/
const behindVerb = /^(?:the|a|an|his|her|its|their|it|them|him|that|no|in|on|at|to|by|for|from|with|after|before|when|as|,|\.)$/

const ofIt = /^(?:is|was|were|has|had|came|went)$/

/**
 * `|First| came a broth, two mouthfuls. … |The third course|, turbot, … the fourth`: a row that opened before the number, or numbers something else, is of
 * none of what was counted.
 */
export function isOfOtherRow(
  story: Story,
  {firstToken, sentence, counted: things}: Figure,
  {index}: Token,
  isBefore: (word: string) => boolean
): boolean {
  const opening = story.sentences[sentence]?.firstToken ?? firstToken
  if (/^(?:first|firstly)$/.test(lowerAt(story, opening)) && opening < firstToken) return true
  for (let at = firstToken; at < index; at++) {
    const [noun, behind] = [story.tokens[at + 1], story.tokens[at + 2]]
    if (!isBefore(lowerAt(story, at)) || lowerAt(story, at - 1) !== 'the' || noun?.kind !== 'word' || alone.test(noun.lower)) continue
    if ((isMark(behind) || ofIt.test(behind?.lower ?? '')) && !isOneOf(noun.lower, things?.noun ?? '') && !noun.lower.endsWith('ed'))
      return true
  }
  return false
}
