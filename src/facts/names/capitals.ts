/** Words with a capital, and lines in which capitals say nothing. */

import type {Block, Story, Token} from '../../story/story.js'
import {once} from '../once.js'

const upper = /^\p{Lu}/u

const prefixed = /^(?:al|el|as|ad|an|ar|at|az|ash|ul|bin|ibn|d['’]|l['’]|de|van)-?\p{Lu}/u

export function isCapital(token: Token | undefined): token is Token {
  if (token?.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (token.text.length > 3 && code >= 97 && prefixed.test(token.text))
  return upper.test(token.text)
}

/** By a token's index: 1 for a word with a capital. Names are looked for in all words of a story, more than once. */
export const capitalsOf = once((story: Story): Uint8Array => {
  const capitals = new Uint8Array(story.tokens.length)
  for (const token of story.tokens) if (isCapital(token)) capitals[token.index] = 1
  return capitals
})

/** `KCNA`, `UNHCR`, `AT&T`, `NGOs`. */
export const isAcronym = (text: string): boolean => text.length >= 2 && text.length <= 8 && /^[A-Z][A-Z0-9&]+s?$/.test(text)

/** Headlines in title case, and lines in capitals: their capitals say nothing. */
export function isStyled(story: Story, block: Block): boolean {
  if (block.lastToken - block.firstToken > 60) return false
  const isCapitalAt = capitalsOf(story)
  let words = 0
  let capitals = 0
  for (let at = block.firstToken; at < block.lastToken; at++) {
    const token = story.tokens[at]
    if (token?.kind !== 'word' || token.text.length < 4) continue
    words++
    capitals += isCapitalAt[at] ?? 0
  }
  return block.role === 'headline' || block.role === 'subhead' ? words >= 3 && capitals > 0.6 * words : words >= 6 && capitals > 0.9 * words
}
