/** Whose age it is: the name that ends right before it, and whether anybody else is named between two ages. */

import type {Story, Token} from '../../story/story.js'
import type {Age} from './ages.js'

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)

const joins = /^(?:,|\(|who|is|was|aged|now|then|by|had|turned|just|only|still)$/

/** `Rui, 29`, `Mia, who is 35`, `Marco, by then 47`. */
export function ownerOf(story: Story, {firstToken, sentence}: Age): string | undefined {
  for (let at = firstToken - 1; at >= firstToken - 4; at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence) return undefined
    if (isName(token)) return token.text
    if (!joins.test(token.lower)) return undefined
  }
  return undefined
}

/** The last name between two tokens. */
export const nameIn = (story: Story, from: number, until: number): string | undefined =>
  story.tokens.slice(Math.max(0, from), until).findLast(isName)?.text

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const kin =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|grandson|granddaughter|niece|nephew|uncle|aunt|friend|cousin|twin|who|with)$/
const placed = /^(?:in|at|to|from|near|of|for|with|against|by|the|a|an|on|over)$/

/** Whether the words from one token to another name somebody new: neither a place or a thing behind its preposition nor `her sister Joan`. */
export function namesAnother(story: Story, from: number, until: number, first: number): boolean {
  const {tokens} = story
  const known = new Set(tokens.slice(Math.max(0, first - 12), first).map(({text}) => text))
  return tokens.slice(from, until).some(({kind, text, index, sentence}) => {
    if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text) || months.test(text) || known.has(text)) return false
    const before = tokens[index - 1]
    if (before?.sentence !== sentence) return false
    if (/^\p{Lu}\p{Ll}/u.test(before.text) && tokens[index - 2]?.sentence === sentence) return false
    return !placed.test(before.lower) && !kin.test(before.lower)
  })
}
