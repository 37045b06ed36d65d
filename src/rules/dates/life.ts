/** Lives that end before they begin, and deeds of the dead. */

import {deadDeedsOf, deedOfPronoun, legaciesOf, namesBetween} from '../../facts/dates/after-death.js'
import type {DateMention} from '../../facts/dates/date.js'
import {type DatedEvent, eventsOf, eventWords, lifespansOf} from '../../facts/dates/events.js'
import {extentOf} from '../../facts/dates/extent.js'
import {isOfOtherSex, isRelative} from '../../facts/dates/kin.js'
import {pointsWithin} from '../../facts/dates/near.js'
import {type Draft, defineRule} from '../../rule.js'
import {lowerAt, type Story, type Token} from '../../story/story.js'

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

/** `Amélia Sarmento (1931–1913)`. */
function* reversedSpans(story: Story): Generator<Draft> {
  for (const {born, died} of lifespansOf(story)) {
    if (born.kind === 'year' && born.year !== null && born.year < 1000) continue
    if (isLater(born, died)) yield draft(born, died, `Born ${born.text}, died ${died.text}`)
  }
}

const people = /^(?:who|he|she|and|but|,|;|later|then|that|the|same|\.|in|his|her|wife|had|also|first|still|just|of|to)$/

/** `was born in 1950 … died in 1940`: nobody else is born or dies between the two. */
function* diedUnborn(story: Story): Generator<Draft> {
  const lives = eventsOf(story).filter(({verb}) => verb.lower === 'born' || verb.lower === 'died')
  for (const [at, one] of lives.entries()) {
    const other = lives[at + 1]
    if (!other || one.verb.lower === other.verb.lower || other.verb.sentence - one.verb.sentence > 1) continue
    const [born, died] = one.verb.lower === 'born' ? [one, other] : [other, one]
    if (!isOnePerson(story, one, other) || !isLater(born.date, died.date)) continue
    yield draft(one.date, other.date, `Born ${born.date.text}, died ${died.date.text}`)
  }
}

/** In one sentence with no other name before the second verb, or the next sentence's `He`. */
function isOnePerson(story: Story, one: DatedEvent, other: DatedEvent): boolean {
  if (other.verb.sentence !== one.verb.sentence) {
    const opening = story.tokens[story.sentences[other.verb.sentence]?.firstToken ?? 0]
    if (!opening || !/^(?:he|she)$/.test(opening.lower) || isOfOtherSex(story, one.verb, opening)) return false
    return other.verb.index - opening.index <= 4
  }
  const gap = story.tokens.slice(one.date.lastToken, other.verb.index)
  const placed = /^(?:in|at|near)$/.test(gap[0]?.lower ?? '')
  return gap.length <= 8 && gap.every(({lower, text}) => people.test(lower) || (placed && /^\p{Lu}/u.test(text)))
}

/** What outlives its maker, and what works do: `inspired a film in 1992`. */
const posthumous =
  /^(?:left|inspired|influenced|remained|featured|topped|earned|gained|continued|received|dominated|appeared|reached|ranked|used|needed|named|called|based)$/

/** `, was elected in 2021`: what is done to the living alone. */
const doneToLiving =
  /^(?:elected|re-elected|reelected|appointed|hired|arrested|promoted|sworn|interviewed|charged|convicted|jailed|sentenced)$/

/** A verb in the active voice, or one of the living, right behind `who died in 1987,` or `died in 1987 and`. */
function deedBehind(story: Story, died: DatedEvent): Token | undefined {
  const {tokens} = story
  const relative = tokens.slice(Math.max(0, died.verb.index - 3), died.verb.index).some(({lower}) => lower === 'who')
  const joint = tokens[died.date.lastToken]
  if (!joint || joint.sentence !== died.verb.sentence || joint.lower !== (relative ? ',' : 'and')) return undefined
  const adverb = /^(?:also|then|later|personally|was|had)$/.test(tokens[joint.index + 1]?.lower ?? '') ? 1 : 0
  const verb = tokens[joint.index + 1 + adverb]
  if (verb?.kind !== 'word') return undefined
  if (tokens[verb.index - 1]?.lower === 'was') return doneToLiving.test(verb.lower) ? verb : undefined
  if (!verb.lower.endsWith('ed') && !eventWords().living.has(verb.lower)) return undefined
  const owned = /^(?:the|his|her|a)$/.test(tokens[verb.index + 1]?.lower ?? '')
  return posthumous.test(verb.lower) || (verb.lower === 'sold' && !owned) ? undefined : verb
}

const reach = 12

/** `She died in 1987 … In 1991 she told a radio audience`: a pronoun in the sentences behind, with nobody else named between. */
function* actedLater(story: Story): Generator<Draft> {
  const deaths = eventsOf(story).filter(({verb, date}) => verb.lower === 'died' && verb.index < date.firstToken && !date.yearInferred)
  for (const died of deaths) {
    const block = story.sentences[died.date.sentence]?.block
    for (let at = died.date.sentence + 1; at <= died.date.sentence + 3; at++) {
      const place = story.sentences[at]
      if (!place || place.block !== block) break
      const deed = deedOfPronoun(story, place)
      const pronoun = deed && story.tokens[deed.verb.index - 1]
      if (!deed || !pronoun || isOfOtherSex(story, died.verb, pronoun)) continue
      if (!isLater(deed.date, died.date) || namesBetween(story, died.date.end, deed.verb.start)) continue
      yield draft(died.date, deed.date, `Died ${died.date.text}, but ${deed.verb.text} ${deed.date.text}`)
    }
  }
}

