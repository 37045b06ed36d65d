/** Moves findings that a comment of the article lets stand out of the way, and reports the comments that let nothing stand. */

import type {AcceptedFinding, Finding} from '../finding.js'
import {keptApart, printOf} from '../fingerprint.js'
import {type ActiveRule, atMost, printable} from '../judge.js'
import {familyOf} from '../rule.js'
import {stet} from '../rules/structure/stet.js'
import {pointsOf} from '../story/place.js'
import type {Story} from '../story/story.js'
import {type StetNotice, type Stretch, stretchesOf} from './stretches.js'

export interface Stood {
  findings: Finding[]
  accepted: AcceptedFinding[]
}

export interface RulesRun {
  /** The ids of all rules there are. */
  readonly known: readonly string[]
  readonly active: readonly ActiveRule[]
  /** Ids of rules that did not finish. */
  readonly failed: readonly string[]
}

/** `findings` are in the order of their places. */
export function letCommentsStand(story: Story, findings: Finding[], {known, active, failed}: RulesRun): Stood {
  if (story.comments.length === 0) return {findings, accepted: []}
  const {stretches, notices} = stretchesOf(story.comments, new Set([...known, ...known.map(familyOf)]))
  const {standing, accepted, used} = sweep(findings, stretches)
  const own = active.find(({rule}) => rule.id === stet.id)
  if (!own) return {findings: standing, accepted}
  const ran = active.map(({rule}) => rule.id).filter((id) => !failed.includes(id))
  const judged = new Set([...ran, ...ran.map(familyOf)])
  const unused = stretches.filter((stretch) => judged.has(stretch.name) && !used.has(stretch)).map(unusedNotice)
  const reported = findingsOf(story, [...notices, ...unused], own)
  return {findings: [...standing, ...reported].sort((one, other) => one.start - other.start || one.end - other.end), accepted}
}

const unusedNotice = ({name, comment}: Stretch): StetNotice => ({
  comment,
  severity: 'query',
  message: `Stet for ${name} lets nothing stand`
})

/** One walk over both: `active` holds the stretches that reach over the finding at hand, the innermost last. */
function sweep(findings: readonly Finding[], stretches: readonly Stretch[]) {
  const standing: Finding[] = []
  const accepted: AcceptedFinding[] = []
  const used = new Set<Stretch>()
  let active: Stretch[] = []
  let next = 0
  for (const finding of findings) {
    for (let coming = stretches[next]; coming && coming.start <= finding.start; coming = stretches[++next]) active.push(coming)
    active = active.filter(({end}) => end > finding.start)
    const covering = active.filter(({name}) => name === finding.ruleId || name === finding.family)
    for (const stretch of covering) used.add(stretch)
    const innermost = covering.at(-1)
    if (innermost) accepted.push({finding, reason: printable(innermost.reason), by: 'comment'})
    else standing.push(finding)
  }
  return {standing, accepted, used}
}

/** Notices as findings of the rule `structure-stet`, so that whatever shows findings shows them. */
function findingsOf(story: Story, notices: readonly StetNotice[], {severity: most}: ActiveRule): Finding[] {
  const pointAt = pointsOf(story.source)
  const found = notices.map(({comment: {start, end}, severity, message}): Finding => {
    const actual = story.source.slice(start, end)
    return {
      ruleId: stet.id,
      family: familyOf(stet.id),
      severity: atMost(most, severity),
      message: printable(message),
      start,
      end,
      place: {start: pointAt(start), end: pointAt(end)},
      actual,
      expected: [],
      related: [],
      fingerprint: printOf([stet.id, message, actual])
    }
  })
  return keptApart(found)
}
