/** Whether two levels can be the two ends of a change at all: `by 90 days and by 180 days`, `a 49 to 38 vote`, `1,943 beds and 404 flats` are no then and now. */

import {pastVerbs, presentVerbs} from '../../../lexicon/figure-comparisons.js'
import {wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {areSides} from '../sides.js'
import {isOfThings, type Pair} from './beside.js'
import type {ToldStep} from './step.js'
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

/** A gap may be between any two, but not before it is told: `the April surplus was 39bn. For the year it is 119bn`. */
export function canBeEnds(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (isOfThings(story, from, to) || (!step.isGap && areSides(story, from, to))) return false
  const led = [from, to].filter((level) => story.tokens[firstOf(story, level) - 1]?.lower === 'by')
  if (step.isGap) {
    const isBalance = /^(?:surplus|deficit)$/.test(story.tokens[step.firstToken]?.lower ?? '') && step.isNoun
    return led.length < 2 && !(isBalance && Math.max(from.lastToken, to.lastToken) > step.firstToken)
  }
  if (led.length > 0) return false
  return from.index < to.index ? !areJoined(story, from, to) : !areJoined(story, to, from)
}
