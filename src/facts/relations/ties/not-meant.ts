/** Words beside a told figure that tell it of something else than the amounts that it would be tied to: a forecast, seats won with a share of the vote. */

import {choicesOf, lazily} from '../../../lexicon/list.js'
import {foreseeingVerbs} from '../../../lexicon/tie-words.js'
import type {Story} from '../../../story/story.js'
import {figuresOf} from '../../figures/find.js'
import {isWordScore} from '../counts/scores/word-scores.js'
import {isThreshold} from '../limits/thresholds.js'
import {figuresOfSentences} from '../near.js'
import {opening, sentenceWords, wordAt, wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isOfOtherCount} from '../parts/gaps/majority-gaps.js'
import {isLedAsRest, isNamedRest, isRestBehind, isRestBeside} from '../parts/rests/rest-words.js'
import {isPartOfShare} from '../parts/shares/parts-of-share.js'
import {opensAnew} from '../parts/shares/share-pairs.js'
import {isAsked, isOfEarlier, isOfOwnSubject} from '../parts/shares/share-ties.js'
import {shareOf} from '../parts/shares/told-shares.js'
import {endsInOne} from '../parts/sums/list-signs.js'
import {isOfSomeOf} from '../parts/sums/some-of.js'
import {isOfStretch} from '../parts/sums/taken-parts.js'
import {tellsUncounted} from '../parts/sums/total-signs.js'
import {areSides} from '../sides.js'
import {isRoundSlip, significant} from '../slip.js'
import {isOfNamedNorm} from '../steps/named-norms.js'
import {isMeasuredOtherwise} from '../steps/other-measures.js'
import {hasOwnObject, isTheCut} from '../steps/other-things.js'
import {isOfNamedBase, isOfUntoldBase} from '../steps/outside-bases.js'
import {isNoProduct, isNoQuotient} from './not-multiplied.js'
import {isOfOtherLevels} from './other-levels.js'
import {
  areGuesses,
  hasMore,
  isBelowEarlier,
  isCountedBeside,
  isMore,
  isOfLevelBeside,
  isOfOwnBase,
  isOfPartBeside,
  isOfThose,
  isSought,
  isSpreadOver
} from './other-operands.js'
import {hasLatest, hasPartOfPart, isPartOfThat, isSomeOfThose} from './some-of-told.js'
import type {Relation, Tie} from './tie.js'
import {isToldOtherwise} from './told-otherwise.js'

/** Tokens from an amount to where a list may go on without one. */
const longest = 80

const foreseen = lazily(() => new RegExp(` (?:${choicesOf(foreseeingVerbs)}) (?:of|for)? ?(?:[^ ]+ )?$`))

/** `Forecasters had |warned of| 120mm. In the event 74mm fell`: what was feared is no sum of what came. */
function isForeseen(story: Story, {told: {figure}, whole}: Tie): boolean {
  if (!figure || whole.sentence <= figure.sentence) return false
  const lead = wordsBetween(story, opening(story, figure) - 4, opening(story, figure))
  return foreseen().test(lead)
}

/** `a front row |that made| 49 starts |between them|`: told of those that its own clause names. */
function isOfOwnClause(story: Story, {told: {figure}, parts}: Tie): boolean {
  if (!figure || parts.some(({sentence}) => sentence === figure.sentence)) return false
  const first = opening(story, figure)
  const from = Math.max(first - 4, story.sentences[figure.sentence]?.firstToken ?? first)
  return / \p{L}+ (?:that|who|which) (?:have |had |has )?[^ ]+ $/u.test(wordsBetween(story, from, first))
}

/** `peaked at |4.1 metres|, 30cm short of the record and over the 3.2 metres of the lane`: more than the whole, and no slip of what is left of it. */
const isAboveWhole = (_story: Story, {told, whole, implied}: Tie): boolean =>
  told.figure?.unit === whole.unit && told.value > Number(whole.value) && !isRoundSlip(told.value, implied)

/** `who cut the verse and |doubled the crosswords, the review's| sales swelled from 29,000 to 41,000`. */
const doneToOther = (story: Story, {told: {step}}: Tie): boolean => step !== undefined && hasOwnObject(story, step)

/** `drier than the one before, with 61mm. Reservoirs are |four-fifths full|`: how full, and by how much nothing went. */
const isOfContents = (story: Story, {told}: Tie): boolean =>
  /^(?:full|empty|complete|finished|built|owned|sold|booked)$/.test(wordAt(story, told.sentence, told.lastToken))

/** `will serve half of the sentence, |less 74 days| on remand`, `18 years to bring it down |by nine|`: what is taken away, and none that are left. */
const isTakenAway = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined && / (?:less|minus|(?:down|up) by) $/.test(wordsBetween(story, figure.firstToken - 2, figure.firstToken))

