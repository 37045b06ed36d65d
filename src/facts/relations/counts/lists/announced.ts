/** Numbers that announce a list, `three finalists: …`, and the list each stands with, behind it or before it. It judges nothing. */

import {lowerAt, type Story, type Token, tokenAt} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import {type Announced, type Announcing, most, numbersIn, open} from './announcing.js'
import {clausesFrom, isToldAsClause} from './clause-lists.js'
import {listEnd} from './list-end.js'
import {type Listed, listBetween, listFrom, loosely, namesFrom} from './listed.js'
import {agesBehind, isAge, isCapital, sortsFrom} from './listed-people.js'
import {colonBehind, thingsFrom} from './loose-lists.js'
import {bulletsBehind, markedItems, onesBehind} from './marked-items.js'
import {isThing, toldFrom} from './told-list.js'

export interface AnnouncedList {
  readonly announced: Announced
  readonly listed: Listed
}

/** Words between a number and the mark before its list. */
const reach = 14
/** Words of a list between dashes or brackets. */
const longest = 120
const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[–—]|--|-)$/.test(token.text) && (token.text !== '-' || token.spaced)

/** The mark that opens the list, with no other number, thing or clause between it and the noun. */
function markBehind(story: Story, next: number): Token | undefined {
  const sentence = story.tokens[next - 1]?.sentence
  for (let at = next; at < next + reach; at++) {
    const token = story.tokens[at]
    if (token && /^["“”]$/.test(token.text)) continue
    // `four clubs |since 2010| – Porto, Genk and Brest`.
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) && /^(?:since|in)$/.test(story.tokens[at - 1]?.lower ?? '')) continue
    if (!token || token.sentence !== sentence || token.kind === 'number') return undefined
    if (token.text === ':' || isDash(token) || token.text === '(' || token.text === ',') return token
    if (isNaming(story, at, next)) return token
    if (
      token.kind !== 'word' ||
      (isPlural(token.lower) && !isOneOf(story, at) && !isOwned(story, at)) ||
      (stops.test(token.lower) && !(token.lower === 'that' && at === next) && !isOfThis(story, at) && !isOften(story, at))
    )
      return undefined
  }
  return undefined
}

/** `Police |named| the two dead |as| A, B and C`, `the two dead were |identified as| …`. */
const isNaming = (story: Story, at: number, next: number): boolean =>
  lowerAt(story, at) === 'as' &&
  isCapital(story.tokens[at + 1]) &&
  story.tokens.slice(Math.max(0, next - namingReach), at).some(({lower}) => /^(?:named|names|identified|identifies)$/.test(lower))

/** Words from a verb of naming to those who are named. */
const namingReach = 8

const stops = /^(?:including|such|among|one|thing|something|everything|what|that|this|both|each|and|or|but|as)$/

/** `a light |aircraft|`. */
const isOneOf = (story: Story, at: number): boolean => [1, 2].some((back) => /^an?$/.test(story.tokens[at - back]?.lower ?? ''))

/** `Four rivers burst |their banks|: …`: theirs, and nothing that is listed. */
const isOwned = (story: Story, at: number): boolean => /^(?:their|its|his|her)$/.test(story.tokens[at - 1]?.lower ?? '')

const season = /^(?:spring|summer|autumn|winter|day|week|weekend|month|year|night|morning|afternoon|evening|season|time)$/

/** `flood |each spring|: …`. */
const isOften = (story: Story, at: number): boolean => lowerAt(story, at) === 'each' && season.test(lowerAt(story, at + 1))

/** `wrong with |this| plan`; `four Saturdays |this| summer`. */
const isOfThis = (story: Story, at: number): boolean =>
  /^(?:this|that)$/.test(lowerAt(story, at)) &&
  (/^(?:with|of|in|on|at|about|for)$/.test(lowerAt(story, at - 1)) || season.test(lowerAt(story, at + 1)))

