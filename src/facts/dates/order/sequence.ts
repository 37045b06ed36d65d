/** Pairs of dated events whose order the words tell: by their verbs, by `had`, by `then`, by `last` and `first`. Whether the dates keep it is not asked here. */

import {afterwards} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {birthOrder} from '../ages/birth-order.js'
import type {DateMention} from '../date.js'
import {hadSince} from '../lengths/had-since.js'
import {isPast} from '../past-verbs.js'
import {cases} from './cases.js'
import {journeys} from './clock-order.js'
import {type DatedEvent, eventsOf, eventWords} from './events.js'
import {happened} from './happened.js'
import {fronted, stays} from './joined-clauses.js'
import {alreadyOver, parted, restated} from './named-again.js'
import {actsOnOthers} from './objects.js'
import {otherClause as anotherClause, beginnings, works} from './order-of-acts.js'
import {datesBySentence, orderedDatesOf, type Sequence} from './ordered-dates.js'
import {pluperfect} from './pluperfect.js'
import {isCoordinate} from './same-subject.js'
import {afterThat, inTurn, relativeBefore} from './told-in-turn.js'
import {extremes, inner, onTheWay} from './within-events.js'

function rankOf(one: Token, other: Token): readonly [number, number] | undefined {
  const {tracks, first, last, single} = eventWords()
  const own = tracks.get(one.lower) ?? []
  for (const {track, rank} of tracks.get(other.lower) ?? []) {
    const same = own.find((entry) => entry.track === track)
    // `freed in 2010 and arrested in 2012`: told as they came, and again
    if (same && same.rank !== rank && (same.rank < rank || single.has(track))) return [same.rank, rank]
  }
  return first.has(one.lower) && last.has(other.lower) && !first.has(other.lower) ? [0, 1] : undefined
}

/** `founded in 2011, floated in 2006`: two verbs of one subject whose order is known. */
function* ranked(story: Story): Generator<Sequence> {
  const events = eventsOf(story)
  for (const [at, one] of events.entries()) {
    const other = events[at + 1]
    if (!other || one.verb.lower === 'born' || !isCoordinate(story, one, other)) continue
    const ranks = rankOf(one.verb, other.verb)
    if (
      !ranks ||
      looksBack(story, other) ||
      // `was arrested |again|, on 4 May. He was released on 13 April`: of two rounds.
      lowerAt(story, one.verb.index + 1) === 'again' ||
      actsOnOthers(story, one.verb, other.verb) ||
      isOfOtherPost(story, one) ||
      isOfOtherPost(story, other)
    )
      continue
    const [earlier, later] = ranks[0] < ranks[1] ? [one, other] : [other, one]
    // `closed in 1961 and opened to the public as a museum in 1990`: anew.
    if (later === one && eventWords().openings.has(other.verb.lower)) continue
    yield {earlier: earlier.date, later: later.date, verbs: [one.verb, other.verb]}
  }
}

/** `Elected in 2014, he resigned in 2012 |from| the bank`. */
const isOfOtherPost = (story: Story, {verb, date}: DatedEvent): boolean =>
  /^(?:resigned|retired|left|quit|dismissed|sacked|fired)$/.test(verb.lower) &&
  (/^(?:as|\w+ing)$/.test(lowerAt(story, verb.index + 1)) || /^(?:from|as)$/.test(lowerAt(story, date.lastToken)))

/** `founded it in 2004. She |had| left the bank in 2003`. */
const looksBack = (story: Story, {verb, date}: DatedEvent): boolean =>
  story.tokens.slice(Math.max(0, verb.index - 4), verb.index).some(({lower, sentence}) => sentence === date.sentence && lower === 'had')

const later = lazily(() => wordsOf(afterwards))
const noTurn = /^(?:since|by|until|till|before|and|now|from|the|sooner|or|years?|months?|weeks?|days?|decades?|hours?|minutes?)$/

/** `resigned in 1996. He then went to work for a firm which hired him in 1999`. */
function* thereupon(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, later())) {
    const place = story.sentences[word.sentence]
    if ((word.lower === 'followed' && hasObject(story, word)) || isOfOther(story, word)) continue
    const within = nextThen(story, word)
    if (within) yield within
    // `started on the piers soon |afterwards|, in 2012`
    const close = [1, 2, 3].some((away) => isDateAt(story, word, away))
    if (
      !place ||
      (word.index - place.firstToken > 8 && !close) ||
      noTurn.test(lowerAt(story, word.index - 1)) ||
      lowerAt(story, word.index + 1) === '-'
    )
      continue
    const [date] = (datesBySentence(story).get(word.sentence) ?? []).filter(({firstToken}) => firstToken > word.index)
    // `It had then been automatic for 40 years, since 1984` looks back.
    if (
      !date ||
      /^(?:had|since|from)$/.test(lowerAt(story, word.index - 1)) ||
      /^(?:since|from|until|of)$/.test(lowerAt(story, date.firstToken - 1))
    )
      continue
    const prior = story.sentences[word.sentence - 1]
    const dates = prior?.block === place.block ? (datesBySentence(story).get(word.sentence - 1) ?? []) : []
    // Later than all that was told before is later than the first of it.
    const [least] = [...dates].sort((one, other) => (one.year ?? 0) - (other.year ?? 0))
    const first = /^re/.test(word.lower) ? dates.at(-1) : least
    if (first && !isPlanned(story, first, word) && (dates.length === 1 || dates.every(({year}) => year !== null)))
      yield {earlier: first, later: date, verbs: null}
  }
}

