/**
 * Which figure of the body a figure of the headline tells again, where nothing in the body bears it out: the first sentence that has any of its kind tells what the headline is on, so that its
 * only one, or of several the one behind the headline's verb, is meant. It judges nothing.
 */

import {fallWords, riseWords} from '../../../../lexicon/headline-words.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {ratioBetween} from '../../../figures/interval.js'
import {isBase} from '../../bases.js'
import {isSlip} from '../../slip.js'
import {isTransposed, scopesAgree, stemOf} from '../compare.js'
import {isOfOneKind, isThenOf, nounsAgree, sharedWithClause} from './alike.js'
import {isEpithet} from './form.js'

const words = lazily(() => ({rises: wordsOf(riseWords), falls: wordsOf(fallWords)}))

/** So many tokens before a figure its verb stands. */
const reach = 8
/** Farther off, only a slip of the fingers is one. */
const farthest = 4
/** Numbers up to here stand in most stories for something else. */
const small = 12

/** A word of a headline as its kind: all that rises is one. */
function sortOf(word: string): string {
  const {rises, falls} = words()
  return rises.has(word) ? 'up' : falls.has(word) ? 'down' : stemOf(word)
}

/** The words of content before a figure, up to the one before it. */
function leadOf(story: Story, {firstToken, sentence}: Figure, from = 0): string[] {
  const found: string[] = []
  for (let at = firstToken - 1; at >= Math.max(from, firstToken - reach); at--) {
    const token = story.tokens[at]
    if (token?.sentence !== sentence) break
    if (token.kind === 'word' && (token.lower.length > 3 || words().rises.has(token.lower))) found.push(sortOf(token.lower))
  }
  return found
}

/** Of several in a sentence the one before which the headline's words stand. */
function behindWords(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const own = new Set(leadOf(story, head))
  const [best, second] = alike
    .map((figure, index) => ({figure, words: leadOf(story, figure, alike[index - 1]?.lastToken).filter((word) => own.has(word)).length}))
    .sort((one, other) => other.words - one.words)
  return best && best.words > (second?.words ?? 0) ? best.figure : undefined
}

/** `from 430,200, or |10.9%|`: what was before, told again as a share. */
const isThen = (story: Story, figure: Figure): boolean =>
  isThenOf(story, figure) ||
  isBase(story, figure) ||
  (lowerAt(story, figure.firstToken - 1) === 'or' &&
    / from (?:the )?[\d.,]+[^,;]{0,20}, or $/.test(story.text.slice(Math.max(0, figure.start - 50), figure.start)))

/** `1.2m visitors` above `drew 1,020,000 people`. */
const areBeings = (head: Figure, figure: Figure): boolean =>
  /^(?:people|person|man|woman|child)$/.test(figure.counted?.noun ?? '') &&
  /(?:er|or|ist|ant|ent|ee|man|woman|child|people)$/.test(head.counted?.noun ?? '')

/** A headline may leave out the sign: `buyout valued at 1.55 billion`. */
const isLike = (head: Figure, figure: Figure): boolean =>
  (isOfOneKind({...head, per: figure.per}, figure) && (nounsAgree(head, figure) || areBeings(head, figure))) ||
  (head.kind === 'cardinal' && head.counted === null && Number(head.value) >= 1e6 && figure.kind === 'money')

/** Words that both sentences must have: the fewer, the rarer the figure is. */
function leastShared(story: Story, head: Figure, meant: Figure): number {
  if (story.blocks[head.block]?.role !== 'headline') return 3
  const isNamed = head.counted !== null && meant.counted !== null
  if ((head.kind === 'cardinal' && Number(head.value) <= small) || head.kind === 'duration') return isNamed ? 2 : 3
  return isNamed ? 0 : 1
}

/** So many of a kind are few enough that one with the digits of the headline's is the one it means. */
const few = 2

/** One of the few of its kind in the lead, were it of another noun, with its digits in another order: `450 jobs` above `will employ 540 people`. */
function turnedIn(head: Figure, lead: readonly Figure[]): Figure | undefined {
  const alike = lead.filter(({kind, unit, value}) => kind === head.kind && unit === head.unit && value !== 1)
  return alike.length <= few ? alike.find((figure) => isTransposed(head, figure)) : undefined
}

/** `sells |10-year| notes`: what sort they are, and not how long. */
const isSort = (head: Figure): boolean => head.kind === 'duration' && isEpithet(head)

export function directMeantBy(story: Story, head: Figure, lead: readonly Figure[]): Figure | undefined {
  if (typeof head.value !== 'number' || head.move !== null || head.kind === 'age' || head.value === 1 || isSort(head)) return undefined
  const turned = turnedIn(head, lead)
  if (turned) return turned
  const like = lead.filter((figure) => isLike(head, figure) && figure.value !== 1)
  const own = like.filter(({sentence}) => sentence === like[0]?.sentence)
  const told = own.filter((figure) => !isThen(story, figure))
  const [only] = told
  const meant = only && told.every(({value}) => value === only.value) ? only : behindWords(story, head, told)
  if (!meant || scopesAgree(story, head, meant) === 'no') return undefined
  const ratio = ratioBetween(head.value, Number(meant.value)) ?? Number.POSITIVE_INFINITY
  const slip = isSlip(head.value, Number(meant.value))
  const words = sharedWithClause(story, head, meant)
  if (words < leastShared(story, head, meant)) return undefined
  return slip || ratio < (words > 2 ? 12 : farthest) ? meant : undefined
}
