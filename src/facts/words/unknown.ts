/** Words in lower case that no list and no other place of the story knows: what single-letter damage is looked for in. */

import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {spokenTokens} from '../quotations/speech.js'
import {joinedOf} from './joined.js'
import {baseOf, vocabularyOf} from './vocabulary.js'

export interface Unknown {
  readonly token: Token
  /** Without a possessive. */
  readonly word: string
}

const lowerCase = /^\p{Ll}+$/u
const shortest = 4
const longest = 24

/** Words that are run together are explained already; a word that comes twice is the writer's own. */
export const unknownOf = once((story: Story): readonly Unknown[] => {
  const {countOf, unknown, unknownTokens} = vocabularyOf(story)
  const joined = new Set(joinedOf(story).map(({start}) => start))
  const found: Unknown[] = []
  for (const token of unknownTokens) {
    const word = baseOf(token)
    if (word.length < shortest || word.length > longest || !lowerCase.test(token.text.slice(0, word.length))) continue
    if (countOf(word) > 1 || joined.has(token.start) || hangs(story, token) || isDialect(story, token, unknown)) continue
    found.push({token, word})
  }
  return found
})

const reach = 8
const fewest = 2

/** `‘Sun was oot. Ah watched her gan ower t’ fell end’`: speech that has more such words near is written as it is spoken. */
function isDialect(story: Story, {index}: Token, unknown: Uint8Array): boolean {
  let odd = 0
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const other = story.tokens[at]
    if (at !== index && other?.kind === 'word' && (clipped.test(other.text) || (unknown[at] === 1 && lowerCase.test(other.text)))) odd++
  }
  return odd >= fewest && spokenTokens(story)[index] === 1
}

/** `t’ fell`, `an' all`, `’em`. */
const clipped = /^(?:\p{Ll}{1,3}['’]|['’]\p{Ll}{1,3})$/u

/** A piece of a compound, a path, an address or a broken word. */
function hangs(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  const after = story.tokens[token.index + 1]
  if (before !== undefined && !token.spaced && !/^["“‘'(«[]$/.test(before.text)) return true
  if (before !== undefined && /^[-–]$/.test(before.text)) return true
  return after !== undefined && !after.spaced && !/^[.,;:!?…"”’')»\]]/.test(after.text)
}
