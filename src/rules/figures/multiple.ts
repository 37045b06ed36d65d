/** Doubled, halved, tripled: the word against the figures. */

import {nearestTo} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {comparisonsOf} from '../../facts/relations/steps/comparisons.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {asTold, isAtOdds} from './steps.js'

export const multiple = defineRule({
  id: 'figures-multiple',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Doubled, halved or tripled does not fit the figures it is said of',
  why: 'A multiple is easily kept from an earlier draft when a figure changes. The rule takes such a word, or “three times the”, “half as much again”, with the two figures near it that are set against each other, and gives it the room that its hedge asks for: “more than doubled” is a lower bound, “almost tripled” an upper one.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'Visits to the observatory ⟦doubled⟧ in three years, from ⟨6,300⟩ to ⟨8,900⟩.',
      message: '6,300 to 8,900 is 1.4 times, not doubled'
    },
    {
      bad: 'The queue ⟦halved⟧ over the summer, falling from ⟨800⟩ names to ⟨520⟩.',
      message: '800 to 520 is 0.65 times, not halved'
    },
    {
      bad: 'Tea has more than ⟦doubled⟧ in price since the frost. A pound fetched ⟨38 rupees⟩ in June; this week it went for ⟨61⟩.',
      message: '38 rupees to 61 is 1.6 times, not doubled'
    },
    {
      bad: 'Arrears have ⟦tripled⟧ in a year, from ⟨£310m⟩ to ⟨£620m⟩. It sold a mill for £140m and will spend £48m on a new one.',
      message: '£310m to £620m is 2 times, not tripled'
    },
    {
      bad: 'With ⟨57⟩ stalls the market is ⟦three times⟧ the size it was in spring. It opened with ⟨29⟩ stalls then.',
      message: '29 to 57 is 2 times, not three times'
    },
    {
      bad: 'Orders, which brought in ⟨£19m⟩ in 2022, ⟦trebled⟧ to ⟨£38m⟩ after it took to selling bells. The old foundry made £12m.',
      message: '£19m to £38m is 2 times, not trebled'
    },
    {good: 'Visits to the observatory more than doubled, from 6,300 to 14,900.', why: 'a lower bound'},
    {good: 'The debt almost tripled, from £120m to £351m.', why: 'a hedge'},
    {good: 'A disc holds six times as much as a tape. It will store 50GB, while its rival will hold 30GB.', why: 'another base'},
    {good: 'The camp has tripled since May, from 112 to 336. Most families live doubled up in tents.', why: 'no factor'},
    {good: 'The loom sells at half the price of its rivals. The small one costs £995 and the large one £1,200.', why: 'another base'},
    {good: 'It runs 1,943 beds and 404 flats, and says the numbers could double.', why: 'side by side at one time'}
  ],
  isExplained: madeBy(),
  *check(story) {
    let compared = 0
    for (const comparison of comparisonsOf(story)) {
      const {step, pair} = comparison
      if (step.kind !== 'times') continue
      compared++
      if (!isAtOdds(comparison)) continue
      const [from, to] = asTold(pair, step.direction ?? 'up')
      const implied = Number(to.value) / Number(from.value)
      yield {
        at: at(step),
        message: `${from.text} to ${to.text} is ${digitsOf(implied, implied < 1 ? 2 : 1)} times, not ${step.text}`,
        related: [beside(from, from.text), beside(to, to.text)],
        // Of words, such as `doubled`, what they allow that comes nearest.
        evidence: {told: step.figure?.value ?? nearestTo(step.interval, implied), implied}
      }
    }
    compared += yield* likelyDrafts(story, 'times')
    return compared
  }
})
