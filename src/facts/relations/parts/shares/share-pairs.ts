/** The part and the whole that the words of a share say it is of, a reader for each way to say it: `three in five of the 450 doctors, 210 people in all`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn, totalOf} from '../../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isMoreOf} from '../../steps/beside.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {isNoChange, takesUp} from '../sums/total-signs.js'
import {countedOut} from './counted-out.js'
import {isOfThose, ofThose} from './of-those.js'
import {type Pair, pairsIn} from './pairs.js'
import {opensOfThose} from './share-ties.js'
import {endsAside, isApposed, isAside, isCountedOut, isTopic, isTraded, leadOf} from './share-words.js'
import {pointedPart, toldBefore, toldNext} from './shares-of-told.js'
import {namesWhole, ofSubject} from './subject-shares.js'
import {type ToldShare, toldShares} from './told-shares.js'

/** What a share in a sentence may be said of. */
interface Setting {
  readonly story: Story
  readonly share: ToldShare
  readonly block: number
  /** The amounts of its sentence and of the one before, in order; those inside of the share left out. */
  readonly here: readonly Figure[]
  readonly before: readonly Figure[]
}

const isBehind = (share: ToldShare, figure: Figure): boolean => figure.firstToken >= share.lastToken

/** `14 of the 56 – 35% –`, `most of the seats, 22 of 48,`. */
function ofPair({story, share, block}: Setting): Pair | undefined {
  const pairs = pairsIn(story, block, share.sentence)
  const [pair] = pairs
  if (!pair || pairs.length !== 1) return undefined
  const first = pair.part.start < pair.whole.start ? pair.part : pair.whole
  const last = first === pair.part ? pair.whole : pair.part
  if (isBehind(share, first)) {
    const gap = wordsBetween(story, share.lastToken, opening(story, first))
    const ends = / : (?:out )?(?:of )?$/.test(gap) || endsAside(story, share.sentence, closing(story, last))
    const lead = first === pair.part ? / (?:,|–|—|:|\(|or) $/ : / (?:,|–|—|:|\() (?:out )?of $/
    return ends && lead.test(gap) && !/ (?:,|–|—|\(|;) .* (?:,|–|—|\(|;) /.test(gap) ? pair : undefined
  }
  return share.firstToken >= last.lastToken && isApposed(story, share, true) ? pair : undefined
}

/** `Three in five of the 450 doctors …, 210 people in all`, `9 per cent of the county's 300 bridges … those 39 spans`. */
function ofWhole({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (wordAt(story, sentence, lastToken) !== 'of') return undefined
  const [whole, ...others] = here.filter((figure) => isBehind(share, figure))
  if (
    !whole ||
    isTraded(story, share, whole) ||
    !/^ of (?:[^ ,;:.()–—]+ ){0,5}$/.test(wordsBetween(story, lastToken, opening(story, whole)))
  )
    return undefined
  const parts = others.filter((figure) => areOfOneUnit(figure, whole))
  const [part] = parts
  if (part) return parts.length === 1 && (isAside(story, part) || isCountedOut(story, whole, part)) ? {part, whole} : undefined
  const next = amountsIn(story, block).filter((figure) => figure.sentence > sentence && areOfOneUnit(figure, whole))
  const [those] = next
  const points = those && /^(?:those|these)$/.test(wordAt(story, those.sentence, opening(story, those) - 1))
  if (!points || those.sentence !== sentence + 1) return undefined
  return next.length === 1 || opensOfThose(story, those) ? {part: those, whole} : undefined
}

/** `About a third of parents replied. Forms came back from 218 of the 360 families`: the one pair and the one share of two sentences that follow one another. */
function ofNeighbour({story, share, block}: Setting): Pair | undefined {
  // `518 were thrown out, |most of them| for want of a name. The rejection rate, 7%, …`: what is no number is no other share.
  const shares = (toldShares(story).get(block) ?? []).filter(
    (other) =>
      Math.abs(other.sentence - share.sentence) <= 1 && !(other.kind === 'majority' && share.kind === 'percent' && isOfThose(story, other))
  )
  if (shares.length !== 1 || share.value >= 1) return undefined
  // `|Most of what burned| was hay`: it names what it is of.
  if (/^ of (?:what|whatever|everything|all) /.test(wordsBetween(story, share.lastToken, share.lastToken + 2))) return undefined
  if (!isTopic(story, share)) return toldNext(story, share, block)
  // `18 of the 90 routes. Most of them …`: of the 18; but `Most of those asked`.
  if (
    /^ of (?:them|these|those) (?!(?:asked|questioned|polled|surveyed|interviewed|tested|checked|inspected) )/.test(
      wordsBetween(story, share.lastToken, share.lastToken + 3)
    )
  )
    return undefined
  const [first, ...others] = [-1, 0, 1].flatMap((step) => pairsIn(story, block, share.sentence + step))
  // `31,500 of 75,000 voted, of which 124 were spoilt`: the others are of the part.
  const isChain = others.every(({whole}, at) => whole === (at === 0 ? first : others[at - 1])?.part)
  if (!first && !amountsIn(story, block).some(({sentence}) => sentence === share.sentence))
    return countedOut(story, block, share.sentence + 1)
  if (first && (isOfThoseWho(story, share, first) || namesOtherWhole(story, share, first))) return undefined
  return isChain && pairsIn(story, block, share.sentence).length === 0 ? first : undefined
}

/** `|Most of the 53| had lost teeth. The car park has 260 spaces, ten of them …`: of what it names itself. */
const namesOtherWhole = (story: Story, share: ToldShare, {whole}: Pair): boolean =>
  figuresIn(story, share.block).some(
    (figure) =>
      figure.sentence === share.sentence &&
      figure.value !== whole.value &&
      figure.kind === 'cardinal' &&
      /^ of (?:the|its|their|his|her|those|these) (?:first |last )?$/.test(wordsBetween(story, share.lastToken, opening(story, figure)))
  )

/** `Two thirds of the people left. |Of the 5,400 who did|, 1,150 went to the hall`: the 5,400 are the two thirds, and are parted in turn. */
const isOfThoseWho = (story: Story, share: ToldShare, {part, whole}: Pair): boolean =>
  whole.sentence > share.sentence &&
  whole.start < part.start &&
  /^ of the (?:[^ ,]+ )?$/.test(wordsBetween(story, story.sentences[whole.sentence]?.firstToken ?? 0, opening(story, whole))) &&
  /^(?:who|that|which)$/.test(wordAt(story, whole.sentence, closing(story, whole)))

/** `$4.8bn, equal to 32% of the country's product of $30bn`; `640 schools, nearly nine in ten of the province's 718`: the part, the share and the whole. */
function ofBoth({story, share, block}: Setting): Pair | undefined {
  if (share.kind === 'majority') return undefined
  const {at, renames} = leadOf(story, share)
  const mark = wordAt(story, share.sentence, at - 1)
  // Rates as well: `£118,000 a year, less than half of their £260,000`.
  const here = figuresIn(story, block).filter(
    ({sentence, value, kind}) => sentence === share.sentence && typeof value === 'number' && kind !== 'ordinal'
  )
  const whole = here.find((figure) => isBehind(share, figure))
  const part = here.findLast(({lastToken}) => lastToken <= at)
  // `1.31m, 4.4 per cent of the labour force, |18,000 fewer| than in the spring`: by how many, and no whole.
  if (whole && isMoreOf(story, whole)) return undefined
  const isNamed = whole !== undefined && namesWhole(story, share, whole)
  if (!whole || !part || !areOfOneUnit(part, whole) || !(renames || (mark !== '' && isPause(mark)))) return undefined
  if (isTraded(story, share, whole) && !isNamed) return undefined
  const beside = /^ (?:[^ ,;:()–—]+ ){0,4}(?:,|–|—|\(|or) $/.test(wordsBetween(story, part.lastToken, at))
  const link = wordsBetween(story, share.lastToken - 1, opening(story, whole))
  // `200% inflation |and the need of| $4bn`; `£4.2m, or 70 per cent, |of which £1.1m|` has its part behind it.
  const linked =
    isNamed ||
    (/ of (?!which |whom )(?:[^ ,;:()–—]+ ){0,8}$/.test(link) &&
      !/ and (?:[^ ]+ )*of /.test(link) &&
      !/ (?:ahead|short|clear|instead|because|outside|inside) of /.test(link))
  const alone = here.filter((figure) => figure.kind === part.kind && figure.unit === part.unit).length === 2
  // `Some 5,100 homes are still |without a drop of water|, 12% of the 42,500`.
  const isNext = alone && /^ (?:[^ ,;:()–—]+ ){5,10}(?:,|–|—|\() $/.test(wordsBetween(story, part.lastToken, at))
  return linked && (beside || isNext || (renames && alone)) && (part.role === 'level' || isNoChange(story, part))
    ? {part, whole}
    : undefined
}

const anew = /^ (?:an?|another|in (?:1[89]|20)\d\d|earlier|previously|last|[^ ]+ (?:years?|months?|weeks?|days?) (?:ago|before|earlier)) /

/** `|When the union asked in 2020|, 2,650 answered`, `|In 2019| there were 940`, `|Ten years ago|`. */
const ofOwnTime =
  / (?:in|by|of) (?:1[89]|20)\d\d | (?:years?|decades?|months?) (?:ago|earlier|before) | (?:last|previous) (?:time|year|month|season|survey|poll|study|count|census) | (?:last|previously) (?:asked|counted|polled|surveyed|looked) /

/** The subject of its sentence is named for the first time, or is of another time. */
export const opensAnew = (story: Story, figure: Figure): boolean => {
  const lead = wordsBetween(story, story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure))
  return anew.test(lead) || ofOwnTime.test(lead)
}

/** `Three in ten of the 1,950 people aboard have fallen ill. They put the number of cases at 885`. */
function ofNext({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  // `Oil made up half of the £620m`: the part is the oil, and no amount.
  if (wordAt(story, sentence, lastToken) !== 'of' || (share.figure && takesUp(story, share.figure))) return undefined
  // `37m a year, |representing| 4% of a loan of 925m`: the part was told before it.
  if (leadOf(story, share).renames) return undefined
  const [whole, other] = here.filter((figure) => isBehind(share, figure))
  if (
    !whole ||
    other ||
    // `|34| was let go, two-thirds of its 53`: it has its part already.
    here.some((figure) => !isBehind(share, figure) && areOfOneUnit(figure, whole)) ||
    isTraded(story, share, whole) ||
    !/^ of (?:[^ ,;:.()–—]+ ){0,5}$/.test(wordsBetween(story, lastToken, opening(story, whole)))
  )
    return undefined
  const next = amountsIn(story, block).filter(
    (figure) => figure.sentence === sentence + 1 && areOfOneUnit(figure, whole) && Number(figure.value) !== 1
  )
  const [part] = next
  // `Most of the 400,000 have access again. |A failure in March| hit 120,000`: of another matter.
  if (part && opensAnew(story, part)) return undefined
  // What is larger is another's: `a third of the dam's 50. Tarn Dam, at |75|, …`.
  if (part && whole && Number(part.value) > Number(whole.value)) return undefined
  // What is left is asked as that; `|Another 40| took early retirement` are others.
  if (part && /^(?:other|remaining|another|further|extra|additional)$/.test(wordAt(story, part.sentence, opening(story, part) - 1)))
    return undefined
  // `a silo |for| 60,000 tonnes`; `a third of the 4.2m tonnes, |and barges the rest|`: its part was told.
  if (part && wordAt(story, part.sentence, opening(story, part) - 1) === 'for') return undefined
  if (/ the (?:rest|others|remainder) /.test(wordsBetween(story, whole.lastToken, story.sentences[sentence]?.lastToken ?? 0)))
    return undefined
  // `41% of 55.5m tonnes. It bought 29.9m and took |24% of that|`: the next has a share of its own.
  if ((toldShares(story).get(block) ?? []).some((other) => other.sentence === sentence + 1)) return undefined
  return part && next.length === 1 && (!part.counted || part.counted.noun === whole.counted?.noun) && part.role === 'level' && !part.move
    ? {part, whole}
    : undefined
}

/** `64 images, and a quarter of them were blurred. … the 24 blurred images`: counted again by the same noun. */
function ofThemAgain({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (!/^ of (?:them|these|those) $/.test(wordsBetween(story, lastToken, lastToken + 2))) return undefined
  const [whole, other] = here.filter((figure) => !isBehind(share, figure))
  if (!whole?.counted || other || here.length > 1) return undefined
  const again = amountsIn(story, block).filter(
    (figure) => figure.sentence === sentence + 1 && areOfOneUnit(figure, whole) && figure.counted?.noun === whole.counted?.noun
  )
  const parts = again.filter((figure) => /^(?:the|those|these)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)))
  return parts.length === 1 && parts[0] ? {part: parts[0], whole} : undefined
}

const ofThem = ({story, share, here, before}: Setting): Pair | undefined => ofThose(story, share, here, before)

export const ofPointed = ({story, share, here, before}: Setting): Pair | undefined => pointedPart(story, share, here, before)

export const ofTold = ({story, share, block}: Setting): Pair | undefined => toldBefore(story, share, block)

/** `130 of the 520 volunteers, 25%, against 9% on a placebo`. */
export function behindPair(setting: Setting): Pair | undefined {
  const pair = ofPair(setting)
  const {story, share} = setting
  const last = pair && (pair.part.start < pair.whole.start ? pair.whole : pair.part)
  return last && /^ (?:[^ ,]+ ){0,3}(?:,|\(|–|or) (?:or )?$/.test(wordsBetween(story, last.lastToken, leadOf(story, share).at))
    ? pair
    : undefined
}

const lastOf = ({part, whole}: Pair): Figure => (part.start < whole.start ? whole : part)

/** `of the 89 girls, 70 passed, or 79%; |of the 97 boys, 86 did, or 89%|`: of several pairs the one that stands right before the share. */
export function behindNearest({story, share, block, here}: Setting): Pair | undefined {
  const {at} = leadOf(story, share)
  const pairs = pairsIn(story, block, share.sentence)
  const pair = pairs.findLast((each) => lastOf(each).lastToken <= at)
  if (!pair || pairs.length < 2 || !isApposed(story, share, true)) return undefined
  const {part, whole} = pair
  const last = lastOf(pair)
  const first = last === part ? whole : part
  // `31,500 of 75,000 voted, of which 124 were spoilt`: the next is of the part.
  const isChain = pairs.some((other) => other !== pair && [other.part, other.whole].some((figure) => figure === part || figure === whole))
  if (isChain || here.some((figure) => figure.start > first.start && figure.end <= share.start && figure !== last)) return undefined
  // `33 of the 55, or 65% |of all|`, `65% |together|`; what all of them make is told of all.
  if (!isPause(wordAt(story, share.sentence, share.lastToken)) || isOfAll(share, pairs)) return undefined
  return /^ (?:[^ ,;]+ ){0,4}(?:,|\(|–|or) (?:or )?$/.test(wordsBetween(story, last.lastToken, at)) ? pair : undefined
}

const isOfAll = ({interval: {low, high}}: ToldShare, pairs: readonly Pair[]): boolean => {
  const share = totalOf(pairs.map(({part}) => part)) / totalOf(pairs.map(({whole}) => whole))
  return share >= low - nearby && share <= high + nearby
}
/** Cut or rounded. */
const nearby = 0.005

const ofClause = ({story, share, here}: Setting): Pair | undefined => ofSubject(story, share, here)

export const readers = [ofPair, behindNearest, ofWhole, ofThem, ofPointed, ofTold, ofBoth, ofClause, ofNext, ofThemAgain, ofNeighbour]
export const apposing: ReadonlySet<unknown> = new Set([ofPair, behindPair, behindNearest, ofWhole, ofThem, ofBoth])
