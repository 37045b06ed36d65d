/** Wholes and their parts: lists that make a total, and what is left of a whole. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {isSameKind} from './changes.js'
import type {Figure, Interval} from './figure.js'
import {minus, ratioBetween, sumOf, times} from './interval.js'
import {overSentences} from './paragraph-breakdowns.js'
import {firstOf, type Line, lineAt, linesOf, pattern} from './pattern.js'

export interface Breakdown {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** The parts are said to be all there is: a colon, `the remaining`, `in all`. */
  readonly closed: boolean
}

const amounts = new Set(['cardinal', 'money', 'measure'])
export const isAmount = (figure: Figure): boolean =>
  amounts.has(figure.kind) &&
  typeof figure.value === 'number' &&
  figure.per === null &&
  !/^(?:celsius|fahrenheit|degree|percentage point)$/.test(figure.unit ?? '')

/** What stands between two parts of a list: few words, a comma or `and`, nothing that starts another relation. */
const joint = /^(?: (?!(?:from|than|including|after|before|since|while|compared|per) )[^ ‹›.:()]+){1,9} $/
/** Behind a colon each part may tell where it is from: `£463,000 from the county and £654,000 …`. */
const jointWithSource = /^ from (?!.* from )(?: ?(?!(?:than|including|after|before|since|while|compared|per) )[^ ‹›.:()]+){1,9} $/
const parts = / (?:,|and|;) (?!.* to $)/

const signOf = (line: Line, figure: Figure): Span | undefined => line.signs[line.figures.indexOf(figure)]

/** The text of a line between two of its figures, or before the first. */
export function between(line: Line, one: Figure | undefined, other: Figure): string {
  const from = one ? signOf(line, one)?.end : undefined
  return line.text.slice(from ?? 0, signOf(line, other)?.start)
}

/** The longest list of amounts of one kind that begins at a figure of the line. */
export function runFrom(line: Line, at: number, sources = false): Figure[] {
  const first = line.figures[at]
  if (!first || !isAmount(first)) return []
  const run = [first]
  for (const figure of line.figures.slice(at + 1)) {
    const last = run.at(-1) ?? first
    const gap = between(line, last, figure)
    if (!isSameKind(first, figure) || !isAmount(figure) || !(joint.test(gap) || (sources && jointWithSource.test(gap))) || !parts.test(gap))
      break
    run.push(figure)
  }
  return run.length > 1 ? run : []
}

const openWords =
  / (?:including|include|includes|included|among|such as|notably|plus|excluding|as well as|respectively|at least|another|each|more|further|first|than|up|down|points?|record) /
const restWords = / (?:the )?(?:remaining|rest|other|others|remainder|everything else) /
/** Whether words of a line say that not all parts are told. */
export const isOpen = (line: Line): boolean => openWords.test(line.text)

/** Whether the words between two figures say that the second is all there is left. */
export const namesTheRest = (gap: string): boolean => restWords.test(gap)

const allWords = / (?:in all|in total|altogether|all told|a total of|overall|combined|total) /

/** `84 families last year: 41 in Leeds, 26 in Hull and 17 in York`. */
function afterColon(line: Line): Breakdown | undefined {
  const colon = line.text.indexOf(' : ')
  if (colon < 0 || isOpen(line)) return undefined
  const before = line.figures.filter((_, at) => (line.signs[at]?.start ?? colon) < colon)
  const opening = line.figures[before.length]
  const whole = before.findLast((figure) => opening && isAmount(figure) && isSameKind(figure, opening))
  if (!whole || !opening || !/^(?: [^ ‹›.:()]+){0,2} $/.test(line.text.slice(colon + 2, line.text.indexOf('‹', colon)))) return undefined
  const run = runFrom(line, before.length, true)
  const ends = line.figures.slice(before.length).filter(isAmount).length === run.length
  return run.length > 1 && ends && isSameKind(whole, opening) && before.filter((figure) => isSameKind(figure, whole)).length === 1
    ? {whole, parts: run, closed: true}
    : undefined
}

