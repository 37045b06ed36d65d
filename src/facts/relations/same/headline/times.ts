/** A multiple in the words of a headline, `doubles`, `triples`, with what the lead tells or makes of it: `€31m … up from €22m`. */

import {timesWords} from '../../../../lexicon/headline-words.js'
import {lazily, numbersOf} from '../../../../lexicon/list.js'
import type {Story} from '../../../../story/story.js'
import type {Figure, Interval} from '../../../figures/figure.js'
import {overlaps} from '../../../figures/interval.js'
import type {ToldStep} from '../../steps/step.js'
import {toldStepsOf} from '../../steps/told-steps.js'
import {around, type Made} from './made.js'
import {changePair, inOrder, isAlike, type Two} from './pairs.js'

/** More figures of the body are not set beside each other. */
const mostFigures = 40

/** `doubles`, `triples`: how many times, as a headline has it. */
export interface Times {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly interval: Interval
}

const times = lazily(() => numbersOf(timesWords))

/** The word of a headline for a multiple, with its hedge. */
export function timesIn(story: Story, block: number): Times | undefined {
  const {firstToken, lastToken} = story.blocks[block] ?? {firstToken: 0, lastToken: 0}
  for (let at = firstToken; at < lastToken; at++) {
    const token = story.tokens[at]
    const value = token && times().get(token.lower)
    if (!token || value === undefined) continue
    const before = story.tokens[at - 1]?.lower ?? ''
    const interval =
      before === 'than'
        ? {low: value, high: Number.POSITIVE_INFINITY}
        : /^(?:nearly|almost)$/.test(before)
          ? {low: value * 0.75, high: value}
          : around(value, value * 0.15)
    return {start: token.start, end: token.end, text: token.text, interval}
  }
  // `|Three times| its last penalty`.
  return toldStepsOf(story).find((step) => step.kind === 'times' && step.firstToken >= firstToken && step.lastToken <= lastToken)
}

/** The multiples that the body tells in words. */
const timesOf = (story: Story): readonly ToldStep[] =>
  toldStepsOf(story).filter(({kind, sentence}) => kind === 'times' && story.blocks[story.sentences[sentence]?.block ?? -1]?.role === 'body')

/** The only multiple that the lead, up to a sentence, tells in words, where no other of the body is the headline's: `turnout doubles` above `three times as many people voted as in May`. */
export function timesTold(story: Story, {interval}: Times, end: number): ToldStep | undefined {
  const steps = timesOf(story)
  const near = steps.filter(({sentence}) => sentence < end)
  return near.length === 1 && !steps.some((step) => overlaps(step.interval, interval)) ? near[0] : undefined
}

const bySize = ([one, other]: Two, larger: boolean): Two =>
  Number(one.value) > Number(other.value) === larger ? [one, other] : [other, one]

/** What the only two amounts of the lead make of a multiple: `€31m … up from €22m`. */
export function timesMade(story: Story, {interval}: Times, lead: readonly Figure[], body: readonly Figure[]): Made | undefined {
  const {pair, isSet} = changePair(story, undefined, lead) ?? {}
  if (!pair || (pair[0].kind === 'percent' && !isSet) || timesOf(story).some((step) => overlaps(step.interval, interval))) return undefined
  // Two that nothing sets against each other, `built for 8,000 bags … had to carry 24,500`, are taken as the headline has them.
  const [now, then] = isSet ? inOrder(story, pair) : bySize(pair, interval.low > 1)
  const factor = Number(now.value) / Number(then.value)
  if (factor > 1 !== interval.low > 1 || factor > 10 || factor < 0.1) return undefined
  const some = body.slice(0, mostFigures)
  const others = some.some((one) =>
    some.some(
      (other) =>
        one !== other &&
        !(one === now && other === then) &&
        isAlike(one, other) &&
        overlaps(around(Number(one.value) / Number(other.value), 0), interval)
    )
  )
  return {of: [now, then], text: `${now.text} from ${then.text}`, agrees: others || overlaps(around(factor, 0.05), interval)}
}
