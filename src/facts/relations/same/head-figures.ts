/** Which figure of the body a figure of the headline, standfirst or caption must mean. It judges nothing: where the body bears the head out, it means none. */

import {nearWords, pastWords} from '../../../lexicon/headline-words.js'
import {wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {exactly, overlaps, ratioBetween, scaled} from '../../figures/interval.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {shareOf} from '../parts/shares.js'
import {tollsOf} from '../parts/tolls.js'
import {contextOf, isTransposed, modifiersAgree, scopesAgree, stemOf} from './compare.js'
import {isOneOfMany} from './head-among.js'
import {changeMeantBy} from './head-changes.js'
import {someMake} from './head-made.js'
import {namesAgain} from './names-again.js'

/** More are not compared: each costs a look at the words of its sentence. */
const most = 40
/** A toll that stands farther down may be of another day. */
const leads = 6
const deaths = ['died', 'die', 'dies', 'dead', 'death', 'deaths', 'killed', 'kill', 'kills', 'killing', 'toll', 'lives']
const small = 12
export const roleOf = (story: Story, figure: Figure): string => story.blocks[figure.block]?.role ?? 'body'

/** `Shr 1.20 dlrs |vs| 68 cts`: in a row of results, each of its own line; under the headline all that stands with such rows. */
export const isOfResults = (story: Story, figure: Figure): boolean => {
  const {text, blocks} = story
  const {start, end, block} = figure
  const place = blocks[block]
  return (
    /^[^.\n]{0,24} vs\.? [^.\n]{0,16}(?:\d|cts)/.test(text.slice(end, end + 48)) ||
    /\d[^.\n]{0,24} vs\.? [^.\n]{0,12}$/.test(text.slice(Math.max(0, start - 48), start)) ||
    (place?.role === 'standfirst' && / vs\.? /.test(text.slice(place.start, Math.min(place.end, place.start + longestRows))))
  )
}
const longestRows = 400

export const isOfOneKind = (head: Figure, figure: Figure): boolean =>
  typeof figure.value === 'number' &&
  figure.per === head.per &&
  ((figure.kind === head.kind && figure.unit === head.unit) || (isShare(head) && isShare(figure)))

export const isShare = (figure: Figure): boolean => figure.unit === 'percent' || figure.kind === 'ratio'

/** `passes £2m`, `nears £2m`, `closes in on £2m`: what the words of a headline in front of a figure make of it. */
function boundBefore(story: Story, {firstToken, value}: Figure): Interval | undefined {
  if (typeof value !== 'number') return undefined
  const before = lowerAt(story, firstToken - 1)
  const {past, near} = verbs()
  if (past.has(before)) return {low: value * 0.995, high: Number.POSITIVE_INFINITY}
  const isNear = near.has(before) || (before === 'on' && /^clos(?:e[sd]?|ing)$/.test(lowerAt(story, firstToken - 3)))
  return isNear ? {low: value / 2, high: value} : undefined
}

/** `closes in on £250,000` above `reached £238,600`: the body's figure lies where the headline has it. */
export function isWithinBound(story: Story, head: Figure, figure: Figure): boolean {
  const bound = boundBefore(story, head)
  return bound !== undefined && overlaps(allowed(figure), bound)
}

/** What a headline allows, by its words and by its digits. */
export const allowedIn = (story: Story, head: Figure): Interval => boundBefore(story, head) ?? boundIn(head)

/** A bound is told as one, and is rounded no further: `less than £2bn` allows no £2.3bn. */
function boundIn(head: Figure): Interval {
  const {low, high} = allowed(head)
  const kind = head.hedge?.kind
  const edge = edgeOf(head)
  if (head.kind === 'ratio' || (kind !== 'less' && kind !== 'more')) return {low, high}
  return kind === 'less' ? {low, high: Math.min(high, edge * 1.005)} : {low: Math.max(low, edge * 0.995), high}
}

/** Of a bound, `at least 90`, the end that is told. */
const edgeOf = ({value}: Figure): number => (typeof value === 'number' ? value : Number(value?.[0] ?? value?.[1]))

let lists: Record<'past' | 'near', ReadonlySet<string>> | undefined

function verbs() {
  lists ??= {past: wordsOf(pastWords), near: wordsOf(nearWords)}
  return lists
}

/** What a figure allows; of a share, in per cent, since a headline has `by a quarter` where the text has 25%. */
export function allowed(figure: Figure): Interval {
  const share = figure.kind === 'ratio' ? shareOf(figure) : undefined
  return share ? scaled(share.interval, 100) : figure.interval
}

/** How many words of content both sentences share. */
export function shared(story: Story, one: Figure, other: Figure): number {
  const {stems} = contextOf(story, other.sentence)
  return [...contextOf(story, one.sentence).stems].filter((stem) => stems.has(stem)).length
}

/** A small number of something else stands in most stories: `five` months bear out no `five libraries`. */
const isOther = (head: Figure, figure: Figure): boolean =>
  Number(head.value) <= small && head.counted !== null && figure.counted !== null && figure.counted.noun !== head.counted.noun

/** The body's figure that the head must mean: the only one of its noun, or of its kind, in the first paragraphs, in a sentence on the same thing. */
export function meantBy(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  const alike = body.filter((figure) => isOfOneKind(head, figure))
  const share = changeMeantBy(story, head, body)
  if (share) return share
  const toll = tollMeantBy(story, head, alike)
  if (toll) return toll
  if (isOneOfMany(story, head)) return undefined
  const own = allowedIn(story, head)
  if (alike.some((figure) => overlaps(allowed(figure), own) && !isOther(head, figure))) return undefined
  const count = head.kind === 'cardinal' ? countMeantBy(story, head, alike) : undefined
  if (count) return count
  if (Number.isFinite(own.high) && someMake(story, own, body, isShare(head) ? 'share' : 'amount')) return undefined
  return leadMeantBy(story, head, lead) ?? (head.kind === 'duration' ? undefined : onlyMeantBy(story, head, alike))
}

/** The only one of its noun or its sort in the whole body, in a sentence on the same thing. */
function onlyMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const noun = head.counted?.noun
  const candidates = alike.filter((figure) =>
    head.kind === 'cardinal' ? noun !== undefined && figure.counted?.noun === noun : shared(story, head, figure) >= 2
  )
  const [figure] = candidates
  if (!figure || candidates.length !== 1 || scopesAgree(story, head, figure) === 'no') return undefined
  if (shared(story, head, figure) < (noun === figure.counted?.noun ? 1 : 2)) return undefined
  const ratio = ratioBetween(Number(head.value), Number(figure.value)) ?? Number.POSITIVE_INFINITY
  if (contextOf(story, figure.sentence).scopes && !isTransposed(head, figure)) return undefined
  return isTransposed(head, figure) || (alike.length === 1 && ratio < 5) ? figure : undefined
}

