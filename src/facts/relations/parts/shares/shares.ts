/** Shares and what they are of, as a story ties them together; parts that are told without a share; and shares that are told twice. */

import {type Story, tokenAt} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {isSameKind} from '../../near.js'
import {wordAt, wordsBetween} from '../../nearby-words.js'
import {firstOf, type Line, linesOf, pattern} from '../../pattern.js'
import {isDenied} from './counted-out.js'
import {type Pair, pairsIn} from './pairs.js'
import {partSharesOf, type Share} from './part-shares.js'
import {isPartOfShare} from './parts-of-share.js'
import {endsBehind, leadOf} from './share-words.js'
import {sharesOfBases} from './shared-bases.js'
import {isCounted, type ToldShare, toldShares} from './told-shares.js'

export type {Share} from './part-shares.js'
export {shareOf} from './told-shares.js'

/** `38 goals from 41 attempts`: a part and its whole without `of`. */
const tried = ['{n:part} {6} from|in|out_of {n:whole} attempts|shots|chances|tries|penalties|throws'].map(pattern)
const links = ['of|out_of the|its|their? {n:whole} {4} , {n:part}'].map(pattern)

/** `Of 6, 12 or 18 pounds, it is the record`, `in three phases, of 96, 110 and 80 homes`: a list, and no part of its first. */
const isListed = (story: Story, part: Figure, whole: Figure): boolean =>
  whole.start < part.start &&
  wordsBetween(story, whole.lastToken, part.firstToken) === ' , ' &&
  /^(?:or|and)$/.test([0, 1].map((ahead) => wordAt(story, part.sentence, part.lastToken + ahead)).find((word) => word !== ',') ?? '')

/** `from 18 teams |of seven, 103| finished`: how large each of them is, and no whole. */
function isSizeOfEach(story: Story, part: Figure, whole: Figure): boolean {
  const before = figuresOf(story)[whole.index - 1]
  return (
    whole.start < part.start &&
    before?.sentence === whole.sentence &&
    before.counted !== null &&
    /^ of (?:the |about )?$/.test(wordsBetween(story, tokenAt(story, before.counted.end), whole.firstToken))
  )
}

/** `nearly |twice the 70 of the 14 turboprops|`: what each of them has, told without its noun. */
const isOfEach = (story: Story, part: Figure, whole: Figure): boolean =>
  part.counted?.whole !== false &&
  part.end < whole.start &&
  / (?:twice|times|double|half|than|against|beside|unlike|like|match|exceed|beat) the $/.test(
    wordsBetween(story, part.firstToken - 2, part.firstToken)
  )

/** `52,000 of the 61,000 homes`, `38 goals from 41 attempts`: that one is a part of the other is all that is said. */
function linksIn(story: Story, line: Line): readonly Share[] {
  const block = story.sentences[line.sentence]?.block ?? 0
  const pairs: readonly Pair[] = line.words.has('of') ? pairsIn(story, block, line.sentence) : []
  const match = pairs.length > 0 ? undefined : firstOf(line.text.startsWith(' of ') ? links : tried, line)
  return (match ? [{part: match.figure('part'), whole: match.figure('whole')}] : pairs)
    .filter(
      ({part, whole}) =>
        isSameKind(part, whole) &&
        part.per === null &&
        whole.per === null &&
        !isListed(story, part, whole) &&
        !isSizeOfEach(story, part, whole) &&
        !isOfEach(story, part, whole)
    )
    .map(({part, whole}) => ({part, whole, stated: undefined, linked: true, apposed: false, near: []}))
}

export const sharesOf = once((story: Story): readonly Share[] => {
  const stated = new Set(partSharesOf(story).map((share) => share.stated?.start))
  const told = [...partSharesOf(story), ...sharesOfBases(story).filter((share) => !stated.has(share.stated?.start))]
  const found = told.filter((share) => !isPartOfShare(story, share))
  const known = new Set(found.flatMap(({part, whole}) => [part, whole]))
  for (const line of linesOf(story)) {
    if (line.figures.length < 2) continue
    found.push(...linksIn(story, line).filter(({part, whole}) => !(known.has(part) && known.has(whole))))
  }
  return found
})

