/** Days on which something was told, and not those on which it was done: `He was sworn in on Tuesday, |the court said on Friday|`. */

import {lowerAt, type Story} from '../../story/story.js'
import {once} from '../once.js'

interface Place {
  readonly firstToken: number
  readonly sentence: number
}

/** Words from what somebody says to the day: `told a committee of the house on`, `according to a report by the firm on`. */
const reach = 9

const said =
  / (?:said|says|added|confirmed|wrote|disclosed)(?: in an? (?:[a-z]+ )?(?:statement|report|letter|interview|filing|note|email|post))?(?: late| early)? (?:on )?$/
const toldTo = / told (?:[^ ,;:]+ ){1,6}on $/
const according = / according to (?:[^ ,;:]+ ){1,7}(?:on|of|from|in) $/
const emerged = / it (?:emerged|transpired|(?:was|has been) (?:announced|reported|confirmed|disclosed|revealed)) (?:on|at) $/

/** By their first tokens, as they are asked for: each of them is asked for with every length near it. */
const tellings = once((_: Story) => new Map<number, boolean>())

/** Whether a date is that of a telling, by the words right before it. */
export function isOfTelling(story: Story, date: Place): boolean {
  const known = tellings(story)
  const told = known.get(date.firstToken) ?? tellsOn(story, date)
  known.set(date.firstToken, told)
  return told
}

function tellsOn(story: Story, {firstToken, sentence}: Place): boolean {
  const first = Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach)
  let lead = ' '
  for (let at = first; at < firstToken; at++) lead += `${lowerAt(story, at)} `
  return said.test(lead) || toldTo.test(lead) || according.test(lead) || emerged.test(lead)
}
