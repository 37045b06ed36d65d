/**
 * Some of those that were just told, and more than there were: `412 screenings in nine venues; 467 of them were sold out`. No count of the clause or the sentence
 * before holds so many, and no other noun stands there that `them` could mean.
 */

import {irregularPlurals} from '../../../../lexicon/counted-words.js'
import {wordsOf} from '../../../../lexicon/list.js'
import {manyInOne} from '../../../../lexicon/part-words.js'
import type {Story, Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isAbove} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {isNumber} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {lineAt} from '../../pattern.js'
import type {Pair} from './pairs.js'
import {toldShares} from './told-shares.js'

/** `Twelve teams took part, 200 of them women`: what is so many times more is of others. */
const mostTooMany = 2

/** Behind `those`, what makes it stand for itself: `467 of those |were|`, and no `467 of those |who|`. */
const goesOn = /^(?:were|are|was|have|had|has|will|would|did|came|went|remain|remained|survived|survive|[,;.]|\p{L}{3,}ed)$/u
/** What the number of them may be told for each of. */
const shared =
  / (?:each|every|apiece|per|average|averaging|averages|mean|daily|weekly|times|dozens|hundreds|thousands|millions|they|them|others) /
const isPluralForm = (word: string): boolean => /^\p{L}{2,}[^suia'’]s$/u.test(word)
/** `It |owns 84| mills`, `|ran to| 412`: a verb. */
const behindVerb = /^(?:an?|the|its|their|his|her|to|about|some|more|only|just|nearly|almost|around|\d.*)$/
const never =
  /^(?:has|was|does|this|its|hers|ours|theirs|perhaps|besides|sometimes|always|news|towards|afterwards|whereas|makes|means|gives|brings|runs)$/

/** The plurals of a list that tells each with its singular. */
const wordPairs = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .filter((_, at) => at % 2 === 0)

let plurals: ReadonlySet<string> | undefined
let crowds: ReadonlySet<string> | undefined

/** Whether a word that no figure counts may be what `them` means: `|birds| nest on 12 islands; 40 of them`, `the |crowd| filled 12 stands`. */
function mayBeMeant({lower, kind}: Token, next: string, isFigure: boolean): boolean {
  if (kind !== 'word' || never.test(lower)) return false
  plurals ??= new Set(wordPairs(irregularPlurals))
  crowds ??= wordsOf(manyInOne)
  if (plurals.has(lower) || crowds.has(lower)) return true
  return isPluralForm(lower) && !isFigure && !behindVerb.test(next)
}

const holds = ({start, end}: Figure, token: Token): boolean => token.start >= start && token.end <= end
const counts = ({counted}: Figure, token: Token): boolean => counted !== null && token.start >= counted.start && token.end <= counted.end

/** Whether every noun of a stretch that stands for more than one is counted there. */
function areAllCounted(story: Story, from: number, to: number, figures: readonly Figure[]): boolean {
  for (let at = from; at < to; at++) {
    const token = story.tokens[at]
    const next = story.tokens[at + 1]
    if (!token || figures.some((figure) => holds(figure, token) || counts(figure, token))) continue
    if (mayBeMeant(token, next?.lower ?? '', next !== undefined && figures.some((figure) => holds(figure, next)))) return false
  }
  return true
}

/** `412 men and 300 women`, `12 classes of 30`: counts that are added up or multiplied may come to as many. */
function areApart(story: Story, figures: readonly Figure[]): boolean {
  return figures.every((figure, at) => {
    const next = figures[at + 1]
    if (!next) return true
    const gap = wordsBetween(story, closing(story, figure), opening(story, next))
    return (
      next.sentence === figure.sentence && / (?:in|at|on|across|from|over|to|by|for|into) /.test(gap) && !/ (?:and|plus|of|,|;) /.test(gap)
    )
  })
}

/** `222 people |to a screening|`: for each of them. */
const isForEach = (story: Story, figure: Figure): boolean => {
  const from = closing(story, figure)
  return figure.per !== null || / (?:to|for|in|on|at) (?:an?|one|each|every) $/.test(wordsBetween(story, from, from + 2))
}

/** `467 of them were sold out, |about four in ten|`: the share of them that is told beside is of no product of what each has. */
const isShareOfOther = (story: Story, part: Figure, product: number): boolean =>
  (toldShares(story).get(part.block) ?? []).some(
    ({sentence, firstToken, value}) =>
      sentence === part.sentence && firstToken >= part.lastToken && Math.abs(Number(part.value) / value / product - 1) > 0.3
  )

function wholeIn(story: Story, from: number, to: number, sentence: number, part: Figure): Figure | undefined {
  const figures = (lineAt(story, sentence)?.figures ?? []).filter(({firstToken, lastToken}) => firstToken >= from && lastToken <= to)
  const cardinals = figures.filter(({kind}) => kind === 'cardinal')
  const counted = cardinals.filter((figure) => !isForEach(story, figure))
  const product = cardinals.reduce((all, {value}) => all * Number(value), 1)
  const [whole] = counted
  if (!whole?.counted || whole.counted.whole || !counted.every((figure) => isNumber(figure) && figure.counted !== null)) return undefined
  if (counted.length < cardinals.length && !isShareOfOther(story, part, product)) return undefined
  if (figures.length !== cardinals.length || !counted.every(({interval}) => isAbove(part.interval, interval))) return undefined
  if (shared.test(wordsBetween(story, from, to)) || !areApart(story, counted) || !areAllCounted(story, from, to, figures)) return undefined
  return Number(part.value) < mostTooMany * Number(whole.value) ? whole : undefined
}

function pairAt(story: Story, of: Token): Pair | undefined {
  const {sentence, index} = of
  const [pronoun, behind] = [wordAt(story, sentence, index + 1), wordAt(story, sentence, index + 2)]
  if (pronoun !== 'them' && !(/^(?:those|these)$/.test(pronoun) && goesOn.test(behind))) return undefined
  const line = lineAt(story, sentence)
  const part = line?.figures.find((figure) => figure.lastToken === index)
  if (!line || !part || part.kind !== 'cardinal' || !isNumber(part) || part.hedge?.kind === 'less') return undefined
  const first = story.sentences[sentence]?.firstToken ?? 0
  const start = opening(story, part)
  if (start > first && !/^(?:[,;:(–—]|and|but|with)$/.test(wordAt(story, sentence, start - 1))) return undefined
  const isOwn = line.figures.some(({firstToken}) => firstToken < start)
  const before = story.sentences[sentence - 1]
  if (!isOwn && (start > first + 1 || before?.block !== story.sentences[sentence]?.block)) return undefined
  const whole = isOwn
    ? wholeIn(story, first, start, sentence, part)
    : before && wholeIn(story, before.firstToken, before.lastToken, sentence - 1, part)
  return whole && {part, whole}
}

/** In the order of the text. */
export const overfullOf = once((story: Story): readonly Pair[] => occurrencesOf(story, ['of']).flatMap((of) => pairAt(story, of) ?? []))
