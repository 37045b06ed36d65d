/** Two ages of one person with the time between them: by their dates, or by a lapse that is told. Judges none. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {type Age, agesOf} from './ages.js'
import type {DateMention} from './date.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {isOfAnother, isSameBlock} from './told-ages.js'

export interface AgePair {
  readonly one: Age
  readonly other: Age
  /** The dates they are told for. */
  readonly dates: readonly [DateMention, DateMention]
}

/** `was 19 when she won gold in 2012. In 2020, at 31`: two ages of one person. */
export const agePairsOf = once((story: Story): readonly AgePair[] => {
  const ages = agesOf(story).filter(({at}) => at?.year)
  return ages.flatMap((one, index) => {
    const other = ages[index + 1]
    if (!one.at || !other?.at || one.at === other.at || isOfAnother(story, other)) return []
    const away = other.sentence - one.sentence
    if (away > 3 || (away > 1 && !isSameBlock(story, one.sentence, other.sentence))) return []
    return isSamePerson(story, one, other) ? [{one, other, dates: [one.at, other.at] as const}] : []
  })
})

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const kin =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|grandson|granddaughter|niece|nephew|uncle|aunt|friend|cousin|twin|who|with)$/
const placed = /^(?:in|at|to|from|near|of|for|with|against|by|the|a|an|on|over)$/

/** Whether the words from one token to another name somebody new: neither a place or a thing behind its preposition nor `her sister Joan`. */
function namesAnother(story: Story, from: number, until: number, first: number): boolean {
  const {tokens} = story
  const known = new Set(tokens.slice(Math.max(0, first - 12), first).map(({text}) => text))
  return tokens.slice(from, until).some(({kind, text, index, sentence}) => {
    if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text) || months.test(text) || known.has(text)) return false
    const before = tokens[index - 1]
    if (before?.sentence !== sentence) return false
    if (/^\p{Lu}\p{Ll}/u.test(before.text) && tokens[index - 2]?.sentence === sentence) return false
    return !placed.test(before.lower) && !kin.test(before.lower)
  })
}

/** Between two ages stand pronouns and no other name. */
function isSamePerson(story: Story, one: Age, other: Age): boolean {
  const {tokens} = story
  const around = tokens.slice(other.firstToken - 4, other.lastToken + 6)
  const pointed = /-old$/i.test(other.text) && tokens[other.firstToken - 1]?.lower === 'the'
  if (namesAnother(story, one.lastToken, other.firstToken, one.firstToken)) return false
  return pointed || [...tokens.slice(one.lastToken, other.firstToken), ...around].some(({lower}) => lower === 'he' || lower === 'she')
}

export interface AgeStep {
  readonly one: Age
  readonly other: Age
  readonly lapse: Lapse
}

const towards = /^(?:later|on|,|at|aged|the|age|of|when|he|she|was|by|then|just|only|afterwards|after|that|a)$/

/** `joined at 19 and left |30 years later|, at 49`: the lapse stands right before the second age. */
export const ageStepsOf = once((story: Story): readonly AgeStep[] => {
  const ages = agesOf(story)
  if (ages.length < 2) return []
  const lapses = new Map(lapsesOf(story).map((lapse) => [lapse.sentence, lapse]))
  return ages.flatMap((other, index) => {
    const one = ages[index - 1]
    const lapse = lapses.get(other.sentence)
    if (!one || !lapse || lapse.unit !== 'year' || lapse.anniversary || lapse.start < one.end || lapse.end > other.start) return []
    const gap = story.tokens.slice(lapse.lastToken, other.firstToken)
    const later = /^(?:later|on|afterwards|after)$/.test(gap[0]?.lower ?? '')
    if (!later || gap.length > 8 || !gap.every(({lower}) => towards.test(lower)) || isOfAnother(story, other)) return []
    if (other.sentence - one.sentence > 1 || !isSameBlock(story, one.sentence, other.sentence)) return []
    return namesAnother(story, one.lastToken, other.firstToken, one.firstToken) ? [] : [{one, other, lapse}]
  })
})
