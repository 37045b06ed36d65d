/**
 * Two figures set beside each other: levels of one kind that a sentence or its neighbours tell one against the other, as then and now, or as this one and that one. What parts them is read from
 * the words of their clauses: dates, tenses, `earlier`, `usual`, `than`, `against`. What the difference comes to is not its business.
 */

import {raceNouns} from '../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {numberWords} from '../../figures/words.js'
import {figuresIn, isBare} from '../near.js'
import {standsForThings} from '../no-level.js'
import {type Moment, momentOf} from './moments.js'

export interface Pair {
  /** The base or the earlier one, as far as the words tell; else the one told first. */
  readonly from: Figure
  readonly to: Figure
  /** The words say which is the base. */
  readonly isOrdered: boolean
  /** The words set one against the other: by time, or by `than`, `against` and the like. */
  readonly isContrast: boolean
}

/** Two figures in the order of the text as a pair. */
export function pairOf(story: Story, first: Figure, second: Figure): Pair {
  const both = [first, second]
  const [one, other] = [momentOf(story, first, both), momentOf(story, second, both)]
  const isContrast =
    one.isBase !== other.isBase ||
    one.rank !== other.rank ||
    (one.dates.size > 0 && other.dates.size > 0 && areDisjoint(one.dates, other.dates))
  const order = orderOf(one, other)
  return order === 'turned'
    ? {from: second, to: first, isOrdered: true, isContrast}
    : {from: first, to: second, isOrdered: order !== undefined, isContrast}
}

const areDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => ![...one].some((each) => other.has(each))

/** All its dates are of one form: years by their number, months or days without one. */
const isDatedBy = ({dates}: Moment, form: 'year' | 'month' | 'weekday'): boolean =>
  dates.size > 0 && [...dates].every((date) => date.startsWith(form))

function orderOf(one: Moment, other: Moment): 'as told' | 'turned' | undefined {
  if (one.isBase !== other.isBase) return one.isBase ? 'as told' : 'turned'
  if (one.iso !== undefined && other.iso !== undefined && one.iso.length === other.iso.length && one.iso !== other.iso)
    return one.iso < other.iso ? 'as told' : 'turned'
  // `In 1994 it had 1,420 people. Today it has 1,180`.
  if ([one, other].some(({rank}) => rank === 3) && [one, other].some(({rank}) => rank < 2))
    return one.rank < other.rank ? 'as told' : 'turned'
  // `In 2022 it welcomed 412,000; last year, 377,000`: a year by its number comes before last year, where it is told first.
  if (isDatedBy(one, 'year') && [...other.dates].some((date) => date === 'last' || date.startsWith('relative year'))) return 'as told'
  // `In 1990 it was 9.4km long; in August it measured 7.8km`; `214 in May … on Friday it read 209`.
  if (isDatedBy(one, 'year') && isDatedBy(other, 'month')) return 'as told'
  if (isDatedBy(one, 'month') && isDatedBy(other, 'weekday')) return 'as told'
  // `Last year … in 2020`, `in December … in January`: which came first is not said.
  if (one.dates.size > 0 && other.dates.size > 0 && areDisjoint(one.dates, other.dates)) return undefined
  if (one.rank === other.rank) return undefined
  // A past tense beside nothing said tells no order.
  return one.rank < other.rank ? 'as told' : 'turned'
}

/** `six, or possibly even` and a number by its digits or its word. */
const isOfPair = (word: string): boolean =>
  /^(?:or|even|possibly|perhaps|maybe|,|\d+)$/.test(word) || numberWords().small.has(word) || numberWords().tens.has(word)

/** `in 12 months`, `for five years`, `two years ago`: no level, but how long. */
function isAdverbial({tokens}: Story, {kind, value, per, firstToken, lastToken}: Figure): boolean {
  // `Let rooms for 88,000 nights` counts them; `open for 46 hours a week` is a rate.
  if (kind !== 'duration' || Number(value) >= 1000 || per !== null) return false
  // `within |six, or possibly even| three months`: led by one word.
  let at = firstToken - 1
  while (at > firstToken - 7 && isOfPair(tokens[at]?.lower ?? '')) at--
  const before = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '']
  return (
    (before.some((word) => /^(?:in|for|within|over|after|during|past|last|next|previous|first|since|before|by|until)$/.test(word)) &&
      !/^(?:ask|asks|asked|call|called|calls|pleaded|pushed|pressed|hoped)$/.test(before[1] ?? '')) ||
    (/^(?:ago|earlier|later|before|after|since|on)$/.test(tokens[lastToken]?.lower ?? '') && tokens[lastToken + 1]?.lower !== 'average') ||
    figureOpens(tokens, firstToken)
  )
}

/** `Two years ago`, `Five years of a program`. */
const figureOpens = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence !== tokens[at]?.sentence

const races = lazily(() => wordsOf(raceNouns))

