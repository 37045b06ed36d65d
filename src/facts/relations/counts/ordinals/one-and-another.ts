/**
 * Those before the one that an ordinal numbers, told one by one behind it: `the third fatal blast. An explosion in 2018 killed four and another, in 2022,
 * a fifth`; `the third edition. The first two were rained off`. It judges nothing.
 */

import {lazily, numbersOf} from '../../../../lexicon/list.js'
import {timesNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import type {DateMention} from '../../../dates/date.js'
import {datesBySentence} from '../../../dates/order/ordered-dates.js'
import {spanOf, type Told} from '../lists/told-list.js'

/** A longer sentence tells of more than of them. */
const longest = 45

const numbers = lazily(() => numbersOf(`${timesNumbers} ten 10 eleven 11 twelve 12 fifteen 15 twenty 20 thirty 30`))

/** The one or two sentences behind it, in its paragraph. */
function behind(story: Story, sentence: number): Sentence[] {
  const block = story.sentences[sentence]?.block
  return [sentence + 1, sentence + 2].flatMap((at) => {
    const next = story.sentences[at]
    return next && next.block === block && next.lastToken - next.firstToken <= longest ? [next] : []
  })
}

const opens = /^(?:one|a|an|the|in|last|another)$/
const others = /^(?:another|second|also|again)$/
const elsewhere = /^(?:elsewhere|unlike|whereas|only|never|since|built|founded|opened|born|would|could|may|might|if)$/

/** Each of them has its date behind `in` or `on`, and one is `another`. */
function datedInTurn(story: Story, sentences: readonly Sentence[]): DateMention[] {
  const [first, second] = sentences
  // `|One of| her rivals won in March and another in June`.
  if (!first || !opens.test(lowerAt(story, first.firstToken)) || lowerAt(story, first.firstToken + 1) === 'of') return []
  const own = datesIn(story, first)
  const both = own.length < 2 && second && /^(?:another|the|in|a|an)$/.test(lowerAt(story, second.firstToken)) ? second : undefined
  const words = story.tokens.slice(first.firstToken, (both ?? first).lastToken)
  if (!words.some(({lower}) => others.test(lower)) || words.some(({lower}) => elsewhere.test(lower))) return []
  // `A third, in 2020`: more of them, or the one that is told of.
  if (
    words.some(
      ({lower, index}) => /^(?:third|fourth|fifth|others?|several|more|latest)$/.test(lower) && lowerAt(story, index - 1) !== 'each'
    )
  )
    return []
  const dates = both ? [...own, ...datesIn(story, both)] : own
  const kind = dates[0]?.kind
  return dates.length > 1 &&
    dates.length < 6 &&
    dates.every((date) => date.kind === kind && /^(?:in|on|of|last)$/.test(lowerAt(story, date.firstToken - 1)))
    ? dates
    : []
}

const datesIn = (story: Story, {firstToken, lastToken}: Sentence): DateMention[] =>
  (datesBySentence(story).get(story.tokens[firstToken]?.sentence ?? -1) ?? []).filter(
    ({kind, ends, lastToken: end}) => !ends && (kind === 'year' || kind === 'month') && end <= lastToken
  )

/** `in eight years`, `this year`, `since 2020`: some of those told may lie outside. */
function mayLieOutside(story: Story, {index, sentence}: Token, dates: readonly DateMention[]): boolean {
  const {lastToken = index} = story.sentences[sentence] ?? {}
  const years = dates.flatMap(({year, yearInferred}) => (year === null || yearInferred ? [] : [year]))
  const spread = years.length > 0 ? Math.max(...years) - Math.min(...years) : 0
  for (let at = index + 1; at < lastToken; at++) {
    const [word, next] = [lowerAt(story, at), lowerAt(story, at + 1)]
    if (/^(?:this|of|last)$/.test(word) && /^(?:year|month|week|season|day|summer|winter|autumn|spring)$/.test(next) && years.length > 0)
      return true
    if (word === 'since' && Number(next) > Math.min(...years, Number.POSITIVE_INFINITY)) return true
    const span = /^(?:in|within)$/.test(word) ? (numbers().get(next) ?? Number(next)) : Number.NaN
    if (/^(?:years|months|weeks|days)$/.test(lowerAt(story, at + 2)) && !(span >= spread && lowerAt(story, at + 2) === 'years')) return true
    if (/^(?:decade|decades)$/.test(next) && spread > 9) return true
  }
  return false
}

const done = /^(?:were|had|was|ended|failed|came|sold|went|lasted|sank|fell|died|cost|drew)$/

/** `The |third| edition … |The first two| were rained off`, `at the third attempt, after |the first two| had failed`. */
function firstFew(story: Story, {index, sentence}: Token, value: number): Told | undefined {
  const own = story.sentences[sentence]
  const [next] = behind(story, sentence)
  for (const [from, to] of [
    [index + 1, Math.min(own?.lastToken ?? 0, index + longest)],
    [next?.firstToken ?? 0, next ? next.firstToken + 3 : 0]
  ] as const)
    for (let at = from; at < to; at++) {
      const count = lowerAt(story, at) === 'the' && lowerAt(story, at + 1) === 'first' ? numbers().get(lowerAt(story, at + 2)) : undefined
      const isExact = /^(?:after|when|because|since)$/.test(lowerAt(story, at - 1))
      if (count && done.test(lowerAt(story, at + 3)) && (value <= count || isExact)) return {count, beside: spanOf(story, at, at + 3)}
    }
  return undefined
}

/** How many came before at the least: too few an ordinal can be, and never too many. */
export function oneAndAnother(story: Story, token: Token, value: number): Told | undefined {
  const few = firstFew(story, token, value)
  if (few) return few
  const lead = [1, 2, 3, 4, 5, 6, 7].map((back) => lowerAt(story, token.index - back))
  if (!lead.some((word) => /^(?:is|was|be|became|becomes|makes|marks)$/.test(word))) return undefined
  const dates = datedInTurn(story, behind(story, token.sentence))
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || value > dates.length || mayLieOutside(story, token, dates)) return undefined
  return {count: dates.length, beside: spanOf(story, first.firstToken, last.lastToken)}
}
