/** The names of a story while they are gathered: who bears a word, and whom a lone word stands for. */

import {type Candidate, phraseOf} from './candidates.js'
import {nameLists} from './lists.js'
import type {Name, NameMention} from './name.js'
import {type NameParts, partsOf} from './people.js'

export interface Gathered {
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

export class Gathering {
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
    const bearer = parts.given === null && parts.surname !== null ? this.surnames.of(parts.surname)[0] : undefined
    if (bearer) return bearer
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
