/** The two amounts near a told ratio that they are the ratio of: `Men outnumber women by three to one … 45 of the former and 15 of the latter`. */

import {type Story, tokenAt} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {grouped} from '../../grouped.js'
import {once} from '../../once.js'
import {isBase} from '../bases.js'
import {around, isNumber} from '../near.js'
import {opening, sentenceWords, wordAt, wordsBetween} from '../nearby-words.js'
import {isLedAsMore} from '../parts/sums/taken-parts.js'
import {lineAt} from '../pattern.js'
import {isRoundSlip} from '../slip.js'
import {isBesideRatio} from './beside-ratio.js'
import {isOtherwise, isWithNext} from './otherwise-told.js'
import {isSide, outnumbered, splitsBy} from './outnumbered.js'
import {areAlike, baseOf, isTold, type Proportion, ratioOf, sizeBeside} from './proportion.js'
import {areCalled, areOpposed, areSides} from './ratio-sides.js'
import {isElsewhere} from './ratios-elsewhere.js'
import {ratioNumbersOf, type Told, toldOf} from './told-ratios.js'

const isOperand = (figure: Figure, told: Told): boolean =>
  isNumber(figure) &&
  (figure.kind === 'cardinal' || figure.kind === 'measure' || figure.kind === 'money') &&
  figure.per === null &&
  figure.move === null &&
  figure.hedge?.kind !== 'more' &&
  figure.hedge?.kind !== 'less' &&
  Number(figure.value) > 1 &&
  // `The rate is four per 10,000. Norjet had |2.6|`.
  (baseOf(told) === 0 || figure.kind !== 'cardinal' || Number.isInteger(figure.value) || Number(figure.value) > 1000) &&
  !told.figures.includes(figure)

/** `a little over seven. The council, |three of whose members|`: some of other things. */
const isSomeOf = (story: Story, {lastToken}: Figure): boolean => / of whose /.test(wordsBetween(story, lastToken, lastToken + 2))

/** `|six loads in ten|; grain, three in ten`: a share of its own. */
const isShareItself = (story: Story, one: Figure, other: Figure): boolean =>
  other.firstToken - one.lastToken < 4 && wordAt(story, one.sentence, other.firstToken - 1) === 'in' && Number(other.value) % 10 === 0

const mostJudges = 12

/** Either number of `ruled |by three to two|`: how a few voted, and no amount that the ratio of another sentence is of. */
const isOfVote = (story: Story, figure: Figure): boolean =>
  Number(figure.value) <= mostJudges &&
  (/ by [^ ]+ to $/.test(wordsBetween(story, figure.firstToken - 3, figure.firstToken)) ||
    (wordAt(story, figure.sentence, figure.firstToken - 1) === 'by' && wordAt(story, figure.sentence, figure.lastToken) === 'to'))

const tellsOfVotes = (story: Story, {sentence}: Figure): boolean =>
  / (?:votes?|voted|voters|ballots?|in favour|in favor|against|ayes|noes|backed|supported|opposed|approved|rejected|abstained|said yes|said no) /.test(
    sentenceWords(story, sentence)
  )

const votedBy =
  / (?:voted|vote|backed|approved|passed|carried|agreed|ruled|decided|split|rejected|adopted|endorsed|ratified|elected)(?: [^ ,;]+){0,3} by $/

/** `The cabinet |voted by| six to one`: no ratio of what other sentences count. */
const isVotedBy = (story: Story, {start, sentence}: Told): boolean => {
  const at = tokenAt(story, start)
  return votedBy.test(wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, at - 6), at))
}

/** `one in 10 |of those with| children`: of some whose number is not told. */
const isOfKind = (story: Story, {end, ofWhole}: Told): boolean =>
  ofWhole && /^ of (?:those|the ones) (?:with|in|at|on|under|over|aged|between) /.test(story.text.slice(end, end + 24))

function pairsOf(story: Story, told: Told, reach?: number): Proportion[] {
  if (isOfKind(story, told)) return []
  const pool = around(story, told.sentence, reach).filter(
    (figure) =>
      isOperand(figure, told) &&
      !ratioNumbersOf(story).has(figure) &&
      !isSomeOf(story, figure) &&
      (figure.sentence === told.sentence || !(isOfVote(story, figure) || (isVotedBy(story, told) && !tellsOfVotes(story, figure)))) &&
      // `Sixteen, or one in four, failed. |A further two| were arrested`: others.
      !(told.ofWhole && isLedAsMore(story, figure))
  )
  const pairs: Proportion[] = []
  const named = outnumbered(story, told)
  for (const [at, one] of pool.entries())
    for (const other of pool.slice(at + 1)) {
      if (!areAlike(story, one, other) || one.value === other.value || isShareItself(story, one, other)) continue
      if (named && !(isSide(one, named) && isSide(other, named))) continue
      const [larger, smaller] = sizeBeside(one, other) > Number(other.value) ? [one, other] : [other, one]
      const sides = named
        ? areSides(story, one, other) || areCalled(story, one, other, named)
        : !told.ofWhole && areOpposed(story, one, other)
      pairs.push({told, larger, smaller, sides})
    }
  // Where both sides are told they are compared.
  if (named && pairs.length === 0)
    for (const {part, whole} of splitsBy(story, told, named))
      if (pool.includes(part) && pool.includes(whole)) pairs.push({told, larger: whole, smaller: part, split: true})
  return pairs
}

