/** Stet files on the disk: found upwards from an article, and read once. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {readStetEntries, type StetEntry, StetFileError, stetFileName} from '../stet/entry.js'

/** The path of an article as the entries of a stet file write it. */
export const pathInStetFile = (stetFile: string, article: string): string =>
  relative(dirname(stetFile), resolve(article)).split(sep).join('/')

export class StetFiles {
  readonly #found = new Map<string, string | undefined>()
  readonly #read = new Map<string, readonly StetEntry[]>()
  readonly #byArticle = new Map<string, Map<string, StetEntry[]>>()

  /** The nearest stet file at or above the folder of an article. */
  fileFor(article: string): string | undefined {
    return this.#findFrom(dirname(resolve(article)))
  }

  /** All entries of a stet file; throws a `StetFileError` that names it where it cannot be read. */
  entriesOf(stetFile: string): readonly StetEntry[] {
    const known = this.#read.get(stetFile)
    if (known) return known
    const entries = readEntries(stetFile)
    this.#read.set(stetFile, entries)
    return entries
  }

  /** The entries of one article. */
  entriesFor(article: string): readonly StetEntry[] {
    const stetFile = this.fileFor(article)
    if (stetFile === undefined) return []
    const byArticle = this.#byArticle.get(stetFile) ?? groupedByPath(this.entriesOf(stetFile))
    this.#byArticle.set(stetFile, byArticle)
    return byArticle.get(pathInStetFile(stetFile, article)) ?? []
  }

  #findFrom(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)
    const here = join(folder, stetFileName)
    const above = dirname(folder)
    const found = existsSync(here) ? here : above === folder ? undefined : this.#findFrom(above)
    this.#found.set(folder, found)
    return found
  }
}

function readEntries(stetFile: string): StetEntry[] {
  try {
    return readStetEntries(readFileSync(stetFile, 'utf8'))
  } catch (error) {
    throw new StetFileError(`Cannot read ${stetFile}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function groupedByPath(entries: readonly StetEntry[]): Map<string, StetEntry[]> {
  const groups = new Map<string, StetEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.path)
    if (group) group.push(entry)
    else groups.set(entry.path, [entry])
  }
  return groups
}

/** Where a first entry for an article goes: beside the nearest configuration, else into the working folder or, outside of that, beside the article. */
export function newStetFileFor(article: string, workingFolder: string): string {
  const own = dirname(resolve(article))
  for (let folder = own, above = dirname(own); ; folder = above, above = dirname(folder)) {
    if (readdirSync(folder).some((name) => name.startsWith('.deskcheckrc'))) return join(folder, stetFileName)
    if (above === folder) break
  }
  const below = !relative(workingFolder, own).startsWith('..')
  return join(below ? workingFolder : own, stetFileName)
}
