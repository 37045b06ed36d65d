/** A span against its ends: `from 1998 to 2011 … his 23 years in office`. */

import {clockLengthsOf} from '../../facts/dates/lengths/clock-lengths.js'
import {clockSpansOf} from '../../facts/dates/lengths/clock-spans.js'
import {daySpansOf} from '../../facts/dates/lengths/day-spans.js'
import {isLasting, lengthsOf} from '../../facts/dates/lengths/lengths.js'
import {listedDaysOf} from '../../facts/dates/lengths/listed-days.js'
import {isTold} from '../../facts/dates/lengths/tied-lengths.js'
import {yearSpansOf} from '../../facts/dates/lengths/year-spans.js'
import {yearlyCountsOf} from '../../facts/dates/lengths/yearly-counts.js'
import {defineRule} from '../../rule.js'
import {endsOf, lengthDraft} from './draft.js'

export const duration = defineRule({
  id: 'dates-duration',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A length of time does not fit its first and last day',
  why: 'The rule knows the ends of a stretch from “from … to” or from what began and ended in one sentence, and compares the length that is told of it there or at the head of the next sentence. Counting both ends is allowed, as are a year or a day more or less and what a hedge allows.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'He was mayor of Rushden from ⟨1998⟩ to ⟨2011⟩. In his ⟦23 years⟧ in office he opened four schools.',
      message: '1998 to 2011 is 13 years, not 23 years'
    },
    {
      bad: 'The truce began on ⟨3 March⟩ and ended on ⟨13 March⟩. The ⟦20-day⟧ pause held.',
      message: '3 March to 13 March is 10 days, not 20-day'
    },
    {
      bad: 'The hearing ran from ⟨9.30am⟩ to ⟨4pm⟩. In those ⟦eight hours⟧ it heard three people.',
      message: '9.30am to 4pm is 6.5 hours, not eight hours'
    },
    {
      bad: 'He served ⟦12 years⟧ as mayor, from ⟨2004⟩ to ⟨2012⟩.',
      message: '2004 to 2012 is 8 years, not 12 years'
    },
    {
      bad: 'The fair runs for ⟦four days⟧, from ⟨Friday⟩ to ⟨Sunday⟩.',
      message: 'Friday to Sunday is 3 days, not four days'
    },
    {bad: 'The shop is open from ⟨9am⟩ to ⟨5pm⟩, ⟦ten hours⟧ a day.', message: '9am to 5pm is 8 hours, not ten hours'},
    {good: 'The mammoth is shown from 1 March to 14 March 2025. The 14-day visit is its first.', why: 'both ends are counted'},
    {good: 'He was mayor from 1998 to 2011. In his 12 years in office he opened four schools.', why: 'off by one'},
    {good: 'He was mayor from 1998 to 2011. Twenty years later he died.', why: 'another stretch'},
    {good: 'She led the firm from 2004 to 2011, after nearly 30 years of debt.', why: 'another stretch'},
    {good: 'It will start at 10am and end at 4pm; the nine-hour days of last year are over.', why: 'another clause'},
    {good: 'They watched the moon for 17 nights, from February 2016 to May 2017.', why: 'days that lie somewhere in those months'}
  ],
  *check(story) {
    let compared = 0
    const seen = new Set<number>()
    for (const length of lengthsOf(story)) {
      if (!isLasting(length)) continue
      compared++
      const draft = lengthDraft(story, length)
      if (!draft) continue
      seen.add(draft.at.start ?? -1)
      yield draft
    }
    for (const tied of [...yearSpansOf(story), ...daySpansOf(story), ...clockSpansOf(story)]) {
      const {lapse, from, until, shown} = tied
      compared++
      if (seen.has(lapse.start) || isTold(tied)) continue
      yield {
        at: {start: lapse.start, end: lapse.end},
        message: `${from.text} to ${until.text} is ${shown}, not ${lapse.text}`,
        related: endsOf(from, until)
      }
    }
    for (const {lapse, days} of listedDaysOf(story)) {
      const [first, last] = [days[0], days.at(-1)]
      // From the first to the last of them, all may count.
      const most = (last?.day ?? 0) - (first?.day ?? 0) + 1
      if (!first || !last || seen.has(lapse.start) || (lapse.value >= days.length && lapse.value <= most)) continue
      yield {
        at: {start: lapse.start, end: lapse.end},
        message: `${story.text.slice(first.start, last.end)} are ${days.length} days, not ${lapse.text}`,
        related: [{start: first.start, end: last.end, message: `${days.length} days`}]
      }
    }
    for (const {length, from, until, hours} of clockLengthsOf(story)) {
      // A whole number of hours may be rounded.
      if (seen.has(length.start) || Math.abs(hours - Number(length.value)) < 1) continue
      yield {
        at: {start: length.start, end: length.end},
        message: `${from.text} to ${until.text} is ${Math.round(hours * 100) / 100} hours, not ${length.text}`,
        related: endsOf(from, until)
      }
    }
    for (const {count, ends, possible} of yearlyCountsOf(story)) {
      if (Number(count.value) >= possible.low && Number(count.value) <= possible.high) continue
      const [from, until] = ends
      yield {
        at: {start: count.start, end: count.end},
        message: `${from.text} to ${until.text} is ${possible.high - 1} or ${possible.high} ${count.counted?.noun ?? 'year'}s, not ${count.text}`,
        related: endsOf(from, until)
      }
    }
    return compared + listedDaysOf(story).length + clockLengthsOf(story).length + yearlyCountsOf(story).length
  }
})
