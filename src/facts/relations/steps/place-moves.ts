/**
 * Moves from one place of a table to another, told by ordinals: `have climbed from ninth to sixth`. A higher place has a lower number, so that a climb to twelfth is none. It judges nothing.
 */

import type {Span} from '../../../finding.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {placeNouns} from '../../../lexicon/ordinal-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {isPause, wordAt} from '../nearby-words.js'
import {linesOf} from '../pattern.js'
import type {Direction} from './step.js'
import {stepWords} from './step-words.js'

export interface PlaceMove {
  readonly direction: Direction
  readonly from: Span & {readonly text: string; readonly value: number}
  readonly to: Span & {readonly text: string; readonly value: number}
}

/** Words between the verb and `from`: `climbed |a place,| from`. */
const verbReach = 4
/** Words between the two: `from ninth |in the table| to twelfth`. */
const gapReach = 6

const nouns = lazily(() => wordsOf(placeNouns))

/** `to twelfth |place|`, `to twelfth |in the table|`, or nothing more; the twelfth floor is no place. */
const isOfTable = (story: Story, sentence: number, at: number): boolean => {
  const next = wordAt(story, sentence, at)
  return (
    isPause(next) || nouns().has(next) || /^(?:in|on|out|of|after|and|but|with|since|over|at|as|when|while|by|this|last|during)$/.test(next)
  )
}

/** Which way the verb before `from` goes: `have |climbed| from`, `|slipped| from`. */
function wayBefore(story: Story, sentence: number, at: number): Direction | undefined {
  for (let back = at - 1; back >= at - verbReach; back--) {
    const word = wordAt(story, sentence, back)
    if (word === '' || /^(?:and|but|not|never|or|if|to)$/.test(word)) return undefined
    const direction = stepWords().verbs.get(word)
    if (direction) return /^(?:cut|reduced|raised|increased|added|lost|gained|doubled|grew|grown)$/.test(word) ? undefined : direction
  }
  return undefined
}

const isPlace = ({kind, value}: Figure): boolean => kind === 'ordinal' && typeof value === 'number'

/** `from ninth |in the table| to twelfth`. */
function moveOf(story: Story, from: Figure, to: Figure | undefined): PlaceMove | undefined {
  const {sentence, firstToken} = from
  if (!to || !isPlace(from) || !isPlace(to) || wordAt(story, sentence, firstToken - 1) !== 'from') return undefined
  if (wordAt(story, sentence, to.firstToken - 1) !== 'to' || to.firstToken - from.lastToken > gapReach) return undefined
  const direction =
    (isOfTable(story, sentence, from.lastToken) || wordAt(story, sentence, from.lastToken) === 'to') &&
    isOfTable(story, sentence, to.lastToken)
      ? wayBefore(story, sentence, firstToken - 1)
      : undefined
  return direction && {direction, from: {...from, value: Number(from.value)}, to: {...to, value: Number(to.value)}}
}

export const placeMovesOf = once((story: Story): readonly PlaceMove[] =>
  linesOf(story).flatMap(({figures}) =>
    figures.flatMap((figure, at) => (figure.kind === 'ordinal' ? (moveOf(story, figure, figures[at + 1]) ?? []) : []))
  )
)
