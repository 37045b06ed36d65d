/** Finds words with a capital that no list knows, and that are a slip of a name the story has several times: `Trmp` among Trumps. */

import type {Span} from '../../finding.js'
import {rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import {baseOf, type Vocabulary, vocabularyOf} from '../words/vocabulary.js'
import {nameLists} from './lists.js'
import {folded, isDerived} from './near.js'
import {nearWordsOf} from './near-words.js'

export interface Misspelt extends Span {
  readonly text: string
  /** How the story spells it else, where it does so first, and how often. */
  readonly usual: Span & {readonly text: string; readonly count: number}
}

const capitalised = /^\p{Lu}\p{Ll}+$/u
const shortest = 4
const long = 7
/** From here on a word is plain English, and may be a name and another one’s near spelling by chance: Chocolate, Chocolat. */
const plainRank = 10

/** The longer two names are, the seldomer they differ by one letter by chance. */
function usesNeeded(name: string): number {
  if (name.length >= long) return rankOf(name) < plainRank ? 1 : 2
  return name.length > shortest ? 2 : 3
}

const printed = (token: Token): string => token.text.slice(0, baseOf(token).length)

/** The word before a token in its sentence, unless it is a title, or opens the sentence and so may have a capital for that. */
function nameBefore(story: Story, {index, sentence, spaced}: Token): string | undefined {
  const before = story.tokens[index - 1]
  if (before?.kind !== 'word' || before.sentence !== sentence || !spaced || before.lower === before.text) return undefined
  const {honorifics, roles, given} = nameLists()
  const opens = story.sentences[sentence]?.firstToken === before.index
  return honorifics.has(before.lower) || roles.has(before.lower) || (opens && !given.has(before.lower)) ? undefined : before.lower
}

function nameAfter(story: Story, {index, sentence}: Token): string | undefined {
  const after = story.tokens[index + 1]
  return after?.kind === 'word' && after.sentence === sentence && after.spaced && capitalised.test(after.text) ? after.lower : undefined
}

/** Beside another name a word may be somebody else's; the name it is near must stand beside that one as well. */
function hasItsCompany(story: Story, token: Token, usual: readonly Token[]): boolean {
  const [before, after] = [nameBefore(story, token), nameAfter(story, token)]
  if (before === undefined && after === undefined) return true
  return usual.some(
    ({index}) =>
      (before === undefined || story.tokens[index - 1]?.lower === before) &&
      (after === undefined || story.tokens[index + 1]?.lower === after)
  )
}

/** Captions are compared with the article elsewhere. */
function isInText(story: Story, {sentence}: Token): boolean {
  const role = story.blocks[story.sentences[sentence]?.block ?? -1]?.role
  return role !== 'caption' && role !== 'furniture'
}

function suspectsOf(story: Story, {unknownTokens, countOf}: Vocabulary): ReadonlyMap<string, Token> {
  const suspects = new Map<string, Token>()
  for (const token of unknownTokens) {
    const word = baseOf(token)
    if (word.length >= shortest && countOf(word) === 1 && capitalised.test(printed(token)) && isInText(story, token))
      suspects.set(word, token)
  }
  return suspects
}

/** Where the name stands that a word is a slip of; nothing where they are two names. */
function usesOf(story: Story, token: Token, name: string): readonly Token[] {
  const word = baseOf(token)
  const isSlip = !isDerived(word, name) && folded(word) !== folded(name) && (word[0] === name[0] || word.length >= long)
  if (!isSlip) return []
  const uses = occurrencesOf(story, [name, `${name}'s`, `${name}'`]).filter(
    (other) => capitalised.test(printed(other)) && isInText(story, other)
  )
  const [first] = uses
  // Of two that stand once, the later is the slip; one sentence tells two names apart.
  if (!first || (uses.length === 1 && first.index > token.index) || uses.some(({sentence}) => sentence === token.sentence)) return []
  return uses.length >= usesNeeded(name) && hasItsCompany(story, token, uses) ? uses : []
}

export const misspeltOf = once((story: Story): readonly Misspelt[] => {
  const vocabulary = vocabularyOf(story)
  const suspects = suspectsOf(story, vocabulary)
  if (suspects.size === 0) return []
  const found: Misspelt[] = []
  for (const [one, other] of nearWordsOf(story))
    for (const [word, name] of [
      [one, other],
      [other, one]
    ] as const) {
      const token = suspects.get(word)
      const uses = token ? usesOf(story, token, name) : []
      const [first] = uses
      if (!token || !first) continue
      const {start} = first
      const text = printed(first)
      found.push({
        start: token.start,
        end: token.start + word.length,
        text: printed(token),
        usual: {start, end: start + text.length, text, count: uses.length}
      })
    }
  return found
})
