/** Pairs of names that may be one name spelt two ways. Says what speaks for it; whether that is enough is for a rule to judge. */

import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {namesOf} from './find.js'
import {otherCapitals} from './inner-capitals.js'
import {nameLists} from './lists.js'
import type {Name} from './name.js'
import {folded, isDerived, isOneEdit, joined, soundOf} from './near.js'
import {nearWordsOf} from './near-words.js'
import {koreanDivision} from './people.js'

export interface SpellingPair {
  /** The one that is rarer or, as often, later. */
  readonly rare: Name
  readonly usual: Name
  /** The words that differ, as printed. */
  readonly spelt: string
  readonly elsewhere: string
  /** What they have in common: the given name, the surname of a lone word, all other words, or nothing but their letters; or all letters, and other capitals. */
  readonly by: 'given' | 'surname' | 'lone' | 'words' | 'letters' | 'capitals'
}

const longestList = 12
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
const isWord = (name: Name): boolean => !name.name.includes(' ')
const firstOf = (name: Name): number => name.mentions[0]?.start ?? 0

/** Where the given name differs, a surname alone speaks for neither spelling. */
export const spelledOut = (name: Name, by: SpellingPair['by']): number =>
  by === 'surname' ? name.mentions.filter((mention) => mention.form === 'full').length : name.mentions.length

function ordered(one: Name, other: Name, oneWord: string, otherWord: string, by: SpellingPair['by']): SpellingPair {
  const difference = spelledOut(one, by) - spelledOut(other, by)
  const oneIsRare = difference === 0 ? firstOf(one) > firstOf(other) : difference < 0
  return oneIsRare
    ? {rare: one, usual: other, spelt: oneWord, elsewhere: otherWord, by}
    : {rare: other, usual: one, spelt: otherWord, elsewhere: oneWord, by}
}

function* pairsWithin(groups: ReadonlyMap<string, readonly Name[]>): Generator<readonly [Name, Name]> {
  for (const group of groups.values()) {
    const few = group.slice(0, longestList)
    for (const [index, one] of few.entries()) for (const other of few.slice(index + 1)) yield [one, other]
  }
}

function groupsBy(names: Iterable<Name>, keysOf: (name: Name) => Iterable<string | null>): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    for (const key of keysOf(name)) {
      if (key === null) continue
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  }
  return groups
}

/** First letters that are taken for each other: `Waka`, `Vaka`. */
const soundAlike = new Set('wv vw ck kc iy yi sz zs jy yj td dt bp pb'.split(' '))

/** A long surname bears two slips: `Wolstenholme`, `Wolstenhulm`; each must be one edit of a word between them. */
function isNearSurname(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || one[0] !== other[0])
    return isOneEdit(one, other) && Math.min(one.length, other.length) > (soundAlike.has(`${one[0]}${other[0]}`) ? 3 : 4)
  if (isOneEdit(one, other) || soundOf(one) === soundOf(other)) return true
  return (
    Math.min(one.length, other.length) > 7 &&
    Math.abs(one.length - other.length) < 3 &&
    commonEnds(one, other) >= Math.max(one.length, other.length) - 2
  )
}

function commonEnds(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start++
  let end = 0
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end
}

/** `Hyacinth Okonji`, of whom nothing tells that she is a person but that `Hyacinth Okonjo` is one. */
function* withoutSigns(names: readonly Name[], people: readonly Name[]): Generator<SpellingPair> {
  const byGiven = groupsBy(people, ({given}) => [given && given.length > 3 ? given : null])
  for (const other of names) {
    const [given = '', surname = '', more] = other.kind === 'other' ? other.name.split(' ') : []
    if (surname.length < leastUnsigned || more !== undefined) continue
    for (const person of byGiven.get(given)?.slice(0, longestList) ?? []) {
      const known = person.surname ?? ''
      const isNear = isOneEdit(known.toLowerCase(), surname.toLowerCase()) && !isPlural(known.toLowerCase(), surname.toLowerCase())
      if (isNear && folded(known) !== folded(surname)) yield ordered(person, other, known, surname, 'given')
    }
  }
}

