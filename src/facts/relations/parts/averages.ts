/**
 * Averages with what they are of: a list (`36 miles in 2021, 41 in 2022 …: an average of 38`), a total and how many share it, or the least and the most. Which
 * of them fits is not asked here.
 */

import {wordsOf} from '../../../lexicon/list.js'
import {leastWords, mostWords} from '../../../lexicon/part-words.js'
import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {figuresIn} from '../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {isOneSlip} from '../slip.js'
import {areOfOneUnit} from './amounts.js'

export interface Average {
  readonly mean: Figure
  /** The list that it is the average of. */
  readonly list: readonly Figure[]
  readonly total: Figure | undefined
  readonly count: Figure | undefined
  /** The least and the most, or a range of both. */
  readonly ends: readonly Figure[]
  /** What it is told for: `a month`. */
  readonly span: string | undefined
  /** All figures near it, among which others may fit. */
  readonly near: readonly Figure[]
}

const cues = ['average', 'mean', 'averages', 'averaged', 'averaging']
/** Sentences looked at before the average. */
const reach = 2

const means = new Set(['cardinal', 'money', 'measure', 'duration', 'age', 'percent'])
const isMean = ({kind, value}: Figure): boolean => means.has(kind) && typeof value === 'number'

/** Words from the cue to its figure: `the mean time, swollen by a record number of beginners, was |7 hours|`. */
const farthest = 14

/** The figure that is called an average: behind the word, or before `on average`. */
function meanAt(story: Story, {index, sentence, lower}: Token, figures: readonly Figure[]): Figure | undefined {
  const own = figures.filter((figure) => figure.sentence === sentence && isMean(figure))
  const lead = wordAt(story, sentence, index - 1)
  const onAverage = lead === 'on' || lead === 'an'
  if (lower === 'mean' && !/^(?:an?|the|its|their|his|her|hourly|daily|nightly|weekly|monthly|annual|yearly|overall)$/.test(lead))
    return undefined
  // `– eight a year, |on average| – and has sold just 31`: what is told before it, where it ends a remark.
  const last = own.findLast(({lastToken}) => lastToken <= index)
  if (lead === 'on' && last && index - last.lastToken < 6 && isPause(wordAt(story, sentence, index + 1))) return last
  const behind = own.find(({firstToken}) => firstToken > index)
  const gap = behind ? wordsBetween(story, index + 1, opening(story, behind)) : ''
  if (
    behind &&
    behind.firstToken - index < farthest &&
    !/ (?:than|compared|against|from|since|times) /.test(gap) &&
    !/ [,(] .* [,)] .* , /.test(gap)
  )
    return behind
  return onAverage && last && index - last.lastToken < 6 ? last : undefined
}