/** A share in per cent, whether it was told so or as a fraction. */
const sizeOf = (figure: Figure): number => edgeOf(figure) * (figure.kind === 'ratio' ? 100 : 1)

/** Whether both count one thing, as far as both say what they count. */
export const nounsAgree = (one: Figure, other: Figure): boolean =>
  one.kind !== 'cardinal' ||
  !one.counted ||
  !other.counted ||
  namesAgain(one, other) ||
  namesAgain(other, one) ||
  // `Eleven |arrested|`.
  [one, other].some(({counted}) => /^(?:dead|hurt|held|\p{L}+ed)$/u.test(counted?.noun ?? ''))

/** The digits of one, as rounded as the other's are, with two in each other's place or one of them changed: £3.2m of £2,316,000. */
function isSlipOf(head: Figure, figure: Figure): boolean {
  const [one, other] = [Number(head.value), Number(figure.value)]
  if (Math.min(one, other) < (head.kind === 'percent' ? 1 : 10) || String(Math.round(one)).length !== String(Math.round(other)).length)
    return false
  const shown = String(one).replace(/\D/g, '').replace(/0+$/, '')
  const digits = Math.max(2, shown.length)
  const first = shown.padEnd(digits, '0')
  const second = other.toPrecision(digits).replace(/e.*$/, '').replace(/\D/g, '')
  return first !== second && [...first].sort().join('') === [...second].sort().join('')
}

