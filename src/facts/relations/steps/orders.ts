/**
 * Orders: words that say which of two figures is the greater, with the two: `higher than`, `has sunk to`, `beat the record`, `is shorter`. There is one only where the words say which figure is
 * set against which, and where no third of their kind is near. It judges no values.
 */

import type {Span} from '../../../finding.js'
import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {lineAt, linesOf} from '../pattern.js'
import {isRebased, isSetBeside} from './belonging.js'
import {areOfOneKind, kindsOf, levelsIn, pairOf} from './beside.js'
import {toldFiguresOf} from './comparisons.js'
import {baseWords, momentOf} from './moments.js'
import {type OrderCue, orderCueOf} from './order-cues.js'
import {namedMove} from './order-nouns.js'
import {isPerfect, isPlainMove} from './order-verbs.js'
import type {Direction} from './step.js'
import {isOfSubject} from './step-subjects.js'
import {setsAside} from './step-words.js'
import {targetOf} from './targets.js'
import {isSpreadOf, toldMovesOf, wayOf} from './told-moves.js'
import {toldStepsOf} from './told-steps.js'

export interface Order extends Span {
  readonly text: string
  readonly direction: Direction
  /** `has sunk to`, `has become shorter`: one figure at two times. */
  readonly isMove: boolean
  /** What is said to be the greater or the smaller. */
  readonly one: Figure
  readonly base: Figure
}

/** The two levels of one kind, where there are just two in the sentence, or with the one before it. */
function twoNear(levels: readonly Figure[], sentence: number): readonly [Figure, Figure] | undefined {
  for (const back of [0, 1]) {
    const near = levels.filter((level) => level.sentence <= sentence && level.sentence >= sentence - back)
    const own = near.filter((level) => level.sentence === sentence)
    if (own.length === 0) return undefined
    const alike = near.filter((level) => near.some((other) => other !== level && areOfOneKind(level, other)))
    // `It has increased to 19, for which six nurses must do`: a bare two is of no noun that a third brings with it.
    const bare = alike.filter(({counted, kind}) => kind !== 'cardinal' || counted === null)
    const [first, second] = alike.length > 2 && bare.length === 2 ? bare : alike
    if (alike.length > 2 && bare.length !== 2) return undefined
    if (first && second && (own.includes(first) || own.includes(second))) return [first, second]
  }
  return undefined
}

/** A third with a noun of its own beside two bare ones; a bare third that no unit reaches, beside two of which one has a unit. */
const isElsewhere = (level: Figure, first: Figure, second: Figure): boolean =>
  level.counted === null ? level.sentence > second.sentence && first.kind !== 'cardinal' : first.counted === null && second.counted === null

/** A third of their kind in the sentences about. */
const isContested = (levels: readonly Figure[], first: Figure, second: Figure): boolean =>
  levels.some(
    (level) =>
      level !== first &&
      level !== second &&
      level.sentence >= first.sentence - 1 &&
      level.sentence <= second.sentence + 1 &&
      areOfOneKind(level, first) &&
      areOfOneKind(level, second) &&
      !(level.kind === 'cardinal' && isElsewhere(level, first, second))
  )

function orderOf(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const two = twoNear(levels, sentence)
  if (!two || isContested(levels, two[0], two[1])) return undefined
  const [first, second] = two
  // `lent it |another| six million`: more, and no level.
  if (two.some(({firstToken}) => /^(?:another|extra|additional|further)$/.test(story.tokens[firstToken - 1]?.lower ?? ''))) return undefined
  const cue = orderCueOf(story, sentence, first.kind === 'duration' || second.kind === 'duration')
  const sides = cue && sidesOf(story, cue, first, second)
  const [start, end] = [story.tokens[cue?.at ?? -1]?.start, story.tokens[cue?.last ?? -1]?.end]
  if (!cue || !sides || start === undefined || end === undefined) return undefined
  return {
    ...sides,
    start,
    end,
    text: story.text.slice(start, end),
    direction: cue.direction,
    isMove: cue.kind === 'verb' || cue.kind === 'become'
  }
}

