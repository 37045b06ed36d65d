/** `deskcheck stet`: lets findings stand in the stet file, one by one or all there are, and drops entries that let nothing stand any more. */

import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {ruleIds} from '../config.js'
import {newStetFileFor, pathInStetFile, StetFiles} from '../configuration/stet-file.js'
import type {Finding} from '../finding.js'
import type {Report} from '../report.js'
import {type StetEntry, stetFileName, writeStetEntries} from '../stet/entry.js'
import {entriesFor, letStand, unusedEntries} from '../stet/let-stand.js'
import type {Arguments} from './arguments.js'
import {checkArticle} from './check-file.js'
import {docsFor} from './explain.js'
import {findFiles} from './find-files.js'
import {CommandError, type ExitStatus, exit} from './problem.js'
import {formatOf, standardInput, textOfFile} from './read-file.js'
import {settingsReader} from './settings.js'
import {ruleIdsOf} from './standing.js'
import {writeWhole} from './write-file.js'

/** A report as the rules gave it, and the ids of the rules that ran. */
interface Checked {
  readonly report: Report
  readonly ran: readonly string[]
}

/** What is asked, and what a run needs of its surroundings. */
interface StetRun {
  readonly all: boolean
  readonly prune: boolean
  readonly reason: string | undefined
  readonly files: readonly string[]
  readonly check: (path: string) => Promise<Checked>
  readonly workingFolder: string
}

/** What a baseline says where nobody gave a reason for each. */
const baselineReason = 'Stood before the first check'

const example = "deskcheck stet article.md figures-sum --reason 'the ministry’s own rounding'"
const plural = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

/** The command line's part: a baseline is taken of files, folders and patterns, as a check is. */
export async function runStetCommand(args: Arguments): Promise<ExitStatus> {
  const {all, prune, reason, given} = args
  if (reason !== undefined && reason.trim() === '') throw new CommandError(`Expected a reason, as in: ${example}`)
  const {paths, passedOver} = all ? await findFiles(args) : {paths: given, passedOver: []}
  const [nothing] = passedOver
  if (nothing !== undefined) throw new CommandError(`Nothing to let stand: ${nothing}`)
  const settingsFor = await settingsReader(args)
  const check = async (path: string): Promise<Checked> => {
    const {options} = await settingsFor(path)
    const {report} = await checkArticle({path, text: textOfFile(path), format: formatOf(path)}, options, false)
    return {report, ran: ruleIdsOf(options)}
  }
  process.stdout.write(await runStet({all, prune, reason, files: paths, check, workingFolder: process.cwd()}))
  return exit.passed
}

/** Does what is asked and gives what is to be told of it. */
async function runStet(run: StetRun): Promise<string> {
  const {all, prune, files} = run
  if (all && prune) throw new CommandError("Unexpected '--all' with '--prune', expected one of them")
  if (files.includes(standardInput)) throw new CommandError('Expected a file: what comes by standard input has no place in the stet file')
  if (prune) return pruneEntries(run)
  return all ? letAllStand(run) : letOneStand(run)
}

async function letOneStand({files, reason, check, workingFolder}: StetRun): Promise<string> {
  const [file, place, ...others] = files
  if (file === undefined || place === undefined || others.length > 0)
    throw new CommandError(`Expected a file and a rule, as in: ${example}`)
  docsFor(place.split(':', 1)[0] ?? '')
  if (reason === undefined) throw new CommandError(`Expected --reason, as in: ${example}`)
  const additions = new Additions(workingFolder)
  const report = additions.standing(file, await check(file))
  const findings = findingsAt(report, file, place)
  additions.add(file, findings, reason)
  const told = findings.map((finding) => {
    const {ruleId, message, place} = finding
    const before = report.accepted.find((one) => one.finding === finding)?.reason
    const stands = before === undefined || before === reason ? 'stands' : `stands; its reason was ‘${before}’`
    return `${file}:${place.start.line}:${place.start.column} ${message} ${ruleId}: ${stands}\n`
  })
  return `${told.join('')}${additions.write()}`
}

async function letAllStand({files, reason, check, workingFolder}: StetRun): Promise<string> {
  if (files.length === 0) throw new CommandError('Expected files, as in: deskcheck stet --all articles/*.md')
  const additions = new Additions(workingFolder)
  for (const file of files) additions.add(file, additions.standing(file, await check(file)).findings, reason ?? baselineReason)
  return additions.write()
}

