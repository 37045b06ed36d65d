/** A part and its whole in one breath: `14 of the council's 56 members`, `$27m of the $98m`, `of the 64 departures, 47`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare, totalOf} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isOfThem, isSomeOfThem} from '../../no-level.js'
import {contextOf, stemOf} from '../../same/compare.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {collectives} from './share-words.js'

export interface Pair {
  readonly part: Figure
  readonly whole: Figure
}

/** `of the council's`, `of its`, `out of`: so many words may stand between a part and its whole. */
const longest = 9

/** The part before its whole; a determiner or a possessive makes the second figure a whole. */
const partFirst =
  /^ (?:[^ ,;:.()–—]+ ){0,3}(?:of|out of) (?:(?:the|its|their|his|her|our|those|these|all|this|that|[^ ,;:.()–—]+['’]s?|[^ ,;:.()–—]+) ){0,5}$/
const isWholeLead =
  /(?: of (?:the|its|their|his|her|our|those|these|all) (?:[^ ]+ ){0,1}[^ ]*|['’]s?| (?:the|its|their|his|her|our|those|these)) $/

/** `10m of its shares |for| 20,000 of theirs`, `256 |instead of| the 128`, `over the |limit of| 10,000`: no part of the second. */
const otherwise = / (?:for|with|following|after|instead|limit|goal|target|ceiling|norm|worth|purchases?) /

/** `6,204 people |out of an electorate of| 14,100`, `12 |of a squad of| 26`. */
function isOfCollective(gap: string): boolean {
  const [, noun = ''] =
    /^ (?:[^ ,;:.()–—]+ ){0,4}(?:, )?(?:out of|of) (?:an?|the|its|their|his|her) (?:[^ ,;:.()–—]+ )?([^ ,;:.()–—]+) of $/.exec(gap) ?? []
  return collectives.test(noun)
}

const ofOthers = /^ (?:all )?of (?:(?:them|us|you)|(?:those|these|which|whom) (?:in|on|at|during|over|from|by|within|since|after)) /

const leavesOut =
  / (?:\p{L}+ed|came|comes|come|coming|got|gets|get|getting|went|goes|go|going|grew|grows|ran|runs|run|took|takes|take|taking|pull|pulls|pulling|drop|drops|opt|opts|moving|fell|falls|bought|buys|made|makes|make) out of $/u

const tries = /^(?:attempt|shot|chance|try|penalty|throw|kick)$/

const isSort = /^(?:kind|type|sort|species|variety|breed|make|nationality|language|faith|denomination|trade|colour|color|size)$/

function isPartFirst(story: Story, one: Figure, other: Figure): boolean {
  const [from, to] = [one.lastToken, opening(story, other)]
  if (to - from > longest || to <= from) return false
  const gap = wordsBetween(story, from, to)
  // `32 of its 330 flights and Aviaco |10 out of| 82`: of the number between the two.
  if (/ \d/.test(gap)) return false
  // `38 |of them| over the 12 seasons`, `nine |of those in| one gale`: of others that were told before.
  if (otherwise.test(gap) || ofOthers.test(gap)) return false
  // `22,000 corals |of 71 kinds|`: what they are, and not how many there are in all.
  if (gap === ' of ' && isSort.test(other.counted?.noun ?? '') && Number(one.value) > Number(other.value)) return false
  // `£7 |on top of| the £5`, `40 |short of| the 90`, `26 |north of| the 12`: what is some of another has `of` right behind it.
  if (/^ (?!(?:, )?(?:out )?of )[^ ]+ (?:[^ ]+ )*?(?<!out )of /.test(wordsBetween(story, closing(story, one), to))) return false
  // `flew 14 routes and has |pulled out of| nine`: left so many, which are no whole of the others.
  if (leavesOut.test(gap)) return false
  if (gap.endsWith(' of ') && isOfCollective(gap)) return true
  if (/^ (?:of|(?:[^ ,;:.()–—]+ ){0,6}(?:, )?out of|(?:[^ ,;:.()–—]+ ){1,3}among(?: the| its| their)?) $/.test(gap)) return true
  // `17 successes |from| 20 attempts`; `nine points from three kicks` are none of them.
  if (
    Number(one.value) <= Number(other.value) &&
    tries.test(other.counted?.noun ?? '') &&
    /^ (?:[^ ,;:.()–—]+ ){0,2}(?:from|out of) $/.test(gap)
  )
    return true
  return partFirst.test(gap) && isWholeLead.test(gap) && !/ (?:than|more|to|from|by|and|a|an|per|each|every) /.test(gap)
}

/** `|Of the garages| 31 are in Ashby, 24 in Beck`: the whole is the noun, and what stands behind it the first part. */
const namesWhole = / of (?:the|these|those|its|his|her|their) (?:[^ ]+ )?[^ ]*[^s'’]s $/

/** `Of the 64 departures on the board, 47 were cancelled`, `of 3,400 crates 1,200 went down`. */
function isWholeFirst(story: Story, one: Figure, other: Figure): boolean {
  const first = opening(story, one)
  const gap = wordsBetween(story, closing(story, one), opening(story, other))
  const lead = wordsBetween(story, Math.max(story.sentences[one.sentence]?.firstToken ?? 0, first - 5), first)
  const opens =
    /(?:^| [,;:–—(] )(?:out )?(?:of|among|from) (?:(?:the|its|their|his|her|those|these|all|[^ ]+['’]s?) ){0,3}$/.test(lead) ||
    (/^ (?:out )?of (?:[^ ,]+ ){0,3}$/.test(lead) && !namesWhole.test(lead))
  // `Of her two daughters, the elder|, 22,| sings`, `four stages, of 17|, 23,| 14 and 21 miles`.
  const isSetOff = wordAt(story, other.sentence, other.lastToken) === ','
  // `£410,000 for three, |of which there are| six`: how many there are of the kind, and no part.
  if (/ of (?:which|whom|these|those|them) there (?:is|are|was|were|had been|have been|will be|would be) (?:[^ ,]+ ){0,2}$/.test(gap))
    return false
  if (opens && !isSetOff && (/ , $/.test(gap) || gap === ' ') && !/ (?:and|than|from|by) /.test(gap) && gap.length < 120) return true
  if (/^ (?:(?:[^ ;:.]+ ){0,12}, of (?:which|whom|these|those|them)|(?:[^ ,;:.]+ ){0,2}, of which(?: [^ ,;:.]+){1,6}) $/.test(gap))
    // `Four scholars shared |31 nights|, of which nine`: of what stands nearest, whatever its unit.
    return !tellsOtherSide(story, one) && !/ \d[^ ]* [^ ,;:]+s (?:[^ ,;:]+ ){0,4}, of which $/.test(gap)
  return (
    / (?:,|–|—|\()(?: the (?:other|remaining))? $/.test(gap) &&
    Number(one.value) > 1 &&
    gap.length < 60 &&
    // `22 types and |14,300 hours|, about 11,000 of them`: of those that stand nearer.
    !/\d/.test(gap) &&
    isOfThem(story, other) &&
    !tellsOtherSide(story, one)
  )
}

/** `The ditch is |1.8 metres deep|, some 90 metres of it survive`: how deep a thing is, and not how much of it there is. */
const tellsOtherSide = (story: Story, figure: Figure): boolean =>
  figure.kind === 'measure' &&
  /^(?:deep|wide|high|tall|thick|broad|across|apart)$/.test(wordAt(story, figure.sentence, closing(story, figure)))

/** `Sixty people work there|, 14| in the office and |the other| 40 outside`: told of nobody else, as it would be of `60 in the yard, 14 in the office`. */
function isPartedOut(story: Story, one: Figure, other: Figure, third: Figure | undefined): boolean {
  if (!third || !areOfOneUnit(one, third)) return false
  const gap = wordsBetween(story, one.lastToken, opening(story, other))
  const lead = wordsBetween(story, other.lastToken, opening(story, third))
  return (
    /^ (?:[^ ,;:.]+ ){1,5}(?:,|:|–|—) $/.test(gap) &&
    !/ (?:in|on|at|from|for|by|to|with|of|and|or|an?|per|than|after|before) /.test(gap) &&
    /(?: and|[,;]) the (?:other|remaining) $/.test(lead) &&
    lead.length < 80
  )
}

/** `Of its 365 cows, |152| were sold, 122 died`: what stands behind a larger one may be the first part of that. */
const isPartOf = (one: Figure, before: Figure | undefined): boolean =>
  before !== undefined && areOfOneUnit(one, before) && Number(before.value) > Number(one.value)

/** `It has 11 bridges. |Six| carry roads, three are for farms and the remaining two …`: a number alone, or all of a sentence, is of what the sentence before told last. */
function toldBefore(all: readonly Figure[], amounts: readonly Figure[]): Figure | undefined {
  const [first] = amounts
  const before = first && all.findLast(({sentence}) => sentence === first.sentence - 1)
  return before && (isBare(first) || totalOf(amounts) === before.value) ? before : undefined
}

/** `It sent out 4,500 papers. |Of those who replied|, 2,448`: of some of them, unless the sentence before says that all did. */
export function isOfSomeWho(story: Story, sentence: number): boolean {
  const first = story.sentences[sentence]?.firstToken ?? 0
  const [, deed] =
    /^ of (?:those|the ones|all) (?:who|that|which) (?:had |have )?([^ ,]+) /.exec(wordsBetween(story, first, first + 6)) ?? []
  return deed !== undefined && !contextOf(story, sentence - 1).stems.has(stemOf(deed))
}

/** `32,100 people turned up. |Of those papers, 354| were spoiled`: some of what the sentence before tells. */
function opensOfThose(story: Story, {sentence, firstToken}: Figure): boolean {
  const lead = wordsBetween(story, story.sentences[sentence]?.firstToken ?? 0, firstToken)
  return /^ of (?:those|these|them) (?:[^ ,;:\d]+ ){0,2}(?:, )?$/.test(lead) && !isOfSomeWho(story, sentence)
}

/** `They surveyed 620 sites and found nothing at 430 of them`: the only amount before it in this sentence or the last. */
function ofThem(story: Story, part: Figure, amounts: readonly Figure[]): Pair | undefined {
  if (!isOfThem(story, part) && !opensOfThose(story, part)) return undefined
  const before = amounts.filter((figure) => figure.start < part.start && figure.sentence >= part.sentence - 1 && areOfOneUnit(figure, part))
  const own = before.filter(({sentence}) => sentence === part.sentence)
  const [whole] = own.length > 0 ? own : before
  return whole && (own.length || before.length) === 1 && whole.counted?.noun !== 'time' && Number(whole.value) > Number(part.value)
    ? {part, whole}
    : undefined
}

/** `|43| came from the last five overs, |12 of them| late on`, `|4,300| in 58 villages, |of whom 1,720| sing`: of the only amount that is large enough, where the nearest is not. */
function firstWhole(story: Story, before: readonly Figure[], nearest: Figure, part: Figure): Figure {
  if (Number(nearest.value) >= Number(part.value)) return nearest
  const isLarger = (figure: Figure): boolean => areOfOneUnit(figure, part) && Number(figure.value) > Number(part.value)
  return (isSomeOfThem(story, part) ? before.findLast(isLarger) : undefined) ?? nearest
}

/** Words of who owns the whole, from the figure that counts them. */
const nearest = 3

/** The pairs of a sentence, by amounts that follow one another. */
export function pairsIn(story: Story, block: number, sentence: number): Pair[] {
  const all = amountsIn(story, block)
  const amounts = all.filter((figure) => figure.sentence === sentence)
  const pairs: Pair[] = []
  for (const [at, one] of amounts.entries()) {
    const next = amounts[at + 1]
    // `155m of |the six countries'| 200m people`.
    const third = amounts[at + 2]
    const isOwned =
      third !== undefined &&
      next !== undefined &&
      third.firstToken - next.lastToken <= nearest &&
      /['’]s?$/.test(wordAt(story, third.sentence, third.firstToken - 1))
    const other = isOwned ? third : next
    const back = ofThem(story, one, all)
    const before = amounts[at - 1] ?? toldBefore(all, amounts)
    if (back && pairs.every(({part}) => part !== one)) pairs.push(back)
    if (!other || !areOfOneUnit(one, other)) continue
    // `|All but| 18 of the 450 beds were taken`: what is said is said of the others.
    if (wordAt(story, one.sentence, one.firstToken - 1) === 'but' && wordAt(story, one.sentence, one.firstToken - 2) === 'all') continue
    if (isPartFirst(story, one, other)) pairs.push({part: one, whole: other})
    else if (isWholeFirst(story, one, other) || (!isPartOf(one, before) && isPartedOut(story, one, other, third)))
      pairs.push({part: other, whole: firstWhole(story, amounts.slice(0, at), one, other)})
  }
  return pairs
}

/** `|18km of the 22.5km| between the two`: of another part, and so none itself. */
export const isPartOfOther = (story: Story, part: Figure, whole: Figure, others: readonly Figure[]): boolean =>
  pairsIn(story, part.block, part.sentence).some((pair) => pair.part === part && pair.whole !== whole && others.includes(pair.whole))
