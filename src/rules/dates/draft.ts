/** What the rules on lengths of time say of one that fits none of the moments it can part. */

import {printedDay} from '../../facts/dates/calendar.js'
import {printedDays, unitDays} from '../../facts/dates/extent.js'
import {contradicts, type Lapse} from '../../facts/dates/lengths/lapses.js'
import type {Length, LengthReading} from '../../facts/dates/lengths/lengths.js'
import {storyDateOf} from '../../facts/dates/story-date.js'
import type {Interval} from '../../facts/figures/figure.js'
import type {Span} from '../../finding.js'
import type {Draft, DraftPlace} from '../../rule.js'
import {lowerAt, type Story} from '../../story/story.js'

/** The length as a reader would count it, in the unit that the story uses. */
function shown({unit}: Lapse, {from, days}: LengthReading): string {
  if (unit === 'minute' || unit === 'hour' || unit === 'second') {
    const minutes = Math.round(((days.low + days.high) / 2) * 1440)
    if (unit === 'minute' && minutes < 120) return `${minutes} minutes`
    const hours = Math.floor(minutes / 60)
    const rest = minutes - hours * 60
    if (rest === 0 || rest === 30) return `${minutes / 60} hour${minutes === 60 ? '' : 's'}`
    return hours === 0 ? `${rest} minutes` : `${hours} h ${rest} min`
  }
  const most = Number.isFinite(days.high) ? days.high : days.low + from.extent.high - from.extent.low
  const counted = {low: from.scale === 'week' ? most : days.low, high: most}
  return printedDays(counted, unit === 'decade' || unit === 'century' ? 'year' : unit)
}

/** What is so many times too long, or too short, is the length of something else, unless one of its noughts is too many. */
const furthest = 9

function isFar({days: told}: Lapse, {low, high}: LengthReading['days']): boolean {
  const [more, less] = [told.low / Math.max(1e-6, high), low / told.high]
  return Math.max(more, less) > furthest && !(more > furthest && more < 11)
}

const units = ['day', 'week', 'month', 'year']

/** `held from 1 September 2021 to 1 March 2023, has told of |those 18 years|`: the right number, and of no such unit. */
const isInOtherUnit = (story: Story, lapse: Lapse, {days}: LengthReading): boolean =>
  /^(?:those|these)$/.test(lowerAt(story, lapse.firstToken - 1)) &&
  lapse.value > 2 &&
  units.some((unit) => {
    const size = unitDays(unit)
    return unit !== lapse.unit && !contradicts({...lapse, unit, days: {low: lapse.value * size, high: lapse.value * size}}, days)
  })

const longestYear = 366

/** `referred on 12 August 2024, she had surgery on Monday 15 September, |57 weeks later|`: of the year behind the one that is carried over. */
const isYearOn = (lapse: Lapse, {from, until, days}: LengthReading): boolean =>
  until.yearInferred &&
  !from.yearInferred &&
  until.scale === 'calendar' &&
  !contradicts(lapse, {low: days.low + longestYear - 1, high: days.high + longestYear})

/** `between 7.30am and |6.30pm|. … The talks broke up |at 4pm| after six hours`: an evening and the next afternoon, in two sentences. */
const isOfOtherEvening = (lapse: Lapse, {from, until, days}: LengthReading): boolean =>
  from.scale === 'clock' && from.sentence !== until.sentence && from.extent.low > until.extent.high && lapse.days.high < days.low / 2

/** `The siren went at 1.50am and the order came at 3.25am, 17 minutes |before it|`: it may be the flood, and no time that is told. */
const isBeforeIt = (story: Story, {lastToken}: Lapse): boolean =>
  lowerAt(story, lastToken) === 'before' && /^(?:it|that|this|them)$/.test(lowerAt(story, lastToken + 1))

/** In days. */
const middleOf = ({low, high}: Interval): number => (Number.isFinite(high) ? (low + high) / 2 : low)

type End = Span & {readonly text: string}

/** The two ends of a length of time, as related places. */
export const endsOf = (from: End, until: End): readonly DraftPlace[] => [
  {start: from.start, end: from.end, message: `from ${from.text}`},
  {start: until.start, end: until.end, message: `to ${until.text}`}
]

export function lengthDraft(story: Story, {lapse, readings, others, directed}: Length): Draft | undefined {
  const nearest = readings.at(-1)
  if (!nearest || [...readings.map(({days}) => days), ...others].some((days) => !contradicts(lapse, days))) return undefined
  if (!directed && readings.every(({days}) => isFar(lapse, days)) && !isInOtherUnit(story, lapse, nearest)) return undefined
  const {from, until} = nearest
  if (isYearOn(lapse, nearest) || isOfOtherEvening(lapse, nearest)) return undefined
  const day = storyDateOf(story)
  const name = (end: typeof from): string => end.text || (day ? printedDay(day) : '')
  const places = endsOf({...from, text: name(from)}, {...until, text: name(until)}).filter(({start}) => start >= 0)
  // Told later than what comes after it on the clock, or in the year.
  if (directed && ((from.scale === 'clock' && nearest.days.low > 0.5) || (from.scale === 'year' && nearest.days.low > 300)))
    return isBeforeIt(story, lapse)
      ? undefined
      : {
          at: {start: lapse.start, end: lapse.end},
          message: `${until.text} is not ${lapse.text} later than ${from.text}`,
          related: places
        }
  return {
    at: {start: lapse.start, end: lapse.end},
    message: `${name(from)} to ${name(until)} is ${shown(lapse, nearest)}, not ${lapse.text}`,
    related: places,
    ...(isInOtherUnit(story, lapse, nearest) ? {} : {evidence: {told: middleOf(lapse.days), implied: Math.abs(middleOf(nearest.days))}})
  }
}
