/**
 * Members of a set that the sentence behind its number names: `Four stations will close. On the list are Brae, Orme, Skell and Tarn`, `The ship called at four
 * ports. She went first to Bergen, then to Leith and Hull, and last of all to Antwerp`. It judges nothing.
 */

import {lowerAt, type Sentence, type Story} from '../../../../story/story.js'
import {singularOf} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {wordsBetween} from '../../nearby-words.js'
import {type Listed, namesFrom} from './listed.js'
import {isCapital, mostItems} from './listed-people.js'

/** So many words a sentence needs to come to the names of all. */
const longestLead = 6

const some = / (?:among|some|other|others|another|first|last|next|main|most|both|one|two|largest|biggest|worst|best|not|nor|neither|also) /

/** `The stations are`, `The four are`, `On the list are`, `Those to close are`: of all that the number counts. */
function meansAll(story: Story, {counted, text}: Figure, from: number, to: number): boolean {
  const lead = wordsBetween(story, from, to)
  const noun = counted?.noun.split(' ').at(-1) ?? ''
  const own = story.tokens.slice(from, to).some(({lower}) => noun !== '' && singularOf(lower) === noun)
  return !some.test(lead) && (own || lead.includes(` ${text.toLowerCase()} `) || / list | those | these | they /.test(lead))
}

/** `The players are |Dutch and Danish|`: what they are, and not who. */
const origin = /(?:ish|ese|[ai]ns?|utch|ench|elsh|reek|hai|iss)$/

const tellOrigin = (story: Story, {start, end}: Listed): boolean =>
  story.text
    .slice(start, end)
    .split(/, | and /)
    .every((item) => origin.test(item))

/** The names behind the first `are` of the sentence, up to its stop or a comma. */
export function namedNext(story: Story, figure: Figure, {firstToken, lastToken}: Sentence): Listed | undefined {
  for (let at = firstToken; at < Math.min(lastToken, firstToken + longestLead); at++) {
    const word = story.tokens[at]
    if (word?.kind !== 'word') return undefined
    if (word.lower !== 'are' && word.lower !== 'were') continue
    const listed =
      isCapital(story.tokens[at + 1]) && meansAll(story, figure, firstToken, at) ? namesFrom(story, at + 1, /^[,;–—]$/) : undefined
    return listed && !tellOrigin(story, listed) ? listed : undefined
  }
  return undefined
}

const joints = /^(?:,|;|and|to|at|in|on|for|then|next|after|that|there|from|of|all|last|lastly|finally|the)$/
const closers = /^(?:last|lastly|finally)$/

/** `first to Bergen, then to Leith and Hull, and last of all to Antwerp`: names in turn, from the first to the last. */
export function stopsNext(story: Story, {firstToken, lastToken}: Sentence): Listed | undefined {
  let first = firstToken
  while (first < lastToken && lowerAt(story, first) !== 'first') first++
  let [count, closed] = [0, false]
  for (let at = first + 1; at < lastToken; at++) {
    const token = story.tokens[at]
    if (token?.text === '.' && at === lastToken - 1) break
    closed ||= closers.test(token?.lower ?? '')
    if (isCapital(token)) {
      count++
      while (isCapital(story.tokens[at + 1]) || lowerAt(story, at + 1) === '-') at++
    } else if (!joints.test(token?.lower ?? '')) return undefined
  }
  const [start, end] = [story.tokens[first], story.tokens[lastToken - 1]]
  return closed && count > 1 && count <= mostItems && start && end ? {count, least: count, start: start.start, end: end.end} : undefined
}
