/** Which figure of the body a figure of the headline, standfirst or caption must mean. It judges nothing: where the body bears the head out, it means none. */

import {lowerAt, type Story, tokensOf} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps, ratioBetween} from '../../../figures/interval.js'
import {isOfJustThem} from '../../no-level.js'
import {contextOf, isTransposed, modifiersAgree, scopesAgree, stemOf} from '../compare.js'
import {namesAgain} from '../names-again.js'
import {isMadeWith, isOfOneKind, isThenOf, nounsAgree, shared, sharedWithClause, small} from './alike.js'
import {isOneOfMany} from './among.js'
import {allowed, allowedIn, isShare, sizeOf} from './bounds.js'
import {changeMeantBy} from './changes.js'
import {someMake} from './made.js'
import {isTollOf, tollMeantBy} from './tolls.js'

/** More are not compared: each costs a look at the words of its sentence. */
const most = 40

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

/** Farther off a number is of something else. */
function isWithinReach(head: Figure, figure: Figure): boolean {
  const ratio = ratioBetween(sizeOf(head), sizeOf(figure)) ?? Number.POSITIVE_INFINITY
  return ratio < 4
}

/** `come |from seven down| to win`: how it stood before. */
const isBehind = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  lowerAt(story, firstToken - 1) === 'from' && /^(?:down|behind|adrift|back)$/.test(lowerAt(story, lastToken))

/** The only figure of its sort that the lead gives, where its sentence tells of the same thing. */
function leadMeantBy(story: Story, head: Figure, lead: readonly Figure[]): Figure | undefined {
  if (head.move !== null || head.value === 1 || isBehind(story, head)) return undefined
  if (isAge(story, head) || (head.kind === 'duration' && (isFrame(story, head) || /-/.test(head.text)))) return undefined
  const like = lead.filter(
    (figure) =>
      isOfOneKind(head, figure) && figure.value !== 1 && nounsAgree(head, figure) && !isThenOf(story, figure) && isWithinReach(head, figure)
  )
  const alike = like.filter((figure) => !isSomeOfHurt(story, head, figure, like[0]))
  const [figure] = alike
  if (!figure || !alike.every((other) => overlaps(other.interval, figure.interval)) || figure.move !== null) return undefined
  if (overlaps(allowed(figure), allowedIn(story, head)) || scopesAgree(story, head, figure) === 'no') return undefined
  const words = sharedWithClause(story, head, figure)
  if (isTollOf(story, head, figure)) return figure
  if (isSlipOf(head, figure)) return figure
  const isNamed = head.counted !== null && figure.counted !== null
  if (isNamed && head.kind !== 'cardinal' && (namesAgain(figure, head) || namesAgain(head, figure))) return figure
  // `The herd grows to seven` above `the herd numbers six`: neither says of what, in the same words.
  const isAlike = isNamed || (head.kind === 'cardinal' && head.counted === null && figure.counted === null)
  return words >= (sizeOf(head) <= small && !isAlike && !sharesDeed(story, head, figure) ? 2 : 1) ? figure : undefined
}

/** `Nine hurt` above `Seven people were hurt. |Two of them| are children`: some of those whom the headline means, of whom it tells nothing else. */
const isSomeOfHurt = (story: Story, head: Figure, figure: Figure, first: Figure | undefined): boolean =>
  first !== undefined &&
  first !== figure &&
  isOfJustThem(story, figure) &&
  /^(?:is|are|was|were)$/.test(lowerAt(story, figure.lastToken + 2)) &&
  sharesDeed(story, head, first) &&
  !sharesDeed(story, head, figure)

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
  story.tokens
    .slice(Math.max(0, firstToken - 2), lastToken + farthestFate)
    .some((token) => token.sentence === sentence && fate.test(token.lower))

/** `Seven |held|` above `raided three units`: told of people, whom the sentence of the other does not tell of. */
export function isOfOtherFate(story: Story, head: Figure, figure: Figure): boolean {
  const fate = head.counted === null && figure.counted !== null ? fates.find((each) => meets(story, head, each)) : undefined
  return fate !== undefined && !tokensOf(story, figure.sentence).some(({lower}) => fate.test(lower))
}

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
  return ratio < 2 && isSameGroup && !isMadeWith(story, head, best.figure, alike) ? best.figure : undefined
}
