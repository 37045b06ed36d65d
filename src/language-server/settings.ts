/** Settles what an editor's settings ask for. A setting that cannot be used is named and left out; the others hold. */

import {activeRules, OptionError, type RuleSettings, rejectUnknownKeys, settleWords} from '../config.js'
import {type CheckOptions, settleStoryDate} from '../report.js'
import type {Preset} from '../rule.js'

export type Settings = Pick<CheckOptions, 'preset' | 'rules' | 'storyDate' | 'words'>

export interface SettledSettings {
  readonly settings: Settings
  /** One clause for each setting that was left out. */
  readonly problems: readonly string[]
}

/** `trace` belongs to the client: editors' libraries keep `deskcheck.trace.server` in the same section. */
const known = ['preset', 'rules', 'storyDate', 'words', 'trace']

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Runs a check that throws on misuse; what it says goes into `problems`. */
function holds(problems: string[], attempt: () => void): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (!(error instanceof OptionError)) throw error
    problems.push(error.message)
    return false
  }
}

function isPreset(value: unknown, problems: string[]): value is Preset {
  return holds(problems, () => activeRules(value, {}))
}

function areRules(value: unknown, problems: string[]): value is RuleSettings {
  return holds(problems, () => activeRules(undefined, value))
}

/** Rules are tried one by one, so that one unknown id does not switch the others back on. */
function rulesOf(given: unknown, problems: string[]): RuleSettings | undefined {
  if (!isObject(given)) {
    areRules(given, problems)
    return undefined
  }
  const usable = Object.entries(given).filter(([id, setting]) => areRules({[id]: setting}, problems))
  const rules: unknown = Object.fromEntries(usable)
  return areRules(rules, problems) ? rules : undefined
}

function isStoryDate(value: unknown, problems: string[]): value is string {
  return holds(problems, () => settleStoryDate(value))
}

function areWords(value: unknown, problems: string[]): value is readonly string[] {
  return holds(problems, () => settleWords(value))
}

/** Editors send `null` for a setting that nobody made. */
export function settleSettings(given: unknown): SettledSettings {
  if (given === undefined || given === null) return {settings: {}, problems: []}
  const problems: string[] = []
  if (!isObject(given)) {
    holds(problems, () => rejectUnknownKeys(given, known, 'setting'))
    return {settings: {}, problems}
  }
  const settings: Settings = {}
  for (const [key, value] of Object.entries(given)) {
    holds(problems, () => rejectUnknownKeys({[key]: value}, known, 'setting'))
    if (value === undefined || value === null || value === '') continue
    if (key === 'preset' && isPreset(value, problems)) settings.preset = value
    if (key === 'storyDate' && isStoryDate(value, problems)) settings.storyDate = value
    if (key === 'words' && areWords(value, problems)) settings.words = value
    const rules = key === 'rules' ? rulesOf(value, problems) : undefined
    if (rules) settings.rules = rules
  }
  return {settings, problems}
}
