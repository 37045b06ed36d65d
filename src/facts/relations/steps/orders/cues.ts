/** The word of a sentence that says which of two figures is the greater: `higher than`, `beat the record`, `has sunk to`, `has become shorter`. */

import * as words from '../../../../lexicon/figure-comparisons.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import type {Story, Token} from '../../../../story/story.js'
import {wordsBetween} from '../../nearby-words.js'
import {baseWords} from '../moments.js'
import type {Direction} from '../step.js'
import {stepWords} from '../step-words.js'
import {idiomAt} from './idioms.js'
import {worthOf} from './worth.js'

export interface OrderCue {
  readonly at: number
  /** The last token of the words that tell the order. */
  readonly last: number
  readonly direction: Direction
  /** Behind `than` and `beat` the base follows. */
  readonly kind: 'than' | 'beat' | 'verb' | 'become'
}

interface Lists {
  readonly comparatives: ReadonlyMap<string, Direction>
  readonly paces: ReadonlyMap<string, Direction>
  readonly beats: ReadonlyMap<string, Direction>
  readonly becomes: ReadonlySet<string>
}

const lists = lazily(
  (): Lists => ({
    comparatives: new Map([
      ...[...wordsOf(words.greater)].map((word) => [word, 'up'] as const),
      ...[...wordsOf(words.lesser)].map((word) => [word, 'down'] as const)
    ]),
    // By the time that it takes; speed goes the other way.
    paces: new Map([
      ['faster', 'down'],
      ['quicker', 'down'],
      ['swifter', 'down'],
      ['sooner', 'down'],
      ['slower', 'up']
    ]),
    beats: new Map([...[...wordsOf(words.beatVerbs)].map((word) => [word, 'up'] as const)]),
    becomes: wordsOf(words.becomeVerbs)
  })
)

