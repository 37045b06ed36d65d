/**
 * Finds told steps: `the 16.5% rise`, `by more than half`, `six points up`, `a majority of five`, `quadrupled`, `three times the`. Each is read by the words beside it alone.
 */

import type {Story} from '../../../story/story.js'
import {bySentence} from '../../dates/near.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {goneCue} from './gone-shares.js'
import {isNoStep} from './no-step.js'
import {isMeasuredOtherwise} from './other-measures.js'
import type {StepKind, ToldStep} from './step.js'
import {type Cue, cueOf, firstOf} from './step-cues.js'
import {halfOf, isOfUnit, multipleOf, timesOf} from './step-multiples.js'
import {stepWords} from './step-words.js'
import {toldMovesOf, wayOf} from './told-moves.js'

/** `the 5% rise`, `that gain of 3%`; a sentence that begins with its step: `An increase of 12%`. */
function isPointingBack(story: Story, first: number, sentence: number): boolean {
  const {tokens, sentences} = story
  const {pointers} = stepWords()
  const opens = sentences[sentence]?.firstToken ?? 0
  for (let at = first - 1; at >= Math.max(opens, first - 3); at--) {
    const word = tokens[at]?.lower ?? ''
    if (pointers.has(word) || word === 'extra') return true
    // `Two percent this year after rises of 3.25`.
    if (/^(?:after|before|in|than|by)$/.test(word)) return false
    // `That is an increase of 1.5%`.
    if (/^an?$/.test(word) && at === opens + 2 && /^(?:that|this|it|which)$/.test(tokens[opens]?.lower ?? '')) return true
    if (/^an?$/.test(word)) return at === opens || (at === opens + 1 && tokens[opens]?.kind === 'mark')
    if (tokens[at]?.kind !== 'word') return false
  }
  return first - 1 <= opens
}

/** `|Raising| it by 3%, she says, was hard`: the sentence begins with what was done. */
const opensWithDeed = ({tokens, sentences}: Story, {at, isBy}: Cue, sentence: number): boolean =>
  isBy === true && at === sentences[sentence]?.firstToken && /ing$/.test(tokens[at]?.lower ?? '')

