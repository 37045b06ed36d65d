/** The ends of a length that the words do not name: exactly two moments are near, and the words point at both. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'
import {isLeapDay, isOfNoBirth, isOfOtherTime, isTurned, opens} from './no-ends.js'
import {isKeptNow, isOfFounding, isOrigin, mayBeOrigin} from './origins.js'
import {type Choice, clauseBetween, distinct, inOrder, isLastingWay, type Sight, sameMoment} from './sight.js'
import {endFollows, endsFollow} from './told-ends.js'

const yearAway = 400

/** `It was founded |as a choir| in 1887`, `It was |incorporated| in 1990`, `It was |begun| in 1925`: what it was not yet, and what came of an older firm. */
const isOfChange = ({tokens}: Story, {firstToken}: Moment): boolean =>
  tokens
    .slice(Math.max(0, firstToken - 6), firstToken)
    .some(({lower}) => /^(?:as|incorporated|chartered|refounded|begun|started|laid|planted)$/.test(lower))

/** `It will be 140 years old. |The club's rival| was founded in 1887`: neither `it` nor what the sentence of the age has named. */
function isOfOther(story: Story, {sentence}: Lapse, origin: Moment): boolean {
  const {tokens, sentences} = story
  const [own, place] = [sentences[sentence], sentences[origin.sentence]]
  if (!own || !place) return false
  if (tokens[place.firstToken]?.lower === 'it') return isOfChange(story, origin)
  const words = tokens.slice(place.firstToken, origin.firstToken)
  const at = words.findIndex(({lower}) => /^(?:was|were|had|is|opened)$/.test(lower))
  const head = words[at - 1]?.lower ?? ''
  return at < 0 || at > 4 || !tokens.slice(own.firstToken, own.lastToken).some(({lower}) => lower === head)
}

/** `She had |been| a clerk for 21 years. She married in 1990 and …`: what follows is of her, and not of the post. */
const isOfPost = (story: Story, {sentence, firstToken}: Lapse): boolean =>
  story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? firstToken, firstToken - 12), firstToken)
    .some(({lower}) => lower === 'been')

/** `|after a trial of| five weeks`. */
const isAfter = ({story, lapse: {firstToken}}: Sight): boolean =>
  [1, 2, 3, 4].some((back) => lowerAt(story, firstToken - back) === 'after' && /^(?:an?|the)$/.test(lowerAt(story, firstToken - back + 1)))

/** Exactly two moments are near, and the words point at both. */
export function between(sight: Sight): Choice | undefined {
  const choice = nearTwo(sight)
  const {story, lapse, way} = sight
  // `It was 60 years old when the lane was paved`: no date near by is told of that.
  if (way === 'old' && sight.own.length === 0 && lowerAt(story, lapse.lastToken) === 'when') return undefined
  // `|It is 210 years old|, except for the screw, replaced in 1921, and the beam, replaced in 1876`: no age of today ends with what lies behind it.
  const isNow = way === 'old' && lowerAt(story, lapse.firstToken - 1) === 'is'
  const isBegunBehind = /^(?:built|opened|founded|launched|established|laid|planted)$/.test(lowerAt(story, lapse.lastToken + 1))
  if (isNow && !isBegunBehind && choice?.pairs.some((pair) => pair.every(({firstToken}) => firstToken > lapse.lastToken))) return undefined
  if (way === 'old' && choice?.pairs.some(([from]) => isOfNoBirth(story, lapse, from))) return undefined
  // `The verdict came on 6 June. They had gone out on 3 June, |after a trial of five weeks|`: over before either.
  if (isLastingWay(way) && isAfter(sight) && choice?.pairs.some(([from, until]) => from.firstToken > until.firstToken)) return undefined
  // `born in 1903 … in 1926, and had been in the country for five years`: nothing but a life begins with a birth.
  const told = isLastingWay(way) ? choice?.pairs.filter((pair) => !pair.some((moment) => isOfBirth(story, moment))) : choice?.pairs
  const pairs = isLastingWay(way)
    ? told?.filter(
        ([from, until]) => (!isTurned(story, from, until) || isNamedBefore(story, lapse, from)) && !isOfOtherTime(story, lapse, from, until)
      )
    : told
  if (pairs?.some(([, until]) => isCutShort(story, lapse, until))) return undefined
  return choice && pairs && pairs.length > 0 && pairs.length === told?.length ? {...choice, pairs} : undefined
}

const arrival = /^(?:arriv|dock|reach|land|berth|end|finish|got|came|back|returned|complet|touched|pulled|tied|clos)/

