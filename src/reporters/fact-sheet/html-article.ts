/** The article in HTML, with the places of its facts and findings marked and nested so that they never overlap. */

import {escapeHtml} from '../web-page/html-text.js'
import type {ArticleBlock, ArticleMark, FactSheet} from './sheet.js'

/** A stretch of a block over which the same marks hold. */
interface Segment {
  readonly text: string
  readonly marks: readonly ArticleMark[]
  /** Marks that begin and end here: they carry the anchors and the numbers. */
  readonly begins: readonly ArticleMark[]
  readonly ends: readonly ArticleMark[]
}

/** `entry-3`: what a mark belongs to, as the page names it. */
export const ownerId = ({of, index}: Pick<ArticleMark, 'of' | 'index'>): string => `${of}-${index + 1}`

/** `entry-3-place-1`: where a link from the checklist leads. */
export const placeId = (owner: Pick<ArticleMark, 'of' | 'index'>, nth: number): string => `${ownerId(owner)}-place-${nth + 1}`

function* segmentsOf({text, marks}: ArticleBlock): Generator<Segment> {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])])].sort((one, other) => one - other)
  const waiting = [...marks].sort((one, other) => other.start - one.start)
  let active: ArticleMark[] = []
  for (const [at, start] of bounds.entries()) {
    const end = bounds[at + 1]
    if (end === undefined) return
    active = active.filter((mark) => mark.end > start)
    const begins: ArticleMark[] = []
    for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1)) {
      waiting.pop()
      begins.push(next)
    }
    active.push(...begins)
    yield {text: text.slice(start, end), marks: active, begins, ends: active.filter((mark) => mark.end === end)}
  }
}

const owners = (marks: readonly ArticleMark[]): string => [...new Set(marks.map(ownerId))].join(' ')

/** Writes the marks of one article; knows what kind each mark's owner is. */
export class ArticleWriter {
  readonly #sheet: FactSheet
  /** Anchors written so far: a place that spans blocks has one, on its first letters. */
  readonly #anchored = new Set<string>()

  constructor(sheet: FactSheet) {
    this.#sheet = sheet
  }

  #anchors(marks: readonly ArticleMark[]): string[] {
    return marks.flatMap((mark) => {
      const id = placeId(mark, mark.nth)
      if (this.#anchored.has(id)) return []
      this.#anchored.add(id)
      return [id]
    })
  }

  #isQuotation({of, index}: ArticleMark): boolean {
    return of === 'entry' && this.#sheet.entries[index]?.kind === 'quotation'
  }

  #fact(segment: Segment): string {
    const facts = segment.marks.filter((mark) => mark.of === 'entry' && !this.#isQuotation(mark))
    const begun = segment.begins.filter((mark) => mark.of === 'entry')
    const ids = this.#anchors(begun)
    const spare = ids.slice(facts.length > 0 ? 1 : 0).map((id) => `<span id="${id}"></span>`)
    const text = escapeHtml(segment.text)
    // The shortest mark is the most telling one: a figure inside of a claim.
    const [main] = [...facts].sort((one, other) => one.end - one.start - (other.end - other.start))
    if (!main) return spare.join('') + text
    const kind = this.#sheet.entries[main.index]?.kind ?? ''
    const anchor = ids[0] === undefined ? '' : ` id="${ids[0]}"`
    return `${spare.join('')}<span class="fact ${kind}"${anchor} data-of="${owners(facts)}">${text}</span>`
  }

  #opening(marks: readonly ArticleMark[], begins: readonly ArticleMark[]): string {
    const [first] = marks
    if (!first) return ''
    const {severity} = this.#sheet.findings[first.index] ?? {severity: 'query'}
    const [id, ...others] = this.#anchors(begins.filter((mark) => mark.of === 'finding'))
    const spare = others.map((other) => `<span id="${other}"></span>`).join('')
    const anchor = id === undefined ? '' : ` id="${id}"`
    const owner = ownerId(first)
    return `${spare}<a class="finding ${severity}"${anchor} href="#${owner}" aria-describedby="${owner}-message" data-of="${owners(marks)}">`
  }

  /** The numbers of the findings that end here join their places on paper, and where colours cannot be told apart. */
  #closing(marks: readonly ArticleMark[], ends: readonly ArticleMark[]): string {
    if (marks.length === 0) return ''
    const numbers = [...new Set(ends.filter((mark) => mark.of === 'finding').map(({index}) => index + 1))]
    return `${numbers.map((number) => `<sup aria-hidden="true">${number}</sup>`).join('')}</a>`
  }

  block(block: ArticleBlock): string {
    const parts: string[] = []
    let finding: readonly ArticleMark[] = []
    let quotation: readonly ArticleMark[] = []
    let before: Segment | undefined
    for (const segment of segmentsOf(block)) {
      const findings = segment.marks.filter((mark) => mark.of === 'finding')
      const quotations = segment.marks.filter((mark) => this.#isQuotation(mark))
      const other = owners(findings) !== owners(finding)
      if (other || owners(quotations) !== owners(quotation)) {
        parts.push(quotation.length > 0 ? '</span>' : '', other ? this.#closing(finding, before?.ends ?? []) : '')
        parts.push(other ? this.#opening(findings, segment.begins) : '')
        parts.push(quotations.length > 0 ? `<span class="quotation" data-of="${owners(quotations)}">` : '')
        finding = findings
        quotation = quotations
      }
      parts.push(this.#fact(segment))
      before = segment
    }
    parts.push(quotation.length > 0 ? '</span>' : '', this.#closing(finding, before?.ends ?? []))
    return parts.join('')
  }
}

function element(block: ArticleBlock, inner: string): string {
  if (block.role === 'headline') return `<h2 class="headline">${inner}</h2>`
  if (block.role === 'subhead') return `<h3>${inner}</h3>`
  const number = block.where.startsWith('¶') ? ` data-number="${block.where.slice(2)}"` : ''
  const shape = `${block.listItem ? ' item' : ''}${block.quoted ? ' quoted' : ''}`
  return `<p class="${block.role}${shape}"${number}>${inner}</p>`
}

export function articleHtml(sheet: FactSheet): string {
  const writer = new ArticleWriter(sheet)
  return sheet.article.map((block) => element(block, writer.block(block))).join('\n')
}
