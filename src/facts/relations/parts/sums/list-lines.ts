/**
 * Lists of which each item is a line or a short paragraph, told by a mark or by a label, or stands between the semicolons of a sentence: `• Pottery: 3,870
 * sherds`, `Wednesday (162.4 km): Both finished in the bunch`, `Civic 10,412; Union 9,087; Greens 4,512`. They judge nothing.
 */

import {type Block, lowerAt, type Sentence, type Story, sentenceAt} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {figureBehind, figuresIn} from '../../near.js'

export interface ListLine {
  /** Half-open range of the story's tokens, its mark left out. */
  readonly firstToken: number
  readonly lastToken: number
  readonly figures: readonly Figure[]
}

export interface LineList {
  readonly lines: readonly ListLine[]
  /** The sentence before the first item, with the block it stands in: of a list in a sentence its own. */
  readonly lead: number
  /** The sentence right behind the last item. */
  readonly behind: number
}

const fewestLines = 3
const mostLines = 12
/** Tokens of a label, and of what stands between semicolons. */
const longestLabel = 7
const longestPart = 24

const marks = /^[-–—•*·‣▪◦]$/

/** Where an item begins behind its mark; undefined where it has none. */
function pastMark(story: Story, {firstToken, listItem}: Block): number | undefined {
  if (marks.test(lowerAt(story, firstToken))) return firstToken + 1
  if (!listItem) return undefined
  return story.tokens[firstToken]?.kind === 'number' && /^[.)]$/.test(lowerAt(story, firstToken + 1)) ? firstToken + 2 : firstToken
}

/** `|Wednesday| (162.4 km)`, `|Takings|: £4,200`: a few words, and right behind their mark an amount. */
function isLabelled(story: Story, {index, firstToken}: Block): boolean {
  const [first] = figuresIn(story, index)
  const before = first ? lowerAt(story, first.firstToken - (story.tokens[first.firstToken - 1]?.kind === 'symbol' ? 2 : 1)) : ''
  return first !== undefined && first.firstToken - firstToken <= longestLabel && /^[:(]$/.test(before)
}

const inRange = (figures: readonly Figure[], from: number, to: number): readonly Figure[] =>
  figures.filter(({firstToken, lastToken}) => firstToken >= from && lastToken <= to)

/** The runs of blocks that are items of one kind. */
function* runsOfBlocks(story: Story): Generator<LineList> {
  let lines: ListLine[] = []
  let kind: 'mark' | 'label' | undefined
  for (const [at, block] of [...story.blocks, undefined].entries()) {
    const start = block && block.role !== 'headline' ? pastMark(story, block) : undefined
    const next = start !== undefined ? 'mark' : block?.role === 'body' && isLabelled(story, block) ? 'label' : undefined
    if (next !== kind) {
      if (lines.length >= fewestLines && lines.length <= mostLines) yield listOf(story, lines, at)
      lines = []
      kind = next
    }
    if (!block || next === undefined) continue
    const firstToken = start ?? block.firstToken
    lines.push({firstToken, lastToken: block.lastToken, figures: inRange(figuresIn(story, block.index), firstToken, block.lastToken)})
  }
}

const listOf = ({blocks}: Story, lines: readonly ListLine[], next: number): LineList => ({
  lines,
  lead: (blocks[next - lines.length]?.firstSentence ?? 0) - 1,
  behind: blocks[next]?.firstSentence ?? -1
})

function* sentencesWithSemicolon(story: Story): Generator<Sentence> {
  for (let at = story.text.indexOf(';'); at >= 0; ) {
    const sentence = sentenceAt(story, at)
    if (sentence) yield sentence
    at = story.text.indexOf(';', Math.max(at + 1, sentence?.end ?? 0))
  }
}

/** `: Civic 10,412; Union 9,087; Greens 4,512.`: what stands between the semicolons of a sentence. */
function* runsOfParts(story: Story): Generator<LineList> {
  const figures = figuresOf(story)
  for (const {firstToken, lastToken, index} of sentencesWithSemicolon(story)) {
    let [from, colon] = [firstToken, false]
    const lines: ListLine[] = []
    for (let at = firstToken; at < lastToken; at++) {
      const word = lowerAt(story, at)
      if (word === ':' && lines.length === 0) [from, colon] = [at + 1, true]
      if (word !== ';' && at < lastToken - 1) continue
      const own: Figure[] = []
      const start = story.tokens[from]?.start ?? 0
      for (let next = figureBehind(story, start)?.index ?? figures.length; (figures[next]?.lastToken ?? lastToken + 1) <= at + 1; next++) {
        const figure = figures[next]
        if (figure) own.push(figure)
      }
      if (at + 1 - from > longestPart) lines.length = mostLines + 1
      else lines.push({firstToken: from, lastToken: at, figures: own})
      from = at + 1
    }
    if (colon && lines.length >= fewestLines && lines.length <= mostLines) yield {lines, lead: index, behind: index + 1}
  }
}

export const lineListsOf = once((story: Story): readonly LineList[] => [...runsOfBlocks(story), ...runsOfParts(story)])
