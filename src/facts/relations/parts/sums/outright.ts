/** Whether the words alone tie a whole to its parts: then they are meant, however seldom such amounts are tied elsewhere. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {opening, wordsBetween} from '../../nearby-words.js'
import type {Remainder} from '../rests/remainders.js'
import {isLedAsRest, isRest} from '../rests/rest-words.js'
import type {Breakdown} from './breakdown.js'
import {isOpeningWhole} from './list-signs.js'
import {isSummedUp} from './total-signs.js'

/** `three |of its| 60 posts`, `60 posts, |of which| 14`: by `of`, a figure is named as the whole of those told with it. */
function isNamedWhole(story: Story, whole: Figure, rest: Figure): boolean {
  const first = opening(story, whole)
  return (
    / of (?:(?:the|its|their|his|her|our|those|these|all|[^ ]+['’]s?) ){0,3}$/.test(wordsBetween(story, first - 4, first)) ||
    / of (?:which|whom|them|those|these|it|that|this) /.test(wordsBetween(story, whole.lastToken, opening(story, rest)))
  )
}

/** Something was taken in the sentence that tells what is left. */
const isInOneBreath = ({whole, parts, rest}: Remainder): boolean =>
  [whole, ...parts].some((figure) => figure.sentence === rest.sentence && figure.start < rest.start)

/** `has 41 left of |the 60|`: an amount behind the rest may be its whole; `which left |six| for the choir and |six| for the organ`: neither is all that is left. */
const hasRival = (story: Story, {rest, near}: Remainder): boolean =>
  near.some((figure) => figure !== rest && figure.sentence === rest.sentence && (figure.start > rest.start || isRest(story, figure)))

/** `|Of her 90 hens|, 31 laid, 22 were ill and 14 fled. |The other 13| …`: the whole is named as that, and its list ends with the rest; nothing else leaves it. */
export function isRestOfNamed(story: Story, remainder: Remainder): boolean {
  const {whole, parts, rest} = remainder
  return (
    parts.length > 1 &&
    isLedAsRest(story, rest) &&
    isOpeningWhole(story, whole) &&
    rest.sentence - whole.sentence <= 1 &&
    parts.every(({sentence}) => sentence === whole.sentence) &&
    !hasRival(story, remainder)
  )
}

/** `The crowd was |6,412, of whom| 1,180 came by boat. |The remaining| 5,322 …`: the next sentence tells all that is left of it, and nothing else of that kind is told near. */
const isRightBehind = (story: Story, {whole, parts, rest, near}: Remainder): boolean =>
  isLedAsRest(story, rest) &&
  rest.sentence === whole.sentence + 1 &&
  opening(story, rest) - (story.sentences[rest.sentence]?.firstToken ?? 0) <= 2 &&
  parts.every((part) => part.sentence === whole.sentence && part.start > whole.start) &&
  near.every((figure) => figure === whole || figure === rest || parts.includes(figure)) &&
  isNamedWhole(story, whole, rest)

/**
 * `Nine of its 60 posts will go, leaving 51`: what is left is told in one breath with what was taken. `The other 30` may close a list instead, whose whole stands
 * elsewhere and of which the first part was taken for one: there the whole has to be named as that.
 */
export function isLeftOutright(story: Story, remainder: Remainder): boolean {
  const {whole, rest} = remainder
  if (hasRival(story, remainder)) return false
  if (isRestOfNamed(story, remainder) || isRightBehind(story, remainder)) return true
  return isInOneBreath(remainder) && (!isLedAsRest(story, rest) || isNamedWhole(story, whole, rest))
}

const marks = [' : ', ' – ', ' — ', ' -- ', ' ( ']

/**
 * `14 bundles: six …`, `eight buildings |in all|`: a total is told apart from its parts, by a colon, a dash or a word. Where it stands among them, it
 * may be one more of their list: `a dividend of 7p, making 12p against 10p`.
 */
export function isSumOutright(story: Story, {whole, parts}: Breakdown): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return false
  if (isSummedUp(story, whole)) return true
  if (Math.abs(first.sentence - whole.sentence) > 1) return false
  const [before, behind] = whole.start < first.start ? [whole, first] : [last, whole]
  const words = wordsBetween(story, before.lastToken, behind.firstToken)
  const mark = Math.max(...marks.map((each) => words.lastIndexOf(each)))
  return mark >= 0 && !words.includes(')', mark)
}
