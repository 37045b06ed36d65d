/** Ranges whose ends are reversed, or whose first end lost its scale. */

import {isSameKind} from '../../facts/figures/changes.js'
import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {isAbove} from '../../facts/figures/interval.js'
import {linesOf, pattern} from '../../facts/figures/pattern.js'
import {relationWords} from '../../lexicon/figure-relations.js'
import {wordsOf} from '../../lexicon/list.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'
import {at, beside} from './place.js'

const scale = /(?:thousand|million|billion|trillion|mn?|bn|tn)\b/gi

/** `between $26 and $31 million`: only one of the ends has its scale, and a sign of its own makes the other whole. */
function lostScale(story: Story, figure: Figure): string | undefined {
  const parts = /^between\s+([$£€¥]\s?[\d.,]+)\s+and\s+([$£€¥]\s?[\d.,]+\s?(?:thousand|million|billion|trillion|mn?|bn|tn))$/i.exec(
    textOf(story, figure)
  )
  if (!parts || (textOf(story, figure).match(scale) ?? []).length !== 1) return undefined
  return `Range from ${parts[1]} to ${parts[2]}: the first end has no scale`
}

const isCountdown = (story: Story, figure: Figure): boolean =>
  /\b(?:score|beat|won|lost|odds|count(?:ed|ing)? down|minus|below|BC|B\.C\.)\b/i.test(
    story.text.slice(Math.max(0, figure.start - 80), figure.end + 20)
  )

/** `Between -2C and -9C`: the colder end comes first, as in any range. */
function fallsBelowZero(text: string): boolean {
  const ends = /^between [-−](\d+)\D* and [-−](\d+)/i.exec(text)
  return ends !== null && Number(ends[1]) < Number(ends[2])
}

/** `The jobs pay from £24,000 to £42,000`: a range by its verb, where a change would need another. */
const spread = pattern('<spread> {2} from {#low} {2} to {#high}')

/** The same where the reader of figures made one range of both ends. */
function* spreads(story: Story): Generator<Draft> {
  for (const figure of figuresOf(story)) {
    const [low, high] = Array.isArray(figure.value) ? (figure.value as readonly [number | null, number | null]) : [null, null]
    const verb = story.tokens[figure.firstToken - 1]?.lower === 'from' ? story.tokens[figure.firstToken - 2]?.lower : undefined
    if (low === null || high === null || low <= high || !spreadVerbs(verb)) continue
    const [first = '', second = ''] = figure.text.split(/\s+to\s+/i)
    yield {at: at(figure), message: `Range from ${first} down to ${second}`}
  }
}

const spreadVerbs = (word: string | undefined): boolean => word !== undefined && wordsOf(relationWords.spread ?? '').has(word)

export const range = defineRule({
  id: 'figures-range',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The ends of a range are reversed, or the first lost its scale',
  why: '“Between 10 and 5” reads as a slip, and “between $26 and $31 million” says 26 dollars. The rule looks at “between … and …”, and at “from … to …” behind a verb that says a range; falls, scores and odds pass.',
  defaults: {},
  examples: [
    {
      bad: 'The work will cost ⟦between $26 and $31 million⟧, the port said.',
      message: 'Range from $26 to $31 million: the first end has no scale'
    },
    {bad: 'The club has ⟦between 900 and 700⟧ members.', message: 'Range from 900 down to 700'},
    {bad: 'The posts pay from ⟨£42,000⟩ to ⟦£24,000⟧ a year.', message: 'Range from £42,000 down to £24,000'},
    {bad: 'Lows of ⟦between -2C and -9C⟧ are forecast.', message: 'Range from -2C down to -9C'},
    {good: 'Prices fell from £42,000 to £24,000 in a year.', why: 'a change'},
    {good: 'The work will cost between $26 million and $31 million.'},
    {good: 'It was between minus 4 and minus 9 degrees.', why: 'below zero'}
  ],
  *check(story) {
    for (const figure of figuresOf(story)) {
      if (!Array.isArray(figure.value) || !/^between\b/i.test(figure.text)) continue
      const [low, high] = figure.value as readonly [number | null, number | null]
      const lost = lostScale(story, figure)
      if (lost) yield {at: {start: figure.start, end: figure.end}, message: lost}
      else if (low !== null && high !== null && (low > high || fallsBelowZero(figure.text)) && !isCountdown(story, figure)) {
        yield {at: {start: figure.start, end: figure.end}, message: reversedMessage(figure.text)}
      }
    }
    yield* spreads(story)
    for (const line of linesOf(story)) {
      const match = spread(line)
      const [low, high] = [match?.optional('low'), match?.optional('high')]
      if (!match || !low || !high || !isSameKind(low, high) || !isAbove(low.interval, high.interval)) continue
      yield {at: at(high), message: `Range from ${low.text} down to ${high.text}`, related: [beside(low, low.text)]}
    }
  }
})

function reversedMessage(text: string): string {
  const [low = '', high = ''] = text.replace(/^between\s+/i, '').split(/\s+and\s+/i)
  return `Range from ${low} down to ${high}`
}
