/** A file of a house's own words. */

import {textOfFile} from './read-file.js'

/** A word such as C# keeps its mark. */
const comment = /(?:^|\s)#.*$/

/** One a line; a line that begins with `#`, and what follows a `#` after white space, is a comment. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(comment, '').trim())
    .filter((line) => line !== '')

export const wordsOfFile = (path: string): string[] => wordsIn(textOfFile(path))
