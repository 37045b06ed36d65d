/** More than, fewer than, up to: the bound against a figure that should keep it. */

import {exactly, isAbove, scaled} from '../../facts/figures/interval.js'
import {named} from '../../facts/figures/spelling.js'
import {conditionsMet} from '../../facts/relations/limits/conditions.js'
import {type Kept, keptOf} from '../../facts/relations/limits/kept.js'
import {endOf} from '../../facts/relations/limits/limits-again.js'
import {requiredOf} from '../../facts/relations/limits/required.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'
import {at, beside} from './place.js'

const isBroken = ({limit, figure, scale = 1}: Kept): boolean => {
  const end = exactly(endOf(limit.figure))
  const told = scaled(figure.interval, scale)
  return limit.most ? isAbove(told, end) : isAbove(end, told)
}

function messageOf(story: Story, {limit, figure}: Kept): string {
  const bound = limit.figure
  // A cap, a verb, or a hedge that a denial turns round: its own words would say the opposite.
  if (!bound.hedge || /^exceed/i.test(bound.hedge.text) || (bound.hedge.kind === 'less') !== limit.most)
    return `${named(figure)} is ${limit.most ? 'more' : 'less'} than ${bound.text}`
  return `${named(figure)} is not “${textOf(story, limit)}”`
}

export const bound = defineRule({
  id: 'figures-bound',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure breaks the bound that the text set for it',
  why: '“More than 500 detained” above a list of 480. The rule takes a bound or a limit (“at most 30 days”, “the 48-hour cap”, “never below 70%”) and an exact figure of the next sentences of the paragraph: one that is said to keep the limit, that a list or a count gives for the same, or whose words name the same thing, or that of somebody who is said to have met a condition; words of a breach, “only”, “of them”, another time or another scope end the comparison.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'More than ⟨500⟩ walkers were rescued on Sunday. The log lists ⟦480⟧ rescues by name.',
      message: '480 rescues is not “More than 500”'
    },
    {
      bad: 'Lorries of up to ⟨18 tonnes⟩ may use the ford. On Monday a ⟦26-tonne⟧ lorry was waved across.',
      message: '26-tonne is not “up to 18 tonnes”'
    },
    {
      bad: 'No driver may be at the wheel for more than ⟨nine hours⟩ a day. All of them kept to the rule, the firm says: the longest shift was ⟦11 hours⟧.',
      message: '11 hours is more than nine hours'
    },
    {
      bad: 'The yield of the orchard has never dropped below ⟨40 tonnes⟩. It was 52 tonnes in 2019, ⟦37 tonnes⟧ in 2020 and 48 tonnes last year.',
      message: '37 tonnes is less than 40 tonnes'
    },
    {
      bad: 'Fewer than ⟨20⟩ of the canal’s locks still work by hand, the trust says. A volunteer who visited them all counted ⟦26⟧.',
      message: '26 is not “Fewer than 20”'
    },
    {bad: 'Fewer than ⟨200⟩ people live on the isle: ⟦231⟧ at the last count.', message: '231 is not “Fewer than 200”'},
    {good: 'More than 500 walkers set out. Only 480 walkers came back.', why: 'another count'},
    {good: 'The speed limit is 50mph. The driver, who was fined, was doing 72mph.', why: 'the limit was broken'},
    {
      good: 'No driver may be at the wheel for more than nine hours. The longest shift, of 11 hours, breached the rule.',
      why: 'said to be a breach'
    },
    {good: 'More than 500 walkers set out. The 450 who came by bus left early.', why: 'some of them'},
    {good: 'The jury was out for 19 hours over four days. It got two on each count.', why: 'during four days'},
    {good: 'Every grant was below £5,000. Its biggest asset, a farm, lets for £6,200.', why: 'another thing'}
  ],
  *check(story) {
    const known = keptOf(story)
    const kept = [...known, ...conditionsMet(story).filter(({figure}) => !known.some((pair) => pair.figure === figure))]
    for (const pair of kept) {
      if (!isBroken(pair)) continue
      yield {
        at: at(pair.figure),
        message: messageOf(story, pair),
        related: [beside(pair.limit.figure, `the bound: ${pair.limit.figure.text}`)]
      }
    }
    const required = requiredOf(story)
    for (const {figure, whole, least, got, enough} of required) {
      if (enough === Number(got.value) >= least) continue
      yield {
        at: at(got),
        message: `${named(got)} is ${enough ? 'less' : 'no less'} than ${whole ? `${figure.text} of ${whole.text}` : figure.text}`,
        related: [beside(figure, `what it takes: ${figure.text}`), ...(whole ? [beside(whole, `the whole: ${whole.text}`)] : [])]
      }
    }
    return kept.length + required.length
  }
})
