/**
 * The figures near a figure: what its paragraph says, from so many sentences before it to so many behind.
 *
 * Invariant of this folder: relations know figures, dates and names; they tell how figures stand to each other, and judge nothing.
 */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {figuresOf} from '../figures/find.js'
import {grouped} from '../grouped.js'
import {once} from '../once.js'
import {lineAt} from './pattern.js'

const byBlock = once((story: Story) => grouped(figuresOf(story), ({block}) => block))

/** More of them are a table, or a report so dense that none of it can be told apart. */
const mostFigures = 40

/** The figures of a paragraph, in order; none of one that holds too many to tell them apart. */
export function figuresIn(story: Story, block: number): readonly Figure[] {
  const figures = byBlock(story).get(block) ?? []
  return figures.length > mostFigures ? [] : figures
}

/** The figures of a sentence, of two before it and two behind, across the paragraphs of one sentence that news is set in. */
export function around(story: Story, sentence: number, reach = 2): readonly Figure[] {
  const found: Figure[] = []
  for (let at = sentence - reach; at <= sentence + reach; at++) found.push(...(lineAt(story, at)?.figures ?? []))
  return found
}

/** The first figure that ends behind an offset, by halves: they stand in order. */
export function figureBehind(story: Story, offset: number): Figure | undefined {
  const figures = figuresOf(story)
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return figures[low]
}

/** The figures of the sentences from one to another, in order. */
export function figuresOfSentences(story: Story, from: number, to: number): readonly Figure[] {
  const figures = figuresOf(story)
  const first = figureBehind(story, story.sentences[Math.max(0, from)]?.start ?? 0)?.index ?? figures.length
  let last = first
  while ((figures[last]?.sentence ?? Number.POSITIVE_INFINITY) <= to) last++
  return figures.slice(first, last)
}

/** As far as a reader would look for the same again: a long article, and no more of a book. */
const farthest = 300

/** The figures before and behind a place, in order; a place and no index, since readers make figures of their own. */
export function figuresAbout(story: Story, {start}: Span): readonly Figure[] {
  const figures = figuresOf(story)
  const at = figureBehind(story, start)?.index ?? figures.length
  return figures.slice(Math.max(0, at - farthest), at + farthest + 1)
}

/** `£58,000 |($73,000)|`: told already. */
const isConversion = (story: Story, {start}: Figure): boolean => story.text[start - 1] === '('

/** How many figures up to each one are told for the first time, so that no stretch between far places is walked. */
const toldUpTo = once((story: Story): readonly number[] => {
  const told = [0]
  for (const figure of figuresOf(story)) told.push((told.at(-1) ?? 0) + (isConversion(story, figure) ? 0 : 1))
  return told
})

/** How many figures stand between the first and the last of some places, apart from those that the places hold and those that tell the one before them again. */
export function figuresPassedOver(story: Story, places: readonly Span[]): number {
  const figures = figuresOf(story)
  const indexBehind = (offset: number): number => figureBehind(story, offset)?.index ?? figures.length
  const first = indexBehind(Math.min(...places.map(({start}) => start)))
  const last = indexBehind(Math.max(...places.map(({end}) => end)))
  const held = new Set<Figure>()
  for (const place of places)
    for (let at = indexBehind(place.start); at < last; at++) {
      const figure = figures[at]
      if (!figure || figure.start >= place.end) break
      if (!isConversion(story, figure)) held.add(figure)
    }
  const told = toldUpTo(story)
  return (told[last] ?? 0) - (told[first] ?? 0) - held.size
}

/** What some figures come to. */
export const totalOf = (figures: readonly Figure[]): number => figures.reduce((sum, {value}) => sum + Number(value), 0)

/** One number above nought, and no span. */
export const isNumber = ({value, isRange}: Figure): boolean => typeof value === 'number' && value > 0 && !isRange

/** A number alone, with neither unit nor noun. */
export const isBare = ({kind, unit, counted}: Figure): boolean => kind === 'cardinal' && unit === null && counted === null

/** `more than 40`, `up to 12`: open to one side. */
export const isBound = ({hedge}: Pick<Figure, 'hedge'>): boolean => hedge?.kind === 'more' || hedge?.kind === 'less'

/** Levels of one kind, each a single number. */
export const isSameKind = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && typeof one.value === 'number' && typeof other.value === 'number'
