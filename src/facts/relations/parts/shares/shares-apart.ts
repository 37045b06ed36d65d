/** Shares that are no parts of the whole told around them: of another time, of the rest, of a group, ends of a move. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import {isChangeWord} from '../../../figures/role.js'
import {figuresIn} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {tables} from './series-words.js'
import type {ToldShare} from './told-shares.js'

/** `cut by 44%`; what was `named by 44%` is none. */
const isChangeNear = (story: Story, sentence: number, at: number): boolean =>
  [2, 3, 4].some((back) => isChangeWord(wordAt(story, sentence, at - back)))

/** `against 48%`, `from 12% to 15%`; what `came to 39%` is no end of a move. */
export function isCompared(story: Story, {sentence, firstToken, figure}: ToldShare): boolean {
  const first = figure ? opening(story, figure) : firstToken
  const before = wordAt(story, sentence, first - 1)
  return before === 'to'
    ? !/^(?:came|comes|come|amounts?|amounted|adds?|added)$/.test(wordAt(story, sentence, first - 2))
    : /^(?:against|from|than)$/.test(before) || (before === 'by' && isChangeNear(story, sentence, first))
}

/** `the remaining three quarters |of the year|`: how long, and no part of what is shared out. */
export const isOfTime = (story: Story, {lastToken}: ToldShare): boolean =>
  / of (?:the|an?|this|that|last|each|every) (?:year|month|week|day|hour|decade|century|season) /.test(
    wordsBetween(story, lastToken, lastToken + 3)
  )

const otherTime =
  / [^ ]+ (?:years?|months?|weeks?|decades?|quarters?) (?:ago|earlier|before|previously) | (?:last|previous|prior|the) (?:year|month|quarter|season|decade|election|census) (?:before|earlier|the|its?|it|this|that|was|had) | (?:previously|formerly|used to|in the past|once|until then|back then) /

/** `A year ago the proportion was 49 per cent`: the same share at another time. */
export function isOfOtherTime(story: Story, {sentence, firstToken, lastToken}: ToldShare): boolean {
  const {firstToken: from = firstToken, lastToken: to = lastToken} = story.sentences[sentence] ?? {}
  const own = figuresIn(story, story.sentences[sentence]?.block ?? 0).filter(
    ({sentence: each, kind}) => each === sentence && kind === 'percent'
  )
  // `Print, once the habit of all, is left with |the remaining 21%|` is of the shares told before it.
  if (own.length !== 1 || to - from >= 30 || tables().rest.test(wordsBetween(story, from, firstToken))) return false
  const text = wordsBetween(story, from, to)
  // `|In 2024-25| they paid 1,560, which was 25%`.
  return otherTime.test(text) || /^ in (?:19|20)\d\d/.test(text)
}

/** `will bear 25% of the cost. |Of the rest|, 70% is borrowed`: a share of what is left. */
export const isOfRest = (story: Story, {sentence, firstToken}: ToldShare): boolean =>
  / of (?:the (?:rest|remainder|others|remaining [^ ]+)|what (?:is|was) left) (?:, )?(?:[^ ,;]+ ){0,3}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 8), firstToken)
  )

/** Tokens behind a share in which the next sharer is named. */
const sharerReach = 8
const sharerBehind =
  /^ (?:of (?:it|that|this|the [^ ,;]+) )?(?:, )?and (?:(?:to|from|by|for|with|on) )?(?!\d|a (?:third|quarter|half|fifth))/

/** `The rest falls to |the county, which pays 60%, and the port|`: what one of several bears of it, the last of them without a share. */
export const isOfOneSharer = (story: Story, {sentence, firstToken, lastToken, figure}: ToldShare): boolean => {
  const first = story.sentences[sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, figure ? opening(story, figure) : firstToken)
  const [clause] = / (?:between|among|from|to|by|for|with|on) (?:[^ ,;]+ ){1,5}, (?:who|which) (?:[^ ,;]+ ){1,4}$/.exec(lead) ?? []
  return (
    clause !== undefined &&
    tables().rest.test(lead.slice(0, -clause.length + 1)) &&
    sharerBehind.test(wordsBetween(story, lastToken, lastToken + sharerReach))
  )
}

/** `Seven in ten own a boat and |half of those| own two`: a share of a share. */
export const isOfThose = (story: Story, {lastToken}: ToldShare): boolean =>
  / of (?:those|these) (?!who |that |with |in |on |from |of |[^ ]+(?:ed|ing) )/.test(wordsBetween(story, lastToken, lastToken + 3))

/** `well short of the one-sixth |needed| to save his deposit`: nobody's part. */
export const isNeeded = (story: Story, {sentence, firstToken, lastToken}: ToldShare): boolean =>
  / (?:needed|required|threshold|hurdle) /.test(wordsBetween(story, lastToken, lastToken + 2)) ||
  // `It |needs| 75 per cent of the votes`, `the rules |call for two thirds|`.
  / (?:needs?|needed|requires?|required|calls? for|called for) (?:(?:at least|the support of|backing from|more than|only|the) )?$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 5), firstToken)
  )

/** `|Even among the 611| who had signed, 44 per cent`: the shares of a group that is parted from all. */
export function isOfGroup(story: Story, {sentence}: ToldShare): boolean {
  const from = story.sentences[sentence]?.firstToken ?? 0
  const opening = wordsBetween(story, from, from + 8)
  return / (?:among|amongst|in|for) (?:the|those) [\d,]+ [^,]* (?:who|with|that|aged) /.test(opening) || ratesOfOthers.test(opening)
}

/** `28 per cent of poor pupils passed. |For everyone else the figure was| 54 per cent`: a rate among those, and not what is left. */
const ratesOfOthers =
  /^ (?:for|among|amongst|in) (?:everyone else|everybody else|(?:all )?(?:the )?(?:others|rest|remainder)) ,? ?(?:it|that|the (?:figure|rate|share|proportion|percentage|number)) (?:is|was|stood|came|rose|fell) /

const summing =
  / (?:giving|gives|gave|making|makes|made|taking|takes|bringing|brings|totalling|total|together|combined|jointly|altogether|all) (?:[^ ,;]+ ){0,4}$/

/** Half a hundredth for each of them. */
const sumRoom = 0.005

/** `One fund holds 23.6 per cent and another 8.1 per cent, |giving the bidder 31.7 per cent|`: those told before it, and no further share. */
export function withoutSums(story: Story, shares: readonly ToldShare[]): readonly ToldShare[] {
  let sum = 0
  return shares.filter(({value, sentence, firstToken}, before) => {
    const first = story.sentences[sentence]?.firstToken ?? 0
    const isSum =
      before > 1 &&
      Math.abs(sum - value) < sumRoom * before &&
      summing.test(wordsBetween(story, Math.max(first, firstToken - 6), firstToken))
    sum += value
    return !isSum
  })
}
