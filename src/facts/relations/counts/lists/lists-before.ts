/** Lists that a number points back at: `Iron, tin and lead are mined there. Each of the three …`; `bread, wine and oil, and all three are …`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {kindNouns} from '../../../../lexicon/list-words.js'
import {lowerAt, type Sentence, type Story, type Token, tokenAt} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {type Listed, withoutAsides} from './listed.js'
import {isCapital, several} from './listed-people.js'
import {collective, noItem} from './no-items.js'

const kinds = lazily(() => wordsOf(kindNouns))

const longestItem = 4
const mostItems = 9

/** Whether a figure points at all of some that were told: `all four`, `these four`, `none of the four`. */
function pointsBack(story: Story, {firstToken}: Figure): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => lowerAt(story, firstToken - back))
  if (before === 'all') return second !== 'in' && second !== 'of'
  if (!/^(?:the|these|those)$/.test(before ?? '')) return false
  return /^(?:of|on|against)$/.test(second ?? '')
    ? /^(?:each|none|any|all|every|one)$/.test(third ?? '')
    : before !== 'the' || second === 'all'
}

type Form = 'name' | 'plain' | 'the' | 'a'

type Words = readonly Token[]

const wordAt = (words: Words, at: number): string => words[at]?.lower ?? ''

function formAt(words: Words, at: number): Form | undefined {
  const token = words[at]
  if (token?.kind !== 'word') return undefined
  if (token.lower === 'the') return 'the'
  if (token.lower === 'a' || token.lower === 'an') return 'a'
  if (isCapital(token)) return 'name'
  return noItem.test(token.lower) || several.has(token.lower) || collective.test(token.lower) ? undefined : 'plain'
}

