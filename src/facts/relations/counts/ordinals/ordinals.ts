/**
 * Ordinals and what they are counted from: the whole they are one of (`the third of two`), or those that are told to have come before
 * (`its fourth warning; the others, in February and in June`). It judges nothing.
 */

import {numbersOf} from '../../../../lexicon/list.js'
import {ordinalNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import {singularOf} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn} from '../../near.js'
import {definiteTimes} from '../lists/definite-times.js'
import {runsOf} from '../lists/runs.js'
import type {Counted} from '../lists/told-list.js'
import {timesTold} from '../lists/told-times.js'
import {worksOf} from '../lists/works.js'
import {besideIt} from './beside-it.js'
import {doneBefore} from './done-before.js'
import {lastOfMany, placeAmongAll, toldApart} from './earlier-ones.js'
import {oneAndAnother} from './one-and-another.js'
import {beforeThis, pastAll} from './ordinal-sets.js'
import {counted, countsOf, isMark, isOfOtherRow, standsAlone, wholeOf} from './ordinal-wholes.js'
import {termsBefore, toldBefore} from './told-before.js'

export interface Ordinal {
  readonly at: Counted
  readonly value: number
  /** The number it is one of, or the list of those before it. */
  readonly beside: Counted
  readonly kind: 'one of' | 'place' | 'before' | 'next' | 'terms' | 'times'
  readonly count: number
  /** Two of them may share one of the dates, or the others may be of something else. */
  readonly isDoubtful?: boolean
}

let numbers: ReadonlyMap<string, number> | undefined

function orders(): ReadonlyMap<string, number> {
  numbers ??= numbersOf(ordinalNumbers)
  return numbers
}

/** `the |eldest| of four sisters` tells how many there are. */
const isOfAll = (story: Story, {firstToken}: Figure): boolean =>
  /(?:est|most)$/.test(lowerAt(story, firstToken - 2)) && lowerAt(story, firstToken - 1) === 'of'

/** The number of things that the paragraph counted last, a few sentences back, where it counted no others. */
function countBefore(story: Story, {index, sentence}: Token): Figure | undefined {
  const before = figuresIn(story, story.sentences[sentence]?.block ?? -1).filter(
    (figure) =>
      figure.firstToken < index &&
      figure.sentence >= sentence - 3 &&
      countsOf(story).has(figure.firstToken) &&
      // `a two-run homer … in the fifth` counts no homers.
      story.text[figure.end] !== '-'
  )
  // `the eldest of |four sisters| … three younger ones`: how many there are in all.
  const all = before.filter((figure) => isOfAll(story, figure))
  const [figure] = all.length === 1 ? all : before
  if (all.length === 1) return figure
  return before.length === 1 && figure && !hasBareCount(story, figure, index) ? figure : undefined
}

/** `managed two goals … then kicked three, |the third| from the boundary`: a number without its noun is of them too. */
const hasBareCount = (story: Story, {lastToken, block}: Figure, until: number): boolean =>
  figuresIn(story, block).some(
    ({kind, value, counted, firstToken}) =>
      kind === 'cardinal' && counted === null && Number(value) > 1 && firstToken >= lastToken && firstToken < until
  )

/** `two more`, `its other two`: not all of them. */
const hasMore = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  [firstToken - 1, lastToken, lastToken + 1].some((at) => moreWords.test(lowerAt(story, at)))
const moreWords = /^(?:more|others?|further|another|additional|extra|last|next|first|previous|earlier|remaining|of|new|later)$/

/** Words that tell the things one by one. */
const oneByOne = /^(?:one|another|first|second|third|fourth|fifth|sixth)$/

function tellsOneByOne(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (oneByOne.test(lowerAt(story, at))) return true
  return false
}

/** `One grows lettuce. Another measures rays`, `A leak ended the first`: the things themselves are told, and not what they have. */
function opensOneByOne(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = story.tokens[at]
    if (!token || !oneByOne.test(token.lower)) continue
    const first = story.sentences[token.sentence]?.firstToken
    const isThe = lowerAt(story, at - 1) === 'the'
    if (at === first || (isThe && (at - 1 === first || standsAlone(story, token)))) return true
  }
  return false
}

/** `Three tenants … the first, … the second and … the third. The fourth is empty`: all of them were told, so the next is of something else. */
function tellsAll(story: Story, {value, lastToken}: Figure, index: number): boolean {
  const told = new Set<number>()
  for (let at = lastToken; at < index; at++) {
    const word = lowerAt(story, at)
    told.add(word === 'first' ? 1 : (orders().get(word) ?? 0))
  }
  return Array.from({length: Number(value)}, (_, at) => at + 1).every((each) => told.has(each))
}

