/** Figures that point back at one told before: `the 17 canvases`, `all 29`, `the loss of 27 routes`; no `the other 12`, nor the other side of a comparison. It judges nothing. */

import {againstWords, eventNouns} from '../../../lexicon/figure-scope.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {contextOf} from './compare.js'

let against: ReadonlySet<string> | undefined

function isAgainst(word: string): boolean {
  against ??= wordsOf(againstWords)
  return against.has(word)
}

const eventSet = lazily(() => wordsOf(eventNouns))

/** The first token of the figure and its hedge. */
export function openingOf(story: Story, {firstToken, hedge, start}: Figure): number {
  let at = firstToken
  while (hedge && hedge.start < start && (story.tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

/** `appeal against the 16-year sentence`: nothing is compared. */
const contests = (story: Story, {index, lower}: Token): boolean =>
  lower === 'against' &&
  /^(?:appeal|protest|vot|campaign|argu|fight|demonstrat|rul|rall|case|charge|action|complain|petition)/.test(lowerAt(story, index - 1))

/** `the same |as| the 477 mills`, `compared |with| the 12`, `in line |with| the 40`. */
const isBeside = (story: Story, {index, lower}: Token): boolean =>
  (lower === 'as' && /^(?:same|much|many|large|big|high|low|great|long)$/.test(lowerAt(story, index - 1))) ||
  (lower === 'with' && /^(?:compared|compares|line|level|equal|par|contrast|connection)$/.test(lowerAt(story, index - 1)))

/** `Leeds's 29 shops`; `|that's| five points` is a verb. */
const isOwner = /^(?:its|his|her|their|(?!(?:that|it|he|she|there|here|what|who|this|one)'s).*'s)$/

/** `the 17 canvases`, `all 29`, `each of those eight`; no `the other 12`, `the first 100`, nor `its 40`, which may be all it ever had. */
export function pointsBack(story: Story, figure: Figure): boolean {
  const {sentence} = figure
  const at = openingOf(story, figure)
  const before = story.tokens[at - 1]
  if (before?.sentence !== sentence) return false
  const ahead = story.tokens[at - 2]
  // `beats the old one, |all 371.7 feet of it|`: a flourish.
  if (
    before.lower === 'all' &&
    / of (?:it|him|her|them) $/.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2)) &&
    figure.kind === 'measure'
  )
    return false
  // `|In all| 910 were short of sleep`: a sum.
  if (before.lower === 'all' && ahead?.lower === 'in') return false
  // `lower than the 3.4 metres of June`: the other side of a comparison.
  // `I remember nothing |from those| 27 days`, `|over those| six hours`: no other side.
  const isOfThose = /^(?:those|these)$/.test(before.lower) && /^(?:from|to|over)$/.test(ahead?.lower ?? '')
  if (ahead?.sentence === sentence && !isOfThose && (isAgainst(ahead.lower) || isBeside(story, ahead)) && !contests(story, ahead))
    return false
  // `the three-wheelers and the four-wheelers`: two sorts.
  if (figure.kind === 'cardinal' && figure.hedge === null && story.text[figure.end] === '-' && /ers?$/.test(figure.counted?.noun ?? ''))
    return false
  // `the 17 and the 64` are buses; `four of the 27`, `all 27`, `the 421` are of those before.
  const isNumbered = figure.kind === 'cardinal' && figure.counted === null && Number(figure.value) < 100
  if (isNumbered && before.lower === 'the' && !/^(?:of|all)$/.test(ahead?.lower ?? '')) return false
  if (/^(?:the|those|these|all)$/.test(before.lower) || (before.lower === 'that' && isEpithet(figure))) return true
  if (before.lower === 'of' && isEvent(story, figure, at)) return true
  // `At that depth – 154 metres – a minute`.
  if (/^(?:[,(–—:]|--)$/.test(before.text) && /^(?:that|this)$/.test(lowerAt(story, at - 3))) return figure.kind !== 'cardinal'
  return figure.kind === 'cardinal' && figure.counted !== null && isOwner.test(before.lower)
}

/** `The loss of 27 routes |last winter|`, `the removal of 36 penguins was approved |in May|`. */
const isOfOtherTime = (story: Story, sentence: number): boolean =>
  contextOf(story, sentence).times.size > 0 ||
  / (?:last|previous|previously|earlier|ago|since|another|other|first|total) /.test(
    wordsBetween(story, story.sentences[sentence]?.firstToken ?? 0, story.sentences[sentence]?.lastToken ?? 0)
  )

/** `the loss of 22 routes`, `the killing of 12 monks`: what was done to them, told before. */
const isEvent = (story: Story, {kind, counted, hedge, sentence, lastToken}: Figure, at: number): boolean =>
  kind === 'cardinal' &&
  counted !== null &&
  // `the loss of 420 staff |will| hurt`, `of 22 routes |to Spain|`: not yet, or others.
  ![1, 2].some((on) => /^(?:to|in|of|from|at|is|are|will|would|could|may|might)$/.test(lowerAt(story, lastToken + on))) &&
  hedge?.kind !== 'about' &&
  eventSet().has(lowerAt(story, at - 2)) &&
  !isOfOtherTime(story, sentence) &&
  /^(?:the|its|their|his|her|this|that)$/.test(lowerAt(story, at - 3))

/** `the 29-ounce bag`: the figure tells what sort it is. */
export const isEpithet = ({kind, text}: Figure): boolean => kind !== 'cardinal' && /^\S+-\p{L}+$/u.test(text)
