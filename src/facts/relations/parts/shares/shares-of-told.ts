/**
 * Shares that point back at what was told: `took 60 penalties and scored 51, a success rate of 75%`, `2,400 of the 9,600 lorries … . That 35% of them …`,
 * `That is one in four`, `Losing a quarter of the flock …`. The part and the whole stand before the share, and are its words' only ones.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {over, overlaps} from '../../../figures/interval.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {areOfOneList} from '../sums/one-list.js'
import {type Pair, pairsIn} from './pairs.js'
import {collectives, leadOf} from './share-words.js'
import {namesWhole} from './subject-shares.js'
import type {ToldShare} from './told-shares.js'

/** Sentences before a share in which its amounts may stand. */
const reach = 2
/** Words looked at around a share. */
const beside = 6

const again =
  / (?:in other words|that is|in short|put differently|which means|which meant|that means|that meant|meaning|, then ,|, that is ,|, in other words ,|thus|therefore|hence) /
/** `That 22% …`, `Such a share, 22%,`, `This was 22%`. */
const pointer =
  /^ (?:but |and |yet )?(?:that|this|such an?|which) (?:(?:is|was|makes|made|means|meant|gives|gave|equals|represents|represented|amounts to|comes to|works out at|leaves|left) )?(?:[^ ,]+ (?:of )?)?(?:, )?(?:a |an |the )?(?:(?:share|proportion|rate|turnout|percentage|ratio) of )?$/
const named = / (?:share|proportion|rate|turnout|percentage|ratio|yield|response) /

/** Whether a sentence opens with a word that points back, and then tells its share: `That is |a quarter| of …`. */
const isPointedAt = (story: Story, share: ToldShare): boolean =>
  pointer.test(
    wordsBetween(story, story.sentences[share.sentence]?.firstToken ?? 0, share.figure ? opening(story, share.figure) : share.firstToken)
  )

/** Whether the words of a share say that it is of what was told. */
function pointsBack(story: Story, share: ToldShare): 'here' | 'anew' | 'before' | undefined {
  const {sentence, lastToken} = share
  const {at, renames} = leadOf(story, share)
  const first = story.sentences[sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, at)
  const next = wordAt(story, sentence, lastToken)
  const tail = wordsBetween(story, lastToken, lastToken + beside)
  // `won 31 of the 40 seats |on| a turnout of 62%` is of others.
  const tied = /^(?:[,;:(–—-]|--|or|for|is|was|makes|made|gives|gave|giving|making|represents|that)$/.test(wordAt(story, sentence, at - 1))
  if (
    renames &&
    at > first &&
    (tied || /^(?:or|which)$/.test(wordAt(story, sentence, at))) &&
    /^(?:[.,;:)–—]|that|which|and|but|of|)$/.test(next) &&
    !/^ of (?!(?:them|those|the total|all|the whole) )/.test(tail)
  )
    return 'here'
  if (isPointedAt(story, share)) return 'before'
  if (again.test(wordsBetween(story, Math.max(first, share.firstToken - beside), lastToken + beside))) return 'anew'
  if (lead === ' at ' && named.test(tail)) return 'before'
  if (lead === ' ' && share.kind === 'percent' && /^(?:is|was|may|might|would|sounds|seems)$/.test(next)) return 'before'
  // `Six cut prices. |Online spending was| 26.8 per cent of the total`: of a subject of its own.
  if (/ (?!it |they |that |this |which |these |those )[^ ,]+ (?:is|was|are|were|made up|makes up|accounted for|accounts for) $/.test(lead))
    return undefined
  return / of (?:the|that|its|their) $/.test(wordsBetween(story, lastToken - 1, lastToken + 2)) &&
    collectives.test(wordAt(story, sentence, lastToken + 2))
    ? 'before'
    : undefined
}

/** `left only six uncut. We gave it |8.5| for cutting`: marks, and no number of things. */
const isScore = ({kind, counted, value}: Figure): boolean =>
  kind === 'cardinal' && counted === null && !Number.isInteger(Number(value)) && Number(value) < 100

/** `|620| sites … |430|`: a part without a noun, or of its whole's; `176,000 barrels, up from 160,000` are no part and whole. */
function isPair(story: Story, part: Figure, whole: Figure): boolean {
  if (part === whole || !areOfOneUnit(part, whole) || Number(part.value) > Number(whole.value) || part.value === whole.value) return false
  if (part.counted && !(whole.counted && areOfOneList([part, whole])) && part.kind === 'cardinal') return false
  if (isScore(whole) && Number.isInteger(Number(part.value))) return false
  if (part.role === 'change' || whole.role === 'change' || part.move || whole.move) return false
  const [one, other] = part.start < whole.start ? [part, whole] : [whole, part]
  const gap = one.sentence === other.sentence ? wordsBetween(story, one.lastToken, opening(story, other)) : ' '
  return !/ (?:from|than|against|compared|to|versus|by|per|each) $/.test(gap) && !/ (?:rose|fell|up|down|compared) /.test(gap)
}

