/** Verbs with their dates: `was born in Cromer on 4 April 1937`, `In 1998 he joined`. Whether they can be true is not asked here. */

import {
  adultActs,
  births,
  closings,
  deaths,
  eventTracks,
  firstActs,
  lastActs,
  livingActs,
  openings,
  singleTracks
} from '../../../lexicon/dated-events.js'
import {phrasesOf, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datePointsOf} from '../find.js'

export interface DatedEvent {
  readonly verb: Token
  readonly date: DateMention
}

export interface EventWords {
  /** For each verb its tracks with its rank on each. */
  readonly tracks: ReadonlyMap<string, readonly {track: string; rank: number}[]>
  readonly adult: ReadonlyMap<string, number>
  readonly living: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  readonly closings: ReadonlySet<string>
  readonly deaths: ReadonlySet<string>
  readonly births: ReadonlySet<string>
  /** Tracks that nobody goes twice. */
  readonly single: ReadonlySet<string>
}

let words: (EventWords & {all: Set<string>}) | undefined

export function eventWords(): EventWords & {all: Set<string>} {
  if (words) return words
  const tracks = new Map<string, {track: string; rank: number}[]>()
  for (const line of phrasesOf(eventTracks)) {
    const [track = '', rank = '', verb = ''] = line.split(' ')
    tracks.set(verb, [...(tracks.get(verb) ?? []), {track, rank: Number(rank)}])
  }
  const adult = new Map<string, number>()
  const acts = adultActs.split(/\s+/).filter(Boolean)
  for (let at = 0; at + 1 < acts.length; at += 2) adult.set(acts[at + 1] ?? '', Number(acts[at]))
  const ends = {
    first: wordsOf(firstActs),
    last: wordsOf(lastActs),
    openings: wordsOf(openings),
    closings: wordsOf(closings),
    deaths: wordsOf(deaths),
    births: wordsOf(births)
  }
  const lists = {living: wordsOf(livingActs), ...ends}
  const all = new Set([...tracks.keys(), ...adult.keys(), ...Object.values(lists).flatMap((list) => [...list])])
  words = {tracks, adult, ...lists, all, single: wordsOf(singleTracks)}
  return words
}

const reach = 12

function verbBefore(story: Story, date: DateMention, floor: number): Token | undefined {
  const {all} = eventWords()
  for (let at = date.firstToken - 1; at >= Math.max(floor, date.firstToken - reach); at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== date.sentence || token.text === ';') return undefined
    // `Betty Garside, who has died at 96|, was| in 1958 the first woman`: the verb before is of a clause that has ended.
    if (/^(?:was|is|were|became)$/.test(token.lower) && story.tokens[at - 1]?.text === ',') return undefined
    if (token.kind === 'word' && all.has(token.lower)) return token
    // `Leeds-born in 1952`
    if (token.lower.endsWith('-born')) return {...token, lower: 'born'}
  }
  return undefined
}

/** `; |in 1961| he died`: a date that opens its sentence or what stands behind a mark like it. */
const opens = (story: Story, {firstToken, sentence}: DateMention): boolean =>
  firstToken - (story.sentences[sentence]?.firstToken ?? 0) <= 1 || /^[;:]$/.test(story.tokens[firstToken - 2]?.text ?? '')

/** `In 1998 he joined`: only where the date opens its sentence, and the verb has no date of its own before the next one. */
function verbBehind(story: Story, date: DateMention, ceiling: number): Token | undefined {
  const {all} = eventWords()
  if (!opens(story, date)) return undefined
  for (let at = date.lastToken; at < Math.min(ceiling, date.lastToken + reach); at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== date.sentence || token.text === ';') return undefined
    if (token.kind === 'word' && all.has(token.lower)) return token
  }
  return undefined
}

/** In order of their dates in the text. A verb takes the first date behind it, or else the one that opens its sentence. */
export const eventsOf = once((story: Story): readonly DatedEvent[] => {
  const dates = datePointsOf(story).filter(({kind, relative}) => kind !== 'time' && relative === null)
  const events: DatedEvent[] = []
  for (const [at, date] of dates.entries()) {
    const before = dates[at - 1]
    const behind = dates[at + 1]
    const verb = verbBefore(story, date, before?.lastToken ?? 0) ?? verbBehind(story, date, behind?.firstToken ?? story.tokens.length)
    if (verb) events.push({verb, date})
  }
  return events
})

/** What is told of one life in brackets: `Amélia Sarmento (1931–2013)`. */
export interface Lifespan {
  readonly born: DateMention
  readonly died: DateMention
}

/** `The singer (1920–1990) died at …`: without a name, the sentence must speak of a life. */
function isOfLife(story: Story, {firstToken, sentence}: DateMention): boolean {
  const around = story.tokens.slice(Math.max(0, firstToken - 20), firstToken + 20)
  return around.some((token) => token.sentence === sentence && (token.lower === 'died' || token.lower === 'born'))
}

/** A span of years in brackets of its own, behind a name. */
export const lifespansOf = once((story: Story): readonly Lifespan[] => {
  const points = datePointsOf(story)
  const spans: Lifespan[] = []
  for (const [at, born] of points.entries()) {
    const died = points[at + 1]
    if (!died || born.sentence !== died.sentence || died.firstToken - born.lastToken !== 1) continue
    const {tokens} = story
    const name = tokens[born.firstToken - 2]
    const inBrackets = tokens[born.firstToken - 1]?.text === '(' && tokens[died.lastToken]?.text === ')'
    const dashed = /^[-–—]$/.test(tokens[born.lastToken]?.text ?? '')
    if (!inBrackets || !dashed || name?.kind !== 'word') continue
    if (/^\p{Lu}/u.test(name.text) || isOfLife(story, born)) spans.push({born, died})
  }
  return spans
})
