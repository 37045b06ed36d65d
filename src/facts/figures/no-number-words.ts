/** Number words that are no number where they stand: `one another`, `Air Force One`, `second half`. */

import {isPlural} from './counted.js'
import type {Place} from './number-place.js'
import {joins} from './pieces.js'
import {isChangeWord} from './role.js'
import {numberWords} from './words.js'

const pronounLeads =
  /^(?:no|the|this|that|these|which|any|every|some|another|other|each|first|last|next|previous|current|only|new|old|big|good|bad|better|best|right|wrong|number|day|square|loved|same|single)$/

/** `one` that stands for a thing said before, or for people: `the last one`, `one never knows`, `one another`, `one-off`. */
export function isPronoun({pieces, numeral, unit, floor}: Place): boolean {
  const piece = pieces[numeral.first]
  if (piece?.lower !== 'one' || numeral.last - numeral.first !== 1 || numeral.form !== 'cardinal') return false
  const before = pieces[numeral.first - 1]
  const next = pieces[numeral.last]
  if (joins(next) && pieces[numeral.last + 1]?.lower === 'in') return false
  if (joins(next))
    return (
      !unit &&
      !/^(?:man|woman|bed|bedroom|storey|story|car|lane|room|seat|party|state|goal|point|game|run|shot|match)$/.test(
        pieces[numeral.last + 1]?.lower ?? ''
      )
    )
  if (next === undefined || next.kind !== 'word')
    return !(before?.lower === 'just' || before?.lower === 'only' || before?.lower === 'minus' || before?.lower === 'negative')
  if (before && pronounLeads.test(before.lower) && before.glued === false) return !unit || before.lower !== 'the'
  if (next.lower === 'of') return false
  // `When three had moved and |one| had died`.
  if (floor > 0 && before?.lower === 'and' && /^(?:had|has|was)$/.test(next.lower)) return false
  // `the early one took 410`, `35% for an average one and 15% for a wet one`.
  if (
    !unit &&
    before?.kind === 'word' &&
    !/^(?:just|only|past|over|about|mere|total|further|full|paltry|lowly|solitary)$/.test(before.lower) &&
    /^(?:the|this|that|an?)$/.test(pieces[numeral.first - 2]?.lower ?? '')
  )
    return true
  const {small, tens} = numberWords()
  const counterpart = pieces[numeral.last + 1]?.lower ?? ''
  const paired = small.has(counterpart) || tens.has(counterpart) || pieces[numeral.last + 1]?.kind === 'digits'
  if (/^(?:to|or|in|and|over)$/.test(next.lower) && paired) return false
  if (next.lower === 'hand') return before?.lower === 'on'
  // `if one steps back`: a plural behind it is a verb.
  if (!unit && isPlural(next.lower) && next.lower.endsWith('s')) return true
  return /^(?:another|day|more|is|was|has|had|will|would|can|could|may|might|must|should|does|did|never|who|that|which|to|for|in|at|on|with|from|and|or|but|as|after|by|it|thing|way|side|over|they|he|she|we|you|i|said|says|knows|else|s|than|too|not|here|there|where|when|if|because|so|about)$/.test(
    next.lower
  )
}

/** A number word with a capital inside a sentence is a name: `Air Force One`, `World War Two`, `the Big Three`. */
export function isNamed({pieces, numeral, titled}: Place): boolean {
  const piece = pieces[numeral.first]
  if (numeral.digits || titled || numeral.first === 0 || !piece?.capital) return false
  const before = pieces[numeral.first - 1]
  return before?.kind === 'word' || joins(before)
}

/** An ordinal or a part of one inside a name or a set phrase: `second half`, `third quarter`, `at first`, `First Bank`. */
export function isPhrase({pieces, numeral, unit}: Place): boolean {
  if (unit || numeral.digits) return false
  const word = pieces[numeral.first]?.lower
  if (numeral.form === 'fraction' && numeral.last - numeral.first === 1) {
    const before = pieces[numeral.first - 1]
    const next = pieces[numeral.last]
    if (word !== 'half') return true
    // `310, or just over |half|, were on the early shift`.
    if (/^(?:over|under|than|nearly|almost|roughly|exactly|or)$/.test(before?.lower ?? '') && next?.text === ',') return false
    if (before?.lower === 'by' && isChangeWord(pieces[numeral.first - 2]?.lower ?? '')) return false
    if (
      before &&
      /^(?:first|second|1st|2nd|the|other|this|that|better|each|either|top|bottom|opening|closing|latter|final|his|her|their|its|last|next|time|one|two|per|and|by)$/.test(
        before.lower
      )
    )
      return true
    if (next?.kind === 'word' && isPlural(next.lower)) return false
    return (
      next?.kind !== 'word' ||
      joins(next) ||
      !/^(?:of|the|its|his|her|their|our|my|your|those|these|all|an?|hour|day|year|mile|pint)$/.test(next.lower)
    )
  }
  return false
}
