/**
 * A share with the part and the whole that its words tie it to, in either order and across two sentences: `14 of the 56 members – 35% of them –`, `three in five of
 * the 450 doctors, 210 people in all`, `60 penalties … scored 51, a success rate of 75%`.
 */

import {wordsOf} from '../../lexicon/list.js'
import {anaphors, restating, shareNames} from '../../lexicon/part-words.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {amountsIn, areOfOneNoun, areOfOneUnit} from './amounts.js'
import type {Figure} from './figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from './nearby-words.js'
import {type Pair, pairsIn} from './pairs.js'
import {type StatedShare, type ToldShare, toldShares} from './told-shares.js'

export interface Share extends Pair {
  readonly stated: StatedShare | undefined
  /** `Of 965 people, 1,032 …`: the words say that one is a part of the other. */
  readonly linked: boolean
  /** All amounts that the share could be told of instead: where two of them fit it, it is of those. */
  readonly near: readonly Figure[]
}

let lists: Record<'restating' | 'names' | 'anaphors', Set<string>> | undefined

function words() {
  lists ??= {restating: wordsOf(restating), names: wordsOf(shareNames), anaphors: wordsOf(anaphors)}
  return lists
}

/** Where the words that lead to a share begin: its hedge, `or`, `which is to say`, `a success rate of`. */
export function leadOf(story: Story, share: ToldShare): {readonly at: number; readonly renames: boolean} {
  const {restating: again, names} = words()
  const {sentence} = share
  let at = share.figure ? opening(story, share.figure) : share.firstToken
  let renames = false
  if (wordAt(story, sentence, at - 1) === 'of' && names.has(wordAt(story, sentence, at - 2))) {
    renames = true
    at -= 2
    while (/^\p{L}/u.test(wordAt(story, sentence, at - 1)) && !/^(?:an?|the|its)$/.test(wordAt(story, sentence, at)) && share.firstToken - at < 6) at--
  }
  while (again.has(wordAt(story, sentence, at - 1))) {
    if (!/^(?:just|only|about|nearly|almost|roughly|some|well|fully)$/.test(wordAt(story, sentence, at - 1))) renames = true
    at--
  }
  return {at, renames}
}

/** Nouns that stand for a whole that was told before. */
const collectives = /^(?:flock|herd|total|fleet|workforce|crop|stock|membership|population|electorate|staff|squad|class|group|number|lot|sum|pot|money|whole)$/

/** Whether the clause ends behind a share, but for `of them`, `of the total`. */
export function endsBehind(story: Story, {sentence, lastToken}: ToldShare): boolean {
  const {anaphors: back, names} = words()
  let at = lastToken
  if (names.has(wordAt(story, sentence, at))) at++
  if (wordAt(story, sentence, at) === 'of') {
    at++
    while (back.has(wordAt(story, sentence, at)) && at < lastToken + 4) at++
    const named = collectives.test(wordAt(story, sentence, at))
    if (named) at++
    if (at === lastToken + 1 || (at === lastToken + 2 && !named && wordAt(story, sentence, at - 1) === 'the')) return false
  }
  return isPause(wordAt(story, sentence, at))
}

/** A share in apposition to what stands before it. */
function isApposed(story: Story, share: ToldShare): boolean {
  const {at, renames} = leadOf(story, share)
  const mark = wordAt(story, share.sentence, at - 1)
  return endsBehind(story, share) && (renames || (mark !== '' && isPause(mark)))
}

