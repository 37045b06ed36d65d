/**
 * Gaps to an amount that their own sentence names by what is done with it, and that was told before: `leaving £180,000 still |owing| … would raise £145,000, £35,000 short of what she |owes|`. It
 * judges no values.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {linesOf, pattern} from '../../pattern.js'
import {stemOf} from '../../same/compare.js'

/** Without `other` it cannot be told which amount is meant, and it is none that happens to stand near. */
export interface OwedGap {
  readonly by: Figure
  readonly one: Figure
  readonly other: Figure | undefined
  readonly scale: 1
}

const templates = [
  '{#one} {5} , which is|was|leaves|left {#by} <gap> what {2} <deed:deed>',
  '{#one} {5} , {#by} <gap> what {2} <deed:deed>'
].map(pattern)

/** Amounts before it that are looked at. */
const reach = 60
/** Words behind an amount in which it is named. */
const span = 3

const isOf = (story: Story, at: number, sentence: number, stem: string): boolean =>
  story.tokens[at]?.sentence === sentence && stemOf(lowerAt(story, at)).startsWith(stem)

/** `£180,000 still |owing|`, `|owes| £180,000`; no `repaid £12,000 and |owes|`. */
function isNamed(story: Story, {firstToken, lastToken, sentence}: Figure, stem: string): boolean {
  if (isOf(story, firstToken - 1, sentence, stem)) return true
  let at = lastToken
  while (at < lastToken + span && /^(?:still|is|was|that|it|she|he|they|yet)$/.test(lowerAt(story, at))) at++
  return isOf(story, at, sentence, stem)
}

/** The stem of a short verb, so that `owes` and `owing` have one. */
const shortStem = (word: string): string => word.replace(/(?:ed|es|s|e)$/, '')

export const owedGapsOf = once((story: Story): readonly OwedGap[] =>
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
      return [{by, one, other: isOne ? other : undefined, scale: 1}]
    }
    return []
  })
)
