/** What the command line says, read and checked. */

import {parseArgs} from 'node:util'
import {type Severity, severities} from '../finding.js'
import {suggestion} from '../nearest.js'
import type {CheckOptions} from '../report.js'
import {CommandError, messageOf} from './problem.js'
import {wordsOfFile} from './words-file.js'

const flags = {
  format: {type: 'string'},
  'output-file': {type: 'string'},
  rule: {type: 'string', multiple: true},
  preset: {type: 'string'},
  'story-date': {type: 'string'},
  words: {type: 'string', multiple: true},
  'fail-on': {type: 'string'},
  'max-warnings': {type: 'string'},
  'never-fail': {type: 'boolean'},
  quiet: {type: 'boolean'},
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  cache: {type: 'boolean'},
  'cache-location': {type: 'string'},
  watch: {type: 'boolean'},
  ext: {type: 'string', multiple: true},
  'ignore-path': {type: 'string'},
  'no-ignore': {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  'pass-on-no-files': {type: 'boolean'},
  config: {type: 'string'},
  'no-config': {type: 'boolean'},
  'print-config': {type: 'boolean'},
  reason: {type: 'string'},
  all: {type: 'boolean'},
  prune: {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  version: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const satisfies Record<string, {type: 'string' | 'boolean'; multiple?: boolean; short?: string}>

export interface Arguments {
  /** Files, folders and patterns, as they were given; for a subcommand, what it is about. */
  readonly given: readonly string[]
  readonly format: string | undefined
  readonly outputFile: string | undefined
  /** What the command line settles of a check; it wins over a configuration. */
  readonly options: CheckOptions
  readonly failOn: Severity
  readonly maxWarnings: number | undefined
  readonly neverFail: boolean
  readonly quiet: boolean
  readonly fix: 'write' | 'show' | undefined
  /** The file of the cache, where one is asked for. */
  readonly cache: string | undefined
  readonly watch: boolean
  /** Endings of the files that a folder is searched for, without the dot. */
  readonly extensions: readonly string[] | undefined
  readonly ignorePath: string | undefined
  readonly ignore: boolean
  readonly stdinFilename: string | undefined
  readonly passOnNoFiles: boolean
  /** A configuration file; false for none at all, undefined for the nearest of each article. */
  readonly config: string | false | undefined
  readonly printConfig: boolean
  readonly reason: string | undefined
  readonly all: boolean
  readonly prune: boolean
  readonly color: boolean | undefined
  readonly version: boolean
  readonly help: boolean
}

/** Node's own message, with the nearest option there is. */
function explained(error: unknown): string {
  const message = messageOf(error)
  const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1]
  if (unknown === undefined) return message.split(/\. To specify/, 1)[0] ?? message
  return `Unknown option '${unknown}'${suggestion(unknown.replace(/^-+/, ''), Object.keys(flags), '--')}`
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], allowPositionals: true, options: flags})
  } catch (error) {
    throw new CommandError(explained(error))
  }
}

/** `figures-sum:off` */
function ruleSettings(given: readonly string[]): Record<string, string> {
  const pairs = given.map((text) => {
    const [id = '', setting, ...more] = text.split(':')
    if (setting === undefined || more.length > 0)
      throw new CommandError(`Unexpected --rule '${text}', expected for example 'figures-sum:off'`)
    return [id, setting] as const
  })
  return Object.fromEntries(pairs)
}

function severityOf(text: string | undefined): Severity {
  const found = text === undefined ? 'warning' : severities.find((severity) => severity === text)
  if (found === undefined) throw new CommandError(`Unexpected --fail-on '${text}', expected 'error', 'warning' or 'query'`)
  return found
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new CommandError(`Unexpected --max-warnings '${text}', expected a number from 0 up`)
  return Number(text)
}

/** `--ext txt,md --ext .html` */
function extensionsOf(given: readonly string[] | undefined): string[] | undefined {
  const extensions = given?.flatMap((text) => text.split(',')).map((text) => text.trim().replace(/^\./, '').toLowerCase())
  const wrong = extensions?.find((text) => !/^[a-z0-9]+$/.test(text))
  if (wrong !== undefined) throw new CommandError(`Unexpected --ext '${wrong}', expected for example 'txt,md'`)
  return extensions
}

type Values = ReturnType<typeof parse>['values']

function rejectContradictions(values: Values): void {
  const pairs = [
    ['fix', 'fix-dry-run'],
    ['color', 'no-color'],
    ['config', 'no-config'],
    ['watch', 'fix-dry-run'],
    ['watch', 'output-file'],
    ['ignore-path', 'no-ignore']
  ] as const
  for (const [one, other] of pairs)
    if (values[one] !== undefined && values[other] !== undefined) throw new CommandError(`--${one} and --${other} exclude each other`)
}

function checkOptions(values: Values): CheckOptions {
  const options = {
    ...(values.rule === undefined ? {} : {rules: ruleSettings(values.rule)}),
    ...(values.preset === undefined ? {} : {preset: values.preset}),
    ...(values['story-date'] === undefined ? {} : {storyDate: values['story-date']}),
    ...(values.words === undefined ? {} : {words: values.words.flatMap(wordsOfFile)})
  }
  // Names of rules, presets and days are checked where the options are settled.
  return options as CheckOptions
}

const defaultCache = '.deskcheckcache'

export function readArguments(args: readonly string[]): Arguments {
  const {values, positionals} = parse(args)
  rejectContradictions(values)
  return {
    given: positionals,
    format: values.format,
    outputFile: values['output-file'],
    options: checkOptions(values),
    failOn: severityOf(values['fail-on']),
    maxWarnings: countOf(values['max-warnings']),
    neverFail: values['never-fail'] ?? false,
    quiet: values.quiet ?? false,
    fix: values['fix-dry-run'] ? 'show' : values.fix ? 'write' : undefined,
    cache: values['cache-location'] ?? (values.cache ? defaultCache : undefined),
    watch: values.watch ?? false,
    extensions: extensionsOf(values.ext),
    ignorePath: values['ignore-path'],
    ignore: !values['no-ignore'],
    stdinFilename: values['stdin-filename'],
    passOnNoFiles: values['pass-on-no-files'] ?? false,
    config: values['no-config'] ? false : values.config,
    printConfig: values['print-config'] ?? false,
    reason: values.reason,
    all: values.all ?? false,
    prune: values.prune ?? false,
    color: values['no-color'] ? false : values.color,
    version: values.version ?? false,
    help: values.help ?? false
  }
}

/** Throws unless the format is one of those known. */
export function chosenFormat<const Known extends string>(format: string | undefined, known: readonly [Known, ...Known[]]): Known {
  const found = format === undefined ? known[0] : known.find((name) => name === format)
  if (found === undefined) throw new CommandError(`Unexpected format '${format}', expected one of ${[...new Set(known)].join(', ')}`)
  return found
}
