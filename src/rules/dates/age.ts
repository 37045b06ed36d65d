/** An age against a birth: `born in 1931 … in 2011, when she was 90`; deeds at an age at which nobody does them. */

import {agePairsOf, ageStepsOf} from '../../facts/dates/ages/age-chains.js'
import {type AgeLimit, ageLimitsOf} from '../../facts/dates/ages/age-limits.js'
import {agesBetween} from '../../facts/dates/ages/ages.js'
import {agesAgoOf} from '../../facts/dates/ages/ages-ago.js'
import {agesSinceOf} from '../../facts/dates/ages/ages-since.js'
import {birthsApartOf, type Deed, deedsOf} from '../../facts/dates/ages/deeds.js'
import {ageGapsOf, twinAgesOf} from '../../facts/dates/ages/kin-ages.js'
import {namedAgesOf} from '../../facts/dates/ages/named-ages.js'
import {parentAgesOf} from '../../facts/dates/ages/parent-ages.js'
import {presentAgesOf} from '../../facts/dates/ages/present-ages.js'
import {presentBirthsOf} from '../../facts/dates/ages/present-births.js'
import {birthdaysAtDeathOf} from '../../facts/dates/ages/short-of-birthdays.js'
import {exactAgesOf, type ToldAge, toldAgesOf} from '../../facts/dates/ages/told-ages.js'
import {firstsByAgeOf} from '../../facts/dates/ages/youngest-ever.js'
import {eventWords} from '../../facts/dates/order/events.js'
import type {Interval} from '../../facts/figures/figure.js'
import {type Draft, defineRule} from '../../rule.js'

import {
  againstBirthday,
  againstEachOther,
  againstFirst,
  againstKin,
  againstNamedBirth,
  againstParent,
  againstPresent,
  againstSince,
  againstStep,
  counted,
  fits,
  isOutside,
  shown
} from './age-pairs.js'

function* againstBirth({age, beside, born, birth, day: {extent, date}, others}: ToldAge, exact: Interval | null): Generator<Draft> {
  const possible = agesBetween(birth, extent)
  if (beside.some(({years, slack}) => fits(years, possible, slack))) return
  const isOff = exact ? isOutside(age.years, exact) : !fits(age.years, possible, age.slack)
  const isOfOther = (at: Interval): boolean =>
    exact ? !isOutside(age.years, agesBetween(birth, at)) : fits(age.years, agesBetween(birth, at), age.slack)
  if (!isOff || possible.high < 0 || others.some(isOfOther)) return
  yield {
    at: {start: age.start, end: age.end},
    message: `Born ${born.text} makes ${shown(possible)}${date ? ` ${date.kind === 'day' ? 'on' : 'in'} ${date.text}` : ''}, not ${age.years}`,
    related: counted([born, ...(date ? [date] : [])])
  }
}

/** `Judges must step down at 75`: later than that nobody goes. */
function* pastLimit({limit, born, birth, left, extent}: AgeLimit): Generator<Draft> {
  const ages = agesBetween(birth, extent)
  if (ages.low <= limit.years + 1) return
  yield {
    at: {start: left.start, end: left.end},
    message: `Born ${born.text} makes ${shown(ages)} in ${left.text}, past ${limit.years}`,
    related: counted([limit, born])
  }
}

function* tooYoung({verb, date, born, birth, extent}: Deed): Generator<Draft> {
  const least = eventWords().adult.get(verb.lower)
  const ages = agesBetween(birth, extent)
  if (least === undefined || ages.high >= least) return
  const at = ages.high < 0 ? '' : ` at the age of ${shown(ages)}`
  yield {
    at: {start: date.start, end: date.end},
    message: `${verb.text} ${date.text}${at}, born ${born.text}`,
    related: [{start: born.start, end: born.end, message: 'Born here'}]
  }
}

