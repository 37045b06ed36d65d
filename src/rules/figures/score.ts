/** Scores against the margins and goals that are told of them. */

import {chamberVotesOf} from '../../facts/relations/counts/scores/chamber-votes.js'
import {headScoreOf} from '../../facts/relations/counts/scores/head-scores.js'
import {scoreMarginsOf} from '../../facts/relations/counts/scores/score-margins.js'
import {type Margin, scoreResultsOf} from '../../facts/relations/counts/scores/score-results.js'
import {type Score, scoresOf} from '../../facts/relations/counts/scores/scores.js'
import {toldSetsOf} from '../../facts/relations/counts/scores/sets.js'
import {voteResultsOf} from '../../facts/relations/counts/scores/vote-results.js'
import {type Draft, defineRule} from '../../rule.js'
import {at} from './place.js'

/** `287-7`: runs for wickets, whose difference is no margin. */
const isInnings = ({first, second}: Score): boolean => Math.min(first, second) <= 10 && Math.max(first, second) >= 50

/** What the margin is, where another is told. */
function* marginDrafts(score: Score, told: Margin): Generator<Draft> {
  const difference = Math.abs(score.first - score.second)
  if (difference === told.value) return
  yield {
    at: at(told),
    message: `${score.text} is a margin of ${difference}, not “${told.text}”`,
    related: [{...at(score), message: `the score: ${score.text}`}]
  }
}

export const score = defineRule({
  id: 'figures-score',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The margin told of a score is not its difference, or the winner has less',
  why: 'A 4-1 win has a three-goal margin. The rule looks at sentences with one score and one margin; two scores, an earlier lead or an aggregate end the comparison.',
  defaults: {},
  examples: [
    {
      bad: 'Rovers beat Athletic ⟨4-1⟩ on Saturday, the ⟦two-goal margin⟧ their largest of the season.',
      message: '4-1 is a margin of 3, not “two-goal margin”'
    },
    {bad: 'Rovers beat Athletic ⟦2-3⟧ on Saturday.', message: '2-3 is a defeat for the side that is said to win'},
    {bad: 'The two sides drew ⟦3-2⟧ at Elland Road.', message: '3-2 is no draw'},
    {
      bad: 'The Gulls beat Iron Valley ⟦51-52⟧ on Saturday, having led 14-12 at the first break.',
      message: '51-52 is a defeat for the side that is said to win'
    },
    {
      bad: 'Moreau wins ⟦four⟧-set semi-final\n\nLea Moreau beat the champion ⟨6-3 4-6 6-4⟩ on a windy afternoon in Nice.',
      message: '3 sets in the score, not four'
    },
    {
      bad: 'The city council voted ⟦6-3⟧ on Monday to sell its harps.\n\nAll ⟨seven⟩ council seats are to be filled in May.',
      message: '6-3 is 9 votes, more than seven'
    },
    {good: 'Rovers gave away a two-goal lead before they won 4-3.', why: 'an earlier lead'},
    {good: 'Agassi beat Nadal 4-6, 6-3, 6-2 on Sunday.', why: 'sets'},
    {good: 'Moss made 287-7 in 50 overs to win by 19 runs.', why: 'runs for wickets'},
    {good: 'Rovers won 4-1 and 3-2, a two-goal margin in all.', why: 'two scores'},
    {good: 'The city council voted 4-1 on Monday. All seven council seats are to be filled in May.', why: 'two may have been away'},
    {good: 'The school board voted 6-3 to close. The seven-member council may object.', why: 'another chamber'}
  ],
  *check(story) {
    let compared = 0
    const scores = scoresOf(story)
    for (const {score: found, isDrawn, isWon, margin} of scoreResultsOf(story)) {
      const unlike = isDrawn && found.first !== found.second ? 'no draw' : undefined
      const lost = isWon && found.first < found.second ? 'a defeat for the side that is said to win' : undefined
      if (unlike || lost) yield {at: at(found), message: `${found.text} is ${unlike ?? lost}`}
      else if (margin && !isInnings(found)) yield* marginDrafts(found, margin)
      else continue
      compared++
    }
    for (const {score: found, told} of scores.length > 0 ? scoreMarginsOf(story) : []) {
      if (isInnings(found)) continue
      compared++
      yield* marginDrafts(found, told)
    }
    for (const {score, size, abstained, mayAddOne} of scores.length > 0 ? chamberVotesOf(story) : []) {
      compared++
      const votes = score.first + score.second + Number(abstained?.value ?? 0)
      if (votes <= Number(size.value)) continue
      yield {
        at: at(score),
        message: abstained
          ? `${score.text} and ${abstained.text} abstaining are ${votes}, not ${size.text}`
          : `${score.text} is ${votes} votes, more than ${size.text}`,
        related: [{...at(size), message: `how many there are: ${size.text}`}],
        isDoubtful: mayAddOne && votes === Number(size.value) + 1
      }
    }
    for (const {won, lost} of voteResultsOf(story)) {
      compared++
      if (Number(won.value) >= Number(lost.value)) continue
      yield {
        at: at(won),
        message: `${won.text} votes to ${lost.text} is a defeat for the side that is said to win`,
        related: [{...at(lost), message: `the other side: ${lost.text}`}]
      }
    }
    const result = headScoreOf(story)
    if (result) {
      compared++
      yield {
        at: at(result.head),
        message: `${result.head.text} in the headline, ${result.told.text} in the text`,
        related: [{...at(result.told), message: `the score: ${result.told.text}`}]
      }
    }
    for (const {start, end, text, sets, told} of toldSetsOf(story)) {
      compared++
      if (told === 'straight' ? sets.isShared : told !== sets.count)
        yield {
          at: {start, end},
          message: told === 'straight' ? 'Each side won a set of the score' : `${sets.count} sets in the score, not ${text}`,
          related: [{...at(sets), message: `${sets.count} sets`}]
        }
    }
    return compared
  }
})
