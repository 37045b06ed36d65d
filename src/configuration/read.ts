/** Settles what holds for an article: the nearest configuration, what it builds on, and its overrides. */

import {createRequire} from 'node:module'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import type {RuleSettings} from '../config.js'
import {type Configuration, ConfigurationError, type Settings} from './configuration.js'
import {ConfigurationFinder} from './find.js'
import {loadConfiguration} from './load.js'

type Matches = (path: string) => boolean

/** A configuration with its patterns made ready. */
interface Layer {
  readonly file: string
  readonly settings: Settings
  readonly ignores: Matches
  readonly overrides: readonly {readonly matches: Matches; readonly settings: Settings}[]
}

export interface Settled {
  readonly settings: Settings
  /** The article is not to be checked. */
  readonly ignored: boolean
  /** The files that the settings come from, what is built on first; none where there is no configuration. */
  readonly sources: readonly string[]
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** A pattern without a slash is of names in any folder, as in an ignore file. */
const anywhere = (pattern: string): string => (pattern.includes('/') ? pattern.replace(/^\.\//, '') : `**/${pattern}`)

async function matcherOf(patterns: readonly string[], folder: string): Promise<Matches> {
  if (patterns.length === 0) return () => false
  const {default: picomatch} = await import('picomatch')
  const matches = picomatch(patterns.map(anywhere), {dot: true})
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/')
    return !inside.startsWith('../') && !isAbsolute(inside) && matches(inside)
  }
}

function resolveBase(base: string, {file, folder}: {file: string; folder: string}): string {
  if (base.startsWith('.') || isAbsolute(base)) return resolve(folder, base)
  try {
    return createRequire(file).resolve(base)
  } catch {
    throw new ConfigurationError(`Cannot use ${file}: there is no '${base}' to extend; a file begins with ./`)
  }
}

/** What is built on comes first. Patterns are seen from the folder of the configuration that was found, wherever they are written. */
async function layersOf(file: string, folder: string, chain: readonly string[] = []): Promise<Layer[]> {
  if (chain.includes(file)) throw new ConfigurationError(`Configurations extend each other: ${[...chain, file].join(' → ')}`)
  const configuration = await loadConfiguration(file)
  const layers: Layer[] = []
  for (const base of listed(configuration.extends))
    layers.push(...(await layersOf(resolveBase(base, {file, folder: dirname(file)}), folder, [...chain, file])))
  return [...layers, await layerOf(file, folder, configuration)]
}

async function layerOf(file: string, folder: string, configuration: Configuration): Promise<Layer> {
  const overrides = (configuration.overrides ?? []).map(async (settings) => ({
    matches: await matcherOf(listed(settings.files), folder),
    settings
  }))
  return {
    file,
    settings: configuration,
    ignores: await matcherOf(configuration.ignore ?? [], folder),
    overrides: await Promise.all(overrides)
  }
}

/** The later one wins, rule by rule; words add up. */
function merged(one: Settings, other: Settings): Settings {
  const rules: RuleSettings = {...one.rules, ...other.rules}
  const words = [...(one.words ?? []), ...(other.words ?? [])]
  const preset = other.preset ?? one.preset
  const storyDate = other.storyDate ?? one.storyDate
  return {
    ...(preset === undefined ? {} : {preset}),
    ...(Object.keys(rules).length === 0 ? {} : {rules}),
    ...(words.length === 0 ? {} : {words}),
    ...(storyDate === undefined ? {} : {storyDate})
  }
}

export class ConfigurationReader {
  readonly #finder = new ConfigurationFinder()
  readonly #layers = new Map<string, Promise<readonly Layer[]>>()
  /** In the place of the nearest one of each article. */
  readonly #file: string | undefined

  constructor(file?: string) {
    this.#file = file === undefined ? undefined : resolve(file)
  }

  /** What holds for the article at `path`, which need not be there. Throws a `ConfigurationError`. */
  async settle(path: string): Promise<Settled> {
    const article = resolve(path)
    const layers = await this.#layersFor(dirname(article))
    const overrides = layers.flatMap((layer) => layer.overrides).filter(({matches}) => matches(article))
    return {
      settings: [...layers, ...overrides].reduce<Settings>((settings, layer) => merged(settings, layer.settings), {}),
      ignored: layers.some(({ignores}) => ignores(article)),
      sources: layers.map(({file}) => file)
    }
  }

  async #layersFor(folder: string): Promise<readonly Layer[]> {
    const file = this.#file ?? this.#finder.nearest(folder)
    if (file === undefined) return []
    const known = this.#layers.get(file)
    if (known) return known
    const layers = layersOf(file, dirname(file))
    this.#layers.set(file, layers)
    return layers
  }
}

/** Reads what holds for one article: its nearest configuration, or the given one. */
export const readConfiguration = (path: string, file?: string): Promise<Settled> => new ConfigurationReader(file).settle(path)
