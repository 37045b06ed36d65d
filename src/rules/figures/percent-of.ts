/** A percentage of a whole against the part that is given. */

import {loosened, over, overlaps, scaled, widened} from '../../facts/figures/interval.js'
import {digitsOf, spelt} from '../../facts/figures/spelling.js'
import {voteSharesOf} from '../../facts/relations/parts/gaps/votes.js'
import {profitMarginsOf} from '../../facts/relations/parts/shares/profit-margins.js'
import {oddSharesOf} from '../../facts/relations/parts/shares/share-wholes.js'
import {sharesOf} from '../../facts/relations/parts/shares/shares.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {fits} from './share-fits.js'

/** What sales leave out of a profit, or take in, before a margin of the two is wrong. */
const mostUncounted = 0.05

const isMade = madeBy('percentage')

export const percentOf = defineRule({
  id: 'figures-percent-of',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A percentage is not the part of the whole that is given beside it',
  why: 'Where a text gives a part, its whole and the percentage, one of the three can be worked out from the others. The rule needs the link in the words, “60 of 240, or 25%” or “10% of the £4m, or £400,000”, and gives each figure the room of its digits.',
  passesOver: 0,
  defaults: {},
  examples: [
    {bad: 'Of ⟨320⟩ walkers asked, ⟨80⟩ had seen the heron, or ⟦40%⟧. None had fed it.', message: '80 of 320 is 25%, not 40%'},
    {bad: 'Some ⟨1,360⟩ of the ⟨1,600⟩ members voted, a turnout of ⟦75%⟧.', message: '1,360 of 1,600 is 85%, not 75%'},
    {bad: '⟦5%⟧ of the ⟨£8m⟩ budget, or ⟨£700,000⟩, goes on biscuits.', message: '£700,000 of £8m is 8.8%, not 5%'},
    {
      bad: 'Sorcha Moss took ⟨14,906⟩ votes, or ⟦46.4%⟧. Her rival had 12,100.\n\nIn all, ⟨40,950⟩ votes were cast.',
      message: '14,906 of 40,950 is 36%, not 46.4%'
    },
    {
      bad: 'Of the ⟨180⟩ members, ⟨65⟩ – or ⟦30 per cent⟧ – voted for the strike.',
      message: '65 of 180 is 36%, not 30 per cent'
    },
    {
      bad: 'Eels made up ⟨2.1m⟩ of the crates, or ⟦48 per cent⟧, and hats the other ⟨1.5m⟩.',
      message: '2.1m of 3.6m is 58%, not 48 per cent'
    },
    {good: 'Sorcha Moss took 14,906 votes, or 36.6%.\n\nIn all, 40,950 votes were cast.', why: 'spoilt papers'},
    {good: 'Some 65 of the 180 members voted, a fall of 30 per cent.', why: 'a share of another whole'},
    {good: 'Some 65 of the 180 members, 30 per cent of them women, voted.', why: 'a share of the part'},
    {good: 'The port had 160 boats once and has 120 now. That 40% of them leak is no secret.', why: 'levels that moved'},
    {
      good: 'The fund sold 579,600 shares, leaving it with 157,000 shares, or 1.8% of the total.',
      why: 'what is left is no part of what was sold'
    },
    {good: 'The heirs hold 6,839 shares, or 35.7%, and the widow 1,484, or 7.7%.', why: 'each has a share of its own'}
  ],
  isExplained: (story, draft) => draft.isOutright !== true && isMade(story, draft),
  *check(story) {
    let compared = 0
    const reported = new Set<number>()
    for (const told of [...sharesOf(story), ...voteSharesOf(story)]) {
      const {part, whole, stated} = told
      const fitting = stated?.kind === 'percent' ? fits(told, 0.005) : undefined
      if (fitting === undefined || !stated) continue
      compared++
      if (fitting) continue
      reported.add(stated.start)
      const share = (100 * Number(part.value)) / Number(whole.value)
      yield {
        at: at(stated),
        message: `${part.text} of ${whole.text} is ${digitsOf(share, share < 10 ? 1 : 0)}%, not ${stated.text}`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)],
        isOutright: told.isBound === true,
        evidence: {told: (stated.interval.low + stated.interval.high) * 50, implied: share},
        note: `${part.text} / ${whole.text} = ${digitsOf(share, 1)}%`
      }
    }
    for (const {profit, sales, margin} of profitMarginsOf(story)) {
      compared++
      const implied = over(profit.interval, sales.interval)
      if (!implied || overlaps(widened(scaled(implied, 100), mostUncounted), loosened(margin.interval, 0.5))) continue
      const share = (100 * Number(profit.value)) / Number(sales.value)
      yield {
        at: at(margin),
        message: `${profit.text} of ${sales.text} is ${digitsOf(share, share < 10 ? 1 : 0)}%, not ${margin.text}`,
        related: [beside(profit, `the profit: ${profit.text}`), beside(sales, `the sales: ${sales.text}`)]
      }
    }
    for (const {odd, others, whole} of oddSharesOf(story)) {
      compared++
      if (reported.has(odd.share.start)) continue
      const [told, implied] = [odd.whole, whole].map(({low, high}) => spelt(Number(((low + high) / 2).toPrecision(3)), odd.amount))
      yield {
        at: at(odd.share),
        message: `${odd.amount.text} at ${odd.share.text} implies a whole of ${told}, the others ${implied}`,
        related: [odd.amount, ...others.map(({share}) => share)].map((figure) => beside(figure, `beside it: ${figure.text}`)),
        // Wholes of about one size, each of its own, may agree by chance.
        isDoubtful: true
      }
    }
    compared += yield* likelyDrafts(story, 'share', ({told}) => told.form === 'percent')
    return compared
  }
})
