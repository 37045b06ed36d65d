/** What happens within something that has a beginning or an end, told with its own date behind it: `closed in 2009 … Its last baby was born there in 2008`. */

import {departures, innerActs, wayWords} from '../../../lexicon/dated-events.js'
import {lazily, phrasesOf, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {DateMention} from '../date.js'
import {type DatedEvent, eventsOf, eventWords} from './events.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

interface Next {
  readonly event: DatedEvent
  /** The next sentence of the paragraph up to the one date that it tells. */
  readonly words: readonly Token[]
  readonly date: DateMention
}

/** Events with the next sentence, which tells one date; none of them tells a later date in its own sentence. */
function nextDated(story: Story): Next[] {
  return eventsOf(story).flatMap((event) => {
    const {sentence} = event.date
    const [prior, place] = [story.sentences[sentence], story.sentences[sentence + 1]]
    const opens = event.date.firstToken - (prior?.firstToken ?? 0) <= 1
    if (!place || prior?.block !== place.block || (event.verb.index > event.date.firstToken && !opens)) return []
    const [date, another] = datesBySentence(story).get(sentence + 1) ?? []
    if (!date || another || datesBySentence(story).get(sentence)?.at(-1) !== event.date) return []
    return [{event, date, words: story.tokens.slice(place.firstToken, date.firstToken)}]
  })
}

/** So many words from the head of the sentence. */
const head = 5
const owner = /^(?:its|their|his|her)$/

/** `Its |last| baby`, `in its |last| few days`, `Its |50,000th| visitor`: one of all that there were; no `Divers found the |last| car`. */
function isLastOfIts({lower}: Token, at: number, words: readonly Token[]): boolean {
  if (/^(?:last|final)$/.test(lower)) return at < 2 || [1, 2, 3].some((back) => owner.test(words[at - back]?.lower ?? ''))
  if (lower === 'still') return at < head
  return /^\d[\d,]*(?:st|nd|rd|th)$/.test(lower) && at === 1 && owner.test(words[0]?.lower ?? '')
}

/** What may well come to the last of them when all is over: `Its last owner |died| in 2020`. */
const outlives =
  /^(?:died|dead|dies|retired|turned|who|whose|of|cut|scrapped|auctioned|sold|paid|hired|moved|buried|remembered|recalled|told|said)$/

/** `closed in 2009 … Its last baby was born there in 2008`; `started in March 2017 … Walkers first crossed it on 3 May 2019`. */
/** What is done with a work when whoever made it is dead: `He died in 1981. His last jug was |finished| in 1983`. */
const posthumous = /^(?:cast|published|released|printed|shown|exhibited|performed|staged|screened|broadcast|issued|finished|completed)$/

export function* extremes(story: Story): Generator<Sequence> {
  const {closings, openings} = eventWords()
  for (const {event, words, date} of nextDated(story)) {
    if (
      closings.has(event.verb.lower) &&
      words.some(isLastOfIts) &&
      !(event.verb.lower === 'died' && words.some(({lower}) => posthumous.test(lower))) &&
      !words.some(({lower}) => outlives.test(lower))
    )
      yield {earlier: date, later: event.date, verbs: null}
    else if (openings.has(event.verb.lower) && words.some(({lower}, at) => at < head && lower === 'first'))
      yield {earlier: event.date, later: date, verbs: null}
  }
}

let kinds: readonly {readonly of: ReadonlySet<string>; readonly acts: ReadonlySet<string>}[] | undefined

function innerKinds() {
  kinds ??= phrasesOf(innerActs).map((line) => {
    const [of = '', acts = ''] = line.split('|')
    return {of: wordsOf(of), acts: wordsOf(acts)}
  })
  return kinds
}

const anew =
  /^(?:later|after|afterwards|again|another|new|next|since|would|will|reopened|second|subsequent|subsequently|replica|who|whose)$/

/** `|The dig| ended on 21 August. A brooch, |found| by a student on 16 August`: what happens while it lasts. */
export function* inner(story: Story): Generator<Sequence> {
  const {closings} = eventWords()
  for (const {event, words, date} of nextDated(story)) {
    const {verb} = event
    if (!closings.has(verb.lower) || !/^(?:ended|closed|finished|concluded)$/.test(verb.lower)) continue
    const subject = [verb.index - 1, verb.index - 2].map((at) => lowerAt(story, at))
    const kind = innerKinds().find(({of}) => subject.some((word) => of.has(word)))
    if (kind && words.some(({lower}) => kind.acts.has(lower)) && !words.some(({lower}) => anew.test(lower) || outlives.test(lower)))
      yield {earlier: date, later: event.date, verbs: null}
  }
}

const ways = lazily(() => wordsOf(wayWords))
const leaving = lazily(() => wordsOf(departures))

/** `left Hull on 3 May. |On the way| it was bombed, on 6 May`: what befalls somebody on a journey comes after the departure. */
export function* onTheWay(story: Story): Generator<Sequence> {
  for (const [sentence, dates] of datesBySentence(story)) {
    const {firstToken, block} = story.sentences[sentence] ?? {firstToken: 0, block: -1}
    const [lead, of, noun] = [0, 1, 2].map((away) => lowerAt(story, firstToken + away))
    const [date] = dates
    if (!date || !/^(?:on|during|along)$/.test(lead ?? '') || !/^(?:the|its|his|her|their|that)$/.test(of ?? '') || !ways().has(noun ?? ''))
      continue
    const [start, another] = story.sentences[sentence - 1]?.block === block ? (datesBySentence(story).get(sentence - 1) ?? []) : []
    const gap = story.tokens.slice(firstToken, date.firstToken)
    // `On the way back`, `met another, which had sailed`: of another journey or time.
    if (!start || another || gap.some(({lower}) => /^(?:back|home|which|who|that|had|since|until|up|down)$/.test(lower))) continue
    const place = story.sentences[sentence - 1]?.firstToken ?? 0
    if (story.tokens.slice(place, start.firstToken).some(({lower}) => leaving().has(lower)))
      yield {earlier: start, later: date, verbs: null}
  }
}
