/** What a figure is for each one of: `£4 each`, `35p a share`, `40 to each ward`, `each of whom was fined $65`, `an annual income of £4m`. */

import {perNouns} from '../../../lexicon/counted-words.js'
import {wordsOf} from '../../../lexicon/list.js'
import {frequencyWords, rateAnaphora, rateLeads, rateTimes} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {around, figuresIn} from '../near.js'
import {wordAt} from '../nearby-words.js'
import {type Line, lineAt, linesOf} from '../pattern.js'
import {anyOne} from './any-one.js'

export interface Per {
  readonly rate: Figure
  /** A noun in the singular, a unit's name, or `each` where the thing is named elsewhere. */
  readonly of: string
  /** `of` is a unit of time. */
  readonly timed: boolean
  /** Said by `each` or `every`, whose noun may be called otherwise where it is counted: `every household`, of 400 homes. */
  readonly each: boolean
  /** Told of any one: `a ticket costs £640`. */
  readonly generic?: boolean | undefined
  /** How many there are, where the words say it: `on each of the other |six days|`. */
  readonly count?: Figure | undefined
  /** A price, of one of whatever is sold: only digits can tell that a sum is of it. */
  readonly loose?: boolean | undefined
  /** Called an average. */
  readonly mean: boolean
}

interface Words {
  readonly frequencies: ReadonlyMap<string, string>
  readonly times: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly anaphora: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

let words: Words | undefined

function lists(): Words {
  if (words) return words
  const frequencies = new Map<string, string>()
  for (const line of frequencyWords.trim().split('\n')) {
    const [unit = '', ...adverbs] = line.trim().split(/\s+/)
    for (const adverb of adverbs) frequencies.set(adverb, unit)
  }
  const times = wordsOf(rateTimes)
  words = {frequencies, times, leads: wordsOf(rateLeads), anaphora: wordsOf(rateAnaphora), nouns: new Set([...wordsOf(perNouns), ...times])}
  return words
}

export const isTime = (noun: string): boolean => lists().times.has(noun)

/** Kinds that can be told for each one: no shares, ages, ranks and spans. */
const isAmount = ({kind, value, isRange, move}: Figure): boolean =>
  (kind === 'cardinal' || kind === 'money' || kind === 'measure' || kind === 'duration') &&
  typeof value === 'number' &&
  value > 0 &&
  !isRange &&
  move === null &&
  (kind !== 'cardinal' || value >= 2)

export type Found = Pick<Per, 'of' | 'each' | 'count' | 'generic'>

const isCountedNear = (story: Story, sentence: number, noun: string): boolean =>
  noun !== '' && around(story, sentence).some(({counted}) => counted?.noun === noun)

/** The noun behind `each` or `every`: `each of the 250 |men|`, `every one of |them|`. */
function nounFrom(story: Story, from: number, sentence: number): Found | undefined {
  const {anaphora} = lists()
  const figures = lineAt(story, sentence)?.figures ?? []
  for (let at = from; at < from + 7; at++) {
    const token = story.tokens[at]
    const count = figures.find((figure) => at === figure.firstToken)
    // `At $67 each the bill would be |$1.34m|`: what it comes to, and no number of them.
    if (count && (count.kind === 'money' || count.kind === 'percent')) return {of: 'each', each: true}
    if (count) return {of: count.counted?.noun ?? count.unit ?? 'each', each: true, count}
    if (!token || token.sentence !== sentence || token.kind === 'mark') return {of: 'each', each: true}
    if (token.lower === 'other' && at === from) return undefined
    // `At 20g each |the| cut saves 1,280 tonnes`.
    if (at === from && /^(?:the|an?|it|they|he|she|we|this|that)$/.test(token.lower)) return {of: 'each', each: true}
    // `three soldiers for every |one| who defends`.
    if (token.lower === 'one' && at === from && story.tokens[at + 1]?.lower !== 'of') return {of: 'each', each: true}
    if (token.kind !== 'word' || anaphora.has(token.lower)) {
      if (/^(?:whom|them|these|those|which)$/.test(token.lower) && story.tokens[at - 1]?.lower === 'of') return {of: 'each', each: true}
      continue
    }
    // `each of the other six |days|`, and of `each cost` the verb, which no count will have for a noun.
    if (at > from && !isPlural(token.lower)) continue
    // `each new |oak|`.
    const noun = wordAt(story, sentence, at + 1)
    if (at === from && isCountedNear(story, sentence, noun)) return {of: noun, each: true}
    return {of: singularOf(token.lower), each: true}
  }
  return {of: 'each', each: true}
}

/** Whether the paragraph counts what the noun is one of: `£2m |a mile|` beside 85 miles. */
const isCounted = (story: Story, figure: Figure, noun: string): boolean =>
  figuresIn(story, figure.block).some((other) => other !== figure && (other.counted?.noun === noun || other.unit === noun))

/** `The |barges|, 30 in all, brought in 7,500 tonnes, 250 tonnes a |barge|`: of which the sentence speaks, and nothing more is said of it. */
function isOneOfThem({tokens, sentences}: Story, {sentence, firstToken}: Figure, at: number): boolean {
  const noun = tokens[at]
  if (noun?.kind !== 'word' || noun.sentence !== sentence || (tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.sentence === sentence))
    return false
  const first = sentences[sentence]?.firstToken ?? 0
  return tokens.slice(first, firstToken).some(({lower}) => isPlural(lower) && singularOf(lower) === noun.lower)
}

/** Whether something near is counted by the noun, or by another one that may mean the same: branches, of 18 libraries. */
const isCountedAnywhere = (story: Story, figure: Figure, noun: string): boolean =>
  noun !== 'of' && !isPlural(noun) && around(story, figure.sentence).some(({counted, kind}) => kind === 'cardinal' && counted !== null)

/** The first token behind a figure, what it counts, and a hedge. */
function tokenBehind(story: Story, figure: Figure): number {
  const end = Math.max(
    figure.counted && figure.counted.start >= figure.end ? figure.counted.end : 0,
    figure.hedge && figure.hedge.start >= figure.end ? figure.hedge.end : 0
  )
  let at = figure.lastToken
  while ((story.tokens[at]?.start ?? end) < end) at++
  return at
}

function behind(story: Story, figure: Figure): Found | undefined {
  const {frequencies, times, leads, nouns} = lists()
  const {tokens} = story
  const at = tokenBehind(story, figure)
  const [word = '', next = '', third = ''] = [0, 1, 2].map((ahead) => {
    const token = tokens[at + ahead]
    return token?.sentence === figure.sentence ? token.lower : ''
  })
  const often = frequencies.get(word)
  if (often !== undefined && (tokens[at + 1]?.kind !== 'word' || /^(?:with|for|in|on|at|to|from|and|but)$/.test(next)))
    return {of: often, each: false}
  if (word === 'apiece') return {of: 'each', each: true}
  if (word === 'each' || word === 'every') return times.has(next) ? {of: next, each: false} : nounFrom(story, at + 1, figure.sentence)
  if (word === 'per' && /^(?:square|cubic)$/.test(next)) return {of: `${next} ${singularOf(third)}`, each: false}
  // `€5 per berth |per week|` is told of the berths' weeks.
  if (word === 'per' && third === 'per' && times.has(tokens[at + 3]?.lower ?? '')) return {of: tokens[at + 3]?.lower ?? '', each: false}
  if (word === 'per' && next !== '') return {of: singularOf(next), each: false}
  // `they live 90 |to the square mile|`.
  if (word === 'to' && /^(?:the|a|each|every)$/.test(next) && /^(?:square|cubic)$/.test(third))
    return {of: `${third} ${singularOf(tokens[at + 3]?.lower ?? '')}`, each: false}
  const noun = singularOf(next)
  // `from $1.4bn a year |earlier|`.
  if (/^(?:ago|earlier|before|later|after|on|previously|apart)$/.test(third)) return undefined
  if ((word === 'a' || word === 'an') && (nouns.has(noun) || isCounted(story, figure, noun) || isOneOfThem(story, figure, at + 1)))
    return {of: noun, each: false}
  if (!leads.has(word)) return undefined
  if (next === 'each' || next === 'every') return nounFrom(story, at + 2, figure.sentence)
  const one = singularOf(third)
  // `40 to the crate`: what a place is, is no crate's share, where none are counted.
  return (word === 'to' || word === 'for' || word === 'in') && /^(?:an?|one|the)$/.test(next) && isCounted(story, figure, one)
    ? {of: one, each: false}
    : undefined
}

/** Between `each` and its amount stands no other clause. */
const clauseBreak = /^(?:while|but|whereas|because|when|after|before|if|than|until|since)$/
/** `looks |after| 14 women` opens no clause. */
const takesAfter = /^(?:look|looks|looked|looking|named)$/
/** Words looked through before an amount. */
const reach = 16

/** `the average branch lent |2,350|`, `a typical cow gives |30 litres|`. */
function averageOne(story: Story, figure: Figure, line: Line): Found | undefined {
  if (!line.words.has('average') && !line.words.has('typical')) return undefined
  if (story.tokens[figure.firstToken - 1]?.lower === 'of') return undefined
  for (let at = figure.firstToken - 1; at >= figure.firstToken - reach; at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    if (line.figures.some((other) => other !== figure && at >= other.firstToken && at < other.lastToken)) return undefined
    if (token.lower !== 'average' && token.lower !== 'typical') continue
    // `a typical |three|-bedroom house`: the number says what kind of thing it is, and not what it has.
    if (at + 1 === figure.firstToken) return undefined
    const noun = story.tokens[at + 1]?.lower ?? ''
    return /^(?:a|an|the)$/.test(story.tokens[at - 1]?.lower ?? '') && isCountedAnywhere(story, figure, noun)
      ? {of: noun, each: true}
      : undefined
  }
  return undefined
}

/** `Each of the 250 men who fell ill will receive |$48,000|`; a figure in between has the word for itself, unless it is the count. */
function ahead(story: Story, figure: Figure, line: Line): Found | undefined {
  const typical = averageOne(story, figure, line)
  if (typical) return typical
  if (!line.words.has('each') && !line.words.has('every')) return undefined
  const {tokens} = story
  let between: number | undefined
  const hedged = figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start
  for (let at = figure.firstToken - 1; at >= figure.firstToken - reach; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    if (token.start >= hedged) continue
    if (token.lower === 'each' || token.lower === 'every') {
      // `at $34 |each| and 5,000 shares`: said of the figure before it.
      if (token.lower === 'each' && /^(?:and|or|but)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
      if (between !== undefined && !/^ of (?:(?:the|its|his|her|their|those|these|some) )*$/.test(textBetween(story, at, between)))
        return undefined
      const noun = singularOf(tokens[at + 1]?.lower ?? '')
      if (isTime(noun)) return {of: noun, each: false}
      const found = nounFrom(story, at + 1, figure.sentence)
      // `for every |1,000| children`: the figure is what there are, not what each has.
      return found?.count === figure ? undefined : found
    }
    if (token.kind === 'mark' || (clauseBreak.test(token.lower) && !takesAfter.test(tokens[at - 1]?.lower ?? ''))) return undefined
    if (line.figures.some((other) => other !== figure && at >= other.firstToken && at < other.lastToken)) {
      if (between !== undefined && between - at > 2) return undefined
      between = at
    }
  }
  return undefined
}

function textBetween(story: Story, from: number, to: number): string {
  let text = ' '
  for (let at = from + 1; at < to; at++) text += `${story.tokens[at]?.lower ?? ''} `
  return text
}

/** `With 24 tonnes aboard, |each| was full`. */
function withEach(story: Story, figure: Figure): Found | undefined {
  const {tokens} = story
  if (!/^(?:with|at|carrying|holding)$/.test(tokens[story.sentences[figure.sentence]?.firstToken ?? 0]?.lower ?? '')) return undefined
  for (let at = figure.lastToken; at < figure.lastToken + 5; at++) {
    if (tokens[at]?.lower !== ',') continue
    const next = tokens[at + 1]?.lower
    return next === 'each' || next === 'every' ? nounFrom(story, at + 2, figure.sentence) : undefined
  }
  return undefined
}

/** `an |annual| income of £450,000`, `the |daily| 40`. */
function frequency(story: Story, figure: Figure): Found | undefined {
  const {frequencies} = lists()
  for (let at = figure.firstToken - 1; at >= figure.firstToken - 5; at--) {
    const token = story.tokens[at]
    // `14 crossings daily |with| room for 300`.
    if (token?.kind === 'mark' || token?.sentence !== figure.sentence || /^(?:with|and|but|while)$/.test(token.lower)) return undefined
    const often = frequencies.get(token.lower)
    if (often !== undefined) return {of: often, each: false}
  }
  return undefined
}

const isMean = (story: Story, figure: Figure): boolean =>
  /\b(?:average|mean)\b[^.]{0,20}$/i.test(story.text.slice(Math.max(0, figure.start - 40), figure.start))

/** `60 kilometres an hour` is a length for each hour. */
function ofSpeed({unit}: Figure): Found | undefined {
  const of = unit === null ? undefined : / per (second|minute|hour)$/.exec(unit)?.[1]
  return of === undefined ? undefined : {of, each: false}
}

function perOf(story: Story, figure: Figure, line: Line): Per | undefined {
  if (!isAmount(figure)) return undefined
  const near = behind(story, figure)
  const far = near?.each === true ? undefined : (ahead(story, figure, line) ?? withEach(story, figure))
  // `Every dish turns out 25 terabytes a night`: for each dish; the night is told of all.
  const found = (far?.each === true ? far : near) ?? far ?? ofSpeed(figure) ?? frequency(story, figure) ?? anyOne(story, figure, line)
  // `cranes, each lifting 25 boxes |an hour|`: for each and for a time; a total that is of no time is another thing unless the digits say it is this one.
  const loose = found === far && near !== undefined && isTime(near.of)
  return found && {rate: figure, ...found, timed: isTime(found.of), mean: isMean(story, figure), loose}
}

export const persOf = once((story: Story): readonly Per[] =>
  linesOf(story).flatMap((line) => line.figures.flatMap((figure) => perOf(story, figure, line) ?? []))
)
