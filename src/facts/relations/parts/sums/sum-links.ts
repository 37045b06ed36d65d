/** Whether a whole and its parts, which do not add up, are told as such all the same: of one kind, on one side of the account, and not far off. */

import {facingOf} from '../../../../lexicon/list.js'
import {contraries, sharedVerbs} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {isBase} from '../../bases.js'
import {inList} from '../../limits/line-words.js'
import {figuresAbout, figuresOfSentences, totalOf} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isRoundSlip} from '../../slip.js'
import type {Breakdown} from './breakdown.js'
import {isCapacity} from './list-signs.js'
import {isOfThePartBefore} from './nested.js'
import {tellsUncounted} from './total-signs.js'

/** Words behind the last part that may say how the parts were counted. */
const reach = 30
/** What a sum may be off by where no figure is one slip away. */
const furthest = 1.5

let sides: readonly (readonly RegExp[])[] | undefined

/** A surplus and a deficit, exports and imports: what stands on two sides of an account is not added up. */
function tellsBothSides(text: string): boolean {
  sides ??= facingOf(contraries).map((facing) => facing.map((side) => new RegExp(` (?:${side}) `)))
  return sides.some((pair) => pair.every((side) => side.test(text)))
}

const isInBrackets = (story: Story, figure: Figure): boolean => wordAt(story, figure.sentence, opening(story, figure) - 1) === '('

/** `155 million, of which |one|`: a bare number in words is none of the millions. */
const isTooSmall = (part: Figure, whole: Figure): boolean =>
  part.kind === 'cardinal' && Number(part.value) < 100 && Number(whole.value) > 1e4 * Number(part.value)

/** The words from the first to a little behind the last of some figures. */
function textOf(story: Story, figures: readonly Figure[], behind: number): string {
  const tokens = figures.flatMap(({firstToken, lastToken}) => [firstToken, lastToken])
  const from = Math.max(Math.min(...tokens) - 8, story.sentences[figures[0]?.sentence ?? 0]?.firstToken ?? 0)
  return wordsBetween(story, Math.min(Math.min(...tokens), from), Math.max(...tokens) + behind)
}

/** `, the remainder being rejected`: what is left is told without a number. */
const openEnd = / the (?:remainder|rest|balance|others?) (?:being|is|was|were|are|has|have|had|will|went|goes) /

/** `, |and the rest borrowed|`: what is left is told behind the parts, without a number. */
function leavesRest(story: Story, parts: readonly Figure[]): boolean {
  const last = parts.reduce((one, other) => (other.start > one.start ? other : one))
  const end = story.sentences[last.sentence]?.lastToken ?? last.lastToken
  return / (?<! up )the (?:remainder|rest|balance|others) (?!of )[^\d]*$/.test(wordsBetween(story, last.lastToken, end))
}

/** `£152,000 for roads, |a little for fees| and £81,000 for parks`. */
function hasUncounted(story: Story, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  return (
    first !== undefined &&
    last?.sentence === first.sentence &&
    last.firstToken > first.lastToken &&
    tellsUncounted(wordsBetween(story, first.lastToken, last.firstToken))
  )
}

/** Whether the whole or a part, as it is told, is one slip away from what the others make of it. */
function isOneOff(whole: Figure, parts: readonly Figure[]): boolean {
  const off = Number(whole.value) - totalOf(parts)
  return isRoundSlip(Number(whole.value), totalOf(parts)) || parts.some(({value}) => isRoundSlip(Number(value), Number(value) + off))
}

const sex = /^(?:women|men|girls|boys)$/

/** `|29 women|, 19 men and 13 children`: three sorts of people side by side, and none of them the whole. */
function areSorts(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  const [own, ...others] = [whole, ...parts].map(({sentence, lastToken}) => wordAt(story, sentence, lastToken))
  return own !== undefined && sex.test(own) && others.some((other) => sex.test(other) && other !== own)
}

