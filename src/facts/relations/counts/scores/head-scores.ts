/**
 * The result of a match or a vote in the head of a story and in its first sentences: `Skell 31-24 Orme` above `Skell beat the leaders 31-27`. The two have one of their numbers in common, so that
 * they are of one match; where the body tells the score of the head anywhere, that is meant. It judges nothing but whether they differ.
 */

import {monthNames} from '../../../../lexicon/calendar.js'
import {lazily, namesOf, wordsOf} from '../../../../lexicon/list.js'
import {otherMatchWords, resultWords, voteWords} from '../../../../lexicon/score-words.js'
import type {Story} from '../../../../story/story.js'
import {type Score, scoresOf} from './scores.js'

export interface HeadScore {
  readonly head: Score
  readonly told: Score
}

/** Sentences of the body that tell the result. */
const lead = 4

const anyWordOf = (list: string): RegExp => new RegExp(`\\b(?:${[...wordsOf(list)].join('|')})\\b`, 'i')

const signs = lazily(() => ({
  results: anyWordOf(resultWords),
  votes: anyWordOf(voteWords),
  others: anyWordOf(otherMatchWords),
  /** `lost 3-0 at home |in May|`: another one. */
  dated: new RegExp(`\\bin (?:${namesOf(monthNames)}|\\d{4})\\b`, 'i')
}))

const textBefore = (story: Story, {start, sentence}: Score): string => story.text.slice(story.sentences[sentence]?.start ?? start, start)
const sentenceOf = (story: Story, {start, end, sentence}: Score): string =>
  story.text.slice(story.sentences[sentence]?.start ?? start, story.sentences[sentence]?.end ?? end)

/** `Skell 31-24 Orme`: nothing but the score between two names. */
const isLine = (text: string): boolean => /^\s*\p{Lu}[\p{L}.’' ]{2,25} \d{1,3}[-–]\d{1,3} \p{Lu}[\p{L}.’' ]{2,25}\s*$/u.test(text)

const areSame = (one: Score, other: Score): boolean =>
  (one.first === other.first && one.second === other.second) || (one.first === other.second && one.second === other.first)

/** Exactly one number of the two is the same. */
const areNear = (one: Score, other: Score): boolean =>
  !areSame(one, other) && [one.first, one.second].some((value) => value === other.first || value === other.second)

/** `10 points down at half-time, |beat the leaders| 31-27`: few words between the verb and the score, and none of another stage. */
function isResult(before: string, sign: RegExp): boolean {
  const near = before.slice(-longest)
  const from = near.search(sign)
  return from >= 0 && !signs().others.test(near.slice(from)) && !/\b(?:who|which|whose|had) (?:\p{L}+ )?$/u.test(near.slice(0, from))
}

/** `the home side |ran out 28-19 winners|`, in the first sentence `scored late |in a 28-19 win| over Skell`: the result stands behind its score, and no other match or stage beside it. */
function isWon(before: string, behind: string, isFirst: boolean): boolean {
  const near = before.slice(-longest)
  const isWinner = /\b(?:ran|run|runs|running) out $/u.test(near) && /^ (?:[a-z]+ )?(?:winners|victors)\b/u.test(behind)
  const isWin =
    isFirst && /\b(?:in|to|with|through) an? (?:[a-z]+ )?$/u.test(near) && /^ (?:[a-z]+ )?(?:win|victory|triumph) over\b/u.test(behind)
  return (
    (isWinner || isWin) &&
    ![near.slice(near.lastIndexOf(',') + 1), behind].some((text) => signs().others.test(text) || elsewhere.test(text))
  )
}

/** Of the other match of two sides. */
const elsewhere = /\b(?:reverse|corresponding|there|opening|first|second)\b/

/** Characters from the verb of a result to its score. */
const longest = 45

export function headScoreOf(story: Story): HeadScore | undefined {
  const scores = scoresOf(story)
  if (scores.length < 2) return undefined
  const body = story.blocks.find(({role}) => role === 'body')
  const from = body?.firstSentence ?? 0
  const [head, second] = scores.filter(({sentence}) => sentence < from)
  if (!head || second || scores.some((score) => score.sentence >= from && areSame(score, head))) return undefined
  const {results, votes, others, dated} = signs()
  const own = sentenceOf(story, head)
  const line = isLine(own)
  const sign = votes.test(own) ? votes : results
  if (!line && (!sign.test(own) || others.test(own))) return undefined
  const told = scores.filter(({sentence}) => sentence >= from && sentence < from + lead)
  const [result] = told.filter((score) => {
    const behind = story.text.slice(score.end, score.end + 40)
    const before = textBefore(story, score)
    return (isResult(before, sign) || (sign === results && isWon(before, behind, score.sentence === from))) && !dated.test(behind)
  })
  return result && areNear(head, result) ? {head, told: result} : undefined
}
