/** Words whose letters stand apart: t h e, M O S C O W. */

import {ownWords} from '../../facts/words/own-words.js'
import {isWord} from '../../lexicon/words.js'
import {defineRule} from '../../rule.js'
import {traitOf} from '../../story/spelling.js'
import type {Story, Token} from '../../story/story.js'

const isLetter = traitOf(({text}) => /^\p{L}$/u.test(text))
const least = 3
/** `A B C` is itself. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** Runs of lone letters, one space between each. */
function runsOf(story: Story): (readonly Token[])[] {
  const runs: (readonly Token[])[] = []
  let run: Token[] = []
  for (const token of story.tokens) {
    const lone = token.kind === 'word' && isLetter(token)
    if (!lone && run.length === 0) continue
    const last = run.at(-1)
    const goesOn = last !== undefined && token.start - last.end === 1 && token.spaced && story.text[last.end] === ' '
    if (lone && (goesOn || run.length === 0)) run.push(token)
    else {
      if (run.length >= least) runs.push(run)
      run = lone ? [token] : []
    }
  }
  if (run.length >= least) runs.push(run)
  return runs
}

/** A run may begin with a word of one letter: `a t h e`; then the rest is the word. */
function wordOf(run: readonly Token[]): {from: number; word: string} | undefined {
  const word = run.map(({text}) => text).join('')
  if (alphabet.includes(word.toLowerCase())) return undefined
  if (/^(?:\p{Lu}+|\p{Lu}?\p{Ll}+)$/u.test(word) && isWord(word.toLowerCase())) return {from: 0, word}
  const rest = word.slice(1)
  return /^[aAI]/.test(word) && rest.length >= least && isWord(rest.toLowerCase()) ? {from: 1, word: rest} : undefined
}

export const spacedLetters = defineRule({
  id: 'ocr-spaced-letters',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The letters of a word stand apart',
  why: 'Letterspaced type comes out of a scanner as single letters: “M O S C O W”. Three letters or more that make a word are reported. Initials, lists of letters and headings whose letters make no word pass.',
  defaults: {words: [] as readonly string[]},
  examples: [
    {
      bad: '⟦M O S C O W⟧ - The last of the princes has come home.',
      message: '“M O S C O W” is one word: “MOSCOW”',
      mended: 'MOSCOW - The last of the princes has come home.'
    },
    {
      bad: 'It is ⟦t h e⟧ oldest clock in town.',
      message: '“t h e” is one word: “the”',
      mended: 'It is the oldest clock in town.'
    },
    {good: 'A. B. C. Durnovo took vitamins A B D E and learnt his A B C.', why: 'initials and letters'}
  ],
  *check(story, options) {
    const own = ownWords(options.words)
    for (const run of runsOf(story)) {
      const found = wordOf(run)
      const first = found && run[found.from]
      const last = run.at(-1)
      if (!found || !first || !last) continue
      const at = {start: first.start, end: last.end}
      if (own.covers(story, at)) continue
      yield {at, message: `“${story.text.slice(at.start, at.end)}” is one word: “${found.word}”`, expected: [found.word]}
    }
  }
})
