/** Reads the texts the command is given; what cannot be read is an error that names the file and says why. */

import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {reasonOf} from '../configuration/file-error.js'
import type {Format} from '../formats/format.js'
import {CommandError} from './problem.js'

/** Standard input, as a path. */
export const standardInput = '-'

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'ninjs']
])

export const formatOf = (path: string): Format => formats.get(extname(path).toLowerCase()) ?? 'text'

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path === standardInput ? 0 : path)
  } catch (error) {
    throw new CommandError(`Cannot read ${path}: ${reasonOf(error)}`)
  }
}

/** The text of a file, a byte order mark included, so that what is written back is what was read. */
export function textOfFile(path: string): string {
  const bytes = bytesOf(path)
  if (bytes.includes(0)) throw new CommandError(`Cannot read ${path}: it is no text`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new CommandError(`Cannot read ${path}: it is not UTF-8; convert it first`)
  }
}
