/** Events told in an order that their dates deny. */

import type {DateMention} from '../../facts/dates/date.js'
import {lengthsOf} from '../../facts/dates/lengths/lengths.js'
import {endsInOrder, joinedByOrder} from '../../facts/dates/order/joined-by-order.js'
import {playOrderOf} from '../../facts/dates/order/play-order.js'
import {sequencesOf} from '../../facts/dates/order/sequence.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {isLater, near} from './later.js'

const draft = (one: DateMention, other: DateMention, message: string): Draft => ({
  at: {start: other.start, end: other.end},
  message,
  related: [{start: one.start, end: one.end, message: 'The other date'}]
})

/** `founded in 2011, floated in 2006`; `was started up in 2014 … Work had begun in 2016`. */
function* sequenced(story: Story): Generator<Draft, number> {
  let compared = 0
  const told = new Set<DateMention>()
  for (const {earlier, later, verbs, isLoose = false} of sequencesOf(story)) {
    compared++
    if (!isLater(earlier, later) || told.has(earlier) || told.has(later)) continue
    told.add(earlier).add(later)
    const [one, other] = earlier.start < later.start ? [earlier, later] : [later, earlier]
    const [first, second] = verbs ?? []
    const message =
      first && second
        ? `${first.text} ${one.text}, ${second.text} ${other.text}`
        : `${other.text} is ${one === earlier ? 'before' : 'after'} ${one.text}, not ${one === earlier ? 'after' : 'before'} it`
    yield {...draft(one, other, message), isDoubtful: isLoose}
  }
  return compared
}

/** `on 19 February after a jury convicted her on 4 March`. */
function* joined(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {one, other, word} of joinedByOrder(story)) {
    compared++
    const denied = word === 'after' ? isLater(other, one) : isLater(one, other)
    if (denied) yield draft(one, other, `${one.text} is ${word === 'after' ? 'before' : 'after'} ${other.text}, not ${word} it`)
  }
  return compared
}

/** `from April to March`, `from 1 July to 30 June`: a year that begins in another month than January. */
function isBusinessYear(from: DateMention, until: DateMention): boolean {
  if (from.month === null || until.month === null || (from.day ?? 1) !== 1) return false
  return until.month === from.month - 1 && until.day !== 1
}

/** `from 2011 to 1998`. */
function* reversed(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const [from, until] of endsInOrder(story)) {
    compared++
    if (isLater(from, until) && !isBusinessYear(from, until)) yield draft(from, until, `${from.text} to ${until.text} runs backwards`)
  }
  return compared
}

/** `was sent off in the 55th minute. He had been booked in the 61st`. */
function* played(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {earlier, later} of playOrderOf(story)) {
    compared++
    if (Number(earlier.value) <= Number(later.value)) continue
    yield {
      at: {start: earlier.start, end: earlier.end},
      message: `${earlier.text} is after ${later.text}, not before it`,
      related: [{start: later.start, end: later.end, message: 'The other minute'}]
    }
  }
  return compared
}

/** `approved on 8 October … two weeks later, on 2 October`. */
function* directed(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {lapse, way, readings, directed} of lengthsOf(story)) {
    const nearest = readings.at(-1)
    if (directed && nearest) compared++
    if (!directed || !nearest || readings.some(({days}) => days.high > 0)) continue
    const {from, until} = nearest
    if (![from, until].every((moment) => !moment.yearInferred || moment.inferredOver <= near)) continue
    const [stated, other] = way === 'earlier' || way === 'before' ? [from, until] : [until, from]
    const told = /^the /i.test(lapse.text)
      ? lapse.text
      : `${lapse.text} ${way === 'earlier' || way === 'before' ? 'earlier than' : 'later than'}`
    yield {
      at: {start: stated.start, end: stated.end},
      message: `${stated.text} is not ${told} ${other.text}`,
      related: [{start: other.start, end: other.end, message: 'The other date'}]
    }
  }
  return compared
}

export const order = defineRule({
  id: 'dates-order',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Events are told in an order that their dates deny',
  why: 'A sentence cannot come before the verdict, nor a flotation before the founding. The rule compares two dates where the words give their order: “after” and “before” right behind a date, “two weeks later, on”, “from … to”, and verbs whose order is known (founded and floated, charged and convicted) when one subject does both. Dates that may be of another year are left alone.',
  defaults: {},
  examples: [
    {
      bad: 'She was sentenced on ⟨19 February 2024⟩ after a jury convicted her of fraud on ⟦4 March 2024⟧.',
      message: '19 February 2024 is before 4 March 2024, not after it'
    },
    {bad: 'The firm was founded in ⟨2011⟩, floated in ⟦2006⟧ and sold in 2015.', message: 'founded 2011, floated 2006'},
    {
      bad: 'Parliament approved it on ⟨8 October 2024⟩. The president signed it two weeks later, on ⟦2 October⟧.',
      message: '2 October is not two weeks later than 8 October 2024'
    },
    {bad: 'He ran the museum from ⟨2011⟩ to ⟦1998⟧ without pay.', message: '2011 to 1998 runs backwards'},
    {
      bad: 'The power station was started up in ⟨2014⟩. Work on it had begun in ⟦2016⟧.',
      message: '2016 is after 2014, not before it'
    },
    {bad: 'The home closed in ⟨2009⟩. Its last baby was born there in ⟦2012⟧.', message: '2012 is after 2009, not before it'},
    {good: 'The firm was founded in 2011. Its rival was floated in 2006.', why: 'different cases'},
    {good: 'He was charged in 2019, and his brother was arrested in 2015.', why: 'different cases'},
    {good: 'It closes from 20 December to 3 January each winter of 2024.', why: 'the turn of the year'},
    {good: 'The inn is more modern, having opened in 2013 (the hotel first opened in 1989).', why: 'another subject'},
    {good: 'The firm was bought in 1994. It had hoped to open its tenth shop in 1996.', why: 'a plan'},
    {good: 'He resigned in 1996. By then, in 1991, he had met her.', why: 'not told as later'}
  ],
  *check(story) {
    return (yield* sequenced(story)) + (yield* joined(story)) + (yield* reversed(story)) + (yield* directed(story)) + (yield* played(story))
  }
})
