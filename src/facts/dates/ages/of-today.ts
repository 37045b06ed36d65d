/** Words around an age that tell it of the day of the story; what a reader asks of the age besides is its own. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'

interface Place {
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

/** `Marcus Dell, |34|, has`. */
export const isAside = (story: Story, {firstToken, lastToken}: Place): boolean =>
  lowerAt(story, firstToken - 1) === ',' && /^[,.]$/.test(lowerAt(story, lastToken))

/** `is |41|`, `now |nine|`, `, |34|,`. */
export const isOfToday = (story: Story, place: Place): boolean =>
  /^(?:is|now)$/.test(lowerAt(story, place.firstToken - 1)) || isAside(story, place)

/** `|At 45, he says|, he would like to cook`, `|At 71 he no longer| trusts doctors`. */
export function isAtHead(story: Story, {sentence, firstToken, lastToken}: Place): boolean {
  if (story.sentences[sentence]?.firstToken !== firstToken - 1 || lowerAt(story, firstToken - 1) !== 'at') return false
  const who = lowerAt(story, lastToken) === ',' ? lastToken + 1 : lastToken
  return /^s?he$/.test(lowerAt(story, who)) && /^(?:is|has|says|still|no|hopes|plans|wants|remains|insists)$/.test(lowerAt(story, who + 1))
}
