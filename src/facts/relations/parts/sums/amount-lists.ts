/** Lists of amounts of one kind inside of a sentence: `41 in Leeds, 26 in Hull and 17 in York`. */

import type {Span} from '../../../../finding.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isSameKind} from '../../near.js'
import {type Line, lineAt} from '../../pattern.js'

const amounts = new Set(['cardinal', 'money', 'measure'])
export const isAmount = (figure: Figure): boolean =>
  amounts.has(figure.kind) &&
  typeof figure.value === 'number' &&
  figure.per === null &&
  !/^(?:celsius|fahrenheit|degree|percentage point)$/.test(figure.unit ?? '')

/** What stands between two parts of a list: few words, a comma or `and`, nothing that starts another relation. */
const joint = /^(?: (?!(?:from|than|including|after|before|since|while|compared|per) )[^ ‹›.:()]+){1,9} $/
/** Behind a colon each part may tell where it is from: `£463,000 from the county and £654,000 …`. */
const jointWithSource = /^ from (?!.* from )(?: ?(?!(?:than|including|after|before|since|while|compared|per) )[^ ‹›.:()]+){1,9} $/
/** `she was six up |and lost by| two`: by how many, and no part. */
const parts = / (?:,|and|;) (?!.* (?:to|by) $)/

export const signOf = (line: Line, figure: Figure): Span | undefined => line.signs[line.figures.indexOf(figure)]

/** The text of a line between two of its figures, or before the first. */
export function between(line: Line, one: Figure | undefined, other: Figure): string {
  const from = one ? signOf(line, one)?.end : undefined
  return line.text.slice(from ?? 0, signOf(line, other)?.start)
}

/** The longest list of amounts of one kind that begins at a figure of the line. */
export function runFrom(line: Line, at: number): Figure[] {
  const first = line.figures[at]
  if (!first || !isAmount(first)) return []
  const run = [first]
  for (const figure of line.figures.slice(at + 1)) {
    const gap = between(line, run.at(-1), figure)
    if (!isSameKind(first, figure) || !isAmount(figure) || !joint.test(gap) || !parts.test(gap)) break
    run.push(figure)
  }
  return run.length > 1 ? run : []
}

/** `to two schools`: a figure that belongs to the part before it. */
const inside = /^(?: [^ ‹›.:;(),]+){0,3} (?:to|in|at|on|for|from|across|among|with|by) (?:[^ ‹›.:;(),]+ ){0,2}$/

/** The amounts of one kind that fill the rest of a line behind a colon, each with what belongs to it; nothing where other figures follow. */
export function itemsFrom(line: Line, at: number): Figure[] {
  const first = line.figures[at]
  if (!first || !isAmount(first)) return []
  const items = [first]
  let last = first
  for (const figure of line.figures.slice(at + 1)) {
    const gap = between(line, last, figure)
    last = figure
    if (inside.test(gap) && !/ and /.test(gap)) continue
    if (!isAmount(figure)) continue
    if (!isSameKind(first, figure) || !parts.test(gap) || !(joint.test(gap) || jointWithSource.test(gap))) return []
    items.push(figure)
  }
  return items.length > 1 ? items : []
}

const openWords =
  / (?:including|include|includes|included|among|such as|notably|plus|excluding|as well as|respectively|at least|another|each|more|further|first|than|twice|double|(?:half|treble|times) (?:that|as much|as many)|the same again|as (?:many|much) again|down|ahead|adrift|points?|record) |(?<! (?:make|makes|made|making|add|adds|added|adding)) up /
const restWords = / (?:the )?(?:remaining|rest|other|others|remainder|everything else) /
/** Whether the words of a line or a part of it say that not all parts are told. */
export const isOpen = (text: string): boolean => openWords.test(text)

/** Whether the words between two figures say that the second is all there is left. */
export const namesTheRest = (gap: string): boolean => restWords.test(gap)

/** The line of the sentence before, in the same block. */
export function lineBefore(story: Story, line: Line, back = 1): Line | undefined {
  const block = story.sentences[line.sentence]?.block
  return story.sentences[line.sentence - back]?.block === block ? lineAt(story, line.sentence - back) : undefined
}

/** The only figure of a line. */
export const onlyAmount = (line: Line | undefined): Figure | undefined =>
  line?.figures.length === 1 && line.figures[0] && isAmount(line.figures[0]) ? line.figures[0] : undefined