/** `That is an average of 38`, `: an average of -6C`, `or 550 a day on average`, `Shared among the 1,800 members …`: said of the figures before it. */
function pointsBack(story: Story, mean: Figure, cue: Token): 'sums up' | 'next' {
  const first = story.sentences[mean.sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, Math.min(cue.index, mean.firstToken))
  if (
    /^ (?:that|this|which|it|they|these|those)(?: [^ ]+){0,3} $/.test(lead) &&
    / (?:is|was|makes|made|gives|gave|means|comes|came|works|worked|equals|represents) /.test(lead)
  )
    return 'sums up'
  if (
    /^ (?:shared|divided|spread|split|spaced) (?:out )?(?:among|between|over|across|evenly) /.test(lead) ||
    /^ over (?:those|these|the) /.test(lead)
  )
    return 'sums up'
  if (
    /[,:;–—(] (?:or |and |which is |that is |making |giving )?(?:an? )?(?:[^ ]+ ){0,1}$/.test(lead) &&
    !/ the (?:[^ ]+ ){0,1}$/.test(lead)
  )
    return 'sums up'
  if (/(?:[,:;–—(]|-|--) (?:or )?(?:[^ ]+ ){0,4}$/.test(lead) && wordAt(story, mean.sentence, cue.index - 1) === 'on') return 'sums up'
  if (/[,:;–—(] (?:at|with|for) an? (?:[^ ]+ ){0,1}$/.test(lead)) return 'sums up'
  return 'next'
}

const isBare = ({kind, unit, counted}: Figure): boolean => kind === 'cardinal' && unit === null && counted === null

/** Whether a figure can be one of a list of which a mean of this unit is taken: its unit may stand with one of the list alone. */
const isLike = (figure: Figure, mean: Figure): boolean =>
  areOfOneUnit(figure, mean) ||
  isBare(figure) ||
  (isBare({...mean, counted: null}) && mean.kind === 'cardinal' && figure.kind === 'measure')

const parts = /^ (?:[^ ;:()–—]+ ){0,12}$/

/** A list before the mean: in its own sentence, or in the one before. */
function listBefore(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
  for (const sentence of [mean.sentence, mean.sentence - 1]) {
    const own = figures.filter(
      (figure) => figure.sentence === sentence && figure.start < mean.start && figure.kind !== 'ordinal' && typeof figure.value === 'number'
    )
    const list = own.filter((figure) => isLike(figure, mean))
    const isJoined = (figure: Figure, at: number): boolean => {
      const gap = wordsBetween(story, list[at]?.lastToken ?? 0, opening(story, figure))
      return parts.test(gap) && / (?:,|and) /.test(gap) && !/ (?:from|than|to|against|including) /.test(gap)
    }
    if (list.length < 2) continue
    // The four of `the four quakes measured 4.2, 4.6, …` is none of them.
    if (list[0]?.counted && list[1] && !isJoined(list[1], 0)) list.shift()
    const joined = list.slice(1).every(isJoined)
    const level = list.every(
      ({role, per, hedge}) =>
        role !== 'change' && (per === null || per === list[0]?.per) && hedge?.kind !== 'more' && hedge?.kind !== 'less'
    )
    return list.length > 2 && joined && level ? list : []
  }
  return []
}

/** `The youngest was 23 and the oldest 39`, `October was the busiest month, with 342,000`. */
let superlatives: Record<'most' | 'least', Set<string>> | undefined

function extremeWords() {
  superlatives ??= {most: wordsOf(mostWords), least: wordsOf(leastWords)}
  return superlatives
}

/** Words from a superlative to its figure. */
const extremeSpan = 8

const isAlike = (one: Figure, other: Figure): boolean =>
  (one.unit ?? 'year') === (other.unit ?? 'year') && typeof one.value === 'number' && typeof other.value === 'number'

/** The figures of a paragraph that some superlatives lead to. */
function extremesOf(story: Story, mean: Figure, figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  const found = new Set<Figure>()
  for (const [at, figure] of figures.entries()) {
    if (figure === mean || !isAlike(figure, mean) || !areOfOne(figure, mean) || Math.abs(figure.sentence - mean.sentence) > reach) continue
    const before = figures[at - 1]
    const from = Math.max(figure.firstToken - extremeSpan, before?.lastToken ?? 0, story.sentences[figure.sentence]?.firstToken ?? 0)
    for (let token = from; token < figure.firstToken; token++) if (words.has(story.tokens[token]?.lower ?? '')) found.add(figure)
  }
  return [...found]
}

function extremesAt(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
  const {most, least} = extremeWords()
  const [highs, lows] = [extremesOf(story, mean, figures, most), extremesOf(story, mean, figures, least)]
  const [high, low] = [highs[0], lows[0]]
  if (!high || !low || highs.length > 1 || lows.length > 1 || high === low) return []
  // The slowest time is the longest.
  if (Number(low.value) >= Number(high.value)) return mean.kind === 'duration' ? [high, low] : []
  return [low, high]
}

/** An age may be told by its number alone. */
const kindOf = ({kind, unit}: Figure): string => (kind === 'age' || (kind === 'cardinal' && unit === null) ? 'age' : kind)

/** `gone up from 3.2m to 3.5m`: a move, and no bounds of anything. */
const moves =
  / (?:up|down|risen|rose|rise|rises|rising|fallen|fell|fall|falls|falling|grown|grew|growth|shrunk|increased|decreased|dropped|cut|went|gone|climbed|jumped|change|changed|raised|lowered) (?:[^ ]+ ){0,3}from $/

const isMove = (story: Story, figure: Figure): boolean =>
  moves.test(
    `${wordsBetween(story, Math.max(story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure) - 6), opening(story, figure))}`
  )

/** The mean of what the bounds are of: one noun, or none with either. */
const areOfOne = (one: Figure, mean: Figure): boolean =>
  mean.kind !== 'cardinal' || !mean.counted || !one.counted || one.counted.noun === mean.counted.noun

/** `from 40 minutes to three hours`, `between 3 and 7`, `fewer than 19 … or more than 27`. */
function endsBefore(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
  const near = figures.filter(
    (figure) =>
      figure.sentence >= mean.sentence - 1 &&
      figure.sentence <= mean.sentence &&
      figure !== mean &&
      areOfOne(figure, mean) &&
      !isMove(story, figure)
  )
  const ranges = near.filter(
    (figure) =>
      figure.isRange && Array.isArray(figure.value) && figure.value.every((end) => end !== null) && kindOf(figure) === kindOf(mean)
  )
  const [range] = ranges
  if (ranges.length === 1 && range && (range.unit ?? 'year') === (mean.unit ?? 'year')) return [range]
  for (const [at, low] of near.entries()) {
    const high = near[at + 1]
    if (!high || (low.kind !== high.kind && !isBare(high)) || kindOf(low) !== kindOf(mean) || low.sentence !== high.sentence) continue
    const lead = wordsBetween(story, opening(story, low) - 1, opening(story, low))
    const gap = wordsBetween(story, closing(story, low), opening(story, high))
    const spans =
      (/ (?:from|between|of) /.test(lead) && /^ (?:to|and)(?: (?:an?|the) (?:[^ ]+ )?of)? $/.test(gap)) ||
      (low.hedge?.kind === 'less' && high.hedge?.kind === 'more' && / (?:or|nor|and) $/.test(gap)) ||
      // `at least two nights and none for more than five`.
      (low.hedge?.kind === 'more' && high.hedge?.kind === 'more' && / (?:none|no|nobody|never|not) (?:[^ ,;:]+ ){0,6}$/.test(gap))
    if (spans) return [low, high]
  }
  return []
}

const isBound = ({hedge}: Figure): boolean => hedge?.kind === 'more' || hedge?.kind === 'less'

const isCount = (figure: Figure): boolean => {
  const counts = figure.kind === 'cardinal' || figure.kind === 'duration'
  return (
    counts &&
    typeof figure.value === 'number' &&
    figure.value >= 2 &&
    figure.per === null &&
    figure.role !== 'change' &&
    (!isBound(figure) || (figure.kind === 'duration' && figure.hedge?.text.toLowerCase() === 'over'))
  )
}

/** `2.7 cases per 100,000`: neither a total nor a count. */
const isRate = (story: Story, figure: Figure): boolean =>
  figure.per !== null ||
  /^(?:per|every|each)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) ||
  /^(?:per|a|every|each|for)$/.test(wordAt(story, figure.sentence, closing(story, figure)))

/** `2,150 points, or 550 a day`: the only measure there is. */
function measured(figures: readonly Figure[]): Figure | undefined {
  const found = figures.filter(({kind}) => kind === 'measure')
  if (found.length > 0) return found.length === 1 ? found[0] : undefined
  // `91,000 people in 13 weeks, or 7,000 a week`: what is counted, in so long a time.
  const counted = figures.filter(({kind, counted: noun}) => kind === 'cardinal' && noun)
  return counted.length === 1 && figures.some(({kind}) => kind === 'duration') ? counted[0] : undefined
}

/** `two lives a |month|`. */
function spanOf(story: Story, {per, sentence, lastToken}: Figure): string | undefined {
  if (per !== null) return per
  for (let at = lastToken; at < lastToken + 4; at++)
    if (/^(?:a|per|every|each)$/.test(wordAt(story, sentence, at))) return wordAt(story, sentence, at + 1)
  return undefined
}

/** A total of the mean's unit and how many share it, if the sentence before, or the words before the mean, tell one of each. */
function totalBefore(story: Story, mean: Figure, figures: readonly Figure[]): {total: Figure; count: Figure} | undefined {
  if (mean.kind === 'percent') return undefined
  for (const back of [0, 1, reach]) {
    const near = figures.filter(
      (figure) =>
        figure.sentence >= mean.sentence - back &&
        figure.start < mean.start &&
        typeof figure.value === 'number' &&
        !isRate(story, figure) &&
        !/^(?:from|to|than|high|low)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) &&
        !/ (?:high|low|peak|minimum|maximum|record) of $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure)))
    )
    const totals = near.filter(
      (figure) =>
        figure.kind === mean.kind && figure.unit === mean.unit && Number(figure.value) > Number(mean.value) && figure.role !== 'change'
    )
    const counted = mean.counted?.noun
    const total =
      mean.kind !== 'cardinal'
        ? totals[0]
        : counted === undefined
          ? measured(near.filter(({value}) => Number(value) > 1))
          : totals.find((figure) => figure.counted?.noun === counted)
    if (!total || (mean.kind !== 'cardinal' && totals.length > 1)) continue
    const counts = near.filter((figure) => figure !== total && isCount(figure) && figure.counted?.noun !== 'time')
    const beside = counts.filter(({sentence}) => sentence === total.sentence)
    const among = counts.length === 1 ? counts : beside.length === 1 ? beside : counts.filter(({sentence}) => sentence === mean.sentence)
    const [count] = among
    if (count && among.length === 1) return {total, count}
  }
  return undefined
}

