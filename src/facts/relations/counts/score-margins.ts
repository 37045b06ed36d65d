/**
 * Scores and the margins that the next sentences tell of them: `trailed |24-10| at the break … wiped out that |14-point deficit|`, `won |104-89|. The |15-point win|`. A margin is compared only where one score
 * near it is of its sort: how it stood, or how it ended. It judges nothing.
 */

import type {Span} from '../../../finding.js'
import {lazily, numbersOf} from '../../../lexicon/list.js'
import {smallNumbers} from '../../../lexicon/number-words.js'
import {type Story, tokenAt} from '../../../story/story.js'
import {wordsBetween} from '../nearby-words.js'
import {type Score, scoresOf} from './scores.js'

export interface ScoreMargin {
  readonly score: Score
  readonly told: Span & {readonly text: string; readonly value: number}
}

type Sort = 'standing' | 'final'

const margin =
  /\b(?:the|that|this) (?:\p{L}+ )?([\p{L}\d-]{1,20}?)[- ](?:goal|point|run) (?:(?:half-?time|first-half|second-half|third-quarter|interval|early|big) )?(deficit|lead|advantage|cushion|win|victory|defeat|loss|triumph)\b/giu

const stood =
  / (?:trail|trailed|trailing|trails|down|behind|led|leading|lead|leads|ahead|up) (?:by )?(?:\p{L}+ ){0,2}$|^ (?:down|up|at the half|at half-time|at halftime|at the interval|at the break) /u
const stoodBehind = /^ (?:up |down |behind |ahead )?(?:at|by) (?:the |a )?(?:half|half-time|halftime|interval|break) /
const ended =
  / (?:won|win|wins|beat|beats|beaten|victory|lost|lose|defeat|triumph|rout|defeated|winning|thrashed|edged) (?:[^ .,;]+ ){0,5}$/
const elsewhere = / (?:aggregate|penalties|penalty|series|sets?|legs?|overtime|earlier|last|previous|another|season|opener|total) /

/** So many sentences back the score stands. */
const reach = 2
const small = lazily(() => numbersOf(smallNumbers))

/** How it stood or how it ended; undefined where the words tell neither. */
function sortOf(story: Story, {start, end, sentence}: Score): Sort | undefined {
  const [from, to] = [tokenAt(story, start), tokenAt(story, end)]
  const first = story.sentences[sentence]?.firstToken ?? from
  const ahead = wordsBetween(story, Math.max(first, from - 7), from)
  const behind = wordsBetween(story, to, to + 6)
  if (stood.test(ahead) || stoodBehind.test(behind)) return 'standing'
  return ended.test(ahead) ? 'final' : undefined
}

const numberIn = (word: string): number => small().get(word.toLowerCase()) ?? Number(word)

/** The one score of the sort in the sentences up to the margin; another that tells of no sort may be meant as well. */
function scoreOf(story: Story, sort: Sort, sentence: number, start: number): Score | undefined {
  const near = scoresOf(story).filter((score) => score.start < start && score.sentence >= sentence - reach)
  if (near.some((score) => sortOf(story, score) === undefined)) return undefined
  const [score, another] = near.filter((each) => sortOf(story, each) === sort)
  // A final score of the margin's own sentence is looked at beside it.
  return another || (sort === 'final' && score?.sentence === sentence) ? undefined : score
}

export function scoreMarginsOf(story: Story): readonly ScoreMargin[] {
  const found: ScoreMargin[] = []
  const seen = new Set<number>()
  for (const {sentence} of scoresOf(story))
    for (let at = sentence; at <= sentence + reach; at++) {
      const own = story.sentences[at]
      if (!own || seen.has(at) || own.block !== story.sentences[sentence]?.block) continue
      seen.add(at)
      const text = story.text.slice(own.start, own.end)
      if (!text.includes('-') || elsewhere.test(` ${text.toLowerCase()} `)) continue
      for (const match of text.matchAll(margin)) {
        const value = numberIn(match[1] ?? '')
        const start = own.start + match.index
        const sort = /^(?:deficit|lead|advantage|cushion)$/i.test(match[2] ?? '') ? 'standing' : 'final'
        const score = Number.isFinite(value) ? scoreOf(story, sort, at, start) : undefined
        if (score) found.push({score, told: {start, end: start + match[0].length, text: match[0], value}})
      }
    }
  return found
}
