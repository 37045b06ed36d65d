/** Whether words between a share, a part and a whole say that they are not of one another. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn} from '../../near.js'
import {closing, opening, sentenceWords, wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn} from '../amounts.js'
import {isOfSomeWho, type Pair} from './pairs.js'
import {isSetAgainst} from './set-against.js'
import {leadOf} from './share-words.js'
import {isSizeOfMove} from './sizes-of-moves.js'
import {type ToldShare, toldShares} from './told-shares.js'

/** `sold 579,600 shares, |leaving| it with 157,000, or 1.8 per cent`: what is left is no part of what is gone. */
const isLeft = (story: Story, {part, whole}: Pair): boolean =>
  whole.start < part.start &&
  part.firstToken - whole.lastToken < 40 &&
  / (?:leaving|leaves|left) /.test(wordsBetween(story, whole.lastToken, part.firstToken))

const ownShare = /^ (?:[^ ,;:]+ ){0,8}(?:, or|or|\() $/
/** `12,198 votes, |38 per cent of those cast|`, but not `1,200 people, 38 per cent of whom`. */
const ownShareOf = /^ (?:[^ ,;:]+ ){0,3}, [^ ]+(?: per cent| percent| %)? of (?:those|the|all) $/

/** `holds 6.8m shares, |or 35.66%|, and its subsidiary 1.4m, or 7.74%`: the first has a share of its own. */
function hasOwnShare(story: Story, share: ToldShare, {whole}: Pair): boolean {
  const others = (toldShares(story).get(share.block) ?? []).filter((other) => other !== share && other.firstToken >= whole.lastToken)
  return others.some(
    (other) =>
      other.sentence === whole.sentence &&
      other.kind === 'percent' &&
      (ownShare.test(wordsBetween(story, whole.lastToken, other.firstToken)) ||
        (whole.sentence < share.sentence && ownShareOf.test(wordsBetween(story, whole.lastToken, other.lastToken + 2))))
  )
}

/** `$575 |per| $1,000 of the bonds`, `38 chicks for |every| 100 nests`. */
const isPerOther = (story: Story, figure: Figure): boolean =>
  wordAt(story, figure.sentence, closing(story, figure)) === 'per' ||
  /^(?:per|every|each)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** `1,100 tonnes burned, a fifth of what it held and |nearly twice the| 600 tonnes allowed`: a base of another multiple. */
const isMultiplied = (story: Story, figure: Figure): boolean => {
  const first = opening(story, figure)
  return / (?:twice|double|triple|treble|thrice|times) (?:the |its |their |that |those )?$/.test(wordsBetween(story, first - 3, first))
}

/** `Of the 14 monitors three were broken. |Diesel cars are 29% of the fleet|`: said of a subject that the sentence of the two does not name. */
export function isOfOwnSubject(
  story: Story,
  {sentence, lastToken, firstToken, figure}: Pick<ToldShare, 'sentence' | 'lastToken' | 'firstToken' | 'figure'>,
  {part, whole}: Pair
): boolean {
  if (part.sentence >= sentence || whole.sentence >= sentence) return false
  const lead = wordsBetween(story, story.sentences[sentence]?.firstToken ?? 0, figure ? opening(story, figure) : firstToken)
  const [, subject = ''] =
    /^ (?:[^ ,;:\d]+ ){0,2}([^ ,;:\d]+[^s]s) (?:are|were|make up|made up|account for|accounted for) $/.exec(lead) ?? []
  const [, noun = ''] = /^ of (?:the|its|their) ([^ ,;:\d]+) $/.exec(wordsBetween(story, lastToken, lastToken + 3)) ?? []
  if (subject === '' || noun === '' || /^(?:those|these|theirs|others)$/.test(subject)) return false
  const {firstToken: from, lastToken: until} = story.sentences[part.sentence] ?? {firstToken: 0, lastToken: 0}
  const told = wordsBetween(story, from, until)
  return ![subject, noun].some((word) => told.includes(` ${word} `))
}

/** `|Of its $54m| in assets, 24% are at risk`: the part is what the share is of. */
const isWholeItself = (story: Story, share: ToldShare, {part}: Pair): boolean =>
  part.sentence === share.sentence &&
  part.start < share.start &&
  /^ of (?:its|their|the|his|her) $/.test(wordsBetween(story, story.sentences[part.sentence]?.firstToken ?? 0, opening(story, part))) &&
  /^ (?:[^ ,]+ ){0,4}, $/.test(wordsBetween(story, part.lastToken, share.figure ? opening(story, share.figure) : share.firstToken))

/** `care takes £82m and schools £58m: |between them|, two-thirds of the total`: both are parts, of what is told elsewhere. */
const isOfBoth = (story: Story, share: ToldShare, {part, whole}: Pair): boolean => {
  const last = part.start > whole.start ? part : whole
  return (
    last.sentence === share.sentence &&
    last.lastToken <= share.firstToken &&
    share.firstToken - last.lastToken < 12 &&
    / (?:between them|together|combined|taken together|in all|jointly) /.test(wordsBetween(story, last.lastToken, share.firstToken))
  )
}

const papers = / of (?:the |its |their )?(?:popular |registered |likely )?(?:votes?|voters|stock|equity|capital) /

/** `45.2% |of the vote|, or 128 seats … the 250-seat assembly`. */
const isOfOtherThings = (story: Story, share: ToldShare, {part, whole}: Pair): boolean =>
  papers.test(wordsBetween(story, share.lastToken, share.lastToken + 5)) &&
  ![part, whole].some(({counted}) => /^(?:vote|voter|ballot|share)$/.test(counted?.noun ?? ''))

/** `Of 38 stalls 31 sold out. There were |4,600| visitors, |half| of the total`: a share of what it stands in apposition to, and of no two told before. */
function isBesideOther(story: Story, share: ToldShare, {part, whole}: Pair): boolean {
  const {at} = leadOf(story, share)
  const before = amountsIn(story, share.block).findLast(({sentence, lastToken}) => sentence === share.sentence && lastToken <= at)
  return (
    before !== undefined &&
    before !== part &&
    before !== whole &&
    /^ (?:[^ ,;:()–—]+ ){0,8}(?:,|–|—|\() $/.test(wordsBetween(story, before.lastToken, at))
  )
}

/** `39.5 per cent |of the total 1,021bn yen|`: the amount behind it is its whole, and no other. */
function namesOther(story: Story, {sentence, lastToken, block}: ToldShare, {whole, part}: Pair): boolean {
  if (wordAt(story, sentence, lastToken) !== 'of') return false
  const named = figuresIn(story, block).find((figure) => figure.firstToken > lastToken && figure.sentence === sentence)
  return (
    named !== undefined &&
    // `81 players, five of them under 30. |Half of the 12 vacancies| are filled`: counted in its own sentence, and of another kind.
    (named.kind === 'money' ||
      (named.counted !== null && named.counted.noun !== whole.counted?.noun && whole.sentence < sentence && part.sentence < sentence)) &&
    ![whole.start, part.start].includes(named.start) &&
    /^ of (?:(?:the|its|their|his|her|an?|total|some|about) ){0,3}$/.test(wordsBetween(story, lastToken, opening(story, named)))
  )
}

/** `|Of those 500 birds|, 90 turned up`: counted again, before what is told of some of them. */
export const opensOfThose = (story: Story, figure: Figure): boolean =>
  figure.counted !== null &&
  wordsBetween(story, story.sentences[figure.sentence]?.firstToken ?? 0, figure.firstToken) === ' of those ' &&
  wordAt(story, figure.sentence, closing(story, figure)) === ','

/** `|Half of the 600| monks came. |Of those|, 240 sang, 80%`, `, and |of those| 240 sang`: of the half, and not of all. */
function isOfShareBefore(story: Story, {part, whole}: Pair): boolean {
  if (part.start < whole.start || opensOfThose(story, part)) return false
  const from = part.sentence > whole.sentence ? (story.sentences[part.sentence]?.firstToken ?? 0) : whole.lastToken
  return (
    / of (?:those|these|them) /.test(wordsBetween(story, from, part.firstToken)) &&
    (toldShares(story).get(whole.block) ?? []).some(
      ({sentence, lastToken}) =>
        sentence === whole.sentence &&
        lastToken <= whole.firstToken &&
        /^ of (?:(?:the|its|their|all|[^ ,]+['’]s) ){0,2}$/.test(wordsBetween(story, lastToken, opening(story, whole)))
    )
  )
}

/** `81 players, |five of them| under 30. Half of the 12 vacancies`: of what was told before it. */
export const isOfEarlier = (story: Story, {part, whole}: Pair): boolean =>
  whole.start > part.start &&
  whole.sentence > part.sentence &&
  / of (?:them|these|those|whom|which) $/.test(wordsBetween(story, part.lastToken, part.lastToken + 2))

/** `Two in five of the 1,460 drugs were short, |a survey of 512 shops| found`: those who were asked, and no part of what is told. */
export const isAsked = (story: Story, {part, whole}: Pair): boolean =>
  part.counted?.noun !== whole.counted?.noun &&
  / (?:survey|poll|study|sample|census|review) (?:of|among) $/.test(wordsBetween(story, opening(story, part) - 2, opening(story, part)))

const lacking =
  /^ of (?:the|all the) ([^ ,;:.]+) (?:that |which )?(?:they|it|he|she|we|you) (?:now |still )?(needs?|wants?|owes?|requires?) /

/** `a $538 million shortfall … The funds have 23 percent |of the money they need|`: of a sum that is told where somebody needs it. */
function isOfNeed(story: Story, {sentence, lastToken}: ToldShare, {part, whole}: Pair): boolean {
  const [, , verb] = lacking.exec(wordsBetween(story, lastToken, lastToken + 8)) ?? []
  const stem = verb?.replace(/s$/, '')
  return (
    stem !== undefined &&
    ![part, whole].some((figure) => figure.sentence === sentence || sentenceWords(story, figure.sentence).includes(` ${stem}`))
  )
}

/** `Nearly half |of that| comes at once. … 17,000 of the 57,000 workers`: of what was told before, and no two of a later sentence. */
const isOfBefore = (story: Story, {sentence, lastToken}: ToldShare, {part, whole}: Pair): boolean =>
  part.sentence > sentence && whole.sentence > sentence && / of (?:that|this|it) /.test(wordsBetween(story, lastToken, lastToken + 2))

export const isUntied = (story: Story, share: ToldShare, pair: Pair): boolean =>
  isLeft(story, pair) ||
  isOfNeed(story, share, pair) ||
  isOfBefore(story, share, pair) ||
  isOfBoth(story, share, pair) ||
  hasOwnShare(story, share, pair) ||
  isOfEarlier(story, pair) ||
  (pair.whole.sentence !== pair.part.sentence && isOfSomeWho(story, pair.part.sentence)) ||
  isAsked(story, pair) ||
  isPerOther(story, pair.part) ||
  isPerOther(story, pair.whole) ||
  isWholeItself(story, share, pair) ||
  isOfShareBefore(story, pair) ||
  isOfOtherThings(story, share, pair) ||
  isBesideOther(story, share, pair) ||
  namesOther(story, share, pair) ||
  (share.kind === 'majority' && / per hour$/.test(pair.part.unit ?? '')) ||
  isMultiplied(story, pair.whole) ||
  isOfOwnSubject(story, share, pair) ||
  isSizeOfMove(story, share) ||
  isSetAgainst(story, share, pair)
