/**
 * Shares that make ten too many or too few of a hundred, or would make it with two digits exchanged: `51% olivine, 43% pyroxene and 15% metal`. So it comes out
 * of shares of several wholes hardly ever, so that no word has to say that nothing is left out; what shares may have in common still tells them apart.
 */

import {monthNames} from '../../../../lexicon/calendar.js'
import {anyOf, lazily, numbersOf} from '../../../../lexicon/list.js'
import {severalAnswers, shareChanges} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import {once} from '../../../once.js'
import {figuresIn} from '../../near.js'
import {isPause, wordAt, wordsBetween} from '../../nearby-words.js'
import {areTurned} from '../../slip.js'
import {isLedAsRest} from '../rests/rest-words.js'
import {tables} from './series-words.js'
import {asksForOne, isOfOneWhole, type ShareSeries} from './share-series.js'
import {wordedSharesOf} from './shares.js'
import {isCompared, isOfOtherTime, isOfTime} from './shares-apart.js'
import {type ToldShare, toldShares} from './told-shares.js'

const mostShares = 8
/** Sentences that follow one another and hold the shares of one whole. */
const mostSentences = 4
/** Tokens of a list; what lies further apart is of several things. */
const longest = 110
/** Words before the first that may say how it moved. */
const margin = 6
/** What adding up leaves open; a third is no round number of hundredths. */
const room = 1e-4
const roomOfFractions = 0.004

const lists = lazily(() => ({several: anyOf(severalAnswers), changes: anyOf(shareChanges)}))

const sumOf = (shares: readonly ToldShare[]): number => shares.reduce((sum, {value}) => sum + value, 0)

/** What one of them is told as: `64%`, or so many of ten. */
const isExact = ({kind, figure, value}: ToldShare): boolean =>
  value < 1 && kind === 'percent' ? !figure?.hedge || figure.hedge.kind === 'about' : kind === 'fraction' && !figure?.hedge

/** The words from the sentence of the first share to that of the last, and the sentence before. */
function textOf(story: Story, [first, ...others]: readonly ToldShare[]): string {
  const last = others.at(-1)
  if (!first || !last || last.lastToken - first.firstToken > longest) return ''
  const before = story.sentences[first.sentence - 1]
  const own = story.sentences[first.sentence]
  const from = before && own && before.block === own.block ? before.firstToken : (own?.firstToken ?? first.firstToken)
  return wordsBetween(story, from, story.sentences[last.sentence]?.lastToken ?? last.lastToken)
}

/** Tokens behind a share in which the place may stand that it is of. */
const span = 4

/** A rate at several places or times: `40% |in| March, 35% |in| April`, `40% full |in| the north`. */
function isOfPlaces(story: Story, shares: readonly ToldShare[]): boolean {
  const isOfPlace = ({sentence, lastToken}: ToldShare): boolean => {
    for (let at = lastToken; at < lastToken + span && !isPause(wordAt(story, sentence, at)); at++)
      if (/^(?:in|at|for|during|by)$/.test(wordAt(story, sentence, at))) return true
    return false
  }
  return shares.every(isOfPlace)
}

/** `30% |longer|`, `50% |brighter|`: by how much, and no parts. */
const areSteps = (story: Story, shares: readonly ToldShare[]): boolean =>
  shares.filter(({sentence, lastToken}) => /(?:er|more|less|fewer)$/.test(wordAt(story, sentence, lastToken))).length > 1

/** `|Among| smokers 30%, |among| drinkers 50%`: each has a whole of its own. */
const areOfSeveral = (text: string): boolean => (text.match(/ among(?= )/g)?.length ?? 0) > 1

const restReach = 8

/** `and hydro 576 (15 per cent), and |the remaining 384| came from the sun`: what is left is told, and without its share. */
const hasRestBehind = (story: Story, {lastToken, sentence, block}: ToldShare): boolean =>
  figuresIn(story, block).some(
    (figure) =>
      figure.sentence === sentence &&
      figure.kind !== 'percent' &&
      figure.firstToken >= lastToken &&
      figure.firstToken - lastToken < restReach &&
      isLedAsRest(story, figure)
  )

