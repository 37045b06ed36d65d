/**
 * Runs: words in a row that are written as a name is, `Ludwig van der Meer`, `Ministry of Trade and Industry`, `Bank of England Governor Andrew Hale`.
 *
 * Invariant of this folder: it gathers what the story calls people, bodies and places; it compares no spellings.
 */

import type {Span} from '../../finding.js'
import {bySpelling, traitOf} from '../../story/spelling.js'
import type {Sentence, Story, Token} from '../../story/story.js'
import {capitalsOf, isCapital} from './capitals.js'
import {BODY, GIVEN, HONORIFIC, listBitsOf, OPENER, PARTICLE, PLACE_NOUN, SUFFIX} from './list-bits.js'
import {nameLists} from './lists.js'

export interface NameWord extends Span {
  /** Without the possessive. */
  readonly text: string
  readonly lower: string
  /** In lower case within a name: `van`, `of`. */
  readonly minor: boolean
  /** The lists it stands in, and those it stands in without the stop of an abbreviation: `Gov.` */
  readonly lists: number
  readonly plainLists: number
}

export interface Run extends Span {
  readonly words: readonly NameWord[]
  readonly firstToken: number
  /** Exclusive. */
  readonly lastToken: number
  readonly block: number
  /** It begins a sentence or a quotation, so its capital proves nothing. */
  readonly opening: boolean
  readonly possessive: boolean
}

