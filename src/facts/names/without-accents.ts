/** Names that stand with their accents here and without them there: `Ibáñez`, `Ibanez`. It judges nothing. */

import type {Span} from '../../finding.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {sharedSurnames} from '../../lexicon/titles.js'
import {rankOf} from '../../lexicon/words.js'
import {type Story, tokenAt} from '../../story/story.js'
import {spokenTokens} from '../quotations/speech.js'
import {occurrencesOf} from '../words/occurrences.js'
import {namesOf} from './find.js'
import {nameLists} from './lists.js'
import type {Name, NameMention} from './name.js'
import {folded} from './near.js'

export interface WithoutAccents extends Span {
  readonly text: string
  readonly accented: string
  /** Where it stands with them. */
  readonly first: NameMention
}

/** Where one of these stands, two people may bear one surname. */
const kin = lazily(() => wordsOf(sharedSurnames))

interface Spelling {
  readonly name: Name
  readonly text: string
}

function textsOf(name: Name): readonly string[] {
  if (!name.surname || !name.given)
    return name.kind === 'other' && name.name.split(' ').length === 2
      ? [name.name, name.name.slice(name.name.indexOf(' ') + 1)]
      : [name.name]
  return [name.name, name.surname, ...name.name.split(' ').slice(1, -1), name.given]
}

/** Two people of one surname may spell it each in a way of their own. */
function areTwoPeople(one: Name, other: Name): boolean {
  const [first, second] = [one, other].map((name) => name.given ?? (name.name.includes(' ') ? name.name.split(' ')[0] : undefined))
  return first !== undefined && second !== undefined && folded(first) !== folded(second)
}

/** Words that were said by others, or written by them, keep their spelling. */
function isQuoted(story: Story, mention: NameMention): boolean {
  const block = story.blocks[mention.block]
  if (!block || block.quoted) return true
  const before = story.text.slice(block.start, mention.start)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0
}

/** The word of a mention that is spelt with or without the accents. */
function placeOf(mention: NameMention, text: string): Span {
  const at = mention.text.indexOf(text)
  return at < 0 ? {start: mention.start, end: mention.end} : {start: mention.start + at, end: mention.start + at + text.length}
}

/** `Their American cousin, Soren Kjaergaard of Fargo`: a relative may spell the name in a way of his own. */
function isRelative(story: Story, {mentions}: Name): boolean {
  const first = mentions.find(({form}) => form === 'full')
  const at = first ? tokenAt(story, first.start) : -1
  return first !== undefined && [1, 2, 3].some((back) => kin().has(story.tokens[at - back]?.lower ?? ''))
}

/** A word as common as this is a word: `theatre`. */
const plainRank = 10

const isPlainWord = (key: string): boolean => rankOf(key) >= plainRank && !nameLists().given.has(key)

/** `Ibanez, a notary, has`: a surname that opens its sentence is told by its accents elsewhere alone. */
function* loneWords(story: Story, accented: ReadonlyMap<string, Spelling>, told: ReadonlySet<string>): Generator<WithoutAccents> {
  const spoken = spokenTokens(story)
  for (const [key, {name, text}] of accented) {
    if (told.has(key) || key.includes(' ') || key.length < 3 || isPlainWord(key) || name.kind !== 'person') continue
    const token = occurrencesOf(story, [key, `${key}'s`]).find(({index, sentence, text: word}) => {
      const opens = story.sentences[sentence]?.firstToken === index
      return opens && spoken[index] !== 1 && /^\p{Lu}\p{Ll}/u.test(word)
    })
    const next = token && story.tokens[token.index + 1]
    const first = name.mentions[0]
    if (!token || !first || (next?.kind === 'word' && /^\p{Lu}/u.test(next.text))) continue
    const [start, end] = [token.start, token.start + key.length]
    yield {start, end, text: story.text.slice(start, end), accented: text, first}
  }
}

/** The spellings with accents, by what they are without. */
function accentedOf(names: readonly Name[]): ReadonlyMap<string, Spelling> {
  const accented = new Map<string, Spelling>()
  for (const name of names) {
    for (const text of textsOf(name)) {
      const key = folded(text)
      if (key !== text.toLowerCase() && text.length > 2 && !accented.has(key)) accented.set(key, {name, text})
    }
  }
  return accented
}

/** The first spelling of a name that another has with accents. */
function plainOf(story: Story, name: Name, accented: ReadonlyMap<string, Spelling>): WithoutAccents | undefined {
  for (const text of textsOf(name)) {
    const other = accented.get(text.toLowerCase())
    const first = other?.name.mentions[0]
    if (!other || !first || other.name === name || areTwoPeople(name, other.name) || isRelative(story, name)) continue
    const at = name.mentions.find((mention) => !isQuoted(story, mention))
    if (at) return {...placeOf(at, text), text, accented: other.text, first}
  }
  return undefined
}

export function* withoutAccentsOf(story: Story): Generator<WithoutAccents> {
  if (!/[^\x00-\x7f“”‘’–—…£€]/.test(story.text)) return
  const names = namesOf(story)
  const accented = accentedOf(names)
  if (accented.size === 0) return
  const told = new Set<string>()
  for (const name of names) {
    const found = plainOf(story, name, accented)
    if (!found) continue
    told.add(folded(found.text))
    yield found
  }
  yield* loneWords(story, accented, told)
}
