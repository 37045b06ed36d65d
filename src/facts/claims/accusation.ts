/** Deeds that harm the one they are told of: by their verb, by whose money it was, by guilty knowledge, or because the one denies them. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {damagingVerbs, denials, disputedDeeds, spendings, trustedMoney} from '../../lexicon/sources.js'
import {traitOf} from '../../story/spelling.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {nameLists} from '../names/lists.js'

interface Deeds {
  readonly damaging: ReadonlySet<string>
  readonly disputed: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly money: ReadonlySet<string>
  readonly spendings: ReadonlySet<string>
}

const deeds = lazily(
  (): Deeds => ({
    damaging: wordsOf(damagingVerbs),
    disputed: wordsOf(disputedDeeds),
    denials: wordsOf(denials),
    money: wordsOf(trustedMoney),
    spendings: wordsOf(spendings)
  })
)

export const isDamaging = (word: string): boolean => deeds().damaging.has(word)

/** A denial stands in the sentence of the deed or this near behind it. */
const sentencesOn = 2
const longestAmount = 6

const following = (story: Story, token: Token, by: number): Token | undefined => {
  const found = story.tokens[token.index + by]
  return found?.sentence === token.sentence ? found : undefined
}

/** `Ellis has pleaded not guilty`, `Its director denies wrongdoing`, `had done nothing wrong`. */
export function isDenial(story: Story, {firstToken, lastToken}: Sentence): boolean {
  for (let at = firstToken; at < lastToken; at++) {
    const word = story.tokens[at]?.lower ?? ''
    const next = story.tokens[at + 1]?.lower ?? ''
    if (
      deeds().denials.has(word) ||
      (word === 'not' && next === 'guilty') ||
      (word === 'nothing' && /^(?:wrong|illegal|improper)$/.test(next))
    )
      return true
  }
  return false
}

function isDisputed(story: Story, {sentence}: Token): boolean {
  for (let at = sentence; at <= sentence + sentencesOn; at++) {
    const near = story.sentences[at]
    if (near && near.block === story.sentences[sentence]?.block && isDenial(story, near)) return true
  }
  return false
}

/** `The choir’s treasurer spent £9,000 of its money`: a club may spend its own as it likes. */
function hasOfficer(story: Story, {index, sentence}: Token): boolean {
  for (let at = story.sentences[sentence]?.firstToken ?? index; at < index; at++)
    if (nameLists().roles.has(story.tokens[at]?.lower ?? '')) return true
  return false
}

/** `spent £9,000 of its funds`, `took the school’s savings`: somebody else’s money. */
function isOthersMoney(story: Story, token: Token): boolean {
  if (!deeds().spendings.has(token.lower)) return false
  let owned = false
  for (let by = 1; by <= longestAmount; by++) {
    const word = following(story, token, by)
    if (!word || /^[,;:]$/.test(word.text)) return false
    if (owned && deeds().money.has(word.lower)) return true
    owned ||= /['’]s$/.test(word.lower) || (/^(?:its|their)$/.test(word.lower) && hasOfficer(story, token))
  }
  return false
}

/** `knew that the boiler leaked`, `steel that it knew was cracked`. */
function isGuiltyKnowledge(story: Story, token: Token): boolean {
  const next = following(story, token, 1)?.lower ?? ''
  if (next === 'that') return true
  const subject = story.tokens[token.index - 1]?.lower ?? ''
  const link = story.tokens[token.index - 2]?.lower ?? ''
  return /^(?:that|which|whom)$/.test(link) && /^(?:he|she|it|they)$/.test(subject) && /^(?:had|was|were|would|could|did)$/.test(next)
}

/** A finite verb behind its subject: a name or noun, `has`, an adverb; `a broken set` and `by force` have none. */
function hasSubject(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  if (before?.sentence !== token.sentence || before.kind !== 'word') return false
  return !/^(?:to|the|a|an|was|were|is|are|be|been|being|of|by|in|on|and|or|who|that|which|when|after|before|as|for|with|from|at|not|never)$/.test(
    before.lower
  )
}

/** `It burned for a day`: a deed that is done to nobody. */
const intransitive = /^(?:for|in|at|on|by|from|to|until|as|after|before|when|while|and|but|or|with|of|well|badly|away)$/

/** Whether a verb may tell such a deed at all. */
export const mayAccuse = traitOf(({lower}) => {
  const {damaging, disputed, spendings} = deeds()
  return lower === 'knew' || lower === 'covered' || damaging.has(lower) || disputed.has(lower) || spendings.has(lower)
})

/** Whether the deed that this verb tells harms somebody. */
export function isAccusation(story: Story, token: Token): boolean {
  const next = following(story, token, 1)
  if (!next) return false
  if (token.lower === 'knew') return isGuiltyKnowledge(story, token)
  if (token.lower === 'covered') return next.lower === 'up'
  if (next.kind === 'mark' && !/^[$£€]$/.test(next.text)) return false
  if (isDamaging(token.lower) || isOthersMoney(story, token)) return true
  return deeds().disputed.has(token.lower) && !intransitive.test(next.lower) && hasSubject(story, token) && isDisputed(story, token)
}
