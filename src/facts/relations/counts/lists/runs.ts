/**
 * Runs with whom they were against: `lost four straight, falling to A, B, C and D`; `a fourth straight defeat. They had lost to A, B and C`.
 * It judges nothing.
 */

import {lazily, numbersOf} from '../../../../lexicon/list.js'
import {ordinalNumbers, timesNumbers} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token, tokenAt} from '../../../../story/story.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {wordsBetween} from '../../nearby-words.js'
import type {Ordinal} from '../ordinals/ordinals.js'
import {isThing, spanOf, type Told, toldFrom} from './told-list.js'

const counts = lazily(() => numbersOf(timesNumbers))
const orders = lazily(() => numbersOf(ordinalNumbers))

/** Words from the run to those it was against, in its sentence or the next. */
const reach = 40

const losing = /^(?:losing|lost|falling|fell|fallen|gone|going|went|slipping|slipped|succumbed)$/
const beaten = /^(?:beaten|defeated|edged|thrashed|routed)$/
const beating = /^(?:beating|beat|beaten|defeating|defeated|edging|edged|downing|downed|sweeping|swept|overcoming|thrashing|thrashed)$/

/** `|falling to| Toledo, …`, `|beating| Toledo, …`, `|had been beaten by| …`, `|, to| Stoke, …`: where the list may begin. */
function listAt(story: Story, at: number): number | undefined {
  const [word, next] = [lowerAt(story, at), lowerAt(story, at + 1)]
  if (losing.test(word)) return next === 'to' ? at + 2 : /^(?:down|at)$/.test(next) && lowerAt(story, at + 2) === 'to' ? at + 3 : undefined
  if (beaten.test(word) && next === 'by') return at + 2
  if (beating.test(word)) return at + 1
  return word === ',' && /^(?:to|against|over)$/.test(next) ? at + 2 : undefined
}

const earlier = /^(?:had|before|previous|earlier|already|last)$/

interface Opponents {
  readonly told: Told
  /** Those before the last of the run alone. */
  readonly isBefore: boolean
}

/** The first list of names behind a run, and whether they came before. */
function opponents(story: Story, {index, sentence}: Token): Opponents | undefined {
  const block = story.sentences[sentence]?.block
  for (let at = index + 1; at < index + reach; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence > sentence + 1 || story.sentences[token.sentence]?.block !== block) return undefined
    const from = listAt(story, at)
    if (from === undefined || isThing(story, from) !== 'name') continue
    const told = toldFrom(story, from)
    if (!told) return undefined
    const first = token.sentence === sentence ? index : (story.sentences[token.sentence]?.firstToken ?? at)
    const end = story.sentences[token.sentence]?.lastToken ?? at
    return {told, isBefore: story.tokens.slice(first, end).some(({lower}) => earlier.test(lower))}
  }
  return undefined
}

const row = /^(?:straight|consecutive|successive)$/

/** The number of a run and where it stands: `|four| straight`, `|third| in a row`. */
function runOf(story: Story, {index, lower}: Token): {at: number; value: number; isOrdinal: boolean} | undefined {
  if (lower === 'row' && (lowerAt(story, index - 1) !== 'a' || lowerAt(story, index - 2) !== 'in')) return undefined
  if (lower !== 'row' && !row.test(lower)) return undefined
  const first = lower === 'row' ? index - 3 : index - 1
  for (const at of lower === 'row' ? [first, first - 1, first - 2] : [first]) {
    const word = lowerAt(story, at)
    const order = orders().get(word)
    if (order) return {at, value: order, isOrdinal: true}
    const count = counts().get(word)
    if (count && word !== 'twice') return {at, value: count, isOrdinal: false}
  }
  return undefined
}

const scored = /^(?:lost|losing|won|ofWins|dropped|losses|wins|defeats|victories)$/
const bounded = /^(?:least|than|over|about|nearly|almost|of)$/

const ofWins = / (?:win|wins|won|victory|victories|beat|beating) /
const ofLosses = / (?:loss|losses|lost|defeat|defeats|losing) /

/** `their third straight win. They |had lost to| Stoke …`: of what the run has ended. */
function isOtherWay(story: Story, token: Token, start: number): boolean {
  const own = wordsBetween(story, token.index, token.index + 4)
  const told = wordsBetween(story, Math.max(0, tokenAt(story, start) - 6), tokenAt(story, start))
  return (ofWins.test(own) && ofLosses.test(told)) || (ofLosses.test(own) && ofWins.test(told))
}

/** Runs whose number is not that of those who are named. */
export function runsOf(story: Story): readonly Ordinal[] {
  return occurrencesOf(story, ['straight', 'consecutive', 'successive', 'row']).flatMap((token): Ordinal[] => {
    const run = runOf(story, token)
    if (!run || bounded.test(lowerAt(story, run.at - 1))) return []
    const found = opponents(story, token)
    if (!found) return []
    const {told, isBefore} = found
    const at = spanOf(story, run.at, run.at + 1)
    if (run.isOrdinal) {
      // `after losses to A, B and C` is read with the others before it.
      if (/^(?:after|following)$/.test(lowerAt(story, token.index + 1))) return []
      if (isOtherWay(story, token, told.beside.start)) return []
      const isTold = run.value === told.count + 1 || (!isBefore && run.value === told.count)
      return isTold ? [] : [{at, value: run.value, kind: 'before', count: told.count, beside: told.beside, isDoubtful: true}]
    }
    const own = [run.at - 1, run.at - 2, token.index + 1].some((near) => scored.test(lowerAt(story, near)))
    const next = story.sentences[token.sentence + 1]
    // `have lost five in a row. |They went down to| A, B, C, D and E`
    const sameSentence =
      told.beside.start < (story.sentences[token.sentence]?.end ?? 0) || (next && lowerAt(story, next.firstToken) === 'they')
    // `beating A, B and C |along the way|`: some of them.
    // Fewer who are named are some of them.
    const isAll = told.count > run.value
    return own && sameSentence && !isBefore && isAll
      ? [{at, value: run.value, kind: 'times', count: told.count, beside: told.beside, isDoubtful: true}]
      : []
  })
}
