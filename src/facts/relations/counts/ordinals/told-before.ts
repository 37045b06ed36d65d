/** Those that a text tells to have come before the one that an ordinal numbers: `The others, in February and in June`; `after A, B and C`. It judges nothing. */

import {wordsOf} from '../../../../lexicon/list.js'
import {beforeWords} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import {wordsBetween} from '../../nearby-words.js'
import {listBetween} from '../lists/listed.js'
import {isThing, spanOf, type Told, thingAt, toldFrom} from '../lists/told-list.js'

/** So many words to each side of an ordinal are looked at. */
const reach = 70

let before: ReadonlySet<string> | undefined

function isBefore(word: string): boolean {
  before ??= wordsOf(beforeWords)
  return before.has(word)
}

const winning = /^(?:makes|making|made|took|won|claimed|added)$/
/** What is won again, or the end of what is said. */
const prize =
  /^(?:[.,;]|time|title|term|mandate|win|victory|success|triumph|crown|cup|trophy|championship|medal|gold|prize|award|straight|successive|consecutive)$/
/** Words of its clause before a list. */
const verbReach = 6

/** `had erupted in 2004, 2010 and 2014, which makes this its fourth`; `won in 2009 and 2012, and took her third title`. */
function toldAhead(story: Story, first: number, index: number): Told | undefined {
  for (let at = Math.max(first, index - reach); at < index; at++) {
    if (lowerAt(story, at) !== 'in' || isThing(story, at + 1) !== 'when') continue
    const told = toldFrom(story, at + 1)
    if (!told) continue
    const between = story.tokens.slice(at, index).filter(({start}) => start >= told.beside.end)
    if (between.some(({lower}) => winning.test(lower))) return told
    // `who |won| in 2009 and 2012, hopes for a third`; `losing |the first| time and winning the second` tells of the list itself.
    const won = story.tokens.slice(Math.max(first, at - verbReach), at).some(({lower}) => winning.test(lower))
    const goesOn = won && prize.test(lowerAt(story, index + 1)) && !between.some(({lower}) => lower === 'first' || lower === 'but')
    return goesOn ? told : undefined
  }
  return undefined
}

/** `after Inger Dahl, who served in the 1980s, and Mette Skov, …`: the names that begin the parts between commas. */
function namesFrom(story: Story, from: number): Told | undefined {
  const sentence = story.tokens[from]?.sentence
  let [count, last, joined] = [0, from, false]
  for (let at = from; at < from + reach && story.tokens[at]?.sentence === sentence; at++) {
    const before = lowerAt(story, at - 1)
    if (at !== from && before !== ',' && before !== 'and') continue
    // Between a comma and the next an aside may stand: `who served in the 1980s`.
    if (isThing(story, at) !== 'name' || !/^\p{Lu}/u.test(story.tokens[at + 1]?.text ?? '')) continue
    count++
    joined ||= before === 'and'
    last = thingAt(story, at) ?? at + 1
  }
  return count >= 2 && joined ? {count, beside: spanOf(story, from, last)} : undefined
}

/** `Ann Dahl and Mette Skov, |the only women| to have done so until now`: all that came before, at the head of the next sentence. */
function onlyOnes(story: Story, first: number, last: number): Told | undefined {
  const only = story.tokens.slice(first, Math.min(last, first + reach)).findIndex(({lower}) => lower === 'only')
  const mark = first + only - 2
  if (only < 4 || lowerAt(story, mark + 1) !== 'the' || !/^(?:,|are|were)$/.test(lowerAt(story, mark))) return undefined
  const listed = listBetween(story, first, mark)
  return listed && listed.count === listed.least ? {count: listed.count, beside: spanOf(story, first, mark)} : undefined
}

const isPronoun = /^(?:it|him|her|them|that|this)$/

