/**
 * Which two figures of the lead a change in the headline is told of: those that the lead sets against each other, or else its only two of one sort; and which way the words of a headline go. It
 * judges no values.
 */

import {fallWords, riseWords} from '../../../../lexicon/headline-words.js'
import {wordsOf} from '../../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {areSides} from '../../sides.js'
import {pairOf} from '../../steps/beside.js'
import type {Direction} from '../../steps/step.js'
import {nounsAgree, shared} from './alike.js'

export type Two = readonly [Figure, Figure]

let lists: Record<'falls' | 'rises', ReadonlySet<string>> | undefined

function words() {
  lists ??= {falls: wordsOf(fallWords), rises: wordsOf(riseWords)}
  return lists
}

/** Which way a headline says that something went: by the nearest word before the figure, `|wilts| 12% as its bill climbs`, or else by all its words. */
export function directionOf(story: Story, {sentence, firstToken: own}: Figure): Direction | undefined {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  const {falls, rises} = words()
  for (let at = own - 1; at >= Math.max(firstToken, own - 3); at--) {
    if (rises.has(lowerAt(story, at))) return 'up'
    if (falls.has(lowerAt(story, at))) return 'down'
  }
  let [up, down] = [false, false]
  for (let at = firstToken; at < lastToken; at++) {
    up ||= rises.has(lowerAt(story, at))
    down ||= falls.has(lowerAt(story, at))
  }
  return up === down ? undefined : up ? 'up' : 'down'
}

export const isAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  one.unit === other.unit &&
  typeof one.value === 'number' &&
  typeof other.value === 'number' &&
  nounsAgree(one, other)

/** The only two of one sort in the lead. */
export function onlyPair(lead: readonly Figure[], accept: (figure: Figure) => boolean): Two | undefined {
  let found: Two | undefined
  for (const [index, first] of lead.entries()) {
    if (!accept(first) || first.value === 1) continue
    const alike = lead.slice(index + 1).filter((figure) => accept(figure) && figure.value !== 1 && isAlike(first, figure))
    const [second] = alike
    if (!second || second.sentence > first.sentence + 1) continue
    if (found || alike.length > 1) return undefined
    found = [first, second]
  }
  return found
}

export const isAmount = ({kind}: Figure): boolean => /^(?:money|measure|percent|cardinal)$/.test(kind)

/** `eight of the lives`: a part, which is set against nothing. */
export const isLevel = (figure: Figure): boolean => isAmount(figure) && figure.counted?.whole !== true

/** Pairs that a sentence sets against each other: the one behind `from` or `against`, and the nearest of its sort before it. */
export const setPairs = (story: Story, figures: readonly Figure[]): readonly Two[] =>
  figures.flatMap((then, at) => {
    if (!isLevel(then) || !isSetBehind(story, then)) return []
    for (let back = at - 1; figures[back]?.sentence === then.sentence; back--) {
      const now = figures[back]
      if (now && isLevel(now) && isAlike(now, then)) return [[now, then] as const]
    }
    return []
  })

/** `|Of the 603| patients, 54 had another stroke`: what the other is a part of. */
const isWhole = (story: Story, {firstToken}: Figure): boolean =>
  [1, 2, 3].some(
    (back) =>
      lowerAt(story, firstToken - back) === 'of' &&
      story.tokens
        .slice(firstToken - back + 1, firstToken)
        .every(({lower}) => /^(?:the|its|their|all|some|those|these|about|nearly)$/.test(lower))
  )

/** `12,400 in 2001 and 9,920 now`: two side by side in a sentence, the later one first. */
const timePairs = (story: Story, figures: readonly Figure[]): readonly Two[] =>
  figures.flatMap((first, index) => {
    const second = figures[index + 1]
    if (
      !second ||
      first.sentence !== second.sentence ||
      isWhole(story, first) ||
      !isLevel(first) ||
      !isLevel(second) ||
      !isAlike(first, second)
    )
      return []
    const {from, to, isOrdered, isContrast} = pairOf(story, first, second)
    return isOrdered && isContrast ? [[to, from] as const] : []
  })

/** The two that the lead sets against each other, of several those whose sentence has more words of the headline than any other; else the only two of one sort. */
export function changePair(story: Story, head: Figure | undefined, lead: readonly Figure[]): ChangePair | undefined {
  const set = setPairs(story, lead)
  const [first, second] = (set.length > 0 ? set : timePairs(story, lead))
    .map((pair) => ({pair, words: head ? shared(story, head, pair[0]) : 0}))
    .sort((one, other) => other.words - one.words)
  if (first && (!second || first.words > second.words)) return {pair: first.pair, isSet: true}
  const pair = first ? undefined : onlyPair(lead, isLevel)
  // `300 are women and 200 are men`: two sides, and no then and now.
  return pair && !areSides(story, ...pair) ? {pair, isSet: false} : undefined
}

export interface ChangePair {
  readonly pair: Two
  /** The words set the two against each other. */
  readonly isSet: boolean
}

const isSetBehind = (story: Story, {firstToken, sentence}: Figure): boolean =>
  story.tokens
    .slice(Math.max(0, firstToken - 3), firstToken)
    .some((token) => token.sentence === sentence && /^(?:against|from|versus|compared|instead)$/.test(token.lower))

/** `from £800`, `up from 31`: where it came from stands first. */
const isThen = (story: Story, {firstToken}: Figure): boolean => story.tokens[firstToken - 1]?.lower === 'from'

/** What it came to first, and then where it came from. */
export const inOrder = (story: Story, [one, other]: Two): Two => (isThen(story, one) ? [other, one] : [one, other])

export function wayFrom(story: Story, pair: Two): Direction | undefined {
  const [now, then] = inOrder(story, pair).map(({value}) => Number(value))
  return now === undefined || then === undefined || now === then ? undefined : now > then ? 'up' : 'down'
}
