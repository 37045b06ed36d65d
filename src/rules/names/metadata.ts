/** A name that the document's own metadata spells otherwise. */

import {namesOf} from '../../facts/names/find.js'
import type {Name} from '../../facts/names/name.js'
import {folded, isOneEdit, joined} from '../../facts/names/near.js'
import {defineRule} from '../../rule.js'

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
const firstWord = (text: string): string => text.split(' ')[0] ?? text

/** An accent, a hyphen or a letter apart, with the rest of the name the same. */
function isNear(person: string, name: Name): boolean {
  if (folded(person) === folded(name.name) || joined(person) === joined(name.name)) return true
  if (name.surname === null || name.given === null) return false
  const sameGiven = folded(firstWord(person)) === folded(firstWord(name.name))
  const sameSurname = folded(lastWord(person)) === folded(lastWord(name.name))
  if (sameGiven) return isOneEdit(folded(lastWord(person)), folded(lastWord(name.name))) && lastWord(person).length > 3
  return sameSurname && firstWord(person).length > 3 && isOneEdit(folded(firstWord(person)), folded(firstWord(name.name)))
}

export const metadata = defineRule({
  id: 'names-metadata',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A person is spelt otherwise than in the document’s list of people',
  why: 'Ninjs documents list the people they are about, often from a register of names. A full name in the text that differs from a listed one by a letter, an accent or a hyphen is reported; a listed name that the text has as it stands settles the matter, and names the list lacks pass.',
  defaults: {},
  examples: [
    {
      format: 'ninjs',
      bad: '{"body_text": "The mill was sold to ⟦Petra Lindqist⟧, who is 40. She paid in coins.", "people": [{"name": "Petra Lindqvist"}]}',
      message: 'Petra Lindqist in the text, Petra Lindqvist in the metadata'
    },
    {
      format: 'ninjs',
      good: '{"body_text": "The mill was sold to Petra Lindqvist, who is 40.", "people": [{"name": "Petra Lindqvist"}]}',
      why: 'as listed'
    },
    {
      format: 'ninjs',
      good: '{"body_text": "The mill was sold to Petra Holm, who is 40.", "people": [{"name": "Petra Lindqvist"}]}',
      why: 'another person'
    }
  ],
  *check(story) {
    const people = story.metadata.people ?? []
    if (people.length === 0) return
    const names = namesOf(story).filter((name) => name.kind === 'person' || name.kind === 'other')
    const asListed = new Set(names.map((name) => name.name))
    for (const person of people) {
      if (asListed.has(person)) continue
      const found = names.find((name) => !people.includes(name.name) && isNear(person, name))
      const at = found?.mentions.find((mention) => mention.form === 'full')
      if (found && at) yield {at, message: `${found.name} in the text, ${person} in the metadata`.slice(0, 90)}
    }
  }
})
