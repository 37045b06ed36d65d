/** Shares as a story tells them: `35%`, `two-fifths`, `one vehicle in ten`, `a third have …`, `most of`. What they are of is not asked here. */

import {majorityWords} from '../../../../lexicon/figure-relations.js'
import {numbersOf, wordsOf} from '../../../../lexicon/list.js'
import {bareParts, halfWords, partFollowers, partLeads, sizeWords} from '../../../../lexicon/part-words.js'
import type {Story, Token} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {numberWords} from '../../../figures/words.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figureBehind, figuresIn} from '../../near.js'
import {isPause, wordAt, wordsBetween} from '../../nearby-words.js'
import {takesUp} from '../sums/total-signs.js'
import {isOfUnit} from './share-words.js'
import {isSecondMove} from './sizes-of-moves.js'

/** A share as the text gives it, of 1. */
export interface StatedShare {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'percent' | 'fraction' | 'ratio' | 'majority'
  readonly interval: Interval
  /** The figure that it was read from, if one was. */
  readonly figure: Figure | undefined
}

export interface ToldShare extends StatedShare {
  readonly value: number
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
  readonly block: number
}

/** `612 out of 840`: what was counted is no round fraction. */
export const isCounted = (text: string): boolean => /\d.* (?:out )?of /.test(text)

/** A fraction in words is said of what lies near it. */
const room = 0.02
/** `Nearly half` is said of 43% as well, `over a third` of 38%. */
const stretch = 0.15

function intervalOf({interval, value, hedge, text}: Figure): Interval {
  const middle = Number(value)
  if (isCounted(text)) return {low: middle, high: middle}
  switch (hedge?.kind) {
    case 'nearly':
      return {low: middle * (1 - stretch), high: middle + room / 2}
    case 'over':
      return {low: middle - room / 2, high: middle * (1 + stretch)}
    case 'about':
      return {low: middle * (1 - stretch), high: middle * (1 + stretch)}
    case 'more':
      return {low: middle, high: 1}
    case 'less':
      return {low: 0, high: middle}
    default:
      return {low: interval.low - room, high: interval.high + room}
  }
}

/** A percentage or a fraction as a share of 1. */
export function shareOf(figure: Figure): StatedShare | undefined {
  const {start, end, text, interval, kind, value} = figure
  if (kind === 'percent') return {start, end, text, figure, kind: 'percent', interval: {low: interval.low / 100, high: interval.high / 100}}
  if (kind !== 'ratio' || typeof value !== 'number' || value <= 0 || value >= 1) return undefined
  return {
    start,
    end,
    text,
    figure,
    kind: 'fraction',
    interval: figure.hedge ? interval : {low: interval.low - room, high: interval.high + room}
  }
}

/** `One in 20`, `one farm in 25`, by the figure at its end. */
export function ratioOf(story: Story, many: Figure): ToldShare | undefined {
  const {firstToken, lastToken, sentence, block, end} = many
  const every = wordAt(story, sentence, firstToken - 1) === 'every' ? 1 : 0
  const joint = wordAt(story, sentence, firstToken - 1 - every)
  if (!(joint === 'in' || (every > 0 && joint === 'of')) || typeof many.value !== 'number' || many.value < 2 || many.kind !== 'cardinal')
    return undefined
  let at = firstToken - 2 - every
  const few = numberWords().small.get(wordAt(story, sentence, at))
  while (few === undefined && at > firstToken - 5 - every && wordAt(story, sentence, at) !== 'one') at--
  const one = story.tokens[at]
  const count = few ?? 1
  if ((few === undefined && one?.lower !== 'one') || one?.sentence !== sentence || count >= many.value) return undefined
  const value = count / many.value
  return {
    start: one.start,
    end,
    text: story.text.slice(one.start, end),
    kind: 'ratio',
    // `Seven in ten`: nearer to seven than to six or eight.
    interval: count === 1 ? {low: value * 0.9, high: value * 1.1} : {low: (count - 0.5) / many.value, high: (count + 0.5) / many.value},
    value,
    firstToken: at,
    lastToken,
    sentence,
    block,
    figure: undefined
  }
}

