/** Words that stand twice in a row where nobody writes them so. It judges nothing. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {doubledByRight, neverDoubled, particles, particleVerbs} from '../../lexicon/repeats.js'
import {rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {spokenTokens} from '../quotations/speech.js'
import {lostLigaturesOf} from './lost-ligatures.js'
import {wordsWith} from './occurrences.js'

/** Shorter words of content may be sounds, and rarer ones a name or another language: `cha cha`, `agar agar`. */
const leastLetters = 4

const leastRank = 8

const known = lazily(
  (): Record<'never' | 'particles' | 'verbs' | 'byRight', ReadonlySet<string>> => ({
    never: wordsOf(neverDoubled),
    particles: wordsOf(particles),
    verbs: wordsOf(particleVerbs),
    byRight: wordsOf(doubledByRight)
  })
)

const doubles = (token: Token, before: Token | undefined): before is Token =>
  before !== undefined && before.lower === token.lower && token.kind === 'word' && token.spaced

/** `was published in / in March`: a paragraph, which is easily taken for a heading then, ends in a small word, and the next one begins with it. */
const isAcross = (story: Story, token: Token, before: Token): boolean =>
  token.text === token.lower &&
  before.text === before.lower &&
  (known().never.has(token.lower) || known().particles.has(token.lower)) &&
  [token, before].every(({sentence}) => {
    const {role, stated, listItem} = story.blocks[story.sentences[sentence]?.block ?? -1] ?? {}
    return !stated && !listItem && (role === 'body' || role === 'headline' || role === 'standfirst')
  })

/** `his his- toric`, `in in ation`: the second is the first piece of a broken word. */
const opensBroken = (story: Story, token: Token): boolean => {
  const after = story.tokens[token.index + 1]
  return (after?.text === '-' && !after.spaced) || lostLigaturesOf(story).some(({start}) => start === token.start)
}

/** `the ring in in the cake`: behind a noun; behind a verb the first may be the verb's and the second a time's, `came in in March`. */
function isParticleTwice(story: Story, token: Token, before: Token): boolean {
  if (!known().particles.has(token.lower)) return false
  if (!/^(?:in|on|by|off)$/.test(token.lower)) return true
  const verb = story.tokens[before.index - 1]
  return (
    verb?.kind === 'word' && verb.sentence === token.sentence && !known().verbs.has(verb.lower) && !/\p{L}{3}(?:ed|ing)$/u.test(verb.lower)
  )
}

/** `nine days days`: a common word of content, outside of speech; what stands more than twice is meant, or no prose. */
const isContentTwice = (story: Story, {index, lower}: Token): boolean =>
  lower.length >= leastLetters &&
  story.tokens[index - 2]?.lower !== lower &&
  story.tokens[index + 1]?.lower !== lower &&
  !known().byRight.has(lower) &&
  !known().particles.has(lower) &&
  rankOf(lower) >= leastRank &&
  spokenTokens(story)[index] !== 1

/** `Latvia’s Latvia’s`: nobody owns himself. */
const isOwnerTwice = ({lower}: Token): boolean => lower.endsWith("'s") && lower.length > 6

const isSlip = (story: Story, token: Token, before: Token): boolean =>
  isOwnerTwice(token) || known().never.has(token.lower) || isParticleTwice(story, token, before) || isContentTwice(story, token)

export interface Doubled {
  readonly before: Token
  readonly token: Token
}

export function* doubledOf(story: Story): Generator<Doubled> {
  for (const token of wordsWith(story, (word) => doubles(word, story.tokens[word.index - 1]))) {
    const before = story.tokens[token.index - 1]
    if (!doubles(token, before) || (token.text !== token.lower && !token.lower.endsWith("'s"))) continue
    const isTwice = before.sentence === token.sentence ? isSlip(story, token, before) : isAcross(story, token, before)
    if (isTwice && !opensBroken(story, token)) yield {before, token}
  }
}
