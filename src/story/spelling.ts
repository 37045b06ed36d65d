/**
 * Spellings: each way a word is written, known once for all of its tokens, in this story and the next. Articles share most of their words, so what the
 * letters alone tell is worked out once for each spelling and kept with it.
 */

/** One way a word is written. */
export interface Spelling {
  readonly text: string
  /** `text` in lower case, with curly apostrophes made straight, other hyphens made plain and soft hyphens left out. */
  readonly lower: string
  /** Which traits are settled and which of these it has: two bits for each, so that no second object need be looked at. */
  traits: number
  /** What has been worked out about it so far, by slot; whoever has a slot knows what stands in it. */
  readonly kept: unknown[]
}

/** How many bits of `Spelling.traits` are given out. */
let bits = 0
/** As many as fit into a small integer, which costs no object. */
const mostBits = 30

/** What a word's letters alone answer with yes or no, asked once for each spelling: for what is asked of every token of a story. */
export function traitOf(holds: (spelling: Spelling) => boolean): (word: {readonly spelling: Spelling}) => boolean {
  if (bits >= mostBits) return bySpelling(holds)
  const settled = 1 << bits++
  const held = 1 << bits++
  return ({spelling}) => {
    if ((spelling.traits & settled) === 0) spelling.traits |= holds(spelling) ? settled | held : settled
    return (spelling.traits & held) !== 0
  }
}

/** How many slots of `Spelling.kept` are given out. */
let slots = 0

/** What a word's letters alone tell, worked out when first asked for and kept with the spelling: most tokens need no look into a list. */
export function bySpelling<T extends NonNullable<unknown>>(compute: (spelling: Spelling) => T): (word: {readonly spelling: Spelling}) => T {
  const slot = slots++
  return ({spelling}) => {
    // The slot is known here alone, so it holds nothing but what `compute` gave.
    const known = spelling.kept[slot] as T | undefined
    if (known !== undefined) return known
    const value = compute(spelling)
    spelling.kept[slot] = value
    return value
  }
}

const apostrophe = /[’ʼ]/g
const hyphen = /[‐‑]/g

/** Most words of a text are plain and small, and are their own lower case. */
function lowerOf(text: string): string {
  let capital = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 127) return text.toLowerCase().replace(apostrophe, "'").replace(hyphen, '-').replaceAll('\u00ad', '')
    if (code >= 65 && code <= 90) capital = true
  }
  return capital ? text.toLowerCase() : text
}

/** From this length on, a slice keeps the whole text it was cut from alive. */
const sliced = 13
const longestKept = 24

/** The same letters, cut from a text that holds nothing else. */
const apart = (text: string): string => ` ${text}`.slice(1)

/** What was met last, by a number made of its letters; of two with one number the later stays. A map would want each word cut out to be looked up. */
const places = 1 << 15
const met = /* @__PURE__ */ new Array<Spelling | undefined>(places)

/** The number of a word's letters, with one letter more: who walks over the letters anyway need not walk twice. */
export const sumWith = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0

function sumOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum = sumWith(sum, text.charCodeAt(at))
  return sum
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The spelling of what stands between two offsets of a text; `sum` is the number of its letters, by `sumWith` from 0 on. */
export function spellingAt(text: string, start: number, end: number, sum: number = sumOf(text, start, end)): Spelling {
  if (end - start > longestKept) return newSpelling(text.slice(start, end))
  const place = (sum ^ (sum >>> 15)) & (places - 1)
  const known = met[place]
  if (known && standsAt(known.text, text, start, end)) return known
  const word = text.slice(start, end)
  const spelling = newSpelling(word.length < sliced ? word : apart(word))
  met[place] = spelling
  return spelling
}

const newSpelling = (text: string): Spelling => ({text, lower: lowerOf(text), traits: 0, kept: new Array<unknown>(slots)})
