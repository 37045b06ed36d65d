/**
 * Sums of all amounts that a paragraph tells of one thing, one of them a slip away from what the others make: `mothballed, and with them 58 beds. Nightingale had
 * 24 and Seacole 19. The last to shut had 25`. That none of them is left out stands for the word that would say so.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {figuresIn} from '../../near.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import {isOneDigitOff} from '../../slip.js'
import {numberedSums} from '../rests/numbered-sums.js'
import {isRest, tellsOfRest} from '../rests/rest-words.js'
import {pairsIn} from '../shares/pairs.js'
import {isNamed, type Thing, thingsIn} from '../things.js'
import type {NearSum} from './breakdown.js'
import {mayOverlap} from './list-signs.js'
import {isFlat} from './nested.js'
import {isCoordinated, isRunning} from './series-lists.js'
import {isClosedList, isOpenList, signOf} from './total-signs.js'

const fewestParts = 3
const mostParts = 8
/** Sentences from the first to the last of them. */
const reach = 4
/** Smaller ones are made up of others by chance. */
const smallestWhole = 20
/** What a sum may be off by, of the whole. */
const furthest = 0.5
/** So many parts, and nothing else, are told of no two things. */
const many = 4

const totalOf = ({sizeOf}: Thing, figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + sizeOf(figure), 0)

/** Whether the whole, or a part, is one digit off what the others leave for it. */
function isSumSlip(thing: Thing, whole: Figure, parts: readonly Figure[]): boolean {
  const [told, sum] = [thing.sizeOf(whole), totalOf(thing, parts)]
  const off = told - sum
  if (off === 0 || Math.abs(off) > furthest * told) return false
  const scaled = (figure: Figure, size: number): number => (size * Number(figure.value)) / thing.sizeOf(figure)
  return (
    isOneDigitOff(Number(whole.value), scaled(whole, sum)) ||
    parts.some((part) => isOneDigitOff(Number(part.value), scaled(part, thing.sizeOf(part) + off)))
  )
}

/** No sentence that tells none of them lies between two. */
function areTogether(figures: readonly Figure[]): boolean {
  const sentences = figures.map(({sentence}) => sentence).sort((one, other) => one - other)
  const [first = 0, last = 0] = [sentences[0], sentences.at(-1)]
  return last - first <= reach && sentences.every((sentence, at) => at === 0 || sentence - (sentences[at - 1] ?? sentence) <= 1)
}

const isBetween = (story: Story, whole: Figure, parts: readonly Figure[]): string => {
  const all = [whole, ...parts]
  const first = all.reduce((one, other) => (other.start < one.start ? other : one))
  const last = all.reduce((one, other) => (other.start > one.start ? other : one))
  return wordsBetween(story, story.sentences[first.sentence]?.firstToken ?? opening(story, first), closing(story, last) + 3)
}

/** Words, or a list in one breath, that speak for a sum. */
function isTied(story: Story, thing: Thing, whole: Figure, parts: readonly Figure[], rest: Figure | undefined): boolean {
  const sentences = [whole, ...parts].map(({sentence}) => sentence)
  const sums =
    rest !== undefined || signOf(story, whole) !== undefined || isClosedList(story, Math.min(...sentences), Math.max(...sentences))
  // `It has 640 clerks, and hired 210 in May, 190 in June and 140 in July`: fewer than the whole before them they may well be.
  const mayLack = parts.every(({start}) => start > whole.start) && totalOf(thing, parts) < thing.sizeOf(whole)
  return (
    sums ||
    isClosedBehind(story, [whole, ...parts]) ||
    pointsAt(story, whole, parts) ||
    (!mayLack && (parts.length >= many || isCoordinated(story, parts)))
  )
}

/** `for four days in May, three in June and, if it snows, five in July. |The 15 days| may …`: right behind a sentence that tells all of them. */
const pointsAt = (story: Story, whole: Figure, parts: readonly Figure[]): boolean =>
  parts.every(({sentence}) => sentence === whole.sentence - 1) &&
  /^(?: [^ ]+)? (?:the|these|those|all) $/.test(
    wordsBetween(story, story.sentences[whole.sentence]?.firstToken ?? 0, opening(story, whole))
  )

