/** Words for those who belong to somebody else of the story. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {relatives} from '../../lexicon/titles.js'
import type {Story, Token} from '../../story/story.js'

const words = lazily(() => wordsOf(relatives))

/** `son`, `great-grandson`, `half-sister`. In lower case and the singular. */
export const isRelative = (word: string): boolean => words().has(word.replace(/^(?:(?:great|half|step)-)+/, ''))

const men = /^(?:mr|sir|lord|father|dad|husband|widower|son|brother|uncle|nephew|grandfather|grandson|stepfather|stepson|stepbrother|he)$/
const women =
  /^(?:mrs|ms|miss|dame|lady|mother|mum|mom|wife|widow|daughter|sister|aunt|niece|grandmother|granddaughter|stepmother|stepdaughter|stepsister|she)$/

/** `|Mr Venn| died in 1978. |She| ran the yard`: the nearest title, kin word or pronoun before the verb is of the other sex than the pronoun. */
export function isOfOtherSex({tokens}: Story, verb: Token, pronoun: Token): boolean {
  for (let at = verb.index - 1; tokens[at]?.sentence === verb.sentence; at--) {
    const word = (tokens[at]?.lower ?? '').replace(/\.$/, '')
    if (men.test(word)) return pronoun.lower === 'she'
    if (women.test(word)) return pronoun.lower === 'he'
  }
  return false
}
