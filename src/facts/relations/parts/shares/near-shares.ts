/**
 * Shares with a part that is told beside them and a whole that is not linked to either: `struck 115 times …  One attack in four, 23 in total`. That no amount near
 * makes the share of the part is the evidence; which of them is the whole is then the one that comes nearest.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {plus} from '../../../figures/interval.js'
import {isChangeWord} from '../../../figures/role.js'
import {spelt} from '../../../figures/spelling.js'
import {isBound} from '../../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {areOfOneList} from '../sums/one-list.js'
import {isNoChange} from '../sums/total-signs.js'
import {isOfThose} from './of-those.js'
import type {Pair} from './pairs.js'
import {isApposed, isAside, isRestated} from './share-words.js'
import type {ToldShare} from './told-shares.js'

/** Sentences before and behind a share in which its whole may stand. */
const reach = 2

/** `23 in total`, `517 to be exact`, `1,860 birds in all`: the part, told behind its share. */
function partBehind(story: Story, share: ToldShare, here: readonly Figure[]): Figure | undefined {
  const behind = here.filter(({firstToken}) => firstToken >= share.lastToken)
  const [part] = behind
  if (!part || !isAside(story, part)) return undefined
  if (isRestated(story, part)) return part
  const gap = wordsBetween(story, share.lastToken, opening(story, part))
  return / (?:than|from|against|compared|up|down|or more|and|but|while|because|after|when|since) /.test(gap) ||
    (gap.match(/ (?:,|–|—|\(|:)(?= )/g)?.length ?? 0) > 1
    ? undefined
    : part
}

/** `2.1m of the boxes, or 58 per cent`: the part right before its share. */
function partBefore(story: Story, share: ToldShare, here: readonly Figure[]): Figure | undefined {
  const part = here.findLast(({lastToken}) => lastToken <= share.firstToken)
  if (!part || !isApposed(story, share)) return undefined
  const gap = wordsBetween(story, closing(story, part), share.firstToken)
  return /^ (?:[^ ,;:()–—]+ ){0,7}(?:,|–|—|\() (?:[^ ,;:()–—]+ ){0,4}$/.test(gap) &&
    !/ (?:than|from|against|rise|fall|up|down|increase|drop|more|less) /.test(gap)
    ? part
    : undefined
}

/** `three-eighths of them have no heating. … those 24 cottages`: pointed at in the next sentence. */
function partPointed(story: Story, share: ToldShare, amounts: readonly Figure[]): Figure | undefined {
  const next = amounts.filter(({sentence}) => sentence === share.sentence + 1)
  const pointed = next.filter((figure) => /^(?:those|these)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)))
  const [part] = pointed
  return part && pointed.length === 1 && isPause(wordAt(story, share.sentence, (story.sentences[share.sentence]?.lastToken ?? 0) - 1))
    ? part
    : undefined
}

/** The part that a share is told with in one breath. */
export const partBeside = (story: Story, share: ToldShare, here: readonly Figure[]): Figure | undefined =>
  partBehind(story, share, here) ?? partBefore(story, share, here)

const isBase = (story: Story, figure: Figure): boolean =>
  /^(?:from|than|against|versus|by)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** `Half of the total, |or 135 grams|`: a part itself. */
const isRenaming = (story: Story, figure: Figure): boolean =>
  wordAt(story, figure.sentence, opening(story, figure) - 1) === 'or' && isAside(story, figure)

/** How far a pair is from a share, as a factor. */
const distance = (part: Figure, whole: Figure, {value}: ToldShare): number =>
  Math.abs(Math.log(Number(part.value) / Number(whole.value) / value))

/** Of fewer, each is many per cent. */
const smallest = 10
/** A whole further off is of something else. */
const furthest = Math.log(2.2)

/** `Imports made up 2.1m of the boxes, or 58 per cent, and exports |the other 1.5m|`: both are the whole. */
export function wholeOfTwo(story: Story, share: ToldShare, amounts: readonly Figure[]): (Pair & {readonly apposed: boolean}) | undefined {
  const here = amounts.filter(({sentence}) => sentence === share.sentence)
  const part = partBefore(story, share, here)
  const other = here.find(({firstToken}) => firstToken >= share.lastToken)
  if (!part || !other || !areOfOneUnit(part, other) || here[0] !== part || part.move || isBound(part)) return undefined
  if (!/^ (?:the|its|their) (?:other|remaining) $/.test(wordsBetween(story, opening(story, other) - 2, opening(story, other))))
    return undefined
  const whole = {...part, value: Number(part.value) + Number(other.value), interval: plus(part.interval, other.interval)}
  return {part, whole: {...whole, start: other.start, end: other.end, text: spelt(whole.value, part)}, apposed: true}
}

/** `|less a| 5 per cent vacancy factor ($377,300)`: taken off. */
const isTakenOff = (story: Story, {sentence, firstToken}: ToldShare): boolean =>
  /^(?:less|minus)$/.test(wordAt(story, sentence, firstToken - (/^an?$/.test(wordAt(story, sentence, firstToken - 1)) ? 2 : 1)))

/** `|fell| a record 36.6 points, or nearly 8%, to close at 422.4`: by how much, and no part of what it came to. */
const isMoved = (story: Story, part: Figure): boolean => {
  const first = opening(story, part)
  return [1, 2, 3, 4, 5].some((back) => {
    const word = wordAt(story, part.sentence, first - back)
    return isChangeWord(word) && !/^(?:up|down)$/.test(word)
  })
}

export function nearPair(story: Story, share: ToldShare, amounts: readonly Figure[]): (Pair & {readonly apposed: boolean}) | undefined {
  // `The army let through 180, a third of that`: of what was told before, and derived from it.
  if (/^ of (?:that|it|this|which) $/.test(wordsBetween(story, share.lastToken, share.lastToken + 2))) return undefined
  if (isTakenOff(story, share) || / , to (?:close|end|finish|settle) /.test(wordsBetween(story, share.lastToken, share.lastToken + 3)))
    return undefined
  const here = amounts.filter(({sentence}) => sentence === share.sentence)
  const beside = partBeside(story, share, here)
  const part = beside ?? partPointed(story, share, amountsIn(story, share.block))
  if (
    !part ||
    (part.role === 'change' && !isNoChange(story, part)) ||
    part.move ||
    isBound(part) ||
    isMoved(story, part) ||
    Number(part.value) < 2
  )
    return undefined
  const wholes = amounts.filter(
    (figure) =>
      figure !== part &&
      Math.abs(figure.sentence - share.sentence) <= reach &&
      figure.start < Math.max(part.start, share.start) + 120 &&
      areOfOneUnit(figure, part) &&
      // `A tenth |of them|`: of those that were told before.
      (figure.start < share.start || !isOfThose(story, share)) &&
      Number(figure.value) > Math.max(smallest, Number(part.value)) &&
      figure.role !== 'change' &&
      !isBase(story, figure) &&
      !isRenaming(story, figure)
  )
  const [first, ...others] = wholes.filter((figure) => distance(part, figure, share) < furthest)
  if (!first) return undefined
  const whole = others.reduce((best, figure) => (distance(part, figure, share) < distance(part, best, share) ? figure : best), first)
  const loose = areOfOneList([part, whole]) || wholes.length === 1
  return loose ? {part, whole, apposed: part === beside} : undefined
}
