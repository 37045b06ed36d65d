/** A real word that stands for another in a set phrase. */

import {nearPhrases} from '../../facts/words/near-phrases.js'
import {wordsWith} from '../../facts/words/occurrences.js'
import {ownWords} from '../../facts/words/own-words.js'
import {phrasesOf} from '../../lexicon/list.js'
import {meantBeside, slips} from '../../lexicon/slips.js'
import {defineRule} from '../../rule.js'
import {traitOf} from '../../story/spelling.js'
import {type Story, type Token, textOf} from '../../story/story.js'

interface Phrase {
  readonly right: string
  /** Whatever else the block tells of. */
  readonly sure: boolean
  /** The words before the slip, the nearest last, and those after it; each any of a set, or a name. */
  readonly before: readonly (ReadonlySet<string> | 'name')[]
  readonly after: readonly (ReadonlySet<string> | 'name')[]
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined

const place = (word: string): ReadonlySet<string> | 'name' => (word === '^' ? 'name' : new Set(word.split('|')))

/** By the word that slipped. */
function bySlip(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrases) return phrases
  const found = new Map<string, Phrase[]>()
  for (const line of phrasesOf(slips)) {
    const sure = line.startsWith('! ')
    const words = line.slice(sure ? 2 : 0).split(' ')
    const at = words.findIndex((word) => word.includes('/'))
    const [slipped = '', right = ''] = words[at]?.split('/') ?? []
    const phrase = {right, sure, before: words.slice(0, at).map(place), after: words.slice(at + 1).map(place)}
    for (const slip of slipped.split('|')) found.set(slip, [...(found.get(slip) ?? []), phrase])
  }
  phrases = found
  return found
}

let topics: ReadonlyMap<string, readonly string[]> | undefined

/** So many tokens away its matter is told. */
const farthestTopic = 400

/** `the country's marital law` beside a divorce: the words of another matter stand in the block, so the slip is none. */
function isMeant(story: Story, {lower, sentence, index}: Token): boolean {
  topics ??= new Map(phrasesOf(meantBeside).map((line) => [line.split(' ')[0] ?? '', (line.split(' ')[1] ?? '').split('|')]))
  const words = topics.get(bare(lower))
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

/** Capitals as the slip has them. */
function like(text: string, right: string): string {
  if (text === text.toUpperCase() && text.length > 1) return right.toUpperCase()
  return /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

export const slip = defineRule({
  id: 'words-slip',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A real word stands for another in a set phrase',
  why: 'No spelling checker sees “prime minster” or “pubic health”, since each word is one. Only phrases of closed lists are looked at: slips with the words around them that leave no other reading, and pairs that are met every day, of which one word is a letter or two off; so “a new agency for space” passes and “the Yonhap new agency” does not.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'She told the Halden ⟦new⟧ agency that the tide was late.',
      message: '“new agency” is likely “news agency”',
      mended: 'She told the Halden news agency that the tide was late.'
    },
    {
      bad: 'The prime ⟦minster⟧ opened a road that ends in the sea.',
      message: '“prime minster” is likely “prime minister”',
      mended: 'The prime minister opened a road that ends in the sea.'
    },
    {
      bad: 'At a ⟦new⟧ conference on Tuesday the club named its goat.',
      message: '“a new conference” is likely “a news conference”',
      mended: 'At a news conference on Tuesday the club named its goat.'
    },
    {
      bad: 'The prime ⟦minster⟧’s hat was found in the Thames, where he had left it.',
      message: '“prime minster” is likely “prime minister”',
      mended: 'The prime minister’s hat was found in the Thames, where he had left it.'
    },
    {
      bad: 'He was released on ⟦bale⟧ and went home by tram.',
      message: '“on bale” is likely “on bail”',
      mended: 'He was released on bail and went home by tram.'
    },
    {
      bad: 'The tax on carbon ⟦omissions⟧ rose by a third.',
      message: '“carbon omissions” is likely “carbon emissions”',
      mended: 'The tax on carbon emissions rose by a third.'
    },
    {
      bad: 'The Security ⟦Counsel⟧ will vote on Friday. The port’s counsel wrote to the council.',
      message: '“Security Counsel” is likely “Security Council”',
      mended: 'The Security Council will vote on Friday. The port’s counsel wrote to the council.'
    },
    {
      bad: 'A poacher has asked for ⟦trail⟧ by jury over one trout.',
      message: '“trail by jury” is likely “trial by jury”',
      mended: 'A poacher has asked for trial by jury over one trout.'
    },
    {good: 'She led a chief of stuffed owls through the state of affair.', why: 'other forms and other words'},
    {good: 'The private schooner left the county courtyard for a carbon copy.', why: 'other words'},
    {
      good: 'The colonel had once declared martial law. His wife, who has asked for a divorce, relies on the country’s marital law.',
      why: 'the words of another matter stand beside it'
    },
    {good: 'A new agency will look after the minster of York.', why: 'the words as they are meant'},
    {good: 'The league formed a new conference in the west.', why: 'no news conference is formed'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const known = bySlip()
    const told = new Set<Token>()
    for (const token of wordsWith(story, maySlip)) {
      const word = bare(token.lower)
      const fitting = known.get(word)?.filter((candidate) => matches(story, token, candidate)) ?? []
      const phrase = fitting.find(({sure}) => sure) ?? fitting[0]
      if (!phrase || own.covers(story, token) || (!phrase.sure && isMeant(story, token))) continue
      const at = {start: token.start, end: token.start + word.length}
      const text = textOf(story, at)
      const right = like(text, phrase.right)
      const shown = (spelt: string): string =>
        [near(story, token, -1, phrase.before.length), spelt, near(story, token, 1, phrase.after.length)].filter(Boolean).join(' ')
      told.add(token)
      yield {at, message: `“${shown(text)}” is likely “${shown(right)}”`, expected: [right]}
    }
    for (const {token, other, right} of nearPhrases(story)) {
      if (told.has(token) || own.covers(story, token)) continue
      const ahead = story.text.slice(other.start, token.start)
      const behind = story.text.slice(token.end, other.end)
      const shown = (word: string): string => (other.index < token.index ? ahead + word : word + behind)
      const meant = like(token.text, right)
      yield {at: token, message: `“${shown(token.text)}” is likely “${shown(meant)}”`, expected: [meant]}
    }
  }
})

/** The neighbour that belongs to the phrase, for the message; a name is left out. */
function near(story: Story, token: Token, step: 1 | -1, length: number): string {
  const other = length > 0 ? story.tokens[token.index + step] : undefined
  return other && !/^\p{Lu}/u.test(other.text) ? other.text : ''
}
