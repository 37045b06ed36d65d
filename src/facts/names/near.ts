/** Spellings that are near one another: by one letter, by an accent, by a hyphen. Knows words, not what they name. */

const marks = /\p{M}+/gu
const joints = /[\s‐‑-]+/g
const plainLetters = /^[\x20-\x7f]*$/
const unlike: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['’', "'"]
])

/** In lower case and without accents: `théberge` and `theberge` are one. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (plainLetters.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[øłđıßæœþð’]/g, (letter) => unlike.get(letter) ?? letter)
}

/** Without spaces and hyphens: `tae-min`, `tae min` and `taemin` are one. */
export const joined = (text: string): string => text.toLowerCase().replace(joints, '')

/** One letter more, less or other, or two neighbours changed round. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let oneEnd = one.length
  let otherEnd = other.length
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd--
    otherEnd--
  }
  const left = oneEnd - start
  const right = otherEnd - start
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]
}

const longestWord = 40

/** A text made of near words alone is no article. */
const mostAlike = 16

/** The numbers of a word's letters from the front and from the back, and the powers between: filled anew for each word. */
const front = new Int32Array(longestWord + 1)
const back = new Int32Array(longestWord + 1)
const powers = new Int32Array(longestWord + 1)
const base = 31

/** Reads a word into `front` and `back`. */
function sumUp(word: string): void {
  powers[0] = 1
  for (let at = 0; at < word.length; at++) {
    front[at + 1] = Math.imul(front[at] ?? 0, base) + word.charCodeAt(at)
    powers[at + 1] = Math.imul(powers[at] ?? 0, base)
  }
  back[word.length] = 0
  for (let at = word.length - 1; at >= 0; at--)
    back[at] = Math.imul(word.charCodeAt(at), powers[word.length - 1 - at] ?? 0) + (back[at + 1] ?? 0)
}

/** What is left of the word last summed up without the letter at `left`, as a number; the whole word for -1. */
const restOf = ({length}: string, left: number): number =>
  left < 0 ? (front[length] ?? 0) : (Math.imul(front[left] ?? 0, powers[length - 1 - left] ?? 0) + (back[left + 1] ?? 0)) | 0

/** Rests by their number, as chains of entries; the one entered last in front. Arrays of numbers, since a word has as many rests as letters. */
class Rests {
  private readonly words: Int32Array
  private readonly earlier: Int32Array
  private readonly keys: Int32Array
  private readonly latest: Int32Array
  private readonly mask: number
  private entered = 0

  constructor(most: number) {
    let places = 64
    while (places < 2 * most) places *= 2
    this.mask = places - 1
    this.words = new Int32Array(most)
    this.earlier = new Int32Array(most)
    this.keys = new Int32Array(places)
    this.latest = new Int32Array(places).fill(-1)
  }

  /** Where a rest stands, or may stand. */
  placeOf(rest: number): number {
    let place = (rest ^ (rest >>> 13)) & this.mask
    while ((this.latest[place] ?? -1) >= 0 && this.keys[place] !== rest) place = (place + 1) & this.mask
    return place
  }

  first(place: number): number {
    return this.latest[place] ?? -1
  }

  next(entry: number): number {
    return this.earlier[entry] ?? -1
  }

  wordAt(entry: number): number {
    return this.words[entry] ?? -1
  }

  enter(place: number, rest: number, word: number): void {
    this.words[this.entered] = word
    this.earlier[this.entered] = this.latest[place] ?? -1
    this.keys[place] = rest
    this.latest[place] = this.entered++
  }
}

/** Every pair of words one edit apart, found through the words with one letter left out, not by comparing all with all. */
export function nearPairs(given: Iterable<string>): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  const words: string[] = []
  let most = 0
  for (const word of given) {
    if (word.length > longestWord) continue
    words.push(word)
    most += word.length + 1
  }
  const rests = new Rests(most)
  const seen = new Set<string>()
  for (const [index, word] of words.entries()) {
    sumUp(word)
    for (let left = -1; left < word.length; left++) {
      const rest = restOf(word, left)
      const place = rests.placeOf(rest)
      let alike = 0
      for (let entry = rests.first(place); entry >= 0; entry = rests.next(entry)) {
        const other = words[rests.wordAt(entry)] ?? word
        alike++
        // Two rests may give one number, so it is the words that are compared.
        if (other === word || !isOneEdit(other, word) || seen.has(`${other} ${word}`)) continue
        seen.add(`${other} ${word}`)
        pairs.push([other, word])
      }
      if (alike < mostAlike) rests.enter(place, rest, index)
    }
  }
  return pairs
}

/** How a given name sounds, roughly: Stephen and Steven, Catherine and Katherine, Jon and John. */
export function soundOf(name: string): string {
  return folded(name)
    .replace(/ph/g, 'v')
    .replace(/geo/g, 'je')
    .replace(/ck|c(?![ei])|q/g, 'k')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/(?!^)[eh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Endings that make another word of a name: a plural, a people, a man’s or a woman’s form. */
export function isDerived(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.startsWith(short) && /^(?:s|es|n|an|ian|i|ese|ish|a|o|er|r)$/.test(long.slice(short.length))) return true
  return (
    one.length === other.length &&
    one.slice(0, -1) === other.slice(0, -1) &&
    /[aeoisnyr]/.test(one.at(-1) ?? '') &&
    /[aeoisnyr]/.test(other.at(-1) ?? '')
  )
}

/** `once`, `twice`, `3 times`: for messages that count spellings. */
export function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
