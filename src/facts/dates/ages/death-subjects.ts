/** Who is the subject of a death in a sentence of its own: whoever is born near by, or another by the words of it. Judges none. */

import {likeWorkers} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {roleNouns} from '../../../lexicon/titles.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {personBetween} from '../../names/look-up.js'
import type {DateMention} from '../date.js'
import {isNamed} from './age-words.js'
import {isRelative} from './kin.js'
import {bornAt} from './whose-ages.js'

const roles = lazily(() => wordsOf(roleNouns))
const noWorkers = lazily(() => wordsOf(likeWorkers))
const untellingTitles = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor|rev|sister|father|brother)\.?$/

/** `another|two of them died`: some of several, or what belongs to something. */
const others =
  /^(?:another|one|two|three|four|five|six|seven|eight|nine|ten|both|all|some|half|many|most|few|several|each|every|none|nobody|no|its|that|these|those|other|others)$/

/** Of those who are told apart: `The |last| keeper`. */
const picks =
  /^(?:other|first|second|third|fourth|last|next|previous|earlier|oldest|youngest|eldest|older|younger|remaining|only|new|same|second-last|.*['’]s?)$/

const namedReach = 200

/** Whether a word is of a name that the story has given by the birth: the born person's own, where that is known. */
function isOwnWord(story: Story, at: number, born: DateMention): boolean {
  const block = story.blocks[story.sentences[born.sentence]?.block ?? 0]
  // `was born |Ida Rowe|`: a name that was given up, beside one told before.
  const own = isNamed(story, bornAt(story, born) + 1) ? undefined : personBetween(story, block?.start ?? 0, born.start)
  const word = story.tokens[at]?.text.replace(/['’]s?$/, '') ?? ''
  if (own?.name.split(' ').includes(word)) return true
  // `She was born on 4 May 1931`: whoever was named before it.
  return own === undefined && story.tokens.slice(Math.max(0, born.firstToken - namedReach), born.lastToken).some(({text}) => text === word)
}

/** `|Marsh| died`, `|Lee Marsh|, the last survivor, died`, from the first word of it: a name that shares no word with the one born. */
export function isOtherName(story: Story, first: number, until: number, born: DateMention): boolean {
  let at = first
  while (at < until && untellingTitles.test(lowerAt(story, at))) at += lowerAt(story, at + 1) === '.' ? 2 : 1
  const start = at
  while (at < until && isNamed(story, at)) at++
  return at > start && !story.tokens.slice(start, at).some(({index}) => isOwnWord(story, index, born))
}

/** Beasts whose names end as those of trades do, and those of whom every land has one: `The |king| died`. */
const likeRoles =
  /^(?:tiger|panther|otter|terrier|retriever|setter|pointer|badger|hamster|king|queen|prince|princess|emperor|sultan|pope|monarch|stranger|prisoner|other)$/

/** `|singer|`, `|minister|`: a role of one person, which news calls whoever it has named by. */
const isRole = (word: string): boolean =>
  !likeRoles.test(word) &&
  !isRelative(word) &&
  (roles().has(word) || (/.{2}(?:er|or|ist|ian|(?:.man|.woman))$/.test(word) && !noWorkers().has(word)))

/** `|The former minister| died`, `|The father of two| died`, but not `The founder of the club`, `The man who trained her`, `The Queen`, `The dog`. */
function isEpithet(story: Story, first: number, verb: number): boolean {
  const words = story.tokens.slice(first + 1, verb)
  const end = words.findIndex(
    ({lower, kind}) => kind === 'mark' || /^(?:of|who|whom|whose|that|had|has|also|later|he|she|in|at|from)$/.test(lower)
  )
  const group = end < 0 ? words : words.slice(0, end)
  const noun = group.at(-1)
  if (!noun || group.some(({lower}) => picks.test(lower)) || /^\p{Lu}/u.test(noun.text)) return false
  const next = lowerAt(story, noun.index + 1)
  if (next === 'of') return /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(lowerAt(story, noun.index + 2))
  return isRole(noun.lower) && !/^(?:who|whom|whose|that|he|she|in|at|from)$/.test(next)
}

/** `|, Lee Marsh,| died`: who is named between two commas before the verb. */
function isApposedOther(story: Story, first: number, verb: number, born: DateMention): boolean {
  if (lowerAt(story, verb - 1) !== ',') return false
  const opens = story.tokens.slice(first, verb - 1).findLastIndex(({text}) => text === ',')
  const at = first + opens + 1
  return opens > 0 && story.tokens.slice(at, verb - 1).every(({index}) => isNamed(story, index)) && isOtherName(story, at, verb - 1, born)
}

/** `Tom Hale was born on 4 May 1931. |The founder of the club| died on 2 May 2020`: by its own words a sentence is of another than whoever is born. */
export function isOfOtherSubject(story: Story, first: number, verb: number, born: DateMention): boolean {
  if (isApposedOther(story, first, verb, born)) return true
  const opening = lowerAt(story, first)
  const words = story.tokens.slice(first, verb)
  if (others.test(opening)) return !words.some(({index}) => index > first && isNamed(story, index) && isOwnWord(story, index, born))
  if (opening === 'the')
    return !isEpithet(story, first, verb) && !words.some(({index}) => isNamed(story, index) && isOwnWord(story, index, born))
  // `|Hale’s dog| died`.
  if (words.slice(0, -1).some(({index, text}) => isNamed(story, index) && /['’]s?$/.test(text) && isOwnWord(story, index, born)))
    return !words.some(({lower}) => /^(?:he|she)$/.test(lower))
  return isNamed(story, first) && isOtherName(story, first, verb, born) && isSubject(story, first, verb)
}

/** `|Marsh died|`, `|Marsh, a baker, died|`, and not `|After| the war he died`, `|Years| later he died`. */
function isSubject(story: Story, first: number, verb: number): boolean {
  const words = story.tokens.slice(first, verb)
  if (words.some(({lower}) => /^(?:he|she|and)$/.test(lower))) return false
  const end = words.findIndex(({index}) => !isNamed(story, index))
  return end < 0 || words[end]?.text === ',' || /^(?:had|has|also|later|who|of|\()$/.test(words[end]?.lower ?? '')
}
