/** Lapses of time as a story tells them: the figures that are durations, `a decade`, and the years that an anniversary counts. */

import type {Span} from '../../finding.js'
import {jubilees} from '../../lexicon/dated-events.js'
import {numbersOf} from '../../lexicon/list.js'
import type {Story, Token} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {figuresOf} from '../figures/find.js'
import {once} from '../once.js'
import {unitDays} from './extent.js'

export interface Lapse extends Span {
  readonly text: string
  /** In days, with its hedge and without any rounding by the writer. */
  readonly days: Interval
  readonly value: number
  readonly unit: string
  readonly anniversary: boolean
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

const single = /^(?:decade|century|year|month|week|fortnight|day|half-century|quarter-century|half-decade)$/

const oneOf = (name: string): {value: number; unit: string} => {
  if (name.startsWith('half-')) return {value: 0.5, unit: name.slice(5)}
  return name.startsWith('quarter-') ? {value: 0.25, unit: name.slice(8)} : {value: 1, unit: name}
}

function lapseOf(story: Story, first: number, next: number, value: number, unit: string, anniversary = false): Lapse {
  const start = story.tokens[first]?.start ?? 0
  const end = story.tokens[next - 1]?.end ?? start
  const days = value * unitDays(unit)
  const sentence = story.tokens[first]?.sentence ?? 0
  const text = story.text.slice(start, end)
  return {start, end, text, value, unit, days: {low: days, high: days}, anniversary, sentence, firstToken: first, lastToken: next}
}

const leadsToLapse =
  /^(?:for|in|after|within|over|during|about|nearly|almost|than|just|under|only|barely|roughly|some|took|takes|taken|lasted|spent|of|by|once)$/
const followsLapse = /^(?:later|ago|after|before|earlier|on|long|apart|since|old|away|into|from)$/

/** `9,400 cases a year` is a rate; a lapse has a word before or behind it that says so. */
const isLapse = (before: Token | undefined, after: Token | undefined): boolean =>
  leadsToLapse.test(before?.lower ?? '') || followsLapse.test(after?.lower ?? '')

/** `a decade later`: no figure, yet a lapse. */
function spelledLapses(story: Story): Lapse[] {
  const {tokens} = story
  const lapses: Lapse[] = []
  let centuries: Map<string, number> | undefined
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]
    const before = tokens[at - 1]?.lower
    if (word?.kind !== 'word') continue
    if ((before === 'one' || (before === 'a' && isLapse(tokens[at - 2], tokens[at + 1]))) && single.test(word.lower)) {
      const {value, unit} = oneOf(word.lower)
      lapses.push(lapseOf(story, at - 1, at + 1, value, unit))
    } else if (word.lower.length > 8 && word.lower.includes('cente')) {
      centuries ??= numbersOf(jubilees)
      const years = centuries.get(word.lower)
      if (years !== undefined) lapses.push(lapseOf(story, at, at + 1, years, 'year', true))
    }
  }
  return lapses
}

function figureLapses(story: Story): Lapse[] {
  const lapses: Lapse[] = []
  for (const figure of figuresOf(story)) {
    const {value, unit, firstToken, lastToken} = figure
    if (typeof value !== 'number') continue
    const anniversary = figure.kind === 'ordinal' && story.tokens[lastToken]?.lower === 'anniversary'
    if (anniversary) lapses.push(lapseOf(story, firstToken, lastToken + 1, value, 'year', true))
    if (figure.kind !== 'duration' || unit === null || unitDays(unit) === 0) continue
    const size = unitDays(unit)
    const days = {low: figure.interval.low * size, high: figure.interval.high * size}
    lapses.push({...lapseOf(story, firstToken, lastToken, value, unit), days})
  }
  return lapses
}

/** In order; a spelled one that stands inside a figure is the figure's. */
export const lapsesOf = once((story: Story): readonly Lapse[] => {
  const figures = figureLapses(story)
  const taken = new Set(figures.map(({lastToken}) => lastToken))
  const spelled = spelledLapses(story).filter(({lastToken}) => !taken.has(lastToken))
  return spelled.length === 0 ? figures : [...figures, ...spelled].sort((one, other) => one.start - other.start)
})

/** How far writers round in a unit, in days, beside what a hedge allows. */
function slackOf(lapse: Lapse): number {
  const size = unitDays(lapse.unit)
  switch (lapse.unit) {
    case 'second':
    case 'minute':
      return lapse.value % 5 === 0 ? 5 * size : 2 * size
    case 'hour':
      return Number.isInteger(lapse.value) ? 0.5 * size : 0.25 * size
    case 'day':
    case 'night':
      return lapse.value >= 20 && lapse.value % 10 === 0 ? 3 : 1
    case 'week':
    case 'fortnight':
      return 4
    case 'month':
      return 1.05 * size
    case 'year':
      return lapse.value >= 20 && lapse.value % 10 === 0 ? 2 * size : size
    case 'decade':
      return 0.45 * size
    default:
      return 0.3 * size
  }
}

/** Whether a lapse cannot be the days between two dates, counted either way. */
export function contradicts(lapse: Lapse, between: Interval): boolean {
  const slack = slackOf(lapse) - 1e-9
  return lapse.days.high + slack < between.low || lapse.days.low - slack > between.high
}
