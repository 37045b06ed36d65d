/** Shares: a part, the whole it is of, and the percentage, fraction or word that the text gives for it. */

import {majorityWords} from '../../lexicon/figure-relations.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {lineBefore} from './amount-lists.js'
import {directionOf, isSameKind} from './changes.js'
import type {Figure, Interval} from './figure.js'
import {firstOf, type Line, linesOf, type Match, pattern} from './pattern.js'

/** A share as the text gives it, of 1. */
export interface StatedShare {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'percent' | 'fraction' | 'ratio' | 'majority'
  readonly interval: Interval
}

export interface Share {
  readonly part: Figure
  readonly whole: Figure
  readonly stated: StatedShare | undefined
  /** `Of 965 people, 1,032 …`: the words say that one is a part of the other. */
  readonly linked: boolean
}

/** Templates that name the part and the whole; `share` is a percentage or a fraction, `many` a ratio, `word` a majority. */
const templates = [
  '<majority:word> of {5} , {#part} of|out_of the|its|their|some? {#whole}',
  '{s:share} of {5} , {#part} of|out_of the|its|their|some? {#whole}',
  'ONE in {n:many} of the|its|their|some? {#whole} {6} , or {#part}',
  '{s:share} of the|its|their|some? {#whole} {6} , or|about? {#part}',
  '{s:share} of the|its|their|some? {#whole} {5} is|are|was|were|would_be|makes|means|equals|comes_to {#part}',
  '{#part} {3} of|out_of the|its|their|some? {#whole} {7} ,|–|— or {1} {s:share}',
  '{#part} {3} of|out_of the|its|their|some? {#whole} {7} ,|–|— a|an {2} <shareNoun> of {s:share}',
  '{#part} {3} ,? of|out_of the|its|their|some? {#whole} {7} ( {s:share} )',
  '{#part} {3} of|out_of the|its|their|some? {#whole} {7} ,|–|— {s:share} ,|–|—|.|;',
  'of|among|out_of the|its|their? {#whole} {8} , {#part} {5} ,|–|— or {s:share}',
  'of|among|out_of the|its|their? {#whole} {8} , {#part} {5} ,|–|— {s:share} ,|–|—',
  'of|among|out_of the|its|their? {#whole} {8} , {#part} {5} ( {s:share} )',
  '{#part} {4} , or {s:share} of the|its|their|all? {#whole}',
  '{#part} {4} , {s:share} of {4} {#whole}',
  'ONE {1} in {n:many} of the|its|their|some? {#whole} {6} , or {#part}',
  '{n:whole} {4} and {n:part} came_back|returned|replied|responded|answered|voted {3} , or|which_is|that_is|which_was|a {3} {s:share}'
].map(pattern)

/** Without a share: only that a part is of a whole. */
const links = ['of|out_of the|its|their? {n:whole} {4} , {n:part}'].map(pattern)

/** `52,000 of the 61,000 homes`, `38 goals from 41 attempts`. */
const direct = [
  '{n:part} of the|its|his|her|their|our|those {1} {n:whole}',
  '{n:whole} {8} , {n:part} of whom',
  '{n:part} {6} from|in|out_of {n:whole} attempts|shots|chances|tries|penalties|throws'
].map(pattern)

/** `2m visitors last year. A quarter of them, about 800,000, came from abroad`. */
const anaphoric = [
  '{s:share} of them|those|these|that|it , or? {#part}',
  '{s:share} of them|those|these|that|it ( {#part} )',
  'ONE in {n:many} of them|those , or {#part}'
].map(pattern)

const bareRatio = ['ONE {2} in {n:many}'].map(pattern)
const outOf = ['{n:part} {6} ,? out_of {n:whole}'].map(pattern)

function statedBy(story: Story, match: Match): StatedShare | undefined {
  const share = match.optional('share')
  if (share) return shareOf(share)
  const many = match.optional('many')
  if (many) return ratioOf(story, many)
  const word = match.word('word')
  return word === undefined ? undefined : majorityAt(story, match, word)
}

function majorityAt(story: Story, match: Match, word: string): StatedShare | undefined {
  const words = word.split(' ')
  for (let at = match.firstToken; at < match.lastToken; at++) {
    const [first, last] = [story.tokens[at], story.tokens[at + words.length - 1]]
    if (first && last && words.every((each, index) => story.tokens[at + index]?.lower === each))
      return {start: first.start, end: last.end, text: word, kind: 'majority', interval: majorityOf(word)}
  }
  return undefined
}

/** A fraction in words is said of what lies near it. */
const room = 0.02

/** A percentage or a fraction as a share of 1. */
export function shareOf(figure: Figure): StatedShare | undefined {
  const {start, end, text, interval, kind, value} = figure
  if (kind === 'percent') return {start, end, text, kind: 'percent', interval: {low: interval.low / 100, high: interval.high / 100}}
  if (kind !== 'ratio' || typeof value !== 'number' || value <= 0 || value >= 1) return undefined
  return {start, end, text, kind: 'fraction', interval: figure.hedge ? interval : {low: interval.low - room, high: interval.high + room}}
}

