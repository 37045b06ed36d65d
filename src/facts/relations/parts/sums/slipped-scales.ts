/**
 * Parts that are some hundred times their whole, and would fit it with the next scale word: `has taken £3.2m … £2bn of that`, `a country of 8.4m. Around 3.1bn live in
 * the capital`. It judges nothing.
 */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {longerTimes, subjectVerbs} from '../../../../lexicon/part-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {figuresOfSentences, isBare, isNumber, totalOf} from '../../near.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import {mayName} from '../../same/names-again.js'

export interface SlippedPart {
  readonly part: Figure
  readonly whole: Figure
}

const scaled = /(?:\d\s?(?:m|bn|tn|mn|trn)\b|million|billion|trillion|lakh|crore)/i
const kinds = new Set(['money', 'cardinal', 'measure'])

/** A letter or a word of scale is worth a thousand or a million; of lakh and crore a hundred. */
const slips = [1000, 1e6, 100]
const leastRatio = 40

/** A sentence longer than this is not looked through: what it tells may be of any time. */
const farthest = 60

const isSlipOf = ({text}: Figure, slip: number): boolean => slip > 100 || /lakh|crore/i.test(text)

const isPart = (part: Figure, whole: Figure): boolean => {
  const ratio = Number(part.value) / Number(whole.value)
  return ratio > leastRatio && slips.some((slip) => isSlipOf(part, slip) && ratio / slip <= 1 && ratio / slip > 0.005)
}

