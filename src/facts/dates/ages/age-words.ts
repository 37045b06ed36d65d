/** Cardinals that the words around make the age of somebody: `when she was 90`, `at 31,`, `a schoolteacher of 34`. Knows nothing of when that was. */

import {likeWorkers} from '../../../lexicon/acts.js'
import {agedNouns} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {roleNouns} from '../../../lexicon/titles.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {DateMention} from '../date.js'
import {pointsWithin} from '../near.js'
import {isRelative} from './kin.js'

export const isDated = ({year, yearInferred}: DateMention): boolean => year !== null && !yearInferred

export const pronoun = /^(?:he|she|they|who|i)$/
export const deaths = /^(?:died|dies|dead|death|killed|lived)$/
export const adverbs = /^(?:now|only|just|still|then|barely|about|around|almost|already|exactly)$/
let people: Set<string> | undefined

/** `a |surgeon| of 58`, `the |queen| was 27`. */
function isPerson(word: string): boolean {
  people ??= new Set([...wordsOf(agedNouns), ...wordsOf(roleNouns)])
  return people.has(word)
}

const copulas = /^(?:was|is|were|be|turned|turns|turn|turning|becoming)$/
const behindAge = /^(?:when|this|that|at|in|and|but|or|on|as|while|now|by|today|then|before|after|[,.;:)–—])$/

export const isNamed = (story: Story, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(story.tokens[at]?.text ?? '')

const isSomebody = (story: Story, at: number): boolean =>
  lowerAt(story, at) === 'both' || pronoun.test(lowerAt(story, at)) || isPerson(lowerAt(story, at)) || isNamed(story, at)

/** `never sailed again and |lived to be| 98`; `The cat had lived to be 19` is told of another. */
const isLived = (story: Story, at: number): boolean =>
  lowerAt(story, at) === 'lived' && (isSomebody(story, at - 1) || /^(?:and|,)$/.test(lowerAt(story, at - 1)))

/** `she was 87`, `Walter Pym, was 87.`, `turned 50 in`: said of a person, with nothing counted behind. */
function isSaid(story: Story, first: number, last: number): boolean {
  const all = lowerAt(story, first - 1) === 'of' && lowerAt(story, first - 2) === 'all'
  const adverb = all ? 2 : adverbs.test(lowerAt(story, first - 1)) ? 1 : 0
  const [before, further] = [1, 2].map((back) => lowerAt(story, first - back - adverb))
  const after = lowerAt(story, last)
  if (!copulas.test(before ?? '') || !behindAge.test(after)) return false
  // `is 98 in dog years`
  if (after === 'in' && lowerAt(story, last + 2) === 'years') return false
  if (/^turn|^becom/.test(before ?? '') || after === 'when') return true
  if (before === 'be' && further === 'to') return isLived(story, first - 3 - adverb)
  // `who was 11 that year |and is 43 now|`, `was born in 1992 |and is 33|`
  if (before === 'is' && /^(?:and|but)$/.test(further ?? '')) return wasToldBefore(story, first - 2 - adverb, after === 'now')
  if (before === 'be') return /^(?:will|would)$/.test(further ?? '') && (after === 'when' || isSomebody(story, first - 3 - adverb))
  return (
    isSomebody(story, first - 2 - adverb) ||
    (further === ',' && (isNamed(story, first - 3) || isBehindKin(story, first - 3 - adverb))) ||
    isOfRole(story, first - 2 - adverb) ||
    (before === 'is' && isBehindBirth(story, first - 2 - adverb))
  )
}

/** `Ilja|, her brother,| is 28`: what somebody is to another, told behind the name. */
const isBehindKin = (story: Story, at: number): boolean =>
  isRelative(lowerAt(story, at)) &&
  /^(?:his|her|their)$/.test(lowerAt(story, at - 1)) &&
  lowerAt(story, at - 2) === ',' &&
  isNamed(story, at - 3)

/** Words from `born` to the mark behind its date. */
const longestBirth = 12

/** `Mara Quill, |who was born on 2 May 2001|, is 24`, `Quill |(born 2 May 2001)| is 24`: the birth of whoever stands right before it. */
function isBehindBirth(story: Story, mark: number): boolean {
  if (!/^[,)]$/.test(lowerAt(story, mark))) return false
  for (let at = mark - 1; at > mark - longestBirth; at--) {
    const word = lowerAt(story, at)
    if (word === '(' || word === '.') return false
    if (word !== 'born') continue
    const lead = lowerAt(story, at - 1) === 'was' && lowerAt(story, at - 2) === 'who' ? at - 3 : at - 1
    return /^[,(]$/.test(lowerAt(story, lead)) && isSomebody(story, lead - 1)
  }
  return false
}

/** `who |was 11| that year`, `was |born|`: an age as a number or a birth, before token `at` in its sentence. */
function wasToldBefore(story: Story, at: number, isNow: boolean): boolean {
  const from = Math.max(story.sentences[story.tokens[at]?.sentence ?? 0]?.firstToken ?? at, at - 12)
  return story.tokens
    .slice(from, at)
    .some(({text, lower, index}) => lower === 'born' || (isNow && /^\d{1,2}$/.test(text) && /^(?:was|at)$/.test(lowerAt(story, index - 1))))
}

/** `|the founder of the biggest maker of drones| is 58`: a person with what belongs to the name of the post. */
export function isOfRole(story: Story, last: number): boolean {
  for (let at = last; at > last - 12; at--) {
    if (story.tokens[at]?.kind !== 'word') return false
    if (isPerson(lowerAt(story, at))) return lowerAt(story, at + 1) === 'of' && /^(?:the|its|their)$/.test(lowerAt(story, at - 1))
  }
  return false
}

const levels =
  /^(?:peak|stand|remain|stay|stall|stabilis|stabiliz|plateau|bottom|top|settl|hover|estimat|put|valu|cap|stuck|fix|set|kept|held|level)(?:s|ed|ped|led|es|ing|out)?$|^(?:stood|led|sat)$/
const somebody = /^(?:he|she|who|i|they|we)$/

/** `The number of pairs |peaked at 107| in 2012`: a level, unless a person stands right before its verb, as in `she |peaked at 31| in 2012`. */
function isLevel(story: Story, at: number): boolean {
  let verb = at - 1
  while (/^(?:out|off|up|steady|unchanged)$/.test(lowerAt(story, verb))) verb--
  if (!levels.test(lowerAt(story, verb))) return false
  let subject = verb - 1
  while (/^(?:had|has|have|was|were|is|been|then|still|later|also)$/.test(lowerAt(story, subject))) subject--
  if (somebody.test(lowerAt(story, subject)) || isPerson(lowerAt(story, subject))) return false
  let name = subject
  while (isNamed(story, name)) name--
  // `Pairs |in North Venn| stood at 88` names a place.
  return name === subject || /^(?:in|of|at|on|for|near)$/.test(lowerAt(story, name))
}

/** `when she was 90`, `at 31,`, `She was 19 when`, `and at 70 he is`: cardinals that the words around make ages. */
export function isToldAsAge(story: Story, first: number, last: number): boolean {
  if (isSaid(story, first, last)) return true
  const adverb = adverbs.test(lowerAt(story, first - 1)) && !/^(?:now|then)$/.test(lowerAt(story, first - 1)) ? 1 : 0
  const [before, further, third] = [1, 2, 3].map((back) => lowerAt(story, first - back - adverb))
  const after = lowerAt(story, last)
  // `The novelist, 34 when her first book appeared`, `Only 23 when he was made captain`
  const opens = first - adverb === story.sentences[story.tokens[first]?.sentence ?? 0]?.firstToken
  if (after === 'when' && (/^(?:and|,)$/.test(before ?? '') || opens)) return true
  if (before === 'then' && further === ',' && (isNamed(story, first - 3 - adverb) || isPerson(third ?? ''))) return /^[,.;)]$/.test(after)
  if (before === 'to' && /^(?:lived|living)$/.test(further ?? '')) return /^[,.;]$/.test(after)
  // `a man of 24 |living| with an uncle`, `a boy of 15 |who| could not swim`
  if (before === 'of' && isPerson(further ?? ''))
    return behindAge.test(after) || (/^(?:who|with|from|\w{3,}ing)$/.test(after) && /^an?$/.test(third ?? ''))
  // `elected in 2009, |a schoolteacher of 34 with| no friends`
  if (before === 'of' && isAgent(story, first - adverb - 2)) return behindAge.test(after) || /^(?:with|who|from)$/.test(after)
  // `was 24 in 1966 … |and 58 in 2000|`
  if (before === 'and' && after === 'in' && isSecondAge(story, first, last)) return true
  // `by then 27`, `Now 84, he`
  if ((before === 'then' && /^(?:by|was)$/.test(further ?? '')) || before === 'now')
    return /^[,.;)]$/.test(after) && lowerAt(story, last + 1) !== 'per'
  if (before === 'aged') return true
  // `the papers |gave her age as| 87`, `put its age |at| 63`
  if (/^(?:as|at)$/.test(before ?? '') && further === 'age' && /^(?:his|her|its)$/.test(third ?? '')) return behindAge.test(after)
  if (before === 'at' && isLevel(story, first - adverb - 1)) return false
  if (
    before === 'at' &&
    (/^(?:[,.;)]|in|when|and)$/.test(after) ||
      isFirstOfAll(story, last) ||
      (further === 'and' && /^s?he$/.test(after) && lowerAt(story, last + 1) === 'is') ||
      deaths.test(further ?? '') ||
      isHead(story, first, adverb, after))
  )
    return true
  return before === 'of' && further === 'age' && /^(?:the|an)$/.test(third ?? '')
}

