/** Two parts of a whole that came out one way and the other: `of the 312 payments, 215 were made |on time| and 107 |late|`. Nothing is both, however else it may have come out. */

import {facingOf, lazily} from '../../../../lexicon/list.js'
import {opposedOutcomes} from '../../../../lexicon/part-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'

const verbs = 'of them|were|was|are|is|came|arrived|made|paid|found|ran|went|had been|have been|[^ ]+ed'

/** What is told of the second part alone, `107 late |in March|`, `13 lost|, one being replayed|`, may be of another whole, or be why some are counted twice. */
const ending = '(?:[.;)]|, (?:and|but|while|leaving) |$)'

const sides = lazily(() =>
  facingOf(opposedOutcomes).flatMap(([one = '', other = '']) =>
    [[one, other] as const, [other, one] as const].map(([first, second]) => ({
      gap: new RegExp(`^ (?:[^ ,;:]+ ){0,3}?(?:${first}) (?:, )?(?:and|while|but) (?:the other )?$`),
      tail: new RegExp(`^ (?:(?:${verbs}) ){0,2}(?:${second}) ${ending}`)
    }))
  )
)

const ended = new RegExp(`^ ${ending}`)

export const endsOutcome = (behind: string): boolean => ended.test(behind)

/** Of the words between the two parts, and of those behind the second. */
export const areOpposedOutcomes = (between: string, behind: string): boolean =>
  sides().some(({gap, tail}) => gap.test(between) && tail.test(behind))

/** `|Three of| the dead were on the ground.`, `|Some| were both.`: the next sentence of the paragraph goes on with a few of them. */
export function goesOnWithSome(story: Story, sentence: number): boolean {
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block) return false
  const words = story.tokens.slice(next.firstToken, next.lastToken).map(({lower}) => lower)
  return (
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|few|both|many|most|others|another|those|these|\d+)$/.test(
      lowerAt(story, next.firstToken)
    ) || words.some((word) => /^(?:both|twice|again|overlap|overlaps|overlapped)$/.test(word))
  )
}
