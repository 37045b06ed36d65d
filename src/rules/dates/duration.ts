/** A span against its ends: `from 1998 to 2011 … his 23 years in office`. */

import {opensClause} from '../../facts/dates/elapsed.js'
import {printedDays} from '../../facts/dates/extent.js'
import {contradicts, type Lapse, lapsesOf} from '../../facts/dates/lapses.js'
import {bySentence} from '../../facts/dates/near.js'
import {type Stretch, stretchesOf} from '../../facts/dates/stretches.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

const definite = /^(?:his|her|its|their|those|these|the|that|this)$/
const introduced =
  /^(?:in|during|over|throughout|for|within|lasted|lasting|took|taking|ran|spanned|spanning|about|nearly|almost|just|than|of)$/
const elsewhere =
  /^(?:ago|later|earlier|before|after|old|older|younger|sentence|term|ban|apart|each|more|less|away|jail|prison|contract|deal|lease|loan|plan|warranty|mortgage|bond|bonds|waiting|history|low|high|notice)$/

/** `the 24-day visit`, `In his 23 years`, `took four years`: the lapse is the stretch's own. */
function isOwn(story: Story, lapse: Lapse, stretch: Stretch): boolean {
  if (lapse.anniversary || (stretch.clock ? !/^(?:hour|minute)$/.test(lapse.unit) : /^(?:hour|minute|second)$/.test(lapse.unit)))
    return false
  const {tokens} = story
  const rate = /^(?:a|per|each|every)$/.test(tokens[lapse.lastToken]?.lower ?? '')
  if (stretch.from.kind === 'weekday' && (lapse.unit !== 'day' || lapse.value > 7 || rate)) return false
  if (stretch.from.day === null && stretch.from.kind !== 'weekday' && /^(?:day|night|week|fortnight)$/.test(lapse.unit)) return false
  if (elsewhere.test(tokens[lapse.lastToken]?.lower ?? '') || elsewhere.test(tokens[lapse.lastToken + 1]?.lower ?? '')) return false
  const before = [1, 2, 3].map((back) => tokens[lapse.firstToken - back]).filter((token) => token?.sentence === lapse.sentence)
  const owned = definite.test(before[0]?.lower ?? '')
  const {until} = stretch
  if (
    lapse.sentence === stretch.sentence &&
    tokens.slice(until.lastToken, Math.min(lapse.firstToken, until.lastToken + 60)).some(({text}) => text === ';')
  )
    return false
  if (lapse.sentence === stretch.sentence && !owned && opensClause(story, until.lastToken, lapse.firstToken)) return false
  if (lapse.sentence === stretch.sentence)
    return (
      !before.some((token) => token?.lower === 'after') &&
      (owned || before.some((token) => introduced.test(token?.lower ?? '')) || isJoined(story, lapse) || isTold(story, lapse, stretch))
    )
  const opening = lapse.firstToken - (story.sentences[lapse.sentence]?.firstToken ?? 0)
  return owned && opening <= 5 && lapse.sentence - stretch.sentence === 1
}

const spent = /^(?:served|spent|reigned|ruled|lived|worked|played|taught)$/

/** `served 12 years as mayor, from 2004 to 2012`; `from 3 to 7 June, five days in all`. */
function isTold(story: Story, lapse: Lapse, {from, until, clock, days}: Stretch): boolean {
  const {tokens} = story
  const gap = from.firstToken - lapse.lastToken
  if (spent.test(tokens[lapse.firstToken - 1]?.lower ?? '')) return gap >= 1 && gap <= 5
  const after = `${tokens[lapse.lastToken]?.lower} ${tokens[lapse.lastToken + 1]?.lower}`
  // Fewer hours than the doors are open leave room for a meal; more there are not.
  if (clock && /^(?:a|each|every) day$/.test(after)) return lapse.firstToken - until.lastToken === 1 && lapse.days.low > days.high
  return lapse.firstToken - until.lastToken === 1 && /^(?:in all|in total|altogether )/.test(after)
}

/** `the 20-day truce`, `a 20-day truce`. */
const isJoined = (story: Story, lapse: Lapse): boolean => /-/.test(lapse.text) || story.tokens[lapse.lastToken]?.text === '-'

/** A sentence of more lapses than this is a list. */
const listed = 12

export const duration = defineRule({
  id: 'dates-duration',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A length of time does not fit its first and last day',
  why: 'The rule knows the ends of a stretch from “from … to” or from what began and ended in one sentence, and compares the length that is told of it there or at the head of the next sentence. Counting both ends is allowed, as are a year or a day more or less and what a hedge allows.',
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
    {good: 'The fair runs for three days, from Friday to Sunday. Two nights of it, Friday to Sunday, are free.', why: 'counted either way'},
    {good: 'The shop is open from 9am to 5pm, seven hours a day.', why: 'an hour for lunch'},
    {good: 'The clerks are in for four days a week, from Monday to Friday.', why: 'a rate'},
    {
      good: 'The thefts began in March 2019 and ended in April 2022, when a man who had lain ill for a month bought a boat.',
      why: 'another clause'
    },
    {good: 'She worked 30 years at the mill, which made cloth from 1900 to 1912.', why: 'the mill’s years'},
    {good: 'Between 1955 and 1964 the island lost an average of nine boats a year.', why: 'a rate'},
    {good: 'The mammoth is shown from 1 March to 14 March 2025. The 14-day visit is its first.', why: 'both ends are counted'},
    {good: 'They watched the moon for 17 nights, from February 2016 to May 2017.', why: 'days that lie somewhere in those months'},
    {good: 'He was mayor from 1998 to 2011. In his 12 years in office he opened four schools.', why: 'off by one'},
    {good: 'He was mayor from 1998 to 2011. Twenty years later he died.', why: 'another stretch'},
    {good: 'She led the firm from 2004 to 2011, after nearly 30 years of debt.', why: 'another stretch'},
    {good: 'It ran from 2004 to 2010 and cost more than two years of profit.'},
    {good: 'It will start at 10am and end at 4pm; the nine-hour days of last year are over.', why: 'another clause'},
    {good: 'The shop is open from 9am to 5pm, and 24 hours a day in May.', why: 'other hours'}
  ],
  *check(story) {
    const lapses = bySentence(lapsesOf(story), ({sentence}) => sentence)
    if (lapses.size === 0) return
    for (const stretch of stretchesOf(story)) {
      const own = [0, 1]
        .flatMap((away) => (lapses.get(stretch.sentence + away) ?? []).slice(0, listed))
        .filter((lapse) => isOwn(story, lapse, stretch))
      const [lapse] = own
      if (!lapse || own.some((other) => !contradicts(other, stretch.days))) continue
      const {from, until} = stretch
      const shown = stretch.clock
        ? `${Math.round(stretch.days.low * 48) / 2} hours`
        : printedDays(stretch.told, lapse.unit === 'decade' ? 'year' : lapse.unit)
      yield {
        at: {start: lapse.start, end: lapse.end},
        message: `${from.text} to ${until.text} is ${shown}, not ${lapse.text}`,
        related: [
          {start: from.start, end: from.end, message: 'From here'},
          {start: until.start, end: until.end, message: 'To here'}
        ]
      }
    }
  }
})
