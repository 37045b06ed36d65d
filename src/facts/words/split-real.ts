/** Words that were split into two that both exist: `pro cession`, `con fined`, where nobody sets the two side by side. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {brokenStarts} from '../../lexicon/word-parts.js'
import {isPair, isSurelyWord, rankOf} from '../../lexicon/words.js'
import {bySpelling, traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'
import type {Broken} from './broken.js'
import {isClosedEnd, isFunctionWord, isHyphenSecond} from './split.js'
import {vocabularyOf} from './vocabulary.js'

const letters = /^\p{Ll}+$/u
/** `care givers`, `lap top`: compounds that some set apart. */
const agent = /(?:[^aeiou](?:er|or)s?|^tops?)$/
const shortestEnd = 3
/** The word is met as often as this, and oftener than the rarer of its pieces by so much, in steps of 1.4 for twice as often. */
const leastRank = 10
const steps = 2

const starts = lazily(() => wordsOf(brokenStarts))

const isStart = traitOf(({lower}) => starts().has(lower))
/** Words that are met so often are no pieces of one that is met oftener still. */
const commonest = 26
const isPlain = traitOf(({lower}) => !isFunctionWord(lower))
/** What a word's letters alone say, so that most pairs are never put together. */
const canEnd = traitOf(
  ({text, lower}) =>
    text.length >= shortestEnd &&
    lower === text &&
    letters.test(text) &&
    !isClosedEnd(lower) &&
    !isHyphenSecond(lower) &&
    !agent.test(lower)
)
const rankAt = bySpelling(({lower}) => rankOf(lower))

/** Neither piece is of the grammar or ends compounds, but for the first, which may be one that words begin with. */
const canBePieces = (first: Token, second: Token): boolean =>
  canEnd(second) && first.lower.length > 1 && (isStart(first) || (isPlain(first) && isPlain(second)))

function wholeOf(story: Story, first: Token, second: Token): string | undefined {
  if (!canBePieces(first, second)) return undefined
  const [one, two] = [first.lower, second.lower]
  const least = Math.min(rankAt(first), rankAt(second))
  if (least < 0 || least > commonest) return undefined
  const rarer = rankAt(first) < rankAt(second) || isStart(first) ? one : two
  if (vocabularyOf(story).countOf(rarer) > 1) return undefined
  const rank = rankOf(one + two)
  if (rank < leastRank || rank < (isStart(first) ? rankAt(second) : least + steps)) return undefined
  if (isPair(one, two) || !isSurelyWord(one + two, leastRank)) return undefined
  return story.text.slice(first.end, second.start) === ' ' ? one + two : undefined
}

const isLower = traitOf(({text}) => letters.test(text))
const isCapital = traitOf(({text}) => /^\p{Lu}\p{Ll}+$/u.test(text))

const canOpen = (story: Story, token: Token): boolean =>
  isLower(token) || (isCapital(token) && story.sentences[token.sentence]?.firstToken === token.index)

export function* splitRealWords(story: Story): Generator<Broken> {
  for (const second of story.tokens) {
    const first = story.tokens[second.index - 1]
    if (second.kind !== 'word' || first?.kind !== 'word' || !second.spaced || first.sentence !== second.sentence) continue
    const word = canEnd(second) && canOpen(story, first) ? wholeOf(story, first, second) : undefined
    if (word === undefined) continue
    const text = `${first.text} ${second.text}`
    yield {start: first.start, end: second.end, by: 'space', text, meant: first.text + second.text, word}
  }
}
