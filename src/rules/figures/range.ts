/** Ranges whose ends are reversed, or whose first end lost its scale. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {spreadsOf} from '../../facts/relations/limits/spans.js'
import {fallsBelowZero, hasSign, isCountdown, isCountedBack, isOrdered} from '../../facts/relations/limits/spread-words.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'
import {at} from './place.js'

const scale = /(?:thousand|million|billion|trillion|mn?|bn|tn)\b/gi

/** `between $26 and $31 million`: only one of the ends has its scale, and a sign of its own makes the other whole. */
function lostScale(story: Story, figure: Figure): string | undefined {
  const parts = /^between\s+([$£€¥]\s?[\d.,]+)\s+and\s+([$£€¥]\s?[\d.,]+\s?(?:thousand|million|billion|trillion|mn?|bn|tn))$/i.exec(
    textOf(story, figure)
  )
  if (!parts || (textOf(story, figure).match(scale) ?? []).length !== 1) return undefined
  const [low, high] = [parts[1], parts[2]].map((part) => Number(part?.replace(/[^\d.]/g, '')))
  // `£800,000 and £1.1m`, `£500 and £2m`: the first has its own noughts, or is another order of size.
  if (low === undefined || high === undefined || low >= 1000 || low > 2 * high || low * 10 < high) return undefined
  return `Range from ${parts[1]} to ${parts[2]}: the first end has no scale`
}

export const range = defineRule({
  id: 'figures-range',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The ends of a range are reversed, or the first lost its scale',
  why: '“Between 10 and 5” reads as a slip, and “between $26 and $31 million” says 26 dollars. The rule looks at “between … and …”, at ages, at figures with a dash or “to” between, and at “from … to …” behind words that say a range (“pay from”, “anything from”, “depending on”); falls, scores and odds pass.',
  defaults: {},
  examples: [
    {
      bad: 'The work will cost ⟦between $26 and $31 million⟧, the port said.',
      message: 'Range from $26 to $31 million: the first end has no scale'
    },
    {bad: 'The club has ⟦between 900 and 700⟧ members.', message: 'Range from 900 down to 700'},
    {bad: 'Lows of ⟦between -2C and -9C⟧ are forecast.', message: 'Range from -2C down to -9C'},
    {bad: 'The posts pay from ⟦£42,000 to £24,000⟧ a year.', message: 'Range from £42,000 down to £24,000'},
    {bad: 'The pool is open to swimmers aged ⟦15 to nine⟧ until noon.', message: 'Range from 15 down to nine'},
    {bad: 'The wrecks lie at depths of between ⟦1.4km and 800 metres⟧.', message: 'Range from 1.4km down to 800 metres'},
    {good: 'Prices fell from £42,000 to £24,000 in a year.', why: 'a change'},
    {good: 'The Rovers took home a 24–19 victory, on 40 points.', why: 'a score'},
    {good: 'The motion was put and passed by 24–19 votes.', why: 'a vote'},
    {good: 'The vase may sell for between £900,000 and £1.3m.', why: 'the first end has its own noughts'},
    {good: 'Under her (1898-02) the mill doubled in size. Call between 9 and 5.', why: 'the turn of a century, and hours'},
    {good: 'A seat costs between 65 cents and $1.15, or from 97 cents to one dollar on the pier.', why: 'cents and dollars'}
  ],
  *check(story) {
    for (const figure of figuresOf(story)) {
      const lost = Array.isArray(figure.value) && /^between\b/i.test(figure.text) ? lostScale(story, figure) : undefined
      if (lost) yield {at: at(figure), message: lost}
    }
    for (const spread of spreadsOf(story)) {
      const {first, second} = spread
      const below = fallsBelowZero(story, spread)
      if ((first.value <= second.value && !below) || isCountdown(story, spread) || isCountedBack(story, spread)) continue
      if (!below && !spread.isClimb && (hasSign(story, spread) || isOrdered(story, spread))) continue
      yield {at: at(spread), message: `Range from ${first.text} down to ${second.text}`}
    }
    return spreadsOf(story).length
  }
})
