/** The bounds that a mean has to lie between: the least and the most that superlatives lead to, or a range told beside it. */

import {wordsOf} from '../../../../lexicon/list.js'
import {leastWords, mostWords} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {unitNamed} from '../../../figures/unit.js'
import {isBare} from '../../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'

/** Sentences looked at to each side of the average. */
const reach = 2

/** `The youngest was 23 and the oldest 39`, `October was the busiest month, with 342,000`. */
let superlatives: Record<'most' | 'least', Set<string>> | undefined

function extremeWords() {
  superlatives ??= {most: wordsOf(mostWords), least: wordsOf(leastWords)}
  return superlatives
}

/** Words from a superlative to its figure: `The cheapest, which looks on to the yard, fetched |£210,000|`. */
const extremeSpan = 14

const isAlike = (one: Figure, other: Figure): boolean =>
  (one.unit ?? 'year') === (other.unit ?? 'year') && typeof one.value === 'number' && typeof other.value === 'number'

/** `the youngest of |the 15 players|`: how many there are, of whom one is the youngest. */
const isWholeSet = (story: Story, {kind, counted, sentence, firstToken}: Figure): boolean =>
  kind === 'cardinal' &&
  counted !== null &&
  / of (?:all )?(?:the|its|her|his|their|our|these|those|all) (?:[^ ]+ )?$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 4), firstToken)
  )

/** The figures of a paragraph that some superlatives lead to. */
function extremesOf(story: Story, mean: Figure, figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  const found = new Set<Figure>()
  for (const [at, figure] of figures.entries()) {
    if (figure === mean || !isAlike(figure, mean) || !areOfOne(figure, mean) || isWholeSet(story, figure)) continue
    if (Math.abs(figure.sentence - mean.sentence) > reach) continue
    const before = figures[at - 1]
    const near = before && isWholeSet(story, before) ? figures[at - 2] : before
    const from = Math.max(figure.firstToken - extremeSpan, near?.lastToken ?? 0, story.sentences[figure.sentence]?.firstToken ?? 0)
    for (let token = from; token < figure.firstToken; token++) if (words.has(story.tokens[token]?.lower ?? '')) found.add(figure)
  }
  return [...found]
}

export function extremesAt(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
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

/** `gone up from 3.2m to 3.5m`, `crept up 1.9 per cent, from $2268 to $2310`: a move, and no bounds of anything. */
const moves =
  / (?:up|down|risen|rose|rise|rises|rising|fallen|fell|fall|falls|falling|grown|grew|growth|shrunk|increased|decreased|dropped|cut|went|gone|climbed|jumped|change|changed|raised|raising|lowered|lowering|increasing|cutting|doubling) (?:[^ ]+ ){0,5}from $/

const isMove = (story: Story, figure: Figure): boolean =>
  moves.test(
    `${wordsBetween(story, Math.max(story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure) - 8), opening(story, figure))}`
  )

/** The mean of what the bounds are of: one noun, or none with either. */
const areOfOne = (one: Figure, mean: Figure): boolean =>
  mean.kind !== 'cardinal' || !mean.counted || !one.counted || one.counted.noun === mean.counted.noun

/** Feet for feet, or minutes for hours: 0.3 ounces lie between no feet. */
function areOfOneMeasure(mean: Figure, ...ends: readonly Figure[]): boolean {
  const unit = ends.find((end) => end.unit !== null)?.unit ?? null
  if (unit === mean.unit || (unit ?? 'year') === (mean.unit ?? 'year')) return true
  const [one, other] = [unitNamed(unit ?? ''), unitNamed(mean.unit ?? '')]
  return one !== undefined && other !== undefined && one.dimension === other.dimension && one.dimension !== 'other'
}

/** A mean so many times as large as the most, or as small as the least, is of something else. */
const furthest = 4

/** `averages of |300 to 325|`, `between 168 and 170, |compared with| an average of 104`: ends that are a mean themselves, or that it is set against. */
function isSetAgainst(story: Story, mean: Figure, low: Figure, high: Figure): boolean {
  const first = story.sentences[low.sentence]?.firstToken ?? 0
  if (
    / (?:averages?|averaged|averaging|mean) (?:[^ ,;]+ ){0,2}$/.test(
      wordsBetween(story, Math.max(first, opening(story, low) - 4), opening(story, low))
    )
  )
    return true
  const [from, to] = mean.start > high.start ? [high.lastToken, opening(story, mean)] : [mean.lastToken, opening(story, low)]
  if (
    mean.sentence === low.sentence &&
    / (?:compared|against|than|versus|while|(?<! (?:an?|the|its) )mean|means|translate) /.test(wordsBetween(story, from, to))
  )
    return true
  const edges = [low, high].flatMap(({value}) => (Array.isArray(value) ? value : [value])).map(Number)
  return Number(mean.value) > furthest * Math.max(...edges) || Number(mean.value) * furthest < Math.min(...edges)
}

/** `fees |start at| €200 … and |stop at| the bishop's €900`. */
const starts = / (?:start|starts|started|begin|begins|began) (?:at|with) $/
const stops = / and (?:stop|stops|stopped|end|ends|ended|finish|finishes) (?:up )?(?:at|with) (?:[^ ,;]+ ){0,4}$/

/** `Cover |ranged from| 83 percent in Orr to 96 in Dale`. */
const rangeVerbs =
  / (?:ranges?|ranged|ranging|var(?:y|ies|ied|ying)|runs?|ran|running|spans?|spanned|spanning|stretch(?:es|ed)?) (?:[^ ,;:]+ ){0,3}from $/

/** `from 40 minutes to three hours`, `between 3 and 7`, `fewer than 19 … or more than 27`. */
export function endsBefore(story: Story, mean: Figure, figures: readonly Figure[]): readonly Figure[] {
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
  if (ranges.length === 1 && range && (range.unit ?? 'year') === (mean.unit ?? 'year'))
    return isSetAgainst(story, mean, range, range) ||
      (range.kind === 'age' && mean.kind === 'cardinal' && !isPause(wordAt(story, mean.sentence, mean.lastToken)))
      ? []
      : [range]
  for (const [at, low] of near.entries()) {
    const high = near[at + 1]
    if (!high || (low.kind !== high.kind && !isBare(high)) || kindOf(low) !== kindOf(mean) || low.sentence !== high.sentence) continue
    const lead = wordsBetween(story, opening(story, low) - 1, opening(story, low))
    const gap = wordsBetween(story, closing(story, low), opening(story, high))
    const spans =
      (/ (?:from|between|of) /.test(lead) && /^ (?:to|and)(?: (?:an?|the) (?:[^ ]+ )?of)? $/.test(gap)) ||
      (starts.test(wordsBetween(story, opening(story, low) - 2, opening(story, low))) && stops.test(gap)) ||
      (rangeVerbs.test(wordsBetween(story, opening(story, low) - 5, opening(story, low))) &&
        /^ (?:[^ ,;:]+ ){0,5}to (?:[^ ,;:]+ ){0,2}$/.test(gap)) ||
      // `No class has fewer than 22 pupils or more than 31`, `at least two nights |and none for| more than five`.
      ((low.hedge?.kind === 'less' || low.hedge?.kind === 'more') &&
        high.hedge?.kind === 'more' &&
        / (?:or|nor|none|no|nobody|never|not) (?:[^ ,;:]+ ){0,6}$/.test(gap))
    if (spans && areOfOneMeasure(mean, low, high) && !isSetAgainst(story, mean, low, high)) return [low, high]
  }
  return []
}