/** `46 on the upper level|, of whom one| broke an arm`: a part of a part. */
const isOfPartBefore = (story: Story, part: Figure): boolean =>
  / of (?:whom|which|them|these|those) $/.test(wordsBetween(story, opening(story, part) - 2, opening(story, part)))

/** `Five were women; four |of the women| were …`: told of a part that was told before. */
const namesPartBefore = (story: Story, parts: readonly Figure[]): boolean =>
  parts.some(({start, sentence, lastToken}, index) => {
    const [first] = index > 0 ? parts : []
    const noun = wordAt(story, sentence, lastToken + 2)
    if (!first || wordAt(story, sentence, lastToken) !== 'of' || wordAt(story, sentence, lastToken + 1) !== 'the' || noun.length < 3)
      return false
    return story.text.slice(first.end, start).toLowerCase().includes(` ${noun}`)
  })

/** `Six were dug and four have opened; |the other two| are let`: the second is a part of the first, and the last what is left of it. */
function leavesOther(story: Story, parts: readonly Figure[]): boolean {
  const [first, second, last] = parts
  if (!first || !second || !last || parts.length !== 3 || Number(first.value) - Number(second.value) !== last.value) return false
  return wordAt(story, last.sentence, opening(story, last) - 1) === 'other'
}

const someFirst =
  /^(?:\d+|some|several|many|a|most|those|they|of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)$/

/** `41 know Arabic and 33 Farsi. |Fourteen are fluent in both|`, `since 125 |do both|`: some are counted twice. */
function countsTwice(story: Story, parts: readonly Figure[], tied: boolean): boolean {
  const last = parts.reduce((one, other) => (other.start > one.start ? other : one))
  const following = story.sentences[last.sentence + 1]
  // `The other two, both of false accounting, …`: what does not begin with some of them tells of others than a list that is tied in one breath.
  const goesOn = following !== undefined && (!tied || someFirst.test(story.tokens[following.firstToken]?.lower ?? ''))
  const next = goesOn ? following : story.sentences[last.sentence]
  return / both /.test(wordsBetween(story, last.lastToken, Math.min(next?.lastToken ?? 0, last.lastToken + reach)))
}

/** `All 60 speak another language: |41 know| Arabic and 33 Farsi`: whoever knows the one may know the other as well. */
function mayOverlap(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  if (totalOf(parts) <= Number(whole.value)) return false
  const [first, ...others] = parts
  const verb = first && wordAt(story, first.sentence, first.lastToken)
  if (!first || !verb || !inList(sharedVerbs, verb) || others.some(({sentence}) => sentence !== first.sentence)) return false
  // `41 grow wheat and 19 |grow nothing|`.
  return !/ (?:nothing|none|neither|nobody|no|not|never|only|the (?:rest|other|others|remaining)) /.test(textOf(story, parts, 4))
}

/** `climbed to 88: |it had stood at 41 on| Monday and 67 |on| Tuesday`: what one thing was at, one time after another. */
function areLevels(story: Story, [first, second]: readonly Figure[]): boolean {
  if (!first || second?.sentence !== first.sentence) return false
  const from = opening(story, first)
  const lead = wordsBetween(story, Math.max(from - 6, story.sentences[first.sentence]?.firstToken ?? 0), from)
  return (
    / it (?:(?:had|has) (?:been|stood|read|hovered|sat)|stood|hovered|read)(?: at)? $/.test(lead) &&
    [first, second].every((part) =>
      /^(?:on|in|at|by|a|last|two|three|yesterday|the)$/.test(wordAt(story, part.sentence, closing(story, part)))
    )
  )
}

const isPence = ({unit}: Figure): boolean => unit === 'penny' || unit === 'cent'
const tellsPence = once((story: Story): boolean => figuresOf(story).some(isPence))

