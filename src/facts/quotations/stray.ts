/** Which marks without a partner are surely quotation marks; of the single ones most are apostrophes. */

import {unpossessedWords} from '../../lexicon/cues.js'
import {type Block, type Sentence, type Story, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {singleMark} from './mark.js'
import {type Marked, marksOf, type StrayMark} from './marks.js'
import {holdsCue} from './pair.js'
import {quoteMarksIn} from './quote-marks.js'

/** How far behind its quotation an inner mark may be closed. */
const reach = 1500

/** `us'`, `home'`: no apostrophe stands behind such a word, so the mark closes words that nothing opened. */
function closesSurely(story: Story, {start}: StrayMark): boolean {
  const before = story.tokens[tokenAt(story, start) - 1]
  if (before?.kind !== 'word' || before.end !== start) return before?.kind === 'mark' && /^[,.!?]$/.test(before.text)
  return unpossessedWords().has(before.lower) || !/(?:[sxz]|in|o|th|an|wi|ol|[^\p{L}])$/iu.test(before.text)
}

/** Without a partner in its headline, or at the head of its block, a single mark in front of a word opens speech. */
function opensSurely(story: Story, {start, block}: StrayMark): boolean {
  const at = story.blocks[block]
  return at !== undefined && (at.role === 'headline' || start === at.start) && /^[‘']\p{L}{2}/u.test(story.text.slice(start, start + 4))
}

/** The opening mark of a quotation in a quotation that ends with the outer one: `“She said, ‘go,”`. */
function unclosedWithin(story: Story, {inner, block, continued}: Marked): StrayMark | undefined {
  const at = story.blocks[block]
  if (!at || continued) return undefined
  let open: StrayMark | undefined
  for (const index of quoteMarksIn(story, tokenAt(story, inner.start), tokenAt(story, inner.end))) {
    const token = story.tokens[index]
    if (!token || !/^['‘’]$/.test(token.text)) continue
    const mark = singleMark(story, token, at)
    // A mark behind a letter that reads as a possessive may close as well, so it does.
    if (mark?.opens) open ??= isLedIn(story, token.start) ? {start: token.start, end: token.end, opens: true, block} : undefined
    else if (!token.spaced && !/^\p{L}/u.test(story.text.slice(token.end, token.end + 1))) open = undefined
  }
  // Speech that a cue interrupts may close its inner marks behind the cue.
  return open && /\S['’](?!\p{L})/u.test(story.text.slice(inner.end + 1, Math.min(at.end, inner.end + reach))) ? undefined : open
}

const lastClosings = once((_story: Story) => new Map<number, number>())

/** The last token of a block that surely closes speech or belongs to double marks; -1 where none does. */
function lastClosingOf(story: Story, block: Block): number {
  const known = lastClosings(story).get(block.index)
  if (known !== undefined) return known
  const last = quoteMarksIn(story, block.firstToken, block.lastToken).findLast((index) => {
    const token = story.tokens[index]
    if (!token || !/^["“”'’]$/.test(token.text)) return false
    const mark = /^['’]$/.test(token.text) ? singleMark(story, token, block) : {closes: true, unsure: false}
    return mark?.closes === true && mark.unsure !== true
  })
  lastClosings(story).set(block.index, last ?? -1)
  return last ?? -1
}

/** So many characters on, the words about it follow. */
const cueReach = 3000

/** `‘It was the miners’ hall first, said Ada Holm.`: speech opens its sentence, and words about it follow, but only apostrophes in between. */
function unclosedSingle(story: Story, {firstToken}: Sentence, block: Block): StrayMark | undefined {
  const first = story.tokens[firstToken]
  if (first?.kind !== 'mark' || !/^[‘']$/.test(first.text) || singleMark(story, first, block)?.opens !== true) return undefined
  if (lastClosingOf(story, block) > firstToken) return undefined
  return holdsCue(story, first.end, Math.min(block.end, first.end + cueReach))
    ? {start: first.start, end: first.end, opens: true, block: block.index}
    : undefined
}

/** A comma, a colon or a verb of saying stands before speech within speech. */
const isLedIn = (story: Story, start: number): boolean => /[,:]\s$/.test(story.text.slice(Math.max(0, start - 2), start))

/** The blocks that hold no word, such as a cell that shows an empty text, `''`, quote nothing. */
function withoutWords(story: Story, marks: readonly StrayMark[]): ReadonlySet<number> {
  const blocks = new Set(marks.map(({block}) => block))
  for (const index of blocks) {
    const {firstToken, lastToken} = story.blocks[index] ?? {firstToken: 0, lastToken: 0}
    for (let at = firstToken; at < lastToken; at++) {
      if (!/^(?:word|number)$/.test(story.tokens[at]?.kind ?? '')) continue
      blocks.delete(index)
      break
    }
  }
  return blocks
}

/** Marks without a partner, in the order of the text. */
export const strayMarks = once((story: Story): readonly StrayMark[] => {
  const {stray, straySingle, quoted} = marksOf(story)
  const singles = straySingle.filter((mark) => {
    const role = story.blocks[mark.block]?.role
    return mark.opens ? opensSurely(story, mark) : role === 'headline' && closesSurely(story, mark)
  })
  const within = quoted.flatMap((marked) => unclosedWithin(story, marked) ?? [])
  const empty = withoutWords(story, stray)
  const open = story.sentences.flatMap((sentence) => {
    const block = story.blocks[sentence.block]
    return (block?.role === 'body' && unclosedSingle(story, sentence, block)) || []
  })
  return [...stray.filter(({block}) => !empty.has(block)), ...singles, ...within, ...open].sort((one, other) => one.start - other.start)
})