const capitalsOnly = /^[\p{Lu}\d&.'’-]+$/u
const weekdayOrMonth = new Set(
  'i i’m monday tuesday wednesday thursday friday saturday sunday january february march july september october november december jan feb mar apr aug sept sep oct nov dec'.split(
    ' '
  )
)
/** Months that are given names as well: names only before another capital. */
const monthsAndNames = new Set(['april', 'may', 'june', 'august'])
const openingMarks = new Set(['"', '“', '‘', "'", '«', ':', '•', '[', '*', '…', '...'])
const joinedByAnd = new Set([
  'ministry',
  'department',
  'institute',
  'committee',
  'centre',
  'center',
  'office',
  'school',
  'agency',
  'commission',
  'association',
  'council',
  'society',
  'federation'
])
const longestRun = 12

/** A word without its possessive, and the lists it stands in. */
const partOf = bySpelling(({text, lower}) => {
  const possessive = /['’ʼ][sS]$/.test(text)
  const own = possessive ? lower.slice(0, -2) : lower
  const lists = listBitsOf(own)
  const plainLists = own.endsWith('.') ? listBitsOf(own.slice(0, -1)) : lists
  return {text: possessive ? text.slice(0, -2) : text, lower: own, lists, plainLists}
})

/** The lists a word stands in as it is written. */
const listsOf = bySpelling(({lower}) => listBitsOf(lower))

const isIn = (token: Token | undefined, bits: number): boolean => token !== undefined && (listsOf(token) & bits) !== 0

function wordOf(token: Token, minor: boolean): NameWord {
  const {text, lower, lists, plainLists} = partOf(token)
  return {text, lower, start: token.start, end: token.start + text.length, minor, lists, plainLists}
}

const isDated = traitOf(({lower}) => weekdayOrMonth.has(lower) || lower === 'the')
const isMonthAndName = traitOf(({lower}) => monthsAndNames.has(lower))

function isOpening(story: Story, sentence: Sentence, at: number): boolean {
  if (at === sentence.firstToken) return true
  const before = story.tokens[at - 1]
  return (
    before !== undefined &&
    before.kind === 'mark' &&
    openingMarks.has(before.text) &&
    (before.text === ':' || !before.spaced || before.end === story.tokens[at]?.start)
  )
}

/** `BISHKEK, Kyrgyzstan (AP) —`: where the article proper begins; the place itself stands in capitals and is compared with nothing. */
function endOfDateline(story: Story, sentence: Sentence): number {
  const first = story.tokens[sentence.firstToken]
  const block = story.blocks[sentence.block]
  if (!first || block?.firstSentence !== sentence.index || !capitalsOnly.test(first.text) || first.text.length < 3)
    return sentence.firstToken
  for (let at = sentence.firstToken + 1; at < Math.min(sentence.lastToken, sentence.firstToken + 14); at++) {
    if (/^[-–—]+$/.test(story.tokens[at]?.text ?? '')) return at + 1
  }
  return sentence.firstToken
}

class RunReader {
  readonly words: NameWord[] = []
  /** Exclusive. */
  private next: number
  private body = false
  private connector = false

  constructor(
    private readonly story: Story,
    private readonly sentence: Sentence,
    private readonly firstToken: number
  ) {
    this.next = firstToken
    this.push(false)
  }

  private token(ahead = 0): Token | undefined {
    const at = this.next + ahead
    return at < this.sentence.lastToken ? this.story.tokens[at] : undefined
  }

  private push(minor: boolean): void {
    const token = this.token()
    if (!token) return
    const word = wordOf(token, minor)
    this.words.push(word)
    if ((word.lists & (BODY | PLACE_NOUN)) !== 0) this.body = true
    this.next++
  }

  private goesOn(token: Token | undefined): boolean {
    if (!isCapital(token) || !token.spaced) return false
    return !isDated(token)
  }

  /** The stop of an initial or abbreviated title, `J. Smith`, `Dr. Hale`. */
  private skipStop(): void {
    const last = this.words.at(-1)
    const stop = this.token()
    if (!last || stop?.text !== '.' || stop.spaced) return
    const short =
      last.text.length === 1 ||
      (last.lists & (HONORIFIC | SUFFIX)) !== 0 ||
      /^(?:gen|sen|gov|lt|col|maj|capt|sgt|rep|supt|insp)$/.test(last.lower)
    if (short && this.goesOn(this.token(1))) this.next++
  }

  /** `Tram Users’ League`: the mark belongs to the name; in `James Rhodes’ Choir` it ends one. */
  private skipApostrophe(): void {
    const mark = this.token()
    const next = this.token(1)
    if (!mark || mark.spaced || (mark.text !== "'" && mark.text !== '’') || !this.words.at(-1)?.lower.endsWith('s')) return
    if (this.goesOn(next) && isIn(next, BODY) && ((this.words[0]?.lists ?? 0) & GIVEN) === 0) this.next++
  }

  /** `van der`, `of the`, `and`: how many lower-case words lead on to the next capital. */
  private minorWords(): number {
    const first = this.token()
    if (!first?.spaced || first.kind === 'mark') return 0
    let ahead = 0
    if (isIn(first, PARTICLE)) while (ahead < 3 && isIn(this.token(ahead), PARTICLE)) ahead++
    else if (this.body && (first.lower === 'of' || (first.lower === 'for' && this.words.some((word) => (word.lists & BODY) !== 0)))) {
      ahead = this.token(1)?.lower === 'the' ? 2 : 1
      this.connector = true
    } else if (first.lower === 'and' && this.connector && this.words.some((word) => joinedByAnd.has(word.lower))) ahead = 1
    else if (first.text === '&') ahead = 1
    return ahead > 0 && this.goesOn(this.token(ahead)) ? ahead : 0
  }

  read(opening: boolean): Run {
    while (this.words.length < longestRun) {
      const last = this.words.at(-1)
      if (!last || last.end < (this.story.tokens[this.next - 1]?.end ?? 0)) break
      this.skipStop()
      this.skipApostrophe()
      if (this.token()?.text === ',' && isIn(this.token(1), SUFFIX) && isCapital(this.token(1))) this.next++
      if (this.goesOn(this.token())) {
        this.push(false)
        continue
      }
      const minor = this.minorWords()
      if (minor === 0) break
      for (let count = 0; count < minor; count++) this.push(true)
      this.push(false)
    }
    return this.finish(opening)
  }

  private finish(opening: boolean): Run {
    const {words, next, firstToken, sentence, story} = this
    const last = words.at(-1)
    const lastToken = story.tokens[next - 1]
    const after = story.tokens[next]
    const start = words[0]?.start ?? 0
    const end = last?.end ?? start
    const possessive =
      (lastToken?.end ?? 0) > end || (after !== undefined && !after.spaced && /^['’]$/.test(after.text) && /s$/.test(last?.text ?? ''))
    return {words, start, end, firstToken, lastToken: next, block: sentence.block, opening, possessive}
  }
}

/** `A. Holm`, and no article. */
const isInitial = (story: Story, at: number): boolean =>
  story.tokens[at + 1]?.text === '.' && story.tokens[at + 1]?.spaced === false && isCapital(story.tokens[at + 2])

/** The runs of a sentence, in order. */
export function runsOf(story: Story, sentence: Sentence): Run[] {
  const runs: Run[] = []
  const capitals = capitalsOf(story)
  for (let at = endOfDateline(story, sentence); at < sentence.lastToken; at++) {
    const token = capitals[at] === 1 ? story.tokens[at] : undefined
    if (!token) continue
    const opened = isOpening(story, sentence, at)
    const following = story.tokens[at + 1]
    const beforeCapital = following?.spaced && isCapital(following)
    if (isDated(token) || (isMonthAndName(token) && !beforeCapital) || (token.text === 'A' && !isInitial(story, at))) continue
    if (
      opened &&
      isIn(token, OPENER) &&
      !(beforeCapital && nameLists().pairedPlaces.has(`${token.lower} ${following.lower.replace(/'s$/, '')}`))
    )
      continue
    if (opened && token.text.includes("'") && nameLists().openers.has(token.lower.slice(0, token.lower.indexOf("'")))) continue
    const run = new RunReader(story, sentence, at).read(opened)
    runs.push(run)
    at = run.lastToken - 1
  }
  return runs
}
