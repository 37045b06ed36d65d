/** What the command line says, read and checked. */

import {parseArgs} from 'node:util'
import type {CheckOptions} from '../report.js'
import {CommandError} from './files.js'

export const usage = `deskcheck [options] FILE…            check articles; without a file, standard input
deskcheck facts [options] FILE       what an article states, to be ticked off
deskcheck stet FILE RULE[:LINE] --reason TEXT
                                     let a finding stand, in .deskcheck-stet.json
deskcheck stet --all FILE…           let all that is found stand: a baseline
deskcheck stet --prune [FILE…]       drop what lets nothing stand any more
deskcheck explain RULE               what a rule looks for and when it is quiet
deskcheck rules                      every rule in a line

  --format NAME         of a check: pretty (default), json, ndjson, sarif, github,
                        gitlab, checkstyle, junit or html
                        of facts: markdown (default), json, csv or html
  --rule ID:SETTING     error, warning, query or off; may be given more than once
  --preset NAME         recommended (default) or strict
  --story-date DATE     the day the article is dated, as in 2024-06-18
  --never-fail          exit with 0 whatever was found
  --help                print this

Exit status 0: passed; 1: errors or warnings; 2: could not check.
`

export interface Arguments {
  readonly files: readonly string[]
  readonly format: string | undefined
  readonly options: CheckOptions
  readonly neverFail: boolean
  readonly help: boolean
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: {type: 'string'},
        rule: {type: 'string', multiple: true, default: []},
        preset: {type: 'string'},
        'story-date': {type: 'string'},
        'never-fail': {type: 'boolean', default: false},
        help: {type: 'boolean', default: false}
      }
    })
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
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

/** Names of rules, presets and days are checked where the options are settled. */
export function readArguments(args: readonly string[]): Arguments {
  const {values, positionals} = parse(args)
  const options = {
    rules: ruleSettings(values.rule),
    ...(values.preset === undefined ? {} : {preset: values.preset}),
    ...(values['story-date'] === undefined ? {} : {storyDate: values['story-date']})
  }
  return {files: positionals, format: values.format, options: options as CheckOptions, neverFail: values['never-fail'], help: values.help}
}

/** Throws unless the format is one of those known. */
export function chosenFormat<const Known extends string>(format: string | undefined, known: readonly [Known, ...Known[]]): Known {
  const found = format === undefined ? known[0] : known.find((name) => name === format)
  if (found === undefined)
    throw new CommandError(`Unexpected format '${format}', expected ${known.map((name) => `'${name}'`).join(' or ')}`)
  return found
}