/** A total and a count that miss the mean by one slip: `19 home games drew 406,600, an average of |24,100|`. */
function nearTotal(story: Story, mean: Figure, figures: readonly Figure[]): {total: Figure; count: Figure} | undefined {
  if (mean.kind === 'percent') return undefined
  const near = figures.filter(
    (figure) =>
      figure !== mean &&
      Math.abs(figure.sentence - mean.sentence) <= 1 &&
      typeof figure.value === 'number' &&
      figure.role !== 'change' &&
      !isRate(story, figure)
  )
  const isTotal = (figure: Figure): boolean =>
    areOfOneUnit(figure, mean) && !isBound(figure) && Number(figure.value) > 2 * Number(mean.value)
  const found = near.filter(isTotal).flatMap((total) =>
    near.flatMap((count) => {
      const each = Number(total.value) / Number(count.value)
      const fits =
        count !== total &&
        isCount(count) &&
        Number(count.value) < Number(total.value) &&
        isOneSlip([mean], () => each - Number(mean.value), 2)
      return fits ? [{total, count}] : []
    })
  )
  return found.length === 1 ? found[0] : undefined
}

/** The first figure of its sentence, behind one that tells a total and a count and nothing else. */
const isNext = (mean: Figure, figures: readonly Figure[]): boolean =>
  figures.find(({sentence}) => sentence === mean.sentence) === mean &&
  figures.filter(({sentence}) => sentence === mean.sentence - 1).length === 2

