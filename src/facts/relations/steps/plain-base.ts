/** Whether the base that a step names is one of the figures told, or something else again. */

import {monthNames} from '../../../lexicon/calendar.js'
import {sizeNouns} from '../../../lexicon/figure-comparisons.js'
import {lazily, numbersOf, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import {baseWords} from './moments.js'
import type {ToldStep} from './step.js'

export const sizes = lazily(() => wordsOf(sizeNouns))

/** Of a level at some time, or of a price. */
const being = /^(?:is|was|are|were|be|been|had|has|used|cost|costs|paid|pays|gave|does|did|could|should|would|today|now)$/
const past = /^(?:\p{L}+ed|sold|fetched|took|made|drew|got|held|spent|bought|brought|ran|grew|stood|won|lost|left|saw|let)$/u
const months = lazily(() => numbersOf(monthNames))
const isTime = (word: string): boolean =>
  /^(?:ago|earlier|before|previously|then|once|last|when|(?:19|20)\d\d|spring|summer|autumn|winter)$/.test(word) || months().has(word)

/**
 * `half of what it |was|`, `a third of what it |earned in 2010|` tell a base; in `half of what it |makes|`, `twice what it |spends|` a whole or another thing is named, which is no level at an
 * earlier time. True where no `what` stands at the token.
 */
export function isToldOnce({tokens}: Story, at: number): boolean {
  const what = tokens[at]
  if (what?.lower !== 'what') return true
  const words = tokens.slice(at + 2, at + 8).map(({lower, sentence}) => (sentence === what.sentence ? lower : ''))
  const found = words.findIndex((word) => being.test(word) || past.test(word))
  if (found < 0) return false
  return being.test(words[found] ?? '') || words.slice(found + 1).some(isTime)
}

/** The token before the words of the base: behind `than`, behind the second `as`, before `the size |it was`. */
function baseLead({tokens}: Story, {lastToken}: ToldStep): number | undefined {
  const wordAt = (at: number): string => tokens[at]?.lower ?? ''
  // `30% below the total for the same quarter`, `thrice what its forerunner could do`.
  if (/^(?:above|below)$/.test(wordAt(lastToken - 1)) || wordAt(lastToken) === 'what') return lastToken - 1
  if (/^(?:the|its|their)$/.test(wordAt(lastToken)) && sizes().has(wordAt(lastToken + 1))) return lastToken + 1
  let at = lastToken
  while (at < lastToken + 4 && !/^(?:than|as)$/.test(wordAt(at))) at++
  if (!/^(?:than|as)$/.test(wordAt(at))) return undefined
  if (wordAt(at) === 'than' || !/^(?:many|much|high|large|big|long|far|heavy)$/.test(wordAt(at + 1))) return at
  // `Twice as many storks nest as did ten years ago`.
  for (let next = at + 2; next < at + 10; next++) if (wordAt(next) === 'as') return next
  return at + 2
}

/** `less than usual`, `twice as many as in 2019`: the base is one of the figures told; `than a DVD` is something else again. */
export function hasPlainBase(story: Story, step: ToldStep): boolean {
  const {base, isPointer} = baseWords()
  const at = baseLead(story, step)
  if (at === undefined) return false
  for (let next = at + 1; next < at + 6; next++) {
    const token = story.tokens[next]
    if (!token || token.sentence !== step.sentence || token.kind === 'mark') return false
    // `Higher than that of cotton from elsewhere`: a base of its own.
    if (token.lower === 'that' && story.tokens[next + 1]?.lower === 'of') return false
    if (
      base.has(token.lower) ||
      isPointer.test(token.lower) ||
      /^(?:same|predecessor|forerunner|rival)$/.test(token.lower) ||
      /^(?:19|20)\d\d$/.test(token.text)
    )
      return true
  }
  return false
}
