/** One article through the check: read, mended where that is asked for, reported on. */

import type {Format} from '../formats/format.js'
import {loadReader} from '../formats/format.js'
import {mendBy} from '../mend.js'
import {type CheckOptions, type Report, reportOn} from '../report.js'
import type {FileReport} from '../reporters/file-report.js'
import {CommandError, messageOf} from './problem.js'

export interface Article {
  readonly path: string
  readonly text: string
  readonly format: Format
}

export interface Checked extends FileReport {
  /** The text as it was given; `text` is what the report is on, mended where that was asked for. */
  readonly before: string
}

/** The report on a text in the article's format; its parser is loaded beforehand. */
async function reporterFor({path, format}: Article, options: CheckOptions): Promise<(text: string) => Report> {
  const read = await loadReader(format)
  return (text) => {
    try {
      return reportOn(text, {...options, path, format}, read)
    } catch (error) {
      // What is wrong with a document, its reader says; what is wrong with an option is no matter of the file.
      if (error instanceof Error && error.name === 'FormatError')
        throw new CommandError(`Cannot read ${path}: ${messageOf(error).replace(/^Cannot read \w+: /, '')}`)
      throw error
    }
  }
}

export async function checkArticle(article: Article, options: CheckOptions, mends: boolean): Promise<Checked> {
  const report = await reporterFor(article, options)
  const {path, text: before} = article
  const text = mends ? mendBy(before, (current) => report(current).findings).text : before
  return {path, before, text, report: report(text)}
}
