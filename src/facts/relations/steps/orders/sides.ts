/** Which of two figures the words of an order say to be the greater or the smaller, and than which. */

import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {ratioBetween} from '../../../figures/interval.js'
import {isSetBeside} from '../belonging.js'
import {pairOf} from '../beside.js'
import {baseWords, momentOf} from '../moments.js'
import {setsAside} from '../step-words.js'
import {targetOf} from '../targets.js'
import {toldStepsIn} from '../told-steps.js'
import type {OrderCue} from './cues.js'
import {isPlainMove} from './verbs.js'

/** What is so many times another is of a longer stretch; `14 cents |a share| … the 19 cents of the first half` leaves it out. */
const farApart = 3

/** Which figure is said to be the greater or smaller, and than which. */
export function sidesOf(story: Story, cue: OrderCue, first: Figure, second: Figure): {one: Figure; base: Figure} | undefined {
  // `23% less likely than men`: the figure is by how much.
  if (cue.kind === 'than' && first.lastToken === cue.at) return undefined
  // `earned £5,400, less than his rent of £550 |a month|`.
  const isOfOtherStretch = first.kind === 'money' && (first.per === null) !== (second.per === null)
  if (cue.kind === 'than' && isOfOtherStretch && (ratioBetween(Number(first.value), Number(second.value)) ?? 0) > farApart) return undefined
  if (cue.kind === 'verb') return movedSides(story, cue, first, second)
  // `Trust in one may stand at 30%; but trust in the other is lower, at 19%`.
  const parted = first.sentence === second.sentence && story.tokens.slice(first.lastToken, second.firstToken).some(({text}) => text === ';')
  if (cue.kind === 'become') return parted || isOfOtherSubject(story, second, cue) ? undefined : orderedSides(story, first, second)
  const isBetween = first.lastToken <= cue.at && second.firstToken > cue.last
  const next = story.tokens[cue.last + 1]?.lower ?? ''
  // `Fewer names than that, 140 of them`: that is what was told before, and the other figure right behind it.
  if (isBetween && /^(?:that|this|those)$/.test(next) && story.tokens[cue.last + 2]?.kind === 'mark')
    return second.firstToken - cue.last < 6 ? {one: second, base: first} : undefined
  if (isBetween)
    return isOneClause(story, first, cue, second) && !hasBaseBefore(story, cue, second) ? {one: first, base: second} : undefined
  return first.firstToken > cue.last && cue.kind === 'than' && isPlain(story, cue.last) && isOfVerb(story, cue, first, /^:$/)
    ? orderedSides(story, first, second)
    : undefined
}

/** `£241m of fish, against £228m a year before, |though tonnage was| lower`, `71 last year, |when it was| hotter`, `18 on the ship, |which is| longer`: of something else than the two. */
const isOfOtherSubject = ({tokens}: Story, {lastToken, sentence}: Figure, {at}: OrderCue): boolean =>
  tokens.slice(lastToken, Math.max(lastToken, at)).some(({lower, index}) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    if (next?.sentence !== sentence) return false
    if (lower === 'that')
      return (
        before?.kind === 'word' && !/^(?:and|but|though|although|so)$/.test(before.lower) && /^(?:is|was|are|were|had)$/.test(next.lower)
      )
    if (/^(?:when|where|because|since|as|which|who|whose)$/.test(lower)) return true
    return (
      /^(?:though|although|but|while|whereas)$/.test(lower) &&
      !/^(?:it|they|he|she|this|that|which|still|now|has|have|had|is|are|was|were)$/.test(next.lower)
    )
  })

/** `11 arrests, five fewer |than in 2024, seven| of them for drugs`: the base was told before the comma. */
const hasBaseBefore = ({tokens}: Story, {kind, last}: OrderCue, {firstToken}: Figure): boolean =>
  kind === 'than' &&
  /^(?:in|at|on|last|the)$/.test(tokens[last + 1]?.lower ?? '') &&
  tokens.slice(last + 1, firstToken).some(({text, index}) => text === ',' && index === firstToken - 1)

