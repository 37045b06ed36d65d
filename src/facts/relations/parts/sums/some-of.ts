/** Parts of some of a whole, and not of all of it: `ninety of the |120| members voted: 50 for, 40 against`, `half of the |£80m| went on two things`. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {totalOf} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'

/** So much off what a round share comes to, the parts still make it. */
const room = 0.1

/** What is told of the whole by the words before it: `|ninety of the| 120`, `|all but ten of the| 90`, `|two-thirds of the| 45`. */
function someOf(story: Story, whole: Figure): {value: number; isShare: boolean} | undefined {
  const before = figuresOf(story)[whole.index - 1]
  if (before?.sentence !== whole.sentence || typeof before.value !== 'number') return undefined
  if (!/^ of (?:(?:the|its|their|his|her|all|those) )?$/.test(wordsBetween(story, before.lastToken, opening(story, whole))))
    return undefined
  const all = Number(whole.value)
  if (before.kind === 'ratio') return {value: before.value * all, isShare: true}
  if (before.kind === 'percent') return {value: (before.value / 100) * all, isShare: true}
  if (before.kind !== whole.kind && before.kind !== 'cardinal') return undefined
  return {value: wordAt(story, whole.sentence, opening(story, before) - 1) === 'but' ? all - before.value : before.value, isShare: false}
}

/** Whether the parts make what is told of the whole rather than the whole. */
export function isOfSomeOf(story: Story, whole: Figure, parts: readonly Figure[]): boolean {
  const some = someOf(story, whole)
  if (!some || parts.some(({index}) => index === whole.index - 1)) return false
  const off = Math.abs(totalOf(parts) - some.value)
  return some.isShare ? off <= room * some.value : off < Math.abs(totalOf(parts) - Number(whole.value))
}
