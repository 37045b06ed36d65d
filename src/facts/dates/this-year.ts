/**
 * The year that a story without a date of its own calls `this year`: no earlier than the last thing that it tells as past, or about the only year that it tells as
 * running: `the |2024| season opens in May`. Knows dates, and no lengths.
 */

import {runningNouns, runningVerbs} from '../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {lowerAt, type Story} from '../../story/story.js'
import {once} from '../once.js'
import {dayNumber, dayOfNumber} from './calendar.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'
import type {Lapse} from './lengths/lapses.js'
import type {Moment} from './lengths/moments.js'
import {statedYearsOf} from './near.js'
import {isPastTense} from './past-verbs.js'
import {storyDateOf} from './story-date.js'
import {storyTimeOf} from './story-time.js'

/** What runs is announced the year before, and goes on into the next. */
const about = 1
/** Years further back are history. */
const history = 20
/** Words of a clause before its date. */
const reach = 6

const lists = lazily(() => ({nouns: wordsOf(runningNouns), verbs: wordsOf(runningVerbs)}))

/** `|the| 2024 |season opens|`, `the |wettest| May |of| 2024 |so far|`. */
function isRunning(story: Story, {kind, firstToken, lastToken}: DateMention): boolean {
  if (kind !== 'year') return false
  const ahead = [0, 1, 2].map((step) => lowerAt(story, lastToken + step))
  if (ahead[0] === 'so' && ahead[1] === 'far') return true
  const verb = ahead[1] === 'will' ? (ahead[2] ?? '') : (ahead[1] ?? '')
  return (
    /^(?:the|its|their|this|our)$|['’]s?$/.test(lowerAt(story, firstToken - 1)) &&
    lists().nouns.has(ahead[0] ?? '') &&
    lists().verbs.has(verb)
  )
}

/** The only year of recent times that a story tells, where it is told as running. */
export const runningYearOf = once((story: Story): DateMention | undefined => {
  if (storyDateOf(story)) return undefined
  const date = datePointsOf(story).find((one) => one.year !== null && !one.yearInferred && isRunning(story, one))
  const year = date?.year ?? 0
  return [...statedYearsOf(story)].every((other) => other === year || other < year - history) ? date : undefined
})

/** The years that a year told as running leaves open. */
export const yearsAbout = (year: number): readonly number[] => [year - about, year, year + about]

/** `The roof was |mended in| 2024`, and no `was given a lease |ending in| 2048`. */
function isDone(story: Story, {firstToken, sentence}: DateMention): boolean {
  const words = story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach), firstToken)
  return (
    words.some(({lower}) => isPastTense(lower)) &&
    !words.some(({lower}) => lower.endsWith('ing') || lower === 'ends' || lower === 'expires')
  )
}

const momentOf = (date: DateMention, year: number): Moment => ({
  ...date,
  scale: 'calendar',
  extent: {low: dayNumber({year, month: 1, day: 1}), high: dayNumber({year: year + 1, month: 1, day: 1})},
  eitherHalf: false,
  yearInferred: false
})

/** A year that is further off is of something else. */
const farthest = 20

/** `“The firm, founded in 1990, marks its 20th birthday this year,” she wrote`: in the year in which it was said. */
const isQuoted = (story: Story, {sentence}: Lapse): boolean => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return story.tokens.slice(firstToken, lastToken).some(({kind, text}) => kind === 'mark' && /["“”]/.test(text))
}

/** The year that denies `this year` its anniversary of the one moment in its sentence: one that has been, one that is to come, or the one that runs. */
export function yearAgainst(story: Story, lapse: Lapse, own: readonly Moment[]): Moment | null {
  const [origin, another] = own
  if (!origin || another || origin.scale !== 'calendar' || !saysThisYear(story, lapse) || isQuoted(story, lapse)) return null
  const year = dayOfNumber(origin.extent.low).year + lapse.value
  const running = runningYearOf(story)
  const told = running?.year
  if (running && told) return Math.abs(year - told) > about && Math.abs(year - told) < farthest ? momentOf(running, told) : null
  const {past, coming, extent} = storyTimeOf(story) ?? {past: null, coming: null, extent: {low: 0, high: 0}}
  if (!past || storyDateOf(story)) return null
  const low = dayOfNumber(extent.low).year
  if (year < low) return low - year < farthest && isDone(story, past) ? momentOf(past, low) : null
  const high = coming?.year
  return coming && high && !coming.yearInferred && year > high && year - high < farthest ? momentOf(coming, high) : null
}

/** `its 124th anniversary |this year|`, `its 50th birthday |later this year|`, `|This year| it keeps its centenary`. */
export function saysThisYear(story: Story, {lastToken, sentence}: Lapse): boolean {
  const first = story.sentences[sentence]?.firstToken ?? lastToken
  const at = /^(?:,|later|earlier)$/.test(lowerAt(story, lastToken)) ? lastToken + 1 : lastToken
  return [at, first].some((from) => lowerAt(story, from) === 'this' && lowerAt(story, from + 1) === 'year')
}
