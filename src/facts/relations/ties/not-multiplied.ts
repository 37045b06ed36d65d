/** Words beside a told figure that tell it of something else than a product of two, or what one comes to of the other: money off, another item, another stretch of time. */

import {anyOf, lazily} from '../../../lexicon/list.js'
import {moneyOffWords} from '../../../lexicon/tie-words.js'
import type {Story} from '../../../story/story.js'
import {figuresOfSentences} from '../near.js'
import {sentenceWords, wordsBetween} from '../nearby-words.js'
import {isForEvery} from '../rates/any-one.js'
import {isOfMoreOrLess} from '../rates/open-products.js'
import {isTime} from '../rates/rate-words.js'
import type {Tie} from './tie.js'
import {isOfExtreme} from './told-otherwise.js'

const moneyOff = lazily(() => anyOf(moneyOffWords))

/** `A family of four pays $60 |thanks to a discount|`. */
const hasMoneyOff = (story: Story, {told, parts: [count]}: Tie): boolean =>
  [told.sentence, count.sentence].some((sentence) => moneyOff().test(sentenceWords(story, sentence)))

/** `three plants, at £3.50, |and a bag of bark, £8|`: the price of another thing. */
const isOfNextItem = (story: Story, {told, whole}: Tie): boolean =>
  told.sentence === whole.sentence &&
  told.firstToken > whole.lastToken &&
  / (?:,|;|and) an? (?:[^ ,;.]+ ){1,5}(?:,|at|for|\() $/.test(wordsBetween(story, whole.lastToken, told.firstToken))

/** `497 runs in eight innings, the last of them |unbeaten|, at an average of 71`. */
const isUnbeaten = (story: Story, {told, parts: [count]}: Tie): boolean =>
  count.counted?.noun.startsWith('inning') === true && / (?:unbeaten|not out|undefeated) /.test(sentenceWords(story, told.sentence))

/** `14 lamps at £30 each, £450 |with the bulbs|`. */
const isOfMore = (story: Story, {told: {figure}}: Tie): boolean => figure !== undefined && isOfMoreOrLess(story, figure)

/** `an average of 6,800 |a month|. Staff had |six weeks| to put back 48,000 books`: a rate for one stretch of time, and so many of another, as they stand. */
const isOfOtherStretch = (_story: Story, {relation, told: {figure}, whole, parts: [part], implied}: Tie): boolean => {
  const [rate, asTheyStand] =
    relation === 'product'
      ? [whole.per === null ? part : whole, Number(whole.value) * Number(part.value)]
      : [figure, Number(whole.value) / Number(part.value)]
  const per = rate?.per ?? null
  return (
    per !== null &&
    isTime(per) &&
    Math.abs(implied / asTheyStand - 1) < 1e-9 &&
    [whole, part].some(({kind, unit}) => kind === 'duration' && unit?.replace(/^working /, '') !== per)
  )
}

const hasRatio = (story: Story, {parts: [count]}: Tie): boolean => isForEvery(story, count)

/** `blew there |at eight on Saturday evening|`: an hour of the clock, and no price. */
const isAnHour = (story: Story, {whole, parts}: Tie): boolean =>
  [whole, ...parts].some(
    ({kind, counted, value, firstToken, lastToken}) =>
      kind === 'cardinal' &&
      counted === null &&
      Number(value) <= 12 &&
      wordsBetween(story, firstToken - 1, firstToken) === ' at ' &&
      / (?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day /.test(wordsBetween(story, lastToken, lastToken + 2))
  )

export const isNoProduct = (story: Story, tie: Tie): boolean =>
  [hasMoneyOff, isOfNextItem, isOfMore, isOfOtherStretch, isOfExtreme, hasRatio, isAnHour].some((tells) => tells(story, tie))

/** `lost 1,310 sheep and were paid €290,000, €190 |for each of those proved to be killed by wolves|`: of some of them. */
const isForSome = (story: Story, {told: {lastToken}}: Tie): boolean =>
  / (?:each|every one) of (?:those|the ones) (?:who|that|which|in|on|at|with|of|from|\p{L}+ed|found|killed|lost|sold|built|made|held|left) /u.test(
    wordsBetween(story, lastToken, lastToken + 7)
  )

/** `Two shelters housed 146, with |98 at the school and 48| at the hall`: what one of them has, and the other the rest. */
const isPartOfList = (story: Story, {told: {figure}, whole}: Tie): boolean =>
  figure !== undefined &&
  figure.per === null &&
  !/^ (?:[^ ]+ )?(?:each|apiece) $/.test(wordsBetween(story, figure.lastToken, figure.lastToken + 2)) &&
  !/^ (?:each|apiece) /.test(wordsBetween(story, figure.lastToken, figure.lastToken + 1)) &&
  figuresOfSentences(story, figure.sentence, figure.sentence).some(
    (other) =>
      other !== figure &&
      other !== whole &&
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      Number(other.value) + Number(figure.value) === Number(whole.value)
  )

export const isNoQuotient = (story: Story, tie: Tie): boolean =>
  isPartOfList(story, tie) || isUnbeaten(story, tie) || isForSome(story, tie) || isOfOtherStretch(story, tie)
