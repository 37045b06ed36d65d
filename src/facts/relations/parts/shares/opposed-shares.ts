/**
 * The shares of two sides of one whole, of which nobody is on both: `56% voted for and 46% against`, `Women made up 56% of the class and men 46%`, `had 56% of
 * possession and Albion 46%`. A third side there may be, so that they can make less than all of it. It judges no values.
 */

import {monthNames} from '../../../../lexicon/calendar.js'
import {anyOf, facingOf, lazily, numbersOf} from '../../../../lexicon/list.js'
import {opposedGroups, opposedVerdicts, otherRounds} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import type {ShareSeries} from './share-series.js'
import {type ToldShare, toldShares} from './told-shares.js'

/** Tokens from one share to the other, and of what is read before and behind them. */
const longest = 16
const margin = 7

interface Words {
  /** Before the first share, between the two, and behind the second one. */
  readonly lead: string
  readonly gap: string
  readonly tail: string
}

type Shape = (words: Words) => boolean

const sidesOf = (list: string): (readonly [string, string])[] =>
  facingOf(list).flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const])

const end = '(?: (?:it|them|him|her|this|that))? (?:[,.;:)–—] |$)'
const said = '(?:(?:voted|vote|would vote|were|are|was|is|said|say|saying|came out|being) )?'
const ofWhole = '(?:of (?:[^ ,;:]+ ){1,3}?)?'

/** `56% voted |for| the plan and 46% |against|`. */
const behindEach = ([one, other]: readonly [string, string]): Shape => {
  const [first, second] = [
    new RegExp(`^ ${ofWhole}${said}(?:${one})(?: [^ ,;:]+){0,6}?(?: [,;–—(])?(?: (?:and|with|while|but|to|whereas))? $`),
    new RegExp(`^ ${said}(?:${other})${end}`)
  ]
  return ({gap, tail}) => first.test(gap) && second.test(tail)
}

/** `|backed by| 56% of members and |opposed by| 46%`, `|Yes won| 56% of the vote and |No| 46%`. */
const beforeEach = ([one, other]: readonly [string, string]): Shape => {
  const verb = '(?: (?:by|won|took|had|got|polled|at|on|with|stood at|was at))?'
  const [first, second] = [
    new RegExp(` (?:${one})${verb} $`),
    new RegExp(`^ ${ofWhole}(?:[^ ,;:]+ ){0,3}?(?:[,;–—] )?(?:(?:and|with|while|but|to) )?(?:${other})${verb} $`)
  ]
  return ({lead, gap, tail}) => first.test(lead) && second.test(gap) && isEnd.test(tail)
}

/** `46% |of the vote|.`: a whole named behind the second share alone may be its own. */
const isEnd = /^ (?:of (?:the )?(?:votes?|poll|ballot|possession|ball) )?(?:[,.;:)–—] |$)/

/** `|Women| made up 56% of the class and |men| 46%`, `56% of them are |girls| and 46% |boys|`. */
const groupsOf = ([one, other]: readonly [string, string]): Shape => {
  const [lead, between] = [
    new RegExp(` (?:${one}) (?:make up|made up|making up|account for|accounted for) $`),
    new RegExp(
      `^ ${ofWhole}(?:[,;–—] )?(?:(?:and|with|while) )?(?:${other}) (?:(?:make up|made up|making up|account for|accounted for) )?$`
    )
  ]
  const [first, second] = [
    new RegExp(`^ ${ofWhole}(?:(?:are|were|is|was) )?(?:${one})(?: [,;])?(?: (?:and|with|while))? $`),
    new RegExp(`^ (?:(?:are|were|is|was) )?(?:${other})${end}`)
  ]
  return (words) =>
    (lead.test(words.lead) && between.test(words.gap) && isEnd.test(words.tail)) || (first.test(words.gap) && second.test(words.tail))
}

