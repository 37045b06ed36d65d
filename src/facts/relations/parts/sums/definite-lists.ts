/** Lists that are told as one right behind them, or that answer for a cost: `The $17,400 will buy shirts`, `towards the £4.6m bridge`, `What did it get for its £5.2m? …`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresAbout} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import type {Breakdown} from './breakdown.js'
import {breakdown, inSentence, isCloseTo, isCoordinated} from './series-lists.js'
import {isOfOtherNoun} from './total-signs.js'

/** `… and raffles $1,900. |The $17,400| will buy shirts`: what was listed right before, told as one and nowhere else. */
export function ofDefinite(story: Story, like: readonly Figure[], whole: Figure): Breakdown | undefined {
  const first = story.sentences[whole.sentence]?.firstToken
  if (
    opening(story, whole) !== Number(first) + 1 ||
    !/^(?:the|these|those|its|his|her|their|all)$/.test(wordAt(story, whole.sentence, Number(first)))
  )
    return undefined
  const list = inSentence(like, whole.sentence - 1)
  if (list.length < 3 || !isCoordinated(story, list) || !list.every(({value}) => Number(value) < Number(whole.value))) return undefined
  const again = figuresAbout(story, whole).some(
    (figure) => figure.start < whole.start && figure.value === whole.value && figure.unit === whole.unit
  )
  return again || isOfOtherNoun(whole, list) ? undefined : breakdown(story, whole, list, true, true)
}

/** `A gave £2.4m, B £1.1m and C £950,000 |towards the £4m| bridge`; `What did it get for its |£5.2m|? A roof (£2.4m), a boiler (£1.1m) and windows (£900,000)`. */
export function ofCost(story: Story, like: readonly Figure[], whole: Figure): Breakdown | undefined {
  const first = opening(story, whole)
  const end = story.sentences[whole.sentence]?.lastToken ?? 0
  const [own, next] = [inSentence(like, whole.sentence), inSentence(like, whole.sentence + 1)]
  const towards = / (?:of|toward|towards) (?:the|its|their|a|an) $/.test(wordsBetween(story, first - 2, first))
  const list = towards && own.at(-1) === whole ? own.slice(0, -1) : story.tokens[end - 1]?.text === '?' && own.length === 1 ? next : []
  return list.length > 2 && whole.kind !== 'cardinal' && isCoordinated(story, list) && isCloseTo(whole, list)
    ? breakdown(story, whole, list, true)
    : undefined
}
