/** A finding in lines of plain text, for formats that show no second place of their own. */

import type {Finding, Point} from '../finding.js'
import {oneLine} from './plain-text.js'

/** The message, then every other place, the reasoning and the mend, a line each. */
export function findingText(finding: Finding, pointAt: (offset: number) => Point): string[] {
  const places = finding.related.map(({start, message}) => {
    const {line, column} = pointAt(start)
    return `Line ${line}, column ${column}: ${message}`
  })
  return [
    finding.message,
    ...places,
    ...(finding.note === undefined ? [] : [finding.note]),
    ...(finding.expected.length === 1 ? [`Mend: ${finding.expected[0]}`] : [])
  ].map(oneLine)
}

/** A rule that crashed, as every reporter names it. */
export const failedText = (ruleId: string, message: string): string => oneLine(`Rule ${ruleId} did not finish: ${message}`)
