/**
 * Whether two figures of a story are of the same quantity: same noun and modifiers, same time, same group, a level both times. The answer may be yes, no or
 * cannot tell, and only yes lets a rule compare them. It judges no values: that 27 and 29 differ is not its business.
 */

import {groupWords, scopeWords, timeWords} from '../../../lexicon/figure-scope.js'
import {wordsOf} from '../../../lexicon/list.js'
import {type Story, textOf} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {soundsAlike} from '../slip.js'
import {type Scope, scopeOf} from './scope.js'

export type Answer = 'yes' | 'no' | 'cannot tell'

let lists: {scope: Set<string>; times: Set<string>; groups: Map<string, string>} | undefined

function words() {
  if (lists) return lists
  const groups = new Map<string, string>()
  for (const line of groupWords.trim().split('\n')) {
    const [name = '', ...members] = line.trim().split(/\s+/)
    for (const member of members) groups.set(member, name)
  }
  lists = {scope: wordsOf(scopeWords), times: wordsOf(timeWords), groups}
  return lists
}

/** A month, a weekday, a season, a year. */
export const isTimeWord = (word: string): boolean => words().times.has(word) || /^(?:19|20)\d\d$/.test(word)

/** Enough of a word to know it again in another form: `rescuers` and `rescued`, `lorries` and `lorry`. */
export function stemOf(word: string): string {
  const singular = singularOf(word.replace(/['’]s$/, ''))
  return singular.length < 5 ? singular : singular.replace(/(?:ing|ed|er|ee|or|e|y)$/, '').slice(0, 5)
}

interface Context {
  readonly stems: ReadonlySet<string>
  readonly scopes: boolean
  readonly times: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

/** Words of figures, which tell nothing of what a sentence is on. */
const units = /^(?:cent|percent|million|billion|trillion)$/

/** What a sentence says of time, scope and setting, worked out once for each. */
const contexts = once((_story: Story) => new Map<number, Context>())

export function contextOf(story: Story, sentence: number): Context {
  const kept = contexts(story)
  const known = kept.get(sentence)
  if (known) return known
  const {scope, groups} = words()
  const context = {stems: new Set<string>(), scopes: false, times: new Set<string>(), groups: new Set<string>()}
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  for (let at = firstToken; at < lastToken; at++) {
    const {kind, lower} = story.tokens[at] ?? {kind: 'mark', lower: ''}
    const bare = lower.replace(/['’]s$/, '')
    if (kind === 'word' && bare.length > 3 && !units.test(bare)) {
      context.stems.add(stemOf(bare))
      // `heat-related illness` tells of heat.
      if (bare.includes('-')) for (const part of bare.split('-')) if (part.length > 3) context.stems.add(stemOf(part))
    }
    if (scope.has(bare)) context.scopes = true
    if (isTimeWord(bare)) context.times.add(bare)
    const group = groups.get(bare)
    if (group) context.groups.add(group)
  }
  kept.set(sentence, context)
  return context
}

/** The digits as they stand or, of a number in words, as they would. */
export const digitsTold = ({text, value}: Figure): string => text.replace(/\D/g, '') || String(value ?? '').replace(/\D/g, '')

/** `163` and `136`: two of the digits in each other's place, as fingers put them; no 6,705 for 7,056, in which every digit is another. */
export function isTransposed(one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map(digitsTold)
  if (first === undefined || second === undefined || first === second || first.length !== second.length || first.length < 2) return false
  const [left, right, more] = [...first].flatMap((digit, at) => (digit === second[at] ? [] : [at]))
  return more === undefined && left !== undefined && right !== undefined && first[left] === second[right] && first[right] === second[left]
}

/** `two hundred and sixty` and `two hundred and sixteen`: ends that sound alike, where one of them at least is in words. */
function endAlike(one: Figure, other: Figure): boolean {
  const [small, large] = [Number(one.value), Number(other.value)].sort((left, right) => left - right)
  if (
    small === undefined ||
    large === undefined ||
    !Number.isInteger(small) ||
    !(/[a-z]t(?:een|y)$/i.test(one.text) || /[a-z]t(?:een|y)$/i.test(other.text))
  )
    return false
  const [teen, ten] = [small % 100, large % 100]
  return small - teen === large - ten && soundsAlike(teen, ten)
}

const isDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each))

/** A modifier that the earlier sentence knows in any form tells no other group: `rescuers pulled 27 miners … all 29 rescued miners`. */
export function modifiersAgree(story: Story, earlier: Figure, later: Figure): boolean {
  const {stems} = contextOf(story, earlier.sentence)
  return (later.counted?.modifiers ?? []).every((word) => word.length < 4 || stems.has(stemOf(word)))
}

/** Whether one ISO date holds the other: a year and a month of it. */
function timesAgree({time: one}: Scope, {time: other}: Scope): boolean {
  const [first, second] = [one?.value, other?.value]
  if (typeof first !== 'string' || typeof second !== 'string') return true
  return first.startsWith(second) || second.startsWith(first)
}

function groupsAgree(story: Story, {group: one}: Scope, {group: other}: Scope): boolean {
  if (!one || !other) return true
  const [first, second] = [one, other].map((group) => new Set(textOf(story, group).toLowerCase().split(/\s+/).map(stemOf)))
  return first === undefined || second === undefined || !isDisjoint(first, second)
}

const sourcesAgree = ({source: one}: Scope, {source: other}: Scope): boolean =>
  !one || !other || (one.name ?? one.text.toLowerCase()) === (other.name ?? other.text.toLowerCase())

/** Whether what two clauses say of group, place, time and source is alike, as far as both say it. Another place or time is another quantity. */
export function scopesAgree(story: Story, one: Figure, other: Figure): Answer {
  const [first, second] = [scopeOf(story, one), scopeOf(story, other)]
  const sharePlace = !first.place || !second.place || first.place.name === second.place.name
  if (!sharePlace || !groupsAgree(story, first, second) || !timesAgree(first, second)) return 'no'
  return sourcesAgree(first, second) ? 'yes' : 'cannot tell'
}

/** Of figures that point at nothing: what a definite one points at is read in `reference.ts`. */
export function sameQuantity(story: Story, earlier: Figure, later: Figure): Answer {
  if (earlier.kind !== later.kind || earlier.unit !== later.unit || earlier.per !== later.per) return 'no'
  const noun = earlier.counted?.noun
  if (noun === undefined || noun !== later.counted?.noun) return 'cannot tell'
  // `52,000 of the 61,000 homes`: a part and its whole.
  if (earlier.counted?.whole !== later.counted.whole) return 'no'
  const [before, after] = [contextOf(story, earlier.sentence), contextOf(story, later.sentence)]
  if (isOfGap(story, earlier) !== isOfGap(story, later)) return 'no'
  if (!modifiersAgree(story, earlier, later)) return 'cannot tell'
  const scope = scopesAgree(story, earlier, later)
  if (scope === 'no' || isDisjoint(before.times, after.times)) return 'no'
  if (scope === 'cannot tell' || earlier.role === 'change' || later.role === 'change') return 'cannot tell'
  if (isTransposed(earlier, later) || endAlike(earlier, later)) return 'yes'
  if (before.scopes || after.scopes || earlier.role !== later.role) return 'cannot tell'
  return [...before.groups].some((group) => after.groups.has(group)) && isClose(earlier, later) ? 'yes' : 'cannot tell'
}

/** `a |66-seat majority|`: how far two are apart, and not how many there are. */
export const isOfGap = (story: Story, {end}: Figure): boolean =>
  /^-\p{L}+ (?:majority|lead|margin|gap|deficit|advantage|swing|shortfall)\b/u.test(story.text.slice(end, end + 40))

/** A slip of a few; a larger gap is more often a part, or another count. */
function isClose(one: Figure, other: Figure): boolean {
  const [first, second] = [Number(one.value), Number(other.value)]
  return Math.abs(first - second) <= 0.2 * Math.max(first, second)
}
