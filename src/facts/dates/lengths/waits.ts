/** Lengths of time in which something did not come: `after 40 years without a title`, `not seen there for thirty years until`. */

import {happenings} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {barren, type Lapse} from './lapses.js'
import {datesBefore} from './told-ends.js'

/** `It was another |three decades before| one of them came back`. */
export const isWaitedFor = (story: Story, first: number, last: number): boolean => {
  const at = /^(?:another|some|over|nearly|almost|about)$/.test(lowerAt(story, first - 1)) ? first - 2 : first - 1
  return (
    lowerAt(story, at) === 'was' &&
    lowerAt(story, at - 1) === 'it' &&
    /^(?:one|it|he|she|they|anyone|anybody|another|any)$/.test(lowerAt(story, last + 1))
  )
}

/** `had |not| been seen there for twenty years until`. */
export const isDenied = (story: Story, {firstToken, sentence}: Lapse): boolean =>
  story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 12), firstToken)
    .some(({lower}) => /^(?:not|never|no|nobody|none)$/.test(lower))

/** `after 40 years |without a title|`, `after 38 |barren| years`. */
export const isBarren = (story: Story, {firstToken, lastToken}: Lapse): boolean =>
  (lowerAt(story, lastToken) === 'without' && /^(?:an?|one|it|any)$/.test(lowerAt(story, lastToken + 1))) ||
  (lowerAt(story, lastToken) === 'in' && lowerAt(story, lastToken + 2) === 'wilderness') ||
  story.tokens.slice(firstToken, lastToken).some(({lower}) => barren().has(lower))

/** `had |last| lifted the cup in 1983`, `Not |since| 1987`: in its sentence or the one before. */
export const tellsLast = (story: Story, {sentence, firstToken}: Lapse): boolean =>
  story.tokens
    .slice((story.sentences[sentence - 1] ?? story.sentences[sentence])?.firstToken ?? 0, firstToken)
    .some(({lower, index}) => lower === 'last' || (lower === 'since' && /^(?:1[5-9]|20)\d\d$/.test(lowerAt(story, index + 1))))

/** `had not won |since 1998|, and the class of 2025 have |ended| a 27-year wait`: what has an end goes on no more. */
export const isEnded = (story: Story, lapse: Lapse, lead: number): boolean =>
  /^(?:ended|broken|snapped)$/.test(lowerAt(story, lead)) && tellsLast(story, lapse)

const recurring = lazily(() => wordsOf(happenings))

/** `passed in 2024, having come in 1953. For those who saw it on |both occasions, 71 years apart|`: the two dates of the sentence before, and none here. */
export function areBothApart(story: Story, firstToken: number, sentence: number): boolean {
  const place = story.sentences[sentence]
  const above = story.sentences[sentence - 1]
  const noun = lowerAt(story, firstToken - 2)
  if (!place || !above || above.block !== place.block || !/^(?:,|were|are|came)$/.test(lowerAt(story, firstToken - 1))) return false
  return (
    recurring().has(noun) &&
    /^(?:both|two)$/.test(lowerAt(story, firstToken - 3)) &&
    datesBefore(story, firstToken) === 0 &&
    datesBefore(story, above.lastToken) === 2
  )
}
