/** What a year or a month had in all, before what it came to a day: `1,825 permits in 2023. That was an average of |eight a day|`. */

import {monthNames} from '../../../../lexicon/calendar.js'
import {lazily, namesOf} from '../../../../lexicon/list.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBound, isNumber} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'

export interface YearTotal {
  readonly total: Figure
  /** `year`, `month`. */
  readonly within: string
  /** How many of the mean's spans it holds, at the fewest and at the most. */
  readonly times: readonly [number, number]
}

/** A court, an exchange or a school is open on some of the days alone. */
const inOne: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  year: {day: [190, 365], night: [190, 365], week: [36, 53], month: [9, 12]},
  month: {day: [18, 31], night: [25, 31], week: [4, 4.5]}
}

/** A year that is over; this one is not. */
const overYear = / (?:in (?:19|20)\d\d|(?:last|that) year|in the (?:year|12 months|twelve months) to [^ ]+) /
const overMonth = lazily(() => new RegExp(` (?:(?:in|during) (?:${namesOf(monthNames)})|last month) `))
/** Other times beside it, or a part of the year. */
const otherTimes = / (?:season|summer|winter|weekdays|weeks|months|days|half|quarter|since|until|between|first|then|each|every|per) /

/** `It |now| averages 400 a day`, `on average |a driver| …`: another time, or one of many. */
const ofOther =
  / (?:now|today|currently|this|once|previously|before|when|while|during|working|open|compared|each|every|per|peak) | (?:in|since|by) (?:19|20)\d\d | average ,? ?an? (?!day|week|month)/

/** Words behind the mean that may name another time. */
const behind = 8

function isOfOther(story: Story, mean: Figure, total: Figure): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[mean.sentence] ?? {}
  const from = total.sentence === mean.sentence && total.start < mean.start ? closing(story, total) + 4 : firstToken
  return (
    ofOther.test(wordsBetween(story, Math.min(from, opening(story, mean)), opening(story, mean))) ||
    ofOther.test(wordsBetween(story, closing(story, mean), Math.min(lastToken, closing(story, mean) + behind)))
  )
}

/** Words that may stand between a total and its year. */
const span = 12

/** The one amount of its sentence, told for a year or a month. */
export function yearTotal(story: Story, mean: Figure, figures: readonly Figure[], told: string | undefined): YearTotal | undefined {
  if (!told || mean.kind === 'percent' || mean.kind === 'age' || mean.kind === 'duration') return undefined
  for (const sentence of [mean.sentence, mean.sentence - 1]) {
    const own = figures.filter(
      (figure) =>
        figure.sentence === sentence && figure !== mean && figure.kind === mean.kind && figure.unit === mean.unit && isNumber(figure)
    )
    const [total] = own
    if (!total) continue
    const isTotal =
      own.length === 1 &&
      total.per === null &&
      total.role !== 'change' &&
      !isBound(total) &&
      Number(total.value) > 4 * Number(mean.value) &&
      (mean.kind !== 'cardinal' || (total.counted !== null && (!mean.counted || mean.counted.noun === total.counted.noun)))
    const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
    if (!isTotal || /^(?:from|to|than|of)$/.test(wordAt(story, sentence, opening(story, total) - 1))) return undefined
    const end = sentence === mean.sentence ? Math.min(lastToken, mean.start > total.start ? opening(story, mean) : lastToken) : lastToken
    const words = wordsBetween(story, Math.max(firstToken, opening(story, total) - span), Math.min(end, closing(story, total) + span))
    const within = overYear.test(words) ? 'year' : overMonth().test(words) ? 'month' : undefined
    const times = inOne[within ?? '']?.[told]
    // `|His wife| earned an average of`: of another.
    if (
      sentence !== mean.sentence &&
      !/^(?:that|this|it|an|on)$/.test(wordAt(story, mean.sentence, story.sentences[mean.sentence]?.firstToken ?? 0))
    )
      return undefined
    return within && times !== undefined && !otherTimes.test(words) && !isOfOther(story, mean, total) ? {total, within, times} : undefined
  }
  return undefined
}
