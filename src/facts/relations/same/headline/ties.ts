/**
 * What the words of a headline tie to one figure of the lead, whatever other figures of the body happen to have the value of the head: the same thing went up by so much (`profit jumps 13%` above
 * `an 18% rise in annual profit`, though `revenue grew by 13%`), the same was done for so long (`jailed for five years` above `was jailed for four years`). It judges nothing.
 */

import {fallenWords, fallWords, risenWords, riseWords} from '../../../../lexicon/headline-words.js'
import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {plainModifiers, termVerbs} from '../../../../lexicon/same-things.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {overlaps} from '../../../figures/interval.js'
import {opening} from '../../nearby-words.js'
import {areTurned, isOneDigitOff} from '../../slip.js'
import {stemOf} from '../compare.js'
import {isStated} from './borne.js'
import {allowed} from './bounds.js'
import {digitsShown} from './form.js'

const words = lazily(() => ({
  rises: wordsOf(`${riseWords} ${risenWords}`),
  falls: wordsOf(`${fallWords} ${fallenWords}`),
  plain: wordsOf(plainModifiers),
  terms: wordsOf(termVerbs)
}))

type Way = 'up' | 'down'

const wayOf = (word: string): Way | undefined => (words().rises.has(word) ? 'up' : words().falls.has(word) ? 'down' : undefined)

/** What a change is of: its noun, and whether no word beside it tells which sort of it. */
interface Change {
  readonly noun: string
  readonly way: Way
  readonly isPlain: boolean
}

/** Words between a verb and what went up. */
const furthest = 3

/** `profit |has| jumped by 13%`, `profit |sharply| up 13%`. */
const isBetween = (word: string): boolean => /^(?:has|have|had|is|was|were|are|by|will|to|go|goes|going|went|gone)$|ly$/.test(word)

const isNoun = (word: string): boolean => /^\p{L}{3,}$/u.test(word)

/** A word that tells nothing of which profit is meant: the name of its owner, `the`, `annual`. */
const isPlainWord = (story: Story, at: number, sentence: number): boolean => {
  const token = story.tokens[at]
  return (
    token?.sentence !== sentence ||
    token.kind === 'mark' ||
    words().plain.has(token.lower) ||
    /^\p{Lu}/u.test(token.text) ||
    /['’]s?$/.test(token.lower)
  )
}

/** `profit jumps 13%`, `profit rose by 13%`. */
function changeBefore(story: Story, figure: Figure): Change | undefined {
  const {sentence} = figure
  let at = opening(story, figure) - 1
  if (lowerAt(story, at) === 'by') at--
  const way = wayOf(lowerAt(story, at))
  if (!way || story.tokens[at]?.sentence !== sentence) return undefined
  at--
  for (let left = furthest; left > 0 && isBetween(lowerAt(story, at)); left--) at--
  at = pastOwner(story, at, sentence)
  const noun = story.tokens[at]
  if (noun?.sentence !== sentence || !isNoun(noun.lower)) return undefined
  return {noun: stemOf(noun.lower), way, isPlain: isPlainWord(story, at - 1, sentence)}
}

/** `sales |at Pell Mills| fell`: whose they are stands between. */
function pastOwner(story: Story, last: number, sentence: number): number {
  let at = last
  while (at > last - furthest && story.tokens[at]?.sentence === sentence && /^\p{Lu}/u.test(story.tokens[at]?.text ?? '')) at--
  const isOwner = at < last && /^(?:at|of|in)$/.test(lowerAt(story, at)) && story.tokens[at]?.sentence === sentence
  return isOwner ? at - 1 : last
}

/** `an 18% rise in annual profit`. */
function changeBehind(story: Story, {sentence, lastToken}: Figure): Change | undefined {
  const way = wayOf(lowerAt(story, lastToken))
  if (!way || !/^(?:in|of)$/.test(lowerAt(story, lastToken + 1))) return undefined
  let at = lastToken + 2
  while (at < lastToken + 2 + furthest && words().plain.has(lowerAt(story, at))) at++
  const noun = story.tokens[at]
  const next = story.tokens[at + 1]
  if (noun?.sentence !== sentence || !isNoun(noun.lower)) return undefined
  // `a rise in |profit margins|`, `in |sales of bread|`: of another thing, or of a part of it.
  const ends =
    next?.sentence !== sentence ||
    /^(?:[,.;:–—)]|to|for|in|after|as|and|from|this|last|on|since|over|thanks|during|while)$/.test(next.lower)
  return {noun: stemOf(noun.lower), way, isPlain: ends}
}

const changeOf = (story: Story, figure: Figure): Change | undefined => changeBehind(story, figure) ?? changeBefore(story, figure)

/** Whether the sentence of a figure names a thing at all. */
function names(story: Story, {sentence}: Figure, noun: string): boolean {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken; at++) if (stemOf(lowerAt(story, at)) === noun) return true
  return false
}

const isPercent = ({kind, unit, value}: Figure): boolean => kind === 'percent' && unit === 'percent' && typeof value === 'number'

