/** Checks again whenever a file in one of the watched folders changes, until it is stopped. */

import {type FSWatcher, watch} from 'node:fs'
import {dirname} from 'node:path'
import {complain, messageOf} from './problem.js'

/** Editors write a file in several steps. */
const quiet = 120

/** Calls `run` after each change; resolves when the process is asked to stop. */
export function watchFolders(files: readonly string[], run: () => Promise<unknown>): Promise<void> {
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run).then(
        () => undefined,
        (error) => complain(messageOf(error))
      )
    }, quiet)
  }
  for (const folder of new Set(files.map(dirname))) watchers.push(watch(folder, again))
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      resolve(running)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
