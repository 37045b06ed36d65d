/** Hours and minutes with the time they lead to: `is at 6.12am. The ebb then runs for six hours and 18 minutes, to 12.30pm`. */

import {lowerAt, type Story} from '../../../story/story.js'
import {numberWords} from '../../figures/words.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {pointsWithin} from '../near.js'
import {isLocal, tellsZones} from '../order/clock-zones.js'
import {mayDiffer} from './clock-pauses.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {datesAbove, datesIn, isLedBy, pastMark, type TiedLength} from './tied-lengths.js'

const running = /^(?:runs|ran|lasts|lasted|goes|went|flows|continues|continued)$/

/** Told to the minute on a clock of 24 hours, or with its half of the day. */
const minutesOf = ({kind, hour, minute, text}: DateMention): number | undefined =>
  kind === 'time' && hour !== null && (hour > 12 || /[ap]\.?m|noon|midday|ing$/i.test(text)) ? hour * 60 + (minute ?? 0) : undefined

/** What is told to the minute is counted to it; five minutes, a quarter or whole hours are round. */
function roomOf({unit, days}: Lapse): number {
  const minutes = Math.round(days.low * 1440)
  if (minutes % 5 > 0) return 1
  return unit === 'hour' && minutes % 60 === 0 ? 35 : 5
}

/** What lies between two times, with the room that the length leaves. */
function tied(lapse: Lapse, from: TiedLength['from'], until: TiedLength['until'], minutes: number): TiedLength {
  const room = roomOf(lapse)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return {
    lapse,
    from,
    until,
    days: {low: (minutes - room) / 1440, high: (minutes + room) / 1440},
    shown: hours === 0 ? `${rest} minutes` : rest === 0 ? `${hours} hour${hours === 1 ? '' : 's'}` : `${hours} h ${rest} min`
  }
}

/** Words from a time to how long what begins then goes on: `. The ebb then runs for`; more tell of something else in between. */
const runReach = 6

/** `is at 6.12am. The ebb |then runs for six hours and 18 minutes, to 12.30pm|`: from the one time right before. */
function runsTo(story: Story, lapse: Lapse): TiedLength | undefined {
  const at = pastMark(story, lapse.lastToken)
  if (!/^(?:to|until|till)$/.test(lowerAt(story, at))) return undefined
  const [until] = pointsWithin(story, at + 1, at + 2)
  const own = datesIn(story, lapse.sentence).filter((date) => date !== until)
  const isThen = isLedBy(story, lapse.firstToken, 5, /^then$/)
  const [from, another] = (own.length > 0 ? own : isThen ? datesAbove(story, lapse.sentence) : []).filter(({kind}) => kind === 'time')
  if (!until || !from || another || from.start > lapse.start || !isLedBy(story, lapse.firstToken, 4, running)) return undefined
  if (tellsZones(story, lapse) || [from, until].some((end) => isLocal(story, end))) return undefined
  const [one, other] = [minutesOf(from), minutesOf(until)]
  if (one === undefined || other === undefined) return undefined
  const span = tied(lapse, from, until, (other - one + 1440) % 1440)
  return lapse.firstToken - from.lastToken > runReach || mayDiffer(story, lapse, from.sentence, span.days) ? undefined : span
}

const comings = /^(?:arrived|came|got|reached|surrounded|landed|pulled)$/

/** `Officers came at nine in the morning. |Not until one, four hours after they arrived|, did they go in`: by the hour, on the clock of half a day. */
function afterComing(story: Story, lapse: Lapse): TiedLength | undefined {
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const hour = story.tokens[first + 2]
  const words = [0, 1, 3].map((away) => lowerAt(story, first + away)).join(' ')
  if (!hour || words !== 'not until ,' || lapse.firstToken !== first + 4 || lapse.unit !== 'hour' || lapse.value > 11) return undefined
  const behind = [0, 1, 2, 3, 4, 5].map((away) => lowerAt(story, lapse.lastToken + away)).join(' ')
  const at = numberWords().small.get(hour.lower) ?? 0
  // `after they arrived, did |police| let them in`: those who came are others.
  if (!/^after they (?:arrived|came) , did they$/.test(behind) || at < 1 || at > 12) return undefined
  const [from, another] = datesAbove(story, lapse.sentence).filter(({kind}) => kind === 'time')
  const start = from ? minutesOf(from) : undefined
  if (!from || another || start === undefined || !isLedBy(story, from.firstToken, 6, comings)) return undefined
  return tied(lapse, from, hour, (at * 60 - start + 1440) % 720)
}

export const clockSpansOf = once((story: Story): readonly TiedLength[] =>
  lapsesOf(story).flatMap((lapse) =>
    /^(?:hour|minute)$/.test(lapse.unit) && lapse.days.low === lapse.days.high
      ? (runsTo(story, lapse) ?? afterComing(story, lapse) ?? [])
      : []
  )
)
