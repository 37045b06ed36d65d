/** What a share, or what is left, is of where its own words say so: `|half| of the 36 plays`, `all but |six| of the 120`, `a quarter |of the ticketed ones|`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figureBehind} from '../../near.js'
import {opening, wordsBetween} from '../../nearby-words.js'

interface Place {
  readonly end: number
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

/** The whole that stands right behind: `of the 36`. */
function wholeNext(story: Story, {end, sentence, lastToken}: Place): Figure | undefined {
  const next = figureBehind(story, end)
  return next?.sentence === sentence &&
    /^ of (?:(?:the|its|their|his|her|those|these) )?$/.test(wordsBetween(story, lastToken, opening(story, next)))
    ? next
    : undefined
}

const lengths = /(?:metre|mile|foot|yard|inch)$/

/** Of people or things told by their kind: `of the ticketed ones`, and `of those` where the whole is a length. */
const isOfKind = (story: Story, {lastToken}: Place, whole: Figure): boolean =>
  /^ of the [^ ,]+ ones $/.test(wordsBetween(story, lastToken, lastToken + 4)) ||
  (lengths.test(whole.unit ?? '') && /^ of (?:those|these|them) $/.test(wordsBetween(story, lastToken, lastToken + 2)))

/** `1,180 homes were in the south, |which has a sixth of the population|`: what its own clause tells, of another noun. */
function isOfOwnClause(story: Story, {firstToken, lastToken}: Place, whole: Figure): boolean {
  if (
    !/ (?:which|that|who) (?:has|have|had|holds|held|gets|got|takes|took) (?:[^ ,]+ )?$/.test(
      wordsBetween(story, firstToken - 4, firstToken)
    )
  )
    return false
  const [, noun] =
    / of (?:the|its|their) (population|people|inhabitants|residents|electorate|voters|land|area|income|wealth) /.exec(
      wordsBetween(story, lastToken, lastToken + 3)
    ) ?? []
  return noun !== undefined && whole.counted !== null && !noun.startsWith(whole.counted.noun)
}

/** Whether the words right behind a share or a rest say that it is of something else than an amount near by. */
export function isOfOtherWhole(story: Story, told: Place, whole: Figure): boolean {
  if (isOfOwnClause(story, told, whole)) return true
  const next = wholeNext(story, told)
  // `half of the 12 counties’ 4,000 homes`: the first tells whose they are.
  const isOwned = next !== undefined && whole.sentence === told.sentence && whole.start > next.start
  return next ? next.value !== whole.value && !isOwned && next.counted?.noun !== whole.counted?.noun : isOfKind(story, told, whole)
}
