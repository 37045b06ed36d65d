/** Words whose letters stand apart: `t h e`, `M O S C O W`. It judges nothing. */

import type {Span} from '../../finding.js'
import {isWord} from '../../lexicon/words.js'
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

export interface SpacedWord extends Span {
  readonly word: string
}

export function* spacedWordsOf(story: Story): Generator<SpacedWord> {
  for (const run of runsOf(story)) {
    const found = wordOf(run)
    const first = found && run[found.from]
    const last = run.at(-1)
    if (found && first && last) yield {start: first.start, end: last.end, word: found.word}
  }
}
