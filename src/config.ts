/** Settles options: which rules run, how severe, with what options. Throws on what it does not know. */

import {type Severity, severities} from './finding.js'
import type {ActiveRule} from './judge.js'
import {suggestion} from './nearest.js'
import type {Options, Preset, Rule} from './rule.js'
import {allRules, type RuleId} from './rules/index.js'

const everyRule: readonly Rule[] = allRules

export type RuleSetting = Severity | 'off' | readonly [Severity, Options]

/** Settings by rule id; a rule that is not named keeps its preset's. */
export type RuleSettings = {readonly [Id in RuleId]?: RuleSetting}

const presets = ['recommended', 'strict'] as const satisfies readonly Preset[]

/** A misuse of the API or of a configuration: the message names the option and says what is known. */
export class OptionError extends Error {
  override name = 'OptionError'
}

const isSeverity = (value: unknown): value is Severity => severities.includes(value as Severity)
const show = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(JSON.stringify(value) ?? value))

let ids: readonly string[] | undefined

/** The ids of all rules there are. */
export function ruleIds(): readonly string[] {
  ids ??= everyRule.map(({id}) => id)
  return ids
}

/** Throws unless `options` is an object whose keys are all among `known`. */
export function rejectUnknownKeys(options: unknown, known: readonly string[], what: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OptionError(`Unexpected ${what} ${show(options)}, expected an object`)
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new OptionError(`Unexpected ${what} '${key}'${suggestion(key, known)}`)
  }
}

/** A house's own words; throws an `OptionError` for what is no list of words. */
export function settleWords(words: unknown): readonly string[] {
  if (words === undefined) return []
  if (!Array.isArray(words) || !words.every((word): word is string => typeof word === 'string')) {
    throw new OptionError(`Unexpected words ${show(words)}, expected a list as in ['Kessock', 'doughboat']`)
  }
  return words
}

export interface RuleChoice {
  /** Leaves the rules of all other families out. */
  readonly families?: readonly string[] | undefined
  /** A house's own words, for every rule that asks for some. */
  readonly words?: unknown
}

/** The rules to run, in the order of their ids. */
export function activeRules(preset: unknown, settings: unknown, {families, words}: RuleChoice = {}): readonly ActiveRule[] {
  const chosen = preset ?? 'recommended'
  if (!presets.includes(chosen as Preset)) throw new OptionError(`Unexpected preset ${show(preset)}, expected 'recommended' or 'strict'`)
  if (settings === undefined && !families && words === undefined) return plainRules(chosen as Preset)
  const given = settings ?? {}
  rejectUnknownKeys(given, ruleIds(), 'rule id')
  const byId = new Map(Object.entries(given as Record<string, unknown>))
  const own = settleWords(words)
  const active: ActiveRule[] = []
  for (const rule of everyRule) {
    if (families && !families.some((family) => rule.id.startsWith(`${family}-`))) continue
    const settled = settle(rule, byId.get(rule.id), chosen as Preset)
    if (settled) active.push(withWords(settled, own))
  }
  return active
}

const ofPreset = new Map<Preset, readonly ActiveRule[]>()

/** The rules of a preset that nothing is set for: the same for every article. */
function plainRules(preset: Preset): readonly ActiveRule[] {
  const known = ofPreset.get(preset)
  if (known) return known
  const active = everyRule.flatMap((rule) => settle(rule, undefined, preset) ?? [])
  ofPreset.set(preset, active)
  return active
}

function withWords(active: ActiveRule, words: readonly string[]): ActiveRule {
  const {words: ofRule} = active.options
  if (words.length === 0 || !Array.isArray(ofRule)) return active
  return {...active, options: {...active.options, words: ofRule.length === 0 ? words : [...words, ...ofRule]}}
}

function settle(rule: Rule, setting: unknown, preset: Preset): ActiveRule | undefined {
  const tellsFaint = preset === 'strict'
  const inPreset = tellsFaint || rule.preset === 'recommended'
  if (setting === undefined)
    return inPreset ? {rule, severity: rule.severity, options: rule.defaults, asks: !tellsFaint, tellsFaint} : undefined
  if (setting === 'off') return undefined
  const [severity, options] = Array.isArray(setting) ? setting : [setting, {}]
  if (!isSeverity(severity)) {
    throw new OptionError(
      `Unexpected setting ${show(severity)} for rule '${rule.id}', expected 'error', 'warning', 'query', 'off' or [severity, options]`
    )
  }
  return {rule, severity, options: {...rule.defaults, ...ruleOptions(rule, options ?? {})}, asks: false, tellsFaint}
}

function ruleOptions(rule: Rule, options: unknown): Options {
  rejectUnknownKeys(options, Object.keys(rule.defaults), `option of rule '${rule.id}'`)
  for (const [key, value] of Object.entries(options as Options)) {
    const known = rule.defaults[key]
    if (typeof value !== typeof known || Array.isArray(value) !== Array.isArray(known)) {
      throw new OptionError(`Unexpected value ${show(value)} for option '${key}' of rule '${rule.id}', expected one like ${show(known)}`)
    }
  }
  return options as Options
}
