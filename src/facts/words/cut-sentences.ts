/** Sentences that are cut: by a paragraph's end, by a page's number or head between two halves, or by a hard return inside a line. */

import {wordsOf} from '../../lexicon/list.js'
import {possibleEnds, unfinishedEnds} from '../../lexicon/unfinished.js'
import {type Block, type Story, type Token, textOf, tokenAt} from '../../story/story.js'

export interface Cut {
  readonly last: Token
  readonly first: Token
  readonly by: 'paragraph' | 'page' | 'line'
}

const endsInWord = /[\p{L}\p{N},]$/u
const startsLower = /^\p{Ll}/u
const startsDigit = /^\d/

const leastWords = 8
const leastAfter = 4
/** A page's number and head are short, and few. */
const longestPageMatter = 12
const mostPageMatter = 3

/** The items of a list that is printed as paragraphs: `…, or`. */
const endsAsItem = /[,;] (?:and|or)$/

let known: {unfinished: ReadonlySet<string>; possible: ReadonlySet<string>} | undefined

function ends() {
  known ??= {unfinished: wordsOf(unfinishedEnds), possible: wordsOf(possibleEnds)}
  return known
}

/** Without its full stop, half a paragraph is easily taken for a headline or a standfirst. */
const canBeText = ({role, stated}: Block): boolean => role === 'body' || (!stated && (role === 'headline' || role === 'standfirst'))

function isCut(story: Story, before: Block, after: Block): boolean {
  if (
    !(canBeText(before) || isHalfLine(story, before)) ||
    !canBeText(after) ||
    before.listItem ||
    after.listItem ||
    before.quoted !== after.quoted
  )
    return false
  if (before.lastToken - before.firstToken < leastWords) return false
  const text = textOf(story, before)
  if (!endsInWord.test(text) || endsAsItem.test(text)) return false
  const last = story.tokens[before.lastToken - 1]
  const next = textOf(story, after)
  if (!last || last.kind === 'address') return false
  const certain = ends().unfinished.has(last.lower) && !ends().possible.has(last.lower)
  if (after.lastToken - after.firstToken < leastAfter && !(certain && /[.!?]$/.test(next))) return false
  if (startsLower.test(next)) return last.kind === 'word' && !/^\p{Ll}\p{Lu}/u.test(next)
  const unfinished = text.endsWith(',') || ends().unfinished.has(last.lower)
  if (!unfinished || !startsLower.test(last.text) || ends().possible.has(last.lower)) return false
  return startsDigit.test(next) || (/^\p{Lu}/u.test(next) && before.role === 'body' && after.role === 'body')
}

/** `14`, `- 12 -`, `Page 3 of 9`, `THE COASTAL ECHO   SUNDAY   B3`: a number, or a head in capitals. */
function isPageMatter(story: Story, block: Block): boolean {
  const text = textOf(story, block)
  if (block.lastToken - block.firstToken > longestPageMatter || /[.!?:]$/.test(text)) return false
  const words = text.match(/\p{L}+/gu) ?? []
  const capitals = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|page|p)$/.test(word))
  return capitals && (/\d/.test(text) || (words.length > 0 && text === text.toUpperCase()))
}

/** Behind such a word a sentence goes on with a name or a figure as well: `left the depot on / 14 THE ECHO / Sunday`. */
const goesOn = (story: Story, {lastToken}: Block): boolean => {
  const last = story.tokens[lastToken - 1]
  return last !== undefined && last.text === last.lower && ends().unfinished.has(last.lower)
}

/** `The wall was finished by the`: no sentence and no heading ends so. */
function isCertain(story: Story, {lastToken}: Block): boolean {
  const last = story.tokens[lastToken - 1]
  return last !== undefined && last.text === last.lower && ends().unfinished.has(last.lower) && !ends().possible.has(last.lower)
}

/** `The opposition said the plan did nothing for the`: half a sentence alone on its line is easily taken for a subhead. */
const isHalfLine = (story: Story, block: Block): boolean => block.role === 'subhead' && !block.stated && isCertain(story, block)

const leastBeforePage = 5

/** The two halves that only a page's number or head parts: the second begins in lower case, or the first lacks its end. */
function acrossPage(story: Story, after: Block): Block | undefined {
  let at = after.index - 1
  while (at > after.index - 1 - mostPageMatter && story.blocks[at] && isPageMatter(story, story.blocks[at] as Block)) at--
  const before = story.blocks[at]
  if (!before || at === after.index - 1) return undefined
  const next = textOf(story, after)
  if (!startsLower.test(next) && !(/^[\p{Lu}\d£$€]/u.test(next) && goesOn(story, before) && !isPageMatter(story, after))) return undefined
  const least = isCertain(story, before) ? leastBeforePage : leastWords
  if (before.lastToken - before.firstToken < least || before.listItem || after.listItem) return undefined
  return /[\p{L},]$/u.test(textOf(story, before)) && story.tokens[before.lastToken - 1]?.kind !== 'address' ? before : undefined
}

/** Prose has a line this long; verse and addresses have not. */
const leastProse = 60
/** A text with such a line is not wrapped by hand. */
const unwrapped = 130
/** A wrapped line has no room for the word that opens the next one. */
const full = 0.75

/** `Theirs were⏎added on Monday …`: a line's end in running text where nothing made it necessary. */
function* inLines(story: Story, block: Block, isUnwrapped: boolean): Generator<Cut> {
  const lines = textOf(story, block).split('\n')
  const longest = Math.max(...lines.slice(0, 200).map((line) => line.length))
  if (lines.length > 4 || longest < leastProse || !canBeText(block) || block.listItem) return
  let offset = block.start
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    offset += line.length + 1
    const room = line.length + 1 + (next?.search(/\s|$/) ?? 0) < full * longest
    if (next === undefined || !(room || isUnwrapped) || !/\p{Ll}\s*$/u.test(line) || !/^\s*\p{Ll}/u.test(next)) continue
    const first = story.tokens[tokenAt(story, offset)]
    const last = first && story.tokens[first.index - 1]
    if (first && last?.sentence === first.sentence) yield {last, first, by: 'line'}
  }
}

export function* cutSentences(story: Story): Generator<Cut> {
  // Markup has lines of its own.
  const isPlain = story.text === story.source
  const isUnwrapped =
    isPlain && story.blocks.some(({start, end}) => end - start > unwrapped && !story.text.slice(start, end).includes('\n'))
  for (const after of story.blocks) {
    const previous = story.blocks[after.index - 1]
    const paged = previous && isPlain ? acrossPage(story, after) : undefined
    const before = paged ?? (previous && isCut(story, previous, after) && !isPageMatter(story, after) ? previous : undefined)
    const last = before && story.tokens[before.lastToken - 1]
    const first = story.tokens[after.firstToken]
    if (last && first) yield {last, first, by: paged ? 'page' : 'paragraph'}
    if (isPlain && story.text.slice(after.start, after.end).includes('\n')) yield* inLines(story, after, isUnwrapped)
  }
}
