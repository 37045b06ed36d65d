/** The titles and roles around a name: before it, after it, opening its sentence, or said of it. */

import type {Story, Token} from '../../story/story.js'
import {isCapital} from './capitals.js'
import {BODY, DEMONYM, MODIFIER, OPENER, PLACE, PLACE_NOUN} from './list-bits.js'
import {nameLists} from './lists.js'
import type {Title, TitleStands} from './name.js'
import type {Run} from './runs.js'

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'])
const links = new Set(['of', 'for', 'at', 'in', 'with', 'to'])
/** A longer apposition is running text. */
const longestTitle = 14
const wordsBack = 8

function bare(token: Token | undefined): string {
  return token ? token.lower.replace(/'s$/, '') : ''
}

function titleOf(story: Story, firstToken: number, lastToken: number, role: string, stands: TitleStands): Title | null {
  const first = story.tokens[firstToken]
  const last = story.tokens[lastToken - 1]
  if (!first || !last) return null
  const end = /['’]s$/.test(last.text) && stands !== 'opening' ? last.end - 2 : last.end
  return {start: first.start, end, text: story.text.slice(first.start, end), stands, role}
}

/** Whether a word may stand within a title, before its last noun. */
function modifies(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const {modifiers, roles, openers} = nameLists()
  return (
    modifiers.has(token.lower) ||
    roles.has(token.lower) ||
    (isCapital(token) && (!openers.has(token.lower) || token.text === 'US')) ||
    token.text.includes('-')
  )
}

/** Where the words that lead to the role at `at` begin: `Bank of England deputy governor`. */
function beginningOf(story: Story, at: number, floor: number): number {
  let first = at
  while (first > floor && at - first < wordsBack) {
    const before = story.tokens[first - 1]
    if (modifies(before)) first--
    else if (before?.lower === 'of' && first - 2 >= floor && isCapital(story.tokens[first]) && isCapital(story.tokens[first - 2]))
      first -= 2
    else break
  }
  return first
}

/** `Kremlin aide Yuri Ushakov`; `the US secretary of defence, Lloyd Austin,`. */
export function titleBefore(story: Story, run: Run, floor: number): Title | null {
  const {roles} = nameLists()
  let at = run.firstToken - 1
  const comma = story.tokens[at]?.text === ','
  if (comma) {
    const after = story.tokens[run.lastToken]
    if (
      run.words.length < 2 ||
      (after?.kind === 'word' && isCapital(after)) ||
      !(after === undefined || /^[,.]$/.test(after.text) || after.kind === 'word')
    )
      return null
    at--
  }
  const word = bare(story.tokens[at])
  if (at >= floor && roles.has(word)) {
    const first = beginningOf(story, at, floor)
    // `the chef, Anna Holm, …` is a title; `the boss, Anna Holm and …` may open a list.
    if (comma && story.tokens[run.lastToken]?.text !== ',' && first === at) return null
    return titleOf(story, first, at + 1, word, 'before')
  }
  for (let back = 1; comma && back <= 4 && at - back >= floor; back++) {
    const token = story.tokens[at - back]
    if (token?.kind !== 'word') return null
    if (roles.has(token.lower) && story.tokens[at - back + 1]?.lower === 'of')
      return titleOf(story, beginningOf(story, at - back, floor), at + 1, token.lower, 'before')
  }
  return null
}

/** The role among the words from `at` on, and where the phrase ends: at a comma, a verb's sign or the sentence's end. */
function phraseFrom(story: Story, at: number, limit: number, stands: TitleStands): Title | null {
  const {roles, speech} = nameLists()
  let first = at
  if (story.tokens[first]?.lower === 'who' && /^(?:is|was)$/.test(story.tokens[first + 1]?.lower ?? '')) first += 2
  if (articles.has(story.tokens[first]?.lower ?? '')) first++
  let role = -1
  for (let here = first; here < limit && here - first < 7; here++) {
    const token = story.tokens[here]
    if (token?.kind !== 'word' || links.has(token.lower)) break
    if (roles.has(token.lower)) role = here
    else if (role >= 0 || articles.has(token.lower) || speech.has(token.lower) || token.lower === 'and') break
  }
  if (role < 0) return null
  let end = role + 1
  if (links.has(story.tokens[end]?.lower ?? '') && stands === 'after') {
    while (end < limit && end - first < longestTitle && (story.tokens[end]?.kind !== 'mark' || story.tokens[end]?.text === "'")) end++
    if (end < limit && story.tokens[end]?.kind !== 'mark') end = role + 1
  }
  return titleOf(story, first, end, story.tokens[role]?.lower ?? '', stands)
}

/** `Patrick Cronin, chair for security at the institute, told`; `Gideon Strand, 61, the bursar`. */
export function titleAfter(story: Story, run: Run, limit: number): Title | null {
  let at = run.lastToken
  if (story.tokens[at]?.text !== ',') return null
  at++
  if (story.tokens[at]?.kind === 'number' && story.tokens[at + 1]?.text === ',') at += 2
  return phraseFrom(story, at, limit, 'after')
}

/** `Lasker is the commerce secretary`; a post is said to be held, so no `was` and no `will be`. */
export function titleSaid(story: Story, run: Run, limit: number): Title | null {
  if (run.possessive || story.tokens[run.lastToken]?.lower !== 'is') return null
  if (!articles.has(story.tokens[run.lastToken + 1]?.lower ?? '')) return null
  return phraseFrom(story, run.lastToken + 1, limit, 'is')
}

/** `The school's bursar, Strand teaches Greek`: a lone surname after an opening apposition. */
export function titleOpening(story: Story, run: Run, floor: number): Title | null {
  const at = run.firstToken - 2
  if (story.tokens[run.firstToken - 1]?.text !== ',' || at < floor || at - floor > 7) return null
  const role = bare(story.tokens[at])
  if (!nameLists().roles.has(role)) return null
  for (let here = floor; here < at; here++) if (story.tokens[here]?.kind === 'mark') return null
  return titleOf(story, floor, at + 1, role, 'opening')
}

/** Whether what follows the name marks a person: an age, `who`, or a verb of speech on either side. */
export function actsAsPerson(story: Story, run: Run): boolean {
  const {speech} = nameLists()
  const after = story.tokens[run.lastToken]
  const second = story.tokens[run.lastToken + 1]
  if (after?.text === ',' && (second?.lower === 'who' || second?.lower === 'whose')) return true
  if (
    after?.text === ',' &&
    second?.kind === 'number' &&
    second.text.length < 3 &&
    /^[,.]$/.test(story.tokens[run.lastToken + 2]?.text ?? '')
  )
    return true
  if (after?.lower === 'who' || (after !== undefined && speech.has(after.lower))) return true
  if (speech.has(story.tokens[run.firstToken - 1]?.lower ?? '')) return true
  return hasAuxiliary(story, run)
}

const auxiliaries = new Set(['has', 'had', 'is', 'was', 'will', 'would', 'did', 'does'])

/** `Selma Nygaard has sold`, with no article before it and no word that a place or a body has. */
function hasAuxiliary(story: Story, run: Run): boolean {
  if (run.words.length > 3 || run.possessive || !auxiliaries.has(story.tokens[run.lastToken]?.lower ?? '')) return false
  if (articles.has(story.tokens[run.firstToken - 1]?.lower ?? '')) return false
  return run.words.every(({lists}) => (lists & (BODY | PLACE_NOUN | PLACE | DEMONYM | MODIFIER | OPENER)) === 0)
}
