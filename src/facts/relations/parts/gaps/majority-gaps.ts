/**
 * Majorities that are told away from the votes they lie between: `Ms Blunt polled 17,344 votes. Mr Irani got 16,277 … her majority, cut to |1,067|`. It is of the two who have most, of one election, and a digit
 * parts it from what lies between them. It judges no values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn, isBare} from '../../near.js'
import {wordsBetween} from '../../nearby-words.js'
import {firstOf, lineAt, pattern} from '../../pattern.js'
import {isOneDigitOff} from '../../slip.js'
import type {NearGap} from './near-gaps.js'

const majorities = [
  'majority of|to|by|is|was {1} {n:by}',
  'majority , {2} cut|down|up|reduced|raised|halved to {n:by}',
  'majority , {n:by}'
].map(pattern)
/** Votes of another day, or of all who had one. */
const otherTime =
  / (?:last (?:time|election|year)|previous|previously|ago|in (?:19|20)\d\d|used to|turnout|electorate|registered|majority|swing|deposit) /
/** A majority of another day, of another one or in another place. */
const ofOther =
  / (?:in (?:19|20)\d\d|old|previous|previously|last|ago|earlier|former|father|mother|predecessor|had won|had had|elsewhere|in parliament|in the house|recounts?|recounted|found|added|later) /
/** A majority of another count: `|first| given as 312`, `|288 at the first count|`, `had |announced| a majority of 289 by mistake`. */
const ofOtherCount =
  / (?:recounts?|recounted|miscounted|first|originally|initially|provisional|provisionally|announced|mistake|mistakenly|wrongly) (?!past )/

/** Whether a gap is of another count of the votes than is told. */
export function isOfOtherCount(story: Story, sentence: number): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return ofOtherCount.test(wordsBetween(story, firstToken, lastToken))
}

/** Fewer votes are of no constituency. */
const fewest = 100

const isExact = ({kind, value, hedge, isRange}: Figure): boolean =>
  kind === 'cardinal' && typeof value === 'number' && hedge === null && !isRange

/** The votes of the paragraph and the one before it, none of another election. */
function votesNear(story: Story, by: Figure): readonly Figure[] {
  const near = [by.block - 1, by.block].flatMap((block) => (block < 0 ? [] : figuresIn(story, block)))
  return near.filter(
    (figure) =>
      figure.start < by.start &&
      isExact(figure) &&
      Number(figure.value) >= fewest &&
      (isBare(figure) || figure.counted?.noun === 'vote') &&
      !otherTime.test(lineAt(story, figure.sentence)?.text ?? '')
  )
}

function majorityIn(story: Story, sentence: number): NearGap | undefined {
  const line = lineAt(story, sentence)
  const by = line && !ofOther.test(line.text) && !isOfOtherCount(story, sentence) ? firstOf(majorities, line)?.optional('by') : undefined
  if (!by || !isExact(by) || Number(by.value) < fewest) return undefined
  const votes = votesNear(story, by)
  const [one, other] = votes.toSorted((first, second) => Number(second.value) - Number(first.value))
  if (!one || !other || !votes.some(({counted}) => counted?.noun === 'vote')) return undefined
  const values = new Set(votes.map(({value}) => Number(value)))
  const isBetween = votes.some(({value}) => values.has(Number(value) - Number(by.value)))
  return !isBetween && isOneDigitOff(Number(by.value), Number(one.value) - Number(other.value)) ? {by, one, other, scale: 1} : undefined
}

/** In the order of the text; a story without the word costs a look-up. */
export const majorityGapsOf = once((story: Story): readonly NearGap[] =>
  [...new Set(occurrencesOf(story, ['majority']).map(({sentence}) => sentence))].flatMap((sentence) => majorityIn(story, sentence) ?? [])
)
