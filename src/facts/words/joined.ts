/** Words that were run together: two words that lost their space, or a compound that lost its hyphen. */

import type {Span} from '../../finding.js'
import {wordsOf} from '../../lexicon/list.js'
import {companyForms} from '../../lexicon/name-words.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {once} from '../once.js'
import {hasInnerCapital, readInnerCapital} from './inner-capital.js'
import {joinedCompounds} from './joined-compound.js'
import {afterStoryName, readName} from './joined-name.js'
import {wordNear} from './one-slip.js'
import {fromStory, joinAt, like, type Reading} from './reading.js'
import {determiner, isFunctionWord, isPlainFunctionWord, type Split, splitOf} from './split.js'
import {splitBetween} from './split-between.js'
import {manyOf, pairsAmong} from './split-many.js'
import {baseOf, type Vocabulary, vocabularyOf} from './vocabulary.js'

export interface Joined extends Span, Reading {
  readonly text: string
  /** In lower case, for comparison with a user's own words. */
  readonly word: string
}

const lowerCase = /^\p{Ll}+$/u
const capitalised = /^\p{Lu}\p{Ll}+$/u
const upperStart = /^\p{Lu}/u
const shortest = 3
const longest = 32

/** A name at the head of a sentence is followed by another name, or by nothing. */
function opensAsName(story: Story, token: Token): boolean {
  const after = story.tokens[token.index + 1]
  return after === undefined || after.sentence !== token.sentence || (upperStart.test(after.text) && after.text !== 'I')
}

function readMany(text: string, letters: string): Reading | undefined {
  const words = manyOf(letters)
  // `speechlessa` is no speech less a, and `examina` may go on.
  const certain =
    words !== undefined &&
    letters.length >= 9 &&
    pairsAmong(words) === words.length - 1 &&
    words.every((word, index) => index === 0 || !isWord((words[index - 1] ?? '') + word))
  return words && {joint: 'space', meant: like(text, words.join(' ')), certain, fromStory: false, sure: true}
}

/** A word that no list has, but the story, beside a word of the grammar: `orcrypto`, `cryptoin`. */
function besideStoryWord(text: string, letters: string, {countOf}: Vocabulary): Reading | undefined {
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const [first, second] = [letters.slice(0, cut), letters.slice(cut)]
    const [grammar, other] = isFunctionWord(first) ? [first, second] : [second, first]
    if (other.length < 5 || grammar.length < 2 || rankOf(other) > 0 || !isFunctionWord(grammar)) continue
    if (countOf(other) > 0)
      return {joint: 'space', meant: joinAt(text, cut, 'space'), certain: isPlainFunctionWord(grammar), fromStory: false, sure: true}
  }
  return undefined
}

/** `Image: sciencepics / Shutterstock`: who took a picture may write the name as one. */
function standsInCredit(story: Story, token: Token): boolean {
  const after = story.tokens[token.index + 1]
  const before = story.tokens[token.index - 1]
  return after?.text === '/' || after?.text === '|' || before?.text === '/' || before?.text === '|' || before?.text === '©'
}

/** The head of a line that was no sentence's: `Intothe`, `Iwillcall`. No name begins with a word of the grammar and goes on in lower case. */
function readOpening(story: Story, token: Token, letters: string, split: Split | undefined): Reading | undefined {
  if (opensAsName(story, token) || letters.length < 6) return undefined
  if (split) {
    const grammar = split.joint === 'space' && (split.score >= 48 || isBeforeSmall(story, token, letters, split))
    return grammar ? {joint: 'space', meant: joinAt(token.text, split.cut, 'space'), certain: split.certain, fromStory: false} : undefined
  }
  // Sotheby’s is a name, and so is whatever else owns something.
  const words = token.text.length === letters.length && letters.length >= 8 ? manyOf(letters) : undefined
  const plain = words?.every((word, index) => word.length > 1 || (index === 0 && word === 'i'))
  return plain && isFunctionWord(words?.[0] ?? '') ? readMany(token.text, letters) : undefined
}

/** A highrisk plan has a hyphen; a plan that is highrisk may have none. */
function standsBeforeNoun(story: Story, token: Token): boolean {
  const after = story.tokens[token.index + 1]
  return after?.kind === 'word' && after.spaced && after.sentence === token.sentence && !isFunctionWord(after.lower)
}

