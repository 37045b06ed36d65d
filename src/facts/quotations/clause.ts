/** Where the clause that a verb reports begins and ends: `Holm told reporters on Monday ⟦that the quay was shut⟧`. */

import {clauseWords} from '../../lexicon/clause-words.js'
import {cueWords} from '../../lexicon/cues.js'
import type {Story, Token} from '../../story/story.js'
import {closingCue} from './closing-cue.js'
import {isName, isPronoun, isQuoteMark} from './phrase.js'
import {isParticiple} from './speaker.js'
import {spokenTokens} from './speech.js'

/** So many tokens ahead of a clause its sentence may begin with the word that makes it lean on another. */
const farthestHead = 16
const dash = /^(?:;|[—–]|--)$/
/** These say what somebody holds another to be, and take no clause. */
const judging =
  /^(?:brand|label|dismiss|criticiz|criticis|denounc|slam|blast|characteriz|characteris|portray|condemn|derid|deem)(?:e?s|ed|m?ed|ing|ming|med)$/
const saying = /^sa(?:id|ys?|ying)$/
const telling = /^(?:tell|tells|told|telling|remind|reminded|inform|informed|assure|assured|warned|warn|warning|advised|asked|asks)$/
/** These take a bare clause too rarely. */
const wantsThat = /^(?:told|tells|tell|telling|warn|warned|warns|warning|wrote|write|suggest|suggests|suggested)$/

/** The end of the clause that begins at `from`: the stop of its sentence, or where another cue takes over. */
export function clauseEnd(story: Story, from: number, end: number): number {
  const {tokens} = story
  const spoken = spokenTokens(story)
  const leans = isSubordinate(story, from)
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index]
    if (!token) continue
    // An American comma stands inside the mark that it follows in sense.
    if (isQuoteMark(token) && tokens[index - 1]?.text === ',' && commaEnds(story, index, end)) return index + 1
    if (spoken[index]) continue
    if (dash.test(token.text) || (token.text === '-' && token.spaced && tokens[index + 1]?.spaced)) return index
    if (isJoined(story, index, end) || (token.text === ',' && commaEnds(story, index, end))) return index
    if (leans && token.text === ',' && opensMain(story, index + 1, end)) return index
  }
  return withoutPlace(story, from, end)
}

/** `While he says ⟦the quay is safe⟧, …`, `Claiming …`: the sentence has its main clause yet to come. */
function isSubordinate({tokens}: Story, from: number): boolean {
  const sentence = tokens[from]?.sentence
  let head = from
  while (head > from - farthestHead && tokens[head - 1]?.sentence === sentence && tokens[head - 1]?.text !== ',') head--
  if (head === from || (head > 0 && tokens[head - 1]?.sentence === sentence)) return false
  return /^(?:while|although|though|when|after|as|if|even|because|since|despite)$|^\p{Ll}+ing$/u.test(tokens[head]?.lower ?? '')
}

/** `, Holm left the room`: a name or a pronoun with its verb. */
function opensMain({tokens}: Story, at: number, end: number): boolean {
  const next = tokens[at]
  if (!next || !(isName(next) || isPronoun(next) || clauseWords().determiners.has(next.lower))) return false
  for (let index = at + 1; index < Math.min(end, at + 6); index++) {
    const token = tokens[index]
    if (!token || token.text === ',' || token.lower === 'and') return false
    if (clauseWords().helpers.has(token.lower) || cueWords().any.has(token.lower)) return true
  }
  return true
}

/** `and said`, `but offered`: what the speaker did next. */
function isJoined({tokens}: Story, at: number, end: number): boolean {
  const next = tokens[at + 1]
  if (!/^(?:and|but)$/.test(tokens[at]?.lower ?? '') || !next || at + 1 >= end) return false
  return /^(?:said|says|added|adds|warned|warns|vowed|noted|told|urged|called|calls|accused|insisted|promised|pledged|asked)$/.test(
    next.lower
  )
}

