/** An age against a birth: `born in 1931 … in 2011, when she was 90`; deeds at an age at which nobody does them. */

import {type Age, agesBetween, agesOf} from '../../facts/dates/ages.js'
import type {DateMention} from '../../facts/dates/date.js'
import {eventsOf, eventWords} from '../../facts/dates/events.js'
import {extentOf, extentOfDay} from '../../facts/dates/extent.js'
import {lapsesOf} from '../../facts/dates/lapses.js'
import {isOfSubject, type Life, livesOf, subjectOf} from '../../facts/dates/lives.js'
import {bySentence} from '../../facts/dates/near.js'
import {storyDateOf} from '../../facts/dates/story-date.js'
import type {Interval} from '../../facts/figures/figure.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

const fits = (years: number, ages: Interval): boolean => years >= ages.low - 1 && years <= ages.high + 1

function shown({low, high}: Interval): string {
  const least = Math.max(0, low)
  return least === high ? String(least) : `${least} ${high - least > 1 ? 'to' : 'or'} ${high}`
}

/** The day an age is told for: its own date, the death's, or the story's where the age stands right before `was born`. */
function dayOf(story: Story, age: Age, {born, died}: Life): Day | undefined {
  const date = age.at ?? (age.atDeath ? died : null)
  const extent = date && date !== born ? extentOf(date) : undefined
  if (extent) return {extent, date}
  const today = storyDateOf(story)
  const ahead = born.firstToken - age.lastToken
  const next = ahead > 0 && ahead <= 8 && age.sentence === born.sentence && story.tokens[age.lastToken]?.text === ','
  const end = died?.sentence === born.sentence ? extentOf(died) : undefined
  if (next && end && !age.atDeath) return {extent: end, date: died}
  return today && !died && next && !age.atDeath ? {extent: extentOfDay(today), date: null} : undefined
}

/** Those in whose sentence and its neighbours nobody else is born. */
const aloneOf = (people: readonly Life[]): Life[] =>
  people.filter(({born}, at) => {
    const [previous, next] = [people[at - 1], people[at + 1]]
    return !(previous && born.sentence - previous.born.sentence < 2) && !(next && next.born.sentence - born.sentence < 2)
  })

function* againstBirth(story: Story, people: readonly Life[]): Generator<Draft> {
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  for (const person of aloneOf(people)) {
    const born = extentOf(person.born)
    if (!born) continue
    for (const age of [-1, 0, 1, 2].flatMap((away) => ages.get(person.born.sentence + away) ?? [])) {
      const day = dayOf(story, age, person)
      if (day && !isOfAnother(story, age)) yield* draftOf(age, person, born, day)
    }
  }
}

interface Day {
  readonly extent: Interval
  /** Null for the day of the story. */
  readonly date: DateMention | null
}

function* draftOf(age: Age, {born}: Life, birth: Interval, {extent, date}: Day): Generator<Draft> {
  const possible = agesBetween(birth, extent)
  if (fits(age.years, possible) || possible.high < 0) return
  yield {
    at: {start: age.start, end: age.end},
    message: `Born ${born.text} makes ${shown(possible)}${date ? ` ${date.kind === 'day' ? 'on' : 'in'} ${date.text}` : ''}, not ${age.years}`,
    related: [born, ...(date ? [date] : [])].map(({start, end}) => ({start, end, message: 'Counted from or to here'}))
  }
}

/** An obituary tells the birth once, and ages from beginning to end. */
function* againstSubject(story: Story): Generator<Draft> {
  const subject = subjectOf(story)
  const birth = subject && extentOf(subject.born)
  if (!subject || !birth) return
  for (const age of agesOf(story)) {
    const date = age.at ?? (age.atDeath ? subject.died : null)
    const extent = date && extentOf(date)
    if (date && extent && isOfSubject(story, subject, age) && !isOfAnother(story, age)) yield* draftOf(age, subject, birth, {extent, date})
  }
}

/** `his wife, 45,` and `her son Paul, 12,`. */
function isOfAnother(story: Story, {firstToken}: Age): boolean {
  const kin =
    /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|grandson|granddaughter|niece|nephew|uncle|aunt|friend|colleague|victim|widow|widower)$/
  return story.tokens.slice(Math.max(0, firstToken - 5), firstToken).some(({lower}) => kin.test(lower))
}

/** `was 19 when she won gold in 2012. In 2020, at 31`: two ages of one person. */
function* againstEachOther(story: Story): Generator<Draft> {
  const ages = agesOf(story).filter(({at}) => at !== null)
  for (const [index, one] of ages.entries()) {
    const other = ages[index + 1]
    if (!one.at?.year || !other?.at?.year || one.at === other.at || other.sentence - one.sentence > 1 || isOfAnother(story, other)) continue
    if (!isSamePerson(story, one, other)) continue
    const [first, second] = [extentOf(one.at), extentOf(other.at)]
    if (!first || !second) continue
    const passed = agesBetween(first, second)
    const possible = {low: one.years + passed.low, high: one.years + passed.high + 1}
    if (fits(other.years, possible)) continue
    yield {
      at: {start: other.start, end: other.end},
      message: `${one.years} in ${one.at.text} makes ${shown(possible)} in ${other.at.text}, not ${other.years}`,
      related: [one, one.at, other.at].map(({start, end}) => ({start, end, message: 'Counted from or to here'}))
    }
  }
}