/** Sentences from which a pair that fits silences. */
const far = 8

const distance = ({told, larger, smaller}: Proportion): number =>
  Math.max(larger.sentence, smaller.sentence, told.sentence) - Math.min(larger.sentence, smaller.sentence, told.sentence)

/** Noughts lost or gained, or millions told for billions. */
const isPower = (off: number): boolean => {
  const power = Math.round(Math.log10(off))
  return power !== 0 && Math.abs(off / 10 ** power - 1) < 0.05
}

/** What one in so many is of, where it names it: `one |pupil| in six`, `one in six |pupils|`. */
function nounOf(story: Story, {figures, start}: Told): string | undefined {
  const named = figures[0]?.counted?.noun
  const second = story.tokens[tokenAt(story, start) + 1]
  return named ?? (second?.kind === 'word' && second.lower !== 'in' ? second.lower : undefined)
}

/**
 * Whether a share tells of the very amounts: `, or one in eight`, `that is one in six`, `one in eight, then, …`, `one in four of the 1,480, 470`, `one pupil in six … 90,000
 * pupils, of whom 22,500`. `Two in five recruits came from the south` is of others than those that were told before.
 */
function isTied(story: Story, {told, larger, smaller}: Proportion): boolean {
  const {tokens} = story
  let at = tokenAt(story, told.start) - 1
  while (
    /^(?:about|nearly|roughly|almost|some|around|just|over|only|under|more|less|than|fewer|approximately)$/.test(tokens[at]?.lower ?? '')
  )
    at--
  const lead = tokens[at]
  if (lead?.sentence === told.sentence && /^(?:or|is|are|was|were|means|makes|equals|[:(–—])$/.test(lead.lower)) {
    // `There were 2,360. One in six was a woman`: a subject of its own before the verb makes it none of these.
    return lead.lower !== 'are' && lead.lower !== 'were' ? true : larger.sentence === told.sentence
  }
  // `rot was found in 45 of them|, one in nine,|`.
  if (
    lead?.text === ',' &&
    smaller.sentence === told.sentence &&
    / (?:of (?:them|these|those|whom)(?: [^ ]+)?)? ?, $/.test(story.text.slice(smaller.end, told.start).replace(/\s*,/, ' ,'))
  )
    return true
  // `4,000 lambs. One in eight |– 400 in all –| carried`: told again right behind it.
  const again = smaller.sentence === told.sentence ? wordsBetween(story, tokenAt(story, told.end), opening(story, smaller)) : ''
  if (/^ (?:–|—|\(|, or|, that is ,?) $/.test(again)) return true
  // `one in eight went to a buyer from abroad|; that makes| 300`.
  if (
    / ; (?:that|which) (?:is|makes|made|means|comes to|came to) $/.test(again) &&
    larger.index < smaller.index &&
    larger.sentence === told.sentence
  )
    return true
  // `one in four holds newts. |Those 200 ponds| …`.
  if (smaller.definite && smaller.sentence === told.sentence + 1 && smaller.counted?.whole !== true && larger.sentence === told.sentence)
    return true
  const line = lineAt(story, told.sentence)
  if (['then', 'thus', 'therefore', 'hence', 'so'].some((word) => line?.words.has(word)) && larger.sentence <= told.sentence) return true
  const noun = nounOf(story, told)
  const within = larger.sentence === told.sentence && smaller.sentence === told.sentence
  // `One worker in five, |or| 1,400 of the plant's 4,200`.
  if (within && /^,? (?:or|–|—) /.test(story.text.slice(told.end, told.end + 6))) return true
  const same = noun !== undefined && larger.counted?.noun === noun
  const partOf = /^(?: [^ ]+)? of (?:whom|them|which|the|its|these|those) /.test(textAround(story, larger, smaller))
  return same && (within || partOf)
}

/** What stands between two figures, or before the first of them: `90,000 pupils|, of whom |22,500`. */
function textAround(story: Story, one: Figure, other: Figure): string {
  const [first, second] = one.index < other.index ? [one, other] : [other, one]
  const from = Math.max(first.end, Math.min(first.counted?.end ?? 0, second.start))
  return ` ${story.text
    .slice(from, second.start)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()} `
}

/** `60 for every 1,000` beside 84,000 of 1.2m, which is 70: a digit away from what comes out even. */
function isSlipped(pair: Proportion): boolean {
  const base = baseOf(pair.told)
  const implied = base / ratioOf(pair)
  const told = Math.min(...pair.told.figures.map(({value}) => Number(value)))
  return base > 0 && isRoundSlip(told, implied) && Math.abs(implied - Math.round(implied)) < 0.02
}

const hedges = '(?: (?:about|roughly|nearly|some|just|over|under|almost|a little|only))*'
const reckoned = new RegExp(
  ` (?:or|(?:that|this|which|it) (?:is|was|makes|made|means|meant|gives|gave|works|worked|comes|came|amounts|amounted|equates)(?: [^ ]+){0,3}|(?:equivalent|equal) to|making|giving|a rate of)${hedges} $`
)
/** `a murder rate of 15 per 100,000`, `The rate, 15`, `so the rate works out at four`; the national rate is another. */
const rateNamed = new RegExp(
  ` (?:an? (?:[^ ,]+ ){0,2}rate of|the rate (?:,|of|is|was|(?:works|worked|comes|came) (?:out )?(?:at|to)|(?:stands|stood) at))${hedges} $`
)

/** `84,000 offences|, or| 70 per 1,000 people`, `|That is equivalent to| 70`; the rate of a country stands as near. */
function isReckoned(story: Story, {start, sentence}: Told): boolean {
  const at = tokenAt(story, start)
  const first = story.sentences[sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, Math.max(first, at - 7), at)
  return reckoned.test(lead) || rateNamed.test(lead)
}

/** `Men outnumber women by seven to one: 2,100 … and 700`: two parts told beside their ratio may be further off than the whole of a share. */
function isNear(pair: Proportion): boolean {
  const furthest = pair.told.ofWhole ? 2.05 : 3
  const off = ratioOf(pair) / pair.told.value
  return (off > 1 / furthest && off < furthest) || isPower(off)
}

/** `one for every 270 |of the 2,970| machines`. */
const isOfNamed = (story: Story, {told, larger}: Proportion): boolean =>
  larger.sentence === told.sentence &&
  / of (?:the|its|their|all) $/.test(wordsBetween(story, tokenAt(story, told.end), opening(story, larger))) &&
  larger.start - told.end < 20

/** What fits from further off is what it is told of, though not with what another is only compared with: `down from |5,200|`. */
const ofFar = (story: Story, told: Told): Proportion | undefined =>
  pairsOf(story, told, far).find((pair) => isTold(pair) && ![pair.larger, pair.smaller].some((figure) => isFarBase(story, told, figure)))

const isFarBase = (story: Story, told: Told, figure: Figure): boolean =>
  Math.abs(figure.sentence - told.sentence) > 2 && isBase(story, figure)

function chosen(story: Story, told: Told): Proportion | undefined {
  const pairs = pairsOf(story, told)
  const beside = pairs.find(({larger, smaller}) => isBesideRatio(story, told, larger, smaller))
  if (beside && baseOf(told) === 0 && (isTold(beside) || isNear(beside))) return beside
  const fitting = pairs.find(isTold)
  if (fitting) return fitting
  const near = pairs.filter((pair) => isNear(pair) && !isElsewhere(story, pair))
  const closest = Math.min(...near.map(distance))
  const all = near.filter((pair) => distance(pair) === closest)
  // Where two are told as the two sides, it is of those.
  const opposed = all.filter((pair) => pair.sides || isOfNamed(story, pair))
  const nearest = opposed.length > 0 ? opposed : all
  // Of several that stand as near, the only one that the told ratio is a slip away from, and that comes out even.
  const [only, ...others] = nearest.length > 1 ? near.filter(isSlipped) : nearest
  if (!only || others.length > 0 || (told.ofWhole && !isTied(story, only))) return undefined
  if (baseOf(told) > 0 && !isReckoned(story, told)) return undefined
  return ofFar(story, told) ?? only
}

/** `840 men and 120 officers, one for every seven. Elsewhere it is one for every five`: another told ratio is that of the two. */
function isSpokenFor(story: Story, {told, larger, smaller}: Proportion): boolean {
  for (let at = told.sentence - far; at <= told.sentence + far; at++)
    if (
      toldBySentence(story)
        .get(at)
        ?.some((other) => other !== told && isCloser(other, {told, larger, smaller}) && isTold({told: other, larger, smaller}))
    )
      return true
  return false
}

/** What is told together with the two is of them, and not what another sentence tells. */
const isCloser = (other: Told, pair: Proportion): boolean =>
  !(distance(pair) === 0 && other.sentence > pair.told.sentence && pair.told.ofWhole)

const toldBySentence = once((story: Story) => grouped(toldOf(story), ({sentence}) => sentence))

export const proportionsOf = once((story: Story): readonly Proportion[] =>
  toldOf(story).flatMap((told) => {
    const found = chosen(story, told)
    if (!found || isTold(found)) return found ? [found] : []
    return isSpokenFor(story, found) || isOtherwise(story, told) || isWithNext(story, found, ratioOf) ? [] : [found]
  })
)
