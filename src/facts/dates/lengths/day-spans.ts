/** Days that words tie to two dates: `a fortnight, to 8 May`, `the following day, 29 February`, `held over four days, from 3 to 6 October`. */

import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import {unitDays} from '../extent.js'
import {pointsWithin} from '../near.js'
import {type Lapse, lapsesOf} from './lapses.js'
import {isCountedFrom, isNextDay} from './next-days.js'
import {datesAbove, datesIn, daysBetween, daysTo, isDay, isLedBy, pastMark, type TiedLength} from './tied-lengths.js'

/** What sets a term: `were |served| with notices on 24 April`; no fair that opened then, and no charge, for which a judge gives time later. */
const termed = /^(?:served|notices?|evicted)$/
/** Words from it to its date. */
const termReach = 10
const granted = /^(?:allowed|allows|given|gives|gave|granted|grants)$/
/** What may begin on another day than the one that was told: `the |court| gave them three weeks`. */
const otherStart =
  /^(?:court|judge|magistrate|magistrates|tribunal|council|appeal|after|further|another|extra|more|additional|then|later|now|yesterday|today|since|new|extended|again|from|starting|beginning)$/

/** `served |on 24 April|. The landlord |has allowed them a fortnight, to 8 May|`: from the only date of the sentence before, or before it in its own. */
function upTo(story: Story, lapse: Lapse): TiedLength | undefined {
  const at = pastMark(story, lapse.lastToken)
  if (!/^(?:to|until|till)$/.test(lowerAt(story, at))) return undefined
  const own = datesIn(story, lapse.sentence)
  const [until] = pointsWithin(story, at + 1, at + 3)
  const before = own.filter((date) => date !== until)
  const [from, another] = before.length > 0 ? before : datesAbove(story, lapse.sentence)
  if (!until || !from || another || !isDay(until) || !isDay(from) || from.start > lapse.start) return undefined
  if (lowerAt(story, from.firstToken - 1) !== 'on' || !isLedBy(story, lapse.firstToken, 5, granted)) return undefined
  if (!isLedBy(story, from.firstToken, termReach, termed)) return undefined
  const head = story.sentences[lapse.sentence]?.firstToken ?? 0
  const gap = story.tokens.slice(Math.max(from.lastToken, head), lapse.firstToken)
  // `until 31 May|, after an appeal|`.
  if (!/^(?:[.;]|to|)$/.test(lowerAt(story, until.lastToken))) return undefined
  const room = unitDays(lapse.unit) > 20 ? 3 : unitDays(lapse.unit) > 1 ? 2 : 1
  return gap.some(({lower}) => otherStart.test(lower)) ? undefined : daysBetween(lapse, from, until, {low: room, high: room})
}

/** `voted late on |28 February 2024|, and she signed it |the following day, 29 February|`: the next day, whatever the hour. */
function nextDay(story: Story, lapse: Lapse): TiedLength | undefined {
  if (!isNextDay(lapse)) return undefined
  const at = pastMark(story, lapse.lastToken)
  const own = datesIn(story, lapse.sentence).filter(({kind}) => kind !== 'relative')
  const until = own.find(({firstToken}) => firstToken === at || (firstToken === at + 1 && lowerAt(story, at) === 'on'))
  const from = own.findLast(({lastToken}) => lastToken <= lapse.firstToken)
  if (!until || !from || at === lapse.lastToken || !isDay(until) || !isDay(from)) return undefined
  return isCountedFrom(story, lapse, from.lastToken) ? daysBetween(lapse, from, until, {low: 0, high: 0}) : undefined
}

const heldWords = /^(?:held|staged|hosted|place)$/
const stagedWords = /^(?:staged|hosted|place)$/
/** More days than these have a day of rest among them: `five days, from 3 to 8 October`. */
const unbroken = 5
const partDays = /^(?:evening|night|morning|afternoon|noon|midday|dawn|dusk|sunset|midnight|overnight)$/

/** `will be |held over four days, from Thursday 3 October to Sunday 6 October|`: its first and its last day are two of them. */
function heldOver(story: Story, lapse: Lapse): TiedLength | undefined {
  const lead = /^over /i.test(lapse.text) ? 'over' : lowerAt(story, lapse.firstToken - 1)
  if (lapse.unit !== 'day' || !/^(?:over|for)$/.test(lead)) return undefined
  const at = pastMark(story, lapse.lastToken)
  // Somebody or something may be `|held for| three days`.
  if (lowerAt(story, at) !== 'from' || !isLedBy(story, lapse.firstToken, 10, lead === 'for' ? stagedWords : heldWords)) return undefined
  const [from, until, another] = datesIn(story, lapse.sentence).filter(({kind}) => kind !== 'relative')
  if (!from || !until || another || !isDay(from) || !isDay(until) || from.firstToken !== at + 1) return undefined
  const {firstToken, lastToken} = story.sentences[lapse.sentence] ?? lapse
  if (until.firstToken - from.lastToken !== 1 || story.tokens.slice(firstToken, lastToken).some(({lower}) => partDays.test(lower)))
    return undefined
  const apart = daysTo(from, until)
  if (apart === undefined) return undefined
  const days = apart + 1
  // `over four days`, while they last.
  const told = {...lapse, days: {low: lapse.value, high: lapse.value}}
  // `five days, from 3 to 8 October|, with a rest day|`, `over five days, from 1 to 9 May`: not all of them.
  const isSome = lapse.value < days && (days > unbroken || days - lapse.value > 1)
  const ends = /^(?:[.;]|at|in|)$/.test(lowerAt(story, until.lastToken))
  return days > 1 && days < 60 && ends && !isSome
    ? {lapse: told, from, until, days: {low: days, high: days}, shown: `${days} days`}
    : undefined
}