/** The comma before a place, or where the sentence or a clause begins. */
function edgeBefore(words: Words, at: number): number {
  let edge = at - 1
  while (edge >= 0 && !/^[,;:()–—"“”]$/.test(wordAt(words, edge))) edge--
  return edge
}

const leads =
  /^(?:in|on|at|by|for|to|from|last|this|next|after|before|since|during|until|with|without|now|then|yesterday|today|so|but|and|yet|however|meanwhile)$/

/** Whether the words that end before the first comma of a list end in an item of its form: `She speaks |Dutch|`, `they took |the silver|`. */
function endsInItem(words: Words, edge: number, comma: number, form: Form): boolean {
  const from = edge + 1
  const length = comma - from
  // `|In May|, Finland, Sweden and Norway …`: what leads to the list.
  if (length < 1 || (leads.test(wordAt(words, from)) && length < longestItem)) return false
  if (form === 'the' || form === 'a') return [2, 3, 4].some((back) => comma - back >= from && formAt(words, comma - back) === form)
  // A capital that opens the sentence makes no name.
  return formAt(words, comma - 1) === form || (form === 'plain' && comma === 1 && words[0]?.kind === 'word')
}

/** `Finland, Sweden, Norway |and| Denmark`: how many short things of one form an `and` closes the list of. */
function listAround(words: Words, and: number): {count: number; from: number} | undefined {
  const form = formAt(words, and + 1)
  if (!form || (and === 1 && form === 'plain')) return undefined
  let end = wordAt(words, and - 1) === ',' ? and - 1 : and
  for (let count = 1; count < mostItems; count++) {
    const edge = edgeBefore(words, end)
    const isMiddle = wordAt(words, edge) === ',' && end - edge - 1 <= longestItem && formAt(words, edge + 1) === form
    if (!isMiddle || !endsInItem(words, edgeBefore(words, edge), edge, form)) {
      // The first of them, with what leads to it.
      const isFirst = isMiddle || endsInItem(words, edge, end, form)
      return isFirst && count > 1 ? {count: count + 1, from: edge + 1} : undefined
    }
    end = edge
  }
  return undefined
}

/** Beside a list these tell of one more: `Lyon, Turin and Graz bid |as well|`. */
const adding = /^(?:also|too|well|followed|joined|joins|later|with|like|another|others?|did|does|plus|besides|including|except|unlike)$/

/** The only list of a stretch of a sentence that stands at its head or its end, with one `and` and nothing beside it that may be one more. */
function onlyList(story: Story, {firstToken}: Sentence, to: number): Listed | undefined {
  const words = withoutAsides(story.tokens.slice(firstToken, to))
  let found: Listed | undefined
  for (const [at, {lower}] of words.entries()) {
    if (adding.test(lower)) return undefined
    const list = lower === 'and' ? listAround(words, at) : undefined
    if (!list) continue
    // `two counts of fraud, |one| of perjury and |one| of theft`.
    const isCounted = words.slice(0, at + 2).some((word) => /^(?:one|another)$/.test(word.lower) || several.has(word.lower))
    // `Ito |and| Baumann, Okafor and Lindqvist`; `|Her mother|, Ann, Tom and Eve`.
    const isDouble = words.slice(list.from, at).some((word) => word.lower === 'and') || wordAt(words, list.from - 1) === ','
    if (found || isCounted || isDouble) return undefined
    found = {count: list.count, least: list.count, start: words[list.from]?.start ?? 0, end: words[at + 1]?.end ?? 0}
  }
  return found
}

/** `the four |directors'| lawyers`: of others. */
const isOwner = (story: Story, {counted}: Figure): boolean =>
  counted !== null && /^['’]/.test(story.text.slice(counted.end, counted.end + 1))

/** `Kenya, Uganda and Tanzania|, the four states| that border the lake`: the list right before the comma. Two may be the last two of more. */
export function listBeside(story: Story, figure: Figure): Listed | undefined {
  const {firstToken, sentence, value} = figure
  const own = story.sentences[sentence]
  if (!own || value === 2 || !/^(?:the|his|her|its|their)$/.test(lowerAt(story, firstToken - 1)) || lowerAt(story, firstToken - 2) !== ',')
    return undefined
  const words = story.tokens.slice(own.firstToken, firstToken - 2)
  const and = words.findLastIndex(({lower}) => lower === 'and')
  const isPlain = and < 0 || words.length - and - 1 > longestItem || formAt(words, and + 1) === 'plain'
  const listed = isPlain || isOwner(story, figure) ? undefined : onlyList(story, own, firstToken - 2)
  return listed && listed.count !== value ? listed : undefined
}

/** `All four of his sons`, `each of the four mines`, `all five Nordic states`: of other things than were told, where no noun for a kind says so. */
function isOfOthers(story: Story, {firstToken, lastToken, counted}: Figure): boolean {
  if (lowerAt(story, lastToken) === 'of') return !/^(?:these|those|them|us|which|whom)$/.test(lowerAt(story, lastToken + 1))
  if (counted === null || lowerAt(story, firstToken - 1) === 'those') return false
  const words = story.text.slice(counted.start, counted.end).toLowerCase().split(' ')
  return isPlural(words.at(-1) ?? '') && !(words.length === 1 && kinds().has(counted.noun))
}

/** The list that a number means, where one alone was told in its sentence or the one before, and nobody has told of so many before. */
export function listPointedAt(story: Story, figure: Figure): Listed | undefined {
  if (!pointsBack(story, figure) || isOfOthers(story, figure)) return undefined
  // `These two metals|, tin and lead|, …`: its own list.
  const behind = tokenAt(story, figure.counted?.end ?? figure.end)
  if (/^(?:[,:(–—]|--)$/.test(lowerAt(story, behind))) return undefined
  const own = story.sentences[figure.sentence]
  const before = story.sentences[figure.sentence - 1]
  if (!own) return undefined
  const figures = figuresOf(story)
  // `With the two held on Monday|, all five deny it`.
  const isAdded = figures[figure.index - 1]?.sentence === figure.sentence && /^(?:with|and|plus)$/.test(lowerAt(story, own.firstToken))
  if (isAdded || figures.some((other) => other.index < figure.index && other.value === figure.value)) return undefined
  const here = onlyList(story, own, figure.firstToken)
  const listed = here ?? (before?.block === own.block ? onlyList(story, before, before.lastToken) : undefined)
  return listed && listed.count !== figure.value ? listed : undefined
}
