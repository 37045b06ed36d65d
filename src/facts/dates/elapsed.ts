/** Which two dates a lapse is said to part: `30 years after the disaster of 1984`, `in 2023, a decade later`, `its 100th anniversary in 2024`. */

import type {Story} from '../../story/story.js'
import type {Interval} from '../figures/figure.js'
import {once} from '../once.js'
import type {DateMention} from './date.js'
import {daysBetween, extentOf, extentOfDay} from './extent.js'
import {datePointsOf} from './find.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {bySentence} from './near.js'
import {presentSentencesOf} from './present.js'
import {storyDateOf} from './story-date.js'

/** One date that a lapse may be counted from or to; null is the day of the story. */
interface End {
  readonly date: DateMention | null
  readonly extent: Interval
}

export interface Elapsed {
  readonly lapse: Lapse
  /** The readings that the words allow; the rule asks whether none fits. */
  readonly readings: readonly {readonly from: End; readonly until: End; readonly days: Interval}[]
  /** `later` or `earlier` with its date: the sign alone may be denied. */
  readonly directed: boolean
}

interface Sight {
  readonly story: Story
  readonly lapse: Lapse
  /** Dates of the lapse's sentence, and of the one before it. */
  readonly own: readonly End[]
  readonly before: readonly End[]
  readonly today: End | null
}

const lowerAt = (story: Story, at: number): string => story.tokens[at]?.lower ?? ''

const endOf = (date: DateMention): End[] => {
  const extent = extentOf(date)
  return extent ? [{date, extent}] : []
}

const reading = (from: End, until: End) => ({from, until, days: daysBetween(from.extent, until.extent)})

const firstBehind = (ends: readonly End[], token: number, reach: number): End | undefined =>
  ends.find(({date}) => date && date.firstToken >= token && date.firstToken - token <= reach)

const isBefore = (end: End, token: number): boolean => end.date !== null && end.date.lastToken <= token

/** `N years after the fire of 1984`: counted to the other date of the sentence, or to the story's day where the sentence is of the present. */
function afterSomething({story, lapse, own, today}: Sight): Elapsed | undefined {
  const word = lowerAt(story, lapse.lastToken)
  if (word !== 'after' && word !== 'since') return undefined
  const from = firstBehind(own, lapse.lastToken, 12)
  if (!from?.date || clauseEnds(story, lapse.lastToken, from.date.firstToken)) return undefined
  const others = own.filter((end) => end !== from && isBefore(end, lapse.firstToken))
  const opens = lapse.firstToken - (story.sentences[lapse.sentence]?.firstToken ?? 0) <= 2
  if (others.length > 1 || (opens && own.length > 2)) return undefined
  const until =
    others[0] ?? (opens ? own.find((end) => end !== from) : undefined) ?? (presentSentencesOf(story).has(lapse.sentence) ? today : null)
  return until ? {lapse, readings: [reading(from, until)], directed: false} : undefined
}

/** `ended in April, when a man who had been away for a month`: what stands behind is the time of another clause. */
export const opensClause = (story: Story, from: number, until: number): boolean =>
  story.tokens.slice(from, until).some((token) => /^(?:when|who|whose|which|that|because|while|where)$/.test(token.lower))

const clauseEnds = (story: Story, from: number, until: number): boolean =>
  story.tokens.slice(from, until).some((token) => /^(?:[,;:–—]|and|but|while|when|before|until)$/.test(token.lower))

