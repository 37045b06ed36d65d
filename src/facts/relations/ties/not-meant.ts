/** Words beside a told figure that tell it of something else than the amounts that it would be tied to: a forecast, a price with money off, seats won with a share of the vote. */

import {anyOf, choicesOf, lazily} from '../../../lexicon/list.js'
import {foreseeingVerbs, moneyOffWords} from '../../../lexicon/tie-words.js'
import type {Story} from '../../../story/story.js'
import {figuresOfSentences} from '../near.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isRestBeside} from '../parts/rest-words.js'
import {significant} from '../slip.js'
import {isOfNamedNorm} from '../steps/named-norms.js'
import type {Relation, Tie} from './tie.js'

const lists = lazily(() => ({
  foreseen: new RegExp(` (?:${choicesOf(foreseeingVerbs)}) (?:of|for)? ?(?:[^ ]+ )?$`),
  moneyOff: anyOf(moneyOffWords)
}))

/** Tokens of a sentence that are looked at. */
const longest = 80

function wordsOf(story: Story, sentence: number): string {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return wordsBetween(story, firstToken, Math.min(lastToken, firstToken + longest))
}

/** `Forecasters had |warned of| 120mm. In the event 74mm fell`: what was feared is no sum of what came. */
function isForeseen(story: Story, {told: {figure}, whole}: Tie): boolean {
  if (!figure || whole.sentence <= figure.sentence) return false
  const lead = wordsBetween(story, opening(story, figure) - 4, opening(story, figure))
  return lists().foreseen.test(lead)
}

/** `a front row |that made| 49 starts |between them|`: told of those that its own clause names. */
function isOfOwnClause(story: Story, {told: {figure}, parts}: Tie): boolean {
  if (!figure || parts.some(({sentence}) => sentence === figure.sentence)) return false
  const first = opening(story, figure)
  const from = Math.max(first - 4, story.sentences[figure.sentence]?.firstToken ?? first)
  return / \p{L}+ (?:that|who|which) (?:have |had |has )?[^ ]+ $/u.test(wordsBetween(story, from, first))
}

/** `stop for 25 minutes, which is |20 more than| the wind thinks wise`: by how much, and none that are left. */
const isMore = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined && / (?:more|fewer|less) than /.test(wordsBetween(story, figure.lastToken, closing(story, figure) + 2))