function fromFigure(story: Story, figure: Figure): ToldShare | undefined {
  const {value, role, unit, firstToken, lastToken, sentence, block} = figure
  // `£361m, against £279m |(+29%)|`: a change by its sign.
  const share =
    unit === 'percentage point' ||
    /^[+−–-]\d/.test(figure.text) ||
    ((role === 'change' || isSecondMove(story, figure)) && !takesUp(story, figure))
      ? undefined
      : shareOf(figure)
  if (!share || typeof value !== 'number') return ratioOf(story, figure)
  const part = figure.kind === 'ratio'
  if (part && (isMeasuredAgainst(story, sentence, lastToken) || isOfUnit(story, lastToken - 1))) return undefined
  // `6-3/4, |5/8| per cent`: a rate as banks quote it.
  if (part && /^\d+\/\d+$/.test(figure.text) && wordAt(story, sentence, lastToken) !== 'of') return undefined
  return {
    ...share,
    interval: part ? intervalOf(figure) : share.interval,
    value: part ? value : value / 100,
    firstToken,
    lastToken,
    sentence,
    block,
    figure
  }
}

let lists: Record<'leads' | 'followers' | 'sizes', Set<string>> | undefined
let denominators: Map<string, number> | undefined

function words() {
  lists ??= {leads: wordsOf(partLeads), followers: wordsOf(partFollowers), sizes: wordsOf(sizeWords)}
  return lists
}

function told(story: Story, first: number, last: number, rest: Pick<ToldShare, 'kind' | 'interval' | 'value'>): ToldShare | undefined {
  const [from, to] = [story.tokens[first], story.tokens[last - 1]]
  const sentence = from && story.sentences[from.sentence]
  if (!from || !to || !sentence) return undefined
  const [start, end] = [from.start, to.end]
  return {
    ...rest,
    start,
    end,
    text: story.text.slice(start, end),
    firstToken: first,
    lastToken: last,
    sentence: from.sentence,
    block: sentence.block,
    figure: undefined
  }
}

/** `half |as much again|`, `a third |as many|`: set beside another amount, and no part of it. */
const isMeasuredAgainst = (story: Story, sentence: number, at: number): boolean =>
  wordAt(story, sentence, at) === 'as' &&
  /^(?:much|many|big|large|long|high|far|fast|old|often|likely)$/.test(wordAt(story, sentence, at + 1))

/** `a third have been dried out`, `another fifth`, `the remaining sixth to beans`: no noun follows that it could be the third of. */
function bareFraction(story: Story, {index, sentence, lower}: Token): ToldShare | undefined {
  const {leads, followers} = words()
  denominators ??= numbersOf(bareParts)
  const [before, next] = [wordAt(story, sentence, index - 1), wordAt(story, sentence, index + 1)]
  // `half were women`, `|nearly half|, 240, were women`: no article.
  const lead = /^(?:about|almost|nearly|roughly)$/.test(before) ? wordAt(story, sentence, index - 2) : before
  const bare = lower === 'half' && (lead === 'and' || isPause(lead))
  if (!(bare || leads.has(before)) || !(isPause(next) || followers.has(next))) return undefined
  if (isMeasuredAgainst(story, sentence, index + 1) || isNextOne(story, index, denominators.get(lower) ?? 0)) return undefined
  // `has served |ten and a half|`: of no whole.
  const number = story.tokens[index - 3]
  const isOfNumber = / and an? $/.test(wordsBetween(story, index - 2, index)) && number?.sentence === sentence
  if (isOfNumber && (number.kind === 'number' || numberWords().small.has(number.lower) || numberWords().tens.has(number.lower)))
    return undefined
  if (isOfUnit(story, index)) return undefined
  const value = 1 / (denominators.get(lower) ?? 1)
  return told(story, bare ? index : index - 1, index + 1, {kind: 'fraction', value, interval: {low: value - room, high: value + room}})
}

/** `Four of them turned up in 1954. |A fifth was| bought last year`: one more of those that were counted. */
function isNextOne(story: Story, index: number, number: number): boolean {
  const {sentence = 0} = story.tokens[index] ?? {}
  if (
    number < 3 ||
    wordAt(story, sentence, index - 1) !== 'a' ||
    !/^(?:is|was|has|had|came|went)$/.test(wordAt(story, sentence, index + 1))
  )
    return false
  // `A fifth was ill: |20 of the 60| pupils`.
  if (/ \d[\d,]* of (?:the |its |their )?\d/.test(wordsBetween(story, index, story.sentences[sentence]?.lastToken ?? index))) return false
  return figuresIn(story, story.sentences[sentence]?.block ?? 0).some(
    (figure) => figure.kind === 'cardinal' && figure.value === number - 1 && figure.firstToken < index && figure.sentence >= sentence - 1
  )
}

