/** Numbers that may announce a list: `three finalists`, `a trio of passes`, `neither of the inns`. They judge nothing. */

import type {Span} from '../../../../finding.js'
import {numbersOf} from '../../../../lexicon/list.js'
import {groupNumbers} from '../../../../lexicon/list-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {wordsBetween} from '../../nearby-words.js'

export interface Announced extends Span {
  readonly text: string
  readonly value: number
}

/** A number, or a word such as `trio`, with where its noun ends. */
export interface Announcing extends Announced {
  readonly first: number
  /** The token behind the number and its noun. */
  readonly next: number
  readonly counted: string | null
}

export const most = 12
export const open =
  /^(?:including|include|includes|among|such|like|least|more|other|another|or|about|some|nearly|almost|than|over|around|roughly)$/

let groups: ReadonlyMap<string, number> | undefined

const groupWords = (): ReadonlyMap<string, number> => {
  groups ??= numbersOf(groupNumbers)
  return groups
}

function tokenBehind(story: Story, from: number, end: number): number {
  let at = from
  while ((story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
  return at
}

/** `finished with 11 points: four |conversions| and a penalty`: each brings more than one. */
const isScored = (story: Story, {counted, lastToken}: Figure): boolean =>
  counted?.noun === 'point' &&
  / (?:try|tries|conversions?|penalt(?:y|ies)|goals?|drop-goals?|touchdowns?|baskets?|throws?|three-pointers?|threes|wins?|draws?|victories) /.test(
    wordsBetween(story, lastToken, lastToken + 10)
  )

/** `seven points |clear|: they have 71; …`: how far, and no points that are made. */
const isLead = ({text}: Story, {counted}: Figure): boolean =>
  counted?.noun === 'point' && /^ (?:clear|ahead|behind|adrift|short|better|apart)\b/.test(text.slice(counted.end, counted.end + 9))

export function numbersIn(story: Story): Announcing[] {
  const found: Announcing[] = []
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, hedge, start, end, text, firstToken, lastToken} = figure
    if (kind !== 'cardinal' || typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > most || hedge) continue
    if (isRest(story, figure)) found.push({start, end, text, value, first: firstToken, next: lastToken, counted: null})
    // `|There are six|: …`.
    const isBare =
      !counted &&
      ((lowerAt(story, lastToken) === ':' && leadsTo.test(lowerAt(story, firstToken - 1)) && !/\d/.test(text)) ||
        // `Tring and Bray |are the two of| the league's teams`.
        (lowerAt(story, lastToken) === 'of' && lowerAt(story, firstToken - 1) === 'the' && isCopula(story, firstToken - 2)))
    if (isBare) found.push({start, end, text, value, first: firstToken, next: lastToken, counted: null})
    const ofThem = counted ? undefined : behindOfThem(story, figure)
    if (ofThem !== undefined) found.push({start, end, text, value, first: firstToken, next: ofThem, counted: null})
    const colon = colonOfSubject(story, figure)
    if (colon !== undefined) found.push({start, end, text, value, first: firstToken, next: colon, counted: null})
    if (!counted || open.test(story.tokens[firstToken - 1]?.lower ?? '') || isOfAll(story, figure) || isJoined(story, figure)) continue
    // `fell |by 6 units|, from 55 to 49`: how far something moved.
    if (isScored(story, figure) || isLead(story, figure) || (figure.role === 'change' && lowerAt(story, firstToken - 1) === 'by')) continue
    found.push({start, end, text, value, first: firstToken, next: tokenBehind(story, lastToken, counted.end), counted: counted.noun})
  }
  const words = groupWords()
  for (const {start, end, text, index, lower} of occurrencesOf(story, words.keys())) {
    if (open.test(story.tokens[index - 1]?.lower ?? '')) continue
    // `a trio of Alpine passes`, `both reasons`.
    const of = lowerAt(story, index + 1) === 'of' || lower === 'both'
    if (!of && /ther$/.test(lower)) continue
    let next = index + 1
    while (of && next < index + 5 && story.tokens[next]?.kind === 'word' && !isPlural(story.tokens[next]?.lower ?? '')) next++
    found.push({start, end, text, value: words.get(lower) ?? 0, first: index, next: of ? next + 1 : next, counted: null})
  }
  return found
}

