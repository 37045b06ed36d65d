/** Whether words tell one more of the things that an ordinal numbers: a third |strike|, and `workers |walked| out`. It judges nothing. */

import {deeds} from '../../../../lexicon/deeds.js'
import {lazily, phrasesOf} from '../../../../lexicon/list.js'
import type {Token} from '../../../../story/story.js'

const known = lazily(() => {
  const words = new Map<string, ReadonlySet<string>>()
  for (const line of phrasesOf(deeds)) {
    const [nouns = '', verbs = ''] = line.split(':')
    const told = new Set(verbs.trim().split(' '))
    for (const noun of nouns.split(' ')) words.set(noun, told)
  }
  return words
})

/** Letters that `apology` and `apologise`, `eruption` and `erupted` share. */
const stem = 5

/** `a rise` where it was |raised|, `a strike` where they |walked| out, `a recall` where it had |recalled| them. */
export function tellsDeed(noun: string, words: readonly Token[]): boolean {
  const told = known().get(noun)
  const head = noun.slice(0, stem)
  return words.some(({lower}) => told?.has(lower) || (head.length === stem && lower.startsWith(head)))
}