export const age = defineRule({
  id: 'dates-age',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'An age does not fit the birth, or a deed does not fit the age',
  why: 'Ages go stale faster than anything else in an article. The rule counts from the birth that the story tells to the date the age is told for: the date beside it, the death, or the day of the story. A year more or less is allowed, and an age must be told of the only person born in the sentences around. Two ages are set against the years that are told to part them. Nobody joins a navy at two.',
  passesOver: 2,
  defaults: {},
  examples: [
    {
      bad: 'Sir Aubrey Pell, who has died aged ⟦76⟧, built lighthouses. He was born in Cromer on ⟨4 April 1937⟩ and died on ⟨2 November 2023⟩.',
      message: 'Born 4 April 1937 makes 86 on 2 November 2023, not 76'
    },
    {
      bad: 'The pianist Clara Venn (⟨1931⟩-2019) played last in ⟨2011⟩, when she was ⟦90⟧.',
      message: 'Born 1931 makes 79 or 80 in 2011, not 90'
    },
    {bad: 'Born in ⟨1989⟩ in Plymouth, he joined the navy in ⟦1991⟧.', message: 'joined 1991 at the age of 1 or 2, born 1989'},
    {
      bad: 'Ana Reyes was ⟨19⟩ when she won gold in ⟨2012⟩. In ⟨2020⟩, at ⟦31⟧, she retired.',
      message: '19 in 2012 makes 26 to 28 in 2020, not 31'
    },
    {bad: 'The ⟨twins⟩, now 16, were born ⟦five years⟧ apart in Lyon.', message: 'twins born five years apart'},
    {bad: 'Born in ⟨1979⟩, Mr Ortiz was elected mayor in ⟦1984⟧.', message: 'elected 1984 at the age of 4 or 5, born 1979'},
    {good: 'Born in November 1990, she was 29 when she took office in June 2020.', why: 'before the birthday'},
    {good: 'Born in 1989, he joined the navy in 2007 and saw his son, aged 3, in 2020.', why: 'another person'},
    {good: 'Born in 1950, she was honoured in 2024. Her brother was born in 1960 and died at 20 in 1980.', why: 'two people'},
    {good: 'Born in 1989, she moved often. Donald and Ada divorced in 1992.', why: 'other people'},
    {good: 'Pilots must stop flying at 65. Captain Rourke, born in 1950, made his last flight in 2009.', why: 'nobody has to stay'},
    {good: 'Ada Rowe turned 23 on 15 July 2025. Born in York in 2002, she ran only at 16.', why: 'the age has no date'}
  ],
  *check(story) {
    for (const told of toldAgesOf(story)) yield* againstBirth(told, exactAgesOf(story, told))
    for (const pair of agePairsOf(story)) yield* againstEachOther(pair)
    for (const present of [...presentAgesOf(story), ...namedAgesOf(story)]) yield* againstPresent(present)
    for (const birth of presentBirthsOf(story)) yield* againstNamedBirth(birth)
    for (const step of ageStepsOf(story)) yield* againstStep(step)
    for (const since of [...agesSinceOf(story), ...agesAgoOf(story)]) yield* againstSince(since)
    for (const gap of ageGapsOf(story)) yield* againstKin(gap)
    for (const parent of parentAgesOf(story)) yield* againstParent(parent)
    for (const first of firstsByAgeOf(story)) yield* againstFirst(first)
    for (const birthday of birthdaysAtDeathOf(story)) yield* againstBirthday(birthday)
    for (const limit of ageLimitsOf(story)) yield* pastLimit(limit)
    for (const deed of deedsOf(story)) yield* tooYoung(deed)
    for (const {twins, ages} of twinAgesOf(story)) {
      const [one, other] = ages
      yield {
        at: {start: other.start, end: other.end},
        message: `Twins of ${one.text} and ${other.text}`,
        related: [
          {start: twins.start, end: twins.end, message: 'Born together'},
          {start: one.start, end: one.end, message: 'The other'}
        ]
      }
    }
    for (const {lapse, siblings} of birthsApartOf(story)) {
      if (lapse.days.low < 7) continue
      yield {
        at: {start: lapse.start, end: lapse.end},
        message: `${siblings.text} born ${lapse.text} apart`,
        related: [{start: siblings.start, end: siblings.end, message: 'Born together'}]
      }
    }
    return [
      toldAgesOf,
      agePairsOf,
      presentAgesOf,
      namedAgesOf,
      presentBirthsOf,
      ageStepsOf,
      agesSinceOf,
      agesAgoOf,
      ageGapsOf,
      parentAgesOf,
      firstsByAgeOf,
      birthdaysAtDeathOf,
      ageLimitsOf,
      deedsOf
    ].reduce((sum, told) => sum + told(story).length, 0)
  }
})
