/** Words that point from a sum or a count to the one told before: `all 34,000 of them`, `without her $7.3m`, `spent €2.6m on it`; they judge nothing. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {contextOf, stemOf} from './compare.js'
import {powersApart} from './digits.js'

/** The noun behind a sum, or its verb, is known from where the other stands: `the £64,000 award`, after `awarded`, `the £90m |of grain|`. */
export function isNamedAgain(story: Story, earlier: Figure, later: Figure): boolean {
  const next = story.tokens[later.lastToken]
  const noun = next?.lower === 'of' ? story.tokens[later.lastToken + 1] : next
  return noun?.kind === 'word' && noun.lower.length > 4 && contextOf(story, earlier.sentence).stems.has(stemOf(noun.lower))
}

/** `so costly a scheme, at €2.6m`, `agreed to spend €2.6m |on it|`. */
export const pointsBack = (story: Story, {firstToken, lastToken, sentence}: Figure): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => {
    const token = story.tokens[firstToken - back]
    return token?.sentence === sentence && /^(?:so|such|any|same|that|this|it|its)$/.test(token.lower)
  }) || / (?:on|for) (?:it|them) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `ballots for |all| 34,000 of them`, `|each of the| 64,000 customers`. */
export const isOfAll = (story: Story, {firstToken, definite}: Figure): boolean =>
  definite || /^(?:all|those|these)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `Without |her $7.3m|, the kitchen would have shut`: no `her $7.3m house`. */
export const isGivers = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  /^(?:his|her|its|their)$/.test(story.tokens[firstToken - 1]?.lower ?? '') &&
  /^(?:[,.;]|is|was|will|would|has|had|could|went|came|and|in|for)$/.test(story.tokens[lastToken]?.lower ?? '')

/** `most of |that €17bn|`. */
export const isThat = (story: Story, {firstToken}: Figure): boolean => /^(?:that|those)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `the grant of £450,000 … By June |the £4.5m| had been spent`: a sum of no name of its own is the one told before. */
export const isTheSum = (story: Story, earlier: Figure, later: Figure): boolean =>
  story.tokens[later.firstToken - 1]?.lower === 'the' &&
  later.sentence > earlier.sentence &&
  later.sentence - earlier.sentence <= 2 &&
  (story.tokens[later.lastToken]?.kind === 'mark' ||
    /^(?:is|was|has|had|will|would|can|could|came|went|away|back|promised|owed|raised|given|paid|pledged|spent|lost|stolen|needed|in|from|by)$/.test(
      story.tokens[later.lastToken]?.lower ?? ''
    ))

/** `|a $340m|-a-year trade`, and not `it makes $340m a year`. */
export const isRateOf = (story: Story, {per, firstToken}: Figure): boolean =>
  per !== null && /^(?:an?|the|its|their|this|that)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `a tenth of them, the 2,400`: a part, which happens to have the digits. */
export const isTenth = (story: Story, earlier: Figure, later: Figure): boolean =>
  /\b(?:tenth|10%|1%|ten per ?cent|10 per ?cent|one in ten|one in 10|1 in 10|hundredth|thousandth|tenfold|times)\b/.test(
    story.text.slice(earlier.end, later.end + 60)
  )

/** `costs £470,000, and the bank wants |a tenth| of it. The £47,000 …`: the part that the words between them name. */
export const isTenthOf = (story: Story, earlier: Figure, later: Figure): boolean =>
  later.sentence - earlier.sentence <= 2 &&
  powersApart(earlier, later) === 1 &&
  Number(later.value) < Number(earlier.value) &&
  /\b(?:a tenth|10%|(?:ten|10) per ?cent|one in (?:ten|10))/i.test(story.text.slice(earlier.end, later.start))
