/** Reports as text for a terminal: the lines of each finding, with both places marked. */

import type {Finding, Severity, Span} from '../finding.js'
import {foundText, readText} from './counts.js'
import type {FileReport} from './file-report.js'
import {failedText} from './finding-text.js'
import {labelRows, type MarkLabel} from './label-rows.js'
import type {ReporterOptions} from './options.js'
import {linePath, oneLine} from './plain-text.js'
import {placeAt, type Row, rowsOf} from './rows.js'
import {type Cell, columnsIn, fitLine, surelyFits} from './terminal-line.js'

const codes = {error: '31', warning: '33', query: '36', dim: '2', bold: '1'} as const

type Style = keyof typeof codes
type Paint = (style: Style, text: string) => string

const painter = (color: boolean): Paint => (color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text)

/** The column of line numbers, and the least that is of use beside it. */
const gutter = 8
const narrowest = 24

/** Writes the findings of one file. */
class Sheet {
  readonly #path: string
  readonly #rows: (finding: Finding) => Row[]
  readonly #paint: Paint
  readonly #width: number

  constructor({path, text}: FileReport, paint: Paint, columns: number) {
    const width = Math.max(narrowest, columns - gutter)
    const joins = ({start, end}: Span) => surelyFits(text.slice(start, Math.min(end, start + width)), width - 2) && end - start < width
    this.#path = linePath(path)
    // A sign takes two code units and a mark or two at most, in all but made-up text.
    this.#rows = rowsOf(text, joins, 4 * width)
    this.#paint = paint
    this.#width = width
  }

  /** `^` under what was found, `-` under the other places. */
  #marks(cells: readonly Cell[], {excerpt, places}: Row, severity: Severity): string {
    const parts: string[] = []
    let offset = excerpt.start
    for (const {text, columns} of cells) {
      const kind = placeAt(places, offset)
      if (kind === undefined) parts.push(' '.repeat(columns))
      else parts.push(kind === 'found' ? this.#paint(severity, '^'.repeat(columns)) : this.#paint('dim', '-'.repeat(columns)))
      offset += text.length
    }
    const drawn = cells.some(({columns}) => columns > 0)
    return drawn ? parts.join('') : this.#paint(severity, '^')
  }

  /** The labels of a row, without the words that stand right above them: `a part` under `£74m` for `a part: £74m`. */
  #labels({excerpt, places}: Row, indent: number, cells: readonly Cell[]): (MarkLabel & {readonly isLast: boolean})[] {
    const end = Math.max(...places.map((place) => place.end))
    return places.flatMap((place) => {
      const own = excerpt.marked.slice(place.start - excerpt.start, place.end - excerpt.start)
      const text = oneLine(own !== '' && place.label.endsWith(own) ? place.label.slice(0, -own.length).replace(/[: ]+$/, '') : place.label)
      if (text === '') return []
      let column = indent
      let offset = excerpt.start
      for (const cell of cells) {
        if (offset >= place.start) break
        offset += cell.text.length
        column += cell.columns
      }
      return [{column, text, isLast: place.end === end}]
    })
  }

  /** One line of the text, a row of marks below it, and their labels. */
  #lines(row: Row, severity: Severity): string[] {
    const {line, indent, marked} = fitLine(row.excerpt, this.#width)
    const number = String(row.excerpt.line).padStart(gutter - 3)
    const labels = this.#labels(row, indent.length, marked)
    const columns = indent.length + marked.reduce((sum, cell) => sum + cell.columns, 0)
    const [only, ...others] = labels
    const beside = only?.isLast && others.length === 0 && columns + 1 + columnsIn(only.text) <= this.#width ? only : undefined
    const below = labelRows(beside ? [] : labels, this.#width)
    const margin = this.#paint('dim', `${' '.repeat(gutter - 2)}│ `)
    return [
      `${this.#paint('dim', `${number} │ `)}${line}`,
      `${margin}${indent}${this.#marks(marked, row, severity)}${beside ? ` ${this.#paint('dim', beside.text)}` : ''}`,
      ...below.map((text) => `${margin}${this.#paint('dim', text)}`)
    ]
  }

  finding(finding: Finding): string {
    const {message, ruleId, severity, place, expected, note} = finding
    const {line, column} = place.start
    const at = `${this.#path}:${line}:${column}`
    const [mend] = expected.length === 1 ? expected : []
    const added = (name: string, text: string | undefined) =>
      text === undefined ? [] : [`${this.#paint('dim', `      = ${name}:`)} ${oneLine(text)}`]
    return [
      `${this.#paint('dim', at)} ${this.#paint(severity, severity)} ${this.#paint('bold', oneLine(message))} ${this.#paint('dim', oneLine(ruleId))}`,
      ...this.#rows(finding).flatMap((row) => this.#lines(row, severity)),
      ...added('note', note),
      ...added('mend', mend)
    ].join('\n')
  }
}

/** The findings of every file, then what was found, then what was read. */
export function pretty(reports: readonly FileReport[], {color = false, width = 100}: ReporterOptions = {}): string {
  const paint = painter(color)
  const blocks = reports.flatMap((file) => {
    const sheet = new Sheet(file, paint, width)
    const failed = file.report.summary.failed.map(
      ({ruleId, message}) => `${paint('error', 'failed')} ${oneLine(file.path)}: ${failedText(ruleId, message)}`
    )
    return [...file.report.findings.map((finding) => sheet.finding(finding)), ...failed]
  })
  return `${[...blocks, `${foundText(reports, paint)}. ${readText(reports)}`].join('\n\n')}\n`
}
