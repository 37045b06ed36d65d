#!/usr/bin/env node
/** The command: reads files or standard input, checks them, prints a report, and says by its exit status what came of it. */

import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {parseArgs} from 'node:util'
import {type CheckOptions, check} from '../check.js'
import type {Format} from '../formats/formats.js'
import {countOf, type FileReport, pretty} from '../reporters/pretty.js'

/** Nothing at or over the bar was found; something was; or it could not be told. */
const exit = {passed: 0, found: 1, failed: 2} as const

const usage = `deskcheck [options] FILE…
deskcheck [options] < FILE

Checks articles against themselves: figures, dates, quotations, sources, names and damaged text.

  --format pretty|json    how the report is printed (default: pretty)
  --preset NAME           recommended or strict
  --story-date DATE       the day the article is dated, as in 2024-06-18
  --never-fail            exit with 0 whatever was found
  --help                  print this
`

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'ninjs']
])

/** A misuse of the command, or a file that cannot be read: exit status 2. */
class CommandError extends Error {}

function settings() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: {type: 'string', default: 'pretty'},
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

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new CommandError(
      `Cannot read ${path}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error)}`
    )
  }
}

function textOfFile(path: string): string {
  const bytes = bytesOf(path)
  if (bytes.includes(0)) throw new CommandError(`Cannot read ${path}: it is no text`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new CommandError(`Cannot read ${path}: it is not UTF-8; convert it first`)
  }
}

type Values = ReturnType<typeof settings>['values']

function checkFile(path: string, values: Values): FileReport {
  const text = textOfFile(path)
  const options = {
    format: formats.get(extname(path).toLowerCase()) ?? 'text',
    ...(values.preset === undefined ? {} : {preset: values.preset}),
    ...(values['story-date'] === undefined ? {} : {storyDate: values['story-date']})
  }
  return {path, text, report: check(text, options as CheckOptions)}
}

function print(reports: readonly FileReport[], format: string): void {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR
  const json = () =>
    `${JSON.stringify(
      reports.map(({path, report}) => ({path, ...report})),
      null,
      2
    )}\n`
  process.stdout.write(format === 'json' ? json() : pretty(reports, {color}))
}

function run(): number {
  const {values, positionals} = settings()
  if (values.help) {
    process.stdout.write(usage)
    return exit.passed
  }
  if (values.format !== 'pretty' && values.format !== 'json')
    throw new CommandError(`Unexpected format '${values.format}', expected 'pretty' or 'json'`)
  if (positionals.length === 0 && process.stdin.isTTY)
    throw new CommandError('Nothing to check: name a file, or give an article on standard input')
  const reports = (positionals.length > 0 ? positionals : ['-']).map((path) => checkFile(path, values))
  if (reports.every(({report}) => report.summary.words === 0)) throw new CommandError('Nothing was checked: there are no words')
  print(reports, values.format)
  if (reports.some(({report}) => report.summary.failed.length > 0)) return exit.failed
  return !values['never-fail'] && countOf(reports, 'error') + countOf(reports, 'warning') > 0 ? exit.found : exit.passed
}

try {
  process.exitCode = run()
} catch (error) {
  process.stderr.write(`deskcheck: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exit.failed
}
