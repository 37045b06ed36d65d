/**
 * Gaps that the digits tie to two amounts where no step is told: `It has 201 seats in a house where 288 are needed, and wants 97 |more|`. The two are the only
 * ones of their kind near; a sign that could be of anything asks for a slip as well, one that names the gap between two does not.
 */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {gapSigns, gapVerbs} from '../../../lexicon/part-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {ratioBetween} from '../../figures/interval.js'
import {once} from '../../once.js'
import {isBase} from '../bases.js'
import {figuresIn, isBare, isBound} from '../near.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {isSomeOfThem, standsForThings} from '../no-level.js'
import {isOneSlip, isRoundSlip} from '../slip.js'
import {isOfAim} from '../steps/aims.js'
import {isLevel} from '../steps/beside.js'
import {isInRow} from '../steps/step-rows.js'
import {scaleOf} from '../steps/step-scale.js'
import {toldStepsOf} from '../steps/told-steps.js'
import {isCoordinated} from './series-lists.js'

export interface NearGap {
  readonly by: Figure
  readonly one: Figure
  readonly other: Figure
  /** What the difference is multiplied with to be in the unit of the gap. */
  readonly scale: number
}

/** Sentences to each side in which the two may stand, and a third would make it doubtful. */
const reach = 2
/** Words behind a gap in which its sign may stand. */
const span = 5
/** Two that lie further apart are of different things. */
const furthestApart = 6
/** A gap that is so many times too much or too little is between others. */
const furthestOff = 3

const signs = lazily(() => ({loose: wordsOf(gapSigns), verbs: wordsOf(gapVerbs)}))

type Sign = 'names' | 'hints' | 'lacks' | undefined

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
  return (
    (/^ (?:that|this|it|which) (?:is|was|makes|made|meant|means) (?:an?|the) $/.test(lead) && figure.text.includes('-')) ||
    / (?:victory|win|defeat|triumph|majority|margin|difference|gap) (?:by|of) (?:just |only |a mere |some )?$/.test(lead)
  )
}

const change = /^(?:increase|decrease|rise|fall|gain|loss|drop|plunge|leap|jump)$/
const sides = /^(?:above|below|over|behind|ahead|between)$/
const inTime = /^(?:after|later|before|earlier)$/
const more = /^(?:more|fewer|less|additional|extra|another|new)$/