/** An amount in apposition: `, 210 people in all,`, `(six, to be exact)`, `, or 700,000`. */
function isAside(story: Story, figure: Figure): boolean {
  const before = wordAt(story, figure.sentence, opening(story, figure) - 1)
  if (before === '' || !(isPause(before) || before === 'or')) return false
  let at = closing(story, figure)
  if (/^(?:in|of|all)$/.test(wordAt(story, figure.sentence, at))) at++
  if (/^(?:all|total|them|those|these|told|people)$/.test(wordAt(story, figure.sentence, at))) at++
  return isPause(wordAt(story, figure.sentence, at)) || before === '('
}

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
    const from = closing(story, last)
    const ends = / : $/.test(gap) || isPause(wordAt(story, share.sentence, from)) || isPause(wordAt(story, share.sentence, from + 1))
    return ends && first === pair.part && / (?:,|–|—|:|\(|or) $/.test(gap) && !/ (?:,|–|—|\(|;) .* (?:,|–|—|\(|;) /.test(gap) ? pair : undefined
  }
  return share.firstToken >= last.lastToken && isApposed(story, share) ? pair : undefined
}

/** `Three in five of the 450 doctors …, 210 people in all`, `9 per cent of the county's 300 bridges … those 39 spans`. */
function ofWhole({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (wordAt(story, sentence, lastToken) !== 'of') return undefined
  const [whole, ...others] = here.filter((figure) => isBehind(share, figure))
  if (!whole || !/^ of (?:[^ ,;:.()–—]+ ){0,5}$/.test(wordsBetween(story, lastToken, opening(story, whole)))) return undefined
  const parts = others.filter((figure) => areOfOneUnit(figure, whole))
  const [part] = parts
  if (part) return parts.length === 1 && isAside(story, part) ? {part, whole} : undefined
  const next = amountsIn(story, block).filter((figure) => figure.sentence > sentence && areOfOneUnit(figure, whole))
  const [those] = next
  const points = those && /^(?:those|these)$/.test(wordAt(story, those.sentence, opening(story, those) - 1))
  return points && those.sentence === sentence + 1 && next.length === 1 ? {part: those, whole} : undefined
}

/** `5.2m had voted. Two in five of them had done so by mail: 1.3m envelopes`. */
function ofThem({story, share, here, before}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (wordAt(story, sentence, lastToken) !== 'of' || !/^(?:them|those|these|that|it|this)$/.test(wordAt(story, sentence, lastToken + 1))) return undefined
  const [part] = here
  if (!part || !isBehind(share, part)) return undefined
  const wholes = before.filter((figure) => areOfOneUnit(figure, part))
  const [whole] = wholes
  if (!whole || wholes.length !== 1 || here.some((figure) => figure !== part && areOfOneUnit(figure, part))) return undefined
  const verb = wordAt(story, sentence, opening(story, part) - 1)
  const direct = part.unit !== null && /(?:ing|ed|is|was|are|were)$/.test(verb)
  return direct || isAside(story, part) ? {part, whole} : undefined
}

/** `taken 60 penalties and scored 51, a success rate of 75%`; `7,260 lorries … 363 … . One vehicle in ten, in other words, …`. */
function ofTwo({story, share, here, before, block}: Setting): Pair | undefined {
  const {renames} = leadOf(story, share)
  const anew = / (?:in other words|that is|in short|put differently|which means|that means|meaning) /.test(
    wordsBetween(story, Math.max(story.sentences[share.sentence]?.firstToken ?? 0, share.firstToken - 6), share.lastToken + 5)
  )
  if (!(anew || (renames && endsBehind(story, share)))) return undefined
  const told = here.filter((figure) => !isBehind(share, figure))
  const both = told.length > 1 ? told : [...before, ...told]
  const [one, other] = both
  if (!one || !other || both.length !== 2 || here.length > told.length || !areOfOneNoun(one, other) || (one.counted && other.counted)) return undefined
  const gap = one.sentence === other.sentence ? wordsBetween(story, one.lastToken, other.firstToken) : ' '
  if (/ (?:from|than|against|compared|to|versus|by) /.test(gap)) return undefined
  const pairs = pairsIn(story, block, one.sentence)
  if (pairs[0]) return pairs[0]
  return Number(one.value) >= Number(other.value) ? {part: other, whole: one} : undefined
}


/** `1.9m of the island's 4.8m hens. Losing about a quarter of the flock …`. */
function ofFlock({story, share, here, block}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (here.length > 0 || wordAt(story, sentence, lastToken) !== 'of') return undefined
  const article = wordAt(story, sentence, lastToken + 1)
  const noun = wordAt(story, sentence, lastToken + 2)
  if (!/^(?:the|that|its|their)$/.test(article) || !collectives.test(noun)) return undefined
  const pairs = pairsIn(story, block, sentence - 1)
  return pairs.length === 1 ? pairs[0] : undefined
}

/** A share that its sentence is about: at its head, named anew (`That proportion, 34 per cent`), or pointed at (`the 25% with cracks`). */
function isTopic(story: Story, share: ToldShare): boolean {
  const first = story.sentences[share.sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, share.figure ? opening(story, share.figure) : share.firstToken)
  if (/^ (?:(?:only|just|some|about|in all|overall|roughly|nearly|almost|around|over|under|more than|less than|fewer than|at least|a little over|a little under|well over) )?$/.test(lead) && share.kind === 'ratio') return true
  if (/^ (?:(?:only|just|some|about|in all|overall) )?$/.test(lead)) return /^(?:of|the|in|is|was|have|has|had|are|were)$/.test(wordAt(story, share.sentence, share.lastToken))
  if (/ (?:that|such an?|this|the) (?:[^ ]+ )?(?:share|proportion|percentage|rate|fraction|figure) (?:,|of|–|is|was) $/.test(lead)) return true
  return / the $/.test(lead) && /^(?:with|who|that|which|of)$/.test(wordAt(story, share.sentence, share.lastToken))
}

/** `About a third of parents replied. Forms came back from 218 of the 360 families`: the one pair and the one share of two sentences that follow one another. */
function ofNeighbour({story, share, block}: Setting): Pair | undefined {
  const shares = (toldShares(story).get(block) ?? []).filter(({sentence}) => Math.abs(sentence - share.sentence) <= 1)
  if (shares.length !== 1 || share.value >= 1 || !isTopic(story, share)) return undefined
  const pairs = [-1, 0, 1].flatMap((step) => pairsIn(story, block, share.sentence + step))
  return pairs.length === 1 && pairsIn(story, block, share.sentence).length === 0 ? pairs[0] : undefined
}

/** `$4.8bn last year, equal to 32% of the country's product of $30bn`. */
function ofProduct({story, share, here}: Setting): Pair | undefined {
  const {renames} = leadOf(story, share)
  const [whole] = here.filter((figure) => isBehind(share, figure))
  const before = here.filter((figure) => !isBehind(share, figure) && whole && areOfOneUnit(figure, whole))
  const [part] = before
  const linked = whole && / of (?:[^ ,;:()–—]+ ){0,8}$/.test(wordsBetween(story, share.lastToken, opening(story, whole)))
  return renames && linked && part && before.length === 1 ? {part, whole} : undefined
}

/** `Three in ten of the 1,950 people aboard have fallen ill. They put the number of cases at 885`. */
function ofNext({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (wordAt(story, sentence, lastToken) !== 'of') return undefined
  const [whole, other] = here.filter((figure) => isBehind(share, figure))
  if (!whole || other || !/^ of (?:[^ ,;:.()–—]+ ){0,5}$/.test(wordsBetween(story, lastToken, opening(story, whole)))) return undefined
  const next = amountsIn(story, block).filter((figure) => figure.sentence === sentence + 1 && areOfOneUnit(figure, whole) && Number(figure.value) !== 1)
  const [part] = next
  return part && next.length === 1 && (!part.counted || part.counted.noun === whole.counted?.noun) && part.role === 'level' && !part.move ? {part, whole} : undefined
}

/** `64 images, and a quarter of them were blurred. … the 24 blurred images`: counted again by the same noun. */
function ofThemAgain({story, share, block, here}: Setting): Pair | undefined {
  const {sentence, lastToken} = share
  if (!/^ of (?:them|these|those) $/.test(wordsBetween(story, lastToken, lastToken + 2))) return undefined
  const [whole, other] = here.filter((figure) => !isBehind(share, figure))
  if (!whole?.counted || other || here.length > 1) return undefined
  const again = amountsIn(story, block).filter((figure) => figure.sentence === sentence + 1 && areOfOneUnit(figure, whole) && figure.counted?.noun === whole.counted?.noun)
  const parts = again.filter((figure) => /^(?:the|those|these)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)))
  return parts.length === 1 && parts[0] ? {part: parts[0], whole} : undefined
}

const readers = [ofPair, ofWhole, ofThem, ofTwo, ofFlock, ofProduct, ofNext, ofThemAgain, ofNeighbour]

/** Words that make a share one of another kind: a change, a rate of interest, a share of the part. */
function isOfAnother(story: Story, share: ToldShare): boolean {
  const next = wordAt(story, share.sentence, share.lastToken)
  const before = wordAt(story, share.sentence, (share.figure ? opening(story, share.figure) : share.firstToken) - 1)
  const ends = before === 'to' && /^(?:equals?|equivalent|comes|came|amounts?|amounted|close)$/.test(wordAt(story, share.sentence, (share.figure ? opening(story, share.figure) : share.firstToken) - 2))
  if (ends) return false
  return /^(?:more|less|fewer|higher|lower|up|down|off|above|below|points?|rise|fall|increase|drop|cut|discount|interest|chance)$/.test(next) || /^(?:by|up|down|to|from|another|further|than)$/.test(before)
}

function shareOfSentence(story: Story, block: number, share: ToldShare, alone: boolean): Share | undefined {
  if (!alone || isOfAnother(story, share)) return undefined
  const amounts = amountsIn(story, block).filter(({start, end}) => end <= share.start || start >= share.end)
  if (amounts.length < 2) return undefined
  const here = amounts.filter(({sentence}) => sentence === share.sentence)
  const before = amounts.filter(({sentence}) => sentence === share.sentence - 1)
  const setting = {story, share, block, here, before}
  for (const read of readers) {
    const pair = read(setting)
    if (pair) return {...pair, stated: share, linked: true, near: amounts}
  }
  return undefined
}

/** The shares of the story whose words say what they are of; where a sentence tells two, which is of what cannot be said. */
export const partSharesOf = once((story: Story): readonly Share[] => {
  const found: Share[] = []
  for (const [block, shares] of toldShares(story)) {
    for (const [at, share] of shares.entries()) {
      const alone = shares[at - 1]?.sentence !== share.sentence && shares[at + 1]?.sentence !== share.sentence
      const told = shareOfSentence(story, block, share, alone)
      if (told) found.push(told)
    }
  }
  return found
})
