/** Labels under the marks of a line, each where its mark begins. */

import {columnsIn} from './terminal-line.js'

/** A label with the column at which its mark begins. */
export interface MarkLabel {
  readonly column: number
  readonly text: string
}

interface Piece {
  readonly column: number
  readonly text: string
}

/** Columns between one label and the next. */
const gap = 2

class LabelRow {
  /** From right to left. */
  readonly #pieces: Piece[] = []

  #leftmost(): number {
    return this.#pieces.at(-1)?.column ?? Number.POSITIVE_INFINITY
  }

  hasRoom(column: number, columns: number): boolean {
    return column + columns + gap <= this.#leftmost()
  }

  add(column: number, text: string): void {
    this.#pieces.push({column, text})
  }

  /** From a mark to its label further down. */
  lead(column: number): void {
    if (column < this.#leftmost()) this.add(column, '|')
  }

  text(): string {
    let line = ''
    let at = 0
    for (const {column, text} of this.#pieces.toReversed()) {
      line += ' '.repeat(Math.max(0, column - at)) + text
      at = Math.max(at, column) + columnsIn(text)
    }
    return line
  }
}

/** As many lines as it takes for none to run into another, the last label on the first of them; what is too long for the width begins further left. */
export function labelRows(labels: readonly MarkLabel[], width: number): string[] {
  const rows: LabelRow[] = []
  for (const {column, text} of labels.toSorted((one, other) => other.column - one.column)) {
    const columns = columnsIn(text)
    const start = Math.max(0, Math.min(column, width - columns))
    let at = rows.findIndex((row) => row.hasRoom(start, columns))
    if (at < 0) at = rows.push(new LabelRow()) - 1
    for (const above of rows.slice(0, at)) above.lead(column)
    rows[at]?.add(start, text)
  }
  return rows.map((row) => row.text())
}
