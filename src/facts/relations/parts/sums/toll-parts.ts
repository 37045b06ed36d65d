/** The dead and the hurt by where or what they were, each kind in a clause of its own: `Nine of them died in Skell. Five were campers, and three were motorists`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {exactly} from '../../../figures/interval.js'
import {isBare} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {type Line, lineAt} from '../../pattern.js'
import type {Breakdown} from './breakdown.js'
import {tollsOf} from './tolls.js'

const ofThem = / of (?:them|those|these|the (?:dead|victims|fatalities)) /
const verbs = /^(?:were|was|are|died|worked|lived)$/

/** Bare counts at the head of their clause, each the subject of a verb. */
function subjectsIn(story: Story, line: Line): readonly Figure[] {
  return line.figures.filter((figure) => {
    const before = wordsBetween(story, opening(story, figure) - 2, opening(story, figure))
    const opens = opening(story, figure) === story.sentences[line.sentence]?.firstToken
    return (
      isBare(figure) &&
      !figure.hedge &&
      (opens || / (?:, and|; and|, ;|;) $/.test(before)) &&
      verbs.test(wordAt(story, line.sentence, figure.lastToken))
    )
  })
}

/** What `at least 17` tells is what is known, and its parts are of that. */
function partsOf(story: Story, toll: Figure): Breakdown | undefined {
  const opening = lineAt(story, toll.sentence + 1)
  const first = opening?.figures[0]
  if (!opening || !first || first.block !== toll.block || first.firstToken !== story.sentences[opening.sentence]?.firstToken)
    return undefined
  if (!isBare(first) || !ofThem.test(wordsBetween(story, first.lastToken, first.lastToken + 3))) return undefined
  const next = lineAt(story, toll.sentence + 2)
  const others = [...subjectsIn(story, opening), ...(next && next.figures[0]?.block === toll.block ? subjectsIn(story, next) : [])]
  const parts = [first, ...others.filter((figure) => figure !== first)]
  const value = Array.isArray(toll.value) ? toll.value[0] : toll.value
  if (parts.length < 3 || typeof value !== 'number') return undefined
  return {whole: {...toll, value, interval: exactly(value)}, parts, closed: false, firm: true}
}

export const tollParts = (story: Story): readonly Breakdown[] => tollsOf(story).flatMap((toll) => partsOf(story, toll) ?? [])
