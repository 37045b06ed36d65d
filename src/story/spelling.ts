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

/** Met since the last change of generations, and in the one before: the commonest words are never forgotten. */
let met = new Map<string, Spelling>()
let metEarlier = new Map<string, Spelling>()
const mostMet = 12_000
const longestMet = 24

/** From this length on, a slice keeps the whole text it was cut from alive. */
const sliced = 13

/** The same letters, cut from a text that holds nothing else. */
const apart = (text: string): string => ` ${text}`.slice(1)

function keep(text: string, spelling: Spelling): Spelling {
  if (met.size >= mostMet) {
    metEarlier = met
    met = new Map()
  }
  met.set(text, spelling)
  return spelling
}

export function spellingOf(text: string): Spelling {
  const known = met.get(text)
  if (known) return known
  const earlier = metEarlier.get(text)
  if (earlier) return keep(earlier.text, earlier)
  if (text.length > longestMet) return {text, lower: lowerOf(text), kept: new Array<unknown>(slots)}
  const own = text.length < sliced ? text : apart(text)
  return keep(own, {text: own, lower: lowerOf(own), kept: new Array<unknown>(slots)})
}
