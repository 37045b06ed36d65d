/** Votes of a chamber and how many sit in it: `The council voted 5-2 … All seven council seats are on the ballot`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {chambers, chamberVerbs, seatNouns} from '../../../../lexicon/part-words.js'
import {lowerAt, type Story, tokenAt} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {type Score, scoresOf} from './scores.js'

export interface ChamberVote {
  readonly score: Score
  readonly size: Figure
  /** A mayor may vote who holds none of the seats. */
  readonly mayAddOne: boolean
}

const lists = lazily(() => ({bodies: wordsOf(chambers), verbs: wordsOf(chamberVerbs), seats: wordsOf(seatNouns)}))
/** Words from the chamber to its verb: `the council |on Monday| voted`. */
const reach = 4
const most = 60

/** The chamber whose vote a score is. */
function bodyOf(story: Story, {start, sentence}: Score): string | undefined {
  const verb = tokenAt(story, start) - 1
  if (!lists().verbs.has(lowerAt(story, verb))) return undefined
  for (let at = verb - 1; at >= verb - reach && story.tokens[at]?.sentence === sentence; at--)
    if (lists().bodies.has(lowerAt(story, at))) return lowerAt(story, at)
  return undefined
}

/** `the |seven|-member council`, `all |seven| council seats`, `the council has |seven| members`, `the council’s |seven| seats`. */
function isSizeOf(story: Story, {firstToken, end, counted}: Figure, body: string): boolean {
  if (!counted || counted.whole || !lists().seats.has(counted.noun)) return false
  const [before, earlier] = [lowerAt(story, firstToken - 1), lowerAt(story, firstToken - 2)]
  if (story.text[end] === '-') {
    const behind = tokenAt(story, counted.end)
    return lowerAt(story, behind) === body || lowerAt(story, behind + 1) === body
  }
  if (counted.modifiers.at(-1) === body) return /^(?:all|the|its)$/.test(before)
  if (counted.modifiers.length > 0) return false
  return (/^(?:has|had)$/.test(before) && earlier === body) || before === `${body}’s` || before === `${body}'s`
}

const isCount = ({kind, value, hedge}: Figure): boolean => kind === 'cardinal' && typeof value === 'number' && value <= most && !hedge

/** Of a story that knows one such chamber, and one size of it. */
export function chamberVotesOf(story: Story): readonly ChamberVote[] {
  const votes = scoresOf(story).flatMap((score) => {
    const body = bodyOf(story, score)
    return body ? [{score, body}] : []
  })
  const [first] = votes
  if (!first || votes.some(({body}) => body !== first.body)) return []
  const sizes = figuresOf(story).filter((figure) => isCount(figure) && isSizeOf(story, figure, first.body))
  const [size] = sizes
  if (!size || sizes.some(({value}) => value !== size.value)) return []
  // Aldermen and others vote as well who hold no seat.
  if (occurrencesOf(story, ['alderman', 'aldermen', 'co-opted', 'officio']).length > 0) return []
  const mayAddOne = occurrencesOf(story, ['mayor', 'mayor’s', 'chairman', 'chair']).length > 0
  return votes.map(({score}) => ({score, size, mayAddOne}))
}
