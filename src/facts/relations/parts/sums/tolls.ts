/** Death tolls: how many are said to have died, in a headline (`Floods kill 14`) as in a sentence (`at least 14 people have died`). */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {firstOf, linesOf, pattern} from '../../pattern.js'

const templates = [
  'kill|kills|killed|killing {1} {n:toll}',
  'claim|claims|claimed {1} {n:toll} lives',
  '{n:toll} {4} dead|killed|die|dies|died|drown|drowned|perish|perished',
  '{n:toll} {2} , {6} , have|has|had|were died|killed|drowned',
  '{n:toll} {2} lost their lives',
  'death toll {4} {n:toll}',
  'toll {3} to {n:toll}'
].map(pattern)

/** One a sentence at most, in the order of the text. */
export const tollsOf = once((story: Story): readonly Figure[] =>
  linesOf(story).flatMap((line) => {
    const toll = firstOf(templates, line)?.figure('toll')
    return toll ? [toll] : []
  })
)
