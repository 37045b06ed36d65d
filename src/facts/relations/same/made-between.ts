/** Whether the later of two figures is made of the earlier by what stands between them: a rest, a sum, others that came to it. It judges nothing. */

import {lossWords, outWords} from '../../../lexicon/figure-scope.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {figuresIn, totalOf} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {isTransposed, stemOf} from './compare.js'

const words = lazily(() => ({losses: wordsOf(lossWords), out: wordsOf(outWords)}))

/** Whether something of the same sort, told before, makes the earlier value the later one. */
export function isMade(story: Story, earlier: Figure, later: Figure, between: readonly Figure[]): boolean {
  const change = Number(earlier.value) - Number(later.value)
  // `staff were |61 short of the 390|, and of the 329 half were new`: what two that were told together leave, or come to.
  if (between.some((one, at) => isMadeOf(later, earlier, one, between[at + 1]))) return true
  // `was to last 18 months. It lasted |31|. In the 13 months by which it overran …`: what lies between two of them.
  if (between.some((figure) => isLongerBy(later, earlier, figure))) return true
  // `for a fortnight, and then for four weeks … the six weeks`.
  if (later.kind === 'duration' && tellsOfMore(story, earlier, later, between)) return true
  // `611 passengers and 22 crew … all 633 people`.
  if (change < 0 && isRestOf(story, earlier, later)) return true
  if (change < 0)
    return (
      isSumOf(story, earlier, later) || isWithOthers(story, earlier, later, between) || isOut(story, earlier) || isOfOthers(earlier, later)
    )
  if (between.some((figure) => figure !== earlier && figure.kind === later.kind && Number(figure.value) === change)) return true
  // `With |30 of the county's 42| precincts in … The dozen still out`.
  const part = figuresOf(story)[earlier.index - 1]
  if (part?.sentence === earlier.sentence && part.kind === later.kind && Number(part.value) === change && isOfThe(story, part, earlier))
    return true
  if (isTransposed(earlier, later)) return false
  // `three-eighths of them have no heating … those 24`: a part that was told as a share.
  if (later.kind === 'cardinal' && between.some((figure) => mayMake(figure, Number(earlier.value), Number(later.value)))) return true
  for (let at = earlier.lastToken; at < later.firstToken; at++) {
    const word = lowerAt(story, at)
    if (words().losses.has(word) || (change === 1 && word === 'one')) return true
  }
  return false
}

function isMadeOf({kind, value: made}: Figure, earlier: Figure, one: Figure, other: Figure | undefined): boolean {
  if (!other || one === earlier || one.kind !== kind || other.kind !== kind || one.sentence !== other.sentence) return false
  const [first, second] = [Number(one.value), Number(other.value)]
  return Number(made) >= leastMade && (Math.abs(first - second) === made || first + second === made)
}

/** A smaller number is made of two others by chance. */
const leastMade = 20

const isLongerBy = (
  {kind, unit, value: by}: Figure,
  {value: from}: Figure,
  {kind: other, counted, unit: own, value: to}: Figure
): boolean => (kind === other ? unit === own : other === 'cardinal' && counted === null) && Number(to) - Number(from) === by

/** A share that leaves of the earlier count about the later one, or takes it away: `a fifth of them` leaves no 44 of 47. */
function mayMake({kind, value}: Figure, whole: number, left: number): boolean {
  if ((kind !== 'ratio' && kind !== 'percent') || typeof value !== 'number') return kind === 'ratio' || kind === 'percent'
  const share = kind === 'percent' ? value / 100 : value
  const part = left / whole
  return Math.abs(share - part) < shareSlack || Math.abs(1 - share - part) < shareSlack
}

const shareSlack = 0.06

