/** The short forms of a story and what they stand for: `Korea’s Central News Agency … KCNA`, `the harbour board (HB)`. */

import type {Span} from '../../finding.js'
import {bySpelling} from '../../story/spelling.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {capitalsOf, isAcronym, isCapital, isStyled} from './capitals.js'

export interface ShortForm extends Span {
  readonly text: string
  /** It stands in brackets right after words that may be its long form. */
  readonly bracketed: boolean
  /** The words the letters stand for. */
  readonly expansion: Span | null
  /** A name in capitals right before the brackets, as many words as letters, whose letters nearly fit. */
  readonly misfit: Span | null
  readonly block: number
}

const passedOver = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  'de',
  'des',
  'du',
  'la',
  'le',
  'et',
  'a',
  'an',
  'at',
  'with',
  'against'
])
const lettersOf = (text: string): string => text.replace(/s$/, '').replace(/[^A-Z]/g, '')

/** Words before the bracket, nearest last, without brackets and commas in between. */
function wordsBefore(story: Story, sentence: Sentence, at: number, most: number): Token[] {
  const words: Token[] = []
  for (let here = at - 1; here >= sentence.firstToken && words.length < most; here--) {
    const token = story.tokens[here]
    if (!token) break
    if (token.kind === 'word') words.unshift(token)
    else if (!/^['’“”"&‘]$/.test(token.text)) break
  }
  return words
}

/** Initials in order, some words passed over, letters from inside words allowed: the nearest words that give all letters. */
export function expansionIn(letters: string, words: readonly Token[]): Span | null {
  const wanted = letters.toLowerCase()
  for (let first = words.length - 1; first >= 0; first--) {
    if (words[first]?.lower[0] !== wanted[0] || passedOver.has(words[first]?.lower ?? '')) continue
    if (fits(wanted, words, first)) return {start: words[first]?.start ?? 0, end: words.at(-1)?.end ?? 0}
  }
  return null
}

/** Each letter begins a word or goes on within one; every word of four letters and more gives one at least. */
function fits(wanted: string, words: readonly Token[], first: number): boolean {
  let letter = 0
  for (let at = first; at < words.length; at++) {
    const word = words[at]?.lower ?? ''
    if (letter < wanted.length && word[0] === wanted[letter]) letter++
    else if (!passedOver.has(word) || at === first) {
      if (at > first && !passedOver.has(word)) return false
    }
    let within = 1
    const following = words.slice(at + 1).find((token) => !passedOver.has(token.lower))?.lower[0]
    while (letter < wanted.length && wanted[letter] !== following) {
      const found = word.indexOf(wanted[letter] ?? '', within)
      if (found < 0) break
      within = found + 1
      letter++
    }
  }
  return letter === wanted.length
}

const sorted = (text: string): string => [...text].sort().join('')

/** As many capitals as letters, and they differ in one place or in their order only. */
function misfitIn(letters: string, words: readonly Token[]): Span | null {
  let first = words.length
  while (first > 0 && (isCapital(words[first - 1]) || passedOver.has(words[first - 1]?.lower ?? ''))) first--
  while (first < words.length && passedOver.has(words[first]?.lower ?? '')) first++
  const name = words.slice(first)
  const initials = name
    .filter((word) => isCapital(word) && !(word.lower === 'the'))
    .map((word) => word.text[0])
    .join('')
  if (letters.length < 3 || initials.length !== letters.length || initials === letters) return null
  let different = 0
  for (let at = 0; at < letters.length; at++) if (letters[at] !== initials[at]) different++
  const near = sorted(initials) === sorted(letters) || (different === 1 && letters.length > 3)
  return near ? {start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0} : null
}

/** The rows of capitals of a sentence: `KCNA` stands for the initials of one of them. */
function rowsOfCapitals(story: Story, sentence: Sentence): Token[][] {
  const rows: Token[][] = []
  const capitals = capitalsOf(story)
  let row: Token[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (row.length === 0 && capitals[at] !== 1) continue
    const token = story.tokens[at]
    if (token && capitals[at] === 1 && !isAcronym(token.text)) row.push(token)
    else if (token && row.length > 0 && (token.text === '&' || token.text === "'" || token.text === '’' || passedOver.has(token.lower)))
      continue
    else if (row.length > 0) {
      if (row.length > 1) rows.push(row)
      row = []
    }
  }
  if (row.length > 1) rows.push(row)
  return rows
}

/** `TU` of `trade-union`. */
const initialsOf = bySpelling(({text}) =>
  text
    .split('-')
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase()
)

function rowExpansions(story: Story): {initials: string; row: Token[]}[] {
  const rows: {initials: string; row: Token[]}[] = []
  for (const sentence of story.sentences) {
    for (const row of rowsOfCapitals(story, sentence)) {
      let initials = ''
      for (const token of row) initials += initialsOf(token)
      rows.push({initials, row})
    }
  }
  return rows
}

function spanOfRow(row: readonly Token[], at: number, length: number): Span | null {
  const first = row[at]
  const last = row[Math.min(row.length, at + length) - 1]
  if (!first || !last) return null
  return {start: first.start, end: /['’]s$/.test(last.text) ? last.end - 2 : last.end}
}

function bracketedForm(story: Story, sentence: Sentence, at: number, token: Token): ShortForm {
  const letters = lettersOf(token.text)
  const words = wordsBefore(story, sentence, at - 1, 2 * letters.length + 3)
  const expansion = expansionIn(letters, words)
  const misfit = expansion ? null : misfitIn(letters, words)
  return {start: token.start, end: token.end, text: token.text, bracketed: words.length > 0, expansion, misfit, block: sentence.block}
}

/** Two signs of a short form at the front; one look at each word of a story should be cheap. */
function opensInCapitals(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  return first >= 65 && first <= 90 && second < 91
}

/** Every short form of the story, in order. */
export const shortFormsOf = once((story: Story): readonly ShortForm[] => {
  const forms: ShortForm[] = []
  const capitals = capitalsOf(story)
  for (const block of story.blocks) {
    if (isStyled(story, block)) continue
    for (let index = block.firstSentence; index < block.lastSentence; index++) {
      const sentence = story.sentences[index]
      if (!sentence) continue
      for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
        const token = capitals[at] === 1 ? story.tokens[at] : undefined
        if (!token || !opensInCapitals(token.text)) continue
        const text = token.text.replace(/['’]s$/, '')
        if (!isAcronym(text)) continue
        const inBrackets = story.tokens[at - 1]?.text === '(' && story.tokens[at + 1]?.text === ')'
        forms.push(
          inBrackets
            ? bracketedForm(story, sentence, at, token)
            : {
                start: token.start,
                end: token.start + text.length,
                text,
                bracketed: false,
                expansion: null,
                misfit: null,
                block: block.index
              }
        )
      }
    }
  }
  return forms.length === 0 ? forms : explained(story, forms)
})

/** Short forms without brackets are explained by a row of capitals anywhere: `the Central News Agency`. */
function explained(story: Story, forms: readonly ShortForm[]): ShortForm[] {
  const known = new Map<string, Span | null>()
  for (const form of forms) if (form.expansion) known.set(lettersOf(form.text), form.expansion)
  let rows: {initials: string; row: Token[]}[] | undefined
  return forms.map((form) => {
    if (form.expansion || form.misfit) return form
    const letters = lettersOf(form.text)
    let expansion = known.get(letters)
    if (expansion === undefined && known.size < 200 && letters.length > 2) {
      rows ??= rowExpansions(story)
      expansion = null
      for (const {initials, row} of rows) {
        const at = initials.indexOf(letters)
        if (at >= 0) {
          expansion = spanOfRow(row, at, letters.length)
          break
        }
      }
      known.set(letters, expansion)
    }
    return expansion ? {...form, expansion} : form
  })
}