/** `left at 6.40pm for |the 70-minute crossing – she struck| the bank at 7.25pm`: how long it was to be, and what befell it on the way. */
function isCutShort({tokens}: Story, {firstToken, lastToken, text}: Lapse, until: Moment): boolean {
  if (
    !text.includes('-') ||
    tokens[firstToken - 2]?.lower !== 'for' ||
    !/^(?:the|an?|its|their)$/.test(tokens[firstToken - 1]?.lower ?? '')
  )
    return false
  const between = tokens.slice(lastToken, Math.max(lastToken, until.firstToken)).map(({lower}) => lower)
  return between.some((word) => /^(?:–|—|;|:|but)$/.test(word)) && !between.some((word) => arrival.test(word))
}

/** `In 1957 she |married|; their |marriage| lasted 41 years, |until| his death in 1998`: a mark parts them, and the word and `until` join them. */
function isNamedBefore(story: Story, lapse: Lapse, from: Moment): boolean {
  const noun = lowerAt(story, lapse.firstToken - 2)
  const place = story.sentences[from.sentence]
  if (noun.length < 6 || lowerAt(story, lapse.firstToken - 1) !== 'lasted' || !endFollows(story, lapse)) return false
  const clause = story.tokens.slice(place?.firstToken ?? from.firstToken, Math.min(from.lastToken + 12, lapse.firstToken - 2))
  return clause.some(({lower}) => lower.length > 4 && lower.startsWith(noun.slice(0, 5)))
}

const isOfBirth = (story: Story, {firstToken, sentence}: Moment): boolean =>
  story.tokens.slice(Math.max(0, firstToken - 5), firstToken).some((token) => token.lower === 'born' && token.sentence === sentence)

/** `|She| came back at 9.10`, `Service was |back| at 2.10pm`: of the same, or its end. */
function isGoneOn({tokens, sentences}: Story, {sentence, firstToken}: Moment): boolean {
  const words = tokens.slice(sentences[sentence]?.firstToken ?? firstToken, firstToken)
  return (
    /^(?:he|she|it|they)$/.test(words[0]?.lower ?? '') ||
    words.some(
      ({lower}, at) =>
        /^(?:restored|resumed|returned|reopened|lifted)$/.test(lower) ||
        (/^(?:back|over)$/.test(lower) && /^(?:was|were|is|are|came|went)$/.test(words[at - 1]?.lower ?? ''))
    )
  )
}

/** `The siege|, which lasted| 12 weeks, emptied the shops`: a clause of the subject's own, which begins here. */
function ownClauseOf(story: Story, head: number, until: number): number {
  for (let at = until - 1; at > until - relativeReach && story.tokens[at]?.kind === 'word'; at--)
    // `The campaign |in the desert|, which lasted three years`: a part of what was told.
    if (lowerAt(story, at) === 'which') return lowerAt(story, at - 1) === ',' && at - head <= 4 ? at : until
  return until
}

/** Words from `which` to the length that its verb leads to: `which had gone on for more than`. */
const relativeReach = 9

/** Where one has a year and the other has it from elsewhere, something else may still explain the length. */
const areAlikeSure = (one: Moment, other: Moment): boolean => one.yearInferred === other.yearInferred

/** `A party is planned for Saturday 23 August to mark its 90th birthday: … in 1935`: the one year of its sentence, with none for the feast. */
function originOfKept(story: Story, lapse: Lapse, own: readonly Moment[]): Moment | undefined {
  const [origin, another] = distinct(own)
  return origin && !another && isKeptNow(story, lapse) && isOrigin(story, lapse, origin) && !isLeapDay(origin) ? origin : undefined
}

/** `from 1971 until his death|, and| she lived on until 2005`: the second is of another clause. */
const isTurnedFrom = (story: Story, one: Moment, other: Moment): boolean =>
  story.tokens
    .slice(one.lastToken, other.firstToken)
    .some(({text, index}) => text === ',' && /^(?:and|but)$/.test(lowerAt(story, index + 1)))

