/**
 * A share with the part and the whole that its words tie it to, in either order and across two sentences: `14 of the 56 members – 35% of them –`, `three in five of
 * the 450 doctors, 210 people in all`, `60 penalties … scored 51, a success rate of 75%`.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {over, overlaps} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {around} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {areSides} from '../../sides.js'
import {amountsIn} from '../amounts.js'
import {isRestBehind, isRestBeside} from '../rests/rest-words.js'
import {isOfOtherWhole} from './named-wholes.js'
import {nearPair, wholeOfTwo} from './near-shares.js'
import {isOfThose} from './of-those.js'
import type {Pair} from './pairs.js'
import {apposing, behindNearest, behindPair, ofPointed, ofTold, readers} from './share-pairs.js'
import {isUntied} from './share-ties.js'
import {isOfAnother, isPurity, leadOf} from './share-words.js'
import {ofOther} from './subject-shares.js'
import {isCounted, type StatedShare, type ToldShare, toldShares} from './told-shares.js'

export interface Share extends Pair {
  readonly stated: StatedShare | undefined
  /** `Of 965 people, 1,032 …`: the words say that one is a part of the other. */
  readonly linked: boolean
  /** The part is told in apposition to the share, so that the share cannot be what the part leaves: `Three-fifths, 34 by his count, …`. */
  readonly apposed: boolean
  /** The share, its part and the amount that is read as its whole stand in one sentence, with no other amount between them. */
  readonly isTogether?: boolean
  /** The share stands right behind its pair, and other pairs beside it have shares of their own: that two of their figures make it as well is chance. */
  readonly isBound?: boolean
  /** All amounts that the share could be told of instead: where two of them fit it, it is of those. */
  readonly near: readonly Figure[]
}

/** Sentences from a share in which two amounts may stand that it is of instead; none where it stands in apposition to its part. */
const isNear =
  (share: ToldShare, {part, whole}: Pair, reach: number) =>
  ({sentence}: Figure): boolean =>
    sentence >= Math.min(share.sentence - reach, part.sentence, whole.sentence) &&
    sentence <= Math.max(share.sentence + reach, part.sentence, whole.sentence)

/** `Of the |1,500| people asked, |15 per cent, or 225|, had done so`: one after the other in a sentence, the whole first. */
function areTogether(here: readonly Figure[], share: ToldShare, {part, whole}: Pair): boolean {
  const at = here.indexOf(whole)
  return at >= 0 && here[at + 1] === part && share.firstToken >= whole.lastToken
}

/** What the paragraphs of one sentence that news is set in tell just before or behind. */
const elsewhere = (story: Story, share: ToldShare): readonly Figure[] =>
  around(story, share.sentence).filter(({block, value}) => block !== share.block && typeof value === 'number')

/** `almost half of that overseas total |and 29% of the whole|`: what the whole is stands elsewhere, and is none of what the first share is of. */
const isOfAll = (story: Story, {sentence, firstToken, lastToken}: ToldShare): boolean =>
  / of (?:the|its|their) (?:whole|total|lot|overall|entire) /.test(wordsBetween(story, lastToken, lastToken + 3)) &&
  / of (?:that|this|the|its|their|those|these) .* (?:and|but|or|,) (?:[^ ]+ ){0,2}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 14), firstToken)
  )

/** `One home in five must be let. |That comes to 57|, of which 29 …`: what the share comes to, and not what it is of. */
const isWorkedOut = (story: Story, whole: Figure): boolean =>
  /^ (?:that|this|it|which) (?:comes|came|amounts|amounted|works out|worked out|makes|made|means|meant|is|was|would be) (?:to |at )?(?:[^ ,]+ )?$/.test(
    wordsBetween(story, story.sentences[whole.sentence]?.firstToken ?? 0, opening(story, whole))
  )

/** `|For their 28.8m shares| they would get 7.2m others, 2.25% of the group`: what is given for the part, and no whole of it. */
const isGivenFor = (story: Story, {part, whole}: Pair): boolean =>
  whole.start < part.start &&
  whole.sentence === part.sentence &&
  / for (?:their|its|his|her) $/.test(wordsBetween(story, opening(story, whole) - 2, opening(story, whole)))

/** `|The other 4,921| waited longer, and 1,037 of them … |one patient in 13|`: of all of those, and not of the rest. */
const isOfAnyOne = (story: Story, {text}: ToldShare, whole: Figure): boolean =>
  /^(?:other|remaining)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1)) && /^one [a-z]+ in /i.test(text)

