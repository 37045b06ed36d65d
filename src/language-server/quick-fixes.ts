/** Edits for findings: the one answer, where there is one, for each and for all at once; and a comment that lets a finding stand. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../finding.js'
import {stet} from '../rules/structure/stet.js'
import {stetComment} from '../stet/write-comment.js'
import type {CheckedDocument} from './check-document.js'
import {rangeOf, source} from './diagnostics.js'
import {formatOf} from './format.js'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.${source}`

/** A finding whose text still stands as it was found, with its one answer. */
interface Mend {
  readonly finding: Finding
  readonly replacement: string
}

const longestShown = 40

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line
}

function mendsOf(findings: readonly Finding[]): Mend[] {
  return findings.flatMap((finding) => {
    const [replacement, ...others] = finding.expected
    return replacement === undefined || others.length > 0 ? [] : [{finding, replacement}]
  })
}

const before = (one: Range['start'], other: Range['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character <= other.character)

const touches = (one: Range, other: Range): boolean => before(one.start, other.end) && before(other.start, one.end)

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
}

/** Two mends of one place would spoil each other: the first one wins, and the next check offers the rest. */
function editsOf(document: TextDocument, mends: readonly Mend[]): TextEdit[] {
  let free = 0
  return mends.flatMap(({finding, replacement}) => {
    if (finding.start < free) return []
    free = finding.end
    return [{range: rangeOf(document, finding), newText: replacement}]
  })
}

/** An edit is bound to the version it was made for, where the editor can tell versions apart. */
function workspaceEdit(document: TextDocument, edits: TextEdit[], versioned: boolean): WorkspaceEdit {
  const {uri, version} = document
  return versioned ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}}
}

function diagnosticFor(finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(
    ({data}) => typeof data === 'object' && data !== null && Object.is(Reflect.get(data, 'fingerprint'), finding.fingerprint)
  )
}

function titleOf({finding, replacement}: Mend): string {
  return replacement === '' ? `Remove “${shown(finding.actual)}”` : `Replace “${shown(finding.actual)}” with “${shown(replacement)}”`
}

function quickFix(document: TextDocument, checked: CheckedDocument, mend: Mend, versioned: boolean): CodeAction {
  const diagnostic = diagnosticFor(mend.finding, checked.diagnostics)
  return {
    title: titleOf(mend),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    ...(diagnostic ? {diagnostics: [diagnostic]} : {}),
    edit: workspaceEdit(document, editsOf(document, [mend]), versioned)
  }
}

/** The comment waits for a reason; a stet comment is no finding to let stand itself. */
function letStandFixes(document: TextDocument, checked: CheckedDocument, range: Range, versioned: boolean): CodeAction[] {
  const format = formatOf(document)
  if (format === undefined) return []
  return checked.findings.flatMap((finding): CodeAction[] => {
    if (finding.ruleId === stet.id || !touches(rangeOf(document, finding), range)) return []
    const comment = stetComment(document.getText(), finding, format)
    if (!comment) return []
    const diagnostic = diagnosticFor(finding, checked.diagnostics)
    const edit = {range: rangeOf(document, {start: comment.at, end: comment.at}), newText: comment.text}
    return [
      {
        title: `Let “${shown(finding.actual)}” stand, for a reason (${finding.ruleId})`,
        kind: CodeActionKind.QuickFix,
        ...(diagnostic ? {diagnostics: [diagnostic]} : {}),
        edit: workspaceEdit(document, [edit], versioned)
      }
    ]
  })
}

/** Without being asked for by kind, mending everything is offered only beside a mend that stands there. */
export function quickFixes(
  document: TextDocument,
  checked: CheckedDocument,
  {range, context}: CodeActionParams,
  versioned: boolean
): CodeAction[] {
  const {only} = context
  const mends = mendsOf(checked.findings)
  const here = mends.filter(({finding}) => touches(rangeOf(document, finding), range))
  const actions = wants(only, CodeActionKind.QuickFix) ? here.map((mend) => quickFix(document, checked, mend, versioned)) : []
  const offersAll = only === undefined ? here.length > 0 && mends.length > 1 : wants(only, fixAllKind) && mends.length > 0
  if (offersAll) {
    actions.push({title: 'Mend all that is certain', kind: fixAllKind, edit: workspaceEdit(document, editsOf(document, mends), versioned)})
  }
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...letStandFixes(document, checked, range, versioned))
  return actions
}
