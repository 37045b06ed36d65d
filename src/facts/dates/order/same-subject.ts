/** Whether two dated verbs are told of one subject: only a conjunction, a pronoun or other verbs of it part them. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {DatedEvent} from './events.js'
import {isVerb, otherClause} from './order-of-acts.js'

const joins =
  /^(?:,|and|or|but|then|was|were|is|had|has|have|been|he|she|it|they|his|her|its|their|later|finally|eventually|subsequently|\.|on|first|already|also|soon|again|who|which|only|duly|quickly|never|being)$/
const subjects = /^(?:he|she|it|they)$/

/** Only a conjunction, a pronoun or an auxiliary parts the first date from the second verb, so that one subject does both. */
export function isCoordinate(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (one.verb.index > one.date.firstToken || other.verb.index > other.date.firstToken) return false
  const gap = story.tokens.slice(one.date.lastToken, other.verb.index)
  if (gap.length <= 5 && gap.every(({lower}) => joins.test(lower))) return true
  const opening = story.sentences[other.verb.sentence]?.firstToken ?? 0
  const next = other.verb.sentence - one.verb.sentence === 1 && subjects.test(lowerAt(story, opening)) && other.verb.index - opening <= 4
  return next || isListed(story, one, other) || isInRow(story, one, other)
}

/** `Kidnapped in 2011, the nurse was freed`; `opened in 1961, employed 900 people at its height and shut in 1972`: one subject's row of verbs. */
function isInRow(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (one.verb.sentence !== other.verb.sentence) return false
  const gap = story.tokens.slice(one.date.lastToken, other.verb.index)
  const [mark, opening] = gap
  if (!mark || !opening || gap.length > 14 || !/^(?:,|and)$/.test(mark.lower) || gap.some(({lower}) => otherClause.test(lower)))
    return false
  const end = gap.at(-1)?.lower ?? ''
  const opens = one.verb.index - (story.sentences[one.verb.sentence]?.firstToken ?? 0) <= 1
  if (opens && mark.text === ',') return gap.length <= 6 && /^(?:was|were|had|he|she|it|they)$/.test(end)
  const joined = gap.findLast(({lower}) => !/^(?:was|were|then|later|finally|eventually)$/.test(lower))?.lower
  return isVerb(opening.lower) && /^(?:and|,)$/.test(joined ?? '')
}

/** `shipped to Bremen and melted there in March`: behind a comma or `and` a participle, with no subject of its own. */
function isListed(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (one.verb.sentence !== other.verb.sentence) return false
  const gap = story.tokens.slice(one.date.lastToken, other.verb.index)
  const [opening] = gap
  if (!opening || gap.length > 6 || !/^(?:,|and)$/.test(opening.lower)) return false
  return gap.slice(1).every(({lower}) => /^(?:and|was|were|then|later|,|to|there)$/.test(lower) || /ed$/.test(lower))
}
