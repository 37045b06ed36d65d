/**
 * Orders that words tie to their two figures wherever others stand: `11.6%, still above the 10% minimum`; `Only 63mm fell, the least on record. The old low, 71mm`. It judges no values.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {exactly} from '../../figures/interval.js'
import {type Line, lineAt, type Match, pattern} from '../pattern.js'
import type {Order} from './orders.js'
import type {Direction} from './step.js'

/** `{#one}, still above the {#base} minimum`. */
const limits = (['above', 'below'] as const).flatMap((side) =>
  [
    `{#one} {5} , {2} <${side}:cue> the|its|their|a {1} {#base} <limit>`,
    `{#one} {5} , {2} <${side}:cue> the|its|their|a {1} <limit> of {#base}`
  ].map((template) => ({direction: side === 'above' ? ('up' as const) : ('down' as const), read: pattern(template)}))
)

const [least, most] = ['least', 'most'].map((end) => ({
  long: pattern(`the <${end}:cue> {4} on_record|ever`),
  since: pattern(`the <${end}:cue> {4} since records|measurements began`)
}))

/** `The old low, 71mm,`; `The previous record was 71mm`. */
const records = ['^ the|its|their <before> <record:what> , {#base} , {2}', '^ the|its|their <before> <record:what> was|is|of|stood_at {1} {#base}'].map(
  pattern
)

const isLike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.per === other.per && typeof one.value === 'number' && typeof other.value === 'number'

function orderFrom(story: Story, match: Match, direction: Direction, one: Figure, base: Figure, text = match.word('cue') ?? ''): Order | undefined {
  if (!isLike(one, base) || one.kind === 'duration' || one.hedge?.kind === 'more' || one.hedge?.kind === 'less') return undefined
  const [first, last] = [story.tokens[match.firstToken], story.tokens[match.lastToken - 1]]
  if (!first || !last) return undefined
  return {one, base, direction, isMove: false, start: first.start, end: last.end, text, tie: 'limit'}
}

function againstLimit(story: Story, line: Line): Order | undefined {
  if (line.figures.length < 2) return undefined
  for (const {direction, read} of limits) {
    const match = read(line)
    const base = match?.figure('base')
    // A minimum allows all that is more, and is itself what it says.
    if (match && base) return orderFrom(story, match, direction, match.figure('one'), {...base, interval: exactly(Number(base.value))})
  }
  return undefined
}

/** `That is 35% of the average, and the least on record`: said of what the sentence before begins with. */
const pointsBack = /^ (?:that|this|it) (?:is|was) /

/** Where a record is told, which way it goes, and the figure that is the record. */
function recordBefore(story: Story, sentence: number, base: Figure): {direction: Direction; one: Figure; text: string} | undefined {
  const line = lineAt(story, sentence)
  if (!line) return undefined
  const [low, high] = [least, most].map((each) => each?.long(line) ?? each?.since(line))
  const cue = low ?? high
  if (!cue || (low && high)) return undefined
  const told = pointsBack.test(line.text) ? lineAt(story, sentence - 1) : line
  const [one, other] = told?.figures.filter((figure) => isLike(figure, base)) ?? []
  // Of several in its sentence it cannot be told which is the record, unless one stands at its head and the others are its parts.
  if (!one || (other && told === line) || (told === line && one.firstToken > cue.firstToken)) return undefined
  return {direction: low ? 'down' : 'up', one, text: `the ${cue.word('cue')}`}
}

function againstRecord(story: Story, line: Line): Order | undefined {
  for (const read of records) {
    const match = read(line)
    const base = match?.figure('base')
    const told = base && recordBefore(story, line.sentence - 1, base)
    if (!match || !base || !told) continue
    const what = match.word('what')
    if ((what === 'low' && told.direction === 'up') || (/^(?:high|peak)$/.test(what ?? '') && told.direction === 'down')) return undefined
    const order = orderFrom(story, match, told.direction, told.one, base, told.text)
    return order && {...order, tie: 'record'}
  }
  return undefined
}

export function tiedOrder(story: Story, sentence: number): Order | undefined {
  const line = lineAt(story, sentence)
  return line && (againstLimit(story, line) ?? againstRecord(story, line))
}
