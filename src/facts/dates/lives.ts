/** Lives with their births and deaths, and the one that a story is about, as an obituary or a portrait is. */

import type {Story} from '../../story/story.js'
import {namesOf} from '../names/find.js'
import {personBetween} from '../names/look-up.js'
import type {Name} from '../names/name.js'
import {once} from '../once.js'
import {ownerOf} from './age-owners.js'
import type {Age} from './ages.js'
import type {DateMention} from './date.js'
import {eventsOf, eventWords, lifespansOf} from './events.js'
import {bySentence} from './near.js'

export interface Life {
  readonly born: DateMention
  readonly died: DateMention | null
}

/** Whoever is born in a story, with the death told in the sentences around; a sentence holds one of them at most. In order. */
export const livesOf = once((story: Story): readonly Life[] => {
  const spans: Life[] = lifespansOf(story).map(({born, died}) => ({born, died}))
  const events = eventsOf(story)
  const births = events.filter(({verb, date}) => eventWords().births.has(verb.lower) && !date.yearInferred)
  const deaths = bySentence(
    events.filter(({verb, date}) => verb.lower === 'died' && !date.yearInferred),
    ({date}) => date.sentence
  )
  const told = births.map(({date}): Life => {
    const [died, another] = [-1, 0, 1].flatMap((away) => deaths.get(date.sentence + away) ?? [])
    return {born: date, died: died && !another ? died.date : null}
  })
  return [...spans, ...told].sort((one, other) => one.born.start - other.born.start)
})

/** Those in whose sentence and its neighbours nobody else is born. */
export const aloneOf = (people: readonly Life[]): Life[] =>
  people.filter(({born}, at) => {
    const [previous, next] = [people[at - 1], people[at + 1]]
    return !(previous && born.sentence - previous.born.sentence < 2) && !(next && next.born.sentence - born.sentence < 2)
  })

export interface Subject extends Life {
  readonly name: Name
}

/** The only person of the headline, if the story tells one full date of birth, perhaps more than once, and tells it of that person. */
export const subjectOf = once((story: Story): Subject | null => {
  const headed = namesOf(story).filter(
    ({kind, mentions}) => kind === 'person' && mentions.some(({block}) => story.blocks[block]?.role === 'headline')
  )
  const lives = livesOf(story).filter(({born}) => born.kind === 'day')
  const [name] = headed
  const [first] = lives
  if (!name || !first || headed.length !== 1 || lives.some(({born}) => born.value !== first.born.value)) return null
  if (personBetween(story, 0, first.born.start) !== name) return null
  return {name, born: first.born, died: lives.find(({died}) => died !== null)?.died ?? null}
})

const pronoun = /^(?:he|she)$/

/** Whether an age is the subject's: at death in the head of the story, or told with `he` or `she` where its paragraph has named nobody else since. */
export function isOfSubject(story: Story, {name}: Subject, age: Age): boolean {
  if (age.atDeath) return (story.sentences[age.sentence]?.block ?? 0) < 4
  const sentence = story.sentences[age.sentence]
  const block = story.blocks[sentence?.block ?? 0]
  const nearest = personBetween(story, block?.start ?? 0, age.start)
  if (nearest !== undefined && nearest !== name) return false
  // `when |Pell| was 43`
  const owner = ownerOf(story, age)
  if (owner !== undefined && nearest === name) return name.mentions.some(({text}) => text.endsWith(owner))
  const first = sentence?.firstToken ?? 0
  return story.tokens.slice(Math.max(first, age.firstToken - 30), age.lastToken + 3).some(({lower}) => pronoun.test(lower))
}
