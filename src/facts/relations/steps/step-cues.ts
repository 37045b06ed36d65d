/** The word beside a figure that makes it a step: `a 5% |rise|`, `|up| 5%`, `six points |behind|`, `a |majority| of five`. */

import {contestWords, equalVerbs, marginNouns, marginVerbs} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {cueBehind} from './cues-behind.js'
import type {Direction} from './step.js'
import {stepWords} from './step-words.js'

/** The word beside a figure that makes it a step, and what it says. */
export interface Cue {
  readonly at: number
  readonly direction: Direction | undefined
  readonly isGap: boolean
  /** A noun tells the step: `a 5% rise`, and no verb: `rose 5%`. */
  readonly isNoun: boolean
  readonly hasBase: boolean
  /** Behind `by` it can be nothing else. */
  readonly isBy?: boolean
}

/** The first token of a figure with its hedge. */
export function firstOf({tokens}: Story, {firstToken, hedge}: Figure): number {
  let at = firstToken
  while (hedge && hedge.end <= (tokens[firstToken]?.start ?? 0) && at > 0 && (tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

const contest = lazily(() => wordsOf(contestWords))

function tellsContest({tokens, sentences}: Story, sentence: number): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken; at++) if (contest().has(tokens[at]?.lower ?? '')) return true
  return false
}

/** What leaves another behind, or falls behind it, `by` so much. */
const beating = lazily(() => wordsOf(marginVerbs))

const margins = lazily(() => wordsOf(marginNouns))

const equals = lazily(() => wordsOf(equalVerbs))

/** `his |half of the gap| is £25,000`: a part of what lies between. */
const isShared = (wordAt: (at: number) => string, noun: number): boolean =>
  wordAt(noun - 2) === 'of' && /^(?:share|half|third|quarter|part|portion|rest)$/.test(wordAt(noun - 3))

/** `the rise amounts to 3.5 points`, `the difference comes to 12`: any noun of change, right before the verb or with what it is in. */
function equalledBefore(wordAt: (at: number) => string, at: number): number | undefined {
  let verb = /^(?:to|a|an|just|only|some|mere)$/.test(wordAt(at)) ? at - 1 : at
  if (/^(?:to|a|an)$/.test(wordAt(verb))) verb--
  if (!equals().has(wordAt(verb))) return undefined
  const {nouns} = stepWords()
  for (let back = verb - 1; back > verb - 9 && !/^[,;:()–—]?$/.test(wordAt(back)); back--)
    if (nouns.has(wordAt(back)) && wordAt(back) !== 'growth')
      return /^(?:the|that|this|its|their)$/.test(wordAt(back - 1)) && !isShared(wordAt, back) ? back : undefined
  return undefined
}

/** `The gap has narrowed to three points`; in `the margin rose to 13.9% from 12.6%` it is a level. */
function narrowedBefore(wordAt: (at: number) => string, to: number, {unit, lastToken}: Figure): number | undefined {
  const {gaps, verbs} = stepWords()
  if (wordAt(to) !== 'to' || !verbs.has(wordAt(to - 1)) || unit === 'percent') return undefined
  for (let at = lastToken; at < lastToken + 16; at++) if (/^(?:from|against|compared)$/.test(wordAt(at))) return undefined
  for (let back = to - 2; back > to - 12 && wordAt(back) !== ''; back--) if (gaps.has(wordAt(back))) return back
  return undefined
}

/** `What separates the two towers is a mere four metres`. */
function separatedBefore(wordAt: (at: number) => string, at: number): number | undefined {
  let verb = at
  while (/^(?:a|an|just|only|mere|some)$/.test(wordAt(verb))) verb--
  if (!/^(?:is|was|are|were)$/.test(wordAt(verb))) return undefined
  for (let back = verb - 1; back > verb - 9; back--)
    if (/^(?:separates|separated|divides|divided|parts|parted)$/.test(wordAt(back)) && /^(?:what|that|all)$/.test(wordAt(back - 1)))
      return back
  return undefined
}

/** `the lead, at 12 points`, `its deficit was $3.7bn`. */
function gapNounBefore(wordAt: (at: number) => string, at: number): number | undefined {
  // `The difference between the two, 9.2 points`.
  if (wordAt(at) === ',' && /^(?:two|them|pair|both)$/.test(wordAt(at - 1)))
    return [at - 3, at - 4].find((back) => stepWords().gaps.has(wordAt(back)) && wordAt(back + 1) === 'between')
  // `The gap, 0.9 of a percentage point, was`.
  if (wordAt(at) === ',' && stepWords().gaps.has(wordAt(at - 1)) && wordAt(at - 2) === 'the' && wordAt(at - 3) === '') return at - 1
  if (!/^(?:at|is|was|were)$/.test(wordAt(at))) return undefined
  const noun = [at - 1, at - 2, at - 3].find(
    (back) => stepWords().gaps.has(wordAt(back)) && !/^(?:edge|premium|distance)$/.test(wordAt(back))
  )
  return noun !== undefined && isShared(wordAt, noun) ? undefined : noun
}

const moves = /^(?:rise|increase|jump|surge|gain|fall|drop|decline|decrease|reduction|cut|growth|slump)$/
/** `, 300 per cent |,|`, `|in three months ,|`; no `half |of it|`, `2 per cent |in real terms|`. */
const closesAside = /^ (?:(?:in|over|within) (?:[^ ,]+ ){1,3}(?:days?|weeks?|months?|quarters?|seasons?|years?|decades?) )?[,)–—]/

