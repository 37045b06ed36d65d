/** What the ties of a story say of each other: which figures and told ones are accounted for already. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {figureBehind} from '../near.js'
import {toldFiguresOf} from '../steps/comparisons.js'
import type {Drawn} from './draw-up.js'
import {isOfOneBreath, isOfOneSentence} from './one-breath.js'
import type {Relation, Tie, Told} from './tie.js'

/** What is asked of the ties of a story together. */
export interface Surroundings {
  readonly story: Story
  /** How many ties the told figure has, and how many figures it may be tied to. */
  readonly choices: number
  readonly near: number
  /** The first figures of a stretch of tokens. */
  figuresBetween(from: number, to: number): readonly Figure[]
  /** Whether a figure has part in a tie that holds. */
  isSpokenFor(figure: Figure): boolean
  /** Whether the same figures stand in a tie to another told one, that holds. */
  isTaken(tie: Tie): boolean
  isStep(figure: Figure): boolean
  /** How many ties of the same relation reach less far. */
  nearer(tie: Tie): number
}

/** The figures that a tie was drawn between, in order, as one string. */
export const keyOf = ({whole, parts}: Tie): string =>
  [whole, ...parts]
    .map(({index}) => index)
    .sort((one, other) => one - other)
    .join()

const isSame = (one: Told, other: Told): boolean => one.start < other.end && other.start < one.end

/** What is told in one breath with two others that do not make it is accounted for in its own sentence only. */
function isHeld({told, ties}: Drawn): boolean {
  const holding = told.isSigned ? ties.filter(({holds}) => holds) : []
  if (holding.length === 0) return false
  return holding.some(isOfOneSentence) || !ties.some((tie) => !tie.holds && isOfOneBreath(tie))
}

/** A told figure may be drawn up in several forms: it is accounted for where any tie of any form holds. */
export function accountedFor(drawn: readonly Drawn[]): (told: Told) => boolean {
  const tokens = new Set<number>()
  for (const each of drawn) {
    const {told} = each
    if (isHeld(each)) for (let at = told.firstToken; at < told.lastToken; at++) tokens.add(at)
  }
  return ({firstToken, lastToken}) => {
    for (let at = firstToken; at < lastToken; at++) if (tokens.has(at)) return true
    return false
  }
}

/** Makes what the traits of a story's ties ask for. */
export function surroundingsOf(story: Story, drawn: readonly Drawn[]): (of: Drawn) => Surroundings {
  const steps = toldFiguresOf(story)
  const spokenFor = new Set<Figure>()
  const taken = new Map<string, Told[]>()
  for (const {told, ties} of drawn)
    for (const tie of ties) {
      if (!tie.holds || !told.isSigned) continue
      for (const figure of [tie.whole, ...tie.parts]) spokenFor.add(figure)
      const known = taken.get(keyOf(tie))
      if (known) known.push(tie.told)
      else taken.set(keyOf(tie), [tie.told])
    }
  const shared = {
    story,
    figuresBetween: (from: number, to: number) => between(story, from, to),
    isSpokenFor: (figure: Figure) => spokenFor.has(figure),
    isTaken: (tie: Tie) => (taken.get(keyOf(tie)) ?? []).some((told) => !isSame(told, tie.told)),
    isStep: (figure: Figure) => steps.has(figure)
  }
  return ({ties, near}) => {
    let reaches: ReadonlyMap<Relation, readonly number[]> | undefined
    return {
      ...shared,
      choices: ties.length,
      near,
      nearer(tie: Tie) {
        reaches ??= reachesOf(ties)
        const own = reaches.get(tie.relation) ?? []
        const reach = reachOf(tie)
        const at = own.findIndex((other) => other >= reach)
        return at < 0 ? own.length : at
      }
    }
  }
}

/** How far the ties of each relation reach, the nearest first. */
function reachesOf(ties: readonly Tie[]): ReadonlyMap<Relation, readonly number[]> {
  const reaches = new Map<Relation, number[]>()
  for (const tie of ties) {
    const known = reaches.get(tie.relation)
    if (known) known.push(reachOf(tie))
    else reaches.set(tie.relation, [reachOf(tie)])
  }
  for (const each of reaches.values()) each.sort((one, other) => one - other)
  return reaches
}

/** How many characters a tie spans, with its told figure. */
export function reachOf({told, whole, parts}: Tie): number {
  const all = [told, whole, ...parts]
  return Math.max(...all.map(({end}) => end)) - Math.min(...all.map(({start}) => start))
}

/** Nobody counts more of them; a tie to a headline spans the story. */
const mostBetween = 40

/** The first figures that lie within a stretch of tokens. */
function between(story: Story, from: number, to: number): readonly Figure[] {
  const figures = figuresOf(story)
  const low = figureBehind(story, story.tokens[from]?.start ?? 0)?.index ?? figures.length
  let last = low
  while (last - low < mostBetween && (figures[last]?.lastToken ?? Number.POSITIVE_INFINITY) <= to) last++
  return figures.slice(low, last)
}