function commaEnds(story: Story, at: number, end: number): boolean {
  const {tokens} = story
  const next = tokens[at + 1]
  if (!next || at + 1 >= end) return false
  const {any} = cueWords()
  if (/^(?:and|but|though|although|while)$/.test(next.lower)) {
    const behind = tokens[at + 2]
    const verb = behind?.lower ?? ''
    if (clauseWords().helpers.has(verb) || any.has(verb) || /^\p{Ll}+ed$/u.test(behind?.text ?? '')) return true
    // `, but she left before the vote`: what the teller sets against it.
    if (isPronoun(behind) && (/^(?:but|though|although)$/.test(next.lower) || any.has(tokens[at + 3]?.lower ?? ''))) return true
  }
  if (next.lower === 'according' || (isParticiple(next) && any.has(next.lower))) return true
  return closingCue(story, at + 1, end) !== undefined
}

/** `… in a statement on Thursday`: where it was said is no part of what was said. */
function withoutPlace({tokens}: Story, from: number, end: number): number {
  for (let index = end - 3; index > Math.max(from + 2, end - 8); index--) {
    if (tokens[index]?.lower !== 'in' || !/^(?:a|an|the)$/.test(tokens[index + 1]?.lower ?? '')) continue
    if (/^(?:statement|interview|email|tweet|letter|blog|memo|speech|filing|release)$/.test(tokens[index + 2]?.lower ?? '')) return index
  }
  return end
}

/** A clause without `that` has a verb of its own; `acknowledged the delay` has none. */
export function hasVerb(story: Story, from: number, end: number): boolean {
  const {helpers} = clauseWords()
  for (let index = from; index < Math.min(end, from + 20); index++) {
    const token = story.tokens[index]
    if (!token) continue
    if (helpers.has(token.lower) || /n['’]t$|['’](?:s|re|ve|ll)$/.test(token.lower)) return true
    if (index > from + 1 && /^\p{Ll}+ed$/u.test(token.text)) return true
  }
  return false
}

/** What begins at `at` can be the subject of a clause. */
const isSubject = (token: Token): boolean => clauseWords().determiners.has(token.lower) || isName(token) || token.kind === 'number'

/** `said voter fraud was rare`: a bare noun behind a verb of saying, with a verb behind it. */
function isBareSubject(story: Story, at: number, end: number): boolean {
  const token = story.tokens[at]
  if (token?.kind !== 'word' || clauseWords().notSubjects.has(token.lower) || /ly$/.test(token.lower)) return false
  return end - at >= 3
}

/** `said ⟦“not one stone” had moved⟧`: words in marks are the subject of the clause. */
function opensMarked(story: Story, at: number, end: number): boolean {
  if (!isQuoteMark(story.tokens[at])) return false
  const spoken = spokenTokens(story)
  let index = at
  while (index < end && spoken[index]) index++
  return index > at && index < end && clauseWords().helpers.has(story.tokens[index]?.lower ?? '')
}

/** `said this week`, `said several months after`: a time, and no subject. */
function isTime({tokens}: Story, at: number): boolean {
  const {days, spans} = clauseWords()
  const next = tokens[at]
  if (!next) return false
  if (days.has(next.lower)) return true
  return (
    (next.kind === 'number' || /^(?:this|several|a|two|three|four|five|six|few|some|many|that|one)$/.test(next.lower)) &&
    (spans.has(tokens[at + 1]?.lower ?? '') || (tokens[at + 1]?.lower === 'few' && spans.has(tokens[at + 2]?.lower ?? '')))
  )
}

/** Where the reported clause of the verb at `verb` begins, if it has one. */
export function clauseFrom(story: Story, verb: number, end: number): number | undefined {
  const {clause, that, to, nounLike} = cueWords()
  const {tokens} = story
  const token = tokens[verb]
  const next = tokens[verb + 1]
  if (!token || !next || verb + 1 >= end) return undefined
  const before = tokens[verb - 1]
  const noun = (nounLike.has(token.lower) && !isName(before) && !isPronoun(before)) || /^(?:the|an?)$/.test(before?.lower ?? '')
  if (noun || before?.lower === 'to') return undefined
  const object = objectFrom(story, verb)
  if (object !== undefined) return object < end ? object : undefined
  if (clauseWords().complements.has(next.lower) && that.has(token.lower)) return verb + 1
  if (clause.has(token.lower) && !wantsThat.test(token.lower)) {
    if (isTime(story, verb + 1)) return afterTime(story, verb + 1, end)
    const says = saying.test(token.lower)
    if (isSubject(next)) return says || hasVerb(story, verb + 1, end) ? verb + 1 : undefined
    if (says && opensMarked(story, verb + 1, end)) return verb + 1
    if (says && isBareSubject(story, verb + 1, end)) return verb + 1
  }
  if (to.has(token.lower) && next.lower === 'to') return verb + 1
  const tells = telling.test(token.lower)
  return tells || clause.has(token.lower) || that.has(token.lower) ? afterTime(story, verb + 1, end, tells) : undefined
}

