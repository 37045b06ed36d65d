/** Shares of one whole told line by line, up to the others: `• Wind: 41%`, `• Gas: 33%`, `• Other: 36%`. One slip has to part them from a hundred. */

import {anyOf, lazily} from '../../../lexicon/list.js'
import {sharingLeads} from '../../../lexicon/list-lines.js'
import {severalAnswers, shareChanges} from '../../../lexicon/part-words.js'
import type {Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {wordsBetween} from '../nearby-words.js'
import {areTurned} from '../slip.js'
import {isClosedByItem, leadText} from './line-sums.js'
import {type LineList, type ListLine, lineListsOf} from './list-lines.js'
import type {ShareSeries} from './share-series.js'
import {wholeRoom} from './slipped-shares.js'
import {type ToldShare, toldShares} from './told-shares.js'

const lists = lazily(() => ({several: anyOf(severalAnswers), changes: anyOf(shareChanges), sharing: anyOf(sharingLeads)}))

/** Tokens from the beginning of a line to its share. */
const farthest = 9
/** What a share may be off by rounding. */
const rounding = 0.003

/** The one share of a line, told right behind its label or in front of it. */
function shareOf(story: Story, {firstToken, lastToken, figures}: ListLine): ToldShare | undefined {
  const block = story.sentences[story.tokens[firstToken]?.sentence ?? -1]?.block ?? -1
  const own = (toldShares(story).get(block) ?? []).filter((share) => share.firstToken >= firstToken && share.lastToken <= lastToken)
  const [share] = own
  const isAlone = own.length === 1 && figures.every(({kind, start}) => kind !== 'percent' || start === share?.start)
  if (!share || !isAlone || share.kind !== 'percent' || share.figure?.hedge || share.figure?.move) return undefined
  return share.firstToken - firstToken <= farthest ? share : undefined
}

/** Ten or twenty too many or too few of a hundred, whole hundredths of shares that show their tenths, or two digits exchanged. */
function isSlip(shares: readonly ToldShare[]): boolean {
  const off = shares.reduce((sum, {value}) => sum + value, 0) - 1
  const room = rounding * Math.sqrt(shares.length)
  if ([-0.2, -0.1, 0.1, 0.2, 0.3].some((each) => Math.abs(off - each) < room)) return true
  const isTenths = shares.every(({text}) => /\d[.]\d/.test(text))
  if (isTenths && Math.abs(off) > 0.02 && Math.abs(off) < 0.3 && Math.abs(100 * off - Math.round(100 * off)) < 100 * wholeRoom(shares))
    return true
  const percent = (share: number): number => Math.round(1e4 * share) / 100
  return Math.abs(off) > 0.05 && shares.some(({value}) => value > off && areTurned(percent(value), percent(value - off)))
}

function ofList(story: Story, list: LineList): ShareSeries | undefined {
  if (!isClosedByItem(story, list.lines)) return undefined
  const shares = list.lines.flatMap((line) => shareOf(story, line) ?? [])
  if (shares.length < list.lines.length || !isSlip(shares)) return undefined
  const next = story.sentences[list.behind]
  const text = `${leadText(story, list)}${next ? wordsBetween(story, next.firstToken, next.lastToken) : ''}`
  const {several, changes, sharing} = lists()
  return several.test(text) || changes.test(text) || !sharing.test(leadText(story, list))
    ? undefined
    : {shares, counts: shares.map(() => 1), rest: true, bySlip: true}
}

export const lineSharesOf = once((story: Story): readonly ShareSeries[] => lineListsOf(story).flatMap((list) => ofList(story, list) ?? []))
