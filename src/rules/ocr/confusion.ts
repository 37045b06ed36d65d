/** Letters that a scanner takes for others: rn and m, cl and d, li and h, vv and w. */

import {ownWords} from '../../facts/words/own-words.js'
import {type Unknown, unknownOf} from '../../facts/words/unknown.js'
import {baseOf, vocabularyOf} from '../../facts/words/vocabulary.js'
import {isSurelyWord, isWord, rankOf} from '../../lexicon/words.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

/** As printed, as read. */
const confusions: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['h', 'li'],
  ['li', 'h'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['ii', 'u'],
  ['iii', 'm'],
  ['nn', 'm'],
  ['tbe', 'the'],
  ['ll', 'h'],
  ['in', 'm'],
  ['m', 'in'],
  ['fi', 'fl'],
  ['fl', 'fi']
]

/** Rarer words are as likely to be chance. */
const leastRank = 12
/** Words as common as these need no other form to vouch for them: `although` has none. */
const surelyRank = 18

/** Those that few names have: in a word with a capital no others are looked for. */
const rareInNames = confusions.filter(([read]) => /^(?:rn|cl|vv|ii|iii|tbe)$/.test(read))

/** A word that has a capital because it opens its sentence, with none behind it: `Arrned guards`; `Barna Silvio` is somebody. */
function opensSentence(story: Story, {index, sentence}: Token): boolean {
  const after = story.tokens[index + 1]
  return (
    story.sentences[sentence]?.firstToken === index && after?.kind === 'word' && after.text === after.lower && after.sentence === sentence
  )
}

/** Words that no list knows with a capital at the head of a sentence, once in the story. */
function* openers(story: Story): Generator<Unknown> {
  const {countOf, unknownTokens} = vocabularyOf(story)
  for (const token of unknownTokens) {
    const word = baseOf(token)
    if (word.length < leastOpener || word.length > longestOpener || word.length !== token.text.length) continue
    if (/^\p{Lu}\p{Ll}+$/u.test(token.text) && countOf(word) === 1 && opensSentence(story, token)) yield {token, word}
  }
}

const leastOpener = 5
const longestOpener = 24

const likeCase = (word: string, {text}: Token): string =>
  text.charAt(0) === text.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)

/** `lran`, `lsrael` for names, `haIl`, `wiII` for words: to a scanner, a small l and a capital I are one stroke. */
function strokeFor(text: string): string | undefined {
  const name = /^l(?=[bcdfghkmnprstvz]\p{Ll}{2,}$)/u.test(text) ? `I${text.slice(1)}` : undefined
  const word =
    /^\p{L}?\p{Ll}*I+\p{Ll}*$/u.test(text) && /\p{Ll}/u.test(text) ? text.slice(0, 1) + text.slice(1).replaceAll('I', 'l') : undefined
  const meant = name ?? (word !== text ? word : undefined)
  return meant !== undefined && !isWord(text.toLowerCase()) && rankOf(meant.toLowerCase()) >= leastRank ? meant : undefined
}

function* strokes(story: Story): Generator<{readonly token: Token; readonly meant: string}> {
  const {countOf, unknownTokens} = vocabularyOf(story)
  for (const token of unknownTokens) {
    const word = token.text.slice(0, baseOf(token).length)
    const meant = word.length > 3 && /^l|.I/.test(word) && countOf(baseOf(token)) === 1 ? strokeFor(word) : undefined
    if (meant !== undefined) yield {token, meant: meant + token.text.slice(word.length)}
  }
}

function wordsFor(word: string, from: typeof confusions): string[] {
  const found = new Set<string>()
  for (const [read, printed] of from) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const other = word.slice(0, at) + printed + word.slice(at + read.length)
      if (rankOf(other) >= surelyRank || isSurelyWord(other, leastRank)) found.add(other)
    }
  }
  return [...found]
}

export const confusion = defineRule({
  id: 'ocr-confusion',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Letters were taken for others that look like them',
  why: 'To a scanner, rn looks like m and cl like d: “govemment”. A word in lower case that no list knows is reported where such an exchange gives a common word, and mended where it gives only one. Names and words that come twice pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: 'The ⟦govemment⟧ will ban lead shot over wetlands.',
      message: '“govemment” reads as “government”',
      mended: 'The government will ban lead shot over wetlands.'
    },
    {
      bad: 'They ⟦clecided⟧ to wait until the tide turned.',
      message: '“clecided” reads as “decided”',
      mended: 'They decided to wait until the tide turned.'
    },
    {
      bad: 'The gate was shut. ⟦Arrned⟧ men stood by it.',
      message: '“Arrned” reads as “Armed”',
      mended: 'The gate was shut. Armed men stood by it.'
    },
    {
      bad: 'The crew of the barge came home. ⟦lndia⟧ let them go.',
      message: '“lndia” reads as “India”',
      mended: 'The crew of the barge came home. India let them go.'
    },
    {
      bad: 'It ⟦wiII⟧ rain on the harvest.',
      message: '“wiII” reads as “will”',
      mended: 'It will rain on the harvest.'
    },
    {good: 'The gate was shut. Arrned Holm stood by it.', why: 'somebody’s name'},
    {good: 'The Govemments of Ruritania met.', why: 'a name'},
    {good: 'The panel may ask, inter alia, for the keys.', why: 'Latin'},
    {good: 'The modem is new, and so is the corn.', why: 'words'},
    {good: 'The govemment of the novel is a tree. Its govemment is mild.', why: 'the writer’s own word'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    const suspects = [
      ...unknownOf(story).map((unknown) => [unknown, confusions] as const),
      ...[...openers(story)].map((unknown) => [unknown, rareInNames] as const)
    ]
    const stroke = new Map([...strokes(story)].map(({token, meant}) => [token, meant]))
    for (const [token, meant] of stroke)
      if (!own.covers(story, token)) yield {at: token, message: `“${token.text}” reads as “${meant}”`, expected: [meant]}
    for (const [{token, word}, from] of suspects) {
      if (own.covers(story, token) || stroke.has(token)) continue
      const words = wordsFor(word, from).map((found) => likeCase(found, token))
      const [only] = words
      if (only === undefined || words.length > 2) continue
      const meant = only + token.text.slice(word.length)
      yield {
        at: token,
        message: `“${token.text}” reads as “${words.join('” or “')}”`,
        ...(words.length === 1 ? {expected: [meant]} : {})
      }
    }
  }
})