/** `The third is now in sight`, `the third may follow`: none of those yet. */
function isToCome(story: Story, {index, sentence}: Token): boolean {
  const last = Math.min(index + 12, story.sentences[sentence]?.lastToken ?? 0)
  for (let at = index + 1; at < last; at++) if (toCome.test(lowerAt(story, at))) return true
  return false
}

const toCome =
  /^(?:will|would|may|might|could|should|sight|planned|due|expected|likely|soon|next|possible|needed|hopes?|remains?|still|yet)$/

/** `Four hurricanes … Nora, the fifth and most recent of them`; `Three experiments … One … Another … the fourth`. */
function pastCount(story: Story, token: Token, value: number): {count: number; beside: Counted} | undefined {
  const figure = countBefore(story, token)
  if (!figure || value <= Number(figure.value) || !standsAlone(story, token)) return undefined
  const isEarlier = (word: string): boolean => word === 'first' || (orders().get(word) ?? value) < value
  if ((hasMore(story, figure) && !isOfAll(story, figure)) || isOfOtherRow(story, figure, token, isEarlier)) return undefined
  const {index, sentence} = token
  const before = lowerAt(story, index - 1)
  if (figure.sentence === sentence) {
    // `Of the three brothers, the fourth`.
    const isOf = /^(?:of)$/.test(lowerAt(story, figure.firstToken - 2)) && story.sentences[sentence]?.firstToken === figure.firstToken - 2
    const isOfThese = lowerAt(story, index + 1) === 'of' && /^(?:them|these|those)$/.test(lowerAt(story, index + 2))
    return (isOf || isOfThese) && before === 'the' ? {count: Number(figure.value), beside: counted(figure)} : undefined
  }
  const next = story.tokens[index + 1]
  const set = [1, 2, 3].map((step) => lowerAt(story, index + step)).join(' ')
  const isOfThem = /^(?:of (?:them|these|those)|and (?:last|final|latest|most|youngest)|and \w+est (?:[,.;:–—]|of|is|was))/.test(set)
  const isAside = isMark(story.tokens[index - 2]) && story.tokens[index - 2]?.sentence === sentence && before === 'the' && isMark(next)
  // `Two lines … with a new |mediator, the third|`: of what stands before the comma, unless that is a name.
  const apposed = story.tokens[index - 3]
  const isOfOther =
    story.tokens[index - 2]?.text === ',' &&
    /^\p{Ll}/u.test(apposed?.text ?? '') &&
    singularOf(apposed?.lower ?? '') !== figure.counted?.noun
  // `… The fifth, Clara, became a judge`.
  const isNamed =
    before === 'the' &&
    story.sentences[sentence]?.firstToken === index - 1 &&
    next?.text === ',' &&
    /^\p{Lu}/u.test(story.tokens[index + 2]?.text ?? '') &&
    isOfAll(story, figure)
  const isOwn = /^(?:his|her|their|its)$/.test(before) && isMark(next) && /^(?:has|have|had)$/.test(lowerAt(story, figure.firstToken - 1))
  const counts =
    before === 'the' && opensOneByOne(story, figure.lastToken, index) && !isToCome(story, token) && !tellsAll(story, figure, index)
  // `A third of them` is a share.
  if (/^(?:a|an)$/.test(before)) return undefined
  return isOfThem || (isAside && !isOfOther) || isNamed || isOwn || counts
    ? {count: Number(figure.value), beside: counted(figure)}
    : undefined
}

/** `turned down three offers. A third, of 5%, goes to a ballot`: the next has the next number. */
function nextOne(story: Story, token: Token, value: number): {count: number; beside: Counted} | undefined {
  const {index, sentence} = token
  if (!/^(?:a|an)$/.test(lowerAt(story, index - 1)) || story.sentences[sentence]?.firstToken !== index - 1) return undefined
  if (lowerAt(story, index + 1) === 'of') return undefined
  const figure = countBefore(story, token)
  if (!figure || figure.sentence === sentence) return undefined
  const many = Number(figure.value)
  // `met three times … A fifth meeting`; `Three died. One drowned. A second …` tells them one by one.
  const skips = value > many + 1 && value <= many + 3 && tellsOneByOne(story, figure.lastToken, index)
  const repeats = many === value && standsAlone(story, token) && !tellsOneByOne(story, figure.lastToken, index)
  return skips || repeats ? {count: many + 1, beside: counted(figure)} : undefined
}

/** `has three stars. It won the first in 2011, the second in 2015 and the third in 2018; a fourth followed`: one more than it has. */
function oneMore(story: Story, token: Token, value: number): {count: number; beside: Counted} | undefined {
  const {index} = token
  if (!/^(?:a|an)$/.test(lowerAt(story, index - 1)) || !/^(?:followed|came|arrived|opened)$/.test(lowerAt(story, index + 1)))
    return undefined
  const figure = countBefore(story, token)
  if (
    !figure ||
    value !== Number(figure.value) + 1 ||
    !/^(?:has|have|with|holds?|owns?|runs?|are)$/.test(lowerAt(story, figure.firstToken - 1))
  )
    return undefined
  return opensOneByOne(story, figure.lastToken, index) ? {count: value - 1, beside: counted(figure)} : undefined
}

