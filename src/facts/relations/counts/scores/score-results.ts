/** What the words around a score make of it: a draw, a win, a margin. Whether the score bears them out is not asked here. */

import {numbersOf} from '../../../../lexicon/list.js'
import {smallNumbers} from '../../../../lexicon/number-words.js'
import type {Story} from '../../../../story/story.js'
import {type Score, scoresOf} from './scores.js'

/** `two-goal margin`, `a three-point win`. */
const margin =
  /\b(\w+)-(?:goal|point|run|set|game|try|shot|wicket)s?\s+(?:margin|win|victory|lead|defeat|loss|advantage|cushion|triumph)\b|\bby (\w+) (?:clear )?(?:goals|points|runs|tries)\b/i

export interface Margin {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly text: string
}

function marginIn(story: Story, sentence: number): Margin | undefined {
  const {start, end} = story.sentences[sentence] ?? {start: 0, end: 0}
  const found = margin.exec(story.text.slice(start, end))
  const word = found?.[1] ?? found?.[2]
  if (!found || word === undefined) return undefined
  const value = numbersOf(smallNumbers).get(word.toLowerCase()) ?? Number(word)
  return Number.isFinite(value)
    ? {value, start: start + found.index, end: start + found.index + found[0].length, text: found[0]}
    : undefined
}

/** `Rovers beat Athletic 2-3`: whoever beats somebody has more, unless runs, rounds or legs are told as well. */
const beating = /\b(?:beat|beats|defeated|defeats|thrashed|trounced|edged|overcame)\b (?:[\p{Lu}\d][\p{L}\d’'-]* ){1,4}$/u

/** What turns a score round stands this near to it, in characters. */
const near = 300

const turned = /\b(?:golf|strokes?|par|aggregate|penalties|cross-country|points? per)\b/i

function isWon(story: Story, {start, sentence}: Score): boolean {
  const own = story.sentences[sentence]
  const from = own?.start ?? 0
  const before = story.text.slice(Math.max(from, start - 80), start)
  const around = story.text.slice(Math.max(from, start - near), Math.min(own?.end ?? start, start + near))
  return beating.test(before) && !turned.test(around)
}

/** `The sides drew 3-2`. */
const drawing = /\b(?:drew|tied)\b (?:\p{L}+ ){0,2}$/u

const isDrawn = (story: Story, {start}: Score): boolean => drawing.test(story.text.slice(Math.max(0, start - 40), start))

/** The sentences with one score: of two, it cannot be told which is meant. */
function sentencesOfOne(scores: readonly Score[]): Set<number> {
  const [found, several] = [new Set<number>(), new Set<number>()]
  for (const {sentence} of scores) (found.has(sentence) ? several : found).add(sentence)
  for (const sentence of several) found.delete(sentence)
  return found
}

/** `beat Nadal 4-6, 6-3, 6-2`: sets, of which the first may be lost. */
const goesOn = ({end, sentence}: Score, next: Score | undefined): boolean => next?.sentence === sentence && next.start - end < 12

/** `beat Albion 2-0 and |lead the table| by three points`: of a season, and not of the match. */
const ofTable = /\b(?:table|top|leads?|leaders?|standings|summit|division|league|group|clear|ahead|behind|safety)\b/i

/** A lead may be of another moment. */
function marginBehind(story: Story, {start, end, sentence}: Score): Margin | undefined {
  const told = marginIn(story, sentence)
  if (told && /^by /i.test(told.text) && ofTable.test(story.text.slice(end, Math.max(end, told.start)))) return undefined
  return told && told.start >= start && !/lead|advantage|cushion/i.test(told.text) ? told : undefined
}

export interface ScoreResult {
  readonly score: Score
  readonly isDrawn: boolean
  readonly isWon: boolean
  readonly margin: Margin | undefined
}

export const scoreResultsOf = (story: Story): readonly ScoreResult[] => {
  const scores = scoresOf(story)
  const alone = sentencesOfOne(scores)
  return scores.map((score, index) => {
    const isAlone = alone.has(score.sentence)
    return {
      score,
      isDrawn: isAlone && isDrawn(story, score),
      isWon: !goesOn(score, scores[index + 1]) && isWon(story, score),
      margin: isAlone ? marginBehind(story, score) : undefined
    }
  })
}
