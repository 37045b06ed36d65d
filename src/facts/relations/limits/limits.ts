/** Limits a text sets: `at most 30 days`, `the 48-hour cap`, `never below 70%`, `fewer than a dozen`. What is held against them stands in kept.ts. */

import type {Span} from '../../../finding.js'
import {ceilingWords, denials, duties, floorWords, passingVerbs} from '../../../lexicon/limit-words.js'
import {lowerAt, type Story, type Token, tokenAt} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {asideBefore} from '../asides.js'
import {figuresIn} from '../near.js'
import {opening, wordsBetween} from '../nearby-words.js'
import type {Line} from '../pattern.js'
import {cappingVerb} from './capping.js'
import {isStart} from './extremes.js'
import {isBound} from './limits-again.js'
import {isOtherEstimate, limitsNothing} from './limits-apart.js'
import {holds, inList} from './line-words.js'

/** The words of a limit, with what it limits. */
export interface Limit extends Span {
  readonly figure: Figure
  /** The figure is the most there may be; else the least. */
  readonly most: boolean
  /** It must be kept; else it is told of what was counted. */
  readonly duty: boolean
  /** What lies beyond is forbidden: `lorries over 7.5 tonnes are banned`. */
  readonly banned?: boolean
  /** Told of all: `never`, `not one`. */
  readonly always: boolean
}

/** `below 70%` and `1,550 at most` are open ranges, of which one end is told. */
const isOpen = ({value}: Figure): boolean => Array.isArray(value) && (value[0] === null) !== (value[1] === null)

const amounts = new Set(['cardinal', 'measure', 'money', 'percent', 'duration', 'age'])

/** One number, which may be below nought: `never above -20C`. */
export const isOne = ({value, isRange}: Figure): boolean => typeof value === 'number' && value !== 0 && !isRange

export const isAmount = (figure: Figure): boolean =>
  (isOne(figure) || isOpen(figure)) &&
  (amounts.has(figure.kind) || (figure.kind === 'ratio' && figure.hedge !== null)) &&
  figure.unit !== 'percentage point' &&
  figure.move === null

/** Words looked through before a hedge for a denial. */
const farthest = 16

/** `|No| juror may be made to sit for |more than| 30 days`; the word right before is read with the hedge. */
function denialBefore(story: Story, hedge: Span, sentence: number): Token | undefined {
  const first = tokenAt(story, hedge.start) - 1
  for (let at = first; at > first - farthest; at--) {
    // `Not one train|, by his count,| was more than ten minutes late`.
    const aside = asideBefore(story, sentence, at)
    if (aside !== undefined) {
      at = aside
      continue
    }
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || /^[;:,]$/.test(token.text)) return undefined
    if (at < first && inList(denials, token.lower)) return token
  }
  return undefined
}

/** Tokens of the two sentences that are read. */
const longest = 60

/** `Most drivers kept |within it| at 48`; others drive too fast. */
function isKeptTo({tokens, sentences}: Story, sentence: number): boolean {
  const first = sentences[sentence]?.firstToken ?? 0
  const last = (sentences[sentence + 1] ?? sentences[sentence])?.lastToken ?? 0
  return tokens
    .slice(first, Math.min(last, first + longest))
    .some(({index, lower}) => /^(?:within|inside|under)$/.test(lower) && /^(?:it|that|the)$/.test(tokens[index + 1]?.lower ?? ''))
}

/** `The speed |limit| on the road is 30mph`: farther off, where only the verb stands between what it is of and the figure. */
function subjectCeiling(story: Story, {firstToken, sentence}: Figure): Token | undefined {
  if (!/^(?:is|was|at)$/.test(story.tokens[firstToken - 1]?.lower ?? '') || !isKeptTo(story, sentence)) return undefined
  const {tokens} = story
  for (let at = firstToken - 4; at > firstToken - 9; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.kind === 'mark') return undefined
    if (/^(?:limit|ceiling|cap|maximum)$/.test(token.lower)) return token
  }
  return undefined
}

/** `1,900 feet past the threshold, |leaving| 3,300 feet`: what comes of it, and no limit. */
const isLeft = ({tokens}: Story, word: number, first: number): boolean =>
  tokens[word + 1]?.text === ',' && word + 2 < first && /(?!being)^\p{L}{3,}ing$/u.test(tokens[word + 2]?.lower ?? '')

const wordNear = (story: Story, figure: Figure, list: string): Token | undefined => {
  const {tokens} = story
  const near = [1, 2, 3].flatMap((step) => [tokens[figure.lastToken - 1 + step], tokens[figure.firstToken - step]])
  return near.find(
    (token) => token?.sentence === figure.sentence && inList(list, token.lower) && !isLeft(story, token.index, figure.firstToken)
  )
}