/** `in two years`, `after 14 years`: when, and not how long. */
const isFrame = (story: Story, {firstToken, hedge}: Figure): boolean =>
  /^(?:in|over|within|after|since|last|past|every|next|first|of|than)$/.test(story.tokens[firstToken - 1]?.lower ?? '') || hedge !== null

/** `dies at 91`, `Reed, 27, …`: a number without a noun that is somebody's age. */
const isAge = (story: Story, {counted, firstToken, kind}: Figure): boolean =>
  kind === 'cardinal' && counted === null && /^(?:,|at|aged|age)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `up from 33%`, `against 12 last year`: what was before. */
export const isThenOf = (story: Story, {firstToken, move}: Figure): boolean =>
  move === 'from' || /^(?:from|against|than|versus)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** Farther off a number is of something else. */
function isWithinReach(head: Figure, figure: Figure): boolean {
  const ratio = ratioBetween(sizeOf(head), sizeOf(figure)) ?? Number.POSITIVE_INFINITY
  return ratio < 4
}

/** The only figure of its sort that the lead gives, where its sentence tells of the same thing. */
function leadMeantBy(story: Story, head: Figure, lead: readonly Figure[]): Figure | undefined {
  if (head.move !== null || head.value === 1) return undefined
  if (isAge(story, head) || (head.kind === 'duration' && (isFrame(story, head) || /-/.test(head.text)))) return undefined
  const alike = lead.filter(
    (figure) =>
      isOfOneKind(head, figure) && figure.value !== 1 && nounsAgree(head, figure) && !isThenOf(story, figure) && isWithinReach(head, figure)
  )
  const [figure] = alike
  if (!figure || !alike.every((other) => overlaps(other.interval, figure.interval)) || figure.move !== null) return undefined
  if (overlaps(allowed(figure), allowedIn(story, head)) || scopesAgree(story, head, figure) === 'no') return undefined
  const words = shared(story, head, figure)
  if (isTollOf(story, head, figure)) return figure
  if (isSlipOf(head, figure)) return figure
  const isNamed = head.counted !== null && figure.counted !== null
  if (isNamed && head.kind !== 'cardinal' && (namesAgain(figure, head) || namesAgain(head, figure))) return figure
  // `The herd grows to seven` above `the herd numbers six`: neither says of what, in the same words.
  const isAlike = isNamed || (head.kind === 'cardinal' && head.counted === null && figure.counted === null)
  return words >= (sizeOf(head) <= small && !isAlike && !sharesDeed(story, head, figure) ? 2 : 1) ? figure : undefined
}

/** So many tokens to each side the deed stands. */
const beside = 3

/** `Eleven |arrested|` above `have |arrested| nine people`: the deed stands beside both. */
function sharesDeed(story: Story, head: Figure, figure: Figure): boolean {
  const deedsOf = ({firstToken, lastToken, sentence}: Figure): string[] =>
    story.tokens
      .slice(Math.max(0, firstToken - beside), lastToken + beside)
      .filter((token) => token.sentence === sentence && /\p{L}(?:ed|en)$/u.test(token.lower) && token.lower.length > 4)
      .map(({lower}) => stemOf(lower))
  const deeds = deedsOf(head)
  return (
    deedsOf(figure).some((deed) => deeds.includes(deed)) || fates.some((fate) => [head, figure].every((each) => meets(story, each, fate)))
  )
}

const toll = /^(?:toll|dead|deaths|killed|died)$/

/** `Death toll |passes 400|` above `bringing the number of |confirmed dead to 317|`. */
const isTollOf = (story: Story, head: Figure, figure: Figure): boolean =>
  [head, figure].every(({counted, firstToken, kind}) => kind === 'cardinal' && !counted && toll.test(lowerAt(story, firstToken - 2))) &&
  verbs().past.has(lowerAt(story, head.firstToken - 1)) &&
  /^(?:to|at|is|was|stood|reached)$/.test(lowerAt(story, figure.firstToken - 1))