/** `|390 out of 650|, or 60%`: of what stands right before it, and of no two told earlier. */
function isCountedBefore(story: Story, share: ToldShare, before: ToldShare | undefined): boolean {
  if (!before || before.lastToken > share.firstToken || !isCounted(before.text)) return false
  const {at} = leadOf(story, share)
  return at - before.lastToken <= 2 && /^ (?:,|\() (?:or )?$/.test(wordsBetween(story, before.lastToken, at))
}

/** `Last year |125 out of 181| did so, or 69.1%`: of the two that its own sentence counts out, where they make it. */
const isMadeBefore = (share: ToldShare, before: ToldShare | undefined): boolean =>
  before !== undefined && before.sentence === share.sentence && isCounted(before.text) && overlaps(before.interval, share.interval)

/** `4,850 people live there. |Of those counted|, 1,261 were over 65 and 679, or 14%, under 16`: of what was told before, and not of another part of it. */
const isOfThoseBefore = (story: Story, {part, whole}: Pick<Pair, 'part' | 'whole'>): boolean => {
  const first = story.sentences[part.sentence]?.firstToken ?? 0
  return part.sentence === whole.sentence && /^ of (?:those|these|them) $/.test(wordsBetween(story, first, first + 2))
}

/** `Adults got 11,446 of them |and children 7,318, or 39%|`: of both together. */
function isOfBoth(story: Story, share: ToldShare, {part, whole}: Pair): boolean {
  if (share.kind !== 'percent' || part.sentence !== whole.sentence || whole.start > part.start) return false
  if (!/ (?:and|while|against) /.test(wordsBetween(story, whole.lastToken, part.firstToken))) return false
  const both = over(part.interval, {low: part.interval.low + whole.interval.low, high: part.interval.high + whole.interval.high})
  return both !== undefined && overlaps(both, share.interval)
}

function shareOfSentence(story: Story, block: number, share: ToldShare, alone: boolean): Share | undefined {
  if (isOfAnother(story, share) || share.value <= 0 || isPurity(story, share) || isOfAll(story, share)) return undefined
  const amounts = amountsIn(story, block).filter(({start, end}) => end <= share.start || start >= share.end)
  if (amounts.length < 2) return undefined
  const here = amounts.filter(({sentence}) => sentence === share.sentence)
  const before = amounts.filter(({sentence}) => sentence === share.sentence - 1)
  const setting = {story, share, block, here, before}
  const other = alone ? ofOther(story, share) : undefined
  if (other) return {...other, stated: share, linked: true, near: []}
  // Where a sentence tells two shares only what points back, or stands right behind its pair, says what it is of.
  for (const read of alone ? readers : [behindPair, behindNearest, ofTold]) {
    const pair = read(setting)
    const apposed = apposing.has(read)
    if (
      pair &&
      (isUntied(story, share, pair) ||
        isOfOtherWhole(story, share, pair.whole) ||
        isOfThoseBefore(story, pair) ||
        areSides(story, pair.part, pair.whole) ||
        isOfBoth(story, share, pair) ||
        isGivenFor(story, pair) ||
        isOfAnyOne(story, share, pair.whole) ||
        isRestBehind(story, pair.part, pair.whole) ||
        (pair.whole.sentence > share.sentence && isWorkedOut(story, pair.whole)))
    )
      return undefined
    // Its whole is named, and of what is told before it the part was chosen.
    if (pair && read === ofPointed) return {...pair, stated: share, linked: false, apposed: true, near: []}
    // What stands right before the share is bound to it, whatever two others of the sentence would make.
    if (pair && read === behindNearest) return {...pair, stated: share, linked: true, apposed, near: [], isBound: true}
    if (pair) return {...pair, stated: share, linked: true, apposed, near: amounts.filter(isNear(share, pair, apposed ? 0 : 2))}
  }
  const two = alone ? wholeOfTwo(story, share, amounts) : undefined
  if (two) return {...two, stated: share, linked: false, near: []}
  const pair = alone ? nearPair(story, share, amounts) : undefined
  if (
    !pair ||
    isUntied(story, share, pair) ||
    isOfOtherWhole(story, share, pair.whole) ||
    isRestBeside(story, pair.part, pair.whole) ||
    isRestBehind(story, pair.part, pair.whole)
  )
    return undefined
  // What is told together is of no amounts that stand elsewhere.
  const isTogether = areTogether(here, share, pair)
  const around = [...amounts.filter(isNear(share, pair, 2)), ...elsewhere(story, share)]
  const told = isOfThose(story, share) ? around.filter((figure) => figure === pair.part || figure.start < share.start) : around
  const near = isTogether ? here : told
  return {...pair, stated: share, linked: false, isTogether, near}
}

/** The shares of the story whose words say what they are of; where a sentence tells two, which is of what cannot be said. */
export const partSharesOf = once((story: Story): readonly Share[] => {
  const found: Share[] = []
  for (const [block, shares] of toldShares(story)) {
    for (const [at, share] of shares.entries()) {
      const alone = shares[at - 1]?.sentence !== share.sentence && shares[at + 1]?.sentence !== share.sentence
      const before = shares[at - 1]
      const isCountedOut = isCounted(share.text) || isCountedBefore(story, share, before) || isMadeBefore(share, before)
      const told = isCountedOut ? undefined : shareOfSentence(story, block, share, alone)
      if (told) found.push(told)
    }
  }
  return found.filter((share) => !isRightElsewhere(share, found))
})

/** `397 of 1,646 … At |24.1 per cent|, that is ahead of the 21.8 per cent of England`: another share of the two is right, so that this is of others. */
const isRightElsewhere = ({part, whole, stated}: Share, all: readonly Share[]): boolean => {
  const implied = over(part.interval, whole.interval)
  if (!implied || !stated || stated.kind !== 'percent' || overlaps(implied, stated.interval)) return false
  return all.some(
    (other) => other.part === part && other.whole === whole && other.stated?.kind === 'percent' && overlaps(implied, other.stated.interval)
  )
}
