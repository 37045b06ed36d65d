/** Two amounts that make a third in one clause: `a final dividend of 9.6p, which with the interim 4.4p makes 14p`. */

import {firstOf, type Line, pattern} from '../../pattern.js'
import {isAmount} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'

const makes = 'makes|make|made|making|gives|gave|giving|brings_to|comes_to|came_to|totals|will_make|would_make|adds_up_to'

const forms = [
  `{#part} {3} ,? which|that with|together_with|added_to|on_top_of|along_with|plus {4} {#second} {3} ,? ${makes} {2} {#whole}`,
  `{#part} {3} , which|and|that , with|together_with|added_to|on_top_of|along_with|plus {4} {#second} {3} , ${makes} {2} {#whole}`,
  `{#part} {3} , ${makes} , with|together_with|added_to|along_with {4} {#second} {3} , {2} {#whole}`
].map(pattern)

/** What is made of the two; a sum of money with shares of it makes nothing. */
export function madeWith(line: Line): readonly Breakdown[] {
  if (line.figures.length < 3 || !['with', 'to', 'top', 'plus'].some((word) => line.words.has(word))) return []
  const match = firstOf(forms, line)
  if (!match) return []
  const [part, second, whole] = [match.figure('part'), match.figure('second'), match.figure('whole')]
  const like = [part, second].every(({kind, unit}) => kind === whole.kind && unit === whole.unit)
  return like && [part, second, whole].every(isAmount) ? [{whole, parts: [part, second], closed: true, firm: true, tied: true}] : []
}
