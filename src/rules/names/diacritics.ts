/** A name with its accents here and without them there. */

import {namesOf} from '../../facts/names/find.js'
import type {Name, NameMention} from '../../facts/names/name.js'
import {folded} from '../../facts/names/near.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

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
    for (const name of names) {
      for (const text of textsOf(name)) {
        const other = accented.get(text.toLowerCase())
        const first = other?.name.mentions[0]
        if (!other || !first || other.name === name || areTwoPeople(name, other.name)) continue
        const at = name.mentions.find((mention) => !isQuoted(story, mention))
        if (!at) continue
        yield {
          at: placeOf(at, text),
          message: `${text} without accents, ${other.text} with them`.slice(0, 90),
          related: [{start: first.start, end: first.end, message: 'With accents here'}]
        }
        break
      }
    }
  }
})
