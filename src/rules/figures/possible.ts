/** A percentage that no number out of so few can make. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {linesOf, pattern} from '../../facts/relations/pattern.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const ofFew = pattern('{%share} of the|its|their|these|those {n:whole}')

const few = 30

/** `40% of their |two-handed| throws`: a sort of throw, and none of two; `the |12-member| panel` has 12. */
const isMade = (behind: string): boolean => /^-(?!member|strong|seat|person|man|woman)\p{L}/u.test(behind)

/** Cut or rounded to the digits shown. */
function isPossible(percent: number, whole: number, step: number): boolean {
  for (let part = 0; part <= whole; part++) if (Math.abs((100 * part) / whole - percent) < step) return true
  return false
}

function nearest(percent: number, whole: number): string {
  const below = Math.floor((percent * whole) / 100)
  return [below, below + 1].map((part) => `${part} of ${whole} is ${digitsOf((100 * part) / whole)}%`).join(', ')
}

export const possible = defineRule({
  id: 'figures-possible',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A percentage of a small number is one that no count of it makes',
  why: 'Two of 12 members are 17%, three are 25%, and nothing is 20%. The rule reads “20% of the 12 members” for wholes up to 30, and leaves hedged figures alone.',
  defaults: {},
  examples: [
    {bad: 'Only ⟦20%⟧ of the ⟨12⟩ members came to the meeting.', message: 'No count of 12 is 20%'},
    {good: 'Only 17% of the 12 members came to the meeting.'},
    {good: 'About 20% of the 12 members came to the meeting.', why: 'a hedge'},
    {good: 'The Owls hit 40% of their three-point throws.', why: 'what each is worth'},
    {bad: 'Only ⟦20%⟧ of the ⟨12⟩-member board came.', message: 'No count of 12 is 20%'}
  ],
  *check(story) {
    let compared = 0
    for (const line of linesOf(story)) {
      const match = ofFew(line)
      if (!match) continue
      const [share, whole] = [match.figure('share'), match.figure('whole')]
      if (share.hedge || whole.hedge || share.unit !== 'percent' || typeof share.value !== 'number' || typeof whole.value !== 'number')
        continue
      if (isMade(story.text.slice(whole.end, whole.end + 12))) continue
      if (whole.value < 2 || whole.value > few || !whole.counted || whole.unit !== null || !Number.isInteger(whole.value)) continue
      compared++
      if (isPossible(share.value, whole.value, Number.isInteger(share.value) ? 1 : 0.11)) continue
      yield {
        at: at(share),
        message: `No count of ${whole.text} is ${share.text}`,
        related: [beside(whole, `the whole: ${whole.text}`)],
        note: nearest(share.value, whole.value)
      }
    }
    return compared
  }
})
