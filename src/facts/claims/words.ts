/** Every word that tells of a holder or a hedge, in one table, so that a story is read for all of them at once. */

import {wordsOf} from '../../lexicon/list.js'
import {
  agentlessParticiples,
  anonymousSources,
  hedgingAdverbs,
  learnedSources,
  namelessMany,
  namelessWorkers,
  nearbyPeople,
  partisanSources,
  sourceCues,
  studyNouns,
  vagueVerbs
} from '../../lexicon/sources.js'

/** What a word may be; one word may be several. */
export const sign = {learned: 1, partisan: 2, study: 4, anonymous: 8, passive: 16, adverb: 32, cue: 64, people: 128, nearby: 256} as const

interface ClaimWords {
  readonly signs: ReadonlyMap<string, number>
  readonly verbs: ReadonlySet<string>
}

let kept: ClaimWords | undefined

function read(): ClaimWords {
  const signs = new Map<string, number>()
  const lists = [
    [namelessMany, sign.people],
    [learnedSources, sign.learned],
    [partisanSources, sign.partisan],
    [studyNouns, sign.study],
    [anonymousSources, sign.anonymous],
    [namelessWorkers, sign.anonymous],
    [nearbyPeople, sign.nearby],
    [agentlessParticiples, sign.passive],
    [hedgingAdverbs, sign.adverb],
    [sourceCues, sign.cue]
  ] as const
  for (const [list, what] of lists) for (const word of wordsOf(list)) signs.set(word, (signs.get(word) ?? 0) | what)
  return {signs, verbs: wordsOf(vagueVerbs)}
}

export function claimWords(): ClaimWords {
  kept ??= read()
  return kept
}