/** `the capital |alone took| £2bn`, and no `City's bench alone cost £21m`: whose whole stands elsewhere. */
const isOfThatAlone = (ahead: string): boolean => / alone (?:[^ ,;.]+ ){0,4}$/.test(ahead) && !/['’]s [^ ]+ alone /.test(ahead)

/** `£2bn |of that|`, `|Of these|, 2bn came by train`, `, |including| $2tn in one firm`. */
function isToldAsPart(story: Story, part: Figure): boolean {
  const {firstToken = 0} = story.sentences[part.sentence] ?? {}
  const from = opening(story, part)
  const behind = wordsBetween(story, closing(story, part), closing(story, part) + 3)
  const ahead = wordsBetween(story, Math.max(firstToken, from - 4), from)
  return (
    /^ of (?:that|this|it|them|these|those|which|whom|the total) /.test(behind) ||
    / (?:of (?:that|this|it|them|these|those|which|whom|the total) ,?|including) $/.test(ahead) ||
    isOfThatAlone(wordsBetween(story, Math.max(firstToken, from - 6), from))
  )
}

const lists = lazily(() => ({verbs: wordsOf(subjectVerbs), longer: wordsOf(longerTimes)}))

/** `Around |3.1bn live| in the capital`: a number without its noun opens the sentence behind. */
function isSubject(story: Story, part: Figure, whole: Figure): boolean {
  const {firstToken = 0} = story.sentences[part.sentence] ?? {}
  return (
    part.sentence === whole.sentence + 1 &&
    whole.counted !== null &&
    (isBare(part) || part.counted?.noun === lowerAt(story, part.lastToken)) &&
    opening(story, part) - firstToken <= 1 &&
    lists().verbs.has(lowerAt(story, part.lastToken))
  )
}

/** `Over forty years £2bn of that went …`: a yearly sum may be outgrown in a longer time. */
const isOverLongerTime = (story: Story, part: Figure): boolean => {
  const {firstToken = 0, lastToken = 0} = story.sentences[part.sentence] ?? {}
  const to = Math.min(lastToken, firstToken + farthest)
  const hedge = opening(story, part)
  for (let at = firstToken; at < to; at++) if (at !== hedge && lists().longer.has(lowerAt(story, at))) return true
  return lastToken > to
}

/** `spends £31m |a year|. … £12bn of that`: what is told as its part is a part for the same time. */
const isOfOneTime = (story: Story, part: Figure, whole: Figure): boolean =>
  part.per === whole.per || (part.per === null && isToldAsPart(story, part) && !isOverLongerTime(story, part))

/** `48m |litres| … 30bn |of that|`: a number alone that is told as a part is in its whole's unit. */
const isOfOneUnit = (story: Story, part: Figure, whole: Figure): boolean =>
  (part.kind === whole.kind && part.unit === whole.unit) || (kinds.has(whole.kind) && isBare(part) && isToldAsPart(story, part))

const isAlike = (story: Story, part: Figure, whole: Figure): boolean =>
  isOfOneUnit(story, part, whole) &&
  isOfOneTime(story, part, whole) &&
  (part.counted === null ||
    whole.counted === null ||
    part.counted.noun === whole.counted.noun ||
    mayName(part.counted.noun, whole.counted.noun))

/** The last such figure of its sentence and the one before, where none of theirs could hold the part. */
function wholeOf(story: Story, part: Figure): Figure | undefined {
  const before = figuresOfSentences(story, part.sentence - 1, part.sentence).filter(
    (figure) =>
      figure.index < part.index && figure.block === part.block && isOfOneUnit(story, part, figure) && typeof figure.value === 'number'
  )
  const whole = before.findLast((figure) => isAlike(story, part, figure))
  return whole && isNumber(whole) && before.every(({value}) => Number(value) < Number(part.value) / leastRatio) ? whole : undefined
}

/** What shows one digit alone fits by chance: `£3bn` beside £5m and £8m. */
const showsTwoDigits = ({text}: Figure): boolean => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > 1

/** A list has no more parts. */
const mostListed = 8

/** What the parts of a list may miss their whole by, for rounding. */
const rounding = 0.003
/** What is less of a whole is none of the parts that make it up. */
const leastShare = 0.02

/** The largest of some amounts, where all others and the part make it once the part is a thousand times smaller: `£640m in all: |£310bn| from fares and £330m from grants`. */
function wholeOfList(story: Story, part: Figure, from: number): Figure | undefined {
  const others = figuresOfSentences(story, from, part.sentence).filter(
    (figure) => figure !== part && figure.block === part.block && figure.kind === part.kind && figure.unit === part.unit
  )
  if (others.length < 2 || others.length > mostListed) return undefined
  // `72,000 discs plus 540 million streams`: a letter is taken for another where there are letters.
  if (!others.every((figure) => isNumber(figure) && scaled.test(figure.text) && figure.per === part.per)) return undefined
  const whole = others.reduce((most, figure) => (Number(figure.value) > Number(most.value) ? figure : most))
  // What stands first or last is made of the others.
  const isAtEnd = whole === (whole.start < part.start ? others[0] : others.at(-1))
  if (!isAtEnd || Number(part.value) < leastRatio * Number(whole.value)) return undefined
  const rest = totalOf(others) - Number(whole.value)
  const misses = (sum: number): number => Math.abs(sum / Number(whole.value) - 1)
  // `£11.4m in the red, £2.4m worse than the £9m planned. Its budget is £570m`: they make it without the part.
  if (misses(rest) < leastShare) return undefined
  const fits = (slip: number): boolean => misses(rest + Number(part.value) / slip) < rounding
  return slips.some((slip) => isSlipOf(part, slip) && fits(slip)) ? whole : undefined
}

export const slippedPartsOf = once((story: Story): readonly SlippedPart[] =>
  figuresOf(story).flatMap((part): SlippedPart[] => {
    if (!kinds.has(part.kind) || typeof part.value !== 'number' || !scaled.test(part.text)) return []
    const whole = wholeOf(story, part)
    // `430p for every share. There are 310m |of those|`: no pence.
    if (whole?.unit === 'penny' || whole?.unit === 'cent') return []
    if (whole && isPart(part, whole) && (isToldAsPart(story, part) || isSubject(story, part, whole))) return [{part, whole}]
    const listed =
      part.hedge || !showsTwoDigits(part)
        ? undefined
        : (wholeOfList(story, part, part.sentence) ?? wholeOfList(story, part, part.sentence - 1))
    return listed ? [{part, whole: listed}] : []
  })
)
