/** What keeps figures that stand near each other from being tied: one of them is said to be of something else. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {isRest} from '../parts/rests/rest-words.js'
import {isOfOtherWhole} from '../parts/shares/named-wholes.js'
import type {Told} from './tie.js'

const opensPart = / of (?:those|these|them) (?:[^ ,;:]+ ){0,2}, (?:[^ ,;:]+ )?$/
/** `joined the union|; of those members,| 150 voted`. */
const opensPartHere = /[,;:–—(] (?:and |but )?of (?:those|these|them) (?:[^ ,;:]+ ){0,2}(?:, )?(?:[^ ,;:]+ )?$/

/** `|Half of| the 400 staff`: a share of it was told right before it. */
function isShared(story: Story, whole: Figure): boolean {
  const before = figuresOf(story)[whole.index - 1]
  return (
    before?.sentence === whole.sentence &&
    (before.kind === 'ratio' || before.kind === 'percent') &&
    /^ of (?:[^ ,;:]+ )?$/.test(wordsBetween(story, before.lastToken, opening(story, whole)))
  )
}

/** `Half of the 400 staff joined. |Of those members, 150| voted`: taken from what the share came to, and not from the whole. */
const isPartOfPart = (story: Story, whole: Figure, part: Figure): boolean =>
  (part.sentence === whole.sentence + 1
    ? opensPart.test(wordsBetween(story, story.sentences[part.sentence]?.firstToken ?? part.firstToken, part.firstToken))
    : part.sentence === whole.sentence && opensPartHere.test(wordsBetween(story, whole.lastToken, part.firstToken))) &&
  isShared(story, whole)

const opensWithYear = /^ (?:in|by|since|until|before) (?:1[89]|20)\d\d /

/** `A third of the 48 singers are monks. |In 2021| there were 14`: of another time than the share and its whole. */
const isOfOtherYear = (story: Story, part: Figure): boolean => {
  const first = story.sentences[part.sentence]?.firstToken ?? part.firstToken
  return opensWithYear.test(wordsBetween(story, first, Math.min(first + 2, part.firstToken)))
}

/** `A third of them are monks |and 12| are nuns`, `a third are monks. |Another 12| are nuns`, `the |remaining 12|`: counted beside the share, and not by it. */
const isBesideShare = (story: Story, {form, step, lastToken, sentence}: Told, whole: Figure, part: Figure): boolean =>
  form === 'fraction' &&
  step === undefined &&
  part.firstToken >= lastToken &&
  (isRest(story, part) ||
    /^(?:and|another|other|further|plus)$/.test(wordAt(story, part.sentence, opening(story, part) - 1)) ||
    (part.sentence > sentence && part.sentence !== whole.sentence && isOfOtherYear(story, part)))

/** `leaving him |two behind| Jack Sellars`: how far he is from another. */
const isGap = (story: Story, {form, lastToken, sentence}: Told): boolean =>
  form === 'rest' &&
  /^(?:behind|ahead)$/.test(wordAt(story, sentence, lastToken)) &&
  /^\p{Lu}/u.test(story.tokens[lastToken + 1]?.text ?? '')

/** Whether the words tell that a part is of something else than the whole; what holds by its arithmetic is not asked. */
export const isApart = (story: Story, told: Told, whole: Figure, part: Figure): boolean =>
  isPartOfPart(story, whole, part) || isBesideShare(story, told, whole, part) || isOfOtherWhole(story, told, whole) || isGap(story, told)
