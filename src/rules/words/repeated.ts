/** One word written twice in a row, across any white space. */

import {spokenTokens} from '../../facts/quotations/speech.js'
import {lostLigaturesOf} from '../../facts/words/lost-ligatures.js'
import {wordsWith} from '../../facts/words/occurrences.js'
import {ownWords} from '../../facts/words/own-words.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {doubledByRight, neverDoubled, particles, particleVerbs} from '../../lexicon/repeats.js'
import {rankOf} from '../../lexicon/words.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

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

export const repeated = defineRule({
  id: 'words-repeated',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A word stands twice in a row',
  why: 'A doubled word is the commonest trace of an edit, and the eye reads over it most easily at the end of a line. Words that English never doubles are looked at, particles behind a noun, and common words of content outside of speech; “had had”, “went on on Monday” and “a long long night” pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'Villagers asked visitors to leave ⟦the the⟧ lemons alone.',
      message: '“the” stands twice',
      mended: 'Villagers asked visitors to leave the lemons alone.'
    },
    {
      bad: 'The boat left ⟦from\nfrom⟧ the old pier that had just been painted.',
      message: '“from” stands twice',
      mended: 'The boat left from the old pier that had just been painted.'
    },
    {
      bad: 'He had had no luck until the cart rolled ⟦down down⟧ the quay and into the band.',
      message: '“down” stands twice',
      mended: 'He had had no luck until the cart rolled down the quay and into the band.'
    },
    {
      bad: 'It took the crew eleven ⟦weeks weeks⟧ to paint the buoy.',
      message: '“weeks” stands twice',
      mended: 'It took the crew eleven weeks to paint the buoy.'
    },
    {good: 'The fair went on on Monday, and the tide came in in the night.', why: 'a particle of the verb before a time'},
    {
      bad: 'The plan was drawn up ⟦in\n\nin⟧ March by a clerk whom nobody in the county has seen since.',
      message: '“in” stands twice',
      mended: 'The plan was drawn up in March by a clerk whom nobody in the county has seen since.'
    },
    {good: '“It was a job job,” she said after a long long night.', why: 'speech, and a word doubled for force'},
    {good: 'The sign says bread bread bread bread.', why: 'more than twice'},
    {good: 'A rise in in ation was seen.', why: 'the first piece of a word that lost a ligature'},
    {good: 'He had had enough, and said that that was that.', why: 'words that can be doubled'},
    {good: 'The The played first.', why: 'a name'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const token of wordsWith(story, (word) => doubles(word, story.tokens[word.index - 1]))) {
      const before = story.tokens[token.index - 1]
      if (
        !doubles(token, before) ||
        (token.text !== token.lower && !token.lower.endsWith("'s")) ||
        !(before.sentence === token.sentence ? isSlip(story, token, before) : isAcross(story, token, before)) ||
        opensBroken(story, token)
      )
        continue
      const at = {start: before.start, end: token.end}
      if (!own.covers(story, at)) yield {at, message: `“${token.lower}” stands twice`, expected: [before.text]}
    }
  }
})
