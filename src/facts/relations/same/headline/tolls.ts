/** Which of those who died, as the body tells them, a headline must mean. */

import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {exactly, overlaps, ratioBetween} from '../../../figures/interval.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {tollsOf} from '../../parts/sums/tolls.js'
import {contextOf, scopesAgree} from '../compare.js'
import {isMadeWith, isOfOneKind, roleOf, small} from './alike.js'
import {isPassing, sizeOf} from './bounds.js'

/** A toll that stands farther down may be of another day. */
const leads = 6
const deaths = ['died', 'die', 'dies', 'dead', 'death', 'deaths', 'killed', 'kill', 'kills', 'killing', 'toll', 'lives']

/** Of those who died the first that the body tells, where nobody else is counted as the head does. */
export function tollMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const tolls = tollsOf(story)
  if (!tolls.includes(head) || alike.some((figure) => isOfPeople(figure) && overlaps(exactly(Number(figure.value)), head.interval)))
    return undefined
  const first = tolls.find((toll) => roleOf(story, toll) === 'body')
  if (!first || !isOfOneKind(head, first) || !isOfPeople(first) || first.sentence >= leads || !opensDeaths(story, first)) return undefined
  // A small number is told again at once, or was of somebody else.
  const opening = story.blocks.find(({role}) => role === 'body')?.firstSentence
  if ((sizeOf(head) <= small && first.sentence !== opening) || isMadeWith(story, head, first, alike)) return undefined
  const ratio = ratioBetween(sizeOf(head), sizeOf(first)) ?? Number.POSITIVE_INFINITY
  return ratio < 5 && scopesAgree(story, head, first) !== 'no' && !tellsOfOthers(story, first) ? first : undefined
}

/** Whether the text speaks of no death before it, and of no other year: `killed a man and his son. In 2019 eight people died`. */
function opensDeaths(story: Story, {sentence}: Figure): boolean {
  const isOfBody = (token: Token): boolean => story.blocks[story.sentences[token.sentence]?.block ?? -1]?.role === 'body'
  const first = occurrencesOf(story, deaths).find(isOfBody)
  return first?.sentence === sentence && ![...contextOf(story, sentence).times].some((time) => /^\d{4}$/.test(time))
}

/** `Another 14 people have died`: besides those of the head. */
const tellsOfOthers = (story: Story, {firstToken, hedge}: Figure): boolean =>
  /^(?:another|other|more|further|earlier|since)$/.test(story.tokens[firstToken - 1]?.lower ?? '') || hedge?.kind === 'less'

const isOfPeople = ({counted}: Figure): boolean => counted === null || /^(?:people|person)$/.test(counted.noun)

const toll = /^(?:toll|dead|deaths|killed|died)$/

/** `Death toll |passes 400|` above `bringing the number of |confirmed dead to 317|`. */
export const isTollOf = (story: Story, head: Figure, figure: Figure): boolean =>
  [head, figure].every(({counted, firstToken, kind}) => kind === 'cardinal' && !counted && toll.test(lowerAt(story, firstToken - 2))) &&
  isPassing(lowerAt(story, head.firstToken - 1)) &&
  /^(?:to|at|is|was|stood|reached)$/.test(lowerAt(story, figure.firstToken - 1))
