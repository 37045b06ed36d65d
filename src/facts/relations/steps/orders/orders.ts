/**
 * Orders: words that say which of two figures is the greater, with the two: `higher than`, `has sunk to`, `beat the record`, `is shorter`. There is one only where the words say which figure is
 * set against which, and where no third of their kind is near. It judges no values.
 */

import type {Span} from '../../../../finding.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import {lineAt, linesOf} from '../../pattern.js'
import {isRebased} from '../belonging.js'
import {areOfOneKind, isOfThings, kindsOf, levelsIn} from '../beside.js'
import {toldFiguresOf} from '../comparisons.js'
import {isThanIntended} from '../intended-bases.js'
import {momentOf} from '../moments.js'
import type {Direction} from '../step.js'
import {firstOf} from '../step-cues.js'
import {isOfSubject} from '../step-subjects.js'
import {isSpreadOf, toldMovesOf, wayOf} from '../told-moves.js'
import {toldStepsIn} from '../told-steps.js'
import {areMonths, orderBehind} from './behind.js'
import {countedOrder} from './counts.js'
import {type OrderCue, orderCueOf} from './cues.js'
import {namedMove} from './nouns.js'
import {isPlain, isTarget, orderedSides, sidesOf} from './sides.js'
import {tiedOrder} from './tied.js'
import {isContested, twoNear} from './two-levels.js'
import {upOn} from './up-on.js'
import {isPerfect, isPlainMove} from './verbs.js'
import {orderWhen} from './when.js'
import {isWorth} from './worth.js'

export interface Order extends Span {
  readonly text: string
  readonly direction: Direction
  /** `has sunk to`, `has become shorter`: one figure at two times. */
  readonly isMove: boolean
  /** What its own words bind the base to it as: `above the 10% |minimum|`, `the lowest |on record|`. */
  readonly tie?: 'limit' | 'record'
  /** What is said to be the greater or the smaller. */
  readonly one: Figure
  readonly base: Figure
}

function orderOf(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const two = twoNear(levels, sentence)
  if (!two || isContested(levels, two[0], two[1])) return undefined
  const [first, second] = two
  // `lent it |another| six million`: more, and no level.
  if (two.some(({firstToken}) => /^(?:another|extra|additional|further)$/.test(story.tokens[firstToken - 1]?.lower ?? ''))) return undefined
  if (isOfThings(story, first, second)) return undefined
  const cue = orderCueOf(story, sentence, first.kind === 'duration' || second.kind === 'duration')
  const sides = cue && sidesOf(story, cue, first, second)
  const [start, end] = [story.tokens[cue?.at ?? -1]?.start, story.tokens[cue?.last ?? -1]?.end]
  if (!cue || !sides || start === undefined || end === undefined) return undefined
  if (cue.kind === 'than' && isThanIntended(story, cue.last, sentence)) return undefined
  // `drew £142,000, which is |£45,500 more|`: by how much, and the step itself is read elsewhere.
  if (isOfStep(story, sentence, cue)) return undefined
  // `costs £5,620, which is £247 more|, and one| from Hastings £6,104`: another one, which no word compares.
  if (cue.at < second.firstToken && / , and (?:one|another|that|those) /.test(wordsBetween(story, cue.last, second.firstToken)))
    return undefined
  return {
    ...sides,
    start,
    end,
    text: story.text.slice(start, end),
    direction: cue.direction,
    isMove: cue.kind === 'verb' || cue.kind === 'become'
  }
}

const isAside = /^ (?:[^ ,]+ )?(?:after|when|since|before|while|as|once) [^,]*$/

const isOfStep = (story: Story, sentence: number, {at, kind}: OrderCue): boolean =>
  kind !== 'than' &&
  /^(?:more|less|fewer)$/.test(story.tokens[at]?.lower ?? '') &&
  toldStepsIn(story, sentence).some((step) => step.kind === 'amount' && step.lastToken === at + 1)