/** `Parisof the old days`: hardly a name ends so, and the little word goes with the next one. */
function isBeforeSmall(story: Story, token: Token, letters: string, {cut, score}: Split): boolean {
  const second = letters.slice(cut)
  const after = story.tokens[token.index + 1]
  return score >= 26 && cut >= 4 && nameless.test(second) && after?.kind === 'word' && isPair(second, baseOf(after))
}

const nameless = /^(?:of|for|from|with|and|was|has|had|which|might|would|must|will)$/

/** Whether `last` can stand before what follows the token: the two are a common pair, or a name or a figure comes. */
function goesOn(story: Story, token: Token, last: string): boolean {
  const after = story.tokens[token.index + 1]
  if (after === undefined || after.sentence !== token.sentence || !after.spaced) return false
  if (after.kind !== 'word') return after.kind !== 'mark'
  return upperStart.test(after.text) || determiner.test(after.lower) || isPair(last, baseOf(after))
}

function goesOnAsSplit(story: Story, token: Token, {needs, score}: Split): boolean {
  if (needs === undefined) return true
  const after = story.tokens[token.index + 1]
  // What opens a phrase that `in` governs: a substance such as laminarin is followed by anything else.
  if (needs === 'in' && score < 30 && after !== undefined && lowerCase.test(after.text) && !determiner.test(after.lower)) return false
  return goesOn(story, token, needs)
}

/** `belive`, `fundmental`: the less the two hang together, the likelier is a slip in one word; a listed compound or two words of the grammar are two. */
function isOneSlip(letters: string, {score}: Split): boolean {
  if (score < grammarScore) return wordNear(letters, unusualRank, 'any') !== undefined
  if (score < pairScore) return wordNear(letters, seldomRank, 'any') !== undefined
  const isListed = score >= 55 || (score >= 48 && score < 50)
  return !isListed && wordNear(letters, seldomRank, 'lost') !== undefined
}

/** How often a word has to be met for a slip of it to be the likelier reading. */
const unusualRank = 7
const seldomRank = 10
/** Of a `Split`: one of the two is a word of the grammar, and the two are a common pair. */
const grammarScore = 26
const pairScore = 40

