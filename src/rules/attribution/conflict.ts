/** One finding, given to two sources that exclude each other. */

import {quotationsOf} from '../../facts/quotations/find.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import {cueWords} from '../../lexicon/cues.js'
import {defineRule} from '../../rule.js'
import {type Sentence, type Story, sentenceAt, type Token} from '../../story/story.js'

const fewestTelling = 2
const small =
  /^(?:the|and|not|that|which|was|were|been|have|had|has|said|told|from|with|this|these|those|their|its|his|her|who|named|gave|found|police|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** `It was the fire service, and not the police, that`: the source that is denied. */
function deniedIn(story: Story, sentence: Sentence): {noun: Token; end: Token} | undefined {
  const {tokens} = story
  if (tokens[sentence.firstToken]?.lower !== 'it' || tokens[sentence.firstToken + 1]?.lower !== 'was') return undefined
  for (let index = sentence.firstToken + 2; index < Math.min(sentence.lastToken, sentence.firstToken + 16); index++) {
    if (tokens[index]?.lower !== 'not') continue
    const noun = /^(?:the|by)$/.test(tokens[index + 1]?.lower ?? '') ? tokens[index + 2] : tokens[index + 1]
    const end = tokens[sentence.lastToken - 1]
    return noun && end ? {noun, end} : undefined
  }
  return undefined
}

const telling = (story: Story, {firstToken, lastToken}: Sentence): Set<string> => {
  const words = new Set<string>()
  for (let index = firstToken; index < lastToken; index++) {
    const lower = story.tokens[index]?.lower ?? ''
    if ((lower.length > 3 && !small.test(lower)) || /^\d{2}|^\d+\./.test(lower)) words.add(lower)
  }
  return words
}

/** The sentence that gives something to the denied source. */
function givenTo(story: Story, noun: Token, before: Sentence): Sentence | undefined {
  const own = telling(story, before)
  const spoken = spokenTokens(story)
  for (const token of occurrencesOf(story, [noun.lower])) {
    if (token.sentence >= before.index) break
    if (spoken[token.index]) continue
    const sentence = story.sentences[token.sentence]
    if (!sentence || !cueWords().clause.has(story.tokens[token.index + 1]?.lower ?? '')) continue
    const shared = [...telling(story, sentence)].filter((word) => own.has(word))
    if (shared.length >= fewestTelling || (shared.length > 0 && before.index - sentence.index <= 4)) return sentence
  }
  return undefined
}

/** Whose it is instead, said beside the denial. */
const elsewhere =
  /\balone\b|\b(?:comes?|came) (?:only )?from\b|\bthe claim of\b|['’]s? (?:own|estimate|figure|account|claim|count|guess)\b|\bonly (?:by|the) /i
const never = /^(?:never|not|no|none|n't|knew)$/
const nearest = 5
const mostHolders = 40

/** `the state game department`, `the ferry line Corvus`, `the coroner, Helen Mostyn`: the word it is called by again. */
const headOf = (speaker: string): string => (/^[^,]*?([\p{L}-]{4,})(?:['’]s)?(?:,|$)/u.exec(speaker)?.[1] ?? '').toLowerCase()

/** `The Treasury has never priced it; the £1.1bn is the builder's own`: somebody who was given a claim never made it. */
function disowned(story: Story, sentence: Sentence, given: ReadonlyMap<string, Sentence>): {word: Token; before: Sentence} | undefined {
  const block = story.blocks[sentence.block]
  const next = story.sentences[sentence.index + 1]
  const end = next && next.block === sentence.block ? next.end : sentence.end
  const text = story.text.slice(sentence.start, end)
  if (block?.role !== 'body' || !elsewhere.test(text) || /\bnot alone\b/.test(text)) return undefined
  const spoken = spokenTokens(story)
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const word = story.tokens[index]
    const before = word && !spoken[index] ? given.get(word.lower.replace(/'s$/, '')) : undefined
    if (!word || !before || before.index >= sentence.index) continue
    const denies = story.tokens.slice(index + 1, index + 1 + nearest).some(({lower}) => never.test(lower))
    const own = telling(story, before)
    const shared = [...telling(story, sentence), ...(next && end === next.end ? telling(story, next) : [])].filter(
      (told) => own.has(told) && told !== word.lower
    )
    if ((denies || keepsNone.test(text)) && (shared.length >= fewestTelling || shared.some((told) => /\d/.test(told))))
      return {word, before}
  }
  return undefined
}

const keepsNone = /\b(?:keeps|kept|has|had) (?:none|no (?:count|figure|number)s?)\b/i

/** Who was given what in the story, by the word they are called by; the first time. */
function givenClaims(story: Story): ReadonlyMap<string, Sentence> {
  const given = new Map<string, Sentence>()
  for (const {speaker, cue, type} of quotationsOf(story)) {
    if (type === 'direct') continue
    const sentence = speaker && cue ? sentenceAt(story, cue.start) : undefined
    const head = speaker ? headOf(speaker.text) : ''
    if (sentence && head !== '' && !given.has(head) && given.size < mostHolders) given.set(head, sentence)
  }
  return given
}

export const conflict = defineRule({
  id: 'attribution-conflict',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One claim is given to two sources that exclude each other',
  why: 'A story that credits a finding to one body and later says that it was another has one of them wrong. The rule reads “it was A, and not B, that …” against a sentence that gives the same matter to B, and “B has never said so”, or has none, where the claim is somebody’s “own” or “alone”.',
  defaults: {},
  examples: [
    {
      bad: '⟨The fire at the mill was started by a heater, police said on Monday.⟩ The mill had been empty.\n\n⟦It was the fire service, and not the police, that named the heater as the cause.⟧',
      message: 'Given to the police before, and denied to them here'
    },
    {
      bad: '⟨The tunnel will take eleven years, the ministry said.⟩ It is long.\n\n⟦The ministry has never dated the tunnel; the eleven years are the builder’s own guess.⟧',
      message: 'Given to “ministry” before, and to somebody else alone here'
    },
    {
      good: 'The tunnel will take eleven years, the ministry said. It is long.\n\nThe ministry’s eleven years for the tunnel match the builder’s own guess.',
      why: 'both hold it'
    },
    {
      good: 'The fire at the mill was started by a heater, police said on Monday.\n\nThe fire service also named the heater as the cause.',
      why: 'both hold it'
    }
  ],
  *check(story) {
    const given = givenClaims(story)
    for (const sentence of given.size > 0 ? story.sentences : []) {
      const other = disowned(story, sentence, given)
      if (other) {
        yield {
          at: {start: sentence.start, end: sentence.end},
          message: `Given to “${other.word.text.replace(/['’]s$/, '')}” before, and to somebody else alone here`.slice(0, 90),
          related: [{start: other.before.start, end: other.before.end, message: 'Given here'}]
        }
        return
      }
    }
    for (const sentence of story.sentences) {
      const denied = deniedIn(story, sentence)
      const before = denied && givenTo(story, denied.noun, sentence)
      if (!denied || !before) continue
      yield {
        at: {start: sentence.start, end: sentence.end},
        message: `Given to the ${denied.noun.text} before, and denied to them here`,
        related: [{start: before.start, end: before.end, message: `Given to the ${denied.noun.text}`}]
      }
    }
  }
})
