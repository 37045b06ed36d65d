/**
 * Scores and the margins that the next sentences tell of them: `trailed |24-10| at the break … wiped out that |14-point deficit|`, `won |104-89|. The |15-point win|`. A margin is compared only where one score
 * near it is of its sort: how it stood, or how it ended. It judges nothing.
 */

import type {Span} from '../../../../finding.js'
import {anyOf, choicesOf, lazily, numbersOf} from '../../../../lexicon/list.js'
import {smallNumbers} from '../../../../lexicon/number-words.js'
import {beatingVerbs, endingWords, makingUpVerbs, otherScoreWords, scoringOnWords, standingWords} from '../../../../lexicon/score-words.js'
import {type Story, tokenAt} from '../../../../story/story.js'
import {grouped} from '../../../grouped.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import {type Score, scoresOf} from './scores.js'

export interface ScoreMargin {
  readonly score: Score
  readonly told: Span & {readonly text: string; readonly value: number}
}

type Sort = 'standing' | 'final'

const margin =
  /\b(?:the|that|this|(?<=\b(?:it|this|that) was )(?:an?|their|his|her|its)) (?:\p{L}+ )?([\p{L}\d-]{1,20}?)[- ](?:goal|point|run) (?:(?:half-?time|first-half|second-half|third-quarter|interval|early|big) )?(deficit|lead|advantage|cushion|win|victory|defeat|loss|triumph)\b/giu

const lists = lazily(() => ({
  stood: new RegExp(` (?:${choicesOf(standingWords)}) (?:by )?(?:\\p{L}+ ){0,2}$`, 'u'),
  ended: new RegExp(` (?:${choicesOf(endingWords)}) (?:[^ .,;]+ ){0,5}$`),
  beaten: anyOf(beatingVerbs),
  elsewhere: anyOf(otherScoreWords),
  movedOn: anyOf(scoringOnWords),
  madeUp: anyOf(makingUpVerbs)
}))

const stoodAhead = /^ (?:down|up|at the half|at half-time|at halftime|at the interval|at the break) /
/** `Only three points in it |at the half|, 51-48`. */
const stoodAside = / at (?:the )?(?:half|half-?time|interval|break) , $/
const stoodBehind = /^ (?:up |down |behind |ahead )?(?:at|by) (?:the |a )?(?:half|half-time|halftime|interval|break) /
/** `|to see off the Saracens| of Port Neath 34-17`, `|outclassed Skell| 34-17 on Friday`: it stands right behind the name of who lost, at the end of what is told of the match. */
const endedBehind =
  / (?:see|sees|saw|seeing|sweep|sweeps|swept|brush|brushed|fought|fight) (?:off|aside|past) | (?:cruised|eased|strolled|breezed|romped|stormed) past /
const endsBehind = (clause: string): boolean => endedBehind.test(clause) || lists().beaten.test(clause)

/** `the 12-point loss |of Tuesday|`, `the win |over York|`: of another match. */
const ofOther = / ?(?:of (?!the (?:month|season|week|year|campaign|tournament)\b)|(?:over|to|in|at|against|from) )/y

/** Words from a verb that tells the result to its score. */
const longest = 12
/** So many sentences back the score stands. */
const reach = 2
const small = lazily(() => numbersOf(smallNumbers))

/** How it stood or how it ended; undefined where the words tell neither. */
function sortOf(story: Story, {start, end, sentence}: Score): Sort | undefined {
  const [from, to] = [tokenAt(story, start), tokenAt(story, end)]
  const first = story.sentences[sentence]?.firstToken ?? from
  const ahead = wordsBetween(story, Math.max(first, from - 7), from)
  const behind = wordsBetween(story, to, to + 6)
  const {stood, ended} = lists()
  if (stood.test(ahead) || stoodAhead.test(ahead) || stoodAside.test(ahead) || stoodBehind.test(behind)) return 'standing'
  if (ended.test(ahead)) return 'final'
  const isNamed = /^\p{Lu}/u.test(story.tokens[from - 1]?.text ?? '')
  const clause = isNamed
    ? wordsBetween(story, Math.max(first, from - longest), from)
        .split(' , ')
        .at(-1)
    : undefined
  // `went down to Orme 3-9 |in the first half|` goes on.
  if (
    clause &&
    endsBehind(` ${clause}`) &&
    !/^ (?:when|with|before|until|by|after|and|early|late|in the (?:first|second|third|opening|closing|final)) /.test(behind)
  )
    return 'final'
  // `a |34-17| win`: what it was stands behind it.
  return /^ (?:home |away )?(?:winners|victors|win|victory|defeat|loss|triumph) /.test(behind) ? 'final' : undefined
}

const numberIn = (word: string): number => small().get(word.toLowerCase()) ?? Number(word)

const scoresBySentence = once((story: Story) => grouped(scoresOf(story), ({sentence}) => sentence))

/** The one score of the sort in the sentences up to the margin; another that tells of no sort may be meant as well. */
function scoreOf(story: Story, sort: Sort, sentence: number, start: number): Score | undefined {
  const near = Array.from({length: reach + 1}, (_, on) => scoresBySentence(story).get(sentence - reach + on) ?? [])
    .flat()
    .filter((score) => score.start < start)
  if (near.some((score) => sortOf(story, score) === undefined)) return undefined
  const [score, another] = near.filter((each) => sortOf(story, each) === sort)
  // A final score of the margin's own sentence is looked at beside it.
  if (!score || another || (sort === 'final' && score.sentence === sentence)) return undefined
  // `Jones scored again soon after, and |the two-goal lead| proved enough`.
  const between = wordsBetween(story, tokenAt(story, score.end), tokenAt(story, start))
  return sort === 'standing' && lists().movedOn.test(between) && !lists().madeUp.test(between) ? undefined : score
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
      if (!text.includes('-') || lists().elsewhere.test(` ${text.toLowerCase()} `)) continue
      for (const match of text.matchAll(margin)) {
        const value = numberIn(match[1] ?? '')
        const start = own.start + match.index
        const sort = /^(?:deficit|lead|advantage|cushion)$/i.test(match[2] ?? '') ? 'standing' : 'final'
        ofOther.lastIndex = match.index + match[0].length
        const isOther = sort === 'final' && ofOther.test(text)
        const score = !isOther && Number.isFinite(value) ? scoreOf(story, sort, at, start) : undefined
        if (score) found.push({score, told: {start, end: start + match[0].length, text: match[0], value}})
      }
    }
  return found
}
