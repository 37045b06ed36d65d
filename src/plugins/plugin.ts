/** Makes retext plugins of rule families: each reads the tree's story, which all of them share, and reports to the file. */

import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {activeRules, type RuleSettings, rejectUnknownKeys} from '../config.js'
import type {Finding} from '../finding.js'
import {judge} from '../judge.js'
import {settleStoryDate} from '../report.js'
import type {Preset} from '../rule.js'
import {storyOf} from '../story/read-tree.js'

export interface PluginOptions {
  /** Default: `recommended`. */
  preset?: Preset
  rules?: RuleSettings
  /** A house's own words, names and terms: no rule of damage touches them. */
  words?: readonly string[]
  /** The day the story is dated, ISO 8601; a file may give its own as `file.data.storyDate`. */
  storyDate?: string
}

/**
 * A retext plugin; throws an `OptionError` when it is attached with an option or rule id that is not known. A tree made by remark-retext or
 * rehype-retext no longer holds the comments of its source: what such a comment lets stand is reported here, other than by `check`.
 */
export type DeskcheckPlugin = (options?: PluginOptions) => Transformer<Root>

/** Severities as vfile's `fatal` tells them. */
const fatal = {error: true, warning: false, query: undefined}

function report(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {place: finding.place, ruleId: finding.ruleId, source: 'deskcheck'})
  message.fatal = fatal[finding.severity]
  Object.assign(message, {
    actual: finding.actual,
    expected: finding.expected,
    related: finding.related,
    fingerprint: finding.fingerprint,
    ...(finding.note === undefined ? {} : {note: finding.note}),
    ...(finding.url === undefined ? {} : {url: finding.url})
  })
}

/** The plugin that runs the rules of `families`; without families, of all. */
export function pluginOf(name: string, families?: readonly string[]): DeskcheckPlugin {
  const plugin: DeskcheckPlugin = (options = {}) => {
    rejectUnknownKeys(options, ['preset', 'rules', 'storyDate', 'words'], `option of ${name}`)
    const active = activeRules(options.preset, options.rules, {families, words: options.words})
    const date = settleStoryDate(options.storyDate)
    return (tree, file) => {
      const own = settleStoryDate(file.data.storyDate) ?? date
      const {findings, failed} = judge(storyOf(tree, file, own === undefined ? {} : {date: own}), active)
      for (const finding of findings) report(file, finding)
      for (const {ruleId, message} of failed) {
        file.message(`Rule ${ruleId} did not finish: ${message}`, {ruleId, source: 'deskcheck'}).fatal = true
      }
    }
  }
  Object.defineProperty(plugin, 'name', {value: name})
  return plugin
}
