/** Words that were split into two that both exist: `pro cession`, `con fined`, where nobody sets the two side by side. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {brokenStarts} from '../../lexicon/word-parts.js'
import {isPair, isSurelyWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import type {Broken} from './broken.js'
import {isClosedEnd, isFunctionWord, isHyphenSecond} from './split.js'
import {vocabularyOf} from './vocabulary.js'

const lower = /^\p{Ll}+$/u
/** `care givers`, `lap top`: compounds that some set apart. */
const agent = /(?:[^aeiou](?:er|or)s?|^tops?)$/
const shortestEnd = 3
/** The word is met as often as this, and oftener than the rarer of its pieces by so much, in steps of 1.4 for twice as often. */
const leastRank = 10
const steps = 2

const starts = lazily(() => wordsOf(brokenStarts))

/** Neither piece is of the grammar or ends compounds, but for the first, which may be one that words begin with. */
function canBePieces(first: string, second: string, rank: number): boolean {
  if (starts().has(first)) return rankOf(second) <= rank
  return rank >= Math.min(rankOf(first), rankOf(second)) + steps && ![first, second].some(isFunctionWord)
}

function wholeOf(story: Story, first: Token, second: Token): string | undefined {
  const [one, two] = [first.lower, second.lower]
  if (two.length < shortestEnd || one.length < 2 || !lower.test(second.text)) return undefined
  const [rank, least] = [rankOf(one + two), Math.min(rankOf(one), rankOf(two))]
  if (rank < leastRank || least < 0 || !canBePieces(one, two, rank) || isClosedEnd(two) || isHyphenSecond(two) || agent.test(two))
    return undefined
  const rarer = rankOf(one) < rankOf(two) || starts().has(one) ? one : two
  if (isPair(one, two) || !isSurelyWord(one + two, leastRank) || vocabularyOf(story).countOf(rarer) > 1) return undefined
  return story.text.slice(first.end, second.start) === ' ' ? one + two : undefined
}

const canOpen = (story: Story, {index, sentence, text}: Token): boolean =>
  lower.test(text) || (/^\p{Lu}\p{Ll}+$/u.test(text) && story.sentences[sentence]?.firstToken === index)

export function* splitRealWords(story: Story): Generator<Broken> {
  for (const second of story.tokens) {
    const first = story.tokens[second.index - 1]
    if (second.kind !== 'word' || first?.kind !== 'word' || !second.spaced || first.sentence !== second.sentence) continue
    const word = canOpen(story, first) ? wholeOf(story, first, second) : undefined
    if (word === undefined) continue
    const text = `${first.text} ${second.text}`
    yield {start: first.start, end: second.end, by: 'space', text, meant: first.text + second.text, word}
  }
}
