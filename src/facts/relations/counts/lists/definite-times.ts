/** Definite numbers of things with the dates of each right behind: `The three before it, in 2010, 2014 and 2018,`, or as `those of 2010 and 2014`. It judges nothing. */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import type {Ordinal} from '../ordinals/ordinals.js'
import {isThing, type Told, toldFrom} from './told-list.js'

/** Words from the number to the mark before its dates. */
const reach = 6
const earlier = /^(?:previous|earlier|past|last|other|former)$/

/** Where the dates begin behind `The three |before it|, in`, `his two previous |films|, in`; only of what came before, since more than one may share a date. */
function datesAt(story: Story, {firstToken, lastToken, sentence}: Figure): number | undefined {
  if (!/^(?:the|his|her|its|their)$/.test(lowerAt(story, firstToken - 1))) return undefined
  let [at, isBefore] = [lastToken, false]
  for (; at < lastToken + reach && story.tokens[at]?.kind === 'word' && story.tokens[at]?.sentence === sentence; at++)
    isBefore ||= earlier.test(lowerAt(story, at)) || lowerAt(story, at) === 'before'
  if (!isBefore || lowerAt(story, at) !== ',' || !/^(?:in|on)$/.test(lowerAt(story, at + 1))) return undefined
  return isThing(story, at + 2) === 'when' ? at + 2 : undefined
}

/** Words from the number to the dates that stand for its things one by one. */
const far = 24

/** `four of the 10 driest springs had come since 2010, |those of| 2011, 2012, 2017 and 2020`: where the years of each begin. */
function yearsOfThose(story: Story, {lastToken, sentence}: Figure): number | undefined {
  const last = Math.min(lastToken + far, (story.sentences[sentence]?.lastToken ?? 0) - 3)
  for (let at = lastToken; at < last; at++) {
    const token = story.tokens[at]
    if (/^[;:]$/.test(token?.text ?? '')) return undefined
    // `of |the 10|`, `since |2010|`, and no other number that may be meant.
    if (token?.kind === 'number' && !/^(?:of|the|its|since|in|from|to|after|before)$/.test(lowerAt(story, at - 1))) return undefined
    if (token?.lower !== 'those' || !/^[,(–—]$/.test(lowerAt(story, at - 1)) || !/^(?:of|in)$/.test(lowerAt(story, at + 1))) continue
    return /^(?:1[5-9]|20)\d\d$/.test(lowerAt(story, at + 2)) ? at + 2 : undefined
  }
  return undefined
}

/** `her third novel. The |three| before it, in 2011 and 2016`: the ordinal agrees with the dates, and the number does not. */
const isBacked = (before: ReadonlySet<string>, told: Told): boolean => before.has(`${told.beside.start} ${told.count + 1}`)

export function definiteTimes(story: Story, found: readonly Ordinal[]): readonly Ordinal[] {
  const before = new Set(found.flatMap(({kind, beside, value}) => (kind === 'before' ? [`${beside.start} ${value}`] : [])))
  return figuresOf(story).flatMap((figure): Ordinal[] => {
    const {kind, value, hedge, start, end, text} = figure
    if (kind !== 'cardinal' || hedge || typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > 10) return []
    const at = datesAt(story, figure) ?? yearsOfThose(story, figure)
    const told = at === undefined ? undefined : toldFrom(story, at)
    // The list is all there is: behind it the sentence goes on or ends.
    if (!told || !/^[,.;)–—]$/.test(story.text.slice(told.beside.end).trimStart().slice(0, 1))) return []
    // Two of four may fall into one month; the years of three runs are told each.
    const isLong = value > told.count && !isBacked(before, told)
    if (isLong && (told.count < 3 || value > told.count + 1 || !/^(?:19|20)\d\d/.test(told.beside.text))) return []
    return [{at: {start, end, text}, value, kind: 'times', beside: told.beside, count: told.count, isDoubtful: isLong}]
  })
}
