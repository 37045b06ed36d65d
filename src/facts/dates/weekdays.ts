/** Days with the weekday that is told of them: beside the date, or behind it with a verb of its own: `on 31 January 1953. It was a |Saturday|`. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'

export interface NamedDay {
  readonly date: DateMention
  readonly weekday: number
  /** Where the weekday stands, if not in the date itself. */
  readonly apart: Span | null
}

const pronoun = /^(?:it|this|that)$/
const verbs = /^(?:was|is|fell|falls|be|landed|been)$/
const between = /^(?:,|on|a|was|is|fell|falls|had|been|will|be|landed|which|it|this|that|and|["“‘])$/

/** `It was a Saturday`, `15 August fell on a Friday`: only the words of saying so part it from the one day told before. */
function dayOf(story: Story, weekday: DateMention, before: DateMention | undefined): DateMention | undefined {
  const {tokens, sentences} = story
  if (before?.kind !== 'day' || before.day === null || before.weekday !== null) return undefined
  if (tokens[weekday.firstToken - 1]?.lower !== 'a') return undefined
  const own = sentences[weekday.sentence]
  const next = weekday.sentence - before.sentence === 1 && before.block === weekday.block
  const from = next ? (own?.firstToken ?? 0) : before.lastToken
  const gap = tokens.slice(from, weekday.firstToken)
  if ((!next && weekday.sentence !== before.sentence) || gap.length > 6 || !gap.every(({lower}) => between.test(lower))) return undefined
  if (!gap.some(({lower}) => verbs.test(lower)) || (next && !gap.some(({lower}) => pronoun.test(lower)))) return undefined
  return before
}

export const namedDaysOf = once((story: Story): readonly NamedDay[] => {
  const dates = datePointsOf(story)
  return dates.flatMap((date, at): NamedDay[] => {
    if (date.kind === 'day') return date.weekday === null ? [] : [{date, weekday: date.weekday, apart: null}]
    if (date.kind !== 'weekday' || date.weekday === null || date.relative) return []
    // `The talks of 3 and 9 May … It was a Friday`: of which of them is not told.
    const [further, before] = [dates[at - 2], dates[at - 1]]
    const day = further?.kind === 'day' && further.sentence === before?.sentence ? undefined : dayOf(story, date, before)
    return day ? [{date: day, weekday: date.weekday, apart: {start: date.start, end: date.end}}] : []
  })
})
