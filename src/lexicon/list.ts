/**
 * Reads the closed lists of this folder.
 *
 * Invariant of this folder: it holds words and what is known of them; it imports nothing of ours. Lists are strings, so that importing one costs
 * nothing; they are read when first asked for.
 */

/** The words of a list that parts them by white space. */
export const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The phrases of a list with one on each line. */
export const phrasesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The choices of a pattern that a list parts by `|` or puts on lines of their own. */
export const choicesOf = (list: string): string => list.trim().replace(/\s*\n\s*/g, '|')

/** The words of a list of numbers, as the choices of a pattern: `january|february|…`. */
export const namesOf = (list: string): string => [...numbersOf(list).keys()].join('|')

/** What faces what: the sides of each line that `/` parts, each as the choices of a pattern; `_` stands for a blank. */
export const facingOf = (list: string): string[][] =>
  phrasesOf(list).map((line) => line.split('/').map((side) => side.trim().split(/\s+/).join('|').replaceAll('_', ' ')))

/** Any of the choices of a list, between blanks. */
export const anyOf = (list: string): RegExp => new RegExp(` (?:${choicesOf(list)}) `)

/** The `word value` pairs of a list of numbers. */
export function numbersOf(list: string): Map<string, number> {
  const parts = list.split(/\s+/).filter(Boolean)
  const numbers = new Map<string, number>()
  for (let at = 0; at + 1 < parts.length; at += 2) numbers.set(parts[at] ?? '', Number(parts[at + 1]))
  return numbers
}

/** Reads lists when first asked for them, and keeps what was read. */
export function lazily<T extends object>(read: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= read()
    return known
  }
}
