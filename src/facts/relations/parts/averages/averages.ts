/**
 * Averages with what they are of: a list (`36 miles in 2021, 41 in 2022 …: an average of 38`), a total and how many share it, or the least and the most. Which
 * of them fits is not asked here.
 */

import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {over, overlaps} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn, isBare, totalOf} from '../../near.js'
import {isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isRoundSlip} from '../../slip.js'
import {areOfOneUnit} from '../amounts.js'
import {isOfLongerTime, meanAt} from './average-cues.js'
import {endsBefore, extremesAt} from './average-ends.js'
import {isTotalBeside, nearTotal, totalBefore} from './average-totals.js'
import {type YearTotal, yearTotal} from './average-years.js'
import {farTotal} from './far-averages.js'

export interface Average {
  readonly mean: Figure
  /** The list that it is the average of. */
  readonly list: readonly Figure[]
  readonly total: Figure | undefined
  readonly count: Figure | undefined
  /** What a year or a month had in all. */
  readonly year: YearTotal | undefined
  /** The least and the most, or a range of both. */
  readonly ends: readonly Figure[]
  /** What it is told for: `a month`. */
  readonly span: string | undefined
  /** All figures near it, among which others may fit. */
  readonly near: readonly Figure[]
}

const cues = ['average', 'mean', 'averages', 'averaged', 'averaging']
/** Sentences looked at before the average. */
const reach = 2

