/** Margins, leads and gaps against the two figures they lie between. */

import type {Figure} from '../../facts/figures/figure.js'
import {overlaps} from '../../facts/figures/interval.js'
import {spelt} from '../../facts/figures/spelling.js'
import {unitNamed} from '../../facts/figures/unit.js'
import {isSameKind} from '../../facts/relations/near.js'
import {voteMarginsOf} from '../../facts/relations/parts/votes.js'
import {firstOf, type Line, lineAt, linesOf, type Match, pattern} from '../../facts/relations/pattern.js'
import {changesOf, isHundredth, isPoints} from '../../facts/relations/steps/changes.js'
import {comparisonsOf} from '../../facts/relations/steps/comparisons.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'
import {differenceOf, isAtOdds} from './steps.js'

const templates = [
  '{#one} {7} to|against|versus|and {6} {#other} {4} , a|an <margin> of {#by}',
  '{#one} {7} to|against|versus|and {6} {#other} {4} , a|an {#by} {1} <margin>',
  '{#one} {5} , which_is|that_is? {#by} above|below|over|under|more_than|less_than|higher_than|lower_than|short_of|ahead_of|behind|clear_of {6} of? {#other}',
  '{#one} {5} , {#by} <longer> than {8} {#other}',
  '{#one} {5} , {#by} ahead_of|behind {2} , who|which {4} {#other}'
].map(pattern)

/** `His majority of 305`, told after the votes of both. */
const later = ['his|her|the|a|their <margin> of {n:by}', 'his|her|the|a|their <margin> , {n:by} ,'].map(pattern)

interface Difference {
  readonly one: Figure
  readonly other: Figure
  readonly by: Figure
}

function inLine(match: Match): Difference | undefined {
  const [one, other, by] = [match.figure('one'), match.figure('other'), match.figure('by')]
  const fits = isSameKind(one, other) && (factorTo(one, by) !== undefined || (one.kind === 'percent' && isPoints(by)))
  return fits ? {one, other, by} : undefined
}

/** What a figure is multiplied with to be in the unit of another: 100 from metres to centimetres. */
function factorTo(from: Figure, to: Figure): number | undefined {
  if (isSameKind(from, to)) return 1
  if (isHundredth(to, from)) return 100
  const [unit, target] = [from, to].map((figure) => (figure.kind === 'measure' && figure.unit ? unitNamed(figure.unit) : undefined))
  return unit && target && unit.dimension === target.dimension && typeof to.value === 'number' ? unit.factor / target.factor : undefined
}

const leastVotes = 100
const furthest = 3

/** The two counts of votes in the sentences before, where there are just two. */
function fromVotes(story: Story, line: Line): Difference | undefined {
  const by = firstOf(later, line)?.figure('by')
  const block = story.sentences[line.sentence]?.block
  if (!by || line.figures[0] !== by) return undefined
  const votes: Figure[] = []
  for (let sentence = line.sentence - 1; sentence >= line.sentence - furthest && story.sentences[sentence]?.block === block; sentence--)
    for (const figure of lineAt(story, sentence)?.figures ?? [])
      if (figure.kind === 'cardinal' && Number(figure.value) >= leastVotes && figure.per === null) votes.push(figure)
  const [other, one] = votes
  const named =
    votes.some(({counted}) => counted?.noun === 'vote') && votes.every(({counted}) => counted === null || counted.noun === 'vote')
  return one && other && votes.length === 2 && named ? {one, other, by} : undefined
}

/** `fell by 500, from 4,200 to 3,700`: the step, in the unit of what moved, by sentence. */
function stepsOf(story: Story): ReadonlyMap<number, Difference> {
  const steps = new Map<number, Difference>()
  for (const {from, to, by, byDirection, sentence} of changesOf(story)) {
    if (!by || (by.role !== 'change' && !byDirection) || by.kind !== to.kind || to.kind === 'percent' || factorTo(to, by) === undefined)
      continue
    if (!by.counted || [from, to].some(({counted}) => counted?.noun === by.counted?.noun)) steps.set(sentence, {one: to, other: from, by})
  }
  return steps
}

