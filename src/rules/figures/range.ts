/** Ranges whose ends are reversed, or whose first end lost its scale. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'

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

export const range = defineRule({
  id: 'figures-range',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The ends of a range are reversed, or the first lost its scale',
  why: '“Between 10 and 5” reads as a slip, and “between $26 and $31 million” says 26 dollars. The rule looks at “between … and …” only; falls, scores and odds pass.',
  defaults: {},
  examples: [
    {
      bad: 'The work will cost ⟦between $26 and $31 million⟧, the port said.',
      message: 'Range from $26 to $31 million: the first end has no scale'
    },
    {bad: 'The club has ⟦between 900 and 700⟧ members.', message: 'Range from 900 down to 700'},
    {good: 'The work will cost between $26 million and $31 million.'},
    {good: 'It was between minus 4 and minus 9 degrees.', why: 'below zero'}
  ],
  *check(story) {
    for (const figure of figuresOf(story)) {
      if (!Array.isArray(figure.value) || !/^between\b/i.test(figure.text)) continue
      const [low, high] = figure.value as readonly [number | null, number | null]
      const lost = lostScale(story, figure)
      if (lost) yield {at: {start: figure.start, end: figure.end}, message: lost}
      else if (low !== null && high !== null && low > high && low >= 0 && !isCountdown(story, figure)) {
        yield {at: {start: figure.start, end: figure.end}, message: reversedMessage(figure.text)}
      }
    }
  }
})

function reversedMessage(text: string): string {
  const [low = '', high = ''] = text.replace(/^between\s+/i, '').split(/\s+and\s+/i)
  return `Range from ${low} down to ${high}`
}
