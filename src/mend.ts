/** Applies the mends of which there is no doubt, and keeps everything else as it is. */

import type {Finding} from './finding.js'

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

/** Mends what `findingsIn` is certain of, until it finds nothing more to mend. */
export function mendBy(text: string, findingsIn: (text: string) => readonly Finding[]): Mended {
  const done: Finding[] = []
  let current = text
  for (let round = 0; round < mostRounds; round++) {
    const mends = applicable(findingsIn(current))
    if (mends.length === 0) break
    current = apply(current, mends)
    for (const mend of mends) done.push(mend)
  }
  return {text: current, mends: done}
}