/** Up to the dash or bracket that closes what the first opened, or to the stop. */
function asideFrom(story: Story, from: number, close: (token: Token) => boolean): Listed | undefined {
  const sentence = story.tokens[from]?.sentence
  for (let at = from; at < from + longest && story.tokens[at]?.sentence === sentence; at++) {
    const token = story.tokens[at]
    if (token && (close(token) || (token.text === '.' && story.tokens[at + 1]?.sentence !== sentence)))
      return listBetween(story, from, token.text === '.' ? listEnd(story, from, at) : at)
  }
  return listFrom(story, from)
}

function listBehind(story: Story, number: Announcing): Listed | undefined {
  const {first, next, value, text} = number
  const mark = markBehind(story, next)
  // `what is canon, |six films, Clone and Rebels|`: one of the list itself.
  if (mark?.text === ',' && /^[,"“”]$/.test(story.tokens[first - 1]?.text ?? '')) return undefined
  // `both part-time and full-time jobs`: of what it joins, and not of what follows.
  const isWhole = mark?.index === next && !story.tokens.slice(first, next).some(({lower}) => lower === 'and')
  if (value === 2 && mark?.text !== ':' && text.toLowerCase() === 'both' && !isWhole) return undefined
  // `five people, they said in a statement: …`.
  const aside = mark?.text === ',' ? markBehind(story, mark.index + 1) : undefined
  const said =
    aside?.text === ':' &&
    story.tokens.slice(mark?.index, aside.index).some(({lower}) => /^(?:said|says|according|reported|wrote)$/.test(lower))
  return said && aside
    ? listFrom(story, aside.index + 1)
    : mark?.text === ','
      ? listAtComma(story, number, mark)
      : listAt(story, mark, number)
}

const isSex = /^(?:woman|man|girl|boy)$/
const numberedKind = /^ (?:\d+|\p{L}+) (?:wom[ae]n|m[ae]n|girls?|boys?|child|children|teenagers?|babies|baby|toddlers?) $/u

/**
 * A name right before the comma is the first of the list: `the three boats |are| Salt, Glass and Wren` tells them all, `three papers from Oslo, Bergen and Voss`
 * where they are from, of which one may have two; `two lines, the Orme, Tarn and Skell Railway and the Coast Line` has names with marks of their own.
 */
function listAtComma(story: Story, number: Announcing, mark: Token): Listed | undefined {
  const {next, counted} = number
  // `six |women, three men| and two children`: the first of those listed.
  if (isSex.test(counted ?? '') && numberedKind.test(wordsBetween(story, mark.index + 1, mark.index + 3))) return undefined
  if (mark.index === next) return listAt(story, mark, number)
  const inner = story.tokens.slice(next, mark.index)
  if (!/^\p{Lu}/u.test(inner.at(-1)?.text ?? '')) return listAt(story, mark, number)
  const copula = inner.findIndex(({lower}) => /^(?:are|were)$/.test(lower))
  return copula >= 0 && copula < inner.length - 1 ? namesFrom(story, next + copula + 1, /^[–—]$/) : undefined
}

function listAt(story: Story, mark: Token | undefined, number: Announcing): Listed | undefined {
  if (!mark) return undefined
  const lead = /^(?:namely|viz|ie|i\.e)$/.test(story.tokens[mark.index + 1]?.lower ?? '')
  const from = mark.index + (lead ? 2 : 1)
  // `three fires: |those in| Mill Lane, Orme Street and the park`.
  const those =
    /^(?:those|these)$/.test(story.tokens[from]?.lower ?? '') && /^(?:in|at|on|of|from)$/.test(story.tokens[from + 1]?.lower ?? '')
  if (mark.text === ':') {
    const bullets = bulletsBehind(story, mark.index)
    if (bullets) return bullets
  }
  if (mark.text === ':' || mark.lower === 'as' || lead)
    return (
      datesFrom(story, from) ??
      listFrom(story, those ? from + 2 : from) ??
      datesFrom(story, from, 'name') ??
      loosely(clausesFrom(story, from, number.counted))
    )
  const dates = datesFrom(story, from)
  if (dates) return dates
  if (isDash(mark)) return asideFrom(story, from, isDash)
  if (mark.text === '(') return asideFrom(story, from, ({text}) => text === ')')
  const owned = /^(?:her|his|its|their)$/.test(story.tokens[from]?.lower ?? '') ? listFrom(story, from) : undefined
  const {lastToken = from} = story.sentences[mark.sentence] ?? {}
  const marked = mark.index === number.next ? loosely(markedItems(story, from, lastToken - 1)) : undefined
  return (
    marked ??
    owned ??
    namesFrom(story, from, /^[,;–—]$/) ??
    sortsFrom(story, from) ??
    thingsFrom(story, from, number) ??
    asideOfThem(story, number, mark)
  )
}

/** `two of them|, the tart, the pie and the risotto, are| …`: things with an article each, up to the verb of what is said of them. */
function asideOfThem(story: Story, {next}: Announcing, mark: Token): Listed | undefined {
  if (mark.index !== next || lowerAt(story, next - 1) !== 'them' || lowerAt(story, next + 1) !== 'the') return undefined
  let joined = false
  for (let at = next + 1; at < next + longestAside; at++) {
    const word = lowerAt(story, at)
    if (story.tokens[at]?.sentence !== mark.sentence || (joined && word === 'and')) return undefined
    if (word === ',' && joined) return asideVerbs.test(lowerAt(story, at + 1)) ? listBetween(story, next + 1, at) : undefined
    joined ||= word === 'and'
    if (/^(?:,|and)$/.test(word) && !/^(?:the|and)$/.test(lowerAt(story, at + 1))) return undefined
  }
  return undefined
}

const longestAside = 40
const asideVerbs = /^(?:are|were|have|had|look|date|stand|face|need|close|closed|opened|remain)$/

/** `four Saturdays: |3 May, 17 May, 31 May and 14 June|`, `three women: |Ann Bye in 1999, Joan Dahl in 2004 and Mia Orr in 2010|`: up to a mark that ends them. */
function datesFrom(story: Story, from: number, kind: 'when' | 'name' = 'when'): Listed | undefined {
  if (isThing(story, from) !== kind) return undefined
  const told = toldFrom(story, from)
  const at = told ? tokenAt(story, told.beside.end) : 0
  // `3 May, 9 May and 1 June |in York|` may go on with others.
  return told && /^(?:[.;)–—]|--)$/.test(lowerAt(story, at)) && (kind === 'when' || /\d/.test(told.beside.text))
    ? {count: told.count, least: told.count, start: told.beside.start, end: told.beside.end}
    : undefined
}

/** A list at the colon of the sentence, further off: one more or one less than the number says, so that it is no other list. */
function listAtColon(story: Story, {first, next, value, counted}: Announcing, starts: ReadonlySet<number>): Listed | undefined {
  const isNew = counted !== null && !/^(?:the|these|those|his|her|its|their|all)$/.test(story.tokens[first - 1]?.lower ?? '')
  const colon = isNew ? colonBehind(story, next, starts) : undefined
  const listed = colon && listFrom(story, colon.index + 1)
  return listed && listed.count === listed.least && Math.abs(listed.count - value) === 1 ? listed : undefined
}

/** `Cattle, sheep and pigs: those are the three kinds`; `Norway, Iceland and Chad were the three that …`. */
function listBefore(story: Story, number: Announcing): Listed | undefined {
  const sentence = story.sentences[story.tokens[number.first]?.sentence ?? -1]
  if (!sentence) return undefined
  let at = number.first - 1
  const points = /^(?:the|these|those)$/.test(story.tokens[at]?.lower ?? '')
  if (!points) return undefined
  const determiner = story.tokens[at]?.lower
  at--
  // `Bolts, brackets and hinges: |on| those three lines the works made its fortune`.
  if (determiner !== 'the' && /^(?:on|in|from|with|by|of|for|to)$/.test(story.tokens[at]?.lower ?? '')) at--
  let verb = false
  if (/^(?:are|were|make|makes|remain)$/.test(story.tokens[at]?.lower ?? '')) {
    verb = true
    at--
    if (/^(?:these|those|they)$/.test(story.tokens[at]?.lower ?? '')) at--
  }
  const mark = story.tokens[at]
  const isMarked = mark?.text === ':' || isDash(mark)
  if (isMarked && (verb || determiner !== 'the')) return listBetween(story, sentence.firstToken, at, true)
  if (!verb || isMarked) return undefined
  return listBetween(story, sentence.firstToken, beforeRelative(story, sentence.firstToken, at + 1))
}

/** `Harrow, Tring and Bray|, whose captain is 41,| are the three`: up to what is told of the last. */
function beforeRelative(story: Story, from: number, to: number): number {
  if (lowerAt(story, to - 1) !== ',') return to
  for (let at = to - 2; at > from; at--)
    if (lowerAt(story, at) === ',') return /^(?:who|whose|which)$/.test(lowerAt(story, at + 1)) ? at : to
  return to
}

/** `A woman and two men, aged 19, 22 and 31`: ages of more than the number says. */
function isAlone(story: Story, first: number): boolean {
  const article = /^(?:the|these|those|all)$/.test(story.tokens[first - 1]?.lower ?? '')
  const before = story.tokens[first - (article ? 2 : 1)]
  return !/^(?:of|and|or|with|plus|as|,|;|alongside|including)$/.test(before?.lower ?? '')
}

/** Words of whoever they are of: `Of |Mrs Marwood's| four`. */
const ownersReach = 4

const doing =
  /^(?:all|both|still|is|are|was|were|has|have|had|will|would|came|come|went|live|lived|survive|survived|attended|joined|said|told|took|won)$/

/** `|Of Mrs Marwood's four children|, Jean, Peter and Susan |were| there`: the list is the subject, and need not be of all of them. */
const isOfThoseAtHead = (story: Story, {first, next}: Announcing, {end}: Listed): boolean => {
  const head = story.sentences[story.tokens[first]?.sentence ?? 0]?.firstToken ?? first
  const at = tokenAt(story, end)
  // `Susan, |66, were|`: an age may be set off behind the last.
  const verb = isAge(story.tokens, at + 1) ? at + 3 : at
  return first - head <= ownersReach && lowerAt(story, head) === 'of' && lowerAt(story, next) !== ':' && doing.test(lowerAt(story, verb))
}

export const announcedLists = once((story: Story): readonly AnnouncedList[] => {
  const found: AnnouncedList[] = []
  const numbers = numbersIn(story)
  const starts = new Set(numbers.map(({first}) => first))
  for (const number of numbers) {
    const listed =
      listBehind(story, number) ?? listBefore(story, number) ?? onesBehind(story, number.next) ?? listAtColon(story, number, starts)
    // `|Of her four children|, Jean, Peter and Susan were there`: some of them.
    if (listed && listed.count < number.value && isOfThoseAtHead(story, number, listed)) continue
    // `Seven points clear: |they have 71; City are on 64|`: what goes on is no list of things.
    if (listed && !(listed.isOfClauses && !isToldAsClause(number.counted))) found.push({announced: number, listed})
  }
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, hedge, start, end, text, firstToken, lastToken} = figure
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > most || hedge) continue
    const days = kind === 'duration' && /^[:,(–—]$/.test(lowerAt(story, lastToken)) ? datesFrom(story, lastToken + 1) : undefined
    if (days) found.push({announced: {start, end, text, value}, listed: days})
    if (kind !== 'cardinal' || !counted) continue
    const ages = !open.test(story.tokens[firstToken - 1]?.lower ?? '') && isAlone(story, firstToken) ? agesBehind(story, figure) : undefined
    if (ages) found.push({announced: {start, end, text, value}, listed: ages})
  }
  return found
})
