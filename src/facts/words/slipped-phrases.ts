/** Real words that stand in a set phrase where another belongs, by the words beside it and the matter of the block. It judges nothing. */

import {lazily, phrasesOf} from '../../lexicon/list.js'
import {meantBeside, slips} from '../../lexicon/slips.js'
import {traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import {wordsWith} from './occurrences.js'

interface Phrase {
  readonly right: string
  /** Whatever else the block tells of. */
  readonly sure: boolean
  /** The words before the slip, the nearest last, and those after it; each any of a set, or a name. */
  readonly before: readonly (ReadonlySet<string> | 'name')[]
  readonly after: readonly (ReadonlySet<string> | 'name')[]
}

const place = (word: string): ReadonlySet<string> | 'name' => (word === '^' ? 'name' : new Set(word.split('|')))

/** By the word that slipped. */
const bySlip = lazily((): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>()
  for (const line of phrasesOf(slips)) {
    const sure = line.startsWith('! ')
    const words = line.slice(sure ? 2 : 0).split(' ')
    const at = words.findIndex((word) => word.includes('/'))
    const [slipped = '', right = ''] = words[at]?.split('/') ?? []
    const phrase = {right, sure, before: words.slice(0, at).map(place), after: words.slice(at + 1).map(place)}
    for (const slip of slipped.split('|')) found.set(slip, [...(found.get(slip) ?? []), phrase])
  }
  return found
})

/** The matters beside which a word is meant. */
const topics = lazily(
  () => new Map(phrasesOf(meantBeside).map((line) => [line.split(' ')[0] ?? '', (line.split(' ')[1] ?? '').split('|')]))
)

/** So many tokens away its matter is told. */
const farthestTopic = 400

/** `the country's marital law` beside a divorce: the words of another matter stand in the block, so the slip is none. */
function isMeant(story: Story, {lower, sentence, index}: Token): boolean {
  const words = topics().get(bare(lower))
  const block = story.blocks[story.sentences[sentence]?.block ?? -1]
  if (!words || !block) return false
  const near = story.tokens.slice(Math.max(block.firstToken, index - farthestTopic), Math.min(block.lastToken, index + farthestTopic))
  return near.some((token) => token.kind === 'word' && words.includes(token.lower))
}

/** `minster's` is a slip as `minster` is. */
const bare = (word: string): string => word.replace(/'s$/, '')

/** There are more slips than a story has words, so it is the words that are looked up. */
const maySlip = traitOf(({lower}) => bySlip().has(bare(lower)))

function fits(story: Story, token: Token | undefined, wanted: ReadonlySet<string> | 'name' | undefined, sentence: number): boolean {
  if (!token || token.sentence !== sentence || wanted === undefined) return false
  if (wanted !== 'name') return wanted.has(token.lower)
  return /^\p{Lu}/u.test(token.text) && story.sentences[sentence]?.firstToken !== token.index
}

const matches = (story: Story, token: Token, {before, after}: Phrase): boolean =>
  before.every((wanted, index) => fits(story, story.tokens[token.index - before.length + index], wanted, token.sentence)) &&
  after.every((wanted, index) => fits(story, story.tokens[token.index + 1 + index], wanted, token.sentence))

/** The neighbour that belongs to the phrase, a name is left out. */
function near(story: Story, token: Token, step: 1 | -1, length: number): string {
  const other = length > 0 ? story.tokens[token.index + step] : undefined
  return other && !/^\p{Lu}/u.test(other.text) ? other.text : ''
}

export interface SlippedPhrase {
  readonly token: Token
  /** The word as it stands, without its possessive, and the one that belongs there. */
  readonly word: string
  readonly right: string
  /** The neighbours that belong to the phrase. */
  readonly before: string
  readonly after: string
}

export function* slippedPhrasesOf(story: Story): Generator<SlippedPhrase> {
  for (const token of wordsWith(story, maySlip)) {
    const word = bare(token.lower)
    const fitting =
      bySlip()
        .get(word)
        ?.filter((candidate) => matches(story, token, candidate)) ?? []
    const phrase = fitting.find(({sure}) => sure) ?? fitting[0]
    if (!phrase || (!phrase.sure && isMeant(story, token))) continue
    const [before, after] = [near(story, token, -1, phrase.before.length), near(story, token, 1, phrase.after.length)]
    yield {token, word, right: phrase.right, before, after}
  }
}
