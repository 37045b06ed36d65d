/** Words that tell a figure of a tie otherwise than the tie takes it: as so many of a counted group, how far something moved, the largest of several, a stretch of evenings. They judge no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, opening, wordsBetween} from '../nearby-words.js'
import {isSetAgainst} from '../parts/shares/set-against.js'
import {isSizeOfMove} from '../parts/shares/sizes-of-moves.js'
import type {Relation, Tie} from './tie.js'

/** `|Three out of five residents| opposed it`: how many of some, and no move. */
const isOfCounted = (_story: Story, {told: {form, step, text}}: Tie): boolean =>
  (form === 'fraction' || form === 'ratio') && step === undefined && /(?: out)? of (?:every )?\S+$| in (?:every )?\S+$/.test(text)

const extreme =
  / (?:the|its|their) (?:single |second )?(?:largest|biggest|highest|greatest|smallest|lowest|longest|shortest|heaviest) (?:single )?(?:[^ ,;:.]+ ){1,2}(?:being|was|is|were|,|:|of|came to|went to) (?:a )?$/

/** `£61,400 in redress, |the largest sum being £9,500| to a boy who missed four terms`: one of several, and no price of each. */
export const isOfExtreme = (story: Story, {whole: rate}: Tie): boolean => {
  const first = Math.max(story.sentences[rate.sentence]?.firstToken ?? 0, rate.firstToken - 9)
  return rate.per === null && extreme.test(wordsBetween(story, first, opening(story, rate)))
}

const aboveOther =
  / (?:above|below|over|under|beyond|past|short of|ahead of|clear of|up on|down on) (?:the|its|their|his|her|our|that|any|what) (?:[^ ,;:.]+ )?(?:number|total|target|figure|aim|goal|average|mean|record|forecast|level|quota|estimate|limit|sum|amount|expected|expectations?|peak|plan|hoped|(?:they|he|she|we|it) (?:had|needed|wanted|hoped|planned|aimed)) /

/** `collected 2,300, |700 above the number they set out| to gather`: by how much, and nothing is left without those. */
const hasGap = (story: Story, {parts}: Tie): boolean =>
  parts.some((part) => aboveOther.test(wordsBetween(story, part.lastToken, closing(story, part) + 6)))

const stretches =
  /^(?:weekend|weekday|evening|night|morning|afternoon|session|meeting|sitting|season|round|lesson|shift|term|fixture|match|game|visit|stage|performance|concert)$/
const during =
  / (?:over|during|within|across|in the course of|in the space of|spread over|spread across|stretched over) (?:the |its |their )?$/

/** `32 changed their minds |in the course of five weekends|`: how long it took, and none of those. */
const hasOccasions = (story: Story, {whole, parts}: Tie): boolean =>
  parts.some(
    (part: Figure) =>
      part.counted !== null &&
      stretches.test(part.counted.noun) &&
      part.counted.noun !== whole.counted?.noun &&
      during.test(wordsBetween(story, opening(story, part) - 5, opening(story, part)))
  )

const signs: Partial<Readonly<Record<Relation, readonly ((story: Story, tie: Tie) => boolean)[]>>> = {
  rest: [hasGap, hasOccasions],
  share: [(story, {told}) => isSizeOfMove(story, told), (story, {told, whole, parts: [part]}) => isSetAgainst(story, told, {part, whole})],
  change: [isOfCounted]
}

/** Whether the words tell what the tie takes for a rest, a share, a change or a gap as something else. */
export const isToldOtherwise = (story: Story, tie: Tie): boolean => (signs[tie.relation] ?? []).some((tells) => tells(story, tie))
