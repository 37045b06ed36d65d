/** Reads a capital inside of a word: a lost joint, or the way a brand is written. */

import {givenNames} from '../../lexicon/given-names.js'
import {lazily, wordsOf} from '../../lexicon/list.js'
import {peoplePrefixes} from '../../lexicon/name-words.js'
import {
  hyphenatedNames,
  pairedPlaces,
  peoplesInCompounds,
  prefixesBeforeNames,
  secondPeoples,
  titlesBeforeNames
} from '../../lexicon/word-parts.js'
import {isPair, isWord, rankOf} from '../../lexicon/words.js'
import type {Story, Token} from '../../story/story.js'
import {fromStory, joinAt, like, type Reading} from './reading.js'
import {isHyphenSecond, isPlainFunctionWord} from './split.js'
import type {Vocabulary} from './vocabulary.js'

const innerCapital = /^(\p{Lu}{2,3}|a|\p{L}\p{Ll}+)(\p{Lu}\p{Ll}+|\p{Lu}{2,3})$/u
const capitalsBefore = /^(\p{Lu}{2,5})(\p{Ll}{4,})$/u
const afterInitialism = /^\p{Lu}{3,}\p{Ll}/u
const beforeI = /^(\p{Ll}{2,})I$/u

export const hasInnerCapital = (text: string): boolean => innerCapital.test(text) || capitalsBefore.test(text) || beforeI.test(text)

function readLists() {
  return {
    names: new Map([...wordsOf(hyphenatedNames)].map((name) => [name.replaceAll('-', ''), name])),
    places: wordsOf(pairedPlaces),
    titles: wordsOf(titlesBeforeNames),
    given: wordsOf(givenNames),
    prefixes: wordsOf(prefixesBeforeNames),
    peoples: wordsOf(secondPeoples),
    ofPeoples: wordsOf(peoplePrefixes),
    seconds: wordsOf(peoplesInCompounds)
  }
}

const known = lazily(readLists)

const reading = (text: string, cut: number, joint: 'space' | 'hyphen', certain = true): Reading => ({
  joint,
  meant: joinAt(text, cut, joint),
  certain,
  fromStory: false
})

/** `BJPcontrolled`, `AIpowered`; the plural of an initialism never gets here, since its end is too short. */
function afterInitials(text: string): Reading | undefined {
  const match = capitalsBefore.exec(text)
  const [, initials = '', rest = ''] = match ?? []
  if (!match || !isWord(rest)) return undefined
  if (isHyphenSecond(rest) || (/(?:ed|ing)$/.test(rest) && rest.length > 5)) return reading(text, initials.length, 'hyphen')
  return undefined
}

/** `USChina`, `FrancePresse`, `nonMuslim`: what is always hyphenated. */
function listed(token: Token, first: string, second: string): Reading | undefined {
  const {names, places, prefixes, peoples, ofPeoples, seconds} = known()
  const [one, two] = [first.toLowerCase(), second.toLowerCase()]
  const name = names.get(token.lower)
  if (name) return {joint: 'hyphen', meant: like(token.text, name), certain: true, fromStory: false}
  if (places.has(one) && places.has(two) && one !== two) return reading(token.text, first.length, 'hyphen')
  if (peoples.has(two) && /(?:an|ese|ish|ic)$/.test(one) && isWord(one)) return reading(token.text, first.length, 'hyphen')
  // A band may be called AfroCelt, but what follows in -an or -ish is a people: FrancoPrussian.
  if (ofPeoples.has(one) && (seconds.has(two) || ofPeople.test(second))) return reading(token.text, first.length, 'hyphen')
  if (first === 'Al' && second.length > 3) return reading(token.text, 2, 'hyphen')
  if (prefixes.has(one) && first === one && isWord(two)) return reading(token.text, first.length, 'hyphen')
  return undefined
}

/** A word in lower case before a name: `makerCiena`; brands such as `easyJet` are short, or have nothing else in the story to compare with. */
function lowerBeforeName(
  story: Story,
  {text, sentence}: Token,
  first: string,
  second: string,
  vocabulary: Vocabulary
): Reading | undefined {
  // isBefore, forEach: no name is a word of the grammar.
  if (second.length < 3 || isPlainFunctionWord(second.toLowerCase())) return undefined
  if (isPlainFunctionWord(first) || beforeNames.has(first))
    return holdsCode(story, sentence, text) ? undefined : {...reading(text, first.length, 'space'), sure: true}
  if (first.length < 4 || rankOf(first) < 4) return undefined
  const name = second.toLowerCase()
  const seen = (vocabulary.capitals.get(name) ?? 0) > 0
  if (seen && first.length >= 5) return reading(text, first.length, 'space')
  // Identifiers and brands are made of plain words, and mostly of short ones: maxLength, easyJet.
  const onlyName = (name.length >= 5 && rankOf(name) < plainRank) || ofPeople.test(second)
  return onlyName && (first.length >= 5 || !isWord(name)) && rankOf(first) >= 8 ? reading(text, first.length, 'space', false) : undefined
}

