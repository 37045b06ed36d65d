/**
 * Which earlier figure a later one speaks of again: `64 puffins … each of the 46 puffins`. A definite figure points back at the one count of its noun that
 * stands before it; where two could be meant, where something was added or taken away, or where the text gives the later value elsewhere, it points at none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {overlaps, ratioBetween} from '../../figures/interval.js'
import {once} from '../../once.js'
import {closing, sentenceWords, wordsBetween} from '../nearby-words.js'
import {hasUnitBefore} from '../no-level.js'
import {isElided, isOtherSide} from '../other-side.js'
import {isOfOtherNoun} from '../parts/sums/total-signs.js'
import {digitsChanged, soundsAlike} from '../slip.js'
import {contextOf, isOfGap, isTransposed, stemOf} from './compare.js'
import {isEpithet, openingOf, pointsBack} from './definite.js'
import {farthest, isKin, isKnown} from './known-nouns.js'
import {isMade} from './made-between.js'
import {namesAgain} from './names-again.js'
import {isApart, isApartWord, isOfSpell, isPeriod, movesOn} from './set-apart.js'
import {isToldAlone} from './told-alone.js'

export interface Reference {
  readonly earlier: Figure
  readonly later: Figure
  /** No word ties the one to the other. */
  readonly isLoose?: boolean
}

/** What two figures must share before they can be of one quantity: `cardinal`, `measure hectare`, `percent`. */
const sortOf = ({kind, unit, per}: Figure): string => `${kind} ${unit ?? ''} ${per ?? ''}`

/** Below this a number stands by chance near another in many texts. */
const least = 10
/** So many figures to each side are looked at: more than a long article has. */
const reach = 120

/** `191 of the files`, `11 out of 12`: a part. */
const isPartOfSome = (story: Story, {kind, lastToken, counted}: Figure): boolean =>
  kind === 'cardinal' && (counted?.whole === true || /^(?:of|out)$/.test(lowerAt(story, lastToken)))

const isSingle = ({value, move}: Figure): boolean => typeof value === 'number' && move === null

/** Whether the text gives the later value anywhere else, in this sense or without a noun. */
const isGiven = (later: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    (figure) =>
      figure !== later &&
      figure.kind === later.kind &&
      figure.unit === later.unit &&
      overlaps(figure.interval, later.interval) &&
      // `Of the |52 survivors|, 31 lost a limb, and 14 of |the 52| were young`.
      ((later.counted === null && figure.sentence === later.sentence && figure.index < later.index) ||
        // A number without a noun, farther down in another paragraph, is of something else.
        (figure.counted === null && (figure.index < later.index || figure.block === later.block)) ||
        namesAgain(figure, later) ||
        namesAgain(later, figure))
  )

/** A slip of the one who wrote it: a few more or less, one digit, or two digits that changed places. A larger gap is more often another count. */
function mayBeSlip(earlier: Figure, later: Figure): boolean {
  const [one, other] = [Number(earlier.value), Number(later.value)]
  const least = Math.min(one, other)
  // `2.6 tonnes … that 6.2-tonne haul`.
  if (!Number.isInteger(one) && isTransposed(earlier, later)) return true
  const isOfOneNoun = later.counted === null || earlier.counted?.noun === later.counted.noun
  if (isOfOneNoun && soundsAlike(one, other) && /\p{L}{5}/u.test(earlier.text + later.text)) return true
  if (least < 3 || (other < one && one < 5)) return false
  return Math.abs(one - other) <= Math.max(2, 0.2 * Math.max(one, other)) || digitsChanged(one, other) === 1 || isTransposed(earlier, later)
}

/** `|would| come to £1,603 … the £100 |would| swallow it`: such words stand everywhere and name nothing. */
const isAuxiliary =
  /^(?:would|will|could|should|might|must|shall|have|does|were|that|which|with|from|into|than|then|when|while|also|only|just|even|went)$/

