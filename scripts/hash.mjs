/** The hash of src/lexicon/packed.ts, for the build of the lexicon. A test holds that both agree: every word that was packed is found. */
export function hashOf(key, seed, segment, starts) {
  let one = 0xdeadbeef ^ seed
  let two = 0x41c6ce57 ^ seed
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const first = Math.floor(((one >>> 0) / 4294967296) * starts)
  const mask = segment - 1
  return {
    cells: [first, (first + segment) ^ (two & mask), (first + 2 * segment) ^ ((two >>> 14) & mask)],
    print: (Math.imul(one ^ (two >>> 7), 2654435761) >>> 16) & 0xffff
  }
}