function nearTwo({story, own, before, after, today, lapse, way}: Sight): Choice | undefined {
  const ends = own.filter((moment) => moment.start > lapse.start)
  if (ends[0] && ends[1] && ends.length === 2 && isLastingWay(way) && endsFollow(story, lapse))
    return isTurnedFrom(story, ends[0], ends[1])
      ? undefined
      : {directed: false, tied: areAlikeSure(ends[0], ends[1]), pairs: [inOrder(ends[0], ends[1])]}
  const [end] = ends
  const [start] = own
  if (start && end && own.length === 2 && ends.length === 1 && isLastingWay(way) && endFollows(story, lapse))
    return {directed: false, tied: areAlikeSure(start, end), pairs: [inOrder(start, end)]}
  // `hit a hole on 4 February. He sent it off |on 6 February and had his answer on 28 May, after 111 days|`: both ends are its own sentence's.
  const both = distinct(own.filter((moment) => moment.start < lapse.start))
  if (both[0] && both[1] && both.length === 2 && own.length === 2 && isLastingWay(way) && lowerAt(story, lapse.firstToken - 1) === 'after')
    return {directed: false, pairs: [inOrder(both[0], both[1])]}
  const near = distinct([...before.filter(({sentence}) => sentence >= lapse.sentence - 2), ...own])
  const [one, other, ...rest] = near
  const last = own.findLast((moment) => moment.start < lapse.start)
  const head = story.sentences[lapse.sentence]?.firstToken ?? 0
  // `By that time he had been held for 21 years`
  const said = last && lowerAt(story, last.lastToken) === ',' && lowerAt(story, last.lastToken + 1) === 'which' ? 2 : 0
  const opening = last ? last.lastToken + said : head + (/^(?:that|which)$/.test(lowerAt(story, head + 1)) ? 2 : 1)
  if (way === 'spent' && clauseBetween(story, opening, ownClauseOf(story, head, lapse.firstToken))) return undefined
  const kept = way === 'anniversary' && today ? originOfKept(story, lapse, own) : undefined
  if (kept && today) return {directed: false, pairs: [[kept, today]]}
  if (way === 'anniversary' && isOfFounding(story, lapse)) {
    const [origin, ...more] = [...near, ...after].filter(
      (moment) => isOrigin(story, lapse, moment) && lowerAt(story, moment.firstToken - 1) !== 'since'
    )
    const feasts = distinct(own.filter((moment) => moment !== origin))
    // `For its golden jubilee|, in 2023,| it opened the chapel, shut since 2017`: beside the feast stands its own date.
    const beside = feasts.find(({firstToken}) => firstToken >= lapse.lastToken && firstToken - lapse.lastToken <= 2)
    const [feast, another] = beside ? [beside] : feasts
    if (origin && isLeapDay(origin)) return undefined
    return origin && feast && more.length === 0 && !another ? {directed: false, pairs: [inOrder(origin, feast)]} : undefined
  }
  if (one && other) {
    if (isLeapDay(one) || isLeapDay(other) || (way === 'anniversary' && !mayBeOrigin(story, lapse, inOrder(one, other)[0])))
      return undefined
    // `He died in April 1991. … in 1975, on the 50th anniversary`: the feast has its own date, and what came after it is no end of those years.
    if (way === 'anniversary' && own.length > 0 && !own.includes(inOrder(one, other)[1])) return undefined
    if (rest.length === 0) return {directed: false, pairs: [inOrder(one, other)]}
    const [only, ...others] = own
    const starts = near.filter((moment) => moment !== only)
    return isLastingWay(way) && only && others.length === 0 && starts.length === 2
      ? {directed: false, pairs: starts.map((one) => inOrder(one, only))}
      : undefined
  }
  // `It lasted seven years. The war began in 1992 and ended in 1995.`
  const [begun, over, ...others] = distinct(after)
  if (
    !one &&
    begun &&
    over &&
    others.length === 0 &&
    isLastingWay(way) &&
    !isOfPost(story, lapse) &&
    !opens(story, begun) &&
    begun.extent.low < over.extent.low
  )
    return {directed: false, pairs: [[begun, over]]}
  const [follows, more] = after
  const goesOn = follows && isGoneOn(story, follows)
  if (one && goesOn && !more && way === 'spent' && one.sentence === lapse.sentence) return {directed: false, pairs: [inOrder(one, follows)]}
  const origins = after.filter((moment) => isOrigin(story, lapse, moment) && !(way === 'old' && isOfOther(story, lapse, moment)))
  const [origin] = origins
  if (one && origin && origins.length === 1 && !sameMoment(one, origin)) return {directed: false, pairs: [inOrder(one, origin)]}
  const from = one ?? origin
  if (!from || !today || isLastingWay(way) || from.extent.high > today.extent.low - yearAway) return undefined
  return isOrigin(story, lapse, from) ? {directed: false, pairs: [[from, today]]} : undefined
}
