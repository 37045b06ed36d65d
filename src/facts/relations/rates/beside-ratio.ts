/** Two amounts right before the ratio that they have, in its own sentence: `employs 3,200 people and will lose 160 posts, one in 20,`; `by 84 to 21, a margin of four to one`. */

import {type Story, tokenAt} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, isPause, opening, wordsBetween} from '../nearby-words.js'
import type {Told} from './told-ratios.js'

/** The words from the later of the two to a share, or to any other ratio. */
const leadsToShare = /^ (?:,|\(|–|—) (?:or )?(?:(?:about|some|nearly|almost|roughly|around|just|only|over|under) )*$/
const leadsToRatio =
  /^ (?:,|\(|–|—) (?:or )?(?:(?:an?|the) (?:[^ ,;]+ )?(?:margin|ratio|majority|proportion) of )?(?:(?:about|nearly|almost|roughly|around|over) )*$/
/** `48 shops |and| 12 pubs`: told side by side, so that the one is no part of the other. */
const areListed = /^ (?:[^ ,;]+ ){0,2}(?:,|and|or) $/

/** Whether the ratio is told in apposition to the later of two amounts, with no other figure between the three. */
export function isBesideRatio(story: Story, told: Told, larger: Figure, smaller: Figure): boolean {
  const [first, last] = larger.index < smaller.index ? [larger, smaller] : [smaller, larger]
  if (first.sentence !== told.sentence || last.sentence !== told.sentence || last.end > told.start || last.index !== first.index + 1)
    return false
  if (told.figures.some(({index}) => index > last.index + told.figures.length || index < last.index)) return false
  const lead = wordsBetween(story, closing(story, last), tokenAt(story, told.start))
  if (!told.ofWhole) return leadsToRatio.test(lead)
  const behind = story.tokens[tokenAt(story, told.end - 1) + 1]
  const isAside = behind === undefined || behind.sentence !== told.sentence || isPause(behind.lower)
  return isAside && leadsToShare.test(lead) && !areListed.test(wordsBetween(story, first.lastToken, opening(story, last)))
}
