/** Steps whose own words say that they are of something else than the two figures near: done to an object of their own, of a base of their own, counted by another noun. */

import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Interval} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {pairsIn} from '../parts/shares/pairs.js'
import {isFolk} from '../parts/sums/one-list.js'
import {lineAt} from '../pattern.js'
import type {Pair} from './beside.js'
import {hasWord, isOfOtherMatter} from './other-matter.js'
import {isOfOtherUnit} from './other-units.js'
import {isOfOutsideBase} from './outside-bases.js'
import type {ToldStep} from './step.js'
import {toldStepsIn} from './told-steps.js'

/** The two that it might lie between. */
type Levels = Pick<Pair, 'from' | 'to'>

/** `who |trebled the choir, the takings| of the inn rose from 9 to 14`: done to something else, before a new subject; `doubled the herd, which rose from …` to what moved. */
export function hasOwnObject({tokens}: Story, {lastToken, sentence}: ToldStep): boolean {
  if (!/^(?:the|its|their|his|her)$/.test(tokens[lastToken]?.lower ?? '')) return false
  const comma = [2, 3].map((ahead) => lastToken + ahead).find((at) => tokens[at]?.text === ',') ?? 0
  const next = tokens[comma + 1]
  return comma > 0 && next?.sentence === sentence && /^(?:the|its|their|his|her|an?)$/.test(next.lower)
}

/** `|: schools lose| a sixth |of their| pay`: a subject of its own behind a pause, which the two are not told of. */
function hasOwnBase(story: Story, step: ToldStep, {from, to}: Levels): boolean {
  const {tokens} = story
  if (step.kind !== 'share' || from.sentence === step.sentence || to.sentence === step.sentence) return false
  if (tokens[step.lastToken]?.lower !== 'of' || !/^(?:its|their|his|her)$/.test(tokens[step.lastToken + 1]?.lower ?? '')) return false
  const [pause, subject] = [tokens[step.firstToken - 2], tokens[step.firstToken - 1]]
  return (
    subject !== undefined &&
    /^[:;,–—]$/.test(pause?.text ?? '') &&
    /[^s]s$/.test(subject.lower) &&
    ![from, to].some(({sentence}) => hasWord(story, sentence, new RegExp(`^${subject.lower}$`)))
  )
}

/** `doubled |the number of lamps|, and had 9,000 |people|`: of things that none of the two is. */
function isOfOtherNoun({tokens}: Story, {kind, lastToken}: ToldStep, {from, to}: Levels): boolean {
  const words = tokens.slice(lastToken, lastToken + 3).map(({lower}) => lower)
  const noun = tokens[lastToken + 3]?.lower ?? ''
  if (kind !== 'times' || words.join(' ') !== 'the number of' || !isPlural(noun)) return false
  const nouns = [from, to].flatMap(({counted}) => counted?.noun ?? [])
  const counted = singularOf(noun)
  return nouns.length > 0 && !nouns.includes(counted) && !isFolk(counted)
}

/** `190 and 288 beat 210 and 160 |by 108 runs|`: two innings a side. */
const isOfInnings = (story: Story, {kind, figure, sentence}: ToldStep): boolean =>
  kind === 'amount' &&
  figure?.counted?.noun === 'run' &&
  / (?:\d+|‹n\d+›) (?:dec )?and (?:\d+|‹n\d+›) /.test(lineAt(story, sentence)?.text ?? '')

const opensWithOtherDay =
  /^ (?:(?:last|the previous|the same) (?:year|month|week|day|night|season|summer|winter|spring|autumn|time)|(?:a|two|three|four|five|ten) (?:years?|months?|weeks?|days?) (?:ago|before|earlier)|in (?:1[89]|20)\d\d) /

/** `clocked at 97mph in a 60 zone. |Last year| he was fined for being 24mph over the limit of 60`: with its base in its own clause it is of another day than the sentence before. */
const isOfOtherDay = (story: Story, {sentence, hasBase}: ToldStep, {from, to}: Levels): boolean =>
  hasBase && from.sentence === sentence && to.sentence < sentence && opensWithOtherDay.test(lineAt(story, sentence)?.text ?? '')

/** `the estate would |add 58|, taking the figure to 203, a rise of 40 per cent`: what is added is no level. */
const isOfAdded = ({tokens}: Story, {kind}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'share' &&
  from.sentence === to.sentence &&
  from.index < to.index &&
  /^(?:add|adds|added|adding)$/.test(tokens[from.firstToken - 1]?.lower ?? '') &&
  tokens.slice(from.lastToken, to.firstToken).some(({lower}) => /^(?:taking|takes|took|bringing|brings|brought|making|to)$/.test(lower))

/** `The quota of 92,000 tonnes is 22% smaller, and |61,000 tonnes of it| had been caught`: a part of the other, and no level before it. */
const isOfSome = (story: Story, _step: ToldStep, {from, to}: Levels): boolean =>
  [from, to].some(
    (figure) =>
      figure.index === Math.max(from.index, to.index) &&
      / of (?:it|them|whom|which|these|those) $/.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2))
  )

const pays = / (?:costs?|costing|pa(?:y|ys|id|ying)|sp(?:end|ends|ent|ending)|charg(?:e|es|ed|ing)|earn(?:s|ed|ing)?|weigh(?:s|ed|ing)?) /

