/** A lapse of time against the two dates it parts: `20 years after`, anniversaries, `a decade later`. */

import {nextTurnsOf} from '../../facts/dates/cycles.js'
import {isLasting, lengthsOf} from '../../facts/dates/lengths/lengths.js'
import {playedMinutesOf} from '../../facts/dates/lengths/minutes-of-play.js'
import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {endsOf, lengthDraft} from './draft.js'

/** `For the 50th anniversary crowds came |from 30 April to 15 June|`: while they came, and nothing that is counted. */
const isOneSpan = (story: Story, from: Span, until: Span): boolean =>
  /\bfrom $/i.test(story.text.slice(Math.max(0, from.start - 5), from.start)) &&
  /^ (?:to|until|till|through) $/.test(story.text.slice(from.end, until.start))

export const elapsed = defineRule({
  id: 'dates-elapsed',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A lapse of time does not fit the two dates it parts',
  why: 'Sums of years are done in the head and outlive an edit. The rule counts from the one date to the other where the words tell which two are meant (after, since, later, earlier, ago, an anniversary), and to the date of the story only in sentences of the present. What comes “every 75 years” is due again so many years after the last time. A year more or less, round numbers and hedges are allowed for; where several dates could be meant, one that fits is enough to keep it quiet.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'ZAGREB, 14 March 2024 - Bells rang on Thursday, ⟦30 years⟧ after the mine disaster of ⟨1984⟩.',
      message: '1984 to 14 March 2024 is 40 years, not 30 years'
    },
    {
      bad: 'The tower opened in ⟨2013⟩ and was sold in ⟨2023⟩, just ⟦two decades⟧ later.',
      message: '2013 to 2023 is 10 years, not two decades'
    },
    {
      bad: 'The club, founded in ⟨1924⟩, marked its ⟦125th anniversary⟧ in ⟨2024⟩ with a match.',
      message: '1924 to 2024 is 100 years, not 125th anniversary'
    },
    {
      bad: 'The second games were in ⟨2016⟩; the first had been ⟦16 years⟧ earlier, in ⟨1996⟩.',
      message: '1996 to 2016 is 20 years, not 16 years'
    },
    {bad: 'It burned ⟦25 years⟧ ago, in ⟨2009⟩.', storyDate: '2024-06-05', message: '2009 to 5 June 2024 is 15 years, not 25 years'},
    {bad: 'The bridge opened in ⟨1932⟩. In ⟨2012⟩, ⟦60 years⟧ later, it was painted.', message: '1932 to 2012 is 80 years, not 60 years'},
    {good: 'He won the cup five years after his debut in 2010.', storyDate: '2024-06-05', why: 'the win may be of any year'},
    {good: 'The court has closed the case almost 20 years after the leak of autumn 2004.', storyDate: '2024-06-05', why: 'a hedge'},
    {good: 'He came in 1990 and left in 2002. It was a decade later, in 2012, that he wrote.', why: 'one of the dates before fits'},
    {good: 'In 2024, the school celebrates its 10th anniversary.', storyDate: '2024-06-05', why: 'the year of the feast, not of the event'},
    {good: 'It is on show (until Oct. 1) for the 100th anniversary of her birth.', storyDate: '2024-06-05', why: 'another date'},
    {
      good: 'The thefts began in March 2019 and ended in April 2022, when a man who had been ill for two weeks died.',
      why: 'another clause'
    }
  ],
  *check(story) {
    let compared = 0
    for (const length of lengthsOf(story)) {
      if (isLasting(length) || length.ofNoun) continue
      const forward = length.readings.filter(({days, from, until}) => (!length.directed || days.high > 0) && !isOneSpan(story, from, until))
      compared++
      const draft = forward.length > 0 && lengthDraft(story, {...length, readings: forward})
      if (draft) yield draft
    }
    for (const {lapse, from, until, starts} of playedMinutesOf(story)) {
      const minutes = Number(until.value) - Number(from.value)
      if (minutes <= 0 || starts.some(({value}) => Math.abs(Number(until.value) - Number(value) - lapse.value) <= 1)) continue
      yield {
        at: {start: lapse.start, end: lapse.end},
        message: `${from.text} to ${until.text} is ${minutes} minutes, not ${lapse.text}`,
        related: endsOf(from, until)
      }
    }
    for (const {cycle, last, next, due} of nextTurnsOf(story))
      yield {
        at: {start: next.start, end: next.end},
        message: `${cycle.text} from ${last.text} makes ${due}, not ${next.text}`,
        related: [
          {start: last.start, end: last.end, message: 'The last time'},
          {start: cycle.start, end: cycle.end, message: 'How often'}
        ]
      }
    return compared + playedMinutesOf(story).length
  }
})
