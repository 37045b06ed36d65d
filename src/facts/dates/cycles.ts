/**
 * What comes round in so many years: how many there have been since the first, `first awarded in 1961 and given every second year since without a break …
 * the |33rd| in 2025`, and when it is due again, `last here in 2023 … at one visit every 75 years it is not due again until |2098|`. Judges none.
 */

import type {Span} from '../../finding.js'
import {lowerAt, type Story, type Token} from '../../story/story.js'
import {numberWords} from '../figures/words.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import type {DateMention} from './date.js'
import {pointsWithin} from './near.js'

/** `every second year`, `every four years`: how many years, and the words. */
interface Cycle extends Span {
  readonly years: number
  readonly text: string
  readonly sentence: number
}

export interface NumberedTurn {
  readonly cycle: Cycle
  readonly ordinal: Token
  readonly value: number
  readonly first: DateMention
  readonly year: DateMention
  /** Which one it is by the years. */
  readonly turn: number
}

export interface NextTurn {
  readonly cycle: Cycle
  readonly last: DateMention
  readonly next: DateMention
  /** The year in which it comes round by the words. */
  readonly due: number
}

const orders = (): ReadonlyMap<string, number> => numberWords().ordinals
const rough = /^(?:about|around|roughly|some|nearly|almost|approximately|every|usually|between|or|to|average)$/

/** `every |second| year`, `every |four| years`, `every year`; no `every 75 years or so`. */
function cycleAt(story: Story, {index, start, sentence}: Token): Cycle | undefined {
  const [one, two, three] = [1, 2, 3].map((away) => lowerAt(story, index + away))
  if (rough.test(lowerAt(story, index - 1))) return undefined
  const span = (next: number, years: number): Cycle | undefined => {
    const end = story.tokens[next - 1]?.end ?? start
    // `every four years |or so|`, `every four years |on average|`.
    if (
      /^(?:or|on|to|and)$/.test(lowerAt(story, next)) &&
      /^(?:so|average|thereabouts|two|three|four|five)$/.test(lowerAt(story, next + 1))
    )
      return undefined
    return {start, end, text: story.text.slice(start, end), years, sentence}
  }
  if (one === 'year') return span(index + 2, 1)
  if (two === 'year')
    return one === 'other' ? span(index + 3, 2) : orders().has(one ?? '') ? span(index + 3, orders().get(one ?? '') ?? 0) : undefined
  if (two !== 'years' || three === 'old') return undefined
  const years = numberWords().small.get(one ?? '') ?? Number(one)
  return years > 1 ? span(index + 3, years) : undefined
}

const named: ReadonlyMap<string, number> = new Map([
  ['biennial', 2],
  ['biennially', 2],
  ['triennial', 3],
  ['triennially', 3],
  ['quadrennial', 4]
])

const cyclesOf = once((story: Story): readonly Cycle[] => [
  ...occurrencesOf(story, ['every']).flatMap((every) => cycleAt(story, every) ?? []),
  ...occurrencesOf(story, named.keys()).map(({start, end, text, lower, sentence}) => ({
    start,
    end,
    text,
    years: named.get(lower) ?? 0,
    sentence
  }))
])

/** More words are a table. */
const longest = 250

/** The words of some sentences of one paragraph around another. */
function around(story: Story, sentence: number, before: number, behind: number): readonly Token[] {
  const place = story.sentences[sentence]
  const own = [...Array(before + behind + 1).keys()]
    .map((away) => story.sentences[sentence - before + away])
    .filter((one) => one !== undefined && one.block === place?.block)
  const [from, until] = [own[0]?.firstToken ?? 0, own.at(-1)?.lastToken ?? 0]
  return until - from > longest ? [] : story.tokens.slice(from, until)
}

const unbroken =
  /without (?:(?:a|any) )?(?:break|gap|interruption|fail|exception)|none (?:of them )?(?:has|have) (?:ever )?been (?:cancelled|canceled|missed|skipped|postponed)|(?:has|have) never been (?:cancelled|canceled|missed|skipped|postponed)/
/** Words of turns that were left out or put in. */
const irregular =
  /^(?:except|apart|save|twice|postponed|delayed|extra|additional|extraordinary|special|missed|skipped|annual|annually|yearly|then|before|until|but|with|wars?)$/

/** Tokens from `first` to its year: `first congress, held in Penang in 1990`. */
const firstReach = 8

/** `|first| awarded in |1961|`: the only year of the sentences that is told with it. */
function firstIn(story: Story, words: readonly Token[]): DateMention | undefined {
  const [head, last] = [words[0]?.index ?? 0, (words.at(-1)?.index ?? 0) + 1]
  const years = pointsWithin(story, head, last).filter((date, at, all) => {
    if (date.kind !== 'year') return false
    const from = Math.max(all[at - 1]?.lastToken ?? head, date.firstToken - firstReach)
    // `Its first |in Hull|`.
    return story.tokens
      .slice(from, date.firstToken)
      .some(({lower, sentence, index}) => lower === 'first' && sentence === date.sentence && !/^(?:in|at)$/.test(lowerAt(story, index + 1)))
  })
  const since = words.find(({lower, index}) => lower === 'since' && /^(?:1[5-9]|20)\d\d$/.test(lowerAt(story, index + 1)))
  const [year, another] = years
  return year && !another && (!since || since.index + 1 === year.firstToken || lowerAt(story, since.index + 1) === year.text)
    ? year
    : undefined
}

/** What is far off numbers something else: `|The seventh| will be in Leeds`. */
const isNear = (value: number, turn: number): boolean => Math.abs(value - turn) <= 3 || Math.abs(value - turn) === 10

