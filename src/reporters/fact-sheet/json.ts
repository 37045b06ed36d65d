/** The sheet as JSON: everything but the article's own text. */

import type {FactSheet} from './sheet.js'

export function factSheetToJson(sheet: FactSheet): string {
  const {article: _, ...rest} = sheet
  return `${JSON.stringify(rest, null, 2)}\n`
}