/** `The new stadium is smaller than the old. It holds 34,000; its predecessor held 28,000`: the order first, and the two figures in the next sentence. */
function orderAhead(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const near = levels.filter((level) => level.sentence >= sentence && level.sentence <= sentence + 2)
  if (near.some((level) => level.sentence === sentence)) return undefined
  const kinds = kindsOf(near).filter((kind) => kind.length > 1 && kind[0]?.sentence === sentence + 1)
  const [kind, another] = kinds
  const [first, second] = kind ?? []
  if (!kind || another || !first || !second || isOfThings(story, first, second)) return undefined
  // `the wait has lengthened. In 2019 eighty cases were heard, |48 of them| …`: a part, and no other level.
  if (/^ of (?:them|these|those|which|whom) /.test(wordsBetween(story, second.lastToken, second.lastToken + 2))) return undefined
  // `They lost. 14 |of the 20| banks passed it on`.
  if (/^ of (?:the|its|their|his|her) $/.test(wordsBetween(story, first.lastToken, second.firstToken))) return undefined
  // `$3.1 million to share, or |$620,000 apiece|`: one and the same.
  if ((first.per === 'each') !== (second.per === 'each')) return undefined
  if (kind.length > 2) return near.length === kind.length ? seriesAhead(story, sentence, kind) : undefined
  const cue = orderCueOf(story, sentence, first.kind === 'duration')
  // `Seconds |after results went up|, the site began to buckle. It took 2,000 a second and was built for 1,500`: of another clause.
  if (cue && isAside.test(wordsBetween(story, story.sentences[sentence]?.firstToken ?? cue.at, cue.at))) return undefined
  // What a paragraph before says has its own figures, or none.
  if (story.sentences[sentence]?.block !== first.block) return undefined
  if (!cue || [first, second].some((each) => orderCueOf(story, each.sentence, first.kind === 'duration'))) return undefined
  if (toldStepsIn(story, sentence, second.sentence).length > 0) return undefined
  if (cue.kind === 'than' && !isPlain(story, cue.last)) return undefined
  const isSubject = isWorth(story.tokens[cue.at]?.lower ?? '') || isOfSubject(story, sentence, first, second)
  if (!isSubject || (cue.kind === 'verb' && !isPerfect(story, cue) && !isPlainMove(story, cue))) return undefined
  // `$17.30 for one |and| $19 for the other`: two things, unless each has a time.
  if (story.tokens[firstOf(story, second) - 1]?.lower === 'and' && kind.some((each) => momentOf(story, each, kind).dates.size === 0))
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
  if (!first || !last || !token || !cue || !(cue.kind === 'become' || (cue.kind === 'verb' && isPerfect(story, cue)))) return undefined
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

/** `318 in July. In August there were 344, which the trust called |a welcome decline|`. */
function namedOrder(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const move = namedMove(story, sentence)
  const isHere = story.sentences[sentence]?.block === levels[0]?.block
  const two = move && isHere ? (twoNear(levels, sentence) ?? twoNear(levels, sentence - 1)) : undefined
  if (!move || !two || isContested(levels, two[0], two[1]) || two.some(({firstToken}) => firstToken > move.firstToken)) return undefined
  const sides = orderedSides(story, two[0], two[1]) ?? (areMonths(story, two) ? {one: two[1], base: two[0]} : undefined)
  return sides && {...sides, ...move, isMove: true}
}

/** `A year earlier |it| had been`, `buyers had |paid|`, `In March there |had| been`: of the same; `barley had cost` is of another thing. */
const earlier =
  /^ (?:an?|the|one|two|three) (?:days?|weeks?|months?|quarters?|seasons?|years?|decades?) (?:before|earlier|ago) (?:, )?(?:(?:it|they|there|he|she|the (?:price|rate|figure|number|total|average)) |.* (?:paid|paying|charged|charging|asked|asking) ‹)|^ (?:in|on|at|last) [^ ,]+ (?:, )?(?:it|they|there|the (?:price|rate|figure|number|total|average)) had /

/** `Butter slipped to $2.61 a pound. |A week before|, buyers had paid $2.48`: what it moved to, and then from where. */
function orderAfter(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  if (!earlier.test(lineAt(story, sentence + 1)?.text ?? '') || toldStepsIn(story, sentence, sentence + 1).length > 0) return undefined
  const [one, base, third] = levels.filter((level) => level.sentence === sentence || level.sentence === sentence + 1)
  if (!one || !base || third || one.sentence === base.sentence || !areOfOneKind(one, base)) return undefined
  const cue = isContested(levels, one, base) ? undefined : orderCueOf(story, sentence, false)
  const token = story.tokens[cue?.at ?? -1]
  if (!token || cue?.kind !== 'verb' || !isTarget(story, cue, one)) return undefined
  return {one, base, direction: cue.direction, isMove: true, start: token.start, end: token.end, text: token.text}
}

/** `At 61mm, it was a |wetter month than usual|. The mean for the past 30 years is 88`: the base in the sentence behind. */
function usualAfter(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const [one, base, third] = levels.filter((level) => level.sentence === sentence || level.sentence === sentence + 1)
  if (!one || !base || third || one.sentence === base.sentence || !areOfOneKind(one, base) || isContested(levels, one, base))
    return undefined
  if (!/ (?:mean|average|norm|usual|normal|median) /.test(lineAt(story, base.sentence)?.text ?? '')) return undefined
  const cue = orderCueOf(story, sentence, false)
  const [token, than] = [story.tokens[cue?.at ?? -1], story.tokens[cue?.last ?? -1]]
  if (!token || !than || cue?.kind !== 'than' || !/^(?:usual|normal|average|ever|most)$/.test(story.tokens[cue.last + 1]?.lower ?? ''))
    return undefined
  return {
    one,
    base,
    direction: cue.direction,
    isMove: false,
    start: token.start,
    end: than.end,
    text: story.text.slice(token.start, than.end)
  }
}

/** With them `in four minutes` is a level as well. */
const paces = ['faster', 'slower', 'quicker', 'swifter']

const inSeconds: Readonly<Record<string, number>> = {hour: 3600, minute: 60, second: 1}

/** `Four minutes and 2.1 seconds … the 4:05.7 of May`: spans in different units as seconds. */
function inOneUnit(levels: readonly Figure[]): readonly Figure[] {
  const spans = levels.filter(({kind, unit}) => kind === 'duration' && Object.hasOwn(inSeconds, unit ?? ''))
  if (spans.every(({unit}) => unit === spans[0]?.unit)) return levels
  return levels.map((level) => {
    const factor = level.kind === 'duration' ? inSeconds[level.unit ?? ''] : undefined
    if (factor === undefined || typeof level.value !== 'number') return level
    const interval = {low: level.interval.low * factor, high: level.interval.high * factor}
    return {...level, value: level.value * factor, interval, unit: 'second'}
  })
}

const isOfIt = ({tokens}: Story, {lastToken}: Figure): boolean => tokens[lastToken]?.lower === 'of' && tokens[lastToken + 1]?.lower === 'it'

export const ordersOf = once((story: Story): readonly Order[] => {
  const told = toldFiguresOf(story)
  return linesOf(story).flatMap(({sentence, words}) => {
    const counted = countedOrder(story, sentence)
    if (counted) return [counted]
    const tied = tiedOrder(story, sentence)
    if (tied) return [tied]
    // A move whose way cannot be told is no order of another word of the sentence.
    if (isRebased(story, sentence)) return []
    if (toldMovesOf(story).has(sentence)) return movedIn(story, sentence)
    const levels = inOneUnit(
      levelsIn(
        story,
        story.sentences[sentence]?.block ?? 0,
        told,
        paces.some((word) => words.has(word))
      )
    )
    // `The quota, 92,000 tonnes, is smaller, and 61,000 tonnes |of it| have been caught`: a part, and no other level.
    if (levels.length < 2 || levels.some((level) => level.sentence === sentence && isOfIt(story, level))) return []
    return (
      namedOrder(story, sentence, levels) ??
      (lineAt(story, sentence + 1) ? undefined : namedOrder(story, sentence + 1, levels)) ??
      upOn(story, sentence, levels) ??
      orderWhen(story, sentence, levels) ??
      orderOf(story, sentence, levels) ??
      orderBehind(story, sentence, levels) ??
      (lineAt(story, sentence + 1) ? undefined : orderBehind(story, sentence + 1, levels)) ??
      orderAfter(story, sentence, levels) ??
      usualAfter(story, sentence, levels) ??
      (levels.some((level) => level.sentence < sentence) ? [] : (orderAhead(story, sentence - 1, levels) ?? []))
    )
  })
})
