/** Whether two levels can be the two ends of a change at all: `by 90 days and by 180 days`, `a 49 to 38 vote`, `1,943 beds and 404 flats` are no then and now. */

import {pastVerbs, presentVerbs} from '../../../lexicon/figure-comparisons.js'
import {wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {numberWords} from '../../figures/words.js'
import {wordsBetween} from '../nearby-words.js'
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

/** `up 2.5 points in a week |and nearly 17 on the| 54.1% of a year ago`: what the verb tells next is counted from it. */
function isBaseOfNext({tokens}: Story, {lastToken, sentence}: ToldStep, from: Figure): boolean {
  const lead = tokens.slice(Math.max(lastToken, from.firstToken - 9), from.firstToken)
  if (from.sentence !== sentence || from.firstToken <= lastToken) return false
  const on = lead.findLastIndex(({lower}) => lower === 'on')
  const and = lead.findLastIndex(({lower}, at) => at < on && /^(?:and|but)$/.test(lower))
  return (
    and >= 0 && on - and > 1 && on - and < 6 && lead.length - on < 4 && lead.slice(and, on).some(({kind, lower}) => isNumber(kind, lower))
  )
}

const isNumber = (kind: string, word: string): boolean => kind === 'number' || numberWords().small.has(word) || numberWords().tens.has(word)

/** `rose $38m to $214m, even after |$41m went on| the mine`: what was spent, and no level. */
const isSpentBefore = (story: Story, level: Figure): boolean =>
  story.tokens[firstOf(story, level) - 1]?.lower === 'after' && /^(?:went|goes)$/.test(story.tokens[level.lastToken]?.lower ?? '')

/** `7% |down on the previous week's 48,287, and| only 1,130 more than the record at two`: what another comparison is made with; this one names a base of its own. */
const isBaseOfOther = (story: Story, step: ToldStep, level: Figure): boolean =>
  step.hasBase &&
  step.isGap &&
  level.lastToken < step.firstToken &&
  level.sentence === step.sentence &&
  / (?:up|down) on (?:the|its|their|his|her|last) (?:[^ ,;]+ ){0,4}$/.test(
    wordsBetween(story, level.firstToken - 7, firstOf(story, level))
  ) &&
  / (?:and|but) (?:[^ ,;]+ ){0,2}$/.test(wordsBetween(story, level.lastToken, step.figure ? firstOf(story, step.figure) : step.firstToken))

/** A gap may be between any two, but not before it is told: `the April surplus was 39bn. For the year it is 119bn`. */
export function canBeEnds(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  if ([from, to].some((level) => isSpentBefore(story, level) || isBaseOfOther(story, step, level))) return false
  if (isBaseOfNext(story, step, from) || isOfThings(story, from, to) || (!step.isGap && areSides(story, from, to))) return false
  const led = [from, to].filter((level) => story.tokens[firstOf(story, level) - 1]?.lower === 'by')
  if (step.isGap) {
    const isBalance = /^(?:surplus|deficit)$/.test(story.tokens[step.firstToken]?.lower ?? '') && step.isNoun
    return led.length < 2 && !(isBalance && Math.max(from.lastToken, to.lastToken) > step.firstToken)
  }
  if (led.length > 0) return false
  return from.index < to.index ? !areJoined(story, from, to) : !areJoined(story, to, from)
}
