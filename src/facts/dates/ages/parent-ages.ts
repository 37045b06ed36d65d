/** How old somebody was when a child was born, and the ages of both today: `was 19 when her only child was born. The two women, now 41 and 22, …`. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {isAtHead, isOfToday} from './of-today.js'

export interface ParentAge {
  /** The age at the birth. */
  readonly then: Figure
  /** Both ages of one day, in the order of the text. */
  readonly ages: readonly [Figure, Figure]
}

/** An age, or a number with no noun that may be one: not `the two`. */
const mayBeAge = (story: Story, {kind, unit, value, counted, hedge, firstToken}: Figure): boolean =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value > 0 &&
  value < 115 &&
  !hedge &&
  ((kind === 'age' && unit === 'year') ||
    (kind === 'cardinal' && counted === null && !/^(?:the|these|those)$/.test(lowerAt(story, firstToken - 1))))

const child = /^(?:child|son|daughter|baby|boy|girl|twins|brother|sister|firstborn|triplets)$/

/** `was 19 when her only child, Orla, |was born|`, `at 20 she |had her only son|`, `was 22 when she |gave birth|`. */
function isAtBirth(story: Story, {sentence, firstToken, lastToken}: Figure): boolean {
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  const before = story.tokens.slice(first, firstToken).map(({lower}) => lower)
  // `|Her son was born when she was| 28`
  if (/ was born when s?he was$/.test(before.join(' ')) && before.length <= 8 && before.some((word) => child.test(word))) return true
  const end = story.sentences[sentence]?.lastToken ?? lastToken
  const behind = story.tokens.slice(lastToken, Math.min(end, lastToken + 14)).map(({lower}) => lower)
  const when = behind.slice(0, 4).indexOf('when')
  const olds = behind.slice(0, Math.max(0, when)).every((word) => /^(?:years?|old|,)$/.test(word))
  if (when < 0 || !olds || !/^(?:was|at|only|just|be|,)$/.test(lowerAt(story, firstToken - 1))) return false
  behind.splice(0, when)
  const stop = behind.findIndex((word) => /^(?:[;.]|and|but)$/.test(word))
  const clause = stop < 0 ? behind : behind.slice(0, stop)
  if (
    clause.some((word) => /^(?:first|second|third|last|youngest|eldest|oldest|next|fourth|grandson|granddaughter|grandchild)$/.test(word))
  )
    return false
  if (clause.includes('gave') && clause.includes('birth')) return true
  // `when she |had| Jo`.
  if (clause[1] === 'she' && clause[2] === 'had' && /^\p{Lu}/u.test(story.tokens[lastToken + 3]?.text ?? '')) return true
  // `when she |had her only child|`
  if (/^s?he$/.test(clause[1] ?? '') && clause[2] === 'had' && clause.slice(3, 6).some((word) => child.test(word))) return true
  // `|Her mother|, who was 22 when |Rosa| was born`
  const head = story.sentences[sentence]?.firstToken ?? firstToken
  const isParent = story.tokens.slice(Math.max(head, firstToken - 8), firstToken).some(({lower}) => /^(?:mother|father)$/.test(lower))
  if (isParent && clause[2] === 'was' && clause[3] === 'born') return true
  return clause.includes('born') && clause.some((word) => child.test(word)) && /^(?:his|her|a|the|their)$/.test(clause[1] ?? '')
}

const now = /^(?:now|today|is|are|aged|,|and|he|she)$/

/** `now 41 and 22`, `She is 55 and he is 35`: told side by side, both of today. */
function bothToday(story: Story, then: Figure, ages: readonly Figure[]): readonly [Figure, Figure] | undefined {
  const [one, other, more] = ages.filter(({sentence, firstToken}) => sentence - then.sentence <= 1 && firstToken > then.firstToken)
  if (!one || !other || more || one.sentence !== other.sentence) return undefined
  const first = story.sentences[one.sentence]?.firstToken ?? 0
  const words = story.tokens.slice(Math.max(first, one.firstToken - 4), other.firstToken).map(({lower}) => lower)
  // `|she at 54 and he at 30|`
  const isEach = [one, other].every(
    ({firstToken}) => lowerAt(story, firstToken - 1) === 'at' && /^s?he$/.test(lowerAt(story, firstToken - 2))
  )
  if (isEach) return [one, other]
  const isToday = words.some((word) => /^(?:now|today|are|is)$/.test(word))
  const gap = story.tokens.slice(one.lastToken, other.firstToken).map(({lower}) => lower)
  if (gap.some((word) => /^(?:wife|husband|mother|father|brother|sister|partner|widow|other|second|friend)$/.test(word))) return undefined
  const isBeside = gap.length <= 5 && gap.some((word) => word === 'and' || word === ';' || word === ',')
  return isToday && isBeside && now.test(lowerAt(story, other.firstToken - 1)) ? [one, other] : undefined
}

const kin =
  /^(?:brother|sister|husband|wife|partner|stepmother|stepfather|grandmother|grandfather|friend|uncle|aunt|cousin|brothers|sisters|sons|daughters|twins|youngest|eldest|oldest|neighbour|neighbor|cat|dog|horse|grandson|granddaughter)$/

/** Sentences between the birth and either age. */
const reach = 2

/** `Ms Orr is |41| … was 32 when she had her only child, |now nine|`: wherever they stand, where they are the only two of today. */
function bothNear(story: Story, then: Figure, figures: readonly Figure[]): readonly [Figure, Figure] | undefined {
  const ages = figures.filter(
    (figure) =>
      figure.block === then.block && Math.abs(figure.sentence - then.sentence) <= reach && mayBeAge(story, figure) && figure !== then
  )
  const [one, other, more] = ages
  if (!one || !other || more || ![one, other].every((age) => isOfToday(story, age) || isAtHead(story, age))) return undefined
  const words = story.tokens.slice(Math.min(one.firstToken, then.firstToken), Math.max(other.lastToken, then.lastToken))
  const isOfAnother = words.some(({lower}, at) => kin.test(lower) || (lower === 'has' && /^an?$/.test(words[at + 1]?.lower ?? '')))
  return isOfAnother ? undefined : [one, other]
}

/** Only where no third age is told. */
export const parentAgesOf = once((story: Story): readonly ParentAge[] => {
  const figures = figuresOf(story)
  return figures.flatMap((then): ParentAge[] => {
    if (!mayBeAge(story, then) || !isAtBirth(story, then)) return []
    const near = figures.slice(then.index + 1, then.index + 6).filter((figure) => figure.block === then.block && mayBeAge(story, figure))
    const both = bothToday(story, then, near) ?? bothNear(story, then, figures.slice(Math.max(0, then.index - 3), then.index + 5))
    return both ? [{then, ages: both}] : []
  })
})
