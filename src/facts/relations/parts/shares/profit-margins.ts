/** Profits and sales with the margin that is told of the two: `a profit of $84m on sales of $1.2bn, |a margin of 7%|`. It judges nothing. */

import {anyOf, lazily} from '../../../../lexicon/list.js'
import {otherProfits} from '../../../../lexicon/profit-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {type Line, lineAt, type Pattern, pattern} from '../../pattern.js'

export interface ProfitMargin {
  readonly profit: Figure
  readonly sales: Figure
  readonly margin: Figure
}

const profits = ['profit|profits|surplus {2} of|was|were|came_to|reached|totalled|rose_to|fell_to|at {$:amount}'].map(pattern)
const sales = [
  'sales|revenue|revenues|turnover|takings of|was|were|came_to|reached|totalled|rose_to|fell_to|at {$:amount}',
  '{$:amount} in|of sales|revenue|revenues|turnover'
].map(pattern)
const margins = [
  ', a|an {2} margin of {p:amount}',
  'amounts|amounted to a|an {2} margin of {p:amount}',
  'is|was|gives|gave|giving|makes|made|making|means|represents|implies|equals a|an {2} margin of {p:amount}'
].map(pattern)

const elsewhere = lazily(() => anyOf(otherProfits))

/** What the patterns find in some lines, where it is one figure. */
function onlyOf(patterns: readonly Pattern[], lines: readonly Line[]): Figure | undefined {
  const matches = lines.flatMap((line) => patterns.flatMap((each) => each(line) ?? []))
  const [first, ...others] = matches.map((match) => match.figure('amount'))
  return first && others.every(({start}) => start === first.start) ? first : undefined
}

const isPlain = ({hedge, value, per}: Figure): boolean =>
  typeof value === 'number' && value > 0 && per === null && (!hedge || hedge.kind === 'about')

function marginIn(story: Story, sentence: number): ProfitMargin | undefined {
  const own = lineAt(story, sentence)
  const above = story.sentences[sentence - 1]?.block === story.sentences[sentence]?.block ? lineAt(story, sentence - 1) : undefined
  if (!own) return undefined
  const lines = above ? [above, own] : [own]
  const text = lines.map((line) => line.text).join('')
  if (
    elsewhere().test(text) ||
    [/ profits? /g, / (?:sales|revenues?|turnover|takings) /g, / margins? /g].some((word) => (text.match(word)?.length ?? 0) !== 1)
  )
    return undefined
  // A profit of the quarter and sales of the year.
  if (/ (?:quarter|half|month|months) /.test(text) && / year /.test(text)) return undefined
  const [profit, sold, margin] = [onlyOf(profits, lines), onlyOf(sales, lines), onlyOf(margins, [own])]
  if (!profit || !sold || !margin || profit === sold || profit.unit !== sold.unit || ![profit, sold, margin].every(isPlain))
    return undefined
  return margin.start > profit.start && margin.start > sold.start ? {profit, sales: sold, margin} : undefined
}

export const profitMarginsOf = once((story: Story): readonly ProfitMargin[] =>
  [...new Set(occurrencesOf(story, ['margin']).map(({sentence}) => sentence))].flatMap((sentence) => marginIn(story, sentence) ?? [])
)
