/** What keeps figures that stand near each other from being tied: one of them is said to be of something else. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {opening, wordsBetween} from '../nearby-words.js'

const opensPart = / of (?:those|these|them) (?:[^ ,;:]+ ){0,2}, (?:[^ ,;:]+ )?$/

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
export const isPartOfPart = (story: Story, whole: Figure, part: Figure): boolean =>
  part.sentence === whole.sentence + 1 &&
  opensPart.test(wordsBetween(story, story.sentences[part.sentence]?.firstToken ?? part.firstToken, part.firstToken)) &&
  isShared(story, whole)
