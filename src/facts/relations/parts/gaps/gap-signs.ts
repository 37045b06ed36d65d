/** Words that say of a figure that it lies between two others: `340 ballots parted them`, `97 more`, `require another 86`. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {gapSigns, gapVerbs} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isWordScore} from '../../counts/scores/word-scores.js'
import {figuresIn} from '../../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isSomeOfThem} from '../../no-level.js'
import {isInRow} from '../../steps/step-rows.js'
import {isOfOtherCount} from './majority-gaps.js'

/** Words behind a gap in which its sign may stand. */
const span = 5

const signs = lazily(() => ({loose: wordsOf(gapSigns), verbs: wordsOf(gapVerbs)}))

export type Sign = 'names' | 'hints' | 'lacks' | undefined

/** `|340 ballots parted them|`, `the |missing| 40 tonnes`, `That was an |eight-point| licking`: said to lie between two. */
function namesGap(story: Story, figure: Figure): boolean {
  const {sentence, lastToken} = figure
  const first = opening(story, figure)
  const before = wordAt(story, sentence, first - 1)
  if (
    /^(?:missing|extra|additional|surplus|lacking)$/.test(before) &&
    /^(?:the|those|these|this|that)$/.test(wordAt(story, sentence, first - 2))
  )
    return true
  for (let at = lastToken; at < lastToken + span && !isPause(wordAt(story, sentence, at)); at++)
    if (signs().verbs.has(wordAt(story, sentence, at)) && /^(?:them|the|these|those|both)$/.test(wordAt(story, sentence, at + 1)))
      return true
  const lead = wordsBetween(story, story.sentences[sentence]?.firstToken ?? 0, first)
  // `The coalition |has a majority| of two`: its own, whatever was counted before.
  if (/ (?:has|have|had|holds|held) (?:an?|the|its|their) (?:[^ ]+ )?[^ ]+ of $/.test(lead)) return false
  if (/ majority of /.test(lead) && isOfOtherCount(story, sentence)) return false
  return (
    (/^ (?:that|this|it|which) (?:is|was|makes|made|meant|means) (?:an?|the) $/.test(lead) && figure.text.includes('-')) ||
    / (?:victory|win|defeat|triumph|majority|margin|difference|gap) (?:by|of) (?:just |only |a mere |some )?$/.test(lead)
  )
}

const change = /^(?:increase|decrease|rise|fall|gain|loss|drop|plunge|leap|jump)$/

const describes = /^(?:\p{L}+er|\p{L}+ed|new|short|missing|lost|additional|extra|separate)$/u

const sides = /^(?:above|below|over|behind|ahead|between)$/

const inTime = /^(?:after|later|before|earlier)$/

const more = /^(?:more|fewer|less|additional|extra|another|new)$/

/** `97 |more|`, `the 180 |new| ones`, `31 metres |taller|`, `48 |too| many`, `|extra| 230`; `eight more |than the figure of January|` names its base. */
export function hintsAtGap(story: Story, figure: Figure): boolean {
  const {sentence, lastToken} = figure
  const first = opening(story, figure)
  const {loose} = signs()
  const before = [first - 1, first - 2].map((at) => wordAt(story, sentence, at))
  // `|between| 2.5 points, in Norway, and 3.1`: the one end of a range.
  if (/^(?:to|at|from|between)$/.test(before[0] ?? '')) return false
  if (isMadeByOne(story, figure)) return true
  // `650 |more| stores`, `an |additional| £65m until May`: others that come on top.
  const isAlone = isPause(wordAt(story, sentence, closing(story, figure))) || figure.counted?.noun === 'one'
  const added = before.some((word) => more.test(word)) || more.test(wordAt(story, sentence, lastToken))
  const next = wordAt(story, sentence, lastToken + 1)
  if (added && !isAlone && !(more.test(wordAt(story, sentence, lastToken)) && (isPause(next) || next === 'than'))) return false
  if (before.some((word) => loose.has(word) && !word.endsWith('er') && word !== 'new')) return true
  for (let at = lastToken; at < lastToken + span && !isPause(wordAt(story, sentence, at)); at++) {
    const word = wordAt(story, sentence, at)
    const next = wordAt(story, sentence, at + 1)
    // `350 hectares by 1990 |and| 275 more`, `750m |between them|`: of another, and together.
    if (/^(?:and|but|while)$/.test(word) || (word === 'between' && /^(?:them|us|you)$/.test(next))) return false
    // `the £325m |will increase| its reserve`, `0.06 |below last night|`: a verb, and a base of its own.
    if (change.test(word) && !isPause(next)) return false
    // `gave 340 seats to |a divided stand|`, `held 340 in |an older| wing`.
    if (describes.test(word) && at > lastToken && /^(?:an?|the|its|their|his|her)$/.test(wordAt(story, sentence, at - 1)) && !isPause(next))
      return false
    const hasBase = next === 'than' || (sides.test(word) && !isPause(next))
    // `Threw back 12 as |too small|`; `48 |too many|`.
    if (word === 'too' && !/^(?:many|few|much|little)$/.test(next)) return false
    // `The tally was 23 |by| the weekend`.
    if (figure.kind === 'duration' && inTime.test(word)) return followsTime(story, figure)
    if ((loose.has(word) && word !== 'by') || signs().verbs.has(word)) return !hasBase || holdsOperand(story, figure, at)
  }
  return false
}

