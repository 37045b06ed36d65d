/** Ranges with a dash between their ends: `33–29 seats`, `gusts of 70-50mph`, `the siege (1845-41)`. */

import type {Span as Place} from '../../../finding.js'
import {scoreCues} from '../../../lexicon/figure-labels.js'
import {wordsOf} from '../../../lexicon/list.js'
import {changeNouns, changeVerbs} from '../../../lexicon/role-words.js'
import {fixedPairs, spreadVerbs} from '../../../lexicon/span-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {unitNamed} from '../../figures/unit.js'
import {isBare} from '../near.js'

/** The whole range, and its ends in the order and the words of the text. */
export interface Spread extends Place {
  readonly first: End
  readonly second: End
  /** The second is called the higher, so that no order of a table explains the two. */
  readonly isClimb?: boolean
}

interface End {
  readonly text: string
  /** In one unit for both. */
  readonly value: number
}

const lists: Record<string, Set<string>> = {}
const isIn = (list: string, word: string | undefined): boolean => {
  lists[list] ??= wordsOf(list)
  return word !== undefined && (lists[list]?.has(word) ?? false)
}

/** Words before the first end in which something may move, or be won. */
const wordsBefore = ({text}: Story, start: number): readonly string[] =>
  text
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)

const isGlued = ({text}: Story, one: Figure, other: Figure): boolean => /^[-–]$/.test(text.slice(one.end, other.start))

/** `gusts of 70-50mph`, `25-18C`: a bare number and a measure behind it, which the reader of figures leaves apart where the first is the larger. */
function* measured(story: Story): Generator<Spread> {
  const figures = figuresOf(story)
  for (const [at, one] of figures.entries()) {
    const other = figures[at + 1]
    if (other?.kind !== 'measure' || !isBare(one) || one.hedge !== null || !isGlued(story, one, other)) continue
    if (typeof one.value !== 'number' || typeof other.value !== 'number' || one.value <= other.value || one.value > 3 * other.value)
      continue
    if (/[\d.,:–-]$/.test(story.text.slice(0, one.start).slice(-1))) continue
    const before = wordsBefore(story, one.start)
    if (
      /^(?:from|by)$/.test(before.at(-1) ?? '') ||
      before.some((word) => isIn(scoreCues, word) || isIn(changeVerbs, word)) ||
      isIn(changeNouns, before.at(-1))
    )
      continue
    yield {start: one.start, end: other.end, first: {text: one.text, value: one.value}, second: {text: other.text, value: other.value}}
  }
}

const dashed = /(?<![\d,.:–-])(\d{1,3})[-–](\d{1,3})(?= [a-z]{3,}s\b)/g

/** `33–29 seats`, which the reader of figures takes for a score; a sentence with a word of winning may well mean one. */
function* dashes(story: Story): Generator<Spread> {
  for (const found of story.text.matchAll(dashed)) {
    const [text, low = '', high = ''] = found
    if (Number(low) <= Number(high) || isIn(fixedPairs, text.replace('–', '-')) || Number(low) + Number(high) === 100) continue
    const before = story.text.slice(Math.max(0, found.index - 60), found.index)
    const [next = ''] = story.text.slice(found.index + text.length + 1, found.index + text.length + 20).split(' ')
    const near = [...before.toLowerCase().split(/[^a-z]+/), next]
    const isMeasured = unitNamed(next.replace(/s?\W*$/, ''))?.dimension === 'length' && isIn(spreadVerbs, near.at(-3))
    if (
      !(isMeasured || /\b(?:of|on|at|to|for|about|between|with|in|aged|takes?)\s$/.test(before)) ||
      near.some((word) => isIn(scoreCues, word))
    )
      continue
    yield {
      start: found.index,
      end: found.index + text.length,
      first: {text: low, value: Number(low)},
      second: {text: high, value: Number(high)}
    }
  }
}

const yearDash = /\d{4}[-–]\d/
/** Years in brackets, behind a word of time, or between marks: `in its last years, 1998-1989, it`. */
const yearsApart =
  /(\(|\b(?:years|period|era|reign|of|from|in|during|the|was|were|between) |(?<=\p{L})(?:[,:]| [–—]) )(1[1-9]\d\d|20\d\d)[-–](\d{4}|\d\d)(?![-–\d])(?! ?B\.?C)/gu

/** `the siege (1845-41)`; `1998-02` turns with the century, and years before Christ run down. */
function* years(story: Story): Generator<Spread> {
  if (!yearDash.test(story.text)) return
  for (const found of story.text.matchAll(yearsApart)) {
    const [, lead = '', first = '', end = ''] = found
    const low = Number(first)
    const high = end.length === 2 ? low - (low % 100) + Number(end) : Number(end)
    if (high >= low || low - high >= 50 || (lead !== '(' && end.length === 2)) continue
    // Behind a mark only as an aside, which another one closes.
    if (/^[^(\p{L}]/u.test(lead) && !/^(?:[,.;)]| [–—]| and )/.test(story.text.slice(found.index + found[0].length))) continue
    const start = found.index + lead.length
    yield {start, end: start + first.length + 1 + end.length, first: {text: first, value: low}, second: {text: end, value: high}}
  }
}

export function* dashedSpreads(story: Story): Generator<Spread> {
  yield* measured(story)
  yield* dashes(story)
  yield* years(story)
}
