/** Scores by sets, one behind the other, and how many sets are told: `6-4 3-6 7-6`, `in three sets`, `in straight sets`. It judges nothing. */

import type {Span} from '../../../../finding.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {type Score, scoresOf} from './scores.js'

/** The sets of the only match that a story tells. */
export interface Sets extends Span {
  readonly count: number
  /** Each side won one. */
  readonly isShared: boolean
}

/** How many sets are told: so many, or `straight` ones, of which the loser won none. */
export interface ToldSets extends Span {
  readonly text: string
  readonly sets: Sets
  readonly told: number | 'straight'
}

/** So many characters may stand between two sets: a comma, a bracket with a tie-break. */
const gap = 9
const mostSets = 5

const isSet = ({first, second}: Score): boolean => Math.max(first, second) <= 7 && Math.max(first, second) >= 6

/** `7-6 |(7-5)|`: how its last game ended. */
const isTieBreak = ({text}: Story, {start}: Score): boolean => text.charAt(start - 1) === '('

const setsOf = once((story: Story): Sets | undefined => {
  const scores = scoresOf(story).filter((score, at) => at === 0 || !isTieBreak(story, score))
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last || scores.length < 2 || scores.length > mostSets) return undefined
  const isChain = scores.every((score, at) => isSet(score) && (scores[at + 1]?.start ?? 0) - score.end <= gap)
  if (!isChain) return undefined
  const wins = scores.filter(({first, second}) => first > second).length
  return {count: scores.length, start: first.start, end: last.end, isShared: wins > 0 && wins < scores.length}
})

/** `7-6 |(7-5)|`, `7-6 |(5)|`, then where it was played. */
const behindScore = /^(?: \(\d+(?:-\d+)?\))?(?:,? (?:in|at|on) (?:the )?\p{Lu}[\p{L} ]*)?,? in (?:just |only )?$/u
/** `in straight sets |in Madrid|` are of another match. */
const endsThere = /^\s*(?:[.,;:)—–]|$|(?:and|to|over|after|on|yesterday)\b)/

/** `6-4, 3-6, 7-5| in Hobart, in |two sets`, `straight sets|, |6-4, 6-3`; no `after a semi-final won in two sets`, and no `has never lost in three sets`. */
function isBeside(story: Story, {start, end}: Span, sets: Sets): boolean {
  if (end <= sets.start) return /^[\s,:(–—]*$/.test(story.text.slice(end, sets.start))
  return behindScore.test(story.text.slice(sets.end, start)) && endsThere.test(story.text.slice(end, end + 12))
}

/** `Okafor survives |five-set| thriller`, above the only match that is told. */
const isInHeadline = ({blocks}: Story, {block}: Figure): boolean => blocks[block]?.role === 'headline'

export function toldSetsOf(story: Story): readonly ToldSets[] {
  const sets = setsOf(story)
  if (!sets) return []
  const counted = figuresOf(story).flatMap((figure): ToldSets[] => {
    const {kind, counted, value, hedge, start, end, text} = figure
    if (kind !== 'cardinal' || counted?.noun !== 'set' || hedge || typeof value !== 'number') return []
    if (value < 2 || value > mostSets || !(isBeside(story, {start, end: counted.end}, sets) || isInHeadline(story, figure))) return []
    return [{start, end, text, sets, told: value}]
  })
  const straight = occurrencesOf(story, ['straight']).flatMap(({index, start, text}): ToldSets[] => {
    const noun = story.tokens[index + 1]
    return noun?.lower === 'sets' && isBeside(story, {start, end: noun.end}, sets)
      ? [{start, end: noun.end, text: `${text} ${noun.text}`, sets, told: 'straight'}]
      : []
  })
  return [...counted, ...straight]
}