const inOne = ['{n:whole} {8} , {n:part} of them|these|those|which|whom', '{#whole} {8} , of which|whom {#part}'].map(pattern)

/** `57 people were hurt, 23 of them in Turin, 19 in Milan and 15 in Genoa`. */
function inOneSentence(line: Line): Breakdown | undefined {
  const match = line.figures.length > 3 && !isOpen(line) ? firstOf(inOne, line) : undefined
  const part = match?.figure('part')
  const whole = match?.figure('whole')
  const run = part ? runFrom(line, line.figures.indexOf(part)) : []
  return whole && part && isAmount(whole) && isSameKind(whole, part) && run.length > 2 ? {whole, parts: run, closed: false} : undefined
}

const opensList = /^(?: (?:of (?:these|those|them|that|this|which)|,|some|about|the|there|were|are|will|be|it|has|in|with))* $/

/** `13 wins and five defeats from 18 matches`. */
const seasons = [
  '{n:part} wins|victories , {n:second} draws|ties and {n:third} defeats|losses from|in {2} {n:whole} matches|games',
  '{n:part} wins|victories and {n:second} defeats|losses from|in {2} {n:whole} matches|games'
].map(pattern)

function season(line: Line): Breakdown | undefined {
  const match = line.figures.length > 2 ? firstOf(seasons, line) : undefined
  if (!match) return undefined
  const parts = [match.figure('part'), match.figure('second'), match.optional('third')].filter((figure) => figure !== undefined)
  const whole = match.figure('whole')
  return [whole, ...parts].every(isAmount) ? {whole, parts, closed: true} : undefined
}

/** Parts that are all there is: `of the 120, 80 were hurt and 60 were not`; `eight people, five men and four women,`. */
const pairs = ['of the {n:whole} {3} , {n:part} {6} and {n:second} {1} not', '{n:whole} {2} , {n:part} <folk> and {n:second} <folk> ,'].map(
  pattern
)

/** Parts that there may be more of: `14 girls and 12 boys among the 24 pupils`. */
const among = ['{n:part} {1} and {n:second} {1} among the {n:whole}'].map(pattern)

function pairIn(line: Line): Breakdown | undefined {
  if (line.figures.length !== 3) return undefined
  const closed = firstOf(pairs, line)
  const match = closed ?? firstOf(among, line)
  if (!match) return undefined
  const [whole, ...parts] = [match.figure('whole'), match.figure('part'), match.figure('second')] as const
  return [whole, ...parts].every(isAmount) ? {whole, parts, closed: closed !== undefined} : undefined
}

/** `The 45-member council has 20 Labour, 15 Conservative and 12 Green councillors`: whoever sits elsewhere is not told. */
const seats = [
  'the|its|a|this {n:whole} - member|strong|seat|person|man|woman|head {2} has|have|had|comprises|comprised|includes|included|contains {n:part}'
].map(pattern)

function seated(line: Line): Breakdown | undefined {
  const match = firstOf(seats, line)
  const whole = match?.figure('whole')
  const part = match?.figure('part')
  if (!whole || !part) return undefined
  const run = runFrom(line, line.figures.indexOf(part))
  return isAmount(whole) && run.length > 2 ? {whole, parts: run, closed: false} : undefined
}

/** `30 concerts abroad. Twelve will be in Japan, ten in South Korea and eight in Taiwan`. */
function inNextSentence(story: Story, line: Line): Breakdown | undefined {
  const before = lineBefore(story, line)
  const opening = line.figures[0]
  if (!before || !opening || !isAmount(opening) || isOpen(line) || !opensList.test(between(line, undefined, opening))) return undefined
  const same = before.figures.filter((figure) => isAmount(figure) && isSameKind(figure, opening))
  const whole = same[0]
  const run = runFrom(line, 0)
  if (!whole || same.length !== 1 || run.length < 2 || line.figures.filter((figure) => isSameKind(figure, opening)).length !== run.length)
    return undefined
  const ofThese = /^ of (?:these|those|them) /.test(line.text)
  if (!ofThese && run.some(({counted}) => counted && counted.noun !== whole.counted?.noun)) return undefined
  const closed = namesTheRest(between(line, run.at(-2), run.at(-1) ?? opening)) || (allWords.test(before.text) && run.length > 2)
  return closed || (opening.kind === 'cardinal' && run.length > 2) ? {whole, parts: run, closed} : undefined
}

