/**
 * Levels of one year and the next that are of the same size but for the word that scales one of them: `Turnover was |£6.2bn|, up from |£5.9m| a year earlier`. That the words
 * set the two beside each other is all that is asked besides; it judges nothing.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {opening, wordsBetween} from '../nearby-words.js'

export interface ScaleMove {
  readonly from: Figure
  readonly to: Figure
}

/** A letter behind the digits, or a word, that scales them. */
export const scaleWord = /\d\s?(?:m|bn|tn|k|mn|trn)\b|(?:thousand|lakh|million|crore|billion|trillion)\b/i

const kinds = new Set(['money', 'cardinal', 'measure'])

/** From a year to the next, in powers of ten, leaving a thousand aside. */
const mostByMove = 0.4
const ofYearBefore =
  /^(?:[^.;]{0,30}) (?:(?:a|the) (?:year|quarter|month|week) (?:earlier|before|ago)|(?:last|the previous|the prior) (?:year|quarter|month|week))\b/
const leadsToBase = /^(?: [^ ]+){0,3} (?:from|against|compared (?:with|to)) $/
/** Characters behind the base in which its time is told. */
const tail = 60

function isScaleMove(story: Story, from: Figure, to: Figure): boolean {
  if (from.sentence !== to.sentence || from.kind !== to.kind || from.unit !== to.unit || !kinds.has(from.kind)) return false
  if (![from, to].every(({text, value}) => typeof value === 'number' && scaleWord.test(text))) return false
  if (!(Math.abs(Math.abs(Math.log10(Number(from.value) / Number(to.value))) - 3) < mostByMove)) return false
  return (
    leadsToBase.test(wordsBetween(story, to.lastToken, opening(story, from))) &&
    ofYearBefore.test(story.text.slice(from.end, from.end + tail))
  )
}

export const scaleMovesOf = once((story: Story): readonly ScaleMove[] =>
  figuresOf(story).flatMap((from, index, all) => {
    const to = all[index - 1]
    return to && isScaleMove(story, from, to) ? [{from, to}] : []
  })
)
