/** Two parts of a whole that came out one way and the other: `of the 312 payments, 215 were made |on time| and 107 |late|`. Nothing is both, however else it may have come out. */

import {facingOf, lazily} from '../../../../lexicon/list.js'
import {opposedOutcomes} from '../../../../lexicon/part-words.js'

const verbs = 'of them|were|was|are|is|came|arrived|made|paid|found|ran|went|had been|have been|[^ ]+ed'

const sides = lazily(() =>
  facingOf(opposedOutcomes).flatMap(([one = '', other = '']) =>
    [[one, other] as const, [other, one] as const].map(([first, second]) => ({
      gap: new RegExp(`^ (?:[^ ,;:]+ ){0,3}?(?:${first}) (?:, )?(?:and|while|but) (?:the other )?$`),
      tail: new RegExp(`^ (?:(?:${verbs}) ){0,2}(?:${second}) [.,;:)–—]`)
    }))
  )
)

/** Of the words between the two parts, and of those behind the second; what is told of that alone, `107 late |in March|`, may be of another whole. */
export const areOpposedOutcomes = (between: string, behind: string): boolean =>
  sides().some(({gap, tail}) => gap.test(between) && tail.test(behind))
