/**
 * Short patterns over sentences whose figures are signs, such as `<move> from {#from} {5} to {#to}`: relations between figures are said in few ways, and a
 * template shows each of them as it is said. Patterns find what stands together; they judge nothing.
 */

import type {Span} from '../../finding.js'
import {longestProse} from '../../story/sentences.js'
import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {figuresOf} from '../figures/find.js'
import {grouped} from '../grouped.js'
import {once} from '../once.js'
import {bitOf, Matcher, type Places, type Step, stepsOf} from './template.js'

/** A sentence in lower case, one blank before each token, quotation marks and hedges left out save for averages, each figure a sign such as `‹n12›`. */
export interface Line {
  readonly sentence: number
  readonly text: string
  readonly figures: readonly Figure[]
  /** The words of `text`, and which letters its signs have, a bit each: without what it needs of these, no pattern is tried. */
  readonly words: ReadonlySet<string>
  readonly letters: number
  /** Where the sign of each figure stands in `text`. */
  readonly signs: readonly Span[]
  /** Where each token of `text` begins, and which token of the story it is. */
  readonly starts: readonly number[]
  readonly tokens: readonly number[]
  readonly places: Places
}

const letters = {
  cardinal: 'n',
  range: 'r',
  money: 'd',
  percent: 'p',
  measure: 'm',
  duration: 't',
  age: 'a',
  ratio: 'f',
  ordinal: 'o',
  other: 'x'
} as const

function letterOf({value, unit, kind}: Figure): string {
  if (typeof value !== 'number') return 'r'
  return unit === 'percentage point' ? 'q' : letters[kind]
}

const quotationMark = /^["“”„«»‹›]+$/

function lineOf(story: Story, sentence: number, figures: readonly Figure[]): Line {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  const starts: number[] = []
  const tokens: number[] = []
  const words: string[] = []
  const signs: Span[] = []
  const placed: (Figure | undefined)[] = []
  const bits: number[] = []
  let seen = 0
  let text = ''
  let next = 0
  for (let at = firstToken; at < lastToken; at++) {
    const token = story.tokens[at]
    const figure = figures[next]
    if (!token) break
    const hedge = figure?.hedge
    if (hedge && figure && !/average/.test(hedge.text) && hedge.end <= figure.start && token.start >= hedge.start && token.end <= hedge.end)
      continue
    if (token.kind === 'mark' && quotationMark.test(token.text)) continue
    starts.push(text.length)
    tokens.push(at)
    if (figure && at >= figure.firstToken) {
      const letter = letterOf(figure)
      const bit = bitOf(letter)
      seen |= bit
      const start = text.length + 1
      text += ` ‹${letter}${figure.index}›`
      signs.push({start, end: text.length})
      words.push('')
      placed.push(figure)
      bits.push(bit)
      at = Math.max(at, figure.lastToken - 1)
      next++
    } else {
      text += ` ${token.lower}`
      words.push(token.lower)
      placed.push(undefined)
      bits.push(0)
    }
  }
  const places = {words, figures: placed, bits}
  return {sentence, text: `${text} `, figures, signs, words: new Set(words), letters: seen, starts, tokens, places}
}

/** More figures, or more words than prose has, are a table or no prose: which belongs to which cannot be told, and each pattern would pay for it. */
const mostFigures = 24

function isProse(story: Story, sentence: number, figures: readonly Figure[]): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return figures.length <= mostFigures && lastToken - firstToken <= longestProse
}

/** The sentences that hold figures, in order. */
export const linesOf = once((story: Story): readonly Line[] => {
  return [...grouped(figuresOf(story), ({sentence}) => sentence)]
    .filter(([sentence, figures]) => isProse(story, sentence, figures))
    .map(([sentence, figures]) => lineOf(story, sentence, figures))
})

const lineIndex = once((story: Story) => new Map(linesOf(story).map((line) => [line.sentence, line])))

