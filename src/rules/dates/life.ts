/** Lives that end before they begin, and deeds of the dead. */

import {type DeadDeed, deadDeedsOf, legaciesOf} from '../../facts/dates/ages/after-death.js'
import {birthdaysAgainOf, birthsAndDeathsOf} from '../../facts/dates/ages/births-and-deaths.js'
import {deedsByDeathsOf} from '../../facts/dates/ages/deeds-by-deaths.js'
import type {DateMention} from '../../facts/dates/date.js'
import {extentOf} from '../../facts/dates/extent.js'
import {lifespansOf} from '../../facts/dates/order/events.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

const isLater = (one: DateMention, other: DateMention): boolean => {
  const [first, second] = [extentOf(one), extentOf(other)]
  const sure = [one, other].every(({yearInferred, inferredOver}) => !yearInferred || inferredOver <= 60)
  return sure && first !== undefined && second !== undefined && first.low > second.high
}

const draft = (one: DateMention, other: DateMention, message: string): Draft => ({
  at: {start: other.start, end: other.end},
  message,
  related: [{start: one.start, end: one.end, message: 'The other date'}]
})

/** The second of the two places is the one reported. */
const inOrder = (one: DateMention, other: DateMention, message: string): Draft =>
  one.start < other.start ? draft(one, other, message) : draft(other, one, message)

/** `Amélia Sarmento (1931–1913)`. */
function* reversedSpans(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {born, died} of lifespansOf(story)) {
    if (born.kind === 'year' && born.year !== null && born.year < 1000) continue
    compared++
    if (isLater(born, died)) yield draft(born, died, `Born ${born.text}, died ${died.text}`)
  }
  return compared
}

/** `was born in 1950 … died in 1940`. */
function* diedUnborn(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {born, died} of birthsAndDeathsOf(story)) {
    compared++
    if (isLater(born, died)) yield inOrder(born, died, `Born ${born.text}, died ${died.text}`)
  }
  return compared
}

/** `until his death in 1931 … In 1938 he moved`. */
function* actedDead({died, deed, verb}: DeadDeed): Generator<Draft> {
  if (isLater(deed, died)) yield inOrder(died, deed, `Died ${died.text}, but ${verb.text} ${deed.text}`)
}

/** `His widow sold it in 1966 … died in 1972`. */
function* inheritedEarly(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {died, date, sign} of legaciesOf(story)) {
    compared++
    if (isLater(died, date)) yield {...draft(died, date, `Died ${died.text}, but ${sign.text} ${date.text}`), isDoubtful: true}
  }
  return compared
}

/** One birthday of two years. */
function* bornTwice(story: Story): Generator<Draft, number> {
  let compared = 0
  for (const {first, again} of birthdaysAgainOf(story)) {
    compared++
    if (first.year !== again.year) yield draft(first, again, `Born ${again.text} here, ${first.text} before`)
  }
  return compared
}

export const life = defineRule({
  id: 'dates-life',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A life ends before it begins, or goes on after it ended',
  why: 'Two digits changing places turn a life round. The rule reads life dates in brackets behind a name, births and deaths of one person, and what somebody “who died in …” is said to have done in a later year. What is done to the dead, and what their estate does, is left alone.',
  defaults: {},
  examples: [
    {bad: 'The street is named after the painter Amelia Sarno (⟨1931⟩-⟦1913⟧).', message: 'Born 1931, died 1913'},
    {bad: 'The widow, who died in ⟨1987⟩, sold the house in ⟦1992⟧.', message: 'Died 1987, but sold 1992'},
    {bad: 'The baker was born in Cromer in ⟨1950⟩ and died in ⟦1943⟧.', message: 'Born 1950, died 1943'},
    {
      bad: 'The composer was born in Bergen on ⟨3 February 1943⟩ and wrote for bells. She was born ⟦3 February 1934⟧ and never married.',
      message: 'Born 3 February 1934 here, 3 February 1943 before'
    },
    {
      bad: 'Mr Aziz, who was shot dead in ⟨2019⟩, was elected in ⟦2021⟧.',
      message: 'Died 2019, but elected 2021'
    },
    {bad: 'Ada Venn, who died in ⟨1987⟩, built it. In ⟦1991⟧ she told a clerk so.', message: 'Died 1987, but told 1991'},
    {good: 'The poet, who died in 1987, was honoured in 1992.', why: 'done to the dead'},
    {good: 'The poet, who died in 1987, inspired a film in 1992.', why: 'works live on'},
    {good: 'The poet, who died in 1987, left a house. Her son sold it in 1992.', why: 'somebody else'},
    {good: 'Caesar (100-44 BC) is the subject.', why: 'before Christ'},
    {good: 'Her son was born in 1950, and her father died in 1943.', why: 'two people'},
    {good: 'Mr. Orme died in 1971. She ran the quarry alone until 1988.', why: 'his widow'}
  ],
  *check(story) {
    let compared = (yield* reversedSpans(story)) + (yield* diedUnborn(story)) + (yield* bornTwice(story)) + (yield* inheritedEarly(story))
    for (const told of deedsByDeathsOf(story)) {
      compared++
      yield* actedDead(told)
    }
    for (const told of deadDeedsOf(story)) {
      compared++
      for (const found of actedDead(told)) yield {...found, isDoubtful: true}
    }
    return compared
  }
})
