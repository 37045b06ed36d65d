/** Nouns that name, behind two figures, the way they went: `which the trust called |a welcome decline|`, `|That increase| is down to the new striker`. They judge no values. */

import type {Span} from '../../../../finding.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Direction} from '../step.js'
import {stepWords} from '../step-words.js'
import {toldStepsIn} from '../told-steps.js'
import {worthOf} from './worth.js'

export interface NamedMove extends Span {
  readonly text: string
  readonly direction: Direction
  readonly firstToken: number
}

/** Words of a sentence that say that there was no such move, or that it was another's. */
const otherwise =
  /^(?:no|not|never|without|despite|if|whether|would|could|may|might|expected|forecast|after|until|earlier|previous|next|target|year-on-year|annual)$/
const longest = 3

/** `blamed the |losses| on the price of bread`: of seats and of members, and never of money where they stand alone. */
const moreNouns: ReadonlyMap<string, Direction> = new Map([['losses', 'down']])
/** `put the |improvement| down to checklists`. */
const isNoun = /^(?:improvement|deterioration)$/

/** `|put| the decline down to`, `|trace| the slide to`: the move is the one told before. */
const explains =
  /^(?:put|puts|putting|trace|traces|traced|blame|blames|blamed|attribute|attributes|attributed|ascribe|ascribes|ascribed|credit|credits|credited|explain|explains|explained|hail|hails|hailed|welcome|welcomes|welcomed)$/

/** `Police put |the| decline down to one gang`, `|The| decline was blamed on rain`. */
function isExplained(story: Story, at: number, sentence: number): boolean {
  if (lowerAt(story, at - 1) !== 'the') return false
  const isSubject = story.sentences[sentence]?.firstToken === at - 1
  const next = story.tokens[at + 1]
  if (isSubject) return /^(?:is|was|has|had)$/.test(next?.lower ?? '')
  // `credited the rise |since the election| to the weather`: another.
  return (
    explains.test(lowerAt(story, at - 2)) &&
    (next?.kind === 'mark' || /^(?:down|to|on|as|partly|mainly|largely|mostly)$/.test(next?.lower ?? ''))
  )
}

/** `that increase`, `a welcome decline`, `an ominous drop`; no `the rise in costs`, nor `a drop of 4%`. */
function lead(story: Story, at: number, sentence: number): number | undefined {
  if (isExplained(story, at, sentence)) return at - 1
  if (/^(?:of|in|to|from|by|at)$/.test(lowerAt(story, at + 1))) return undefined
  for (let back = 1; back <= longest; back++) {
    const token = story.tokens[at - back]
    if (token?.sentence !== sentence || token.kind !== 'word') return undefined
    if (/^(?:that|this)$/.test(token.lower)) return at - back
    if (!/^an?$/.test(token.lower)) continue
    // `, |an ominous drop|` beside the figures, or `which … called |a welcome decline|`.
    // `called |it| an improvement`.
    const isPronoun = /^(?:it|that|this)$/.test(lowerAt(story, at - back - 1))
    const before = story.tokens[at - back - (isPronoun ? 2 : 1)]
    const isCalled = /^(?:called|calls|described|hailed|hails|as|is|was|represents|represented|marked|meant|means)$/.test(
      before?.lower ?? ''
    )
    return before?.sentence === sentence && (before.text === ',' || isCalled) ? at - back : undefined
  }
  return undefined
}

/** The only noun of a sentence that names a move without saying by how much. */
export function namedMove(story: Story, sentence: number): NamedMove | undefined {
  const {firstToken = 0, lastToken = 0} = story.sentences[sentence] ?? {}
  let found: NamedMove | undefined
  for (let at = firstToken; at < lastToken; at++) {
    const token = story.tokens[at]
    const direction =
      token?.kind === 'word'
        ? (stepWords().nouns.get(token.lower) ??
          moreNouns.get(token.lower) ??
          (isNoun.test(token.lower) ? worthOf(story, token) : undefined))
        : undefined
    if (!token || !direction) continue
    const first = lead(story, at, sentence)
    const start = first === undefined ? undefined : story.tokens[first]?.start
    if (first === undefined || start === undefined || found) return undefined
    found = {direction, start, end: token.end, text: story.text.slice(start, token.end), firstToken: first}
  }
  if (!found || toldStepsIn(story, sentence - 1, sentence + 1).length > 0) return undefined
  for (let at = firstToken; at < lastToken; at++) if (otherwise.test(lowerAt(story, at))) return undefined
  return found
}
