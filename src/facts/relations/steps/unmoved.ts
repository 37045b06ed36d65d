/** Moves that end where they began: `raising the number of dead |from 31 to 31|`. It judges no values. */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {changeVerbs, noLevelMoves} from '../../../lexicon/role-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {closing, wordsBetween} from '../nearby-words.js'

export interface Unmoved {
  readonly from: Figure
  readonly to: Figure
}

/** Words before a move in which it is told, and may be denied. */
const reach = 8
const denied = / (?:unchanged|not|never|barely|hardly|neither|nor|stayed|remained|back|same|if|would) /
/** The clause ends, or a time is told: no `from $20 |an hour| to $20 |a day|`, `to 20 |below|`, `to 12 |in doubles|`. */
const endsThere =
  /^ (?:[.,;:)—–]|(?:last|this|after|since|when|overnight|yesterday) |(?:in|within|over) (?:(?:the|a|just|only|last|past|one|two|three|\d+) ){0,3}(?:months?|years?|weeks?|days?|decades?|hours?) )/

const verbs = lazily(() => {
  const changes = wordsOf(changeVerbs)
  for (const verb of wordsOf(noLevelMoves)) changes.delete(verb)
  return changes
})

/** `|raising| the number of dead from`: what moved is a level; a clock moves and a line goes. */
function tellsChange(story: Story, {sentence, firstToken}: Figure): boolean {
  const words = wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - reach), firstToken)
  return !denied.test(words) && words.split(' ').some((word) => verbs().has(word))
}

const isPlain = ({hedge, isRange, value, kind}: Figure): boolean =>
  hedge === null && !isRange && typeof value === 'number' && value !== 0 && kind !== 'ordinal'

const areSame = (from: Figure, to: Figure): boolean =>
  from.value === to.value &&
  from.unit === to.unit &&
  from.kind === to.kind &&
  from.per === to.per &&
  from.counted?.noun === to.counted?.noun

export const unmovedOf = (story: Story): readonly Unmoved[] =>
  figuresOf(story).flatMap((from, at, all): Unmoved[] => {
    const to = all[at + 1]
    if (from.move !== 'from' || to?.move !== 'to' || !isPlain(from) || !isPlain(to) || !areSame(from, to)) return []
    const behind = closing(story, to)
    return tellsChange(story, from) && endsThere.test(wordsBetween(story, behind, behind + 6)) ? [{from, to}] : []
  })
