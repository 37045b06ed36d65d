/**
 * Gaps told in apposition to the two they lie between, which are by their own words the two sides of one account or the two ends of one row: `7,910 births and 8,260 deaths, a natural loss of 350`,
 * `the earliest in AD 268 and the latest in AD 364, a range of 96 years`, `took the score from 35 to 166, a stand of 131`. It judges no values.
 */

import {wordsOf} from '../../../../lexicon/list.js'
import {oppositeSides} from '../../../../lexicon/part-words.js'
import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, plus} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {isBare, isBound, isNumber} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {type Line, linesOf} from '../../pattern.js'
import {isOneDigitOff, isSlip} from '../../slip.js'
import {scaleOf} from '../../steps/step-scale.js'
import {cardinalAt} from '../amounts.js'
import type {NearGap} from './near-gaps.js'

const lies = 'deficit|surplus|shortfall|gap|difference|range|span|spread|stretch|stand|partnership|balance|excess'
const moves = 'gain|loss|increase|decrease|rise|fall|growth|decline|drop|change|profit'
const filler = '(?:just |only |some |about |almost |nearly |over )?'
/** `, |a natural loss of| 530`; a rise without `net` may be over the year before. */
const lead = new RegExp(
  `(?:,|:|;|–|—|\\() (?:and )?(?:so )?(?:or |leaving |making |giving |for |which (?:is|was|makes|made|leaves|left|gives|gave) )?(?:it |them |her |him )?(?:an?|the) (?:(?:age|trade|budget|annual|operating) )?(?:(?:${lies})|(?:natural|net|overall) (?:(?:annual|operating) )?(?:${moves})) of ${filler}$`
)
/** `from 35 to 166, |a stand of| 131`: the two ends are told by the move. */
const moveLead = new RegExp(
  `^ (?:[^ ,;:.()–—]+ ){0,6}(?:,|–|—|\\() (?:and )?(?:or |in )?an? (?:[^ ,;:.()–—]+ ){0,2}(?:${lies}|${moves}) of ${filler}$`
)
const taking =
  / (?:took|take|takes|taking|carried|lifted|moved|brought|pushed|put|raised|added|advanced|steered|guided|hauled|cut|reduced|went|rose|fell|grew|shrank|climbed|dropped|swelled) (?:[^ ,;:.]+ ){0,6}(?:up |down )?from $/
/** What tells of another time, or of more than the two. */
const another =
  /^(?:on|over|compared|against|than|more|less|fewer|worse|better|had|was|were|last|after|before|excluding|including|plus|and|or|forecast|expected|up|down)$/

let sides: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] | undefined

function readSides(): readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] {
  return oppositeSides
    .trim()
    .split('\n')
    .map((line) => line.split('/'))
    .map((pair) => [wordsOf(pair[0] ?? ''), wordsOf(pair[1] ?? '')])
}

/** Whether the words around two amounts tell of two sides of one account: `7,910 |births| and 8,260 |deaths|`. */
function areOpposed(first: string, second: string): boolean {
  sides ??= readSides()
  const [one, other] = [first.trim().split(' '), second.trim().split(' ')]
  const holds = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  return sides.some(([these, those]) => (holds(one, these) && holds(other, those)) || (holds(one, those) && holds(other, these)))
}

/** `of 530 |on the year before|`, `of 131, |with 40| more for the last`: no gap of the two alone. */
const isOfOthers = (story: Story, {sentence, lastToken, counted, end}: Figure): boolean => {
  let at = lastToken
  while (counted && (story.tokens[at]?.end ?? end) <= counted.end && at < lastToken + 6) at++
  return (
    another.test(wordAt(story, sentence, at)) ||
    /^ (?:once|with|that had|made up|among|in the|in an?) /.test(wordsBetween(story, at, at + 3))
  )
}

const isPlain = (figure: Figure): boolean =>
  isNumber(figure) && !isBound(figure) && figure.per === null && figure.kind !== 'percent' && figure.kind !== 'ratio'