function changeTied(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  if (!isPercent(head) || head.hedge) return undefined
  const own = changeOf(story, head)
  if (!own) return undefined
  const tied = lead.filter((figure) => {
    if (!isPercent(figure)) return false
    const change = changeOf(story, figure)
    return change?.isPlain === true && change.noun === own.noun && change.way === own.way
  })
  const [meant] = tied
  if (!meant || tied.length > 1 || meant.hedge?.kind === 'more' || meant.hedge?.kind === 'less') return undefined
  if (overlaps(allowed(meant), allowed(head))) return undefined
  // `Profit before tax rose by 13%`: another figure of the same thing is the one of the headline.
  const bears = body.filter((figure) => isPercent(figure) && overlaps(allowed(figure), allowed(head)))
  // What is told first may be the same thing by another name: `GNP rose 1.1%` above `the gross national product grew at a rate of 1.1%`.
  return bears.some((figure) => figure.sentence <= meant.sentence || names(story, figure, own.noun)) ? undefined : meant
}

/** `jailed for`, `sentenced to`: what was done so long; every way to send somebody to prison is one. */
function deedOf(story: Story, figure: Figure): string | undefined {
  const first = opening(story, figure) - 1
  if (!/^(?:for|to)$/.test(lowerAt(story, first))) return undefined
  const verb = story.tokens[first - 1]
  if (verb?.sentence !== figure.sentence || verb.kind !== 'word') return undefined
  if (words().terms.has(verb.lower)) return 'jailed'
  return lowerAt(story, first) === 'for' && /ed$|^(?:shut|closed)$/.test(verb.lower) ? stemOf(verb.lower) : undefined
}

function termTied(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  if (head.kind !== 'duration' || head.hedge || typeof head.value !== 'number') return undefined
  const own = deedOf(story, head)
  if (!own) return undefined
  // Of two that were sent down the headline may mean either, or both.
  const tied = body.filter((figure) => figure.kind === 'duration' && deedOf(story, figure) === own)
  const [meant] = tied
  const isSame = tied.every(({value, unit}) => value === meant?.value && unit === meant?.unit)
  if (!meant || !isSame || meant.unit !== head.unit || meant.value === head.value || meant.hedge || !lead.includes(meant)) return undefined
  // `jailed for eight years, with four more on licence. It is a |total| of 12 years`.
  const isTold = body.some(
    ({sentence, kind, value, unit}) => kind === 'duration' && value === head.value && unit === head.unit && tellsTerm(story, sentence, own)
  )
  return isWhole(story, meant) && !isTold ? meant : undefined
}

function tellsTerm({tokens, sentences}: Story, sentence: number, own: string): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  return tokens
    .slice(firstToken, lastToken)
    .some(
      ({lower, kind}) =>
        kind === 'word' &&
        (/^(?:total|terms?|sentenced?|jail|prison|extended|maximum|licen[cs]e)$/.test(lower) || stemOf(lower) === own) &&
        !words().terms.has(lower)
    )
}

/** `for six years |and three months|`, `for four |and a half| years`: not all of it is read. */
const isWhole = ({text}: Story, {end}: Figure): boolean =>
  !/^(?:,| and|,? plus) (?:\d|a |one |two |three |four |five |six |seven |eight |nine |ten |eleven )/.test(text.slice(end, end + 16))

/** `|cut| 240 jobs`, `|close| five libraries`: the verb right before a number, and what it counts. */
function actOf(story: Story, figure: Figure): string | undefined {
  const verb = story.tokens[opening(story, figure) - 1]
  if (verb?.sentence !== figure.sentence || figure.counted === null || figure.counted.whole || !isNoun(verb.lower)) return undefined
  return figure.counted.modifiers.length === 0 ? `${stemOf(verb.lower)} ${figure.counted.noun}` : undefined
}

/** `to close 24 shops` above `will close 42 shops`, though `it has opened 24 since`: one act, and two digits in each other's place. */
function actTied(story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined {
  if (head.kind !== 'cardinal' || head.hedge || typeof head.value !== 'number') return undefined
  const own = actOf(story, head)
  if (!own) return undefined
  const tied = lead.filter((figure) => figure.kind === 'cardinal' && !figure.hedge && actOf(story, figure) === own)
  const [meant] = tied
  if (!meant || tied.length > 1 || !areTurned(head.value, Number(meant.value))) return undefined
  return body.some(({value, counted}) => value === head.value && counted?.noun === head.counted?.noun) ? undefined : meant
}

/**
 * `£3.9m of repairs` above `has cost £3.6m, |of which| £1.9m …`: a whole that the body tells with its parts, one digit off, where nobody tells the amount of the headline. What some of the parts
 * come to by chance does not bear it out.
 */
function wholeTied(story: Story, head: Figure, body: readonly Figure[]): Figure | undefined {
  if (head.kind !== 'money' || head.hedge || digitsShown(head).length < 2) return undefined
  const wholes = body.filter(
    (figure) =>
      figure.kind === 'money' &&
      figure.unit === head.unit &&
      !figure.hedge &&
      figure.text.length === head.text.length &&
      /^,? of which\b/.test(story.text.slice(figure.end, figure.end + 12))
  )
  const [whole] = wholes
  if (!whole || wholes.length > 1 || !isOneDigitOff(Number(head.value), Number(whole.value)) || isStated(story, head)) return undefined
  return body.every(({kind, unit, value}) => kind !== 'money' || unit !== head.unit || Number(value) <= Number(whole.value))
    ? whole
    : undefined
}

export const tiedMeantBy = (story: Story, head: Figure, lead: readonly Figure[], body: readonly Figure[]): Figure | undefined =>
  changeTied(story, head, lead, body) ??
  termTied(story, head, lead, body) ??
  wholeTied(story, head, body) ??
  actTied(story, head, lead, body)
