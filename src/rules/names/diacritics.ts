/** A name with its accents here and without them there. */

import {namesOf} from '../../facts/names/find.js'
import {nameLists} from '../../facts/names/lists.js'
import type {Name, NameMention} from '../../facts/names/name.js'
import {folded} from '../../facts/names/near.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import {wordsOf} from '../../lexicon/list.js'
import {sharedSurnames} from '../../lexicon/titles.js'
import {rankOf} from '../../lexicon/words.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Story, tokenAt} from '../../story/story.js'

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
function placeOf(mention: NameMention, text: string): {start: number; end: number} {
  const at = mention.text.indexOf(text)
  return at < 0 ? mention : {start: mention.start + at, end: mention.start + at + text.length}
}

let kin: ReadonlySet<string> | undefined

/** `Their American cousin, Soren Kjaergaard of Fargo`: a relative may spell the name in a way of his own. */
function isRelative(story: Story, {mentions}: Name): boolean {
  kin ??= wordsOf(sharedSurnames)
  const first = mentions.find(({form}) => form === 'full')
  const at = first ? tokenAt(story, first.start) : -1
  return first !== undefined && [1, 2, 3].some((back) => kin?.has(story.tokens[at - back]?.lower ?? ''))
}

/** A word as common as this is a word: `theatre`. */
const plainRank = 10
const isPlainWord = (key: string): boolean => rankOf(key) >= plainRank && !nameLists().given.has(key)

/** `Ibanez, a notary, has`: a surname that opens its sentence is told by its accents elsewhere alone. */
function* loneWords(story: Story, accented: ReadonlyMap<string, Spelling>, told: ReadonlySet<string>): Generator<Draft> {
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
    yield {
      at: {start: token.start, end: token.start + key.length},
      message: `${story.text.slice(token.start, token.start + key.length)} without accents, ${text} with them`.slice(0, 90),
      related: [{start: first.start, end: first.end, message: 'With accents here'}]
    }
  }
}

export const diacritics = defineRule({
  id: 'names-diacritics',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A name has its accents in one place and not in another',
  why: 'An accent lost at second mention looks careless, and house style wants either all or none. Spellings of one name are compared; quotations, addresses and two people with names of their own pass.',
  defaults: {},
  examples: [
    {bad: '⟨Noémie Brûlard⟩ built the kite. It flew, ⟦Brulard⟧ said, for 9 hours.', message: 'Brulard without accents, Brûlard with them'},
    {bad: 'The kites of ⟨Zoë⟩ flew for 9 hours. The kite that ⟦Zoe⟧ built fell.', message: 'Zoe without accents, Zoë with them'},
    {
      bad: 'Nurse ⟨Inés Ibáñez Cobo⟩ swims. It is far. ⟦Ibanez⟧, a notary, was late once. Ibáñez has a towel.',
      message: 'Ibanez without accents, Ibáñez with them'
    },
    {
      bad: '⟨Zoë Farquhar⟩ has been made keeper of the swords. ⟦Zoe⟧, as she asks us all to call her, is 29.',
      message: 'Zoe without accents, Zoë with them'
    },
    {good: 'Søren Kjær keeps the cock. His cousin, Soren Kjaer of Fargo, paid.', why: 'a relative with a spelling of his own'},
    {good: 'Noémie Brûlard built the kite. “Ask Brulard,” the sign said.', why: 'a quotation'},
    {good: 'Noémie Brûlard built the kite. Paul Brulard flew it.', why: 'two people'},
    {good: 'Noémie Brûlard built the kite. Her page is brulard.example.', why: 'an address'}
  ],
  *check(story) {
    if (!/[^\x00-\x7f“”‘’–—…£€]/.test(story.text)) return
    const accented = new Map<string, Spelling>()
    const names = namesOf(story)
    for (const name of names) {
      for (const text of textsOf(name)) {
        const key = folded(text)
        if (key !== text.toLowerCase() && text.length > 2 && !accented.has(key)) accented.set(key, {name, text})
      }
    }
    if (accented.size === 0) return
    const told = new Set<string>()
    for (const name of names) {
      for (const text of textsOf(name)) {
        const other = accented.get(text.toLowerCase())
        const first = other?.name.mentions[0]
        if (!other || !first || other.name === name || areTwoPeople(name, other.name) || isRelative(story, name)) continue
        const at = name.mentions.find((mention) => !isQuoted(story, mention))
        if (!at) continue
        told.add(folded(text))
        yield {
          at: placeOf(at, text),
          message: `${text} without accents, ${other.text} with them`.slice(0, 90),
          related: [{start: first.start, end: first.end, message: 'With accents here'}]
        }
        break
      }
    }
    yield* loneWords(story, accented, told)
  }
})