/** One share in two ways: `most voters, 45%`, `one in five (25%)`, `more than three-quarters …, 612 out of 840`. */
export interface WordedShare {
  readonly word: ToldShare
  readonly figure: ToldShare
}

const isInFigures = ({kind, text}: ToldShare): boolean => kind === 'percent' || isCounted(text)

/** `A majority want him gone|: 44% voted so|`: the only share behind the colon, and no word that denies. */
function isToldAgain(story: Story, first: ToldShare, second: ToldShare): boolean {
  if (first.kind !== 'majority' || second.kind !== 'percent') return false
  const gap = wordsBetween(story, first.lastToken, leadOf(story, second).at)
  const behind = wordsBetween(story, second.lastToken, story.sentences[second.sentence]?.lastToken ?? 0)
  return (
    /^ (?:[^ ,;:()–—.]+ ){1,10}: $/.test(gap) &&
    !/ (?:while|but|and|of whom|another|a further) |%/.test(behind) &&
    !/^ (?:,|more|less|fewer|points?) /.test(behind) &&
    !isDenied(gap, behind)
  )
}

/** `A minority of shareholders|, holding| 47% of the votes cast, …`. */
const isHeld = (story: Story, first: ToldShare, second: ToldShare): boolean =>
  first.kind === 'majority' &&
  second.kind === 'percent' &&
  first.lastToken < second.firstToken &&
  /^ (?:of (?:[^ ,;:()–—.]+ ){1,4})?, (?:who )?(?:holding|holders of|hold|held|representing|owning|owners of|speaking for|accounting for) $/.test(
    wordsBetween(story, first.lastToken, leadOf(story, second).at)
  )

/** `bog 33% and woodland|, most of it young spruce,| 13%`: said of a part aside, and the share is of all that stands before. */
const isPartAside = (story: Story, first: ToldShare, second: ToldShare): boolean =>
  first.kind === 'majority' &&
  wordAt(story, first.sentence, first.firstToken - 1) === ',' &&
  /^ of (?:it|them|which|whom) (?:[^ ,]+ )+, $/.test(wordsBetween(story, first.lastToken, second.firstToken))

/** `, 45%,`, `(25%)`, `, or 25%` right behind the words that name the share and what it is of. */
function saysAgain(story: Story, first: ToldShare, second: ToldShare): boolean {
  if (first.sentence !== second.sentence || isInFigures(first) === isInFigures(second)) return false
  if (isToldAgain(story, first, second) || isHeld(story, first, second)) return true
  if (!endsBehind(story, second) || isPartAside(story, first, second)) return false
  if (/^ of (?!them )/.test(wordsBetween(story, second.lastToken, second.lastToken + 2))) return false
  // `|the bulk of what remains|, 31%`: the one is of the rest, and the other of all.
  if (
    /^ of (?:what (?:is|was|remain\p{L}*) |the (?:rest|remainder|others?|remaining) |those (?:left|remaining) )/u.test(
      wordsBetween(story, first.lastToken, first.lastToken + 4)
    )
  )
    return false
  const {at} = leadOf(story, second)
  // `was cut by a third|, to 6%|`: where a move ended.
  if (wordAt(story, second.sentence, at) === 'to') return false
  const gap = wordsBetween(story, first.lastToken, Math.max(at, first.lastToken))
  return /^ (?:[^ ,;:()–—.]+ ){0,12}(?:,|\(|–|—|-|--) $/.test(gap) && !/ (?:and|while|but) /.test(gap)
}

export const wordedSharesOf = once((story: Story): readonly WordedShare[] => {
  const found: WordedShare[] = []
  for (const shares of toldShares(story).values()) {
    for (const [at, first] of shares.entries()) {
      const second = shares[at + 1]
      if (second && saysAgain(story, first, second))
        found.push(isInFigures(first) ? {word: second, figure: first} : {word: first, figure: second})
    }
  }
  return found
})