const leastUnsigned = 5

/** `Kit Farnsworth`, `Kit Farnworth`. */
function* sameGiven(people: readonly Name[]): Generator<SpellingPair> {
  const groups = groupsBy(people, (name) => [name.given && name.given.length > 1 ? folded(name.given) : null])
  for (const [one, other] of pairsWithin(groups)) {
    const first = one.surname ?? ''
    const second = other.surname ?? ''
    // `Golden Globes`, `Golden Globe`: taken for people, and the plural tells that they are none.
    if (`${first}s` === second || `${second}s` === first) continue
    if (folded(first) !== folded(second) && joined(first) !== joined(second) && isNearSurname(first.toLowerCase(), second.toLowerCase()))
      yield ordered(one, other, first, second, 'given')
  }
}

function isNearGiven(one: string, other: string): boolean {
  if (folded(one) === folded(other) || joined(one) === joined(other)) return false
  const {given} = nameLists()
  const bothKnown = given.has(one) && given.has(other)
  if (soundOf(one) === soundOf(other)) return !isDerived(one, other) || !bothKnown
  return !bothKnown && isOneEdit(one, other) && Math.min(one.length, other.length) > 4 && one[0] === other[0] && !isDerived(one, other)
}

/** `Bridget Halloran`, `Bridgit Halloran`. */
function* sameSurname(people: readonly Name[]): Generator<SpellingPair> {
  const groups = groupsBy(people, (name) => [name.surname && folded(name.surname)])
  for (const [one, other] of pairsWithin(groups)) {
    const first = one.given ?? ''
    const second = other.given ?? ''
    if (first.length > 2 && second.length > 2 && isNearGiven(first.toLowerCase(), second.toLowerCase()))
      yield ordered(one, other, first, second, 'surname')
  }
}

function mostMentioned(names: readonly Name[], except: Name | undefined): Name | undefined {
  let most: Name | undefined
  for (const name of names) if (name !== except && name.mentions.length > (most?.mentions.length ?? 0)) most = name
  return most
}

/** A lone word near the surname of one who is named in full: `Catherine Ollerenshaw … Ollerinshaw`. */
function* loneWords(story: Story, names: readonly Name[], people: readonly Name[]): Generator<SpellingPair> {
  if (nearWordsOf(story).length === 0) return
  const {places, given, demonyms} = nameLists()
  const bearers = groupsBy(people, (name) =>
    [...new Set([name.surname, ...name.name.split(' ').slice(1)])].map((word) =>
      word && word.length > 3 ? lastWord(word).toLowerCase() : null
    )
  )
  const lone = groupsBy(
    names.filter((name) => isWord(name) && name.kind !== 'place'),
    (name) => [name.name.length > 4 ? name.name.toLowerCase() : null]
  )
  for (const [one, other] of nearWordsOf(story)) {
    for (const [word, surname] of [
      [one, other],
      [other, one]
    ] as const) {
      const rare = lone.get(word)?.[0]
      const usual = mostMentioned(bearers.get(surname) ?? [], rare)
      if (!rare || !usual || bearers.has(word) || folded(word) === folded(surname)) continue
      // `Barrow`, a town, and `Farrow`, who wrote the story: a slip hardly makes another first letter.
      if (word[0] !== surname[0] && !soundAlike.has(`${word[0]}${surname[0]}`)) continue
      if (
        places.has(word) ||
        demonyms.has(word) ||
        given.has(word) ||
        (word.startsWith(surname) && /^(?:s|es)$/.test(word.slice(surname.length))) ||
        `${word}s` === surname
      )
        continue
      const elsewhere = usual.name.split(' ').find((part) => part.toLowerCase() === surname) ?? usual.surname ?? surname
      yield {rare, usual, spelt: rare.name, elsewhere, by: 'lone'}
    }
  }
}

