/** One document and its settings in, what an editor shows out. */

import {fileURLToPath} from 'node:url'
import type {Diagnostic} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {StetFiles} from '../configuration/stet-file.js'
import type {Finding} from '../finding.js'
import {type Format, loadReader, type ReadProse} from '../formats/format.js'
import {reportOn} from '../report.js'
import type {StetEntry} from '../stet/entry.js'
import {diagnosticsOf, type Shown, troubleDiagnostic} from './diagnostics.js'
import {formatOf} from './format.js'
import type {Settings} from './settings.js'

/** What a check of one version of a document gave. */
export interface CheckedDocument {
  readonly version: number
  readonly findings: readonly Finding[]
  readonly diagnostics: Diagnostic[]
  /** Why the text could not be read, for the log. */
  readonly trouble?: string
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What the stet file lets stand; it is read anew each time, since it changes beside the editor. */
function entriesFor({uri}: TextDocument): readonly StetEntry[] {
  return uri.startsWith('file:///') ? new StetFiles().entriesFor(fileURLToPath(uri)) : []
}

/** A document's format, and what reads it. */
export interface Reader {
  readonly format: Format
  readonly read: ReadProse
}

/** The parser of a format is loaded when the first document in it is checked; `undefined` for what is no article. */
export async function readerFor(document: TextDocument): Promise<Reader | undefined> {
  const format = formatOf(document)
  return format && {format, read: await loadReader(format)}
}

/** Never throws: a text that cannot be read is told where the findings would stand. */
export function checkDocument(document: TextDocument, reader: Reader | undefined, settings: Settings, shown: Shown): CheckedDocument {
  const {version} = document
  if (!reader) return {version, findings: [], diagnostics: []}
  try {
    const report = reportOn(document.getText(), {...settings, format: reader.format, stet: entriesFor(document)}, reader.read)
    return {version, findings: report.findings, diagnostics: diagnosticsOf(document, report, shown)}
  } catch (error) {
    const trouble = reason(error)
    return {version, findings: [], diagnostics: [troubleDiagnostic(`Not checked: ${trouble}`)], trouble}
  }
}
