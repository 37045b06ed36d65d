/** Steps whose words name a base that no figure near them gives: `four fewer |than a year ago|` beside a figure of another year. It judges no values. */

import type {Story} from '../../../story/story.js'
import {isBound} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'

/** Words behind a step, and behind a figure, that are looked at. */
const reach = 8
const near = 4

const inTime =
  /^ (?:(?:more|fewer|less|lower|higher|up|down) )?(?:than|on|from) (?:(?:an?|one|two|three|the|last) (?:years?|months?|weeks?|quarters?|decades?|day|season)(?: (?:ago|earlier|before|previously))?|last (?:year|month|week|season|time)) /

/** `had 48 members |in 2010|, now has 32, four fewer than a year ago`; `3.6 points lower than a year earlier |and under 50 per cent| for the first time`. */
export function isOfToldTime(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (!inTime.test(wordsBetween(story, step.lastToken, step.lastToken + reach))) return false
  return [from, to].some((level) => {
    if (isBound(level) && level.sentence === step.sentence && level.firstToken > step.lastToken) return true
    return / (?:in|of|by|since) (?:19|20)\d\d /.test(wordsBetween(story, level.lastToken, level.lastToken + near))
  })
}

const ofLonger =
  /^ [^;:]*, (?:taking|bringing) [^;:]*(?:first-half|half-year|nine-month|full-year|year-to-date|annual|cumulative|running|overall|total) /

/** `down 8.8% from £171m in the June quarter, |taking the first-half figure to| £327m`: of a longer time. */
export function isOfLonger(story: Story, {from, to}: Pick<Pair, 'from' | 'to'>): boolean {
  const [one, other] = from.index < to.index ? [from, to] : [to, from]
  return (
    one.sentence === other.sentence &&
    other.firstToken - one.lastToken < 30 &&
    ofLonger.test(wordsBetween(story, one.lastToken, other.firstToken))
  )
}
