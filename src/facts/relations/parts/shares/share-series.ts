/** Shares of one whole, told one after the other in a sentence or in neighbouring ones: `31% of the calls, …  22% and … 18%. All other complaints came to 39%`. */

import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {scaled} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn, figuresOfSentences} from '../../near.js'
import {wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn} from '../amounts.js'
import {tables} from './series-words.js'
import {wordedSharesOf} from './shares.js'
import {isCompared, isNeeded, isOfGroup, isOfOneSharer, isOfOtherTime, isOfRest, isOfThose, isOfTime, withoutSums} from './shares-apart.js'
import {type ToldShare, toldShares} from './told-shares.js'

export interface ShareSeries {
  readonly shares: readonly ToldShare[]
  /** How often each counts: `two pension funds will have 15% apiece`. */
  readonly counts: readonly number[]
  /** The last of them is said to be all that is left. */
  readonly rest: boolean
  /** Found by the slip that they come to. */
  readonly bySlip?: boolean
}

const longest = 90
const margin = 8
const mostShares = 8

/** The words from a little before the first share to a little behind the last; what else the sentences say is of no matter. */
function textOf(story: Story, shares: readonly ToldShare[]): string {
  const [first, last] = [shares[0], shares.at(-1)]
  if (!first || !last || last.lastToken - first.firstToken > longest) return ' each '
  const from = Math.max(story.sentences[first.sentence]?.firstToken ?? 0, first.firstToken - margin)
  const to = Math.min(story.sentences[last.sentence]?.lastToken ?? 0, last.lastToken + margin)
  return (
    wordsBetween(story, from, to)
      .replace(/ (?:made up|makes up|make up|making up|down to) /g, ' accounted for ')
      .replace(/ (money|cash|sum|total|amount) raised /g, ' $1 ')
      // `for more than ten years`: how long, and no share.
      .replace(/ (?:more|less|fewer) than (?=[^ ]+ (?:\p{L}+s|,|and|or|[.]) )/gu, ' ')
      .replace(/ each (?=(?:pound|dollar|euro) )/g, ' every ')
  )
}

/** Runs of shares that stand in one sentence, or in sentences that follow one another. */
function runsOf(shares: readonly ToldShare[]): ToldShare[][] {
  const runs: ToldShare[][] = []
  for (const share of shares) {
    const run = runs.at(-1)
    if (run && share.sentence - (run.at(-1)?.sentence ?? 0) <= 1) run.push(share)
    else runs.push([share])
  }
  return runs
}

/** `of the vote`, `of them`, `of it`: no whole of its own. */
const ownWhole = /^ of (?!(?:the )?(?:vote|votes|seats|voters|poll|total|them|these|those|it|respondents|all|whole|remaining)\b)/

/** `38% of the vote … 54% of the seats`: both kinds of whole that a poll has. */
const isOfVotesAndSeats = (wholes: readonly string[]): boolean =>
  wholes.some((words) => / of (?:the )?votes? /.test(words)) && wholes.some((words) => / of (?:the )?seats /.test(words))

const opensWithYear =
  /^ (?:in (?:the )?(?:1[89]|20)\d\d(?:[-–/]\d+)?|(?:last|the previous) year|(?:a|the) year (?:earlier|before)|in the year before) /

/** `paid 22 per cent. |In 2023| they paid 25 per cent. A further 66 per cent …`: one of them is of another year. */
const hasOtherYear = (story: Story, [first, ...others]: readonly ToldShare[]): boolean =>
  others.some(({sentence}) => {
    const from = story.sentences[sentence]?.firstToken ?? 0
    return sentence !== first?.sentence && opensWithYear.test(wordsBetween(story, from, from + 4))
  })

const splits = / (?:is|are|was|were|be|been) (?:split|divided|shared|shared out|parted) (?:between|among|amongst) /

/** `three in five go abroad. |Exports are split between| Britain (45%), …`: parts of what the sentence names. */
const isSplitAnew = (story: Story, [first, ...others]: readonly ToldShare[]): boolean =>
  others.some(
    ({sentence, firstToken}) =>
      sentence !== first?.sentence && splits.test(wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken))
  )

const isModified = ({figure}: ToldShare): boolean => (figure?.counted?.modifiers.length ?? 0) > 0

