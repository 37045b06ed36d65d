/** The same digits with another power of ten. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {liftedTotalsOf} from '../../facts/relations/parts/sums/lifted-totals.js'
import {slippedPartsOf} from '../../facts/relations/parts/sums/slipped-scales.js'
import {digitsIn, sizeOf} from '../../facts/relations/same/digits.js'
import {digitTwinsOf} from '../../facts/relations/same/rescaled.js'
import {scaleMovesOf} from '../../facts/relations/steps/scale-moves.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

export const magnitude = defineRule({
  id: 'figures-magnitude',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The same digits stand with another scale: millions here, billions there',
  why: 'The commonest slip of all is the letter behind the digits. The rule looks for an amount that returns with the same digits and another scale, where the later one points back (“the $1.4m project”) or the digits are too many to meet by chance.',
  defaults: {},
  examples: [
    {
      bad: 'The tunnel will cost ⟨$1.4bn⟩, the minister said. The ⟦$1.4m⟧ scheme starts in May.',
      message: '$1.4m here, $1.4bn before'
    },
    {
      bad: 'The lake lies ⟨2.4 million years⟩ back in the rock. Ash from a time ⟦2.4 billion years⟧ ago has been found on its bed.',
      message: '2.4 billion years here, 2.4 million years before'
    },
    {
      bad: 'The council awarded ⟨£720,000⟩ to the pier. Without the ⟦£72,000⟧ award, it would have closed.',
      message: '£72,000 here, £720,000 before'
    },
    {
      bad: 'Some ⟨340,000⟩ growers hold a licence. Turnout was low last time. Ballots for all ⟦34,000⟧ of them were printed in Oban.',
      message: '34,000 here, 340,000 before'
    },
    {
      bad: 'The grant of ⟨$730,000⟩ came from a widow. It will buy two vans. Without her ⟦$7.3m⟧, the kitchen would have shut.',
      message: '$7.3m here, $730,000 before'
    },
    {
      bad: 'The grant of ⟨€450,000⟩ came in May. By June the ⟦€4.5m⟧ had been spent.',
      message: '€4.5m here, €450,000 before'
    },
    {good: 'The tunnel will cost $1.4bn. The lamps cost $1.4m.', why: 'another thing'},
    {good: 'The county has 24,000 lime trees. A tenth of them are ill; all 2,400 will be felled.', why: 'a part with the same digits'},
    {good: 'The grant was $730,000. She sold her $7.3m house as well.', why: 'another thing of hers'},
    {good: 'It will issue 1.6 million pledges, to be turned into 16 million pledges in June.', why: 'two sides of one exchange'},
    {good: 'The shares fell by a further 33p, well below the 330p set for the issue.', why: 'a comparison'},
    {good: 'The grant was £450,000. The mill had asked for the £4.5m cost of the roof.', why: 'a sum with a name of its own'}
  ],
  *check(story) {
    let compared = 0
    for (const {part, whole} of slippedPartsOf(story)) {
      if (digitsIn(part) === digitsIn(whole)) continue
      compared++
      yield {at: at(part), message: `${part.text} as a part of ${whole.text}`, related: [beside(whole, `the whole: ${whole.text}`)]}
    }
    for (const {total, parts, times} of liftedTotalsOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${parts.map(({text}) => text).join(' and ')} make ${times > 1 ? `${digitsOf(times, 0)} times` : `1/${digitsOf(1 / times, 0)} of`} ${total.text}`,
        related: parts.map((part) => beside(part, part.text))
      }
    }
    for (const {from, to} of scaleMovesOf(story)) {
      compared++
      const times = sizeOf(to) / sizeOf(from)
      yield {
        at: at(to),
        message: `${to.text} is ${times > 1 ? digitsOf(times, 0) : `1/${digitsOf(1 / times, 0)}`} times ${from.text}`,
        related: [beside(from, from.text)]
      }
    }
    for (const {earlier, later, isLikely, isRescaled} of digitTwinsOf(story)) {
      if (isLikely) compared++
      if (isRescaled) yield {at: at(later), message: `${later.text} here, ${earlier.text} before`, related: [beside(earlier, earlier.text)]}
    }
    return compared
  }
})
