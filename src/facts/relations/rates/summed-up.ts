/** What says that the last of a rate, a number and a total follows from the other two: `that makes £40 each`. */

import {wordsOf} from '../../../lexicon/list.js'
import {resultVerbs} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {around} from '../near.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {mayName} from '../same/names-again.js'
import {type Per, saysOneFor} from './per.js'

/** The figures of a product, and what it makes of them. */
export interface Linked {
  readonly rate: Figure
  readonly per: Per
  readonly factors: readonly Figure[]
  readonly total: Figure
}

/** `£78 a year|, or about| £1.50 a week`. */
const saysAgain = /^ (?:(?:an?|per|each|every) [^ ]+ )?, or $/
/** `Buyers paid £72 a barrel. |At that price| oil earned £115m a day`. */
const atThat = / at (?:that|this|such a|those|these) (?:price|rate|pace|speed|prices|rates) (?!.* alone )/
/** `It is 640 metres long and costs £1,900 a metre|, roughly| £1.2m`. */
const saysAbout = /^ (?:an?|per|each|every) [^ ]+ , $/
/** `54,000 ballots an hour|,| nine a second`. */
const inApposition = /^ (?:(?:an?|per|each|every) [^ ]+ )?, $/

const sumsUp =
  / (?:(?:(?:that|this|which) (?:had |has |would |will |alone )?(?:is|are|was|makes?|made|gives?|gave|means?|meant|comes?|came|come|works?|puts?|amounts?|adds?|equals?) (?:[^ ,;:]+ ){0,6}|(?:thus|so|giving|making|raising|earning|netting|grossing|yielding|bringing in|the bill|for every|that['’]s) (?:[^ ,;:]+ ){0,4}|(?:together|between them|altogether|all told|in all) (?:[^ ,;:]+ ){0,12})(?:, )?(?:[^ ,;:]+ )?)$/

/** `£12m a year, |a total of| £60m` of one sentence; `She took |a total of| £6,000` begins another matter. */
const totals = / an? (?:total|average) of (?:[^ ,;:]+ ){0,4}(?:, )?(?:[^ ,;:]+ )?$/

const opensWithRate =
  /^ (?:["“„«] )?(?:an?|the|that|this|such an?|his|her|its|their) (?:[^ ,;:]+ )?(?:yield|rate|average|ratio|pace|density|price|mean|speed|share) of (?:about |some |only |just |roughly |nearly )?$/

const opensWithIt = /^ (?:["“„«] )?(?:at )?(?:(?:about|some|only|just|roughly|nearly|almost|around) )?$/
const besideTotal = /^ (?:[^ ,;:()–—]+ ){0,3}(?:,|\(|–|—) $/
const soEach = / so (?:that )?(?:each|every) (?:[^ ,;:]+ ){0,7}$/

/** Each of the factors is of what the rate is for: hectares, of `eight to the hectare`. */
const isNamed = ({per, factors}: Linked): boolean =>
  factors.length > 0 && factors.every(({unit, counted}) => unit === per.of || counted?.noun === per.of)

/** `At 44 to the gallon |its rival| does better`: of something else. */
const isOfRival = (story: Story, {lastToken}: Figure): boolean =>
  / (?:its|their|his|her|our|another|other|rivals?) /.test(wordsBetween(story, lastToken, lastToken + 5))

/** `She has 45 gallons left. |Thirty miles to the gallon| is …`, `1,870 tonnes|, eight to the hectare|`, `|so that each| of them speaks for 72,000`: worked out of what was told just before it. */
function isReckonedLast(story: Story, product: Linked, before: Figure, lead: string): boolean {
  const {rate, per, total} = product
  if (per.loose || per.generic) return false
  const isThere = isNamed(product) || (per.each && per.of === 'each')
  if (rate.sentence > before.sentence) return isThere && opensWithIt.test(lead) && !isOfRival(story, rate)
  return (per.each && soEach.test(lead)) || (before === total && isNamed(product) && besideTotal.test(lead))
}

/** A measure of what the rate is for, told in its sentence: the 640 metres of `£1,900 a metre`. */
const isMeasuredBefore = ({rate, per, factors}: Linked): boolean =>
  factors.some(({kind, unit, sentence}) => kind === 'measure' && unit === per.of && sentence === rate.sentence)

/** `|roughly| £1.2m`, which is no amount `of it`, `for` another or `less` than another. */
const isRough = (story: Story, {hedge, lastToken}: Figure): boolean =>
  /^(?:about|nearly|over)$/.test(hedge?.kind ?? '') &&
  !/^ (?:of (?:it|which|that)|less|more|fewer|for) /.test(wordsBetween(story, lastToken, lastToken + 2))

/** `|That works out at| 40 a day`, `two |for every| jet`, `which |comes to| £12m`: the words before the last of its figures, or behind it, say that it follows from the others. */
export function isSummedUp(story: Story, product: Linked): boolean {
  const {rate, per, factors, total} = product
  const [last, before] = [rate, total, ...factors].sort((one, other) => other.start - one.start)
  if (!last || !before || (last !== rate && last !== total) || last.sentence - before.sentence > 1) return false
  const first = story.sentences[last.sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, Math.max(closing(story, before), first), opening(story, last))
  const tail = wordsBetween(story, last.lastToken, last.lastToken + 8)
  // `a loss of £30 a fish, |or| £1.2m`.
  if ((per.timed || last === total) && last.sentence === before.sentence && saysAgain.test(lead)) return true
  if (last === total && before === rate && isMeasuredBefore(product) && saysAbout.test(lead) && isRough(story, total)) return true
  if (per.timed && total.per !== null && last.kind === 'cardinal' && last.counted === null && before.counted && inApposition.test(lead))
    return true
  if (last.sentence === before.sentence && totals.test(lead)) return true
  // `384MW|, at 12MW apiece|`.
  if (last === rate && before === total && last.sentence === before.sentence && per.each && /^ (?:, )?(?:at|or) $/.test(lead)) return true
  // `|A yield of| eight tonnes a hectare is modest`: what was told before it comes to that.
  if (last === rate && last.sentence > before.sentence && opensWithRate.test(lead)) return true
  if (last === rate && isReckonedLast(story, {rate, per, factors, total}, before, lead)) return true
  // `The village is to get 250 nets. |All| 3,000 have come`.
  if (last === total && total.kind === 'cardinal' && / all (?:the |of the |these |those )?$/.test(lead)) return true
  if (last === total && before === rate && atThat.test(lead) && lineAt(story, total.sentence)?.figures[0] === total) return true
  // `24 lifeguards: |one for each| 150 metres`.
  if (last === rate && saysOneFor.test(lead)) return true
  // `|The £3,800| thus collected`, `|the $120m| that this implies`.
  if (last === total && /^ (?:thus|(?:that|which) (?:this|these) (?:implies|imply|makes?|means?|gives?|comes? to)) /.test(tail)) return true
  return sumsUp.test(lead) || / (?:all told|in all) /.test(tail) || (last === rate && /^ for every /.test(tail))
}

let results: Set<string> | undefined

const isPointedAt = (story: Story, total: Figure): boolean =>
  total.kind === 'cardinal' &&
  total.counted !== null &&
  /^(?:those|these)$/.test(wordAt(story, total.sentence, opening(story, total) - 1)) &&
  !around(story, total.sentence, 4).some(({value, index}) => value === total.value && index < total.index)

/** `The commission |will pay $1.3m|`, `it |has moved 104km|`, `each of |those 7,500 plants|`: told last, as what comes of a rate and a number of what the rate is for. */
export function isResult(story: Story, product: Linked): boolean {
  const {rate, per, factors, total} = product
  if (per.loose || per.generic || factors.length === 0 || !(per.timed || per.each || isNamed(product))) return false
  if ([rate, ...factors].some(({index}) => index >= total.index)) return false
  const isLeft = / (?:left|remain|remained|still|more|others?) /.test(wordsBetween(story, total.firstToken - 2, total.lastToken + 5))
  const [one, other] = [rate.counted?.noun, total.counted?.noun]
  // `1,100 |saplings| on each of the 85 hectares. They have ordered |the| more than 93,000 |trees|`.
  const isSame = one === other || (one !== undefined && other !== undefined && mayName(other, one))
  if (total.definite && total.kind === 'cardinal' && isSame) return !isLeft
  // `48 rows, 125 vines to the row. Each of |those| 6,000 plants`: no other number of them was told.
  if (isPointedAt(story, total)) return !isLeft
  // `20 seats to the row. The choir brought 700 |friends|`.
  if (total.kind === 'cardinal' && one !== undefined && other !== undefined && !isSame) return false
  results ??= wordsOf(resultVerbs)
  const first = story.sentences[total.sentence]?.firstToken ?? 0
  const at = opening(story, total)
  const lead = story.tokens.slice(Math.max(first, at - 3), at).map(({lower}) => lower)
  return lead.some((word) => results?.has(word)) && !lead.some((word) => /^(?:,|and|but|to|by|from|for|of)$/.test(word))
}