/** `won 56% |of the vote and Bell| 46%`, `had 56% |possession to Albion's| 46%`: two who cannot both have more than half of it. */
const ofOneContest = /^ (?:of )?(?:the )?(?:possession|ball|votes?|poll|ballot) (?:[,;–—] )?(?:(?:and|to|against|with|while) )?([^\d,;:]*)$/
/** `the visitors had`, `his rival`. */
const unnamed =
  /^(?:the (?:visitors|hosts|home side|visiting side|away side|challenger|incumbent|opposition)|(?:his|her|their|its) (?:[^ ]+ )?(?:opponents?|rivals?|visitors|hosts|challenger))(?:['’]s?)? (?:(?:had|took|won|got|polled) )?$/
const named = /^(?:[^ ]+ ){1,4}?(?:(?:had|took|won|got|polled|with|only|just) ){0,2}$/

const table = lazily(() => ({
  shapes: [...sidesOf(opposedVerdicts).flatMap((sides) => [behindEach(sides), beforeEach(sides)]), ...sidesOf(opposedGroups).map(groupsOf)],
  rounds: anyOf(otherRounds),
  months: numbersOf(monthNames)
}))

/** `beat Bell with 56% |of the vote to| 46%`. */
const isBeaten = ({lead, gap}: Words): boolean => / of (?:the )?(?:votes?|poll|ballot) (?:, )?to $/.test(gap) && / (?:with|by) $/.test(lead)

/** Whoever holds the second share is told by a name. */
function isOfTwo(story: Story, words: Words, from: number, to: number): boolean {
  const [, holder = ''] = ofOneContest.exec(words.gap) ?? []
  if (!isEnd.test(words.tail)) return false
  if (holder === '') return isBeaten(words)
  if (unnamed.test(holder)) return true
  const opens = story.tokens.slice(from, to).findIndex(({text}) => /^\p{Lu}\p{Ll}/u.test(text))
  const first = holder.split(' ')[0] ?? ''
  return opens >= 0 && story.tokens[from + opens]?.lower.startsWith(first) === true && named.test(holder)
}

/** `56% voted yes |and in| Leeds 46% voted no`. */
const ofOtherPlace = /(?: (?:and|while|but|with|to|whereas)| [,;–—]) (?:in|at|on|for|of|from) /

/** Told of one day and of one and the same whole. */
function isOfOneTime({gap, tail}: Words): boolean {
  const {rounds, months} = table()
  const text = gap + tail
  return (
    !rounds.test(text) &&
    !ofOtherPlace.test(gap) &&
    !/ (?:19|20)\d\d /.test(text) &&
    !text.split(' ').some((word) => months.has(word) && word !== 'may')
  )
}

const isPlain = ({kind, value, figure}: ToldShare): boolean => kind === 'percent' && value < 1 && figure !== undefined && isLevel(figure)

const isLevel = ({role, move, hedge, per, isRange}: Figure): boolean =>
  role !== 'change' && move === null && hedge === null && per === null && !isRange

function wordsAround(story: Story, one: ToldShare, other: ToldShare): Words {
  const {firstToken, lastToken} = story.sentences[one.sentence] ?? one
  return {
    lead: wordsBetween(story, Math.max(firstToken, one.firstToken - margin), one.firstToken),
    gap: wordsBetween(story, one.lastToken, other.firstToken),
    tail: wordsBetween(story, other.lastToken, Math.min(lastToken, other.lastToken + margin))
  }
}

const elsewhere = / (?:nationally|nationwide|locally|elsewhere|overall|there|here|abroad|[a-z-]+wide) /
const sides = /^(?:yes|no|remain|leave|stay|go|for|against)$/

/** `Leeds voted 56% for the plan |and York| 46% against`, `56% voted for |him| and 46% against |her|`: of two wholes. */
function isOfTwoWholes(story: Story, {gap, lead, tail}: Words, from: number, to: number): boolean {
  if (elsewhere.test(gap) || elsewhere.test(lead)) return true
  if (story.tokens.slice(from, to).some(({text, lower}) => /^\p{Lu}/u.test(text) && !sides.test(lower))) return true
  const [first, second] = [gap, tail].map((text) => / (?:for|against) (him|her|it|them) /.exec(text)?.[1])
  return first !== undefined && second !== undefined && first !== second
}

function areOpposed(story: Story, one: ToldShare, other: ToldShare): boolean {
  if (!isPlain(one) || !isPlain(other) || other.firstToken - one.lastToken > longest) return false
  const words = wordsAround(story, one, other)
  if (!isOfOneTime(words)) return false
  if (isOfTwo(story, words, one.lastToken, other.firstToken)) return true
  return !isOfTwoWholes(story, words, one.lastToken, other.firstToken) && table().shapes.some((shape) => shape(words))
}

/** Both shares that a sentence tells, where they are of two sides. */
export const opposedSharesOf = once((story: Story): readonly ShareSeries[] =>
  [...toldShares(story).values()].flatMap((told) =>
    told.flatMap((one, at): readonly ShareSeries[] => {
      const [before, other, third] = [told[at - 1], told[at + 1], told[at + 2]]
      if (!other || other.sentence !== one.sentence || before?.sentence === one.sentence || third?.sentence === one.sentence) return []
      return areOpposed(story, one, other) ? [{shares: [one, other], counts: [1, 1], rest: false}] : []
    })
  )
)
