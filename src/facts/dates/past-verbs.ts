/** Verbs of the past tense, by their end or by the lists. */

import {eventWords} from './events.js'

const irregular = /^(?:won|lost|went|came|took|became|made|got|fell|rose|ran|set|kept|held|led|met|spent|gave|brought|drew|shot|beat)$/

const ofOtherVerbs =
  /^(?:was|were|had|did|been|sat|stood|slept|lay|flew|swam|rode|hung|fought|sang|wrote|bought|sold|drove|taught|left|said|told|paid|saw|found|lasted|stuck)$/

/** The same with what happened to nobody in particular: `was`, `slept`, `sold`. */
export const isPastTense = (word: string): boolean => isPast(word) || ofOtherVerbs.test(word)

/** `walked`, `won`, `opened`. */
export const isPast = (word: string): boolean => /ed$/.test(word) || irregular.test(word) || eventWords().all.has(word)