/** `97 |more|`, `the 180 |new| ones`, `31 metres |taller|`, `48 |too| many`, `|extra| 230`; `eight more |than the figure of January|` names its base. */
function hintsAtGap(story: Story, figure: Figure): boolean {
  const {sentence, lastToken} = figure
  const first = opening(story, figure)
  const {loose} = signs()
  const before = [first - 1, first - 2].map((at) => wordAt(story, sentence, at))
  if (/^(?:to|at|from)$/.test(before[0] ?? '')) return false
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
const isAsked = (story: Story, {sentence, firstToken, lastToken}: Figure): boolean =>
  [-4, -3, -2, -1].some((step) => asked.test(wordAt(story, sentence, firstToken + step))) ||
  / (?:to win|for victory|to reach|were needed|are needed|is needed|was needed) /.test(wordsBetween(story, lastToken, lastToken + 3))

const asked =
  /^(?:set|chasing|chase|pursuing|target|need|needs|needed|require|requires|required|asks|asked|goal|aim|quota|threshold|costs?|price|wants|wanted|seeking)$/

/** Small numbers are near each other anyway. */
const showsTwo = ({value, text}: Figure): boolean => !/^[0.]*[1-9](?:[0.]*|e\+\d+)$/.test(String(value)) || /\d\d/.test(text)

function signOf(story: Story, figure: Figure): Sign {
  // `behind in |12 of our 15| games`: some of others.
  const isSome = /^ of (?:the|our|my|your|its|his|her|their) \d/.test(story.text.slice(figure.end, figure.end + 12))
  if (isSome || isSomeOfThem(story, figure) || isInRow(story, figure)) return undefined
  if (namesGap(story, figure)) return 'names'
  if (showsTwo(figure) && isLacking(story, figure)) return 'lacks'
  return showsTwo(figure) && hintsAtGap(story, figure) ? 'hints' : undefined
}

const kinds = /^(?:cardinal|money|measure|duration|percent)$/

const isOperand = (story: Story, figure: Figure): boolean =>
  kinds.test(figure.kind) &&
  !isWickets(story, figure) &&
  typeof figure.value === 'number' &&
  figure.role !== 'change' &&
  figure.per === null &&
  !figure.isRange &&
  !isBound(figure)

const allOut = 10

/** `198 |for six|`: how many are out, and no runs. */
const isWickets = (story: Story, {value, counted, sentence, firstToken}: Figure): boolean =>
  counted === null &&
  Number(value) < allOut &&
  wordAt(story, sentence, firstToken - 1) === 'for' &&
  story.tokens[firstToken - 2]?.kind === 'number'

/** The amounts near that a gap could lie between. */
function operandsOf(story: Story, by: Figure, steps: ReadonlySet<Figure | undefined>): readonly Figure[] {
  return figuresIn(story, by.block).filter(
    (figure) =>
      figure !== by &&
      Math.abs(figure.sentence - by.sentence) <= reach &&
      isOperand(story, figure) &&
      scaleFor(by, figure) !== undefined &&
      (by.kind === 'cardinal' || figure.kind !== 'cardinal' || (by.kind !== 'duration' && isAlone(figure) && !isSmall(figure))) &&
      !(steps.has(figure) && figure.counted === null)
  )
}

/** The record of |30.2| set in 1993: a fraction of something counts nothing. */
const isAlone = (figure: Figure): boolean =>
  isBare(figure) || (figure.kind === 'cardinal' && figure.unit === null && !Number.isInteger(figure.value))

/** `640 won … |910|, 270 won more`: a currency that is spelt out may be left out. */
function scaleFor(by: Figure, level: Figure): number | undefined {
  if (isAlone(level) && by.kind === 'money' && /\p{L}{3,}$/u.test(by.text)) return 1
  return scaleOf({kind: 'amount', figure: by}, isAlone(level) ? {...level, counted: null} : level)
}

/** Numbers in words that mostly count something beside the matter. */
const isSmall = ({value}: Figure): boolean => Number(value) < 10

/** `640 won … 910`: a number alone may have left out the unit of the other; `in 20 minutes I had 31` is of no minutes. */
function mayShareUnit(story: Story, one: Figure, other: Figure): boolean {
  const [alone, measured] = isAlone(one) ? [one, other] : [other, one]
  return isAlone(alone) && isLevel(story, measured) && !standsForThings(story, alone)
}

const pointsBack = (story: Story, by: Figure): boolean =>
  /^(?:the|that|this|those|these|its|their|his|her|resulting)$/.test(wordAt(story, by.sentence, opening(story, by) - 1))

function gapAt(story: Story, by: Figure, sign: Sign, steps: ReadonlySet<Figure | undefined>): NearGap | undefined {
  // What is lacking is reckoned from what was told before it.
  const all = operandsOf(story, by, steps).filter(({start}) => sign !== 'lacks' || start < by.start)
  // `|The 2.5-gigawatt shortfall| …. Last winter the peak was 41.9`: what points back is of the two before it.
  const near = all.length > 2 && pointsBack(story, by) ? all.filter(({start}) => start < by.start) : all
  const [one, other] = near
  if (!one || !other || near.length !== 2 || (one.kind !== other.kind && !mayShareUnit(story, one, other))) return undefined
  const [first, second] = [Number(one.value), Number(other.value)]
  // `It has 120 beds and 80 nurses, and needs another 50`: of what is to be reached, and of no two that are told side by side.
  if (sign === 'lacks' && !(hintsAtGap(story, by) || isAsked(story, first > second ? one : other))) return undefined
  const scale = scaleFor(by, isAlone(one) ? other : one) ?? 1
  const [told, implied] = [Number(by.value), Math.abs(first - second) * scale]
  // Small numbers are near each other anyway: their gap has to be named, and they to be of some size.
  if (sign === 'names' && (!showsTwo(by) || Math.min(first, second) < 10) && !isRoundSlip(told, implied)) return undefined
  if (
    sign !== 'lacks' &&
    isCoordinated(
      story,
      [by, one, other].toSorted((a, b) => a.start - b.start)
    )
  )
    return undefined
  if (implied <= 0 || told >= Math.max(first, second) * scale || told === first * scale || told === second * scale) return undefined
  if ((ratioBetween(first, second) ?? furthestApart) >= furthestApart || isBase(story, by)) return undefined
  if (isOfAim(story, by, [one, other])) return undefined
  const isNear =
    sign === 'names'
      ? (ratioBetween(told, implied) ?? furthestOff) < furthestOff
      : isRoundSlip(told, implied) || isOneSlip([by], () => implied - told, 2)
  return isNear ? {by, one, other, scale} : undefined
}

/** In the order of the text; none where the words tell a step that is read as such. */
export const nearGapsOf = once((story: Story): readonly NearGap[] => {
  const steps = new Set(toldStepsOf(story).map(({figure}) => figure))
  return story.blocks.flatMap((_, block) =>
    figuresIn(story, block).flatMap((figure) => {
      if (!isOperandOrPoints(figure) || figure.hedge?.kind === 'more' || figure.hedge?.kind === 'less') return []
      const sign = signOf(story, figure)
      return sign ? (gapAt(story, figure, sign, steps) ?? []) : []
    })
  )
})

const isOperandOrPoints = ({kind, value, per, isRange}: Figure): boolean =>
  kinds.test(kind) && kind !== 'percent' && typeof value === 'number' && per === null && !isRange
