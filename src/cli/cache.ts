/**
 * Reports of files that have not changed. An entry holds for one content, one set of options and one version of deskcheck; what does not fit is checked
 * again. A cache that cannot be read is as good as none.
 */

import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {version} from '../../package.json'
import type {CheckOptions, Report} from '../report.js'
import type {Article} from './check-file.js'
import {writeWhole} from './write-file.js'

interface Entry {
  readonly key: string
  readonly report: Report
}

export interface Cache {
  get(article: Article, options: CheckOptions): Report | undefined
  set(article: Article, options: CheckOptions, report: Report): void
  save(): void
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The key says what the report was made from; a report that someone has changed by hand is not guarded against. */
function isEntry(value: unknown): value is Entry {
  return isRecord(value) && typeof value.key === 'string' && isRecord(value.report) && Array.isArray(value.report.findings)
}

function entriesIn(path: string): Map<string, Entry> {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return new Map(isRecord(content) ? Object.entries(content).filter((pair): pair is [string, Entry] => isEntry(pair[1])) : [])
  } catch {
    return new Map()
  }
}

function keyOf({text, format}: Article, options: CheckOptions): string {
  const hash = createHash('sha256')
  for (const part of [version, format, JSON.stringify(options), text]) hash.update(`${part.length}:${part}`)
  return hash.digest('base64url')
}

export function openCache(path: string): Cache {
  const entries = entriesIn(path)
  let changed = false
  return {
    get(article, options) {
      const entry = entries.get(article.path)
      return entry?.key === keyOf(article, options) ? entry.report : undefined
    },
    set(article, options, report) {
      // What a rule that crashed would have found is not known, so the next run tries again.
      if (report.summary.failed.length > 0) return
      entries.set(article.path, {key: keyOf(article, options), report})
      changed = true
    },
    save() {
      if (!changed) return
      const kept = [...entries].filter(([article]) => existsSync(article))
      writeWhole(path, JSON.stringify(Object.fromEntries(kept)))
      changed = false
    }
  }
}
