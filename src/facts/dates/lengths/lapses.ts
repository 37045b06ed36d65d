/** Lapses of time as a story tells them: the figures that are durations, `a decade`, and the years that an anniversary counts. */

import type {Span} from '../../../finding.js'
import {anniversaryNames, barrenWords, jubilees} from '../../../lexicon/dated-events.js'
import {lazily, numbersOf, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {unitDays} from '../extent.js'
import {bySentence} from '../near.js'

export interface Lapse extends Span {
  readonly text: string
  /** In days, with its hedge and without any rounding by the writer. */
  readonly days: Interval
  readonly value: number
  readonly unit: string
  readonly anniversary: boolean
  /** How old something is: `It was 136 years old when`. */
  readonly age: boolean
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

const single = ['decade', 'century', 'year', 'month', 'week', 'fortnight', 'day', 'hour', 'half-century', 'quarter-century', 'half-decade']

const oneOf = (name: string): {value: number; unit: string} => {
  if (name.startsWith('half-')) return {value: 0.5, unit: name.slice(5)}
  return name.startsWith('quarter-') ? {value: 0.25, unit: name.slice(8)} : {value: 1, unit: name}
}

function lapseOf(story: Story, first: number, next: number, value: number, unit: string, anniversary = false, age = false): Lapse {
  const start = story.tokens[first]?.start ?? 0
  const end = story.tokens[next - 1]?.end ?? start
  const days = value * unitDays(unit)
  const sentence = story.tokens[first]?.sentence ?? 0
  const text = story.text.slice(start, end)
  return {start, end, text, value, unit, days: {low: days, high: days}, anniversary, age, sentence, firstToken: first, lastToken: next}
}

const leadsToLapse =
  /^(?:for|in|after|within|over|during|about|nearly|almost|than|just|under|only|barely|roughly|some|took|takes|taken|lasted|spent|of|by|once)$/
const followsLapse = /^(?:later|ago|after|before|earlier|on|long|apart|since|old|away|into|from)$/

/** `9,400 cases a year` is a rate; a lapse has a word before or behind it that says so. */
const isLapse = (before: Token | undefined, after: Token | undefined): boolean =>
  leadsToLapse.test(before?.lower ?? '') || followsLapse.test(after?.lower ?? '')

/** `allowed them a fortnight|, to 8 May|`. */
const isEndedBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:to|until|till)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'number'

const isText = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, at) => tokens[from + at]?.lower === word)

/** `a decade later`, `an hour and a half`, `the following year`, `the year after, in 1995`. */
function singleLapse(story: Story, at: number): Lapse | undefined {
  const {tokens} = story
  const {value, unit} = oneOf(tokens[at]?.lower ?? '')
  const [before, further] = [tokens[at - 1]?.lower, tokens[at - 2]]
  const after = tokens[at + 1]
  if (before === 'one' || before === 'a' || before === 'an') {
    const half = isText(tokens, at + 1, ['and', 'a', 'half']) ? 3 : 0
    if (half > 0) return lapseOf(story, at - 1, at + 4, value * 1.5, unit)
    return before === 'one' || isLapse(further, after) || isEndedBy(tokens, at + 1)
      ? lapseOf(story, at - 1, at + 1, value, unit)
      : undefined
  }
  if (/^(?:following|next)$/.test(before ?? '') && further?.lower === 'the') return lapseOf(story, at - 2, at + 1, value, unit)
  return before === 'the' && after?.lower === 'after' ? lapseOf(story, at - 1, at + 2, value, unit) : undefined
}

/** `a decade later`: no figure, yet a lapse. */
function spelledLapses(story: Story): Lapse[] {
  centuries ??= numbersOf(jubilees)
  const singles = occurrencesOf(story, single).flatMap(({index}) => singleLapse(story, index) ?? [])
  const jubilant = occurrencesOf(story, centuries.keys()).map(({index, lower}) =>
    lapseOf(story, index, index + 1, centuries?.get(lower) ?? 0, 'year', true)
  )
  return [...singles, ...jubilant, ...namedLapses(story)]
}

let centuries: Map<string, number> | undefined
let names: Map<string, number> | undefined

/** `their |golden wedding|`, `its |silver jubilee|`; a diamond jubilee is the 60th of a queen and the 75th of a club. */
function namedLapses(story: Story): Lapse[] {
  names ??= numbersOf(anniversaryNames)
  return occurrencesOf(story, names.keys()).flatMap(({index, lower}) => {
    const feast = story.tokens[index + 1]?.lower
    const value = names?.get(lower) ?? 0
    if (feast !== 'wedding' && !(feast === 'jubilee' && value < 60)) return []
    return [lapseOf(story, index, index + 2, value, 'year', true)]
  })
}

export const barren = lazily(() => wordsOf(barrenWords))

