/** Loads one configuration file, whatever it is written in. */

import {readFileSync, statSync} from 'node:fs'
import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {assertConfiguration, type Configuration, ConfigurationError} from './configuration.js'
import {reasonOf} from './file-error.js'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new ConfigurationError(`Cannot read ${file}: ${reasonOf(error)}`)
  }
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** Not every message of Node's says where; without a place, its own words tell. */
function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = messageOf(error)
    const offset = /position (\d+)/.exec(message)?.[1]
    const end = /end of JSON input/.test(message) ? text.length : undefined
    const at = offset === undefined ? end : Number(offset)
    throw new ConfigurationError(`Cannot read ${file}: it is no JSON${at === undefined ? ` (${message})` : `, see ${placeOf(text, at)}`}`)
  }
}

async function parseYaml(text: string, file: string): Promise<unknown> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new ConfigurationError(`Cannot read ${file}: it is no YAML, see ${placeOf(text, error.pos[0])}`)
  return document.toJS({maxAliasCount: 100})
}

/** A module is loaded anew when it has changed, as an editor's server must see. */
async function importModule(file: string): Promise<unknown> {
  const url = pathToFileURL(file)
  try {
    url.searchParams.set('changed', String(statSync(file).mtimeMs))
    const loaded: {default?: unknown} = await import(url.href)
    return loaded.default
  } catch (error) {
    throw new ConfigurationError(`Cannot load ${file}: ${reasonOf(error)}`)
  }
}

async function contentOf(file: string): Promise<unknown> {
  switch (extname(file)) {
    case '.js':
    case '.mjs':
    case '.cjs':
      return importModule(file)
    case '.yml':
    case '.yaml':
      return parseYaml(textOf(file), file)
    default:
      return parseJson(textOf(file), file)
  }
}

/** The content of a package's `deskcheck` key; undefined where it has none. */
export function keyOfPackage(file: string): unknown {
  const text = textOf(file)
  if (!text.includes('"deskcheck"')) return undefined
  const content = parseJson(text, file)
  return typeof content === 'object' && content !== null && Object.hasOwn(content, 'deskcheck')
    ? Reflect.get(content, 'deskcheck')
    : undefined
}

/** Throws a `ConfigurationError` for a file that cannot be read or used. */
export async function loadConfiguration(file: string): Promise<Configuration> {
  const content = /(?:^|[\\/])package\.json$/.test(file) ? keyOfPackage(file) : await contentOf(file)
  assertConfiguration(content, file)
  return content
}
