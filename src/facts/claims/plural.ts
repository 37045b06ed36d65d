/** Plurals that nobody in particular stands for: `military experts said`, `according to analysts`, `critics of the bridge say`. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {publicBodies, workingSources} from '../../lexicon/sources.js'
import type {Story, Token} from '../../story/story.js'
import {numberWords} from '../figures/words.js'
import {nameAt} from '../names/look-up.js'
import {isPossessive} from './tokens.js'
import {claimWords, sign} from './words.js'

export interface Mention {
  /** The first token, modifiers included. */
  readonly first: Token
  readonly noun: Token
  readonly verb: Token
}

const article = /^(?:the|these|those|its|his|her|their|our|my|your|two|three|four|five|six|seven|eight|nine|ten|both)$/
const openers =
  /^(?:some|many|most|several|other|few|all|but|and|while|as|however|yet|though|although|that|so|because|meanwhile|since|still|then)$/
/** What comes before makes them somebody's object, or a case that is only supposed. */
const bound =
  /^(?:of|by|from|to|with|for|at|in|than|a|an|which|what|if|unless|whether|until|how|no|when|few|fewer|exit|do|did|does|would|will|could|should)$/
let bodies: ReadonlySet<string> | undefined
const adverb = /ly$|^(?:also|now|often|have|had|long|still|all)$/

const inSentence = (token: Token | undefined, of: Token): token is Token => token !== undefined && token.sentence === of.sentence

/** One word that tells the kind: `military`, `health`. */
const isModifier = (story: Story, token: Token): boolean =>
  !openers.test(token.lower) &&
  !bound.test(token.lower) &&
  !/^(?:where|are|is|was|were|million|billion|thousand|hundred|percent|cent)$/.test(token.lower) &&
  (token.spaced || story.tokens[token.index - 1]?.text !== '-')

/** `not as late as some reports say`, `than many experts predict`: others are compared with, and nothing is claimed. */
const isCompared = (story: Story, before: Token): boolean =>
  /^(?:some|many|most|several)$/.test(before.lower) && /^(?:as|than)$/.test(story.tokens[before.index - 1]?.lower ?? '')

/** `Carrow Trams engineers`: a body tells whose they are; at the head of a sentence a capital alone does not show it. */
function isNamed(story: Story, before: Token): boolean {
  if (!/^\p{Lu}/u.test(before.text)) return false
  return story.sentences[before.sentence]?.firstToken !== before.index || nameAt(story, before)?.mention.start === before.start
}

/** `Government researchers`, `police engineers`: the body that they speak for is told, as it is by a name. */
const isOfBody = (before: Token): boolean => {
  bodies ??= wordsOf(publicBodies)
  return bodies.has(before.lower)
}

/** `Civil rights activists`: two words tell the kind where the first opens the sentence. */
function headOf(story: Story, modifier: Token): Token {
  const before = story.tokens[modifier.index - 1]
  const opens = before?.kind === 'word' && before.index === story.sentences[modifier.sentence]?.firstToken
  return opens && isModifier(story, before) ? before : modifier
}

