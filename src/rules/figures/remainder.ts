/** The rest after its parts: what is left of a whole. */

import type {Figure} from '../../facts/figures/figure.js'
import {exactly, isAbove, loosened, minus, overlaps, ratioBetween, sumOf} from '../../facts/figures/interval.js'
import {spelt} from '../../facts/figures/spelling.js'
import {leftOf, type Remainder, remaindersOf} from '../../facts/relations/parts/rests/remainders.js'
import {isRestElsewhere} from '../../facts/relations/parts/rests/rests-elsewhere.js'
import {complementsOf} from '../../facts/relations/parts/shares/complements.js'
import type {Breakdown} from '../../facts/relations/parts/sums/breakdown.js'
import {breakdownsOf} from '../../facts/relations/parts/sums/breakdowns.js'
import {isLeftOutright, isRestOfNamed} from '../../facts/relations/parts/sums/outright.js'
import {isApart} from '../../facts/relations/parts/sums/sum-links.js'
import {isOneDigitOff, isRoundSlip, significant} from '../../facts/relations/slip.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'

/** What is so many times too much, or too little, is left of something else. */
const furthest = 6

/** What rounding leaves open of shares that show their tenths; of whole ones it is one in a hundred. */
const roomOfTenths = 0.05

const isFar = (one: number, other: number): boolean => (ratioBetween(one, other) ?? furthest) >= furthest

/** What is left is less than the whole, unless a slip of the fingers made it more: `70,000 and 30,000 … the remaining 200,000`. */
const isMore = ({whole, parts, rest}: Remainder): boolean =>
  Number(rest.value) > Number(whole.value) && !isRoundSlip(Number(rest.value), leftOf({whole, parts}).value)

/** `half of the 25 … nine`, `21.5 … 9.2 … nine`: where a broken number is left no rest is one of things. */
const isBroken = ({kind, value}: Figure, left: number): boolean =>
  kind === 'cardinal' && Number.isInteger(value) && Number(value) < 100 && Math.abs(left - Math.round(left)) > 1e-6

/** `Of the £365,000, £152,000 is for roads and the remaining £81,000 for parks`: parts of a list that nothing else closes may leave out some. */
const isAddedUp = ({whole, parts, closed}: Breakdown): boolean =>
  closed || isAbove(sumOf(parts.map(({interval}) => interval)), whole.interval)

const noughtsOf = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0

/** `|34,200| voted and |200| papers were spoiled, which left |33,900|`: told to the same hundred, and a hundred off; what is rounded each by itself may be. */
function isOffByPlace(told: Remainder, value: number): boolean {
  const {whole, parts, rest} = told
  const all = [whole, ...parts, rest]
  const places = all.map((figure) => noughtsOf(Number(figure.value)))
  return (
    value !== Number(rest.value) &&
    told.near.every((figure) => all.includes(figure)) &&
    all.every((figure) => 'counted' in figure && /^(?:cardinal|money)$/.test(figure.kind) && !figure.hedge && !figure.isRange) &&
    all.every(({text}) => /^[^\p{L}]*$/u.test(text)) &&
    places[0] === places.at(-1) &&
    places.every((place) => place >= (places[0] ?? 0)) &&
    significant(Number(whole.value)) > 2 &&
    significant(Number(rest.value)) > 2
  )
}

const isMade = madeBy('rest', 'share')

