/** What the stet files let stand, file by file, and which of their entries let nothing stand any more. */

import {activeRules} from '../config.js'
import {StetFiles} from '../configuration/stet-file.js'
import type {CheckOptions, Report} from '../report.js'
import {type StetEntry, stetFileName} from '../stet/entry.js'
import {unusedEntries} from '../stet/let-stand.js'
import {standardInput} from './read-file.js'

/** The rules that run under these options. */
export const ruleIdsOf = ({preset, rules}: CheckOptions): string[] => activeRules(preset, rules).map(({rule}) => rule.id)

export class Standing {
  readonly #stetFiles = new StetFiles()
  readonly #unused = new Map<string, number>()

  /** The entries of one file, for the option `stet` of a check or a mend. */
  entriesFor(path: string): readonly StetEntry[] {
    return path === standardInput ? [] : this.#stetFiles.entriesFor(path)
  }

  /** Takes note of a report under these options. */
  note(path: string, report: Report, options: CheckOptions): void {
    const finished = ruleIdsOf(options).filter((id) => !report.summary.failed.some(({ruleId}) => ruleId === id))
    const unused = unusedEntries(report, this.entriesFor(path), finished).length
    if (unused > 0) this.#unused.set(path, unused)
  }

  /** What is to be told beside the report; an entry too many is no fault of the article. */
  notice(): string {
    const count = [...this.#unused.values()].reduce((sum, unused) => sum + unused, 0)
    if (count === 0) return ''
    const [first = '', ...others] = this.#unused.keys()
    const where = others.length === 0 ? first : `${first} and ${others.length} more`
    return `${count} ${count === 1 ? 'entry' : 'entries'} of ${stetFileName} for ${where} let nothing stand any more; 'deskcheck stet --prune' drops them`
  }
}