/** `The rise, 300 per cent in three months, has`: the noun of a change, and its share set off behind it. */
function movedBefore(story: Story, wordAt: (at: number) => string, at: number, {kind, unit, lastToken}: Figure): number | undefined {
  const isShare = kind === 'ratio' || (kind === 'percent' && unit === 'percent')
  const opens = /^(?:|;|:|but|and)$/.test(wordAt(at - 3)) && /^(?:the|that|this)$/.test(wordAt(at - 2))
  if (!isShare || wordAt(at) !== ',' || !opens || !moves.test(wordAt(at - 1))) return undefined
  const behind = wordsBetween(story, lastToken, lastToken + longestAside)
  return closesAside.test(behind) && !tellsOther.test(behind) ? at - 1 : undefined
}

const longestAside = 14
/** `, a quarter, |was in| Leeds`, `, 20 per cent, was |the worst since| 1998, when 400 became 200`: of a part, and beside other levels. */
const tellsOther =
  / (?:(?:is|was|were|came) (?:[a-z]+ly )?(?:in|at|on|among|for|due|down|from)|(?:worst|biggest|largest|sharpest|steepest|fastest|highest|lowest|first) (?:[^ ]+ ){0,4}since) /

/** `were |beaten by two boys|`: who did it, and no margin. */
const isByWhom = (wordAt: (at: number) => string, by: number, {unit, counted}: Figure): boolean =>
  unit === null &&
  counted !== null &&
  beating().has(wordAt(by - 1)) &&
  /^(?:was|were|be|been|being|is|are)$/.test(wordAt(by - 2)) &&
  !margins().has(counted.noun)

/** `rose in a year by 5%`, `beats the old one, 53.7, by 0.7`. */
function cueBeforeBy(wordAt: (at: number) => string, by: number): Cue | undefined {
  const {nouns, verbs, gaps} = stepWords()
  for (let at = by - 1; at > by - 6 && !/^[,;:()–—]$/.test(wordAt(at)); at--) {
    const word = wordAt(at)
    if (verbs.has(word)) return {at, direction: verbs.get(word), isGap: false, isNoun: false, hasBase: false, isBy: true}
    if (nouns.has(word)) return {at, direction: nouns.get(word), isGap: gaps.has(word), isNoun: true, hasBase: false}
  }
  // `Longer than the first by 19km`.
  for (let at = by - 1; at > by - 9 && wordAt(at) !== ''; at--)
    if (stepWords().comparatives.has(wordAt(at)) && wordAt(at + 1) === 'than')
      return {at, direction: stepWords().comparatives.get(wordAt(at)), isGap: true, isNoun: false, hasBase: false, isBy: true}
  for (let at = by - 1; at > by - 10; at--)
    if (beating().has(wordAt(at))) return {at, direction: undefined, isGap: true, isNoun: false, hasBase: false, isBy: true}
  return undefined
}

/** `At 3.5 points, the improvement in the rate`. */
function ledByAt(wordAt: (at: number) => string, at: number, {tokens}: Story, {lastToken, sentence}: Figure): Cue | undefined {
  if (wordAt(at) !== 'at' || wordAt(at - 1) !== '') return undefined
  const {nouns, gaps, middles} = stepWords()
  const article = [0, 1, 2, 3].map((ahead) => lastToken + ahead).find((next) => /^(?:the|its|their|his|her|that|this)$/.test(wordAt(next)))
  if (article === undefined) return undefined
  const noun = middles.has(wordAt(article + 1)) ? article + 2 : article + 1
  if (tokens[noun]?.sentence !== sentence || !nouns.has(wordAt(noun))) return undefined
  return {at, direction: nouns.get(wordAt(noun)), isGap: gaps.has(wordAt(noun)), isNoun: true, hasBase: false}
}

/** `lost a third of its value`, and not `of the vote`; `lost 2%`. */
const isOfItself = ({tokens}: Story, {lastToken}: Figure): boolean =>
  tokens[lastToken]?.lower !== 'of' || /^(?:its|their|his|her)$/.test(tokens[lastToken + 1]?.lower ?? '')