/** `figures-sum`, or `figures-sum:12` for the one in line 12. */
function findingsAt({findings, accepted}: Report, file: string, place: string): readonly Finding[] {
  const [ruleId = '', line, ...more] = place.split(':')
  if (more.length > 0 || (line !== undefined && !/^[1-9]\d{0,8}$/.test(line)))
    throw new CommandError(`Unexpected '${place}', expected a rule and perhaps its line, as in figures-sum:12`)
  const ofRule = (finding: Finding): boolean => finding.ruleId === ruleId
  const inLine = (finding: Finding): boolean => line === undefined || finding.place.start.line === Number(line)
  const found = findings.filter(ofRule)
  // To let stand once more is to change the reason.
  const before = accepted
    .filter(({by}) => by === 'file')
    .map(({finding}) => finding)
    .filter(ofRule)
  const asked = found.some(inLine) ? found.filter(inLine) : before.filter(inLine)
  const lines = [...new Set(asked.map((finding) => finding.place.start.line))]
  if (lines.length > 1) throw new CommandError(`${ruleId} was found in ${linesOf(asked)} of ${file}: name one, as in ${ruleId}:${lines[0]}`)
  if (asked.length > 0) return asked
  const elsewhere = found.length > 0 ? `; it was found in ${linesOf(found)}` : ''
  throw new CommandError(`Nothing to let stand: no ${ruleId} in ${line === undefined ? '' : `line ${line} of `}${file}${elsewhere}`)
}

function linesOf(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(({place}) => place.start.line))]
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}

/** Entries to be, gathered over files; each goes to the stet file its article belongs to. */
class Additions {
  readonly #stetFiles = new StetFiles()
  readonly #workingFolder: string
  readonly #added = new Map<string, StetEntry[]>()

  constructor(workingFolder: string) {
    this.#workingFolder = workingFolder
  }

  /** The report with what stands already; throws where a rule did not finish, since what it would have found is not known. */
  standing(file: string, {report}: Checked): Report {
    const [failed] = report.summary.failed
    if (failed) throw new CommandError(`Cannot check ${file}: rule ${failed.ruleId} did not finish: ${failed.message}`)
    return letStand(report, this.#stetFiles.entriesFor(file))
  }

  add(file: string, findings: readonly Finding[], reason: string): void {
    const stetFile = this.#stetFiles.fileFor(file) ?? newStetFileFor(file, this.#workingFolder)
    const entries = entriesFor(pathInStetFile(stetFile, file), findings, reason.trim())
    const added = this.#added.get(stetFile) ?? []
    added.push(...entries)
    this.#added.set(stetFile, added)
  }

  /** Writes the stet files that change. */
  write(): string {
    let told = ''
    for (const [stetFile, added] of this.#added) {
      const before = existsSync(stetFile) ? this.#stetFiles.entriesOf(stetFile) : []
      if (added.length > 0) writeWhole(stetFile, writeStetEntries([...before, ...added]))
      told += `${relative(this.#workingFolder, stetFile)}: ${plural(added.length, 'finding')} let stand\n`
    }
    return told
  }
}

/** Without files, every article the stet file names. An article that is gone, and a rule that is no more, keep nothing. */
async function pruneEntries({files, check, workingFolder}: StetRun): Promise<string> {
  const stetFiles = new StetFiles()
  const inFolder = stetFiles.fileFor(join(workingFolder, stetFileName))
  for (const file of files) {
    const stetFile = stetFiles.fileFor(file)
    const isNamed = stetFile !== undefined && stetFiles.entriesFor(file).length > 0
    if (!isNamed && !existsSync(file)) throw new CommandError(`Nothing to prune: ${file} does not exist, and no entry names it`)
  }
  const named = files.length > 0 ? files.map((file) => stetFiles.fileFor(file)) : [inFolder]
  const found = [...new Set(named)].filter((stetFile) => stetFile !== undefined)
  if (found.length === 0) throw new CommandError(`Nothing to prune: there is no ${stetFileName}`)
  let told = ''
  for (const stetFile of found) {
    const entries = stetFiles.entriesOf(stetFile)
    const paths = new Set(files.length > 0 ? files.map((file) => pathInStetFile(stetFile, file)) : entries.map(({path}) => path))
    const dropped = new Set<StetEntry>()
    for (const path of paths) {
      const own = entries.filter((entry) => entry.path === path)
      for (const entry of own.length > 0 ? await staleEntries(join(dirname(stetFile), path), own, check) : []) dropped.add(entry)
    }
    const kept = entries.filter((entry) => !dropped.has(entry))
    if (dropped.size > 0) writeWhole(stetFile, writeStetEntries(kept))
    told += `${relative(workingFolder, stetFile)}: ${plural(dropped.size, 'entry', 'entries')} dropped, ${kept.length} kept\n`
  }
  return told
}

async function staleEntries(article: string, entries: readonly StetEntry[], check: StetRun['check']): Promise<readonly StetEntry[]> {
  if (!existsSync(article)) return entries
  const {report, ran} = await check(article)
  const finished = ran.filter((id) => !report.summary.failed.some(({ruleId}) => ruleId === id))
  const unknown = entries.map(({ruleId}) => ruleId).filter((id) => !ruleIds().includes(id))
  return unusedEntries(report, entries, [...finished, ...unknown])
}
