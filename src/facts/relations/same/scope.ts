/**
 * What a figure is of, beyond its noun: the group, the place and the time it belongs to, and who gives it. Read from the words of its own clause; what these do
 * not say is left open.
 */

import type {Span} from '../../../finding.js'
import {clauseBreaks, groupEnds, groupLeads, placeLeads} from '../../../lexicon/figure-scope.js'
import {wordsOf} from '../../../lexicon/list.js'
import {type Story, type Token, tokenAt} from '../../../story/story.js'
import type {DateMention} from '../../dates/date.js'
import {datePointsOf} from '../../dates/find.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {grouped} from '../../grouped.js'
import {mentionsOf, type PlacedMention} from '../../names/look-up.js'
import {once} from '../../once.js'
import {quotationsOf} from '../../quotations/find.js'
import type {Quotation, Speaker} from '../../quotations/quotation.js'

export interface Scope {
  /** `the miners` of `27 of the miners`, `children under five` of `12 cases among children under five`. */
  readonly group: Span | null
  /** The place that is named in the clause, behind `in`, `at`, `across` and the like. */
  readonly place: PlacedMention | null
  readonly time: DateMention | null
  /** Who says it, where the figure stands in a quotation, reported or in marks. */
  readonly source: Speaker | null
}

/** Words looked at to each side: farther off, a date belongs to something else. */
const reach = 16

let lists: Record<'breaks' | 'places' | 'groups' | 'ends', Set<string>> | undefined

function words() {
  lists ??= {breaks: wordsOf(clauseBreaks), places: wordsOf(placeLeads), groups: wordsOf(groupLeads), ends: wordsOf(groupEnds)}
  return lists
}

/** What begins at a token, by the token's index. */
interface Beginnings {
  readonly dates: ReadonlyMap<number, DateMention>
  readonly places: ReadonlyMap<number, PlacedMention>
  readonly figures: ReadonlySet<number>
}

const beginningsOf = once(
  (story: Story): Beginnings => ({
    dates: new Map(datePointsOf(story).flatMap((date) => (date.kind === 'time' ? [] : [[date.firstToken, date] as const]))),
    places: new Map(
      mentionsOf(story).flatMap((found) => (found.name.kind === 'place' ? [[tokenAt(story, found.mention.start), found] as const] : []))
    ),
    figures: new Set(figuresOf(story).map(({firstToken}) => firstToken))
  })
)

const endsClause = ({kind, text, lower}: Token): boolean => (kind === 'mark' ? /^[;:,()–—]|^--$/.test(text) : words().breaks.has(lower))

/** The place that begins at `at`, if a word such as `in` or `across` leads to it. */
function placeAt(story: Story, at: number): PlacedMention | undefined {
  const place = beginningsOf(story).places.get(at)
  if (!place) return undefined
  const before = story.tokens[at - 1]
  const lead = before?.lower === 'the' ? story.tokens[at - 2] : before
  return words().places.has(lead?.lower ?? '') ? place : undefined
}

interface Found {
  place: PlacedMention | null
  time: DateMention | null
  group: Span | null
}

/** `children under five`: up to the next mark, figure that is no age, or word that opens something else. */
function groupFrom(story: Story, at: number, end: number): Span | null {
  const {figures, dates} = beginningsOf(story)
  const {breaks, places, ends} = words()
  let last = at
  while (last < end && last - at < 5 && !dates.has(last)) {
    const token = story.tokens[last]
    const aged = /^(?:under|over|aged)$/.test(story.tokens[last - 1]?.lower ?? '')
    if (figures.has(last) && !aged) break
    if ((token?.kind !== 'word' && !aged) || !token || breaks.has(token.lower) || places.has(token.lower) || ends.has(token.lower)) break
    last++
  }
  const [first, final] = [story.tokens[at], story.tokens[last - 1]]
  return first && final && last > at ? {start: first.start, end: final.end} : null
}

/** Behind the figure, up to the next figure or the end of the clause. */
function readBehind(story: Story, {sentence, lastToken}: Figure, found: Found): void {
  const {dates, figures} = beginningsOf(story)
  const end = Math.min(story.sentences[sentence]?.lastToken ?? 0, lastToken + reach)
  for (let at = lastToken; at < end; at++) {
    const token = story.tokens[at]
    if (!token || figures.has(at)) return
    found.time ??= dates.get(at) ?? null
    found.place ??= placeAt(story, at) ?? null
    if (words().groups.has(token.lower)) found.group ??= groupFrom(story, at + 1, end)
    if (endsClause(token)) return
  }
}

/** In front of the figure: `In May`, `In Leeds, 41 were hurt`; a figure in between has them for itself, unless they open the sentence. */
function readBefore(story: Story, {sentence, firstToken}: Figure, found: Found): void {
  const {dates, figures} = beginningsOf(story)
  const first = story.sentences[sentence]?.firstToken ?? 0
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - reach); at--) {
    const token = story.tokens[at]
    if (!token || token.text === ';' || token.text === ':' || figures.has(at)) return
    const date = found.time ? undefined : dates.get(at)
    if (date && !isOfAside(story, at, firstToken)) found.time = date
    found.place ??= placeAt(story, at) ?? null
  }
}

/** `The list|, found in 2009 in a wall,| names 52`: when it was found. */
function isOfAside({tokens}: Story, at: number, end: number): boolean {
  // Asked first, so that only the few words before a comma are walked back from.
  if (!tokens.slice(at, end).some(({text}) => text === ',')) return false
  let first = at
  while (tokens[first - 1]?.kind === 'word') first--
  return (
    tokens[first - 1]?.text === ',' &&
    /^(?:\p{L}{2,}ed|found|built|made|held|written|drawn|born|begun|set)$/u.test(tokens[first]?.lower ?? '')
  )
}

/** So many quotations of a paragraph may begin inside of another before a figure of that one. */
const mostWithin = 60

/** The quotations, which may stand in one another, that hold a span: the innermost of those with a speaker. */
function sourceAt(quotations: readonly Quotation[], {start, end}: Span): Speaker | null {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotations[middle]?.start ?? start) <= start) low = middle + 1
    else high = middle
  }
  let source: Quotation | undefined
  for (const quotation of quotations.slice(Math.max(0, low - mostWithin), low))
    if (quotation.speaker && quotation.end >= end && (!source || quotation.end <= source.end)) source = quotation
  return source?.speaker ?? null
}

/** The quotations of each block, so that a figure looks at few. */
const quotationsByBlock = once((story: Story) => grouped(quotationsOf(story), ({block}) => block))

const scopesOf = once((_story: Story) => new Map<Figure, Scope>())

export function scopeOf(story: Story, figure: Figure): Scope {
  const known = scopesOf(story).get(figure)
  if (known) return known
  const found: Found = {place: null, time: null, group: figure.counted?.whole ? figure.counted : null}
  readBehind(story, figure, found)
  if (!found.time || !found.place) readBefore(story, figure, found)
  const source = sourceAt(quotationsByBlock(story).get(figure.block) ?? [], figure)
  const scope: Scope = {group: found.group, place: found.place, time: found.time, source}
  scopesOf(story).set(figure, scope)
  return scope
}
