/** Wholes and the parts that are told of them, from all that reads them. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {figuresIn, totalOf} from '../../near.js'
import {wordsBetween} from '../../nearby-words.js'
import {linesOf} from '../../pattern.js'
import {votePartsOf} from '../gaps/votes.js'
import {farListsOf} from '../rests/far-remainders.js'
import {remaindersOf} from '../rests/remainders.js'
import {seriesIn} from '../shares/series.js'
import {familiesOf} from '../siblings.js'
import {type Breakdown, hasNoRest} from './breakdown.js'
import {combinedAgesOf} from './combined-ages.js'
import {dividendsOf} from './dividends.js'
import {farSumsIn} from './far-sums.js'
import {lineSumsOf} from './line-sums.js'
import {endOfList, endsInOne} from './list-signs.js'
import {isOfOther, nearSumsOf} from './near-sums.js'
import {pairedPartsOf} from './paired-parts.js'
import {isPlausible, templatesOf} from './sentence-breakdowns.js'
import {isOfSomeOf} from './some-of.js'
import {tollParts} from './toll-parts.js'
import {isBesideOthers} from './total-signs.js'

const groups = / an? (?:[^ ,]+ )?(pair|couple|brace|duo|twosome|trio|threesome)(?= of )/g

/** `both of her parents,`: two, and no figure. */
const both = / both (?:of )?(?:(?:his|her|its|their|the) )?[^ ,]+s (?=,|and )/g

/** How many things a list may tell one by one: `two schools |and a courthouse|`, `and |one| by an hour`. */
function singlesIn(story: Story, parts: readonly Figure[]): number {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return 0
  const to = endOfList(story, last)
  const from = story.sentences[first.sentence]?.firstToken ?? 0
  const known = parts.filter(({value}) => value === 1).length
  const text = wordsBetween(story, from, to)
  // `some vans`: how many, nobody can tell.
  if (/ (?:,|;|:|and|plus) (?:some|several|a few|a number of|many|various|dozens of|scores of) (?!\d)[^ ]+ /.test(text))
    return Number.POSITIVE_INFINITY
  const singles = text.match(
    /(?:^| (?:,|;|:|and|plus|with|–|—|\.)) (?:one|an?|another)(?= )(?! (?:total|combined|further|record|grand|joint) )/g
  )
  // `a pair of vans`, `a trio of clowns`: more than one.
  const more = [...text.matchAll(groups)].reduce((sum, [, word = '']) => sum + (word === 'trio' || word === 'threesome' ? 2 : 1), 0)
  const pairs = text.match(both)?.length ?? 0
  return (singles?.length ?? 0) + 2 * pairs + (endsInOne(story, last) ? 1 : 0) + more - known
}

const above = / (?:with|including|counting|plus) (?:an?|one|their|its|his|her) (?!total|sum|average)[^ ,]+ /

/** `A jury of 12, seven women and six men |with an alternate|`: the parts are one more than the whole. */
function isOneAbove(story: Story, {whole, parts}: Breakdown): boolean {
  const last = parts.at(-1)
  if (!last || whole.kind !== 'cardinal' || totalOf(parts) - Number(whole.value) !== 1) return false
  return above.test(wordsBetween(story, last.lastToken, endOfList(story, last)))
}

/** `farms 480 hectares. Wheat took |260 of them|, barley 130 and beans 50, with the last 40 left wild`: the first of all the parts of what was told before. */
const isFirstPart = (story: Story, {whole, parts}: Breakdown): boolean => {
  const sum = totalOf([whole, ...parts])
  return figuresIn(story, whole.block).some(({start, value, kind}) => start < whole.start && value === sum && kind !== 'percent')
}

/** `|Added to| the 68, 71 and 66 that had gone before, it gave her 275`: what was told earlier is a part as well. */
function addsToTold(story: Story, {parts: [first]}: Breakdown): boolean {
  const {firstToken: from} = story.sentences[first?.sentence ?? -1] ?? {firstToken: 0}
  return first !== undefined && /^ (?:(?:and|but) )?(?:added to|on top of) /.test(wordsBetween(story, from, first.firstToken))
}

export const breakdownsOf = once((story: Story): readonly Breakdown[] => {
  const lines = lineSumsOf(story)
  const items = new Set(lines.flatMap(({whole, parts}) => [whole, ...parts]))
  const paired = new Set([...pairedPartsOf(story), ...dividendsOf(story)].map(({whole}) => whole))
  const found = [
    ...templatesOf(story).filter(({whole, parts}) => ![whole, ...parts].some((figure) => items.has(figure)) && !paired.has(whole)),
    ...pairedPartsOf(story),
    ...dividendsOf(story),
    ...combinedAgesOf(story),
    ...lines,
    ...tollParts(story),
    ...votePartsOf(story),
    ...farListsOf(story),
    ...familiesOf(story)
  ]
  const wholes = new Set(found.map(({whole}) => whole.start))
  // The first and largest of a list whose whole stands in the head of the story is no whole of the others.
  const listed = new Set(farListsOf(story).flatMap(({parts}) => parts))
  const blocks = new Set(linesOf(story).map(({sentence}) => story.sentences[sentence]?.block ?? 0))
  // What closes a list as the rest of it is asked as that.
  const rests = new Set(remaindersOf(story).map(({rest}) => rest))
  for (const block of blocks)
    for (const told of seriesIn(story, block))
      if (!wholes.has(told.whole.start) && !listed.has(told.whole) && isPlausible(told) && !told.parts.some((part) => rests.has(part)))
        found.push(told)
  const taken = new Set(found.flatMap(({whole, parts}) => [whole, ...parts]))
  for (const {whole, parts, rest, near, isNumbered} of nearSumsOf(story)) {
    if ((rest && !hasNoRest(whole, parts, rest)) || taken.has(whole)) continue
    found.push({whole, parts, closed: true, near, ...(isNumbered ? {firm: true, tied: true} : {})})
    for (const figure of [whole, ...parts]) taken.add(figure)
  }
  const told = new Set(found.flatMap(({parts}) => parts.map(({start}) => start)))
  for (const block of blocks) found.push(...farSumsIn(story, block).filter(({parts}) => !parts.some(({start}) => told.has(start))))
  return found
    .filter(
      (told) =>
        (told.whole.kind === 'cardinal' || !isOfOther(story, told.whole)) &&
        !(told.parts[0] && isBesideOthers(story, told.parts[0])) &&
        !isOneAbove(story, told) &&
        !addsToTold(story, told) &&
        !isOfSomeOf(story, told.whole, told.parts) &&
        !isFirstPart(story, told)
    )
    .map((told) => (told.whole.kind === 'cardinal' && !told.tied ? {...told, singles: singlesIn(story, told.parts)} : told))
})
