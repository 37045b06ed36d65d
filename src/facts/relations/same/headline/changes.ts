/** Which change of the body a change in the headline must mean. It judges nothing: where the body bears the head out, it means none. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {overlaps} from '../../../figures/interval.js'
import {isOfOneKind, shared} from './alike.js'
import {isStated} from './borne.js'
import {allowed, isShare} from './bounds.js'

/** More are not compared: each costs a look at the words of its sentence. */
const most = 40
/** So many figures away a share may have its amount. */
const reach = 6
/** `Over two years` stands beside many a share. */
const small = 12

/** The amounts of a figure's sentence that are no shares. */
function amountsBeside(figures: readonly Figure[], {sentence, index}: Figure): Set<string> {
  const amounts = new Set<string>()
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= reach && figures[at]?.sentence === sentence; at += step) {
      const figure = figures[at]
      if (figure && !isShare(figure) && figure.kind !== 'duration' && Number(figure.value) > small)
        amounts.add(`${figure.kind} ${figure.unit} ${figure.value}`)
    }
  return amounts
}

/**
 * Of shares the only one of a sentence that gives the same amount, `12% to £84.2m`, or that has far more words of the head than the others: whatever the amounts of the lead make, `profit by a quarter`
 * above `its profit had risen by 35%`.
 */
export function changeMeantBy(story: Story, head: Figure, body: readonly Figure[]): Figure | undefined {
  if (head.role !== 'change' || !isShare(head)) return undefined
  const changes = body.filter((figure) => figure.role === 'change' && isOfOneKind(head, figure)).slice(0, most)
  const figures = figuresOf(story)
  const amounts = amountsBeside(figures, head)
  const anchored = changes.filter((figure) => [...amountsBeside(figures, figure)].some((amount) => amounts.has(amount)))
  const differs = (figure: Figure): boolean => !overlaps(allowed(figure), allowed(head))
  const [only] = anchored
  if (only && anchored.length === 1 && differs(only)) return only
  if (isStated(story, head)) return undefined
  const [best, second] = changes
    .map((figure) => ({figure, words: shared(story, head, figure)}))
    .sort((one, other) => other.words - one.words)
  if (!best || best.words < 4 || best.words - (second?.words ?? 0) < 2) return undefined
  return changes.every(differs) ? best.figure : undefined
}
