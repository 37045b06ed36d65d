/** What a check of one file goes by: the configuration nearest to it and, over that, the command line. */

import type {Settled} from '../configuration/read.js'
import type {CheckOptions} from '../report.js'
import type {Arguments} from './arguments.js'

export interface FileSettings {
  readonly options: CheckOptions
  /** A configuration says that the file is not to be checked. */
  readonly ignored: boolean
  /** The configuration files that took part. */
  readonly sources: readonly string[]
}

export type SettingsReader = (path: string) => Promise<FileSettings>

/** The command line wins, rule by rule; its words come on top of the house's. */
function combined({settings, ignored, sources}: Settled, own: CheckOptions): FileSettings {
  const rules = {...settings.rules, ...own.rules}
  const words = [...(settings.words ?? []), ...(own.words ?? [])]
  const options = {
    ...settings,
    ...own,
    ...(Object.keys(rules).length === 0 ? {} : {rules}),
    ...(words.length === 0 ? {} : {words})
  }
  return {options, ignored, sources}
}

/** Standard input goes by the configuration of the folder it is given in, or of the name it is given. */
export async function settingsReader({config, options}: Arguments): Promise<SettingsReader> {
  if (config === false) return async () => ({options, ignored: false, sources: []})
  const {ConfigurationReader} = await import('../configuration/read.js')
  const reader = new ConfigurationReader(config)
  return async (path) => combined(await reader.settle(path), options)
}
