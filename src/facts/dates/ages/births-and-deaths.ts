/** A birth and a death of one person told side by side, and one birthday told twice. Whether their dates agree is not asked here. */

import type {Story} from '../../../story/story.js'
import type {DateMention} from '../date.js'
import {type DatedEvent, eventsOf} from '../order/events.js'
import {isOfOtherSex} from './kin.js'

interface ToldLife {
  readonly born: DateMention
  readonly died: DateMention
}

/** Words that may stand between the two verbs, of which none names another person. */
const ofOne = /^(?:who|he|she|and|but|,|;|later|then|that|the|same|\.|in|his|her|wife|had|also|first|still|just|of|to)$/

/** In one sentence with no other name before the second verb, or the next sentence's `He`. */
function isOnePerson(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (other.verb.sentence !== one.verb.sentence) {
    const opening = story.tokens[story.sentences[other.verb.sentence]?.firstToken ?? 0]
    if (!opening || !/^(?:he|she)$/.test(opening.lower) || isOfOtherSex(story, one.verb, opening)) return false
    return other.verb.index - opening.index <= 4
  }
  const gap = story.tokens.slice(one.date.lastToken, other.verb.index)
  const placed = /^(?:in|at|near)$/.test(gap[0]?.lower ?? '')
  return gap.length <= 8 && gap.every(({lower, text}) => ofOne.test(lower) || (placed && /^\p{Lu}/u.test(text)))
}

/** `was born in 1950 … died in 1940`: nobody else is born or dies between the two. */
export function* birthsAndDeathsOf(story: Story): Generator<ToldLife> {
  const lives = eventsOf(story).filter(({verb}) => verb.lower === 'born' || verb.lower === 'died')
  for (const [at, one] of lives.entries()) {
    const other = lives[at + 1]
    if (!other || one.verb.lower === other.verb.lower || other.verb.sentence - one.verb.sentence > 1) continue
    const [born, died] = one.verb.lower === 'born' ? [one, other] : [other, one]
    if (isOnePerson(story, one, other)) yield {born: born.date, died: died.date}
  }
}

/** Two full dates of birth with one day: a story tells its subject's birth at its head and again at its foot. */
export function* birthdaysAgainOf(story: Story): Generator<{readonly first: DateMention; readonly again: DateMention}> {
  const births = eventsOf(story).filter(
    ({verb, date}) => verb.lower === 'born' && date.kind === 'day' && date.day !== null && !date.yearInferred
  )
  const told = new Map<string, DateMention>()
  for (const {date: again} of births) {
    const day = `${again.month}-${again.day}`
    const first = told.get(day)
    if (first) yield {first, again}
    else told.set(day, again)
  }
}
