/**
 * Two figures near each other, of which one has the digits of the other in another order: `Some 6,400 litres of oil leaked … how 4,600 litres of oil could vanish`;
 * `found 46 tortoises … the 64 animals`. Of a million words of news one such pair is no slip, where the later one points back or both are of one thing.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {isMadeByOthers} from '../made-by-others.js'
import {wordsBetween} from '../nearby-words.js'
import {isElided, isOtherSide} from '../other-side.js'
import {isOfOtherNoun} from '../parts/sums/total-signs.js'
import {lineAt} from '../pattern.js'
import {significant} from '../slip.js'
import {digitsTold, isTransposed, scopesAgree} from './compare.js'
import {namesAgain} from './names-again.js'
import type {Reference} from './reference.js'
import {isPeriod} from './set-apart.js'
import {isToldAlone} from './told-alone.js'

/** Amounts, and sentences, from one to the other; farther where nothing else of their kind is told beside them. */
const farthest = 25
const apart = 4
const apartAlone = 12

/** What two such amounts have in common: their kind and the digits, whatever the order. */
const keyOf = (figure: Figure): string => `${figure.kind} ${figure.unit} ${figure.per} ${[...digitsTold(figure)].sort().join('')}`

/** Two amounts of one key of which one has two digits in each other's place. */
const areTwins = (story: Story, earlier: Figure, later: Figure): boolean =>
  earlier.sentence < later.sentence &&
  later.sentence - earlier.sentence <= apartAlone &&
  isTransposed(earlier, later) &&
  significant(Number(later.value)) > 1 &&
  significant(Number(later.value)) === significant(Number(earlier.value)) &&
  // `|from 72| in 1990 to 350. … all 27 members`: two digits of what is not named.
  !(earlier.counted === null && significant(Number(later.value)) < 3 && isCompared(story, earlier)) &&
  // `54 had a stroke … that gap of 4.5 points`.
  Math.floor(Math.log10(Number(later.value))) === Math.floor(Math.log10(Number(earlier.value))) &&
  // `carried by 21 votes to |14|. Three of the |41| members …`.
  ![earlier, later].some((figure) => isOtherSide(story, figure)) &&
  !isPeriod(story, later) &&
  !isElided(story, earlier) &&
  // `41 counts … told the 14 jurors`.
  !isOfOtherNoun(later, [earlier]) &&
  !areOfTwoThings(story, earlier, later) &&
  !isPutRight(story, later) &&
  scopesAgree(story, earlier, later) !== 'no'

/** `has 45 members. All 54 seats were sold`: two digits, of what neither noun calls by the other, turned round by chance; `three |of the| 84 hangings` are of some told before. */
const areOfTwoThings = (story: Story, earlier: Figure, later: Figure): boolean =>
  later.kind === 'cardinal' &&
  earlier.counted !== null &&
  later.counted !== null &&
  significant(Number(later.value)) < 3 &&
  !namesAgain(earlier, later) &&
  !namesAgain(later, earlier) &&
  !/ of (?:the|those|these) $/.test(wordsBetween(story, later.firstToken - 2, later.firstToken))

/** `On Tuesday her office |apologised|: the |true| figure was €81m`: the story itself tells of the slip. */
const isPutRight = (story: Story, {sentence}: Figure): boolean => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return / (?:apologi[sz]ed|(?:the|a) (?:true|correct|corrected|right|proper) (?:figure|number|sum|total|amount)|misprint|typo|swapped|transposed|mistyped|clerical error) /.test(
    wordsBetween(story, firstToken, Math.min(lastToken, firstToken + longestSentence))
  )
}
const longestSentence = 80

/** Words tie the later to the earlier. */
const isTied = (story: Story, earlier: Figure, later: Figure): boolean =>
  later.sentence - earlier.sentence <= apart &&
  (pointsBack(story, later) || (later.kind !== 'cardinal' && isOfOneThing(story, earlier, later)) || isOfOneDeed(story, earlier, later))

/** `slightly below |the £860,000|`, `from |£2.10|`: the other side of a comparison. */
const isCompared = ({tokens}: Story, {firstToken}: Figure): boolean => {
  const before = tokens[firstToken - 1]?.lower ?? ''
  const word = /^(?:the|an?|its|their|his|her|that|this)$/.test(before) ? (tokens[firstToken - 2]?.lower ?? '') : before
  return /^(?:than|from|against|versus|vs|v|to|below|above|between|with)$/.test(word)
}

/** `118mm of rain … built to cope with |181mm|`: three digits, and the unit alone. */
const isBareMeasure = ({kind, counted, value, per}: Figure): boolean =>
  kind === 'measure' && counted === null && per === null && significant(Number(value)) > 2

/**
 * Each the only one of its kind in its sentence, of one size and one noun, and compared with nothing: `a rate of ₹46 a litre … the ₹64 a litre agreed`.
 * Of 2.4 million words of news and business wire three such pairs were no slip, and none was one.
 */
