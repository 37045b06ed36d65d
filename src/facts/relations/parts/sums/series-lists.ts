/** What the lists of a paragraph are made of: amounts that can be added, whether they are joined to one list, and a total with its parts where nothing opens them. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare, isBound, totalOf} from '../../near.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import {significant} from '../../slip.js'
import type {Breakdown} from './breakdown.js'
import {isMeanOf} from './list-signs.js'
import {isOpenList, isPart, nounsAgree} from './total-signs.js'

const mostParts = 10

/** `2.6bn euros … Germany |900m|, Japan |650m|`: a scale without a unit is of what the paragraph counts in. */
const isScaled = ({text, value}: Figure): boolean => Number(value) >= 1e5 && /[a-z]$/i.test(text)

/** The amounts of a paragraph that can be added to one another: those of the model's unit, and in their sentences those that leave the unit out. */
export function ofUnit(amounts: readonly Figure[], model: Figure): readonly Figure[] {
  const like = amounts.filter((figure) => figure.kind === model.kind && figure.unit === model.unit)
  if (model.kind === 'cardinal') {
    // `84 km on Monday and 114 on Tuesday, to finish with |145|`.
    const own = isBare(model)
      ? amounts.find(({sentence, kind, start}) => sentence === model.sentence && kind === 'measure' && start < model.start)
      : undefined
    return own ? ofUnit(amounts, own) : like
  }
  const first = new Map<number, number>()
  for (const {sentence, start} of like) if (!first.has(sentence)) first.set(sentence, start)
  return amounts.filter(
    (figure) =>
      like.includes(figure) ||
      (isBare(figure) && (isScaled(figure) || figure.start > (first.get(figure.sentence) ?? Number.POSITIVE_INFINITY)))
  )
}

const fewest = 100
/** Digits that a sum shows, or what it is told as. */
const fewestDigits = 3

/** One digit off, as fingers slip: 510 for 500. A sum that is short by anything else may lack a part that is not told; counts and sums of two digits are near each other anyway. */
function isSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = totalOf(parts)
  const off = Math.abs(Number(whole.value) - sum)
  if (off === 0 || off > 0.3 * sum || (whole.kind === 'cardinal' && sum < fewest)) return false
  if (Math.max(significant(sum), significant(Number(whole.value))) < fewestDigits) return false
  const digit = off / 10 ** Math.floor(Math.log10(off) + 1e-9)
  return Math.abs(digit - Math.round(digit)) < 1e-6
}

/** The words of the sentences that hold parts, from the beginning of each to a little behind its last amount. */
function listText(story: Story, amounts: readonly Figure[]): string {
  const ends = new Map<number, number>()
  for (const {sentence, lastToken} of amounts) ends.set(sentence, Math.max(ends.get(sentence) ?? 0, lastToken + 4))
  const [first, last] = [Math.min(...ends.keys()), Math.max(...ends.keys())]
  // What stands between belongs to the list, whatever it counts: `The girls had 45 each`.
  for (let at = first + 1; at < last; at++) if (!ends.has(at)) ends.set(at, story.sentences[at]?.lastToken ?? 0)
  return [...ends]
    .map(([at, end]) => {
      const {firstToken, lastToken} = story.sentences[at] ?? {firstToken: 0, lastToken: 0}
      return end - firstToken > 150 ? ' including ' : wordsBetween(story, firstToken, Math.min(end, lastToken))
    })
    .join(' ')
}

/** What introduces all the parts of a whole. */
export const consists =
  / (?:consists? of|consisted of|consisting of|made up of|comprises|comprised|comprising|breaks down|broken down|split into|divided into) /

/** `The financing |consists of $90m| of loans, $71m of notes and $25m of stock`: a part, however near the others come to it. */
export const isFirstPart = (story: Story, {sentence, firstToken}: Figure): boolean =>
  / (?:of|comprises|comprised|comprising) $/.test(wordsBetween(story, firstToken - 1, firstToken)) &&
  consists.test(wordsBetween(story, Math.max(firstToken - 2, story.sentences[sentence]?.firstToken ?? 0), firstToken))

export function breakdown(story: Story, whole: Figure, parts: readonly Figure[], closed: boolean, composed = false): Breakdown | undefined {
  const fits =
    parts.length > 1 &&
    parts.length <= mostParts &&
    !isFirstPart(story, whole) &&
    parts.every((part) => isPart(story, part) && !isBound(part) && !isMeanOf(story, part) && Number(part.value) < Number(whole.value) * 1.5)
  const text = listText(story, [...parts, whole])
  const each = parts.some(({text: own}) => own.includes('×'))
  if (!fits || !(composed || nounsAgree(whole, parts)) || isOpenList(each ? text.replace(' each ', ' ') : text)) return undefined
  return {whole, parts, closed: closed || isSlip(whole, parts)}
}

/** The words between two amounts that follow one another in a sentence. */
export const gapOf = (story: Story, one: Figure, other: Figure): string => wordsBetween(story, closing(story, one), opening(story, other))

/** `A, B and C`: a list that ends with its `and` leaves nothing out. */
export function isCoordinated(story: Story, parts: readonly Figure[]): boolean {
  const gaps = parts.slice(1).map((part, at) => gapOf(story, parts[at] ?? part, part))
  return (
    parts.every(({sentence}) => sentence === parts[0]?.sentence) &&
    / (?:and|with|plus) /.test(gaps.at(-1) ?? '') &&
    gaps.every((gap) => / (?:,|;|and|with|plus|[()–—]) /.test(gap))
  )
}

/** Eleven, then 17, then 26: what is told in one sentence after another, and grows, is a count that goes on. */
export const isRunning = (parts: readonly Figure[]): boolean =>
  parts.length > 2 &&
  parts.every((figure, at) => {
    const before = parts[at - 1]
    return !before || (figure.sentence > before.sentence && Number(figure.value) > Number(before.value))
  })

export const inSentence = (like: readonly Figure[], at: number): readonly Figure[] => like.filter(({sentence}) => sentence === at)

/** A list that makes much more or much less than the amount before it is of something else. */
const closeBy = 1.6

export const isCloseTo = (whole: Figure, parts: readonly Figure[]): boolean => {
  const sum = totalOf(parts)
  return sum < closeBy * Number(whole.value) && sum > Number(whole.value) / closeBy
}
