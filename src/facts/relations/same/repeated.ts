/** Counts of one noun that point at nothing, of which the later tells another number than the one before. Whether they contradict each other is not asked here. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {overlaps} from '../../figures/interval.js'
import {figuresAbout, figuresIn} from '../near.js'
import {isTransposed, sameQuantity} from './compare.js'
import type {Reference} from './reference.js'

/** Units and things of which a story has many counts, each of something else. */
const common =
  /^(?:year|month|week|day|hour|minute|second|time|point|goal|game|match|run|try|set|lap|win|place|people|person|man|woman|child|percent|per|cent|vote|seat|job|share|step|way|part|thing|side|case|death|member|player|team|club|country|state)$/

const farthest = 12

/** Counts by their noun, in order: only those of one noun can be of one quantity. */
function byNoun(story: Story): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figuresOf(story)) {
    const {counted, kind, value, block, move} = figure
    const role = story.blocks[block]?.role
    if (!counted || (kind !== 'cardinal' && kind !== 'percent') || typeof value !== 'number' || move !== null) continue
    if (role === 'headline' || role === 'standfirst' || role === 'furniture') continue
    const key = `${kind} ${counted.noun}`
    groups.set(key, [...(groups.get(key)?.slice(-farthest) ?? []), figure])
  }
  return groups
}

/** The earlier count that a later one contradicts; a value that was given before is no slip. */
function contradicted(story: Story, earlier: readonly Figure[], later: Figure): Figure | undefined {
  if (earlier.some((figure) => overlaps(figure.interval, later.interval))) return undefined
  const loose = common.test(later.counted?.noun ?? '')
  const same = earlier.filter(
    (figure) =>
      // `312 cars in the north and 321 cars in the south` are two counts.
      figure.sentence !== later.sentence &&
      sameQuantity(story, figure, later) === 'yes' &&
      (!loose || (isTransposed(figure, later) && later.text.length > 2))
  )
  return same.length === 1 && earlier.length <= 2 ? same[0] : undefined
}

const isPlausible = (one: Figure, other: Figure): boolean => {
  const ratio = Number(one.value) / Number(other.value)
  return ratio > 0.3 && ratio < 3
}

const isNearly = (one: number, other: number): boolean => one > 0.8 * other && one < 1.25 * other

/** More shares of about one size are those of as many things. */
const fewShares = 4

/** `worked at 79.8 per cent of capacity … 80.1 … 79.6 … 78.9 per cent of capacity`: of many shares of one size two have the same digits by chance. */
const isOneOfShares = (story: Story, later: Figure): boolean =>
  later.kind === 'percent' &&
  new Set(
    figuresAbout(story, later).flatMap(({kind, value}) =>
      kind === 'percent' && isNearly(Number(value), Number(later.value)) ? [Number(value)] : []
    )
  ).size > fewShares

/** Counts of one noun that point at nothing, of which the later contradicts the one before. */
export function* repeatedOf(story: Story): Generator<Reference> {
  for (const figures of byNoun(story).values())
    for (const [index, later] of figures.entries()) {
      const earlier = contradicted(story, figures.slice(0, index), later)
      if (earlier && !later.definite && isPlausible(earlier, later) && !isOneOfShares(story, later)) yield {earlier, later}
    }
}

/** `a report of 1,053 pages … a bill of 1,186 pages … 1,057 pages long`: as many counts as things, by the word as it stands or within another. */
export function isOneOfThree(story: Story, one: Figure, later: Figure): boolean {
  const noun = later.counted?.noun
  if (noun === undefined) return false
  const values = figuresIn(story, later.block)
    .filter(({kind, counted}) => kind === later.kind && counted?.noun.includes(noun))
    .map(({value}) => value)
  return new Set([...values, one.value, later.value]).size > 2
}