export const difference = defineRule({
  id: 'figures-difference',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A margin, lead or gap is not the difference of the two figures',
  why: 'A margin is two figures taken from each other, and one of them is often corrected alone. The rule takes a margin, lead, gap or shortfall, or an amount more, fewer, ahead or behind, with the two figures near it that it can lie between, in whatever order they are told; where a third of their kind is near, it is silent.',
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
      bad: 'Greens win by ⟦241⟧ votes\n\nThe vale has voted.\n\nSorcha Moss took ⟨14,906⟩ votes. Colm Aske had ⟨14,692⟩, and a third man 7,371.',
      message: 'The difference is 214, not 241'
    },
    {
      bad: 'The fort needs ⟨640⟩ guards. It has ⟨515⟩, and a shortfall of ⟦225⟧ keeps half its gates shut.',
      message: 'The difference is 125, not 225'
    },
    {
      bad: 'Pupils in the hills scored ⟨74⟩ and those on the coast ⟨81⟩. The ⟦17⟧-mark gulf is old.',
      message: 'The difference is 7, not 17'
    },
    {
      bad: 'By the strait the voyage takes ⟨29 days⟩. Round the cape it took ⟨41⟩. The detour adds ⟦22 days⟧ and wears the crews out.',
      message: 'The difference is 12 days, not 22 days'
    },
    {good: 'Moss had 1,406 votes, Aske 1,271, and two farmers had 114 between them.', why: 'shared out, and no gap'},
    {good: 'The fort needs 640 guards. It has 515, and the shops made up nine more.', why: 'added, and compared with nothing'},
    {good: 'Greens win by 214 votes\n\nSorcha Moss took 14,906 votes. Colm Aske had 14,692, and a third man 7,371.'},
    {
      good: 'Greens win by 198 votes\n\nIn the first round Sorcha Moss took 14,906 votes. Colm Aske had 14,692, and a third man 7,371.',
      why: 'an earlier round'
    },
    {good: 'Bauer won with 51.3% of the vote to Klein’s 48.7%, a margin of 2.6 points.'},
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
    {bad: 'House prices rose ⟦£12,000⟧ to ⟨£310,000⟩ from ⟨£288,000⟩.', message: 'The difference is £22,000, not £12,000'},
    {good: 'The town will spend £6m on roads, £1m more than last year, and £2.4m on lamps.', why: 'another sum'},
    {good: 'Membership rose in 12 countries to 4,200 from 3,900.', why: 'another amount'},
    {good: 'The river stood at 8.62 metres at noon, 41 centimetres above the record of 8.21 metres.'},
    {good: 'Bauer won by 51% to 49%, a margin of three points.', why: 'rounding'},
    {good: 'Ms Okoro won with 14,210 votes; her rivals got 13,905 and 2,040. Her majority of 305 is small.', why: 'three counts'}
  ],
  *check(story) {
    let compared = 0
    const steps = stepsOf(story)
    const told = linesOf(story).flatMap((line) => {
      const match = firstOf(templates, line)
      return (match && inLine(match)) ?? fromVotes(story, line) ?? steps.get(line.sentence) ?? []
    })
    const by = new Set(told.map((each) => each.by))
    for (const found of [...told, ...voteMarginsOf(story).filter((margin) => !by.has(margin.by))]) {
      compared++
      const implied = differenceOf(found.one, found.other, factorTo(found.one, found.by) ?? 1, found.by)
      if (overlaps(implied, found.by.interval)) continue
      const value = Math.abs(Number(found.one.value) - Number(found.other.value)) * (factorTo(found.one, found.by) ?? 1)
      yield {
        at: at(found.by),
        message: `The difference is ${spelt(value, found.by)}, not ${found.by.text}`,
        related: [beside(found.one, found.one.text), beside(found.other, found.other.text)],
        note: `${found.one.text} - ${found.other.text}`
      }
    }
    for (const comparison of comparisonsOf(story)) {
      const {step, pair, scale} = comparison
      const {from, to} = pair
      // Points between percentages are for figures-percent-points, save a lead or a gap.
      if (step.kind !== 'amount' || !step.figure || by.has(step.figure) || (from.kind === 'percent' && !(step.isGap && step.isNoun)))
        continue
      compared++
      if (!isAtOdds(comparison)) continue
      const value = Math.abs(Number(to.value) - Number(from.value)) * scale
      yield {
        at: at(step),
        message: `The difference is ${spelt(value, step.figure)}, not ${step.text}`,
        related: [beside(from, from.text), beside(to, to.text)],
        note: `${from.text} - ${to.text}`
      }
    }
    return compared
  }
})