/** `The |clubs'| critics`: the mark stands by itself. */
function isPluralPossessive(story: Story, mark: Token | undefined): boolean {
  if (!mark || !/^['’]$/.test(mark.text)) return false
  const owner = story.tokens[mark.index - 1]
  return owner?.end === mark.start && owner.lower.endsWith('s')
}

/** `the experts`, `Holm's lawyers`, `of experts`, `Holm said harbour reports`: known from before, or somebody else's words. */
function isOwned(story: Story, before: Token): boolean {
  const {verbs} = claimWords()
  if (article.test(before.lower) || bound.test(before.lower) || isPossessive(before) || verbs.has(before.lower)) return true
  if (isNamed(story, before) || isOfBody(before)) return true
  if (isCompared(story, before)) return true
  const further = story.tokens[before.index - 1]
  if (!isModifier(story, before) || !inSentence(further, before)) return false
  return (
    article.test(further.lower) ||
    /^(?:a|an|of|by|heard|and|or|according|to|that)$/.test(further.lower) ||
    isPossessive(further) ||
    verbs.has(further.lower)
  )
}

/** `, say experts.` behind what they say; `said experts at the harbour board` tells who they are. */
function invertedAt(story: Story, noun: Token, verb: Token): Mention | undefined {
  const before = story.tokens[verb.index - 1]
  const after = story.tokens[noun.index + 1]
  const closes = before !== undefined && /^[,”"’']$/.test(before.text)
  return closes && (!inSentence(after, noun) || /^[.,;?!]$/.test(after.text)) ? {first: verb, noun, verb} : undefined
}

/** `according to analysts`. */
function accordingAt(story: Story, noun: Token, to: Token): Mention | undefined {
  const according = story.tokens[to.index - 1]
  const after = story.tokens[noun.index + 1]
  if (to.lower !== 'to' || according?.lower !== 'according' || !inSentence(according, noun)) return undefined
  return !inSentence(after, noun) || /^[.,;?!]$/.test(after.text) ? {first: according, noun, verb: noun} : undefined
}

/** Where the noun is the object of its cue: behind the verb, or behind `according to`, with one word that tells the kind. */
function behindCue(story: Story, noun: Token): Mention | undefined {
  for (const back of [1, 2]) {
    const before = story.tokens[noun.index - back]
    const between = back === 2 ? story.tokens[noun.index - 1] : undefined
    if (!inSentence(before, noun) || before.kind !== 'word' || (between && isNamed(story, between))) return undefined
    const found = claimWords().verbs.has(before.lower) ? invertedAt(story, noun, before) : accordingAt(story, noun, before)
    if (found) return found
  }
  return undefined
}

const working = lazily(() => wordsOf(workingSources))

/** How far what was found is looked through for a verb of its own. */
const findReach = 14
const isThing = /^ (?:an?|another|several|dozens|\d[\d,]*) /
/** `found 12 poles |were| rotten`, `found a |link|`, `found nine |in ten| patients`, `found 40 |per cent|`. */
const isClaim =
  /^ [^ ]+ (?:in|out) | (?:per|percent|%|is|are|was|were|has|have|had|did|do|does|would|could|will|can|links?|evidence|ways?|reasons?|signs?) /

/** `Engineers have |found 137 broken poles|`: what their work brought to light, and no opinion. */
function isWork(story: Story, noun: Token, verb: Token): boolean {
  if (!working().has(noun.lower) || !/^(?:find|found)$/.test(verb.lower)) return false
  const behind = story.tokens.slice(verb.index + 1, verb.index + findReach).filter((token) => token.sentence === verb.sentence)
  const end = behind.findIndex(({lower, text}) => /^[^\p{L}\d%]+$/u.test(text) || /^(?:and|but|when|while|after)$/.test(lower))
  const words = behind.slice(0, end < 0 ? undefined : end).map(({lower}) => (numberWords().small.has(lower) ? '1' : lower))
  const object = ` ${words.join(' ')} `
  return isThing.test(object) && !isClaim.test(object)
}

/** A bare plural at the head of its clause, with at most one adverb before the verb. */
export function pluralAt(story: Story, noun: Token): Mention | undefined {
  const {tokens} = story
  let at = noun.index + 1
  if (adverb.test(tokens[at]?.lower ?? '')) at++
  // `Research has shown`: what has been published, and no plan of those who will.
  if (/^(?:has|have|had)$/.test(tokens[at]?.lower ?? '') && claimWords().signs.get(noun.lower) === sign.study) at++
  const verb = tokens[at]
  if (!inSentence(verb, noun) || !claimWords().verbs.has(verb.lower)) return behindCue(story, noun)
  // `an analysis of harbour reports shows`: the verb has another subject.
  if (noun.lower.endsWith('s') && verb.lower.endsWith('s')) return undefined
  if (isWork(story, noun, verb)) return undefined
  const before = tokens[noun.index - 1]
  if (isPluralPossessive(story, before)) return undefined
  if (!inSentence(before, noun) || before.kind !== 'word') return {first: noun, noun, verb}
  if (isOwned(story, before)) return undefined
  return {first: isModifier(story, before) ? headOf(story, before) : noun, noun, verb}
}
