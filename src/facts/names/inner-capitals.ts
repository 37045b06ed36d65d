/** One surname with its capitals in two ways: `MacDonald`, `Macdonald`. */

import type {Story} from '../../story/story.js'
import {namesOf} from './find.js'
import type {Name, NameMention} from './name.js'
import type {SpellingPair} from './spellings.js'

/** The last word as printed, without a possessive; null where everything stands in capitals. */
function surnameIn({text}: NameMention, surname: string): string | null {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  if (word.toLowerCase() !== surname || word === word.toUpperCase()) return null
  return word
}

/** Mentions by how the surname is printed. A first capital is the sentence’s: `al-Sayed`, `Al-Sayed`. */
function formsOf(name: Name): Map<string, NameMention[]> {
  const surname = name.surname?.slice(name.surname.lastIndexOf(' ') + 1).toLowerCase() ?? ''
  const forms = new Map<string, NameMention[]>()
  for (const mention of name.mentions) {
    const printed = surnameIn(mention, surname)?.slice(1)
    if (printed === undefined) continue
    const same = forms.get(printed)
    if (same) same.push(mention)
    else forms.set(printed, [mention])
  }
  return forms
}

/** Surnames of more than one person: `Ian Macdonald` and `Euan MacDonald` each have their own. */
function sharedSurnames(people: readonly Name[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const {surname} of people) {
    const key = surname?.toLowerCase() ?? ''
    if (seen.has(key)) shared.add(key)
    seen.add(key)
  }
  return shared
}

export function* otherCapitals(story: Story): Generator<SpellingPair> {
  const people = namesOf(story).filter((name) => name.kind === 'person' && name.surname !== null)
  const shared = sharedSurnames(people)
  for (const name of people) {
    if (name.mentions.length < 2 || shared.has(name.surname?.toLowerCase() ?? '')) continue
    const forms = formsOf(name)
    if (forms.size !== 2) continue
    const [usual, rare] = [...forms.values()].sort((one, other) => other.length - one.length)
    const [first, other] = [usual?.[0], rare?.[0]]
    if (!usual || !rare || !first || !other) continue
    const wordOf = ({text}: NameMention): string => text.slice(text.lastIndexOf(' ') + 1)
    yield {
      rare: {...name, mentions: rare},
      usual: {...name, mentions: usual},
      spelt: wordOf(other),
      elsewhere: wordOf(first),
      by: 'capitals'
    }
  }
}
