/** What a figure may be that is no level and no length, by the words beside it: a moment, the things themselves, some of those just told. They judge nothing. */

import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {once} from '../once.js'
import {occurrencesOf} from '../words/occurrences.js'
import {isBare} from './near.js'
import {isPause, opening, wordAt, wordsBetween} from './nearby-words.js'
import {lineAt} from './pattern.js'

const offsets = /^(?:later|earlier|ago|hence|previously|afterwards?|beforehand|apart|old)$/
const anchors = /^(?:before|after|since|on)$/
const lasting = /^(?:for|over|during|in|throughout|of|lasts?|lasted|took|takes?|spent|within)$/

/** `Promoted |eight years later|`, `two years |after| the fire`: a moment, and not how long anything went on; `for two years after the fire` is. */
export function tellsWhen(story: Story, figure: Figure): boolean {
  if (figure.kind !== 'duration') return false
  const {sentence, lastToken} = figure
  const next = wordAt(story, sentence, lastToken)
  if (offsets.test(next)) return true
  // `Nights |on| the island`.
  if (next === 'on' && !isPause(wordAt(story, sentence, lastToken + 1))) return false
  const first = opening(story, figure)
  return anchors.test(next) && ![1, 2, 3].some((back) => lasting.test(wordAt(story, sentence, first - back)))
}

const being =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|do|lost|gained|went|came|got|made|fell|rose|died|live|lived|stand|stood|lie|lay)$/

/** `|Four|, all deeper than 60 metres, lost`, `|nine| were more than 40 miles out`, `I had |31, of which| I ate nine`: the things themselves, so that they have no unit of another figure. */
export function standsForThings(story: Story, figure: Figure): boolean {
  if (!isBare(figure)) return false
  const {sentence, lastToken} = figure
  const [next, second, third] = [0, 1, 2].map((ahead) => wordAt(story, sentence, lastToken + ahead))
  if (isOfThem(story, figure) || (next === 'of' && second === 'the')) return true
  if (next === ',' && /^(?:of|all|most|each|both|none|some|many)$/.test(second ?? '') && !/^(?:time|year)$/.test(third ?? '')) return true
  const before = wordAt(story, sentence, opening(story, figure) - 1)
  return isPauseOrJoint(before) && being.test(next ?? '')
}

const isPauseOrJoint = (word: string): boolean => isPause(word) || /^(?:and|but|while|that|because|so)$/.test(word)

const takesUnit = /^(?:measure|money|duration|percent)$/
/** What is so many times more or less is seldom of one unit. */
const furthest = 5

/** `said 31 minutes, and at Skell it took |34|`, `6.07bn cubic feet, against 1985's |6.19bn|`: a number alone is of the unit that its sentence told before it, and counts nothing. */
export function hasUnitBefore(story: Story, figure: Figure): boolean {
  if (!isBare(figure) || standsForThings(story, figure)) return false
  return (lineAt(story, figure.sentence)?.figures ?? []).some((other) => {
    const ratio = Number(other.value) / Number(figure.value)
    return other.index < figure.index && takesUnit.test(other.kind) && ratio < furthest && ratio > 1 / furthest
  })
}

/** `640 hens, 85 |of them| lame`. */
export const isOfThem = (story: Story, {lastToken}: Figure): boolean =>
  / of (?:which|whom|them|these|those|it) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** The same, and no `two |of those hurt|`, who may be others. */
export const isOfJustThem = (story: Story, {lastToken}: Figure): boolean =>
  / of (?:which|whom|them) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `31, |of which| I threw back 12`, `640 hens, 85 |of them| lame`: some of those told before. */
export function isSomeOfThem(story: Story, figure: Figure): boolean {
  const from = Math.max(story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure) - reach)
  return (
    / of (?:which|whom|them|these|those) (?:[^ ,;:]+ )*$/.test(wordsBetween(story, from, opening(story, figure))) || isOfThem(story, figure)
  )
}

/** `hauled 750 kilos |with four cousins|. The average skipper …`: beside those whom the sentence is about, and not their number; what it opens with may be. */
export function isCompany(story: Story, figure: Figure): boolean {
  const {sentence, counted} = figure
  const first = opening(story, figure)
  const opens = story.sentences[sentence]?.firstToken ?? 0
  return counted !== null && [1, 2].some((back) => first - back > opens && company.test(wordAt(story, sentence, first - back)))
}

const company = /^(?:with|without|by|after|than|about)$/
const reach = 10

/** `£3m a year, |enough to keep 11 libraries| open`: what a sum would do, and nothing it was worked out from. */
export const isAffordable = (story: Story, {firstToken, sentence}: Figure): boolean =>
  / (?:enough|sufficient) (?:money )?(?:to|for) (?:[^ ,;:]+ ){0,4}$/.test(
    wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, firstToken - 7), firstToken)
  )

const numbered = once(
  (story: Story): ReadonlySet<string> =>
    new Set(occurrencesOf(story, ['number', 'route']).map(({index}) => story.tokens[index + 1]?.text ?? ''))
)

/** `the |number 17| bus … who has been on |the 17| for years`: a name. */
export const isNumbered = (story: Story, figure: Figure): boolean =>
  isBare(figure) &&
  figure.kind === 'cardinal' &&
  story.tokens[figure.firstToken - 1]?.lower === 'the' &&
  story.tokens[figure.lastToken]?.lower !== 'of' &&
  numbered(story).has(figure.text)
