/** What a figure is for each one of: `£4 each`, `35p a share`, `40 to each ward`, `each of whom was fined $65`, `an annual income of £4m`. */

import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {figuresIn} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {type Line, linesOf} from '../pattern.js'
import {anyOne} from './any-one.js'
import {ahead, nounFrom, withEach} from './each.js'
import {isTime, rateWords} from './rate-words.js'
import {unitRateOf} from './unit-rates.js'

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
  /** The unit of time of an amount for each one and for a time: `$65 a day for every inmate`. */
  readonly over?: string | undefined
  /** It is told of no total without a time: `three bottles each per day`. */
  readonly isOver?: boolean | undefined
}

/** Kinds that can be told for each one: no shares, ages, ranks and spans. */
const isAmount = ({kind, value, isRange, move}: Figure): boolean =>
  (kind === 'cardinal' || kind === 'money' || kind === 'measure' || kind === 'duration') &&
  typeof value === 'number' &&
  value > 0 &&
  !isRange &&
  move === null &&
  (kind !== 'cardinal' || value >= 2)

export type Found = Pick<Per, 'of' | 'each' | 'count' | 'generic'>

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

/** The first token behind a figure, what it counts, and a hedge; in `3,200 |of them| an hour` what points back is what it counts. */
function tokenBehind(story: Story, figure: Figure): number {
  const end = Math.max(
    figure.counted && figure.counted.start >= figure.end ? figure.counted.end : 0,
    figure.hedge && figure.hedge.start >= figure.end ? figure.hedge.end : 0
  )
  let at = figure.lastToken
  while ((story.tokens[at]?.start ?? end) < end) at++
  return / of (?:them|these|those) $/.test(wordsBetween(story, at, at + 2)) ? at + 2 : at
}

const isArea = (word: string): boolean => word === 'square' || word === 'cubic'

function behind(story: Story, figure: Figure): Found | undefined {
  const {frequencies, times, leads, nouns} = rateWords()
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
  // `€6,500 |a square metre|`.
  if (/^(?:per|an?)$/.test(word) && isArea(next)) return {of: `${next} ${singularOf(third)}`, each: false}
  // `€5 per berth |per week|` is told of the berths' weeks.
  if (word === 'per' && third === 'per' && times.has(tokens[at + 3]?.lower ?? '')) return {of: tokens[at + 3]?.lower ?? '', each: false}
  if (word === 'per' && next !== '') return {of: singularOf(next), each: false}
  // `they live 90 |to the square mile|`.
  if (word === 'to' && /^(?:the|a|each|every)$/.test(next) && isArea(third))
    return {of: `${third} ${singularOf(tokens[at + 3]?.lower ?? '')}`, each: false}
  const noun = singularOf(next)
  // `from $1.4bn a year |earlier|`.
  if (/^(?:ago|earlier|before|later|after|on|previously|apart)$/.test(third) && tokens[at + 3]?.lower !== 'average') return undefined
  if ((word === 'a' || word === 'an') && (nouns.has(noun) || isCounted(story, figure, noun) || isOneOfThem(story, figure, at + 1)))
    return {of: noun, each: false}
  if (!leads.has(word)) return undefined
  if (next === 'each' || next === 'every') {
    const found = nounFrom(story, at + 2, figure.sentence)
    // `three hives |for every eight|`: a ratio, and no number that there are.
    return found?.count?.firstToken === at + 2 ? undefined : found
  }
  const one = singularOf(third)
  // `40 to the crate`: what a place is, is no crate's share, where none are counted.
  return (word === 'to' || word === 'for' || word === 'in') && /^(?:an?|one|the)$/.test(next) && isCounted(story, figure, one)
    ? {of: one, each: false}
    : undefined
}

/** `an |annual| income of £450,000`, `the |daily| 40`. */
function frequency(story: Story, figure: Figure): Found | undefined {
  const {frequencies} = rateWords()
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

/** After a colon or `that is` it sums up; `one every five miles on the first stretch` is of a part. */
export const saysOneFor = / (?::|or|(?:that|which) (?:is|was|makes|made|means|meant)) one (?:for |to )?(?:each|every) $/

/** `24 lifeguards: |one for each| 150 metres`, `84 cases. That is |one every| 100 seconds`: a measure for each one. */
function oneFor(story: Story, {kind, firstToken, sentence}: Figure): Found | undefined {
  if (kind !== 'measure' && kind !== 'duration') return undefined
  const lead = wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 6), firstToken)
  return saysOneFor.test(lead) ? {of: 'each', each: true} : undefined
}

/** `60 kilometres an hour` is a length for each hour. */
function ofUnit({unit}: Figure): Found | undefined {
  const rate = unitRateOf(unit)
  return rate && {of: rate.of, each: false}
}