/** `called the plan a waste`, `accused ministers of`, `called for a vote`: the object is what is said. */
function objectFrom({tokens}: Story, verb: number): number | undefined {
  const next = tokens[verb + 1]
  const word = tokens[verb]?.lower ?? ''
  if (!next) return undefined
  if (judging.test(word)) return opensMarkedObject(tokens, verb) ? verb + 1 : undefined
  if (!/^(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|accus(?:es?|ed|ing)|urg(?:es?|ed|ing))$/.test(word)) return undefined
  const calls = /^call/.test(word)
  if (calls && /^(?:for|on)$/.test(next.lower)) return verb + 2
  if (calls && isNaming(tokens, verb)) return undefined
  return isSubject(next) || /^(?:him|her|them|it|half)$/.test(next.lower) ? verb + 1 : undefined
}

/** `branded the town an “outlaw port”`: words in marks say what somebody was judged to be. */
function opensMarkedObject(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 2; index < verb + 14; index++) {
    const token = tokens[index]
    if (!token || /^[,;:.—–]$/.test(token.text) || token.lower === 'and') return false
    if (isQuoteMark(token)) return true
  }
  return false
}

/** `a stream called Miracle Run`, `the fund, called the …`, `what he called`: a name is given, and nothing is said. */
function isNaming(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  if (before?.text === ',') return tokens[verb]?.lower === 'called' && !isName(tokens[verb - 2])
  if (/^what$/.test(tokens[verb - 2]?.lower ?? '')) return true
  return (
    isName(tokens[verb + 1]) &&
    !isName(before) &&
    !isPronoun(before) &&
    /^\p{Ll}/u.test(before?.text ?? '') &&
    tokens[verb]?.lower === 'called'
  )
}

/** `said on Monday that`, `told reporters he`: the clause behind a time, a place or a listener. */
function afterTime(story: Story, at: number, end: number, tells = false): number | undefined {
  const {tokens} = story
  const {days} = clauseWords()
  const day = tokens[at]?.lower === 'on' ? at + 1 : at
  const timed = tokens[day]
  const head = tokens[day + 1]
  if (timed && days.has(timed.lower) && head && day + 1 < end && (clauseWords().determiners.has(head.lower) || isName(head))) return day + 1
  for (let index = at; index < Math.min(end, at + 14); index++) {
    const token = tokens[index]
    if (!token || isQuoteMark(token) || token.text === ':' || dash.test(token.text)) return undefined
    if (token.lower === 'that') return isRelative(tokens[index + 1]) ? undefined : index
    if (token.text === ',') return undefined
    if (index > at && (tells ? opensTold(story, token, at) : isRestart(story, index))) return index
  }
  return undefined
}

/** `told a crowd that spilled out`, `from steps that would`: a verb stands where a clause has its subject. */
const isRelative = (next: Token | undefined): boolean =>
  clauseWords().helpers.has(next?.lower ?? '') || /^\p{Ll}{3,}ed$/u.test(next?.text ?? '')

/** `said after the vote ⟦he would resign⟧`: a pronoun with a helper behind a time or a place. */
const isRestart = ({tokens}: Story, at: number): boolean =>
  /^(?:he|she|they|it)$/.test(tokens[at]?.lower ?? '') &&
  clauseWords().helpers.has(tokens[at + 1]?.lower ?? '') &&
  !clauseWords().complements.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:as|because|before|after|since|than|while)$/.test(tokens[at - 1]?.lower ?? '')

/** `told reporters ⟦there was⟧`, `told them ⟦to wait⟧`: what the listener heard. */
function opensTold({tokens}: Story, token: Token, at: number): boolean {
  if (isPronoun(token) || /^(?:there|whether|how|why|what)$/.test(token.lower)) return true
  return token.lower === 'to' && cueWords().to.has(tokens[at - 1]?.lower ?? '') && token.index <= at + 6
}