/** `the average voter was |a man of| 44`: how old somebody of a sort is, and no age by the way. */
const isOfPerson = ({tokens}: Story, {firstToken}: Figure): boolean =>
  tokens[firstToken - 1]?.lower === 'of' && !/^ages?$/.test(tokens[firstToken - 2]?.lower ?? '')

/** A single level that can be set beside another. */
export function isLevel(story: Story, figure: Figure, withSpans = false): boolean {
  const {kind, value, unit} = figure
  if (kind === 'age' && !isOfPerson(story, figure)) return false
  if (typeof value !== 'number' || kind === 'ordinal' || kind === 'ratio' || kind === 'range' || kind === 'other') return false
  if (unit === 'percentage point' || unit === 'basis point' || (!withSpans && isAdverbial(story, figure))) return false
  // `In 3hr 12min 20sec`: the seconds belong to it.
  if (kind === 'duration' && /^ ?\d+(?:\.\d+)? ?s(?:ecs?|econds?)?\b/.test(story.text.slice(figure.end, figure.end + 12))) return false
  // `13 hours 20`, `two hours and 55`: with minutes that are not called so.
  if (kind === 'duration' && unit === 'hour' && /^ (?:and )?\d\d?(?=[ ,.;:)])/.test(story.text.slice(figure.end, figure.end + 9)))
    return false
  // `The 400m hurdles`.
  if (kind === 'measure' && races().has(story.tokens[figure.lastToken]?.lower ?? '')) return false
  // `Rs 4 on |every Rs 100| of sales`.
  if (kind === 'money' && /^(?:every|per)$/.test(story.tokens[figure.firstToken - 1]?.lower ?? '')) return false
  // A 16-inch laptop is a make, and no length to be set beside another.
  if (kind === 'measure' && /\d-\p{L}/u.test(figure.text) && story.tokens[figure.lastToken]?.lower !== 'one') return false
  if (isMoreOf(story, figure) || isNaming(story, figure) || isHour(story, figure) || isOfRow(story, figure)) return false
  if (isRateBase(story, figure)) return false
  // `Two men`, `one debtor`: small words mostly count something beside the matter.
  return !(kind === 'cardinal' && /^(?:one|two)$/i.test(figure.text))
}

/** `won two of |the last three|`, `six clear of |the bottom four|`: so many in a row of games or clubs. */
export const isOfRow = ({tokens}: Story, figure: Figure): boolean =>
  isBare(figure) &&
  figure.kind === 'cardinal' &&
  Number(figure.value) < 20 &&
  /^(?:last|past|next|first|top|bottom|previous)$/.test(tokens[figure.firstToken - 1]?.lower ?? '') &&
  /^(?:the|their|its|his|her)$/.test(tokens[figure.firstToken - 2]?.lower ?? '')