const orderOf = (token: Token): number | undefined => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.lower)
  return digits ? Number(digits[1]) : orders().get(token.lower)
}

/** Tokens from an ordinal to the year that it is of. */
const yearReach = 10

/** `|The ninth will be| in Hanoi in 2026`, `|the 32nd such medal| in May 2025`: a turn of it, and nothing else that is numbered. */
function isTurn(story: Story, {index}: Token, first: DateMention): boolean {
  if (lowerAt(story, index - 1) !== 'the') return false
  const noun = lowerAt(story, index + 1)
  if (/^(?:will|is|was|takes|took|comes|opens|such|edition)$/.test(noun)) return true
  const named = story.tokens.slice(Math.max(0, first.firstToken - firstReach), first.firstToken)
  return noun.length > 3 && named.some(({lower, index: at}) => lower === 'first' && lowerAt(story, at + 1) === noun)
}

/** `the regatta was void |in 1999|`: another year is told because of what was otherwise in it. */
const isOtherYear = (story: Story, words: readonly Token[], told: readonly (number | null | undefined)[]): boolean =>
  pointsWithin(story, words[0]?.index ?? 0, (words.at(-1)?.index ?? 0) + 1).some(
    ({year, yearInferred}) => year !== null && !yearInferred && !told.includes(year)
  )

function turnOf(story: Story, cycle: Cycle): NumberedTurn | undefined {
  const words = around(story, cycle.sentence, 1, 1)
  const told = words.map(({lower}) => lower).join(' ')
  const first = unbroken.test(told) ? firstIn(story, words) : undefined
  if (!first?.year || words.some(({lower, index}) => irregular.test(lower) && lowerAt(story, index - 1) !== 'been')) return undefined
  const turns = words.flatMap((ordinal): NumberedTurn[] => {
    const value = ordinal.index > first.firstToken ? orderOf(ordinal) : undefined
    if (value === undefined || !isTurn(story, ordinal, first)) return []
    const year = pointsWithin(story, ordinal.index, ordinal.index + yearReach).find((date) => date.year !== null && !date.yearInferred)
    if (isOtherYear(story, words, [first.year, year?.year])) return []
    const passed = (year?.year ?? 0) - (first.year ?? 0)
    if (!year || year.sentence !== ordinal.sentence || passed <= 0 || passed % cycle.years !== 0) return []
    const turn = passed / cycle.years + 1
    return isNear(value, turn) ? [{cycle, ordinal, value, first, year, turn}] : []
  })
  return turns.length === 1 ? turns[0] : undefined
}

export const numberedTurnsOf = once((story: Story): readonly NumberedTurn[] =>
  cyclesOf(story).flatMap((cycle) => turnOf(story, cycle) ?? [])
)

/** Less than this is often kept early or late: the play of 2020 was given in 2022 and is due again in 2030. */
const shortest = 13
const moved = /^(?:delayed|postponed|late|early|brought|average|averages|roughly|about|around|sometimes|irregular|usually)$/
/** Tokens before a year in which its coming round is told. */
const dueReach = 7

/** `it is not due |again until 2098|.`, `and is next expected |back in| 2061.`; no `and |the other brood is| next due back in 2011`. */
function isDue(story: Story, {firstToken, lastToken}: DateMention): boolean {
  if (!/^(?:until|till|in)$/.test(lowerAt(story, firstToken - 1)) || !/^[.,;:)]?$/.test(lowerAt(story, lastToken))) return false
  const words = story.tokens.slice(Math.max(0, firstToken - dueReach), firstToken - 1).map(({lower}) => lower)
  return (
    words.some((word) => /^(?:again|back|next)$/.test(word)) &&
    /(?:^| )(?:(?:it|they|and) (?:is|are)|(?:it|they) will|it['’]s|and will)(?: not| now| next| be)* (?:due|expected|return|back|seen|come|visit)(?: |$)/.test(
      words.join(' ')
    )
  )
}

/** `was |last| in these parts in 1948 and |came back| in 2023`. */
const isVisit = (story: Story, {firstToken, sentence}: DateMention): boolean =>
  story.tokens
    .slice(Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - dueReach), firstToken)
    .some(({lower}) => /^(?:last|back|returned|came|appeared|seen|visited|passed|erupted|flowered|bloomed)$/.test(lower))

function nextOf(story: Story, cycle: Cycle): NextTurn | undefined {
  if (cycle.years < shortest) return undefined
  const words = around(story, cycle.sentence, 2, 1)
  if (words.some(({lower}) => moved.test(lower))) return undefined
  const dates = pointsWithin(story, words[0]?.index ?? 0, (words.at(-1)?.index ?? 0) + 1).filter(
    ({year, yearInferred}) => year !== null && !yearInferred
  )
  const next = dates.find((date) => date.sentence >= cycle.sentence && isDue(story, date))
  const past = dates.filter(({year}) => next?.year && year !== null && year < next.year)
  const last = past.reduce<DateMention | undefined>(
    (latest, date) => (latest && (latest.year ?? 0) >= (date.year ?? 0) ? latest : date),
    undefined
  )
  if (!next?.year || !last?.year || !isVisit(story, last)) return undefined
  const due = last.year + cycle.years
  const room = Math.max(1, cycle.years / 20)
  const isMet = past.some(({year}) => {
    const apart = Number(next.year) - Number(year)
    const off = apart % cycle.years
    return apart >= cycle.years - room && Math.min(off, cycle.years - off) <= room
  })
  return isMet ? undefined : {cycle, last, next, due}
}

export const nextTurnsOf = once((story: Story): readonly NextTurn[] => cyclesOf(story).flatMap((cycle) => nextOf(story, cycle) ?? []))
