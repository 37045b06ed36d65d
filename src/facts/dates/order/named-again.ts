/**
 * Order that a clause tells which names an event again: `closed in 2019. Before it closed, it was fined in 2018`, `By the time they came, on 4 May, it had
 * gone under: it shut in April`. Whether the dates keep it is not asked here.
 */

import {officeWords, takingOffice} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {stemOf} from '../lengths/namesakes.js'
import {isPast} from '../past-verbs.js'
import {type DatedEvent, eventsOf, eventWords} from './events.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

/** How many sentences back the event may be told. */
const back = 3
const clauseReach = 6
const subject = /^(?:he|she|it|they|the|its|his|her|their|this|that)$/
const otherClause = /^(?:who|whose|which|that|when|while|where|until|till|since|from|would|will|could|whereas|but|;|:|“|”|"|–|—|\()$/

/** By their stem and the sentence of their date. */
const eventsByStem = once((story: Story): ReadonlyMap<string, readonly DatedEvent[]> => {
  const byStem = new Map<string, DatedEvent[]>()
  for (const event of eventsOf(story)) {
    const stem = `${stemOf(event.verb.lower)} ${event.date.sentence}`
    const events = byStem.get(stem)
    if (events) events.push(event)
    else byStem.set(stem, [event])
  }
  return byStem
})

const offices = lazily(() => wordsOf(officeWords))
const taking = lazily(() => wordsOf(takingOffice))

/** What a word of the clause may call the event: `closing`, `closure`, `entering politics` for `elected`. */
function stemsOf(word: Token, clause: readonly Token[]): readonly string[] {
  const takes = taking().has(word.lower) && clause.some(({lower}) => offices().has(lower))
  return takes ? ['elect', 'sworn', 'inaugurat'] : [stemOf(word.lower)]
}

/** The only event told in the sentences before, and in the same paragraph, that a clause names again. */
function namedAgain(story: Story, clause: readonly Token[]): DatedEvent | undefined {
  const [first] = clause
  const here = story.sentences[first?.sentence ?? -1]
  if (!first || !here || !(subject.test(first.lower) || first.lower.endsWith('ing'))) return undefined
  const found = clause
    .flatMap((word) => stemsOf(word, clause))
    .flatMap((stem) =>
      Array.from({length: back}, (_, away) => eventsByStem(story).get(`${stem} ${first.sentence - back + away}`) ?? []).flat()
    )
    .filter(({date}) => date.block === here.block)
  const [event, another] = found
  return event && !another ? event : undefined
}

/** The first date that the main clause tells, if no other clause parts the two. */
function dateOfMain(story: Story, comma: Token): DateMention | undefined {
  const date = (datesBySentence(story).get(comma.sentence) ?? []).find(({firstToken}) => firstToken > comma.index)
  if (!date || date.firstToken - comma.index > 24) return undefined
  const gap = story.tokens.slice(comma.index + 1, date.firstToken)
  return /^(?:in|on)$/.test(gap.at(-1)?.lower ?? '') && !gap.some(({lower}) => otherClause.test(lower)) ? date : undefined
}

const openers = ['before', 'after']

/** `closed in October 2019. |Before it closed,| it was fined in March 2018`. */
export function* restated(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, openers)) {
    const place = story.sentences[word.sentence]
    if (!place || (word.index !== place.firstToken && lowerAt(story, word.index - 1) !== ',')) continue
    const comma = story.tokens.slice(word.index + 2, word.index + clauseReach).find(({text}) => text === ',')
    const date = comma?.sentence === word.sentence ? dateOfMain(story, comma) : undefined
    const event = comma && date ? namedAgain(story, story.tokens.slice(word.index + 1, comma.index)) : undefined
    if (!comma || !date || !event) continue
    if (word.lower === 'before') yield {earlier: date, later: event.date, verbs: null}
    else if (!story.tokens.slice(comma.index, date.firstToken).some(({lower}) => lower === 'had' || lower === 'having'))
      yield {earlier: event.date, later: date, verbs: null}
  }
}

const arrivals = ['by', 'when']
const gone = /^(?:gone|fled|left|fallen|sunk|ceased|disappeared|stopped|lost|sold|failed|escaped|surrendered|resigned|perished)$/
const buried = /^(?:buried|found|discovered|remembered|mourned|replaced|honoured|honored)$/

/** `|By the time| they raised the alarm, in May 2016, the bank |had already gone under:| it shut its doors in August 2015`: the mark tells how. */
export function* alreadyOver(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, arrivals)) {
    const place = story.sentences[word.sentence]
    const isTime = word.lower === 'when' || (lowerAt(story, word.index + 1) === 'the' && lowerAt(story, word.index + 2) === 'time')
    if (!place || word.index !== place.firstToken || !isTime) continue
    const [told, date, another] = datesBySentence(story).get(word.sentence) ?? []
    if (!told || !date || (another && another.firstToken - date.lastToken < 3)) continue
    const gap = story.tokens.slice(told.lastToken, date.firstToken)
    const had = gap.findIndex(({lower}) => lower === 'had')
    const mark = gap.findIndex(({text}) => text === ':')
    const verb = gap.slice(had + 1, mark).find(({lower}) => isPast(lower) || gone.test(lower))
    const [own, deed] = [gap[mark + 1], gap[mark + 2]]
    if (
      had < 0 ||
      mark < had ||
      !verb ||
      !own ||
      !deed ||
      !/^(?:he|she|it|they)$/.test(own.lower) ||
      (!isPast(deed.lower) && !gone.test(deed.lower))
    )
      continue
    if (
      !(gone.test(verb.lower) || eventWords().closings.has(verb.lower)) ||
      gap.slice(mark).some(({lower}) => buried.test(lower) || (otherClause.test(lower) && lower !== ':'))
    )
      continue
    if (/^(?:in|on)$/.test(gap.at(-1)?.lower ?? '')) yield {earlier: date, later: told, verbs: null}
  }
}

/** What one no longer has from then on, though it was got before: `won the leadership in 2013 and, |having lost that post| in 2017`. */
const parting = /^(?:lost|sold|left|quit|resigned|surrendered|relinquished|vacated|closed|divorced|abandoned|forfeited)$/
const thatThing = /^(?:it|that|them|him|her|this|these|those)$/
const perfects = ['having']

export function* parted(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, perfects)) {
    if (!parting.test(lowerAt(story, word.index + 1)) || !thatThing.test(lowerAt(story, word.index + 2))) continue
    // `won it in 2010, |having lost it in 2005|`: the other way about.
    if (lowerAt(story, word.index - 1) === ',' && lowerAt(story, word.index - 2) !== 'and') continue
    const dates = datesBySentence(story).get(word.sentence) ?? []
    const date = dates.find(({firstToken}) => firstToken > word.index)
    const told = dates.findLast(({lastToken}) => lastToken <= word.index)
    if (
      date &&
      told &&
      date.firstToken - word.index <= 6 &&
      word.index - told.lastToken <= 3 &&
      /^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1))
    )
      yield {earlier: told, later: date, verbs: null}
  }
}
