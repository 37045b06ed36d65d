/** Which amounts near a whole are taken from it, and which are parts of parts, the same again, or of no whole at all. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {isOtherSide} from '../../other-side.js'
import {lineAt} from '../../pattern.js'
import type {ToldShare} from '../shares/told-shares.js'
import {nestedRun} from './nested.js'
import {areOfOneList, areOfOnePoll} from './one-list.js'
import {isNoChange} from './total-signs.js'

/** Sentences before what is left in which its whole and its parts may stand. */
export const reach = 3

/** A part of a part (`$11m of that`), a change, a bound or what something is compared with is taken from nothing. */
export function isTaken(story: Story, figure: Figure): boolean {
  const lead = wordAt(story, figure.sentence, opening(story, figure) - 1)
  if ((figure.role === 'change' && !isNoChange(story, figure)) || figure.move) return false
  if (figure.hedge?.kind === 'more' || figure.hedge?.kind === 'less' || isOtherSide(story, figure)) return false
  return !/^(?:than|from|against|until|into)$/.test(lead)
}

const someOfIt =
  / (?:most|half|some(?! \d)|many|several|few|one|majority|minority|thirds?|quarters?|fifths?|tenths?|percent|cent|%|of them) /

/** `offered |60p now and another 40p|`; `The toll stood at 24. |Another| 22 were hurt`: told to be had besides, and taken from nothing. Behind `half of the 60` it is one more part. */
export function isBesides(story: Story, whole: Figure, figure: Figure): boolean {
  const from = story.sentences[whole.sentence]?.firstToken ?? whole.firstToken
  const isMore = isLedAsMore(story, figure) || /^(?:more|others)$/.test(wordAt(story, figure.sentence, figure.lastToken))
  return isMore && !someOfIt.test(wordsBetween(story, from, figure.firstToken))
}

/** `|another| 22`, `|a further| 12`. */
export const isLedAsMore = (story: Story, figure: Figure): boolean =>
  /^(?:another|further|extra|additional)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** `Of 212 cattle 140 were steers |and the others heifers|; 15 were unsold`: what is left is told already, and not by its number. */
export const hasUnnumberedRest = (story: Story, from: number, until: number): boolean =>
  / the (?:others|rest|remainder) (?:[^ ,;\d]+ ){1,5}[,;] /.test(wordsBetween(story, from, until))

export const isPartOfPart = (story: Story, figure: Figure): boolean => {
  const from = closing(story, figure)
  return wordAt(story, figure.sentence, from) === 'of' && /^(?:that|it|this|which|whom)$/.test(wordAt(story, figure.sentence, from + 1))
}