/** Which figure is said to be the greater or smaller, and than which. */
function sidesOf(story: Story, cue: OrderCue, first: Figure, second: Figure): {one: Figure; base: Figure} | undefined {
  // `23% less likely than men`: the figure is by how much.
  if (cue.kind === 'than' && first.lastToken === cue.at) return undefined
  // `earned £5,400, less than his rent of £550 |a month|`.
  if (cue.kind === 'than' && first.kind === 'money' && (first.per === null) !== (second.per === null)) return undefined
  if (cue.kind === 'verb') return movedSides(story, cue, first, second)
  // `Trust in one may stand at 30%; but trust in the other is lower, at 19%`.
  const parted = first.sentence === second.sentence && story.tokens.slice(first.lastToken, second.firstToken).some(({text}) => text === ';')
  if (cue.kind === 'become') return parted ? undefined : orderedSides(story, first, second)
  const isBetween = first.lastToken <= cue.at && second.firstToken > cue.last
  const next = story.tokens[cue.last + 1]?.lower ?? ''
  // `Fewer names than that, 140 of them`: that is what was told before.
  if (isBetween && /^(?:that|this|those)$/.test(next) && story.tokens[cue.last + 2]?.kind === 'mark') return {one: second, base: first}
  if (isBetween) return isOneClause(story, first, cue, second) ? {one: first, base: second} : undefined
  return first.firstToken > cue.last && cue.kind === 'than' && isPlain(story, cue.last) && isOfVerb(story, cue, first, /^:$/)
    ? orderedSides(story, first, second)
    : undefined
}

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
    toldStepsOf(story).some(
      (step) =>
        step.firstToken > cue.last &&
        step.sentence >= first.sentence &&
        step.sentence <= second.sentence &&
        targetOf(story, step)?.figure === second
    )
  )
    return undefined
  if (tellsAhead(story, cue, first, second)) return orderedSides(story, first, second)
  const [one, base] = [momentOf(story, first, [first, second]), momentOf(story, second, [first, second])]
  const leads = first.firstToken > cue.last && first.firstToken - cue.last < 14 && first.sentence === second.sentence
  if (!leads || !base.isBase || one.isBase || !isOfVerb(story, cue, first) || isAmountOf(story, cue, first)) return undefined
  // `Rose 20 lire to 12,880, but were well down from 16,600`; `rose by four in the week to 752, against 987 a year ago`.
  return isOneClause(story, first, cue, second) && !hasOwnBase(story, cue, second) ? {one: first, base: second} : undefined
}

/** `Landings shrank again|: 5,120 tonnes came ashore last year and 4,690 the year before`; `Murders declined|, police said, with 91 in 2024 and 83 in 2023`. */
function tellsAhead(story: Story, cue: OrderCue, first: Figure, second: Figure): boolean {
  if (first.firstToken <= cue.last || first.sentence !== second.sentence || !isPlainMove(story, cue)) return false
  const between = story.tokens.slice(cue.last + 1, first.firstToken).map(({lower}) => lower)
  const at = between.findIndex((word, index) => word === ':' || (word === 'with' && between[index - 1] === ','))
  if (at < 0 || between.length - at > 6 || between.slice(at).some((word) => /^(?:as|while|but|;)$/.test(word))) return false
  return !toldStepsOf(story).some(({sentence, firstToken}) => sentence === first.sentence && firstToken > cue.last)
}

/** `Has grown by just 2%, compared with a target of 2.5%`: by how much, and no level. */
function isAmountOf({tokens}: Story, cue: OrderCue, figure: Figure): boolean {
  for (let at = figure.firstToken - 1; at > cue.last; at--) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:by|to|from|at|with)$/.test(word)) return word === 'by'
  }
  return false
}

/** The verb says by what amount it moved, and so from where; what is set beside it is of another time. */
const hasOwnBase = (story: Story, {at}: OrderCue, base: Figure): boolean =>
  isSetBeside(story, base) && toldStepsOf(story).some((step) => step.kind === 'amount' && step.firstToken <= at && step.lastToken > at)

