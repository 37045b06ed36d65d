/** Wrongs that the author tells of as known: how long they have gone on and what they brought, or how much of a thing is a sham. */

import {wordsOf} from '../../lexicon/list.js'
import {extents, shams, wrongs} from '../../lexicon/sources.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'

interface Words {
  readonly wrongs: ReadonlySet<string>
  readonly extents: ReadonlySet<string>
  readonly shams: ReadonlySet<string>
}

let kept: Words | undefined

function words(): Words {
  kept ??= {wrongs: wordsOf(wrongs), extents: wordsOf(extents), shams: wordsOf(shams)}
  return kept
}

const auxiliary = /^(?:has|had|have|is|was|been|already|also|still)$/
const count = /^(?:years?|decades?|months?|weeks?|generations?|million|billion|bn|m)$/
const quantity = /^(?:almost|nearly|half|most|every|all|three|two|one)$/

const isMeasured = (story: Story, {firstToken, lastToken}: Sentence, from: number): boolean => {
  for (let at = Math.max(from, firstToken); at < lastToken; at++) {
    const token = story.tokens[at]
    if (token && (token.kind === 'number' || count.test(token.lower))) return true
  }
  return false
}

/** `The fraud has been going on for at least nine years`: the wrong, the subject of its sentence, and how far it went. */
function isExtent(story: Story, noun: Token, sentence: Sentence): boolean {
  const {tokens} = story
  if (!/^(?:the|this)$/.test(tokens[noun.index - 1]?.lower ?? '') || noun.index - sentence.firstToken > 1) return false
  let at = noun.index + 1
  while (auxiliary.test(tokens[at]?.lower ?? '')) at++
  return words().extents.has(tokens[at]?.lower ?? '') && isMeasured(story, sentence, at)
}

/** `Nearly every licence issued last year was bought`, `Half of the oil … is part dye`. */
function isSham(story: Story, sham: Token, sentence: Sentence): boolean {
  const {tokens} = story
  if (!quantity.test(tokens[sentence.firstToken]?.lower ?? '') || !/^(?:is|was|are|were)$/.test(tokens[sham.index - 1]?.lower ?? ''))
    return false
  // `Half of the eggs were bought by tourists`, `invented in 1920`.
  return !/^(?:bought|invented)$/.test(sham.lower) || !/^(?:by|in|at|for|from|with|on|as|to)$/.test(tokens[sham.index + 1]?.lower ?? '')
}

/** `has taken bribes`, `took money for results`. */
function isBribe({tokens}: Story, {index, lower}: Token): boolean {
  if (!/^(?:took|taken|accepted|takes|paid|demanded)$/.test(tokens[index - 1]?.lower ?? '')) return false
  return (
    /^(?:bribes?|kickbacks?|backhanders?)$/.test(lower) ||
    (/^take|^took/.test(tokens[index - 1]?.lower ?? '') && tokens[index + 1]?.lower === 'for')
  )
}

const payments = ['bribe', 'bribes', 'kickback', 'kickbacks', 'backhander', 'backhanders', 'money', 'cash']

/** The verbs and nouns that tell them, in no order. */
export function* wrongsOf(story: Story): Generator<Token> {
  for (const noun of occurrencesOf(story, words().wrongs)) {
    const sentence = story.sentences[noun.sentence]
    if (sentence && isExtent(story, noun, sentence)) yield noun
  }
  for (const payment of occurrencesOf(story, payments)) if (isBribe(story, payment)) yield payment
  for (const sham of occurrencesOf(story, words().shams)) {
    const sentence = story.sentences[sham.sentence]
    if (sentence && isSham(story, sham, sentence)) yield sham
  }
}