/** `80 per cent of the town's |1,500| customers`: a percentage is taken of nothing but what it names. */
export const isShareOf = (story: Story, share: ToldShare, whole: Figure): boolean =>
  share.sentence === whole.sentence &&
  whole.firstToken >= share.lastToken &&
  /^ of (?:(?:the|its|their|his|her|our|those|these|all|[^ ,]+['’]s?) ){0,3}$/.test(
    wordsBetween(story, share.lastToken, opening(story, whole))
  )

export const nounsAgree = (whole: Figure, part: Figure): boolean =>
  !part.counted ||
  !whole.counted ||
  part.counted.noun === whole.unit ||
  part.counted.noun === whole.counted.noun ||
  areOfOneList([whole, part]) ||
  areOfOnePoll(whole.counted.noun, part.counted.noun) ||
  part.kind !== 'cardinal'

/** `612 of the state's |960|`, `€1.1bn on its |€1.5bn|`: a whole behind its part. */
export const isOwned = (story: Story, whole: Figure): boolean =>
  /^(?:its|their|his|her|the|those|all|[^ ]+['’]s?)$/.test(wordAt(story, whole.sentence, opening(story, whole) - 1))

/** `£14.2m from lamps, £5.3m from reserves and the other £3.5m from fees`: three parts of a whole that was told before. */
export function isOneList(story: Story, amounts: readonly Figure[]): boolean {
  const behind = amounts.map((figure) => wordAt(story, figure.sentence, closing(story, figure)))
  const [first, ...others] = amounts
  const word = behind.at(-1) ?? ''
  if (
    !first ||
    amounts.length < 3 ||
    !/^(?:from|in|for|on|to|at|by)$/.test(word) ||
    others.some(({sentence}) => sentence !== first.sentence)
  )
    return false
  return (
    behind.slice(1).every((each) => each === word) && wordsBetween(story, first.lastToken, others[0]?.firstToken ?? 0).includes(` ${word} `)
  )
}

/** `|Of each litre|, 620ml is milk and 180ml cream`: the amounts from there on are parts of what is named before them, and none is the whole. */
export function isListNamed(story: Story, {sentence: last}: Figure, rest: Figure): boolean {
  for (let at = last; at >= rest.sentence - reach; at--)
    if (/^ of (?:each|every) (?:[^ ‹›]+ )+, ‹/.test(lineAt(story, at)?.text ?? '')) return true
  return false
}

/** Of two that `were` or `had`, one may be part of the other: `Forty were invited. Twelve were ill`. */
const auxiliary = /^(?:were|was|are|is|had|have|has|did|do)$/

/** `|Nine would| sing. |Four would| hum. And the other two?`: told in the same words, each is a part of those told before. */
export function areTwins(story: Story, whole: Figure, part: Figure): boolean {
  if (part.sentence === whole.sentence || !isBare(whole) || !isBare(part)) return false
  const [first, second] = [whole, part].map(({sentence, firstToken, lastToken}) =>
    firstToken === story.sentences[sentence]?.firstToken || /["“]/.test(story.tokens[firstToken - 1]?.text ?? '')
      ? wordAt(story, sentence, lastToken)
      : ''
  )
  return first !== '' && first === second && !auxiliary.test(first ?? '')
}

export const isElided = ({kind, counted, start, per}: Figure, like: readonly Figure[]): boolean =>
  kind === 'cardinal' && counted === null && per === null && start > (like[0]?.start ?? start)

/** `Of 400, 148 failed: 61 were drowned, 54 were eaten and 33 were left. The other 252 …`: what adds up to a part before it is not taken once more. */
export function nestedIn(story: Story, amounts: readonly Figure[], withClauses = false): ReadonlySet<Figure> {
  const opens = (at: number): boolean => {
    const [part, next] = [amounts[at], amounts[at + 1]]
    if (!part || !next) return false
    const gap = wordsBetween(story, part.lastToken, opening(story, next))
    // `155 of them were sacked|;| 70 are in Austin, 48 in Leith and 37 in Lyon`: where the digits leave no doubt.
    return (
      / (?:[:–—(]|of (?:which|whom|them|these|those)) /.test(gap) || (withClauses && (/ ; /.test(gap) || next.sentence > part.sentence))
    )
  }
  const run = nestedRun(
    amounts.map(({value}) => Number(value)),
    {opens}
  )
  return new Set(run ? amounts.slice(...run) : [])
}

/** `£3.45m, or |£75,000 a performance|`: the same again, and no part of it. */
export const isForEach = (story: Story, {sentence, lastToken, per}: Figure): boolean =>
  per !== null || (/^(?:an?|per|each|apiece)$/.test(wordAt(story, sentence, lastToken)) && wordAt(story, sentence, lastToken + 2) !== 'ago')

/** `£39.6m of it had been spent, |and £6m in the final fortnight|`: perhaps more, and perhaps some of what was told before. */
export const isOfStretch = (story: Story, part: Figure): boolean =>
  wordAt(story, part.sentence, opening(story, part) - 1) === 'and' &&
  /^ (?:of (?:it|that|them) )?(?:in|on|over|during|within) (?:the|its|their) (?:final|last|past|first|closing|opening) /.test(
    wordsBetween(story, closing(story, part), closing(story, part) + 5)
  )
