/** Births of brothers and sisters with who came first: `Ruth, |the eldest|, was born in 1943, Miriam in 1946`. Whether they did is not asked here. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {datesBySentence, type Sequence} from '../order/ordered-dates.js'

const places = ['eldest', 'oldest', 'firstborn', 'youngest', 'baby']
const isFirst = (word: string): boolean => /^(?:eldest|oldest|firstborn)$/.test(word)

/** Between the births of a row: names, and whose place among them is told. */
const filler =
  /^(?:,|;|and|in|on|was|were|born|followed|then|by|the|a|eldest|oldest|firstborn|youngest|baby|middle|second|third|fourth|twin|one|sister|brother|child|daughter|son|of|them|family|three|four|five|six|all|clan|brood|six|last|first)$/

const isName = ({text, kind}: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text)

/** Each next birth is told with a name of its own and nothing else. */
function isRow(story: Story, dates: readonly DateMention[]): boolean {
  return dates.slice(1).every((date, at) => {
    const gap = story.tokens.slice(dates[at]?.lastToken ?? 0, date.firstToken)
    return gap.some(isName) && gap.length <= 14 && gap.every((token) => isName(token) || filler.test(token.lower))
  })
}

/** Whose birth the word is told of: the first one behind it, in the same part of the row. */
function birthOf(story: Story, word: Token, dates: readonly DateMention[]): DateMention | undefined {
  const at = dates.findIndex(({firstToken}) => firstToken > word.index)
  const date = dates[at]
  if (!date) return undefined
  const behind = story.tokens.slice(word.index + 1, date.firstToken)
  // `the eldest, and Jan, born in 1931`: of another.
  return behind.length > 8 || behind.some((token) => isName(token) && lowerAt(story, token.index - 1) !== 'in') ? undefined : date
}

export function* birthOrder(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, places)) {
    const dates = datesBySentence(story).get(word.sentence) ?? []
    const [first] = dates
    if (!first || dates.length < 2 || dates.length > 8) continue
    const head = story.tokens.slice(Math.max(story.sentences[word.sentence]?.firstToken ?? 0, first.firstToken - 4), first.firstToken)
    const date = head.some(({lower}) => lower === 'born') && isRow(story, dates) ? birthOf(story, word, dates) : undefined
    for (const other of date ? dates : [])
      if (date && other !== date)
        yield isFirst(word.lower) ? {earlier: date, later: other, verbs: null} : {earlier: other, later: date, verbs: null}
  }
}
