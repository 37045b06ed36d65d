/** Ages with the date they are told for: `died on 2 November 2023, aged 86`, `in 2011, when she was 80`, `was 19 when she won gold in 2012`. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {figuresOf} from '../figures/find.js'
import {once} from '../once.js'
import {dayOfNumber} from './calendar.js'
import type {DateMention} from './date.js'
import {pointsWithin} from './near.js'

export interface Age extends Span {
  readonly text: string
  readonly years: number
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
  /** The date at which somebody is of that age, where the words tell it. */
  readonly at: DateMention | null
  /** `who has died aged 76`: the age at death, wherever its date stands. */
  readonly atDeath: boolean
}

const isDated = ({year, yearInferred}: DateMention): boolean => year !== null && !yearInferred

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''
const pronoun = /^(?:he|she|they|who)$/
const deaths = /^(?:died|dies|dead|death|killed)$/
const copulas = /^(?:was|is|were|be|turned|turns|turn|turning|becoming)$/
const behindAge = /^(?:when|at|in|and|but|or|on|as|while|now|by|today|then|before|after|[,.;:)–—])$/

const isNamed = (story: Story, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(story.tokens[at]?.text ?? '')

/** `she was 87`, `Walter Pym, was 87.`, `turned 50 in`: said of a person, with nothing counted behind. */
function isSaid(story: Story, first: number, last: number): boolean {
  const adverb = /^(?:now|only|just|still|then)$/.test(lowerAt(story, first - 1)) ? 1 : 0
  const [before, further] = [1, 2].map((back) => lowerAt(story, first - back - adverb))
  const after = lowerAt(story, last)
  if (!copulas.test(before ?? '') || !behindAge.test(after)) return false
  if (/^turn|^becom/.test(before ?? '') || after === 'when') return true
  if (before === 'be') return /^(?:will|would)$/.test(further ?? '') && pronoun.test(lowerAt(story, first - 3))
  return pronoun.test(further ?? '') || isNamed(story, first - 2 - adverb) || (further === ',' && isNamed(story, first - 3))
}

/** `when she was 90`, `at 31,`, `She was 19 when`: cardinals that the words around make ages. */
function isToldAsAge(story: Story, first: number, last: number): boolean {
  const [before, further, third] = [1, 2, 3].map((back) => lowerAt(story, first - back))
  const after = lowerAt(story, last)
  if (isSaid(story, first, last)) return true
  if (before === 'and' && after === 'when') return true
  if (
    before === 'of' &&
    /^(?:boy|girl|lad|lass|youth|youngster|man|woman|child|teenager|student|apprentice|widow|bride)$/.test(further ?? '')
  )
    return behindAge.test(after)
  if (before === 'aged') return true
  if (before === 'at' && (/^(?:[,.;)]|in|when|and)$/.test(after) || deaths.test(further ?? ''))) return true
  return before === 'of' && further === 'age' && /^(?:the|an)$/.test(third ?? '')
}

const towardsAge = /^(?:,|when|he|she|was|is|at|the|age|of|aged|just|only|still|then|turned|will|be|\()$/

/** `in 2011, when she was 90`; `In 2020, at 31`; `died on 2 November 2023 aged 86`: the date ends right before the age's words. */
function dateBefore(story: Story, age: number, sentence: number): DateMention | null {
  for (const date of pointsWithin(story, age - 14, age).filter(isDated)) {
    if (date.sentence !== sentence || date.lastToken > age || age - date.lastToken > 6) continue
    const gap = story.tokens.slice(date.lastToken, age).map(({lower}) => lower)
    if (gap.every((word, at) => towardsAge.test(word) || isNamed(story, date.lastToken + at))) return date
  }
  return null
}

/** `was 19 when she won gold in 2012`, `at the age of 16 in 1990`: the first date behind, in the same clause. */
function dateBehind(story: Story, last: number, sentence: number): DateMention | null {
  const when = lowerAt(story, last) === 'when'
  const date = pointsWithin(story, last, last + 11).find((one) => isDated(one) && one.sentence === sentence)
  if (!date || date.firstToken - last > (when ? 10 : 3)) return null
  const gap = story.tokens.slice(last, date.firstToken).map(({lower}) => lower)
  if (when) return gap.every((word) => !/^(?:[;,:]|since|after|before|until|from|of)$/.test(word)) ? date : null
  return gap.every((word) => /^(?:,|in|on|by|now|today)$/.test(word)) ? date : null
}

/** `It was broadcast in 1959. She was 25.`: the one date of the sentence before, where this one says nothing else. */
function dateAbove(story: Story, first: number, last: number, sentence: number): DateMention | null {
  const above = story.sentences[sentence - 1]
  const {firstToken, lastToken, block} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0, block: 0}
  const alone =
    first - firstToken === 2 && lastToken - last <= 1 && pronoun.test(lowerAt(story, firstToken)) && lowerAt(story, first - 1) === 'was'
  if (!above || above.block !== block || !alone) return null
  const [date, another] = pointsWithin(story, above.firstToken, above.lastToken).filter(isDated)
  return date && !another ? date : null
}

export const agesOf = once((story: Story): readonly Age[] => {
  return figuresOf(story).flatMap(({kind, unit, value, start, end, text, sentence, firstToken, lastToken, hedge}) => {
    const told = kind === 'age' && unit === 'year'
    if (typeof value !== 'number' || hedge || value > 115 || value < 1 || !Number.isInteger(value)) return []
    if (!told && !(kind === 'cardinal' && isToldAsAge(story, firstToken, lastToken))) return []
    const before = dateBefore(story, firstToken, sentence)
    const words = story.tokens.slice(Math.max(0, firstToken - 6), firstToken)
    const atDeath = words.some((token) => token.sentence === sentence && deaths.test(token.lower))
    const at = before ?? (atDeath ? null : (dateBehind(story, lastToken, sentence) ?? dateAbove(story, firstToken, lastToken, sentence)))
    return [{start, end, text, years: value, sentence, firstToken, lastToken, at, atDeath}]
  })
})

/** Whole years from one day to another, as birthdays count. */
function yearsBetween(from: number, until: number): number {
  const [born, day] = [dayOfNumber(from), dayOfNumber(until)]
  const passed = day.month > born.month || (day.month === born.month && day.day >= born.day)
  return day.year - born.year - (passed ? 0 : 1)
}

/** Ages from a birth to a date, both as exact as they are told. */
export const agesBetween = (born: Interval, at: Interval): Interval => ({
  low: yearsBetween(born.high, at.low),
  high: yearsBetween(born.low, at.high)
})
