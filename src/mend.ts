/** Applies the mends of which there is no doubt, and keeps everything else as it is. */

import {check} from './check.js'
import type {Finding} from './finding.js'
import type {CheckOptions} from './report.js'

export interface Mended {
  text: string
  /** What was mended, in the order it was done; offsets are into the text as it stood in that round. */
  mends: Finding[]
}

/** One mend may bring out another: a misread byte inside a broken word. */
const mostRounds = 8

/** From left to right, each place once. */
function applicable(findings: readonly Finding[]): Finding[] {
  const chosen: Finding[] = []
  let reach = 0
  for (const finding of findings) {
    const [replacement] = finding.expected
    if (finding.expected.length !== 1 || replacement === finding.actual || finding.start < reach) continue
    chosen.push(finding)
    reach = finding.end
  }
  return chosen
}

function apply(text: string, mends: readonly Finding[]): string {
  let result = ''
  let from = 0
  for (const {start, end, expected} of mends) {
    result += text.slice(from, start) + (expected[0] ?? '')
    from = end
  }
  return result + text.slice(from)
}

/**
 * Mends what has one certain answer: words run together or broken, misread bytes, lost hyphens and the like. Figures, names and dates are never
 * changed, since either of two places may be right. Mending a mended text changes nothing.
 */
export function mend(text: string, options: CheckOptions = {}): Mended {
  const done: Finding[] = []
  let current = text
  for (let round = 0; round < mostRounds; round++) {
    const mends = applicable(check(current, options).findings)
    if (mends.length === 0) break
    current = apply(current, mends)
    done.push(...mends)
  }
  return {text: current, mends: done}
}
