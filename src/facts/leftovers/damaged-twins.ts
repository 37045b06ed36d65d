/** Sentences that stand twice, and the second time with a damaged word or two: all other words are the same, in the same order. */

import type {Sentence, Story, Token} from '../../story/story.js'
import {isOneEdit} from '../names/near.js'
import {spokenTokens} from '../quotations/speech.js'
import {vocabularyOf} from '../words/vocabulary.js'
import {leastWords} from './same-letters.js'

const mostDamaged = 2
/** Of a text of sentences that all begin and end alike. */
const mostAlike = 40

/** What a scanner reads for what was printed; a digit stands inside of a word for a letter. */
const misreadings: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/li/g, 'h'],
  [/ii/g, 'u'],
  [/0/g, 'o'],
  [/[1|]/g, 'l'],
  [/5/g, 's']
]

const asPrinted = (word: string): string => misreadings.reduce((text, [read, printed]) => text.replace(read, printed), word)

const isSameWord = (one: string, other: string): boolean => isOneEdit(one, other) || asPrinted(one) === asPrinted(other)

/** Letters that no list knows, or with a digit between. */
const isDamaged = ({unknown}: {unknown: Uint8Array}, {index, text}: Token): boolean =>
  /^\p{Ll}+$/u.test(text) ? unknown[index] === 1 : /^\p{L}+\d\p{L}+$/u.test(text)

const wordsOf = (story: Story, {firstToken, lastToken}: Sentence): Token[] => story.tokens.slice(firstToken, lastToken).filter(isWord)

/** Where two sentences of as many words differ, the one has damage and the other the word that it was. */
function isTwin(story: Story, damaged: readonly Token[], sound: readonly Token[]): boolean {
  const vocabulary = vocabularyOf(story)
  let met = 0
  for (const [at, token] of damaged.entries()) {
    const other = sound[at]
    if (!other) return false
    if (token.lower === other.lower) continue
    if (++met > mostDamaged || !isDamaged(vocabulary, token) || isDamaged(vocabulary, other) || !isSameWord(token.lower, other.lower))
      return false
  }
  return met > 0
}

/** Running text and captions, without speech: words that are lifted out of it stand twice by right. */
const canStandTwice = (story: Story, {block, firstToken, lastToken}: Sentence): boolean => {
  const {role, listItem} = story.blocks[block] ?? {}
  return (
    (role === 'body' || role === 'caption') && !listItem && lastToken - firstToken >= leastWords && spokenTokens(story)[firstToken] !== 1
  )
}

const isWord = ({kind}: Token): boolean => kind === 'word' || kind === 'number'

/** The first and the last word of a sentence. */
function endsOf({tokens}: Story, {firstToken, lastToken}: Sentence): readonly [string, string] {
  let [first, last] = [firstToken, lastToken - 1]
  for (let token = tokens[first]; token && first < last && !isWord(token); token = tokens[first]) first++
  for (let token = tokens[last]; token && first < last && !isWord(token); token = tokens[last]) last--
  return [tokens[first]?.lower ?? '', tokens[last]?.lower ?? '']
}

const lastWord = (words: readonly Token[]): string => words.at(-1)?.lower ?? ''
/** One of the two ends of a sentence may be what is damaged. */
const keysOf = (words: readonly Token[]): string[] => [
  `${words.length} ${words[0]?.lower ?? ''} ${words[1]?.lower ?? ''}`,
  `${words.length} ${words.at(-2)?.lower ?? ''} ${lastWord(words)}`
]

/** The sentences that hold damage, by index. */
function damagedIn(story: Story): Set<number> {
  const vocabulary = vocabularyOf(story)
  const found = new Set<number>()
  for (const token of vocabulary.unknownTokens) if (isDamaged(vocabulary, token)) found.add(token.sentence)
  return found
}

/** The later of the two and the earlier. */
export function* damagedTwins(story: Story): Generator<[Sentence, Sentence]> {
  const damaged = damagedIn(story)
  if (damaged.size === 0) return
  // Only what begins or ends as a damaged one does need be compared.
  const ends = [...damaged].flatMap((index) => story.sentences.slice(index, index + 1).map((sentence) => endsOf(story, sentence)))
  const [firsts, lasts] = [new Set(ends.map(([first]) => first)), new Set(ends.map(([, last]) => last))]
  const byKey = new Map<string, {readonly sentence: Sentence; readonly words: readonly Token[]}[]>()
  for (const sentence of story.sentences) {
    const [first, last] = endsOf(story, sentence)
    if (!(firsts.has(first) || lasts.has(last)) || !canStandTwice(story, sentence)) continue
    const words = wordsOf(story, sentence)
    if (words.length < leastWords) continue
    const alike = keysOf(words).map((key) => {
      const known = byKey.get(key) ?? []
      if (known.length === 0) byKey.set(key, known)
      return known
    })
    const twin = alike
      .flat()
      .find((other) =>
        damaged.has(sentence.index)
          ? isTwin(story, words, other.words)
          : damaged.has(other.sentence.index) && isTwin(story, other.words, words)
      )
    if (twin) yield [sentence, twin.sentence]
    for (const known of alike) if (known.length < mostAlike) known.push({sentence, words})
  }
}
