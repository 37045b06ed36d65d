/**
 * Told steps: the figures and words that say by how much, or how many times, one figure differs from another: `the 16.5% rise`, `by more than half`, `six points up`, `a majority of five`,
 * `quadrupled`, `three times the`. Each is read by the words beside it alone; which two figures it lies between is found elsewhere.
 */

import * as words from '../../lexicon/figure-comparisons.js'
import {relationWords} from '../../lexicon/figure-relations.js'
import {numbersOf, wordsOf} from '../../lexicon/list.js'
import type {Span} from '../../finding.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import type {Figure, Interval} from './figure.js'
import {figuresOf} from './find.js'

export type Direction = 'up' | 'down'

/**
 * - `share`: in parts of the base: 0.2 for 20%, 0.5 for half
 * - `amount`: in the figure's own unit
 * - `times`: how many times the base
 */
export type StepKind = 'share' | 'amount' | 'times'

export interface ToldStep {
  readonly kind: StepKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** The figure, where it is no word alone. */
  readonly figure: Figure | undefined
  /** What the words allow, hedge included. */
  readonly interval: Interval
  readonly direction: Direction | undefined
  /** A noun tells it: `a rise of 5%`, and no verb. */
  readonly isNoun: boolean
  /** It points back at what was told: `the 16.5% rise`, `that gain of 3%`, `An increase of`. */
  readonly pointsBack: boolean
  /** Between two at one time: `a lead of`, `the gap`; `£750 more`. */
  readonly isGap: boolean
  /** The base follows: `62% less than`, `three times the`. */
  readonly hasBase: boolean
  readonly sentence: number
  /** Half-open range of the story's tokens: the step and the word that makes it one. */
  readonly firstToken: number
  readonly lastToken: number
}

interface Lists {
  readonly verbs: ReadonlyMap<string, Direction>
  readonly nouns: ReadonlyMap<string, Direction | undefined>
  readonly comparatives: ReadonlyMap<string, Direction>
  /** Comparatives that say no direction: `better`. */
  readonly flat: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly gaps: ReadonlySet<string>
  readonly middles: ReadonlySet<string>
  readonly pointers: ReadonlySet<string>
  readonly times: ReadonlyMap<string, number>
}

let kept: Lists | undefined

function directions(up: string, down: string): Map<string, Direction> {
  const found = new Map<string, Direction>()
  for (const word of wordsOf(up)) if (!word.includes('_')) found.set(word, 'up')
  for (const word of wordsOf(down)) if (!word.includes('_')) found.set(word, 'down')
  return found
}

export function stepWords(): Lists {
  if (kept) return kept
  const gaps = wordsOf(words.gapNouns)
  const nouns = new Map<string, Direction | undefined>(
    directions(`${relationWords.riseNoun} ${words.upNouns}`, `${relationWords.fallNoun} ${words.downNouns}`)
  )
  for (const word of [...wordsOf(words.plainNouns), ...gaps]) nouns.set(word, undefined)
  kept = {
    verbs: directions(`${relationWords.rise} ${words.upVerbs}`, `${relationWords.fall} ${words.downVerbs}`),
    nouns,
    comparatives: directions(words.upComparatives, words.downComparatives),
    flat: wordsOf(words.flatComparatives),
    apart: wordsOf(words.apartWords),
    gaps,
    middles: wordsOf(words.stepMiddles),
    pointers: wordsOf(words.pointers),
    times: numbersOf(words.timesWords)
  }
  return kept
}

/** The word beside a figure that makes it a step, and what it says. */
interface Cue {
  readonly at: number
  readonly direction: Direction | undefined
  readonly isGap: boolean
  /** A noun tells the step: `a 5% rise`, and no verb: `rose 5%`. */
  readonly isNoun: boolean
  readonly hasBase: boolean
  /** Behind `by` it can be nothing else. */
  readonly isBy?: boolean
}

/** The first token of a figure with its hedge. */
export function firstOf({tokens}: Story, {firstToken, hedge}: Figure): number {
  let at = firstToken
  while (hedge && hedge.end <= (tokens[firstToken]?.start ?? 0) && at > 0 && (tokens[at - 1]?.start ?? -1) >= hedge.start) at--
  return at
}

