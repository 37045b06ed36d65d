/** Those before the one that an ordinal numbers, as the sentences beside it tell them. It judges nothing. */

import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import {isThing, type Told, toldFrom} from '../lists/told-list.js'
import {datedDeeds} from './dated-deeds.js'
import {isShort, neighboursOf} from './earlier-ones.js'
import {tellsDeed} from './same-deed.js'
import {soOftenBefore} from './so-often-before.js'

/** Those before it that the sentences beside it tell, by how often or one by one. */
export function besideIt(story: Story, token: Token, value: number): Told | undefined {
  const own = story.sentences[token.sentence]
  if (!isShort(own)) return undefined
  const neighbours = neighboursOf(story, own)
  return (
    soOftenBefore(story, token, value, own, neighbours) ??
    datedDeeds(story, token, value, neighbours[1]) ??
    alsoDone(story, token, value, own, neighbours)
  )
}

/** Words from the head of a sentence to `also`, and from there to the list. */
const alsoReach = 5

const pronoun = /^(?:they|it|he|she)$/

/** Whether who `|Drivers| also struck` are those of whom the sentences before tell. */
const isKnown = (story: Story, subject: Token | undefined, places: readonly (Sentence | undefined)[]): boolean =>
  subject !== undefined &&
  (pronoun.test(subject.lower) ||
    places.some((place) => place && story.tokens.slice(place.firstToken, place.lastToken).some(({lower}) => lower === subject.lower)))

/** `the third walkout |this year.|`, `her fourth win.|`: of all there were, and of nobody else. */
function isOfAll(story: Story, noun: number, {lastToken}: Sentence): boolean {
  const [next, behind] = [lowerAt(story, noun + 1), lowerAt(story, noun + 2)]
  return noun + 1 >= lastToken - 1 || /^[.,;]$/.test(next) || (next === 'this' && /^(?:year|season)$/.test(behind) && noun + 4 >= lastToken)
}

/** `the third walkout this year. Drivers |also struck on 3 March, 9 May and 11 June|`: besides this one, and as many at least as its number. */
function alsoDone(
  story: Story,
  {index}: Token,
  value: number,
  own: Sentence,
  [prior, next]: readonly [Sentence | undefined, Sentence | undefined]
): Told | undefined {
  const also = next && story.tokens.slice(next.firstToken, next.firstToken + alsoReach).find(({lower}) => lower === 'also')
  if (!next || !also) return undefined
  const verb = /^(?:had|have|has)$/.test(lowerAt(story, also.index - 1)) ? also.index - 2 : also.index - 1
  if (!isKnown(story, story.tokens[verb], [prior, own])) return undefined
  const noun = [index + 1, index + 2].find((at) => isOfAll(story, at, own))
  for (let at = also.index + 2; noun && at < Math.min(next.lastToken, also.index + 2 + alsoReach); at++) {
    if (!/^(?:in|on)$/.test(lowerAt(story, at)) || isThing(story, at + 1) !== 'when') continue
    const told = tellsDeed(lowerAt(story, noun), story.tokens.slice(also.index, at)) ? toldFrom(story, at + 1) : undefined
    const isWhole = told && !/\b(?:19|20)\d\d\b/.test(told.beside.text) && story.text[told.beside.end] === '.'
    // Of more than are told some may be left out.
    return isWhole && value <= told.count ? told : undefined
  }
  return undefined
}
