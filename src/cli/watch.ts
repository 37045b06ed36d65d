/** Checks again whenever a file in one of the watched folders changes, until it is stopped. */

import {existsSync, type FSWatcher, statSync, watch} from 'node:fs'
import {dirname} from 'node:path'
import {complain, messageOf} from './problem.js'

/** Editors write a file in several steps. */
const quiet = 120

/** What editors and the command itself keep beside the articles; our own settings are no such thing. */
const isBeside = (name: string): boolean => name.startsWith('.') && !/^\.deskcheck(?!cache)|^\.gitignore$/.test(name)

/** A folder that is given is watched even where its files all lie deeper; a pattern stands for the folders of what it matches. */
const folderOf = (path: string): string => (statSync(path, {throwIfNoEntry: false})?.isDirectory() ? path : dirname(path))

/** The folders of the files, each watched once; a file that comes to be in a new folder brings it along. */
class Folders {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  add(paths: readonly string[]): void {
    for (const folder of new Set(paths.map(folderOf))) {
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
    const files = await find()
    folders.add([...given.filter((path) => existsSync(path)), ...files])
    await check(files)
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
