/** Fact sheets for programs: a report and its text in, JSON, Markdown, CSV or a page out. */

import {factSheetToCsv} from './csv.js'
import {factSheetToHtml} from './html.js'
import {factSheetToJson} from './json.js'
import {factSheetToMarkdown} from './markdown.js'
import type {FactSheet} from './sheet.js'

export {readFactSheet} from './read.js'
export type * from './sheet.js'
export {factSheetToCsv, factSheetToHtml, factSheetToJson, factSheetToMarkdown}

export const factSheetFormats = ['json', 'markdown', 'csv', 'html'] as const

export type FactSheetFormat = (typeof factSheetFormats)[number]

export function writeFactSheet(sheet: FactSheet, format: FactSheetFormat): string {
  if (format === 'json') return factSheetToJson(sheet)
  if (format === 'markdown') return factSheetToMarkdown(sheet)
  return format === 'csv' ? factSheetToCsv(sheet) : factSheetToHtml(sheet)
}
