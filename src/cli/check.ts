/** `deskcheck FILE…`: checks articles, shows what was found, and says by its exit status what came of it. */

import type {CheckOptions, Report} from '../report.js'
import {type FileReport, reaches} from '../reporters/file-report.js'
import {loadReporter, type Reporter, type ReporterName, reporterNames} from '../reporters/reporters.js'
import {type Arguments, chosenFormat} from './arguments.js'
import type {Cache} from './cache.js'
import {type Article, type Checked, checkArticle} from './check-file.js'
import {findFiles} from './find-files.js'
import {showsColor, writeOut} from './output.js'
import {CommandError, complain, type ExitStatus, exit, messageOf} from './problem.js'
import {progressOver} from './progress.js'
import {formatOf, standardInput, textOfFile} from './read-file.js'
import {type SettingsReader, settingsReader} from './settings.js'
import {Standing} from './standing.js'
import {addTo, newTally, type Tally, verdictOn} from './verdict.js'

/** What there is to check: what was named or, without that, what comes on standard input. */
async function pathsOf(args: Arguments): Promise<readonly string[]> {
  const {given, stdinFilename, passOnNoFiles} = args
  if (given.length === 0) {
    if (process.stdin.isTTY && stdinFilename === undefined)
      throw new CommandError('Nothing to check: name a file, or give an article on standard input')
    return [standardInput]
  }
  const {paths, passedOver} = await findFiles(args)
  if (passedOver.length > 0 && (!passOnNoFiles || paths.length > 0)) for (const why of passedOver) complain(why)
  if (paths.length === 0 && !passOnNoFiles) throw new CommandError('Nothing was checked')
  return paths
}

const nameOf = (path: string, {stdinFilename}: Arguments): string => (path === standardInput ? (stdinFilename ?? path) : path)

function articleAt(path: string, args: Arguments): Article {
  const name = nameOf(path, args)
  return {path: name, text: textOfFile(path), format: formatOf(name)}
}

interface Run {
  readonly args: Arguments
  readonly format: ReporterName
  /** Loaded beside all else, since each file of the command waits for the disk. */
  readonly reporter: Promise<Reporter>
  readonly cache: Cache | undefined
  readonly settingsFor: SettingsReader
  readonly tally: Tally
  readonly standing: Standing
  /** Files with words in them. */
  read: number
  /** Something has one certain answer. */
  mends: boolean
  /** What was asked for could not be checked: the run has failed, whatever else was found. */
  broken: boolean
}

/** Only `json` gives the facts; a thousand files need not keep theirs. */
const withoutFacts = (report: Report): Report => ({...report, facts: {figures: [], quotations: [], names: [], dates: [], derived: []}})

async function reportOnArticle(article: Article, options: CheckOptions, {args, cache, format}: Run): Promise<Checked> {
  const known = args.fix === undefined && format !== 'json' ? cache?.get(article, options) : undefined
  if (known) return {path: article.path, text: article.text, before: article.text, report: known}
  const checked = await checkArticle(article, options, args.fix !== undefined)
  const report = format === 'json' ? checked.report : withoutFacts(checked.report)
  cache?.set({...article, text: checked.text}, options, report)
  return {...checked, report}
}

/** Undefined where the file could not be checked; the reason is told. */
async function checkOne(path: string, run: Run): Promise<Checked | undefined> {
  try {
    const {options: settled, ignored} = await run.settingsFor(nameOf(path, run.args))
    if (ignored && path !== standardInput) {
      if (run.args.given.includes(path)) complain(`${path} is ignored`)
      return undefined
    }
    const article = articleAt(path, run.args)
    const options = {...settled, stet: run.standing.entriesFor(article.path)}
    const checked = await reportOnArticle(article, options, run)
    if (checked.report.summary.words === 0) {
      complain(`Nothing was checked in ${article.path}: there are no words`)
      // An empty file among those of a folder is told; one that was named was meant to be checked.
      if (run.args.given.length === 0 || run.args.given.includes(path)) run.broken = true
      return undefined
    }
    if (run.args.fix !== undefined) await giveBack(path, checked, run.args)
    if (checked.before !== checked.text) run.mends = true
    run.standing.note(article.path, checked.report, options)
    addTo(run.tally, checked.report)
    run.read++
    return checked
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    complain(messageOf(error))
    run.broken = true
    return undefined
  }
}

