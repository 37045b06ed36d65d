/** The sheet as CSV (RFC 4180), one row a finding or entry, with an empty column to tick. */

import {detailsOf} from './details.js'
import type {FactSheet, SheetEntry, SheetFinding, SheetPlace} from './sheet.js'

const header = ['kind', 'where', 'line', 'column', 'text', 'reading', 'details', 'key', 'checked']

/** A spreadsheet runs what begins with these signs; article text must never be a formula. */
const formula = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?\d[\d.,]*%?$/

function cell(value: string | number): string {
  const text = String(value)
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const at = ({where, line, column}: SheetPlace): (string | number)[] => [where, line, column]

function findingRow({place, actual, message, severity, ruleId, note, related, key}: SheetFinding): (string | number)[] {
  const others = related.map((other) => `${other.message}: line ${other.place.line}`)
  return [severity, ...at(place), actual, message, [ruleId, ...(note === null ? [] : [note]), ...others].join('; '), key, '']
}

function entryRow(entry: SheetEntry): (string | number)[] {
  const details = detailsOf(entry).map(({label, value}) => `${label}: ${value}`)
  return [entry.kind, ...at(entry.place), entry.text, entry.reading, details.join('; '), entry.key, '']
}

export function factSheetToCsv(sheet: FactSheet): string {
  const rows = [header, ...sheet.findings.map(findingRow), ...sheet.entries.map(entryRow)]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
