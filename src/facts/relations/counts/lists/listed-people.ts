/** Lists of people: by name with an aside of each, by age, by sort. */

import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import type {Listed} from './listed.js'

export const longestItem = 12
export const mostItems = 12

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** `two men, a woman and a child`, `a couple`: an item that counts for more than itself. */
export const several: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9]
])

/** `Helen, a doctor, Rob, who builds boats, and Ann, who teaches`: names that each have an aside of their own; none where one has not. */
export function namedOnes(tokens: readonly Token[]): number {
  const chunks: Token[][] = [[]]
  for (const token of tokens) {
    if (token.text === ',') chunks.push([])
    else chunks.at(-1)?.push(token)
  }
  if (chunks.length < 4) return 0
  const aged = agedOnes(chunks)
  if (aged > 0 || chunks.length % 2 > 0) return aged
  const isName = (chunk: readonly Token[], at: number): boolean => {
    const joined = chunk[0]?.lower === 'and'
    const name = joined ? chunk.slice(1) : chunk
    return joined === (at === chunks.length - 2) && name.length > 0 && name.length < 4 && name.every(isCapital)
  }
  const isOwn = ([first]: readonly Token[]): boolean =>
    /^(?:an?|the|his|her|their|who|whose|which|now|then|formerly|aged)$/.test(first?.lower ?? '')
  return chunks.every((chunk, at) => (at % 2 > 0 ? isOwn(chunk) : isName(chunk, at))) ? chunks.length / 2 : 0
}

const age = /^\d{1,2}$/
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  age.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ','

/** `Owen Pratt, 34, his cousin Leon, 29, |and a boy of 16|`: each with an age behind it, but for the last. */
function agedOnes(chunks: readonly (readonly Token[])[]): number {
  const people = chunks.filter((_, at) => at % 2 === 0)
  const isAgeOnly = (chunk: readonly Token[]): boolean => chunk.length === 1 && age.test(chunk[0]?.text ?? '')
  if (!chunks.every((chunk, at) => isAgeOnly(chunk) === at % 2 > 0)) return 0
  // `|and| their son Sam, 6, |and| daughter Ivy, 3`: each of the last opens so; `Sam |and| Ivy, 3` are two.
  const isInner = people.some((chunk) => chunk.some(({lower}, at) => at > 0 && lower === 'and'))
  const isClosed = people.at(-1)?.[0]?.lower === 'and' && people.slice(0, -2).every(([first]) => first?.lower !== 'and')
  // `and |two| crew` are more than one.
  const isOneLast = !people.at(-1)?.some(({lower}) => several.has(lower))
  return !isInner && isClosed && isOneLast && people.every(({length}) => length <= longestItem) ? people.length : 0
}

/** The ages right behind whom they are of: `five men, aged 19, 22, 31 and 40`. A list that ends in anything but an age is none. */
export function agesBehind(story: Story, {index, counted, sentence}: Figure): Listed | undefined {
  const figures = figuresOf(story)
  const {tokens} = story
  const first = figures[index + 1]
  const aged = tokens[(first?.firstToken ?? 0) - 1]
  // `sons|, who are| 9, 11 and 14`.
  const isOnly = figures[index - 1]?.sentence !== sentence
  const isRelative = isOnly && /^(?:are|were)$/.test(aged?.lower ?? '') && tokens[(aged?.index ?? 0) - 1]?.lower === 'who'
  const before = tokens[(aged?.index ?? 0) - (isRelative ? 2 : 1)]
  const end = before?.text === ',' ? tokens[before.index - 1]?.end : before?.end
  if (!first || (aged?.lower !== 'aged' && !isRelative) || !aged || !counted || end !== counted.end) return undefined
  let last = first
  for (let count = 1; count <= mostItems; count++) {
    if (typeof last.value !== 'number' || last.hedge) return undefined
    const joint = tokens[last.lastToken]?.lower
    const closed = tokens[last.firstToken - 1]?.lower === 'and'
    if (closed) return joint === 'and' || joint === 'aged' ? undefined : {count, least: count, start: aged.start, end: last.end}
    const next = figures[last.index + 1]
    const gap = next && next.sentence === last.sentence ? next.firstToken - last.lastToken : 0
    if (!next || (joint !== ',' && joint !== 'and') || (gap !== 1 && !(gap === 2 && tokens[next.firstToken - 1]?.lower === 'and')))
      return undefined
    last = next
  }
  return undefined
}

/** Kinds of people, by which a number of them is told again. */
const sorts = /^(?:man|men|woman|women|boy|boys|girl|girls|child|children|adult|adults|teenager|teenagers)$/

/** `six people in the raid, |four men and three women|`: all of them by kind, up to a mark. */
export function sortsFrom(story: Story, from: number): Listed | undefined {
  let [count, at, joined] = [0, from, false]
  while (at < from + longestItem) {
    const lower = story.tokens[at]?.lower ?? ''
    const own = /^(?:a|an|one)$/.test(lower) ? 1 : (several.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined))
    if (own === undefined || !sorts.test(story.tokens[at + 1]?.lower ?? '')) return undefined
    count += own
    at += 2
    const joint = story.tokens[at]
    if (joined) {
      const [first, last] = [story.tokens[from], story.tokens[at - 1]]
      return first && last && joint?.kind === 'mark' ? {count, least: count, start: first.start, end: last.end} : undefined
    }
    joined = joint?.lower === 'and'
    if (joint?.text !== ',' && !joined) return undefined
    at++
  }
  return undefined
}
