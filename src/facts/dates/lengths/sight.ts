/** What a length of time is seen with, its moments and the day it is told on, and what is chosen from them. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'
import type {Way} from './ways.js'

export interface Sight {
  readonly story: Story
  readonly lapse: Lapse
  readonly way: Way
  /** Moments that a length of this unit can be counted between: of the lapse's sentence, and of those before it, the nearest last. */
  readonly own: readonly Moment[]
  readonly before: readonly Moment[]
  /** Of the next sentence of the paragraph. */
  readonly after: readonly Moment[]
  readonly today: Moment | null
  /** The same, or else what the story tells of when it speaks, for lengths that reach up to now. */
  readonly present: Moment | null
}

export interface Choice {
  /** From, until; more than one pair where the words leave a choice. */
  readonly pairs: readonly (readonly [Moment, Moment])[]
  /** The moment it is counted to stands beside it, so that the sign alone may be denied. */
  readonly directed: boolean
  /** Words of one breath join the length to its ends, `from 11 December to 22 January`, so that no other moments explain it. */
  readonly tied?: boolean
}

export const sameMoment = (one: Moment, other: Moment): boolean =>
  one.scale === other.scale && one.extent.low === other.extent.low && one.extent.high === other.extent.high

export const distinct = (moments: readonly Moment[]): Moment[] =>
  moments.filter((moment, at) => !moments.slice(0, at).some((other) => sameMoment(other, moment)))

/** The earlier of two first; what comes round again keeps the order of the text. */
export const inOrder = (one: Moment, other: Moment): readonly [Moment, Moment] =>
  one.scale === other.scale && (one.scale === 'calendar' || one.scale === 'year') && one.extent.low > other.extent.low
    ? [other, one]
    : [one, other]

/** A length of something, and no distance between two things. */
export const isLastingWay = (way: Way): boolean => way === 'lasting' || way === 'spent' || way === 'daily'

/** Where another clause begins, whose time is its own. */
const clauses = /^(?:;|:|when|who|whose|which|that|because|while|where|but|although|though|until|if)$/

export function clauseBetween(story: Story, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (clauses.test(lowerAt(story, at))) return true
  return false
}