/** Between two ages stand pronouns and no other name. */
function isSamePerson(story: Story, one: Age, other: Age): boolean {
  const {tokens} = story
  const gap = tokens.slice(one.lastToken, other.firstToken)
  const named = gap.some(
    (token) =>
      token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      tokens[token.index - 1]?.sentence === token.sentence &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(token.text)
  )
  const around = tokens.slice(other.firstToken - 4, other.lastToken + 6)
  return !named && [...gap, ...around].some(({lower}) => lower === 'he' || lower === 'she')
}

const auxiliaries = /^(?:was|had|has|been|later|first|then|also|soon|immediately|got)$/

/** `he joined`, `and graduated`; `Born in 1979, Mr Ortiz was elected`; `The judge, born in 1950, retired`. */
function isOwnDeed(story: Story, born: DateMention, verb: Token): boolean {
  const {tokens} = story
  let subject = verb.index - 1
  while (auxiliaries.test(tokens[subject]?.lower ?? '')) subject--
  if (tokens[subject]?.sentence === verb.sentence && /^(?:he|she|and)$/.test(tokens[subject]?.lower ?? '')) return true
  if (verb.sentence !== born.sentence || tokens[born.lastToken]?.text !== ',') return false
  const opens = tokens[story.sentences[born.sentence]?.firstToken ?? 0]?.lower === 'born'
  return verb.index - born.lastToken <= (opens ? 6 : 1) && !tokens.slice(born.lastToken, verb.index).some(({lower}) => lower.endsWith("'s"))
}

/** `Born in 1989, he joined the navy in 1991`. */
function* tooYoung(story: Story, people: readonly Life[]): Generator<Draft> {
  const {adult} = eventWords()
  const events = bySentence(eventsOf(story), ({date}) => date.sentence)
  for (const {born} of aloneOf(people)) {
    const birth = extentOf(born)
    if (!birth) continue
    for (const {verb, date} of [0, 1].flatMap((away) => events.get(born.sentence + away) ?? [])) {
      const least = adult.get(verb.lower)
      if (least === undefined || date.yearInferred) continue
      if (date.start < born.end || verb.start < born.end || !isOwnDeed(story, born, verb)) continue
      const extent = extentOf(date)
      if (!extent) continue
      const ages = agesBetween(birth, extent)
      if (ages.high >= least) continue
      yield {
        at: {start: date.start, end: date.end},
        message:
          ages.high < 0
            ? `${verb.text} ${date.text}, born ${born.text}`
            : `${verb.text} ${date.text} at the age of ${shown(ages)}, born ${born.text}`,
        related: [{start: born.start, end: born.end, message: 'Born here'}]
      }
    }
  }
}

/** `The twins were born five years apart`. */
function* twins(story: Story): Generator<Draft> {
  for (const lapse of lapsesOf(story)) {
    if (story.tokens[lapse.lastToken]?.lower !== 'apart' || lapse.days.low < 7) continue
    const sentence = story.sentences[lapse.sentence]
    const words = story.tokens.slice(Math.max(sentence?.firstToken ?? 0, lapse.firstToken - 20), lapse.firstToken)
    const pair = words.find(({lower}) => /^(?:twins|triplets|quadruplets)$/.test(lower))
    if (!pair || words.at(-1)?.lower !== 'born') continue
    yield {
      at: {start: lapse.start, end: lapse.end},
      message: `${pair.text} born ${lapse.text} apart`,
      related: [{start: pair.start, end: pair.end, message: 'Born together'}]
    }
  }
}

export const age = defineRule({
  id: 'dates-age',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'An age does not fit the birth, or a deed does not fit the age',
  why: 'Ages go stale faster than anything else in an article. The rule counts from the birth that the story tells to the date the age is told for: the date beside it, the death, or the day of the story. A year more or less is allowed, and an age must be told of the only person born in the sentences around. Nobody joins a navy at two.',
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
    {
      bad: 'Agnes Holt, ⟦58⟧, was born in Leeds in ⟨1956⟩ and died on ⟨3 March 2024⟩.',
      message: 'Born 1956 makes 67 or 68 on 3 March 2024, not 58'
    },
    {
      bad: 'Ingrid Valloe, composer, dies at ⟦81⟧\n\nIngrid Valloe wrote for bells and barges. She was born in Bergen on ⟨3 February 1934⟩. Her last work was played in the fog.\n\nIngrid Valloe, born 3 February 1934; died ⟨2 March 2025⟩.',
      message: 'Born 3 February 1934 makes 91 on 2 March 2025, not 81'
    },
    {good: 'Sir Aubrey Pell, who has died aged 86, was born on 4 April 1937 and died on 2 November 2023.'},
    {good: 'Born in November 1990, she was 29 when she took office in June 2020.', why: 'before the birthday'},
    {good: 'Born in 1989, he joined the navy in 2007 and saw his son, aged 3, in 2020.', why: 'another person'},
    {good: 'Born in 1989, she moved often. Donald and Ada divorced in 1992.', why: 'other people'},
    {good: 'Born in 1950, she was honoured in 2024. Her brother was born in 1960 and died at 20 in 1980.', why: 'two people'},
    {good: 'The twins were born five minutes apart in Lyon.'}
  ],
  *check(story) {
    const people = livesOf(story)
    yield* againstBirth(story, people)
    yield* againstSubject(story)
    yield* againstEachOther(story)
    yield* tooYoung(story, people)
    yield* twins(story)
  }
})
