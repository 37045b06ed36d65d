/** The known word nearest to an unknown one, for messages that say what was probably meant. */

/** Levenshtein distance, two rows at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const following = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      following.push(Math.min((following[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + change))
    }
    row = following
  }
  return row[other.length] ?? 0
}

/** Of two words that one can be a slip of the other, more letters agree than differ: `loud` is no slip of `rule`. */
const mostApart = (word: string, candidate: string): number => Math.floor(Math.max(word.length, candidate.length) * 0.4)

/** Undefined where none is near. Long unknown words are cut, so that hostile keys cost little. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = word.slice(0, 60)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const apart = distance(short, candidate)
    if (apart < least && apart <= mostApart(short, candidate)) {
      least = apart
      best = candidate
    }
  }
  return best
}

/** The end of a message about an unknown word; empty where no known one is near. */
export function suggestion(word: string, known: readonly string[], before = ''): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `, expected for example '${before}${near}'`
}
