/** Lists of which each item is a clause: `the alarm failed, the doors jammed and the lift stuck`. They judge nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {clauseNouns} from '../../../../lexicon/list-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {hasClause, listEnd} from './list-end.js'
import type {Listed} from './listed.js'

const past = /(?:ed|ught|ept|ost|oke|ook|uck|ell|ave|ame|ent|ew|an|ung|urst|urnt|ut)$/

/** `Four things went wrong. |The alarm failed, the doors jammed and the lift stuck.|`: as many as there are clauses, each with its own subject. */
export function clausesNext(story: Story, {sentence}: Figure): Listed | undefined {
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block || next.lastToken - next.firstToken > 40) return undefined
  const clauses: Token[][] = [[]]
  let closed = false
  for (const token of story.tokens.slice(next.firstToken, next.lastToken - 1)) {
    if (token.kind === 'mark' && token.text !== ',') return undefined
    if (token.text === ',' || token.lower === 'and') {
      if (closed && token.lower === 'and') return undefined
      closed ||= token.lower === 'and'
      if (clauses.at(-1)?.length) clauses.push([])
    } else clauses.at(-1)?.push(token)
  }
  const isClause = (clause: readonly Token[]): boolean =>
    clause.length > 2 &&
    /^(?:the|an?|his|her|its|their)$/.test(clause[0]?.lower ?? '') &&
    clause.slice(2).some(({lower}) => past.test(lower))
  return closed && clauses.length > 1 && clauses.every(isClause)
    ? {count: clauses.length, least: clauses.length, start: next.start, end: next.end}
    : undefined
}

const told = lazily(() => wordsOf(clauseNouns))

interface Part {
  readonly tokens: Token[]
  readonly joined: boolean
}

/** What commas, semicolons and `and` part; undefined where another mark stands. */
function partsBetween(story: Story, from: number, to: number): Part[] | undefined {
  let joined = false
  const parts: Part[] = [{tokens: [], joined}]
  for (const token of story.tokens.slice(from, to)) {
    if (token.text === ',' || token.text === ';' || token.lower === 'and') {
      joined ||= token.lower === 'and'
      if (parts.at(-1)?.tokens.length) parts.push({tokens: [], joined})
      else parts.splice(-1, 1, {tokens: [], joined})
      continue
    }
    if (token.kind === 'mark' && !/^['’-]$/.test(token.text)) return undefined
    parts.at(-1)?.tokens.push(token)
    joined = false
  }
  return parts
}

/** Parts behind the last `and`: `the lease|, for once,| let it leave`. */
const mostBehind = 3

/** Whether each thing of a kind can be told as a clause of its own. */
export const isToldAsClause = (noun: string | null): boolean => noun !== null && told().has(noun)

/** `three reasons: |rent had gone up, the roof leaked and the lease, for once, let it leave|`: the clauses at a colon up to the stop; the last may have an aside. */
export function clausesFrom(story: Story, from: number, noun: string | null): Listed | undefined {
  const sentence = story.sentences[story.tokens[from]?.sentence ?? -1]
  if (!sentence || !isToldAsClause(noun)) return undefined
  const stop = sentence.lastToken - 1
  const last = listEnd(story, from, stop)
  const parts = lowerAt(story, stop) === '.' ? (partsBetween(story, from, last) ?? []) : []
  const closing = parts.findLastIndex(({joined}) => joined)
  const behind = parts.slice(closing)
  const tokens = behind.flatMap((part) => part.tokens)
  const [first, end] = [story.tokens[from], story.tokens[last - 1]]
  if (!first || !end || closing < 1 || behind.length > mostBehind || behind.length === 2) return undefined
  if (!parts.slice(0, closing).every((part) => hasClause(part.tokens)) || !hasClause(tokens)) return undefined
  // `he was tired |and his feet hurt|, the road was steep and …` may be told as one.
  const inner = parts.slice(0, closing).filter(({joined}) => joined).length
  return {count: closing + 1, least: closing + 1 - inner, start: first.start, end: end.end}
}
