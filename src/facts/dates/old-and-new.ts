/** What tells that a year is of our own times: a modern noun in its sentence, or a past that has happened. It judges nothing. */

import {modernNouns} from '../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import type {Story} from '../../story/story.js'
import type {DateMention} from './date.js'
import {eventsOf} from './order/events.js'

const nouns = lazily(() => wordsOf(modernNouns))

const history =
  /\b(?:century|centuries|medieval|roman|norman|viking|ancient|monks?|abbey|priory|cathedral|church|castle|kings?|queens?|emperor|crusades?|tudor|archaeolog\w*)\b/i

/** The modern noun of a sentence, or nothing where the sentence speaks of old times. */
export function modernNounIn(story: Story, sentence: number): string | undefined {
  const place = story.sentences[sentence]
  if (!place || history.test(story.text.slice(place.start, place.end))) return undefined
  return story.tokens.slice(place.firstToken, place.lastToken).find((token) => nouns().has(token.lower))?.text
}

const ahead = /^(?:will|by|until|to|would|could|may|might|shall|till|expire|expires|due|set)$/

/** `was launched in 2091`: told as past, without a word that looks ahead. */
export function isToldAsPast(story: Story, date: DateMention): boolean {
  const event = eventsOf(story).find((one) => one.date === date)
  if (!event) return false
  return !story.tokens.slice(Math.max(0, event.verb.index - 4), date.firstToken).some(({lower}) => ahead.test(lower))
}
