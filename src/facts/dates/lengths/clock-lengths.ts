/** Two clock times of one sentence, and the hours that are said to lie between: `began at 8.15am and was completed at 7.45pm the same day, … over eleven and a half hours`. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datesOf} from '../find.js'
import {bySentence} from '../near.js'

export interface ClockLength {
  readonly length: Figure
  readonly from: DateMention
  readonly until: DateMention
  /** Hours between the times, by the clock. */
  readonly hours: number
}

const starts = /^(?:began|begun|started|opened|set|left|sailed|commenced|entered|kicked|boarded|went|broke)$/
const finishes =
  /^(?:completed|ended|finished|closed|over|adjourned|won|reached|arrived|concluded|done|landed|out|back|docked|stopped|wound|rose|came|got)$/

/** Half past as its minutes; a bare hour at the full one. */
const minutesOf = ({hour, minute}: DateMention): number | undefined => (hour === null ? undefined : hour * 60 + (minute ?? 0))

const near = (story: Story, {firstToken, sentence}: DateMention, verbs: RegExp): boolean =>
  story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 8), firstToken).some(({lower}) => verbs.test(lower))

/** `taking turns |over eleven hours|`: during them; what `lasted over six hours` was longer. */
const isOver = (story: Story, {hedge, firstToken}: Figure): boolean =>
  /^over$/i.test(hedge?.text ?? '') && !/^(?:lasted|lasting|lasts|took|takes|taking|for|ran|of)$/.test(lowerAt(story, firstToken - 2))

const isHours = (story: Story, figure: Figure): boolean =>
  figure.kind === 'duration' &&
  figure.unit === 'hour' &&
  typeof figure.value === 'number' &&
  figure.value < 24 &&
  (!figure.hedge || isOver(story, figure))

/** Words before a length that make it another: a part, a delay, what each did. */
const other = /^(?:each|every|first|last|another|further|extra|within|late|later|than|before|after|by|of|than|shifts?|delay|break)$/
const ties = /^(?:after|lasted|lasting|for|of|,|:|–|—)$/

/** `, |over eleven and a half hours|`, `, having |lasted eight hours|`, `: |nine hours of talk|`: at the end of what is told. */
function isOfAll(story: Story, until: DateMention, length: Figure): boolean {
  const gap = story.tokens.slice(until.lastToken, length.firstToken).map(({lower}) => lower)
  if (gap.some((word) => /^(?:then|when|while|who|which|but|before|until|except|including|each|every)$/.test(word))) return false
  // `ended at 5pm, |and the minister spoke| for three hours`.
  const joined = gap.lastIndexOf('and')
  if (joined >= 0 && !/^(?:lasted|took|ran|had)$/.test(gap[joined + 1] ?? '')) return false
  const [before, behind] = [lowerAt(story, length.firstToken - 1), lowerAt(story, length.lastToken)]
  if (other.test(behind) && !/^(?:of|later)$/.test(behind)) return false
  // `with a break |of two hours|`, `after a delay |of an hour|`.
  if (
    before === 'of' &&
    /^(?:break|delay|pause|lull|interval|stop|wait|shifts?|rest|turns|power)$/.test(lowerAt(story, length.firstToken - 2))
  )
    return false
  return isOver(story, length) || ties.test(before)
}

/** Words from a time to a length that is told of it. */
const longestGap = 30

export const clockLengthsOf = once((story: Story): readonly ClockLength[] => {
  const times = bySentence(
    datesOf(story).filter(({kind, hour}) => kind === 'time' && hour !== null),
    ({sentence}) => sentence
  )
  if (times.size === 0) return []
  return figuresOf(story).flatMap((length): ClockLength[] => {
    const own = isHours(story, length) ? (times.get(length.sentence) ?? []) : []
    const [from, until, more] = own
    if (
      !from ||
      !until ||
      more ||
      until.lastToken > length.firstToken ||
      length.firstToken - until.lastToken > longestGap ||
      !near(story, from, starts) ||
      !near(story, until, finishes)
    )
      return []
    const [low, high] = [minutesOf(from), minutesOf(until)]
    if (low === undefined || high === undefined || low === high) return []
    const head = Math.max(story.sentences[length.sentence]?.firstToken ?? 0, from.firstToken - longestGap)
    const words = story.tokens.slice(head, length.firstToken).map(({lower}) => lower)
    if (words.some((word) => /^(?:next|following|local|gmt|bst|est|later|days)$/.test(word))) return []
    // On one day, or over one night.
    const isOneDay = high > low
    if (!isOneDay && !words.some((word) => /^(?:night|midnight|overnight|morning)$/.test(word))) return []
    return isOfAll(story, until, length) ? [{length, from, until, hours: (high - low + (isOneDay ? 0 : 1440)) / 60}] : []
  })
})
