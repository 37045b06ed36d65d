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

/** What is left of a word without the letter at `left`, as a number: the rests themselves would be ten times as many texts as there are words. */
function restOf(word: string, left: number): number {
  let rest = 0
  for (let at = 0; at < word.length; at++) if (at !== left) rest = (Math.imul(rest, 31) + word.charCodeAt(at)) | 0
  return rest
}

/** Every pair of words one edit apart, found through the words with one letter left out, not by comparing all with all. */
export function* nearPairs(words: Iterable<string>): Generator<readonly [string, string]> {
  const latest = new Map<number, number>()
  const entered: {readonly word: string; readonly earlier: number}[] = []
  const seen = new Set<string>()
  for (const word of words) {
    if (word.length > longestWord) continue
    for (let left = -1; left < word.length; left++) {
      const rest = restOf(word, left)
      const first = latest.get(rest) ?? -1
      let alike = 0
      for (let at = first; at >= 0; at = entered[at]?.earlier ?? -1) {
        const other = entered[at]?.word ?? word
        alike++
        // Two rests may give one number, so it is the words that are compared.
        if (other === word || !isOneEdit(other, word) || seen.has(`${other} ${word}`)) continue
        seen.add(`${other} ${word}`)
        yield [other, word]
      }
      if (alike >= mostAlike) continue
      latest.set(rest, entered.length)
      entered.push({word, earlier: first})
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