/** `|Most (44)| were free of pain`, `, |most, 44,| slept`: of what was told before, and counted right behind it; `what they feared most, 44 per cent said` is no such count. */
function isMostAlone({tokens, sentences}: Story, index: number): boolean {
  const {sentence} = tokens[index] ?? {sentence: -1}
  const before = tokens[index - 1]
  const opens = sentences[sentence]?.firstToken === index || /^(?:[,;:–—]|and|but|while|though|although|that)$/.test(before?.lower ?? '')
  const [mark, count, end] = [1, 2, 3].map((ahead) => tokens[index + ahead])
  return (
    opens &&
    count?.kind === 'number' &&
    ((mark?.text === '(' && end?.text === ')') || (/^[,–—]$/.test(mark?.text ?? '') && mark?.text === end?.text))
  )
}

/** `Most of the seats`, `an overwhelming majority`, `the bulk of`; no `majority of 45` and no `most goals`. */
function halfWord(story: Story, {index, sentence, lower}: Token, begins: ReadonlySet<number>): ToldShare | undefined {
  const {sizes} = words()
  const next = wordAt(story, sentence, index + 1)
  let first = index
  if (lower === 'all') {
    // `|Nearly all| of the ewes`, `almost all the ewes`.
    const isWhole = / (?:of|the|its|their|his|her) (?!(?:the )?(?:rest|remainder|others?|remaining) )/.test(
      wordsBetween(story, index + 1, index + 5)
    )
    if (!isWhole || !/^(?:nearly|almost|virtually|practically)$/.test(wordAt(story, sentence, index - 1))) return undefined
    return told(story, index - 1, index + 1, {kind: 'majority', interval: {low: 0.8, high: 1}, value: 0.9})
  }
  if (lower === 'most') {
    if (/^(?:the|a|at|second|third|its|their|his|her)$/.test(wordAt(story, sentence, index - 1))) return undefined
    if (next !== 'of' && !/[a-z]s$/.test(next) && !/^(?:people|men|women|children)$/.test(next) && !isMostAlone(story, index))
      return undefined
  } else if (lower === 'part') {
    // `|The greater part| of the cargo`.
    if (next !== 'of' || !/^(?:greater|larger|better)$/.test(wordAt(story, sentence, index - 1))) return undefined
    first = index - 2
    if (wordAt(story, sentence, first) !== 'the') return undefined
  } else {
    while (sizes.has(wordAt(story, sentence, first - 1))) first--
    if (!/^(?:a|an|the)$/.test(wordAt(story, sentence, first - 1))) return undefined
    first--
    if (next === 'of' ? begins.has(index + 2) : lower === 'bulk') return undefined
  }
  const [low, high] = new Map(majorityWords).get(lower === 'minority' ? 'a minority' : 'a majority') ?? [0, 1]
  return told(story, first, index + 1, {kind: 'majority', interval: {low, high}, value: (low + high) / 2})
}

function allShares(story: Story): ToldShare[] {
  const figures = figuresOf(story)
  const begins = new Set(figures.flatMap(({firstToken, kind}) => (kind === 'ordinal' ? [] : [firstToken])))
  denominators ??= numbersOf(bareParts)
  const found = figures.map((figure) => fromFigure(story, figure))
  // `a mile |and a half|`, `|a quarter| of a percentage point` is a figure of its own, and no share.
  const isMeasured = (token: Token): boolean => {
    const figure = figureBehind(story, token.start)
    const isUnit = figure?.kind === 'duration' || figure?.kind === 'measure' || figure?.unit === 'percentage point'
    return isUnit && figure.start <= token.start && token.end <= figure.end
  }
  for (const token of occurrencesOf(story, denominators.keys())) if (!isMeasured(token)) found.push(bareFraction(story, token))
  for (const token of occurrencesOf(story, wordsOf(halfWords))) found.push(halfWord(story, token, begins))
  return found.filter((share) => share !== undefined).sort((one, other) => one.start - other.start)
}

/** The shares of each paragraph, in order; where two lie on one another, the first. */
export const toldShares = once((story: Story): ReadonlyMap<number, readonly ToldShare[]> => {
  const blocks = new Map<number, ToldShare[]>()
  for (const share of allShares(story)) {
    const known = blocks.get(share.block)
    if (!known) blocks.set(share.block, [share])
    else if ((known.at(-1)?.end ?? 0) <= share.start) known.push(share)
  }
  return blocks
})
