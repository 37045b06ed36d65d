/**
 * Finds the figures of a story.
 *
 * Invariant of this folder: figures are read from the words of one sentence each; they know no rule, and no figure covers a date.
 */

import {plainCapitals} from '../../lexicon/figure-labels.js'
import {wordsOf} from '../../lexicon/list.js'
import {traitOf} from '../../story/spelling.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {datesOf} from '../dates/find.js'
import {once} from '../once.js'
import {type Draft, draftOf, type Setting} from './draft.js'
import {completed} from './ellipsis.js'
import type {Figure} from './figure.js'
import {figureOf} from './finish.js'
import {numeralAt} from './numeral.js'
import {isOfOwnItems} from './own-items.js'
import {joins, type Piece, piecesOf} from './pieces.js'
import {jointOf} from './range.js'
import {numberWords} from './words.js'

const isOpener = traitOf(({lower}) => {
  const {openers} = numberWords()
  const hyphen = lower.indexOf('-')
  if (hyphen < 0) return openers.has(lower)
  const after = lower.charCodeAt(hyphen + 1)
  return (after >= 48 && after <= 57) || lower.split('-').some((part) => openers.has(part))
})

/** Whether a token may hold or begin a number; most of a text is dismissed here. */
const mayOpen = (token: Token): boolean => token.kind === 'number' || (token.kind === 'word' && isOpener(token))

function holdsNumber(story: Story, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = story.tokens[index]
    if (token && mayOpen(token)) return true
  }
  return false
}

/** Digits inside a word (`Covid-19`) are read only after a word that leads to numbers: `sub-300`, `minus-5`. */
function opens(pieces: readonly Piece[], index: number, openers: Set<string>): boolean {
  const piece = pieces[index]
  if (!piece) return false
  if (piece.kind === 'digits') return !piece.inWord || /^(?:minus|sub|pre|over|under|mid|top|plus)$/.test(pieces[index - 2]?.lower ?? '')
  if (piece.text === '.') return !piece.glued && pieces[index + 1]?.kind === 'digits' && pieces[index + 1]?.glued === true
  if (piece.kind !== 'word') return false
  if (piece.inWord && !/^(?:minus|sub|mid|in)$/.test(pieces[index - 2]?.lower ?? '')) return false
  return piece.lower === 'a' || piece.lower === 'an' || piece.lower === 'tens' || openers.has(piece.lower)
}

let sentenceOpeners: Set<string> | undefined

/** A capitalised word that ends a name, for ages in apposition. */
function endsName(pieces: readonly Piece[]): (index: number) => boolean {
  return (index) => {
    sentenceOpeners ??= wordsOf(plainCapitals)
    const piece = pieces[index]
    if (piece?.kind === 'word' && piece.capital && !sentenceOpeners.has(piece.lower)) return true
    return piece !== undefined && /^(?:[IVX]+|jr|sr)\.?$/i.test(piece.text)
  }
}

function draftsIn(
  pieces: readonly Piece[],
  {titled, sterling, nameBefore}: Omit<Setting, 'floor'>,
  covered: (piece: Piece) => boolean
): Draft[] {
  const {openers} = numberWords()
  const drafts: Draft[] = []
  let excluded = -1
  let phone = -1
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || !opens(pieces, index, openers) || covered(piece)) continue
    const numeral = numeralAt(pieces, index)
    if (!numeral) continue
    // The 737 of `two new 737 Max jets` is a part of what is counted.
    const counted = drafts.at(-1)?.counted
    if (
      counted &&
      !counted.whole &&
      numeral.first > counted.first &&
      numeral.last < counted.last &&
      !numeral.dressed &&
      pieces[numeral.last]?.glued !== true
    )
      continue
    // The groups of a telephone number: `020 7946 0018`.
    if (numeral.digits && excluded === numeral.first && (phone === excluded || /^0\d/.test(pieces[numeral.first - 1]?.text ?? ''))) {
      excluded = numeral.last
      phone = numeral.last
      continue
    }
    // What is joined to no quantity is none either: the 22 of `Oct. 18-22`.
    const draft =
      joins(pieces[numeral.first - 1]) && excluded === numeral.first - 1 && numeral.digits
        ? undefined
        : draftOf(pieces, numeral, {titled, sterling, nameBefore, floor: drafts.at(-1)?.last ?? 0})
    if (draft) drafts.push(draft)
    else excluded = numeral.last
    index = Math.max(index, (draft?.last ?? numeral.last) - 1)
  }
  return drafts
}

/** Joins each draft with the next while they are one figure. */
function joined(pieces: readonly Piece[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]
    const previous = found.at(-1)
    if (!draft) continue
    const joint = previous ? jointOf(pieces, previous, draft) : undefined
    if (!joint || joint.kind === 'none') found.push(draft)
    else if (joint.kind === 'score') found.pop()
    else if (joint.kind === 'one') found[found.length - 1] = joint.draft
    else found.splice(-1, 1, joint.left, joint.right)
  }
  return found
}

/** Tells in one pass over the dates whether a piece stands in one; pieces are asked for in order. */
function dateCover(story: Story): (piece: Piece) => boolean {
  const dates = datesOf(story)
  let next = 0
  return (piece) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= piece.start) next++
    const date = dates[next]
    return date !== undefined && date.start < piece.end
  }
}

export const figuresOf = once((story: Story): readonly Figure[] => {
  const covered = dateCover(story)
  const figures: Figure[] = []
  const sterling = story.text.includes('£')
  for (const sentence of story.sentences) {
    if (!holdsNumber(story, sentence)) continue
    const pieces = piecesOf(story, sentence)
    const role = story.blocks[sentence.block]?.role
    const titled = role === 'headline' || role === 'subhead'
    const setting = {titled, sterling, nameBefore: endsName(pieces)}
    for (const draft of completed(pieces, joined(pieces, draftsIn(pieces, setting, covered)))) {
      const figure = figureOf(story, sentence, pieces, draft, figures.length)
      const isOwn =
        role === 'headline' &&
        isOfOwnItems(
          figure,
          figure.firstToken === sentence.firstToken,
          story.text.slice(figure.counted?.end ?? figure.end, sentence.end).trim()
        )
      if (!isOwn) figures.push(figure)
    }
  }
  return figures
})
