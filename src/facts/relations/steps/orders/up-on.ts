/** What was told right before, set beside its base: `The museum sold 410,000 tickets. That was |down on the 455,000| of the year before`. It judges no values. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {lineAt, pattern} from '../../pattern.js'
import {areOfOneKind} from '../beside.js'
import type {Order} from './orders.js'

const template = pattern('^ that|this|which is|was {1} up|down on|from the|last|its? {3} {#base}')

/** Words of a year or a season may stand between: `on last year's 455,000`. */
export function upOn(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const line = lineAt(story, sentence)
  const match = line && (line.words.has('up') || line.words.has('down')) ? template(line) : undefined
  const base = match?.figure('base')
  const before = levels.filter((level) => level.sentence === sentence - 1)
  const [one, other] = before
  const token = story.tokens.slice(match?.firstToken ?? 0, match?.lastToken ?? 0).find(({lower}) => /^(?:up|down)$/.test(lower))
  if (!base || !one || other || !token || !levels.includes(base) || !areOfOneKind(one, base)) return undefined
  return {one, base, direction: token.lower === 'up' ? 'up' : 'down', isMove: true, start: token.start, end: token.end, text: token.text}
}