/** `the 16-year sentence`, `the $4.2m fine`: the noun behind ties it to the sentence that tells of fining or sentencing. */
function isTied(story: Story, earlier: Figure, later: Figure): boolean {
  if (earlier.sentence === later.sentence) return false
  const {stems} = contextOf(story, earlier.sentence)
  // Of `fined` the stem is `fin`, of `fine` itself.
  const isKnownStem = (word: string): boolean =>
    word.length > 3 &&
    !isAuxiliary.test(word) &&
    !/(?:ed|ing|en)$/.test(word) &&
    (stems.has(stemOf(word)) || stems.has(stemOf(word).replace(/e$/, '')))
  if (isKnownStem(lowerAt(story, later.lastToken))) return true
  // `the £16,800 the pews fetched`.
  return (
    /^(?:the|they|he|she|it|its|his|her|their)$/.test(lowerAt(story, later.lastToken)) && isKnownStem(lowerAt(story, later.lastToken + 1))
  )
}

/** What a figure names again by another word, `3,400 people … the 4,300 signatures`, or by none, `the 27`: only the near, and only where a slip is near at hand. */
function namedAnew(story: Story, later: Figure, figures: readonly Figure[]): readonly Figure[] {
  // `61 short of |the 390 that| there ought to be`: told what they are by their own clause.
  if (later.counted === null && /^(?:that|which|who|whom|it|they|there)$/.test(lowerAt(story, later.lastToken))) return []
  // `pass the 700 mark`: nobody counted so many.
  if (later.kind !== 'cardinal' || Number(later.value) < least || isKnown(story, later) || isApartWord(later.counted?.noun ?? '')) return []
  const isTurned = (figure: Figure): boolean =>
    Number(later.value) >= 1000 && figure.index < later.index && figure.counted !== null && isTransposed(figure, later)
  const near = figures.filter(
    (figure) =>
      (isNear(figure, later) || isTurned(figure)) &&
      figure.kind === 'cardinal' &&
      !hasUnitBefore(story, figure) &&
      !isOtherSide(story, figure) &&
      !isElided(story, figure) &&
      (isTransposed(figure, later) || !isOfRow(story, figure)) &&
      // `41 counts … told the 14 jurors`.
      !(isTransposed(figure, later) && isOfOtherNoun(later, [figure])) &&
      // `It rang 11 times … 17 of the 41`.
      (isTransposed(figure, later) || (figure.counted !== null && figure.counted.noun !== 'time')) &&
      isSingle(figure)
  )
  // `The town has 31 pubs. |All 28 councillors| voted for it`: of what nobody has told before, and a few less by chance.
  const isOfNewThing = later.counted !== null && !isKin(story, later)
  if (isOfNewThing && Number(later.value) < leastTurned) return []
  return near.filter((figure) => (isOfNewThing || isWholeOfSome(story, later) ? isTransposed(figure, later) : mayBeSlip(figure, later)))
}

/** Two digits are those of another number, turned round, too often to be a slip. */
const leastTurned = 100

/** `486 were against, 31 in favour |and nine neutral|. All 11 members`: told beside another, as a part of what they are together. */
function isOfRow(story: Story, figure: Figure): boolean {
  const before = figuresOf(story)[figure.index - 1]
  return (
    before?.sentence === figure.sentence &&
    before.kind === 'cardinal' &&
    /^ [^,;]{0,24}(?:, )?(?:and|,) $/.test(wordsBetween(story, before.lastToken, figure.firstToken))
  )
}

/** `The fair sold 80 pies. Of |the 90 stalls| 12 were shut`: a whole that was not told before, and no other name for the pies; `the bodies of |the 90 dead|` is no part. */
function isWholeOfSome(story: Story, later: Figure): boolean {
  const at = openingOf(story, later)
  // `will cut 17 |teaching| jobs … |none of the| 17 teachers`: all of them, and known.
  if (isAllOf.test(wordsBetween(story, at - 4, at)) && isKin(story, later)) return false
  if (later.counted === null || !/ of (?:the|its|their|his|her) $/.test(wordsBetween(story, at - 2, at))) return false
  return !(
    /^(?:dead|victim|casualty|fatality|injured|wounded)$/.test(later.counted.noun) &&
    / the \p{L}{4,} of the $/u.test(wordsBetween(story, at - 4, at))
  )
}

