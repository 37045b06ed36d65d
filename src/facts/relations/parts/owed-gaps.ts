/**
 * Gaps to an amount that their own sentence names by what is done with it, and that was told before: `leaving £180,000 still |owing| … would raise £145,000, £35,000 short of what she |owes|`. It
 * judges no values.
 */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {linesOf, pattern} from '../pattern.js'
import {stemOf} from '../same/compare.js'
import type {NearGap} from './near-gaps.js'

const templates = [
  '{#one} {5} , which is|was|leaves|left {#by} <gap> what {2} <deed:deed>',
  '{#one} {5} , {#by} <gap> what {2} <deed:deed>'
].map(pattern)

/** Amounts before it that are looked at. */
const reach = 60
/** Words behind an amount, or before it, in which it is named. */
const span = 3

/** `£180,000 still |owing|`, `|owes| £180,000`; `need` is one with `needed`. */
function isNamed(story: Story, {firstToken, lastToken, sentence}: Figure, stem: string): boolean {
  for (let at = firstToken - span; at < lastToken + span; at++)
    if (story.tokens[at]?.sentence === sentence && stemOf(lowerAt(story, at)).startsWith(stem)) return true
  return false
}

/** The stem of a short verb, so that `owes` and `owing` have one. */
const shortStem = (word: string): string => word.replace(/(?:ed|es|s|e)$/, '')

export const owedGapsOf = once((story: Story): readonly NearGap[] =>
  linesOf(story).flatMap((line) => {
    if (!line.words.has('what')) return []
    for (const read of templates) {
      const match = read(line)
      const deed = match?.word('deed')
      if (!match || !deed) continue
      const [by, one] = [match.figure('by'), match.figure('one')]
      if (one.kind !== by.kind || one.unit !== by.unit || one.hedge || by.hedge) return []
      const named = figuresOf(story)
        .slice(Math.max(0, one.index - reach), one.index)
        .filter((figure) => figure.kind === one.kind && figure.unit === one.unit && isNamed(story, figure, shortStem(deed)))
      const other = named.at(-1)
      // Of two that are owed either may be meant.
      const isOne = other && !other.hedge && typeof other.value === 'number' && named.every(({value}) => value === other.value)
      return isOne ? [{by, one, other, scale: 1}] : []
    }
    return []
  })
)
