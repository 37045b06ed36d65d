/** Clock times that are told by the clocks of two places: `sailed at 8pm and docked at 5am local time`. It judges nothing. */

import {lowerAt, type Story} from '../../../story/story.js'
import {unitDays} from '../extent.js'
import type {Lapse} from '../lengths/lapses.js'
import type {Moment} from '../lengths/moments.js'

/** `left at 5.30pm on Monday and landed at 6am |the same day|`: the clocks of another place. */
export const isOfOtherZone = (story: Story, {lastToken}: Moment): boolean =>
  [0, 1, 2].some((away) => /^(?:same|also|local|still|gmt|est|again)$/.test(lowerAt(story, lastToken + away)))

/** `sailed at 8pm and docked at 5am |local time|`, `at 6.10am |Eastern time|`, unless that is of `the same zone`. */
export const isLocal = (story: Story, {lastToken}: Pick<Moment, 'lastToken'>): boolean =>
  [lastToken - 1, lastToken, lastToken + 1].some(
    (at) => lowerAt(story, at) === 'local' || (lowerAt(story, at + 1) === 'time' && /^\p{Lu}\p{L}+$/u.test(story.tokens[at]?.text ?? ''))
  ) && ![2, 3, 4, 5].some((away) => lowerAt(story, lastToken + away) === 'same')

/** Words between a time and the same one by another clock. */
const otherClock = 6

/** `at 12.31pm its time|, or 11.31am in Glasgow|`: one moment by the clocks of two places. */
export function isSameByOtherClock(story: Story, from: Moment, until: Moment): boolean {
  const [first, second] = from.firstToken < until.firstToken ? [from, until] : [until, from]
  return (
    first.scale === 'clock' &&
    second.scale === 'clock' &&
    first.sentence === second.sentence &&
    second.firstToken - first.lastToken <= otherClock &&
    story.tokens.slice(Math.max(first.lastToken, second.firstToken - 2), second.firstToken).some(({text}) => text === 'or' || text === '(')
  )
}

/** More tokens are no sentence. */
const longestSentence = 150

/** `eight hours aboard, as Spain is |an hour ahead|`: clocks that differ. */
export function tellsZones(story: Story, {sentence, unit}: Lapse): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  const words = unitDays(unit) < 1 && lastToken - firstToken < longestSentence ? story.tokens.slice(firstToken, lastToken) : []
  return words.some(({lower, index}) => /^(?:ahead|behind)$/.test(lower) && /^hours?$/.test(lowerAt(story, index - 1)))
}
