/** Scores against the margins and goals that are told of them. */

import {figuresOf} from '../../facts/figures/find.js'
import {chamberVotesOf} from '../../facts/relations/counts/scores/chamber-votes.js'
import {headScoreOf} from '../../facts/relations/counts/scores/head-scores.js'
import {scoreMarginsOf} from '../../facts/relations/counts/scores/score-margins.js'
import {type Margin, scoreResultsOf} from '../../facts/relations/counts/scores/score-results.js'
import {type Score, scoresOf, setsOf} from '../../facts/relations/counts/scores/scores.js'
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
    {good: 'Rovers beat Athletic 2-0 on Saturday and lead the table by three points.', why: 'of the season'},
    {
      bad: 'Rovers beat Athletic ⟨4-1⟩ on Saturday, the ⟦two-goal margin⟧ their largest of the season.',
      message: '4-1 is a margin of 3, not “two-goal margin”'
    },
    {bad: 'The two sides drew ⟦3-2⟧ at Elland Road.', message: '3-2 is no draw'},
    {
      bad: 'The Gulls beat Iron Valley ⟦51-52⟧ on Saturday, having led 14-12 at the first break.',
      message: '51-52 is a defeat for the side that is said to win'
    },
    {
      bad: 'Only three points in it at the half, 51-48, the Hawks pulled away to win ⟨104-93⟩. It was ⟦their fourth seven-point victory⟧ of the month.',
      message: '104-93 is a margin of 11, not “their fourth seven-point victory”'
    },
    {good: 'They led 51-48 at the half and won 104-89. It was a 15-point win that nobody saw coming.'},
    {
      bad: 'Moreau wins ⟦four⟧-set semi-final\n\nLea Moreau beat the champion ⟨6-3 4-6 6-4⟩ on a windy afternoon in Nice.',
      message: '3 sets in the score, not four'
    },
    {good: 'Moreau wins three-set semi-final\n\nLea Moreau beat the champion 6-3 4-6 6-4 on a windy afternoon in Nice.'},
    {good: 'Rovers drew level before they won 3-2.'},
    {bad: 'Rovers beat Athletic ⟦2-3⟧ on Saturday.', message: '2-3 is a defeat for the side that is said to win'},
    {good: 'Rovers beat Athletic 4-1 on Saturday, the three-goal margin their largest of the season.'},
    {good: 'Rovers gave away a two-goal lead before they won 4-3.', why: 'an earlier lead'},
    {good: 'Agassi beat Nadal 4-6, 6-3, 6-2 on Sunday.', why: 'sets'},
    {good: 'Moss made 287-7 in 50 overs to win by 19 runs.', why: 'runs for wickets'},
    {good: 'Rovers won 4-1 and 3-2, a two-goal margin in all.', why: 'two scores'},
    {
      bad: 'The city council voted ⟦6-3⟧ on Monday to sell its harps.\n\nAll ⟨seven⟩ council seats are to be filled in May.',
      message: '6-3 is 9 votes, more than seven'
    },
    {good: 'The city council voted 5-2 on Monday to sell its harps.\n\nAll seven council seats are to be filled in May.'},
    {good: 'The city council voted 4-1 on Monday. All seven council seats are to be filled in May.', why: 'two may have been away'},
    {good: 'The school board voted 6-3 to close. The seven-member council may object.', why: 'another chamber'},
    {
      bad: 'Roe’s late try sinks Terns\n\nGulls ⟦31-24⟧ Terns\n\nThe Gulls, 10 points down at half-time, beat the Terns ⟨31-27⟩ on Saturday. Roe ran in twice.',
      message: '31-24 in the headline, 31-27 in the text'
    },
    {
      good: 'Roe’s late try sinks Terns\n\nGulls 31-27 Terns\n\nThe Gulls, 10 points down at half-time, beat the Terns 31-27 on Saturday. Roe ran in twice.'
    },
    {good: 'Gulls lead series 2-1\n\nThe Gulls beat the Terns 4-1 on Saturday, with two goals by Ann Roe.', why: 'of several matches'},
    {
      bad: 'The Gulls trailed ⟨24-10⟩ at the break. They scored twice to wipe out ⟦that 16-point deficit⟧.',
      message: '24-10 is a margin of 14, not “that 16-point deficit”'
    },
    {good: 'The Gulls trailed 24-10 at the break. They scored twice to wipe out that 14-point deficit.'},
    {
      bad: 'The Terns, ahead 51-48 at the half, won ⟨104-89⟩. ⟦The 19-point victory⟧ was their best.',
      message: '104-89 is a margin of 15, not “The 19-point victory”'
    },
    {good: 'The Terns led 51-48 at the half and won 104-89. The 15-point victory was their best.'},
    {good: 'The Terns trailed 24-10 early and 30-14 at the half. They wiped out the 16-point deficit.', why: 'one of two'},
    {
      bad: 'The Terns needed four tries to see off the Otters of Orme Bay ⟨41-22⟩ in the fog. ⟦The 29-point win⟧ keeps them top.',
      message: '41-22 is a margin of 19, not “The 29-point win”'
    },
    {good: 'The Terns needed four tries to see off the Otters of Orme Bay 41-22 in the fog. The 19-point win keeps them top.'},
    {
      bad: 'Otters beat Terns ⟦33-18⟧\n\nA try by Ann Roe settled it late. Four points down at the break, the Otters ran out ⟨33-13⟩ winners in the fog.',
      message: '33-18 in the headline, 33-13 in the text'
    },
    {
      good: 'Otters beat Terns 33-18\n\nThe Otters, who ran out 33-13 winners in the reverse fixture, scored four tries.',
      why: 'another match'
    }
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
    for (const {score, size, mayAddOne} of scores.length > 0 ? chamberVotesOf(story) : []) {
      compared++
      const votes = score.first + score.second
      if (votes <= Number(size.value)) continue
      yield {
        at: at(score),
        message: `${score.text} is ${votes} votes, more than ${size.text}`,
        related: [{...at(size), message: `how many there are: ${size.text}`}],
        isDoubtful: mayAddOne && votes === Number(size.value) + 1
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
    const sets = setsOf(story)
    for (const {kind, counted, value, hedge, start, end, text} of sets ? figuresOf(story) : []) {
      if (!sets || kind !== 'cardinal' || counted?.noun !== 'set' || hedge || typeof value !== 'number' || value < 3 || value > 5) continue
      compared++
      if (value !== sets.count)
        yield {
          at: {start, end},
          message: `${sets.count} sets in the score, not ${text}`,
          related: [{...at(sets), message: `${sets.count} sets`}]
        }
    }
    return compared
  }
})
