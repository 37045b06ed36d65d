/** A paragraph, caption or sentence given twice, damage ignored. */

import {damagedTwins} from '../../facts/leftovers/damaged-twins.js'
import {lettersOf, placesAlike} from '../../facts/leftovers/same-letters.js'
import type {Span} from '../../finding.js'
import {type Draft, defineRule} from '../../rule.js'
import {longestProse} from '../../story/sentences.js'
import type {Block, Sentence, Story} from '../../story/story.js'

/** A quotation that is lifted out of the body has fewer letters. */
const longestPull = 270

const isSpeech = (story: Story, span: Span): boolean => /["“”«»]|(?:^|\s)['‘]/.test(story.text.slice(span.start, span.end))

/** `Examples of correct code for this rule:` stands before each list of them. */
const headsList = (story: Story, {start, end}: Span): boolean => /:\s*$/.test(story.text.slice(Math.max(start, end - 3), end))

/** Places that give the same text, in their order. */
type Places<Place extends Span> = readonly [first: Place, again: Place, ...more: Place[]]

/** So many places are shown of a text that is given over and over. */
const mostShown = 20

function draft(story: Story, [first, again, ...more]: Places<Span>, what: string): Draft {
  const opening = story.text.slice(again.start, again.end).split(/\s+/).slice(0, 6).join(' ')
  const times = more.length === 0 ? 'twice' : `${more.length + 2} times`
  return {
    at: {start: again.start, end: again.end},
    message: `${what} given ${times}: “${opening}…”`,
    related: [
      {start: first.start, end: first.end, message: 'First given here'},
      ...more.slice(0, mostShown).map(({start, end}) => ({start, end, message: 'And here'}))
    ]
  }
}

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
      // A quotation lifted out of the body is a pull quote, and quotes-altered looks at those.
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

function draftOfRun(story: Story, run: readonly Places<Sentence>[]): Draft[] {
  const [opening, closing] = [run[0] ?? [], run.at(-1) ?? []]
  const spans = opening.map(({start, end}, at) => ({start, end: closing[at]?.end ?? end}))
  return areSeveral(spans).map((places) => draft(story, places, run.length > 1 ? 'Sentences' : 'Sentence'))
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

export const duplicate = defineRule({
  id: 'structure-duplicate',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A paragraph, caption or sentence is given twice',
  why: 'An export or a slip of the mouse leaves the same words in two places, often with a little damage in one of them, so only the letters of words and figures are compared. Short sentences, list items, refrains and quotations that are lifted out of the text pass.',
  defaults: {},
  examples: [
    {
      bad: '⟨The lift has been out of order since the flood in the spring.⟩\n\nNobody could say when it would run again, or who would pay.\n\n⟦The lift has been out of order since the flood in the spring.⟧',
      message: 'Paragraph given twice: “The lift has been out of…”'
    },
    {
      bad: 'The road was shut at noon. ⟨It took the crews nine hours to clear the last of the snow.⟩ ⟦It took the crews nine hours to clear the last of the snow.⟧ Buses ran again by dawn.',
      message: 'Sentence given twice: “It took the crews nine hours…”'
    },
    {
      bad: '⟨Photo: Swimmers at the old pool on the day before it was shut. (Ada Holm)⟩\n\n⟦Photo: ?? Swimmers at the old pool on the day before it was shut. (Ada Holm)⟧',
      message: 'Caption given twice: “Photo: ?? Swimmers at the old…”'
    },
    {
      bad: '⟨A goat walked into the town hall at noon and sat down beside the mayor.⟩\n\nIt had no appointment.\n\n⟦A goat walked in to the town hall at noon and sat down be- side the mayor.⟧',
      message: 'Paragraph given twice: “A goat walked in to the…”'
    },
    {
      bad: '⟨A goat walked into the town hall at noon.⟩ It had no appointment.\n\n⟦A goat walked into the tovvn hall at noon.⟧ It was fed.',
      message: 'Sentence given twice: “A goat walked into the tovvn…”'
    },
    {
      bad: '⟨(Caption) The statue of a herring is lifted from the harbour at Skell. (Ada Holm)⟩\n\nThe herring came up in a net on Monday, without its crown.\n\n⟦The statue of a herring is lifted from the harbour at Skell. (Ada Holm)⟧',
      message: 'Paragraph given twice: “The statue of a herring is…”'
    },
    {
      bad: '⟨Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟩\n\nIt was late.\n\n⟦Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟧\n\nIt was full.\n\n⟨Photo: The ferry lies at the quay of Skell on Monday morning. (Ada Holm)⟩',
      message: 'Caption given 3 times: “Photo: The ferry lies at the…”'
    },
    {
      bad: 'Bread is dear. ⟨The mill has put up its prices for the third time this year. It blames the drought and the cost of getting grain to Skell.⟩\n\nThe baker shrugged. ⟦The mill has put up its prices for the third time this year. It blames the drought and the cost of getting grain to Skell.⟧ He went back in.',
      message: 'Sentences given twice: “The mill has put up its…”'
    },
    {
      good: 'These are the rooms that the school has let to others in the autumn:\n\n- the hall\n\nThese are the rooms that the school has let to others in the autumn:\n\n- the gym',
      why: 'the head of a list'
    },
    {good: 'The mayor declined to comment.\n\nThe bank was asked as well.\n\nThe mayor declined to comment.', why: 'few words'},
    {
      good: '“We shall have to go and look for a new place to live,” she said.\n\n“We shall have to go and look for a new place to live”',
      why: 'a quotation lifted out of the text'
    }
  ],
  *check(story) {
    const doubled = new Set<number>()
    for (const places of duplicateBlocks(story, doubled)) yield draft(story, places, places[1].role === 'caption' ? 'Caption' : 'Paragraph')
    for (const run of withoutNeighbours(runsOf(duplicateSentences(story, doubled)))) yield* draftOfRun(story, run)
    for (const places of damagedAgain(story, doubled)) yield draft(story, places, 'Sentence')
  }
})
