/** The sheet as Markdown task lists. */

import {detailsOf} from './details.js'
import type {FactSheet, SheetEntry, SheetFinding, SheetPlace} from './sheet.js'

const special = /[\\`*_[\]<>|~&$#]/g

/** Article text on one line, with every sign that Markdown could read as its own made harmless; it never begins a line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(special, '\\$&')

const at = ({where, line, column}: SheetPlace): string => `${where}, ${line}:${column}`

function findingLines({severity, message, place, note, related, ruleId}: SheetFinding): string[] {
  return [
    `- [ ] **${severity}** ${plain(message)} (${at(place)}; ${ruleId})`,
    ...(note === null ? [] : [`  - ${plain(note)}`]),
    ...related.map((other) => `  - ${plain(other.message)} (${at(other.place)})`)
  ]
}

function entryLine(entry: SheetEntry): string {
  const {kind, text, reading, place} = entry
  const said = reading === text ? plain(text) : `${plain(text)} → ${plain(reading)}`
  const details = detailsOf(entry).map(({label, value}) => `; ${label} ${plain(value)}`)
  return `- [ ] **${kind}** ${said}${details.join('')} (${at(place)})`
}

function section(title: string, lines: readonly string[], none: string): string {
  return `## ${title}\n\n${lines.length === 0 ? none : lines.join('\n')}\n`
}

export function factSheetToMarkdown(sheet: FactSheet): string {
  const about = [sheet.path, sheet.storyDate, `${sheet.words} words`].filter((part) => part !== null).map((part) => plain(part))
  return [
    `# Fact sheet: ${plain(sheet.title)}\n\n${about.join(' · ')}\n`,
    section('Findings', sheet.findings.flatMap(findingLines), 'None.'),
    section('To be checked', sheet.entries.map(entryLine), 'Nothing was found to check.')
  ].join('\n')
}
