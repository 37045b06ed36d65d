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

/** Every pair of words one edit apart, found through the words with one letter left out, not by comparing all with all. */
export function* nearPairs(words: Iterable<string>): Generator<readonly [string, string]> {
  const byRest = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const word of words) {
    if (word.length > longestWord) continue
    const rests = new Set([word])
    for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1))
    for (const rest of rests) {
      const others = byRest.get(rest)
      if (!others) {
        byRest.set(rest, [word])
        continue
      }
      for (const other of others) {
        const key = `${other} ${word}`
        if (seen.has(key) || !isOneEdit(other, word)) continue
        seen.add(key)
        yield [other, word]
      }
      // A text made of near words alone is no article.
      if (others.length < 16) others.push(word)
    }
  }
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
