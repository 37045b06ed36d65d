/** The amounts of a paragraph by what they are of: those of one noun or unit, with the numbers that leave it out. What is compared, or of another time, is none of them. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresIn, isBare, isBound} from '../near.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {amountsIn} from './amounts.js'
import {toldShares} from './shares/told-shares.js'
import {isOfEach} from './sums/list-signs.js'
import {isOfThePartBefore} from './sums/nested.js'
import {isNoChange} from './sums/total-signs.js'

/** Amounts of one thing, in the order of the text. */
export interface Thing {
  /** The noun or the unit. */
  readonly name: string
  readonly amounts: readonly Figure[]
  /** What an amount comes to in the smallest unit of them. */
  sizeOf(amount: Figure): number
}

const kinds = /^(?:cardinal|money|measure|duration)$/
/** More of them are told of many things. */
const mostAmounts = 24

/** Hours, minutes and seconds make up one time. */
const clock: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600}

const isClock = ({kind, unit}: Figure): boolean => kind === 'duration' && Object.hasOwn(clock, unit ?? '')

function nameOf(figure: Figure): string {
  const {kind, counted, unit} = figure
  if (kind === 'cardinal') return counted?.noun ?? ''
  return isClock(figure) ? 'clock' : `${kind} ${unit}`
}

const sizeIn =
  (name: string) =>
  (figure: Figure): number =>
    Number(figure.value) * (name === 'clock' && isClock(figure) ? (clock[figure.unit ?? ''] ?? 1) : 1)

const isLikeYear = (figure: Figure): boolean => isBare(figure) && /^(?:1[5-9]|20)\d\d$/.test(figure.text)

/** `Hasmik Petrosyan, |61|, had`: an age. */
const isLikeAge = (story: Story, figure: Figure): boolean =>
  isBare(figure) &&
  wordAt(story, figure.sentence, figure.firstToken - 1) === ',' &&
  wordAt(story, figure.sentence, figure.lastToken) === ',' &&
  /^\p{Lu}/u.test(story.tokens[figure.firstToken - 2]?.text ?? '')

const compared = /^(?:than|from|against|versus|vs|until|nearest|under|below|above|aged|page|number|room|to|by|about)$/
/** A number alone behind one of these is a place, a time or an age. */
const placed = /^(?:at|to|in|of|minute|by|for|turned|no|aged)$/

/** `against 97 in |the same months of last year|`, `|Five years earlier| the figures were …`. */
const otherTime =
  / (?:last|previous) (?:year|month|week|season|time|election|meeting|summer|winter)(?:['’]s)? | (?:years?|months?|weeks?|decades?) (?:ago|earlier|before|previously) /

/** `£24,000 … and 19,000`: less than that is no sum of money alone. */
const fewestPounds = 1000

/** `four |short| of a majority`: how far off, and none of them. */
const offBy = /^(?:short|ahead|behind|clear|shy|off|apart|above|below|over|under)$/

const aroundIt = {before: 12, behind: 6}

function isOfOtherTime(story: Story, {sentence, firstToken, lastToken}: Figure): boolean {
  const {firstToken: from = firstToken, lastToken: to = lastToken} = story.sentences[sentence] ?? {}
  return otherTime.test(wordsBetween(story, Math.max(from, firstToken - aroundIt.before), Math.min(to, lastToken + aroundIt.behind)))
}

function isTold(story: Story, figure: Figure): boolean {
  const {kind, value, isRange, per, move, role, sentence} = figure
  if (!kinds.test(kind) || typeof value !== 'number' || value <= 0 || isRange || per !== null || move || isBound(figure)) return false
  if (isLikeYear(figure) || isLikeAge(story, figure) || isOfEach(story, figure)) return false
  if (role === 'change' && !isNoChange(story, figure)) return false
  const first = opening(story, figure)
  const before = wordAt(story, sentence, first - 1)
  if (
    compared.test(before) &&
    !/ (?:came|comes|amounts|amounted|adds|added|up|grown|grew|swelled|swollen|spread) to $/.test(wordsBetween(story, first - 2, first))
  )
    return false
  if (isBare(figure) && placed.test(before) && !(before === 'at' && Number(value) >= fewestPounds)) return false
  if (
    offBy.test(wordAt(story, sentence, closing(story, figure))) ||
    /^\d+-\p{L}/u.test(figure.text) ||
    /\p{L}-(?:year|month|week|day)/u.test(figure.text)
  )
    return false
  return !/ compared (?:with|to) $/.test(wordsBetween(story, first - 2, first)) && !isOfOtherTime(story, figure)
}

/** A number alone, in digits where money is told; `|one| of the planes` and `|two| of the nine` are counts of their own. */
function isElided(story: Story, figure: Figure, {kind}: Figure): boolean {
  if (!isBare(figure) || Number(figure.value) <= 1 || (kind === 'money' && Number(figure.value) < fewestPounds)) return false
  return kind === 'cardinal' || !/^ of (?:the|them|these|those) $/.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2))
}

export function thingsIn(story: Story, block: number): readonly Thing[] {
  const all = figuresIn(story, block)
  if (all.length < 4) return []
  const shares = toldShares(story).get(block) ?? []
  const told = [...new Set([...amountsIn(story, block), ...all])]
    .filter((figure) => isTold(story, figure) && !shares.some(({start, end}) => start <= figure.start && figure.end <= end))
    .sort((one, other) => one.start - other.start)
  const amounts = told.filter((figure, at) => !isOfThePartBefore(story, figure, told[at - 1]))
  if (amounts.length < 4 || amounts.length > mostAmounts) return []
  const things: Thing[] = []
  for (const name of new Set(amounts.map(nameOf))) {
    const first = amounts.find((figure) => nameOf(figure) === name)
    if (!first || name === '') continue
    const own = amounts.filter((figure) => nameOf(figure) === name)
    const mixed = amounts.filter(
      (figure) => own.includes(figure) || (isElided(story, figure, first) && (first.kind === 'cardinal' || figure.start > first.start))
    )
    const sizeOf = sizeIn(name)
    if (own.length > 3 && own.length < mixed.length) things.push({name, amounts: own, sizeOf})
    if (mixed.length > 3) things.push({name, amounts: mixed, sizeOf})
  }
  return things
}

export const isNamed = ({name}: Thing, figure: Figure): boolean => nameOf(figure) === name