/** `nine mains, and |two of them|, the tart and the risotto, are …`: the mark before the list. */
const behindOfThem = (story: Story, {lastToken, firstToken}: Figure): number | undefined =>
  lowerAt(story, lastToken) === 'of' &&
  lowerAt(story, lastToken + 1) === 'them' &&
  /^[,(–—]$/.test(lowerAt(story, lastToken + 2)) &&
  !open.test(lowerAt(story, firstToken - 1))
    ? lastToken + 2
    : undefined

/** `there |are| six:`, `has shrunk |to| two:`, and no `chapter two:`. */
const leadsTo = /^(?:are|were|to|just|only|into)$/

const isCopula = (story: Story, at: number): boolean => /^(?:are|were)$/.test(lowerAt(story, at))

/** `|The other two|, Ann Pell and Susan Hough, abstained`: all that are left. */
const isRest = ({tokens}: Story, {firstToken, lastToken}: Figure): boolean =>
  tokens[firstToken - 1]?.lower === 'other' && tokens[firstToken - 2]?.lower === 'the' && tokens[lastToken]?.text === ','

const isOther = ({tokens}: Story, firstToken: number): boolean => /^(?:other|remaining)$/.test(tokens[firstToken - 1]?.lower ?? '')

/** Words from a number that is a subject to the colon before its list. */
const predicate = 12

/** `but |six| were long enough to land: Orme, Tarn, …`, `The other |five| are boys: Eamon, …`: the colon that what is said of them ends with, no mark or number between. */
function colonOfSubject(story: Story, {firstToken, lastToken, index, sentence, counted}: Figure): number | undefined {
  const [lead, verb] = [story.tokens[firstToken - 1], lowerAt(story, lastToken)]
  const opens = lead?.sentence !== sentence || isOther(story, firstToken) || /^(?:,|;|and|but|only|all|these|those)$/.test(lead.lower)
  if (counted || !opens || !/^(?:are|were)$/.test(verb)) return undefined
  const next = figuresOf(story)[index + 1]?.firstToken ?? Number.POSITIVE_INFINITY
  for (let at = lastToken + 1; at < Math.min(lastToken + predicate, next); at++) {
    const token = story.tokens[at]
    if (token?.text === ':') return token.sentence === sentence && /^\p{Lu}/u.test(story.tokens[at + 1]?.text ?? '') ? at : undefined
    if (token?.kind !== 'word') return undefined
  }
  return undefined
}

/** `two fathers |and two| mothers: A, B, C and D`: the list is of both. */
const isJoined = (story: Story, {firstToken, index, sentence}: Figure): boolean => {
  const before = figuresOf(story)[index - 1]
  return (
    story.tokens[firstToken - 1]?.lower === 'and' &&
    before?.sentence === sentence &&
    before.counted !== null &&
    before.counted.end >= (story.tokens[firstToken - 2]?.start ?? Number.POSITIVE_INFINITY)
  )
}

/** Words of the owner that may stand between: `of the |county council's| 12 libraries`. */
const mostOwners = 4

/** `four of the ten clubs have signed: …`, `three of the council's 12 libraries – A, B and C –`: the list is of the four, or the three. */
function isOfAll(story: Story, {firstToken, index}: Figure): boolean {
  let at = firstToken - 1
  if (/['’]s?$/.test(story.tokens[at]?.text ?? '')) for (let back = 1; back <= mostOwners && lowerAt(story, at) !== 'of'; back++) at--
  while (/^(?:the|these|those|his|her|its|their|all)$/.test(story.tokens[at]?.lower ?? '')) at--
  return story.tokens[at]?.lower === 'of' && figuresOf(story)[index - 1]?.lastToken === at
}