/** `38% in the spring, has sunk to 44%`; `slowed in June, with the index at 52.6 compared with 50.9 in May`. */
function movedSides(story: Story, cue: OrderCue, first: Figure, second: Figure): {one: Figure; base: Figure} | undefined {
  const pair = pairOf(story, first, second)
  if (!pair.isContrast && !isAside(story, first, cue)) return undefined
  if (isTarget(story, cue, second) && first.lastToken <= cue.at)
    return (first.sentence === second.sentence || isPronoun(story, second.sentence)) && isOneClause(story, first, cue, second)
      ? {one: second, base: first}
      : undefined
  // `Rose 42% to 144,000, compared with a |37% rise| to 437,000 elsewhere`.
  if (
    toldStepsIn(story, first.sentence, second.sentence).some(
      (step) => step.firstToken > cue.last && targetOf(story, step)?.figure === second
    )
  )
    return undefined
  if (tellsAhead(story, cue, first, second)) return orderedSides(story, first, second)
  const [one, base] = [momentOf(story, first, [first, second]), momentOf(story, second, [first, second])]
  const leads = first.firstToken > cue.last && first.firstToken - cue.last < 14 && first.sentence === second.sentence
  if (!leads || !base.isBase || one.isBase || !isOfVerb(story, cue, first) || isAmountOf(story, cue, first)) return undefined
  if (isFromOthers(story, first, second)) return undefined
  // `Rose 20 lire to 12,880, but were well down from 16,600`; `rose by four in the week to 752, against 987 a year ago`.
  return isOneClause(story, first, cue, second) && !hasOwnBase(story, cue, second) ? {one: first, base: second} : undefined
}

/** `Landings shrank again|: 5,120 tonnes came ashore last year and 4,690 the year before`; `Murders declined|, police said, with 91 in 2024 and 83 in 2023`. */
function tellsAhead(story: Story, cue: OrderCue, first: Figure, second: Figure): boolean {
  if (first.firstToken <= cue.last || first.sentence !== second.sentence || !isPlainMove(story, cue)) return false
  const between = story.tokens.slice(cue.last + 1, first.firstToken).map(({lower}) => lower)
  const at = between.findIndex((word, index) => word === ':' || (word === 'with' && between[index - 1] === ','))
  // `Output has risen |by less than half of what was promised|: 190,000 barrels, against 411,000`: how far it came of what it was to be.
  if (between.slice(0, at).some((word) => /^(?:by|than|half)$/.test(word))) return false
  if (at < 0 || between.length - at > 6 || between.slice(at).some((word) => /^(?:as|while|but|;)$/.test(word))) return false
  return !toldStepsIn(story, first.sentence).some(({firstToken}) => firstToken > cue.last)
}

/** `Has grown by just 2%, compared with a target of 2.5%`: by how much, and no level. */
function isAmountOf({tokens}: Story, cue: OrderCue, figure: Figure): boolean {
  for (let at = figure.firstToken - 1; at > cue.last; at--) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:by|to|from|at|with)$/.test(word)) return word === 'by'
  }
  return false
}

/** `Fell to third |with 45 from 22| games`: so many out of others, and no move. */
const isFromOthers = ({tokens}: Story, first: Figure, second: Figure): boolean =>
  tokens[first.firstToken - 1]?.lower === 'with' &&
  tokens[second.firstToken - 1]?.lower === 'from' &&
  second.firstToken - first.lastToken < 3

/** The verb says by what amount it moved, and so from where; what is set beside it is of another time. */
const hasOwnBase = (story: Story, {at}: OrderCue, base: Figure): boolean =>
  isSetBeside(story, base) &&
  toldStepsIn(story, story.tokens[at]?.sentence ?? -1).some(
    (step) => step.kind === 'amount' && step.firstToken <= at && step.lastToken > at
  )

