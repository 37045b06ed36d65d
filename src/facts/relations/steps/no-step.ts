/** Figures that stand as a step does and tell none: a loss in money, a deficit that another is compared with, a sum that is raised, the price of a bond in sixteenths, odds of two to one. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isWordScore} from '../counts/scores/word-scores.js'
import {wordsBetween} from '../nearby-words.js'
import type {Cue} from './step-cues.js'
import {firstOf} from './step-cues.js'

export function isNoStep(story: Story, figure: Figure, cue: Cue): boolean {
  const {tokens} = story
  const {lower = '', text = ''} = tokens[cue.at] ?? {}
  const next = tokens[figure.lastToken]?.lower ?? ''
  const {kind} = figure
  // `A net loss of $13m`: what the year came to.
  if (kind === 'money' && /^loss(?:es)?$/.test(lower)) return true
  if (kind === 'money' && /^rais(?:e|es|ed|ing)$/.test(lower) && cue.at === firstOf(story, figure) - 1 && !/^(?:to|from|an?)$/.test(next))
    return true
  // `70 percent surplus`, `a deficit of 5.3 percent`.
  if (kind === 'percent' && figure.unit === 'percent' && /^(?:surplus|deficit|excess)$/.test(lower)) return true
  // `delaying flights by |up to| two hours`: the most of many.
  if (/^(?:up|as)$/.test(figure.hedge?.text.toLowerCase().split(' ')[0] ?? '') && figure.hedge?.kind === 'less') return true
  // `tournaments |one rung| down`, `two places below`: no number of what is counted.
  if (/^(?:rungs?|notch(?:es)?|places?|floors?|tiers?|divisions?|leagues?|doors?|rows?|storeys?|decks?|blocks?)$/.test(next) && !cue.isNoun)
    return true
  // `|His leap of| 8.41 metres`: how far.
  if (kind === 'measure' && /^(?:leap|jump)$/.test(lower) && /^(?:his|her|whose)$|['’]s$/.test(tokens[cue.at - 1]?.lower ?? '')) return true
  // `The rigs in the Gulf were 83`.
  if (lower === 'gulf' && text !== lower) return true
  // `77% copper and 21% tin. |Lead, at 2%|, completes the alloy`: a metal.
  if (text === 'Lead' && tokens[cue.at + 1]?.text === ',') return true
  // `sank another £20m |into| it`, `fell £4m |into| the red`: what went in, or where it came to.
  if (kind === 'money' && next === 'into' && !cue.isNoun) return true
  // `30,000 tonnes later in the month`.
  if (kind !== 'duration' && /^(?:later|earlier)$/.test(lower)) return true
  if (kind === 'ratio' && (next === 'majority' || (figure.text.includes('/') && cue.isGap))) return true
  // `Won by two to one`.
  if (kind === 'cardinal' && next === 'to' && /^(?:one|1)$/.test(tokens[figure.lastToken + 1]?.lower ?? '')) return true
  if (isWordScore(story, figure)) return true
  // `Her 64%-27% advantage`: the two shares themselves.
  if (kind === 'percent' && cue.isNoun && /%[-–]$/.test(story.text.slice(Math.max(0, figure.start - 2), figure.start))) return true
  const lead = Math.min(cue.at, firstOf(story, figure))
  // `capital gains of $14m`; `earnings of $4m, excluding a gain of $1m`.
  if (kind === 'money' && (tokens[lead - 1]?.lower === 'capital' || isAside(story, lead))) return true
  // `Breaking Monday's fall of 169 points`: a step of another day.
  if (cue.isNoun && [1, 2, 3, 4].some((back) => /^(?:breaking|following|followed|extending)$/.test(tokens[lead - back]?.lower ?? '')))
    return true
  // `put four |of those 17 points back|`: some of what was told before.
  if (!cue.isNoun && /^ of (?:those|these|the) $/.test(wordsBetween(story, lead - 2, lead)) && /^(?:back|more|less)$/.test(lower))
    return true
  // `a |margin of error| of 2.5 points`: a survey’s.
  if (/^margins?$/.test(lower) && wordsBetween(story, cue.at + 1, cue.at + 3) === ' of error ') return true
  // `put |the odds of a quarter-point cut| at 85%, down from 93%`: how likely it is, and no step of that.
  if (
    cue.isNoun &&
    / (?:odds|chances?|probability|likelihood|prospects?) of (?:an?|the|another) $/.test(wordsBetween(story, lead - 3, lead))
  )
    return true
  return cue.isGap && cue.isNoun && (isCompared(story, lead) || isHeldAgainst(story, figure))
}

/** `the gap is 2.9%|, just inside the 3%| ceiling`: a level that is held against a limit. */
const isHeldAgainst = (story: Story, {unit, lastToken}: Figure): boolean =>
  unit === 'percent' &&
  /^ , (?:(?:just|well|comfortably|safely|narrowly|only) )?(?:inside|within|under|below|above|over|beyond|outside) (?:the|its|their|an?) /.test(
    wordsBetween(story, lastToken, lastToken + 5)
  )

const isAside = ({tokens}: Story, first: number): boolean =>
  [1, 2, 3].some((back) => /^(?:excluding|including)$/.test(tokens[first - back]?.lower ?? ''))

/** `compared with |a deficit of $98m|`: a level as the other is. */
function isCompared({tokens}: Story, first: number): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const {lower = '', kind} = tokens[at] ?? {}
    if (/^(?:compared|against|versus)$/.test(lower)) return true
    if (kind !== 'word') return false
  }
  return false
}
