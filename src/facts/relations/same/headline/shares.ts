/** Figures of the headline, with a share in two parts read as one: `one job in five`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'

const largest = 100

/** `one job |in five|`; no `one man in 2024`, `one dead in 12 crashes`. */
function shareOf(story: Story, one: Figure, other: Figure | undefined): Figure | undefined {
  if (!other || one.kind !== 'cardinal' || other.kind !== 'cardinal' || other.counted || one.sentence !== other.sentence) return undefined
  const [part, whole] = [Number(one.value), Number(other.value)]
  const noun = other.firstToken - one.lastToken
  if (story.tokens[other.firstToken - 1]?.lower !== 'in' || !one.counted || noun < 2 || noun > 3) return undefined
  if (!(part < whole && whole <= largest) || story.tokens[one.lastToken]?.kind !== 'word') return undefined
  const value = part / whole
  return {
    ...one,
    kind: 'ratio',
    role: 'level',
    value,
    interval: {low: value * 0.975, high: value * 1.025},
    end: other.end,
    lastToken: other.lastToken,
    text: story.text.slice(one.start, other.end)
  }
}

export function sharesIn(story: Story, figures: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (let at = 0; at < figures.length; at++) {
    const one = figures[at]
    const share = one && shareOf(story, one, figures[at + 1])
    if (share) at++
    if (one) found.push(share ?? one)
  }
  return found
}
