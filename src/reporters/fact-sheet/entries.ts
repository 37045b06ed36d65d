/** The facts of a report, and its claims without a source, as entries of the sheet. */

import type {DateMention, DerivedAmount, Facts, Figure, Name, Quotation} from '../../facts/public.js'
import type {Finding, Span} from '../../finding.js'
import {dateText, derivedText, figureText} from './reading.js'
import {
  type ClaimEntry,
  type DateEntry,
  type EntryKind,
  entryKinds,
  type FigureEntry,
  type NameEntry,
  type QuotationEntry,
  type SheetEntry,
  type SheetPlace
} from './sheet.js'

export type PlaceOf = (span: Span) => SheetPlace

const longestKey = 80

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const line = (text: string | null): string | null => text && oneLine(text)

/** What attribution asks is a claim to be checked, unless it sets two sources against each other. */
export const isClaim = ({family, ruleId}: Finding): boolean => family === 'attribution' && ruleId !== 'attribution-conflict'

function figureEntry(fact: Figure, derived: DerivedAmount | undefined, placeOf: PlaceOf): FigureEntry {
  const {text, value, interval, unit, per, counted, hedge, role, scope} = fact
  const reading = derived ? `${figureText(fact)}: ${derivedText(derived)}` : figureText(fact)
  return {
    kind: 'figure',
    key: '',
    place: placeOf(fact),
    text: oneLine(text),
    reading,
    value,
    interval,
    unit,
    per,
    counted,
    hedge: hedge?.text ?? null,
    role,
    scope: {group: line(scope.group), place: line(scope.place), time: line(scope.time), source: line(scope.source)}
  }
}

function quotationEntry(fact: Quotation, placeOf: PlaceOf): QuotationEntry {
  const speaker = fact.speaker && oneLine(fact.speaker.name ?? fact.speaker.text)
  return {
    kind: 'quotation',
    key: '',
    place: placeOf(fact),
    text: oneLine(fact.text),
    reading: speaker ?? 'no speaker named',
    type: fact.type,
    speaker,
    cue: fact.cue && oneLine(fact.cue.text)
  }
}

function spellingsOf({mentions}: Name): NameEntry['spellings'] {
  const times = new Map<string, number>()
  for (const mention of mentions) times.set(oneLine(mention.text), (times.get(oneLine(mention.text)) ?? 0) + 1)
  return [...times].map(([text, count]) => ({text, times: count}))
}

function nameEntry(fact: Name, placeOf: PlaceOf): NameEntry | undefined {
  const [first] = fact.mentions
  if (!first) return undefined
  const titles = new Set(fact.mentions.flatMap(({title}) => (title === null ? [] : [oneLine(title)])))
  return {
    kind: 'name',
    key: '',
    place: placeOf(first),
    text: oneLine(first.text),
    reading: oneLine(fact.name),
    of: fact.kind,
    spellings: spellingsOf(fact),
    titles: [...titles],
    mentions: fact.mentions.map(placeOf)
  }
}

function dateEntry(fact: DateMention, placeOf: PlaceOf): DateEntry {
  return {kind: 'date', key: '', place: placeOf(fact), text: oneLine(fact.text), reading: dateText(fact), value: fact.value}
}

function claimEntry(finding: Finding, placeOf: PlaceOf): ClaimEntry {
  const {actual, message, ruleId} = finding
  return {kind: 'claim', key: '', place: placeOf(finding), text: oneLine(actual), reading: message, ruleId}
}

const order = (kind: EntryKind): number => entryKinds.indexOf(kind)

/** The same words said again get a number, so that every key is its own. */
function withKeys(entries: readonly SheetEntry[]): SheetEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const said = `${entry.kind}:${(entry.kind === 'name' ? entry.reading : entry.text).toLowerCase().slice(0, longestKey)}`
    const times = (seen.get(said) ?? 0) + 1
    seen.set(said, times)
    return {...entry, key: times === 1 ? said : `${said}:${times}`}
  })
}

/** In order of place. */
export function entriesOf(facts: Facts, findings: readonly Finding[], placeOf: PlaceOf): SheetEntry[] {
  const derived = new Map(facts.derived.map((each) => [each.start, each]))
  const entries: SheetEntry[] = [
    ...facts.figures.map((fact) => figureEntry(fact, derived.get(fact.start), placeOf)),
    ...facts.quotations.map((fact) => quotationEntry(fact, placeOf)),
    ...facts.names.flatMap((fact) => nameEntry(fact, placeOf) ?? []),
    ...facts.dates.map((fact) => dateEntry(fact, placeOf)),
    ...findings.filter(isClaim).map((finding) => claimEntry(finding, placeOf))
  ]
  return withKeys(entries.sort((one, other) => one.place.start - other.place.start || order(one.kind) - order(other.kind)))
}
