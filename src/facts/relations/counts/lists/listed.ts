/** Lists in running text: how many things `A, B, C and D` names, where that can be told. A list that could be read in two ways is none. */

import type {Span} from '../../../../finding.js'
import type {Story, Token} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import {listEnd} from './list-end.js'
import {isAge, isCapital, longestItem, mostItems, namedOnes, several} from './listed-people.js'
import {labelledItems, markedItems, onesBetween} from './marked-items.js'
import {collective, noItem} from './no-items.js'
import {partsOf} from './parted-lists.js'

export interface Listed extends Span {
  /** How many things the list names, at most and at least: `her brother, a plumber, and her son` may be two or three. */
  readonly count: number
  readonly least: number
  /** Made of clauses, of items that open alike or of what other sentences tell, which may be more or fewer than they look. */
  readonly isLoose?: boolean
  /** Made of clauses between semicolons, none of them behind an `and`. */
  readonly isOfClauses?: boolean
}

const finite =
  /^(?:is|are|was|were|has|had|have|said|says|will|would|can|could|who|which|that|did|does|do|came|went|got|took|made|won|lost|say|told|should|must|may|might|be|been|including|among|included|foremost|apart|except|alike|respectively|he|she|they|it|we|you)$/

type Kind = 'name' | 'article' | 'definite' | 'owner' | 'plain' | 'several'

function kindOf(item: readonly Token[]): Kind | undefined {
  const [first, second] = item
  if (!first || first.kind === 'mark' || noItem.test(first.lower) || item.some(({lower}) => collective.test(lower))) return undefined
  // `12 in a container and three in a car`, `winning three and drawing two`: no things.
  if (item.some(({kind}, index) => kind === 'number' && (index === 0 || !isCapital(item[index - 1])))) return undefined
  if (/ing$/.test(first.lower) && several.has(second?.lower ?? '')) return undefined
  // `a penalty, and |conversions of three| of the tries`: as many as are told behind.
  if (isPlural(first.lower) && second?.lower === 'of' && several.has(item[2]?.lower ?? '')) return undefined
  // `Glass and |Nine Doors|`.
  if (isCapital(first) && isCapital(second)) return 'name'
  if (several.has(first.lower))
    return second?.kind === 'word' && !/^(?:in|of|from|at|each|on|to|by|for|with|more|others?)$/.test(second.lower) ? 'several' : undefined
  if (/^(?:her|his|its|their|our|my)$/.test(first.lower)) return 'owner'
  if (first.lower === 'the') return isCapital(second) ? 'name' : 'definite'
  if (/^(?:a|an|some|more|fewer|better|one|another)$/.test(first.lower)) return 'article'
  // `|Sunday| opening`.
  return isCapital(first) && !(item.length > 1 && isDay.test(first.lower)) ? 'name' : 'plain'
}

const isDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

interface Item {
  readonly tokens: Token[]
  /** `and`, `or`, or a comma stands before it. */
  readonly joint: 'first' | 'comma' | 'and' | 'comma and'
}