/** `killed 3,700 of the 9,400 vines … the 5,700 survivors`: what the part leaves of its whole. */
const isRestOf = (story: Story, earlier: Figure, later: Figure): boolean =>
  figuresIn(story, earlier.block).some(
    ({sentence, value, kind}) =>
      sentence === earlier.sentence && kind === earlier.kind && Number(value) - Number(earlier.value) === Number(later.value)
  )

/** Whether other counts of the paragraph, or all of the sentence, make up what the later has more. */
function isSumOf(story: Story, earlier: Figure, later: Figure): boolean {
  const more = Number(later.value) - Number(earlier.value)
  const others = figuresIn(story, earlier.block).filter(
    (figure) => figure !== earlier && figure.index < later.index && figure.kind === later.kind && figure.unit === later.unit
  )
  const beside = others.filter(({sentence}) => sentence === earlier.sentence)
  const sum = totalOf(beside)
  return others.some(({value}) => value === more) || sum === more
}

/** `She sued, and 82 |other| women joined her … each of the 83`: with the one or two whose others they are. */
const isOfOthers = ({counted, value}: Figure, later: Figure): boolean =>
  counted !== null &&
  (counted.noun === 'other' || counted.modifiers.some((word) => /^(?:other|fellow)$/.test(word))) &&
  Number(later.value) - Number(value) <= 2

/** `17 banks were |disqualified| … all 27 bidding banks`: those let in are others. */
const isOut = (story: Story, {lastToken}: Figure): boolean =>
  story.tokens.slice(lastToken, lastToken + 5).some(({lower}) => words().out.has(lower))

/** `bought the Skell Mill and three bakeries … the four firms`; `the three lodges … two lodges of clerks … each of the five lodges`. */
function isWithOthers(story: Story, earlier: Figure, later: Figure, between: readonly Figure[]): boolean {
  const more = Number(later.value) - Number(earlier.value)
  const named = (at: number): boolean => /^(?:[>)”"]|\p{Lu}.*)$/u.test(story.tokens[at]?.text ?? '')
  if (more === 1 && lowerAt(story, earlier.firstToken - 1) === 'and' && named(earlier.firstToken - 2)) return true
  const noun = later.counted && stemOf(later.counted.noun)
  const isOfNoun = ({counted, lastToken}: Figure): boolean =>
    noun !== null && (stemOf(counted?.noun ?? '') === noun || stemOf(lowerAt(story, lastToken + 1)) === noun)
  return between.some((figure) => figure !== earlier && figure.value === more && figure.kind === later.kind && isOfNoun(figure))
}

/** Another stretch of time beside the one told, which the later may take in. */
function tellsOfMore(story: Story, earlier: Figure, later: Figure, between: readonly Figure[]): boolean {
  if (isTransposed(earlier, later)) return false
  if (between.some((figure) => figure !== earlier && figure.kind === 'duration' && !isDuring(story, earlier, figure))) return true
  const first = story.blocks[earlier.block]?.firstSentence ?? earlier.sentence
  for (let at = story.sentences[first]?.firstToken ?? 0; at < later.firstToken; at++)
    if (
      /^(?:fortnight|fortnights)$/.test(lowerAt(story, at)) ||
      (isStretch.test(lowerAt(story, at)) && /^(?:a|an|another)$/.test(lowerAt(story, at - 1)))
    )
      return true
  return false
}

/** `for nine hours |over two days|`: in which they were spent. */
const isDuring = ({tokens}: Story, earlier: Figure, {sentence, unit, firstToken, hedge}: Figure): boolean =>
  sentence === earlier.sentence &&
  unit !== earlier.unit &&
  (/^(?:over)$/i.test(hedge?.text ?? '') || /^(?:over|across|in|within|during)$/.test(tokens[firstToken - 1]?.lower ?? ''))

const isStretch = /^(?:day|week|month|year|decade)$/

const isOfThe = (story: Story, part: Figure, whole: Figure): boolean =>
  / of (?:the|its|their|his|her|[^ ]+['’]s) $/.test(wordsBetween(story, part.lastToken, whole.firstToken))
