/** Lines at the edge of a paragraph that only a chatbot writes, outside of speech. It judges nothing. */

import type {Span} from '../../finding.js'
import {assistantOpeners} from '../../lexicon/leftovers.js'
import {lazily, phrasesOf} from '../../lexicon/list.js'
import {traitOf} from '../../story/spelling.js'
import type {Sentence, Story} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'

/** The openers and their first words, since hardly a sentence begins with one of these. */
const known = lazily(() => {
  const phrases = phrasesOf(assistantOpeners)
  return {phrases, words: new Set(phrases.map((phrase) => /^[\p{L}']+/u.exec(phrase)?.[0] ?? ''))}
})

/**
 * `Here is a shorter version with a neutral tone:`, `I have kept the quotes as they were`, `My training data ends in …`, `(Word count: 212)`. A machine's
 * words are plain: all letters there are would take the engine milliseconds to read.
 */
const opensAsMachine = [
  /^(?:[a-z]+[!,.] )?(?:here|below|this)(?: is|'s) (?:a|an|the|your) (?:[a-z]+[ -]){0,3}?(?:revised|rewritten|reworked|shorter|shortened|condensed|polished|cleaned-up|updated|edited|improved|expanded|neutral|draft|possible|suggested) (?:[a-z]+ ){0,3}(?:version|draft|article|rewrite|text|story|piece|headline|copy|brief|lede|lead|paragraph)\b/,
  /^(?:note: )?i(?:'ve| have) (?:also )?(?:kept|rewritten|revised|edited|shortened|preserved|removed|corrected|adjusted|restructured|tightened|added) (?:the|your|a|all) (?:[a-z]+ ){0,2}(?:tone|text|article|quotes|quotations|piece|draft|wording|original|facts|style|headline|placeholders?)\b/,
  /^[[(]?(?:approx(?:imate|\.)? )?word count: ?~?\d/
]

/** What it says of itself anywhere in a sentence, and words of which the story must then have one. */
const ofMachine =
  /\b(?:my training data|my knowledge cut-?off|as an? (?:ai|large) language model|(?:as of|after|since|beyond|past|until) my (?:last|latest) (?:knowledge )?update|my (?:last|latest) knowledge update|access to real-time)\b/

const wordsOfMachine = ['training', 'knowledge', 'language', 'update', "update's", 'real-time']

const longestMachine = 200

/** How a line of `opensAsMachine` may open: with one of these words, or with a word and a mark. */
const mayOpen = traitOf(({lower}) => /^(?:here|below|this|note|i|word|approx|approximate)(?:'|$)|^[[(]$/.test(lower))

/** Quoted sentences begin with their mark and so never match. */
function isAssistant(story: Story, sentence: Sentence, ofItself: boolean): boolean {
  const {phrases, words} = known()
  const first = story.tokens[sentence.firstToken]
  const next = story.tokens[sentence.firstToken + 1]
  if (!first) return false
  const opens = mayOpen(first) || /^[!,.]$/.test(next?.text ?? '')
  if (!opens && !ofItself && !words.has(first.lower)) return false
  const text = story.text
    .slice(sentence.start, sentence.start + longestMachine)
    .toLowerCase()
    .replaceAll('’', "'")
  if (words.has(first.lower) && phrases.some((phrase) => text.startsWith(phrase))) return true
  const own = text.slice(0, sentence.end - sentence.start)
  return [...(opens ? opensAsMachine : []), ...(ofItself ? [ofMachine] : [])].some((line) => {
    const at = own.search(line)
    // What a machine told others is quoted, and part of the story.
    return at >= 0 && !/["“‘]/.test(text.slice(0, at))
  })
}

/** Only a block's first or last sentence: `As an AI` may open a sentence of an essay, and a speech goes on in the middle of a block. */
function atEdge(story: Story, sentence: Sentence): boolean {
  const block = story.blocks[sentence.block]
  return block !== undefined && (sentence.index === block.firstSentence || sentence.index === block.lastSentence - 1)
}

function insideSpeech(story: Story, sentence: Sentence): boolean {
  const block = story.blocks[sentence.block]
  if (!block || block.quoted) return true
  const before = story.text.slice(block.start, sentence.start)
  const opened = before.split(/["“]/).length - 1
  return /["“]/.test(before) && opened > before.split('”').length - 1
}

function linesOfMachine(story: Story): Sentence[] {
  const ofItself = occurrencesOf(story, wordsOfMachine).length > 0
  return story.sentences.filter(
    (sentence) => atEdge(story, sentence) && isAssistant(story, sentence, ofItself) && !insideSpeech(story, sentence)
  )
}

/** `Certainly!` is a sentence of its own; the line goes on with the next one. */
function endOf(story: Story, sentence: Sentence): number {
  const following = story.sentences[sentence.index + 1]
  const short = sentence.lastToken - sentence.firstToken <= 3
  return short && following && following.block === sentence.block ? following.end : sentence.end
}

/** Each line to its end; what one covers is none of its own. */
export function* machineLinesOf(story: Story): Generator<Span> {
  let covered = -1
  for (const sentence of linesOfMachine(story)) {
    if (sentence.start < covered) continue
    covered = endOf(story, sentence)
    yield {start: sentence.start, end: covered}
  }
}