const negation = /^(?:not|no|never|nor|neither|hardly|barely|scarcely|without|unless|if|whether|\w+n['’]t)$/

/** `bigger than`, `a slower one than`, `fewer names than that`: so many words may come between. */
const reach = 5

function thanBehind({tokens}: Story, at: number): number | undefined {
  const sentence = tokens[at]?.sentence
  for (let next = at + 1; next <= at + reach; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
    if (token.lower === 'than') return next
  }
  return undefined
}

/** `More than 50` and `less than a fifth` are bounds of what follows; `more than the 50 of last year` compares. */
const isBound = ({tokens}: Story, {lower}: Token, than: number): boolean => {
  const next = tokens[than + 1]
  return (
    /^(?:more|less|fewer)$/.test(lower) &&
    !/^(?:the|that|this|those|its|their|his|her|in|it|they|usual|normal|last|was|were)$/.test(next?.lower ?? '')
  )
}

const fixtures = /^(?:time|list|sign|system|site|server|network|line|flag|contract|lights?|hands?)$/

/** `|Property crime| is up`: a plain subject at the head of its sentence; no `although sales were up`, and no `the sign is up`. */
function isOwnClause({tokens, sentences}: Story, verb: number): boolean {
  const {firstToken = verb} = sentences[tokens[verb]?.sentence ?? -1] ?? {}
  const subject = tokens.slice(firstToken, verb)
  return (
    subject.length > 0 &&
    subject.length < 6 &&
    !fixtures.test(subject.at(-1)?.lower ?? '') &&
    subject.every(
      ({kind, lower}) => kind === 'word' && !/^(?:although|though|while|when|if|as|because|since|after|but|who|which|that)$/.test(lower)
    )
  )
}

/** `Burglaries went up again`, `crime is up.`; a list that went up on a wall is no longer for it. */
export function isGoneUp(story: Story, at: number): boolean {
  const [verb, word, next] = [at - 1, at, at + 1].map((index) => story.tokens[index])
  if (/^(?:is|are|was|were)$/.test(verb?.lower ?? ''))
    return (
      isOwnClause(story, at - 1) &&
      /^(?:up|down)$/.test(word?.lower ?? '') &&
      (next?.kind === 'mark' || /^(?:again|sharply|slightly)$/.test(next?.lower ?? '') || isOnBase(story, at + 1))
    )
  return (
    /^(?:up|down)$/.test(word?.lower ?? '') &&
    /^(?:go|goes|went|gone|going|come|came|coming)$/.test(verb?.lower ?? '') &&
    !(next?.lower === 'on' && fixtures.test(story.tokens[at - 2]?.lower ?? '')) &&
    (next?.kind === 'mark' || /^(?:by|again|since|in|on|over|for|this|last|next|sharply|slightly|a)$/.test(next?.lower ?? ''))
  )
}

/** `was down |on last season|`. */
const isOnBase = ({tokens}: Story, at: number): boolean =>
  tokens[at]?.lower === 'on' &&
  /^(?:last|the|a)$/.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:list|wall|board)$/.test(tokens[at + 2]?.lower ?? '')

/** `Sales were better than the 3.9m forecast`: of a figure that was foreseen, more is better. */
function isForecast({tokens}: Story, than: number): boolean {
  for (let next = than + 1; next < than + 9 && tokens[next]?.sentence === tokens[than]?.sentence; next++)
    if (/^(?:forecast|expected|predicted|foreseen|expectations|estimated|target)$/.test(tokens[next]?.lower ?? '')) return true
  return false
}

/** `Punctuality has |worsened|`, `a |better| showing than`, `an |improvement on| last year's 71%`: by what it is of. */
function worthCue(story: Story, token: Token): OrderCue | undefined {
  const direction = worthOf(story, token)
  const {index: at, lower} = token
  if (!direction) return undefined
  if (/ment$|ation$/.test(lower))
    return /^(?:on|over|from)$/.test(story.tokens[at + 1]?.lower ?? '') ? {at, last: at + 1, direction, kind: 'than'} : undefined
  const than = thanBehind(story, at)
  if (/(?:er|worse)$/.test(lower) && than !== undefined) return {at, last: than, direction, kind: 'than'}
  if (!/(?:er|worse)$/.test(lower)) return {at, last: at, direction, kind: 'verb'}
  // `, |a better return|`: of what was told right before.
  const isApposed = /^an?$/.test(story.tokens[at - 1]?.lower ?? '') && story.tokens[at - 2]?.text === ','
  if (isApposed) return {at, last: at, direction, kind: 'become'}
  const {kind, lower: next = ''} = story.tokens[at + 1] ?? {}
  const ends = kind === 'mark' || /^(?:again|since|still|every|each|by|this|last)$/.test(next)
  return ends && lists().becomes.has(story.tokens[at - 1]?.lower ?? '') ? {at, last: at, direction, kind: 'become'} : undefined
}

/** `41p a litre. That |is well above the| 46p they got`: of amounts and shares, since the shop may be below the 46 flats, and the pit below six metres of sand. */
function levelCue(story: Story, {index: at, lower}: Token): OrderCue | undefined {
  if (lower !== 'above' && lower !== 'below') return undefined
  const {tokens} = story
  const lead = /^(?:well|far|just|slightly|still|comfortably|way)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const [figure = '', unit = ''] = [tokens[at + 2]?.text, tokens[at + 3]?.lower]
  const isAmount = /^\p{Sc}|^\d[\d.,]*[%cp]$/u.test(figure) || (/^\d/.test(figure) && amountUnit.test(unit))
  if (!isAmount || !/^(?:the|its|their|last)$/.test(tokens[at + 1]?.lower ?? '') || !pointsAtLevel(story, lead)) return undefined
  return {at, last: at, direction: lower === 'above' ? 'up' : 'down', kind: 'than'}
}

const amountUnit = /^(?:%|per|percent|p|c|pence|cents?|dollars|pounds|euros)$/

/** `|That is| well above the`, `|It was| below the`, and no other subject; `at 41p a litre for milk|, above the`, with nothing between that opens a clause. */
function pointsAtLevel({tokens, sentences}: Story, lead: number): boolean {
  const token = tokens[lead]
  const first = sentences[token?.sentence ?? -1]?.firstToken ?? lead
  if (/^(?:is|was)$/.test(token?.lower ?? '')) return lead === first + 1 && /^(?:that|this|it)$/.test(tokens[first]?.lower ?? '')
  if (token?.text !== ',') return false
  for (let at = lead - 1; at > Math.max(first, lead - 8); at--) {
    const {kind, lower = ''} = tokens[at] ?? {}
    if (kind === 'number') return true
    if (lower === ',' || /^(?:as|with|and|but|while|when|because|after|before|who|which|that|whose)$/.test(lower)) return false
  }
  return false
}

function cueAt(story: Story, token: Token, isTime: boolean): OrderCue | undefined {
  const {index: at, lower} = token
  const idiom = idiomAt(story, token)
  if (idiom) return {at, last: idiom.last, direction: idiom.direction, kind: 'become'}
  const marked =
    /^(?:better|worse)$/.test(lower) && isForecast(story, thanBehind(story, at) ?? at) ? (lower === 'better' ? 'up' : 'down') : undefined
  const worth = marked ? undefined : worthCue(story, token)
  if (worth) return worth
  const cue = levelCue(story, token) ?? plainCue(story, token, isTime, marked)
  return cue && isAsked(story, at) ? undefined : cue
}

/** `asked |which pack was| cheaper`: that is the question. */
const isAsked = (story: Story, at: number): boolean =>
  / (?:which|what|who)(?: [^ ,]+){0,2} (?:is|was|are|were|would be|looked|seemed) $/.test(wordsBetween(story, at - 5, at))

function plainCue(story: Story, token: Token, isTime: boolean, marked: Direction | undefined): OrderCue | undefined {
  const {index: at, lower} = token
  const {comparatives, paces, beats, becomes} = lists()
  const direction = comparatives.get(lower) ?? marked ?? (isTime ? paces.get(lower) : undefined)
  if (direction) {
    const than = thanBehind(story, at)
    if (than !== undefined) return isBound(story, token, than) ? undefined : {at, last: than, direction, kind: 'than'}
    const before = [1, 2, 3].map((back) => story.tokens[at - back]?.lower ?? '')
    // `Fewer whales were counted: 412`.
    if (/^(?:fewer|more)$/.test(lower) && story.sentences[token.sentence]?.firstToken === at)
      return {at, last: at, direction, kind: 'become'}
    // `Getting there has taken |less time|`.
    if (/^(?:more|less)$/.test(lower) && story.tokens[at + 1]?.lower === 'time')
      return isTime ? {at, last: at + 1, direction, kind: 'become'} : undefined
    // `Were showing more resilience`: more of another thing.
    if (/^(?:more|less)$/.test(lower) && story.tokens[at + 1]?.kind === 'word') return undefined
    return before.some((word) => becomes.has(word)) ? {at, last: at, direction, kind: 'become'} : undefined
  }
  const beaten = beats.get(lower)
  if (beaten) return leadsToMark(story, at) ? {at, last: at, direction: beaten, kind: 'beat'} : undefined
  const verb = isNounOfStep(story, token) ? undefined : stepWords().verbs.get(lower)
  const isGone = isGoneUp(story, at)
  const isPassive = /^(?:been|being)$/.test(story.tokens[at - 1]?.lower ?? '')
  return verb && (isPassive || isGone || !/^(?:up|down|higher|lower|more|less|add|added|adding|lost|cut|cuts|raised|raise)$/.test(lower))
    ? {at, last: at, direction: verb, kind: 'verb'}
    : undefined
}

/** `a temporary |rise| in borrowing`, `an 11% |increase|`, `wage |rises|`: it names a change, and says of no figure which way it went; `The |lift| takes 40 seconds` names none. */
function isNounOfStep(story: Story, {index, lower, sentence}: Token): boolean {
  if (/^(?:an?|the|this|each|every)$/.test(story.tokens[index - 1]?.lower ?? '')) return true
  if (!stepWords().nouns.has(lower)) return false
  return [1, 2, 3].some((back) => {
    const before = story.tokens[index - back]
    return before?.sentence === sentence && /^(?:a|an|the|this|that|its|their|his|her|further|any|of|in|no)$/.test(before.lower)
  })
}

/** `beat the record`, `exceeded the forecast`: a mark that has a figure. */
function leadsToMark({tokens}: Story, at: number): boolean {
  const {base} = baseWords()
  for (let next = at + 1; next < at + 7; next++) {
    const {kind, lower = ''} = tokens[next] ?? {}
    if (kind !== 'word') return false
    if (base.has(lower) || /^(?:records|best|estimate|estimates|expectations|forecasts|limit|quota)$/.test(lower)) return true
  }
  return false
}

/** `had gone up, |and feed| was dearer too`: said of another subject, told first in its clause. */
function isOfOther({tokens}: Story, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:and|but|while|though|although)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') continue
    const {lower = '', kind} = tokens[at + 1] ?? {}
    return (
      kind === 'word' &&
      !stepWords().verbs.has(lower) &&
      !/^(?:has|have|had|is|are|was|were|will|it|they|then|by|in|on|at|to|not|now|that|this)$/.test(lower)
    )
  }
  return false
}

/** The only word of order of a sentence; where one says up and another down, which of them means the figures cannot be told. */
export function orderCueOf(story: Story, sentence: number, isTime: boolean): OrderCue | undefined {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  let only: OrderCue | undefined
  for (let at = firstToken; at < lastToken; at++) {
    const token = story.tokens[at]
    if (!token) continue
    if (negation.test(token.lower)) return undefined
    const cue = token.kind === 'word' ? cueAt(story, token, isTime) : undefined
    if (!cue) continue
    if (only && isOfOther(story, only.last, at)) continue
    if (only && only.direction !== cue.direction) return undefined
    only = only?.kind === 'than' ? only : cue
  }
  return only
}
