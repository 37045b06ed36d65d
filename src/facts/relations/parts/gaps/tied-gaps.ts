/**
 * Gaps that the words of one breath tie to their two amounts: `will pay £410 a year instead of £370, or £40 more`; `have 61 points, and their lead over Orme, who have 58, is three`. Whatever
 * else the article tells, no other amounts can be meant, and none explain such a gap away. It judges no values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {isBare, isBound} from '../../near.js'
import {isPause, wordAt} from '../../nearby-words.js'
import {firstOf, type Line, linesOf, type Match, pattern} from '../../pattern.js'
import {isOfThings} from '../../steps/beside.js'
import {scaleOf} from '../../steps/step-scale.js'
import type {NearGap} from './near-gaps.js'

/** The two amounts are `one` and `other`, the gap is `by`; `past` is of something beside the matter. */
const templates = [
  // `will pay £410 a year instead of £370, or £40 more`
  '{#one} {4} instead_of|rather_than {4} {#other} {4} , or? {#by} <more>',
  '{#one} {4} , instead_of|rather_than|compared_with|against {4} {#other} {4} , or {#by} <more>',
  '{#one} {4} , up|down from|on {4} {#other} {4} , or {#by} <more>',
  // `costs £340, a saving of £60 on the £400 that …`
  '{#one} {3} , a <saving> of {#by} on|over the|its|their {1} {#other}',
  // `has 15 tries, two more than Roe, who is next with 12`
  '{#one} {6} , {#by} <more> than {5} , who|which|whose {~8} <holding> {#other}',
  '{#one} {6} , {#by} <more> than {5} , <holding> {#other}',
  '{#one} {6} , {#by} <more> than {5} ( {#other} )',
  // `top with 61 points, but their lead over Orme, who took five points to reach 58, is three`
  '{#one} {4} , but|and|so {3} <lead> over|on|to|from|between {4} , who|which {~8} {#past}? {~6} <holding> {#other} {4} , is|was|stands_at {3} {#by}',
  '{#one} {4} , but|and|so {3} <lead> over|on|to|from {4} , <holding> {#other} {4} , is|was|stands_at {3} {#by}',
  // `leapt 8.41 metres, which added 8cm to the record, which had stood at 8.33 since 2009`
  '{m:one} {8} added|adds|adding {m:by} to the|his|her|their|its {3} record , which|that {2} stood|standing at {#other}',
  '{m:one} {8} added|adds|adding {m:by} to the|his|her|their|its {3} record of {#other}',
  '{m:one} {6} , {m:by} beyond|above|below|over|under|inside|outside|short_of the|his|her|their|its {3} record , {3} {#other}',
  // `will draw £1.4m from its reserve, which will fall from £11.2m to £9.8m`
  '<taking> {#by} {2} from|out_of|off {5} , which|that {3} <falling> {1} from {#one} to {#other}',
  '<adding> {#by} {2} to|into {5} , which|that {3} <rising> {1} from {#one} to {#other}'
].map(pattern)

/** `closed with £450,000 from reserves, which will fall to £5.75m from £6.2m|,|`; what falls by a later year is drawn on again. */
const drawn = [
  '<taking> {#by} {2} from|out_of|off {5} , which|that {3} <falling> {1} to {#other} {2} from {#one}',
  '<adding> {#by} {2} to|into {5} , which|that {3} <rising> {1} to {#other} {2} from {#one}',
  'with|by|using {2} {#by} {2} from|out_of {4} reserves|reserve|savings|balances|fund|funds , which|that {3} <falling> {1} to {#other} {2} from {#one}',
  'with|by|using {2} {#by} {2} from|out_of {4} reserves|reserve|savings|balances|fund|funds , which|that {3} <falling> {1} from {#one} {2} to {#other}'
].map(pattern)

/** Words without which none of the templates can match: looking for them is cheap. */
const signs = ['instead', 'rather', 'or', 'than', 'over', 'on', 'to', 'from', 'between']

const isAmount = ({value, kind, isRange}: Figure): boolean =>
  typeof value === 'number' && value > 0 && !isRange && kind !== 'ordinal' && kind !== 'ratio'

/** What stands behind the last figure of a clause: `with 12|.|`, `made nine |in| 14 games`; no `with £15,000 |for| the garage`, nor `with 25 |starts|`. */
const isLast = ({tokens}: Story, {lastToken, sentence}: Figure): boolean => {
  const next = tokens[lastToken]
  return (
    next?.sentence !== sentence ||
    next.kind === 'mark' ||
    /^(?:in|from|since|and|but|after|points?|votes?|seats?|goals?|wins?)$/.test(next.lower)
  )
}

/** `8.41 metres … at |8.33|`: no things are counted in hundredths. */
const leavesOutUnit = (one: Figure, other: Figure): boolean =>
  one.kind === 'measure' && isBare(other) && !Number.isInteger(Number(other.value))

function gapOf(story: Story, match: Match): NearGap | undefined {
  const [by, one, other] = ['by', 'one', 'other'].map((name) => match.figure(name))
  if (!by || !one || !other || ![by, one, other].every((figure) => isAmount(figure) && !isBound(figure))) return undefined
  if (by.kind === 'percent' || isOfThings(story, one, other)) return undefined
  if (!leavesOutUnit(one, other) && (one.kind !== other.kind || one.unit !== other.unit)) return undefined
  const last = one.start > other.start ? one : other
  if (last.start > by.start && !isLast(story, last)) return undefined
  const [first, second] = [one.counted?.noun, other.counted?.noun]
  if (first && second && first !== second) return undefined
  const scale = scaleOf({kind: 'amount', figure: by}, one)
  return scale === undefined ? undefined : {by, one, other, scale}
}

const mayTie = (line: Line): boolean => line.figures.length > 2 && signs.some((word) => line.words.has(word))

/** In the order of the text, one a sentence. */
export const tiedGapsOf = once((story: Story): readonly NearGap[] =>
  linesOf(story).flatMap((line) => {
    if (!mayTie(line)) return []
    const match = firstOf(templates, line)
    if (match) return gapOf(story, match) ?? []
    const draw = firstOf(drawn, line)
    const end = draw && Math.max(draw.figure('one').lastToken, draw.figure('other').lastToken)
    return draw && isPause(wordAt(story, line.sentence, end ?? 0)) ? (gapOf(story, draw) ?? []) : []
  })
)
