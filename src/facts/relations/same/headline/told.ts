/** What the body tells in place of a figure of the headline: what its figures make, the figure that is meant, or what the only two of a sort make. It judges nothing but whether they differ. */

import type {Span} from '../../../../finding.js'
import {lowerAt, type Story, tokenAt} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {named} from '../../../figures/spelling.js'
import {isRunsForWickets} from '../../counts/scores/innings.js'
import {againMeantBy} from './again.js'
import {roleOf} from './alike.js'
import {apartOf} from './apart.js'
import {isBorne} from './borne.js'
import {isWithinBound} from './bounds.js'
import {changeMeantBy} from './changes.js'
import {directMeantBy} from './direct.js'
import {isOfOtherFate, meantBy} from './figures.js'
import {isComparative, madeOf} from './made.js'
import {moveMeantBy} from './moves.js'
import {partsOf} from './parts.js'
import {slipMeantBy} from './slips.js'
import {tiedMeantBy} from './ties.js'

export interface Told {
  readonly text: string
  readonly of: readonly (Span & {readonly text: string})[]
}

const isSame = (head: Figure, meant: Figure): boolean => meant.value === head.value && meant.kind !== 'duration'

const toldBy = (figures: readonly Figure[]): Told['of'] =>
  figures.map((figure) => ({start: figure.start, end: figure.end, text: named(figure)}))

/** The figure of the body that the head must mean; where the body bears the head out in any way, only what its digits or its amounts tie to it. */
function meantIn(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  const slip = slipMeantBy(story, head, lead, body)
  if (slip || head.kind === 'age' || isComparative(story, head)) return slip
  const change = changeMeantBy(story, head, body)
  if (change || isBorne(story, head)) return change
  const meant = meantBy(story, head, lead, body) ?? directMeantBy(story, head, lead)
  return meant && (isOfOtherThing(story, head, meant) || isOfOtherFate(story, head, meant) || isMeasuredElsewhere(story, head, meant))
    ? undefined
    : meant
}

const sizes = [
  /^(?:long|length)$/,
  /^(?:deep|of water|of snow|down|below)$/,
  /^(?:tall|high|above|up)$/,
  /^(?:wide|across|broad)$/
] as const
const gaps = /^(?:short|behind|ahead|clear|adrift|not|off|shy)$/

/** `in 320 feet |of water|` above `187 feet |long|`, `by 77 runs` above `nine runs |short of| a hundred`: how far something is another way, or how far off something. */
function isMeasuredElsewhere(story: Story, head: Figure, meant: Figure): boolean {
  const [one, other] = [head, meant].map((figure) => {
    const at = tokenBehind(story, figure)
    return {next: lowerAt(story, at), two: `${lowerAt(story, at)} ${lowerAt(story, at + 1)}`}
  })
  if (!one || !other) return false
  if (isAtTime(story, head, meant)) return true
  const sizeOf = ({next, two}: typeof one): number => sizes.findIndex((size) => size.test(next) || size.test(two))
  if (gaps.test(other.next) && one.next !== other.next) return true
  return sizeOf(one) >= 0 && sizeOf(other) >= 0 && sizeOf(one) !== sizeOf(other)
}

/** `ten-man Aldersby` above `back on his round |at five| on Monday`. */
const isAtTime = (story: Story, head: Figure, {kind, counted, firstToken}: Figure): boolean =>
  kind === 'cardinal' && counted === null && head.counted !== null && lowerAt(story, firstToken - 1) === 'at'

/** What stands behind a figure and its noun. */
const tokenBehind = (story: Story, {kind, lastToken, counted, end}: Figure): number =>
  kind !== 'measure' && counted && counted.start >= end ? tokenAt(story, counted.end) : lastToken

/** `and |a stuffed owl| went for nine times its estimate`: a factor of what its own clause names, which the text tells of elsewhere. */
function isOfOtherThing({tokens, sentences}: Story, {counted, firstToken, sentence}: Figure, meant: Figure): boolean {
  if (counted?.noun !== 'time') return false
  const from = sentences[sentence]?.firstToken ?? 0
  const clause = tokens.slice(from, firstToken)
  const opens = clause.findLastIndex(({lower}) => /^(?:[,;:–—]|and|but|while|where|as)$/.test(lower)) + 1
  if (!/^(?:an?|the|its|his|her|their)$/.test(clause[opens]?.lower ?? '')) return false
  const names = new Set(clause.slice(opens + 1, opens + 3).map(({lower}) => lower))
  const others = tokens.slice(firstToken).filter(({lower}) => names.has(lower))
  return others.length > 0 && !others.some((token) => token.sentence === meant.sentence)
}

/** What the text has, where it is not what the head says; `first` is the first sentence of the body. */
export function otherwiseTold(
  story: Story,
  head: Figure,
  lead: readonly Figure[],
  body: readonly Figure[],
  first: number
): Told | undefined {
  if (isRunsForWickets(story, head)) return undefined
  const role = roleOf(story, head)
  const tied = role === 'headline' ? (tiedMeantBy(story, head, lead, body) ?? moveMeantBy(story, head, body, first)) : undefined
  if (tied && (isWithinBound(story, head, tied) || isMeasuredElsewhere(story, head, tied))) return undefined
  if (tied) return {text: named(tied), of: toldBy([tied])}
  const made = role === 'caption' ? undefined : (madeOf(story, head, lead, body) ?? partsOf(story, head, lead, body))
  if (made && !made.agrees) return {text: made.text, of: toldBy(made.of)}
  const meant = made ? changeMeantBy(story, head, body) : meantIn(story, head, lead, body)
  if (meant) return isSame(head, meant) || isWithinBound(story, head, meant) ? undefined : {text: named(meant), of: toldBy([meant])}
  const apart = made || role !== 'headline' ? undefined : apartOf(story, head, first)
  if (apart && !apart.agrees && !isBorne(story, head)) return apart
  const again = made || role === 'caption' ? undefined : againMeantBy(story, head, body, first)
  return again && !isWithinBound(story, head, again) && !isMeasuredElsewhere(story, head, again)
    ? {text: named(again), of: toldBy([again])}
    : undefined
}
