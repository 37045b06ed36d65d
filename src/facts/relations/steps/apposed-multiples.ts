/**
 * Multiples that stand in apposition to what they come to: `half that, |19%|`, `ten times that: |$450|`, `|£139| – three times as much –`. The base is what was told right before. It judges no
 * values.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {areOfOneKind} from './beside.js'
import type {BoundPair} from './bound-steps.js'
import type {ToldStep} from './step.js'
import {firstOf} from './step-cues.js'

/** `that`, `of that`, `as much`, `as heavy`, `that number`: of what was told, and of nothing named. */
const pointing =
  /^ (?:of )?(?:that(?: (?:number|sum|amount|figure|total|price|rate|level|size|share|proportion))?|as (?:many|much|high|large|big|long|far|heavy|tall|wide|deep|old|expensive|dear)|the (?:number|sum|amount|figure|price|rate|level|size|share|proportion)) [,:–—(.;] $/

/** Tokens that such words may take. */
const longest = 4

/** The token of the mark behind the words that point back from a multiple; undefined where it names a base, or goes on. */
export function pointingEnd(story: Story, from: number): number | undefined {
  for (let at = from + 1; at <= from + longest; at++)
    if (story.tokens[at]?.kind === 'mark') return pointing.test(wordsBetween(story, from, at + 1)) ? at : undefined
  return undefined
}

const leads = /^ (?:(?:at|or|just|only|about|some|around|roughly|nearly|a|little|over|under) )*$/

/** `, 19%`, `: $450`: the figure behind the mark. */
const behind = (story: Story, mark: number, levels: readonly Figure[]): Figure | undefined =>
  /^[,:–—(]$/.test(story.tokens[mark]?.text ?? '')
    ? levels.find(
        (level) =>
          level.firstToken > mark && level.firstToken < mark + 5 && leads.test(wordsBetween(story, mark + 1, firstOf(story, level)))
      )
    : undefined

/** `|480|, was half of that`, `|£139| – three times as much –`: the figure before. */
const before = (story: Story, first: number, levels: readonly Figure[]): Figure | undefined =>
  levels.find(
    (level) =>
      level.lastToken < first &&
      level.lastToken > first - 6 &&
      /^ (?:[a-z]+ )?(?:, (?:is|was|are|were)|[–—(,](?: or)?) (?:(?:about|nearly|almost|just|only|roughly|barely|some|a) )*$/.test(
        wordsBetween(story, level.lastToken, first)
      )
  )

/** The two a pointing multiple lies between: what it stands beside, and the nearest of its kind before. */
export function apposedPair(story: Story, step: ToldStep, levels: readonly Figure[]): BoundPair | undefined {
  if (step.kind !== 'times' || !step.isGap) return undefined
  const mark = pointingEnd(story, step.lastToken)
  if (mark === undefined) return undefined
  const own = levels.filter(({sentence}) => sentence === step.sentence)
  const to = behind(story, mark, own) ?? before(story, step.firstToken, own)
  if (!to || isPart(story, to)) return undefined
  const first = Math.min(to.firstToken, step.firstToken)
  const from = levels.filter((level) => level.lastToken <= first && level.sentence >= step.sentence - 1 && areOfOneKind(level, to)).at(-1)
  return from && from.value !== to.value ? {from, to, isPointed: true} : undefined
}

/** Whether a multiple that points back is told beside a figure that it does not come to: then no two others are meant. */
export function isSpokenFor(story: Story, step: ToldStep): boolean {
  if (step.kind !== 'times' || !step.isGap) return false
  const mark = pointingEnd(story, step.lastToken)
  if (mark === undefined) return false
  const isHalf = step.interval.high < 1
  return (
    isHalf ||
    [1, 2, 3].some((ahead) => story.tokens[mark + ahead]?.kind === 'number' && story.tokens[mark + ahead]?.sentence === step.sentence)
  )
}

/** `twice as many, 12 |of them| under 30`; `120 in the north |and 60| in the south`: no figure of the whole. */
const isPart = (story: Story, {lastToken}: Figure): boolean =>
  / (?:of (?:them|whom|which|these|those)|each|apiece|a|per|and \d+) /.test(
    wordsBetween(story, lastToken, lastToken + 6).replace(/[,;:.–—].*/, ' ')
  )