/** The items between some tokens, by commas and by `and`. */
function itemsOf(tokens: readonly Token[]): Item[] | undefined {
  // `by Eastleigh, Farley |or| Hurn`: no other word joins them.
  const hasAnd = tokens.some(({lower}) => lower === 'and')
  const items: Item[] = [{tokens: [], joint: 'first'}]
  let joint: Item['joint'] | undefined
  for (const [at, token] of tokens.entries()) {
    const isVerb = finite.test(token.lower) && !isCapital(token) && !isAdjective(tokens, at)
    if (/^[:()[\]—–"“”?!]$/.test(token.text) || isVerb) return undefined
    const isBreak = token.text === ',' || token.lower === 'and' || token.text === '&' || (!hasAnd && token.lower === 'or')
    if (isBreak) {
      joint = token.text === ',' ? 'comma' : joint === 'comma' ? 'comma and' : 'and'
      continue
    }
    if (joint && (items.at(-1)?.tokens.length ?? 0) === 0) return undefined
    if (joint) items.push({tokens: [], joint})
    joint = undefined
    items.at(-1)?.tokens.push(token)
  }
  if (joint !== undefined || (items.at(-1)?.tokens.length ?? 0) === 0) return undefined
  return items.filter(({tokens: [first], joint}) => !(joint === 'comma' && belongs.test(first?.lower ?? '')))
}

const ends = (token: Token | undefined): boolean => token === undefined || token.text === ',' || token.lower === 'and'

/** `late scans and |lost| records`: an item of two words, told of the second. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'lost' && ends(tokens[at - 1]) && !ends(tokens[at + 1]) && ends(tokens[at + 2])

/** `a conviction|, in 2009, for theft|`: told of the thing before it. */
const belongs = /^(?:in|on|at|for)$/

/** `seven babies|, under the floors,| and two adults`: tells where those before it are; behind what has no number it may be a thing as well. */
const opensPlace =
  /^(?:under|underneath|beneath|below|above|beside|near|inside|outside|within|behind|between|beyond|from|across|along|around|against|opposite)$/

const mayBePlace = (first: Token | undefined, joint: Item['joint']): boolean => joint === 'comma' && opensPlace.test(first?.lower ?? '')

/** `her brother, a plumber, and …`: may tell of the one before. */
const mayBeAside = (kind: Kind, before: Kind, joint: Item['joint']): boolean =>
  joint === 'comma' &&
  (kind === 'article' || kind === 'definite' || kind === 'owner') &&
  (before === 'name' || (before !== kind && before !== 'article' && before !== 'several' && before !== 'plain'))

function countItems(items: readonly Item[], opening: boolean): {count: number; least: number} | undefined {
  let [count, least, last] = [0, 0, 0]
  let before: Kind | undefined
  const makers = items.slice(0, -1).findLastIndex(({tokens, joint}) => joint === 'and' && tokens.some(({lower}) => firm.test(lower)))
  const kinds = items.map(({tokens}) => kindOf(tokens))
  // `12 medals – seven silver and four bronze –`: told by number alone, the others may be of another kind; figures are added up elsewhere.
  if (kinds.every((kind) => kind === 'several')) return undefined
  // A capital that opens the sentence makes no name.
  if (opening && kinds[0] === 'name' && !kinds.includes('name', 1)) kinds[0] = 'plain'
  const names = kinds.filter((kind) => kind === 'name').length
  for (const [index, {tokens, joint}] of items.entries()) {
    const kind = kinds[index]
    if (!kind || tokens.length > longestItem) return undefined
    if (before === 'several' && mayBePlace(tokens[0], joint)) continue
    // `their |two| sons`.
    const number = {several: 0, owner: 1, definite: 1, name: -1, article: -1, plain: -1}[kind]
    const own = several.get(tokens[number]?.lower ?? '') ?? 1
    count += own
    // Another `and` may stand inside a thing: `bread and butter`.
    const isInner = joint === 'and' && index < items.length - 1
    const isAside = before !== undefined && (mayBePlace(tokens[0], joint) || mayBeAside(kind, before, joint))
    // Between names a plain word is a trade, a place or an aside.
    if (names > 0 && (kind === 'plain' || kind === 'article' || kind === 'owner') && !isLastOne(items, index, before)) last++
    least += isInner || isAside ? 0 : own
    before = kind
  }
  // `the Orme, Tarn and Skell Railway and the Coast Line`: what stands before may all be in the one name.
  if (makers > 0) last = Math.max(last, makers)
  return {count, least: Math.min(least, count - last)}
}

/** `Dvorak, Hajek |and a driver|`: one more behind a name, with the only `and` before it, is no trade of his. */
const isLastOne = (items: readonly Item[], index: number, before: Kind | undefined): boolean =>
  index === items.length - 1 &&
  before === 'name' &&
  /and/.test(items[index]?.joint ?? '') &&
  items.every(({joint}, at) => at === index || !/and/.test(joint))

const firm = /^(?:co|company|corp|inc|ltd|railway|railroad|bros|brothers|sons|bank|group|partners|associates|plc|llp)$/

/** `Tamil English Malay and Hokkien`: how many names the first item holds cannot be told. */
const isUnmarked = ([first, second, ...others]: readonly Item[]): boolean =>
  first !== undefined &&
  others.length === 0 &&
  first.tokens.length > 2 &&
  second?.tokens.length === 1 &&
  [...first.tokens, ...second.tokens].every(isCapital)

/** `Ann Bye |(drums)|, Joan Dahl |(bass)| and Tom Orr |(voice)|`: what brackets tell of the thing before them. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({text}) => text === '(')) return tokens
  const kept: Token[] = []
  let isInside = false
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(' && index > 0) isInside = true
    if (!isInside) kept.push(token)
    if (token.text === ')') isInside = false
  }
  return kept
}

/** `Mawlu, Indaw |and, because of a dispute,| Banmauk`: what is set off behind the `and` tells of the last thing. */
function withoutAsideOfLast(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findLastIndex(({lower}) => lower === 'and')
  if (and < 0 || tokens[and + 1]?.text !== ',') return tokens
  const close = tokens.findIndex(({text}, at) => at > and + 1 && text === ',')
  const opens = tokens[and + 2]?.lower ?? ''
  return close > 0 && close - and < longestAside && asideOpeners.test(opens)
    ? [...tokens.slice(0, and + 1), ...tokens.slice(close + 1)]
    : tokens
}

const longestAside = 14
const asideOpeners =
  /^(?:because|since|after|as|from|in|at|on|with|by|under|for|last|finally|most|more|perhaps|oddly|above|\p{L}+ly|\p{L}+ing)$/u

/** The list that fills the tokens from `from` up to `to`, or undefined. Without `and` it is only one where `open` says so. */
export function listBetween(story: Story, from: number, to: number, open = false): Listed | undefined {
  const [first, last] = [story.tokens[from], story.tokens[to - 1]]
  if (!first || !last || to - from > longestItem * mostItems) return undefined
  const inner = withoutAsideOfLast(withoutAsides(story.tokens.slice(from, to).filter(({text}) => !/^["“”]$/.test(text))))
  const named = namedOnes(inner)
  if (named > 0) return {count: named, least: named, start: first.start, end: last.end}
  const parted = partsOf(inner)
  if (parted) return {...parted, start: first.start, end: last.end}
  const items = itemsOf(inner)
  if (items && isUnmarked(items)) return undefined
  const closing = items?.at(-1)?.joint
  if (!items || items.length < 2 || items.length > mostItems || (closing === 'comma' && !open)) return undefined
  const counts = countItems(items, story.sentences[first.sentence]?.firstToken === from)
  const least = Math.min(counts?.least ?? 0, last.text === ')' ? bracketsIn(story, from, to) : mostItems)
  return counts && {...counts, least, start: first.start, end: last.end}
}

/** `hearts (412), |ear, nose and throat (876)| and skin (140)`: where brackets close the items, a comma may stand inside of one. */
const bracketsIn = ({tokens}: Story, from: number, to: number): number =>
  tokens.slice(from, to).filter(({text, index}) => text === ')' && /^(?:,|;|and|or)$/.test(tokens[index + 1]?.lower ?? ',')).length

export const loosely = (listed: Listed | undefined): Listed | undefined => listed && {...listed, isLoose: true}

/** The list that fills a sentence from token `from` to its stop, or undefined. */
export function listFrom(story: Story, from: number): Listed | undefined {
  const sentence = story.sentences[story.tokens[from]?.sentence ?? -1]
  if (!sentence) return undefined
  const closing = story.tokens[sentence.lastToken - 1]
  // `two ways: "A return, by way of threats … Or the way out`: the quotation goes on.
  if (
    /^["“]$/.test(story.tokens[from]?.text ?? '') &&
    !story.tokens.slice(from + 1, sentence.lastToken).some(({text}) => /^["”]$/.test(text))
  )
    return undefined
  const end = /^["”]$/.test(closing?.text ?? '') ? sentence.lastToken - 1 : sentence.lastToken
  const to = listEnd(story, from, story.tokens[end - 1]?.text === '.' ? end - 1 : end)
  return onesBetween(story, from, to) ?? labelledItems(story, from) ?? loosely(markedItems(story, from, to)) ?? listBetween(story, from, to)
}

/** What comes behind a list that has its own `and`: others, or another part of the sentence. */
const otherOnes = /^(?:by|with|in|at|on|from|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)$/

/** The list of names that begins at `from` and ends at a comma, a bracket, a dash or the stop: `the pair, |Ngozi Amadi and Liam Farrell|, …`. */
export function namesFrom(story: Story, from: number, close: RegExp): Listed | undefined {
  const sentence = story.sentences[story.tokens[from]?.sentence ?? -1]
  let joined = false
  for (let at = from; sentence && at <= sentence.lastToken && at < from + longestItem * mostItems; at++) {
    const token = story.tokens[at]
    const ends =
      at === sentence.lastToken || token?.text === '.' || (token !== undefined && close.test(token.text) && (joined || token.text !== ','))
    // `Peter, Ruth and Agnes, |and leaves| the dog to the vicar`.
    const behind = story.tokens[at + 2]
    const goesOn = /^(?:and|or)$/.test(story.tokens[at + 1]?.lower ?? '') && !/\p{Ll}{2}(?:s|ed)$/u.test(behind?.text ?? '')
    // `Ann of Orme and Joan of Tarn|; and seven grandchildren|`, `Ann, Joan and Moira|, and by 14 grandchildren|`.
    const isOther = joined && (token?.text === ';' || behind?.kind === 'number' || otherOnes.test(behind?.lower ?? ''))
    if (ends) return goesOn && !isOther ? undefined : listBetween(story, from, at)
    if (token?.lower === 'and' || token?.lower === 'or') joined = true
    else if (
      token &&
      !isCapital(token) &&
      !(token.kind === 'number' && (isCapital(story.tokens[at - 1]) || isAge(story.tokens, at))) &&
      !/^(?:the|of|de|la|le|van|von|der|al|el|du|,|-|'s)$/.test(token.lower)
    )
      return undefined
  }
  return undefined
}
