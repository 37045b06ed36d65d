/** An announced number against the list behind it. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {agesBehind, type Listed, listFrom} from '../../facts/figures/listed.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

interface Announced {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  /** Where the list begins. */
  readonly list: number
  readonly colon: boolean
}

const most = 10
const open =
  /^(?:including|include|includes|among|such|like|least|more|other|another|of|or|between|about|some|nearly|almost|than|first|last|up|over)$/

/** `three finalists:`, `two people, her son …`: at most a few words between the number and the mark. */
function announcedBy(story: Story, figure: Figure): Announced | undefined {
  const {counted, value, lastToken, hedge} = figure
  if (figure.kind !== 'cardinal' || typeof value !== 'number' || value < 2 || value > most || !Number.isInteger(value) || hedge || !counted)
    return undefined
  return announcedFrom(story, figure, value, lastToken, counted.end)
}

function announcedFrom(
  story: Story,
  {start, end, text}: {start: number; end: number; text: string},
  value: number,
  from: number,
  noun: number
): Announced | undefined {
  for (let index = from; index < from + 8; index++) {
    const token = story.tokens[index]
    if (!token || token.sentence !== story.tokens[from]?.sentence || token.kind === 'number') return undefined
    if (/^(?:including|such|among|of)$/.test(token.lower) && token.start >= noun) return undefined
    if (token.text === ':') return {start, end, text, value, list: index + 1, colon: true}
    if (token.text === ',' || /^[–—]$/.test(token.text)) {
      const near = (story.tokens[index - 1]?.end ?? 0) <= noun
      return near ? {start, end, text, value, list: index + 1, colon: false} : undefined
    }
  }
  return undefined
}

/** Behind a comma a list only stands where its things begin alike, with an owner or a name; else it may be anything. */
function isSure(story: Story, {colon, list, value}: Announced, count: number): boolean {
  const opening = story.tokens[list]
  return colon || /^(?:her|his|its|their)$/.test(opening?.lower ?? '') || (count > value && /^\p{Lu}/u.test(opening?.text ?? ''))
}

function* announcements(story: Story): Generator<Announced> {
  for (const figure of figuresOf(story)) {
    const before = story.tokens[figure.firstToken - 1]?.lower ?? ''
    const announced = open.test(before) ? undefined : announcedBy(story, figure)
    if (announced) yield announced
  }
  for (const token of occurrencesOf(story, ['both'])) {
    const announced = announcedFrom(story, token, 2, token.index + 1, story.tokens[token.index + 1]?.end ?? token.end)
    if (announced?.colon) yield announced
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `First, … Second, … Third, …` in the sentences behind the number: the last of them. */
function lastStep(story: Story, figure: Figure): Listed | undefined {
  let count = 0
  let last: Listed | undefined
  for (let index = figure.sentence + 1; story.sentences[index]?.block === figure.block; index++) {
    const opening = story.tokens[story.sentences[index]?.firstToken ?? -1]
    if (!opening || opening.lower.replace(/ly$/, '') !== ordinals[count] || story.tokens[opening.index + 1]?.text !== ',') break
    count++
    last = {count, start: opening.start, end: opening.end}
  }
  return last
}

interface Counted {
  readonly announced: Span & {readonly text: string; readonly value: number}
  readonly listed: Listed
}

/** `A woman and two men, aged 19, 22 and 31`; `two of the five men`: ages of more, or of fewer, than the number says. */
function isOfAll(story: Story, {firstToken}: Figure): boolean {
  const article = /^(?:the|these|those|all)$/.test(story.tokens[firstToken - 1]?.lower ?? '')
  const before = story.tokens[firstToken - (article ? 2 : 1)]
  return !/^(?:of|and|or|with|plus|as|,|;|alongside|including)$/.test(before?.lower ?? '')
}

function* listsOf(story: Story): Generator<Counted> {
  for (const announced of announcements(story)) {
    const listed = listFrom(story, announced.list)
    if (listed && isSure(story, announced, listed.count)) yield {announced, listed}
  }
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, start, end, text, hedge} = figure
    if (kind !== 'cardinal' || !counted || typeof value !== 'number' || value > most || hedge) continue
    const announced = {start, end, text, value}
    const last = lastStep(story, figure)
    // A text may well tell of fewer steps than it announces.
    if (last && last.count > 1) yield {announced, listed: {...last, count: Math.max(last.count, value)}}
    const before = story.tokens[figure.firstToken - 1]?.lower ?? ''
    const ages = value > 1 && !open.test(before) && isOfAll(story, figure) ? agesBehind(story, figure) : undefined
    if (ages) yield {announced, listed: ages}
  }
}

const number = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? digitsOf(count)

export const listCount = defineRule({
  id: 'figures-list-count',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A number is announced, and the list behind it has another',
  why: '“Three finalists”, and four names. The rule counts the list that fills the rest of the sentence behind a colon, or behind a comma where its things begin alike, the ages of those it numbers, and “First, … Second, …” in the sentences that follow. A list that could be read in two ways, with asides, clauses or a second “and”, is not counted.',
  defaults: {},
  examples: [
    {
      bad: 'The jury named ⟦three⟧ finalists: ⟨Lagos, Nairobi, Accra and Kigali⟩.',
      message: 'three announced, four listed'
    },
    {
      bad: 'Her will leaves the barn to ⟦two⟧ people, ⟨her son Idris, her niece Maud and her neighbour Tom⟩.',
      message: 'two announced, three listed'
    },
    {
      bad: 'There were ⟦two⟧ faults. First, the pump leaked. Second, the bell was off. ⟨Third⟩, nobody came.',
      message: 'two announced, three listed'
    },
    {
      bad: 'The ⟦five⟧ men, ⟨aged 19, 22, 31 and 40⟩, appeared in court on Friday.',
      message: 'five announced, four listed'
    },
    {bad: '⟦Three⟧ people drowned: ⟨two men, a woman and a child⟩.', message: 'Three announced, four listed'},
    {good: 'Four people drowned: two men, a woman and a child.'},
    {good: 'Five people drowned: three children and a couple from Stent.', why: 'a couple is two'},
    {good: 'A woman and two men, aged 19, 22 and 31, appeared in court.', why: 'ages of all three'},
    {good: 'Two of the five men, aged 19 and 22, appeared in court.', why: 'ages of the two'},
    {good: 'Three people were hurt: a cyclist, her daughter, 6, and a man of 40.', why: 'an aside in the list'},
    {good: 'The bloc has ten members, among them Brunei, Laos and Vietnam.', why: 'an open list'},
    {good: 'The jury named three finalists: Lagos, Nairobi and Accra.'}
  ],
  *check(story) {
    let compared = 0
    for (const {announced, listed} of listsOf(story)) {
      compared++
      if (listed.count === announced.value) continue
      yield {
        at: at(announced),
        message: `${announced.text} announced, ${number(listed.count)} listed`,
        related: [beside(listed, `${listed.count} listed`)]
      }
    }
    return compared
  }
})