function readBetween(story: Story, token: Token, letters: string, {usesOf}: Vocabulary): Reading | undefined {
  // findin’ is a finding that dropped its g.
  const after = story.tokens[token.index + 1]
  if ((after && !after.spaced && /^['’]/.test(after.text)) || usesOf(letters) > 1 || standsInCredit(story, token)) return undefined
  const split = splitBetween(story, token, letters)
  return split && {joint: 'space', meant: joinAt(token.text, split.cut, 'space'), certain: false, fromStory: false}
}

/** Letters that say little by themselves; a reading is sought first, since it is rarer than a slip is dear to find: `forsees`, `compmany`. */
function readAround(story: Story, token: Token, letters: string, vocabulary: Vocabulary): Reading | undefined {
  const reading = readMany(token.text, letters) ?? readBetween(story, token, letters, vocabulary)
  return reading && wordNear(letters, unusualRank, 'any') === undefined ? reading : undefined
}

/** Letters of a capitalised word that is sooner a name than two words. */
const shortName = 4

function readPlain(story: Story, token: Token, letters: string, vocabulary: Vocabulary): Reading | undefined {
  const capital = !lowerCase.test(token.text.slice(0, letters.length))
  const before = story.tokens[token.index - 1]
  const opens = story.sentences[token.sentence]?.firstToken === token.index || (before?.kind === 'mark' && /["“‘:]/.test(before.text))
  const mayStand = (last: string): boolean => goesOn(story, token, last)
  const split = splitOf(letters)
  const plainly = split !== undefined && split.score >= 40 && split.cut > 4
  // `from |Ifor Sandhurst|`: a first name.
  if (capital && !opens && letters.length <= shortName && opensAsName(story, token)) return undefined
  if (capital && (!opens || (opensAsName(story, token) && !plainly)))
    return readName(token, letters, vocabulary, mayStand) ?? readOpening(story, token, letters, split)
  if (!split)
    return capital
      ? afterStoryName(token, letters, vocabulary, mayStand)
      : (besideStoryWord(token.text, letters, vocabulary) ?? readAround(story, token, letters, vocabulary))
  if (!goesOnAsSplit(story, token, split) || isOneSlip(letters, split)) return undefined
  if (letters.length === 3 && split.score < 48) return undefined
  if (split.score < 26 && standsInCredit(story, token)) return undefined
  if (vocabulary.usesOf(letters) > 1 && (capital || split.score < pairScore)) return undefined
  if (capital && split.score < 26) return undefined
  return {
    joint: split.joint,
    meant: joinAt(token.text, split.cut, split.joint),
    certain: split.certain && (split.joint === 'space' || standsBeforeNoun(story, token)),
    fromStory: false,
    sure: split.score >= pairScore
  }
}

let forms: Set<string> | undefined

/** `PaineWebber Inc`, `Canterra Energy Ltd`: companies write themselves as they like. */
function isOfCompany({tokens}: Story, {index, text}: Token): boolean {
  if (!upperStart.test(text)) return false
  forms ??= wordsOf(companyForms)
  const [next, last] = [tokens[index + 1], tokens[index + 2]]
  if (next === undefined || !upperStart.test(next.text)) return false
  return forms.has(next.lower) || (last !== undefined && upperStart.test(last.text) && forms.has(last.lower))
}

/** Part of an address, a path or a broken word: `r/Airforce`, `infor- mation`. */
function hangsOn(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  const after = story.tokens[token.index + 1]
  if (before && !token.spaced && /[-/@_#\\]$/.test(before.text)) return true
  if (before && before.text === '-' && !before.spaced && before.end <= token.start) return true
  return after !== undefined && !after.spaced && /^[-/@_\\]/.test(after.text)
}

const possessiveInside = /^(\p{L}{3,})['’]s(\p{Ll}+)$/u
const aged = /^(?:year|month|week|day)olds?$/

/** `Majesty’spleasure`: a possessive that lost the space after it. */
function afterPossessive(text: string): Reading | undefined {
  const [whole, owner = '', rest = ''] = possessiveInside.exec(text) ?? []
  if (whole === undefined || !isWord(owner.toLowerCase()) || rest.length < 3 || rankOf(rest) < 8) return undefined
  return {joint: 'space', meant: joinAt(text, text.length - rest.length, 'space'), certain: true, fromStory: false}
}

function read(story: Story, token: Token, vocabulary: Vocabulary): Reading | undefined {
  if (possessiveInside.test(token.text)) return afterPossessive(token.text)
  const letters = baseOf(token)
  if (letters.length < shortest || letters.length > longest || token.text.length !== token.lower.length) return undefined
  const text = token.text.slice(0, letters.length)
  const plain = lowerCase.test(text) || capitalised.test(text)
  if (!plain && !hasInnerCapital(token.text)) return undefined
  if (aged.test(letters))
    return {joint: 'hyphen', meant: joinAt(token.text, letters.indexOf('old'), 'hyphen'), certain: true, fromStory: false, sure: true}
  if (hangsOn(story, token) || isOfCompany(story, token)) return undefined
  if (!plain) return readInnerCapital(story, token, vocabulary)
  return fromStory(token.text, letters, vocabulary) ?? readPlain(story, token, letters, vocabulary)
}

/** `whilethe intruderwas`: what is run together itself says nothing of the language. */
const isPlainlyTwo = (letters: string): boolean => (splitOf(letters)?.score ?? 0) >= 40

/** Most of the words around are none either: another language, code, or text that is damaged throughout. */
function looksForeign(story: Story, token: Token, vocabulary: Vocabulary): boolean {
  let unknown = 0
  let seen = 0
  for (let at = token.index - 2; at <= token.index + 2; at++) {
    const other = story.tokens[at]
    if (at === token.index || other?.kind !== 'word' || other.sentence !== token.sentence || !lowerCase.test(other.text)) continue
    seen++
    if (vocabulary.unknown[at] === 1 && !isPlainlyTwo(baseOf(other))) unknown++
  }
  return seen > 0 && unknown >= 2 && unknown * 2 > seen
}

export const joinedOf = once((story: Story): readonly Joined[] => {
  const vocabulary = vocabularyOf(story)
  const found: Joined[] = []
  for (const token of vocabulary.unknownTokens) {
    const reading = read(story, token, vocabulary)
    if (!reading || (!reading.fromStory && !reading.sure && looksForeign(story, token, vocabulary))) continue
    const {joint, meant, certain, fromStory: own} = reading
    found.push({start: token.start, end: token.end, text: token.text, word: baseOf(token), joint, meant, certain, fromStory: own})
  }
  const compounds = joinedCompounds(story, vocabulary)
  return compounds.length === 0 ? found : [...found, ...compounds].sort((one, other) => one.start - other.start)
})
