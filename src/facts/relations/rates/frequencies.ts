/** How often something comes, told once by the time from one to the next and again by how many come in a longer time: `every |10 minutes|, or |six| an hour`. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {firstOf, type Line, linesOf, pattern} from '../pattern.js'

export interface Frequency {
  readonly interval: Figure
  readonly often: Figure
  /** How many intervals the longer time has; a broken number of them may be told either way. */
  readonly implied: number
}

const apposed = [
  'every {t:interval} ,|– or|that_is|which_is? {n:often}',
  'every {t:interval} ( {n:often}',
  '{n:often} {1} a|an|per hour|minute|year ,|– or|that_is|which_is? every {t:interval}',
  '{n:often} {1} a|an|per hour|minute|year ,|– or|that_is|which_is? ONE {1} every {t:interval}',
  '{n:often} {1} a|an|per hour|minute|year on|in|for {3} ,|– ONE {1} every {t:interval}'
].map(pattern)

/** Of each pair that the calendar leaves no choice of: trains do not run all day, and years have holidays. */
const perLonger: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  second: {minute: 60, hour: 3600},
  minute: {hour: 60},
  month: {year: 12}
}

/** One way or the other: `could run every 10 minutes, or eight an hour`. */
const chosen =
  / (?:could|might|either|whether|choose|chose|choice|option|options|prefer|preferred|rather|instead|both|each|pair|pairs|two) /
/** Where the second is told of no other time and place: `eight an hour |at peak|`. */
const isDone = / (?:an?|per) (?:minute|hour|year) (?:[.;)–] |, (?:and|but|while|which|until|so) |$)/
const endsSoon = /^ (?:[.;)–] |, (?:and|but|while|which|until|so) |$)/

const mostAtATime = 12

/** More in an hour than the time between allows by so many times: on two lines, or in both directions. */
const ways = [2, 3, 4]

/** `|Two| buses leave every ten minutes, or 12 an hour`. */
function isMoreAtATime(story: Story, line: Line, first: Figure): boolean {
  const before = line.figures[line.figures.indexOf(first) - 1]
  return (
    before !== undefined &&
    before.value !== 1 &&
    Number(before.value) <= mostAtATime &&
    !/[,;:]/.test(wordsBetween(story, before.lastToken, first.firstToken))
  )
}

function frequencyIn(story: Story, line: Line): Frequency | undefined {
  const match = line.letters > 0 && line.words.has('every') ? firstOf(apposed, line) : undefined
  const [interval, often] = [match?.figure('interval'), match?.figure('often')]
  if (!interval || !often || interval.isRange || often.isRange || interval.hedge || often.hedge) return undefined
  const units = perLonger[interval.unit ?? '']?.[often.per ?? '']
  if (units === undefined || typeof interval.value !== 'number' || typeof often.value !== 'number') return undefined
  const {firstToken, lastToken} = story.sentences[line.sentence] ?? interval
  const [first, last] = interval.start < often.start ? [interval, often] : [often, interval]
  const behind = wordsBetween(story, last.lastToken, Math.min(lastToken, last.lastToken + 6))
  if (isMoreAtATime(story, line, first) || chosen.test(wordsBetween(story, firstToken, last.lastToken))) return undefined
  if (!(last === often ? /^(?: [^ ,;:.]+)? (?:an?|per) /.test(behind) && isDone.test(behind) : endsSoon.test(behind))) return undefined
  const implied = units / interval.value
  return implied >= 2 && opening(story, first) >= firstToken && !ways.some((way) => often.value === way * implied)
    ? {interval, often, implied}
    : undefined
}

export const frequenciesOf = once((story: Story): readonly Frequency[] => linesOf(story).flatMap((line) => frequencyIn(story, line) ?? []))
