/** Facts as the public API gives them: offsets into the text that was given, plain values. */

import type {Span} from '../finding.js'
import {type Story, textOf} from '../story/story.js'
import type {DateMention as StoryDate} from './dates/date.js'
import {datesOf} from './dates/find.js'
import type {FigureKind, FigureRole, HedgeKind, Figure as StoryFigure} from './figures/figure.js'
import {figuresOf} from './figures/find.js'
import {namesOf} from './names/find.js'
import type {Name as StoryName} from './names/name.js'
import {quotationsOf} from './quotations/find.js'
import type {Quotation as StoryQuotation} from './quotations/quotation.js'
import {derivedAmountsOf, type DerivedAmount as StoryDerived} from './relations/parts/derived-amounts.js'
import {scopeOf} from './relations/same/scope.js'

/** Offsets are UTF-16 offsets into the text given; `text` is the prose there, without markup. */
export interface PlacedText {
  start: number
  end: number
  text: string
}

export interface Figure extends PlacedText {
  /** A number, both ends of a range (null: open), or null. */
  value: number | [number | null, number | null] | null
  /** Every true value the words allow; null is an open end. */
  interval: [number | null, number | null]
  unit: string | null
  per: string | null
  kind: FigureKind
  counted: string | null
  hedge: {kind: HedgeKind; text: string} | null
  /** Whether it tells how much there is, by how much it changed, or what is wanted or expected. */
  role: FigureRole
  scope: FigureScope
}

/** What the words around a figure say it is of; null where they do not. */
export interface FigureScope {
  /** Among whom: `the miners`, `children under five`. */
  group: string | null
  place: string | null
  /** As the text says it; its value is among the dates. */
  time: string | null
  /** Who says it, where it stands in a quotation, in marks or reported. */
  source: string | null
}

/** An amount told by others: `half of that amount`, `twice as many`, `the remaining 60`, `both`. */
export interface DerivedAmount extends PlacedText {
  /** What it stands on: a base, or a whole and what was taken from it. */
  of: PlacedText[]
  /** What it comes to by those, whatever number the text gives for it. */
  value: number
  interval: [number | null, number | null]
  unit: string | null
  counted: string | null
}

export interface DateMention extends PlacedText {
  /** ISO 8601, as exact as the text; two for a span; null where it is left open. */
  value: string | [string, string] | null
  kind: StoryDate['kind']
}

export interface Quotation extends PlacedText {
  type: 'direct' | 'indirect' | 'mixed'
  /** `name`: the person or body the mention stands for, where the story tells. */
  speaker: (PlacedText & {name?: string}) | null
  cue: PlacedText | null
}

export interface Name {
  name: string
  kind: StoryName['kind']
  mentions: (PlacedText & {title: string | null})[]
}

export interface Facts {
  figures: Figure[]
  quotations: Quotation[]
  names: Name[]
  dates: DateMention[]
  derived: DerivedAmount[]
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

function placed(story: Story, span: Span & {text: string}): PlacedText {
  const {start, end} = story.toSource(span.start, span.end)
  return {start, end, text: span.text}
}

// Literals are spelt out: a spread copy per fact costs more than all else here.

function scope(story: Story, fact: StoryFigure): FigureScope {
  const {group, place, time, source} = scopeOf(story, fact)
  return {
    group: group && textOf(story, group),
    place: place?.name.name ?? null,
    time: time?.text ?? null,
    source: source && (source.name ?? source.text)
  }
}

function figure(story: Story, fact: StoryFigure): Figure {
  const {value, interval, unit, per, kind, counted, hedge, role} = fact
  const {start, end} = story.toSource(fact.start, fact.end)
  return {
    start,
    end,
    text: fact.text,
    value: typeof value === 'number' || value === null ? value : [value[0], value[1]],
    interval: [finite(interval.low), finite(interval.high)],
    unit,
    per,
    kind,
    counted: counted?.text ?? null,
    hedge: hedge && {kind: hedge.kind, text: hedge.text},
    role,
    scope: scope(story, fact)
  }
}

function derived(story: Story, fact: StoryDerived): DerivedAmount {
  const {value, interval, unit, counted} = fact
  const {start, end} = story.toSource(fact.start, fact.end)
  const of = fact.of.map((each) => placed(story, each))
  return {
    start,
    end,
    text: fact.text,
    of,
    value,
    interval: [finite(interval.low), finite(interval.high)],
    unit,
    counted: counted?.text ?? null
  }
}

function date(story: Story, {start: from, end: to, text, value, kind}: StoryDate): DateMention {
  const {start, end} = story.toSource(from, to)
  return {start, end, text, value: typeof value === 'string' || value === null ? value : [value[0], value[1]], kind}
}

function speakerOf(story: Story, speaker: StoryQuotation['speaker']): Quotation['speaker'] {
  if (!speaker) return null
  const place = placed(story, speaker)
  return speaker.name === undefined ? place : {start: place.start, end: place.end, text: place.text, name: speaker.name}
}

function quotation(story: Story, {start: from, end: to, text, type, speaker, cue}: StoryQuotation): Quotation {
  const {start, end} = story.toSource(from, to)
  return {start, end, text, type, speaker: speakerOf(story, speaker), cue: cue && placed(story, cue)}
}

function mention(story: Story, {start: from, end: to, text, title}: StoryName['mentions'][number]): Name['mentions'][number] {
  const {start, end} = story.toSource(from, to)
  return {start, end, text, title}
}

const name = (story: Story, fact: StoryName): Name => ({
  name: fact.name,
  kind: fact.kind,
  mentions: fact.mentions.map((each) => mention(story, each))
})

/** The two ends of a move (`from 31 to 36`) are one entry of the fact sheet; those of `from 80 cents to $1.20` have a unit each. */
function foldedFigures(story: Story): Figure[] {
  const folded: Figure[] = []
  let origin: StoryFigure | undefined
  for (const fact of figuresOf(story)) {
    const entry = figure(story, fact)
    const from = origin
    const previous = from && folded.at(-1)
    const isMove = fact.move === 'to' && fact.unit === from?.unit
    if (from && previous && isMove && typeof from.value === 'number' && typeof fact.value === 'number') {
      const low = finite(Math.min(from.interval.low, fact.interval.low))
      const high = finite(Math.max(from.interval.high, fact.interval.high))
      const text = story.text.slice(from.start, fact.end)
      folded[folded.length - 1] = {...entry, start: previous.start, text, value: [from.value, fact.value], interval: [low, high]}
    } else folded.push(entry)
    origin = fact.move === 'from' ? fact : undefined
  }
  return folded
}

export function factsOf(story: Story): Facts {
  return {
    figures: foldedFigures(story),
    quotations: quotationsOf(story).map((fact) => quotation(story, fact)),
    names: namesOf(story).map((fact) => name(story, fact)),
    dates: datesOf(story).map((fact) => date(story, fact)),
    derived: derivedAmountsOf(story).map((fact) => derived(story, fact))
  }
}