/** `a rise of 5%`, `the increase, of 8%`, `rose by about 5%`, `fell 5%`, `up 5%`. */
function cueBefore(story: Story, figure: Figure): Cue | undefined {
  const {tokens} = story
  const {nouns, verbs, gaps} = stepWords()
  const first = firstOf(story, figure)
  const wordAt = (at: number): string => (tokens[at]?.sentence === figure.sentence ? (tokens[at]?.lower ?? '') : '')
  let at = first - 1
  // `An extra 1.5%`; `those 36 votes`, after the votes of two.
  if (wordAt(at) === 'extra' && /^(?:an|the|that)$/.test(wordAt(at - 1)) && figure.kind === 'percent')
    return {at, direction: 'up', isGap: false, isNoun: true, hasBase: false}
  if (/^(?:those|these)$/.test(wordAt(at)) && figure.counted?.noun === 'vote')
    return {at, direction: undefined, isGap: true, isNoun: true, hasBase: false}
  if (/^(?:a|an|the|another|further)$/.test(wordAt(at)) && figure.kind !== 'ordinal') at--
  const word = wordAt(at)
  if (word === 'of') {
    const noun = wordAt(at - 1) === ',' ? at - 2 : at - 1
    const name = wordAt(noun)
    // `Growth of 2.8% was better than forecast`: a rate, and no step.
    // `An operating margin of 8%` is a level.
    if (name === 'margin' && figure.kind === 'percent' && figure.unit === 'percent' && !tellsContest(story, figure.sentence))
      return undefined
    if (name === 'growth' && !/^an?$/.test(wordAt(noun - 1))) return undefined
    return nouns.has(name) ? {at: noun, direction: nouns.get(name), isGap: gaps.has(name), isNoun: true, hasBase: false} : undefined
  }
  const equalled = equalledBefore(wordAt, at)
  if (equalled !== undefined) {
    const noun = wordAt(equalled)
    return {at: equalled, direction: nouns.get(noun), isGap: gaps.has(noun), isNoun: true, hasBase: false}
  }
  const gapNoun = gapNounBefore(wordAt, at) ?? narrowedBefore(wordAt, at, figure) ?? separatedBefore(wordAt, at)
  if (gapNoun !== undefined) return {at: gapNoun, direction: undefined, isGap: true, isNoun: true, hasBase: false}
  const moved = movedBefore(story, wordAt, at, figure)
  if (moved !== undefined) return {at: moved, direction: nouns.get(wordAt(moved)), isGap: false, isNoun: true, hasBase: false}
  if (word === 'by') return isByWhom(wordAt, at, figure) ? undefined : cueBeforeBy(wordAt, at)
  const led = ledByAt(wordAt, at, story, figure)
  if (led) return led
  // `Has lost half of its length`; `losing two per cent`.
  if (/^(?:lost|lose|loses|losing|shed|sheds|shedding)$/.test(word) && /^(?:percent|ratio)$/.test(figure.kind) && isOfItself(story, figure))
    return {at, direction: 'down', isGap: false, isNoun: word.endsWith('ing'), hasBase: false}
  // `The detour adds 12 days`; `the tunnel saves 40 minutes`.
  if (/^(?:adds|saves|save)$/.test(word) && /^(?:duration|measure|money)$/.test(figure.kind))
    return {at, direction: undefined, isGap: true, isNoun: false, hasBase: false}
  // `The tower will rise 62 metres`: its height; growers `lift 30 tonnes`.
  if (/^(?:rise|rises|lift|lifts|lifted)$/.test(word) && figure.kind === 'measure') return undefined
  // `It |grows 55 per cent of| the feed it needs`: so much of it, and no growth.
  if (/^(?:grow|grows|grew|raise|raises)$/.test(word) && /^(?:percent|ratio)$/.test(figure.kind) && wordAt(figure.lastToken) === 'of')
    return undefined
  if (
    verbs.has(word) &&
    !/^(?:add|added|adding|lost|lose|loses|losing|shed|sheds|shedding|made)$/.test(word) &&
    !(word === 'up' && /^(?:made|make|makes|making|set|to|give|gave|given|giving|take|took|taken|taking)$/.test(wordAt(at - 1))) &&
    !(word === 'down' && /^(?:turn(?:s|ed|ing)?|put|puts|putting|pa(?:y|ys|id|ying)|l(?:ay|aid))$/.test(wordAt(at - 1)))
  )
    return {at, direction: verbs.get(word), isGap: false, isNoun: false, hasBase: false}
  return undefined
}

/** `A 5% rise`, where the noun ends the words of a figure, goes before `a rise of 5%`; behind `by` nothing else can be meant. */
export function cueOf(story: Story, figure: Figure): Cue | undefined {
  const before = cueBefore(story, figure)
  return before?.isNoun || before?.isBy ? before : (cueBehind(story, figure) ?? before)
}
