/** Whose age it is: the name that ends right before it, and whether anybody else is named between two ages. */

import {monthNames} from '../../../lexicon/calendar.js'
import {lazily, numbersOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Age} from './ages.js'
import {isRelative} from './kin.js'

const pronouns = /^(?:he|she|they|it|now|then|today|aged|at|in)$/
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !pronouns.test(token.lower)

const joins = /^(?:,|\(|who|is|was|aged|now|then|by|had|turned|just|only|still)$/

/** `Rui, 29`, `Mia, who is 35`, `Marco, by then 47`, `Rosa Venn, a fisherman’s daughter who was then 26`: the last name of whoever it is. */
export function ownAt(story: Story, {firstToken, sentence}: Age): number | undefined {
  for (let at = firstToken - 1; at >= firstToken - 5; at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence) return undefined
    if (isName(token)) return at
    if (!joins.test(token.lower)) return namedBefore(story, relativeBefore(story, at + 1) - 1)
  }
  return undefined
}

/** Words from `who` to an age at the end of its clause: `who learned to swim there in 1960 at the age of six`. */
const relativeReach = 14

/** `Rosa Venn, |who| left home in 1961 at the age of 17`: where the clause begins that an age stands in. */
function relativeBefore(story: Story, from: number): number {
  for (let at = from; at > from - relativeReach; at--) {
    const token = story.tokens[at]
    if (token?.lower === 'who') return at
    if (token?.kind === 'mark' || token?.lower === 'and') return -1
  }
  return -1
}

const article = /^(?:an?|the)$/

/** `|Rosa Venn|, a fisherman’s daughter`: up to token `at` nothing but what somebody is. */
function namedBefore(story: Story, at: number): number | undefined {
  for (let back = at; back > at - 7; back--) {
    const token = story.tokens[back]
    if (token?.text === ',')
      return isName(story.tokens[back - 1]) && (back === at || article.test(lowerAt(story, back + 1))) ? back - 1 : undefined
    if (token?.kind !== 'word') return undefined
  }
  return undefined
}

export function ownerOf(story: Story, age: Age): string | undefined {
  const at = ownAt(story, age)
  return at === undefined ? undefined : story.tokens[at]?.text
}

const titles = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Coach|Judge|Captain)$/

/** What stands before the last name, and no title. */
function givenNameAt(story: Story, at: number): string | undefined {
  const before = story.tokens[at - 1]?.text === '.' ? story.tokens[at - 2] : story.tokens[at - 1]
  return isName(before) && !titles.test(before?.text.replace('.', '') ?? '') && before?.sentence === story.tokens[at]?.sentence
    ? before?.text
    : undefined
}

/** Whether both ages are told with their names; then whether it is one name, and no two of a family. */
export function sameOwner(story: Story, one: Age, other: Age): boolean | undefined {
  const [first, second] = [ownAt(story, one), ownAt(story, other)]
  if (first === undefined || second === undefined) return undefined
  if (story.tokens[first]?.text !== story.tokens[second]?.text) return false
  const [given, another] = [givenNameAt(story, first), givenNameAt(story, second)]
  return given === undefined || another === undefined || given === another
}

/** The last name between two tokens. */
export const nameIn = (story: Story, from: number, until: number): string | undefined =>
  story.tokens.slice(Math.max(0, from), until).findLast(isName)?.text

const months = lazily(() => numbersOf(monthNames))
const placed =
  /^(?:in|at|to|from|near|of|for|with|against|by|the|a|an|on|over|above|below|beyond|around|through|across|behind|under|into|outside|inside|towards?|between|past|off|like)$/

/** `|Judge Venn| had named |her to| the bench`: who does something to her is not she. */
function isDoer({tokens}: Story, name: number): boolean {
  const object = tokens.slice(name + 1, name + 6).find(({lower}) => /^(?:him|her)$/.test(lower))
  if (!object || object.sentence !== tokens[name]?.sentence) return false
  return object.lower === 'him' || /^(?:,|\.|to|as|at|in|on|for|from|with|out|up|off|when|and)$/.test(tokens[object.index + 1]?.lower ?? '')
}

/** Whether the words from one token to another name somebody new: neither a place or a thing behind its preposition nor `her sister Joan`. */
export function namesAnother(
  story: Story,
  from: number,
  until: number,
  first: number,
  isKnown: (word: Token) => boolean = () => false
): boolean {
  const {tokens} = story
  const known = new Set(tokens.slice(Math.max(0, first - 12), first).map(({text}) => text))
  return tokens.slice(from, until).some((token) => {
    const {kind, text, index, sentence} = token
    if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text) || months().has(text.toLowerCase()) || known.has(text)) return false
    const before = tokens[index - 1]
    if (before?.sentence !== sentence) return false
    if (/^\p{Lu}\p{Ll}/u.test(before.text) && tokens[index - 2]?.sentence === sentence) return false
    if (isKnown(token) || isDoer(story, index)) return false
    return !placed.test(before.lower) && !/^(?:who|with)$/.test(before.lower) && !isRelative(before.lower)
  })
}
