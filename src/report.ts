/**
 * Text to report: synchronous, without input or output, without a clock. What reads a format is handed in, since its parser may be large: `check` knows
 * all of them, the command loads the one it needs.
 */

import {activeRules, OptionError, type RuleSettings, rejectUnknownKeys, ruleIds} from './config.js'
import {type Facts, factsOf} from './facts/public.js'
import type {AcceptedFinding, Finding} from './finding.js'
import {type Format, formats, isFormat, type ReadProse} from './formats/format.js'
import {type FailedRule, type Judgement, judge} from './judge.js'
import type {Preset} from './rule.js'
import type {StetEntry} from './stet/entry.js'
import {letCommentsStand} from './stet/let-comments-stand.js'
import {letStand} from './stet/let-stand.js'
import {readStory} from './story/read.js'
import type {Role, Story} from './story/story.js'

export interface ReadOptions {
  /** Default: `text`. */
  format?: Format
  /** The file the text comes from; shown in reports, never opened. */
  path?: string
  /** The day the story is dated, ISO 8601: settles `Tuesday`, `last year`, `9 June`. */
  storyDate?: string
}

export interface CheckOptions extends ReadOptions {
  /** Default: `recommended`; `strict` adds the rules that ask more than most desks want, and makes no query of what is in doubt. */
  preset?: Preset
  rules?: RuleSettings
  /** A house's own words, names and terms: no rule of damage touches them. In lower case for any case; with a capital as written, or all capitals. */
  words?: readonly string[]
  /** Findings of this article to let stand, by fingerprint, as a stet file has them. */
  stet?: readonly StetEntry[]
}

/** What was read and looked at, so that a clean text differs from a text that was not read. */
export interface Summary {
  words: number
  sentences: number
  /** How many blocks of each role. */
  blocks: Partial<Record<Role, number>>
  figures: number
  /** In marks or reported. */
  quotations: number
  /** How many of the quotations are reported speech, without marks: `He said that the wall would hold`. */
  reported: number
  names: number
  dates: number
  /** How many comparisons of one place with another the rules made: a sum with its total, a change with its percentage, a name with its like. */
  compared: number
  /** How many rules ran. */
  rules: number
  /** Rules that crashed: what they would have found is not known. */
  failed: FailedRule[]
}

export interface Report {
  findings: Finding[]
  /** What was found and let stand; not among `findings`. */
  accepted: AcceptedFinding[]
  facts: Facts
  summary: Summary
}

const readKeys = ['format', 'path', 'storyDate']
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/

/** Throws an `OptionError` for a date that is none. */
export function settleStoryDate(date: unknown): string | undefined {
  if (date === undefined) return undefined
  if (typeof date !== 'string' || !isoDay.test(date)) {
    throw new OptionError(`Unexpected story date ${JSON.stringify(date)}, expected a day as in '2024-06-18'`)
  }
  return date.slice(0, 10)
}

/** Reads a document into a story. */
export function storyOf(text: string, options: ReadOptions, readProse: ReadProse): Story {
  if (typeof text !== 'string') throw new TypeError(`Unexpected ${typeof text}, expected the text of an article`)
  const format = options.format ?? 'text'
  if (!isFormat(format)) throw new OptionError(`Unexpected format ${JSON.stringify(format)}, expected one of ${formats.join(', ')}`)
  const date = settleStoryDate(options.storyDate)
  const prose = readProse(text, format)
  return readStory(date === undefined ? prose : {...prose, metadata: {...prose.metadata, date}})
}

function wordsIn({tokens}: Story): number {
  let words = 0
  for (const {kind} of tokens) if (kind === 'word' || kind === 'number') words++
  return words
}

function summaryOf(story: Story, facts: Facts, rules: number, {failed, compared}: Judgement): Summary {
  const blocks: Partial<Record<Role, number>> = {}
  for (const block of story.blocks) blocks[block.role] = (blocks[block.role] ?? 0) + 1
  return {
    words: wordsIn(story),
    sentences: story.sentences.length,
    blocks,
    figures: facts.figures.length,
    quotations: facts.quotations.length,
    reported: facts.quotations.filter(({type}) => type === 'indirect').length,
    names: facts.names.length,
    dates: facts.dates.length,
    compared,
    rules,
    failed
  }
}

/** Checks an article against itself; throws an `OptionError` for what it does not know. */
export function reportOn(text: string, options: CheckOptions, readProse: ReadProse): Report {
  rejectUnknownKeys(options, [...readKeys, 'preset', 'rules', 'words', 'stet'], 'option')
  if (options.stet !== undefined && !Array.isArray(options.stet))
    throw new OptionError('Unexpected stet, expected the entries of a stet file')
  const active = activeRules(options.preset, options.rules, {words: options.words})
  const story = storyOf(text, options, readProse)
  const judgement = judge(story, active)
  const facts = factsOf(story)
  const failed = judgement.failed.map(({ruleId}) => ruleId)
  const commented = letCommentsStand(story, judgement.findings, {known: ruleIds(), active, failed})
  const {findings, accepted} = letStand(commented, options.stet ?? [])
  return {findings, accepted, facts, summary: summaryOf(story, facts, active.length, judgement)}
}

/** What an article states; throws an `OptionError` for what it does not know. */
export function factsIn(text: string, options: ReadOptions, readProse: ReadProse): Facts {
  rejectUnknownKeys(options, readKeys, 'option')
  return factsOf(storyOf(text, options, readProse))
}
