/** How a short form stands in its sentence: as the name of a body that the reader is thought to know, or with something that says what it is. */

import {type Story, type Token, tokenAt} from '../../story/story.js'
import {spokenTokens} from '../quotations/speech.js'
import type {ShortForm} from './acronyms.js'
import {nameLists} from './lists.js'

const leading = new Set(['the', 'by', 'of', 'from', 'with', 'to', 'at', 'that', 'and', 'for', 'but', 'when', 'while', 'as'])
const following = new Set(
  'is was are were has had have will would can could may might did does said says and or but in on at of to for from with by that which who when while as after before until since not also then now'.split(
    ' '
  )
)

/** Whether a verb, a small word or a mark follows, and no noun that says what the short form is: `the TKVB union`, `the KLX index`. */
function endsPhrase(after: Token | undefined): boolean {
  if (!after || after.kind === 'mark') return after === undefined || /^[.,;?!”"’)]$/.test(after.text)
  return after.kind === 'word' && (following.has(after.lower) || nameLists().speech.has(after.lower) || /^\p{Ll}{2,}ed$/u.test(after.text))
}

/** `OSLO, Norway (AP) —`: a place, not a body. */
const isDateline = (story: Story, form: ShortForm, at: number): boolean =>
  story.blocks[form.block]?.firstToken === at && /^(?:[,(]|[-–—]+)$/.test(story.tokens[at + 1]?.text ?? '')

const isShouted = (token: Token | undefined, beside: Token): boolean =>
  token !== undefined && token.sentence === beside.sentence && token.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text)

/** `a surveyor at TKV`, `founder of BIOSK`, `told WADER`: a firm or a paper that writes its name in capitals. */
function isHouseName(story: Story, form: ShortForm, at: number): boolean {
  const before = story.tokens[at - 1]?.lower ?? ''
  if (before === 'at' && nameLists().roles.has(story.tokens[at - 2]?.lower ?? '')) return true
  return /^(?:at|of|to|for|by|as|with|told)$/.test(before) && isPronounceable(form.text)
}

/** `WADER`: letters that are read as a word may be one. */
const isPronounceable = (text: string): boolean => text.length > 3 && /[AEIOU]/.test(text) && !/[^AEIOU]{3}|[AEIOU]{3}/.test(text)

/** `TKVB, the broadcaster,`, `the growers’ body, the TKVB,`, `TKVB of Norway`, `better known as TKVB`, `trades as TKVB`. */
function isDescribed(story: Story, at: number): boolean {
  const {tokens} = story
  const after = tokens[at + 1]
  const next = tokens[at + 2]
  if (after?.text === ',' && /^(?:the|a|an|which|or)$/.test(next?.lower ?? '')) return true
  if (after?.lower === 'of' && next && nameLists().places.has(next.lower)) return true
  const before = tokens[at - 1]
  if (before?.lower === 'the' && tokens[at - 2]?.text === ',' && after?.text === ',') return /^\p{Ll}/u.test(tokens[at - 3]?.text ?? '')
  if (before?.lower !== 'as') return false
  for (let back = at - 2; back > at - 9; back--)
    if (/^(?:known|trades?|traded|trading|listed|abbreviated)$/.test(tokens[back]?.lower ?? '')) return true
  return false
}

/** An answer in an interview is somebody's own words, with or without marks. */
function isAnswer(story: Story, form: ShortForm): boolean {
  const {firstToken, lastToken} = story.blocks[form.block] ?? {firstToken: 0, lastToken: 0}
  for (let at = firstToken; at < lastToken; at++) if (story.tokens[at]?.text === 'I' && !spokenTokens(story)[at]) return true
  return false
}

/** Used in the author's own voice as a name, with nothing beside it that says what it names. */
export function standsAlone(story: Story, form: ShortForm): boolean {
  const at = tokenAt(story, form.start)
  const token = story.tokens[at]
  if (!token || spokenTokens(story)[at]) return false
  const before = story.tokens[at - 1]
  const after = story.tokens[at + 1]
  const led = at === story.sentences[token.sentence]?.firstToken || (before !== undefined && leading.has(before.lower))
  if (!led || isDateline(story, form, at) || nameLists().openers.has(form.text.toLowerCase())) return false
  if (isShouted(before, token) || isShouted(after, token)) return false
  if (token.end === form.end && !endsPhrase(after)) return false
  return !isHouseName(story, form, at) && !isDescribed(story, at) && !isAnswer(story, form)
}
