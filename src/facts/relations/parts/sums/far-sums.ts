/**
 * Lists whose whole stands in another paragraph: `Mill with 96 homes refused … wanted 34 houses, 38 semis and 34 flats`. The list has to be one that ends, the whole
 * to be told of the same noun where a story tells its main figures or right before, and the digits to part them by one slip; no other figure may be their sum.
 */

import type {Story} from '../../../../story/story.js'
import {isPlural, singularOf} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, sumOf} from '../../../figures/interval.js'
import {figuresAbout, isBound, isNumber, totalOf} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isOneDigitOff} from '../../slip.js'
import {amountsIn} from '../amounts.js'
import {isMain} from '../rests/far-remainders.js'
import type {Breakdown} from './breakdown.js'
import {isOfEach, mayOverlap} from './list-signs.js'
import {isFlat} from './nested.js'
import {gapOf} from './series-lists.js'
import {areKinds, isOpenList, isPart} from './total-signs.js'

const fewestParts = 3
const mostParts = 8
const longestGap = 90
/** Less is made up of others by chance. */
const smallestSum = 20
/** What a sum may be off by, of the whole. */
const furthest = 0.35

interface List {
  readonly parts: readonly Figure[]
  /** What each of them counts; empty where they count things of several kinds. */
  readonly noun: string
}

const joins = (gap: string): boolean =>
  gap.length < longestGap && / (?:,|;|and) /.test(gap) && !/ (?::|\.|\?|but|while|than|of which|of whom|of them) /.test(gap)

/** The amounts of a sentence, from one to the one that `and` leads to. */
function runsIn(story: Story, amounts: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = []
  let run: Figure[] = []
  for (const figure of amounts) {
    const before = run.at(-1)
    const gap = before ? gapOf(story, before, figure) : ''
    if (!before || !joins(gap)) run = [figure]
    else {
      run.push(figure)
      if (/ (?:,|;)? ?and /.test(gap)) {
        runs.push(run)
        run = []
      }
    }
  }
  return runs.filter(({length}) => length >= fewestParts && length <= mostParts)
}

/** `Of |his bridges| 14 are in Britain, nine in Asia and …`: the noun that leads to a list of bare numbers. */
function nounBefore(story: Story, first: Figure): string | undefined {
  const lead = wordsBetween(story, story.sentences[first.sentence]?.firstToken ?? 0, opening(story, first))
  const noun = /^ of (?:(?:the|these|those|its|his|her|their|all) )+(?:[^ ,]+ )?([^ ,]+) (?:, )?$/.exec(lead)?.[1]
  return noun && isPlural(noun) ? singularOf(noun) : undefined
}

/** What the list is of, where its parts are of one noun or of kinds of one. */
function listOf(story: Story, parts: readonly Figure[]): List | undefined {
  const [first] = parts
  const nouns = [...new Set(parts.flatMap(({counted}) => (counted ? [counted.noun] : [])))]
  if (!first || nouns.length === 0) {
    const noun = first && nounBefore(story, first)
    return noun ? {parts, noun} : undefined
  }
  if (nouns.length === 1) return first.counted && !first.counted.whole ? {parts, noun: nouns[0] ?? ''} : undefined
  return parts.every(({counted}) => counted !== null) ? {parts, noun: ''} : undefined
}

const isOfNoun = ({parts, noun}: List, whole: Figure): boolean => {
  if (noun !== '') return whole.counted?.noun === noun
  const others = parts.filter(({counted}) => counted?.noun !== whole.counted?.noun)
  return others.length > 1 && areKinds(whole, others)
}

/** Told in the paragraph before the list, or before it in its own. */
const isNear = (whole: Figure, first: Figure): boolean => whole.start < first.start && whole.block >= first.block - 1

const isWhole = (story: Story, figure: Figure): boolean =>
  figure.kind === 'cardinal' && isNumber(figure) && figure.per === null && !isBound(figure) && isPart(story, figure)

function wholeOf(story: Story, list: List): Figure | undefined {
  const {parts} = list
  const [first] = parts
  if (!first) return undefined
  const sum = totalOf(parts)
  const total = sumOf(parts.map(({interval}) => interval))
  const about = figuresAbout(story, first).filter((figure) => figure.kind === 'cardinal' && !parts.includes(figure))
  if (about.some((figure) => !isBound(figure) && overlaps(figure.interval, total))) return undefined
  const largest = Math.max(...parts.map(({value}) => Number(value)))
  const wholes = about.filter(
    (figure) =>
      figure.sentence !== first.sentence &&
      isWhole(story, figure) &&
      isOfNoun(list, figure) &&
      Number(figure.value) > largest &&
      (isMain(story, figure) || isNear(figure, first))
  )
  const [whole] = wholes
  if (!whole || !wholes.every(({value}) => value === whole.value)) return undefined
  const off = Number(whole.value) - sum
  if (Math.abs(off) > furthest * Number(whole.value)) return undefined
  const isSlip = isOneDigitOff(Number(whole.value), sum) || parts.some(({value}) => isOneDigitOff(Number(value), Number(value) + off))
  return isSlip ? whole : undefined
}

function inSentence(story: Story, amounts: readonly Figure[]): Breakdown[] {
  return runsIn(story, amounts).flatMap((parts) => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last || totalOf(parts) < smallestSum) return []
    if (!parts.every((part) => isPart(story, part) && !isBound(part) && !isOfEach(story, part) && Number(part.value) > 1)) return []
    const {firstToken, lastToken} = story.sentences[first.sentence] ?? first
    const text = wordsBetween(story, firstToken, Math.min(closing(story, last) + 3, lastToken))
    if (isOpenList(text) || mayOverlap(story, parts) || !isFlat(story, parts) || wordAt(story, first.sentence, last.lastToken) === 'more')
      return []
    const list = listOf(story, parts)
    const whole = list && wholeOf(story, list)
    return whole ? [{whole, parts, closed: true, firm: true}] : []
  })
}

/** The lists of a paragraph whose whole stands elsewhere. */
export function farSumsIn(story: Story, block: number): readonly Breakdown[] {
  const amounts = amountsIn(story, block).filter(({kind, per}) => kind === 'cardinal' && per === null)
  if (amounts.length < fewestParts) return []
  const sentences = [...new Set(amounts.map(({sentence}) => sentence))]
  return sentences.flatMap((sentence) =>
    inSentence(
      story,
      amounts.filter((figure) => figure.sentence === sentence)
    )
  )
}
