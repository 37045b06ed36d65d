/** Why a list of lines may make another sum than was told before it: `|The remaining £1,000 is in the bank|`, `raised £64,400 |a year ago|`. It adds nothing up. */

import {anyOf, lazily} from '../../../../lexicon/list.js'
import {earlierTells, restTells} from '../../../../lexicon/list-lines.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {wordsBetween} from '../../nearby-words.js'
import type {LineList} from './list-lines.js'

const tables = lazily(() => ({rest: anyOf(restTells), earlier: anyOf(earlierTells)}))

/** `|It| was spent on:`, `|The money| went to:`: what was told right before, whatever a cost may have come to. */
const pointsAtIt =
  /^ (?:(?:it|this|that|they|these|those) (?:is|was|are|were|will|has|have|had|went|goes|go|came|comes|come) |(?:the|this|that) (?:money|cash|sum|total|amount) )/

/** Whether a line, or the paragraph behind the list, tells of what is not in it, or the amount before is of another time. */
function leavesRest(story: Story, {lines, behind}: LineList, whole: Figure): boolean {
  const after = story.blocks[story.sentences[behind]?.block ?? -1]
  const before = story.sentences[whole.sentence]
  const tells = (words: RegExp, place?: {readonly firstToken: number; readonly lastToken: number}): boolean =>
    place !== undefined && words.test(wordsBetween(story, place.firstToken, place.lastToken))
  const {rest, earlier} = tables()
  return lines.some((line) => tells(rest, line)) || tells(rest, after) || tells(earlier, before)
}

/** Of the words that lead the list. */
export const pointsAtAll = (story: Story, list: LineList, whole: Figure, lead: string): boolean =>
  pointsAtIt.test(lead) && !leavesRest(story, list, whole)
