/** Margins, leads and gaps against the two figures they lie between. */

import type {Figure} from '../../facts/figures/figure.js'
import {overlaps} from '../../facts/figures/interval.js'
import {spelt} from '../../facts/figures/spelling.js'
import {apposedGapsOf} from '../../facts/relations/parts/gaps/apposed-gaps.js'
import {limitGapsOf} from '../../facts/relations/parts/gaps/limit-gaps.js'
import {majorityGapsOf} from '../../facts/relations/parts/gaps/majority-gaps.js'
import {namedGapsOf} from '../../facts/relations/parts/gaps/named-gaps.js'
import {nearGapsOf} from '../../facts/relations/parts/gaps/near-gaps.js'
import {owedGapsOf} from '../../facts/relations/parts/gaps/owed-gaps.js'
import {tiedGapsOf} from '../../facts/relations/parts/gaps/tied-gaps.js'
import {voteMarginsOf} from '../../facts/relations/parts/gaps/votes.js'
import {comparisonsOf} from '../../facts/relations/steps/comparisons.js'
import {isToldBeside} from '../../facts/relations/steps/other-gaps.js'
import type {Span} from '../../finding.js'
import {type Draft, defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {differenceOf, isAtOdds} from './steps.js'

// `leads by |13|, 49% to 36%`: points as well.
const isMade = madeBy('rest', 'points')

export const difference = defineRule({
  id: 'figures-difference',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A margin, lead or gap is not the difference of the two figures',
  why: 'A margin is two figures taken from each other, and one of them is often corrected alone. The rule takes a margin, lead, gap or shortfall, or an amount more, fewer, ahead or behind, with the two figures near it that it can lie between, in whatever order they are told; where a third of their kind is near, it is silent.',
  passesOver: 0,
  relation: 'difference',
  defaults: {},
  examples: [
    {
      bad: 'Bauer won with ⟨51.3%⟩ of the vote to Klein’s ⟨48.7%⟩, a margin of ⟦3.6 points⟧.',
      message: 'The difference is 2.6 points, not 3.6 points'
    },
    {
      bad: 'The barn went for ⟨$615,000⟩, ⟦$35,000⟧ above its asking price of ⟨$550,000⟩.',
      message: 'The difference is $65,000, not $35,000'
    },
    {
      bad: 'Ms Okoro won with ⟨14,210⟩ votes. It rained all day. Her rival got ⟨13,905⟩ and went home. Her majority of ⟦1,305⟧ is small.',
      message: 'The difference is 305, not 1,305'
    },
    {
      bad: 'The river stood at ⟨8.62 metres⟩ at noon, ⟦51 centimetres⟧ above the record of ⟨8.21 metres⟩.',
      message: 'The difference is 41 centimetres, not 51 centimetres'
    },
    {
      bad: 'It plans for spending of ⟨£612m⟩, which is ⟦£37m⟧ more than this year’s ⟨£585m⟩.',
      message: 'The difference is £27m, not £37m'
    },
    {
      bad: 'The number of nurses fell by ⟦500⟧, from ⟨4,200⟩ to ⟨3,900⟩.',
      message: 'The difference is 300, not 500'
    },
    {good: 'Bauer won by 51% to 49%, a margin of three points.', why: 'rounding'},
    {good: 'Membership rose in 12 countries to 4,200 from 3,900.', why: 'another amount'},
    {
      good: 'Greens win by 198 votes\n\nIn the first round Sorcha Moss took 14,906 votes. Colm Aske had 14,692, and a third man 7,371.',
      why: 'an earlier round'
    },
    {good: 'The town will spend £6m on roads, £1m more than last year, and £2.4m on lamps.', why: 'another sum'},
    {good: 'The fort needs 640 guards. It has 515, and the shops made up nine more.', why: 'added, and compared with nothing'},
    {good: 'Moss had 1,406 votes, Aske 1,271, and two farmers had 114 between them.', why: 'shared out, and no gap'}
  ],
  // What is told in one breath is explained by nothing that stands elsewhere.
  isExplained: (story, draft) => !draft.isOutright && isMade(story, draft),
  *check(story) {
    let compared = 0
    const margins = voteMarginsOf(story)
    for (const {one, other, by} of margins) {
      compared++
      if (!overlaps(differenceOf(one, other, 1, by), by.interval)) yield draftOf({...by, figure: by}, one, other, 1)
    }
    const known = new Set<Figure | undefined>(margins.map(({by}) => by))
    // Gaps to an amount that their words name, and none that happens to stand near.
    const named = new Set<Figure | undefined>()
    for (const {by, one, other, scale} of [
      ...namedGapsOf(story),
      ...limitGapsOf(story),
      ...majorityGapsOf(story),
      ...tiedGapsOf(story),
      ...owedGapsOf(story),
      ...apposedGapsOf(story)
    ]) {
      if (known.has(by)) continue
      known.add(by)
      if (!other) {
        named.add(by)
        continue
      }
      compared++
      if (!overlaps(differenceOf(one, other, scale, by), by.interval))
        yield {...draftOf({...by, figure: by}, one, other, scale), isOutright: true}
    }
    const told = new Set(known)
    for (const comparison of comparisonsOf(story)) {
      const {step, pair, scale} = comparison
      const {from, to} = pair
      // Points between percentages are for figures-percent-points, save a lead or a gap.
      if (step.kind !== 'amount' || !step.figure || told.has(step.figure) || (from.kind === 'percent' && !(step.isGap && step.isNoun)))
        continue
      compared++
      known.add(step.figure)
      if (isAtOdds(comparison) && !isToldBeside(story, step.figure, from, to, scale))
        // `Gifts came to £3.7m, £600,000 |less than the| £4.6m of 2022`.
        yield {...draftOf({...step, figure: step.figure}, from, to, scale), isOutright: comparison.isBound && step.hasBase}
    }
    for (const {by, one, other, scale} of nearGapsOf(story)) {
      if (known.has(by)) continue
      compared++
      if (!overlaps(differenceOf(one, other, scale, by), by.interval) && !isToldBeside(story, by, one, other, scale))
        yield draftOf({...by, figure: by}, one, other, scale)
    }
    compared += yield* likelyDrafts(story, 'difference', ({whole, told}) => whole.kind !== 'percent' && !named.has(told.figure))
    return compared
  }
})

/** How near the amounts a difference has to be for a slip in one of them. */
const closest = 0.1

/** The two figures as they are told, and what lies between them in the unit of the step. */
function draftOf(step: Span & {readonly text: string; readonly figure: Figure}, one: Figure, other: Figure, scale: number): Draft {
  const value = Math.abs(Number(one.value) - Number(other.value)) * scale
  return {
    at: at(step),
    message: `The difference is ${spelt(value, step.figure)}, not ${step.text}`,
    related: [beside(one, one.text), beside(other, other.text)],
    // Of two large amounts one digit makes another difference altogether.
    ...(Math.abs(value - Number(step.figure.value)) > closest * Math.abs(Number(one.value)) * scale
      ? {evidence: {told: step.figure.value, implied: value}}
      : {}),
    note: (Number(one.value) < Number(other.value) ? [other, one] : [one, other]).map(({text}) => text).join(' - ')
  }
}
