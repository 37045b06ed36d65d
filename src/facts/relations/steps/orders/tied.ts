/**
 * Orders that words tie to their two figures wherever others stand: `11.6%, still above the 10% minimum`; `Only 63mm fell, the least on record. The old low, 71mm`. It judges no values.
 */

import {relationWords} from '../../../../lexicon/figure-relations.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {exactly} from '../../../figures/interval.js'
import {type Line, lineAt, type Match, pattern} from '../../pattern.js'
import type {Direction} from '../step.js'
import type {Order} from './orders.js'

/** `{#one}, still above the {#base} minimum`. */
const limits = (['above', 'below'] as const).flatMap((side) =>
  [
    `{#one} {5} , {2} <${side}:cue> the|its|their|a {1} {#base} <limit>`,
    `{#one} {5} , {2} <${side}:cue> the|its|their|a {1} <limit> {3} of {#base}`
  ].map((template) => ({direction: side === 'above' ? ('up' as const) : ('down' as const), read: pattern(template)}))
)

const ends = lazily(() => ({least: wordsOf(relationWords.least ?? ''), most: wordsOf(relationWords.most ?? '')}))

/** Words from a superlative to `on record`. */
const reach = 6

interface RecordCue {
  readonly direction: Direction
  readonly at: number
  readonly text: string
}

/** `the least in any spring |on record|`, `the highest |ever| felt`, `the lowest |since records began|`; such a sentence may hold no figure. */
function recordCue({tokens, sentences}: Story, sentence: number): RecordCue | undefined {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken + 1; at < lastToken; at++) {
    const {lower = ''} = tokens[at] ?? {}
    const direction = ends().least.has(lower) ? 'down' : ends().most.has(lower) ? 'up' : undefined
    if (!direction || tokens[at - 1]?.lower !== 'the') continue
    for (let ahead = at + 1; ahead < Math.min(lastToken, at + reach); ahead++) {
      const [word, next] = [tokens[ahead]?.lower ?? '', tokens[ahead + 1]?.lower ?? '']
      if (word === 'ever' || (word === 'on' && next === 'record') || (word === 'since' && /^(?:records|measurements)$/.test(next)))
        return {direction, at, text: `the ${lower}`}
    }
  }
  return undefined
}

/** `The old low, 71mm,`; `The previous record was 71mm`. */
const records = [
  '^ the|its|their <before> <record:what> , {#base} , {2}',
  '^ the|its|their <before> <record:what> was|is|of|stood_at {1} {#base}'
].map(pattern)

const isLike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  one.per === other.per &&
  typeof one.value === 'number' &&
  typeof other.value === 'number'

function orderFrom(
  story: Story,
  match: Match,
  direction: Direction,
  one: Figure,
  base: Figure,
  text = match.word('cue') ?? ''
): Order | undefined {
  if (!isLike(one, base) || one.hedge?.kind === 'more' || one.hedge?.kind === 'less') return undefined
  const [first, last] = [story.tokens[match.firstToken], story.tokens[match.lastToken - 1]]
  if (!first || !last) return undefined
  return {one, base, direction, isMove: false, start: first.start, end: last.end, text, tie: 'limit'}
}

function againstLimit(story: Story, line: Line): Order | undefined {
  if (line.figures.length < 2) return undefined
  for (const {direction, read} of limits) {
    const match = read(line)
    const base = match?.figure('base')
    // A minimum allows all that is more, and is itself what it says.
    if (match && base) return orderFrom(story, match, direction, match.figure('one'), {...base, interval: exactly(Number(base.value))})
  }
  return undefined
}

/** `That is 35% of the average, and the least on record`: said of what the sentence before begins with. */
function pointsBack({tokens, sentences}: Story, sentence: number): boolean {
  const first = sentences[sentence]?.firstToken ?? 0
  return /^(?:that|this|it)$/.test(tokens[first]?.lower ?? '') && /^(?:is|was)$/.test(tokens[first + 1]?.lower ?? '')
}

/** The figure that a sentence tells to be a record. */
function recordIn(story: Story, sentence: number, base: Figure, cue: RecordCue): Figure | undefined {
  const isBack = pointsBack(story, sentence)
  const [one, other] = lineAt(story, isBack ? sentence - 1 : sentence)?.figures.filter((figure) => isLike(figure, base)) ?? []
  // Of several in its sentence it cannot be told which is the record, unless they stand behind it as its parts.
  return one && (isBack || (!other && one.firstToken < cue.at)) ? one : undefined
}

function againstRecord(story: Story, line: Line): Order | undefined {
  for (const read of records) {
    const match = read(line)
    const base = match?.figure('base')
    // Of times the shortest is the best, and a record of either.
    if (!match || !base || base.kind === 'duration') continue
    const cue = recordCue(story, line.sentence - 1)
    const one = cue && recordIn(story, line.sentence - 1, base, cue)
    const what = match.word('what') ?? ''
    if (!one || (what === 'low' && cue.direction === 'up') || (/^(?:high|peak)$/.test(what) && cue.direction === 'down')) return undefined
    const order = orderFrom(story, match, cue.direction, one, base, cue.text)
    return order && {...order, tie: 'record'}
  }
  return undefined
}

export function tiedOrder(story: Story, sentence: number): Order | undefined {
  const line = lineAt(story, sentence)
  return line && (againstLimit(story, line) ?? againstRecord(story, line))
}
