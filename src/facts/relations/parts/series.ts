/**
 * Totals and the parts that are told of them, in lists of any shape: in one sentence or over several, before the total or behind it, with what is left out
 * (`St Agnes put off 812, the Royal 655 and …`). The words have to say that a figure is a total, or that no part is missing.
 */

import {wordsOf} from '../../../lexicon/list.js'
import {closers, folkNouns, listOpeners, sumsUp, totalLeads} from '../../../lexicon/part-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {amountsIn} from './amounts.js'
import type {Breakdown} from './breakdown.js'

interface Table {
  readonly total: RegExp
  readonly behind: RegExp
  readonly sums: RegExp
  readonly together: RegExp
  readonly closed: RegExp
  readonly opens: RegExp
  readonly folk: Set<string>
}

let table: Table | undefined

const alternatives = (list: string): string => list.trim().replace(/\s*\n\s*/g, '|')

function tables(): Table {
  table ??= {
    total: new RegExp(` (?:${alternatives(totalLeads)}) `),
    behind: / (?:in all|in total|altogether|all told|between them|between the two|combined|together|overall|all together) /,
    sums: new RegExp(
      `^ (?:and )?(?:that|this|it|which|they|these|those|the (?:two|three|four|five) (?:[^ ]+ )?)(?: together| all| would| will| also)? (?:${alternatives(sumsUp)}) `
    ),
    together: /^ (?:between them|together|combined|in all|altogether|jointly|all told) /,
    closed: new RegExp(` (?:${alternatives(closers)}) `),
    opens: new RegExp(` (?:${listOpeners.trim().split(/\s+/).join('|').replaceAll('_', ' ')}) `),
    folk: wordsOf(folkNouns)
  }
  return table
}

/** Sentences to each side of a total in which its parts may stand. */
const reach = 2
const mostParts = 10

const isBare = ({kind, unit, counted}: Figure): boolean => kind === 'cardinal' && unit === null && counted === null

/** The amounts of a paragraph that can be added to one another: those of the model's unit, and in their sentences those that leave the unit out. */
function ofUnit(amounts: readonly Figure[], model: Figure): readonly Figure[] {
  const like = amounts.filter((figure) => figure.kind === model.kind && figure.unit === model.unit)
  if (model.kind === 'cardinal') return like
  const first = new Map<number, number>()
  for (const {sentence, start} of like) if (!first.has(sentence)) first.set(sentence, start)
  return amounts.filter(
    (figure) => like.includes(figure) || (isBare(figure) && figure.start > (first.get(figure.sentence) ?? Number.POSITIVE_INFINITY))
  )
}

const sentenceText = (story: Story, sentence: number): string => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return lastToken - firstToken > 150 ? ' including ' : wordsBetween(story, firstToken, lastToken)
}

/** The words of the clause before a figure, and those behind it up to the next mark. */
function around(story: Story, figure: Figure): {readonly lead: string; readonly tail: string; readonly opens: boolean} {
  const {sentence} = figure
  const last = opening(story, figure)
  let first = last
  while (last - first < 10 && !isPause(wordAt(story, sentence, first - 1))) first--
  const from = closing(story, figure)
  let to = from
  while (to - from < 6 && !isPause(wordAt(story, sentence, to))) to++
  return {
    lead: wordsBetween(story, first, last),
    tail: wordsBetween(story, from, to),
    opens: first === story.sentences[sentence]?.firstToken
  }
}

type Sign = 'sums up' | 'together' | 'total' | undefined

/** Whether the words say that a figure is a total, and whether they point back at its parts. */
export function signOf(story: Story, figure: Figure): Sign {
  const {total, behind, sums, together} = tables()
  const {lead, tail} = around(story, figure)
  const sentence = sentenceText(story, figure.sentence)
  if (sums.test(lead) && !/ (?:difference|average|least|most|only) /.test(lead)) return 'sums up'
  if (total.test(lead) || behind.test(tail)) return 'total'
  return together.test(sentence) ? 'together' : undefined
}

/** What cannot be a part of a sum: a change, a bound, what something is compared with, and a part of a part. */
const isBound = ({hedge}: Figure): boolean => hedge?.kind === 'more' || hedge?.kind === 'less'

