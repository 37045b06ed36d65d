/**
 * Whether two levels are of the time that a step is told of: `will rise by 25% in 1987` lies not between 1985 and 1986, nor `up 60%` over four months between these and a
 * year. It judges no values.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import {type Moment, momentOf} from './moments.js'
import type {ToldStep} from './step.js'

const foreseen = /^(?:will|would|expects?|expected|forecasts?|predicts?|predicted|should)$/
const clauseEnds = /^(?:;|:|and|but|which|who|that|after|since)$/
/** Words looked at before a step and before a level, and behind a step. */
const reach = 10
const reachBehind = 9

/** `expects revenue |will increase by 25%|`, `|will end at| 22,300 points`. */
export function isForeseen(story: Story, {firstToken, sentence}: Pick<Figure, 'firstToken' | 'sentence'>): boolean {
  for (let at = firstToken - 1; at >= firstToken - reach; at--) {
    const word = wordAt(story, sentence, at)
    if (foreseen.test(word)) return true
    if (clauseEnds.test(word)) return false
  }
  return false
}

/** The year behind a step, and whether the step began in it: `by 25% |in 1987|`, `15% |since September 1985|`. */
function yearBehind({tokens}: Story, {lastToken, sentence}: ToldStep): {readonly year: string; readonly isStart: boolean} | undefined {
  let lead: string | undefined
  for (const {kind, lower, sentence: own} of tokens.slice(lastToken, lastToken + reachBehind)) {
    if (own !== sentence || kind === 'mark') return undefined
    if (/^(?:in|during|since)$/.test(lower)) lead = lower
    else if (lead !== undefined && /^(?:1[6-9]|20)\d\d$/.test(lower)) return {year: lower, isStart: lead === 'since'}
  }
  return undefined
}

/** Neither of the two is of the year that the step names, and both are told of another time. */
function isOfOtherYear(story: Story, step: ToldStep, moments: readonly Moment[]): boolean {
  const told = yearBehind(story, step)
  if (!told) return false
  return moments.every(({iso, dates}) => (iso === undefined ? told.isStart && dates.size > 0 : !iso.startsWith(told.year)))
}

/** `the first four months`, `the quarter`; `1986 revenues`: how long a level was counted for, where its own words say so. */
function stretchOf(story: Story, {firstToken, sentence}: Figure): string | undefined {
  const text = wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach), firstToken)
  const part =
    / (?:first|last|past|final) (?:([^ ]+) )?(months|weeks|quarter|half) (?:(?:of|to) (?:[^ ]+ )?(?:\d{4} )?)?(?:[^ ]+ ){0,2}$/.exec(text)
  if (part) return `${part[1] ?? 'one'} ${part[2]}`
  return / (?:in|for) the (?:full |whole )?year (?:[^ ]+ ){0,7}$| (?:1[6-9]|20)\d\d (?:revenues?|sales|profits?|income|earnings|turnover|output) of $/.test(
    text
  )
    ? 'year'
    : undefined
}

const timeBefore =
  /^ (?:(?:percentage )?points? )?(?:(?:the )?(?:previous|preceding|last) (?:year|season|month|week|quarter)|(?:the|a) (?:year|season|month|week|quarter) (?:before|earlier)) /

/** `91.2%, beating the 90% target it |had missed| by three and a half points |the previous year|`: told behind both, of the time before them. */
function isOfTimeBefore(story: Story, {firstToken, lastToken, sentence, isNoun}: ToldStep, levels: readonly Figure[]): boolean {
  if (isNoun || levels.some((level) => level.sentence !== sentence || level.firstToken > firstToken)) return false
  return (
    timeBefore.test(wordsBetween(story, lastToken, lastToken + 5)) &&
    / had (?:[^ ]+ ){0,3}$/.test(wordsBetween(story, firstToken - 4, firstToken))
  )
}

/** `|In 2019| her majority was 4,210`, `her |old| majority of 4,210`: a gap of another day than the two, which no word dates so. */
function isGapOfOtherTime(story: Story, {isGap, isNoun, sentence, firstToken}: ToldStep, levels: readonly Figure[]): boolean {
  if (!isGap || !isNoun || levels.some((level) => level.sentence === sentence)) return false
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  const lead = wordsBetween(story, first, firstToken)
  if (/ (?:old|previous|former) $/.test(lead)) return true
  const year = /^ in ((?:19|20)\d\d) /.exec(lead)?.[1]
  return year !== undefined && levels.every((level) => !sentenceOf(story, level.sentence).includes(` ${year} `))
}

const sentenceOf = (story: Story, sentence: number): string => {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  return wordsBetween(story, firstToken, lastToken)
}

/** False where the words say that the two are of another time, or are not of stretches as long. */
export function isOfTheirTime(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const two = [from, to]
  const [one, other] = two.map((level) => stretchOf(story, level))
  if (one !== undefined && other !== undefined && one !== other) return false
  if (isOfTimeBefore(story, step, two) || isGapOfOtherTime(story, step, two)) return false
  if (step.pointsBack || two.some(({sentence}) => sentence === step.sentence)) return true
  const moments = two.map((level) => momentOf(story, level, two))
  if (isOfOtherYear(story, step, moments)) return false
  return !(isForeseen(story, step) && moments.every(({rank}) => rank < 2))
}
