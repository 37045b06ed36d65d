/** What the rules say of themselves, for documentation, editors and `explain`. */

import {OptionError} from './config.js'
import type {Severity} from './finding.js'
import {suggestion} from './nearest.js'
import {type Example, familyOf, type Options, type Preset, type Rule} from './rule.js'
import {allRules} from './rules/index.js'

export interface RuleDocs {
  id: string
  family: string
  severity: Severity
  preset: Preset
  status: 'preview' | 'stable'
  since: string
  /** How many other figures a finding may pass over before the preset `recommended` makes a query of it. */
  passesOver?: number
  summary: string
  why: string
  defaults: Options
  examples: readonly Example[]
}

function docsOf(rule: Rule): RuleDocs {
  const {id, severity, preset, status, since, passesOver, summary, why, defaults, examples} = rule
  return {
    id,
    family: familyOf(id),
    severity,
    preset,
    status,
    since,
    ...(passesOver === undefined ? {} : {passesOver}),
    summary,
    why,
    defaults,
    examples
  }
}

export const ruleDocs = (): RuleDocs[] => (allRules as readonly Rule[]).map(docsOf)

/** The documentation of one rule; throws an `OptionError` for an id that is none. */
export function explain(ruleId: string): RuleDocs {
  const rule = (allRules as readonly Rule[]).find(({id}) => id === ruleId)
  if (rule) return docsOf(rule)
  const ids = allRules.map(({id}) => id)
  throw new OptionError(`Unexpected rule id '${ruleId}'${suggestion(ruleId, ids)}`)
}
