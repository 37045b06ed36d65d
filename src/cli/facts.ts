/** `deskcheck facts FILE`: the fact sheet of one article. */

import {factSheetFormats, readFactSheet, writeFactSheet} from '../reporters/fact-sheet/index.js'
import {type Arguments, chosenFormat} from './arguments.js'
import {checkArticle} from './check-file.js'
import {writeOut} from './output.js'
import {CommandError, type ExitStatus, exit} from './problem.js'
import {formatOf, standardInput, textOfFile} from './read-file.js'
import {settingsReader} from './settings.js'
import {Standing} from './standing.js'

export async function runFacts(args: Arguments): Promise<ExitStatus> {
  const chosen = chosenFormat(args.format, ['markdown', ...factSheetFormats])
  const [given = standardInput, ...others] = args.given
  if (others.length > 0) throw new CommandError('Expected one article for a fact sheet')
  if (given === standardInput && process.stdin.isTTY) throw new CommandError('Expected an article for a fact sheet: name a file')
  const path = given === standardInput ? (args.stdinFilename ?? given) : given
  const article = {path, text: textOfFile(given), format: formatOf(path)}
  const {options} = await (await settingsReader(args))(path)
  const {text, report} = await checkArticle(article, {...options, stet: new Standing().entriesFor(path)}, false)
  if (report.summary.words === 0) throw new CommandError(`Nothing was read in ${path}: there are no words`)
  const reading = {format: article.format, path, ...(options.storyDate === undefined ? {} : {storyDate: options.storyDate})}
  await writeOut(writeFactSheet(readFactSheet(text, report, reading), chosen), args.outputFile)
  return report.summary.failed.length > 0 ? exit.failed : exit.passed
}
