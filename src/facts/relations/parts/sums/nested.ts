/** Parts of a part: of some amounts in order, those that make up one before them, or those that the words tell to be some of another. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {type Pair, pairsIn} from '../shares/pairs.js'

/**
 * The first and the last index, half-open, of two or more that add up to one told before them: 61, 54 and 33 of `148 failed: 61 were drowned, 54 eaten and 33 left`.
 * They need to begin right behind it where `opens` says so.
 */
export function nestedRun(
  values: readonly number[],
  {room = 0, opens}: {readonly room?: number; readonly opens?: (whole: number) => boolean} = {}
): readonly [number, number] | undefined {
  for (const [at, whole] of values.entries()) {
    if (opens && !opens(at)) continue
    const last = opens || room > 0 ? at + 2 : values.length
    for (let from = at + 1; from < last; from++) {
      let sum = 0
      for (let end = from; end < values.length && sum < whole - room; end++) {
        sum += values[end] ?? 0
        if (end > from && Math.abs(sum - whole) <= room) return [from, end + 1]
      }
    }
  }
  return undefined
}

/** `430 were children. Of the |430|, 96 sang; 11 |of the 96| slept`, `its 77 |remaining| members, 45`: where one is named again, parted anew or left of another, the amounts are no list. */
export function isFlat(story: Story, parts: readonly Figure[]): boolean {
  const sentences = new Set(parts.map(({sentence}) => sentence))
  const isOfTwo = ({part, whole}: Pair): boolean => parts.includes(part) && parts.includes(whole)
  return (
    ![...sentences].some((sentence) => pairsIn(story, parts[0]?.block ?? 0, sentence).some(isOfTwo)) &&
    !parts.some(({counted}, at) => at < parts.length - 1 && counted?.modifiers.includes('remaining'))
  )
}

/** `Thirty-one rowed, |five of them| badly`, `17 sang, and in |four of those| …`: some of the part before it in its own clause, which is no `of them` itself. */
export function isOfThePartBefore(story: Story, part: Figure, before: Figure | undefined): boolean {
  if (!before || before.sentence !== part.sentence || Number(before.value) <= Number(part.value)) return false
  const behind = closing(story, part)
  const ofThem = / of (?:them|these|those) $/
  const lead = wordAt(story, part.sentence, opening(story, part) - 1)
  if (!ofThem.test(wordsBetween(story, behind, behind + 2)) || !(isPause(lead) || /^(?:and|in|with|for|including)$/.test(lead)))
    return false
  const between = wordsBetween(story, closing(story, before), opening(story, part))
  return !/ (?:;|\.) /.test(between) && !/^ of (?:them|these|those|the) /.test(between)
}

/** `|38 jets|, 22 of them leased and 16 owned, and |14 turboprops|`: the first parts make up the whole, and what follows stands beside it. */
export function isPartedBefore(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts
  const behind = first ? closing(story, first) : 0
  if (!first || !/^ of (?:them|these|those|which|whom) $/.test(wordsBetween(story, behind, behind + 2))) return false
  let sum = Number(whole.value)
  return parts.slice(0, -1).some(({value}) => {
    sum -= Number(value)
    return sum === 0
  })
}
