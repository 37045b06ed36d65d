/** Changes: a quantity that went from one figure to another, with the amount, share or factor that the text gives for it, if it does. */

import {factorWords, relationWords} from '../../../lexicon/figure-relations.js'
import {numbersOf, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {isSameKind} from '../near.js'
import {firstOf, type Line, lineAt, linesOf, type Match, pattern} from '../pattern.js'
import {scopeOf} from '../same/scope.js'

export type Direction = 'up' | 'down'

export interface Factor {
  readonly text: string
  readonly value: number
  readonly interval: Interval
}

export interface Change {
  readonly from: Figure
  readonly to: Figure
  /** As the verb says: `rose from`. */
  readonly verb: Direction | undefined
  /** The figure that states the change, in the same breath or, with `the`, in the next sentence. */
  readonly by: Figure | undefined
  /** As the words at the stated figure say: `a drop of`. */
  readonly byDirection: Direction | undefined
  /** `doubled`, `almost halved`: what the words allow. */
  readonly factor: Factor | undefined
  readonly sentence: number
  /** Tokens of the words that were matched. */
  readonly firstToken: number
  readonly lastToken: number
}

/** Each names `from` and `to`; some name the verb, the stated figure, or the word at it. */
const templates = [
  '<move:verb> {2} {#by} {6} ,? from <base>? {#from} {6} to {#to}',
  '<move:verb> {2} {#by} {6} ,? to {#to} {6} ,? from <base>? {#from}',
  '<times:factor> {4} ,? from <base>? {#from} {4} to {#to}',
  '<times:factor> {5} , <move:verb> from <base>? {#from} {5} to {#to}',
  '<times:factor> {3} ,? to {#to} {5} from <base>? {#from}',
  '<move:verb> {4} from <base>? {#from} {5} to {#to} {6} , a|an|or|which_is|that_is? {1} <changeNoun:noun> of {#by}',
  '<move:verb> {4} from <base>? {#from} {5} to {#to} {6} , or|a|an? <upDown:noun>? {#by}',
  '<move:verb> {4} to {#to} {6} from <base>? {#from} {6} , a|an|or? {1} <changeNoun:noun> of {#by}',
  '<move:verb> {4} to {#to} {6} from <base>? {#from} {6} , or|a|an? <upDown:noun>? {#by}',
  '<move:verb> {4} from <base>? {#from} {5} to {#to} {6} , a|an {#by} {1} <changeNoun:noun>',
  '<move:verb> {4} from <base>? {#from} {5} to {#to}',
  '<move:verb> {2} , from <base>? {#from} {5} to {#to}',
  '<move:verb> {4} to {#to} {6} ,? from <base>? {#from}',
  '{#to} {4} , {#by} {1} <upDown:noun> on|from the? {#from}',
  'from <base>? {#from} {5} to {#to} {6} , a|an|or? {1} <changeNoun:noun> of {#by}',
  '{#to} {4} , <upDown:verb> {#by} from|on <base>? {#from}',
  '{#to} {4} , <upDown:verb> from <base>? {#from} {6} , which_is|that_is? a|an|or? {1} <changeNoun:noun> of {#by}',
  '{#to} {4} , <upDown:verb> from <base>? {#from} {6} , which_is|that_is? a|an {#by} {1} <changeNoun:noun>',
  '<upDown:verb> by {#by} {5} ,? from {3} {#from} {5} to {#to}',
  '<move:verb> {1} by {f:by} {6} ,? from <base>? {#from} {6} to {#to}',
  '<move:verb> {1} by {f:by} {6} ,? to {#to} {6} ,? from <base>? {#from}',
  '{#to} {4} , <upDown:verb> from <base>? {#from}',
  '<upDown:verb> {#by} at|to {#to} {4} , compared_with|compared_to|against {2} {#from}',
  '<move:verb> {1} {#by} {2} to {#to} {4} , compared_with|compared_to|against {2} {#from}',
  '<move:verb> {1} by {f:by} {2} to {#to} {4} , compared_with|compared_to|against {2} {#from}',
  '<move:verb> to {#to} {4} , compared_with|compared_to|against {2} {#from}',
  '{#to} {3} was|were {#by} <upDown:verb> than {3} {#from}',
  'to {#to} {6} ,? from <base>? {#from}'
].map(pattern)

/** Two counts, the first with its year: `214 nurses in 2010 and 96 in 2020, a fall of 55%`, `the port, which had 540 in 2023, there were 118`. */
const dated = [
  '{#from} {6} , <now:now> {1} {#to} {4} , a|an <changeNoun:noun> of {#by}',
  '{#from} {6} ,? and|but {2} {#to} {5} , a|an <changeNoun:noun> of {#by}',
  '{#from} {6} ,? and|but {2} {#to} {5} , a|an {#by} {1} <changeNoun:noun>'
].map(pattern)

/** The amount in the next sentence: `The 1% increase surprised traders`, `credited the 42% decline to`. */
const later = [
  'the|that|this|its|a {#by} {1} <changeNoun:noun>',
  'the|that|this <changeNoun:noun> of {#by}',
  '^ that|this|it is|was|means|marks|represents a|an <changeNoun:noun> of {#by}',
  '^ that|this|it is|was|means a|an {#by} <changeNoun:noun>'
].map(pattern)

let words: {rise: Set<string>; fall: Set<string>; factors: Map<string, number>} | undefined

function lists() {
  words ??= {
    rise: wordsOf(`${relationWords.rise} ${relationWords.riseNoun} ${relationWords.more}`.replaceAll('_', '-')),
    fall: wordsOf(`${relationWords.fall} ${relationWords.fallNoun} ${relationWords.less}`.replaceAll('_', '-')),
    factors: numbersOf(factorWords)
  }
  return words
}

export function directionOf(word: string | undefined): Direction | undefined {
  const {rise, fall} = lists()
  const key = word?.replaceAll(' ', '-') ?? ''
  return rise.has(key) ? 'up' : fall.has(key) ? 'down' : undefined
}

const loose: Readonly<Record<string, (value: number) => Interval>> = {
  nearly: (value) => ({low: value * 0.85, high: value}),
  almost: (value) => ({low: value * 0.85, high: value}),
  than: (value) => ({low: value, high: Number.POSITIVE_INFINITY}),
  over: (value) => ({low: value, high: Number.POSITIVE_INFINITY}),
  least: (value) => ({low: value, high: Number.POSITIVE_INFINITY})
}

/** `doubled` is said from 1.85 times on; halving turns the bounds round. */
export function factorOf(word: string | undefined, before: string): Factor | undefined {
  const value = lists().factors.get(word ?? '')
  if (word === undefined || value === undefined) return undefined
  const size = value < 1 ? 1 / value : value
  const {low, high} = (Object.hasOwn(loose, before) ? loose[before] : undefined)?.(size) ?? {low: size * 0.92, high: size * 1.12}
  return {text: word, value, interval: value < 1 ? {low: 1 / high, high: 1 / low} : {low, high}}
}

export const isPoints = (figure: Figure): boolean =>
  figure.unit === 'percentage point' || figure.unit === 'point' || (figure.kind === 'cardinal' && figure.counted?.noun === 'point')

/** `from £2.40 to £3.10, an increase of 70p`. */
export const isHundredth = (small: Figure, large: Figure): boolean =>
  (small.unit === 'penny' && large.unit === 'pound sterling') ||
  (small.unit === 'cent' && (large.unit === 'dollar' || large.unit === 'euro'))

const isAmountOf = (by: Figure, level: Figure): boolean =>
  by.kind === 'percent' ||
  (by.kind === 'ratio' && level.kind !== 'percent') ||
  (isPoints(by) && level.kind === 'percent') ||
  (by.kind === level.kind && (by.unit === level.unit || isHundredth(by, level)))

function changeOf(story: Story, match: Match, next: Match | undefined): Change | undefined {
  const from = match.figure('from')
  const to = match.figure('to')
  if (!isSameKind(from, to) || from.kind === 'duration' || from.kind === 'age') return undefined
  if (from.counted && to.counted && from.counted.noun !== to.counted.noun) return undefined
  const stated = match.optional('by')
  const by = stated ?? next?.optional('by')
  if (by && !isAmountOf(by, to)) return stated ? undefined : changeOf(story, match, undefined)
  const verb = directionOf(match.word('verb'))
  return {
    from,
    to,
    verb,
    by,
    byDirection: directionOf(stated ? match.word('noun') : next?.word('noun')) ?? (stated ? verb : undefined),
    factor: factorOf(match.word('factor'), story.tokens[match.firstToken - 1]?.lower ?? ''),
    sentence: match.line.sentence,
    firstToken: match.firstToken,
    lastToken: match.lastToken
  }
}

function nextLine(story: Story, line: Line): Line | undefined {
  const block = story.sentences[line.sentence]?.block
  return story.sentences[line.sentence + 1]?.block === block ? lineAt(story, line.sentence + 1) : undefined
}

function changesIn(story: Story, line: Line): Change | undefined {
  if (line.figures.length < 2) return undefined
  if (!/ (?:from|on|against|compared|than) /.test(line.text)) return line.figures.length === 3 ? datedChange(story, line) : undefined
  const following = nextLine(story, line)
  for (const template of templates) {
    const match = template(line)
    const change = match && changeOf(story, match, following && line.figures.length === 2 ? firstLater(following) : undefined)
    if (change) return change
  }
  return undefined
}

/** The later year has to come second, and one thing to be counted both times. */
function datedChange(story: Story, line: Line): Change | undefined {
  const match = firstOf(dated, line)
  const change = match && changeOf(story, match, undefined)
  if (!change) return undefined
  const {from, to} = change
  const [before, after] = [from, to].map((figure) => scopeOf(story, figure).time?.value)
  const isNow = match.word('now') !== undefined
  const inOrder = typeof before === 'string' && (isNow || (typeof after === 'string' && before.length === after.length && before < after))
  return inOrder && (!to.counted || to.counted.noun === from.counted?.noun) ? change : undefined
}

const firstLater = (line: Line): Match | undefined => later.map((each) => each(line)).find(Boolean)

/** One a sentence at most: a sentence of several changes is too dense to tell which amount belongs to which. */
export const changesOf = once((story: Story): readonly Change[] =>
  linesOf(story).flatMap((line) => {
    const change = changesIn(story, line)
    return change ? [change] : []
  })
)