/** `the £660 |she saves| each month`, `the 9.3 kilos |that he had shed|`: what the one who went from the one to the other got or lost by it. */
const isMadeByOne = (story: Story, figure: Figure): boolean =>
  /^(?:the|those|these)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) &&
  madeByOne.test(wordsBetween(story, figure.lastToken, figure.lastToken + 7))

const madeByOne =
  /^ (?:[^ ,]+ )?(?:that |which )?(?:he|she|they|it|i|we|you) (?:(?:had|has|have) )?(?:saves?|saved|shed|lost|gained|put on|sweated off|took off|trimmed) /

/** `in two hours and 14 minutes, |50 seconds after her|`: right behind one of the two times that were taken. */
const followsTime = (story: Story, {block, sentence, firstToken}: Figure): boolean =>
  figuresIn(story, block).some(
    (figure) =>
      figure.sentence === sentence && figure.kind === 'duration' && firstToken >= figure.lastToken && firstToken - figure.lastToken < 6
  )

/** `than |the old one, of 640|`: what it is more than is told in its clause, and in none that `and` or `but` joins to it. */
const holdsOperand = (story: Story, figure: Figure, at: number): boolean =>
  figuresIn(story, figure.block).some(
    ({sentence, firstToken}) =>
      sentence === figure.sentence &&
      firstToken > at &&
      firstToken - at < 12 &&
      !/ , (?:and|but|while|with) /.test(wordsBetween(story, at, firstToken))
  )

/** `They require |another 86|`, `needs 86 |more|`: what is lacking, however it goes on. */
function isLacking(story: Story, figure: Figure): boolean {
  const {sentence, lastToken} = figure
  const first = opening(story, figure)
  if (!/^(?:another|further|more)$/.test(wordAt(story, sentence, first - 1)) && wordAt(story, sentence, lastToken) !== 'more') return false
  return [1, 2, 3].some((back) => lacking.test(wordAt(story, sentence, first - back)))
}

const lacking = /^(?:need|needs|needed|needing|require|requires|required|requiring|lack|lacks|lacked|want|wants|wanted|wanting)$/

/** `|Set| 274 to win`, `|chasing| 274`, `the |target| of £274,000`: what is to be reached. */
export const isAsked = (story: Story, {sentence, firstToken, lastToken}: Figure): boolean =>
  [-4, -3, -2, -1].some((step) => asked.test(wordAt(story, sentence, firstToken + step))) ||
  / (?:to win|for victory|to reach|were needed|are needed|is needed|was needed) /.test(wordsBetween(story, lastToken, lastToken + 3))

const asked =
  /^(?:set|chasing|chase|pursuing|target|need|needs|needed|require|requires|required|asks|asked|goal|aim|quota|threshold|costs?|price|wants|wanted|seeking)$/

/** Small numbers are near each other anyway. */
export const showsTwo = ({value, text}: Figure): boolean => !/^[0.]*[1-9](?:[0.]*|e\+\d+)$/.test(String(value)) || /\d\d/.test(text)

export function signOf(story: Story, figure: Figure): Sign {
  // `behind in |12 of our 15| games`: some of others.
  const isSome = /^ of (?:the|our|my|your|its|his|her|their) \d/.test(story.text.slice(figure.end, figure.end + 12))
  if (isSome || isSomeOfThem(story, figure) || isInRow(story, figure) || isWordScore(story, figure)) return undefined
  if (namesGap(story, figure)) return 'names'
  if (showsTwo(figure) && isLacking(story, figure)) return 'lacks'
  return showsTwo(figure) && hintsAtGap(story, figure) ? 'hints' : undefined
}