/** What is mended goes back to where it came from: `path` is as it was given, so a file is never taken for what was piped under its name. */
async function giveBack(path: string, checked: Checked, {fix}: Arguments): Promise<void> {
  const {before, text} = checked
  if (fix === 'show') {
    if (before !== text) process.stdout.write((await import('./diff.js')).diffOf(checked.path, before, text))
  } else if (path === standardInput) process.stdout.write(text)
  else if (before !== text) (await import('./write-file.js')).writeWhole(path, text)
}

/** Excerpts are of findings: the text of a file without any need not be kept until the report. */
function keptOf({path, text, report}: Checked): FileReport {
  const shows = report.findings.length > 0 || report.accepted.length > 0
  return {path, text: shows ? text : '', report}
}

function shown(reports: readonly FileReport[], {quiet, failOn}: Arguments): readonly FileReport[] {
  if (!quiet) return reports
  return reports.map(({path, text, report}) => {
    const findings = report.findings.filter(({severity}) => reaches(severity, failOn))
    return {path, text, report: {...report, findings}, leftOut: report.findings.length - findings.length}
  })
}

async function showReport(reports: readonly FileReport[], {args, reporter}: Run): Promise<void> {
  const {color, outputFile, failOn} = args
  const write = await reporter
  const options = {color: showsColor(color, outputFile), failOn, root: process.cwd()}
  const columns = outputFile === undefined ? process.stdout.columns : undefined
  const text = write(shown(reports, args), columns === undefined ? options : {...options, width: columns})
  // Standard output is taken by the mended text or the changes: the report goes beside it.
  const piped = args.given.length === 0 || args.given.includes(standardInput)
  const aside = outputFile === undefined && (args.fix === 'show' || (args.fix === 'write' && piped))
  if (aside) process.stderr.write(text)
  else await writeOut(text, outputFile)
}

async function checkAll(paths: readonly string[], run: Run): Promise<ExitStatus> {
  const progress = progressOver(paths.length)
  const checked: FileReport[] = []
  // Its lines stand by themselves: whoever reads them need not wait for the last file.
  const asItGoes = run.format === 'ndjson' && run.args.outputFile === undefined
  for (const [index, path] of paths.entries()) {
    const one = await checkOne(path, run)
    if (one && asItGoes) await showReport([keptOf(one)], run)
    else if (one) checked.push(keptOf(one))
    progress.step(index + 1)
  }
  progress.end()
  if (run.read === 0) {
    if (!run.broken && run.args.passOnNoFiles) return exit.passed
    if (!run.broken) complain('Nothing was checked')
    return exit.failed
  }
  if (!asItGoes) await showReport(checked, run)
  if (run.args.fix === 'show' && !run.mends) complain('Nothing to mend: no finding has one certain answer')
  const notice = run.standing.notice()
  if (notice !== '') complain(notice)
  run.cache?.save()
  return run.broken ? exit.failed : verdictOn(run.tally, run.args)
}

export async function runCheck(args: Arguments): Promise<ExitStatus> {
  const format = chosenFormat(args.format, ['pretty', ...reporterNames])
  const reporter = loadReporter(format)
  const cache = args.cache === undefined ? undefined : (await import('./cache.js')).openCache(args.cache)
  const once = async (paths: readonly string[]): Promise<ExitStatus> =>
    checkAll(paths, {
      args,
      format,
      reporter,
      cache,
      settingsFor: await settingsReader(args),
      tally: newTally(),
      standing: new Standing(),
      read: 0,
      mends: false,
      broken: false
    })
  if (!args.watch) return once(await pathsOf(args))
  if (args.given.length === 0 || args.given.includes(standardInput))
    throw new CommandError('--watch needs a file or folder: standard input is read once')
  const {watchFiles} = await import('./watch.js')
  await watchFiles(
    args.given,
    () => pathsOf(args),
    (paths) => once(paths)
  )
  return exit.passed
}