/** A kind of thing that comes one after the other: `her third gold`, `the fourth blast`, `the third at the crossing`, `for the third time`. */
const isOfSeries = (story: Story, {index}: Token): boolean =>
  /^(?:the|his|her|its|their|a|'s)$|'s$/.test(lowerAt(story, index - 1)) &&
  // `her third |world title|`, and no `third world country`.
  (/^world (?:title|crown|championship|gold|medal)$/.test(`${lowerAt(story, index + 1)} ${lowerAt(story, index + 2)}`) ||
    !/^(?:place|quarter|half|round|day|week|floor|district|division|tier|seed|largest|biggest|person|party|century|world|generation|class|degree|reading|year|set|leg|stage|test|and|or)$/.test(
      lowerAt(story, index + 1)
    ))

/** `The third takes place on 8 May`, with `the second of two` before it. */
function pastWhole(story: Story, token: Token, value: number, earlier: readonly Token[]): {count: number; beside: Counted} | undefined {
  if (!/^the$/.test(lowerAt(story, token.index - 1)) || !standsAlone(story, token)) return undefined
  // `the fourth |is not| part of it`.
  if (lowerAt(story, token.index + 2) === 'not') return undefined
  const block = story.sentences[token.sentence]?.block
  for (const other of earlier) {
    if (story.sentences[other.sentence]?.block !== block || other.sentence < token.sentence - 3) continue
    const whole = wholeOf(story, other)
    const closes = lowerAt(story, token.index + 1) === 'and' && /^(?:last|final)$/.test(lowerAt(story, token.index + 2))
    if (whole && value > whole.count && (closes || value === (orders().get(other.lower) ?? 0) + 1)) return whole
  }
  return undefined
}

/** `finished thirteenth in a field of 12`, `14th out of 12`. */
function placesOf(story: Story): Ordinal[] {
  const found: Ordinal[] = []
  const figures = figuresOf(story)
  for (const [index, figure] of figures.entries()) {
    const whole = figures[index + 1]
    if (figure.kind !== 'ordinal' || typeof figure.value !== 'number' || whole?.kind !== 'cardinal' || typeof whole.value !== 'number')
      continue
    if (whole.hedge || !/^ (?:in a field of|out of(?: the)?|among(?: the)?) $/.test(story.text.slice(figure.end, whole.start))) continue
    found.push({at: counted(figure), value: figure.value, kind: 'one of', count: whole.value, beside: counted(whole)})
  }
  return found
}

export const ordinalsOf = once((story: Story): readonly Ordinal[] => {
  const found: Ordinal[] = []
  const tokens = occurrencesOf(story, [...orders().keys(), 'first'])
  for (const [index, token] of tokens.entries()) {
    if (token.lower === 'first') continue
    const value = orders().get(token.lower) ?? 0
    const at = counted(token)
    const one =
      wholeOf(story, token) ??
      pastCount(story, token, value) ??
      pastAll(story, token, value, countBefore(story, token)) ??
      oneMore(story, token, value) ??
      pastWhole(story, token, value, tokens.slice(Math.max(0, index - 4), index))
    if (one) found.push({at, value, kind: 'one of', ...one})
    const place = one && placeAmongAll(story, token, one.count)
    if (one && place) found.push({at, value, kind: 'place', beside: one.beside, count: place})
    const before = one && value <= one.count ? toldBefore(story, token) : undefined
    if (before) found.push({at, value, kind: 'before', ...before})
    if (one) continue
    const next = nextOne(story, token, value)
    const terms = termsBefore(story, token)
    const isOneOfSeries = !next && !terms && isOfSeries(story, token)
    const told = isOneOfSeries ? (toldBefore(story, token) ?? beforeThis(story, token, value)) : undefined
    const apart =
      isOneOfSeries && !told
        ? (toldApart(story, token, value) ??
          doneBefore(story, token, value) ??
          oneAndAnother(story, token, value) ??
          besideIt(story, token, value))
        : undefined
    if (next) found.push({at, value, kind: 'next', ...next})
    else if (terms) found.push({at, value, kind: 'terms', ...terms})
    else if (told) found.push({at, value, kind: 'before', ...told})
    else if (apart) found.push({at, value, kind: 'before', ...apart, isDoubtful: true})
  }
  const last = [...lastOfMany(story)].map(({at, value, told}): Ordinal => ({at, value, kind: 'before', ...told, isDoubtful: true}))
  return [...found, ...last, ...placesOf(story), ...timesTold(story), ...worksOf(story), ...runsOf(story), ...definiteTimes(story, found)]
})
