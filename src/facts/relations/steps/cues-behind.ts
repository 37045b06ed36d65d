/** The word behind a figure that makes it a step: `5% |rise|`, `six points |behind|`, `the 12 votes |between| them`. */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresIn} from '../near.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import type {Cue} from './step-cues.js'
import {stepWords} from './step-words.js'

/** `5% rise`, `12-mark gulf`, `five-basis-point move`, `three percentage points above`. */
export function cueBehind(story: Story, figure: Figure): Cue | undefined {
  const {nouns, comparatives, middles, gaps, flat, apart} = stepWords()
  const parted = partedBehind(story, figure)
  if (parted !== undefined) return {at: parted, direction: undefined, isGap: true, isNoun: false, hasBase: false}
  // `$340 |a tonne| less`.
  const isRate = figure.per !== null && /^(?:an?|per)$/.test(story.tokens[figure.lastToken]?.lower ?? '')
  const first = figure.lastToken + (isRate ? 2 : 0)
  for (let at = first; at < first + 4; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    const {lower, text} = token
    const bare = lower.replace(/^-/, '')
    // `A four-hour shift`.
    if (bare === 'shift' && figure.kind === 'duration') return undefined
    // `the two |lead actors|`.
    if (bare === 'lead' && figure.kind === 'cardinal' && !isPastNoun(figure, token.start) && isNounBehind(story, at)) return undefined
    if (nouns.has(bare)) {
      // `The 3.3% growth recorded in spring`: told anew, and not pointed back at.
      if (
        /^(?:recorded|seen|reported|registered|posted|forecast|predicted|expected|logged|achieved)$/.test(story.tokens[at + 1]?.lower ?? '')
      )
        return undefined
      return {at, direction: nouns.get(bare), isGap: gaps.has(bare), isNoun: true, hasBase: false}
    }
    // `paragraphs 7 and 8 |above|`, `five rooms below, four |above| and three outside`.
    if (
      /^(?:above|below)$/.test(lower) &&
      (story.tokens[at + 1]?.kind === 'mark' || /^(?:and|or|but)$/.test(story.tokens[at + 1]?.lower ?? ''))
    )
      return undefined
    const direction = comparatives.get(lower)
    const isLevel = flat.has(lower) && story.tokens[at + 1]?.lower === 'than'
    // `31% back the party`.
    const isApart = apart.has(lower) && !(lower === 'back' && (figure.kind === 'percent' || figure.kind === 'ratio'))
    // `£312,000, 54% |short of| the £480,000`.
    if (lower === 'short' && story.tokens[at + 1]?.lower === 'of' && figure.kind === 'percent')
      return {at: at + 1, direction: 'down', isGap: true, isNoun: false, hasBase: true}
    if (isOfRecord(story, figure, at)) return {at, direction: undefined, isGap: true, isNoun: false, hasBase: true}
    if (isLevel || isApart) return {at, direction: undefined, isGap: true, isNoun: false, hasBase: isLevel}
    if (direction && isMoreOfNoun(story, figure, at)) return {at, direction, isGap: true, isNoun: false, hasBase: true}
    if (direction && !isAnotherPhrase(story, at)) {
      // `Seven days earlier` tells when.
      if (
        figure.kind === 'duration' &&
        !isTimed(story, figure) &&
        /^(?:earlier|later|ahead|before|up|down|over|under|more|on)$/.test(lower) &&
        story.tokens[at + 1]?.lower !== 'than'
      )
        return undefined
      const base = story.tokens[at + 1]?.lower === 'than' || /^(?:above|below|over|under|behind|ahead|short)$/.test(lower)
      // `Charity shops made up nine more`: added, and compared with nothing; `there had been 61, 15 more, and`.
      const isAside = story.tokens[figure.firstToken - 1]?.lower === ',' && story.tokens[at + 1]?.kind === 'mark'
      if (lower === 'more' && !base && figure.kind === 'cardinal' && !isAside) return undefined
      return {at, direction, isGap: true, isNoun: false, hasBase: base}
    }
    const counted = figure.counted && token.start >= figure.counted.start && token.end <= figure.counted.end
    if (text !== '-' && !middles.has(bare) && !(counted && at === figure.lastToken)) return undefined
  }
  return undefined
}

/** `38 seconds |outside the course record of| 2:07:03`, of the time told right before it or of whom it was told. */
const isOfRecord = (story: Story, figure: Figure, at: number): boolean =>
  figure.kind === 'duration' &&
  /^(?:second|minute)$/.test(figure.unit ?? '') &&
  / (?:outside|inside) (?:the|his|her|its|their) (?:[^ ,;.]+ ){0,2}(?:record|best|mark) /.test(wordsBetween(story, at, at + 5)) &&
  isOfToldTime(story, figure)

/** `in 2:07:41|, 38 seconds|`, `It left |him| 38 seconds`, `|She was| 38 seconds`; no `Moss was third, four minutes`. */
function isOfToldTime(story: Story, {block, firstToken}: Figure): boolean {
  const [before = '', further = ''] = [1, 2].map((back) => story.tokens[firstToken - back]?.lower)
  if (before === ',') return figuresIn(story, block).some(({kind, lastToken}) => kind === 'duration' && lastToken === firstToken - 1)
  return /^(?:him|her|them)$/.test(before) || (/^(?:is|was|were)$/.test(before) && /^(?:he|she|they|that|it|which)$/.test(further))
}

/** `in 2:08:41 … 23 seconds |later|`: of times by the clock of a race, and not when. */
const isTimed = (story: Story, {block, unit}: Figure): boolean =>
  /^(?:second|minute)$/.test(unit ?? '') && figuresIn(story, block).some(({kind, text}) => kind === 'duration' && /\d:\d\d/.test(text))

