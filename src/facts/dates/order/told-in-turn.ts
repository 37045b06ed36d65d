/**
 * Order that words of turn tell: `the first bill, in 2003, … the next, in 2009`, `on 6 May. After that, on 9 May, …`, `in 2007 the house that he had built
 * in 2003`. Whether the dates keep it is not asked here.
 */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {isPast} from '../past-verbs.js'
import {datesBySentence, orderedDatesOf, type Sequence} from './ordered-dates.js'

const turns = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const determiner = /^(?:the|its|his|her|their|a|another)$/
/** What has a place in a row of another kind than time: `won the first prize in 2003`. */
const ranked = /^(?:place|prize|class|division|team|seed|half|quarter|floor|time)$/
/** Between a thing and its date. */
const filler = /^(?:was|were|came|out|appeared|published|released|held|opened|built|followed|one|of|them|these)$/

interface Turn {
  readonly date: DateMention
  readonly rank: number
  /** Null for `the next`. */
  readonly noun: string | undefined
}

/** `|the first bill, in| 2003`: the date is told right behind what is numbered. */
function turnOf(story: Story, date: DateMention): Turn | undefined {
  let at = date.firstToken - 1
  if (!/^(?:in|on)$/.test(lowerAt(story, at))) return undefined
  // `their first win |in 2024|` may be the first of that year.
  let isDated = lowerAt(story, --at) === ','
  if (isDated) at--
  const words: string[] = []
  for (; at > date.firstToken - 12 && story.tokens[at]?.sentence === date.sentence; at--) {
    const token = story.tokens[at]
    const rank = token?.lower === 'next' ? 0 : turns.indexOf(token?.lower ?? '') + 1
    const isNumbered = token?.text === token?.lower && (rank > 0 || token?.lower === 'next') && determiner.test(lowerAt(story, at - 1))
    if (isNumbered)
      return (isDated || (words.length === 0 && rank > 1)) && words.length < 2 && !words.some((word) => ranked.test(word))
        ? {date, rank, noun: words[0]}
        : undefined
    // `the second, |published in| 1979`, `the second, shot in Morocco, |came out in|`: what stands aside between commas.
    if (token?.text === ',' && isDated && words.length === 0) {
      at = openingComma(story, token) ?? at
      continue
    }
    if (token?.kind !== 'word' || token.text !== token.lower) return undefined
    if (filler.test(token.lower)) isDated = true
    else words.push(token.lower)
  }
  return undefined
}

const asideReach = 7

/** `the second|, shot in Morocco,| came out`: where an aside before a comma begins. */
function openingComma(story: Story, {index, sentence}: Token): number | undefined {
  for (let at = index - 2; at > index - asideReach && story.tokens[at]?.sentence === sentence; at--)
    if (lowerAt(story, at) === ',') return turns.includes(lowerAt(story, at - 1)) ? at : undefined
  return undefined
}

/** How many sentences on the next of a row may be told. */
const apart = 2

const turnsOf = once((story: Story): readonly Turn[] => orderedDatesOf(story).flatMap((date) => turnOf(story, date) ?? []))

/** `The first bill, in 2003, died; |the second, in 1999,| passed one house`. */
export function* inTurn(story: Story): Generator<Sequence> {
  for (const [at, one] of turnsOf(story).entries()) {
    const other = turnsOf(story)[at + 1]
    if (!other || one.date.block !== other.date.block || other.date.sentence - one.date.sentence > apart) continue
    const follows = other.rank === 0 ? one.rank > 0 : other.rank === one.rank + 1
    if (follows && (other.noun === undefined || other.noun === one.noun)) yield {earlier: one.date, later: other.date, verbs: null}
  }
}

const opening = /^(?:;|,|and|but|–|—)$/
const otherClause = /^(?:which|who|whose|when|while|whereas|until|till|since|by|;)$/

/** What is told of any time after: `After that nobody |could| repeat the mark set in 1985`. */
const anyTime = /^(?:has|have|could|would|will|never)$/

