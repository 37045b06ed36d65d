/** Votes by which somebody is said to win, and those of the other side: `beat Lobo by |1,240| votes to |1,024|`, `elected with |1,240| votes to Lobo's |1,024|`. It judges no values. */

import {anyOf, lazily} from '../../../../lexicon/list.js'
import {votesLostWords, votesWonWords} from '../../../../lexicon/score-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'

export interface VoteResult {
  /** Of the side that is said to win. */
  readonly won: Figure
  readonly lost: Figure
}

/** Words before the votes in which their winner is told. */
const reach = 14

const lists = lazily(() => ({wins: anyOf(votesWonWords), losses: anyOf(votesLostWords)}))

const mostOfName = 5
const small = /^(?:his|her|their|its|the|only|just|mr|mrs|ms|dr|for|’s|'s)$/

/** `to |Manuel Lobo's| 1,024`, `to |only| 1,024`: whose they are, and no `to take the seat with 1,500`. */
function isAgainst(story: Story, won: Figure, lost: Figure): boolean {
  const [to, ...between] = story.tokens.slice(closing(story, won), lost.firstToken)
  return to?.lower === 'to' && between.length <= mostOfName && between.every(({lower, text}) => small.test(lower) || /^\p{Lu}/u.test(text))
}

const isCount = ({kind, value, hedge, isRange}: Figure): boolean => kind === 'cardinal' && typeof value === 'number' && !hedge && !isRange

/** The clause up to the votes, without what stands before a stop in it. */
function clauseBefore(story: Story, {sentence, firstToken}: Figure): string {
  const first = Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach)
  return wordsBetween(story, first, firstToken).replace(/^.* (?:[;:]|but|while|whereas|after|before|who|which) /, ' ')
}

export const voteResultsOf = (story: Story): readonly VoteResult[] =>
  figuresOf(story).flatMap((won, at, all): VoteResult[] => {
    const lost = all[at + 1]
    if (!lost || lost.sentence !== won.sentence || !isCount(won) || !isCount(lost) || won.counted?.noun !== 'vote') return []
    if (lost.counted !== null && lost.counted.noun !== 'vote') return []
    if (!/^(?:by|with)$/.test(wordAt(story, won.sentence, opening(story, won) - 1))) return []
    if (!isAgainst(story, won, lost)) return []
    const clause = clauseBefore(story, won)
    return lists().wins.test(clause) && !lists().losses.test(clause) ? [{won, lost}] : []
  })
