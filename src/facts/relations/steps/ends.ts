/** Whether two levels can be the two ends of a change at all: `by 90 days and by 180 days`, `a 49 to 38 vote`, `1,943 beds and 404 flats` are no then and now. */

import {pastVerbs, presentVerbs} from '../../../lexicon/figure-comparisons.js'
import {wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import type {Pair} from './beside.js'
import {firstOf} from './step-cues.js'

let verbs: ReadonlySet<string> | undefined

/** Joined by `and` or a bare `to`, with no verb and no time between them. */
function areJoined({tokens}: Story, first: Figure, second: Figure): boolean {
  verbs ??= new Set([...wordsOf(pastVerbs), ...wordsOf(presentVerbs)])
  const between = tokens.slice(first.lastToken, second.firstToken)
  if (first.sentence !== second.sentence || between.length > 7) return false
  if (between.length === 1 && between[0]?.lower === 'to') return tokens[first.firstToken - 1]?.lower !== 'from'
  return (
    between.some(({lower}) => lower === 'and') &&
    between.every(
      ({kind, lower, text}) =>
        kind === 'word' &&
        !verbs?.has(lower) &&
        !/^(?:in|now|then|today|later|earlier|before|last|this|next|ago|from|to|against|by|at|on|is|are|was|were)$/.test(lower) &&
        (lower === text || lower.length < 3)
    )
  )
}

/** For a change; a gap may be between any two. */
export function canBeEnds(story: Story, {from, to}: Pair): boolean {
  if ([from, to].some((level) => story.tokens[firstOf(story, level) - 1]?.lower === 'by')) return false
  return from.index < to.index ? !areJoined(story, from, to) : !areJoined(story, to, from)
}
