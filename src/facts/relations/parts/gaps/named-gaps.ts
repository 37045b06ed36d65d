/**
 * Gaps whose own words name what they lie between: the `18-year age gap` of the only two ages near, the votes by which a motion that the paragraph counts both sides of was carried or lost. It judges no
 * values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn} from '../../near.js'
import {wordsBetween} from '../../nearby-words.js'
import {firstOf, type Line, lineAt, pattern} from '../../pattern.js'
import type {NearGap} from './near-gaps.js'

/** Sentences to each side in which the two stand. */
const reach = 2

const ofAges = / age (?:gap|difference) /
const [youngest, oldest] = [16, 110]
/** What tells of another day, on which one of them was of another age. */
const otherDay =
  / (?:now|today|then|when (?:he|she) (?:met|died)|died|ago|later|aged?|until|since|brothers|sisters|siblings|first|second|ex-husband|ex-wife) /

/** `is |47|`, `at |47|`, `turned |81|`: the age of a grown person. */
const isAge = (story: Story, {kind, value, counted, unit, firstToken, hedge}: Figure): boolean =>
  hedge === null &&
  Number(value) >= youngest &&
  Number(value) <= oldest &&
  (kind === 'age' ||
    (kind === 'cardinal' &&
      counted === null &&
      unit === null &&
      / (?:is|was|at|turned|turns|,|who's|he's|she's) $/.test(wordsBetween(story, firstToken - 1, firstToken))))

function agesNear(story: Story, by: Figure): readonly Figure[] {
  return figuresIn(story, by.block).filter(
    (figure) => figure !== by && Math.abs(figure.sentence - by.sentence) <= reach && isAge(story, figure)
  )
}

/** A birthday lies between: a year more or less is the same gap. */
const birthday = 1

function ageGapIn(story: Story, line: Line): NearGap | undefined {
  if (!ofAges.test(line.text) || otherDay.test(line.text.replace(ofAges, ' '))) return undefined
  const [by, another] = line.figures.filter(({kind, unit}) => kind === 'duration' && unit === 'year')
  if (!by || another || by.hedge || typeof by.value !== 'number') return undefined
  const [one, other, third] = agesNear(story, by)
  if (!one || !other || third) return undefined
  if ([one, other].some(({sentence}) => otherDay.test(lineAt(story, sentence)?.text.replace(ofAges, ' ') ?? ''))) return undefined
  const gap = Math.abs(Number(one.value) - Number(other.value))
  return gap === 0 || Math.abs(gap - by.value) <= birthday ? undefined : {by, one, other, scale: 1}
}

const both = [
  '{n:yes} {2} voted|were|was for|in_favour|in_favor {8} {n:no} {2} against',
  '{n:yes} {2} voted|were for {8} {n:no} against'
].map(pattern)
const yes = ['{n:side} {2} voted|were|was for|in_favour|in_favor|yes'].map(pattern)
const no = ['{n:side} {2} voted|were|was against|no', 'and|with|but|to {n:side} against'].map(pattern)
const margins = [
  'by {n:by} votes',
  'defeat|defeated|majority|margin|lost|carried|passed|rejected|approved by|of {1} {n:by} votes?',
  'defeat|defeated|lost|carried|rejected by {n:by}'
].map(pattern)
/** What a motion meets with, and no candidate. */
const outcome =
  / (?:it|motion|bill|plan|plans|measure|proposal|scheme|defeat|carried|passed|rejected|defeated|approved|margin|fell|resolution) /
/** Another vote than the one that was counted. */
const otherVote =
  / (?:previous|earlier|last|ago|second|first|amendment|leader|candidate|needed|short|two-thirds|majority required|percentage|demand|demands|rules) /

const isExact = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.hedge === null && figure.kind === 'cardinal' && typeof figure.value === 'number' && !figure.isRange

/** The two sides of the one vote that a paragraph counts. */
function sidesIn(story: Story, from: number, to: number): readonly [Figure, Figure] | undefined {
  let found: readonly [Figure, Figure] | undefined
  let open: Figure | undefined
  for (let at = from; at <= to; at++) {
    const line = lineAt(story, at)
    if (!line?.words.has('for') && !line?.words.has('against') && !line?.words.has('favour') && !line?.words.has('favor')) continue
    const match = firstOf(both, line)
    const [ayes, noes] = match
      ? [match.figure('yes'), match.figure('no')]
      : [firstOf(yes, line)?.figure('side') ?? open, firstOf(no, line)?.figure('side')]
    if (isExact(ayes) && isExact(noes) && ayes !== noes) {
      if (found) return undefined
      found = [ayes, noes]
    }
    open = match ? undefined : firstOf(yes, line)?.figure('side')
  }
  return found
}

function voteGapIn(story: Story, line: Line): NearGap | undefined {
  if (otherVote.test(line.text) || !outcome.test(line.text)) return undefined
  const by = firstOf(margins, line)?.figure('by')
  if (!isExact(by)) return undefined
  const block = story.blocks[by.block]
  const sides = sidesIn(story, Math.max(line.sentence - 3, block?.firstSentence ?? 0), line.sentence)
  if (!sides || sides.includes(by) || sides.some(({sentence}) => otherVote.test(lineAt(story, sentence)?.text ?? ''))) return undefined
  return {by, one: sides[0], other: sides[1], scale: 1}
}

/** In the order of the text; a story without the words costs a look-up. */
export const namedGapsOf = once((story: Story): readonly NearGap[] => {
  const ages = occurrencesOf(story, ['gap', 'difference'])
  const votes = occurrencesOf(story, ['against']).length > 0 ? occurrencesOf(story, ['by', 'of']) : []
  const sentences = new Set([...ages, ...votes].map(({sentence}) => sentence))
  return [...sentences].flatMap((sentence) => {
    const line = lineAt(story, sentence)
    return line ? (ageGapIn(story, line) ?? voteGapIn(story, line) ?? []) : []
  })
})
