/** Paragraphs, captions and sentences that a story gives more than once, damage ignored. Whether they are meant so is not asked here. */

import type {Span} from '../../finding.js'
import {longestProse} from '../../story/sentences.js'
import type {Block, Sentence, Story} from '../../story/story.js'
import {damagedTwins} from './damaged-twins.js'
import {lettersOf, placesAlike} from './same-letters.js'

/** A quotation that is lifted out of the body has fewer letters. */
const longestPull = 270

const isSpeech = (story: Story, span: Span): boolean => /["“”«»]|(?:^|\s)['‘]/.test(story.text.slice(span.start, span.end))

/** `Examples of correct code for this rule:` stands before each list of them. */
const headsList = (story: Story, {start, end}: Span): boolean => /:\s*$/.test(story.text.slice(Math.max(start, end - 3), end))

/** Places that give the same text, in their order. */
export type Places<Place extends Span> = readonly [first: Place, again: Place, ...more: Place[]]

const areSeveral = <Place extends Span>([first, again, ...more]: readonly Place[]): readonly Places<Place>[] =>
  first && again ? [[first, again, ...more]] : []

/** A line under a picture at the head of a text is easily taken for one: it ends in a stop or a credit. */
const isHeadline = (story: Story, {role, stated, start, end}: Block): boolean =>
  role === 'headline' && (stated || !/[.)]$/.test(story.text.slice(start, end)))

/** The first token behind what a desk writes before a caption: `(Caption) The statue is lifted`, `Photo: Swimmers`. */
function behindLabel({tokens}: Story, {firstToken, lastToken}: Block): number {
  const at = firstToken + (/^[[(]$/.test(tokens[firstToken]?.text ?? '') ? 1 : 0)
  const isLabel = /^(?:caption|photo|picture|image)$/.test(tokens[at]?.lower ?? '') && /^[:)\]]$/.test(tokens[at + 1]?.text ?? '')
  return isLabel && at + 2 < lastToken ? at + 2 : firstToken
}

/** A single neighbouring block may be a sentence doubled inside one block; whole blocks are looked at first. */
function duplicateBlocks(story: Story, doubled: Set<number>): readonly Places<Block>[] {
  const given = new Map<string, Block[]>()
  const labelled = story.blocks.map((block) => ({...block, firstToken: behindLabel(story, block)}))
  for (const {index, ...words} of placesAlike(story, labelled)) {
    const block = story.blocks[index]
    if (!block) continue
    const key = lettersOf(story, {...words, index})
    const places = given.get(key)
    const first = places?.[0]
    if (!first) given.set(key, [block])
    else if (first.role === block.role || !(isHeadline(story, first) || isHeadline(story, block))) {
      // A quotation lifted out of the body is a pull quote.
      if (isSpeech(story, block) && block.role !== 'caption' && key.length < longestPull) continue
      if (headsList(story, block)) continue
      doubled.add(block.index)
      places.push(block)
    }
  }
  return [...given.values()].flatMap(areSeveral)
}

function duplicateSentences(story: Story, doubled: ReadonlySet<number>): readonly Places<Sentence>[] {
  const given = new Map<string, Sentence[]>()
  for (const sentence of placesAlike(story, story.sentences)) {
    const block = story.blocks[sentence.block]
    // What is too long for a sentence is parted anywhere, and its parts are alike by chance.
    if (sentence.lastToken - sentence.firstToken > longestProse) continue
    if (block?.role !== 'body' || block.listItem || doubled.has(block.index) || isSpeech(story, sentence) || headsList(story, sentence))
      continue
    const key = lettersOf(story, sentence)
    const places = given.get(key)
    if (places) places.push(sentence)
    else given.set(key, [sentence])
  }
  return [...given.values()].flatMap(areSeveral)
}

const goesOn = (text: Places<Sentence>, next: Places<Sentence>): boolean =>
  text.length === next.length && next.every(({index, block}, at) => text[at]?.index === index - 1 && text[at]?.block === block)

/** Sentences that follow one another wherever they are given are one text. */
function runsOf(texts: readonly Places<Sentence>[]): readonly (readonly Places<Sentence>[])[] {
  const runs: Places<Sentence>[][] = []
  for (const text of [...texts].sort(([one], [other]) => one.index - other.index)) {
    const last = runs.at(-1)?.at(-1)
    if (last && goesOn(last, text)) runs.at(-1)?.push(text)
    else runs.push([text])
  }
  return runs
}

/** A caption that is cut now here and now there: what always stands beside a text that is given more often is told with that one. */
function withoutNeighbours(runs: readonly (readonly Places<Sentence>[])[]): readonly (readonly Places<Sentence>[])[] {
  const told = new Set<number>()
  return [...runs]
    .sort(([one = []], [other = []]) => other.length - one.length)
    .filter((run) => {
      const [opening, closing] = [run[0] ?? [], run.at(-1) ?? []]
      const isBeside = opening.every(({index}, at) => told.has(index - 1) || told.has((closing[at]?.index ?? index) + 1))
      for (const {index} of run.flat()) told.add(index)
      return !isBeside
    })
}

/** Sentences that stand again with damage, by the sound one. */
function damagedAgain(story: Story, doubled: ReadonlySet<number>): readonly Places<Sentence>[] {
  const given = new Map<number, Sentence[]>()
  for (const [again, first] of damagedTwins(story)) {
    if (doubled.has(again.block)) continue
    const places = given.get(first.index)
    if (places) places.push(again)
    else given.set(first.index, [first, again])
  }
  return [...given.values()].flatMap(areSeveral)
}

export interface GivenAgain {
  readonly places: Places<Span>
  readonly what: 'caption' | 'paragraph' | 'sentence' | 'sentences'
}

/** The text of sentences in a row, at each of its places. */
function placesOfRun(run: readonly Places<Sentence>[]): readonly Places<Span>[] {
  const [opening, closing] = [run[0] ?? [], run.at(-1) ?? []]
  return areSeveral(opening.map(({start, end}, at) => ({start, end: closing[at]?.end ?? end})))
}

export function* givenAgainOf(story: Story): Generator<GivenAgain> {
  const doubled = new Set<number>()
  for (const places of duplicateBlocks(story, doubled)) yield {places, what: places[1].role === 'caption' ? 'caption' : 'paragraph'}
  for (const run of withoutNeighbours(runsOf(duplicateSentences(story, doubled))))
    for (const places of placesOfRun(run)) yield {places, what: run.length > 1 ? 'sentences' : 'sentence'}
  for (const places of damagedAgain(story, doubled)) yield {places, what: 'sentence'}
}
