/** Guesses the roles of plain-text blocks from shape and place; a guess is never `stated`. */

import {bylineRoles, captionOpeners, creditMarks} from '../lexicon/block-cues.js'
import {phrasesOf} from '../lexicon/list.js'
import {classOf, SPACE} from './characters.js'
import type {ProseBlock} from './read.js'
import type {Role} from './story.js'

interface Shape {
  text: string
  words: number
  /** Ends as a sentence does. */
  closed: boolean
}

const sentenceEnd = /[.!?…:;,]["”’')\]]*$/
const byline = /^(?:[-–—]\s*)?by\s+\p{Lu}/iu
const dashedByline = /^[-–—]\s*\p{Lu}\p{L}+\s\p{Lu}/u
const listItem = /^(?:[-–—•*]|\d{1,2}[.)])\s/

interface Cues {
  readonly opener: RegExp
  /** Credits that hold a sign most paragraphs have not, and the others. */
  readonly signed: readonly string[]
  readonly plain: readonly string[]
  readonly bylines: readonly string[]
}

let lists: Cues | undefined

/** A sign of a credit. */
const creditSign = /[:/(]/

function cues(): Cues {
  if (lists) return lists
  const credits = phrasesOf(creditMarks)
  lists = {
    opener: new RegExp(`^\\[?(?:${phrasesOf(captionOpeners).join('|')})`, 'i'),
    signed: credits.filter((mark) => creditSign.test(mark)),
    plain: credits.filter((mark) => !creditSign.test(mark)),
    bylines: phrasesOf(bylineRoles)
  }
  return lists
}

function wordsIn(text: string): number {
  let words = 0
  let inside = false
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    const space = code === 32 || ((code < 32 || code > 126) && classOf(code) === SPACE)
    if (!space && !inside) words++
    inside = !space
  }
  return words
}

function shapeOf(text: string, block: ProseBlock): Shape {
  const own = text.slice(block.start, block.end)
  return {text: own, words: wordsIn(own), closed: sentenceEnd.test(own.slice(-8))}
}

function isCaption({text, words}: Shape): boolean {
  if (words > 90) return false
  const {opener, signed, plain} = cues()
  const opening = opener.exec(text)
  if (opening && /^\]?\s?[:([–—-]|^\]/.test(text.slice(opening[0].length))) return true
  if (words > 60 || /["“]/.test(text)) return false
  const lower = text.toLowerCase()
  return plain.some((mark) => holdsMark(lower, mark)) || (creditSign.test(text) && signed.some((mark) => holdsMark(lower, mark)))
}

/** `Smith/AP`, and no `August/April`: no letter goes on where a mark has one. */
function holdsMark(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' ']
    if (!(isLetter.test(before) && isLetter.test(mark[0] ?? '')) && !(isLetter.test(mark.at(-1) ?? '') && isLetter.test(after))) return true
  }
  return false
}

const isLetter = /\p{L}/u

/** Words of a byline that need no capital: `Staff and agencies`, `Jane Bye, editor in Orme`. */
const joinsByline = /^(?:and|&|of|in|at|for|the|our|agencies|writers?|reporters?|editors?|columnists?|correspondents?|staff|bureau|chief)$/

/** `Jane Bye, |health| editor`: a role and what it is for, and no clause: `Hospital staff to strike`, `Editor jailed for libel`. */
function tellsRole(text: string): boolean {
  const lower = text.toLowerCase()
  const role = cues().bylines.find((each) => lower.endsWith(each) || lower.includes(`${each} `))
  if (role === undefined) return false
  const from = lower.endsWith(role) ? lower.length - role.length : lower.indexOf(`${role} `)
  const isPlain = (word: string): boolean => /^\p{Ll}/u.test(word) && !joinsByline.test(word.replace(/[,.:]$/, ''))
  const [before, behind] = [text.slice(0, from), text.slice(from + role.length)].map((part) => part.split(/\s+/).filter(Boolean))
  if (!before || !behind || behind.some(isPlain)) return false
  if (role === 'staff' && /^\p{Lu}/u.test(behind[0] ?? '')) return false
  const subject = before.findLastIndex((word) => !isPlain(word) && !/^(?:and|&)$/.test(word)) + 1
  return before.length - subject <= longestSubject && !before.slice(0, subject).some(isPlain)
}

/** `health and social affairs`. */
const longestSubject = 4

function isByline({text, words, closed}: Shape): boolean {
  if (words > 12 || words < 2 || closed) return false
  return byline.test(text) || dashedByline.test(text) || (/^\p{Lu}/u.test(text) && tellsRole(text))
}

const isHeading = ({text, words, closed}: Shape): boolean => !closed && words <= 25 && /\p{L}/u.test(text)

/** `Leeds, 3 June 2024`, `Cole Creek, Utah, June 3, 2024`: a title only where there is no other. */
const datedPlace = /^\p{Lu}[^,\d]{1,40}, (?:[^,\d]{2,20}, )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2},) \d{4}\.?$/u

/** The roles of the blocks before the first one that reads as running text. */
function headRoles(head: readonly Shape[]): Role[] {
  const headings = head.map((shape) => isHeading(shape) && !isByline(shape) && !listItem.test(shape.text))
  const titles = headings.map((isTitle, index) => isTitle && !datedPlace.test(head[index]?.text ?? ''))
  const candidates = titles.includes(true) ? titles : headings
  const long = candidates.findIndex((candidate, index) => candidate && (head[index]?.words ?? 0) >= 4)
  const headline = long >= 0 ? long : candidates.indexOf(true)
  return head.map((shape, index) => {
    if (isByline(shape)) return 'byline'
    if (index === headline) return 'headline'
    // `The voyage out took 63 days.` by itself opens an article that has no title.
    if (headline < 0 && shape.closed) return 'body'
    return index < headline ? 'furniture' : 'standfirst'
  })
}

/** Sets `role` and `listItem` of every block in place. */
export function guessRoles(text: string, blocks: readonly ProseBlock[]): void {
  const shapes = blocks.map((block) => shapeOf(text, block))
  const captions = shapes.map(isCaption)
  const first = shapes.findIndex((shape, index) => !captions[index] && shape.closed && shape.words >= 8)
  const head = headRoles(shapes.slice(0, Math.max(0, first)).map((shape, index) => (captions[index] ? {...shape, words: 0} : shape)))
  shapes.forEach((shape, index) => {
    const block = blocks[index]
    if (!block) return
    block.listItem = listItem.test(shape.text)
    if (captions[index]) block.role = 'caption'
    else if (index < first) block.role = head[index] ?? 'body'
    else if (isByline(shape) && index < first + 2) block.role = 'byline'
    else if (first >= 0 && isSubhead(shape, shapes[index + 1], block)) block.role = 'subhead'
    else block.role = 'body'
  })
}

/** A short line without a stop that running text follows. */
function isSubhead(shape: Shape, following: Shape | undefined, block: ProseBlock): boolean {
  if (!following || block.listItem || shape.closed || shape.words > 12) return false
  return following.closed && following.words >= 8 && /^[\p{Lu}\p{N}"“'‘]/u.test(shape.text) && !/["”]/.test(shape.text)
}
