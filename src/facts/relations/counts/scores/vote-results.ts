/** Votes by which somebody is said to win, and those of the other side: `beat Lobo by |1,240| votes to |1,024|`, `was carried by |40| votes to |31|`. It judges no values. */

import {anyOf, choicesOf, lazily} from '../../../../lexicon/list.js'
import {otherVoteWords, votesWonAims, votesWonPassives, votesWonTitles, votesWonVerbs} from '../../../../lexicon/score-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {closing, opening, sentenceWords} from '../../nearby-words.js'

export interface VoteResult {
  /** Of the side that is said to win. */
  readonly won: Figure
  readonly lost: Figure
}

/** Words before the votes in which their winner is told. */
const reach = 14

/** Whole countries vote in such numbers, where seats or a college decide. */
const fewest = 1_000_000

/**
 * The winning must be what the votes are told of, with only its object or an office behind it: `was |narrowly carried| by`, `Toth |won the ward| with`,
 * `is |the new president of the bar|, with`. In `The bill, passed in May, was thrown out by` it is of another vote.
 */
const lists = lazily(() => ({
  wins: [
    new RegExp(` (?:was|were) (?:[a-z]+ly )?(?:${choicesOf(votesWonPassives)}),? $`),
    new RegExp(
      ` (?:\\p{Lu}[^ ]*|[^ ]+,|he|she|they|and) (?:[a-z]+ly )?(?:${choicesOf(votesWonVerbs)})(?: (?:\\p{Lu}[^ ]*|${choicesOf(votesWonAims)})){1,6},? $`,
      'u'
    ),
    new RegExp(` (?:is|becomes|became) the new (?:${choicesOf(votesWonTitles)})(?: of(?: [^ ,]+){1,5})?,? $`)
  ],
  others: anyOf(otherVoteWords)
}))

const mostOfName = 5
const small = /^(?:his|her|their|its|the|only|just|mr|mrs|ms|dr|for|’s|'s)$/

/** `to |Manuel Lobo's| 1,024`, `to |only| 1,024`: whose they are, and no `to take the seat with 1,500`. */
function isAgainst(story: Story, won: Figure, lost: Figure): boolean {
  const [to, ...between] = story.tokens.slice(closing(story, won), lost.firstToken)
  return to?.lower === 'to' && between.length <= mostOfName && between.every(({lower, text}) => small.test(lower) || /^\p{Lu}/u.test(text))
}

const isCount = ({kind, value, hedge, isRange}: Figure): boolean =>
  kind === 'cardinal' && typeof value === 'number' && value < fewest && !hedge && !isRange

/** Whether what stands before the votes tells that they won. */
function isWon(story: Story, won: Figure): boolean {
  const by = opening(story, won) - 1
  if (!/^(?:by|with)$/.test(lowerAt(story, by))) return false
  const first = story.tokens[Math.max(story.sentences[won.sentence]?.firstToken ?? 0, by - reach)]
  const clause = ` ${story.text.slice(first?.start, story.tokens[by]?.start).replace(/\s+/g, ' ')}`
  return lists().wins.some((wins) => wins.test(clause)) && !lists().others.test(sentenceWords(story, won.sentence))
}

export const voteResultsOf = (story: Story): readonly VoteResult[] =>
  figuresOf(story).flatMap((won, at, all): VoteResult[] => {
    const lost = all[at + 1]
    if (!lost || lost.sentence !== won.sentence || !isCount(won) || !isCount(lost) || won.counted?.noun !== 'vote') return []
    if (lost.counted !== null && lost.counted.noun !== 'vote') return []
    return isAgainst(story, won, lost) && isWon(story, won) ? [{won, lost}] : []
  })
