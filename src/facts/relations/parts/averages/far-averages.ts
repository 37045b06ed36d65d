/**
 * The total and the number that an average some paragraphs on is taken of: `lasted four days and sold 12,400 tickets. … It sold an average of |3,400| tickets a
 * day`. So far off only the same two nouns tie them, told once each, and a mean that is one digit away. It judges nothing.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOfSentences, isNumber} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isOneSlip} from '../../slip.js'

/** Sentences back to the total. */
const farthest = 8

/** Of another time, of a plan, or of some of them: `its usual average`, `expects`, `on weekdays`. */
const apart =
  / (?:will|would|could|should|may|might|must|can|used|needs?|hopes?|expects?|aims?|plans?|last|next|previous|usual|usually|normal|normally|typical|typically|expected|forecast|planned|target|before|earlier|until|since|other|others|rival|first|best|past|compared|against|than|only|(?:19|20)\d\d|weekdays?|weekends?|holidays?|season|summer|winter|spring|autumn|january|february|march|april|june|july|august|september|october|november|december) /

const told = (story: Story, sentence: number): string => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return wordsBetween(story, firstToken, Math.min(lastToken, firstToken + longest))
}
const longest = 50

/** `|It| sold an average of`, `An |average| of 2,400 visitors`: of what the article is about, and of nobody named there. */
const isOfStory = (story: Story, {sentence, firstToken}: Figure): boolean =>
  /^ (?:(?:it|they|he|she|on|an|the) )(?:[^ ,;:]+ ){0,4}$/.test(
    wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  )

/** A whole number of days or of things, named as the mean names what it is for. */
const isCountOf = ({kind, unit, counted, value, hedge, per, role}: Figure, span: string): boolean =>
  Number.isInteger(value) &&
  Number(value) > 1 &&
  !hedge &&
  per === null &&
  role !== 'change' &&
  (kind === 'duration' ? unit === span : kind === 'cardinal' && counted?.noun === span)

export function farTotal(story: Story, mean: Figure, span: string | undefined): {total: Figure; count: Figure} | undefined {
  const noun = mean.counted?.noun
  if (!span || !noun || mean.kind !== 'cardinal' || mean.hedge || !isOfStory(story, mean) || apart.test(told(story, mean.sentence)))
    return undefined
  const before = figuresOfSentences(story, mean.sentence - farthest, mean.sentence).filter(({start}) => start !== mean.start)
  const totals = before.filter((figure) => figure.counted?.noun === noun)
  const counts = before.filter((figure) => (figure.kind === 'duration' ? figure.unit === span : figure.counted?.noun === span))
  const [total, count] = [totals[0], counts[0]]
  if (!total || !count || totals.length > 1 || counts.length > 1) return undefined
  if (total.sentence !== count.sentence || total.sentence >= mean.sentence - 1 || !isCountOf(count, span)) return undefined
  if (!isNumber(total) || total.hedge || total.per !== null || total.role === 'change' || apart.test(told(story, total.sentence)))
    return undefined
  // `its |four-day| run`, `|within| four days`, `in the |last| four days`.
  if (
    count.text.includes('-') ||
    /^(?:within|every|after|than|last|first|next)$/.test(wordAt(story, count.sentence, opening(story, count) - 1))
  )
    return undefined
  const each = Number(total.value) / Number(count.value)
  return isOneSlip([mean], () => each - Number(mean.value), 2) ? {total, count} : undefined
}
