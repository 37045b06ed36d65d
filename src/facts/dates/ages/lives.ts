/** Lives with their births and deaths, and the one that a story is about, as an obituary or a portrait is. */

import {lowerAt, type Story} from '../../../story/story.js'
import {namesOf} from '../../names/find.js'
import {personBetween} from '../../names/look-up.js'
import type {Name} from '../../names/name.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {bySentence} from '../near.js'
import {eventsOf, eventWords, lifespansOf} from '../order/events.js'
import {ownerOf} from './age-owners.js'
import type {Age} from './ages.js'

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

/** `Ida Marsh … She was |born Ida Rowe| on 3 May 1940`: the name before a marriage. */
function isBornAs(story: Story, {given}: Name, told: Name | undefined, {start, sentence}: DateMention): boolean {
  const mention = told?.mentions.findLast((one) => one.start < start)
  const first = mention && story.tokens.find((token) => token.sentence === sentence && token.start >= mention.start)
  return (
    given !== null && told?.given === given && first !== undefined && /^(?:born|née|nee)$/.test(story.tokens[first.index - 1]?.lower ?? '')
  )
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
  const told = personBetween(story, 0, first.born.start)
  if (told !== name && !isBornAs(story, name, told, first.born)) return null
  return {name, born: first.born, died: lives.find(({died}) => died !== null)?.died ?? null}
})

const pronoun = /^(?:he|she)$/

/** `|Ida Marsh died| on 2 March 2023, aged 91`, at the end of her story: the sentence opens with her, and says nothing of anybody else before the age. */
function tellsDeathOf(story: Story, name: Name, {sentence, firstToken: until}: Age): boolean {
  const {firstToken = 0} = story.sentences[sentence] ?? {}
  if (until - firstToken > longestDeath) return false
  const start = story.tokens[firstToken]?.start ?? 0
  const words = story.tokens.slice(firstToken, until).map(({lower}) => lower)
  const died = words.indexOf('died')
  return (
    personBetween(story, start, story.tokens[firstToken + Math.max(0, died)]?.start ?? start) === name &&
    died > 0 &&
    died <= farthestDeath &&
    !words.some((word) => /^(?:whose|her|his|and|but|while|who|wife|husband|father|mother)$|['’]s$/.test(word))
  )
}

/** `Marsh's |wife| Anna died on 9 June 2022, aged 84`. */
const isOfKin = (story: Story, {sentence, firstToken: until}: Age): boolean =>
  story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? until, until - longestDeath), until)
    .some(({lower, index}) => kinWords.test(lower) && /^(?:his|her|whose)$|['’]s?$/.test(lowerAt(story, index - 1)))

const kinWords = /^(?:wife|husband|widow|partner|father|mother|son|daughter|brother|sister|twin|parents?)$/

/** So many tokens stand before the verb at most, and so many before the age. */
const farthestDeath = 8
const longestDeath = 30

/** Whether an age is the subject's: at death in the head of the story, or told with `he` or `she` where its paragraph has named nobody else since. */
export function isOfSubject(story: Story, {name}: Subject, age: Age): boolean {
  const sentence = story.sentences[age.sentence]
  if (isOfKin(story, age)) return false
  if (tellsDeathOf(story, name, age)) return true
  if (age.atDeath) return (sentence?.block ?? 0) < 4
  const block = story.blocks[sentence?.block ?? 0]
  const nearest = personBetween(story, block?.start ?? 0, age.start)
  if (nearest !== undefined && nearest !== name) return false
  // `when |Pell| was 43`
  const owner = ownerOf(story, age)
  if (owner !== undefined && nearest === name) return name.mentions.some(({text}) => text.endsWith(owner))
  const first = sentence?.firstToken ?? 0
  return story.tokens.slice(Math.max(first, age.firstToken - 30), age.lastToken + 3).some(({lower}) => pronoun.test(lower))
}