const isAllOf = / (?:none|each|all|every one|any|neither) of (?:the|those|these) $/

/** In the same paragraph, a few sentences back. */
const isNear = (earlier: Figure, later: Figure): boolean =>
  earlier.block === later.block && earlier.sentence < later.sentence && earlier.sentence >= later.sentence - farthest

const isWithin = (one: Figure, other: Figure, ratio: number): boolean =>
  (ratioBetween(Number(one.value), Number(other.value)) ?? Number.POSITIVE_INFINITY) <= ratio

/** `9.74 metres … 46 centimetres |under the 10.2-metre levee|`: what the one before is set against. */
const isMeasuredBy = (story: Story, later: Figure): boolean =>
  isEpithet(later) &&
  / (?:under|below|above|over|past|beyond|than|short of) (?:the|its|their|an?) $/.test(
    wordsBetween(story, openingOf(story, later) - 3, openingOf(story, later))
  )

function candidates(story: Story, later: Figure, figures: readonly Figure[]): readonly Figure[] {
  // `at 48mph, within the 60mph |limit|`
  const mark = lowerAt(story, later.lastToken)
  if (
    isApartWord(mark) &&
    !figures.some(
      (figure) =>
        figure.index < later.index && figure.sentence !== later.sentence && sentenceWords(story, figure.sentence).includes(` ${mark} `)
    )
  )
    return []
  const before = figures.filter(
    (figure) =>
      figure.index < later.index &&
      sortOf(figure) === sortOf(later) &&
      figure.value !== 1 &&
      // `the five mills and the three forges`, `48 hands of its 60`: told side by side, of two things.
      figure.sentence !== later.sentence &&
      // `36 of the inlets … the 63 inlets`; `Thirteen of her ewes … all 15 of the ewes` are of one part.
      (!isPartOfSome(story, figure) || isPartOfSome(story, later) || (isTransposed(figure, later) && Number(later.value) >= least))
  )
  if (later.kind === 'money' || later.kind === 'percent' || isEpithet(later)) {
    if (isMeasuredBy(story, later)) return []
    // `A 12-week course … the 14-week course`: two sorts.
    if (before.some((figure) => isEpithet(figure) && !isTransposed(figure, later)) && isEpithet(later)) return []
    const tied = before.filter((figure) => isTied(story, figure, later) && isWithin(figure, later, 2))
    // `cost $145m to produce and $90m to market … the $75m production`: of one sentence's sums, which one is named cannot be told.
    if (later.kind === 'money' && (tied.length > 0 || before.length !== 1))
      return tied.every((figure) => mayBeSlip(figure, later)) || !areOfOneSentence(tied)
        ? tied.filter((figure) => mayBeSlip(figure, later))
        : []
    // `cost $37m to make … The $73m budget`: the only sum before it, its digits in another order.
    if (later.kind === 'money') return before.filter((figure) => isNear(figure, later) && isTransposed(figure, later))
    return tied.length > 0
      ? tied
      : before.length === 1
        ? before.filter((figure) => isNear(figure, later) && (mayBeSlip(figure, later) || (isEpithet(later) && isWithin(figure, later, 2))))
        : []
  }
  const named = before.filter((figure) => namesAgain(figure, later) || isOfDeed(story, figure, later))
  if (named.length > 0)
    return named.every((figure) => mayBeSlip(figure, later) || (named.length === 1 && isOfAll(story, figure, later))) ? named : []
  return namedAnew(story, later, figures)
}

const areOfOneSentence = ([first, ...others]: readonly Figure[]): boolean => others.some(({sentence}) => sentence === first?.sentence)

/** `deliberated for nine hours … the nine hours |of deliberation|`. */
const isOfDeed = (story: Story, earlier: Figure, {kind, counted}: Figure): boolean =>
  kind === 'duration' &&
  counted !== null &&
  counted.noun.length > 4 &&
  earlier.counted === null &&
  contextOf(story, earlier.sentence).stems.has(stemOf(counted.noun))

