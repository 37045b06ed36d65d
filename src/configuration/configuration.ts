/**
 * What a configuration file may say, and what is wrong with one that says something else.
 *
 * Invariant of this folder: it reads files and knows nothing of a command line or an editor; both of them, and the library's users, read configurations by it.
 */

import {activeRules, OptionError, type RuleSettings, rejectUnknownKeys, settleWords} from '../config.js'
import {settleStoryDate} from '../report.js'
import type {Preset} from '../rule.js'

/** What holds for every article, or for those an override names. */
export interface Settings {
  readonly preset?: Preset
  readonly rules?: RuleSettings
  /** The house's own words: no rule of damage touches them. */
  readonly words?: readonly string[]
  /** The day the articles are dated, where they do not say it themselves. */
  readonly storyDate?: string
}

export interface Override extends Settings {
  /** Patterns of the articles it holds for, seen from the folder of the configuration. */
  readonly files: string | readonly string[]
}

export interface Configuration extends Settings {
  readonly $schema?: string
  /** Configurations that this one builds on, in order: files, seen from its folder, or packages. */
  readonly extends?: string | readonly string[]
  /** Patterns of articles that are not checked, seen from the folder of the configuration. */
  readonly ignore?: readonly string[]
  /** The last one that names an article has the last word on it. */
  readonly overrides?: readonly Override[]
}

/** A configuration that cannot be used; the message names the file and says what is wrong where. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

export const settingKeys = ['preset', 'rules', 'words', 'storyDate'] as const satisfies readonly (keyof Settings)[]
const keys = ['$schema', 'extends', 'ignore', 'overrides', ...settingKeys]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '')
const isTextOrTexts = (value: unknown): boolean => (typeof value === 'string' && value !== '') || (isTexts(value) && value.length > 0)

function settle(settings: Record<string, unknown>): void {
  activeRules(settings.preset, settings.rules)
  settleWords(settings.words)
  settleStoryDate(settings.storyDate)
}

function settleOverride(override: unknown): void {
  rejectUnknownKeys(override, ['files', ...settingKeys], 'key')
  if (!isRecord(override) || !isTextOrTexts(override.files)) throw new OptionError("Expected 'files' to be a pattern or a list of them")
  settle(override)
}

function settleWhole(content: unknown, at: (place: string) => void): void {
  rejectUnknownKeys(content, keys, 'key')
  if (!isRecord(content)) throw new OptionError('Expected an object')
  const {extends: bases, ignore, overrides} = content
  if (content.$schema !== undefined && typeof content.$schema !== 'string') throw new OptionError("Expected '$schema' to be a text")
  if (bases !== undefined && !isTextOrTexts(bases)) throw new OptionError("Expected 'extends' to be a file or package, or a list of them")
  if (ignore !== undefined && !isTexts(ignore)) throw new OptionError("Expected 'ignore' to be a list of patterns")
  if (overrides !== undefined && !Array.isArray(overrides)) throw new OptionError("Expected 'overrides' to be a list")
  settle(content)
  for (const [index, override] of (overrides ?? []).entries()) {
    at(`overrides[${index}]`)
    settleOverride(override)
  }
}

/** Whether the content is a configuration; throws a `ConfigurationError` that names `file` and the place where it is none. */
export function assertConfiguration(content: unknown, file: string): asserts content is Configuration {
  let place = ''
  try {
    settleWhole(content, (reached) => {
      place = reached
    })
  } catch (error) {
    if (!(error instanceof OptionError)) throw error
    throw new ConfigurationError(`Cannot use ${file}: ${place === '' ? '' : `in ${place}: `}${error.message}`)
  }
}
