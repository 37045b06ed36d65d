/** Why a source has no name, where a story tells it, and sources that it names later on. It judges nothing. */

import {type Block, type Story, type Token, textOf} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'

/** Why there is no name. */
const reasons =
  /\b(?:anonym\w*|not (?:be|to be) (?:named|identified)|not authori[sz]ed|declined to be|names? not be|(?:names?|identity) be withheld|not (?:permitted|allowed)|(?:names?|identity) (?:was|were|been|being) withheld|on condition)\b/i

/** What a source can know, said beside it. */
const grounds = /\b(?:unnamed|authori[sz]ed|withheld|background|off the record|briefed on|fear of)\b/i

/** A reason or grounds beside the source, or a reason wherever the same noun stands: `the source asked not to be named`. */
export function isExcused(story: Story, noun: Token): boolean {
  const own = story.sentences[noun.sentence]?.block
  for (const block of story.blocks) {
    const text = block.index === own || mentions(story, block, noun.lower) ? textOf(story, block) : ''
    if (reasons.test(text) || (block.index === own && grounds.test(text))) return true
  }
  return false
}

function mentions(story: Story, {firstToken, lastToken}: Block, word: string): boolean {
  for (let at = firstToken; at < lastToken; at++) if (story.tokens[at]?.lower === word) return true
  return false
}

/** `The diplomat, Ingeborg Falk,`: named later on, or there is a reason in the text. */
export function isNamedLater(story: Story, noun: Token): boolean {
  for (const token of occurrencesOf(story, [noun.lower])) {
    if (token.index === noun.index) continue
    const next = story.tokens[token.index + 1]
    const name = next?.text === ',' ? story.tokens[token.index + 2] : next
    if (name && name.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(name.text)) return true
    if (next && /^(?:is|was)$/.test(next.lower) && isNamedIn(story, next)) return true
  }
  return false
}

/** `That source was the chairman himself, Faustino Lara`. */
function isNamedIn(story: Story, {index, sentence}: Token): boolean {
  for (let at = index + 1; at < index + 9; at++) {
    const [one, two] = [story.tokens[at], story.tokens[at + 1]]
    if (!one || one.sentence !== sentence) return false
    if (two?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(one.text) && /^\p{Lu}\p{Ll}/u.test(two.text)) return true
  }
  return false
}
