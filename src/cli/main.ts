#!/usr/bin/env node

/** The command: reads files or standard input, checks them, prints a report, and says by its exit status what came of it. */

import {activeRules} from '../config.js'
import {explain, ruleDocs} from '../docs.js'
import {loadReader} from '../formats/format.js'
import {reportOn} from '../report.js'
import {countOf, type FileReport} from '../reporters/file-report.js'
import {loadReporter, reporterNames} from '../reporters/reporters.js'
import {type Arguments, chosenFormat, readArguments, usage} from './arguments.js'
import {CommandError, formatOf, standardInput, textOfFile} from './files.js'
import {Standing} from './standing.js'

/** Nothing at or over the bar was found; something was; or it could not be told. */
const exit = {passed: 0, found: 1, failed: 2} as const

async function checkFile(path: string, options: Arguments['options']): Promise<FileReport> {
  const text = textOfFile(path)
  const format = formatOf(path)
  return {path, text, report: reportOn(text, {...options, format}, await loadReader(format))}
}

const ruleIdsOf = ({preset, rules}: Arguments['options']): string[] => activeRules(preset, rules).map(({rule}) => rule.id)

/** As `checkFile`, without what its stet file lets stand. */
async function checkStanding(path: string, options: Arguments['options'], standing: Standing): Promise<FileReport> {
  const checked = await checkFile(path, {...options, stet: standing.entriesFor(path)})
  standing.note(path, checked.report, ruleIdsOf(options))
  return checked
}

/** The files that were named, or standard input where nothing can be typed into it. */
function pathsOf(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files
  if (process.stdin.isTTY) throw new CommandError('Nothing to check: name a file, or give an article on standard input')
  return [standardInput]
}

async function runCheck({files, format, options, neverFail}: Arguments): Promise<number> {
  const chosen = chosenFormat(format, ['pretty', ...reporterNames])
  const standing = new Standing()
  const reports = await Promise.all(pathsOf(files).map((path) => checkStanding(path, options, standing)))
  const empty = reports.find(({report}) => report.summary.words === 0)
  if (empty) throw new CommandError(`Nothing was checked in ${empty.path}: there are no words`)
  const reporter = await loadReporter(chosen)
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR
  process.stdout.write(reporter(reports, {color, width: process.stdout.columns, root: process.cwd()}))
  const notice = standing.notice()
  if (notice) process.stderr.write(`deskcheck: ${notice}`)
  if (reports.some(({report}) => report.summary.failed.length > 0)) return exit.failed
  return !neverFail && countOf(reports, 'error') + countOf(reports, 'warning') > 0 ? exit.found : exit.passed
}

/** The fact sheet of one article. Its page is large, so it is loaded only here. */
async function runFacts({files, format, options}: Arguments): Promise<number> {
  const {factSheetFormats, readFactSheet, writeFactSheet} = await import('../reporters/fact-sheet/index.js')
  const chosen = chosenFormat(format, ['markdown', ...factSheetFormats])
  const [path, ...others] = pathsOf(files)
  if (path === undefined || others.length > 0) throw new CommandError('Expected one article for a fact sheet')
  const {text, report} = await checkStanding(path, options, new Standing())
  const reading = {format: formatOf(path), path, ...(options.storyDate === undefined ? {} : {storyDate: options.storyDate})}
  process.stdout.write(writeFactSheet(readFactSheet(text, report, reading), chosen))
  return report.summary.failed.length > 0 ? exit.failed : exit.passed
}

function runExplain([id]: readonly string[]): number {
  if (id === undefined) throw new CommandError("Expected a rule, as in 'deskcheck explain figures-sum'")
  const {summary, severity, preset, why, examples} = explain(id)
  const shown = examples.map((example) =>
    'bad' in example
      ? `  ${example.bad}\n    → ${example.message}`
      : `  ${example.good}\n    silent${example.why ? `: ${example.why}` : ''}`
  )
  process.stdout.write(`${id} (${severity}, ${preset})\n${summary}.\n\n${why}\n\n${shown.join('\n\n')}\n`)
  return exit.passed
}

function runRules(): number {
  process.stdout.write(
    ruleDocs()
      .map(({id, severity, preset, summary}) => `${id.padEnd(28)} ${severity.padEnd(8)} ${preset.padEnd(12)} ${summary}\n`)
      .join('')
  )
  return exit.passed
}

/** What is let stand is read and written only here. */
async function runStetCommand(args: readonly string[]): Promise<number> {
  const {readStetArguments, runStet} = await import('./stet.js')
  const {own, rest} = readStetArguments(args)
  const {files, options, help} = readArguments(rest)
  const check = async (path: string) => ({report: (await checkFile(path, options)).report, ran: ruleIdsOf(options)})
  process.stdout.write(help ? usage : await runStet({...own, files, check, workingFolder: process.cwd()}))
  return exit.passed
}

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === 'stet') return runStetCommand(rest)
  const read = readArguments(command === 'facts' || command === 'explain' || command === 'rules' ? rest : args)
  if (read.help) {
    process.stdout.write(usage)
    return exit.passed
  }
  if (command === 'facts') return runFacts(read)
  if (command === 'explain') return runExplain(read.files)
  return command === 'rules' ? runRules() : runCheck(read)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`deskcheck: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exit.failed
}
