/** Checks again whenever a file in one of the watched folders changes, until it is stopped. */

import {existsSync, type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import {dirname, join} from 'node:path'
import {complain, messageOf} from './problem.js'

/** Editors write a file in several steps. */
const quiet = 120

/** What editors and the command itself keep beside the articles; our own settings are no such thing. */
const isBeside = (name: string): boolean => name.startsWith('.') && !/^\.deskcheck(?!cache)|^\.gitignore$/.test(name)

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false

/** A folder with all those in it, since a first article may come to be in any; none where it cannot be read or is gone by now. */
function foldersIn(folder: string): string[] {
  try {
    const within = readdirSync(folder, {withFileTypes: true}).filter(
      (entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)
    )
    return [folder, ...within.flatMap(({name}) => foldersIn(join(folder, name)))]
  } catch {
    return []
  }
}

/** Of a pattern such as `articles/2026-*.md`, the folder above whatever may match: `articles`. */
const folderAbove = (pattern: string): string => dirname(`${/^[^*?{}[\]!()]*/.exec(pattern)?.[0] ?? ''}x`)

/** The folders in which a file may come to be that is asked for. */
function foldersOf(given: string): string[] {
  const above = isFolder(given) ? given : existsSync(given) ? dirname(given) : folderAbove(given)
  if (!isFolder(above)) return []
  return existsSync(given) && above !== given ? [above] : foldersIn(above)
}

/** Folders, each watched once, and no longer than it is there. */
class Folders {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  watch(folders: ReadonlySet<string>): void {
    for (const folder of [...this.#watchers.keys()]) if (!folders.has(folder)) this.#drop(folder)
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue
      const watcher = watch(folder, (_, name) => {
        if (name === null || !isBeside(name)) this.#changed()
      })
      watcher.on('error', () => this.#drop(folder))
      this.#watchers.set(folder, watcher)
    }
  }

  /** A folder that is gone may come back. */
  #drop(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder)
  }
}

/**
 * Finds files and checks them, at once and after each change; resolves when the process is asked to stop. What goes wrong at once is thrown; what goes
 * wrong later is told, since it may be mended.
 */
export async function watchFiles(
  given: readonly string[],
  find: () => Promise<readonly string[]>,
  check: (files: readonly string[]) => Promise<unknown>
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  // A folder is watched before its files are read, so that no change falls between.
  const once = async (): Promise<void> => {
    folders.watch(new Set(given.flatMap(foldersOf)))
    await check(await find())
  }
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(once).catch((error) => complain(messageOf(error)))
    }, quiet)
  }
  const folders = new Folders(again)
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  try {
    running = once()
    await running
    await stopped
  } finally {
    clearTimeout(timer)
    folders.close()
  }
  await running
}