/** `was left with $5,150. |Last year's| raffle cleared $4,900`: of another time. */
const isOfTimeBefore = (story: Story, {told, whole}: Tie): boolean =>
  whole.sentence !== told.sentence &&
  /^ (?:in |at )?(?:the )?(?:last|previous) (?:year|month|week|season|summer|winter|spring|autumn)(?:['’]s)? /.test(
    sentenceWords(story, told.sentence)
  )

/** `three of the 14 gauges were broken. |Diesel boats are 29% of the fleet|`. */
const isOfOthers = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  isOfOwnSubject(story, told, {part, whole}) || isOfEarlier(story, {part, whole}) || isAsked(story, {part, whole})

/** `With 42% |of the vote| the Reform List took 52 of the 101 |seats|`. */
const isOfVote = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  / of the (?:popular |overall |total )?votes? /.test(wordsBetween(story, told.lastToken, told.lastToken + 5)) &&
  [whole, part].some(({counted}) => /^(?:seat|member|constituency|ward|mandate)$/.test(counted?.noun ?? ''))

/** `The home side have four points and two draws. Next come visitors who have won all |nine of theirs|`: others’. */
const isTheirs = (story: Story, {told: {lastToken}}: Tie): boolean =>
  / of (?:theirs|his|hers) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `lent 118,000 items, |6% fewer than the year before|; ours went up, from 27,400 to 28,200`: of the level that it stands at. */
const isOfLevelBefore = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  [whole, part].every(({sentence, firstToken}) => sentence === told.sentence && firstToken > told.lastToken) &&
  wordsBetween(story, told.lastToken, Math.min(whole.firstToken, part.firstToken)).includes(' ; ') &&
  wordAt(story, told.sentence, told.firstToken - 1) === ','

/** `6,000 |short of forecast, although| 40,900 came on the first day`. */
const isOfUntold = (story: Story, {told, whole, parts: [part]}: Tie): boolean => isOfUntoldBase(story, told, {from: part, to: whole})

/** `14,310 votes to 14,012. |The first count| had given her a majority of 288`. */
const isRecounted = (story: Story, {told, whole, parts}: Tie): boolean =>
  [told, whole, ...parts].some(
    ({sentence}) => / (?:majority|lead|margin) /.test(sentenceWords(story, sentence)) && isOfOtherCount(story, sentence)
  )

/** `It has |a further| £460,000, on top of the grant of £1.3m`: added, and no other level. */
const isAdded = (story: Story, {whole, parts}: Tie): boolean =>
  [whole, ...parts].some((figure) =>
    /^(?:further|another|additional|extra)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))
  )

/** `£39.6m had been spent, |and £6m in the final fortnight|`. */
const hasStretch = (story: Story, {parts}: Tie): boolean => parts.some((part) => isOfStretch(story, part))

/** `bought it for £9m and |sank another £4m into| it`: paid besides, and no gap. */
const isSunk = (story: Story, {told: {figure}}: Tie): boolean =>
  figure?.kind === 'money' && wordAt(story, figure.sentence, figure.lastToken) === 'into'

/** `a quarter of the 8,000 seats. |Last year's final| drew 2,900`. */
const isOfNextMatter = (story: Story, {told, parts: [part]}: Tie): boolean => part.sentence > told.sentence && opensAnew(story, part)

/** `Only nine miles |separate the two villages|`, `10.4 here and 3.9 there, two miles |apart|`: how far apart they lie. */
const isDistance = (story: Story, {told: {figure, lastToken}, whole}: Tie): boolean =>
  figure?.kind === 'measure' &&
  (/ (?:separates?|separated|parts?|parted|divides?|divided) (?:the|them|these|those) /.test(
    wordsBetween(story, lastToken, lastToken + 3)
  ) ||
    (whole.kind !== 'measure' && wordAt(story, figure.sentence, lastToken) === 'apart'))

/** `25 per cent … of the rest, |70 per cent| …, an increase of |70 per cent|`: a gap is none of the two that it lies between. */
const isOneOfBoth = (_story: Story, {told, whole, parts: [part], relation}: Tie): boolean =>
  relation === 'difference' && told.figure !== undefined && [whole, part].some(({value}) => value === told.figure?.value)