/** `: |Ruth, Mary and Joan| came before her`; `fourth city to ban them. |Paris and Rome| did so before it`. */
function cameBefore(story: Story, {index}: Token, before: number): Told | undefined {
  const sentence = story.tokens[before]?.sentence
  const verb = lowerAt(story, before - 1) === 'so' ? before - 2 : before - 1
  if (!/^(?:came|went|were|had|arrived|did)$/.test(lowerAt(story, verb))) return undefined
  let from = verb - 1
  while (from > index && story.tokens[from - 1]?.sentence === sentence && !/^[:;—–]$/.test(lowerAt(story, from - 1))) from--
  const listed = from > index ? listBetween(story, from, verb) : undefined
  return listed && listed.count === listed.least ? {count: listed.count, beside: spanOf(story, from, verb)} : undefined
}

/** `for the fifth time. |In 1911, 1954, 1987 and 2003| the damage was slight`. */
function occasions(story: Story, first: number): Told | undefined {
  return lowerAt(story, first) === 'in' && isThing(story, first + 1) === 'when' ? toldFrom(story, first + 1) : undefined
}

/** `its second recall. |In May it had| called back vans, |and in June| cars`: each occasion that opens a clause of the next sentence is one before. */
function hadBefore(story: Story, first: number, last: number): Told | undefined {
  if (!story.tokens.slice(first + 2, first + 7).some(({lower}) => lower === 'had')) return undefined
  let [count, end] = [0, first]
  for (let at = first; at < last; at++) {
    const opens = at === first || /^(?:and|;)$/.test(lowerAt(story, at - 1))
    if (!opens || !/^(?:in|on)$/.test(lowerAt(story, at)) || isThing(story, at + 1) !== 'when') continue
    count++
    end = thingAt(story, at + 1) ?? at + 2
  }
  return count > 1 ? {count, beside: spanOf(story, first, end)} : undefined
}

const alike = /^(?:already|previously|won|taken|claimed|lifted|landed|done|made)$/

/** The `in` of the occasions that a participle tells, a few words behind it: `having |already taken it| in 1978`, and no `having failed in 1978`. */
function firstWhen(story: Story, having: number, last: number): number {
  for (let at = having + 2; at < Math.min(last, having + verbReach + 2); at++)
    if (/^(?:in|on)$/.test(lowerAt(story, at)) && isThing(story, at + 1) === 'when')
      return story.tokens.slice(having + 1, at).some(({lower}) => alike.test(lower)) ? at : last
  return last
}

/** Those that came before: told behind the ordinal, in its sentence or the next, or in front of it, `After storms in May, June and August`. */
export function toldBefore(story: Story, token: Token): Told | undefined {
  const {index, sentence} = token
  const own = story.sentences[sentence]
  const next = story.sentences[sentence + 1]
  const last = next && own && next.block === own.block ? next.lastToken : (own?.lastToken ?? 0)
  for (let at = index + 1; at < Math.min(last, index + reach); at++) {
    const word = lowerAt(story, at)
    if (isBefore(word) && !(word === 'earlier' && lowerAt(story, at + 1) === 'ones')) {
      // `Before |it came| Lena, Nils and Otto`, `having |already taken it| in 1978, 1981 and 1984`.
      const from = word === 'having' ? firstWhen(story, at, last) : at + (isPronoun.test(lowerAt(story, at + 1)) ? 2 : 1)
      const told =
        toldFrom(story, from) ??
        (from > at + 1 ? cameBefore(story, token, at) : undefined) ??
        (at < (own?.lastToken ?? 0) && word === 'after' ? namesFrom(story, at + 1) : undefined)
      if (told) return told
    }
    if (word === 'no' && lowerAt(story, at + 1) === 'other') return undefined
  }
  const again = next && /^(?:time|occasion)$/.test(lowerAt(story, index + 1)) ? occasions(story, next.firstToken) : undefined
  if (again) return again
  const earlier = next && next.block === own?.block ? hadBefore(story, next.firstToken, last) : undefined
  if (earlier) return earlier
  const only = next && next.block === own?.block ? onlyOnes(story, next.firstToken, last) : undefined
  if (only) return only
  const first = own?.firstToken ?? 0
  const ahead = toldAhead(story, first, index)
  if (ahead) return ahead
  return /^(?:after|following)$/.test(lowerAt(story, first)) ? toldFrom(story, first + 1) : undefined
}

