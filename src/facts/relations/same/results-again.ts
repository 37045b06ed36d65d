/**
 * The result of a vote, or how many watched, told a second time: `by 22 votes to nine … the |11| councillors who voted against`; `in front of 8,412 people … Att: |8,142|`. However far
 * apart the two stand, there is one vote and one crowd; where a story tells of two, nothing is compared.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {overlaps} from '../../figures/interval.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {firstOf, type Line, lineAt, linesOf, type Match, type Pattern, pattern} from '../pattern.js'
import type {Reference} from './reference.js'

const tallies = [
  'by {n:yes} votes? to {n:no}',
  '{n:yes} votes to {n:no}',
  '{n:yes} {1} voted for|yes {6} and? {n:no} {1} voted? against|no'
].map(pattern)
const sides = ['the {n:side} {1} who had? voted for|against|yes|no', 'the {n:side} {1} voting for|against'].map(pattern)

const labels = ['att|attendance : {n:told}'].map(pattern)
const crowds = ['in_front_of|before|watched_by {2} {n:told} people|fans|spectators|supporters', 'crowd|gate|attendance of {n:told}'].map(
  pattern
)

const isExact = ({hedge, value, isRange}: Figure): boolean => hedge === null && typeof value === 'number' && !isRange

const matchesOf = (lines: readonly Line[], patterns: readonly Pattern[]): Match[] => lines.flatMap((line) => firstOf(patterns, line) ?? [])

const inOrder = (one: Figure, other: Figure): Reference =>
  one.start < other.start ? {earlier: one, later: other} : {earlier: other, later: one}

/** Who voted is told for all of one side, and not for some of a party: `the nine councillors`, no `the three Labour councillors`. */
const isAll = ({counted}: Figure): boolean => counted === null || counted.modifiers.length === 0

/** Sentences within which `voted against it` is of the vote that was told. */
const near = 3

/** `voted against |the grant|`: what the vote was on is named with the result, or it stands near. */
function isOfVote({tokens}: Story, tally: Match, side: Match): boolean {
  const at = side.lastToken
  const noun = /^(?:the|this|that|its|his|her|their|an?)$/.test(tokens[at]?.lower ?? '') ? tokens[at + 1] : undefined
  if (!noun || noun.sentence !== side.line.sentence) return Math.abs(side.line.sentence - tally.line.sentence) <= near
  return tally.line.words.has(noun.lower)
}

function* votesAgain(story: Story, lines: readonly Line[]): Generator<Reference> {
  if (occurrencesOf(story, ['voted', 'voting']).length === 0) return
  const told = matchesOf(lines, tallies)
  const [tally] = told
  if (!tally || told.length > 1) return
  const [yes, no] = [tally.figure('yes'), tally.figure('no')]
  for (const match of matchesOf(lines, sides)) {
    const side = match.figure('side')
    if (side === yes || side === no || ![yes, no, side].every(isExact) || !isAll(side) || !isOfVote(story, tally, match)) continue
    // Whether the motion was carried is not asked: those who voted one way are the ones or the others.
    if (side.value !== yes.value && side.value !== no.value) yield inOrder(no, side)
  }
}

function* crowdsAgain(story: Story, lines: readonly Line[]): Generator<Reference> {
  const labelled = occurrencesOf(story, ['att', 'attendance']).flatMap(({sentence}) => lineAt(story, sentence) ?? [])
  const ends = matchesOf(labelled, labels)
  const [end] = ends
  if (!end || ends.length > 1) return
  const told = matchesOf(lines, crowds)
  const [crowd] = told
  if (!crowd || told.length > 1) return
  const [one, other] = [crowd.figure('told'), end.figure('told')]
  if (one !== other && [one, other].every(isExact) && !overlaps(one.interval, other.interval)) yield inOrder(one, other)
}

export const resultsAgainOf = once((story: Story): readonly Reference[] => {
  const lines = linesOf(story)
  return lines.length < 2 ? [] : [...votesAgain(story, lines), ...crowdsAgain(story, lines)]
})
