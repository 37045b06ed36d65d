/** The amounts of a paragraph: its figures that can be added, and the numbers that a list leaves without a noun behind a name (`the Royal |655|`). */

import {type Story, type Token, tokenAt} from '../../../story/story.js'
import {datesOf} from '../../dates/find.js'
import type {Figure} from '../../figures/figure.js'
import {numberWords} from '../../figures/words.js'
import {once} from '../../once.js'
import {isThreshold} from '../limits/thresholds.js'
import {figuresIn, isBare} from '../near.js'
import {wordAt} from '../nearby-words.js'
import {isAmount} from './sums/amount-lists.js'

/** `812, the Royal |655| and …`: digits behind a name that no figure was read from, in a list of such. */
function bareNumber(story: Story, {index, text, start, end, sentence}: Token, block: number): Figure | undefined {
  const before = story.tokens[index - 1]
  const value = numberWords().small.get(text) ?? numberWords().tens.get(text) ?? Number(text.replaceAll(',', ''))
  if (before?.kind !== 'word' || before.text === before.lower || !/^(?:[,;.)]|and|or|but|)$/.test(wordAt(story, sentence, index + 1)))
    return undefined
  if (!Number.isInteger(value) || (value >= 1800 && value < 2100 && !text.includes(','))) return undefined
  return cardinalAt({index, text, start, end, sentence}, block, value)
}

/** `eight went |to| yachts, two |to| kayaks and |one to| a dog`: the last of a list whose others are told in the same way. */
function loneOne(story: Story, token: Token, block: number, figures: readonly Figure[]): Figure | undefined {
  const {index, sentence} = token
  const behind = wordAt(story, sentence, index + 1)
  if (token.lower !== 'one' || wordAt(story, sentence, index - 1) !== 'and' || !partedBy.test(behind)) return undefined
  const list = figures.filter((figure) => figure.sentence === sentence && figure.firstToken < index && isBare(figure)).slice(-2)
  const isAlike = list.length === 2 && list.every(({lastToken, counted}) => counted === null && joinsBy(story, sentence, lastToken, behind))
  return isAlike ? cardinalAt(token, block, 1) : undefined
}

const partedBy = /^(?:to|in|from|by|on|at|for|with|near|off|under|against)$/

/** `15 |were to| …, eight |to| …`. */
const joinsBy = (story: Story, sentence: number, at: number, word: string): boolean =>
  wordAt(story, sentence, at) === word ||
  (/^(?:is|are|was|were|went|came)$/.test(wordAt(story, sentence, at)) && wordAt(story, sentence, at + 1) === word)

type Place = Pick<Token, 'index' | 'text' | 'start' | 'end' | 'sentence'>

export function cardinalAt({index, text, start, end, sentence}: Place, block: number, value: number): Figure {
  return {
    index: -1,
    start,
    end,
    text,
    kind: 'cardinal',
    value,
    interval: {low: value, high: value},
    unit: null,
    isRange: false,
    move: null,
    per: null,
    counted: null,
    hedge: null,
    role: 'level',
    definite: false,
    block,
    sentence,
    firstToken: index,
    lastToken: index + 1
  }
}

const dated = once((story: Story): ReadonlySet<number> => {
  const tokens = new Set<number>()
  for (const {start, end} of datesOf(story))
    for (let at = tokenAt(story, start); (story.tokens[at]?.start ?? end) < end; at++) tokens.add(at)
  return tokens
})

const isNumber = ({kind, text}: Token): boolean =>
  kind === 'number'
    ? /^\d[\d,]*$/.test(text)
    : kind === 'word' && (numberWords().small.has(text) || numberWords().tens.has(text)) && text !== 'one'

/** `The |101 Club|`: a number in a name, unless it is told in a row of such: `1,300 Okafor, 700 Mayfield and 400 Duong`. */
const mayName = (story: Story, {kind, unit, counted, sentence, lastToken}: Figure): boolean =>
  kind === 'cardinal' &&
  unit === null &&
  counted === null &&
  story.tokens[lastToken]?.sentence === sentence &&
  /^\p{Lu}\p{Ll}/u.test(story.tokens[lastToken]?.text ?? '')

/** Names behind so many numbers of a sentence are those who had so many. */
const fewestInRow = 2

const isDetermined = (story: Story, {sentence, firstToken}: Figure): boolean =>
  /^(?:the|an?|its|their|his|her|at|in|to|from)$/.test(wordAt(story, sentence, firstToken - 1))

/** The name ends with its item: `1,300 Okafor|,|`, `700 Jill Mayfield |and|`; no row of a table. */
const endsItem = (story: Story, {sentence, lastToken}: Figure): boolean =>
  [1, 2].some((ahead) => /^(?:[,;.]|and|)$/.test(wordAt(story, sentence, lastToken + ahead)))

const kept = once((_story: Story) => new Map<number, readonly Figure[]>())

function read(story: Story, block: number): readonly Figure[] {
  const figures = figuresIn(story, block)
  const {firstToken, lastToken} = story.blocks[block] ?? {firstToken: 0, lastToken: 0}
  if (figures.length < 2) return figures.filter(isAmount)
  const taken = new Set<number>()
  for (const figure of figures) for (let at = figure.firstToken; at < figure.lastToken; at++) taken.add(at)
  const sentences = new Set(figures.map(({sentence}) => sentence))
  const bare: Figure[] = []
  for (let at = firstToken; at < lastToken; at++) {
    const token = story.tokens[at]
    if (!token || taken.has(at) || !sentences.has(token.sentence)) continue
    const lone = token.lower === 'one' ? loneOne(story, token, block, figures) : undefined
    if (lone) bare.push(lone)
    if (!isNumber(token)) continue
    if (dated(story).has(at)) continue
    const figure = bareNumber(story, token, block)
    if (figure) bare.push(figure)
  }
  const naming = figures.filter((figure) => mayName(story, figure))
  const isInRow = (figure: Figure): boolean =>
    naming.filter((other) => other.sentence === figure.sentence && endsItem(story, other) && !isDetermined(story, other)).length >=
    fewestInRow
  const isNaming = (figure: Figure): boolean =>
    naming.includes(figure) && (isDetermined(story, figure) || !endsItem(story, figure) || !isInRow(figure))
  const amounts = figures.filter((figure) => isAmount(figure) && !isNaming(figure) && !isThreshold(story, figure))
  return bare.length === 0 ? amounts : [...amounts, ...bare].sort((one, other) => one.start - other.start)
}

/** In the order of the text; none of a paragraph that holds too many to tell them apart. */
export function amountsIn(story: Story, block: number): readonly Figure[] {
  const known = kept(story).get(block)
  if (known) return known
  const amounts = read(story, block)
  kept(story).set(block, amounts)
  return amounts
}

/** Whether two amounts are of one kind and unit; a bare number is of any (`88,000 tonnes, … 41,000`) where digits are shown alike. */
export const areOfOneUnit = (one: Figure, other: Figure): boolean => one.kind === other.kind && one.unit === other.unit
