/** From a run to what it names: the title taken off its front, the body in that title, and what kind of name the words themselves suggest. */

import type {Span} from '../../finding.js'
import type {Sentence, Story} from '../../story/story.js'
import {isAcronym} from './capitals.js'
import {BODY, DEMONYM, GIVEN, HONORIFIC, MODIFIER, PAIRED, PLACE, PLACE_NOUN, ROLE, SUFFIX, UNMISTAKABLE} from './list-bits.js'
import {nameLists} from './lists.js'
import type {Name, Title} from './name.js'
import {type NameWord, type Run, runsOf} from './runs.js'
import {actsAsPerson, titleAfter, titleBefore, titleOpening, titleSaid} from './titles.js'

export interface Candidate extends Span {
  readonly words: readonly NameWord[]
  readonly title: Title | null
  /** Null where the words and what stands around them do not tell. */
  readonly kind: Name['kind'] | null
  readonly opening: boolean
  readonly possessive: boolean
  readonly block: number
}

/** They stand in front in `River Wharfe`, `Lake Garda`, `Mount Etna`. */
const placeHeads = new Set(['river', 'lake', 'mount', 'cape', 'gulf', 'isle', 'port', 'fort', 'loch', 'lough'])
const compass = new Set(['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'new', 'latin'])

export function phraseOf(words: readonly NameWord[]): string {
  let phrase = words[0]?.lower ?? ''
  for (let at = 1; at < words.length; at++) phrase += ` ${words[at]?.lower ?? ''}`
  return phrase
}

/** Whether a word stands in any of these lists. */
const isIn = (word: NameWord | undefined, bits: number): boolean => word !== undefined && (word.lists & bits) !== 0

/** Whether the words name a body or a place by their own nouns: `Hudson Institute`, `Bank of England`, `Lake Garda`. */
function kindOfWords(words: readonly NameWord[]): Name['kind'] | null {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  if (isIn(first, PAIRED) && nameLists().pairedPlaces.has(phraseOf(words))) return 'place'
  if (words.length === 1 && isIn(first, PLACE)) return 'place'
  if (words.length === 1) return isAcronym(first.text) ? 'body' : null
  const linked = words.findIndex((word) => word.minor && (word.lower === 'of' || word.lower === 'for'))
  const head = linked > 0 ? words[linked - 1] : last
  // `Nina Police` is a band; `Marcus Field` and `Anna Park` are people.
  if (
    head &&
    isIn(head, BODY) &&
    !(words.length === 2 && isIn(first, GIVEN) && /^(?:school|post|price|press|church|forest|service|force)$/.test(last.lower))
  )
    return 'body'
  if (words.some((word) => isIn(word, BODY) && word !== first) && !isIn(first, GIVEN)) return 'body'
  if (isIn(head, PLACE_NOUN) && (isIn(head, UNMISTAKABLE) || !isIn(first, GIVEN))) return 'place'
  if (placeHeads.has(first.lower)) return 'place'
  if (words.some((word) => isAcronym(word.text) && word.text.length > 2 && !isIn(word, SUFFIX)) || words.some((word) => word.lower === '&'))
    return 'body'
  return null
}

/** The same of a word without the stop of an abbreviation. */
const isPlainlyIn = (word: NameWord | undefined, bits: number): boolean => word !== undefined && (word.plainLists & bits) !== 0

function looksLikePerson(words: readonly NameWord[]): boolean {
  const main = words.filter((word) => !word.minor)
  const first = main[0]
  const second = main[1]
  if (!first || !second || main.length > 5) return false
  if (isIn(first, DEMONYM | PLACE)) return isIn(first, GIVEN) && !isIn(second, DEMONYM | PLACE)
  if (isIn(first, GIVEN) || /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(first.text)) return true
  return nameLists().koreanFamilies.has(first.lower) && /^\p{Lu}\p{L}+-\p{L}+$/u.test(second.text)
}

/** How many words at the front are a title; 0 for none. `Mary King` and `Dean Smith` are names, `Judge Mary King` is not one. */
function titleLength(words: readonly NameWord[]): number {
  let end = words.length
  while (end > 1 && isPlainlyIn(words[end - 1], SUFFIX)) end--
  for (let at = end - 2; at >= 0; at--) {
    const word = words[at]
    if (!word || word.minor) continue
    if (!isPlainlyIn(word, ROLE | HONORIFIC)) continue
    const before = words[at - 1]
    if (isPlainlyIn(word, GIVEN) && at === 0) continue
    // `Stephen King Awards`: a surname in the middle of a name.
    if (isIn(before, GIVEN) && !isIn(before, MODIFIER)) continue
    const rest = words.slice(at + 1)
    if (rest.some(({minor, lower}) => minor && (lower === 'of' || lower === 'for'))) continue
    if (isIn(rest.at(-1), BODY) || kindOfWords(rest) === 'place') continue
    return at + 1
  }
  return 0
}

/** The role a title ends with; an honorific alone is none. */
function roleOf(words: readonly NameWord[]): string | null {
  const word = words.findLast((each) => isPlainlyIn(each, ROLE))
  return word ? word.lower.replace(/\.$/, '') : null
}

/** `Bank of England` of `Bank of England Governor`. */
function bodyInTitle(words: readonly NameWord[]): readonly NameWord[] {
  let end = words.length
  while (end > 0 && isPlainlyIn(words[end - 1], ROLE | HONORIFIC | MODIFIER)) end--
  const front = words.slice(0, end)
  return front.every((word) => isIn(word, DEMONYM)) ? [] : front
}

/** `London-based`, `Soviet-era`: what follows the hyphen makes an adjective of the name. `Jong-un` never stands without a family name. */
const isCompound = (word: NameWord | undefined): boolean => word !== undefined && /-\p{Ll}{2,}$/u.test(word.text)

/** `Norwegian`, `Anglo-French`. */
function isPeople(word: NameWord): boolean {
  if (isIn(word, DEMONYM)) return true
  const {demonyms, peoplePrefixes} = nameLists()
  return (
    word.lower.indexOf('-') > 0 && word.lower.split('-').every((part, at) => demonyms.has(part) || (at === 0 && peoplePrefixes.has(part)))
  )
}

/** `the Prime Minister`: an office without its holder. */
const isOffice = (words: readonly NameWord[]): boolean =>
  /^(?:president|minister|secretary|governor|mayor|chancellor|premier|speaker|director|executive|officer|general|commissioner|ambassador)$/.test(
    words.at(-1)?.lower ?? ''
  ) && words.every((word) => isIn(word, ROLE | MODIFIER))

function withoutDemonyms(words: readonly NameWord[]): readonly NameWord[] {
  if (words.length === 1 && isCompound(words[0])) return []
  const last = words.at(-1)
  if (last && isPeople(last) && words.every((word) => isPeople(word) || compass.has(word.lower))) return []
  const first = words.findIndex((word) => !isPeople(word))
  if (first < 0) return []
  if (first === 0) return words
  const rest = words.slice(first)
  if (isIn(rest[0], GIVEN) || rest.length === 1) return isIn(rest.at(-1), BODY) ? words : rest
  return words
}

function candidate(run: Run, words: readonly NameWord[], title: Title | null, kind: Name['kind'] | null): Candidate | null {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  return {
    words,
    start: first.start,
    end: last.end,
    title,
    kind,
    opening: run.opening && first.start === run.start,
    possessive: run.possessive && last.end === run.end,
    block: run.block
  }
}

/** `Andrew Hale Moscow correspondent`: a byline runs on without a comma. */
function withoutStation(story: Story, run: Run, words: readonly NameWord[]): readonly NameWord[] {
  const stationed = words.length > 2 && isIn(words.at(-1), PLACE) && nameLists().roles.has(story.tokens[run.lastToken]?.lower ?? '')
  return stationed ? words.slice(0, -1) : words
}

/** The phrase before the run's own capitals belongs to the title as well: `deputy Treasury Secretary`. */
function titleWithin(story: Story, run: Run, words: readonly NameWord[]): Title | null {
  const role = roleOf(words)
  const first = words[0]
  const last = words.at(-1)
  if (role === null || !first || !last) return null
  const {modifiers} = nameLists()
  let start = first.start
  for (let at = run.firstToken - 1; at >= 0 && at >= run.firstToken - 3; at--) {
    const token = story.tokens[at]
    if (!token || !modifiers.has(token.lower) || token.kind !== 'word') break
    start = token.start
  }
  return {start, end: last.end, text: story.text.slice(start, last.end), stands: 'before', role}
}

function addCandidates(story: Story, run: Run, sentence: Sentence, into: Candidate[]): void {
  const floor = sentence.firstToken
  const taken = titleLength(run.words)
  const rest = withoutStation(story, run, withoutDemonyms(run.words.slice(taken)))
  let title = taken > 0 ? titleWithin(story, run, run.words.slice(0, taken)) : null
  if (taken > 0) {
    const body = bodyInTitle(run.words.slice(0, taken))
    const named = candidate(run, body, null, kindOfWords(body) ?? (body.length > 1 ? 'body' : null))
    if (named) into.push(named)
  }
  if (rest.length === 0 || (taken === 0 && isOffice(rest))) return
  const own = kindOfWords(rest)
  // `The chief constable, Dame Honor Tait,`: a form of address is no office.
  const untitled = title === null && rest.length === run.words.length - taken
  const before = untitled && own !== 'body' ? titleBefore(story, run, floor) : null
  if (own !== 'body' && own !== 'place')
    title ??=
      before ?? titleAfter(story, run, sentence.lastToken) ?? titleOpening(story, run, floor) ?? titleSaid(story, run, sentence.lastToken)
  const person = taken > 0 || before !== null || looksLikePerson(rest)
  let kind: Name['kind'] | null = person && own !== 'body' && (own !== 'place' || taken > 0) ? 'person' : own
  if (kind === null && rest.length > 1 && rest.length < 5 && (title !== null || actsAsPerson(story, run))) kind = 'person'
  const found = candidate(run, rest, title, kind)
  if (found) into.push(found)
}

/** Adds what a sentence names, in order. */
export function addCandidatesOf(story: Story, sentence: Sentence, into: Candidate[]): void {
  for (const run of runsOf(story, sentence)) addCandidates(story, run, sentence, into)
}