/** The line of the sentence before, in the same block. */
export function lineBefore(story: Story, line: Line, back = 1): Line | undefined {
  const block = story.sentences[line.sentence]?.block
  return story.sentences[line.sentence - back]?.block === block ? lineAt(story, line.sentence - back) : undefined
}

const totals = [
  'a|the total of {#whole}',
  'all {#whole}',
  'combined|overall|joint total|figure|number|toll {2} {#whole}',
  'bringing|brought|takes|taking|making the? total|number|figure|toll? {2} to? {#whole}',
  '{#whole} {3} in_all|in_total|altogether|all_told|combined'
].map(pattern)

/** `463,000 men and 654,000 women … all 1.16 million`. */
function beforeTotal(story: Story, line: Line): Breakdown | undefined {
  const found = totals.map((each) => each(line)).find(Boolean)
  const whole = found?.figure('whole')
  if (!whole || !isAmount(whole) || isOpen(line)) return undefined
  const at = line.figures.indexOf(whole)
  const source = at >= 2 ? line : at === 0 ? lineBefore(story, line) : undefined
  if (!source || (source !== line && isOpen(source))) return undefined
  const candidates = source === line ? line.figures.slice(0, at) : source.figures
  const run = runFrom(source, 0).filter((figure) => candidates.includes(figure))
  const first = run[0]
  if (!first || run.length !== candidates.length || !isSameKind(first, whole)) return undefined
  if (run.some((part) => Number(part.value) >= Number(whole.value) * 1.5)) return undefined
  return {whole, parts: run, closed: true}
}

/** A list that makes more than twice the figure before it, or less than half of it, tells of something else: `found in two cars: 12 in one and three in the other`. */
function isPlausible({whole, parts: list}: Breakdown): boolean {
  const ratio = ratioBetween(
    list.reduce((sum, part) => sum + Number(part.value), 0),
    Number(whole.value)
  )
  return ratio !== undefined && ratio <= 2
}

/** `Rescuers found 148 survivors. Of the rest, 19 are dead and eight missing`: together the largest figure of the paragraph before it. */
function ofTheRest(story: Story, line: Line): Breakdown | undefined {
  if (!/^ of the (?:rest|others|remainder) , /.test(line.text) || isOpen(line)) return undefined
  const run = runFrom(line, 0)
  const part = onlyAmount(lineBefore(story, line))
  const first = lineBefore(story, line, 2)?.figures.filter(isAmount) ?? []
  const whole = first.find((figure) => first.every((other) => Number(other.value) <= Number(figure.value)))
  if (run.length < 2 || !part || !whole || !isSameKind(part, whole)) return undefined
  return {whole, parts: [part, ...run], closed: false}
}

export const breakdownsOf = once((story: Story): readonly Breakdown[] =>
  linesOf(story).flatMap((line) => {
    const found =
      season(line) ??
      pairIn(line) ??
      seated(line) ??
      afterColon(line) ??
      beforeTotal(story, line) ??
      inOneSentence(line) ??
      inNextSentence(story, line) ??
      ofTheRest(story, line) ??
      overSentences(story, line)
    return found && isPlausible(found) ? [found] : []
  })
)

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
  if (!source || openWords.test(` ${source.line.text.slice(0, source.line.text.indexOf(`${rest.index}›`))} `)) return undefined
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

/** The only figure of a line. */
const onlyAmount = (line: Line | undefined): Figure | undefined =>
  line?.figures.length === 1 && line.figures[0] && isAmount(line.figures[0]) ? line.figures[0] : undefined

export const remaindersOf = once((story: Story): readonly Remainder[] =>
  linesOf(story).flatMap((line) => {
    const found = remainderIn(story, line)
    return found ? [found] : []
  })
)