/** `5% rise`, `12-mark gulf`, `five-basis-point move`, `three percentage points above`. */
function cueBehind(story: Story, figure: Figure): Cue | undefined {
  const {nouns, comparatives, middles, gaps, flat, apart} = stepWords()
  const parted = partedBehind(story, figure)
  if (parted !== undefined) return {at: parted, direction: undefined, isGap: true, isNoun: false, hasBase: false}
  for (let at = figure.lastToken; at < figure.lastToken + 4; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    const {lower, text} = token
    const bare = lower.replace(/^-/, '')
    if (nouns.has(bare)) {
      // `The 3.3% growth recorded in spring`: told anew, and not pointed back at.
      if (/^(?:recorded|seen|reported|registered|posted|forecast|predicted|expected|logged|achieved)$/.test(story.tokens[at + 1]?.lower ?? '')) return undefined
      return {at, direction: nouns.get(bare), isGap: gaps.has(bare), isNoun: true, hasBase: false}
    }
    const direction = comparatives.get(lower)
    const isLevel = flat.has(lower) && story.tokens[at + 1]?.lower === 'than'
    if (isLevel || apart.has(lower))
      return {at, direction: undefined, isGap: true, isNoun: false, hasBase: isLevel}
    if (direction && !isAnotherPhrase(story, at)) {
      // `Seven days earlier` tells when.
      if (figure.kind === 'duration' && /^(?:earlier|later|ahead|before|up|down|over|under|more|on)$/.test(lower) && story.tokens[at + 1]?.lower !== 'than') return undefined
      const base = story.tokens[at + 1]?.lower === 'than' || /^(?:above|below|over|under|behind|ahead|short)$/.test(lower)
      // `Charity shops made up nine more`: added, and compared with nothing.
      if (lower === 'more' && !base && figure.kind === 'cardinal') return undefined
      return {at, direction, isGap: true, isNoun: false, hasBase: base}
    }
    const counted = figure.counted && token.start >= figure.counted.start && token.end <= figure.counted.end
    if (text !== '-' && !middles.has(bare) && !(counted && at === figure.lastToken)) return undefined
  }
  return undefined
}

