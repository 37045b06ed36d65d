/** What an anniversary may be counted from: a founding, a wedding, or the event that it names. */

import {foundings} from '../../../lexicon/dated-events.js'
import {wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {saysThisYear} from '../this-year.js'
import type {Lapse} from './lapses.js'
import type {Moment} from './moments.js'

/** `|her| 90th birthday`, `its |president’s| 70th birthday`: of somebody, and of no club that was founded then. */
function isOfPerson(story: Story, {firstToken}: Lapse, moment: Moment): boolean {
  const owner = lowerAt(story, firstToken - 1)
  if (/^(?:his|her|my|your|their)$/.test(owner)) return true
  const noun = owner.replace(/['’]s?$/, '')
  if (noun === owner) return false
  return ![...Array(founded).keys()].some((back) => lowerAt(story, moment.firstToken - 1 - back) === noun)
}

/** `its 90th birthday: the first swimmers went in |on that date in| 1935`. */
const isOnThatDay = (story: Story, {firstToken}: Moment): boolean =>
  lowerAt(story, firstToken - 1) === 'in' &&
  /^(?:date|day|morning|evening|night|week|month)$/.test(lowerAt(story, firstToken - 2)) &&
  /^(?:that|same|very)$/.test(lowerAt(story, firstToken - 3))

/** `the 80th anniversary |of| the end of the war|, and| its hall, built in 1905, was full`. */
const isOfOtherThing = (story: Story, {lastToken, sentence}: Lapse, moment: Moment): boolean =>
  lowerAt(story, lastToken) === 'of' &&
  moment.sentence === sentence &&
  moment.firstToken > lastToken &&
  story.tokens.slice(lastToken, moment.firstToken).some(({text, index}) => text === ',' && lowerAt(story, index + 1) === 'and')

/** Tokens before the date of a founding that name what was founded, and before a birth. */
const founded = 10

const isBornThere = (story: Story, {firstToken}: Moment): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => lowerAt(story, firstToken - back) === 'born')

const isPutUp = (story: Story, at: number): boolean => lowerAt(story, at) === 'up' && /^(?:put|went)$/.test(lowerAt(story, at - 1))

/** `the owners marked |its 300th birthday|.`: of the house, and not of `the school|, which| marked its 150th`, nor `its 300th birthday |as an inn|`. */
const isOfHouse = (story: Story, {firstToken, lastToken}: Lapse): boolean =>
  lowerAt(story, firstToken - 1) === 'its' &&
  /^(?:it|they|we|(?:owner|people|villager|resident|tenant)s?)$/.test(lowerAt(story, firstToken - 3)) &&
  /^[.,;]?$/.test(lowerAt(story, lastToken))

/** `is carved above its door, |which| came from another house`, `|though| nobody believes it`: no year of its own. */
const isDoubted = (story: Story, {lastToken, sentence}: Moment): boolean =>
  story.tokens
    .slice(lastToken, story.sentences[sentence]?.lastToken)
    .some(({lower}) => /^(?:which|though|although|but|rebuilt|older|later)$/.test(lower))

/** `|The date 1620 is carved| above its door`: the year in which a house was built, as it says itself. */
const isCutAbove = (story: Story, moment: Moment, lapse: Lapse): boolean =>
  isOfHouse(story, lapse) && isCarved(story, moment) && !isDoubted(story, moment)

const isCarved = (story: Story, {firstToken, lastToken}: Moment): boolean =>
  /^(?:date|year)$/.test(lowerAt(story, firstToken - 1)) &&
  lowerAt(story, firstToken - 2) === 'the' &&
  /^(?:is|was)$/.test(lowerAt(story, lastToken)) &&
  /^(?:carved|cut|chiselled|chiseled|inscribed|painted|engraved)$/.test(lowerAt(story, lastToken + 1))

let foundingWords: Set<string> | undefined

/** `founded in 1935 by six typists`, `the fire of 1984`: what an anniversary or a wait is counted from. */
export function isOrigin(story: Story, lapse: Lapse, moment: Moment): boolean {
  foundingWords ??= wordsOf(foundings)
  const wedding = /wedding$/i.test(lapse.text)
  if (!wedding && isCutAbove(story, moment, lapse)) return true
  if (isOfOtherThing(story, lapse, moment)) return false
  if (lapse.anniversary && moment.sentence === lapse.sentence && isOnThatDay(story, moment)) return true
  if (/birthday$/i.test(lapse.text) && isOfPerson(story, lapse, moment)) return isBornThere(story, moment)
  for (let at = moment.firstToken - 1; at >= moment.firstToken - 6; at--) {
    // `built in 1791 |and sold in 1850|`: the verb of another date.
    if (/^(?:1[5-9]|20)\d\d$/.test(lowerAt(story, at))) break
    if (wedding ? /^(?:married|wed|marriage)$/.test(lowerAt(story, at)) : foundingWords.has(lowerAt(story, at)) || isPutUp(story, at))
      return true
  }
  if (wedding) return false
  const behind = moment.firstToken - lapse.lastToken
  return lowerAt(story, lapse.lastToken) === 'of' && moment.sentence === lapse.sentence && behind > 0 && behind <= 12
}

const small = /^(?:the|of|his|her|its|their|and|for|from|with|that|first|last|start|end|beginning|opening)$/

/** `the 60th anniversary |of her first journey|` is counted from a date that is told with the journey; with no `of`, from any. */
function isNamedThere(story: Story, lapse: Lapse, from: Moment): boolean {
  if (lowerAt(story, lapse.lastToken) !== 'of' || isOrigin(story, lapse, from)) return true
  const place = story.sentences[from.sentence]
  const named = story.tokens
    .slice(lapse.lastToken + 1, lapse.lastToken + 7)
    .filter(({kind, lower}) => kind === 'word' && lower.length > 3 && !small.test(lower))
  return story.tokens
    .slice(place?.firstToken ?? 0, place?.lastToken ?? 0)
    .some(({lower}) => named.some((word) => lower.slice(0, 5) === word.lower.slice(0, 5)))
}

/** `A party is planned |to mark its| 90th birthday`, `The club |celebrates its| golden jubilee`, `its centenary |this year|`: kept about the day on which it is told. */
export function isKeptNow(story: Story, lapse: Lapse): boolean {
  if (saysThisYear(story, lapse)) return true
  const {firstToken} = lapse
  const words = [1, 2, 3, 4].map((back) => lowerAt(story, firstToken - back))
  if (!/^(?:its|their|his|her|the|['’]s|s)$/.test(words[0] ?? '')) return false
  const verb = words[1] ?? ''
  return (
    /^(?:marks|marking|celebrates|celebrating)$/.test(verb) || (/^(?:mark|celebrate)$/.test(verb) && /^(?:to|will)$/.test(words[2] ?? ''))
  )
}

/** `She stayed |until| 2007` tells an end. */
export const mayBeOrigin = (story: Story, lapse: Lapse, from: Moment): boolean =>
  isNamedThere(story, lapse, from) && !/^(?:until|till)$/.test(lowerAt(story, from.firstToken - 1)) && !isRankSince(story, from)

/** `|A university only since| 1992, it marked its 150th anniversary`: what it became, and not when it began. */
function isRankSince(story: Story, {firstToken, lastToken, sentence}: Moment): boolean {
  const head = story.sentences[sentence]?.firstToken ?? firstToken
  return (
    lowerAt(story, firstToken - 1) === 'since' &&
    /^(?:an?|the)$/.test(lowerAt(story, head)) &&
    firstToken - head < 7 &&
    lowerAt(story, lastToken) === ','
  )
}

/** `a golden wedding`, `her 90th birthday`, `turned 30`: counted from a marriage, a birth or a founding alone. */
export const isOfFounding = (story: Story, lapse: Lapse): boolean =>
  /(?:wedding|jubilee|birthday)$/i.test(lapse.text) || /^turn/.test(lowerAt(story, lapse.firstToken - 1))