/** `Takings, £81,000 in June, dropped to £64,000`. */
const isAside = ({tokens}: Story, first: Figure, {at}: OrderCue): boolean =>
  /^[,(]$/.test(tokens[openingOf(tokens, first) - 1]?.lower ?? '') && /^[,)]$/.test(tokens[at - 1]?.lower ?? '') && at - first.lastToken < 8

/** The first token of a figure's hedge, or its own. */
const openingOf = (tokens: readonly Token[], {firstToken, hedge}: Figure): number =>
  hedge && (tokens[firstToken - 1]?.start ?? -1) >= hedge.start ? firstToken - 1 : firstToken

/** No word between the verb and the figure opens another clause. */
function isOfVerb({tokens}: Story, cue: OrderCue, figure: Figure, besides = /^$/): boolean {
  for (let at = cue.last + 1; at < figure.firstToken; at++)
    if (
      !besides.test(tokens[at]?.lower ?? '') &&
      /^(?:as|after|when|while|and|but|because|although|though|which|who|despite|before|until|[;:—–(])$/.test(tokens[at]?.lower ?? '')
    )
      return false
  return true
}

function orderedSides(story: Story, first: Figure, second: Figure): {one: Figure; base: Figure} | undefined {
  const {isOrdered, isContrast, from, to} = pairOf(story, first, second)
  return isOrdered && isContrast ? {one: to, base: from} : undefined
}

/** Nothing between the three tells of something else. */
function isOneClause({tokens}: Story, first: Figure, cue: OrderCue, second: Figure): boolean {
  for (let at = first.lastToken; at < second.firstToken; at++) {
    const {lower = '', text = ''} = tokens[at] ?? {}
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
function isPlain({tokens}: Story, than: number): boolean {
  const {base, isPointer} = baseWords()
  for (let at = than + 1; at < than + 5; at++) {
    const {kind, lower = ''} = tokens[at] ?? {}
    if (kind !== 'word') return false
    if (base.has(lower) || isPointer.test(lower)) return true
  }
  return false
}

/** `At dawn the river was at 3.9 metres. |It| had receded to 4.6`. */
const isPronoun = ({tokens, sentences}: Story, sentence: number): boolean =>
  /^(?:it|they|this|that|these|those)$/.test(tokens[sentences[sentence]?.firstToken ?? -1]?.lower ?? '')

/** `has sunk to 44%`. */
function isTarget({tokens}: Story, {last}: OrderCue, figure: Figure): boolean {
  const to = [1, 2, 3].map((ahead) => last + ahead).find((at) => tokens[at]?.lower === 'to')
  return to !== undefined && figure.firstToken > to && figure.firstToken - to < 3
}

/** `The new stadium is smaller than the old. It holds 34,000; its predecessor held 28,000`: the order first, and the two figures in the next sentence. */
function orderAhead(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const near = levels.filter((level) => level.sentence >= sentence && level.sentence <= sentence + 2)
  if (near.some((level) => level.sentence === sentence)) return undefined
  const kinds = kindsOf(near).filter((kind) => kind.length > 1 && kind[0]?.sentence === sentence + 1)
  const [kind, another] = kinds
  const [first, second] = kind ?? []
  if (!kind || another || !first || !second) return undefined
  if (kind.length > 2) return near.length === kind.length ? seriesAhead(story, sentence, kind) : undefined
  const cue = orderCueOf(story, sentence, first.kind === 'duration')
  // What a paragraph before says has its own figures, or none.
  if (story.sentences[sentence]?.block !== first.block) return undefined
  if (!cue || [first, second].some((each) => orderCueOf(story, each.sentence, first.kind === 'duration'))) return undefined
  if (toldStepsOf(story).some((step) => step.sentence >= sentence && step.sentence <= second.sentence)) return undefined
  if (cue.kind === 'than' && !isPlain(story, cue.last)) return undefined
  if (!isOfSubject(story, sentence, first, second) || (cue.kind === 'verb' && !isPerfect(story, cue) && !isPlainMove(story, cue)))
    return undefined
  const sides = orderedSides(story, first, second)
  const [start, end] = [story.tokens[cue.at]?.start, story.tokens[cue.last]?.end]
  if (!sides || start === undefined || end === undefined) return undefined
  return {...sides, start, end, text: story.text.slice(start, end), direction: cue.direction, isMove: cue.kind !== 'than'}
}

/** `Deaths have been rising. There were 214 in July, 171 in August and 120 in September`: every step of the row goes one way. */
function seriesAhead(story: Story, sentence: number, row: readonly Figure[]): Order | undefined {
  const [first] = row
  const last = row.at(-1)
  const cue = orderCueOf(story, sentence, first?.kind === 'duration')
  const token = story.tokens[cue?.at ?? -1]
  if (!first || !last || !token || cue?.kind !== 'verb' || !isPerfect(story, cue)) return undefined
  if (row.some((level) => level.sentence !== sentence + 1 || !areOfOneKind(level, first))) return undefined
  const rises = row.every((level, index) => index === 0 || Number(level.value) > Number(row[index - 1]?.value))
  const falls = row.every((level, index) => index === 0 || Number(level.value) < Number(row[index - 1]?.value))
  if (!(rises || falls) || !isInOrder(story, row)) return undefined
  return {one: last, base: first, start: token.start, end: token.end, text: token.text, direction: cue.direction, isMove: true}
}

/** Months or years go up along the row; the last may be `last year`. */
function isInOrder(story: Story, row: readonly Figure[]): boolean {
  const times = row.map((level) => {
    const {dates, iso} = momentOf(story, level, row)
    const month = [...dates].find((date) => date.startsWith('month'))?.slice(6)
    return Number(month ?? iso?.slice(0, 4) ?? ([...dates].some((date) => date.startsWith('relative')) ? 9999 : Number.NaN))
  })
  return times.every((time, index) => index === 0 || time > Number(times[index - 1]))
}

/** `has eased since the spring, from £1.48 to £1.62`; `142,300 at the end of the month, up from 145,200`. */
const movedIn = (story: Story, sentence: number): readonly Order[] =>
  (toldMovesOf(story).get(sentence) ?? []).flatMap((move) => {
    const way = isSpreadOf(story, move) ? undefined : wayOf(story, move)
    const token = way && story.tokens[way.at]
    return token
      ? [{one: move.to, base: move.from, direction: way.direction, isMove: true, start: token.start, end: token.end, text: token.text}]
      : []
  })

/** `318 in July … 344 in August`: told in the order of the year. */
function areMonths(story: Story, two: readonly [Figure, Figure]): boolean {
  const [first, second] = two.map((level) => {
    const month = [...momentOf(story, level, two).dates].find((date) => date.startsWith('month'))
    return Number(month?.slice(6) ?? Number.NaN)
  })
  return first !== undefined && second !== undefined && second > first && second - first < 7
}

/** `318 in July. In August there were 344, which the trust called |a welcome decline|`. */
function namedOrder(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const move = namedMove(story, sentence)
  const isHere = story.sentences[sentence]?.block === levels[0]?.block
  const two = move && isHere ? (twoNear(levels, sentence) ?? twoNear(levels, sentence - 1)) : undefined
  if (!move || !two || isContested(levels, two[0], two[1]) || two.some(({firstToken}) => firstToken > move.firstToken)) return undefined
  const sides = orderedSides(story, two[0], two[1]) ?? (areMonths(story, two) ? {one: two[1], base: two[0]} : undefined)
  return sides && {...sides, ...move, isMove: true}
}

export const ordersOf = once((story: Story): readonly Order[] => {
  const told = toldFiguresOf(story)
  return linesOf(story).flatMap(({sentence}) => {
    // A move whose way cannot be told is no order of another word of the sentence.
    if (isRebased(story, sentence)) return []
    if (toldMovesOf(story).has(sentence)) return movedIn(story, sentence)
    const levels = levelsIn(story, story.sentences[sentence]?.block ?? 0, told)
    if (levels.length < 2) return []
    return (
      namedOrder(story, sentence, levels) ??
      (lineAt(story, sentence + 1) ? undefined : namedOrder(story, sentence + 1, levels)) ??
      orderOf(story, sentence, levels) ??
      (levels.some((level) => level.sentence < sentence) ? [] : (orderAhead(story, sentence - 1, levels) ?? []))
    )
  })
})
