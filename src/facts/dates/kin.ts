/** Words for those who belong to somebody else of the story. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {relatives} from '../../lexicon/titles.js'

const words = lazily(() => wordsOf(relatives))

/** `son`, `great-grandson`, `half-sister`. In lower case and the singular. */
export const isRelative = (word: string): boolean => words().has(word.replace(/^(?:(?:great|half|step)-)+/, ''))
