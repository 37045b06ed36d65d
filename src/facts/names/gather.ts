/** Brings the mentions of a story together: the full name first, later the surname, the given name or the acronym alone. */

import type {Story} from '../../story/story.js'
import {shortFormsOf} from './acronyms.js'
import {type Candidate, candidatesOf, phraseOf} from './candidates.js'
import {nameLists} from './lists.js'
import type {Name, NameMention} from './name.js'
import {isDerived, nearPairs} from './near.js'
import {type NameParts, partsOf} from './people.js'
import {isAcronym, isStyled} from './runs.js'

interface Gathered {
  kind: Name['kind']
  name: string
  words: number
  parts: NameParts
  short: string | null
  mentions: NameMention[]
}

const firstWord = (text: string | null): string => (text ?? '').toLowerCase().split(' ')[0] ?? ''
const initialOf = (text: string): string | null => (/^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(text) ? text.slice(0, 1).toLowerCase() : null)

/** Names that share a word, the one gathered last in front. */
class Bearers {
  private readonly byWord = new Map<string, Gathered[]>()

  add(word: string, name: Gathered): void {
    const key = word.toLowerCase()
    const names = this.byWord.get(key)
    if (!names) this.byWord.set(key, [name])
    else if (!names.includes(name)) {
      // A story with hundreds of one surname is a list, and only the last of them can be meant by it.
      if (names.length > 20) names.pop()
      names.unshift(name)
    }
  }

  of(word: string): readonly Gathered[] {
    return this.byWord.get(word.toLowerCase()) ?? []
  }
}

class Gathering {
  readonly names: Gathered[] = []
  private readonly byPhrase = new Map<string, Gathered>()
  private readonly surnames = new Bearers()
  private readonly others = new Bearers()

  create(kind: Name['kind'], text: string, phrase: string, words: number, parts: NameParts): Gathered {
    const made: Gathered = {kind, name: text, words, parts, short: null, mentions: []}
    this.names.push(made)
    this.byPhrase.set(phrase, made)
    return made
  }

  known(phrase: string): Gathered | undefined {
    return this.byPhrase.get(phrase)
  }

  alias(phrase: string, name: Gathered): void {
    if (!this.byPhrase.has(phrase)) this.byPhrase.set(phrase, name)
  }

  /** A full name of a person: the one known by the same given name, or its initial, and surname. */
  person(found: Candidate, text: string): Gathered {
    const phrase = phraseOf(found.words)
    const known = this.byPhrase.get(phrase)
    if (known) return known
    const parts = partsOf(found.words)
    const same = this.surnames.of(parts.surname ?? '').find((other) => isSamePerson(other.parts, parts))
    if (same) {
      this.byPhrase.set(phrase, same)
      if (found.words.length > same.words && !initialOf(parts.given ?? '')) {
        same.name = text
        same.words = found.words.length
        same.parts = parts
      }
      return same
    }
    const made = this.create('person', text, phrase, found.words.length, parts)
    this.index(made, found)
    return made
  }

  private index(made: Gathered, found: Candidate): void {
    const {surname, given} = made.parts
    if (surname) {
      this.surnames.add(surname, made)
      const last = surname.split(' ').at(-1)
      if (last && last !== surname) this.surnames.add(last, made)
    }
    for (const word of found.words) if (!word.minor && word.text !== surname && word.text.length > 1) this.others.add(word.text, made)
    if (given) this.others.add(given, made)
  }

  /** `Nurse Ffion Pritchard … Ffion Prichard`: a given name of this story, whether the lists have it or not. */
  isGiven(word: string): boolean {
    return this.others.of(word).some((name) => name.kind === 'person' && name.parts.given === word)
  }

  isSurname(word: string): boolean {
    return this.surnames.of(word).length > 0
  }

  indexBody(made: Gathered, found: Candidate): void {
    const first = found.words[0]
    if (first && !nameLists().demonyms.has(first.lower) && first.text.length > 3) this.others.add(first.text, made)
  }

  /** Whom one word stands for: the bearer of the surname named last before it, or the only one of a given name. */
  bearer(word: string, offset: number): Gathered | undefined {
    const surnames = this.surnames.of(word)
    const before = surnames.find((name) => (name.mentions[0]?.start ?? 0) <= offset)
    if (surnames.length > 0) return before ?? surnames.at(-1)
    const others = this.others.of(word)
    return others.length === 1 ? others[0] : undefined
  }
}

function isSamePerson(one: NameParts, other: NameParts): boolean {
  if (one.suffix !== other.suffix && one.suffix !== null && other.suffix !== null) return false
  const first = firstWord(one.given)
  const second = firstWord(other.given)
  if (first === second) return true
  return first[0] === second[0] && (initialOf(one.given ?? '') !== null || initialOf(other.given ?? '') !== null)
}

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
function kindOf(gathering: Gathering, found: Candidate, lone: LoneWords): Name['kind'] {
  if (found.kind) return found.kind
  const main = found.words.filter((word) => !word.minor)
  if (main.length < 2 || main.length > 3) return 'other'
  const surname = partsOf(found.words).surname?.split(' ').at(-1) ?? ''
  const {places, demonyms, modifiers, bodies} = nameLists()
  if (main.some((word) => places.has(word.lower) || demonyms.has(word.lower) || modifiers.has(word.lower) || bodies.has(word.lower)))
    return 'other'
  return lone.all.has(surname.toLowerCase()) || gathering.isSurname(surname) || gathering.isGiven(main[0]?.text ?? '') ? 'person' : 'other'
}

function gatherFull(story: Story, gathering: Gathering, found: Candidate, lone: LoneWords): void {
  const text = story.text.slice(found.start, found.end)
  const kind = kindOf(gathering, found, lone)
  const phrase = phraseOf(found.words)
  const known = gathering.known(phrase)
  const name =
    known ?? (kind === 'person' ? gathering.person(found, text) : gathering.create(kind, text, phrase, found.words.length, noParts))
  if (!known && kind === 'body') gathering.indexBody(name, found)
  if (known && known.kind === 'other' && kind !== 'other') known.kind = kind
  name.mentions.push(mention(story, found, 'full'))
}

/** A lone word; false for one that begins a sentence and that nothing shows to be a name. */
function gatherLone(story: Story, gathering: Gathering, found: Candidate, lone: LoneWords): boolean {
  const word = found.words[0]
  if (!word || nameLists().demonyms.has(word.lower) || nameLists().honorifics.has(word.lower) || nameLists().roles.has(word.lower))
    return true
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
      if (sentence) for (const found of candidatesOf(story, sentence)) into.push(found)
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