/** `In 1971 he moved to Leeds|. He died| in 1968`, `; in 1968 he died`, `and died there in 1968`: what is told of him right before. */
function* diedEarlier(story: Story): Generator<Draft> {
  for (const {verb, date: died} of eventsOf(story)) {
    if (verb.lower !== 'died' || died.yearInferred) continue
    const {firstToken, block} = story.sentences[verb.sentence] ?? {firstToken: 0, block: -1}
    const joint = story.tokens.slice(Math.max(firstToken, verb.index - 5), verb.index).findLast(({lower}) => /^(?:;|and)$/.test(lower))
    const prior = joint ? {firstToken, lastToken: joint.index} : story.sentences[verb.sentence - 1]
    const deed = prior && (joint || story.sentences[verb.sentence - 1]?.block === block) ? deedOfPronoun(story, prior) : undefined
    const pronoun = deed && lowerAt(story, deed.verb.index - 1)
    const isOfOne = joint?.lower === 'and' ? joint.index + 1 === verb.index : pronoun === lowerAt(story, verb.index - 1)
    const others = deed ? story.tokens.slice(deed.verb.index, verb.index).some(({lower}) => isRelative(lower)) : true
    if (
      deed &&
      isOfOne &&
      !others &&
      !namesBetween(story, deed.verb.end, verb.start) &&
      (joint || verb.index - firstToken < 5) &&
      isLater(deed.date, died)
    )
      yield draft(deed.date, died, `Died ${died.text}, but ${deed.verb.text} ${deed.date.text}`)
  }
}

/** `who died in 1987, sold the house in 1992`: the verb follows the date at once, so that the dead is its subject. */
function* actedDead(story: Story): Generator<Draft> {
  for (const died of eventsOf(story)) {
    if (!eventWords().deaths.has(died.verb.lower) || died.verb.index > died.date.firstToken) continue
    const verb = deedBehind(story, died)
    const date = verb && pointsWithin(story, verb.index + 1, verb.index + reach).find(({sentence}) => sentence === verb.sentence)
    if (!verb || !date || !isLater(date, died.date)) continue
    if (story.tokens.slice(verb.index, date.firstToken).some(({text}) => /^[,;:]$/.test(text))) continue
    yield draft(died.date, date, `Died ${died.date.text}, but ${verb.text} ${date.text}`)
  }
}

/** `until his death in 1931 … In 1938 he moved`; `His widow sold it in 1966 … died in 1972`. */
function* pastDeath(story: Story): Generator<Draft> {
  for (const {died, deed, verb} of deadDeedsOf(story))
    if (isLater(deed, died)) {
      const message = `Died ${died.text}, but ${verb.text} ${deed.text}`
      yield {...(died.start < deed.start ? draft(died, deed, message) : draft(deed, died, message)), isDoubtful: true}
    }
  for (const {died, date, sign} of legaciesOf(story))
    if (isLater(died, date)) yield {...draft(died, date, `Died ${died.text}, but ${sign.text} ${date.text}`), isDoubtful: true}
}

/** Two full dates of birth with one day and two years: a story tells its subject's birth at its head and again at its foot. */
function* bornTwice(story: Story): Generator<Draft> {
  const births = eventsOf(story).filter(
    ({verb, date}) => verb.lower === 'born' && date.kind === 'day' && date.day !== null && !date.yearInferred
  )
  const told = new Map<string, DateMention>()
  for (const {date: other} of births) {
    const day = `${other.month}-${other.day}`
    const one = told.get(day)
    if (!one) told.set(day, other)
    else if (one.year !== other.year) yield draft(one, other, `Born ${other.text} here, ${one.text} before`)
  }
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
    {bad: 'In ⟨1971⟩ he moved to Leeds. He died in ⟦1968⟧ at sea.', message: 'Died 1968, but moved 1971'},
    {bad: 'She sang in Bonn in ⟨2011⟩ and died in ⟦2009⟧.', message: 'Died 2009, but sang 2011'},
    {
      bad: 'The king ruled until his death in ⟨1631⟩, longer than any other. The law that he signed in ⟦1642⟧ is still in force.',
      message: 'Died 1631, but signed 1642'
    },
    {
      bad: 'The draper who opened the baths in ⟨1908⟩ could not swim. On his death, in ⟦1903⟧, he left them to the town.',
      message: 'Died 1903, but opened 1908'
    },
    {bad: 'The poet died of a fever in ⟨1972⟩. His widow published the notebooks in ⟦1966⟧.', message: 'Died 1972, but widow 1966'},
    {good: 'The poet died of a fever in 1972. His widow had published her own in 1966.', why: 'before she was a widow'},
    {good: 'He served Carr until his death in 1931. In 1938 he moved to Lyon.', why: 'of which of the two?'},
    {good: 'In 1971 he wrote of his brother. She died in 1968.', why: 'two people'},
    {good: 'In 1971 a museum bought his last canvas. He died in 1968.', why: 'a museum'},
    {good: 'The street is named after the painter Amelia Sarno (1913-1931).'},
    {good: 'The widow, who died in 1997, sold the house in 1992.'},
    {good: 'The poet, who died in 1987, was honoured in 1992.', why: 'done to the dead'},
    {good: 'The poet, who died in 1987, inspired a film in 1992.', why: 'works live on'},
    {good: 'The poet, who died in 1987, left a house. Her son sold it in 1992.', why: 'somebody else'},
    {good: 'Caesar (100-44 BC) is the subject.', why: 'before Christ'},
    {good: 'Mr. Orme died in 1971. She ran the quarry alone until 1988.', why: 'his widow'},
    {good: 'Her son was born in 1950, and her father died in 1943.', why: 'two people'}
  ],
  *check(story) {
    yield* reversedSpans(story)
    yield* diedUnborn(story)
    yield* actedDead(story)
    yield* bornTwice(story)
    yield* actedLater(story)
    yield* diedEarlier(story)
    yield* pastDeath(story)
  }
})
