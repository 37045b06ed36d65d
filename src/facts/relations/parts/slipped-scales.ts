/**
 * Parts that are some hundred times their whole, and would fit it with the next scale word: `has taken £3.2m … £2bn of that`, `a country of 8.4m. Around 3.1bn live in
 * the capital`. It judges nothing.
 */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {longerTimes, subjectVerbs} from '../../../lexicon/part-words.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {figuresOfSentences, isBare, isNumber} from '../near.js'
import {closing, opening, wordsBetween} from '../nearby-words.js'
import {mayName} from '../same/names-again.js'

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

const isPart = (part: Figure, whole: Figure): boolean => {
  const ratio = Number(part.value) / Number(whole.value)
  return (
    ratio > leastRatio && slips.some((slip) => (slip > 100 || /lakh|crore/i.test(part.text)) && ratio / slip <= 1 && ratio / slip > 0.005)
  )
}

/** `£2bn |of that|`, `|Of these|, 2bn came by train`, `, |including| $2tn in one firm`. */
function isToldAsPart(story: Story, part: Figure): boolean {
  const {firstToken = 0} = story.sentences[part.sentence] ?? {}
  const from = opening(story, part)
  const behind = wordsBetween(story, closing(story, part), closing(story, part) + 3)
  const ahead = wordsBetween(story, Math.max(firstToken, from - 4), from)
  return (
    /^ of (?:that|this|it|them|these|those|which|whom|the total) /.test(behind) ||
    / (?:of (?:that|this|it|them|these|those|which|whom|the total) ,?|including) $/.test(ahead) ||
    / alone (?:[^ ,;.]+ ){0,4}$/.test(wordsBetween(story, Math.max(firstToken, from - 6), from))
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

export const slippedPartsOf = once((story: Story): readonly SlippedPart[] =>
  figuresOf(story).flatMap((part): SlippedPart[] => {
    if (!kinds.has(part.kind) || typeof part.value !== 'number' || !scaled.test(part.text)) return []
    const whole = wholeOf(story, part)
    if (!whole || !isPart(part, whole)) return []
    return isToldAsPart(story, part) || isSubject(story, part, whole) ? [{part, whole}] : []
  })
)
