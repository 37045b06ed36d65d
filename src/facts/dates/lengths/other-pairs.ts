/** Pairs of moments near a length other than those it is read between: one that fits is enough to say nothing. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {unitDays} from '../extent.js'
import {bySentence} from '../near.js'
import type {Lapse} from './lapses.js'
import type {LengthReading} from './lengths.js'
import {daysApart, type Moment, momentsOf} from './moments.js'
import {inOrder} from './sight.js'
import type {Way} from './ways.js'

export const momentsBySentence = once((story: Story) => bySentence(momentsOf(story), ({sentence}) => sentence))

/** Between two days lie no hours that could be told apart. */
const isReadable = ({extent}: Moment, unit: string): boolean => unitDays(unit) >= 1 || extent.high === extent.low

/** A sentence of more moments than this is a list. */
export const listed = 12

/** `at |8.52pm| and back at |11.07pm|. He had spent |those two hours|`: both ends of the one reading stand in one sentence, its own or the one before. */
const isTight = (story: Story, {sentence, firstToken, unit}: Lapse, way: Way, readings: readonly LengthReading[]): boolean =>
  way === 'lasting' &&
  (unitDays(unit) < 1 || /^(?:those|these)$/.test(lowerAt(story, firstToken - 1))) &&
  readings.every(
    ({from, until}) =>
      from === readings[0]?.from && until === readings[0]?.until && from.sentence === until.sentence && sentence - from.sentence < 2
  )

/** Clock times are told paragraphs apart: `left at 1:45 a.m. … due at 9:30 … "Four hours and 25 minutes"`, up to the crash at 6:10 that the head tells. */
const farBack = 16

/** Every other pair of moments from four sentences before the lapse, or more where it is told by the clock, to two behind it; where the words tie it to its ends, of no other sentence. */
export function othersOf(story: Story, lapse: Lapse, way: Way, day: Moment | null, readings: readonly LengthReading[]): Interval[] {
  const groups = momentsBySentence(story)
  const near: Moment[] = day && isReadable(day, lapse.unit) ? [day] : []
  const tight = isTight(story, lapse, way, readings)
  const from = tight ? (readings[0]?.from.sentence ?? lapse.sentence) : lapse.sentence - (unitDays(lapse.unit) < 1 ? farBack : 4)
  for (let at = from; at <= lapse.sentence + (tight ? 0 : 2); at++)
    near.push(...(groups.get(at) ?? []).slice(0, listed).filter((moment) => isReadable(moment, lapse.unit)))
  const isRead = (one: Moment, other: Moment): boolean =>
    readings.some(({from, until}) => (from === one && until === other) || (from === other && until === one))
  return near.flatMap((one, at) => near.slice(at + 1).flatMap((other) => (isRead(one, other) ? [] : daysApart(...inOrder(one, other)))))
}

/** More moments than a long article has. */
const mostOrigins = 120

/** What any moment of the story makes of an anniversary: paragraphs on, `for the centenary` still counts from the wreck at the head. */
export function originsOf(story: Story, way: Way, readings: readonly LengthReading[]): Interval[] {
  if (way !== 'anniversary') return []
  const origins = momentsOf(story)
    .slice(0, mostOrigins)
    .filter(({scale}) => scale === 'calendar')
  return readings.flatMap(({from, until}) =>
    origins.flatMap((origin) => (origin === from || origin === until ? [] : daysApart(...inOrder(origin, until))))
  )
}
