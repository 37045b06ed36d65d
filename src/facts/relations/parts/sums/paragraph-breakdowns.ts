/** Wholes whose parts are told one sentence after another, up to what remains: `a budget of £612m. Care takes £248m. Roads get £74m, and parks the remaining £30m`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isSameKind} from '../../near.js'
import {type Line, lineAt} from '../../pattern.js'
import {between, isAmount, isOpen, namesTheRest} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'
import {isFlat} from './nested.js'
import {isShareOfTotal} from './total-signs.js'

/** How far before what remains the whole may stand, in sentences. */
const furthest = 6
/** Fewer parts are read where they stand in one sentence. */
const fewestParts = 4

const alike = (line: Line, figure: Figure): Figure[] => line.figures.filter((other) => isAmount(other) && isSameKind(other, figure))

/** The last amount of a sentence, if it is said to be what remains. */
function restOf(line: Line): Figure | undefined {
  const last = line.figures.at(-1)
  return last && isAmount(last) && namesTheRest(between(line, line.figures.at(-2), last)) ? last : undefined
}

/** The sentences of the paragraph with amounts of that kind, the nearest first, up to the one that holds the rest. */
function linesBefore(story: Story, line: Line, rest: Figure): Line[] {
  const block = story.sentences[line.sentence]?.block
  const lines: Line[] = []
  for (let sentence = line.sentence - 1; sentence >= Math.max(0, line.sentence - furthest); sentence--) {
    if (story.sentences[sentence]?.block !== block) break
    const before = lineAt(story, sentence)
    if (before && alike(before, rest).length > 0) lines.push(before)
  }
  return lines
}

/** The first amount of the paragraph is the whole, if no other of its sentence is larger; all behind that sentence have to be parts. */
export function overSentences(story: Story, line: Line): Breakdown | undefined {
  const rest = restOf(line)
  if (!rest || isOpen(line.text)) return undefined
  const lines = linesBefore(story, line, rest)
  const opening = lines.pop()
  const [whole, ...others] = opening ? alike(opening, rest) : []
  const parts = [...lines.reverse(), line].flatMap((each) => alike(each, rest))
  if (
    whole?.role !== 'level' ||
    isShareOfTotal(story, whole) ||
    parts.length < fewestParts ||
    !isFlat(story, parts) ||
    lines.some(({text}) => isOpen(text))
  )
    return undefined
  const largest = others.every((other) => Number(other.value) < Number(whole.value))
  return largest && parts.every(({role}) => role !== 'change') ? {whole, parts, closed: true} : undefined
}
