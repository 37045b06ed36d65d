/**
 * What a change came to, by the words right beside it: `rose 12% |to £84m|`, `|£84m|, up 12%`. A change belongs to that figure, however many others its sentence holds. It judges no values.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {isBare} from '../near.js'
import {isLevel} from './beside.js'
import type {ToldStep} from './step.js'
import {setsAside} from './step-words.js'
import {toldStepsOf} from './told-steps.js'

interface Places {
  readonly byFirst: ReadonlyMap<number, Figure>
  readonly byLast: ReadonlyMap<number, Figure>
}

/** The figures that tell no step, by the token at which each begins, and by the one at which it has ended. */
const placesOf = once((story: Story): Places => {
  const told = new Set(toldStepsOf(story).flatMap(({figure}) => figure ?? []))
  const levels = figuresOf(story).filter(
    (figure) => !told.has(figure) && !/^(?:ordinal|age|ratio)$/.test(figure.kind) && (figure.kind !== 'duration' || isLevel(story, figure))
  )
  return {
    byFirst: new Map(levels.map((figure) => [figure.firstToken, figure])),
    byLast: new Map(levels.map((figure) => [figure.lastToken, figure]))
  }
})

const stops = /^(?:and|but|while|whereas|although|though|because|as|after|before|when|than|against|compared|with|which|who|said)$/

/** `rose 12% in the half |to a record| £84m`, `decreased nine percent in May, |to| 1,511 tonnes`, `up 10% |at| £5.5m`. */
function targetAhead(story: Story, {lastToken, sentence}: ToldStep): Figure | undefined {
  const {tokens} = story
  const {byFirst} = placesOf(story)
  for (let at = lastToken; at < lastToken + 12; at++) {
    const {lower = '', kind, sentence: own} = tokens[at] ?? {}
    if (own !== sentence || byFirst.has(at) || stops.test(lower) || setsAside.test(lower)) return undefined
    if (kind === 'mark' && !(lower === ',' && /^(?:to|or|at|in|for|during)$/.test(tokens[at + 1]?.lower ?? ''))) return undefined
    if (!/^(?:to|at)$/.test(lower)) continue
    for (let next = at + 1; next < at + 7; next++) {
      const figure = byFirst.get(next)
      if (figure) return figure
      if (tokens[next]?.kind !== 'word' || /^(?:from|and|but|that|which)$/.test(tokens[next]?.lower ?? '')) break
    }
  }
  return undefined
}

/** `|1.26 billion marks|, 46.7 percent down`; `at |357.1 million|, were up 40.5%`; `|118 million people| were employed, a rise of 4.4%`. */
function targetBehind(story: Story, {firstToken, sentence}: ToldStep): Figure | undefined {
  const {tokens} = story
  const {byLast} = placesOf(story)
  let isLinked = false
  for (let at = firstToken - 1; at > firstToken - 7; at--) {
    const {lower = '', kind, sentence: own} = tokens[at] ?? {}
    const figure = byLast.get(at + 1)
    if (figure) return isLinked && figure.sentence === sentence && !isAgeAside(story, figure) ? figure : undefined
    if (own !== sentence || stops.test(lower) || setsAside.test(lower) || (kind === 'mark' && lower !== ',')) return undefined
    if (/^(?:,|was|were|is|are|or)$/.test(lower)) isLinked = true
  }
  return undefined
}

/** `Its head|, 61,| credits the 15% jump`. */
const isAgeAside = ({tokens}: Story, figure: Figure): boolean =>
  isBare(figure) &&
  Number(figure.value) < 110 &&
  tokens[figure.firstToken - 1]?.text === ',' &&
  tokens[figure.lastToken]?.text === ',' &&
  tokens[figure.lastToken + 1]?.kind === 'word'

export interface Target {
  readonly figure: Figure
  /** `rose 12% to £84m`: it came to that; `£84m, a rise of 12%` may sum up a base as well. */
  readonly isAhead: boolean
}

const kept = once((_story: Story) => new Map<ToldStep, Target | undefined>())

/** Of a gap that a noun tells there is none: it lies between two. */
export function targetOf(story: Story, step: ToldStep): Target | undefined {
  if (step.isGap && step.isNoun) return undefined
  const known = kept(story)
  if (known.has(step)) return known.get(step)
  const ahead = step.hasBase ? undefined : targetAhead(story, step)
  const figure = ahead ?? targetBehind(story, step)
  const target = figure && {figure, isAhead: ahead !== undefined}
  known.set(step, target)
  return target
}

/** `Rose |only 8.5 percent to| $8.2bn`: a level that a percentage right before it came to, be its step read or not. */
export function percentBefore(story: Story, {firstToken, hedge}: Figure): Figure | undefined {
  const at = firstToken - (hedge ? 2 : 1)
  const figure = story.tokens[at]?.lower === 'to' ? placesOf(story).byLast.get(at) : undefined
  return figure?.kind === 'percent' ? figure : undefined
}
