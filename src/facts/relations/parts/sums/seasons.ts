/** Games played, won, drawn and lost, and how many of a season are still to be played. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {firstOf, type Line, linesOf, pattern} from '../../pattern.js'
import {amountsIn, cardinalAt} from '../amounts.js'
import type {Remainder} from '../rests/remainders.js'
import {isAmount} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'

/** `13 wins and five defeats from 18 matches`, `68 points from 34 matches: 20 won, eight drawn and six lost`. */
const seasons = [
  '{n:whole} matches|games|fixtures|tests {2} , {n:part} won|wins , {n:second} drawn|draws|ties and {n:third} lost|losses|defeats',
  '{n:whole} matches|games|fixtures|tests {2} : {n:part} won|wins , {n:second} drawn|draws|ties and {n:third} lost|losses|defeats',
  'played {n:whole} {2} , won {n:part} , drawn|drew|tied {n:second} ,? and lost {n:third}',
  '{n:part} wins|victories , {n:second} draws|ties and {n:third} defeats|losses from|in {2} {n:whole} matches|games',
  '{n:part} wins|victories and {n:second} defeats|losses from|in {2} {n:whole} matches|games',
  '{n:whole} {1} matches|games|fixtures|tests {1} without defeat|loss , with {n:part} wins|victories and {n:second} draws|ties',
  'unbeaten in|for {2} {n:whole} {1} matches|games|fixtures|tests , with {n:part} wins|victories and {n:second} draws|ties'
].map(pattern)

/** `have |won 11, drawn one and lost four of their 16| matches`: what was played stands behind, and a single one may be no figure. */
const records = [
  'won ONE , drawn|drew|tied ONE and lost ONE of|from|in {2} {n:whole} {1} matches|games|fixtures|tests',
  'won ONE , lost ONE and drawn|drew|tied ONE of|from|in {2} {n:whole} {1} matches|games|fixtures|tests',
  'won ONE and lost ONE of|from|in {2} {n:whole} {1} matches|games|fixtures|tests'
].map(pattern)

const results = /^(?:won|drawn|drew|tied|lost)$/

function recordIn(story: Story, line: Line): readonly Breakdown[] {
  const match = line.words.has('won') && line.words.has('lost') ? firstOf(records, line) : undefined
  const whole = match?.figure('whole')
  if (!match || !whole || !isAmount(whole)) return []
  const parts: Figure[] = []
  for (let at = match.firstToken; at < whole.firstToken; at++) {
    const [verb, number] = [story.tokens[at], story.tokens[at + 1]]
    if (!verb || !number || !results.test(verb.lower)) continue
    const figure = line.figures.find(({firstToken}) => firstToken === at + 1)
    parts.push(figure ?? cardinalAt(number, whole.block, 1))
  }
  // Of those won and lost, some may be drawn.
  return [{whole, parts, closed: parts.length > 2, firm: true, tied: true}]
}

/** A sentence may tell a run and a season. */
export const seasonsIn = (story: Story, line: Line): readonly Breakdown[] =>
  line.figures.length < 2 ? [] : line.figures.length < 3 ? recordIn(story, line) : [...recordIn(story, line), ...toldSeasons(line)]

const toldSeasons = (line: Line): readonly Breakdown[] =>
  seasons.flatMap((template): Breakdown[] => {
    const match = template(line)
    const parts = [match?.figure('part'), match?.figure('second'), match?.optional('third')].filter((figure) => figure !== undefined)
    const whole = match?.figure('whole')
    return whole && [whole, ...parts].every(isAmount) ? [{whole, parts, closed: true, firm: true}] : []
  })

const season = pattern('{n:rest} games|matches {1} of {1} {n:whole} - match|game|week season to|left|remaining')

/** `41 points from 25 matches … and, with |21 games of the 46-match season| to go, …`: without those that it was told for. */
export function seasonsLeft(story: Story): readonly Remainder[] {
  return linesOf(story).flatMap((line): Remainder[] => {
    const match = line.words.has('season') ? season(line) : undefined
    const [rest, whole] = [match?.optional('rest'), match?.optional('whole')]
    if (!rest || !whole) return []
    const near = amountsIn(story, rest.block).filter(
      ({start, counted, role}) => start < rest.start && /^(?:match|game)$/.test(counted?.noun ?? '') && role === 'level'
    )
    const part = near.find(({value}) => Number(value) + Number(rest.value) === Number(whole.value)) ?? near.at(-1)
    return part && near.length > 0 ? [{whole, parts: [part], rest, near: []}] : []
  })
}
