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

/** Long unknown words are cut, so that hostile keys cost little. */
export function nearest(word: string, known: readonly string[]): string {
  const short = word.slice(0, 60)
  let best = known[0] ?? ''
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const apart = distance(short, candidate)
    if (apart < least) {
      least = apart
      best = candidate
    }
  }
  return best
}
