/** Pairs the quotation marks of one block; what has no partner there is left over. */

import {speechVerbs} from '../../lexicon/cues.js'
import {type Block, type Story, sentenceAt, type Token, tokenAt} from '../../story/story.js'
import type {Mark} from './mark.js'
import type {Marked} from './marks.js'

export interface Paired {
  readonly quoted: Marked[]
  /** Closing marks without an opening one, and opening marks that others followed. */
  readonly lone: Mark[]
  /** The last opening mark, if nothing closes it. */
  readonly open: Mark | undefined
  /** How many quotations stand before `open`. */
  readonly quotedBefore: number
}

/** A quotation in a quotation, and no deeper: what stands deeper is a mark without a partner. */
const deepest = 2

interface Opened {
  readonly mark: Mark
  /** How many quotations were found before it: later ones stand in it. */
  readonly found: number
}

export function markedFrom(block: number, open: Mark, close: Mark): Marked {
  return {
    start: open.at,
    end: close.at + close.length,
    inner: {start: open.at + open.length, end: close.at},
    block,
    continued: false
  }
}

export function continuedTo(block: number, open: Mark, end: number): Marked {
  return {start: open.at, end, inner: {start: open.at + open.length, end}, block, continued: true}
}

/** Speech stands at the head of its block or behind a stop, a comma or a colon. */
function standsFree(story: Story, block: Block, {at}: Mark): boolean {
  const left = story.text.slice(Math.max(block.start, at - 3), at).trimEnd()
  return left === '' || /[.,:!?…”"’')\]]$/.test(left)
}

/** The verbs of `, said Holm.` and `, she said`: words about the speech stand behind the mark, so the speech ended before them. */
function* cuesIn(story: Story, from: number, to: number): Generator<Token> {
  const verbs = speechVerbs()
  const last = tokenAt(story, to)
  for (let index = tokenAt(story, from) + 1; index < last; index++) {
    const token = story.tokens[index]
    if (token?.kind !== 'word' || !verbs.has(token.lower)) continue
    for (let back = index - 1; back >= index - 4; back--)
      if (/^[,?!]$/.test(story.tokens[back]?.text ?? '')) {
        yield token
        break
      }
  }
}

export const holdsCue = (story: Story, from: number, to: number): boolean => cuesIn(story, from, to).next().done !== true

/** `, said Philip Holm, who runs the ferry.` ends a paragraph; a speaker who tells what others said does not name them so at its end. */
export function endsInNamedCue(story: Story, from: number, to: number): boolean {
  const sentence = sentenceAt(story, to - 1)
  if (!sentence) return false
  return [...cuesIn(story, Math.max(from, sentence.start), to)].some(({index}) => {
    const [before, after] = [story.tokens[index - 1], story.tokens[index + 1]]
    return (
      /^[,?!]$/.test(before?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') && /^\p{Lu}/u.test(story.tokens[index + 2]?.text ?? '')
    )
  })
}

/** Speech without a comma or colon before it opens with a capital letter, and holds no marks that could be the reason of the second opening. */
const opensSentence = ({text}: Story, {mark: {at, length}, found}: Opened, quoted: readonly Marked[]): boolean =>
  quoted.length === found && /\p{Lu}/u.test(text.charAt(at + length))

/** Where speech ends that is opened again behind a stop: several paragraphs of it were run together. */
function reopenedAt(story: Story, block: Block, open: Opened, again: Mark, quoted: readonly Marked[]): number | undefined {
  const {at, length} = open.mark
  const passage = story.text.slice(at, again.at).trimEnd()
  const opens = standsFree(story, block, open.mark) || opensSentence(story, open, quoted)
  const runsOn = opens && /[.!?…]['’)]?$/.test(passage) && !holdsCue(story, at + length, again.at)
  return runsOn ? at + passage.length : undefined
}

/** An unsure mark is inches or an apostrophe where the quotation that it could close is closed by the next one. */
const isElse = (mark: Mark, next: Mark | undefined): boolean => mark.unsure === true && next !== undefined && next.closes && !next.opens

/** Straight marks around curly ones hold a passage of print, in which the curly ones are the speech. */
const holdsPrint = ({text}: Story, {mark, found}: Opened, quoted: readonly Marked[]): boolean =>
  text.charAt(mark.at) === '"' && text.charAt(quoted[found]?.start ?? mark.at) === '“'

export function pairMarks(story: Story, block: Block, marks: readonly Mark[], nests: boolean): Paired {
  const quoted: Marked[] = []
  const lone: Mark[] = []
  const opened: Opened[] = []
  for (const [index, mark] of marks.entries()) {
    const last = opened.at(-1)
    if (last && mark.closes && !isElse(mark, marks[index + 1])) {
      opened.pop()
      if (holdsPrint(story, last, quoted)) continue
      quoted.length = last.found
      quoted.push(markedFrom(block.index, last.mark, mark))
    } else if (mark.opens) {
      const end = last && reopenedAt(story, block, last, mark, quoted)
      if (last && end !== undefined) {
        opened.pop()
        quoted.length = last.found
        quoted.push(continuedTo(block.index, last.mark, end))
      }
      opened.push({mark, found: quoted.length})
      if (opened.length > (nests ? deepest : 1)) lone.push(...opened.splice(0, 1).map((outer) => outer.mark))
    } else if (mark.unsure !== true) lone.push(mark)
  }
  const open = opened.pop()
  lone.push(...opened.map(({mark}) => mark))
  return {quoted, lone, open: open?.mark, quotedBefore: open?.found ?? 0}
}