/** `one takes 48 and |the others 36 each|`: not for each of all there are. */
export const isOfOthers = (story: Story, figure: Figure): boolean =>
  / (?:the|its|their|his|her) (?:others?|rest|remaining|remainder|second|latter)(?: [^ ,;:]+){0,3} $/.test(
    wordsBetween(story, Math.max(story.sentences[figure.sentence]?.firstToken ?? 0, figure.firstToken - 7), opening(story, figure))
  ) && / (?:each|apiece) /.test(wordsBetween(story, figure.lastToken, figure.lastToken + 3))

/** `took 20 days, £300 a day |of it| for stone`: of a part of what it came to. */
const isOfPart = (story: Story, {lastToken}: Figure): boolean =>
  / (?:an?|per|each) [^ ]+ of (?:it|which|that|this) $/.test(wordsBetween(story, lastToken, lastToken + 4))

/** `a pound each |to begin with| and £2 |for the last six years|`: of some of the time, and of no sum of all of it. */
const isOfSomeTime = (story: Story, {kind, lastToken}: Figure): boolean =>
  kind === 'money' &&
  /^ (?:(?:each|apiece) )?(?:(?:to (?:begin|start) with|at first|initially|originally) |for the (?:last|first|past|final|other) (?:[^ ,;]+ )?(?:years?|months?|weeks?|days?) )/.test(
    wordsBetween(story, lastToken, lastToken + 6)
  )

function perOf(story: Story, figure: Figure, line: Line): Per | undefined {
  if (!isAmount(figure)) return undefined
  if (isOfOthers(story, figure) || isOfPart(story, figure) || isOfSomeTime(story, figure)) return undefined
  const near = oneFor(story, figure) ?? behind(story, figure)
  const far = near?.each === true ? undefined : (ahead(story, figure, line) ?? withEach(story, figure))
  // `Every dish turns out 25 terabytes a night`: for each dish; the night is told of all.
  const found = (far?.each === true ? far : near) ?? far ?? ofUnit(figure) ?? frequency(story, figure) ?? anyOne(story, figure, line)
  // `cranes, each lifting 25 boxes |an hour|`: for each and for a time; a total that is of no time is another thing unless the digits say it is this one.
  const loose = found === far && near !== undefined && isTime(near.of)
  return found && {rate: figure, ...found, timed: isTime(found.of), mean: isMean(story, figure), loose, over: loose ? near?.of : undefined}
}

/** `three bottles each |per day|`, `£23 a head |a night|`: for a time as well as for each one. */
function overTime(story: Story, per: Per): Per {
  if (per.timed || per.over !== undefined || per.count) return per
  const {sentence} = per.rate
  const at = tokenBehind(story, per.rate)
  const second = /^(?:each|apiece)$/.test(wordAt(story, sentence, at)) ? at + 1 : at + 2
  const [lead, unit] = [wordAt(story, sentence, second), wordAt(story, sentence, second + 1)]
  const isPhrase = second === at + 1 || /^(?:an?|per)$/.test(wordAt(story, sentence, at))
  return isPhrase && /^(?:an?|per|every)$/.test(lead) && isTime(unit) ? {...per, over: unit, isOver: true} : per
}

/** `$65 a day |for every inmate|`, `seven |per cat| per day`: for each one as well as for a time. */
function eachOver(story: Story, {rate, of, timed, mean}: Per): Per | undefined {
  if (!timed) return undefined
  const at = tokenBehind(story, rate)
  const [one, two, three, four] = [0, 1, 2, 3].map((ahead) => wordAt(story, rate.sentence, at + ahead))
  const [lead, each, noun] = one === 'per' && three === 'per' ? ['per', 'per', two] : [three, four, wordAt(story, rate.sentence, at + 4)]
  if (lead === 'per' && each === 'per') return {rate, of: singularOf(noun ?? ''), each: true, timed: false, mean, over: of}
  if (two !== of) return undefined
  const found =
    lead === 'for' && /^(?:each|every)$/.test(each ?? '')
      ? nounFrom(story, at + 4, rate.sentence)
      : lead === 'each' || lead === 'apiece'
        ? {of: 'each', each: true}
        : lead === 'per' || lead === 'a'
          ? {of: singularOf(each ?? ''), each: true}
          : undefined
  return found && !isTime(found.of) && (lead !== 'a' || isCounted(story, rate, found.of))
    ? {rate, ...found, timed: false, mean, over: of}
    : undefined
}

export const persOf = once((story: Story): readonly Per[] =>
  linesOf(story).flatMap((line) =>
    line.figures.flatMap((figure) => {
      const per = perOf(story, figure, line)
      return per ? [overTime(story, per), eachOver(story, per) ?? []].flat() : []
    })
  )
)
