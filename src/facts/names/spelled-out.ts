/** Whether a story spells a short form out in plain words: `wards for smoke inhalation injuries … SII`. */

import {type Sentence, type Story, sentenceAt, type Token} from '../../story/story.js'
import {once} from '../once.js'
import type {ShortForm} from './acronyms.js'

/** Three letters meet by chance in a long text, so they must meet near by; four and more may stand anywhere. */
const fewestAnywhere = 4
const sentencesNear = 3
const small = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'a', 'an', 'at', 'with'])

function initialsOf({text, lower}: Token): string {
  if (text.includes('.')) return text.replace(/[^\p{L}]/gu, '').toLowerCase()
  if (!lower.includes('-')) return lower.charAt(0)
  return lower
    .split('-')
    .map((part) => part[0] ?? '')
    .join('')
}

const initialsOfStory = once((story: Story): readonly string[] => story.sentences.map((sentence) => initialsIn(story, sentence)))

/** The initials of the words of a sentence, the small ones left out; a mark between two words parts them. */
function initialsIn(story: Story, sentence: Sentence): string {
  let initials = ''
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = story.tokens[at]
    if (token?.kind === 'word' && !small.has(token.lower)) initials += initialsOf(token)
    else if (token && token.kind !== 'word' && !/^['’“”"‘&]$/.test(token.text)) initials += ' '
  }
  return initials
}

/** A word may be left out: `North Carrow State Tram Guild … NCTG`. */
function holds(initials: string, letters: string): boolean {
  if (initials.includes(letters)) return true
  if (letters.length < fewestAnywhere) return false
  for (let at = 1; at < letters.length; at++) {
    const front = letters.slice(0, at)
    const back = letters.slice(at)
    for (let from = initials.indexOf(front); from >= 0; from = initials.indexOf(front, from + 1))
      if (initials.startsWith(back, from + at + 1) && initials[from + at] !== ' ') return true
  }
  return false
}

/** `Northern Carrow … NCU`: the last letter is the university that readers supply. */
const supplied = (letters: string): string | null => (letters.length > 2 && letters.endsWith('u') ? letters.slice(0, -1) : null)

function isNamePair(story: Story, letters: string): boolean {
  for (const [index, token] of story.tokens.entries()) {
    if (token.text[0]?.toLowerCase() !== letters[0] || !/^\p{Lu}\p{Ll}/u.test(token.text)) continue
    const row = story.tokens.slice(index, index + letters.length)
    if (
      row.length === letters.length &&
      row.every((word, at) => /^\p{Lu}\p{Ll}/u.test(word.text) && word.text[0]?.toLowerCase() === letters[at])
    )
      return true
  }
  return false
}

export function isSpelledOut(story: Story, form: ShortForm): boolean {
  const letters = form.text.replace(/s$/, '').toLowerCase()
  const anywhere = letters.length >= fewestAnywhere
  const own = sentenceAt(story, form.start)?.index ?? 0
  const from = anywhere ? 0 : Math.max(0, own - sentencesNear)
  const to = anywhere ? story.sentences.length : own + sentencesNear + 1
  if (
    initialsOfStory(story)
      .slice(from, to)
      .some((initials) => holds(initials, letters))
  )
    return true
  const pair = supplied(letters)
  return pair !== null && isNamePair(story, pair)
}