/** `One in 20`, `one farm in 25`, by the figure at its end. */
export function ratioOf(story: Story, many: Figure): StatedShare | undefined {
  let at = many.firstToken
  while (at > many.firstToken - 4 && story.tokens[at]?.lower !== 'one') at--
  const one = story.tokens[at]
  if (one?.lower !== 'one' || typeof many.value !== 'number' || many.value < 2) return undefined
  const value = 1 / many.value
  return {
    start: one.start,
    end: many.end,
    text: story.text.slice(one.start, many.end),
    kind: 'ratio',
    interval: {low: value * 0.9, high: value * 1.1}
  }
}

/** `a fall of 30%`, `30% more than last year`, `30% of them women`: a share of another whole, or none. */
function isOfAnother(story: Story, match: Match): boolean {
  const share = match.optional('share')
  if (!share) return false
  const [next, behind] = [story.tokens[share.lastToken], story.tokens[share.lastToken + 1]]
  if (next?.lower === 'of' && /^(?:them|whom|those|these|which)$/.test(behind?.lower ?? '')) return true
  return (
    share.role === 'change' ||
    directionOf(next?.lower) !== undefined ||
    directionOf(story.tokens[share.firstToken - 1]?.lower) !== undefined
  )
}

function shareIn(story: Story, line: Line): Share | undefined {
  if (!/ (?:of|among|from|out|back|returned|replied|responded|answered|voted) /.test(line.text)) return ratioIn(story, line)
  for (const template of templates) {
    const match = template(line)
    const stated = match && statedBy(story, match)
    if (match && stated && isSameKind(match.figure('part'), match.figure('whole')) && !isOfAnother(story, match))
      return {part: match.figure('part'), whole: match.figure('whole'), stated, linked: true}
  }
  return anaphoricIn(story, line) ?? linkIn(line) ?? ratioIn(story, line)
}

/** `176 tonnes, up from 160`: what another figure is compared with. */
const isBase = (story: Story, {firstToken}: Figure): boolean => /^(?:from|than|against)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

function anaphoricIn(story: Story, line: Line): Share | undefined {
  const match = firstOf(anaphoric, line)
  const stated = match && statedBy(story, match)
  const part = match?.figure('part')
  const before = lineBefore(story, line)?.figures.filter((figure) => part && isSameKind(figure, part) && !isBase(story, figure))
  const whole = before?.[0]
  return stated && part && whole && before?.length === 1 ? {part, whole, stated, linked: true} : undefined
}

/** `They visited 2,000 farms, out of some 50,000 … which means one farm in 25`. */
function ratioIn(story: Story, line: Line): Share | undefined {
  const many = / in ‹n/.test(line.text) ? firstOf(bareRatio, line)?.optional('many') : undefined
  const before = many && lineBefore(story, line)
  const pair = before && firstOf(outOf, before)
  const stated = pair && ratioOf(story, many)
  if (!stated || !isSameKind(pair.figure('part'), pair.figure('whole'))) return undefined
  return {part: pair.figure('part'), whole: pair.figure('whole'), stated, linked: true}
}

function linkIn(line: Line): Share | undefined {
  const match = firstOf(line.text.startsWith(' of ') ? links : direct, line)
  const part = match?.figure('part')
  const whole = match?.figure('whole')
  return part && whole && isSameKind(part, whole) && part.per === null && whole.per === null
    ? {part, whole, stated: undefined, linked: true}
    : undefined
}

export const sharesOf = once((story: Story): readonly Share[] =>
  linesOf(story).flatMap((line) => {
    const share = shareIn(story, line)
    return share ? [share] : []
  })
)

export interface WordedShare {
  readonly word: string
  readonly kind: StatedShare['kind']
  readonly place: {readonly start: number; readonly end: number}
  readonly figure: Figure
  readonly interval: Interval
}

const worded = [
  '<majority:word> of {4} , {%figure} ,',
  '<majority:word> of {4} ( {%figure} )',
  '<majority:word> of {4} , or {%figure}',
  '<majority:word> {2} , {%figure} ,',
  '{f:fraction} of {4} , {%figure} ,',
  '{f:fraction} of {4} ( {%figure} )',
  '{f:fraction} of {4} , or {%figure}',
  '{f:fraction} ( {%figure} )',
  'ONE in {n:many} ( {%figure} )',
  'ONE in {n:many} {4} , or {%figure}'
].map(pattern)

/** `Most voters, 45%,`; `one in five (25%)`: a word and a percentage for one share. */
export const wordedSharesOf = once((story: Story): readonly WordedShare[] =>
  linesOf(story).flatMap((line) => {
    const match = /‹p/.test(line.text) ? firstOf(worded, line) : undefined
    const fraction = match?.optional('fraction')
    const stated = match && (fraction ? shareOf(fraction) : statedBy(story, match))
    if (!match || !stated) return []
    return [{word: stated.text, kind: stated.kind, place: stated, figure: match.figure('figure'), interval: stated.interval}]
  })
)

/** The share that a word for a majority allows. */
export function majorityOf(word: string): Interval {
  const bounds = new Map(majorityWords)
  const [low, high] = bounds.get(word) ?? [0, 1]
  return {low, high}
}
