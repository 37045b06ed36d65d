/** Things told one by one: `One lay in the hall. Another was on the stairs. A third …`, `one is a nurse, the other her husband`. It judges nothing. */

import type {Span} from '../../../../finding.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import {isPast} from '../../../dates/past-verbs.js'
import type {Figure} from '../../../figures/figure.js'
import {type Listed, listFrom} from './listed.js'
import {several} from './listed-people.js'

/** Sentences and words behind the number that are looked through. */
const sentences = 7
const reach = 140

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
/** What may stand behind `one` where it stands for a thing: `One, a cook`, `another in the hall`, `a third was`. */
const behind =
  /^(?:[,;.–—:(]|is|was|are|were|has|had|have|will|would|can|could|may|might|in|on|at|from|near|outside|under|by|to|for|with|a|an|the|who|that|which|says|said|lay|lies|ran|runs|went|goes|came|comes|also|still|now|never|later|lives?|died|stood|stands|fell|fled|sits|sat|works?|wants?|needs?|hit|met)$/
/** Where a clause begins. */
const opens = /^(?:,|;|:|and|but|while|whereas|–|—|--|then)$/

interface Cue {
  /** How many have been told with it, or how many it adds. */
  readonly kind: 'one' | 'more' | 'nth' | 'other' | 'others'
  readonly count: number
  readonly end: number
}

const stands = (story: Story, at: number): boolean => behind.test(lowerAt(story, at)) || isPast(lowerAt(story, at))

/** The words at a place that tell the first, one more, the third or the last of them. */
function cueAt(story: Story, at: number): Cue | undefined {
  const [word, next] = [lowerAt(story, at), lowerAt(story, at + 1)]
  if (word === 'one' && stands(story, at + 1)) return {kind: 'one', count: 1, end: at + 1}
  if (word === 'another' && stands(story, at + 1)) return {kind: 'more', count: 1, end: at + 1}
  if (word === 'a' || word === 'the') {
    const nth = ordinals.indexOf(next)
    if (nth > 1 && stands(story, at + 2)) return {kind: 'nth', count: nth, end: at + 2}
  }
  if (word !== 'the' || next !== 'other') return undefined
  const more = several.get(lowerAt(story, at + 2))
  if (more && stands(story, at + 3)) return {kind: 'others', count: more, end: at + 3}
  return more === undefined && stands(story, at + 2) ? {kind: 'other', count: 1, end: at + 2} : undefined
}

/** `Physics |is one| and law another`: the first of them, told behind its verb. */
const isTold = (story: Story, at: number): boolean =>
  lowerAt(story, at) === 'one' && /^(?:is|was)$/.test(lowerAt(story, at - 1)) && /^(?:and|,|;|\.|but)$/.test(lowerAt(story, at + 1))

/** `law |another|`, behind that. */
const isToldNext = (story: Story, at: number): boolean =>
  lowerAt(story, at) === 'another' && /^(?:[.,;]|and|but)$/.test(lowerAt(story, at + 1))

/** `The others are |rye and oats|`. */
const othersAt = (story: Story, at: number): number =>
  lowerAt(story, at) === 'the' && lowerAt(story, at + 1) === 'others' && /^(?:are|were)$/.test(lowerAt(story, at + 2))
    ? (listFrom(story, at + 3)?.count ?? 0)
    : 0

const pairs = /^(?:pair|couple|both|twins|two|brace|either|neither|half|side|sides)$/

/** What was told of them one by one behind their number: more than it says, or all of them, where the last is told as `the other`. */
export function oneByOne(story: Story, {sentence, lastToken, counted, block}: Figure, value: number): Listed | undefined {
  const own = story.sentences[sentence]
  if (!own || !counted) return undefined
  let count = 0
  let first: Span | undefined
  let last: Span | undefined
  const listed = (): Listed | undefined => (first && last ? {count, least: count, start: first.start, end: last.end} : undefined)
  for (let at = lastToken; at < lastToken + reach; at++) {
    const token = story.tokens[at]
    const in_ = token && story.sentences[token.sentence]
    if (!token || !in_ || in_.block !== block || token.sentence > sentence + sentences) break
    if (count === 0 && token.sentence > sentence + 1) return undefined
    // `three men with |a pair| of nets`: they may be what is told one by one.
    if (count === 0 && pairs.test(token.lower)) return undefined
    const isOpening = at === in_.firstToken || opens.test(lowerAt(story, at - 1))
    if ((count === 0 && isTold(story, at)) || (count > 0 && !isOpening && isToldNext(story, at))) {
      count++
      first ??= token
      last = token
    }
    const others = isOpening && count > 0 ? othersAt(story, at) : 0
    if (others > 0) {
      count += others
      last = story.tokens[at + 1]
      return listed()
    }
    const cue = isOpening ? cueAt(story, at) : undefined
    if (!cue) continue
    // `One is a seascape, |one| a view of Rome and |one| a storm`.
    if (cue.kind === 'one' && count > 0 && token.lower === 'one' && token.sentence === story.tokens[at - 2]?.sentence) count++
    else if (cue.kind === 'one') {
      if (count > 0 || (at !== in_.firstToken && !/^[:;–—]$/.test(lowerAt(story, at - 1)))) return undefined
      count = 1
      first = token
    } else if (count === 0) return undefined
    else if (cue.kind === 'nth') {
      if (cue.count !== count + 1) return undefined
      count++
    } else count += cue.count
    last = story.tokens[cue.end - 1]
    if (cue.kind === 'other' || cue.kind === 'others') return listed()
    at = cue.end - 1
  }
  return count > value ? listed() : undefined
}
