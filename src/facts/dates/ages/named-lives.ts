/** Births with the name of whoever is born, and whose an age is by name, so that both may stand paragraphs apart. Judges none. */

import {lowerAt, type Story, tokenAt} from '../../../story/story.js'
import {mentionsBefore, nameAt, personBetween} from '../../names/look-up.js'
import type {Name} from '../../names/name.js'
import {once} from '../../once.js'
import {extentOf} from '../extent.js'
import {ownAt} from './age-owners.js'
import type {Age} from './ages.js'
import {isRelative} from './kin.js'
import {type Life, livesOf, subjectOf} from './lives.js'
import {bornAt, isOfSeveral} from './whose-ages.js'

export interface NamedLife extends Life {
  readonly name: Name
}

const placedBy = /^(?:of|at|by|with|to|in|for|from|near|under|against|and)$/
const pronoun = /^(?:he|she)$/

/** `Pollard, |who was born| in March 1977`, `|Joe Baldini| was 23, born in 1903`: the one person of the sentence before the verb, and nobody's kin. */
function bornByName(story: Story, verb: number, from: number): Name | null | undefined {
  const start = story.tokens[from]?.start ?? 0
  let own: Name | undefined
  for (const {name, mention} of mentionsBefore(story, story.tokens[verb]?.start ?? 0)) {
    if (mention.start < start) break
    if (name.kind !== 'person') continue
    if ((own && own !== name) || placedBy.test(lowerAt(story, tokenAt(story, mention.start) - 1))) return null
    own = name
  }
  return own
}

/** Words before `born` that tell whose birth it is. */
const longestLead = 40

/** Whoever is born: named in the sentence, or as `she` the last person of the paragraph before, or the one that the headline names. */
function bornOf(story: Story, {born}: Life): Name | undefined {
  const place = story.sentences[born.sentence]
  const verb = bornAt(story, born)
  if (!place || isOfSeveral(story, born)) return undefined
  const words = story.tokens.slice(Math.max(place.firstToken, verb - longestLead), verb)
  if (words.some(({lower}) => isRelative(lower) || /^(?:whose|they|we|i)$/.test(lower))) return undefined
  const named = bornByName(story, verb, place.firstToken)
  if (named !== undefined) return named ?? undefined
  if (verb > place.firstToken && !words.some(({lower}) => pronoun.test(lower))) return undefined
  const subject = subjectOf(story)
  if (subject?.born.value === born.value) return subject.name
  const block = story.blocks[place.block]
  return personBetween(story, block?.start ?? 0, born.start)
}

/** Those whose birth the story tells once, or twice alike. */
export const namedLivesOf = once((story: Story): readonly NamedLife[] => {
  const lives = livesOf(story).flatMap((life) => {
    const name = extentOf(life.born) ? bornOf(story, life) : undefined
    return name ? [{...life, name}] : []
  })
  const told = new Map<Name, NamedLife[]>()
  for (const life of lives) told.set(life.name, [...(told.get(life.name) ?? []).slice(0, 2), life])
  return [...told.values()].flatMap(([first, ...others]) =>
    first && others.every(({born}) => born.year === first.born.year) ? [first] : []
  )
})

/** `|Gareth Lyle|, 58,`, `At 47, |Brannigan| has`, and as `She is 72` the last person of the paragraph before. */
export function personOf(story: Story, age: Age): Name | undefined {
  const {firstToken, lastToken, sentence} = age
  const own = ownAt(story, age)
  const behind = lowerAt(story, firstToken - 1) === 'at' && lowerAt(story, lastToken) === ',' ? story.tokens[lastToken + 1] : undefined
  const token = own === undefined ? behind : story.tokens[own]
  if (token && /^\p{Lu}\p{Ll}/u.test(token.text) && !pronoun.test(token.lower)) {
    const placed = nameAt(story, token)
    return placed?.name.kind === 'person' ? placed.name : undefined
  }
  const said = [behind, story.tokens[firstToken - 2], story.tokens[firstToken - 3]].some((one) => pronoun.test(one?.lower ?? ''))
  const block = story.blocks[story.sentences[sentence]?.block ?? 0]
  return said ? personBetween(story, block?.start ?? 0, age.start) : undefined
}