export const averagesOf = once((story: Story): readonly Average[] => {
  const found: Average[] = []
  for (const cue of occurrencesOf(story, cues)) {
    const block = story.sentences[cue.sentence]?.block ?? 0
    const figures = figuresIn(story, block)
    const mean = figures.length > 1 ? meanAt(story, cue, figures) : undefined
    const link = mean ? pointsBack(story, mean, cue) : 'next'
    if (!mean || found.at(-1)?.mean === mean) continue
    const near = figures.filter((figure) => figure !== mean && figure.sentence >= mean.sentence - reach)
    const list = listBefore(story, mean, figures)
    const told = extremesAt(story, mean, figures)
    const ends = list.length > 0 ? [] : told.length > 0 ? told : endsBefore(story, mean, figures)
    const bare = isPause(wordAt(story, cue.sentence, cue.index + 1)) || wordAt(story, cue.sentence, cue.index + 1) === 'of'
    const compared =
      /(?<! (?:comes|came|amounts|amounted|equal|equals|works out)) (?:than|above|below|against|to|with|from|over|under|beats?|beat) (?:the|its|their|an?|his|her) (?:[^ ]+ ){0,2}$/.test(
        wordsBetween(story, Math.max(story.sentences[cue.sentence]?.firstToken ?? 0, cue.index - 5), cue.index)
      )
    const shared =
      !compared && list.length === 0 && ends.length === 0 && (link === 'sums up' || bare || isNext(mean, figures))
        ? (totalBefore(story, mean, figures) ?? nearTotal(story, mean, figures))
        : undefined
    if (list.length > 0 || ends.length > 0 || shared)
      found.push({mean, list, ends, total: shared?.total, count: shared?.count, span: spanOf(story, mean), near})
  }
  return found
})
