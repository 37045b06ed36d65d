/** The comment that lets a finding stand, for an editor to put into the text. */

import type {Finding} from '../finding.js'
import type {Format} from '../formats/format.js'

export interface Insertion {
  readonly at: number
  readonly text: string
}

/** YAML or TOML between its fences at the head of a file. */
const frontMatter = /^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/

function canHoldComment(source: string, {start}: Finding, format: Format): boolean {
  if (format !== 'markdown') return format === 'html'
  if (start < (frontMatter.exec(source)?.[0].length ?? 0)) return false
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return !/!\[[^\]]*$/.test(line)
}

/**
 * Stands right behind the finding, and so in its block. The reason is left to whoever lets it stand: until one is given, the comment is reported and
 * the finding with it.
 */
export function stetComment(source: string, finding: Finding, format: Format): Insertion | undefined {
  return canHoldComment(source, finding, format) ? {at: finding.end, text: ` <!-- stet ${finding.ruleId}: -->`} : undefined
}
