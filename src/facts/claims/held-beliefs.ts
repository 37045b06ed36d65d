/** Beliefs that somebody near is told to hold, and matters that need nobody: nature, the distant past, faith and custom. It judges nothing. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {settledMatters} from '../../lexicon/sources.js'
import {type Story, textOf} from '../../story/story.js'
import {isDenial} from './accusation.js'
import type {Claim, Hedge} from './claim.js'

const settled = lazily(() => wordsOf(settledMatters))

/** A block of one sentence goes on in the one beside it. */
const shortBlock = 1

const longAgo = 1000

/** What a matter is stands within so many words. */
const reach = 60

/** `That is the guess of Ada Holm`, `The rumour comes from her driver`: the sentence behind says whose belief it is. */
const holdsView =
  /^(?:(?:that|this|it) (?:is|was) (?:[^ ,]+ ){0,2}(?:view|guess|theory|conclusion|belief|estimate|verdict|finding|opinion|suspicion) of|the (?:[^ ,]+ )?(?:rumou?r|guess|theory|claim|belief|estimate|story|account) (?:is|was|comes|came) (?:that of|from)|(?:that|this|the|both) (?:figures?|price|sum|number|detail|details|news|information) (?:is|are|was|were|comes?|came) from)\b/i

/** A source in the sentence, the one before or the one after; where a paragraph is one sentence, across its ends. */
export function isHeld(story: Story, claims: readonly Claim[], {sentence}: Claim): boolean {
  const own = story.blocks[story.sentences[sentence]?.block ?? -1]
  if (!own) return true
  const isShort = own.lastSentence - own.firstSentence <= shortBlock
  const next = story.sentences[sentence + 1]
  if (next && next.block === own.index && holdsView.test(textOf(story, next))) return true
  for (const near of [sentence - 1, sentence, sentence + 1]) {
    const claim = claims[near]
    // Who denies what is alleged does not allege it.
    const other = story.sentences[near]
    if (near !== sentence && other && isDenial(story, other)) continue
    if (claim && claim.firmness !== 'none' && (isShort || story.sentences[near]?.block === own.index)) return true
  }
  return false
}

/** Nature, the distant past, faith and custom; `one of the best`. */
export function isSettled(story: Story, {sentence}: Claim, {word}: Hedge): boolean {
  if (/^(?:understood|alleged|reportedly|allegedly|claimed|rumou?red)$/.test(word.lower)) return false
  const block = story.sentences[sentence]?.block
  for (let at = word.index - reach; at <= word.index + reach; at++) {
    const token = story.tokens[at]
    if (!token || Math.abs(token.sentence - sentence) > 1 || story.sentences[token.sentence]?.block !== block) continue
    if (settled().has(token.lower) && !isOfMoney(story, token.index)) return true
    // A ring that was lost in 1731 has been somewhere since: only what the sentence itself tells of is past asking.
    if (token.sentence === sentence && isLongAgo(token.text, story.tokens[at + 1]?.lower)) return true
  }
  const after = story.tokens.slice(word.index + 2, word.index + 7).map((token) => token.lower)
  return /^be (?:among |one of |the )/.test(`${after.join(' ')} `)
}

/** `$2 billion` is a price, and no age of the moon. */
const isOfMoney = ({tokens}: Story, index: number): boolean =>
  tokens[index]?.lower === 'billion' && !/^(?:years?|light-years|stars|cells|miles|kilomet(?:re|er)s)$/.test(tokens[index + 1]?.lower ?? '')

/** `1300s`, `6,000 years`. */
function isLongAgo(text: string, next: string | undefined): boolean {
  const figure = Number.parseInt(text.replace(/,/g, ''), 10)
  if (/^1\d\d\ds?$/.test(text) && figure < 1900) return true
  return (next === 'years' || next === 'year' || next === '-') && figure >= longAgo
}
