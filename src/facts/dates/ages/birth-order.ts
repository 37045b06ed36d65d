/** Births of brothers and sisters with who came first: `Ruth, |the eldest|, was born in 1943, Miriam in 1946`. Whether they did is not asked here. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {datesBySentence, type Sequence} from '../order/ordered-dates.js'
import {isRelative} from './kin.js'

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

/** Words before two births in which two brothers are told: `|Two Masaryk brothers| are standing in Brno`. */
const siblings = /^(?:brothers|sisters|siblings|sons|daughters|princes|princesses)$/

/** `|two| Masaryk |brothers|`, `|both sisters|`: in the sentence of the births or the one before, and no other number of them. */
function areTwo(story: Story, sentence: number): boolean {
  const place = story.sentences[sentence]
  const above = story.sentences[sentence - 1]
  const first = above && above.block === place?.block ? above.firstToken : (place?.firstToken ?? 0)
  const told = story.tokens
    .slice(first, place?.lastToken ?? first)
    // `Two brothers stood |against| two cousins`.
    .filter(({lower}) => siblings.test(lower) || /^(?:against|cousins?|rivals?|others?)$/.test(lower))
  return (
    told.length > 0 &&
    told.every(({lower, index}) => siblings.test(lower) && [1, 2].some((back) => /^(?:two|both)$/.test(lowerAt(story, index - back))))
  )
}

/** `; |Tomas, born in| 1953`, `and |Tomas was born in| 1953`: a name right behind what parts the two, and its birth. */
function isOtherOfTwo(story: Story, {firstToken}: DateMention): boolean {
  let at = /^(?:in|on)$/.test(lowerAt(story, firstToken - 1)) ? firstToken - 2 : firstToken - 1
  if (lowerAt(story, at) !== 'born') return false
  at--
  while (/^(?:was|who|,)$/.test(lowerAt(story, at))) at--
  const name = story.tokens[at]
  return name !== undefined && isName(name) && /^(?:;|and|but|while|,)$/.test(lowerAt(story, at - 1))
}

/** `Rosa, born in 1980, is |their half-sister|`. */
const isKinOfTwo = (story: Story, {lastToken, sentence}: DateMention): boolean =>
  story.tokens
    .slice(lastToken, story.sentences[sentence]?.lastToken)
    .some(({lower}) => isRelative(lower) || /-(?:sister|brother|son|daughter)s?$/.test(lower))

/** `born in 1950|, is| a Liberal; Tomas, born in 1953|, is| a Green`: told alike; no `Petra, born in 1980|, beat both|`. */
const areAlike = (story: Story, own: DateMention, other: DateMention): boolean =>
  [own, other].every(({lastToken}) => lowerAt(story, lastToken) === ',') &&
  lowerAt(story, own.lastToken + 1) === lowerAt(story, other.lastToken + 1)

/** `Two brothers are standing. Jan|, the younger, who was born in 1950|, is a Liberal; Tomas, born in 1953, is a Green`. */
function* ofTwo(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, ['younger', 'elder', 'older'])) {
    const [own, other, another] = (datesBySentence(story).get(word.sentence) ?? []).filter(({firstToken}) => firstToken > word.index)
    if (!own || !other || another || lowerAt(story, word.index - 1) !== 'the' || lowerAt(story, word.index - 2) !== ',') continue
    const name = story.tokens[word.index - 3]
    const gap = story.tokens.slice(word.index + 1, own.firstToken).map(({lower}) => lower)
    const isBirth = /^(?:(?:brother|sister|one) )?(?:, )?(?:(?:who )?was )?born (?:in|on)$/.test(gap.join(' '))
    if (
      !name ||
      !isName(name) ||
      !isBirth ||
      !isOtherOfTwo(story, other) ||
      !areAlike(story, own, other) ||
      isKinOfTwo(story, other) ||
      !areTwo(story, word.sentence)
    )
      continue
    yield word.lower === 'younger' ? {earlier: other, later: own, verbs: null} : {earlier: own, later: other, verbs: null}
  }
}

export function* birthOrder(story: Story): Generator<Sequence> {
  yield* ofTwo(story)
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