/** `The mill closed in 1958. |The chapel| was rebuilt in 1911`: what the sentence before does not name. */
function isOfOther(story: Story, {lower, index, sentence}: Token): boolean {
  const prior = story.sentences[sentence - 1]
  if (!/^re/.test(lower) || !/^(?:was|were)$/.test(lowerAt(story, index - 1)) || !prior) return false
  if (!/^(?:the|an?)$/.test(lowerAt(story, story.sentences[sentence]?.firstToken ?? 0))) return false
  const noun = lowerAt(story, index - 2)
  return !story.tokens.slice(prior.firstToken, prior.lastToken).some((token) => token.lower === noun)
}

/** Words from `will` to its date. */
const planReach = 6

/** `The bridge |will shut in 2027|. It |was rebuilt| in 1950`: what was done before what is planned. */
const isPlanned = (story: Story, {firstToken}: DateMention, {index}: Token): boolean =>
  /^(?:was|were)$/.test(lowerAt(story, index - 1)) &&
  story.tokens.slice(Math.max(0, firstToken - planReach), firstToken).some(({lower}) => lower === 'will')

/** `It |followed a fall| in January`: what it followed came first. */
const hasObject = (story: Story, {index}: Token): boolean =>
  story.tokens[index + 1]?.kind === 'word' && !/^(?:in|on|by|at|soon|shortly|swiftly|quickly|with|from)$/.test(lowerAt(story, index + 1))

/** Whether a date begins some tokens behind a word with only `, in` between. */
const isDateAt = (story: Story, {index, sentence}: Token, away: number): boolean =>
  story.tokens.slice(index + 1, index + away).every(({lower}) => /^(?:,|in|on)$/.test(lower)) &&
  (datesBySentence(story).get(sentence) ?? []).some(({firstToken}) => firstToken === index + away)

/** `moved to Lyon in 1992 and |then|, in 1998, to Marseille`: right behind the one date and right before the other. */
function nextThen(story: Story, word: Token): Sequence | undefined {
  if (!/^(?:then|later|afterwards|subsequently|finally|eventually)$/.test(word.lower)) return undefined
  const dates = datesBySentence(story).get(word.sentence) ?? []
  const at = dates.findIndex(({firstToken}) => firstToken > word.index)
  const [earlier, later] = [dates[at - 1], dates[at]]
  if (!earlier || !later || (earlier.month === null) !== (later.month === null)) return undefined
  const gap = story.tokens.slice(earlier.lastToken, word.index)
  const behind = story.tokens.slice(word.index + 1, later.firstToken)
  if (gap.length === 0 || gap.length > 2 || !gap.every(({lower}) => /^(?:,|and)$/.test(lower))) return undefined
  return behind.length <= 8 && /^(?:in|on)$/.test(behind.at(-1)?.lower ?? '') && !behind.some(({lower}) => anotherClause.test(lower))
    ? {earlier, later, verbs: null}
    : undefined
}

/** `opened in 1974, burnt down in 1976 and reopened in 1981`: three deeds of one subject, of which one date breaks the row that the others keep. */
function* chained(story: Story): Generator<Sequence> {
  for (const [sentence, dates] of datesBySentence(story)) {
    if (dates.length < 3 || dates.length > 5) continue
    const place = story.sentences[sentence]
    const verbs = dates.map((date, at) =>
      participleBefore(story, at === 0 ? (place?.firstToken ?? 0) : (dates[at - 1]?.lastToken ?? 0), date, at > 0)
    )
    if (!place || verbs.some((verb) => verb === undefined) || new Set(verbs).size < verbs.length) continue
    for (const [at, earlier] of dates.entries()) {
      const later = dates[at + 1]
      if (later) yield {earlier, later, verbs: null}
    }
  }
}

/** The participle behind `,` or `and` that a date is told with: `, |convicted| in 2016`. */
function participleBefore(story: Story, from: number, date: DateMention, joined: boolean): string | undefined {
  const gap = story.tokens.slice(from, date.firstToken)
  if (!/^(?:in|on)$/.test(gap.at(-1)?.lower ?? '') || gap.length > 9) return undefined
  if (gap.some(({lower}) => /^(?:who|which|when|while|but|or|after|before|;|:|as|for)$/.test(lower))) return undefined
  if (joined && !/^(?:,|and)$/.test(gap[0]?.lower ?? '')) return undefined
  // `fell in 1989, an election was held in 1990`: its own subject
  const opening = gap.find(({lower}) => !/^(?:,|and|was|were|then|later|finally|eventually|again|\w+ly)$/.test(lower))?.lower ?? ''
  if (joined && !isPast(opening)) return undefined
  return gap.find(({lower}) => isPast(lower))?.lower
}

/** `runs |through| 2042 and began in 1985`: an end. */
const isOpenEnd = (story: Story, {firstToken}: DateMention): boolean => lowerAt(story, firstToken - 1) === 'through'

/** Every pair of dates whose order the story tells. */
export const sequencesOf = once((story: Story): readonly Sequence[] => allOf(story).filter(({earlier}) => !isOpenEnd(story, earlier)))

const allOf = (story: Story): readonly Sequence[] =>
  orderedDatesOf(story).length < 2
    ? [...journeys(story)]
    : [
        ...ranked(story),
        ...pluperfect(story),
        ...hadSince(story),
        ...happened(story),
        ...thereupon(story),
        ...extremes(story),
        ...inner(story),
        ...chained(story),
        ...cases(story),
        ...fronted(story),
        ...stays(story),
        ...beginnings(story),
        ...works(story),
        ...inTurn(story),
        ...afterThat(story),
        ...relativeBefore(story),
        ...restated(story),
        ...alreadyOver(story),
        ...parted(story),
        ...onTheWay(story),
        ...birthOrder(story),
        ...journeys(story)
      ]
