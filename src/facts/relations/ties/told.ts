/** What may have been worked out from figures near it: shares, multiples, steps, and what is left. */

import type {Story} from '../../../story/story.js'
import type {Figure, HedgeKind, Interval} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {isBare, isNumber} from '../near.js'
import {isRest} from '../parts/rests/rest-words.js'
import {toldShares} from '../parts/shares/told-shares.js'
import {isMoreOf} from '../steps/beside.js'
import type {ToldStep} from '../steps/step.js'
import {toldStepsOf} from '../steps/told-steps.js'
import {isRate, isSurelyRate, mayBeRest, mayBeTotal} from './signs.js'
import type {Told, ToldForm} from './tie.js'

const amountKinds = new Set(['cardinal', 'money', 'measure', 'duration', 'percent'])

/** A plain number above nought of a kind that adds up; points lie between percentages and are none. */
export const isAmount = (figure: Figure): boolean =>
  isNumber(figure) && amountKinds.has(figure.kind) && !isPoints(figure) && !isLikeYear(figure)

const isLikeYear = (figure: Figure): boolean => isBare(figure) && /^(?:1[89]|20)\d\d$/.test(figure.text)

export const isPoints = ({unit}: Figure): boolean => unit === 'percentage point' || unit === 'basis point'

/** What a hedge leaves open, as parts of the value below and above. */
const hedged: Record<HedgeKind, readonly [number, number]> = {
  about: [0.1, 0.1],
  nearly: [0.06, 0.01],
  over: [0.01, 0.06],
  more: [0.01, 0.12],
  less: [0.12, 0.01]
}

/** What a figure allows where others are worked out from it: a bound is near its end, and noughts at the end of a number are mostly counted. */
export function allowedBy({value, interval, hedge}: Figure): Interval {
  const middle = Number(value)
  const [below, above] = hedge ? hedged[hedge.kind] : [0.02, 0.02]
  return {
    low: Math.min(middle, Math.max(interval.low, middle * (1 - below))),
    high: Math.max(middle, Math.min(interval.high, middle * (1 + above)))
  }
}

/** A percentage by its decimals, cut or rounded; with a hedge, by that. */
function percentage({value, text, hedge}: Figure): Interval {
  const middle = Number(value) / 100
  if (hedge) return {low: middle * (1 - hedged[hedge.kind][0]), high: middle * (1 + hedged[hedge.kind][1])}
  const step = 10 ** -((/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + 2)
  return {low: middle - step, high: middle + step}
}

/** A fraction is said of what lies near it, and two-thirds of no three-quarters. */
const fractionRoom = 0.05
const fraction = ({value, hedge}: Figure): Interval => {
  const middle = Number(value)
  const [below, above] = hedge ? hedged[hedge.kind] : [fractionRoom, fractionRoom]
  return {low: middle * (1 - 2 * below), high: middle * (1 + 2 * above)}
}

function fromFigure(figure: Figure, form: ToldForm, value: number, interval: Interval, step: ToldStep | undefined, isSigned = true): Told {
  const {start, end, text, sentence, block, firstToken, lastToken} = figure
  return {form, isSigned, value, interval, start, end, text, figure, step, sentence, block, firstToken, lastToken}
}

/** `|Another 12| are nuns`: the next of several parts, which begins a sentence. */
const isFurtherPart = ({tokens, sentences}: Story, {firstToken, sentence}: Figure): boolean =>
  sentences[sentence]?.firstToken === firstToken - 1 && tokens[firstToken - 1]?.lower === 'another'

function toldByFigure(story: Story, figure: Figure, step: ToldStep | undefined): readonly Told[] {
  const value = Number(figure.value)
  const told: Told[] = []
  if (figure.kind === 'percent' && figure.unit === 'percent')
    told.push(fromFigure(figure, 'percent', value / 100, percentage(figure), step))
  if (figure.kind === 'ratio' && value < 1) told.push(fromFigure(figure, 'fraction', value, fraction(figure), step))
  if (
    isPoints(figure) ||
    (isAmount(figure) &&
      (step?.kind === 'amount' || figure.role === 'change' || (isMoreOf(story, figure) && !isFurtherPart(story, figure))))
  )
    told.push(fromFigure(figure, 'amount', value, allowedBy(figure), step))
  if (!isAmount(figure)) return told
  const allowed = allowedBy(figure)
  told.push(fromFigure(figure, 'rest', value, allowed, step, isRest(story, figure) || mayBeRest(story, figure)))
  if (step === undefined && mayBeTotal(story, figure)) told.push(fromFigure(figure, 'total', value, allowed, step))
  if (step === undefined && isRate(story, figure)) told.push(fromFigure(figure, 'rate', value, allowed, step, isSurelyRate(story, figure)))
  return told
}

/** A word that tells how many times is said of what lies near it. */
const wordRoom = 0.1

/** `Doubled`, `three times`: said of what lies near it. */
function toldByWord({sentences}: Story, step: ToldStep): Told | undefined {
  const {low, high} = step.interval
  const value = Number.isFinite(high) ? (low + high) / 2 : low
  if (!(value > 0) || !Number.isFinite(value)) return undefined
  const {start, end, text, figure, sentence, firstToken, lastToken} = step
  const interval = {low: low * (1 - wordRoom), high: high * (1 + wordRoom)}
  return {
    form: 'word',
    isSigned: true,
    value,
    interval,
    start,
    end,
    text,
    figure,
    step,
    sentence,
    block: sentences[sentence]?.block ?? 0,
    firstToken,
    lastToken
  }
}

/** Everything in a story that may have been worked out. A figure may stand here as more than one thing. */
export function toldOf(story: Story): readonly Told[] {
  const steps = toldStepsOf(story)
  const stepOf = new Map(steps.flatMap((step) => (step.figure ? [[step.figure, step] as const] : [])))
  const told = figuresOf(story)
    .filter(isNumber)
    .flatMap((figure) => toldByFigure(story, figure, stepOf.get(figure)))
  for (const step of steps) {
    if (step.kind === 'amount' || (step.figure && step.kind !== 'times')) continue
    const word = toldByWord(story, step)
    if (word) told.push(word)
  }
  const known = new Set(told.flatMap(({firstToken, lastToken}) => [firstToken, lastToken - 1]))
  for (const shares of toldShares(story).values())
    for (const share of shares)
      if (share.kind === 'ratio' && !known.has(share.firstToken) && !known.has(share.lastToken - 1))
        told.push({...share, form: 'ratio', isSigned: true, figure: undefined, step: undefined})
  return told
}