export function isPart(story: Story, figure: Figure): boolean {
  const first = opening(story, figure)
  const before = wordAt(story, figure.sentence, first - 1)
  const takes =
    before === 'up' && /^(?:takes?|took|taking|makes?|made|ate|picked|snapped|used)$/.test(wordAt(story, figure.sentence, first - 2))
  if ((figure.role === 'change' && !takes && !/^(?:another|further)$/.test(before)) || figure.move) return false
  if (/^(?:than|from|to|against|by|until|nearest|compared|versus|under)$/.test(before)) return false
  const behind = closing(story, figure)
  return !(
    wordAt(story, figure.sentence, behind) === 'of' && /^(?:that|it|this|which|whom)$/.test(wordAt(story, figure.sentence, behind + 1))
  )
}

/** A cardinal total is of what its parts are: of one noun, of people, or left out. */
function nounsAgree(whole: Figure, parts: readonly Figure[]): boolean {
  if (whole.kind !== 'cardinal') return true
  const {folk} = tables()
  const nouns = parts.flatMap(({counted}) => (counted && counted.noun !== 'strong' ? [counted.noun] : []))
  const noun = whole.counted?.noun
  if (noun === undefined || nouns.every((each) => each === noun))
    return nouns.every((each) => each === nouns[0]) || nouns.every((each) => folk.has(each))
  if (nouns.every((each) => folk.has(each)) && folk.has(noun)) return true
  // `31 seats, … the 61-member council`.
  return nouns.length <= 1 && /^(?:member|seat|strong)$/.test(noun)
}

const isClosedList = (story: Story, from: number, to: number): boolean => {
  for (let sentence = from; sentence <= to; sentence++) if (tables().closed.test(sentenceText(story, sentence))) return true
  return false
}

const fewest = 50

/** One digit off, as fingers slip: 510 for 500. A sum that is short by anything else may lack a part that is not told; small counts are near each other anyway. */
function isSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((total, {value}) => total + Number(value), 0)
  const off = Math.abs(Number(whole.value) - sum)
  if (off === 0 || off > 0.3 * sum || (whole.kind === 'cardinal' && sum < fewest)) return false
  const digit = off / 10 ** Math.floor(Math.log10(off) + 1e-9)
  return Math.abs(digit - Math.round(digit)) < 1e-6
}

/** Whether words in lower case, with blanks around them, say that parts are left out or other amounts are told with them. */
export const isOpenList = (text: string): boolean => tables().opens.test(text)

/** The words of the sentences that hold parts, from the beginning of each to a little behind its last amount. */
function listText(story: Story, amounts: readonly Figure[]): string {
  const ends = new Map<number, number>()
  for (const {sentence, lastToken} of amounts) ends.set(sentence, Math.max(ends.get(sentence) ?? 0, lastToken + 4))
  return [...ends]
    .map(([at, end]) => {
      const {firstToken, lastToken} = story.sentences[at] ?? {firstToken: 0, lastToken: 0}
      return end - firstToken > 150 ? ' including ' : wordsBetween(story, firstToken, Math.min(end, lastToken))
    })
    .join(' ')
}

function breakdown(story: Story, whole: Figure, parts: readonly Figure[], closed: boolean, composed = false): Breakdown | undefined {
  const fits =
    parts.length > 1 &&
    parts.length <= mostParts &&
    parts.every((part) => isPart(story, part) && !isBound(part) && Number(part.value) < Number(whole.value) * 1.5)
  if (!fits || !(composed || nounsAgree(whole, parts)) || isOpenList(listText(story, [...parts, whole]))) return undefined
  return {whole, parts, closed: closed || isSlip(whole, parts)}
}

/** The amounts before a total: those of its own sentence, or else of the sentences before it that tell some one after the other. */
function partsBefore(like: readonly Figure[], whole: Figure): readonly Figure[] {
  const own = like.filter(({sentence, start}) => sentence === whole.sentence && start < whole.start)
  if (own.length > 1) return own
  return [...like.filter(({sentence}) => sentence < whole.sentence && sentence >= whole.sentence - reach), ...own]
}

const partsBehind = (like: readonly Figure[], whole: Figure): readonly Figure[] => {
  const own = like.filter(({sentence, start}) => sentence === whole.sentence && start > whole.start)
  return own.length > 0 ? own : like.filter(({sentence}) => sentence === whole.sentence + 1)
}