/** `opened in 2013, was sold in 2023, a decade later` and `two weeks later, on 22 October`. */
function laterOrEarlier({story, lapse, own, before}: Sight): Elapsed | undefined {
  const word = lowerAt(story, lapse.lastToken)
  const later = word === 'later' || word === 'on'
  if (!later && word !== 'earlier' && word !== 'before') return undefined
  const stated = firstBehind(own, lapse.lastToken, 3)
  const gap = stated?.date ? story.tokens.slice(lapse.lastToken + 1, stated.date.firstToken) : []
  if (stated?.date && gap.every((token) => /^(?:,|in|on|\()$/.test(token.lower)) && gap.length > 0) {
    const others = [...before, ...own.filter((end) => isBefore(end, lapse.firstToken))]
    return others.length === 0
      ? undefined
      : {lapse, directed: true, readings: others.map((other) => (later ? reading(other, stated) : reading(stated, other)))}
  }
  const [one, other, ...rest] = own.filter((end) => isBefore(end, lapse.firstToken))
  const beside = one?.date && lapse.firstToken - one.date.lastToken === 1 && story.tokens[one.date.lastToken]?.text === ','
  if (word === 'later' && one && !other && beside && before.length > 0)
    return {lapse, readings: before.map((end) => reading(end, one)), directed: false}
  const close = other?.date && lapse.firstToken - other.date.lastToken <= 3
  return word === 'later' && one && other && close && rest.length === 0
    ? {lapse, readings: [reading(one, other)], directed: false}
    : undefined
}

/** `20 years ago, in 1999`. */
function ago({story, lapse, own, today}: Sight): Elapsed | undefined {
  if (lowerAt(story, lapse.lastToken) !== 'ago' || !today) return undefined
  const stated =
    firstBehind(own, lapse.lastToken, 3) ??
    own.find((end) => isBefore(end, lapse.firstToken) && lapse.firstToken - (end.date?.lastToken ?? 0) <= 2)
  return stated && own.length === 1 ? {lapse, readings: [reading(stated, today)], directed: false} : undefined
}

const yearAway = 400
const isBehind = ({date}: End, lapse: Lapse): boolean =>
  date !== null && date.firstToken >= lapse.lastToken && date.firstToken - lapse.lastToken <= 12

/** The earliest date counts as the event, the latest as its anniversary. */
function anniversary({story, lapse, own, before, today}: Sight): Elapsed | undefined {
  if (!lapse.anniversary) return undefined
  const [one, other, ...rest] = own
  if (one && other && rest.length === 0) {
    const [from, until] = one.extent.low <= other.extent.low ? [one, other] : [other, one]
    return {lapse, readings: [reading(from, until)], directed: false}
  }
  const recent = !today || !one || one.extent.high > today.extent.low - yearAway
  const named = one && !recent && lowerAt(story, lapse.lastToken) === 'of' && isBehind(one, lapse)
  if (named && today && !other && presentSentencesOf(story).has(lapse.sentence))
    return {lapse, readings: [reading(one, today)], directed: false}
  const [founded, ...more] = before
  const until = one ?? (presentSentencesOf(story).has(lapse.sentence) ? today : null)
  const opening = founded?.date ? lowerAt(story, founded.date.firstToken - 2) : ''
  if (!founded || more.length > 0 || !until || own.length > 1) return undefined
  return /^(?:founded|opened|born|established|built|formed|launched)$/.test(opening)
    ? {lapse, readings: [reading(founded, until)], directed: false}
    : undefined
}

/** `Writing in 2020, … the treaty of 1990 had held for 20 years`, `the first win in 12 years, since 2003`. */
function heldFor({story, lapse, own, today}: Sight): Elapsed | undefined {
  const intro = [1, 2].map((back) => lowerAt(story, lapse.firstToken - back))
  const wait = intro[0] === 'of' && /^(?:wait|drought|absence|gap|exile|silence)$/.test(intro[1] ?? '')
  if (!intro.includes('for') && !intro.includes('in') && !wait) return undefined
  const words = story.tokens.slice(Math.max(0, lapse.firstToken - 6), lapse.firstToken).map(({lower}) => lower)
  const perfect = words.some((word) => word === 'had' || word === 'has' || word === 'have')
  const since = own.filter(({date}) => date && lowerAt(story, date.firstToken - 1) === 'since')
  const first = story.tokens.slice(Math.max(0, lapse.firstToken - 10), lapse.firstToken).some(({lower}) => lower === 'first')
  const [origin] = since
  if (origin && since.length === 1 && (perfect || first || wait)) {
    const others = own.filter((end) => end !== origin)
    const until = others.length === 0 ? (presentSentencesOf(story).has(lapse.sentence) ? today : null) : others[0]
    return until && others.length < 2 ? {lapse, readings: [reading(origin, until)], directed: false} : undefined
  }
  const [one, other, ...rest] = own
  if (!perfect || !intro.includes('for') || !one || !other || rest.length > 0 || lowerAt(story, lapse.lastToken) === 'before')
    return undefined
  const near = own.findLast((end) => isBefore(end, lapse.firstToken))?.date
  if (near && opensClause(story, near.lastToken, lapse.firstToken)) return undefined
  const [from, until] = one.extent.low <= other.extent.low ? [one, other] : [other, one]
  return {lapse, readings: [reading(from, until)], directed: false}
}

/** A sentence of more dates than this is a list. */
const listed = 12

/** Every lapse whose two ends the story tells. */
export const elapsedOf = once((story: Story): readonly Elapsed[] => {
  const lapses = lapsesOf(story)
  if (lapses.length === 0) return []
  const ends = bySentence(datePointsOf(story).flatMap(endOf), ({date}) => date?.sentence ?? 0)
  const day = storyDateOf(story)
  const today = day ? {date: null, extent: extentOfDay(day)} : null
  return lapses.flatMap((lapse) => {
    const isDateline = (end: End): boolean =>
      end.date !== null && today !== null && end.extent.low === today.extent.low && end.date.day !== null
    const dates = ends.get(lapse.sentence) ?? []
    if (dates.length > listed) return []
    const own = dates.filter((end) => !isDateline(end))
    const sight: Sight = {story, lapse, own, before: ends.get(lapse.sentence - 1) ?? [], today}
    if (sight.before.length > listed) return []
    return anniversary(sight) ?? afterSomething(sight) ?? laterOrEarlier(sight) ?? ago(sight) ?? heldFor(sight) ?? []
  })
})