/** `A nine-|point| lead would`: the figure has its noun already. */
const isPastNoun = ({counted, end}: Figure, at: number): boolean => counted !== null && counted.start >= end && counted.end <= at

const isNounBehind = ({tokens}: Story, at: number): boolean =>
  tokens[at + 1]?.kind === 'word' &&
  !/^(?:over|in|at|for|with|on|to|by|is|was|were|after|and|as|from|that|which|going|into)$/.test(tokens[at + 1]?.lower ?? '')

/** What stands before a gap: `There |were| 12 votes between them`. */
const partsThem = /^(?:the|those|these|that|only|just|but|mere|is|are|was|were|been|leaves|left|a|an|barely|some|about|nearly)$/

/** What stands before a word that describes a noun, or is one. */
const leadsNoun = /^(?:an?|the|its|their|his|her|this|no|another|two|three|of|in|into|on|at|for|from|by|with|under|as)$/

/** `|With| 215 votes between them, a recount is due`. */
const isOpening = (tokens: Story['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'with' && tokens[at - 1]?.sentence !== tokens[at]?.sentence

/** `three points |separate the| two`, `|separate Leeds| from City`. */
const isVerb = (next: Token | undefined): boolean =>
  /^(?:the|them|us|him|her|it|this|these|those|its|their|both|first|second|top)$/.test(next?.lower ?? '') ||
  /^\p{Lu}/u.test(next?.text ?? '')

/** `the eight hundredths of a second that separated them`, `the 12 votes between them`. */
function partedBehind({tokens}: Story, {firstToken, lastToken, sentence}: Figure): number | undefined {
  for (let at = lastToken; at < lastToken + 7; at++) {
    const {lower, sentence: own, kind} = tokens[at] ?? {lower: '', sentence: -1, kind: 'mark'}
    if (own !== sentence || kind === 'number' || (kind === 'mark' && lower !== '-')) return undefined
    // `On the remaining £19,500 opinion |is divided|`.
    const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? '')
    // `on three |separate days|`: apart from each other, and nothing between two.
    if (lower === 'separate' && !isVerb(tokens[at + 1])) return undefined
    // `450 soldiers under |a separate| agreement`.
    if (!isPassive && /^(?:separate|separates|separated|separating|divide|divided|divides|dividing)$/.test(lower))
      return leadsNoun.test(tokens[at - 1]?.lower ?? '') ? undefined : at
    // `Two independents had 1,114 between them`, `the Gulf states 750m between them` share them out.
    if (!partsThem.test(tokens[firstToken - 1]?.lower ?? '') && !isOpening(tokens, firstToken - 1)) continue
    if (lower === 'between' && at < lastToken + 3 && /^(?:them|the)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return undefined
}

/** `15% |more students than in 2023|`, `than it did`, `than a decade ago`: a share more of what it names, than at another time. */
function isMoreOfNoun(story: Story, {kind, unit, sentence}: Figure, at: number): boolean {
  if (!((kind === 'percent' && unit === 'percent') || kind === 'ratio') || !/^(?:more|fewer|less)$/.test(wordAt(story, sentence, at)))
    return false
  const than = [2, 3].map((ahead) => at + ahead).find((next) => wordAt(story, sentence, next) === 'than')
  if (than === undefined || story.tokens[at + 1]?.kind !== 'word') return false
  return (
    /^(?:in|at|before|during|last|it|they|he|she|we|there|when|ever)$/.test(wordAt(story, sentence, than + 1)) ||
    / (?:ago|earlier|before|previously) /.test(wordsBetween(story, than + 2, than + 5))
  )
}

const arranged =
  /^(?:\p{L}+ing|scheme|plan|deal|agreement|law|act|programme|program|rules?|contract|terms|treaty|accord|settlement|order|policy)$/u

/** `over |the year|`, `over |the same period|`: how long it took; `over |the year's| target` names a base. */
const isSpan = (tokens: Story['tokens'], at: number): boolean => {
  if (!/^(?:the|that|this)$/.test(tokens[at]?.lower ?? '')) return false
  const noun = /^(?:past|same|whole|full|following|next|last)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return /^(?:day|week|weekend|fortnight|month|quarter|season|summer|autumn|winter|year|decade|century|period|course|stretch|months|weeks|days)$/.test(
    tokens[noun]?.lower ?? ''
  )
}

/** `two more men`, `three over par`, `four up front`: the comparative belongs to what follows, which no figure before it counts. */
function isAnotherPhrase({tokens}: Story, at: number): boolean {
  const {lower = ''} = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (/^(?:up|down)$/.test(lower)) return next?.lower === 'to'
  // `$1bn |under the rescheduling|`, `under a new scheme`.
  if (lower === 'under' && [2, 3].some((ahead) => arranged.test(tokens[at + ahead]?.lower ?? ''))) return true
  // `From 8% to 10% |over the year|`: in so long a time.
  if (lower === 'over' && isSpan(tokens, at + 1)) return true
  if (/^(?:over|under)$/.test(lower))
    return (
      next?.kind === 'word' &&
      !/^(?:the|its|their|his|her|what|that|this|last|budget|capacity|target|quota|limit|forecast|estimate|a|an|and|but)$/.test(next.lower)
    )
  if (/^(?:more|fewer|less|later|earlier)$/.test(lower))
    return (
      next?.kind === 'word' &&
      !/^(?:than|in|at|on|for|a|to|per|is|are|was|were|would|if|when|each|every|here|there|now|today|altogether)$/.test(next.lower)
    )
  return false
}
