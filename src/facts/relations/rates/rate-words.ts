/** The words of rates, read from the lexicon: times, leads, what points back. */

import {perNouns} from '../../../lexicon/counted-words.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {frequencyWords, rateAnaphora, rateLeads, rateTimes} from '../../../lexicon/rate-words.js'

interface Words {
  readonly frequencies: ReadonlyMap<string, string>
  readonly times: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly anaphora: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

export const rateWords = lazily((): Words => {
  const frequencies = new Map<string, string>()
  for (const line of frequencyWords.trim().split('\n')) {
    const [unit = '', ...adverbs] = line.trim().split(/\s+/)
    for (const adverb of adverbs) frequencies.set(adverb, unit)
  }
  const times = wordsOf(rateTimes)
  return {
    frequencies,
    times,
    leads: wordsOf(rateLeads),
    anaphora: wordsOf(rateAnaphora),
    nouns: new Set([...wordsOf(perNouns), ...times])
  }
})

export const isTime = (noun: string): boolean => rateWords().times.has(noun)
