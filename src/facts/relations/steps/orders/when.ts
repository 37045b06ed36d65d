/** Orders whose base stands with the time of it: `Road deaths rose last year, |when 355 people| were killed; |in 2022| the figure was 312`. They judge no values. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {wordsBetween} from '../../nearby-words.js'
import {areOfOneKind} from '../beside.js'
import {isOfSubject} from '../step-subjects.js'
import {toldStepsIn} from '../told-steps.js'
import {orderCueOf} from './cues.js'
import type {Order} from './orders.js'
import {orderedSides} from './sides.js'
import {isContested} from './two-levels.js'
import {isPerfect, isPlainMove} from './verbs.js'

/** From a verb of change to the first figure: when it was, and what was counted then. */
const whenThen = / , when (?:[^ ,;:()–—.]+ ){0,5}$/

/** Tokens from the verb to the figure. */
const reach = 14

/** `fell last year, |when 42 people| …; in 2022 the figure was 51`, `have come down since, |when a seat cost $45|. It now costs $30`: two levels of two times, of what the verb is of. */
export function orderWhen(story: Story, sentence: number, levels: readonly Figure[]): Order | undefined {
  const own = levels.filter((level) => level.sentence === sentence)
  const [first] = own
  if (!first || own.length > 2) return undefined
  const second = own[1] ?? soleNext(story, sentence, levels)
  if (!second || !areOfOneKind(first, second) || isContested(levels, first, second)) return undefined
  const cue = orderCueOf(story, sentence, false)
  const token = story.tokens[cue?.at ?? -1]
  if (!cue || !token || cue.kind !== 'verb' || first.firstToken <= cue.last || first.firstToken - cue.last > reach) return undefined
  if (!(isPerfect(story, cue) || isPlainMove(story, cue)) || !whenThen.test(wordsBetween(story, cue.last + 1, first.firstToken)))
    return undefined
  if (toldStepsIn(story, sentence, second.sentence).length > 0 || !isOfSubject(story, sentence, first, second)) return undefined
  const sides = orderedSides(story, first, second)
  // `rose in 2019, |when 300| were reported; in 2022 the figure was 250`: what it rose to.
  const isSince = / since /.test(wordsBetween(story, cue.last + 1, first.firstToken))
  if (!sides || (isSince ? sides.base : sides.one) !== first) return undefined
  return {...sides, direction: cue.direction, isMove: true, start: token.start, end: token.end, text: token.text}
}

/** The only figure of the next sentence, which is of the same. */
function soleNext(story: Story, sentence: number, levels: readonly Figure[]): Figure | undefined {
  const next = levels.filter((level) => level.sentence === sentence + 1)
  const opening = story.tokens[story.sentences[sentence + 1]?.firstToken ?? -1]?.lower ?? ''
  const [level] = next
  // `It now costs £30 |to park|`: of another thing.
  const isOfDeed = level && story.tokens[level.lastToken]?.lower === 'to'
  return next.length === 1 && !isOfDeed && /^(?:it|they|there|now|today|this)$/.test(opening) ? level : undefined
}