/** `has set up 36 clinics … |every one of the| two dozen clinics`: all of one noun, however far off the number is. */
const isOfAll = (story: Story, earlier: Figure, later: Figure): boolean =>
  earlier.counted?.noun === later.counted?.noun &&
  Number(earlier.value) >= least &&
  isWithin(earlier, later, mostOfAll) &&
  !/^(?:in|at|from|on|of|with|for|who|whom|whose|which|that|aboard|inside|near|\p{L}+(?:ed|ing))$/u.test(
    lowerAt(story, closing(story, later))
  ) &&
  / (?:every one|each|none|each and every one) of (?:the|those|these) $/.test(
    wordsBetween(story, openingOf(story, later) - 5, openingOf(story, later))
  )
const mostOfAll = 1.6

/** A rise is named again as a rise; a count that is made by adding to another is no count of it. */
const isOfOneRole = (earlier: Figure, later: Figure): boolean =>
  later.kind === 'percent' ? earlier.role === later.role : later.role !== 'change'

const isLoosely = ({hedge, text}: Figure): boolean =>
  hedge?.kind === 'about' || (/^(?:nearly|over)$/.test(hedge?.kind ?? '') && /dozen|score|hundred/i.test(text))

/** `23 cores … the two dozen or so cores`, `the loss of |nearly two dozen|`. */
const isVague = (earlier: Figure, later: Figure): boolean =>
  ([earlier, later].some(({hedge}) => hedge !== null) && isWithin(earlier, later, 1.02)) ||
  ([earlier, later].some(isLoosely) && !isTransposed(earlier, later) && isWithin(earlier, later, 1.15))

/** `was |licensed to carry| 150 passengers … of the 187 people on board`: as many as there may be. */
const isRoom = (story: Story, earlier: Figure): boolean =>
  / (?:licensed|certified|allowed|permitted|built|designed|meant|able|equipped|fit|enough|room) (?:to (?:carry|hold|take|seat|house|berth)|for) (?:only |just )?$/.test(
    wordsBetween(story, openingOf(story, earlier) - 4, openingOf(story, earlier))
  )

function antecedent(story: Story, later: Figure, figures: readonly Figure[]): Figure | undefined {
  const before = candidates(story, later, figures)
  const earlier = before.at(-1)
  if (!earlier || !isOfOneRole(earlier, later) || isRoom(story, earlier)) return undefined
  if (!before.every((figure) => isSingle(figure) && overlaps(figure.interval, earlier.interval))) return undefined
  if (isVague(earlier, later) || isPeriod(story, later) || isToldAlone(story, later) || isApart(story, earlier, later)) return undefined
  if (isOfSpell(story, earlier) && !isTransposed(earlier, later)) return undefined
  // Three digits in another order are no count that grew.
  // Nor is one digit of a number that was given twice.
  const isTurned =
    (isTransposed(earlier, later) && Number(later.value) >= 100) ||
    (before.length > 1 && Number(later.value) >= least && digitsChanged(Number(earlier.value), Number(later.value)) === 1)
  if (!isTurned && movesOn(story, earlier, later)) return undefined
  return isMade(
    story,
    earlier,
    later,
    figures.filter(({index}) => index >= earlier.index && index < later.index)
  )
    ? undefined
    : earlier
}

export const referencesOf = once((story: Story): readonly Reference[] => {
  const found: Reference[] = []
  const all = figuresOf(story)
  for (const later of all) {
    if (!isSingle(later) || !/^(?:cardinal|measure|duration|money|percent)$/.test(later.kind)) continue
    if (story.blocks[later.block]?.role !== 'body' || !pointsBack(story, later)) continue
    const figures = all.slice(Math.max(0, later.index - reach), later.index + reach)
    if (isGiven(later, figures)) continue
    const earlier = antecedent(story, later, figures)
    if (earlier && isOfGap(story, earlier) === isOfGap(story, later)) found.push({earlier, later})
  }
  return found
})
