/**
 * Figures that the words around them make figures of the very thing a limit was told of: the thing itself named again (`banned for at least two years. The ban, of |30 months|`), what a river that has
 * never topped 31 feet did in one flood, a part of fewer than 20, one of a row of gauges that each caught at least 200mm. It judges no values.
 */

import {measuringVerbs, reachingVerbs, supposedWords} from '../../../lexicon/limit-words.js'
import {anyOf, choicesOf, lazily} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isBare} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import type {Line} from '../pattern.js'
import {contextOf, stemOf} from '../same/compare.js'
import {tellsOfAll} from './extremes.js'
import {scaleToLimit} from './limit-units.js'
import type {Limit} from './limits.js'
import {isOtherScope} from './limits-again.js'

const lists = lazily(() => ({
  supposed: anyOf(supposedWords),
  naming: new RegExp(` (?:the|that|this) ([\\p{L}-]{3,}) (?:, )?(?:which )?(?:itself )?(?:${choicesOf(measuringVerbs)}) $`, 'u'),
  reaching: new RegExp(` (?:${choicesOf(reachingVerbs)}) $`)
}))

const wordsBefore = (story: Story, {firstToken, sentence}: Figure, most: number): string =>
  wordsBetween(story, Math.max(firstToken - most, story.sentences[sentence]?.firstToken ?? 0), firstToken)

/** `banned for at least two years. |The ban, of| 30 months`: the noun that opens the sentence, told before, and the figure right behind it. */
function isOfNamed(story: Story, limit: Figure, figure: Figure): boolean {
  if (figure.kind === 'cardinal' || figure.sentence !== limit.sentence + 1 || figure.firstToken - openingOf(story, figure) > 8) return false
  const noun = lists().naming.exec(wordsBefore(story, figure, 8))?.[1]
  return noun !== undefined && contextOf(story, limit.sentence).stems.has(stemOf(noun.length > 3 ? noun : doubled(noun, story, limit)))
}

const openingOf = (story: Story, {sentence}: Figure): number => story.sentences[sentence]?.firstToken ?? 0

/** Of `ban` the participle is `banned`. */
function doubled(noun: string, story: Story, {sentence}: Figure): string {
  const participle = `${noun}${noun.at(-1)}ed`
  return contextOf(story, sentence).stems.has(stemOf(participle)) ? participle : noun
}

/** `It`, `|The flood| of 1993`: another subject has marks of its own. */
const isOfSame = (story: Story, figure: Figure): boolean =>
  / (?:it|(?:the|that) (?:flood|water|waters|floodwater|surge|peak|tide|storm|river|flow)) /.test(
    wordsBetween(story, openingOf(story, figure), openingOf(story, figure) + 3)
  )

/** `has not once topped 31 feet. The flood of 1993 |crested at| 34.2`. */
const isReached = (story: Story, {figure: limit, always}: Limit, figure: Figure): boolean =>
  always &&
  isOfSame(story, figure) &&
  (figure.kind === 'measure' || (isBare(figure) && limit.kind === 'measure')) &&
  lists().reaching.test(wordsBefore(story, figure, 4))

/** `No more than two` may be of a day or of a boat, and those who are told next of all. */
const fewestWhole = 10

/** `Fewer than 20 of the men are alive. |Twenty-six of those survivors| came`: no part is larger than what it is of. */
export const isLargePart = (story: Story, {most, duty, figure: limit}: Limit, figure: Figure): boolean =>
  most &&
  !duty &&
  limit.kind === 'cardinal' &&
  Number(limit.value) >= fewestWhole &&
  figure.sentence === limit.sentence + 1 &&
  figure.index === limit.index + 1 &&
  lowerAt(story, figure.lastToken) === 'of' &&
  /^(?:them|those|these)$/.test(lowerAt(story, figure.lastToken + 1))

const outcome =
  / (?:turnout|(?:the|its|their) (?:exact |precise |final |actual )?(?:figure|share|proportion|tally|turnout)) (?:was|is|stood at|came to|reached|hit) $/

/** Of those who voted for something a turnout tells nothing. */
const tookPart = / (?:voted|turned out|took part|cast a vote|cast a ballot)(?: [.!?])? $/

/** `Less than half of the members voted. |Turnout was| 53%`. */
function isOutcome(story: Story, limit: Figure, figure: Figure): boolean {
  const words = wordsBefore(story, figure, 6)
  if (limit.kind !== 'ratio' || figure.sentence !== limit.sentence + 1 || !outcome.test(words)) return false
  if (isOfPlace(story, figure)) return false
  const last = story.sentences[limit.sentence]?.lastToken ?? 0
  return !words.includes('turnout') || tookPart.test(wordsBetween(story, last - 4, last))
}

/** `|In the village of Seaview| the proportion is 43 per cent`, `the share is 43 per cent |among women|`: of others than those that the limit was told of. */
const isOfPlace = (story: Story, figure: Figure): boolean =>
  / (?:in|at|among|across|for|on|within|around|outside|elsewhere|here|there) /.test(
    wordsBetween(story, openingOf(story, figure), figure.firstToken).replace(
      / (?:in (?:the end|fact|all|total)|at the (?:last|latest) [^ ]+) /,
      ' '
    )
  ) || /^ (?:in|at|among|across|within|around|outside|elsewhere|there) /.test(wordsBetween(story, figure.lastToken, figure.lastToken + 1))

const fewest = 2

/** `150 metres |wide|` is no height. */
const isOfSide = ({text}: Line): boolean => / (?:wide|long|deep|high|tall|thick|across|away) /.test(text)

/** `Every gauge caught at least 200mm. Tully had 311mm, Cardwell 264mm and Ingham |168mm|`: all that the next sentences tell of the kind are theirs. */
function isOneOfAll(limit: Figure, figure: Figure, own: Line, line: Line): boolean {
  if (limit.kind !== 'measure' || isOfSide(line) || !tellsOfAll(own) || figure.sentence > limit.sentence + 2) return false
  const alike = line.figures.filter((other) => scaleToLimit(limit, other) !== undefined || isBare(other))
  return alike.length >= fewest && alike.every(({hedge, move, per}) => hedge === null && move === null && per === limit.per)
}

export function isSpecimen(story: Story, limit: Limit, figure: Figure, own: Line | undefined, line: Line): boolean {
  if (line === own || own === undefined || lists().supposed.test(line.text) || isOtherScope(line, figure))
    return isLargePart(story, limit, figure)
  return (
    isOfNamed(story, limit.figure, figure) ||
    isReached(story, limit, figure) ||
    isLargePart(story, limit, figure) ||
    isOutcome(story, limit.figure, figure) ||
    isOneOfAll(limit.figure, figure, own, line)
  )
}