/** `It has thus fallen by 5%`, `That means it rose 12%`: said of what was told before. */
function concludes({tokens, sentences}: Story, sentence: number): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken; at < Math.min(lastToken, firstToken + 8); at++)
    if (/^(?:thus|therefore|hence|thereby|means|meaning|so)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** What a fraction leaves open: 27% is `just over a quarter`. */
function fractionOf({hedge, interval: {low, high}, value}: Figure): Interval {
  if (!hedge) return {low: low * 0.94, high: high * 1.06}
  // Nearly a fifth is 18% as well.
  if (hedge.kind === 'nearly') return {low: Math.min(low, Number(value) * 0.89), high}
  return hedge.kind === 'over' ? {low, high: Math.max(high, Number(value) * 1.12)} : {low, high}
}

function kindOf(figure: Figure): {kind: StepKind; interval: Interval} | undefined {
  const {kind, unit, interval} = figure
  if (kind === 'percent' && unit === 'percent') return {kind: 'share', interval: {low: interval.low / 100, high: interval.high / 100}}
  if (kind === 'ratio') return {kind: 'share', interval: fractionOf(figure)}
  if (kind === 'ordinal' || kind === 'age' || kind === 'range' || kind === 'other') return undefined
  return {kind: 'amount', interval}
}

/** `an increase of five |on average each| year`: what it comes to over several of them is another. */
const isMean = ({tokens}: Story, {lastToken}: Figure): boolean =>
  tokens[lastToken]?.lower === 'on' && tokens[lastToken + 1]?.lower === 'average'

/** `By 10% in each of the past three years`, `5% a year`: it compounds. */
function isYearly({tokens}: Story, {per, lastToken, sentence}: Figure): boolean {
  if (per !== null) return true
  for (let at = lastToken; at < lastToken + 4 && tokens[at]?.sentence === sentence; at++)
    if (/^(?:each|every|annually|yearly)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** `A point and a half` is one and a half; `three-quarters of a point`, `a tenth of one degree` are amounts, and no part of a level. */
const isPartOfUnit = (story: Story, figure: Figure): boolean =>
  story.tokens[firstOf(story, figure) - 1]?.lower === 'and' ||
  /^[- ]of[- ](?:an?|one)[- ]\p{L}/u.test(story.text.slice(figure.end, figure.end + 30)) ||
  (/half$/i.test(figure.text) && isOfUnit(story, figure.end))

/** `from $4 to $5, |or 20%|`: what it came to as a share, and no share of anything. */
const isShareAgain = ({tokens}: Story, {kind, unit, lastToken}: Figure, at: number): boolean =>
  tokens[at]?.lower === 'or' &&
  kind === 'percent' &&
  unit === 'percent' &&
  (tokens[lastToken]?.kind === 'mark' || /^(?:and|but|since|over|in|after)$/.test(tokens[lastToken]?.lower ?? ''))

/** `fell from 60 to 42, |by 18|`: the verb stands before the two that the amount is set off behind. */
function cueBehindMove(story: Story, figure: Figure): Cue | undefined {
  const by = firstOf(story, figure) - 1
  if (!(story.tokens[by]?.lower === 'by' || isShareAgain(story, figure, by)) || story.tokens[by - 1]?.text !== ',') return undefined
  const move = toldMovesOf(story)
    .get(figure.sentence)
    ?.find(({lastToken}) => lastToken <= by - 1 && by - 1 - lastToken < 3)
  const way = move && wayOf(story, move)
  return way && {at: by, direction: way.direction, isGap: false, isNoun: false, hasBase: false, isBy: true}
}

/** `£279m, against £361m a year earlier |(-23%)|`: a change by its sign. */
function signedStep({tokens}: Story, figure: Figure): ToldStep | undefined {
  const {kind, unit, text, start, end, value, interval, sentence, firstToken, lastToken} = figure
  if (kind !== 'percent' || unit !== 'percent' || typeof value !== 'number' || !/^[+−–-]\d/.test(text)) return undefined
  if (tokens[firstToken - 1]?.text !== '(' || !/^[),;]$/.test(tokens[lastToken]?.text ?? '')) return undefined
  const [low = 0, high = 0] = [Math.abs(interval.low), Math.abs(interval.high)].sort((one, other) => one - other)
  return {
    kind: 'share',
    start,
    end,
    text,
    figure,
    interval: {low: low / 100, high: high / 100},
    direction: text.startsWith('+') ? 'up' : 'down',
    isNoun: true,
    pointsBack: false,
    isGap: false,
    hasBase: false,
    sentence,
    firstToken,
    lastToken
  }
}

function stepOf(story: Story, figure: Figure): ToldStep | undefined {
  const told = kindOf(figure)
  const cue = told && (cueOf(story, figure) ?? cueBehindMove(story, figure) ?? goneCue(story, figure))
  if (
    !told ||
    !cue ||
    isNoStep(story, figure, cue) ||
    isMeasuredOtherwise(story, figure) ||
    (told.kind === 'share' && isYearly(story, figure)) ||
    (told.kind === 'amount' && isMean(story, figure) && isYearly(story, figure)) ||
    (figure.kind === 'ratio' && (isPartOfUnit(story, figure) || (cue.isGap && / out of /.test(figure.text))))
  )
    return undefined
  const first = Math.min(firstOf(story, figure), cue.at)
  const {start, end, text, sentence, lastToken} = figure
  return {
    ...told,
    start,
    end,
    text,
    figure,
    direction: cue.direction,
    pointsBack: cue.isNoun
      ? isPointingBack(story, first, sentence)
      : !cue.isGap && (concludes(story, sentence) || opensWithDeed(story, cue, sentence)),
    isNoun: cue.isNoun,
    isGap: cue.isGap,
    hasBase: cue.hasBase,
    sentence,
    firstToken: first,
    lastToken: Math.max(lastToken, cue.at + 1)
  }
}

/** In the order of the text. */
export const toldStepsOf = once((story: Story): readonly ToldStep[] => {
  const figures = figuresOf(story)
  if (figures.length < 2) return []
  const told = figures.flatMap((figure) => multipleOf(story, figure) ?? signedStep(story, figure) ?? stepOf(story, figure) ?? [])
  const halves = occurrencesOf(story, ['half']).flatMap((token) => halfOf(story, token) ?? [])
  // `By more than a half` may be read as a figure, and by its word.
  const own = bySentence(told, ({sentence}) => sentence)
  const words = halves.filter(({start, sentence}) => !own.get(sentence)?.some((step) => step.start <= start && step.end > start))
  const multiples = occurrencesOf(story, stepWords().times.keys()).flatMap((token) => timesOf(story, token) ?? [])
  return [...told, ...words, ...multiples].sort((one, other) => one.start - other.start)
})

const stepsBySentence = once((story: Story) => bySentence(toldStepsOf(story), ({sentence}) => sentence))

/** Those of some sentences, both ends among them. */
export function toldStepsIn(story: Story, first: number, last = first): readonly ToldStep[] {
  const found: ToldStep[] = []
  for (let sentence = first; sentence <= last; sentence++) found.push(...(stepsBySentence(story).get(sentence) ?? []))
  return found
}