const spared =
  / (?:nobody else|no one else|no-one else|nothing else|no other|no others|nowhere else|anywhere else|the only ones?|(?:will be|are|is|were|was) spared) /

/** `700 jobs in Kassel, 450 in Ghent … |Its other plants will be spared|`: the sentence behind the last says that these are all. */
const isClosedBehind = (story: Story, figures: readonly Figure[]): boolean => {
  const next = story.sentences[Math.max(...figures.map(({sentence}) => sentence)) + 1]
  return next !== undefined && next.block === figures[0]?.block && spared.test(wordsBetween(story, next.firstToken, next.lastToken))
}

/** `will shed 3,400 |of its 24,000| jobs`: what the first is a part of is no whole of those behind it. */
function withoutHolder(story: Story, [first, ...others]: readonly Figure[]): readonly Figure[] {
  if (!first) return []
  const holder = pairsIn(story, first.block, first.sentence).find(({part}) => part.start === first.start)?.whole
  return [first, ...others.filter(({start}) => start !== holder?.start)]
}

/** Some are counted twice, or each tells by how much something moved. */
const apart = / (?:both|either|rose|fell|gained|slipped|climbed|eased|firmed) /

/** A measure is told with half of the parts at least: `25 metres. Seventeen did it, and five got past half way` are swimmers. */
const mayLeaveOut = (thing: Thing, whole: Figure, parts: readonly Figure[]): boolean =>
  whole.kind === 'cardinal' || parts.filter((part) => isNamed(thing, part)).length * 2 >= parts.length

/** Whether some of the parts make the whole, or all with the whole another amount: `31 seats, … eleven, … nine and six, of 57`. */
function isSpokenFor(story: Story, thing: Thing, whole: Figure, parts: readonly Figure[]): boolean {
  const told = thing.sizeOf(whole)
  let sums: readonly number[] = [0]
  for (const part of parts) sums = [...sums, ...sums.map((sum) => sum + thing.sizeOf(part))]
  const all = told + totalOf(thing, parts)
  return (
    sums.some((sum) => Math.abs(sum - told) < 1e-6 * told) ||
    figuresIn(story, whole.block).some(({kind, value}) => kind === whole.kind && Number(value) === all)
  )
}

function sumIn(story: Story, thing: Thing): NearSum | undefined {
  const amounts = withoutHolder(story, thing.amounts)
  if (amounts.length < fewestParts + 1 || amounts.length > mostParts + 1 || !areTogether(amounts)) return undefined
  const whole = amounts.reduce((most, figure) => (thing.sizeOf(figure) > thing.sizeOf(most) ? figure : most))
  const parts = amounts.filter((figure) => figure !== whole)
  // The whole opens them or closes them; `Nine of the 22 were caught. …` has it behind its first part.
  if (amounts.indexOf(whole) > 1 && whole !== amounts.at(-1)) return undefined
  if (!isNamed(thing, whole) || Number(whole.value) < (whole.kind === 'cardinal' ? smallestWhole : 0)) return undefined
  if (!mayLeaveOut(thing, whole, parts) && !pointsAt(story, whole, parts)) return undefined
  if (overlaps(sumOf(parts.map(({interval}) => interval)), whole.interval) || !isSumSlip(thing, whole, parts)) return undefined
  const text = isBetween(story, whole, parts)
  if (isOpenList(text) || apart.test(text) || isSpokenFor(story, thing, whole, parts)) return undefined
  if (isCoordinated(story, amounts) || isRunning(parts) || mayOverlap(story, parts) || !isFlat(story, parts)) return undefined
  const rest = parts.find((part) => isRest(story, part)) ?? (tellsOfRest(story, parts.at(-1) ?? whole) ? parts.at(-1) : undefined)
  return isTied(story, thing, whole, parts, rest) ? {whole, parts, rest, near: amounts} : undefined
}

export const slippedSumsOf = once((story: Story): readonly NearSum[] =>
  story.blocks.flatMap((_, block) => thingsIn(story, block).flatMap((thing) => sumIn(story, thing) ?? numberedSums(story, thing)))
)