/** `was left with $5,150. |Last year's| raffle cleared $4,900`: of another time. */
const isOfTimeBefore = (story: Story, {told, whole}: Tie): boolean =>
  whole.sentence !== told.sentence &&
  /^ (?:in |at )?(?:the )?(?:last|previous) (?:year|month|week|season|summer|winter|spring|autumn)(?:['’]s)? /.test(
    wordsOf(story, told.sentence)
  )

/** `With 42% |of the vote| the Reform List took 52 of the 101 |seats|`. */
const isOfVote = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  / of the (?:popular |overall |total )?votes? /.test(wordsBetween(story, told.lastToken, told.lastToken + 5)) &&
  [whole, part].some(({counted}) => /^(?:seat|member|constituency|ward|mandate)$/.test(counted?.noun ?? ''))

/** `A family of four pays $60 |thanks to a discount|`. */
const hasMoneyOff = (story: Story, {told, parts: [count]}: Tie): boolean =>
  [told.sentence, count.sentence].some((sentence) => lists().moneyOff.test(wordsOf(story, sentence)))

/** `three plants, at £3.50, |and a bag of bark, £8|`: the price of another thing. */
const isOfNextItem = (story: Story, {told, whole}: Tie): boolean =>
  told.sentence === whole.sentence &&
  told.firstToken > whole.lastToken &&
  / (?:,|;|and) an? (?:[^ ,;.]+ ){1,5}(?:,|at|for|\() $/.test(wordsBetween(story, whole.lastToken, told.firstToken))

/** `497 runs in eight innings, the last of them |unbeaten|, at an average of 71`. */
const isUnbeaten = (story: Story, {told, parts: [count]}: Tie): boolean =>
  count.counted?.noun.startsWith('inning') === true && / (?:unbeaten|not out|undefeated) /.test(wordsOf(story, told.sentence))

/** `lent 118,000 items, |6% fewer than the year before|; ours went up, from 27,400 to 28,200`: of the level that it stands at. */
const isOfLevelBefore = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  [whole, part].every(({sentence, firstToken}) => sentence === told.sentence && firstToken > told.lastToken) &&
  wordsBetween(story, told.lastToken, Math.min(whole.firstToken, part.firstToken)).includes(' ; ') &&
  wordAt(story, told.sentence, told.firstToken - 1) === ','

/** `Only nine miles |separate the two villages|`: how far apart they lie. */
const isDistance = (story: Story, {told: {figure, lastToken}}: Tie): boolean =>
  figure?.kind === 'measure' &&
  / (?:separates?|separated|parts?|parted|divides?|divided) (?:the|them|these|those) /.test(wordsBetween(story, lastToken, lastToken + 3))

/** `25 per cent … of the rest, |70 per cent| …, an increase of |70 per cent|`: a gap is none of the two that it lies between. */
const isOneOfBoth = (_story: Story, {told, whole, parts: [part], relation}: Tie): boolean =>
  relation === 'difference' && told.figure !== undefined && [whole, part].some(({value}) => value === told.figure?.value)

/** `five people: two brothers, |a Belgian woman| and two port workers`: single things count as well. */
const hasSingle = (story: Story, {told, whole, parts, implied}: Tie): boolean =>
  told.figure?.kind === 'cardinal' &&
  implied < told.value &&
  / (?:,|and|plus) (?:an|a|another) (?!total |further )/.test(
    wordsBetween(story, whole.lastToken, Math.min((parts.at(-1)?.lastToken ?? 0) + 8, whole.lastToken + longest))
  )

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
      / of (?:its|the|their|his|her|our|all) $/.test(wordsBetween(story, Math.max(figure.lastToken, next.firstToken - 4), next.firstToken))
    )
  })

/** `leapt |36% to $54.50|`: a change ends at the figure that it is told with, and that is neither of the two. */
const endsElsewhere = (story: Story, {told, whole, parts: [part]}: Tie): boolean =>
  /^(?:to|from)$/.test(wordAt(story, told.sentence, told.lastToken)) &&
  figuresOfSentences(story, told.sentence, told.sentence).some(
    (figure) => opening(story, figure) === told.lastToken + 1 && figure.kind === whole.kind && figure !== whole && figure !== part
  )

/** `paid her |three-quarters of what| it paid the men`: of an amount that no figure tells. */
const isOfWhat = (story: Story, {told}: Tie): boolean => wordsBetween(story, told.lastToken, told.lastToken + 2) === ' of what '

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

const signs: Partial<Readonly<Record<Relation, readonly ((story: Story, tie: Tie) => boolean)[]>>> = {
  sum: [isForeseen, isOfOwnClause, hasSingle, areNested],
  rest: [isMore, isOfTimeBefore],
  share: [isOfVote, areShares, isOfWhat, (story, {whole, parts: [part]}) => isRestBeside(story, part, whole)],
  times: [endsElsewhere, isOfWhat, (story, {told, whole, parts}) => isOfNamedNorm(story, told, [whole, ...parts])],
  product: [hasMoneyOff, isOfNextItem],
  quotient: [isUnbeaten],
  change: [isOfLevelBefore, endsElsewhere],
  difference: [isDistance, isOneOfBoth]
}

/** Whether the words say that a tie that does not hold is not meant. */
export const isNotMeant = (story: Story, tie: Tie): boolean =>
  (signs[tie.relation] ?? []).some((tells) => tells(story, tie)) || isToldBeside(story, tie)