export const remainder = defineRule({
  id: 'figures-remainder',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'What is said to be left of a whole is not the whole without its parts',
  why: 'Whoever counts the dead, the sold or the decided also writes “the remaining 60”, and one of the three figures is often changed later. The rule takes a whole, what was taken from it, and what “leaving”, “the other” or “the remaining” says is left.',
  passesOver: 0,
  relation: 'rest',
  defaults: {},
  examples: [
    {
      bad: 'Of the ⟨50⟩ barns in the valley, ⟨12⟩ were burnt, leaving ⟦48⟧ standing.',
      message: 'That leaves 38, not 48'
    },
    {
      bad: '⟨Eighteen⟩ rowers set out at dawn. ⟨Four⟩ turned back on the first day and ⟨two⟩ on the second; the other ⟦13⟧ reached the island.',
      message: 'That leaves 12, not 13'
    },
    {bad: '⟨Two-thirds⟩ of the ⟨150⟩ berths are let, leaving ⟦75⟧ for visitors.', message: 'That leaves 50, not 75'},
    {
      bad: 'Of ⟨31⟩ mills in the valley, ⟨22⟩ have been sold and ⟨five⟩ were burnt. The ⟦seven⟧ still by the river are let.',
      message: 'That leaves 4, not seven'
    },
    {bad: 'With ⟨19⟩ of its ⟨26⟩ ferries laid up, the firm is down to ⟦nine⟧.', message: 'That leaves 7, not nine'},
    {
      bad: '⟨A quarter⟩ of the ⟨48⟩ letters are in Leiden, where two clerks copy them. ⟦Thirty⟧ still have to be found.',
      message: 'That leaves 36, not Thirty'
    },
    {
      good: 'Savings of £14.2m will come from lamps, £5.3m from reserves and the other £3.5m from fees.',
      why: 'three parts of a gap told before'
    },
    {good: 'It was 2-2 after 120 minutes, when they missed the first of five kicks and saved Spain’s last two.', why: 'the last of a row'},
    {
      good: 'Two-fifths of the 350 acres are barley, and wheat takes 90. Potatoes grow on the 120 acres that remain.',
      why: 'a unit left out'
    },
    {
      good: 'It would take nine. Both need 12 hectares, of which the city owns eight; the other four belong to a brewer.',
      why: 'a measure nearer by'
    },
    {good: 'Sales will add 70 tonnes in May and 30 tonnes in June. The remaining 200 tonnes will follow.', why: 'the whole is not told'},
    {good: 'Moss took 2,418 votes and Lund 1,306 votes. That left her 1,112 clear.', why: 'a margin'}
  ],
  // What the words tie is asked below, where it is known how surely they do.
  isExplained: (story, draft) => draft.isWeighed === true && isMade(story, draft),
  *check(story) {
    let compared = 0
    const summed = new Set(breakdownsOf(story).flatMap((told) => (isAddedUp(told) && !isApart(story, told) ? told.parts : [])))
    for (const told of remaindersOf(story)) {
      const {whole, parts, rest} = told
      // A rest that closes a list is added up with it, by figures-sum.
      if (summed.has(rest)) continue
      const {value, interval} = leftOf(told)
      compared++
      const isOff = !overlaps(interval, rest.interval)
      const isByPlace = !isOff && isOffByPlace(told, value) && isLeftOutright(story, told)
      if (!(isOff || isByPlace) || value < 0 || isFar(value, Number(rest.value)) || isMore(told) || isBroken(rest, value)) continue
      const draft = {
        at: at(rest),
        message: `That leaves ${spelt(value, rest)}, not ${rest.text}`,
        related: [beside(whole, `the whole: ${whole.text}`), ...parts.map((part) => beside(part, `a part: ${part.text}`))],
        isOutright: isLeftOutright(story, told),
        isDoubtful: isByPlace,
        note: `${[whole, ...parts].map(({text}) => text).join(' - ')} = ${spelt(value, rest)}`
      }
      // What the words name as a whole with all of its parts is explained by no other figures.
      const isElsewhere = (!isByPlace && isRestElsewhere(story, told)) || (!told.isOfParagraph && isMade(story, draft))
      if (isRestOfNamed(story, told) || !isElsewhere) yield draft
    }
    for (const {shares, rest} of complementsOf(story)) {
      compared++
      const told = sumOf(shares.map(({interval}) => interval))
      const left = 100 - shares.reduce((sum, {value}) => sum + Number(value), 0)
      const room = [rest, ...shares].every(({text}) => /\d[.,]\d/.test(text)) ? roomOfTenths : 1
      if (overlaps(loosened(minus(exactly(100), told), room), rest.interval) || !isOneDigitOff(Number(rest.value), left)) continue
      yield {
        at: at(rest),
        message: `${shares.map(({text}) => text).join(' and ')} ${shares.length > 1 ? 'leave' : 'leaves'} ${spelt(left, rest)}, not ${rest.text}`,
        related: shares.map((share) => beside(share, `the others: ${share.text}`)),
        isOutright: true
      }
    }
    compared += yield* likelyDrafts(story, 'rest')
    return compared
  }
})
