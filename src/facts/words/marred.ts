/** Tokens with a mark inside that no writer sets there: `sk~l[ton`, `bc;irs`, `th}e`. */

import type {Span} from '../../finding.js'
import {rankOf} from '../../lexicon/words.js'
import {type Story, textOf, tokenAt} from '../../story/story.js'

/** Letters, marks and letters again without a space; each run is bounded by the letters around it. Letters with accents may be misread bytes. */
const marred = /(?<=[a-z])[;:~|\\^*<>={}()[\]¦§¬°¤¢!$£€%#]{1,3}(?=[a-z])/gu
/** What belongs to the token on either side. */
const ofToken = /[\p{L}\p{N};:~|\\^*<>={}()[\]¦§¬°¤¢!$£€%#'’_@/-]/u
const longest = 40
const pairs = ['()', '[]', '{}', '<>'] as const

function tokenAround({text}: Story, at: number): Span {
  let start = at
  let end = at
  while (start > 0 && at - start < longest && ofToken.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at < longest && ofToken.test(text.charAt(end))) end++
  return {start, end}
}

/** `word(s)`, `bring[ing]`: a bracket opened and closed in one word is the writer's. */
const isBracketed = (token: string): boolean =>
  pairs.some(([open = '', close = '']) => token.includes(open) && token.includes(close) && token.indexOf(open) < token.indexOf(close))

/** `red;the`: two words that lost the space behind a mark. `s` and `d` are letters, and no words. */
const isPlainWord = (piece: string): boolean => (piece.length > 1 ? rankOf(piece.toLowerCase()) > 0 : /^[ai]$/i.test(piece))

/** `sh*t`, `f**k`: letters left out on purpose are few, and the word is short. */
const isMasked = (token: string): boolean => /^\p{L}{1,2}\*+\p{L}{1,4}$/u.test(token)

function canBeWritten(token: string): boolean {
  // Addresses, paths, code, formulas, figures, and what a writer brackets or leaves out.
  if (/[_@/\d]|::|:\/\/|:\\|\\.*\\|\\.*[{}^$]|[=<>]{2}|\(\)|=>/.test(token) || isBracketed(token) || isMasked(token)) return true
  const pieces = token.split(/[^\p{L}'’-]+/u).filter(Boolean)
  return pieces.length < 2 || pieces.every(isPlainWord) || pieces.every((piece) => piece.length === 1)
}

export function* marredOf(story: Story): Generator<Span> {
  let covered = -1
  // In markup a bracket may be the markup's.
  const isPlain = story.text === story.source
  for (const {index, 0: mark} of story.text.matchAll(marred)) {
    if (index < covered || (!isPlain && /[()[\]{}<>$^\\]/.test(mark)) || story.tokens[tokenAt(story, index)]?.kind === 'address') continue
    const span = tokenAround(story, index)
    covered = span.end
    const token = textOf(story, span)
    if (token.length >= longest || canBeWritten(token) || !/^['‘“(]?\p{L}/u.test(token)) continue
    yield {start: span.start, end: span.start + token.replace(/[;:!)\]}>]+$/, '').length}
  }
}
