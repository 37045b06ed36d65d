/** Lists that stand away from their number: behind a clause and a comma, or at the colon that ends a longer one. They judge nothing. */

import type {Story, Token} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import type {Listed} from './listed.js'

/** Words that are no part of `a nurse`, `the second mate`. */
const noThing =
  /^(?:in|on|at|of|to|by|for|from|with|who|which|that|was|were|is|are|had|has|said|as|than|into|over|under|after|before|without|against|about|not|one|other|latter|former|rest|first|last|family|crew|couple|pair|group|team|day|week|month|year|morning|evening|night)$/
const longest = 4
const mostThings = 8

/**
 * `Two of the crew gave evidence, |the bosun, the cook and the second mate|.`: short things of one form up to the stop, told of the subject, with a verb and
 * no object before them that they could go on with. `turned into |four people, an elf and a dog|` goes on so.
 */
export function thingsFrom(story: Story, from: number, number: {readonly first: number; readonly next: number}): Listed | undefined {
  const sentence = story.sentences[story.tokens[from]?.sentence ?? -1]
  const form = formOf(story.tokens[from])
  if (!sentence || !form || story.tokens[from - 1]?.text !== ',') return undefined
  if (number.first - sentence.firstToken > 2 || from - 1 - number.next < 2) return undefined
  // `robbed |the bank|, the post office and the jeweller`.
  if ([2, 3, 4].some((back) => formOf(story.tokens[from - back]) !== undefined)) return undefined
  const last = sentence.lastToken - 1
  if (story.tokens[last]?.text !== '.' || last - from > longest * mostThings) return undefined
  const items: Token[][] = [[]]
  let closed = false
  for (const token of story.tokens.slice(from, last)) {
    if (token.text === ',' || token.lower === 'and') {
      if (closed) return undefined
      closed = token.lower === 'and'
      if (items.at(-1)?.length) items.push([])
    } else if (token.kind === 'word' && !noThing.test(token.lower)) items.at(-1)?.push(token)
    else return undefined
  }
  const isThing = (item: readonly Token[]): boolean =>
    item.length > 1 &&
    item.length <= longest &&
    formOf(item[0]) === form &&
    !isPlural(item.at(-1)?.lower ?? '') &&
    !/ing$/.test(item.at(-1)?.lower ?? '')
  if (!closed || items.length < 2 || items.length > mostThings || !items.every(isThing)) return undefined
  const [first, end] = [story.tokens[from], story.tokens[last - 1]]
  return first && end ? {count: items.length, least: items.length, start: first.start, end: end.end} : undefined
}

function formOf(token: Token | undefined): 'the' | 'a' | undefined {
  if (token?.lower === 'the') return 'the'
  return token?.lower === 'a' || token?.lower === 'an' ? 'a' : undefined
}

const furthest = 40
const open = /^(?:including|such|like|among|one|both|each|either|between|two|all|every|same|word|words|what|whatever|as|how|them|they|who)$/

/** `Four strings|, and no more, are tied to the $3m gift, the director told staff:| Sunday opening, …`: the colon of its sentence, with no other number of things, and none named, before it. */
export function colonBehind(story: Story, next: number, starts: ReadonlySet<number>): Token | undefined {
  const sentence = story.tokens[next - 1]?.sentence
  for (let at = next; at < next + furthest; at++) {
    const token = story.tokens[at]
    if (!token || token.sentence !== sentence || starts.has(at) || open.test(token.lower) || /^[;"“”()–—]$/.test(token.text))
      return undefined
    if (token.text === ':') return isPlural(story.tokens[at - 1]?.lower ?? '') ? undefined : token
  }
  return undefined
}
