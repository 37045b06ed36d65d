/** Parts that are told once for several: `a main span of 412 metres and two side spans of |109 metres each|`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {scaled} from '../../../figures/interval.js'
import {figuresIn, isSameKind} from '../../near.js'
import {isPause, wordAt} from '../../nearby-words.js'

/** Words from a count to what each of them has. */
const span = 6
const most = 20

/** The part as many times as its clause says. */
function inAll(story: Story, part: Figure, count: Figure | undefined): readonly Figure[] {
  if (count?.kind !== 'cardinal' || count.sentence !== part.sentence || !count.counted || part.firstToken - count.lastToken > span)
    return []
  for (let at = count.lastToken; at < part.firstToken; at++) if (isPause(wordAt(story, part.sentence, at))) return []
  const times = Number(count.value)
  const {value, interval, text} = part
  return times > 1 && times <= most
    ? [{...part, per: null, value: Number(value) * times, interval: scaled(interval, times), text: `${count.text} × ${text}`}]
    : []
}

/** The parts of a sentence that are told once for several of a kind, of the unit of a whole. */
export function severalsIn(story: Story, whole: Figure, sentence: number): readonly Figure[] {
  const figures = figuresIn(story, whole.block)
  return figures.flatMap((part, at) =>
    part.sentence === sentence && part.start > whole.start && isSameKind(part, whole) && /^(?:each|apiece)$/.test(part.per ?? '')
      ? inAll(story, part, figures[at - 1])
      : []
  )
}
