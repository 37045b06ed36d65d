/** Numbers that it takes to have the say somewhere: `25 are needed for a majority`, `needs 270 to govern`. Nobody holds them. It judges nothing. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {opening, wordsBetween} from '../nearby-words.js'

const seats = '(?:(?:seats|votes|members|mps|councillors|of them|delegates|deputies) )?'
const goal =
  '(?:for|to) (?:have |win |form |reach |command |secure |get |hold )?(?:(?:an?|its|the|overall|outright|absolute|working|bare) )*(?:majority|government|control|govern|rule|power|quorum|pass|carry|win|take)'
/** `25 |are needed for a majority|`, `25 |seats to govern|`. */
const behind = new RegExp(
  `^ ${seats}(?:(?:are|is|were|was|being|would be) )?(?:needed|required|necessary|enough|the (?:number|bar)) ${goal} `
)
/** `cannot reach the 76 |they need|`, `at least 200 |of the 300 deputies must say yes|`. */
const owed = new RegExp(
  `^ ${seats}(?:that )?(?:they|it|she|he|we|the [^ ]+) (?:needs?|needed|would need|must have|requires?|required) |^ of (?:the|its|their) [^ ]+ [^ ]+ (?:must|have to|has to|need to|needs to|would have to) `
)
const justBehind = new RegExp(`^ ${seats}${goal} `)
/** `a party |needs| 25`, `it |takes at least| 25`. */
const before = / (?:needs?|needed|needing|requires?|required|takes|took)(?: at least)? $/

const longest = 11

export function isThreshold(story: Story, figure: Figure): boolean {
  if (figure.kind !== 'cardinal') return false
  const end = story.sentences[figure.sentence]?.lastToken ?? figure.lastToken
  const text = wordsBetween(story, figure.lastToken, Math.min(figure.lastToken + longest, end))
  if (behind.test(text) || owed.test(text)) return true
  return justBehind.test(text) && before.test(wordsBetween(story, opening(story, figure) - 3, opening(story, figure)))
}