/** `the last 5%`, `the 5% |that is left|`: all there is besides the others, in its own clause. */
function closes(story: Story, run: readonly ToldShare[]): boolean {
  const [before, last] = run.slice(-2)
  if (!before || !last) return false
  const from = before.sentence === last.sentence ? before.lastToken : (story.sentences[last.sentence]?.firstToken ?? 0)
  const until = Math.min(last.lastToken + 5, story.sentences[last.sentence]?.lastToken ?? 0)
  if (hasRestBehind(story, last)) return false
  return (
    tables().rest.test(wordsBetween(story, from, until)) ||
    /^(?:last|final|missing|remaining)$/.test(wordAt(story, last.sentence, last.firstToken - 1)) ||
    / (?:that|which) (?:is|are|was|were) left /.test(wordsBetween(story, last.lastToken, until))
  )
}

/** What each share may lack or have too much by rounding, and all of them. */
const share = 0.006
const rounding = 0.01
/** More is no slip: the shares are of several wholes. */
const most = 0.36

/** Tokens behind a share in which its source may begin. */
const farthestSource = 9
const sources = /^(?:from|to|into)$/
const months = lazily(() => numbersOf(monthNames))
/** `from last year`, `from May`, `to $3m`: a move. */
const isNoSource = (word: string): boolean => /^(?:last|this|that|there|here|\d.*|[$£€].*)$/.test(word) || months().has(word)

/** Of hundredths that are not shown some may be missing. */
const isWhole = ({kind, text}: ToldShare): boolean => kind === 'percent' && !/[.,]\d/.test(text)

/** Whether all are right but for one slip; with what closes them they make too much by any, and too little where none is left out. */
function isShareSlip(story: Story, run: readonly ToldShare[], rest: boolean): boolean {
  const off = sumOf(run) - 1
  const open = run.some(({kind}) => kind === 'fraction') ? roomOfFractions : room
  const over = Math.min(Math.abs(off - 0.1), Math.abs(off - 0.2))
  if (over < open || (Math.abs(off - 0.1) < rounding + open && run.every(isWhole) && isParted(story, run))) return true
  if (off > rounding + open && off < most && areOfSources(story, run)) return true
  if (rest && run.length > 2 && off < -0.02 && off > -0.15 && run.every((each) => isWhole(each) && each.sentence === run[0]?.sentence))
    return true
  if (rest && (Math.abs(off + 0.1) < open || (off > 0.02 + share * run.length && off < most))) return true
  return off > 0.05 && run.some(({kind, value}) => kind === 'percent' && value > off && areTurned(percentOf(value), percentOf(value - off)))
}

/** What rounding leaves open of a whole: a hundredth, or far less where every share shows its tenths. */
export const wholeRoom = (shares: readonly ToldShare[]): number =>
  shares.every(({kind, text}) => kind === 'percent' && /\d[.,]\d/.test(text)) ? 0.0006 * shares.length : 0.011

/** `Half of it comes |from| fares, 30% |from| rent and 35% |from| a grant`: what comes from one source comes from no other. */
function areOfSources(story: Story, run: readonly ToldShare[]): boolean {
  const sourceOf = ({sentence, lastToken}: ToldShare): string | undefined => {
    for (let at = lastToken; at < lastToken + farthestSource && !isPause(wordAt(story, sentence, at)); at++)
      if (sources.test(wordAt(story, sentence, at)))
        return isNoSource(wordAt(story, sentence, at + 1)) ? undefined : wordAt(story, sentence, at)
    return undefined
  }
  // `Germany buys 40% of its gas from Norway, |France| 35% from Algeria`: each has a whole of its own.
  const isListed = ({sentence, firstToken}: ToldShare): boolean => /^(?:,|;|and)$/.test(wordAt(story, sentence, firstToken - 1))
  const [first] = run
  const source = first && sourceOf(first)
  return (
    source !== undefined &&
    run.length > 2 &&
    run.every(
      (share) =>
        share.sentence === first?.sentence && isExact(share) && (share === first || (sourceOf(share) === source && isListed(share)))
    )
  )
}