/** What befalls people, however a headline puts it: `sends six |to hospital|` above `Four people were |taken to a hospital|`. */
const fates = [
  /^(?:hospital|hospitals|hurt|injures?|injured|wounds|wounded)$/,
  /^(?:jail|jailed|jails|prison|imprisoned|cells)$/,
  /^(?:arrests?|arrested|held|hold|detains|detained|custody)$/,
  /^(?:rescues?|rescued|saves?|saved|plucked)$/
] as const
/** So many tokens behind a figure its fate is told. */
const farthestFate = 7

const meets = (story: Story, {firstToken, lastToken, sentence}: Figure, fate: RegExp): boolean =>
  story.tokens.slice(firstToken - 2, lastToken + farthestFate).some((token) => token.sentence === sentence && fate.test(token.lower))

/** Of those who died the first that the body tells, where nobody else is counted as the head does. */
function tollMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const tolls = tollsOf(story)
  if (!tolls.includes(head) || alike.some((figure) => isOfPeople(figure) && overlaps(exactly(Number(figure.value)), head.interval)))
    return undefined
  const first = tolls.find((toll) => roleOf(story, toll) === 'body')
  if (!first || !isOfOneKind(head, first) || !isOfPeople(first) || first.sentence >= leads || !opensDeaths(story, first)) return undefined
  // A small number is told again at once, or was of somebody else.
  const opening = story.blocks.find(({role}) => role === 'body')?.firstSentence
  if ((sizeOf(head) <= small && first.sentence !== opening) || isMadeWith(head, first, alike)) return undefined
  const ratio = ratioBetween(sizeOf(head), sizeOf(first)) ?? Number.POSITIVE_INFINITY
  return ratio < 5 && scopesAgree(story, head, first) !== 'no' && !tellsOfOthers(story, first) ? first : undefined
}

/** Whether the text speaks of no death before it, and of no other year: `killed a man and his son. In 2019 eight people died`. */
function opensDeaths(story: Story, {sentence}: Figure): boolean {
  const isOfBody = (token: Token): boolean => story.blocks[story.sentences[token.sentence]?.block ?? -1]?.role === 'body'
  const first = occurrencesOf(story, deaths).find(isOfBody)
  return first?.sentence === sentence && ![...contextOf(story, sentence).times].some((time) => /^\d{4}$/.test(time))
}

/** `Another 14 people have died`: besides those of the head. */
const tellsOfOthers = (story: Story, {firstToken, hedge}: Figure): boolean =>
  /^(?:another|other|more|further|earlier|since)$/.test(story.tokens[firstToken - 1]?.lower ?? '') || hedge?.kind === 'less'

/** Whether another count makes the head's together with it: 300 jobs in one place and 100 in the other. */
const isMadeWith = (head: Figure, part: Figure, alike: readonly Figure[]): boolean =>
  alike.some(({value}) => Number(value) + Number(part.value) === Number(head.value))

const isOfPeople = ({counted}: Figure): boolean => counted === null || /^(?:people|person)$/.test(counted.noun)

/** Of several counts of one noun the one whose sentence has far more words of the head; of numbers without a noun the one with its digits in another order. */
function countMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const noun = head.counted?.noun
  if (noun === undefined) {
    const turned = alike.filter((figure) => Number(figure.value) >= 100 && isTransposed(head, figure) && shared(story, head, figure) > 0)
    return turned.length === 1 ? turned[0] : undefined
  }
  const counts = alike.filter((figure) => figure.counted?.noun === noun).slice(0, most)
  const ranked = counts.map((figure) => ({figure, words: shared(story, head, figure)})).sort((one, other) => other.words - one.words)
  const [best] = ranked
  const second = ranked.find(({figure}) => figure.value !== best?.figure.value)
  if (!best || best.words < 4 || best.words - (second?.words ?? 0) < 2 || scopesAgree(story, head, best.figure) === 'no') return undefined
  const ratio = ratioBetween(Number(head.value), Number(best.figure.value)) ?? Number.POSITIVE_INFINITY
  const isSameGroup = best.figure.counted?.whole === head.counted?.whole && modifiersAgree(story, head, best.figure)
  return ratio < 2 && isSameGroup && !isMadeWith(head, best.figure, alike) ? best.figure : undefined
}
