/** The public API, and nothing else. */

export {check, extract, mend} from './check.js'
export {OptionError, type RuleSetting, type RuleSettings} from './config.js'
export {explain, type RuleDocs} from './docs.js'
export type {DateMention, DerivedAmount, Facts, Figure, Name, PlacedText, Quotation} from './facts/public.js'
export type {AcceptedFinding, Finding, Point, RelatedPlace, Severity} from './finding.js'
export type {Format} from './formats/format.js'
export {FormatError} from './formats/ninjs.js'
export type {Mended} from './mend.js'
export {
  retextAttribution,
  retextDates,
  retextDeskcheck,
  retextFigures,
  retextNames,
  retextOcr,
  retextQuotes,
  retextStructure,
  retextWords
} from './plugins/index.js'
export type {DeskcheckPlugin, PluginOptions} from './plugins/plugin.js'
export type {CheckOptions, ReadOptions, Report, Summary} from './report.js'
export type {Example, Preset} from './rule.js'
export {readStetEntries, type StetEntry, StetFileError} from './stet/entry.js'
export {letStand} from './stet/let-stand.js'

import {type RuleDocs, ruleDocs} from './docs.js'

/** Every rule with its documentation, in the order of their ids. */
export const rules: readonly RuleDocs[] = /* @__PURE__ */ ruleDocs()