const noWorkers = lazily(() => wordsOf(likeWorkers))

/** `, a |schoolteacher| of 34`, `a |stoker| of 19`: who does something for a living, by the end of the word. */
const isAgent = (story: Story, at: number): boolean =>
  /.{3}(?:er|or|ist|ian|man|woman|ant|ent)$/.test(lowerAt(story, at)) &&
  (/^an?$/.test(lowerAt(story, at - 1)) || /^an?$/.test(lowerAt(story, at - 2))) &&
  !noWorkers().has(lowerAt(story, at))

/** An age told before it in the sentence, `was 24 in 1966`, and a year behind it. */
function isSecondAge(story: Story, first: number, last: number): boolean {
  const from = story.sentences[story.tokens[first]?.sentence ?? 0]?.firstToken ?? first
  if (pointsWithin(story, last + 1, last + 2).filter(isDated).length === 0) return false
  return pointsWithin(story, from, first).some(
    (date) =>
      isDated(date) &&
      lowerAt(story, date.firstToken - 1) === 'in' &&
      /^\d\d$/.test(lowerAt(story, date.firstToken - 2)) &&
      /^(?:was|is)$/.test(lowerAt(story, date.firstToken - 3))
  )
}

/** `was at 24 |the youngest|`, `at 46 |its oldest|`. */
export const isFirstOfAll = (story: Story, at: number): boolean =>
  /^(?:the|its|their|his|her)$/.test(lowerAt(story, at)) && /^(?:youngest|oldest)$/.test(lowerAt(story, at + 1))

/** `At 19 she joined`, `A widow at 30`. */
const isHead = (story: Story, first: number, adverb: number, after: string): boolean =>
  first - adverb - 1 === story.sentences[story.tokens[first]?.sentence ?? 0]?.firstToken && pronoun.test(after)