/** The words of each of two amounts: those before the first, those behind it up to `and`, and so on. */
function wordsOfTwo(story: Story, line: Line, one: Figure, other: Figure): readonly [string, string] {
  const before = line.figures[line.figures.indexOf(one) - 1]
  const from = Math.max(story.sentences[line.sentence]?.firstToken ?? 0, before?.lastToken ?? 0, one.firstToken - 9)
  const middle = wordsBetween(story, one.lastToken, other.firstToken)
  const split = middle.search(/ (?:and|against|but|while|with|to|,|;) /)
  const behind = wordsBetween(story, other.lastToken, other.lastToken + 8).split(/ [,;:–—(.] /)[0] ?? ''
  return [
    wordsBetween(story, from, one.firstToken) + (split < 0 ? middle : middle.slice(0, split + 1)),
    (split < 0 ? '' : middle.slice(split)) + behind
  ]
}

function gapOfTwo(story: Story, line: Line, at: number): NearGap | undefined {
  const [one, other, by] = line.figures.slice(Math.max(0, at - 2), at + 1)
  if (!one || !other || !by || ![one, other, by].every(isPlain) || one.kind !== other.kind || one.unit !== other.unit) return undefined
  if (one.kind !== by.kind && !(by.unit === 'year' && (one.kind === 'age' || isBare(one)))) return undefined
  const scale = scaleOf({kind: 'amount', figure: by}, {...one, counted: null})
  if (scale === undefined || overlaps(plus(one.interval, other.interval), by.interval)) return undefined
  const gap = wordsBetween(story, other.lastToken, opening(story, by))
  if (!lead.test(gap) || gap.length > 120 || isOfOthers(story, by)) return undefined
  if (!isSlipped(one, other, by, scale)) return undefined
  return areOpposed(...wordsOfTwo(story, line, one, other)) ? {by, one, other, scale} : undefined
}

/** Whether the gap holds, or one digit parts it from what the two make: what is off by anything is `of 150 in Marl and 50 in Holm`. */
function isSlipped({value: one}: Figure, {value: other}: Figure, {value: by}: Figure, scale: number): boolean {
  const implied = Math.abs(Number(one) - Number(other)) * scale
  return Math.abs(implied / Number(by) - 1) < 0.02 || isOneDigitOff(Number(by), implied) || isSlip(Number(by), implied)
}

/** `took the score |from 35 to 166|, a stand of 131`. */
function gapOfMove(story: Story, line: Line, at: number): NearGap | undefined {
  const [one, other, by] = line.figures.slice(Math.max(0, at - 2), at + 1)
  if (!one || !other || !by || ![one, other, by].every(isPlain) || one.unit !== other.unit || one.kind !== other.kind) return undefined
  if (by.kind !== one.kind || by.unit !== one.unit || wordsBetween(story, one.lastToken, other.firstToken) !== ' to ') return undefined
  const first = story.sentences[line.sentence]?.firstToken ?? 0
  if (!taking.test(wordsBetween(story, Math.max(first, one.firstToken - 12), one.firstToken))) return undefined
  if (!moveLead.test(wordsBetween(story, other.lastToken, opening(story, by))) || isOfOthers(story, by)) return undefined
  return isSlipped(one, other, by, 1) ? {by, one, other, scale: 1} : undefined
}

const isEra = /^(?:ad|ce)$/

/** `in |AD 268|`, `in |268 AD|`: the year of an era that is told, as a number. */
function yearsIn(story: Story, {sentence}: Line, until: number): readonly Figure[] {
  const {firstToken} = story.sentences[sentence] ?? {firstToken: until}
  const years: Figure[] = []
  for (let at = firstToken; at < until; at++) {
    const token: Token | undefined = story.tokens[at]
    if (token?.kind !== 'number' || !/^\d{2,4}$/.test(token.text)) continue
    if (isEra.test(wordAt(story, sentence, at - 1)) || isEra.test(wordAt(story, sentence, at + 1)))
      years.push(cardinalAt(token, story.sentences[sentence]?.block ?? 0, Number(token.text)))
  }
  return years
}

/** `struck in AD 268 and the latest in AD 364, |a range of 96 years|`. */
function gapOfEra(story: Story, line: Line, at: number): NearGap | undefined {
  const by = line.figures[at]
  if (by?.kind !== 'duration' || by.unit !== 'year' || !isNumber(by) || isBound(by) || by.hedge) return undefined
  const [one, other, third] = yearsIn(story, line, by.firstToken)
  if (!one || !other || third || !lead.test(wordsBetween(story, other.lastToken, opening(story, by)).replace(/^ (?:ad|ce) /, ' ')))
    return undefined
  return areOpposed(...wordsOfTwo(story, line, one, other)) ? {by, one, other, scale: 1} : undefined
}

const of = / of /

/** In the order of the text. */
export const apposedGapsOf = once((story: Story): readonly NearGap[] =>
  linesOf(story).flatMap((line) =>
    of.test(line.text)
      ? line.figures.flatMap((_, at) => gapOfTwo(story, line, at) ?? gapOfMove(story, line, at) ?? gapOfEra(story, line, at) ?? [])
      : []
  )
)