/** Two levels of one thing are no part and whole: `The fleet was |240| and is |180| now. That 25% …`. */
const moved =
  / (?:from|than|against|compared|versus|now|ago|earlier|previous|previously|formerly|once|then|rose|risen|fell|fallen|grew|grown|climbed|jumped|dropped|slipped|shrank|shrunk|cut|raised|reduced|increased|up|down|rise|fall|increase|drop|cost|costs|price|worth) /

/** The only two of some amounts that can be a part and its whole. */
function onlyPair(story: Story, amounts: readonly Figure[], share: ToldShare): Pair | undefined {
  const first = story.sentences[amounts[0]?.sentence ?? share.sentence]?.firstToken ?? 0
  if (moved.test(wordsBetween(story, first, share.firstToken))) return undefined
  const pairs = amounts.flatMap((part) => amounts.flatMap((whole) => (isPair(story, part, whole) ? [{part, whole}] : [])))
  return pairs.length === 1 ? pairs[0] : undefined
}

/** The pair that stands nearest before a share: told as one, or the only two amounts of their kind. */
export function toldBefore(story: Story, share: ToldShare, block: number): Pair | undefined {
  const from = pointsBack(story, share)
  // `bought 29.9m tonnes, only 24% |of that total|`: of the last amount, and no part is told.
  if (!from || / of (?:that|this) \p{L}+ $/u.test(wordsBetween(story, share.lastToken, share.lastToken + 3))) return undefined
  const amounts = amountsIn(story, block)
  const behind = amounts.some(
    ({sentence, firstToken, value}) => sentence === share.sentence && firstToken >= share.lastToken && Number(value) > 1
  )
  const before = amounts.filter(({lastToken}) => lastToken <= share.firstToken)
  // `Its busiest branch lent |264,000 books|, or a fifth of the total`: no share of what the sentence before tells.
  const last = before.at(-1)
  const own = from !== 'before' && last?.sentence === share.sentence ? last : undefined
  const isOwn = ({part, whole}: Pair): boolean => !own || own === part || own === whole
  for (let back = from === 'before' ? 1 : 0; back <= reach; back++) {
    const pairs = pairsIn(story, block, share.sentence - back).filter(({part, whole}) => before.includes(part) && before.includes(whole))
    if (pairs.length > 1) return undefined
    if (pairs[0]) return isOwn(pairs[0]) && Number(pairs[0].part.value) > 1 ? pairs[0] : undefined
    const near = before.filter(({sentence}) => sentence >= share.sentence - back)
    // `In other words` may sum up anything: only two amounts can be meant, and none of the share's own sentence behind it.
    if (from === 'anew' && (near.length !== 2 || behind)) continue
    const pair = onlyPair(story, near, share)
    if (pair) return isOwn(pair) ? pair : undefined
    if (near.length > 3) return undefined
  }
  return undefined
}

/** `In all 550 homes were hit: 138 … and 412 …. That is a quarter of the 2,200 homes`: what the sentence before tells of that noun, or alone. */
export function pointedPart(story: Story, share: ToldShare, here: readonly Figure[], before: readonly Figure[]): Pair | undefined {
  const [whole, other] = here
  const gap = whole ? wordsBetween(story, share.lastToken, opening(story, whole)) : ''
  if (!whole || other || !(/^ of (?:[^ ,;:.()–—]+ ){0,4}$/.test(gap) || namesWhole(story, share, whole)) || !isPointedAt(story, share))
    return undefined
  const like = before.filter((figure) => areOfOneUnit(figure, whole) && Number(figure.value) < Number(whole.value) && !figure.move)
  const fitting = like.find((part) => fitsShare(part, whole, share))
  const same = like.filter(({counted, role}) => counted?.noun === whole.counted?.noun && role === 'level')
  const part = fitting ?? (like.length > 1 ? same : like)[0]
  return part && (fitting || like.length === 1 || same.length === 1) ? {part, whole} : undefined
}

/** `three-eighths of the seats. |That means| 24 of the 64`: the next sentence counts the share out. */
export function toldNext(story: Story, {sentence}: ToldShare, block: number): Pair | undefined {
  const [pair, other] = pairsIn(story, block, sentence + 1)
  if (!pair || other) return undefined
  const first = pair.part.start < pair.whole.start ? pair.part : pair.whole
  const lead = wordsBetween(story, story.sentences[sentence + 1]?.firstToken ?? 0, opening(story, first))
  return /^ (?:that|this|which) (?:means|meant|is|was|makes|made|gives|gave|(?:amounts|comes|came|works out) (?:to|at)) (?:only |just )?$/.test(
    lead
  )
    ? pair
    : undefined
}

function fitsShare(part: Figure, whole: Figure, {interval}: ToldShare): boolean {
  const implied = over(part.interval, whole.interval)
  return implied !== undefined && overlaps(implied, interval)
}