/** `never once |topped| $5m`, `nowhere did the wind |reach| 100km/h`. */
export function isNeverPassed(story: Story, {firstToken, sentence, start}: Figure): boolean {
  const verb = story.tokens[firstToken - 1]
  return verb !== undefined && inList(passingVerbs, verb.lower) && denialBefore(story, {start, end: start}, sentence) !== undefined
}

/** `|by a maximum| 30m marks`. */
const isBy = (story: Story, at: number): boolean => [3, 4].some((back) => story.tokens[at - back]?.lower === 'by')

/** One look for each sentence and figure, since most set no limit. */
export function mayLimit(story: Story, figure: Figure, marked: boolean): boolean {
  const {hedge, kind, firstToken} = figure
  // `19 hours |over four days|`: during them.
  if (hedge?.text.toLowerCase() === 'over' && kind === 'duration') return false
  // `the fastest growth |in| more than 30 years`; `raised |by| at least 300`.
  const lead = story.tokens[(hedge && hedge.start < figure.start ? tokenAt(story, hedge.start) : firstToken) - 1]?.lower ?? ''
  if (
    lead === 'by' ||
    (lead === 'in' && kind === 'duration' && hedge?.kind === 'more') ||
    (/^(?:an?|maximum|minimum)$/.test(lead) && isBy(story, firstToken))
  )
    return false
  if (hedge) return isBound(hedge) && !isOfSoMany(story, figure)
  if (isNeverPassed(story, figure)) return true
  return marked || isStart(story, figure) || (kind === 'duration' && story.tokens[firstToken - 1]?.lower === 'within')
}

/** `Nearly |nine smart meters in ten| work`: a share, and no number of meters. */
const isOfSoMany = (story: Story, {lastToken, sentence, kind}: Figure): boolean =>
  kind === 'cardinal' &&
  figuresIn(story, story.sentences[sentence]?.block ?? 0).some(
    (other) =>
      other.sentence === sentence &&
      other.firstToken > lastToken &&
      other.kind === 'cardinal' &&
      other.counted === null &&
      (Number(other.value) <= 10 || Number(other.value) === 100) &&
      / (?:(?:in|out of|of) every|in) $/.test(wordsBetween(story, lastToken, other.firstToken)) &&
      other.firstToken - lastToken < 6
  )

export function limitOf(story: Story, line: Line, figure: Figure): Limit | undefined {
  const {hedge} = figure
  if (isBound(hedge)) {
    if (isOtherEstimate(story, figure)) return undefined
    const denial = denialBefore(story, hedge, figure.sentence)
    // `|Not every| class has more than 28 pupils`: some have.
    if (
      denial?.lower === 'not' &&
      /^(?:every|everyone|everybody|all|each|only|just|always|many|most)$/.test(lowerAt(story, denial.index + 1))
    )
      return undefined
    // `None waited |as long as| four hours`: denied or not, what was told is no more.
    const turns = denial !== undefined && !/^as /i.test(hedge.text)
    // `Banned from driving |for at least two years|`: how long, and nothing beyond.
    const lasts = figure.kind === 'duration' && / for $/.test(wordsBetween(story, opening(story, figure) - 1, opening(story, figure)))
    const banned = !lasts && denial === undefined && hedge.kind === 'more' && / (?:banned|barred|forbidden|prohibited) /.test(line.text)
    return {
      banned,
      start: Math.min(hedge.start, figure.start),
      end: Math.max(hedge.end, figure.end),
      figure,
      most: /^(?:less|nearly)$/.test(hedge.kind) === (!turns && !banned),
      duty: banned || holds(line, duties),
      always: denial !== undefined
    }
  }
  const within = figure.kind === 'duration' && story.tokens[figure.firstToken - 1]?.lower === 'within' && holds(line, duties)
  if (within) return {start: figure.start, end: figure.end, figure, most: true, duty: true, always: false}
  if (isStart(story, figure)) return {start: figure.start, end: figure.end, figure, most: false, duty: false, always: false}
  if (isNeverPassed(story, figure)) return {start: figure.start, end: figure.end, figure, most: true, duty: false, always: true}
  const ceiling = wordNear(story, figure, ceilingWords) ?? cappingVerb(story, figure) ?? subjectCeiling(story, figure)
  const word = ceiling ?? wordNear(story, figure, floorWords)
  if (!word || hedge || limitsNothing(story, word, figure)) return undefined
  const [start, end] = [Math.min(word.start, figure.start), Math.max(word.end, figure.end)]
  return {start, end, figure, most: ceiling !== undefined, duty: true, always: false}
}