/** `five people: two brothers, |a Belgian woman| and two port workers`: single things count as well. */
const hasSingle = (story: Story, {told, whole, parts, implied}: Tie): boolean =>
  told.figure?.kind === 'cardinal' &&
  implied < told.value &&
  ((implied + 1 === told.value && [whole, ...parts].some((part) => part.start < told.start && endsInOne(story, part))) ||
    / (?:,|and|plus) (?:an|a|another) (?!total |further )/.test(
      wordsBetween(story, whole.lastToken, Math.min((parts.at(-1)?.lastToken ?? 0) + 8, whole.lastToken + longest))
    ))

/** `Flats |44 per cent|, terraces 33, semis 18`: what follows a percentage without a noun is one as well. */
const areShares = (_story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  told.form === 'percent' &&
  [whole, part].every(
    ({kind, unit, counted, sentence, start}) =>
      kind === 'cardinal' && unit === null && counted === null && sentence === told.sentence && start > told.start
  )

/** `|38 of its 44| flights`: one of them is part of the other, and they are no two parts of a sum. */
const areNested = (story: Story, {whole, parts}: Tie): boolean =>
  [whole, ...parts].some((figure, at, all) => {
    const next = all[at + 1]
    return (
      next?.sentence === figure.sentence &&
      /^ of $| of (?:its|the|their|his|her|our|all) $/.test(
        wordsBetween(story, Math.max(figure.lastToken, next.firstToken - 4), next.firstToken)
      )
    )
  })

/** `leapt |36% to $54.50|`: a change ends at the figure that it is told with, and that is neither of the two. */
const endsElsewhere = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  /^(?:to|from)$/.test(wordAt(story, told.sentence, told.lastToken)) &&
  figuresOfSentences(story, told.sentence, told.sentence).some(
    (figure) => opening(story, figure) === told.lastToken + 1 && figure.kind === whole.kind && figure !== whole && figure !== part
  )

/** `paid her |three-quarters of what| it paid the men`, `|500 times what| he had paid`: of an amount that no figure tells. */
const isOfWhat = (story: Story, {told}: Tie): boolean =>
  /^ (?:of what|what (?:he|she|they|it|we|i) had) /.test(wordsBetween(story, told.lastToken, told.lastToken + 3))

/** `999 micrograms, 50 times |the level deemed safe|. The legal limit is 40`. */
const isOfOtherName = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  isOfNamedBase(story, told, whole.index > part.index ? whole : part)

/** `a gross |margin of 22%|`: no change of one amount into another. */
const isMargin = (story: Story, {told}: Tie): boolean =>
  / margins? (?:[^ ,.;:]+ ){0,2}$/.test(
    wordsBetween(story, Math.max(story.sentences[told.sentence]?.firstToken ?? 0, told.firstToken - 4), told.firstToken)
  )

/** `a |gross| margin of 22%` beside the |operating| profit: of another profit than is told. */
const isGrossMargin = (story: Story, tie: Tie): boolean =>
  isMargin(story, tie) &&
  / (?:gross|before) /.test(sentenceWords(story, tie.told.sentence)) &&
  !/ gross (?:profits?|earnings) /.test([tie.whole, ...tie.parts].map(({sentence}) => sentenceWords(story, sentence)).join(''))

/** Digits of a result that are not told beside what it is made of by chance. */
const enough = 2

/** `£38,000 to insulate 19 houses, at £2,000 apiece`: what the amounts make is told in their own sentence, so that they are tied to nothing else. */
function isToldBeside(story: Story, {told, whole, parts, implied}: Tie): boolean {
  const {figure: figureTold} = told
  if (figureTold === undefined || significant(implied) < enough) return false
  const own = [figureTold, whole, ...parts]
  return (
    parts.every(({sentence}) => sentence === whole.sentence) &&
    figuresOfSentences(story, whole.sentence, whole.sentence).some(
      (figure) => !own.includes(figure) && areOfOneUnit(figure, figureTold) && Math.abs(Number(figure.value) - implied) < implied * 1e-9
    )
  )
}

/** `Of 365 cows, 152 were sold, 122 died |and a few strayed|; the other 81 were fed`. */
function hasUncounted(story: Story, {told: {figure}, whole, parts}: Tie): boolean {
  const own = figure ? [figure, whole, ...parts] : [whole, ...parts]
  const from = Math.min(...own.map(({lastToken}) => lastToken))
  const to = Math.max(...own.map(({firstToken}) => firstToken))
  return own.every(({sentence}) => sentence === whole.sentence) && to - from < longest && tellsUncounted(wordsBetween(story, from, to))
}

/** `has 26 of the 48 seats; |25| are needed for a majority`: nobody's part. */
const hasThreshold = (story: Story, {told: {figure}, whole, parts}: Tie): boolean =>
  [whole, ...parts, ...(figure ? [figure] : [])].some((each) => isThreshold(story, each))

/** `£96m, |or 45 per cent| of revenue`: the share that the amount right before it is, and none of another. */
function isOfApposed(story: Story, {told: {figure}, whole, parts}: Tie): boolean {
  const before = figure && figuresOf(story)[figure.index - 1]
  if (!figure || !before || before.sentence !== figure.sentence || before === whole || parts.includes(before)) return false
  return (
    before.kind !== figure.kind &&
    /^ (?:, |\(|–|—) ?or (?:about |some |almost |nearly )?$/.test(wordsBetween(story, before.lastToken, opening(story, figure)))
  )
}

/** `from £400 to £420, a rise of 2 per cent |in real terms|`. */
const isOfOtherMeasure = (story: Story, {told: {figure}}: Tie): boolean => figure !== undefined && isMeasuredOtherwise(story, figure)

/** `|Two-thirds of the| 45 pupils, 18 girls and 12 boys`. In a sum what is told is the whole. */
const isOfSome = (story: Story, {told: {figure}, whole, parts}: Tie): boolean =>
  figure !== undefined && isOfSomeOf(story, figure, [whole, ...parts])

/** `|A third of the 90| were hurt, 12 of them badly`. */
const isOfPartsOfIt = (story: Story, {told: {figure}, whole, parts: [part]}: Tie): boolean =>
  figure !== undefined && isPartOfShare(story, {stated: shareOf(figure), part, whole})

const isOfScore = (story: Story, {told: {figure}}: Tie): boolean => figure !== undefined && isWordScore(story, figure)

const isRestOrPart = (story: Story, {whole, parts: [part]}: Tie): boolean =>
  isRestBeside(story, part, whole) || isRestBehind(story, part, whole)

/** `A third, £30,000, is spent. The |rest, £60,000|, is held back`: a level that nothing moved to. */
const endsInRest = (story: Story, {whole, parts: [part]}: Tie): boolean => {
  const later = part.start > whole.start ? part : whole
  return isLedAsRest(story, later) || isNamedRest(story, later)
}

const signs: Partial<Readonly<Record<Relation, readonly ((story: Story, tie: Tie) => boolean)[]>>> = {
  sum: [
    areGuesses,
    isSpreadOver,
    isOfSome,
    isTheirs,
    hasStretch,
    hasLatest,
    hasPartOfPart,
    isForeseen,
    isOfOwnClause,
    hasSingle,
    areNested,
    hasUncounted,
    hasThreshold
  ],
  rest: [
    areGuesses,
    isOfPartBeside,
    isOfThose,
    isCountedBeside,
    hasStretch,
    hasLatest,
    isMore,
    hasMore,
    isSomeOfThose,
    hasUncounted,
    hasThreshold,
    isTakenAway,
    isBelowEarlier,
    isAboveWhole,
    isOfTimeBefore,
    isRecounted
  ],
  share: [
    isSought,
    isOfPartsOfIt,
    isOfNextMatter,
    isOfOthers,
    isOfVote,
    areShares,
    isOfWhat,
    isGrossMargin,
    isRestOrPart,
    hasThreshold,
    isOfApposed
  ],
  times: [
    hasThreshold,
    isOfOtherLevels,
    doneToOther,
    endsElsewhere,
    isOfWhat,
    isOfOtherName,
    isAdded,
    (story, {told, whole, parts}) => isOfNamedNorm(story, told, [whole, ...parts])
  ],
  product: [isNoProduct],
  quotient: [isNoQuotient, isOfOwnBase],
  change: [
    isPartOfThat,
    hasThreshold,
    isOfOtherMeasure,
    isOfOtherLevels,
    isOfContents,
    endsInRest,
    (story, {told, whole, parts: [part]}) => isTheCut(story, told.interval, {from: whole, to: part}),
    isOfLevelBefore,
    endsElsewhere,
    isMargin,
    isAdded
  ],
  difference: [isAdded, isOfLevelBeside, isOfOtherLevels, isSunk, isOfUntold, isDistance, isOneOfBoth, isRecounted, isOfScore, hasThreshold]
}

const compares: readonly Relation[] = ['change', 'times', 'share', 'complement']

/** `300 are women and 200 are men`: neither is what the other came from, or a part of it. */
const isBetweenSides = (story: Story, {relation, whole, parts: [part]}: Tie): boolean =>
  compares.includes(relation) && areSides(story, whole, part)

/** Whether the words say that a tie that does not hold is not meant. */
export const isNotMeant = (story: Story, tie: Tie): boolean =>
  isBetweenSides(story, tie) ||
  isToldOtherwise(story, tie) ||
  (signs[tie.relation] ?? []).some((tells) => tells(story, tie)) ||
  isToldBeside(story, tie)