/** A word as common as this, or more so, may be part of a brand. */
const plainRank = 9
/** A surname is seldom as common as this: Trump is not, Ridge is. */
const firmRank = 15
const ofPeople = /^\p{Lu}\p{Ll}{2,}(?:ian|ean|ish|ese|ench|utch|rican)$/u

/** `toString`: where there is one identifier there are more. */
const identifier = /^(?:\p{Ll}+(?:\p{Lu}\p{Ll}*)+|\p{L}+(?:_\p{L}+)+)$/u

function holdsCode(story: Story, sentence: number, text: string): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  for (let index = firstToken; index < lastToken; index++) {
    const token = story.tokens[index]
    if (token?.kind === 'word' && token.text !== text && identifier.test(token.text)) return true
  }
  return false
}

const beforeNames = new Set(['in', 'at', 'on', 'by', 'or', 'as', 'near', 'for', 'over', 'under', 'more', 'other'])

export function readInnerCapital(story: Story, token: Token, vocabulary: Vocabulary): Reading | undefined {
  if (isWord(token.lower)) return undefined
  const {text} = token
  // NBCUniversal writes itself so, whatever else the story has.
  const own = afterInitialism.test(text) ? undefined : fromStory(text, token.lower, vocabulary)
  if (own) return own
  const pronoun = beforeI.exec(text)?.[1]
  if (pronoun) return isWord(pronoun) && rankOf(pronoun) >= 18 ? reading(text, pronoun.length, 'space') : undefined
  const initials = afterInitials(text)
  if (initials) return initials
  const match = innerCapital.exec(text)
  const [, first = '', second = ''] = match ?? []
  if (!match) return undefined
  const always = listed(token, first, second)
  if (always) return always
  if (alwaysTogether(first, second)) return reading(text, first.length, 'space')
  if (vocabulary.countOf(token.lower) > 1) return undefined
  if (first === first.toLowerCase()) return lowerBeforeName(story, token, first, second, vocabulary)
  return twoNames(text, first, second, vocabulary)
}

/** `LasVegas`, `TannerMorgan`: both stand apart elsewhere, or always stand together. */
function twoNames(text: string, first: string, second: string, {capitals}: Vocabulary): Reading | undefined {
  const [one, two] = [first.toLowerCase(), second.toLowerCase()]
  if (first.length < 2 || second.length < 3 || first === first.toUpperCase()) return undefined
  // PresidentObama; PrinceRidge, made of two plain words, is a firm.
  if (known().titles.has(one) && isWord(two) && (rankOf(two) < firmRank || known().given.has(two)))
    return reading(text, first.length, 'space')
  // A newspaper may be called TheStreet, but nothing is called TheAeneid beside an Aeneid or a word that nobody knows.
  if (/^(?:The|And|For|With|From|In|Of)$/.test(first) && second.length > 3 && (capitals.has(two) || rankOf(two) < plainRank))
    return reading(text, first.length, 'space')
  // AntonyDupuis; a JoAnn and a MaryBeth have two given names.
  if (known().given.has(one) && second.length > 3 && !known().given.has(two) && (one.length > 4 || rankOf(two) < plainRank))
    return reading(text, first.length, 'space', false)
  // Brands have a plain word in them: HelloFresh, DreamWorks.
  const rare = (word: string): boolean => word.length >= 5 && rankOf(word) >= 0 && rankOf(word) < plainRank
  if (rare(one) && rare(two)) return reading(text, first.length, 'space', false)
  // TibetanPlateau: a people's adjective builds no brands with a long word.
  if (ofPeople.test(first) && isWord(one) && second.length >= 6 && isWord(two)) return reading(text, first.length, 'space', false)
  const seen = (word: string): boolean => (capitals.get(word) ?? 0) > 0
  const secondIsName = seen(two) && rankOf(two) < 14 && rankOf(one) >= 1
  if ((seen(one) && seen(two)) || secondIsName) return reading(text, first.length, 'space', false)
  return undefined
}

/** `LasVegas`: a common pair of which the first is rare by itself. */
function alwaysTogether(first: string, second: string): boolean {
  const [one, two] = [first.toLowerCase(), second.toLowerCase()]
  return first !== one && first !== first.toUpperCase() && first.length >= 3 && second.length >= 4 && isPair(one, two) && rankOf(one) < 20
}
