/** Every two words of the story's names that are one edit apart, found in one go for all that compare spellings. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {baseOf, vocabularyOf} from '../words/vocabulary.js'
import {namesOf} from './find.js'
import {nearPairs} from './near.js'

const shortest = 4

/** In lower case: what stands with a capital inside of a sentence, every word of a name, and what no list knows. */
export const nearWordsOf = once((story: Story): readonly (readonly [string, string])[] => {
  const {capitals, unknownTokens} = vocabularyOf(story)
  const words = new Set(capitals.keys())
  for (const {name} of namesOf(story)) for (const word of name.split(' ')) words.add(word.toLowerCase())
  for (const token of unknownTokens) if (token.text !== token.lower) words.add(baseOf(token))
  return nearPairs([...words].filter((word) => word.length >= shortest))
})