/** The whole is named with the first share, or with none. */
export function isOfOneWhole(story: Story, run: readonly ToldShare[]): boolean {
  const [first, ...others] = run
  if (first && others.some((share) => share.sentence !== first.sentence && isOfGroup(story, share))) return false
  if (hasOtherYear(story, run) || isSplitAnew(story, run) || others.some((share) => isOfOneSharer(story, share))) return false
  if (isOfVotesAndSeats(run.map(({lastToken}) => wordsBetween(story, lastToken, lastToken + 3)))) return false
  const nounOf = ({figure}: ToldShare): string | undefined => figure?.counted?.noun
  return others.every((share) => {
    const behind = wordsBetween(story, share.lastToken, share.lastToken + 3)
    if (!ownWhole.test(behind)) return true
    // `38% of consumer loans, 50% of mortgage loans`: one noun, and two wholes.
    const same = first && wordsBetween(story, first.lastToken, first.lastToken + 3) === behind
    return (
      same ||
      (first !== undefined && nounOf(share) !== undefined && nounOf(share) === nounOf(first) && !isModified(share) && !isModified(first))
    )
  })
}

/** `two pension funds will have 15% |apiece|`: the count before it in its clause. */
function timesOf(story: Story, share: ToldShare, figures: readonly Figure[]): number {
  if (!/^(?:each|apiece)$/.test(wordAt(story, share.sentence, share.lastToken))) return 1
  const count = figures.findLast(({sentence, end, kind}) => sentence === share.sentence && end <= share.start && kind === 'cardinal')
  return count && share.firstToken - count.lastToken < 8 && typeof count.value === 'number' && count.value < 10 ? count.value : 1
}

/** `No child gave more than one answer`, `asking each for a single reason`: the sentence before the first share or behind the last. */
export function asksForOne(story: Story, first: ToldShare, last: ToldShare): boolean {
  return [first.sentence - 1, last.sentence + 1].some((at) => {
    const next = story.sentences[at]
    const text =
      next?.block === last.block && next.lastToken - next.firstToken < 40 ? wordsBetween(story, next.firstToken, next.lastToken) : ' '
    return (
      / (?:more than one|one answer|one main|one favourite|single|only one) /.test(text) &&
      / (?:no|nobody|none|each|every|only|just) /.test(text)
    )
  })
}

/** `Two-fifths has been frozen and seven-tenths ground; the remainder was tinned`: all of it or more is gone, and something is left. */
function leavesNothing(story: Story, run: readonly ToldShare[]): boolean {
  const last = run.at(-1)
  if (!last || run.reduce((sum, {value}) => sum + value, 0) < 1) return false
  return / (?:the|a) (?:rest|remainder|balance|others) /.test(wordsBetween(story, last.lastToken, last.lastToken + 12))
}

/** `|Other| partners hold a combined 20%; the remaining 60% …`: some were told before, so that nothing is missing. */
function isContinued(story: Story, first: ToldShare): boolean {
  const from = story.sentences[first.sentence]?.firstToken ?? 0
  return (
    first.firstToken - from < 30 &&
    / (?:other|another|further|also|combined|added|additional) /.test(wordsBetween(story, from, first.firstToken))
  )
}

/** `1,536, or 64%, were against. A further 648 were for, and the other 216, a tenth, …`: a part between them is told without its share. */
function hasPartAlone(run: readonly ToldShare[], figures: readonly Figure[]): boolean {
  const [from, until] = [run[0]?.end ?? 0, run.at(-1)?.start ?? 0]
  return figures.filter(({kind, start, end}) => kind === 'cardinal' && start > from && end < until).length >= run.length
}

/** Hundredths of which none is shown in tenths make a whole to this. */
const wholeRoomOfBare = 0.011

/** `Yes, said 54 per cent; no, said |37|. The rest, 9 per cent, …`: bare numbers between them that make the whole are shares too. */
function isFilledByBare(run: readonly ToldShare[], figures: readonly Figure[]): boolean {
  const [from, until] = [run[0]?.end ?? 0, run.at(-1)?.start ?? 0]
  const bare = figures.filter(({kind, counted, start, end}) => kind === 'cardinal' && counted === null && start > from && end < until)
  const sum = bare.reduce((sum, {value}) => sum + (typeof value === 'number' ? value / 100 : 1), 0)
  return bare.length > 0 && Math.abs(run.reduce((sum, {value}) => sum + value, sum) - 1) < wholeRoomOfBare
}

/** `Signal faults caused 31% of delays.¶Missing drivers caused 22%, … all other causes 47%`: what lacks is told by the paragraph above. */
const isFilledAbove = (story: Story, {sentence, block}: ToldShare, run: readonly ToldShare[]): boolean =>
  figuresOfSentences(story, sentence - 2, sentence - 1).some(
    (figure) =>
      figure.block !== block &&
      figure.kind === 'percent' &&
      Math.abs(run.reduce((sum, {value}) => sum + value, Number(figure.value) / 100) - 1) < wholeRoomOfBare
  )

