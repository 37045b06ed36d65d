/** Whether an amount is said to be what is left of something: strictly, by the words that name it, or loosely, by any word of its clause that tells of a rest. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {leaveVerbs, leftOver, restBefore, restNames, restSigns} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'

type List = 'before' | 'verbs' | 'left' | 'names' | 'signs'

export const restWords = lazily(
  (): Record<List, Set<string>> => ({
    before: wordsOf(restBefore),
    verbs: wordsOf(leaveVerbs),
    left: wordsOf(leftOver),
    names: wordsOf(restNames),
    signs: wordsOf(restSigns)
  })
)

/** Words that a clause may have between what tells of a rest and the amount. */
const span = 6

/** `107 empty |for part| of the year`: others may be full then. */
const forAWhile = /^ (?:for (?:part|some|much|most|half)|at (?:night|weekends|times)|(?:in|during) (?:winter|summer)) /

/** `with 39 people |behind him|` has them left; `£60 |behind a rail|` says where. */
const isPlace = (story: Story, sentence: number, at: number): boolean =>
  // `100,000 |short of last year's| figure`: of another base than what was told.
  / short of (?:(?:the )?(?:last|previous|preceding) (?:year|season|month|week|quarter)|(?:that|those) of|(?:its|their|his|her|the) (?:record|best|previous|old)) ?/.test(
    wordsBetween(story, at, at + 5).replace(/['’]s /, ' ')
  ) ||
  (wordAt(story, sentence, at) === 'behind' && /^(?:the|an?|its|their)$/.test(wordAt(story, sentence, at + 1))) ||
  forAWhile.test(wordsBetween(story, at + 1, at + 3))

/** `have £45,000 saved. I've £38,000 |left on the mortgage|`: of what the paragraph has not told of before. */
export function isLeftOnOther(story: Story, {block, firstToken, sentence}: Figure, from: number): boolean {
  const noun = wordAt(story, sentence, from + 3)
  if (!/^ left on (?:the|my|his|her|their|its|our|an?) $/.test(wordsBetween(story, from, from + 3)) || noun.length < 4) return false
  return !story.tokens
    .slice(story.sentences[story.blocks[block]?.firstSentence ?? sentence]?.firstToken ?? firstToken, firstToken)
    .some(({lower}) => lower.startsWith(noun.slice(0, 4)) || (debt.test(noun) && /^(?:borrow|owe|lent|lend)/.test(lower)))
}

const debt = /^(?:mortgage|loan|debt|overdraft|card)$/

/** `€600m |untouched|`, `the £500m |it still owes|`, `15 |to go|`, `$9m |short|`, `the 11 |that are left|`, `the 3m |still in store|`, `Thirty |still| have to be sent for`. */
function isLeftBehind(story: Story, figure: Figure, from: number): boolean {
  const {sentence} = figure
  let at = from
  const start = opening(story, figure)
  // `with |11 balls of their| 50 overs unused`: the whole of what is left.
  const before = figuresOf(story)[figure.index - 1]
  if (before?.sentence === sentence && /^ [^ ,]+ of (?:the|its|their|his|her) $/.test(wordsBetween(story, before.lastToken, start)))
    return false
  if (/^ (?:that |which )?(?:it|they|he|she|we) (?:(?:has|have|had) (?:not|yet to|still)|still) /.test(wordsBetween(story, from, from + 5)))
    return true
  // `14 of the 29 states, and has 15 |to go|`.
  if (
    wordAt(story, sentence, from) === 'to' &&
    /^(?:go|come)$/.test(wordAt(story, sentence, from + 1)) &&
    isPause(wordAt(story, sentence, from + 2))
  )
    return true
  if (isLeftOnOther(story, figure, from)) return false
  if (/^(?:that|who|which)$/.test(wordAt(story, sentence, at))) at++
  if (/^(?:is|are|was|were)$/.test(wordAt(story, sentence, at))) at++
  if (wordAt(story, sentence, at) !== 'still') return restWords().left.has(wordAt(story, sentence, at)) && !isPlace(story, sentence, at)
  if (at === from && (wordAt(story, sentence, start - 1) === 'the' || start === story.sentences[sentence]?.firstToken)) return true
  return /^(?:in|to|on|at|for|left|held|captive|jailed|detained|closed|shut|open|free|empty|vacant|available|un\p{L}+|\p{L}+ing)$/u.test(
    wordAt(story, sentence, at + 1)
  )
}

/** The nearest token before the amount, in its clause, that one of some words stands at. */
function leads(story: Story, figure: Figure, words: ReadonlySet<string>): number | undefined {
  const first = opening(story, figure)
  for (let at = first - 1; at >= first - span && !isPause(wordAt(story, figure.sentence, at)); at--)
    if (words.has(wordAt(story, figure.sentence, at))) return at
  return undefined
}

/** `the rest of England` is a place with an amount of its own, and nothing that is left. */
const isRestOfPlace = (story: Story, sentence: number, at: number): boolean =>
  wordAt(story, sentence, at + 1) === 'of' && /^\p{Lu}/u.test(story.tokens[at + 2]?.text ?? '')

/** `the other |30|`, `the remaining |40|`: led by a word that may close a list as well. */
export const isLedAsRest = (story: Story, figure: Figure): boolean =>
  restWords().before.has(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** Where the words before an amount name a rest. */
function restNamedAt(story: Story, figure: Figure): number | undefined {
  const at = leads(story, figure, restWords().names)
  // `The remainder are loans |from 14 lenders|`.
  const isOfOthers = /^(?:from|by|between)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))
  return at === undefined || isOfOthers || isRestOfPlace(story, figure.sentence, at) ? undefined : at
}

const longestLead = 10

/** `|Whatever is left|, 370 loaves, is sold`, `|What remains is| 40 acres`: at the head of its sentence; behind a list it closes that. */
function isWhatIsLeft(story: Story, sentence: number, first: number): boolean {
  const from = story.sentences[sentence]?.firstToken ?? first
  if (first - from > longestLead) return false
  return /^ (?:what|whatever|all that) (?:(?:is|was|are|were) left(?: over)?|remains|remained) (?:[,–—(:]|is|was|are|were|covers|covered|comes to|came to) $/.test(
    wordsBetween(story, from, first)
  )
}

/** `The balance was made up of eleven ships`, `the rest, 63,`: what is left is named as that, whatever it is counted by. */
export function isNamedRest(story: Story, figure: Figure): boolean {
  const {names} = restWords()
  const first = opening(story, figure)
  if (isWhatIsLeft(story, figure.sentence, first)) return true
  const at = restNamedAt(story, figure) ?? (wordAt(story, figure.sentence, first - 1) === ',' ? first - 2 : undefined)
  return at !== undefined && names.has(wordAt(story, figure.sentence, at)) && wordAt(story, figure.sentence, at - 1) === 'the'
}

/** `With 19 of its 26 ships laid up, the navy |is down to nine|`. */
function isDownTo(story: Story, figure: Figure): boolean {
  const first = opening(story, figure)
  // `|In 2008 it was| down to 1,450`: a level of its year.
  if (/^ (?:in|by) (?:[^ ]+ )?(?:1[6-9]|20)\d\d /.test(wordsBetween(story, story.sentences[figure.sentence]?.firstToken ?? first, first)))
    return false
  // `is |therefore| down to 57`.
  const adverb = /^(?:therefore|thus|now|already|thereby)$/.test(wordAt(story, figure.sentence, first - 3)) ? 4 : 3
  const words = [adverb, 2, 1].map((back) => wordAt(story, figure.sentence, first - back)).join(' ')
  return /^(?:(?:is|are|was|were|now|be|been) down to|(?:make|makes|made|making) do with)$/.test(words)
}

/** `260 are let, |190 are empty| and 20 are for sale`: one of a list that goes on in the same way, and not all that is left. */
const listGoesOn = (story: Story, from: number): boolean =>
  /^ (?:are|were|is|was|lie|stand|stood) (?:[^ ,;.]+ ){1,3}(?:, )?and (?:\d|two |three |four |five |six |seven |eight |nine |ten |eleven |twelve )/.test(
    wordsBetween(story, from, from + 8)
  )

/** `a chamber |stocked to keep| 12 people alive`: what it would do for. */
const isMadeFor = (story: Story, figure: Figure): boolean =>
  / (?:stocked|built|designed|made|meant|equipped|enough|able) to [^ ]+ $/.test(
    wordsBetween(story, opening(story, figure) - 3, opening(story, figure))
  )

/** `the other 27`, `leaves jurors to weigh 14`, `€600m untouched`, `the 82 who stuck it out`. */
export function isRest(story: Story, figure: Figure): boolean {
  if (isMadeFor(story, figure) || isLeftOnOther(story, figure, closing(story, figure))) return false
  const {before, verbs} = restWords()
  const {sentence} = figure
  const first = opening(story, figure)
  const lead = wordAt(story, sentence, first - 1)
  // `Spain's last two` are those of a row.
  // So are they of which some are told: `two |of the last three|`.
  const ofRow =
    /^(?:last|final)$/.test(lead) &&
    (/['’]s?$/.test(wordAt(story, sentence, first - 2)) ||
      / (?:of|in|for|over) (?:the|its|their|his|her) $/.test(wordsBetween(story, first - 3, first - 1)))
  if ((before.has(lead) && !ofRow) || isNamedRest(story, figure)) return true
  // `left her |1,112 clear|`: a margin.
  if (/^(?:clear|ahead)$/.test(wordAt(story, sentence, closing(story, figure)))) return false
  const verb = leads(story, figure, verbs)
  // `left the race |with 163|`: went out of it.
  if (
    verb !== undefined &&
    (/ (?:the|a) (?:race|contest|field|campaign|match|game|stage|city|country) with $/.test(wordsBetween(story, verb, first)) ||
      // `came for two days and |left after one and a half|`: went away.
      / (?:after|before|within|at|on|in|by) (?:about |only |just |day |lap |page |week )?$/.test(wordsBetween(story, verb + 1, first)))
  )
    return false
  if (verb !== undefined && !/^(?:was|were|is|are|be|been|being|have|has|had|he|she|they|who)$/.test(wordAt(story, sentence, verb - 1)))
    return true
  const from = closing(story, figure)
  if ((isLeftBehind(story, figure, from) && !listGoesOn(story, from)) || isDownTo(story, figure)) return true
  // `Of the 64 who sat Welsh`: a whole of its own.
  // `|Even among| the 611 who had signed`: those are looked at alone.
  const ofThem = /^(?:of|among|amongst|for)$/.test(wordAt(story, sentence, first - 2))
  return (
    lead === 'the' &&
    !ofThem &&
    figure.counted === null &&
    /^(?:who|that)$/.test(wordAt(story, sentence, from)) &&
    parts(story, sentence, from)
  )
}

/** Verbs of those that are told apart from others: `the 82 who |stuck| it out`, `the 30 that |did not| answer`; `the 12 who were willing` are anyone. */
const apart =
  /^(?:not|never|no|none|remain\p{L}*|stay\p{L}*|stuck|stick\p{L}*|surviv\p{L}*|refus\p{L}*|declin\p{L}*|fail\p{L}*|miss\p{L}*|lost|kept|keep|held|hold|still|left|voted|lived|live|escaped|passed|finished|came|return\p{L}*|did|do|does|have|had|could|would)$/u

function parts(story: Story, sentence: number, from: number): boolean {
  const verb = wordAt(story, sentence, from + 1)
  return apart.test(verb) || (/^(?:are|were|is|was)$/.test(verb) && apart.test(wordAt(story, sentence, from + 2)))
}

/** `the balance was made up of 11 ships`, `$385,000 I still owe`, `with 39 people behind him`: enough where the digits tell the same. */
export function tellsOfRest(story: Story, figure: Figure): boolean {
  const {signs, left} = restWords()
  if (isRest(story, figure)) return true
  if (isMadeFor(story, figure)) return false
  // `held |18 more than| it ought to`: by how many, and none that are left.
  if (/^ (?:more|fewer|less) than /.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2))) return false
  if (restNamedAt(story, figure) !== undefined || leads(story, figure, signs) !== undefined) return true
  const from = closing(story, figure)
  for (let at = from; at < from + span && !isPause(wordAt(story, figure.sentence, at)); at++)
    if (!isPlace(story, figure.sentence, at) && [signs, left].some((words) => words.has(wordAt(story, figure.sentence, at)))) return true
  return false
}

/** `made up |356,500|, a quarter, and tapes |the remaining 213,900, or 15%|`: a part beside another one, and none of it. */
export const isRestBeside = (story: Story, part: Figure, whole: Figure): boolean =>
  part.sentence === whole.sentence &&
  part.start > whole.start &&
  /^(?:remaining|other|last)$/.test(wordAt(story, part.sentence, opening(story, part) - 1)) &&
  !/^(?:of|from|the|its|their|all)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1))

/** `had to destroy 340, 28 per cent of the flock|, leaving| 860`. */
const isLeaving = (story: Story, {sentence, firstToken}: Figure): boolean =>
  / , (?:which |and )?(?:leaving|leaves|left) (?:[^ ,;]+ ){0,3}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 6), firstToken)
  )

/** `A third of it, |£30,000|, is spent. The rest, |£60,000|, is held back`: what the part leaves, and no whole of it; `£30,000 of the remaining £90,000` is one. */
export const isRestBehind = (story: Story, part: Figure, whole: Figure): boolean =>
  whole.start > part.start &&
  (isLedAsRest(story, whole) || isNamedRest(story, whole) || isLeaving(story, whole)) &&
  !/ (?:of|from|in) (?:the|its|their|his|her) [^ ]+ $/.test(wordsBetween(story, opening(story, whole) - 3, opening(story, whole)))
