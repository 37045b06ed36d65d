/** Clock times of one journey or one evening, in the order in which they are told: `took off at 14:05 … declared an emergency at 14:52`. */

import {departures} from '../../../lexicon/dated-events.js'
import {wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datesOf} from '../find.js'
import {bySentence, pointsWithin} from '../near.js'
import {isPast} from '../past-verbs.js'
import type {Sequence} from './ordered-dates.js'

/** Words that go back, or to another day or place whose clocks differ. */
const lookingBack = /^(?:earlier|before|previously|ago|until|after|since|would|will|then|called|due)$/
/** `The ambulance |she had asked for drew up at| 9.40pm`: a clause of what is told, whose own verb follows. */
function isOfSubject(story: Story, {index, sentence}: Token): boolean {
  const place = story.sentences[sentence]
  if (!place || !/^(?:he|she|they|it|who)$/.test(lowerAt(story, index - 1)) || isPast(lowerAt(story, index - 2))) return false
  if (index - place.firstToken > 6 || index - place.firstToken < 3) return false
  const verbs = story.tokens.slice(index + 1, index + 8).filter((token) => token.sentence === sentence && isPast(token.lower))
  const [, main] = verbs
  return main !== undefined && !/^(?:and|or|but|,|been|to|be|was|were)$/.test(lowerAt(story, main.index - 1))
}

/** `had heard glass`; in `they |had it| down by 3pm` it is a verb of its own. */
const looksBack = (story: Story, token: Token): boolean => {
  const {lower, index} = token
  return (
    (lookingBack.test(lower) && !(lower === 'called' && lowerAt(story, index + 1) === 'for')) ||
    (lower === 'from' && story.tokens[index + 1]?.kind === 'number') ||
    (lower === 'had' && !/^(?:it|them|him|her)$/.test(lowerAt(story, index + 1)) && !isOfSubject(story, token))
  )
}
const otherDay =
  /^(?:yesterday|tomorrow|day|days|morning|overnight|local|gmt|bst|est|edt|pst|pdt|cet|utc|scheduled|due|planned|usually|every|each|normally|daily|weekdays|weekends|following|next)$/

let words: Set<string> | undefined

const timesBySentence = once((story: Story) =>
  bySentence(
    datesOf(story).filter(({kind, minute, value}) => kind === 'time' && minute !== null && value !== null),
    ({sentence}) => sentence
  )
)

/** `was |first seen| at ten to two`. */
const isSight = (word: string): boolean => /^(?:seen|noticed|spotted|heard|sighted|felt|smelt)$/.test(word)

/** `The first 999 |call was logged| at 2.41am`, `The |call came in| at`; no second call. */
const isCall = (story: Story, {index, lower}: Token): boolean =>
  lower === 'call' &&
  ![1, 2].some((back) => /^(?:second|third|another|last|later|next|other|new|further|final)$/.test(lowerAt(story, index - back))) &&
  (/^(?:was|is)$/.test(lowerAt(story, index + 1))
    ? /^(?:logged|received|made|taken|answered)$/.test(lowerAt(story, index + 2))
    : lowerAt(story, index + 1) === 'came' && lowerAt(story, index + 2) === 'in')

/** The departure that a time is told with. */
function leaves(story: Story, {firstToken, sentence}: DateMention): boolean {
  words ??= wordsOf(departures)
  const place = story.sentences[sentence]?.firstToken ?? 0
  return story.tokens
    .slice(Math.max(place, firstToken - 10), firstToken)
    .some((token) => words?.has(token.lower) || (token.lower === 'first' && isSight(lowerAt(story, token.index + 1))))
}

/** The call for help that a time is told with. */
const isOfCall = (story: Story, {firstToken}: DateMention): boolean =>
  story.tokens.slice(Math.max(0, firstToken - 5), firstToken).some((token) => isCall(story, token))

/** `|A crew from Denby Street reached the scene| at 2.39am`: only those who were called come after the call. */
const isHelp = (story: Story, {firstToken, sentence}: DateMention): boolean => {
  const words = story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 12), firstToken)
  return (
    words.some(({lower}) =>
      /^(?:crews?|firefighters|officers|paramedics|police|ambulances?|engines?|lifeboat|helicopter|rescuers)$/.test(lower)
    ) && words.slice(-5).some(({lower}) => /^(?:reached|arrived)$/.test(lower))
  )
}

/** The first time of a departure and what the same and the next two sentences tell, none of which looks back. */
export function* journeys(story: Story): Generator<Sequence> {
  const groups = timesBySentence(story)
  for (const [sentence, times] of groups) {
    const [start] = times
    const isCalled = start !== undefined && isOfCall(story, start)
    if (!start || !(isCalled || leaves(story, start))) continue
    const block = story.sentences[sentence]?.block
    const later = [0, 1, 2].flatMap((away) =>
      story.sentences[sentence + away]?.block === block ? (groups.get(sentence + away) ?? []).filter((time) => time !== start) : []
    )
    const last = story.sentences[later.at(-1)?.sentence ?? sentence]?.lastToken ?? start.lastToken
    const others = pointsWithin(story, start.lastToken, last).filter(({kind}) => kind !== 'time')
    if (others.length > 0 || story.tokens.slice(start.lastToken, last).some(({lower}) => otherDay.test(lower))) continue
    let read = -1
    for (const next of later) {
      // `called at 11.20pm by a neighbour who had heard glass` looks back from there, not from what comes next.
      const from = next.sentence > sentence ? (story.sentences[next.sentence]?.firstToken ?? 0) : start.lastToken
      const isRead = read === next.sentence
      if (!isRead && story.tokens.slice(from, story.sentences[next.sentence]?.lastToken).some((token) => looksBack(story, token))) break
      read = next.sentence
      if (isCalled && !isHelp(story, next)) continue
      yield {earlier: start, later: next, verbs: null}
    }
  }
}
