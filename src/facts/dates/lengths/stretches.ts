/**
 * Lengths whose ends stand further off and are tied to them by a word: `a |meeting| that began at 6.30pm and broke up at 11.50 … the |meeting| had lasted
 * five hours`, `The strike lasted 53 days … |It ended| on 30 March`. Judges none.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {chainsOf, occurrencesOf} from '../../words/occurrences.js'
import {isRelative} from '../ages/kin.js'
import {unitDays} from '../extent.js'
import {type DatedEvent, eventsOf} from '../order/events.js'
import type {Lapse} from './lapses.js'
import {type Moment, momentsOf} from './moments.js'
import {type Choice, distinct, inOrder, type Sight} from './sight.js'
import {isMarriedFor} from './told-ends.js'

/** Moments of a sentence that a length can be counted between. */
export type MomentsIn = (sentence: number) => readonly Moment[]

const lasted = /^(?:lasted|lasts|took|ran|went|dragged)$/
const filler = /^(?:had|has|on|for|itself|then|in|all|just|about|nearly|almost|some|only|exactly|more|than|over)$/

/** `the |meeting| had lasted five hours`: what it is that lasts, right before its verb. */
function lastingNoun(story: Story, {firstToken, sentence}: Lapse): string | undefined {
  let at = firstToken - 1
  while (firstToken - at < 5 && filler.test(lowerAt(story, at))) at--
  if (!lasted.test(lowerAt(story, at)) || story.tokens[at]?.sentence !== sentence) return undefined
  let noun = at - 1
  while (/^(?:had|has|itself)$/.test(lowerAt(story, noun))) noun--
  return /^(?:the|its|their|his|her|that|this)$/.test(lowerAt(story, noun - 1)) ? lowerAt(story, noun) : undefined
}

const begun = /^(?:began|begins|opened|started|starts|opens|running|ran|lasting|lasted)$/

/** What is named more often is no one thing that began and ended. */
const mostNamed = 60

/** `a meeting |that began| at 6.30pm and did not break up until 11.50`: said of the noun with both of its ends, once in the story. */
export function stretchNamed(story: Story, lapse: Lapse, momentsIn: MomentsIn): Choice | undefined {
  const noun = lastingNoun(story, lapse)
  if (noun === undefined || noun.length < 4 || (chainsOf(story).words.get(noun)?.count ?? 0) > mostNamed) return undefined
  const told = occurrencesOf(story, [noun]).flatMap(({index, sentence}) => {
    if (sentence === lapse.sentence) return []
    const [from, until, more] = momentsIn(sentence).filter(({firstToken}) => firstToken > index && firstToken - index < 24)
    const words = from && story.tokens.slice(index + 1, from.firstToken)
    return from && until && !more && words && words.length <= 5 && words.some(({lower}) => begun.test(lower)) ? [{from, until}] : []
  })
  const [one, another] = told
  return one && !another && one.from.scale === one.until.scale
    ? {directed: false, tied: true, pairs: [inOrder(one.from, one.until)]}
    : undefined
}

const over = /^(?:ended|finished|closed|collapsed|stopped)$/
/** Sentences on which `It ended on 30 March` may follow. */
const onward = 4

/** `The strike lasted 53 days … |It ended on| 30 March`: after the one beginning told before. */
export function endedLater({story, lapse, own, before}: Sight, momentsIn: MomentsIn): Choice | undefined {
  const noun = lastingNoun(story, lapse)
  const [from, another] = distinct(before.filter(({sentence}) => sentence >= lapse.sentence - 2))
  if (noun === undefined || own.length > 0 || !from || another) return undefined
  const block = story.sentences[lapse.sentence]?.block
  for (let at = lapse.sentence + 1; at <= lapse.sentence + onward; at++) {
    const place = story.sentences[at]
    if (!place || place.block !== block) return undefined
    const [until, more] = momentsIn(at)
    const [head, next] = [lowerAt(story, place.firstToken), lowerAt(story, place.firstToken + 1)]
    const verb = head === 'it' ? place.firstToken + 1 : head === 'the' && next === noun ? place.firstToken + 2 : -1
    if (until && !more && over.test(lowerAt(story, verb)) && until.firstToken - verb < 4)
      return {directed: false, pairs: [inOrder(from, until)]}
    if (until) return undefined
  }
  return undefined
}

/** Sentences back in which hours may have begun that a time ends. */
const backward = 8

/** `They launched at 10.40pm … When he grounded it was 5.10am and |he had been at it for| six and a half hours`: the one time told in the paragraph before. */
export function begunEarlier({story, lapse, own, before}: Sight, momentsIn: MomentsIn): Choice | undefined {
  const [until, more] = own
  if (unitDays(lapse.unit) >= 1 || before.length > 0 || !until || more || until.start > lapse.start) return undefined
  if (lowerAt(story, lapse.firstToken - 1) !== 'for' || ![2, 3, 4, 5].some((back) => lowerAt(story, lapse.firstToken - back) === 'been'))
    return undefined
  const block = story.sentences[lapse.sentence]?.block
  const found: Moment[] = []
  for (let at = lapse.sentence - 1; at >= lapse.sentence - backward && story.sentences[at]?.block === block; at--)
    found.push(...momentsIn(at))
  const [from, another] = distinct(found)
  return from && !another && from.scale === 'clock' && until.scale === 'clock' ? {directed: false, pairs: [[from, until]]} : undefined
}

/** Words over which `they` who were married for so many years are those of the wedding. */
const weddingReach = 80
const otherWedding = /^(?:married|marry|wed|wedded|remarried|marriage|divorced|widowed|separated|partner|second)$/

/** `she |married| a vet … |They were married for|`: with no other wedding between, nor the end of this one. */
function isToldBeside(story: Story, {firstToken, lastToken}: Lapse, verb: number): boolean {
  // The last two words before the lapse are `married for`.
  const [from, until] = verb < firstToken ? [verb + 1, firstToken - 2] : [lastToken, verb]
  return until - from < weddingReach && !story.tokens.slice(from, until).some(({lower}) => otherWedding.test(lower))
}

/** `were married |for| 43 years` tells no day. */
const weddingsOf = once((story: Story): readonly DatedEvent[] =>
  eventsOf(story).filter(({verb}) => /^(?:married|wed)$/.test(verb.lower) && lowerAt(story, verb.index + 1) !== 'for')
)

/** `After 48 years of marriage he died in |2009|. They had |married in 1961|`: from the only wedding of the story to the one date of its sentence. */
export function ofMarriage({story, lapse, own}: Sight): Choice | undefined {
  const {firstToken, lastToken} = story.sentences[lapse.sentence] ?? lapse
  // `His |father| died in 2019 after 48 years of marriage`: another couple.
  if (story.tokens.slice(firstToken, lastToken).some(({lower}) => isRelative(lower) && !/^(?:wife|husband|child)$/.test(lower)))
    return undefined
  const [wedding, another] = weddingsOf(story)
  if (wedding && isMarriedFor(story, lapse) && !isToldBeside(story, lapse, wedding.verb.index)) return undefined
  const from = wedding && !another ? momentsOf(story).find(({firstToken}) => firstToken === wedding.date.firstToken) : undefined
  const [until, more] = own.filter((moment) => moment !== from)
  // `His wife died in 1989 after 20 years of marriage. In |1993| he married Ang Doma`: again.
  if (from && until && from.firstToken > until.firstToken && from.extent.low >= until.extent.high) return undefined
  return from && until && !more && from.scale === 'calendar' && !from.yearInferred
    ? {directed: false, tied: true, pairs: [inOrder(from, until)]}
    : undefined
}