/** `That is an average of 38`, `: an average of -6C`, `or 550 a day on average`, `Shared among the 1,800 members …`: said of the figures before it. */
function pointsBack(story: Story, mean: Figure, cue: Token): 'sums up' | 'next' {
  const first = story.sentences[mean.sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, Math.min(cue.index, mean.firstToken))
  if (
    /^ (?:that|this|which|it|they|these|those)(?: [^ ]+){0,3} $/.test(lead) &&
    / (?:is|was|makes|made|gives|gave|means|comes|came|works|worked|equals|represents) /.test(lead)
  )
    return 'sums up'
  if (
    /^ (?:shared|divided|spread|split|spaced) (?:out )?(?:among|between|over|across|evenly) /.test(lead) ||
    /^ over (?:those|these|the) /.test(lead)
  )
    return 'sums up'
  if (
    /[,:;–—(] (?:or |and |which is |that is |making |giving )?(?:an? )?(?:[^ ]+ ){0,1}$/.test(lead) &&
    !/ the (?:[^ ]+ ){0,1}$/.test(lead)
  )
    return 'sums up'
  if (/(?:[,:;–—(]|-|--) (?:or )?(?:[^ ]+ ){0,4}$/.test(lead) && wordAt(story, mean.sentence, cue.index - 1) === 'on') return 'sums up'
  if (/ (?:so|so that|thus|hence|meaning) (?:the|an?|its|their|his|her) (?:[^ ]+ )?$/.test(lead)) return 'sums up'
  if (/[,:;–—(] (?:at|with|for) an? (?:[^ ]+ ){0,1}$/.test(lead)) return 'sums up'
  return 'next'
}

/** Whether a figure can be one of a list of which a mean of this unit is taken: its unit may stand with one of the list alone. */
const isLike = (figure: Figure, mean: Figure): boolean =>
  areOfOneUnit(figure, mean) ||
  isBare(figure) ||
  // `310, 340 and 400 years old, so the mean age is |350 years|`.
  (figure.kind === 'age' && mean.kind === 'duration' && figure.unit === mean.unit) ||
  // `31, 42, 55, 60 and 72 years old; their average age is |52|`, `18km, 22 and 31; … an average of |24|`.
  (isBare({...mean, counted: null}) && mean.kind === 'cardinal' && /^(?:measure|age)$/.test(figure.kind))

const parts = /^ (?:[^ ;:()–—]+ ){0,12}$/

/** `six stages: 18km from Skell to Orme, 22 to Tarn, …`: as many behind the colon as are announced, whatever else is told of each. */
function listAnnounced(story: Story, own: readonly Figure[], mean: Figure): readonly Figure[] {
  const colon = own.findIndex(
    ({kind, counted, sentence, lastToken}) => kind === 'cardinal' && counted && wordAt(story, sentence, lastToken + 1) === ':'
  )
  const list = own.slice(colon + 1).filter((figure) => isLike(figure, mean))
  const fits = colon >= 0 && list.length > 2 && own[colon]?.value === list.length && list.every(({role}) => role === 'level')
  return fits ? list : []
}

/** Words that begin a clause of its own between two figures: `at 47, |she| runs a team of 14`. */
const begins = / (?:he|she|they|we|i|you|it|who|whose) /

/**
 * Whether any of a list is told in the unit of its mean, which the others may leave out: `11 kept their price, five rose and three fell, by an average of |22 cents|` lists
 * how many there were.
 */
const tellsUnit = (list: readonly Figure[], mean: Figure): boolean =>
  areOfOneKind(list) &&
  (mean.kind === 'cardinal' ||
    (mean.kind === 'age' && list.every((figure) => figure.sentence === mean.sentence)) ||
    list.some((figure) => areOfOneUnit(figure, mean) || (figure.kind === 'age' && figure.unit === mean.unit)))

/** `at 14 months they averaged 108kg and 18.4 microns`: three things of each. */
const areOfOneKind = (list: readonly Figure[]): boolean => new Set(list.flatMap(({unit}) => unit ?? [])).size < 2

/** Shares that make up a whole are no readings that a mean is taken of: `61% did not know, 24% knew and 15% had done it`. */
const makesWhole = (list: readonly Figure[]): boolean => list.every(({kind}) => kind === 'percent') && Math.abs(totalOf(list) - 100) < 2

/** Words between numbers that are told in one breath. */
const longestGap = 10

/** The noun of a list stands with its first, or behind numbers that are told in one breath: `21, 35 and 14 points`. */
function shareNoun(story: Story, list: readonly Figure[]): boolean {
  const nouns = new Set(list.flatMap(({counted}) => (counted ? [counted.noun] : [])))
  const named = list.findIndex(({counted}) => counted !== null)
  return (
    nouns.size < 2 &&
    list.slice(1, Math.max(1, named + 1)).every((figure, at) => {
      const gap = wordsBetween(story, list[at]?.lastToken ?? 0, opening(story, figure))
      return !begins.test(gap) && gap.split(' ').length < longestGap
    })
  )
}

/** `the mean of |the three|`: how many it is taken of. */
const isHowMany = (story: Story, {counted, sentence, firstToken}: Figure): boolean =>
  counted === null && /^(?:the|those|these|all)$/.test(wordAt(story, sentence, firstToken - 1))

const tellsOwn = (story: Story, mean: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    (figure) => figure.sentence === mean.sentence && figure.start < mean.start && figure.kind === mean.kind && !isHowMany(story, figure)
  )

/** `In |four| innings he made 48, 61, 23 and 72`: how many the list holds. */
const isCountOf = (figure: Figure, list: readonly Figure[]): boolean =>
  figure.counted !== null &&
  figure.value === list.length - 1 &&
  list.every((other, at) => other === figure || isBare(other) || at === list.length - 1)

/** `The polls have him on 40%, 43% and 42%. |His rival, on an average of| 39%, …`: another's. */
const isOfOtherOne = (story: Story, mean: Figure, list: readonly Figure[]): boolean =>
  list.every(({sentence}) => sentence < mean.sentence) &&
  /^ (?:his|her|its|their|another|the other) (?:[^ ,]+ ){1,3}, (?:on|at|with) an? /.test(
    wordsBetween(story, story.sentences[mean.sentence]?.firstToken ?? mean.firstToken, mean.firstToken)
  )

/** A list before the mean: in its own sentence, or in the one before. */
export function listBefore(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
  // `It shut three, which left 154. It employs 5,236 people, an average of 34 a branch`: of what its own sentence tells.
  for (const sentence of tellsOwn(story, mean, figures) ? [mean.sentence] : [mean.sentence, mean.sentence - 1]) {
    const own = figures.filter(
      (figure) => figure.sentence === sentence && figure.start < mean.start && figure.kind !== 'ordinal' && typeof figure.value === 'number'
    )
    const announced = listAnnounced(story, own, mean)
    if (announced.length > 0) return announced
    // `5,236 people, an average of 34 a branch`: its total stands before it, and no list further off.
    if (sentence < mean.sentence && figures.some((figure) => figure.sentence === mean.sentence && isTotalBeside(story, figure, mean)))
      return []
    const list = own.filter(
      (figure) => isLike(figure, mean) && !(mean.counted && figure.counted && figure.counted.noun !== mean.counted.noun)
    )
    const isJoined = (figure: Figure, at: number): boolean => {
      const gap = wordsBetween(story, list[at]?.lastToken ?? 0, opening(story, figure))
      return parts.test(gap) && / (?:,|and) /.test(gap) && !/ (?:from|than|to|against|including) /.test(gap)
    }
    if (list.length < 2) continue
    // The four of `the four quakes measured 4.2, 4.6, …` is none of them.
    if (list[0]?.counted && list[1] && (!isJoined(list[1], 0) || isCountOf(list[0], list))) list.shift()
    // `scores of 48, 61, 23 and 72 in her |four| innings`.
    const last = list.at(-1)
    if (last && isCountOf(last, list)) list.pop()
    const joined = list.slice(1).every(isJoined)
    const level = list.every(
      ({role, per, hedge, firstToken}) =>
        (role !== 'change' || mean.kind === 'percent' || wordAt(story, sentence, firstToken - 1) === 'went') &&
        (per === null || per === list[0]?.per || per === mean.per) &&
        hedge?.kind !== 'more' &&
        hedge?.kind !== 'less'
    )
    return list.length > 2 && joined && level && tellsUnit(list, mean) && shareNoun(story, list) && !makesWhole(list) ? list : []
  }
  return []
}

/** `two lives a |month|`. */
function spanOf(story: Story, {per, sentence, lastToken}: Figure): string | undefined {
  if (per !== null) return per
  for (let at = lastToken; at < lastToken + 4; at++)
    if (/^(?:a|per|every|each)$/.test(wordAt(story, sentence, at))) return wordAt(story, sentence, at + 1)
  return undefined
}

/** The first figure of its sentence, behind one that tells a total and a count and nothing else. */
const isNext = (mean: Figure, figures: readonly Figure[]): boolean =>
  figures.find(({sentence}) => sentence === mean.sentence) === mean &&
  figures.filter(({sentence}) => sentence === mean.sentence - 1).length === 2

/** What does not sum up has to come out, or to be a slip away from what does. */
function isNearMean(mean: Figure, {total, count}: {readonly total: Figure; readonly count: Figure}): boolean {
  const each = over(total.interval, count.interval)
  const value = Number(total.value) / Number(count.value)
  return (each !== undefined && overlaps(each, mean.interval)) || isRoundSlip(Number(mean.value), value)
}

/** `In seven days the gauge caught 63mm. … a daily average of 12mm`: a total and its time in the sentence before, which no `two-week period` is. */
function isToldBeside(mean: Figure, {total, count}: {readonly total: Figure; readonly count: Figure}, figures: readonly Figure[]): boolean {
  if (count.text.includes('-')) return false
  return isNext(mean, figures) || (count.kind === 'duration' && count.sentence === total.sentence && mean.sentence - total.sentence === 1)
}

export const averagesOf = once((story: Story): readonly Average[] => {
  const found: Average[] = []
  for (const cue of occurrencesOf(story, cues)) {
    const block = story.sentences[cue.sentence]?.block ?? 0
    const figures = figuresIn(story, block)
    const mean = figures.length > 0 ? meanAt(story, cue, figures) : undefined
    const link = mean ? pointsBack(story, mean, cue) : 'next'
    if (!mean || found.at(-1)?.mean === mean) continue
    const near = figures.filter((figure) => figure !== mean && figure.sentence >= mean.sentence - reach)
    const told = extremesAt(story, mean, figures)
    const before = listBefore(story, mean, figures)
    const listed = isOfOtherOne(story, mean, before) ? [] : before
    // `Nine ploughmen, the youngest 58 and the oldest 74`: three numbers, and no list.
    // `gave her six, seven and nine, an average of seven. The winner |averaged| nine and a half`: that list has its mean already.
    const isTaken = listed.some((figure) => found.at(-1)?.list.includes(figure) || found.at(-1)?.mean === figure)
    const list = (told.length > 0 && listed.length < 4) || isTaken || isOfLongerTime(story, mean, listed) ? [] : listed
    const ends = list.length > 0 ? [] : told.length > 0 ? told : endsBefore(story, mean, figures)
    const bare = isPause(wordAt(story, cue.sentence, cue.index + 1)) || wordAt(story, cue.sentence, cue.index + 1) === 'of'
    const compared =
      /(?<! (?:comes|came|amounts|amounted|equal|equals|works out)) (?:than|above|below|against|to|with|from|over|under|beats?|beat) (?:the|its|their|an?|his|her) (?:[^ ]+ ){0,2}$/.test(
        wordsBetween(story, Math.max(story.sentences[cue.sentence]?.firstToken ?? 0, cue.index - 5), cue.index)
      )
    const shared =
      !compared && list.length === 0 && ends.length === 0 && (link === 'sums up' || bare || isNext(mean, figures))
        ? (totalBefore(story, mean, figures) ?? nearTotal(story, mean, figures))
        : undefined
    if (shared && tellsOwn(story, mean, figures) && link === 'sums up' && shared.total.sentence !== mean.sentence) continue
    if (shared && link !== 'sums up' && !isToldBeside(mean, shared, figures) && !isNearMean(mean, shared)) continue
    const span = spanOf(story, mean)
    const year = shared || list.length > 0 || ends.length > 0 || compared ? undefined : yearTotal(story, mean, figures, span)
    const far = shared || list.length > 0 || ends.length > 0 || year || compared ? undefined : farTotal(story, mean, span)
    if (list.length > 0 || ends.length > 0 || shared || year || far)
      found.push({mean, list, ends, total: (shared ?? far)?.total, count: (shared ?? far)?.count, year, span, near})
  }
  return found
})
