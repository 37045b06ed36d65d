/** Verbs of the past tense, by their end or by the lists. */

import {irregularPasts, statePasts} from '../../lexicon/acts.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {eventWords} from './order/events.js'

const irregular = lazily(() => wordsOf(irregularPasts))

const ofOtherVerbs = lazily(() => wordsOf(statePasts))

/** The same with what happened to nobody in particular: `was`, `slept`, `sold`. */
export const isPastTense = (word: string): boolean => isPast(word) || ofOtherVerbs().has(word)

/** `walked`, `won`, `opened`. */
export const isPast = (word: string): boolean => /ed$/.test(word) || irregular().has(word) || eventWords().all.has(word)
