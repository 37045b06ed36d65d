/** A report and its text to a fact sheet. */

import {storyOfText} from '../../check.js'
import type {Finding, Point, Span} from '../../finding.js'
import type {ReadOptions, Report} from '../../report.js'
import {pointsOf} from '../../story/place.js'
import type {Block, Story} from '../../story/story.js'
import {entriesOf, isClaim, type PlaceOf} from './entries.js'
import {proseOffsets} from './prose-offsets.js'
import type {ArticleBlock, ArticleMark, FactSheet, SheetEntry, SheetFinding} from './sheet.js'

/** Body text is counted as a desk counts it, from the first paragraph below the head. */
function wheresOf(blocks: readonly Block[]): string[] {
  let paragraph = 0
  return blocks.map(({role}) => (role === 'body' ? `¶ ${++paragraph}` : role))
}

/** The last block that begins at or before an offset of the prose. */
function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function findingOf(finding: Finding, placeOf: PlaceOf): SheetFinding {
  const {ruleId, severity, message, actual, expected, note, related, fingerprint} = finding
  return {
    key: fingerprint,
    ruleId,
    severity,
    message,
    note: note ?? null,
    actual,
    expected,
    place: placeOf(finding),
    related: related.map((place) => ({place: placeOf(place), message: place.message}))
  }
}

const placesOf = (entry: SheetEntry): readonly Span[] => (entry.kind === 'name' ? entry.mentions : [entry.place])

/** Marks a span in every block it touches. */
function marker(story: Story, article: readonly ArticleBlock[], toProse: (offset: number) => number) {
  return (span: Span, mark: Pick<ArticleMark, 'of' | 'index' | 'nth'>): void => {
    const start = toProse(span.start)
    const end = Math.max(start, toProse(span.end))
    for (let at = blockIndexAt(story.blocks, start); at < story.blocks.length; at++) {
      const block = story.blocks[at]
      if (!block || block.start >= end) return
      const from = Math.max(start, block.start)
      const to = Math.min(end, block.end)
      if (from < to) article[at]?.marks.push({start: from - block.start, end: to - block.start, ...mark})
    }
  }
}

function articleOf(
  story: Story,
  wheres: readonly string[],
  toProse: (offset: number) => number,
  sheet: Pick<FactSheet, 'entries' | 'findings'>
) {
  const article = story.blocks.map(
    ({role, quoted, listItem, start, end}, at): ArticleBlock => ({
      role,
      quoted,
      listItem,
      where: wheres[at] ?? '',
      text: story.text.slice(start, end),
      marks: []
    })
  )
  const mark = marker(story, article, toProse)
  for (const [index, {place, related}] of sheet.findings.entries()) {
    for (const [nth, span] of [place, ...related.map((other) => other.place)].entries()) mark(span, {of: 'finding', index, nth})
  }
  for (const [index, entry] of sheet.entries.entries()) {
    for (const [nth, span] of placesOf(entry).entries()) mark(span, {of: 'entry', index, nth})
  }
  return article
}

function titleOf(story: Story, path: string | undefined): string {
  const headline = story.blocks.find(({role}) => role === 'headline')
  const words = headline ? story.text.slice(headline.start, headline.end) : (story.metadata.title ?? path ?? '')
  return words.replace(/\s+/g, ' ').trim() || 'Untitled'
}

/** `text` and `options` must be those that the report was made of. */
export function readFactSheet(text: string, report: Report, options: ReadOptions = {}): FactSheet {
  const story = storyOfText(text, options)
  const toProse = proseOffsets(story)
  const wheres = wheresOf(story.blocks)
  const pointAt: (offset: number) => Point = pointsOf(text)
  const placeOf: PlaceOf = ({start, end}) => {
    const {line, column} = pointAt(start)
    return {start, end, line, column, where: wheres[blockIndexAt(story.blocks, toProse(start))] ?? ''}
  }
  const entries = entriesOf(report.facts, report.findings, placeOf)
  const findings = report.findings.filter((finding) => !isClaim(finding)).map((finding) => findingOf(finding, placeOf))
  return {
    title: titleOf(story, options.path),
    path: options.path ?? null,
    storyDate: story.metadata.date ?? null,
    words: report.summary.words,
    findings,
    entries,
    article: articleOf(story, wheres, toProse, {entries, findings})
  }
}
