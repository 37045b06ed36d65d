/** Gathers the prose of a marked-up document block by block, and remembers where each run of it stands in the source. */

import type {Prose, ProseBlock} from '../story/read.js'
import {mapRuns, type Run} from '../story/source-map.js'
import type {SourceComment, StoryMetadata} from '../story/story.js'

export type BlockTraits = Omit<ProseBlock, 'start' | 'end'>

/** Where a reader of markup puts what it finds; offsets are into the markup it reads. */
export interface ProseSink {
  /** What is added from here on belongs to a new block. */
  open(traits: BlockTraits): void
  /** Adds prose that stands in the source between two offsets, there perhaps with entities or escapes in it. */
  add(value: string, from: number, to: number): void
  /** Adds white space that stands for markup: a line break, an image. */
  space(): void
  /** Keeps a comment; it leaves no trace in the prose. Comments are given in their order. */
  comment(comment: SourceComment): void
}

/** Blocks are parted by a blank line in the prose. */
const gap = '\n\n'

export class ProseBuilder implements ProseSink {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #runs: Run[] = []
  readonly #blocks: ProseBlock[] = []
  readonly #comments: SourceComment[] = []
  #length = 0
  #open: BlockTraits | undefined

  constructor(source: string) {
    this.#source = source
  }

  open(traits: BlockTraits): void {
    this.#open = traits
  }

  add(value: string, from: number, to: number): void {
    this.addRuns(value, alignedRuns(value, this.#source, from, to))
  }

  /** Adds prose of which it is known where its parts stand in the source. */
  addRuns(value: string, runs: Iterable<Run>): void {
    if (value === '') return
    this.#begin(value)
    for (const run of runs) this.#runs.push({...run, prose: this.#length + run.prose})
    this.#push(value)
  }

  space(): void {
    if (this.#open === undefined) this.#push(' ')
  }

  comment(comment: SourceComment): void {
    this.#comments.push(comment)
  }

  finish(metadata: StoryMetadata): Prose {
    const text = this.#parts.join('')
    const blocks = this.#blocks.map((block) => trimmed(text, block)).filter(({start, end}) => start < end)
    return {source: this.#source, text, blocks, metadata, comments: this.#comments, toSource: mapRuns(this.#runs, text, this.#source)}
  }

  /** Opens the block that is waiting, unless all there is so far is white space. */
  #begin(value: string): void {
    if (this.#open === undefined || value.trim() === '') return
    if (this.#length > 0) this.#push(gap)
    this.#blocks.push({...this.#open, start: this.#length, end: this.#length})
    this.#open = undefined
  }

  #push(value: string): void {
    this.#parts.push(value)
    this.#length += value.length
    const block = this.#blocks.at(-1)
    if (block && value !== gap) block.end = this.#length
  }
}

function trimmed(text: string, block: ProseBlock): ProseBlock {
  let {start, end} = block
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return {...block, start, end}
}

/** The longest entity: `&CounterClockwiseContourIntegral;`. */
const longestEntity = 33

/**
 * Runs of `value` that read the same in the source. Where they part, an entity or an escape stands in the source for one or two code units of
 * the value; the source goes on behind it.
 */
export function* alignedRuns(value: string, source: string, from: number, to: number): Generator<Run> {
  let at = 0
  let place = from
  while (at < value.length && place < to) {
    let length = 0
    while (
      at + length < value.length &&
      place + length < to &&
      value[at + length] === source[place + length] &&
      !opensEntity(value, source, at + length, place + length)
    )
      length++
    if (length > 0) yield {prose: at, source: place, length}
    at += length
    place += length
    if (at >= value.length || place >= to) return
    const entity = /^&#?\w{1,32};?/.exec(source.slice(place, place + longestEntity))
    if (entity) {
      const length = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      yield {prose: at, source: place, length, written: entity[0].length}
      place += entity[0].length
      at += length
    } else if (isSpace(value[at]) && isSpace(source[place])) {
      // White space is read as one kind; a line end may be two characters.
      place += source.startsWith('\r\n', place) ? 2 : 1
      at++
    } else place++
  }
}

const isSpace = (character: string | undefined): boolean => character !== undefined && ' \t\n\f\r'.includes(character)

/** An ampersand stands for itself in the value only where the source does not write an entity that begins with it. */
const opensEntity = (value: string, source: string, at: number, place: number): boolean =>
  source[place] === '&' &&
  value[at] === '&' &&
  /^&(?:amp|#38|#x26);/i.test(source.slice(place, place + 8)) &&
  !/^&(?:amp|#38|#x26);/i.test(value.slice(at, at + 8))
