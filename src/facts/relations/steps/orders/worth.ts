/** Better and worse: which way the figures go is told by what they are of, since fewer deaths are better and fewer voters are not. It judges no values. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {badThings, bettered, eitherWords, goodThings, worsened} from '../../../../lexicon/worth-words.js'
import type {Story, Token} from '../../../../story/story.js'
import {singularOf} from '../../../figures/counted.js'
import type {Direction} from '../step.js'

const lists = lazily(() => ({
  better: wordsOf(bettered),
  worse: wordsOf(worsened),
  bad: wordsOf(badThings),
  good: wordsOf(goodThings),
  either: wordsOf(eitherWords)
}))

/** Whether a word says that something got better or worse. */
export const isWorth = (word: string): boolean => lists().better.has(word) || lists().worse.has(word)

/** Whether the more of what a sentence tells of is the better; null where it names both, or may mean either; undefined where neither. */
function isMoreBetter({tokens, sentences}: Story, sentence: number): boolean | null | undefined {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  const {bad, good, either} = lists()
  let found: boolean | undefined
  for (let at = firstToken; at < lastToken; at++) {
    const {kind, lower = ''} = tokens[at] ?? {}
    if (kind !== 'word') continue
    if (either.has(lower)) return null
    const noun = singularOf(lower)
    // `91% of trains were |on time|`.
    const isOnTime = lower === 'on' && tokens[at + 1]?.lower === 'time'
    const own = isOnTime || good.has(noun) || good.has(lower) ? true : bad.has(noun) || bad.has(lower) ? false : undefined
    if (own !== undefined && found !== undefined && own !== found) return null
    found ??= own
  }
  return found
}

/** Which way the figures go where a word says that what they are of got better or worse: told in its sentence, else in the one before or behind. */
export function worthOf(story: Story, {lower, sentence}: Token): Direction | undefined {
  const isBetter = lists().better.has(lower)
  if (!isBetter && !lists().worse.has(lower)) return undefined
  const block = story.sentences[sentence]?.block
  let told: boolean | undefined
  // A neighbour that may mean either makes all of it unsure.
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    if (story.sentences[near]?.block !== block) continue
    const isMore = isMoreBetter(story, near)
    if (isMore === null) return undefined
    told ??= isMore
  }
  return told === undefined ? undefined : told === isBetter ? 'up' : 'down'
}