const percentOf = (share: number): number => Math.round(1e4 * share) / 100

/** `60% for a dry one, 25% for an average one and 15% for a wet one`: above, near and below what is usual there is no fourth, so that their chances are shares. */
const withoutOdds = (text: string): string =>
  / (?:normal|average|usual) /.test(text)
    ? withoutVoters(text).replace(/ (?:chances?|odds|probability|probabilities|likelihood|likely)(?= )/g, ' ')
    : withoutVoters(text)

/** `44% of |likely voters|`: who was asked, and no chance of anything. */
const withoutVoters = (text: string): string => text.replace(/ likely (?=(?:voters?|electors?|electorate) )/g, ' ')

function isOfOne(story: Story, run: readonly ToldShare[], rest: boolean): boolean {
  const [first, last] = [run[0], run.at(-1)]
  const text = textOf(story, run)
  if (!first || !last || text === '' || !isOfOneWhole(story, run) || isOfPlaces(story, run) || areSteps(story, run) || areOfSeveral(text))
    return false
  // `The stone that |fell| on a roof is 51% olivine`: no change of any of them.
  const list = wordsBetween(
    story,
    Math.max(first.firstToken - margin, story.sentences[first.sentence]?.firstToken ?? 0),
    last.lastToken + 4
  )
  return asksForOne(story, first, last) || !((!rest && lists().several.test(withoutOdds(text))) || lists().changes.test(list))
}

/** `2% undecided`, or a single answer asked for: words that part them. */
function isParted(story: Story, run: readonly ToldShare[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  return first !== undefined && last !== undefined && (asksForOne(story, first, last) || tables().parts.test(textOf(story, run)))
}

/** The shares of some sentences that follow one another, none left out. */
function* runsOf(shares: readonly ToldShare[]): Generator<readonly ToldShare[]> {
  const grouped = new Map<number, ToldShare[]>()
  for (const share of shares) {
    const own = grouped.get(share.sentence)
    if (own) own.push(share)
    else grouped.set(share.sentence, [share])
  }
  const bySentence = [...grouped]
  for (const at of bySentence.keys()) {
    const run: ToldShare[] = []
    for (const [more, [sentence, own]] of bySentence.slice(at, at + mostSentences).entries()) {
      if (sentence - (bySentence[at]?.[0] ?? 0) !== more) break
      run.push(...own)
      if (run.length > mostShares) break
      if (run.length > 1) yield [...run]
    }
  }
}

export const slippedSharesOf = once((story: Story): readonly ShareSeries[] => {
  const found: ShareSeries[] = []
  const again = new Set(wordedSharesOf(story).map(({word}) => word))
  for (const told of toldShares(story).values()) {
    if (told.length < 2) continue
    const shares = told.filter(
      (share) =>
        (share.kind === 'percent' || share.kind === 'fraction') &&
        !again.has(share) &&
        !isCompared(story, share) &&
        !isOfTime(story, share) &&
        !isOfOtherTime(story, share)
    )
    const runs = [...runsOf(shares)]
    // `47%, 35% and 19%. All others came to 6%`: no whole, since it goes on.
    const byFirst = new Map<ToldShare | undefined, (readonly ToldShare[])[]>()
    for (const run of runs) byFirst.set(run[0], [...(byFirst.get(run[0]) ?? []), run])
    const goesOn = (run: readonly ToldShare[]): boolean =>
      !closes(story, run) && (byFirst.get(run[0]) ?? []).some((more) => more.length > run.length && closes(story, more))
    const whole = new Set(runs.filter((run) => Math.abs(sumOf(run) - 1) < wholeRoom(run) && !goesOn(run)).flat())
    for (const run of runs) {
      const rest = closes(story, run)
      if (run.length < (rest ? 2 : 3) || run.some((share) => whole.has(share) || !isExact(share))) continue
      if (isShareSlip(story, run, rest) && isOfOne(story, run, rest))
        found.push({shares: run, counts: run.map(() => 1), rest, bySlip: true})
    }
  }
  return found
})
