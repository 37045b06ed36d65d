/**
 * Told moves: two levels that one clause binds to each other by its own words, `from 31 in May to 36`, `to 36 from 31`, `36, up from 31`. No other figure of the paragraph can be meant, however
 * many there are. It judges no values.
 */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import {linesOf} from '../pattern.js'
import {areOfOneKind, isLevel, isScaleAlike} from './beside.js'
import {worthOf} from './orders/worth.js'
import type {Direction, ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {setsAside, stepWords} from './step-words.js'
import {isOfLonger} from './told-bases.js'

export interface ToldMove {
  readonly from: Figure
  readonly to: Figure
  /** Half-open range of tokens, both figures and the words that lead to them. */
  readonly firstToken: number
  readonly lastToken: number
}

const breaks = /^(?:[;:—–(]|--)$/
const leads = /^(?:from|to|at|against|than)$/

/** The nearest word before a figure that leads to it: `from| an average of 31`. */
function leadOf({tokens}: Story, figure: Figure): {word: string; at: number} | undefined {
  for (let at = figure.firstToken - 1; at >= figure.firstToken - 6; at--) {
    const {lower = '', kind, sentence} = tokens[at] ?? {}
    // `Drop to sixth |with| 45 from 22 games`: points, and no move.
    if (sentence !== figure.sentence || kind === 'number' || breaks.test(lower) || /^(?:,|with)$/.test(lower)) return undefined
    if (leads.test(lower)) return {word: lower, at}
  }
  return undefined
}

/** Nothing between two tokens opens another clause. */
function isOneClause({tokens}: Story, from: number, to: number): boolean {
  if (to - from > 20) return false
  for (let at = from; at < to; at++) {
    const {lower = ''} = tokens[at] ?? {}
    if (
      breaks.test(lower) ||
      setsAside.test(lower) ||
      /^(?:and|but|while|whereas|though|although|because|if|or|who|whose|after|before)$/.test(lower)
    )
      return false
  }
  return true
}

/** `up from`, `down on`, `an increase from`: the word right before what leads to the base. */
function isMovedFrom({tokens}: Story, at: number): boolean {
  const {verbs, nouns} = stepWords()
  const word = tokens[at - 1]?.lower ?? ''
  if (/^(?:up|down)$/.test(word) || verbs.has(word) || nouns.get(word) !== undefined) return true
  // `14%, |down 4 per cent| from 18%`.
  return /^(?:%|percent|cent|points?)$/.test(word) && [3, 4, 5].some((back) => /^(?:up|down)$/.test(tokens[at - back]?.lower ?? ''))
}

/** `pick up to three |from a list of 12|` */
const isPickedFrom = (story: Story, {firstToken}: Figure): boolean =>
  / from an? (?:[^ ]+ )?(?:list|shortlist|longlist|choice|selection|menu|pool|panel|field|squad|pack|sample|batch|hat|group|set|range) of $/.test(
    wordsBetween(story, firstToken - 5, firstToken)
  ) && !/ (?:cut|reduced|narrowed|whittled|trimmed|grew|grown|shrank|shrunk) /.test(wordsBetween(story, firstToken - 9, firstToken))

function moveOf(story: Story, levels: readonly Figure[], index: number): ToldMove | undefined {
  const from = levels[index]
  const lead = from && leadOf(story, from)
  if (!from || (from.move !== 'from' && lead?.word !== 'from') || isPickedFrom(story, from)) return undefined
  const start = lead?.at ?? from.firstToken
  // `Rates ranging from 3.9 to 9.9`.
  if (/^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|priced|anywhere)$/.test(story.tokens[start - 1]?.lower ?? '')) return undefined
  const [before, next] = [levelBefore(story, levels, index), levels[index + 1]]
  // `To 1.45m tonnes from 1.35m, with exports rising to 720,000`: what stands before it has it for its own.
  const isTaken =
    before !== undefined &&
    next !== undefined &&
    isMoveBack(story, from, before, start) &&
    ((isParted(story, from, next) && leadOf(story, before)?.word === 'to') || isApposed(story, before, start))
  if (
    !isTaken &&
    next &&
    areOfOneKind(from, next) &&
    !isOfLonger(story, {from, to: next}) &&
    (next.move === 'to' || leadOf(story, next)?.word === 'to') &&
    isOneClause(story, from.lastToken, next.firstToken)
  )
    return {from, to: next, firstToken: start, lastToken: next.lastToken}
  if (!before || !isMoveBack(story, from, before, start) || isPassedBy(story, before, start)) return undefined
  const toLead = leadOf(story, before)
  if (toLead?.word !== 'to' && (!isMovedFrom(story, start) || isAmount(story, before, from))) return undefined
  return {from, to: before, firstToken: toLead?.at ?? firstOf(story, before), lastToken: from.lastToken}
}

/** `came to £12.9m|, down 15% |from £15.1m, helped by a rise in rents to £2m`: set off behind the figure that it is the base of. */
function isApposed({tokens}: Story, {lastToken}: Figure, start: number): boolean {
  const way = tokens.slice(lastToken, start).findIndex(({lower}) => /^(?:up|down)$/.test(lower))
  return way > 0 && tokens[lastToken + way - 1]?.text === ','
}

/** `The stock|, which had closed at $50 on Monday, is still| up 15 percent from the $40 at which it started`: a level of an earlier day, told aside of the one that moved. */
function isPassedBy({tokens}: Story, {firstToken, lastToken, sentence}: Figure, start: number): boolean {
  if (!tokens.slice(lastToken, start).some(({lower}) => lower === ',')) return false
  let isEarlier = false
  for (let at = firstToken - 1; at > firstToken - 12; at--) {
    const {lower = '', sentence: own} = tokens[at] ?? {}
    if (own !== sentence || breaks.test(lower)) return false
    if (/^(?:had|having|once|briefly|peaked|peaking|touched)$/.test(lower)) isEarlier = true
    if (lower === ',') return isEarlier && /^(?:which|that|who|having|once|briefly|peaking|touched)$/.test(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** The levels that a step may lie between: where it has a base behind it, `from the $40`, none that was told aside before it. */
export const withoutPassedBy = (story: Story, {sentence, firstToken, lastToken}: ToldStep, levels: readonly Figure[]): readonly Figure[] =>
  levels.some((level) => level.sentence === sentence && level.firstToken >= lastToken && leadOf(story, level)?.word === 'from')
    ? levels.filter((level) => level.sentence !== sentence || level.firstToken > firstToken || !isPassedBy(story, level, firstToken))
    : levels

const isParted = ({tokens}: Story, from: Figure, next: Figure): boolean =>
  tokens.slice(from.lastToken, next.firstToken).some(({lower}) => /^(?:,|including|bringing)$/.test(lower))

const isMoveBack = (story: Story, from: Figure, before: Figure, start: number): boolean =>
  areOfOneKind(from, before) && isOneClause(story, before.lastToken, start)

/** `|23| now meet the 2 per cent guideline, up from |three|`: so many did before, and their measure has not moved. */
const isOfThoseCounted = (story: Story, {from, to}: ToldMove, figures: readonly Figure[]): boolean =>
  to.unit !== null &&
  to.start < from.start &&
  /^(?:\p{L}+|[\d.,]+)$/u.test(from.text) &&
  figures.some((each) => isSubjectOf(story, each, to) && isScaleAlike(each, from))

const leadsObject = /^(?:of|in|for|among|at|with|by|from|to|on|per|the|these|those|all|and|or)$/

/** So many of them do what the other figure measures, in one clause: `|Only 120 towns| have streets of 20mph`. */
const isSubjectOf = (story: Story, each: Figure, measure: Figure): boolean =>
  each.kind === 'cardinal' &&
  each.sentence === measure.sentence &&
  each.start < measure.start &&
  !leadsObject.test(wordAt(story, each.sentence, firstOf(story, each) - 1)) &&
  isOneClause(story, each.lastToken, measure.firstToken)

/** In `32.7 billion crowns, |or $4.8 billion|, up from 30.9 billion` the move is of the first: the second tells it again. */
function levelBefore(story: Story, levels: readonly Figure[], index: number): Figure | undefined {
  const before = levels[index - 1]
  if (before && isOfTwo(story, levels[index - 2], before)) return levels[index - 3]
  return before && story.tokens[firstOf(story, before) - 1]?.lower === 'or' ? levels[index - 2] : before
}

/** `narrowed to three points|, 47 percent to 44,| from seven`: the two that the amount before them lies between. */
const isOfTwo = ({tokens}: Story, one: Figure | undefined, {firstToken, lastToken}: Figure): boolean =>
  one !== undefined &&
  tokens[one.firstToken - 1]?.text === ',' &&
  tokens[lastToken]?.text === ',' &&
  firstToken - one.lastToken === 1 &&
  tokens[one.lastToken]?.lower === 'to'

/** `800p, |32p| up from a close of 768p`: by how much, and no level. */
const isAmount = ({tokens}: Story, {lastToken, value}: Figure, from: Figure): boolean =>
  /^(?:up|down|higher|lower)$/.test(tokens[lastToken]?.lower ?? '') && Number(value) < Number(from.value) / 4

/** By sentence: the moves of it, in order. */
export const toldMovesOf = once((story: Story): ReadonlyMap<number, readonly ToldMove[]> => {
  const found = new Map<number, readonly ToldMove[]>()
  for (const {sentence, figures, words} of linesOf(story)) {
    const moves = figures.length > 1 && words.has('from') ? movesOf(story, figures) : []
    if (moves.length > 0) found.set(sentence, moves)
  }
  return found
})

function movesOf(story: Story, figures: readonly Figure[]): readonly ToldMove[] {
  const levels = figures.filter((figure) => isLevel(story, figure) && figure.role !== 'change')
  return levels.flatMap((_, index) => moveOf(story, levels, index) ?? []).filter((move) => !isOfThoseCounted(story, move, figures))
}

const modal = /^(?:may|might|can|could|would|will|shall|should|must|to)$/
const past = /(?:ed|fell|rose|grew|sank|shrank|slid|lost|went)$/

/**
 * `would drop |from 3 to 5 per cent|`, `reduces the cost from 25 to 30 per cent`, `saving from two to 14 hours`: by how much, where only the second end has the
 * unit and the verb is no plain past; `ranged from 2.3 to 2.6m, down |from 2.4 to 2.7m|`: two spreads.
 */
export function isSpreadOf(story: Story, {from, to, firstToken}: ToldMove): boolean {
  if (to.firstToken < from.firstToken) return false
  const {tokens, sentences} = story
  const first = sentences[from.sentence]?.firstToken ?? 0
  if (tokens.slice(first, firstToken).some(({lower}) => /^(?:ranged|ranging|ranges|range)$/.test(lower))) return true
  if (to.lastToken - to.firstToken < 2 && to.counted === null && !/%/.test(to.text)) return false
  if (!/^[\p{L}\d.,]+$/u.test(from.text) || from.lastToken - from.firstToken > 1 || /\D$/.test(from.text.replace(/^\p{L}+$/u, '1')))
    return false
  const at = wayIn(story, firstToken - 1, firstToken - 12)?.at
  if (at === undefined) return false
  const isModal = tokens.slice(Math.max(first, at - 4), at).some(({lower}) => modal.test(lower))
  return isModal || !past.test(tokens[at]?.lower ?? '')
}

const negation = /^(?:not|no|never|nor|neither|hardly|barely|scarcely|without|unless|if|whether|reverse|reversing|\w+n['’]t)$/
const elsewhere = /^(?:and|but|while|whereas|though|although|because|as|after|before|when|which|who|that|with|until)$/

/** Which way the words say that it went: the nearest verb or noun of change before the two, or between them in `36, up from 31`. */
export function wayOf(story: Story, {from, to, firstToken}: ToldMove): {at: number; direction: Direction} | undefined {
  // `The drop in visitors – |from 52,000 to 41,000| – was blamed on rain`.
  const isSetOff = /^[–—(]$/.test(story.tokens[firstToken - 1]?.text ?? '')
  if (to.firstToken > from.firstToken) return wayIn(story, firstToken - (isSetOff ? 2 : 1), firstToken - 12)
  const apposed = wayIn(story, from.firstToken - 1, to.lastToken)
  // `fell to $130m, excluding a |gain|, from $146m`.
  const isAside = apposed !== undefined && story.tokens.slice(apposed.at, from.firstToken).some(({text}) => text === ',')
  const between = isAside ? undefined : apposed
  return between ?? (story.tokens[firstToken]?.lower === 'to' ? wayIn(story, firstToken - 1, firstToken - 12) : undefined)
}

/** The last word of change from one token back to another. */
function wayIn(story: Story, start: number, least: number): {at: number; direction: Direction} | undefined {
  const {tokens} = story
  const {verbs, nouns} = stepWords()
  let way: {at: number; direction: Direction} | undefined
  // A verb a little further off may have the word for its object: `increase the permissible |cut| … to 10% from 5%`.
  for (let at = start; at >= Math.max(0, way ? least - 6 : least); at--) {
    const {lower = '', sentence} = tokens[at] ?? {}
    if (sentence !== tokens[start]?.sentence || breaks.test(lower) || elsewhere.test(lower) || setsAside.test(lower)) break
    if (negation.test(lower) || isOfForecast(lower, way && isNamed(tokens, way.at))) return undefined
    const direction =
      isOfLevel(tokens, at) || isLedOn(tokens, at) || isParticle(tokens, at)
        ? undefined
        : (verbs.get(lower) ?? nouns.get(lower) ?? worthAt(story, at))
    // `Revised down the gains from 157,000 to 133,000`: which of the two words is meant cannot be told.
    if (way && direction && direction !== way.direction) return undefined
    if (direction) way ??= {at, direction}
  }
  return way
}

/** `has |improved| from 3.4 to 2.9`. */
const worthAt = (story: Story, at: number): Direction | undefined => {
  const token = story.tokens[at]
  return token && /(?:ed|ing|en|ens|es|e)$/.test(token.lower) && !/^(?:better|worse)$/.test(token.lower) ? worthOf(story, token) : undefined
}

/** `had drawn |it up| from a pool of 118`, `|dug up| from 12 fields`: of what somebody did, and no way. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|down)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:it|them|him|her|me|us|dr(?:aw|aws|ew|awn|awing)|dig|dug|digging|summon(?:s|ed)?|phone[ds]?|call(?:s|ed|ing)?|br(?:ing|ings|ought|inging)|fish(?:ed|ing)?|hand(?:ed|ing)|writ(?:e|es|ten|ing)|wrote|note[ds]|track(?:s|ed|ing)?)$/.test(
    tokens[at - 1]?.lower ?? ''
  )

/** `edged |lower|`, `will spiral |in|`: the word behind such a verb says which way. */
const isLedOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|cr(?:eep|eeps|ept|eeping)|spiral(?:s|led|ling|ed|ing)?)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:down|lower|in|back|inward|inwards|downward|downwards|away)$/.test(tokens[at + 1]?.lower ?? '')

/** `growth was revised to 3.7% from 5.2%`, `its forecast for the increase to 3.5%`: what moved is the figure foreseen. */
const isOfForecast = (word: string, isNoun: boolean | undefined): boolean =>
  /^revis(?:ed|es|ing|ion|ions)$/.test(word) ||
  (isNoun === true && /^(?:forecast|forecasts|estimate|estimates|target|projection)$/.test(word))

/** `the nominal |increase|`: the noun, and no verb. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:a|an|the|its|their|in|of|for)$/.test(tokens[at - back]?.lower ?? ''))

/** `bringing growth to 10%`, `the capital gains tax`, `what it keeps for raises`, `whose |losing| bonus takes them from 31 to 32`: what has a level of its own. */
const isOfLevel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'growth' ||
  (/^(?:losing|lost)$/.test(tokens[at]?.lower ?? '') && /^(?:an?|the|its|their|his|her|whose|one)$/.test(tokens[at - 1]?.lower ?? '')) ||
  /^(?:capital|for)$/.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:tax|taxes|limit|limits)$/.test(tokens[at + 1]?.lower ?? '')
