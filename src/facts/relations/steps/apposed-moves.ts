/**
 * Levels with the amount they moved by and the one they moved from, all in one breath: `20,760 people are 65 or over, up by 4,365, or 27 per cent, from 16,395`. Only where the amount is what
 * lies between the two, so that no others can be meant. It judges no direction.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {minus, overlaps} from '../../figures/interval.js'
import {once} from '../../once.js'
import {isNumber} from '../near.js'
import {opening, wordAt} from '../nearby-words.js'
import {type Line, linesOf, type Match, pattern} from '../pattern.js'
import type {Direction} from './step.js'

export interface ApposedMove {
  readonly to: Figure
  readonly by: Figure
  readonly from: Figure
  readonly direction: Direction
}

const ways: Readonly<Record<string, Direction>> = {up: 'up', higher: 'up', down: 'down', lower: 'down'}

const templates = [
  ',|(|–|— up|higher|down|lower by? {#by} {2} from {2} {#from}',
  ',|(|–|— up|higher|down|lower by? {#by} {2} , or {%} , from {2} {#from}',
  ',|(|–|— up|higher|down|lower by? {#by} {2} ,? ( {%} ) ,? from {2} {#from}',
  ',|(|–|— up|higher|down|lower by? {%} , or {#by} {2} , from {2} {#from}'
].map(pattern)

const areAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && isNumber(one) && isNumber(other)

function moveOf(story: Story, match: Match): ApposedMove | undefined {
  const [by, from] = [match.figure('by'), match.figure('from')]
  const first = opening(story, by)
  const direction = [1, 2, 5, 6].map((back) => ways[wordAt(story, by.sentence, first - back)]).find(Boolean)
  // `20,760 people are |65| or over, up by …`: what the number of people moved from is no age.
  const {figures} = match.line
  const to = figures.slice(0, figures.indexOf(by)).findLast((figure) => areAlike(figure, from) && lies(figure, from, by))
  if (!to || !direction || !areAlike(by, from) || by.hedge || from.hedge) return undefined
  // `Marl drew 5,000 and Holm, down 1,000 from 4,000, |drew 3,000|`: told behind it.
  const implied = Number(from.value) + Number(by.value) * (direction === 'up' ? 1 : -1)
  return figures.some(({value, start}) => value === implied && start > from.start) ? undefined : {to, by, from, direction}
}

/** Whether one lies so far from the other, in whatever direction. */
const lies = (one: Figure, other: Figure, by: Figure): boolean =>
  overlaps(minus(one.interval, other.interval), by.interval) || overlaps(minus(other.interval, one.interval), by.interval)

const mayTell = ({figures, words}: Line): boolean =>
  figures.length > 2 && words.has('from') && Object.keys(ways).some((way) => words.has(way))

/** In the order of the text, one a sentence. */
export const apposedMovesOf = once((story: Story): readonly ApposedMove[] =>
  linesOf(story).flatMap((line) => {
    if (!mayTell(line)) return []
    for (const read of templates) {
      const match = read(line)
      const move = match && moveOf(story, match)
      if (move) return [move]
    }
    return []
  })
)
