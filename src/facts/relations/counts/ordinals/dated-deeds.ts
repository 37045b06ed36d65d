/**
 * Those before the one that an ordinal numbers, told in one sentence behind it with a date or a name to each: `the third strike this year. Workers walked out
 * |in February| over pay |and in May| over shifts`. It judges nothing.
 */

import {lowerAt, type Sentence, type Story, type Token} from '../../../../story/story.js'
import type {DateMention} from '../../../dates/date.js'
import {datesBySentence} from '../../../dates/order/ordered-dates.js'
import {isThing, spanOf, type Told, thingAt} from '../lists/told-list.js'
import {tellsDeed} from './same-deed.js'

/** A longer sentence tells of more than of them. */
const longest = 40
/** Words from a noun back to its ordinal, and from one date to the next. */
const nounReach = 3
const gapReach = 12

const pointing =
  /^(?:is|was|be|became|becomes|become|makes|made|marks|marked|suffered|sacked|lost|won|faces|faced|announced|issued|reported|hit|,|–|—)$/

/** `|It is| the third strike`, `|became| the third minister to resign`, `|would be| her third Oscar`, `The inquiry, the third into`. */
const isPointed = (story: Story, {index}: Token): boolean =>
  pointing.test(lowerAt(story, index - 2)) || pointing.test(lowerAt(story, index - 3))

const scope = /^(?:year|month|week|season|summer|winter|autumn|spring|session|day|since|decade|years|months|weeks)$/

/** `third |fatal crash| on the road this year`: the words of the noun, up to the last before a preposition. */
function nounsOf(story: Story, {index, sentence}: Token): string[] {
  const words: string[] = []
  for (let at = index + 1; at <= index + nounReach + 1 && story.tokens[at]?.sentence === sentence; at++) {
    const word = lowerAt(story, at)
    if (/^(?:of|in|on|at|for|to|this|since|from|by|into|that|who|[.,;:–—])$/.test(word)) break
    words.push(word.replace(/['’]s$/, ''))
  }
  return words
}

/** `third minister |to resign|`. */
function infinitive(story: Story, {index, sentence}: Token): string | undefined {
  for (let at = index + 2; at < index + 5; at++)
    if (lowerAt(story, at) === 'to' && story.tokens[at]?.sentence === sentence) return lowerAt(story, at + 1)
  return undefined
}

const other =
  /^(?:who|which|while|but|when|before|after|until|till|since|because|as|though|although|if|whose|than|latest|most|recent|recently|last|notably|including|among|another|others|third|fourth|fifth|again|finally|both|not|never|no|expected|will|would|planned|between|;|:)$/

/** The dates of a sentence where each has its own `in` or `on`, and an `and` joins the last. */
function datesOf(story: Story, {firstToken, lastToken, index}: Sentence): readonly DateMention[] {
  const dates = (datesBySentence(story).get(index) ?? []).filter((date) => date.firstToken >= firstToken && date.lastToken <= lastToken)
  const first = dates[0]
  if (!first || dates.length < 2 || dates.length > 6) return []
  if (story.tokens.slice(firstToken, lastToken).some(({lower}) => other.test(lower))) return []
  const regular = dates.every((date, at) => {
    const next = dates[at + 1]
    if (date.kind !== first.kind || date.ends || !/^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1))) return false
    if (!next) return true
    const gap = story.tokens.slice(date.lastToken, next.firstToken - 1)
    return (
      gap.length > 0 &&
      gap.length <= gapReach &&
      gap.some(({lower}) => (at === dates.length - 2 ? lower === 'and' : /^(?:,|and)$/.test(lower)))
    )
  })
  return regular && dates.every(({text}, at) => at === 0 || text !== dates[at - 1]?.text) ? dates : []
}

/** `Ms Orr lasted 18 months, Mr Dent a year and Mr Lal ten weeks`: the names that open the parts. */
function namesOf(story: Story, {firstToken, lastToken}: Sentence): Told | undefined {
  let [count, last, closed] = [0, firstToken, false]
  for (let at = firstToken; at < lastToken; at++) {
    const before = at === firstToken ? ',' : lowerAt(story, at - 1)
    if (before === 'and' && closed) return undefined
    if ((before !== ',' && before !== 'and') || isThing(story, at) !== 'name' || !/^\p{Lu}/u.test(story.tokens[at + 1]?.text ?? ''))
      continue
    const end = thingAt(story, at) ?? at + 1
    // `Hull, Leeds and York`: names of a list, and none of them with a clause.
    if (/^(?:,|and|\.)$/.test(lowerAt(story, end))) return undefined
    count++
    closed = before === 'and'
    last = end
  }
  return count > 1 && count < 7 && closed ? {count, beside: spanOf(story, firstToken, last)} : undefined
}

const person =
  /^(?:minister|secretary|aide|adviser|manager|coach|boss|executive|director|chairman|chairwoman|editor|principal|woman|man|person)$/

/** `the third recall in a year for Tarn, |which called back kettles in March and toasters in June|`: the clause at the end of its own sentence. */
function clauseBehind(story: Story, {index, sentence}: Token): Sentence | undefined {
  const own = story.sentences[sentence]
  const which = own && story.tokens.slice(index, own.lastToken).find(({lower}) => lower === 'which' || lower === 'who')
  return own && which && lowerAt(story, which.index - 1) === ',' ? {...own, firstToken: which.index + 1} : undefined
}

/** What the next sentence tells of those before; where as many are told as the ordinal says, it may be one of them. */
export function datedDeeds(story: Story, token: Token, value: number, next: Sentence | undefined): Told | undefined {
  if (!isPointed(story, token)) return undefined
  const behind = clauseBehind(story, token)
  return (behind && deedsIn(story, token, value, behind)) ?? (next && deedsIn(story, token, value, next))
}

function deedsIn(story: Story, token: Token, value: number, next: Sentence): Told | undefined {
  if (next.lastToken - next.firstToken > longest) return undefined
  const nouns = nounsOf(story, token)
  const deed = infinitive(story, token)
  const words = story.tokens.slice(next.firstToken, next.lastToken)
  const tells = [...nouns, ...(deed ? [deed] : [])].some((noun) => tellsDeed(noun, words))
  if (!tells) return undefined
  const dates = datesOf(story, next)
  const [first, last] = [dates[0], dates.at(-1)]
  const told = first && last ? {count: dates.length, beside: spanOf(story, first.firstToken, last.lastToken)} : undefined
  if (told) return value === told.count || liesOutside(story, token, dates) ? undefined : told
  const named = nouns.some((noun) => person.test(noun)) ? namesOf(story, next) : undefined
  // `|He is| the third boss in five years. Ms Orr |lasted| …`: he is none of those who went.
  const isInPost =
    !deed && /^(?:is|becomes)$/.test(lowerAt(story, token.index - 2)) && !words.some(({lower}) => /^(?:has|is|since)$/.test(lower))
  return named && (value !== named.count || isInPost) ? named : undefined
}

/** `this year`, of days of other years; `since 2020`: some of them may not count. */
function liesOutside(story: Story, {index, sentence}: Token, dates: readonly DateMention[]): boolean {
  const {lastToken = index} = story.sentences[sentence] ?? {}
  const isScoped = story.tokens.slice(index, lastToken).some(({lower}) => scope.test(lower))
  return isScoped && dates.some(({kind, yearInferred}) => kind === 'year' && !yearInferred)
}