const isAlone = (story: Story, earlier: Figure, later: Figure): boolean =>
  (earlier.counted?.noun === later.counted?.noun || isBareMeasure(later)) &&
  (later.kind !== 'cardinal' || later.counted !== null) &&
  // `over 61 months … a sentence of 16 months`: two stretches, by chance of these digits.
  (later.kind !== 'duration' || significant(Number(later.value)) > 2) &&
  Math.floor(Math.log10(Number(later.value))) === Math.floor(Math.log10(Number(earlier.value))) &&
  [earlier, later].every(
    (figure) =>
      !isCompared(story, figure) &&
      lineAt(story, figure.sentence)?.figures.filter(({kind, unit}) => kind === figure.kind && unit === figure.unit).length === 1
  )

/** Two digits are turned by chance where many of the kind are told, such as the prices of a bill of fare; `two hours, 14 minutes` has digits of several numbers. */
const isOdd = (all: readonly Figure[], at: number, {kind, unit, text, value}: Figure): boolean =>
  /^\D*\d[\d,.]*\D*$/.test(text) &&
  (significant(Number(value)) > 2 ||
    all.slice(Math.max(0, at - farthest), at + farthest).filter((figure) => figure.kind === kind && figure.unit === unit).length <=
      mostOfKind)
const mostOfKind = 8

const definite = /^(?:the|those|these|all|that|this|its|their|his|her)$/

/** `the |64 animals|`, `its €148m`, `Friday's $148m bill`, `the lost 64 tonnes`, `the haul of |631 coins|`; no `the 71`, a bus, and no `than the 3.4 metres`. */
function pointsBack({tokens}: Story, {firstToken, lastToken, sentence, hedge, kind, counted}: Figure): boolean {
  if (hedge) return false
  // `"There are |2,410 of us|"`: all that there are.
  if (kind === 'cardinal' && counted === null && /^(?:today|now|still)$/.test(tokens[lastToken + 2]?.lower ?? '')) return false
  if (kind === 'cardinal' && counted === null) return tokens[lastToken]?.lower === 'of' && tokens[lastToken + 1]?.lower === 'us'
  const [third = '', second = '', first = ''] = [3, 2, 1].map((back) => {
    const token = tokens[firstToken - back]
    return token?.sentence === sentence ? token.lower : ''
  })
  // `The cost of |£64,000|` may be of anything.
  if (first === 'of') return /^(?:whole|entire|full|that|this)$/.test(third) || (kind === 'cardinal' && definite.test(third))
  // `|At 64 metres,| the wreck is …`: what it measures.
  if (first === 'at' && second === '') return tokens[lastToken]?.text === ','
  if (/^(?:lost|stolen|missing|\p{L}{3,}ed)$/u.test(first)) return second === 'the'
  const isPointer = definite.test(first) || (kind !== 'cardinal' && /^(?:\p{L}+day|week|month|year)['’]s$/u.test(first))
  return isPointer && !/^(?:than|from|versus|vs|with|to|below|above|like|unlike|beats?|exceed\w*)$/.test(second)
}

/** `will |pay| €184m … would |pay| €148m`: the same is done to both. */
function isOfOneDeed({tokens}: Story, earlier: Figure, later: Figure): boolean {
  const [one, other] = [earlier, later].map(({firstToken}) => tokens[firstToken - 1]?.lower ?? '')
  if (later.hedge || other === undefined) return false
  return (one === other && deeds.test(other)) || (later.kind === 'duration' && /^(?:lasted|lasting)$/.test(other))
}

const deeds =
  /^(?:pay|pays|paid|paying|cost|costs|costing|lasted|lasting|lasts|weighs|weighed|weighing|measures|measured|covers|covered|covering|fined|owes|owed|raised)$/

/** `tonnes |of apples|`, `tonnes |of stored apples|`; bare metres, or so much a share, may be of anything. */
function isOfOneThing({tokens}: Story, earlier: Figure, later: Figure): boolean {
  const [one, other] = [earlier, later].map(({lastToken}) =>
    tokens[lastToken]?.lower === 'of'
      ? tokens.slice(lastToken + 1, lastToken + 3).flatMap(({lower}) => (owners.test(lower) || lower.length < 3 ? [] : [lower]))
      : []
  )
  return one?.some((word) => other?.includes(word)) === true
}

const owners = /^(?:the|its|his|her|their|our|this|that|and|for|was|were|had|has|from|in|on|at|by|to|is|are|with)$/

const kinds = /^(?:cardinal|measure|money|duration)$/

export function* turnedTwinsOf(story: Story): Generator<Reference> {
  const figures = figuresOf(story)
  const all = figures.filter(
    ({kind, value, move, role}) => kinds.test(kind) && typeof value === 'number' && move === null && role !== 'change'
  )
  const known = new Map<string, Figure[]>()
  for (const [at, later] of all.entries()) {
    const before = known.get(keyOf(later)) ?? []
    known.set(keyOf(later), [...before.slice(-farthest), later])
    const turned = before.filter((figure) => areTwins(story, figure, later))
    const tied = turned.find((figure) => isTied(story, figure, later))
    const earlier = tied ?? turned.find((figure) => isAlone(story, figure, later) && isOdd(all, at, later))
    if (!earlier || isToldAlone(story, later)) continue
    const isTwice = figures.some((figure) => figure !== earlier && figure !== later && [earlier.value, later.value].includes(figure.value))
    // `Of its 52,300 crates it burnt 27,000 … the 25,300 crates left`: what the ones leave of the others.
    if (!isTwice && !isMadeByOthers(story, later, [earlier], ['rest'])) yield {earlier, later, isLoose: !tied}
  }
}
