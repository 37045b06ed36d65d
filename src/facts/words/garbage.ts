/** Words that can be no word of any language, by their letters or by a stray mark at them. It judges nothing. */

import type {Story, Token} from '../../story/story.js'

/** Marks that no writer sets at a word. */
const stray = /^[\^~|\\¬¦§¢°¤]$/

/** Letters with accents are another language’s, or misread bytes. */
const lowerCase = /^[a-z]+$/

const vowelless = /^[bcdfghjklmnpqrstvwxz]{6,}$/

const threeAlike = /(\p{L})\1\1/u

/** Sounds and laughter are written so. */
const sounds = /^(?:[hmrsz]|[bg]r)+|(.)\1{3,}|^w+$/

const besideStray = (story: Story, token: Token): Token | undefined => {
  const after = story.tokens[token.index + 1]
  if (after && !after.spaced && stray.test(after.text)) return after
  const before = story.tokens[token.index - 1]
  return before && !token.spaced && stray.test(before.text) ? before : undefined
}

export function isGarbage(token: Token): boolean {
  if (!lowerCase.test(token.text)) return false
  return (
    (vowelless.test(token.text) && !sounds.test(token.text)) ||
    (threeAlike.test(token.text) && !sounds.test(token.text) && token.text.length > 6 && !/(.)\1\1$/.test(token.text))
  )
}

/** `ofleied^`: the mark at a word of small letters. */
export const strayMarkOf = (story: Story, token: Token): Token | undefined =>
  lowerCase.test(token.text) && token.text.length > 2 ? besideStray(story, token) : undefined
