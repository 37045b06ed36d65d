/** Brings the mentions of a story together: the full name first, later the surname, the given name or the acronym alone. */

import {lowerAt, type Story, tokenAt} from '../../story/story.js'
import {shortFormsOf} from './acronyms.js'
import {addCandidatesOf, type Candidate, phraseOf} from './candidates.js'
import {isAcronym, isStyled} from './capitals.js'
import {type Gathered, Gathering} from './gathering.js'
import {BODY, DEMONYM, HONORIFIC, MODIFIER, PLACE, ROLE} from './list-bits.js'
import type {Name, NameMention} from './name.js'
import {isDerived, nearPairs} from './near.js'
import {type NameParts, partsOf} from './people.js'

function mention(story: Story, found: Candidate, form: NameMention['form']): NameMention {
  const {start, end, title, block} = found
  return {start, end, text: story.text.slice(start, end), title: title?.text ?? null, titled: title, block, form}
}

const noParts: NameParts = {given: null, surname: null, suffix: null}

interface LoneWords {
  /** Capitals of their own: one that only begins sentences may be any word. */
  readonly proper: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

function loneWords(candidates: readonly Candidate[]): LoneWords {
  const proper = new Set<string>()
  const all = new Set<string>()
  for (const found of candidates) {
    const word = found.words.length === 1 ? found.words[0]?.lower : undefined
    if (word === undefined) continue
    all.add(word)
    if (!found.opening) proper.add(word)
  }
  return {proper, all}
}

/** Two or three words that nothing tells apart are a person when the surname stands alone elsewhere, or another bears it. */
function kindOf(story: Story, gathering: Gathering, found: Candidate, lone: LoneWords): Name['kind'] {
  if (found.kind) return found.kind
  // `Flora of |the High Andes|`, where `the Andes` stand elsewhere.
  if (lowerAt(story, tokenAt(story, found.start) - 1) === 'the') return 'other'
  const main = found.words.filter((word) => !word.minor)
  if (main.length < 2 || main.length > 3) return 'other'
  const surname = partsOf(found.words).surname?.split(' ').at(-1) ?? ''
  if (main.some((word) => (word.lists & (PLACE | DEMONYM | MODIFIER | BODY)) !== 0)) return 'other'
  return lone.all.has(surname.toLowerCase()) || gathering.isSurname(surname) || gathering.isGiven(main[0]?.text ?? '') ? 'person' : 'other'
}

function gatherFull(story: Story, gathering: Gathering, found: Candidate, lone: LoneWords): void {
  const text = story.text.slice(found.start, found.end)
  const kind = kindOf(story, gathering, found, lone)
  const phrase = phraseOf(found.words)
  const known = gathering.known(phrase)
  const name =
    known ?? (kind === 'person' ? gathering.person(found, text) : gathering.create(kind, text, phrase, found.words.length, noParts))
  if (!known && kind === 'body') gathering.indexBody(name, found)
  if (known && known.kind === 'other' && kind !== 'other') known.kind = kind
  // `De la Cruz` is the surname alone of one who was named in full.
  const isSurname = name.parts.surname !== null && name.parts.surname.toLowerCase() === text.toLowerCase()
  name.mentions.push(mention(story, found, isSurname && name.words > found.words.length ? 'part' : 'full'))
}

/** A lone word; false for one that begins a sentence and that nothing shows to be a name. */
function gatherLone(story: Story, gathering: Gathering, found: Candidate, lone: LoneWords): boolean {
  const word = found.words[0]
  if (!word || (word.lists & (DEMONYM | HONORIFIC)) !== 0) return true
  // `Judge King` is a name, whatever `king` is.
  if ((word.lists & ROLE) !== 0 && found.kind !== 'person') return true
  const bearer = gathering.known(word.lower) ?? (found.kind === 'place' ? undefined : gathering.bearer(word.text, found.start))
  if (bearer) {
    bearer.mentions.push(
      mention(story, found, isAcronym(word.text) && bearer.kind !== 'person' ? 'short' : bearer.words > 1 ? 'part' : 'full')
    )
    return true
  }
  if (found.opening && !lone.proper.has(word.lower) && found.kind === null && found.title === null) return false
  if (word.text.length > 1) addLone(story, gathering, found, word.lower)
  return true
}

function addLone(story: Story, gathering: Gathering, found: Candidate, word: string): void {
  const text = story.text.slice(found.start, found.end)
  const name = gathering.known(word) ?? gathering.create(found.kind ?? 'other', text, word, 1, noParts)
  name.mentions.push(mention(story, found, isAcronym(text) ? 'short' : 'full'))
}

const leastNearLetters = 6

/** A word that only begins sentences is a name after all when it is a letter off a name of the story: `Kyrgystan imports …`. */
function gatherNear(story: Story, gathering: Gathering, held: readonly Candidate[]): void {
  const unsettled = new Map<string, Candidate[]>()
  for (const found of held) {
    const word = found.words[0]?.lower ?? ''
    if (word.length < leastNearLetters) continue
    const same = unsettled.get(word)
    if (same) same.push(found)
    else unsettled.set(word, [found])
  }
  if (unsettled.size === 0) return
  const words = new Set<string>()
  for (const name of gathering.names)
    for (const word of name.name.toLowerCase().split(' ')) if (word.length >= leastNearLetters) words.add(word)
  for (const pair of nearPairs(new Set([...words, ...unsettled.keys()]))) {
    for (const word of pair) {
      const other = word === pair[0] ? pair[1] : pair[0]
      if (!words.has(other) || isDerived(word, other)) continue
      for (const found of unsettled.get(word) ?? []) addLone(story, gathering, found, word)
      unsettled.delete(word)
    }
  }
}

/** An acronym that is explained stands for the name that explains it. */
function joinAcronyms(story: Story, gathering: Gathering): void {
  for (const form of shortFormsOf(story)) {
    if (!form.expansion) continue
    const long = story.text.slice(form.expansion.start, form.expansion.end)
    const name = gathering.known(long.toLowerCase()) ?? gathering.known(long.replace(/^[^\s]+['’]s /, '').toLowerCase())
    if (!name) continue
    name.short ??= form.text
    gathering.alias(form.text.toLowerCase(), name)
  }
}

/** In headlines in title case only what the story names elsewhere is a name. */
function gatherStyled(story: Story, gathering: Gathering, styled: readonly Candidate[]): void {
  for (const found of styled) {
    for (let at = 0; at < found.words.length; ) {
      let taken = 0
      for (let length = Math.min(5, found.words.length - at); length > 0 && taken === 0; length--) {
        const words = found.words.slice(at, at + length)
        const name = gathering.known(phraseOf(words)) ?? (length === 1 ? personBy(gathering, words[0]?.text ?? '', found.start) : undefined)
        const first = words[0]
        const last = words.at(-1)
        if (!name || !first || !last) continue
        const part: Candidate = {...found, words, title: null, start: first.start, end: last.end}
        name.mentions.push(mention(story, part, length > 1 || name.words === 1 ? 'full' : 'part'))
        taken = length
      }
      at += Math.max(1, taken)
    }
  }
}

function personBy(gathering: Gathering, word: string, offset: number): Gathered | undefined {
  const bearer = gathering.bearer(word, offset)
  return bearer?.kind === 'person' && bearer.parts.surname?.toLowerCase() === word.toLowerCase() ? bearer : undefined
}

function candidatesOfStory(story: Story): {plain: Candidate[]; styled: Candidate[]} {
  const plain: Candidate[] = []
  const styled: Candidate[] = []
  for (const block of story.blocks) {
    if (block.role === 'furniture') continue
    const into = isStyled(story, block) ? styled : plain
    for (let index = block.firstSentence; index < block.lastSentence; index++) {
      const sentence = story.sentences[index]
      if (sentence) addCandidatesOf(story, sentence, into)
    }
  }
  return {plain, styled}
}

/** Every name of the story, in the order of first mention. */
export function gatherNames(story: Story): Name[] {
  const {plain, styled} = candidatesOfStory(story)
  const lone = loneWords(plain)
  const gathering = new Gathering()
  // Those that are told by what stands around them come first: they tell what the others are.
  for (const found of plain) if (found.words.length > 1 && found.kind !== null) gatherFull(story, gathering, found, lone)
  for (const found of plain) if (found.words.length > 1 && found.kind === null) gatherFull(story, gathering, found, lone)
  joinAcronyms(story, gathering)
  const held = plain.filter((found) => found.words.length === 1 && !gatherLone(story, gathering, found, lone))
  gatherNear(story, gathering, held)
  gatherStyled(story, gathering, styled)
  for (const name of gathering.names) name.mentions.sort((one, other) => one.start - other.start)
  const ordered = gathering.names
    .filter((name) => name.mentions.length > 0)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
  return ordered.map(({kind, name, parts, short, mentions}, index) => ({
    index,
    kind,
    name,
    mentions,
    surname: parts.surname,
    given: parts.given,
    short
  }))
}