/** `11 others shared |the remainder; the best placed of these|, with 14%`: one of those. */
const oneOfRest = / (?:rest|remainder|balance|others) (?:[^ ,;]+ ){0,4}[,;–—] (?:[^ ,;]+ ){1,4}of (?:these|those|them|whom) /g
/** `|most of the rest|, 30%`: not all of it. */
const someOf = / (?:most|much|bulk|majority|half|part|some) of (?:the|what) [^ ]+ /g

function seriesOf(story: Story, run: readonly ToldShare[], figures: readonly Figure[]): ShareSeries | undefined {
  const last = run.at(-1)
  if (!last || run.length < 2 || run.length > mostShares || !isOfOneWhole(story, run)) return undefined
  const {rest: restWords, parts, overlap} = tables()
  const counts = run.map((share) => timesOf(story, share, figures))
  const text = textOf(story, run)
  if (
    run[0] &&
    run.reduce((sum, {value}) => sum + value, 0) < 1 &&
    (isContinued(story, run[0]) || hasPartAlone(run, figures) || isFilledByBare(run, figures) || isFilledAbove(story, run[0], run))
  )
    return undefined
  if (/ or $/.test(wordsBetween(story, run.at(-2)?.lastToken ?? 0, last.firstToken))) return undefined
  if (/ (?:since|when) (?:[^ ,]+ ){0,2}(?:, )?(?:when )?$/.test(wordsBetween(story, Math.max(0, last.firstToken - 5), last.firstToken)))
    return undefined
  if (asksForOne(story, run[0] ?? last, last)) return {shares: run, counts, rest: false}
  const from = run.at(-2)?.sentence === last.sentence ? (run.at(-2)?.lastToken ?? 0) : (story.sentences[last.sentence]?.firstToken ?? 0)
  const until = Math.min(last.lastToken + 5, story.sentences[last.sentence]?.lastToken ?? 0)
  const rest =
    restWords.test(wordsBetween(story, from, last.lastToken).replace(someOf, ' ').replace(oneOfRest, ' ')) ||
    / (?:left over|everything else) /.test(wordsBetween(story, last.lastToken, until))
  const words = counts.some((count) => count > 1) ? text.replaceAll(' each ', ' ') : text
  if (rest ? / (?:more than one|several|multiple|each|respectively|compared|margin of error) /.test(words) : overlap.test(words))
    return undefined
  const listed = run.length > 2 && (parts.test(text) || run.every(({kind, figure}) => kind === 'fraction' || figure?.kind !== 'percent'))
  if (rest || listed) return {shares: run, counts, rest}
  return leavesNothing(story, run) ? {shares: run, counts, rest: false} : undefined
}

/** The hundredths of a pound, a dollar or a euro that a sentence and the next one tell: `58p of every pound, pensions 14p and …`. */
function ofCoin(story: Story, cue: Token): readonly ToldShare[] {
  if (!/^(?:every|each)$/.test(wordAt(story, cue.sentence, cue.index - 1))) return []
  const block = story.sentences[cue.sentence]?.block ?? 0
  const near = amountsIn(story, block).filter(({sentence}) => sentence === cue.sentence || sentence === cue.sentence + 1)
  const first = near.find(({unit}) => unit === 'penny' || unit === 'cent')
  return near.flatMap((figure) => {
    const {unit, counted, kind, value, interval, start} = figure
    const bare = kind === 'cardinal' && counted === null && first !== undefined && start > first.start && figure.sentence === first.sentence
    if (!(unit === 'penny' || unit === 'cent' || bare) || typeof value !== 'number' || value >= 100) return []
    return [{...figure, kind: 'percent', value: value / 100, interval: scaled(interval, 1 / 100), figure}]
  })
}

export const shareSeriesOf = once((story: Story): readonly ShareSeries[] => {
  const found: ShareSeries[] = []
  const again = new Set(wordedSharesOf(story).map(({word}) => word))
  for (const [block, told] of toldShares(story)) {
    if (told.length < 2) continue
    const shares = told.filter(
      (share) =>
        !isOfRest(story, share) &&
        !isOfThose(story, share) &&
        !isNeeded(story, share) &&
        share.kind !== 'majority' &&
        share.kind !== 'ratio' &&
        !again.has(share) &&
        !isOfTime(story, share) &&
        !isOfOtherTime(story, share)
    )
    if (shares.some((share) => isCompared(story, share))) continue
    for (const told of runsOf(shares)) {
      const series = seriesOf(story, withoutSums(story, told), figuresIn(story, block))
      if (series) found.push(series)
    }
  }
  for (const cue of occurrencesOf(story, ['pound', 'dollar', 'euro'])) {
    const shares = ofCoin(story, cue)
    const series = shares.length > 2 ? seriesOf(story, shares, []) : undefined
    if (series) found.push(series)
  }
  return found
})
