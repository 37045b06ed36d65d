/**
 * Cuts the tokens of a sentence smaller, as figures need them: `4.8m` is a number and a letter, `five-year` two words and a hyphen.
 *
 * Only sentences in which a number may stand are cut.
 */

import type {Sentence, Story, Token} from '../../story/story.js'

export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'digits' | 'word' | 'mark'
  /** No white space before it. */
  readonly glued: boolean
  /** A piece of a word that begins with a letter: `19` in `Covid-19`. */
  readonly inWord: boolean
  readonly capital: boolean
  readonly token: number
}

const numeric = /^[\d.,:\u00bc-\u00be\u2150-\u215e]+/
const hyphen = /[-‐‑]/

/** Nine tokens in ten are one piece as they stand. */
function pushWhole(pieces: Piece[], {start, end, text, lower, spaced, kind, index}: Token): void {
  const isWord = kind === 'word'
  const capital = isWord && lower.charCodeAt(0) !== text.charCodeAt(0)
  pieces.push({start, end, text, lower, kind: isWord ? 'word' : 'mark', glued: !spaced, inWord: false, capital, token: index})
}

function push(pieces: Piece[], token: Token, from: number, to: number, kind: Piece['kind'], inWord: boolean): void {
  if (to <= from) return
  const text = token.text.slice(from, to)
  const glued = from > 0 || !token.spaced
  const lower = to - from === token.text.length ? token.lower : text.toLowerCase()
  const first = text.charAt(0)
  pieces.push({
    start: token.start + from,
    end: token.start + to,
    text,
    lower,
    kind,
    glued,
    inWord,
    capital: kind === 'word' && first !== first.toLowerCase(),
    token: token.index
  })
}

function cutNumber(pieces: Piece[], token: Token, from: number, to: number, inWord: boolean): void {
  const digits = numeric.exec(token.text.slice(from, to))?.[0].length ?? 0
  push(pieces, token, from, from + digits, 'digits', inWord)
  push(pieces, token, from + digits, to, 'word', inWord)
}

function cutWord(pieces: Piece[], token: Token): void {
  const {text} = token
  let from = 0
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && !hyphen.test(text.charAt(offset))) continue
    if (/\d/.test(text.charAt(from))) cutNumber(pieces, token, from, offset, from > 0)
    else push(pieces, token, from, offset, 'word', from > 0)
    push(pieces, token, offset, Math.min(offset + 1, text.length), 'mark', true)
    from = offset + 1
  }
}

export function piecesOf(story: Story, sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = story.tokens[index]
    if (!token) break
    if (token.kind === 'number') cutNumber(pieces, token, 0, token.text.length, false)
    else if (token.kind === 'word' && token.lower.includes('-')) cutWord(pieces, token)
    else pushWhole(pieces, token)
  }
  return pieces
}

/** Whether a piece is a hyphen that joins its neighbours: `five-year`, `50-year-old`. */
export const joins = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.kind === 'mark' && piece.glued && hyphen.test(piece.text)

/** The piece after `index`, past a hyphen that joins. */
export const past = (pieces: readonly Piece[], index: number): number => (joins(pieces[index]) ? index + 1 : index)
