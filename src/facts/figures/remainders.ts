/** What is left of a whole: `of the 120, 80 sailed, leaving 40`. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {isAmount, isOpen, lineBefore, onlyAmount} from './amount-lists.js'
import {isSameKind} from './changes.js'
import type {Figure, Interval} from './figure.js'
import {minus, sumOf, times} from './interval.js'
import {type Line, linesOf, pattern} from './pattern.js'

export interface Remainder {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  readonly rest: Figure
}

/** What the whole leaves without its parts, of which a fraction is one of the whole. */
export function leftOf({whole, parts}: Remainder): {readonly value: number; readonly interval: Interval} {
  const taken = parts.map(({kind, interval}) => (kind === 'ratio' ? times(interval, whole.interval) : interval))
  const value = parts.reduce(
    (left, part) => left - Number(part.value) * (part.kind === 'ratio' ? Number(whole.value) : 1),
    Number(whole.value)
  )
  return {value, interval: minus(whole.interval, sumOf(taken))}
}

const rests = [
  'leaving just|only|some|the|another? {#rest}',
  'the remaining|other|rest_, {#rest}',
  'left with just|only? {#rest}',
  'the {#rest} {2} still|left|remaining|unsold|unused|outstanding'
].map(pattern)

const wholeFirst = [
  'of|out_of the|its|their|his|her|those {#whole} {~8} {#part}',
  '^ of|out_of {#whole} {~8} {#part}',
  ', of|out_of {#whole} {~8} {#part}',
  '{#part} {2} of the|its|their? {#whole}',
  '{f:part} of the|its|their? {#whole}',
  '{#whole} {8} , of which|whom {#part}',
  'had|has|have {#whole} {~8} {#part}'
].map(pattern)

/** Where the parts are told: in the sentence of the rest, before it, or in the sentence before. */
function remainderIn(story: Story, line: Line): Remainder | undefined {
  const rest = rests
    .map((each) => each(line))
    .find(Boolean)
    ?.figure('rest')
  if (!rest || !isAmount(rest)) return undefined
  const at = line.figures.indexOf(rest)
  const here = line.figures.slice(0, at)
  const before = lineBefore(story, line)
  const source = here.length > 0 ? {line, figures: here} : before && {line: before, figures: before.figures}
  if (!source || isOpen(` ${source.line.text.slice(0, source.line.text.indexOf(`${rest.index}›`))} `)) return undefined
  const match = wholeFirst.map((each) => each(source.line)).find((each) => each && source.figures.includes(each.figure('whole')))
  const whole = match?.figure('whole') ?? (source.line === line ? onlyAmount(before) : undefined)
  if (!whole || !isSameKind(whole, rest) || !isAmount(whole)) return undefined
  const told = source.figures.filter(
    (figure) => figure !== whole && figure.kind !== 'ordinal' && figure.kind !== 'age' && figure.kind !== 'duration'
  )
  const fits = told.every(
    (part) => part.kind === 'ratio' || (isAmount(part) && isSameKind(part, whole) && Number(part.value) <= Number(whole.value))
  )
  return told.length > 0 && fits ? {whole, parts: told, rest} : undefined
}

export const remaindersOf = once((story: Story): readonly Remainder[] =>
  linesOf(story).flatMap((line) => {
    const found = remainderIn(story, line)
    return found ? [found] : []
  })
)