const putOff = /^(?:remanded|adjourned)$/
const isTakenDown = /^(?:remanded|adjourned|down|away)$/
const resumed = /^(?:again|back|resume|resumes|reappear|return|returns|next)$/
/** `the next was on 22 March |because| of a strike`: not as it had been fixed. */
const changed = /^(?:was|were|had|because|but|after|until|off|instead|early|late|brought)$/

/** `|remanded| for ten days. He was taken |down on 26 September| and is to be brought up |again on 6 October|`: the two dates told of it, and no others. */
function putOffFor(story: Story, lapse: Lapse): TiedLength | undefined {
  if (!/^(?:day|week|fortnight)$/.test(lapse.unit) || !isLedBy(story, lapse.firstToken, 8, putOff)) return undefined
  const own = datesIn(story, lapse.sentence)
  const next =
    story.sentences[lapse.sentence]?.block === story.sentences[lapse.sentence + 1]?.block ? datesIn(story, lapse.sentence + 1) : []
  const [from, until, another] = [...own, ...next]
  if (!from || !until || another || !isDay(from) || !isDay(until) || from.sentence !== until.sentence) return undefined
  if (!isLedBy(story, from.firstToken, 3, isTakenDown) || !isLedBy(story, until.firstToken, 4, resumed)) return undefined
  const gap = story.tokens.slice(from.lastToken, until.firstToken)
  const isFixed = gap.some(({lower}) => /^(?:is|are|will|due|resumes|returns)$/.test(lower))
  // `was |first| remanded on 3 May`, `|had been| adjourned on 3 May`: once before.
  const isEarlier = isLedBy(story, from.firstToken, 6, /^(?:first|had|originally|previously)$/)
  if (isEarlier || !isFixed || gap.some(({lower, index}) => changed.test(lower) && lowerAt(story, index + 1) !== 'up')) return undefined
  const room = lapse.unit === 'day' ? 2 : 4
  return daysBetween(lapse, from, until, {low: room, high: room})
}

/** Hours that are no whole days end on one day or the next. */
const isWholeDays = ({unit, value}: Lapse): boolean => unit === 'hour' && value % 24 === 0 && value < 24 * 6

/** `closes on Thursday at |midnight|`, which may be the end of it; `began on Monday |in Sydney|`. */
function isByAnotherDay(story: Story, sentence: number): boolean {
  const [above, own] = [story.sentences[sentence - 1], story.sentences[sentence]]
  return story.tokens
    .slice(above?.firstToken ?? 0, own?.lastToken ?? 0)
    .some(({lower, text, index}) => lower === 'midnight' || (/^\p{Lu}/u.test(text) && /^(?:in|at)$/.test(lowerAt(story, index - 1))))
}

/** `closes on |Thursday, at noon|. The winner will be named exactly |48 hours after that, on Saturday|`: to the hour, from the one weekday right before. */
function hoursOn(story: Story, lapse: Lapse): TiedLength | undefined {
  if (!isWholeDays(lapse) || !/^(?:exactly|precisely)$/.test(lowerAt(story, lapse.firstToken - 1))) return undefined
  const at = lowerAt(story, lapse.lastToken) === 'after' && /^(?:that|this)$/.test(lowerAt(story, lapse.lastToken + 1)) ? 2 : 1
  if (at === 1 && !/^(?:later|afterwards|on)$/.test(lowerAt(story, lapse.lastToken))) return undefined
  const behind = pastMark(story, lapse.lastToken + at)
  const until = pointsWithin(story, behind, behind + 2)[0]
  const own = datesIn(story, lapse.sentence)
  const [from, another] = datesAbove(story, lapse.sentence).filter(({kind}) => kind !== 'time' && kind !== 'relative')
  if (until?.kind !== 'weekday' || own.length > 1 || from?.kind !== 'weekday' || another) return undefined
  if (isByAnotherDay(story, lapse.sentence)) return undefined
  const apart = ((until.weekday ?? 0) - (from.weekday ?? 0) + 7) % 7
  if (until.weekday === null || from.weekday === null) return undefined
  return {lapse, from, until, days: {low: apart, high: apart}, shown: `${apart * 24} hours`}
}

export const daySpansOf = once((story: Story): readonly TiedLength[] =>
  lapsesOf(story).flatMap((lapse) => {
    if (lapse.anniversary) return []
    if (lapse.days.low !== lapse.days.high) return heldOver(story, lapse) ?? []
    return upTo(story, lapse) ?? nextDay(story, lapse) ?? heldOver(story, lapse) ?? putOffFor(story, lapse) ?? hoursOn(story, lapse) ?? []
  })
)
