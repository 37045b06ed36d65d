/**
 * Spellings: each way a word is written, known once for all of its tokens, in this story and the next. Articles share most of their words, so what the
 * letters alone tell is worked out once for each spelling and kept with it.
 */

/** One way a word is written. */
export interface Spelling {
  readonly text: string
  /** `text` in lower case, with curly apostrophes made straight, other hyphens made plain and soft hyphens left out. */
  readonly lower: string
  /** What has been worked out about it so far, by slot; whoever has a slot knows what stands in it. */
  readonly kept: unknown[]
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

function placeOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return (sum ^ (sum >>> 15)) & (places - 1)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The spelling of what stands between two offsets of a text. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > longestKept) return newSpelling(text.slice(start, end))
  const place = placeOf(text, start, end)
  const known = met[place]
  if (known && standsAt(known.text, text, start, end)) return known
  const word = text.slice(start, end)
  const spelling = newSpelling(word.length < sliced ? word : apart(word))
  met[place] = spelling
  return spelling
}

const newSpelling = (text: string): Spelling => ({text, lower: lowerOf(text), kept: new Array<unknown>(slots)})
