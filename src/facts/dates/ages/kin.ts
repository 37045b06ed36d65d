/** Words for those who belong to somebody else of the story. */

import {associates, femaleKin, femaleTitles, kinOfEitherSex, maleKin, maleTitles} from '../../../lexicon/kin.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'

const words = lazily(() => wordsOf(`${maleKin} ${femaleKin} ${kinOfEitherSex} ${associates}`))

/** `son`, `great-grandson`, `half-sister`. In lower case and the singular. */
export const isRelative = (word: string): boolean => words().has(word.replace(/^(?:(?:great|half|step)-)+/, ''))

const men = lazily(() => wordsOf(`${maleKin} ${maleTitles} he`))
const women = lazily(() => wordsOf(`${femaleKin} ${femaleTitles} she`))

/** `|his daughter| … when |he| was 65`: a word of kin that the pronoun cannot mean. */
export const isOfOneSex = (word: string, pronoun: string): boolean =>
  !(pronoun === 'he' && women().has(word)) && !(pronoun === 'she' && men().has(word))

/** `|Mr Venn| died in 1978. |She| ran the yard`: the nearest title, kin word or pronoun before the verb is of the other sex than the pronoun. */
export function isOfOtherSex({tokens}: Story, verb: Token, pronoun: Token): boolean {
  for (let at = verb.index - 1; tokens[at]?.sentence === verb.sentence; at--) {
    const word = (tokens[at]?.lower ?? '').replace(/\.$/, '')
    if (men().has(word)) return pronoun.lower === 'she'
    if (women().has(word)) return pronoun.lower === 'he'
  }
  return false
}
