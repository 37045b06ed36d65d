/** Votes and names that are required (`takes three-fifths of its 120 deputies`, `at least 30 are needed`), and the number that is said to have been enough, or not. It judges nothing. */

import {failureWords, requireWords, successWords} from '../../../lexicon/limit-words.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {isBare, isNumber} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import {type Line, lineAt, linesOf} from '../pattern.js'

/** The least that is needed: a number, or a fraction of a whole. */
interface Need {
  readonly figure: Figure
  readonly whole: Figure | undefined
  readonly least: number
}

export interface Required extends Need {
  readonly got: Figure
  /** It was said to be enough, rather than too few. */
  readonly enough: boolean
}

const lists = lazily(() => ({needs: wordsOf(requireWords), success: wordsOf(successWords), failure: wordsOf(failureWords)}))

const holds = (line: Line, list: ReadonlySet<string>): boolean => [...line.words].some((word) => list.has(word))

/** `two-thirds of the chamber's 200 members`. */
function needOf(story: Story, {figures}: Line, at: number): Need | undefined {
  const figure = figures[at]
  const whole = figures[at + 1]
  if (!figure || typeof figure.value !== 'number') return undefined
  if (figure.kind === 'cardinal') {
    const isLeast = figure.hedge?.kind === 'more' && /^at least$/i.test(figure.hedge.text)
    return isLeast && figure.counted ? {figure, whole: undefined, least: figure.value} : undefined
  }
  if (figure.kind !== 'ratio' || figure.value < 0.5 || figure.value >= 1 || whole?.kind !== 'cardinal' || !isNumber(whole)) return undefined
  const gap = wordsBetween(story, figure.lastToken, whole.firstToken)
  if (!/^ (?:of|vote of|majority of|vote by|vote from) (?:[^ ,;:.()–—]+ ){0,5}$/.test(gap) || whole.hedge) return undefined
  return {figure, whole, least: figure.value * Number(whole.value)}
}

/** Only ones that may be of the same: no third number, and nothing that was hoped for. */
const supposed = / (?:would|could|might|may|if|unless|expected|forecast|more|other|others|against|abstained|another|of which|of whom) /

function gotIn(need: Need, line: Line, isOwn: boolean): Figure | undefined {
  const last = need.whole ?? need.figure
  const found = line.figures.filter((figure) => (isOwn ? figure.index > last.index : true) && figure.kind !== 'ordinal')
  const [got, another] = found
  if (!got || another || !isNumber(got) || got.hedge || got.kind !== 'cardinal' || got.per !== null) return undefined
  const value = Number(got.value)
  const noun = got.counted?.noun
  const isOfThem =
    isBare(got) ||
    noun === last.counted?.noun ||
    /^(?:vote|member|signature|name|delegate|deputy|senator|ballot|seat|ayes?)s?$/.test(noun ?? '')
  const tooMany = need.whole !== undefined && value > Number(need.whole.value)
  if (!isOfThem || tooMany || value < need.least / 2 || value > need.least * 2) return undefined
  return supposed.test(line.text.slice(isOwn ? (line.signs[line.figures.indexOf(last)]?.end ?? 0) : 0)) ? undefined : got
}

const negated =
  / (?:not|never|no|hardly|nowhere|n't|wasn't|weren't|isn't|without) (?:[^ ,;.]+ ){0,3}(?:enough|sufficient|pass|passed|carry|carried|succeed|get it|got it)/

/** Whether what was got is said to have been enough: words of one kind only. */
function verdictOf(line: Line, from: number): boolean | undefined {
  const rest = line.text.slice(from)
  const words = rest.split(' ')
  const {success, failure} = lists()
  const isNegated = negated.test(rest)
  const succeeded = !isNegated && (words.some((word) => success.has(word)) || / (?:got|made|did) it /.test(rest))
  const failed = isNegated || words.some((word) => failure.has(word))
  return succeeded === failed ? undefined : succeeded
}

function requiredIn(story: Story, line: Line): Required[] {
  if (line.figures.length === 0 || !holds(line, lists().needs)) return []
  return line.figures.flatMap((_, at): Required[] => {
    const need = needOf(story, line, at)
    if (!need) return []
    const next = lineAt(story, line.sentence + 1)
    const isSameBlock = next && story.sentences[next.sentence]?.block === need.figure.block
    const behind = line.signs[line.figures.indexOf(need.whole ?? need.figure)]?.end ?? 0
    const own = gotIn(need, line, true)
    const got = own ?? (isSameBlock ? gotIn(need, next, false) : undefined)
    if (!got) return []
    const enough = own ? verdictOf(line, behind) : next && verdictOf(next, 0)
    return enough === undefined ? [] : [{...need, got, enough}]
  })
}

export const requiredOf = once((story: Story): readonly Required[] => linesOf(story).flatMap((line) => requiredIn(story, line)))