/** `twice |as long| as in 2022. A pack costs £9.15`: no money is long; `filled 97%, but |cost| three times as much`: no share is a price. */
const isOfLength = (story: Story, {kind, firstToken, lastToken}: ToldStep, {from}: Levels): boolean =>
  kind === 'times' &&
  (((from.kind === 'money' || from.kind === 'percent') &&
    / as (?:long|old|tall|wide|deep|far|fast|heavy|often) /.test(wordsBetween(story, lastToken - 1, lastToken + 3))) ||
    (from.kind === 'percent' && pays.test(wordsBetween(story, firstToken - 3, firstToken))))

/** `|Of its 80 shops, 20| will close, a cut of a quarter`: they are the cut itself, and no level after it. */
export function isTheCut(story: Story, {low, high}: Interval, {from, to}: Levels): boolean {
  const share = Number(to.value) / Number(from.value)
  const told = (low + high) / 2
  // `Of its 80 shops, 60 are left, a cut of a quarter`: nearer to what is gone.
  if (from.sentence !== to.sentence || Math.abs(told - share) > Math.abs(told - (1 - share))) return false
  return pairsIn(story, from.block, from.sentence).some(({part, whole}) => part === to && whole === from)
}

/** `|a loss of 60| jobs in shops |and a gain of 10|`: one of two ways that something went, and neither is what lies between two levels. */
export const isOfTwoWays = (story: Story, step: ToldStep): boolean =>
  step.kind === 'amount' &&
  step.isNoun &&
  !step.hasBase &&
  toldStepsIn(story, step.sentence).some(
    ({kind, isNoun, direction, firstToken}) =>
      kind === 'amount' &&
      isNoun &&
      direction !== undefined &&
      step.direction !== undefined &&
      direction !== step.direction &&
      firstToken !== step.firstToken
  )

const carriesOn = /^ (?:[^ ]+ )?(?:it|that|this|they|he|she|which) /

/** `the economy, which 37% call the matter. On crime, named by 18%, he leads |by 22 points|`: no share of the sentence before, unless that is what this one goes on about. */
const isOfOtherShare = (story: Story, {kind, isGap, isNoun, pointsBack, sentence}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  isGap &&
  !isNoun &&
  !pointsBack &&
  from.kind === 'percent' &&
  from.sentence !== to.sentence &&
  Math.max(from.sentence, to.sentence) === sentence &&
  !carriesOn.test(lineAt(story, sentence)?.text ?? '')

const holdsPoints = /^(?:on|with|has|have|had|to|at|by|score|scored|scores|of|points?)$/

/** `26 of 38 games have gone, and with a dozen to come they are |nine points| adrift`: games are no points. */
const isOfOtherPoints = ({tokens}: Story, {kind, isGap, isNoun, figure}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  isGap &&
  !isNoun &&
  figure?.kind === 'cardinal' &&
  figure.counted?.noun === 'point' &&
  [from, to].every(
    ({kind: of, counted, firstToken}) =>
      of === 'cardinal' && counted?.noun !== 'point' && !holdsPoints.test(tokens[firstToken - 1]?.lower ?? '')
  )

/** `is 41 and first crossed at 26; it took her |38 days|`: a bare number has the unit of what was told before it, and none of what follows. */
const isOfLaterUnit = (_story: Story, {kind, isGap}: ToldStep, {from, to}: Levels): boolean => {
  const [first, last] = from.index < to.index ? [from, to] : [to, from]
  return kind === 'amount' && isGap && first.kind === 'cardinal' && first.counted === null && last.kind === 'duration'
}

/** Between a figure and what it is said to be: `|, which is| 28 times`, `|– that is| a third more`. */
const apposed =
  /^ [,–—-] (?:which|that) (?:is|was|are|were) (?:still |now |about |nearly |almost |just |only |roughly |already |more than |less than )*$/

/** `sold 640. … peaked at 11,200. … the price is |£1.40, which is| 28 times what it was`: of the figure right before it, and so of no two others. */
function isOfFigureBefore(story: Story, {kind, firstToken, sentence}: ToldStep, {from, to}: Levels): boolean {
  if (kind === 'amount') return false
  const before = lineAt(story, sentence)?.figures.findLast(({lastToken}) => lastToken <= firstToken)
  if (!before || before === from || before === to || firstToken - before.lastToken > 6) return false
  return apposed.test(wordsBetween(story, before.lastToken, firstToken))
}

/** `a |swing| of 11 points left Labour on 54% and the Tories on 31%`: what one lost and another won, halved, and no gap; `from 31% to 43%, a swing of 12 points` is one. */
const isSwing = ({tokens}: Story, step: ToldStep, {from, to}: Levels): boolean =>
  from.kind === 'percent' &&
  !(from.move === 'from' && to.move === 'to') &&
  tokens.slice(step.firstToken, step.lastToken).some(({lower}) => lower === 'swing')

const tells = [
  isSwing,
  hasOwnBase,
  isOfOtherMatter,
  isOfOtherNoun,
  isOfInnings,
  isOfOutsideBase,
  isOfOtherDay,
  isOfAdded,
  isOfSome,
  isOfLength,
  isOfOtherUnit,
  isOfOtherShare,
  isOfOtherPoints,
  isOfLaterUnit,
  isOfFigureBefore,
  isOfTwoWays
]

/** Whether the words of a step say that it is of something else than the two. */
export const isOfOtherThing = (story: Story, step: ToldStep, pair: Levels): boolean =>
  (step.kind === 'share' && isTheCut(story, step.interval, pair)) || tells.some((tell) => tell(story, step, pair))
