/** Deeds without a date that stand nearer to a length of time than the date before it: `founded it in 1980. She |sold half of it and retired| four years later, in 2003`. Judges none. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {agesOf} from '../ages/ages.js'
import {isPastTense} from '../past-verbs.js'
import {contradicts, type Lapse} from './lapses.js'
import type {Moment} from './moments.js'

const auxiliary = /^(?:was|were|had|been|it|he|she|they|then|finally|\w+ly)$/
/** What went on all the time is no deed to count from. */
const lasting =
  /^(?:made|carried|stood|ran|worked|lived|served|held|kept|cost|covered|employed|housed|supplied|produced|remained|stayed|spent|taught|played|grew|built)$/

/** `She |entered law school at 34 and graduated| three years later`: two deeds of one subject, the first of them told with more than its verb. */
function followsDeed(clause: readonly Token[]): boolean {
  const joint = clause.findLastIndex(({lower}) => /^(?:and|but)$/.test(lower))
  const verb = clause.findIndex(({lower}) => isPastTense(lower) && !auxiliary.test(lower) && !lasting.test(lower))
  const next = clause.slice(joint + 1).find(({lower}) => !auxiliary.test(lower))
  return verb >= 0 && joint - verb > 1 && next !== undefined && isPastTense(next.lower)
}

/** A shorter time than from the date of a sentence before, which may be counted from what is told since: a deed of its own sentence, or one told by an age. */
export function isOfNearerDeed(story: Story, lapse: Lapse, from: Moment, until: Moment, days: Interval): boolean {
  const {sentence, firstToken, lastToken} = lapse
  if (from.sentence >= sentence || until.sentence !== sentence || !/^(?:later|afterwards?)$/.test(lowerAt(story, lastToken))) return false
  if (lapse.days.low >= days.low || !contradicts(lapse, days)) return false
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  return (
    followsDeed(story.tokens.slice(first, firstToken)) ||
    agesOf(story).some(
      (age) =>
        age.firstToken > from.lastToken &&
        age.lastToken <= firstToken &&
        age.at === null &&
        !age.atDeath &&
        !age.now &&
        /^(?:at|aged|of)$/.test(lowerAt(story, age.firstToken - 1))
    )
  )
}
