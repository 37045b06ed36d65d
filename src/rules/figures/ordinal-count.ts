/** Ordinals against what they number: `the third of two trials`, a third defeat after three others. */

import {numberedTurnsOf} from '../../facts/dates/cycles.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {announcedRowsOf} from '../../facts/relations/counts/lists/announced-rows.js'
import {type Ordinal, ordinalsOf} from '../../facts/relations/counts/ordinals/ordinals.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const ordinalWords = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const endings = ['th', 'st', 'nd', 'rd']

/** `tenth`, `33rd`, `112th`. */
const nameOf = (value: number): string =>
  ordinalWords[value] ?? `${value}${Math.floor((value % 100) / 10) === 1 ? 'th' : (endings[value % 10] ?? 'th')}`

/** What is said where an ordinal is not the one that the others leave it. */
function messageOf({at: {text}, value, kind, count, beside: other}: Ordinal): string | undefined {
  if (kind === 'one of') return value > count ? `The ${text} of ${other.text}` : undefined
  if (kind === 'place')
    return value === count ? undefined : `The ${count === 1 ? 'first' : 'last'} of ${other.text} is the ${nameOf(count)}, not ${text}`
  if (kind === 'next') return `After ${other.text}, the ${nameOf(count)}, not ${text}`
  if (kind === 'times') return value === count ? undefined : `${text} announced, ${count} named`
  if (kind === 'terms') return value === count ? undefined : `${count} elections, the ${nameOf(count)} term, not ${text}`
  return value === count + 1 ? undefined : `After ${digitsOf(count)} named, the ${nameOf(count + 1)}, not ${text}`
}

export const ordinalCount = defineRule({
  id: 'figures-ordinal-count',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'An ordinal is past the number it counts to, or does not follow the ones that are named',
  why: 'The third defeat in a row follows two. The rule reads “the third of two trials”, “third straight defeat, after losses to A, B and C” “its fourth warning; the others, in February and in June”, “the fifth of them” behind “four storms”, “the fourth attempt” behind those that failed, the number of predecessors, the ninth of what has come every four years without a break since the first, “two awards, its prizes in A, B and C” and “twice, in A, B and C”.',
  defaults: {},
  examples: [
    {bad: 'It was the ⟦third⟧ of ⟨two⟩ trials held at sea.', message: 'The third of two'},
    {
      bad: 'It was the crew’s ⟦third⟧ straight defeat, after losses to ⟨Ipswich, Burnley and Derby⟩.',
      message: 'After 3 named, the fourth, not third'
    },
    {bad: 'The film has won ⟦two⟧ awards this year, its prizes in ⟨Berlin, Venice and Toronto⟩.', message: 'two announced, 3 named'},
    {bad: 'The ⟦fifth⟧ and last part of her ⟨four⟩-volume life of Goethe is out.', message: 'The fifth of four'},
    {
      bad: '⟨Four⟩ storms have come ashore since May. Nora, the ⟦fifth⟧ and last of them, was the weakest.',
      message: 'The fifth of Four'
    },
    {
      bad: 'The firm has given its ⟦fourth⟧ warning this year. The others, in ⟨February and in June⟩, cost two directors their jobs.',
      message: 'After 2 named, the third, not fourth'
    },
    {good: 'Three people drowned. One was a guide. A third, a cook, was never found.', why: 'they are told one by one'},
    {good: 'Two planes landed. The third crashed.', why: 'two of them, and another'},
    {good: 'The farms have 2.4 barns on average. A third of them leak.', why: 'a share'},
    {good: 'Two more strikes are planned. The first is on Monday; the third, on Friday, was cancelled.', why: 'two besides others'},
    {good: 'She won two titles. The first took her nine years; the third is now in sight.', why: 'none of those yet'},
    {
      good: 'Two weavers share the mill. A baker has the first of the sheds and a smith the second. The third is empty.',
      why: 'all of them were told, so the next is of something else'
    }
  ],
  *check(story) {
    let compared = 0
    for (const ordinal of ordinalsOf(story)) {
      compared++
      const message = messageOf(ordinal)
      if (message)
        yield {at: at(ordinal.at), message, related: [beside(ordinal.beside, ordinal.beside.text)], isDoubtful: ordinal.isDoubtful ?? false}
    }
    for (const {told, list, isBefore} of announcedRowsOf(story)) {
      compared++
      const related = [beside(list, `${list.count} named`)]
      if (!isBefore && list.count > Number(told.value))
        yield {at: at(told), message: `${told.text} announced, ${list.count} named`, related}
      else if (isBefore && Number(told.value) !== list.count + 1)
        yield {at: at(told), message: `After ${digitsOf(list.count)} named, the ${nameOf(list.count + 1)}, not ${told.text}`, related}
    }
    for (const {cycle, ordinal, value, first, year, turn} of numberedTurnsOf(story)) {
      compared++
      if (value === turn) continue
      yield {
        at: {start: ordinal.start, end: ordinal.end},
        message: `${cycle.text.charAt(0).toUpperCase()}${cycle.text.slice(1)} from ${first.text} to ${year.text} makes the ${nameOf(turn)}, not ${ordinal.text}`,
        related: [
          {start: first.start, end: first.end, message: 'The first'},
          {start: year.start, end: year.end, message: 'This one'}
        ]
      }
    }
    return compared
  }
})
