/** What is told against a target that no figure gives: `2.5m |below target| and down from 153m`. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'

const aims = /^(?:targets?|forecasts?|budget(?:ed)?|expectations|estimates?|goals?|plan(?:ned)?|quota|inflation|norm|benchmark)$/
const ways = /^(?:below|above|over|under|short|ahead|beyond)$/

/** Whether `step` is told against a target, and none of the levels is called one. */
export function isOfAim({tokens}: Story, step: {readonly lastToken: number}, levels: readonly Figure[]): boolean {
  // The word of a step may be taken for a part of it.
  const behind = tokens.slice(step.lastToken - 1, step.lastToken + 7)
  const way = behind.findIndex(({lower}) => ways.test(lower))
  const aim = way < 0 ? undefined : behind.slice(way + 1).find(({lower}) => aims.test(lower))
  return (
    aim !== undefined &&
    !levels.some(({firstToken, lastToken}) =>
      tokens
        .slice(Math.max(0, firstToken - 8), lastToken + 5)
        // `under the |estimate of £4.2m|`: the aim has its figure right behind it.
        .some(
          (token) =>
            (token !== aim || (firstToken > aim.index && firstToken < aim.index + 4)) && token.lower.startsWith(aim.lower.slice(0, 4))
        )
    )
  )
}

const aiming = /^(?:aim|aims|aiming|hopes?|hoping|plans?|planning|wants?|expects?|expecting|intends?|seeks?|seeking|targets?|targeting)$/

/** `came down to £88m, a reduction of £15m, and the company is |aiming for| £80m`: what is still to come has no part in what was done. */
export const isAimedAt = ({tokens}: Story, step: {readonly lastToken: number; readonly sentence: number}, level: Figure): boolean =>
  level.sentence === step.sentence &&
  level.firstToken > step.lastToken &&
  tokens.slice(step.lastToken, level.firstToken).some(({lower}) => aiming.test(lower))