/** `… That makes a national crop of 172,500 tonnes`; `1,940 appointments between them. St Agnes put off 812, …`. */
function ofTotal(story: Story, like: readonly Figure[], whole: Figure): Breakdown | undefined {
  const sign = signOf(story, whole)
  if (!sign || !(isPart(story, whole) || (sign === 'sums up' && wordAt(story, whole.sentence, opening(story, whole) - 1) === 'to')))
    return undefined
  const told = partsBefore(like, whole)
  if (sign === 'together' && told.some((part) => Number(part.value) >= Number(whole.value))) return undefined
  const before = breakdown(story, whole, told, sign !== 'total' || isClosedList(story, whole.sentence - reach, whole.sentence))
  if (before || sign !== 'total') return before
  return breakdown(story, whole, partsBehind(like, whole), isClosedList(story, whole.sentence, whole.sentence + reach))
}

const consists =
  / (?:consists? of|consisted of|consisting of|made up of|comprises|comprised|comprising|breaks down|broken down|split into|divided into) /

/** `The package is worth €12.6bn. It consists of €7.1bn in loans, …`. */
function ofComposed(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const [whole, first] = [like[at], like[at + 1]]
  if (
    !whole ||
    !first ||
    first.sentence - whole.sentence > 1 ||
    like.some((figure) => figure.sentence === whole.sentence && figure.start < whole.start)
  )
    return undefined
  const parts = like.filter(({sentence, start}) => sentence === first.sentence && start > whole.start)
  const from = whole.sentence === first.sentence ? whole.lastToken : (story.sentences[first.sentence]?.firstToken ?? 0)
  return consists.test(wordsBetween(story, from, first.firstToken)) ? breakdown(story, whole, parts, true, true) : undefined
}

const isCompound = ({counted}: Figure): boolean => /^(?:member|seat|strong)$/.test(counted?.noun ?? '') && counted?.text === counted?.noun

/** `The brigade will number 4,700. … The only other contribution will be 700 strong`: the largest amount, first or last, of those that a closed list takes in. */
function ofClosedList(story: Story, like: readonly Figure[]): Breakdown | undefined {
  const [first, last] = [like[0], like.at(-1)]
  const whole = first && last && Number(first.value) < Number(last.value) ? last : first
  if (!whole || like.length < 4 || !first || !last || last.sentence - first.sentence > reach + 1) return undefined
  const parts = like.filter((figure) => figure !== whole)
  if (parts.some((part) => Number(part.value) >= Number(whole.value))) return undefined
  const until = whole === first ? last.sentence + 1 : last.sentence
  const within = story.sentences[until]?.block === whole.block ? until : last.sentence
  return isClosedList(story, first.sentence, within) ? breakdown(story, whole, parts, true) : undefined
}

/** `The 12 jurors – seven women and six men – …`: between marks, counted and nothing else. */
function ofAside(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const whole = like[at]
  const first = like[at + 1]
  if (!whole?.counted || !first || whole.kind !== 'cardinal' || whole.sentence !== first.sentence) return undefined
  const mark = closing(story, whole)
  if (!/^(?:[–—(:-]|--)$/.test(wordAt(story, whole.sentence, mark)) || opening(story, first) !== mark + 1) return undefined
  const parts = [first]
  for (const next of like.slice(at + 2)) {
    const gap = wordsBetween(story, closing(story, parts.at(-1) ?? first), opening(story, next))
    if (next.sentence !== whole.sentence || !/^ (?:,|, and|and) $/.test(gap)) break
    parts.push(next)
  }
  const end = wordAt(story, whole.sentence, closing(story, parts.at(-1) ?? first))
  if (!/^(?:[–—).-]|--|)$/.test(end) || parts.some(({counted}) => !counted)) return undefined
  return breakdown(story, {...whole, counted: null}, parts, true)
}

/** The totals of a paragraph with their parts. */
export function seriesIn(story: Story, block: number): readonly Breakdown[] {
  const amounts = amountsIn(story, block)
  if (amounts.length < 3) return []
  const found: Breakdown[] = []
  const seen = new Set<string>()
  for (const whole of amounts) {
    const key = `${whole.kind} ${whole.unit}`
    const like = ofUnit(amounts, whole)
    if (like.length < 3 || (isBare(whole) !== isBare(like[0] ?? whole) && whole.kind !== 'cardinal')) continue
    const at = like.indexOf(whole)
    const told =
      ofTotal(story, like, whole) ??
      ofAside(story, like, at) ??
      ofComposed(story, like, at) ??
      (seen.has(key)
        ? undefined
        : (ofClosedList(story, like) ??
          ofClosedList(
            story,
            like.filter((figure) => !isCompound(figure))
          )))
    seen.add(key)
    if (told) found.push({...told, near: like})
  }
  return found
}
