/**
 * Templates such as `<move> from {#from} {5} to {#to}`, matched against the tokens of a line as a regular expression would be: the leftmost place first,
 * gaps as short as they can be, what is optional taken where it fits. Expressions made of the same words took 7 % of a command's time.
 */

import {monthNames} from '../../lexicon/calendar.js'
import {relationWords} from '../../lexicon/figure-relations.js'
import {numbersOf} from '../../lexicon/list.js'
import type {Figure} from '../figures/figure.js'

/** A sentence as templates see it: at each place a word, or a figure with the bit of its letter. */
export interface Places {
  readonly words: readonly string[]
  readonly figures: readonly (Figure | undefined)[]
  /** 0 for a word. */
  readonly bits: readonly number[]
}

/** Words to choose from, by how they begin; each with what must follow the first word. */
type Choices = ReadonlyMap<string, readonly (readonly string[])[]>

export type Step =
  | {readonly kind: 'start'}
  | {readonly kind: 'words'; readonly choices: Choices; readonly name: string | undefined; readonly optional: boolean}
  | {readonly kind: 'figure'; readonly bits: number; readonly name: string | undefined; readonly optional: boolean}
  | {readonly kind: 'one'}
  | {readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean}

const kinds: Readonly<Record<string, string>> = {
  '#': 'ndmptq',
  n: 'n',
  $: 'd',
  '%': 'p',
  pp: 'q',
  p: 'pq',
  m: 'm',
  t: 't',
  a: 'a',
  f: 'f',
  o: 'o',
  s: 'nfp',
  '?': 'nrdmpqtafox'
}

export const bitOf = (letter: string): number => 1 << (letter.charCodeAt(0) - 97)
const bitsOf = (letters: string): number => [...letters].reduce((bits, letter) => bits | bitOf(letter), 0)

function choicesOf(phrases: readonly string[]): Choices {
  const choices = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split('_')
    const known = choices.get(first)
    if (known) known.push(rest)
    else choices.set(first, [rest])
  }
  return choices
}

function stepOf(atom: string): Step {
  if (atom === '^') return {kind: 'start'}
  if (atom === 'ONE') return {kind: 'one'}
  const figure = /^\{(#|n|\$|%|pp|p|m|t|a|f|o|s|\?)(?::?(\w+))?\}(\??)$/.exec(atom)
  if (figure) return {kind: 'figure', bits: bitsOf(kinds[figure[1] ?? ''] ?? ''), name: figure[2], optional: figure[3] === '?'}
  const gap = /^\{(~?)(\d+)\}$/.exec(atom)
  if (gap) return {kind: 'gap', most: Number(gap[2]), sameClause: gap[1] === ''}
  const named = /^<(\w+)(?::(\w+))?>(\??)$/.exec(atom)
  if (named) {
    const [, list = '', name, optional] = named
    return {kind: 'words', choices: choicesOf((relationWords[list] ?? list).trim().split(/\s+/)), name, optional: optional === '?'}
  }
  const optional = atom.length > 1 && atom.endsWith('?')
  return {kind: 'words', choices: choicesOf((optional ? atom.slice(0, -1) : atom).split('|')), name: undefined, optional}
}

export const stepsOf = (template: string): Step[] => template.split(' ').filter(Boolean).map(stepOf)

/** Words that open another clause: what stands behind them tells of something else. */
const breakers = new Set('while whereas but and as after when although though which who with because if than from to or'.split(' '))
const stop = /[ ‹›.;:]/
const pause = /[ ‹›,.;:()]/
const duration = bitOf('t')
const ordinal = bitOf('o')
const cardinal = bitOf('n')
const day = /^\d{1,2}$/
const year = /^(?:19|20)\d\d$/
let months: ReadonlyMap<string, number> | undefined

/** What a template found: where it ends, and what its names stand for. */
export class Matcher {
  /** By name: a figure, or the words as they stand. */
  readonly named = new Map<string, Figure | string>()
  /** The place behind the last one. */
  end = 0

  constructor(
    private readonly steps: readonly Step[],
    private readonly places: Places
  ) {}

  /** The leftmost place at which the template matches, or -1. */
  search(): number {
    const {length} = this.places.words
    for (let from = 0; from < length; from++) if (this.matches(0, from)) return from
    return -1
  }

  private matches(index: number, at: number): boolean {
    const step = this.steps[index]
    if (!step) {
      this.end = at
      return true
    }
    switch (step.kind) {
      case 'start':
        return at === 0 && this.matches(index + 1, at)
      case 'one':
        return (this.places.words[at] === 'one' || this.places.bits[at] === cardinal) && this.matches(index + 1, at + 1)
      case 'figure':
        return this.matchesFigure(step, index, at)
      case 'words':
        return this.matchesWords(step, index, at)
      case 'gap':
        return this.matchesGap(step.sameClause, index, at, step.most)
    }
  }

  private matchesFigure({bits, name, optional}: Step & {kind: 'figure'}, index: number, at: number): boolean {
    const figure = this.places.figures[at]
    if (figure && ((this.places.bits[at] ?? 0) & bits) !== 0 && this.matches(index + 1, at + 1)) {
      if (name !== undefined) this.named.set(name, figure)
      return true
    }
    return optional && this.matches(index + 1, at)
  }

  private matchesWords({choices, name, optional}: Step & {kind: 'words'}, index: number, at: number): boolean {
    const {words} = this.places
    for (const rest of choices.get(words[at] ?? '') ?? []) {
      const next = at + 1 + rest.length
      if (!rest.every((word, ahead) => words[at + 1 + ahead] === word) || !this.matches(index + 1, next)) continue
      if (name !== undefined) this.named.set(name, words.slice(at, next).join(' '))
      return true
    }
    return optional && this.matches(index + 1, at)
  }

  /** The rest behind as few words as can be. */
  private matchesGap(sameClause: boolean, index: number, at: number, left: number): boolean {
    if (this.matches(index + 1, at)) return true
    if (left === 0 || at >= this.places.words.length) return false
    const word = this.places.words[at] ?? ''
    const bit = this.places.bits[at] ?? 0
    if (bit === duration || bit === ordinal) return this.matchesGap(sameClause, index, at + 1, left - 1)
    if (bit !== 0) return false
    if (!sameClause) return !stop.test(word) && this.matchesGap(sameClause, index, at + 1, left - 1)
    if (word === 'to') return this.periodEnds(at).some((next) => this.matchesGap(sameClause, index, next, left - 1))
    return !breakers.has(word) && !pause.test(word) && this.matchesGap(sameClause, index, at + 1, left - 1)
  }

  /** `in the six months to 30 June`: where a stretch ends, and nothing that something went to. The places behind it, the farthest first. */
  private periodEnds(at: number): number[] {
    const {words} = this.places
    months ??= numbersOf(monthNames)
    let next = at + 1
    if (words[next] === 'the' && words[next + 1] === 'end' && words[next + 2] === 'of') next += 3
    if (day.test(words[next] ?? '')) next++
    if (!months.has(words[next] ?? '')) return []
    next++
    const behindDay = day.test(words[next] ?? '') ? next + 1 : undefined
    const ends = year.test(words[next] ?? '') ? [next + 1, next] : [next]
    if (behindDay === undefined) return ends
    return [...(year.test(words[behindDay] ?? '') ? [behindDay + 1] : []), behindDay, ...ends]
  }
}