const isPlural = (one: string, other: string): boolean =>
  `${one}s` === other ||
  `${other}s` === one ||
  (/[aeiou]n$/.test(one) && `${other}n` === one) ||
  (/[aeiou]n$/.test(other) && `${one}n` === other)

/** Every word but one the same: `Marchetti Institute`, `Marchetta Institute`. */
function* sameWords(names: readonly Name[]): Generator<SpellingPair> {
  const long = names.filter((name) => name.kind !== 'person' && name.name.includes(' ') && name.name.length < 80)
  const groups = groupsBy(long, (name) => {
    const words = name.name.toLowerCase().split(' ')
    return words.map((word, at) => (word.length > 5 ? words.map((other, index) => (index === at ? '*' : other)).join(' ') : null))
  })
  const {places, demonyms} = nameLists()
  for (const [one, other] of pairsWithin(groups)) {
    const words = one.name.split(' ')
    const others = other.name.split(' ')
    const at = words.findIndex((word, index) => word.toLowerCase() !== others[index]?.toLowerCase())
    const first = words[at] ?? ''
    const second = others[at] ?? ''
    const known = [first, second].every((word) => places.has(word.toLowerCase()) || demonyms.has(word.toLowerCase()))
    if (!known && isOneEdit(first.toLowerCase(), second.toLowerCase()) && !isPlural(first.toLowerCase(), second.toLowerCase()))
      yield ordered(one, other, first, second, 'words')
  }
}

/** Two lone words with nothing but their letters to tell: `Kyrgyzstan`, `Kyrgystan`; or the same ones in another order, `Kazhakstan`. */
function* sameLetters(story: Story, names: readonly Name[]): Generator<SpellingPair> {
  const lone = new Map<string, Name>()
  for (const name of names) if (isWord(name) && name.name.length > 5 && name.kind !== 'person') lone.set(name.name.toLowerCase(), name)
  const shuffled = groupsBy(lone.values(), ({name}) => [name.length > 7 ? shuffledKey(name.toLowerCase()) : null])
  const shuffledPairs = [...pairsWithin(shuffled)].map(([one, other]) => [one.name.toLowerCase(), other.name.toLowerCase()] as const)
  for (const [one, other] of [...nearWordsOf(story), ...shuffledPairs]) {
    const first = lone.get(one)
    const second = lone.get(other)
    if (first && second && !isDerived(one, other) && folded(one) !== folded(other) && joined(one) !== joined(other))
      yield ordered(first, second, first.name, second.name, 'letters')
  }
}

/** Words with one key begin and end alike and hold the same letters. */
const shuffledKey = (word: string): string => `${word.slice(0, 2)}${[...word].sort().join('')}${word.slice(-2)}`

/** Every pair of names of the story that are spelt nearly alike. */
export const spellingPairsOf = once((story: Story): readonly SpellingPair[] => {
  const names = namesOf(story)
  const people = names.filter((name) => name.kind === 'person' && name.surname !== null)
  return [
    ...sameGiven(people),
    ...withoutSigns(names, people),
    ...sameSurname(people),
    ...loneWords(story, names, people),
    ...sameWords(names),
    ...sameLetters(story, names),
    ...otherCapitals(story)
  ]
})

/** `Kim Jong-un`: the family name first and a hyphen in the given name. */
export const isHyphenatedKorean = (name: Name): boolean =>
  name.kind === 'person' &&
  nameLists().koreanFamilies.has(name.surname?.toLowerCase() ?? '') &&
  name.given !== null &&
  /^\p{Lu}\p{L}+-\p{L}+$/u.test(name.given) &&
  name.name.startsWith(name.surname ?? ' ')

/** `Shin Wonsik`: the family name first and two syllables that are written as one word. */
export const isClosedKorean = (name: Name): boolean =>
  name.kind === 'person' &&
  nameLists().koreanFamilies.has(name.surname?.toLowerCase() ?? '') &&
  name.given !== null &&
  name.name.startsWith(name.surname ?? ' ') &&
  !nameLists().given.has(name.given.toLowerCase()) &&
  koreanDivision(name.given.toLowerCase()) > 0