/** The first date behind `after that`, told with the first verb, or with what `had` been by then: `where she |had been launched| in 1990`. */
function dateBehind(story: Story, {index, sentence}: Token, lead: string): DateMention | undefined {
  // `from |2| to 5 May`: the end that names its month.
  const date = (datesBySentence(story).get(sentence) ?? []).find(({firstToken, text}) => firstToken > index && !/^\d{1,2}$/.test(text))
  const gap = date ? story.tokens.slice(index + 1, date.firstToken) : []
  const verbs = gap.filter(({lower, index}) => isPast(lower) && !/^(?:had|been)$/.test(lowerAt(story, index - 1)))
  if (verbs.length > 1 || gap.some(({lower}) => otherClause.test(lower) || anyTime.test(lower))) return undefined
  if (lead === 'after' && gap.some(({lower}) => lower === 'had')) return undefined
  return /^(?:in|on|from|to)$/.test(gap.at(-1)?.lower ?? '') ? date : undefined
}

/** `posted on 6 May. |After that|, on 9 May`; `bought in 1994; |before that| she fished from Ayr, where she was launched in 1990`. */
export function* afterThat(story: Story): Generator<Sequence> {
  for (const that of occurrencesOf(story, ['that', 'this'])) {
    const place = story.sentences[that.sentence]
    const lead = lowerAt(story, that.index - 1)
    const opens = place?.firstToken === that.index - 1 || opening.test(lowerAt(story, that.index - 2))
    if (!place || !opens || !/^(?:after|before)$/.test(lead) || !/^(?:,|he|she|it|they)$/.test(lowerAt(story, that.index + 1))) continue
    const date = dateBehind(story, that, lead)
    const own = (datesBySentence(story).get(that.sentence) ?? []).filter(({firstToken}) => firstToken < that.index)
    const prior = story.sentences[that.sentence - 1]?.block === place.block ? (datesBySentence(story).get(that.sentence - 1) ?? []) : []
    const [told, another] = own.length > 0 ? own : prior
    if (date && told && !another)
      yield lead === 'after' ? {earlier: told, later: date, verbs: null} : {earlier: date, later: told, verbs: null}
  }
}

const relative = /^(?:that|which|who|whom|where)$/

/** `was sold in 2007 by the firm |that had built it in| 2003`: the one other date of its sentence, told with the verb that all of it is said with. */
export function* relativeBefore(story: Story): Generator<Sequence> {
  for (const had of occurrencesOf(story, ['had'])) {
    const [told, date, another] = datesBySentence(story).get(had.sentence) ?? []
    const {firstToken} = story.sentences[had.sentence] ?? {firstToken: 0}
    if (!told || !date || another || told.lastToken > had.index || date.firstToken < had.index || date.firstToken - had.index > 8) continue
    // `heard in January of a man who had died in March`: of another year.
    if ([told, date].some(({year, yearInferred}) => year === null || yearInferred)) continue
    const link = [1, 2].map((back) => had.index - back).find((at) => relative.test(lowerAt(story, at)))
    if (!link || link < told.lastToken || !/^(?:in|on)$/.test(lowerAt(story, told.firstToken - 1))) continue
    const main = story.tokens.slice(firstToken, link)
    const clause = story.tokens.slice(had.index + 1, date.firstToken)
    const isOpen = main[0] && !isPast(main[0].lower) && main.some(({lower}) => isPast(lower) || /^(?:was|were)$/.test(lower))
    // `In 1951, she left`: the comma of the opening date parts no clause.
    const parts = main.filter(
      ({text, lower, index}) =>
        (/^[,;:]$/.test(text) && index !== told.lastToken && index !== link - 1) || /^(?:and|but|after)$/.test(lower)
    )
    if (!isOpen || parts.length > 0 || !/^(?:in|on)$/.test(clause.at(-1)?.lower ?? '')) continue
    if (clause.some(({text, lower}) => text === ',' || otherClause.test(lower) || /^(?:planned|hoped|due|expected|to)$/.test(lower)))
      continue
    yield {earlier: date, later: told, verbs: null}
  }
}