/** `The oranges are £3.40, |the lemons 70p| and the sugar £2.18`: a part in the smaller coin, that was not taken. */
function passesOverPence(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  if (!tellsPence(story)) return false
  const all = [whole, ...parts]
  const [first, last] = [Math.min(...all.map(({start}) => start)), Math.max(...all.map(({end}) => end))]
  return figuresAbout(story, whole).some(
    (figure) => figure.start > first && figure.end < last && isPence(figure) && !all.some(({start}) => start === figure.start)
  )
}

/** `|had| 19 |by noon|`: as many as there were by then, the ones before among them. */
const isReached = (story: Story, part: Figure): boolean =>
  /^(?:had|has|have|reached|at)$/.test(wordAt(story, part.sentence, opening(story, part) - 1)) &&
  wordAt(story, part.sentence, closing(story, part)) === 'by'

/** `|Of the nine| nuns, two left`: a whole of its own. */
const isOwnWhole = (story: Story, part: Figure): boolean =>
  / of (?:the|its|their|his|her|these|those) $/.test(
    wordsBetween(story, story.sentences[part.sentence]?.firstToken ?? 0, opening(story, part))
  )

/** `nine years |and six months|`: more than its own figure tells. */
const isToldInTwo = (story: Story, {kind, lastToken}: Figure): boolean =>
  kind === 'duration' &&
  /^ and [^ ,]+ (?:months?|weeks?|days?|hours?|minutes?|seconds?) (?!later|after|of )/.test(wordsBetween(story, lastToken, lastToken + 4))

export function isApart(story: Story, {whole, parts, firm, tied = false, made}: Breakdown): boolean {
  if (
    (made === undefined && [whole, ...parts].some((figure) => isToldInTwo(story, figure))) ||
    areSorts(story, whole, parts) ||
    parts.slice(1).some((part, at) => isOfPartBefore(story, part) || isOfThePartBefore(story, part, parts[at])) ||
    namesPartBefore(story, parts)
  )
    return true
  if (parts.slice(1).some((part) => isReached(story, part)) || parts.some((part) => isOwnWhole(story, part) || isCapacity(story, part)))
    return true
  if (
    leavesOther(story, parts) ||
    countsTwice(story, parts, tied) ||
    mayOverlap(story, whole, parts) ||
    areLevels(story, parts) ||
    passesOverPence(story, whole, parts)
  )
    return true
  if (parts.some((part) => part.value === whole.value || isTooSmall(part, whole))) return true
  const bracketed = parts.filter((part) => isInBrackets(story, part)).length
  if (bracketed > 1 && (bracketed < parts.length || isInBrackets(story, whole))) return true
  const sum = totalOf(parts)
  if (isMadeBetween(story, whole, parts, sum)) return true
  const ratio = sum / Number(whole.value)
  if (ratio < 1 && (leavesRest(story, parts) || hasUncounted(story, parts))) return true
  const isFar = (ratio > furthest || ratio < 1 / furthest) && !isRoundSlip(Number(whole.value), sum)
  if (firm || isFar) return isFar
  if ([whole, ...parts].some((figure) => isBase(story, figure))) return true
  const text = textOf(story, [whole, ...parts], 10)
  // What the total is compared with behind it turns nothing: `making 43 for the winter, |compared with| 21`.
  const isLast = parts.every(({start}) => start < whole.start)
  if (tellsBothSides(text) || turns.test(isLast ? textOf(story, [whole, ...parts], 0) : text) || (ratio < 1 && openEnd.test(text)))
    return true
  return !isOneOff(whole, parts)
}

/** `took 22 workers three days and turned up |15| ballots: 11 for one and four for the other`: the parts make what stands between. */
const isMadeBetween = (story: Story, whole: Figure, parts: readonly Figure[], sum: number): boolean =>
  figuresOfSentences(story, whole.sentence, whole.sentence).some(
    ({value, start}) => value === sum && start > whole.start && parts.every((part) => part.start > start)
  )

/** A clause of its own, or a later state. */
const turns = / (?:but|while|whereas|although|until(?! \d)|compared with|compared to) /