/** `Takings, £81,000 in June, dropped to £64,000`. */
const isAside = ({tokens}: Story, first: Figure, {at}: OrderCue): boolean =>
  /^[,(]$/.test(tokens[openingOf(tokens, first) - 1]?.lower ?? '') && /^[,)]$/.test(tokens[at - 1]?.lower ?? '') && at - first.lastToken < 8

/** The first token of a figure's hedge, or its own. */
const openingOf = (tokens: readonly Token[], {firstToken, hedge}: Figure): number =>
  hedge && (tokens[firstToken - 1]?.start ?? -1) >= hedge.start ? firstToken - 1 : firstToken

/** No word between the verb and the figure opens another clause. */
function isOfVerb({tokens}: Story, cue: OrderCue, figure: Figure, besides = /^$/): boolean {
  // `Costs less |than it did before the war|: £29`: what it is compared with.
  const colon = cue.kind === 'than' ? tokens.slice(cue.last, figure.firstToken).findIndex(({text}) => text === ':') : -1
  for (let at = cue.last + 1 + Math.max(colon, 0); at < figure.firstToken; at++)
    if (
      !besides.test(tokens[at]?.lower ?? '') &&
      /^(?:as|after|when|while|and|but|because|although|though|which|who|despite|before|until|[;:—–(])$/.test(tokens[at]?.lower ?? '')
    )
      return false
  return true
}

export function orderedSides(story: Story, first: Figure, second: Figure): {one: Figure; base: Figure} | undefined {
  const {isOrdered, isContrast, from, to} = pairOf(story, first, second)
  return isOrdered && isContrast ? {one: to, base: from} : undefined
}

/** Nothing between the three tells of something else. */
function isOneClause({tokens}: Story, first: Figure, cue: OrderCue, second: Figure): boolean {
  for (let at = first.lastToken; at < second.firstToken; at++) {
    const {lower = '', text = ''} = tokens[at] ?? {}
    // `stood at 12,000 in 1950 |and has since| shrunk to 9,000`.
    if (lower === 'and' && /^(?:has|have|had)$/.test(tokens[at + 1]?.lower ?? '') && cue.at > at && cue.at - at < 4) continue
    // `ending the day at $1.28 |after starting| it at $1.26`.
    if (lower === 'after' && /^(?:starting|opening|beginning)$/.test(tokens[at + 1]?.lower ?? '')) continue
    // `start from £20 |and| rise to £18`
    if (/^(?:and|then)$/.test(lower) && at + 1 === cue.at && /^(?:from|at)$/.test(tokens[first.firstToken - 1]?.lower ?? '')) continue
    if (
      /^(?:[;:(—–]|--)$/.test(text) ||
      /^(?:and|but|while|whereas|though|although|because|if|or|after)$/.test(lower) ||
      setsAside.test(lower)
    )
      return false
  }
  return cue.at - first.lastToken < 16
}

/** `than usual`, `than they were`, `than the old`: no more is said of the base there, so that figures follow for both. */
export function isPlain({tokens}: Story, than: number): boolean {
  const {base, isPointer} = baseWords()
  for (let at = than + 1; at < than + 5; at++) {
    const {kind, lower = ''} = tokens[at] ?? {}
    // `Lower than |in 2020|`.
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(lower) && tokens[at - 1]?.lower === 'in') return true
    if (kind !== 'word') return false
    if (base.has(lower) || isPointer.test(lower)) return true
  }
  return false
}

/** `At dawn the river was at 3.9 metres. |It| had receded to 4.6`. */
const isPronoun = ({tokens, sentences}: Story, sentence: number): boolean =>
  /^(?:it|they|this|that|these|those)$/.test(tokens[sentences[sentence]?.firstToken ?? -1]?.lower ?? '')

/** `has sunk to 44%`. */
export function isTarget({tokens}: Story, {last}: OrderCue, figure: Figure): boolean {
  const to = [1, 2, 3, 4, 5, 6].map((ahead) => last + ahead).find((at) => tokens[at]?.lower === 'to')
  return to !== undefined && figure.firstToken > to && figure.firstToken - to < 3
}