/** The line of a sentence, where it holds figures. */
export const lineAt = (story: Story, sentence: number): Line | undefined => lineIndex(story).get(sentence)

export interface Match {
  readonly line: Line
  /** The figure of that name; every figure of a template that is not optional is there. */
  figure(name: string): Figure
  optional(name: string): Figure | undefined
  word(name: string): string | undefined
  /** The story's first token, and the one after the last. */
  readonly firstToken: number
  readonly lastToken: number
  /** Offsets into `line.text`. */
  readonly start: number
  readonly end: number
}

export interface Pattern {
  (line: Line): Match | undefined
  readonly template: string
}

/** What a line must hold for a template to match: looking for that first is far cheaper than any pattern. */
interface Needs {
  /** How many figures. */
  readonly least: number
  /** For each of them, the letters it may have, a bit each. */
  readonly letters: readonly number[]
  /** One word of each. */
  readonly words: readonly (readonly string[])[]
}

/** A longer list of words is dearer to look through than the pattern is to try. */
const mostWords = 16

function needsOf(steps: readonly Step[]): Needs {
  const letters: number[] = []
  const words: string[][] = []
  for (const step of steps) {
    if (step.kind === 'figure' && !step.optional) letters.push(step.bits)
    if (step.kind === 'words' && !step.optional && step.choices.size <= mostWords) words.push([...step.choices.keys()])
  }
  return {least: letters.length, letters: [...new Set(letters)], words: words.sort((one, other) => one.length - other.length)}
}

function holdsAny(line: Line, words: readonly string[]): boolean {
  for (const word of words) if (line.words.has(word)) return true
  return false
}

function mayMatch(line: Line, {least, letters: signs, words}: Needs): boolean {
  if (line.figures.length < least) return false
  for (const bits of signs) if ((line.letters & bits) === 0) return false
  for (const each of words) if (!holdsAny(line, each)) return false
  return true
}

/**
 * Reads a template once, when first used. Atoms are parted by blanks: a word or `a|b` (`_` for a blank inside, `?` behind for "or nothing"), `<list:name>` for the words
 * of a list of the lexicon, `{5}` for up to five words of the same clause, durations and ordinals included, `{~5}` for any words up to a stop, `{#name}` for a figure of any unit, `{n:name}` for
 * a count (the letters are in `kinds`), `ONE` for `one`, whether or not it was read as a figure, `^` for the sentence's beginning.
 */
export function pattern(template: string): Pattern {
  let known: {readonly steps: readonly Step[]; readonly needs: Needs} | undefined
  const read = (line: Line): Match | undefined => {
    if (!known) {
      const steps = stepsOf(template)
      known = {steps, needs: needsOf(steps)}
    }
    if (!mayMatch(line, known.needs)) return undefined
    const matcher = new Matcher(known.steps, line.places)
    const from = matcher.search()
    return from < 0 ? undefined : matchOf(line, from, matcher)
  }
  return Object.assign(read, {template})
}

function matchOf(line: Line, from: number, {named, end}: Matcher): Match {
  const optional = (name: string): Figure | undefined => {
    const found = named.get(name)
    return typeof found === 'string' ? undefined : found
  }
  return {
    line,
    optional,
    figure: (name) => {
      const figure = optional(name)
      if (!figure) throw new Error(`The template names no figure “${name}”`)
      return figure
    },
    word: (name) => {
      const found = named.get(name)
      return typeof found === 'string' ? found : undefined
    },
    firstToken: line.tokens[from] ?? 0,
    lastToken: (line.tokens[end - 1] ?? 0) + 1,
    start: line.starts[from] ?? 0,
    end: line.starts[end] ?? line.text.length - 1
  }
}

/** What the first of some patterns finds in a line. */
export function firstOf(patterns: readonly Pattern[], line: Line): Match | undefined {
  for (const each of patterns) {
    const match = each(line)
    if (match) return match
  }
  return undefined
}
