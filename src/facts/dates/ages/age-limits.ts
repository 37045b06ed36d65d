/** Ages at which one has to go, with the birth and the going of somebody who is told right behind. Judges none. */

import {dutyWords, retired, retirings} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {extentOf} from '../extent.js'
import {bySentence, pointsWithin} from '../near.js'
import {type Age, agesOf} from './ages.js'
import {aloneOf, livesOf} from './lives.js'

export interface AgeLimit {
  readonly limit: Age
  readonly born: DateMention
  readonly birth: Interval
  readonly left: DateMention
  readonly extent: Interval
}

const duties = lazily(() => wordsOf(dutyWords))
const departures = lazily(() => wordsOf(retirings))
const goings = lazily(() => wordsOf(retired))

/** `judges must step down |at 75|`. */
function isLimit(story: Story, {firstToken, sentence}: Age): boolean {
  const words = story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 12), firstToken)
    .map(({lower}) => lower)
  return words.at(-1) === 'at' && words.some((word) => duties().has(word)) && words.some((word) => departures().has(word))
}

/** `Captain Rourke, born in 1950, made his last flight in 2015`: the one date behind the birth, with its verb. */
function leavingOf(story: Story, born: DateMention): DateMention | undefined {
  const {lastToken} = story.sentences[born.sentence] ?? {lastToken: 0}
  const [left, another] = pointsWithin(story, born.lastToken, lastToken)
  if (!left || another || left.yearInferred) return undefined
  return story.tokens.slice(born.lastToken, left.firstToken).some(({lower}) => goings().has(lower)) ? left : undefined
}

export const ageLimitsOf = once((story: Story): readonly AgeLimit[] => {
  const limits = bySentence(
    agesOf(story).filter((age) => isLimit(story, age)),
    ({sentence}) => sentence
  )
  if (limits.size === 0) return []
  return aloneOf(livesOf(story)).flatMap(({born}) => {
    const [limit] = [...(limits.get(born.sentence - 1) ?? []), ...(limits.get(born.sentence) ?? [])]
    const left = limit && leavingOf(story, born)
    const [birth, extent] = [extentOf(born), left && extentOf(left)]
    return limit && left && birth && extent ? [{limit, born, birth, left, extent}] : []
  })
})