/** `The hall, built in 1938|, will be |97 this year|`: told of what began then. */
const isOldThisYear = ({tokens}: Story, {firstToken, lastToken}: {readonly firstToken: number; readonly lastToken: number}): boolean =>
  isText(tokens, firstToken - 2, ['will', 'be']) &&
  isText(tokens, lastToken, ['this', 'year']) &&
  tokens[firstToken - 3]?.text === ',' &&
  /^1[5-9]\d\d$|^20\d\d$/.test(tokens[firstToken - 4]?.text ?? '')

function figureLapses(story: Story): Lapse[] {
  const lapses: Lapse[] = []
  for (const figure of figuresOf(story)) {
    const {value, unit, firstToken, lastToken} = figure
    if (typeof value !== 'number') continue
    const anniversary = figure.kind === 'ordinal' && /^(?:anniversary|birthday|jubilee)$/.test(story.tokens[lastToken]?.lower ?? '')
    if (anniversary) lapses.push(lapseOf(story, firstToken, lastToken + 1, value, 'year', true))
    // `The charity, set up in 2005, |turned 20| in 2025`
    if (
      (figure.kind === 'cardinal' || figure.kind === 'age') &&
      /^(?:turn|turns|turned|turning)$/.test(story.tokens[firstToken - 1]?.lower ?? '') &&
      /^(?:in|this|when)$/.test(story.tokens[lastToken]?.lower ?? '')
    )
      lapses.push(lapseOf(story, firstToken, lastToken, value, 'year', true))
    // `The hall, built in 1938, will be |97| this year`
    if (figure.kind === 'cardinal' && figure.counted === null && isOldThisYear(story, figure))
      lapses.push(lapseOf(story, firstToken, lastToken, value, 'year', true))
    // `after |38 barren years|`
    if (figure.kind === 'cardinal' && story.tokens[lastToken + 1]?.lower === 'years' && barren().has(story.tokens[lastToken]?.lower ?? ''))
      lapses.push(lapseOf(story, firstToken, lastToken + 2, value, 'year', false))
    const old = figure.kind === 'age' && /years old$/i.test(figure.text)
    if ((figure.kind !== 'duration' && !old) || unit === null || unitDays(unit) === 0) continue
    const size = unitDays(unit)
    const days = {low: figure.interval.low * size, high: figure.interval.high * size}
    lapses.push({...lapseOf(story, firstToken, lastToken, value, unit, false, old), days})
  }
  return lapses
}

/** In order; a spelled one that stands inside a figure is the figure's, whether it ends it or begins it: `|one hour| and 45 minutes`. */
export const lapsesOf = once((story: Story): readonly Lapse[] => {
  const figures = figureLapses(story)
  const [begun, ended] = [new Set(figures.map(({firstToken}) => firstToken)), new Set(figures.map(({lastToken}) => lastToken))]
  const spelled = spelledLapses(story).filter(({firstToken, lastToken}) => !begun.has(firstToken) && !ended.has(lastToken))
  return spelled.length === 0 ? figures : [...figures, ...spelled].sort((one, other) => one.start - other.start)
})

export const lapsesBySentence = once((story: Story) => bySentence(lapsesOf(story), ({sentence}) => sentence))

/** How far writers round in a unit, in days, beside what a hedge allows; years between dates that tell no day have a year of room already. */
function slackOf(lapse: Lapse, between: Interval): number {
  const size = unitDays(lapse.unit)
  const open = Math.min(1, (between.high - between.low) / size / 4)
  switch (lapse.unit) {
    case 'second':
    case 'minute':
      return lapse.value % 5 === 0 ? 5 * size : 2 * size
    case 'hour':
      return Number.isInteger(lapse.value) ? 0.5 * size : 0.25 * size
    case 'day':
    case 'night':
      return lapse.value >= 20 && lapse.value % 10 === 0 ? 3 : lapse.value > 10 ? 0.5 : 0.2
    case 'week':
    case 'fortnight':
      return 4
    case 'month':
      return 0.8 * size
    case 'year':
      if (!Number.isInteger(lapse.value)) return 0.6 * size
      // From one year to another the anniversaries are as many as the years, whatever the day.
      if (lapse.anniversary && open > 0.45) return -0.6 * size
      return (lapse.value >= 20 && lapse.value % 10 === 0 && !lapse.anniversary ? 2 - open : 1 - open) * size
    case 'decade':
      return 0.45 * size
    default:
      return 0.15 * lapse.value * size
  }
}

/** Whether a lapse cannot be the days between two moments, counted either way. */
export function contradicts(lapse: Lapse, between: Interval): boolean {
  const slack = slackOf(lapse, between) - 1e-9
  return lapse.days.high + slack < between.low || lapse.days.low - slack > between.high
}