/** `won the badge in 2012 and was re-elected in 2016 and 2020. Now in his third term`: each election is one. */
export function termsBefore(story: Story, {index, sentence}: Token): Told | undefined {
  const ahead = [1, 2, 3].map((step) => lowerAt(story, index + step))
  if (!ahead.some((word) => /^(?:term|terms)$/.test(word))) return undefined
  for (const at of [sentence, sentence - 1]) {
    const {firstToken, lastToken, block} = story.sentences[at] ?? {firstToken: 0, lastToken: 0, block: -1}
    if (block !== story.sentences[sentence]?.block || lastToken - firstToken > reach) continue
    const tokens = story.tokens.slice(firstToken, lastToken)
    const again = tokens.find(({lower}) => /^(?:re-elected|reelected|again)$/.test(lower))
    const years = tokens.filter(({text, kind}) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))
    const [first, last] = [years[0], years.at(-1)]
    if (!again || !first || !last || years.length < 2 || !tokens.some(({lower}) => /^(?:won|elected|first)$/.test(lower))) continue
    return {count: years.length, beside: spanOf(story, first.index, last.index + 1)}
  }
  return electionsBefore(story, index, sentence)
}

/** `elected |in 2012, 2016 and 2020| and is in his fourth term`: no other year is told, and nothing but elections led to the terms. */
function electionsBefore(story: Story, index: number, sentence: number): Told | undefined {
  const [own, prior] = [story.sentences[sentence], story.sentences[sentence - 1]]
  if (!own || own.lastToken - own.firstToken > reach || !isOfOffice(story, index)) return undefined
  const near = /^(?:he|she|now|currently)$/.test(lowerAt(story, own.firstToken)) ? prior : undefined
  if (near && (near.block !== own.block || near.lastToken - near.firstToken > reach)) return undefined
  const words = story.tokens.slice((near ?? own).firstToken, own.lastToken)
  const years = words.filter(({text, kind}) => kind === 'number' && /^(?:19|20)\d\d$/.test(text))
  const list = (years[0]?.index ?? 0) - 1
  const told = lowerAt(story, list) === 'in' && isElected(story, list) ? toldFrom(story, list + 1) : undefined
  if (!told || told.count !== years.length || words.some(({lower}) => otherwise.test(lower))) return undefined
  const lead = wordsBetween(story, (years.at(-1)?.index ?? 0) + 1, index)
  if (/^ ,? ?and (?:he |she )?is (?:now |currently )?(?:in|serving) (?:his|her|a) $/.test(lead)) return told
  // Of whom the sentence before tells, the one that was elected is its subject.
  return near &&
    !words.some(({lower}) => /^who(?:se|m)?$/.test(lower)) &&
    /^ \. (?:(?:he|she) is (?:now |currently )?(?:in|serving) (?:his|her|a)|(?:now|currently) (?:in|serving) (?:his|her|a)) $/.test(lead)
    ? told
    : undefined
}

/** What leads to a term beside an election, or ends one. */
const otherwise =
  /^(?:appointed|appointment|named|which|first|originally|also|again|re-elected|reelected|lost|defeated|resigned|unopposed|acting|interim|by-election|since|partial|nominated)$/

/** `|was elected| in`, `|was elected mayor| in`, `|She won| in`; a leader may count his terms as a member. */
function isElected(story: Story, at: number): boolean {
  const ahead = [4, 3, 2, 1].map((back) => lowerAt(story, at - back)).join(' ')
  return (
    /(?:^| )was elected(?: (?:mayor|president|governor|senator|sheriff|premier|chancellor))?$/.test(ahead) ||
    /(?:^| )(?:he|she) won$/.test(ahead)
  )
}

/** `his fourth |term.|`, and no `second term |as mayor|`. */
const isOfOffice = (story: Story, index: number): boolean =>
  lowerAt(story, index + 1) === 'term' && /^(?:[.,;)–—]|and|but)$/.test(lowerAt(story, index + 2))
