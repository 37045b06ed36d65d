/** Prose that stands in a JSON string, as HTML or as plain text: each part goes to the builder with its place in the JSON. */

import {blocksOfText} from '../story/lines.js'
import type {Run} from '../story/source-map.js'
import type {SourceComment} from '../story/story.js'
import {readHtmlFragment} from './html.js'
import {JsonPlaces, type JsonString} from './json-strings.js'
import {alignedRuns, type BlockTraits, type ProseBuilder, type ProseSink} from './prose-builder.js'

const markup = /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|h[1-6]|html|i|li|ol|p|section|span|strong|table|ul)\b[^<>]{0,1000}>/i

class JsonSink implements ProseSink {
  readonly #builder: ProseBuilder
  readonly #markup: string
  readonly #places: JsonPlaces

  constructor(builder: ProseBuilder, text: JsonString) {
    this.#builder = builder
    this.#markup = text.value
    this.#places = new JsonPlaces(text)
  }

  open(traits: BlockTraits): void {
    this.#builder.open(traits)
  }

  add(value: string, from: number, to: number): void {
    this.#builder.addRuns(value, this.#runs(value, from, to))
  }

  space(): void {
    this.#builder.space()
  }

  comment({text, start, end, covers}: SourceComment): void {
    const at = (offset: number): number => this.#places.offsetOf(offset)
    this.#builder.comment({text, start: at(start), end: at(end), covers: {start: at(covers.start), end: at(covers.end)}})
  }

  *#runs(value: string, from: number, to: number): Generator<Run> {
    for (const run of alignedRuns(value, this.#markup, from, to)) yield* this.#places.runs(run)
  }
}

export const isMarkup = (text: string): boolean => markup.test(text)

/** Reads the string's value into blocks. */
export function readJsonProse(text: JsonString, traits: BlockTraits, builder: ProseBuilder): void {
  const sink = new JsonSink(builder, text)
  const {value} = text
  if (isMarkup(value)) {
    readHtmlFragment(value, traits, sink)
    return
  }
  for (const {start, end} of blocksOfText(value)) {
    sink.open(traits)
    sink.add(value.slice(start, end), start, end)
  }
}
