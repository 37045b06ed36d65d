/** Votes of a chamber and how many sit in it: `The council voted 5-2 … All seven council seats are on the ballot`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {chambers, chamberVerbs, seatNouns} from '../../../../lexicon/part-words.js'
import {lowerAt, type Story, tokenAt} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {grouped} from '../../../grouped.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {lineAt} from '../../pattern.js'
import {type Score, scoresOf} from './scores.js'

export interface ChamberVote {
  readonly score: Score
  readonly size: Figure
  /** Those of them who voted neither way, where the sentence of the vote tells how many. */
  readonly abstained?: Figure | undefined
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

const bodies = '(?:chamber|house|senate|assembly|parliament|legislature|congress|council|board|committee|panel)(?! (?:hall|building|room))'
const chamber = `(?:the|its|a) (?<size>\\p{L}+|\\d+)-(?:seat|member|person|strong) (?:\\p{L}+ )?${bodies}`

/** `58-41|, with three abstentions, in the 100-seat chamber|`. */
const behindVote = new RegExp(`^(?:,? (?:with|and) (?:\\p{L}+|\\d+) abstentions?)?,? in ${chamber}\\b`, 'iu')
/** `|the 100-seat chamber voted| 58-41`, `|passed the 100-seat chamber| 58-41`, `|the vote in the 100-seat chamber was| 58-41`. */
const beforeVote = [
  new RegExp(`\\b${chamber} (?:voted|(?:passed|backed|approved|rejected|carried) (?:it|the \\p{L}+)) (?:by )?$`, 'iu'),
  new RegExp(`\\b(?:passed|cleared|through) ${chamber} (?:by )?$`, 'iu'),
  new RegExp(`\\bvote in ${chamber} was $`, 'iu')
]
const abstaining = /^(?:,? with |,? and |, )(\p{L}+|\d+) (?:abstentions?|abstained|abstaining|members abstaining)\b/iu

/** Whoever presides may vote and hold none of the seats: `the 100-seat Senate voted 51-50`. */
const isOneMore = ({first, second}: Score, abstained: Figure | undefined, size: number): boolean =>
  first + second + Number(abstained?.value ?? 0) === size + 1

/** What may follow a vote: `58-41|.`, `58-41| on Monday`, `58-41| to sell the bells`, and no `58-44| points in favour`. */
const goesOn = /^(?:,? (?:with|and) (?:\p{L}+|\d+) abstentions?)?(?:$|[.,;:)]| (?:on|to|in|at|after|last|this|late|and|but)\b)/iu
/** The vote is of more than sit there, or of other people than the size is. */
const others =
  /\b(?:prox(?:y|ies)|alternates?|deput(?:y|ies)|substitutes?|members?|seats?|added|by-elections?|elections?|elected|joined|grown|enlarged|mayors?|presidents?|speakers?|chair\p{L}*|officio|casting|presiding|co-opted|peers|house|upper|lower|other|another|both|joint|jointly|twice|rounds?|days|combined|altogether|weighted|points|per cent|each)\b/iu

const longest = 90

/** The chamber of the very sentence of a vote, with those who abstained: of the only score that it tells. */
function ownVote(story: Story, [score, another]: readonly Score[]): ChamberVote | undefined {
  const sentence = score && story.sentences[score.sentence]
  if (!sentence || another) return undefined
  const before = story.text.slice(Math.max(sentence.start, score.start - longest), score.start)
  const behind = story.text.slice(score.end, Math.min(sentence.end, score.end + longest))
  const ahead = beforeVote.map((each) => each.exec(before)).find(Boolean)
  const match = ahead ?? behindVote.exec(behind)
  if (!match) return undefined
  const figures = (lineAt(story, score.sentence)?.figures ?? []).filter(
    ({kind, value, hedge}) => kind === 'cardinal' && typeof value === 'number' && !hedge
  )
  const from = (ahead ? score.start - before.length : score.end) + match.index
  const size = figures.find(({start, text}) => start >= from && start < from + match[0].length && text === match.groups?.size)
  const told = abstaining.exec(behind)?.[1]
  const abstained = figures.find(({start, text}) => start >= score.end && text === told)
  if (!size || isOneMore(score, abstained, Number(size.value))) return undefined
  const rest = restOf(story, score).slice(ahead ? 0 : match[0].length)
  return goesOn.test(rest) && !others.test(rest) ? {score, size, abstained, mayAddOne: hasChair(story)} : undefined
}

/** What its sentence tells behind a vote. */
const restOf = (story: Story, {end, sentence}: Score): string => story.text.slice(end, story.sentences[sentence]?.end)

const hasChair = (story: Story): boolean => occurrencesOf(story, ['mayor', 'mayor’s', 'chairman', 'chair']).length > 0

/** Votes with the size of the chamber that their own sentence tells, or else of the one chamber of the story. */
export function chamberVotesOf(story: Story): readonly ChamberVote[] {
  const own = [...grouped(scoresOf(story), ({sentence}) => sentence).values()].flatMap((scores) => ownVote(story, scores) ?? [])
  return own.length > 0 ? own : votesOfOneChamber(story)
}

/** Of a story that knows one such chamber, and one size of it. */
function votesOfOneChamber(story: Story): readonly ChamberVote[] {
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
  return votes
    .filter(({score}) => size.sentence !== score.sentence || size.start > score.start || !others.test(restOf(story, score)))
    .map(({score}) => ({score, size, mayAddOne: hasChair(story)}))
}