/** `Nine flights |in 100| were late`, `three out of every 1,000`: how many they are counted among, and the nine is the level. */
const isRateBase = ({tokens}: Story, figure: Figure): boolean => {
  if (!isBare(figure) || !/^10+$/.test(String(figure.value))) return false
  let at = figure.firstToken - 1
  if (/^(?:every|each)$/.test(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'out') at--
  if (!/^(?:in|out)$/.test(tokens[at]?.lower ?? '')) return false
  const {small, tens} = numberWords()
  return tokens
    .slice(Math.max(0, at - rateReach), at)
    .some(({kind, lower, sentence}) => sentence === figure.sentence && (kind === 'number' || small.has(lower) || tens.has(lower)))
}

/** So many words may stand between the two ends of a rate: `nine scheduled flights in 100`. */
const rateReach = 4

/** `came |before seven|,`, `|By three| it was down to 18.9C`: an hour of the day. */
const isHour = ({tokens, sentences}: Story, figure: Figure): boolean => {
  if (!isBare(figure) || Number(figure.value) > 12) return false
  const [lead, next] = [tokens[figure.firstToken - 1], tokens[figure.lastToken]]
  if (/^(?:before|until|till)$/.test(lead?.lower ?? '') && next?.kind === 'mark') return true
  const opens = lead !== undefined && sentences[figure.sentence]?.firstToken === lead.index
  return opens && /^(?:by|at|around)$/.test(lead.lower) && /^(?:,|it|he|she|they|we|the)$/.test(next?.lower ?? '')
}

/** `34 |fewer| homes than`, `|another| 12 beds`: by how many, and no level. */
export const isMoreOf = ({tokens}: Story, {kind, firstToken, lastToken}: Figure): boolean =>
  (/^(?:more|fewer|less|extra|additional)$/.test(tokens[lastToken]?.lower ?? '') && (kind === 'cardinal' || kind === 'measure')) ||
  /^(?:another|extra|additional|further)$/.test(tokens[firstToken - 1]?.lower ?? '') ||
  // `|added 16| routes and now flies 96`.
  (kind === 'cardinal' && /^(?:added|adding|shed|shedding)$/.test(tokens[firstToken - 1]?.lower ?? ''))

/** `the cost |of the 45|` names them, and tells no number; `the 45 of last year` do, and `|Of the 989| on board 852 died`. */
const isNaming = ({tokens}: Story, {kind, unit, counted, sentence, firstToken, lastToken}: Figure): boolean =>
  kind === 'cardinal' &&
  tokens[firstToken - 3]?.sentence === sentence &&
  unit === null &&
  counted === null &&
  /^(?:the|those|these)$/.test(tokens[firstToken - 1]?.lower ?? '') &&
  tokens[firstToken - 2]?.lower === 'of' &&
  !/^(?:of|in|a)$/.test(tokens[lastToken]?.lower ?? '')

/** `28 rupees … 51`, and not `|Four|, all deeper than 60 metres`: one of two has the unit, and the other stands for things that have none. */
export const isOfThings = (story: Story, one: Figure, other: Figure): boolean =>
  (one.unit === null) !== (other.unit === null) && [one, other].some((figure) => standsForThings(story, figure))

/** `people` may be any of those counted, and so may the `names` of a list. */
const isFolk = (noun: string): boolean => noun === 'person' || noun === 'name'
const areFolk = (one: string, other: string): boolean =>
  (isFolk(one) && /(?:er|or|ist|ee|ent|ant|man|ian|child|nurse|pupil|adult|player|fan|person)$/.test(other)) ||
  (isFolk(other) && !isFolk(one) && areFolk(other, one))

/** Whether two levels are of one kind: one unit, one rate unless one leaves it out, one noun unless one leaves it out. A bare number may have left out the unit. */
export function areOfOneKind(one: Figure, other: Figure): boolean {
  if (isBare(one) !== isBare(other)) return isScaleAlike(one, other) && [one, other].every(mayLendUnit) && !areDaysAndSeconds(one, other)
  if (one.kind !== other.kind || one.unit !== other.unit || !isScaleAlike(one, other)) return false
  if (one.per !== null && other.per !== null && one.per !== other.per) return false
  // `At |minus six| with |five guests|`: no number of things is below nought.
  if (one.kind === 'cardinal' && [one, other].some(({value}) => Number(value) < 0) && (one.counted ?? other.counted)) return false
  const [first, second] = [nounOf(one), nounOf(other)]
  if (one.kind === 'money' || one.kind === 'percent' || first === undefined || second === undefined || first === second) return true
  return areFolk(first, second)
}

/** `the 245,000 |of the year before|` are of that year, and no years. */
const nounOf = ({counted}: Figure): string | undefined =>
  counted?.whole && /^(?:year|month|week|day|quarter|decade|season)$/.test(counted.noun) ? undefined : counted?.noun

/** `28 rupees … 51` may leave out the unit; `£28` is not taken up without its sign. */
const mayLendUnit = ({kind, text}: Figure): boolean =>
  /^(?:cardinal|measure|duration)$/.test(kind) || (kind === 'money' && /\p{L}{3,}$/u.test(text))

/** `It rained for |12 days|. … the |10.96| of her first race`: hundredths are of seconds. */
const areDaysAndSeconds = (one: Figure, other: Figure): boolean =>
  [one, other].some(({kind, unit}) => kind === 'duration' && /^(?:day|week|month|year)$/.test(unit ?? '')) &&
  [one, other].some((figure) => isBare(figure) && /\.\d\d$/.test(figure.text))

/** Nobody sets £50 against £1bn. */
export function isScaleAlike(one: Figure, other: Figure): boolean {
  const [first, second] = [Math.abs(Number(one.value)), Math.abs(Number(other.value))]
  return first > 0 && second > 0 && Math.max(first, second) / Math.min(first, second) < 25
}

/** The levels of a paragraph, in order, without the figures that `skip` names; with `in 18 minutes` where times are compared. */
export function levelsIn(story: Story, block: number, skip: ReadonlySet<Figure>, withSpans = false): readonly Figure[] {
  const figures = figuresIn(story, block)
  return figures.filter(
    (figure, at) => !skip.has(figure) && isLevel(story, figure, withSpans) && !isOfSpan(story, figure, figures[at - 1], withSpans)
  )
}

/** `for 19 days last winter and for |11| the winter before`: days as well, and as little a level. */
const isOfSpan = (story: Story, figure: Figure, before: Figure | undefined, withSpans: boolean): boolean =>
  isBare(figure) &&
  before?.kind === 'duration' &&
  before.sentence === figure.sentence &&
  isScaleAlike(figure, before) &&
  story.tokens[figure.firstToken - 1]?.lower === story.tokens[before.firstToken - 1]?.lower &&
  !isLevel(story, before, withSpans)

/** The levels parted into those of one kind each. */
export function kindsOf(levels: readonly Figure[]): readonly (readonly Figure[])[] {
  const kinds: Figure[][] = []
  for (const level of levels) {
    const known = kinds.find((each) => each.every((other) => areOfOneKind(other, level)))
    if (known) known.push(level)
    else kinds.push([level])
  }
  return kinds
}
