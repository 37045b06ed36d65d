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
  /** How many years more or less the words allow: `about 66`. */
  readonly slack: number
  /** `who has died aged 76`: the age at death, wherever its date stands. */
  readonly atDeath: boolean
}

const isDated = ({year, yearInferred}: DateMention): boolean => year !== null && !yearInferred

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''
const pronoun = /^(?:he|she|they|who)$/
const deaths = /^(?:died|dies|dead|death|killed)$/
const adverbs = /^(?:now|only|just|still|then|barely|about|around|almost|already|exactly)$/
const living =
  /^(?:boy|girl|lad|lass|youth|youngster|man|woman|child|toddler|baby|infant|teenager|student|pupil|apprentice|widow|widower|bride|groom|bachelor|mother|father|orphan|novice|recruit|cadet|clerk|calf|cub|pup|puppy|foal|chick|kitten|lamb|joey|mare|stallion|bull|cow)$/
const copulas = /^(?:was|is|were|be|turned|turns|turn|turning|becoming)$/
const behindAge = /^(?:when|at|in|and|but|or|on|as|while|now|by|today|then|before|after|[,.;:)–—])$/

const isNamed = (story: Story, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(story.tokens[at]?.text ?? '')

/** `she was 87`, `Walter Pym, was 87.`, `turned 50 in`: said of a person, with nothing counted behind. */
function isSaid(story: Story, first: number, last: number): boolean {
  const adverb = adverbs.test(lowerAt(story, first - 1)) ? 1 : 0
  const [before, further] = [1, 2].map((back) => lowerAt(story, first - back - adverb))
  const after = lowerAt(story, last)
  if (!copulas.test(before ?? '') || !behindAge.test(after)) return false
  if (/^turn|^becom/.test(before ?? '') || after === 'when') return true
  if (before === 'be') return /^(?:will|would)$/.test(further ?? '') && pronoun.test(lowerAt(story, first - 3))
  return pronoun.test(further ?? '') || isNamed(story, first - 2 - adverb) || (further === ',' && isNamed(story, first - 3))
}

/** `when she was 90`, `at 31,`, `She was 19 when`: cardinals that the words around make ages. */
function isToldAsAge(story: Story, first: number, last: number): boolean {
  if (isSaid(story, first, last)) return true
  const adverb = adverbs.test(lowerAt(story, first - 1)) && !/^(?:now|then)$/.test(lowerAt(story, first - 1)) ? 1 : 0
  const [before, further, third] = [1, 2, 3].map((back) => lowerAt(story, first - back - adverb))
  const after = lowerAt(story, last)
  if (before === 'and' && after === 'when') return true
  if (before === 'of' && living.test(further ?? '')) return behindAge.test(after)
  // `by then 27`, `Now 84, he`
  if ((before === 'then' && /^(?:by|was)$/.test(further ?? '')) || before === 'now')
    return /^[,.;)]$/.test(after) && lowerAt(story, last + 1) !== 'per'
  if (before === 'aged') return true
  if (before === 'at' && (/^(?:[,.;)]|in|when|and)$/.test(after) || deaths.test(further ?? '') || isHead(story, first, adverb, after)))
    return true
  return before === 'of' && further === 'age' && /^(?:the|an)$/.test(third ?? '')
}

/** `At 19 she joined`, `A widow at 30`. */
const isHead = (story: Story, first: number, adverb: number, after: string): boolean =>
  first - adverb - 1 === story.sentences[story.tokens[first]?.sentence ?? 0]?.firstToken && pronoun.test(after)

const towardsAge = /^(?:,|when|he|she|was|is|at|the|age|of|aged|just|only|still|then|by|about|around|turned|will|be|\()$/

/** `in 2011, when she was 90`; `In 2020, at 31`; `died on 2 November 2023 aged 86`: the date ends right before the age's words. */
function dateBefore(story: Story, age: number, sentence: number): DateMention | null {
  for (const date of pointsWithin(story, age - 14, age).filter(isDated)) {
    if (date.sentence !== sentence || date.lastToken > age || age - date.lastToken > 6) continue
    const gap = story.tokens.slice(date.lastToken, age).map(({lower}) => lower)
    if (gap.every((word, at) => towardsAge.test(word) || isNamed(story, date.lastToken + at))) return date
  }
  return loneDateBefore(story, age, sentence)
}

/** Where another clause begins, whose date is its own. */
const otherClause =
  /^(?:[;:,]|since|after|before|until|till|from|of|and|but|who|which|while|as|that|because|whose|where|than|to|for|his|her|their)$/

/** `In 1971 he opened a shop of his own |at the age of 33|`: the only date before, in the same clause. */
function loneDateBefore(story: Story, age: number, sentence: number): DateMention | null {
  const lead = lowerAt(story, age - 1) === 'of' ? age - 4 : age - 1
  if (lowerAt(story, lead) !== 'at') return null
  const [date, another] = pointsWithin(story, story.sentences[sentence]?.firstToken ?? 0, lead)
  if (!date || another || !isDated(date) || lead - date.lastToken > 12) return null
  // `Born in Kingston in 2002, she ran only at 16`: a date behind which its clause ends is another time's, unless it opens the sentence.
  const opens = date.firstToken - (story.sentences[sentence]?.firstToken ?? 0) <= 1
  const gap = story.tokens.slice(date.lastToken + (opens && lowerAt(story, date.lastToken) === ',' ? 1 : 0), lead)
  return gap.every(({lower}) => lower === 'of' || lower === 'his' || lower === 'her' || !otherClause.test(lower)) ? date : null
}

/** `At 19 she joined the orchestra in 1975`: an age at the head of its sentence, and the first date of its clause. */
function dateOfHead(story: Story, last: number, date: DateMention): boolean {
  const gap = story.tokens.slice(last, date.firstToken)
  const mark = gap[0]?.text === ',' ? 1 : 0
  return (
    pronoun.test(gap[mark]?.lower ?? '') &&
    /^(?:in|on)$/.test(gap.at(-1)?.lower ?? '') &&
    gap.slice(mark).every(({lower}) => !otherClause.test(lower))
  )
}

/** `was 19 when she won gold in 2012`, `at the age of 16 in 1990`: the first date behind, in the same clause. */
function dateBehind(story: Story, last: number, sentence: number): DateMention | null {
  const when = lowerAt(story, last) === 'when'
  const date = pointsWithin(story, last, last + 11).find((one) => isDated(one) && one.sentence === sentence)
  if (!date) return null
  if (last - (story.sentences[sentence]?.firstToken ?? 0) <= 4 && dateOfHead(story, last, date)) return date
  if (date.firstToken - last > (when ? 10 : 3)) return null
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
    if (typeof value !== 'number' || (hedge && hedge.kind !== 'about') || value > 115 || value < 1 || !Number.isInteger(value)) return []
    if (!told && !(kind === 'cardinal' && isToldAsAge(story, firstToken, lastToken))) return []
    const before = dateBefore(story, firstToken, sentence)
    const words = story.tokens.slice(Math.max(0, firstToken - 6), firstToken)
    const atDeath = words.some((token) => token.sentence === sentence && deaths.test(token.lower))
    const at = before ?? (atDeath ? null : (dateBehind(story, lastToken, sentence) ?? dateAbove(story, firstToken, lastToken, sentence)))
    return [{start, end, text, years: value, sentence, firstToken, lastToken, at, slack: hedge ? Math.max(2, value / 15) : 0, atDeath}]
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
