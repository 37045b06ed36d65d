/** The people of a story while they are gathered: who bears a name, and whom a lone word stands for. */

import {nameLists} from './lists.js'
import type {NameWord} from './runs.js'

export interface NameParts {
  readonly given: string | null
  readonly surname: string | null
  readonly suffix: string | null
}

const textOfWords = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ')
const pinyin =
  /^(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh)?[aeiou][aeiou]?[aeiou]?(?:ng|n|r)?(?:(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh)[aeiou][aeiou]?[aeiou]?(?:ng|n|r)?)?$/

/** `Leji`, `Wei-ling`; in `Jean-Luc` the second part has a capital of its own. */
const isChineseGiven = ({text, lower}: NameWord): boolean => pinyin.test(lower) || /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(text)

/** Whether the family name stands first: `Kim Jong-un`, `Xi Jinping`, `Orbán Viktor`. */
export function isFamilyFirst(main: readonly NameWord[]): boolean {
  const {given, koreanFamilies, chineseFamilies, hungarianGiven} = nameLists()
  const first = main[0]
  const second = main[1]
  if (!first || !second) return false
  const hyphen = second.lower.indexOf('-')
  if (koreanFamilies.has(first.lower)) {
    if (hyphen > 0) return main.length === 2
    if (isKoreanGiven(second.lower) && !given.has(second.lower)) return main.length === 2
    if (main.length === 3 && isKoreanSyllable(second.lower) && isKoreanSyllable(main[2]?.lower ?? '')) return true
  }
  if (main.length !== 2) return false
  if (chineseFamilies.has(first.lower) && !given.has(second.lower) && isChineseGiven(second)) return true
  if (hungarianGiven.has(second.lower) && !given.has(first.lower) && !hungarianGiven.has(first.lower)) return true
  return given.has(second.lower) && !given.has(first.lower) && /[áéíóöőúüű]/.test(first.lower) && !koreanFamilies.has(first.lower)
}

export const isKoreanSyllable = (word: string): boolean => nameLists().koreanSyllables.has(word)

/** Where a closed Korean given name divides, `Won|sik`; 0 where it does not. */
export function koreanDivision(word: string): number {
  if (word.length < 4 || word.length > 10) return 0
  for (let at = 2; at <= word.length - 2; at++) if (isKoreanSyllable(word.slice(0, at)) && isKoreanSyllable(word.slice(at))) return at
  return 0
}

const isKoreanGiven = (word: string): boolean => koreanDivision(word) > 0

/** `De la Cruz`, `Di Matteo`: a particle keeps its capital where the name does, and takes one at the head of a sentence. `Al Hale` has a given name. */
function isParticle(word: NameWord | undefined): boolean {
  const {particles, given} = nameLists()
  return word !== undefined && word.lower.length > 1 && particles.has(word.lower) && !given.has(word.lower)
}

/** Given name and surname of a person’s words. */
export function partsOf(words: readonly NameWord[]): NameParts {
  const {suffixes, particles} = nameLists()
  let end = words.length
  let suffix: string | null = null
  while (end > 1 && suffixes.has(words[end - 1]?.lower ?? '')) {
    end--
    suffix = words[end]?.lower ?? null
  }
  const main = words.slice(0, end).filter((word) => !word.minor)
  if (main.length < 2) return {given: null, surname: null, suffix}
  if (isParticle(main[0])) return {given: null, surname: textOfWords(words.slice(0, end)), suffix}
  if (isFamilyFirst(main)) return {given: textOfWords(main.slice(1)), surname: main[0]?.text ?? null, suffix}
  let first = end - 1
  while (first > 1 && (words[first - 1]?.minor ? particles.has(words[first - 1]?.lower ?? '') : isParticle(words[first - 1]))) first--
  return {given: words[0]?.text ?? null, surname: textOfWords(words.slice(first, end)), suffix}
}
