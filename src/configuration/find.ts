/** Finds the configuration that holds for a folder: its own, or that of the nearest folder above. */

import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ConfigurationError} from './configuration.js'
import {keyOfPackage} from './load.js'

export const configurationFiles = [
  '.deskcheckrc.json',
  '.deskcheckrc.yml',
  '.deskcheckrc.yaml',
  '.deskcheckrc.js',
  '.deskcheckrc.mjs'
] as const

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Throws a `ConfigurationError` where a folder has two. */
function configurationIn(folder: string): string | undefined {
  const entries = entriesOf(folder)
  const found: string[] = configurationFiles.filter((name) => entries.includes(name))
  if (entries.includes('package.json') && keyOfPackage(join(folder, 'package.json')) !== undefined) found.push('package.json')
  const [first, second] = found
  if (first !== undefined && second !== undefined)
    throw new ConfigurationError(`Two configurations in ${folder}, ${first} and ${second}: keep one of them`)
  const unknown = entries.find((name) => name.startsWith('.deskcheckrc') && !found.includes(name) && !/~$|\.sw.$/.test(name))
  if (first === undefined && unknown !== undefined)
    throw new ConfigurationError(`Cannot read ${join(folder, unknown)}: expected one of ${configurationFiles.join(', ')}`)
  return first === undefined ? undefined : join(folder, first)
}

/** Remembers what it has found; a new one looks again. */
export class ConfigurationFinder {
  readonly #found = new Map<string, string | undefined>()

  /** `folder` is absolute. */
  nearest(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)
    const above = dirname(folder)
    const found = configurationIn(folder) ?? (above === folder ? undefined : this.nearest(above))
    this.#found.set(folder, found)
    return found
  }
}
