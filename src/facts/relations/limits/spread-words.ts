/** Why the larger end of a range may stand first: a score, weather below nought, a scale with signs, an order of falling. It judges nothing. */

import type {Span} from '../../../finding.js'
import type {Story} from '../../../story/story.js'

/** `In 1998-1989 it won three prizes`: years are no score. */
const isYears = (story: Story, {start, end}: Span): boolean => /^\d{4}[-–]\d{4}$/.test(story.text.slice(start, end))

export const isCountdown = (story: Story, figure: Span): boolean =>
  !isYears(story, figure) &&
  /\b(?:score|beat|won|lost|odds|count(?:ed|ing)? down|minus|below|BC|B\.C\.)\b/i.test(
    story.text.slice(Math.max(0, figure.start - 80), figure.end + 20)
  )

/** `between 6,000 and 5,200 years |ago|`, `14 and 10 days |before| the vote`, `20 and 12 minutes |from time|`: counted back, so that the earlier end comes first. */
export function isCountedBack({text}: Story, {start, end}: Span): boolean {
  const after = text.slice(end, end + 24)
  if (/^ (?:ago|BP|B\.P\.)(?=\P{L}|$)/u.test(after)) return true
  const isStretch = /(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.test(text.slice(start, end))
  return (
    isStretch &&
    /^ (?:before|earlier|previously|prior to|to go|to spare|left|remaining|from (?:time|full|the (?:end|finish)))\b/.test(after)
  )
}

/** Weather is told from the colder end; of other things, `tested between −55 °C and −109 °C`, the nearer may come first. */
const weather = /\b(?:lows?|highs?|forecast|overnight|frosts?|thermometers?)\b/i

/** `Between -2C and -9C` in a forecast: the colder end comes first, as in any range. */
export function fallsBelowZero(story: Story, {start, end}: Span): boolean {
  const ends = /^between [-−](\d+)\D* and [-−](\d+)/i.exec(story.text.slice(start, end))
  return ends !== null && Number(ends[1]) < Number(ends[2]) && weather.test(story.text.slice(Math.max(0, start - 60), end + 60))
}

/** `−23 to −27‰`, `+10% to −20%`, `100 m−2`: a scale that runs below nought, or a power. */
export const hasSign = (story: Story, {start, end}: Span): boolean =>
  /[−∼~±+]\s?\d/.test(story.text.slice(Math.max(0, start - 2), end)) || /-\d[^-]*\s-\d/.test(story.text.slice(Math.max(0, start - 1), end))

/** `the difference between the 38C and 34C runs`, `losses of between 2.20 and 1.80`, `sizes range from 11% to 2%`: compared, lost, or in the order of a table. */
export const isOrdered = (story: Story, {start, end}: Span): boolean =>
  /\b(?:differences?|gaps?|contrast|losses|loss|falls?|drops?|declines?|down|lower(?! \p{Lu})|rang(?:ed|ing)|rang(?:e|es)(?=[^.;]*%$))\b[^.;]*$/iu.test(
    story.text.slice(Math.max(0, start - 60), start) + (story.text.slice(start, end).includes('%') ? '%' : '')
  )
