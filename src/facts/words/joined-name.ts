/** Reads what follows a name that was run together with it: `Courtoisto`, `Beijingannounced`, `Londonbased`. Names alone are never taken apart. */

import {givenNames} from '../../lexicon/given-names.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {afterNames, calendarNames, compoundSeconds, namedVerbs} from '../../lexicon/word-parts.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import type {Token} from '../../story/story.js'
import {joinAt, type Reading} from './reading.js'
import {isFunctionWord, isHyphenSecond, isPlainFunctionWord, splitOf} from './split.js'
import type {Vocabulary} from './vocabulary.js'

function readLists() {
  return {
    calendar: wordsOf(calendarNames),
    closedSeconds: wordsOf(compoundSeconds),
    after: wordsOf(afterNames),
    verbs: wordsOf(namedVerbs),
    /** Vivekanand is one name. */
    given: wordsOf(givenNames)
  }
}

const known = lazily(readLists)

/** Whether a word can stand before what follows in the text. */
export type MayStand = (last: string) => boolean

/** A name that the story has elsewhere, and a word that is no part of a name: `Courtoisto`, `Beijingannounced`. */
export function afterStoryName(token: Token, letters: string, {capitals, countOf}: Vocabulary, mayStand: MayStand): Reading | undefined {
  const {calendar, closedSeconds, after, given} = known()
  if (countOf(letters) > 1) return undefined
  for (let cut = letters.length - 2; cut >= 3; cut--) {
    const first = letters.slice(0, cut)
    const second = letters.slice(cut)
    const named = (capitals.get(first) ?? 0) > 0 || calendar.has(first) || (cut > 4 && given.has(first) && second !== 'and')
    if (!named && (cut < 4 || rankOf(first) < 1)) continue
    const plain =
      second.length > 2
        ? named
          ? isPlainFunctionWord(second) || isLongFunctionWord(second)
          : after.has(second) && second !== 'and' && mayStand(second)
        : named && cut > 4 && smallAfterNames.test(second) && mayStand(second)
    const content =
      cut >= (named ? 4 : 5) && isVerb(second) && (named || rankOf(second) >= 15) && !closedSeconds.has(second) && !isHyphenSecond(second)
    const ofDay = calendar.has(first) && isPair(first, second)
    if (plain || content || ofDay)
      return {
        joint: 'space',
        meant: joinAt(token.text, cut, 'space'),
        certain: ofDay || (plain && !hasOtherEnd(first, second)),
        fromStory: false
      }
  }
  return undefined
}

/** Names end in most little words, and so only where the next word goes with it: `Courtoisto Real Madrid`. */
const smallAfterNames = /^(?:to|of|at|by|is)$/
/** `Hutinstead`, `Parkduring`. */
const isLongFunctionWord = (word: string): boolean => word.length > 5 && isFunctionWord(word)

/** `Republicanshe` is a Republican and a she, or Republicans and a he. */
const hasOtherEnd = (name: string, word: string): boolean =>
  isPlainFunctionWord(word.slice(1)) || isPlainFunctionWord(name.slice(-1) + word) || isPlainFunctionWord(name.slice(-2) + word)

/** What a named person or body did; nouns after a name make names of their own: Riverbend, Disneynature. */
const isVerb = (word: string): boolean =>
  rankOf(word) >= 10 && (/(?:ed|ing|[^e]ly)$/.test(word) ? word.length > 4 : known().verbs.has(word))

const ofPeople = /(?:ian|ean|can|ish|ese|ench|utch|ani|aqi|eli|man|mpic|olic)$/

/** A capital inside of a sentence is a name's, and names are left alone unless what follows the name is plainly no part of it. */
export function readName(token: Token, letters: string, vocabulary: Vocabulary, mayStand: MayStand): Reading | undefined {
  const apart = afterStoryName(token, letters, vocabulary, mayStand)
  if (apart) return apart
  const split = splitOf(letters)
  if (!split) return undefined
  const first = letters.slice(0, split.cut)
  const second = letters.slice(split.cut)
  if (first === 'i' && split.score >= 40 && rankOf(second) >= 16) {
    return {joint: 'space', meant: joinAt(token.text, 1, 'space'), certain: true, fromStory: false}
  }
  if (split.joint === 'space' && ofPeople.test(first) && isWord(first) && second.length > 4)
    return {joint: 'space', meant: joinAt(token.text, split.cut, 'space'), certain: false, fromStory: false}
  if (split.joint === 'space' || split.score < 50 || second.length < 3) return undefined
  const place = second === 'based' || ofPeople.test(first) || (vocabulary.capitals.get(first) ?? 0) > 0
  return place && first.length >= 4
    ? {joint: 'hyphen', meant: joinAt(token.text, split.cut, 'hyphen'), certain: true, fromStory: false}
    : undefined
}