/** `the eight hundredths of a second that separated them`, `the 12 votes between them`. */
function partedBehind({tokens}: Story, {lastToken, sentence}: Figure): number | undefined {
  for (let at = lastToken; at < lastToken + 7; at++) {
    const {lower, sentence: own, kind} = tokens[at] ?? {lower: '', sentence: -1, kind: 'mark'}
    if (own !== sentence || kind === 'number' || (kind === 'mark' && lower !== '-')) return undefined
    if (/^(?:separate|separates|separated|separating|divide|divided|divides|dividing)$/.test(lower)) return at
    if (lower === 'between' && at < lastToken + 3 && /^(?:them|the)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return undefined
}

/** `two more men`, `three over par`, `four up front`: the comparative belongs to what follows, which no figure before it counts. */
function isAnotherPhrase({tokens}: Story, at: number): boolean {
  const {lower = ''} = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (/^(?:up|down)$/.test(lower)) return next?.lower === 'to'
  if (/^(?:over|under)$/.test(lower)) return next?.kind === 'word' && !/^(?:the|its|their|his|her|what|that|this|last|budget|capacity|target|quota|limit|forecast|estimate|a|an)$/.test(next.lower)
  if (/^(?:more|fewer|less|later|earlier)$/.test(lower)) return next?.kind === 'word' && !/^(?:than|in|at|on|for|a|to|per)$/.test(next.lower)
  return false
}

/** What leaves another behind, or falls behind it, `by` so much. */
const beating = /^(?:beaten|beat|beats|beating|broken|broke|breaking|exceeded|exceeds|exceeding|topped|bettered|missed|misses|trails|trailed|leads|led|ahead|behind|short|won|took|claimed|clinched|triumphed|prevailed|separated|differ|differed|surpassed|overtook|overshot|undershot)$/

/** `the lead, at 12 points`, `its deficit was $3.7bn`. */
function gapNounBefore(wordAt: (at: number) => string, at: number): number | undefined {
  if (!/^(?:at|is|was|were)$/.test(wordAt(at))) return undefined
  return [at - 1, at - 2, at - 3].find((back) => stepWords().gaps.has(wordAt(back)) && !/^(?:edge|premium|distance)$/.test(wordAt(back)))
}

/** `rose in a year by 5%`, `beats the old one, 53.7, by 0.7`. */
function cueBeforeBy(wordAt: (at: number) => string, by: number): Cue | undefined {
  const {nouns, verbs, gaps} = stepWords()
  for (let at = by - 1; at > by - 6 && !/^[,;:()–—]$/.test(wordAt(at)); at--) {
    const word = wordAt(at)
    if (verbs.has(word)) return {at, direction: verbs.get(word), isGap: false, isNoun: false, hasBase: false, isBy: true}
    if (nouns.has(word)) return {at, direction: nouns.get(word), isGap: gaps.has(word), isNoun: true, hasBase: false}
  }
  for (let at = by - 1; at > by - 10; at--)
    if (beating.test(wordAt(at))) return {at, direction: undefined, isGap: true, isNoun: false, hasBase: false, isBy: true}
  return undefined
}

/** `a rise of 5%`, `the increase, of 8%`, `rose by about 5%`, `fell 5%`, `up 5%`. */
function cueBefore(story: Story, figure: Figure): Cue | undefined {
  const {tokens} = story
  const {nouns, verbs, gaps} = stepWords()
  const first = firstOf(story, figure)
  const wordAt = (at: number): string => (tokens[at]?.sentence === figure.sentence ? (tokens[at]?.lower ?? '') : '')
  let at = first - 1
  // `An extra 1.5%`; `those 36 votes`, after the votes of two.
  if (wordAt(at) === 'extra' && /^(?:an|the|that)$/.test(wordAt(at - 1)) && figure.kind === 'percent')
    return {at, direction: 'up', isGap: false, isNoun: true, hasBase: false}
  if (/^(?:those|these)$/.test(wordAt(at)) && figure.counted?.noun === 'vote') return {at, direction: undefined, isGap: true, isNoun: true, hasBase: false}
  if (/^(?:a|an|the|another|further)$/.test(wordAt(at)) && figure.kind !== 'ordinal') at--
  const word = wordAt(at)
  if (word === 'of') {
    const noun = wordAt(at - 1) === ',' ? at - 2 : at - 1
    const name = wordAt(noun)
    // `Growth of 2.8% was better than forecast`: a rate, and no step.
    if (name === 'growth' && !/^an?$/.test(wordAt(noun - 1))) return undefined
    return nouns.has(name) ? {at: noun, direction: nouns.get(name), isGap: gaps.has(name), isNoun: true, hasBase: false} : undefined
  }
  const gapNoun = gapNounBefore(wordAt, at)
  if (gapNoun !== undefined) return {at: gapNoun, direction: undefined, isGap: true, isNoun: true, hasBase: false}
  if (word === 'by') return cueBeforeBy(wordAt, at)
  if (verbs.has(word) && !/^(?:add|added|adding|lost|lose|loses|losing|shed|sheds|shedding|made)$/.test(word) && !(word === 'up' && /^(?:made|make|makes|making|set|to)$/.test(wordAt(at - 1))))
    return {at, direction: verbs.get(word), isGap: false, isNoun: false, hasBase: false}
  return undefined
}

/** `the 5% rise`, `that gain of 3%`; a sentence that begins with its step: `An increase of 12%`. */
function isPointingBack(story: Story, first: number, sentence: number): boolean {
  const {tokens, sentences} = story
  const {pointers} = stepWords()
  const opens = sentences[sentence]?.firstToken ?? 0
  for (let at = first - 1; at >= Math.max(opens, first - 3); at--) {
    const word = tokens[at]?.lower ?? ''
    if (pointers.has(word)) return true
    if (/^an?$/.test(word)) return at === opens
    if (tokens[at]?.kind !== 'word') return false
  }
  return first - 1 <= opens
}

/** `It has thus fallen by 5%`, `That means it rose 12%`: said of what was told before. */
function concludes({tokens, sentences}: Story, sentence: number): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken; at < Math.min(lastToken, firstToken + 8); at++) if (/^(?:thus|therefore|hence|thereby|means|meaning|so)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

function kindOf(figure: Figure): {kind: StepKind; interval: Interval} | undefined {
  const {kind, unit, interval} = figure
  if (kind === 'percent' && unit === 'percent') return {kind: 'share', interval: {low: interval.low / 100, high: interval.high / 100}}
  if (kind === 'ratio') return {kind: 'share', interval: figure.hedge ? interval : {low: interval.low * 0.94, high: interval.high * 1.06}}
  if (kind === 'ordinal' || kind === 'age' || kind === 'range' || kind === 'other') return undefined
  return {kind: 'amount', interval}
}

function stepOf(story: Story, figure: Figure): ToldStep | undefined {
  const told = kindOf(figure)
  const before = told && cueBefore(story, figure)
  const cue = before?.isNoun || before?.isBy ? before : told && (cueBehind(story, figure) ?? before)
  // `A point and a half` is one and a half.
  if (!told || !cue || (figure.kind === 'ratio' && story.tokens[firstOf(story, figure) - 1]?.lower === 'and')) return undefined
  const first = Math.min(firstOf(story, figure), cue.at)
  const {start, end, text, sentence, lastToken} = figure
  return {
    ...told,
    start,
    end,
    text,
    figure,
    direction: cue.direction,
    pointsBack: cue.isNoun ? isPointingBack(story, first, sentence) : !cue.isGap && concludes(story, sentence),
    isNoun: cue.isNoun,
    isGap: cue.isGap,
    hasBase: cue.hasBase,
    sentence,
    firstToken: first,
    lastToken: Math.max(lastToken, cue.at + 1)
  }
}

const loose: readonly (readonly [RegExp, (size: number) => Interval])[] = [
  [/\b(?:more than|over|at least|well over|not less than)$/, (size) => ({low: size, high: size * 2})],
  [/\b(?:nearly|almost|close to|not quite|approaching|just under|practically|virtually)$/, (size) => ({low: size * 0.8, high: size * 1.02})],
  [/\b(?:less than|under)$/, (size) => ({low: 1, high: size})],
  [/\b(?:roughly|about|around|some|approximately)$/, (size) => ({low: size * 0.82, high: size * 1.22})]
]

/** The room that a hedge or, without one, the ear gives a multiple. A bound has an end too: nobody calls a tenfold rise `more than doubled`. */
function roomFor(size: number, before: string): Interval {
  const hedged = loose.find(([hedge]) => hedge.test(before))?.[1](size)
  return hedged ?? {low: size * 0.92, high: size * 1.12}
}

const turned = ({low, high}: Interval): Interval => ({low: 1 / high, high: 1 / low})

/** `doubled`, `cut by half`, `a fivefold rise`. */
function timesOf(story: Story, token: Token): ToldStep | undefined {
  const {tokens} = story
  const {index, sentence, start, end, text, lower} = token
  const value = stepWords().times.get(lower) ?? 1
  const before = `${tokens[index - 2]?.lower ?? ''} ${tokens[index - 1]?.lower ?? ''}`
  // A double room doubles nothing, and who is twice married has no figure for it.
  const isVerb = /^(?:will|would|could|may|might|to|than|nearly|almost|roughly|about)$/.test(tokens[index - 1]?.lower ?? '') && !/^(?:twice|thrice)$/.test(lower)
  if (!isVerb && /^(?:double|triple|treble|twice|thrice|quadruple)$/.test(lower) && !/^(?:as|the|that|those|what|its|their|his|her|to)$/.test(tokens[index + 1]?.lower ?? '')) return undefined
  const hasBase = !isVerb && /^(?:twice|thrice|double|triple|treble|quadruple)$/.test(lower)
  const size = value < 1 ? 1 / value : value
  const room = roomFor(size, before)
  return {
    kind: 'times',
    start,
    end,
    text,
    figure: undefined,
    interval: value < 1 ? turned(room) : room,
    direction: value < 1 ? 'down' : 'up',
    isNoun: false,
    pointsBack: false,
    isGap: hasBase,
    hasBase,
    sentence,
    firstToken: index,
    lastToken: index + 1
  }
}

/** `eight times its usual flow`, `ten times as many`; `three times in May` counts occasions. */
function timesFigureOf(story: Story, figure: Figure): ToldStep | undefined {
  const {tokens} = story
  if (tokens[figure.firstToken - 1]?.lower === 'of' && tokens[figure.firstToken - 2]?.lower === 'factor') return factorStep(story, figure)
  if (figure.counted?.noun !== 'time' || typeof figure.value !== 'number' || figure.value < 2) return undefined
  const at = figure.lastToken + 1
  const next = tokens[at]?.lower ?? ''
  if (tokens[at - 1]?.lower !== 'times') return undefined
  const compared = /^(?:more|higher|larger|bigger|greater)$/.test(next) && tokens[at + 1]?.lower === 'than'
  if (!compared && !/^(?:the|its|their|his|her|that|those|what|as)$/.test(next)) return undefined
  const {value, start, hedge, sentence} = figure
  const room = roomFor(value, hedge?.text.toLowerCase() ?? '')
  return {
    kind: 'times',
    start,
    end: tokens[at - 1]?.end ?? figure.end,
    text: `${figure.text} times`,
    figure,
    interval: compared ? {low: room.low, high: room.high + 1} : room,
    direction: undefined,
    isNoun: false,
    pointsBack: false,
    isGap: true,
    hasBase: true,
    sentence,
    firstToken: firstOf(story, figure),
    lastToken: at
  }
}

/** `has gone up by a factor of ten`. */
function factorStep(story: Story, figure: Figure): ToldStep | undefined {
  const {tokens} = story
  const {value, start, end, text, sentence, firstToken, lastToken} = figure
  if (typeof value !== 'number' || value < 2) return undefined
  let direction: Direction | undefined
  for (let at = firstToken - 3; at > firstToken - 9 && !direction; at--) direction = stepWords().verbs.get(tokens[at]?.lower ?? '')
  if (!direction) return undefined
  const room = roomFor(value, figure.hedge?.text.toLowerCase() ?? '')
  return {kind: 'times', start, end, text: `${text} times`, figure, interval: direction === 'up' ? room : turned(room), direction, isNoun: false, pointsBack: false, isGap: false, hasBase: false, sentence, firstToken: firstToken - 3, lastToken}
}

/** `cut roughly in half`, `fell by more than half`: read by the word, since a bare half is no figure everywhere. */
function halfOf(story: Story, token: Token): ToldStep | undefined {
  const {tokens} = story
  const {index, sentence, start, end} = token
  const {verbs} = stepWords()
  if (tokens[index + 1]?.lower === 'as' && tokens[index + 3]?.lower === 'again')
    return againFrom(story, {start, firstToken: index, sentence, value: 0.5, at: index + 1}, undefined)
  const ofOld = /^(?:the|its|their)$/.test(tokens[index + 1]?.lower ?? '') && /^(?:old|previous|former|usual|normal|original|earlier)$/.test(tokens[index + 2]?.lower ?? '')
  if (ofOld || (tokens[index + 1]?.lower === 'of' && tokens[index + 2]?.lower === 'what')) return partOfWhat(story, {start, end: token.end, firstToken: index, lastToken: index + 1, sentence, value: 0.5}, undefined)
  let at = index - 1
  const isIn = tokens[at]?.lower === 'in'
  const hedgeWords: string[] = []
  if (isIn) at--
  while (/^(?:more|less|than|over|nearly|almost|roughly|about|around|some|approximately|just|under|by|well|a|full)$/.test(tokens[at]?.lower ?? '')) {
    hedgeWords.unshift(tokens[at]?.lower ?? '')
    at--
  }
  if (!isIn && !hedgeWords.includes('by')) return undefined
  let direction: Direction | undefined
  for (let back = at; back > at - 14 && tokens[back]?.sentence === sentence && !direction; back--) {
    const word = tokens[back]?.lower ?? ''
    direction = verbs.get(word)
    if (!isIn && tokens[back]?.kind !== 'word') return undefined
  }
  if (!direction || (isIn && direction === 'up')) return undefined
  const room = roomFor(2, hedgeWords.filter((word) => word !== 'by').join(' '))
  const interval = direction === 'down' ? turned(room) : risenByHalf(hedgeWords.join(' '))
  return {
    kind: 'times',
    start,
    end,
    text: isIn ? 'in half' : 'by half',
    figure: undefined,
    interval,
    direction,
    isNoun: false,
    pointsBack: false,
    isGap: false,
    hasBase: false,
    sentence,
    firstToken: at + 1,
    lastToken: index + 1
  }
}

function risenByHalf(hedge: string): Interval {
  if (/more than|over/.test(hedge)) return {low: 1.5, high: 2}
  if (/nearly|almost|under|less/.test(hedge)) return {low: 1.38, high: 1.52}
  return {low: 1.44, high: 1.56}
}

/** `a third as long again`. */
function againOf(story: Story, figure: Figure): ToldStep | undefined {
  const {tokens} = story
  const {kind, value, lastToken: at, sentence, start, firstToken} = figure
  if (kind !== 'ratio' || typeof value !== 'number') return undefined
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'what') return partOfWhat(story, {...figure, value}, figure)
  if (tokens[at]?.lower !== 'as' || !/^(?:much|many|high|large|big|long|far|heavy)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
  if (tokens[at + 2]?.lower !== 'again') return partOfWhat(story, {...figure, value}, figure)
  return againFrom(story, {start, firstToken, sentence, value, at}, figure)
}

/** `half of what it was`, `a third of what it covered in 1980`. */
function partOfWhat(story: Story, {start, end, firstToken, lastToken, sentence, value}: Part, figure: Figure | undefined): ToldStep {
  const {low, high} = {low: value * 0.9, high: value * 1.1}
  return {
    kind: 'times',
    start,
    end,
    text: story.text.slice(start, end),
    figure,
    interval: {low, high},
    direction: 'down',
    isNoun: false,
    pointsBack: false,
    isGap: true,
    hasBase: false,
    sentence,
    firstToken,
    lastToken
  }
}

interface Part extends Span {
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
  readonly value: number
}

interface Again {
  readonly start: number
  readonly firstToken: number
  readonly sentence: number
  readonly value: number
  /** Where `as` stands. */
  readonly at: number
}

/** `half as much again`: the base and that part of it more. */
function againFrom(story: Story, {start, firstToken, sentence, value, at}: Again, figure: Figure | undefined): ToldStep {
  const end = story.tokens[at + 2]?.end ?? start
  return {
    kind: 'times',
    start,
    end,
    text: story.text.slice(start, end),
    figure,
    interval: {low: (1 + value) * 0.95, high: (1 + value) * 1.05},
    direction: 'up',
    isNoun: false,
    pointsBack: false,
    isGap: true,
    hasBase: false,
    sentence,
    firstToken,
    lastToken: at + 3
  }
}

/** In the order of the text. */
export const toldStepsOf = once((story: Story): readonly ToldStep[] => {
  const figures = figuresOf(story)
  if (figures.length < 2) return []
  const told = figures.flatMap((figure) => timesFigureOf(story, figure) ?? againOf(story, figure) ?? stepOf(story, figure) ?? [])
  const halves = occurrencesOf(story, ['half']).flatMap((token) => halfOf(story, token) ?? [])
  // `By more than a half` may be read as a figure, and by its word.
  const words = halves.filter(({start}) => !told.some((step) => step.start <= start && step.end > start))
  const multiples = occurrencesOf(story, stepWords().times.keys()).flatMap((token) => timesOf(story, token) ?? [])
  return [...told, ...words, ...multiples].sort((one, other) => one.start - other.start)
})
