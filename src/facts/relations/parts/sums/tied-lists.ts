/**
 * Lists that the words of one sentence tie to their whole: `£3.6m, of which £1.9m came from …`, `702 hours, 190 of them in March, 214 in …`, `of the 41 who spoke, 37
 * opposed it and …`. What an article tells elsewhere can neither explain such a sum nor contest it.
 */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {opposedVerbs, takenVerbs} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {isBare, isBound, totalOf} from '../../near.js'
import type {Line} from '../../pattern.js'
import {areTurned, isOneSlip} from '../../slip.js'
import {between, isOpen, signOf} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'
import {isOfEach, mayOverlap} from './list-signs.js'
import {areOpposedOutcomes, goesOnWithSome} from './opposed-outcomes.js'
import {isPart} from './total-signs.js'

const kinds = /^(?:cardinal|money|measure|duration)$/
const mostParts = 7
/** Of the words between two parts. */
const longestGap = 110

const isUsable = ({kind, value, per}: Figure): boolean => kinds.test(kind) && typeof value === 'number' && per === null

/** Of one unit; a number alone is of any. */
const areAlike = (whole: Figure, part: Figure): boolean =>
  isUsable(part) && ((part.kind === whole.kind && part.unit === whole.unit) || isBare(part))

/** What ends one part and leads to the next. */
const leads = / (?:,|;|and|, and|, with) (?:(?:the|another) (?:(?:other|remaining|last) )?)?$/
/** What is told inside of a list and is none of its parts, or says that they are not all told. */
const breaks =
  /[:().]| (?:of which|of whom|than|up from|down from|compared|against|while|but|whereas|respectively|(?:,|and) (?:an?|one|some|several|many|another|none|no) (?!\d)[^ ]+) /

/** The parts from a figure to the one that `and` leads to; nothing where the list does not end so. */
function listFrom(line: Line, at: number, whole: Figure): readonly Figure[] {
  const first = line.figures[at]
  if (!first) return []
  const parts = [first]
  for (const figure of line.figures.slice(at + 1, at + 2 * mostParts)) {
    const gap = between(line, parts.at(-1), figure)
    if (gap.length > longestGap) return []
    if (!areAlike(whole, figure) || !leads.test(gap)) {
      // `£1.9m, or |40%|, from the county`: of another kind; a second one of the same kind may be anything.
      if (isUsable(figure) && figure.kind === whole.kind) return []
      continue
    }
    if (breaks.test(gap.replace(leads, ' '))) return []
    parts.push(figure)
    if (/ and (?:the |another )?(?:other |remaining |last )?$/.test(gap)) return parts.length > mostParts ? [] : parts
  }
  return []
}

const tail = (line: Line, figure: Figure): string => {
  const from = signOf(line, figure)?.end ?? 0
  return line.text.slice(from, from + longestGap)
}

/** Two digits of one of them are turned. */
function isTurned(whole: Figure, parts: readonly Figure[]): boolean {
  const off = Number(whole.value) - totalOf(parts)
  return areTurned(Number(whole.value), totalOf(parts)) || parts.some(({value}) => areTurned(Number(value), Number(value) + off))
}

/** By which preposition each part is told, if by the same: nobody is in two places. */
function isParted(line: Line, parts: readonly Figure[]): boolean {
  const places = parts.map(
    (part) =>
      / (?:of (?:them|these|those) )?(?:(?:are|were|is|was|came|come|went|go|in) )?(in|from|to|for|on|at) /.exec(
        tail(line, part).slice(0, 24)
      )?.[1]
  )
  return places[0] !== undefined && places.every((place) => place === places[0])
}

/** `£3.6m, |of which| £1.9m`, `702 hours, 190 |of them|`. */
const isOfWhole = (line: Line, whole: Figure, part: Figure): boolean => {
  const gap = between(line, whole, part)
  if (gap.length > longestGap || breaks.test(gap.replace(/ , of (?:which|whom) $/, ' '))) return false
  return / , of (?:which|whom) $/.test(gap) || (/ , $/.test(gap) && /^ of (?:them|these|those|which|whom) /.test(tail(line, part)))
}

function ofWhich(story: Story, line: Line, at: number): Breakdown | undefined {
  const [whole, first] = [line.figures[at - 1], line.figures[at]]
  if (!whole || !first || !isOfWhole(line, whole, first)) return undefined
  const parts = listFrom(line, at, whole)
  // Some may be both, of people and of things; nobody spends one pound twice.
  const adds = whole.kind !== 'cardinal' || isParted(line, parts)
  if (parts.length < 3 || !adds || mayOverlap(story, parts)) return undefined
  const off = Number(whole.value) - totalOf(parts)
  const closed = isTurned(whole, parts) || isOneSlip([whole, ...parts], (figure) => (figure === whole ? -off : off), 3)
  return {whole, parts, closed}
}

const opposed = lazily(() => [wordsOf(takenVerbs), wordsOf(opposedVerbs)] as const)

/** `27 rejected|, two| of them after a first acceptance`: some were both. */
const someOfThem = /^[^,.;:()–—]* , (?:‹n\d+›|one|some|several|a few|many|most|both|including|as|since|because) /

/** `48 backed the plan and 24 opposed |it|`, `… opposed |the plan|`, `… were |against,|`: not `60 backed the plan and 45 opposed the road`. */
function areOfOneThing(line: Line, [one, other]: readonly Figure[]): boolean {
  if (!one || !other) return false
  const behind = /^[^,.;:()–—]*/.exec(tail(line, other))?.[0].trim().split(' ').slice(1) ?? []
  const named = behind.filter((word) => !/^(?:were|was|are|voted|of|them|the|a|an|against|for|no|yes)$/.test(word))
  if (someOfThem.test(tail(line, other))) return false
  const [first = 'it'] = named.filter((word) => !opposed().some((verbs) => verbs.has(word)))
  // `90 passed in English and 50 failed in maths`.
  if (first === 'in') return !between(line, one, other).includes(' in ')
  return /^(?:it|them|that|this|him|her|with|and)$/.test(first) || between(line, one, other).includes(` ${first} `)
}

/** `37 |opposed| the rise and 14 |supported| it`: nobody does both. */
function areOpposed(line: Line, parts: readonly Figure[]): boolean {
  const told = parts.map(
    (part) =>
      tail(line, part)
        .trim()
        .split(' ', 3)
        .filter((word) => !/^(?:of|them|were|was|are|voted|spoke|said|in)$/.test(word))[0] ?? ''
  )
  const [taken, denied] = opposed()
  const [one, other] = [told.filter((word) => taken.has(word)).length, told.filter((word) => denied.has(word)).length]
  return one === 1 && other === 1 && told.length === 2 && areOfOneThing(line, parts)
}

const areOutcomes = (story: Story, line: Line, [one, other, third]: readonly Figure[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  third === undefined &&
  areOpposedOutcomes(between(line, one, other), tail(line, other)) &&
  !goesOnWithSome(story, line.sentence)

/** `|Of the other| 225, 142 are staying with kin and 38 are in huts`. */
const opens = /(?:^| [,;:–—]) (?:out )?of (?:the|its|their|those|these) (?:(?:other|remaining) )?$/

function ofOpened(story: Story, line: Line, at: number): Breakdown | undefined {
  const [whole, first] = [line.figures[at - 1], line.figures[at]]
  const lead = whole ? between(line, line.figures[at - 2], whole) : ''
  if (!whole || !first || whole.kind !== 'cardinal' || !(opens.test(lead) || lead === ' of ')) return undefined
  const gap = between(line, whole, first)
  if (!/ , $/.test(gap) || gap.length > longestGap || breaks.test(gap)) return undefined
  const parts = listFrom(line, at, whole)
  if (parts.length < 2) return undefined
  if (lead === ' of ' || areOutcomes(story, line, parts)) return areOutcomes(story, line, parts) ? {whole, parts, closed: false} : undefined
  // Where one thing may be told of two of them, a list that is short tells nothing.
  const others = / (?:other|remaining) $/.test(lead)
  const turned = (others || isParted(line, parts)) && isTurned(whole, parts)
  return turned || areOpposed(line, parts) ? {whole, parts, closed: turned} : undefined
}

const isNamed = ({counted}: Figure): boolean => counted !== null && !counted.whole

/** `|The nine that are left are| six bakeries, three dairies and one mill`: the same things, by what they are. */
function ofSame(line: Line, at: number): Breakdown | undefined {
  const [whole, first] = [line.figures[at - 1], line.figures[at]]
  if (!whole || !first || whole.kind !== 'cardinal' || !isNamed(first)) return undefined
  if (!/(?:^| [,;:]) (?:the|its|their|all) (?:other )?$/.test(between(line, line.figures[at - 2], whole))) return undefined
  if (!/^ (?:[^ ,;:.]+ ){0,7}(?:are|were|comprise|comprised) $/.test(between(line, whole, first))) return undefined
  const parts = listFrom(line, at, whole)
  const nouns = new Set(parts.map(({counted}) => counted?.noun))
  const apart = parts.every(isNamed) && nouns.size === parts.length && !nouns.has('time')
  return parts.length > 1 && apart ? {whole, parts, closed: true} : undefined
}

const folk = /^(?:man|woman|boy|girl|child|adult)$/

/** `the jury of 12|, seven women and six men,|`, `the 12 jurors |– seven women and six men –|`: a body of so many, by who they are. */
function ofBody(line: Line, at: number): Breakdown | undefined {
  const [whole, first, second] = line.figures.slice(at - 1, at + 2)
  if (!whole || !first || !second || whole.kind !== 'cardinal') return undefined
  const nouns = [first, second].map(({counted}) => counted?.noun ?? '')
  const lead = between(line, line.figures[at - 2], whole)
  const gap = between(line, whole, first)
  const fits =
    (whole.counted
      ? / (?:the|its|their|all) $/.test(lead) && /^ [^ ,]+ (?:,|–|—|\() $/.test(gap) && !folk.test(whole.counted.noun)
      : / of $/.test(lead) && /^ (?:,|–|—|\() $/.test(gap)) &&
    /^ [^ ,;:.]+ and $/.test(between(line, first, second)) &&
    /^ [^ ,;:.]+ [,.;)–—]/.test(tail(line, second)) &&
    nouns.every((noun) => folk.test(noun)) &&
    nouns[0] !== nouns[1]
  return fits ? {whole, parts: [first, second], closed: true} : undefined
}

/** `all 74 of them, 13 inhabited |and 43 not|`. */
function ofDenied(line: Line, at: number): Breakdown | undefined {
  const [whole, first, second] = line.figures.slice(at - 1, at + 2)
  if (!whole || !first || !second || ![whole, first, second].every(({kind}) => kind === 'cardinal')) return undefined
  const fits =
    /^ (?:[^ ,;:.]+ ){0,4}, $/.test(between(line, whole, first)) &&
    /^ (?:[^ ,;:.]+ ){1,3}and $/.test(between(line, first, second)) &&
    /^ not [,.;)–—]/.test(tail(line, second))
  return fits ? {whole, parts: [first, second], closed: true} : undefined
}

/** `|Nine Filipinos, six Indians and four Ukrainians make up its 19-strong crew|`: all of them, told before the body that they are. */
function ofCrew(line: Line): Breakdown | undefined {
  const whole = line.figures.at(-1)
  const [first] = line.figures
  if (!whole || !first || whole.kind !== 'cardinal' || !/^ (?:[^ ]+ )?$/.test(between(line, undefined, first))) return undefined
  const parts = listFrom(line, 0, whole)
  const nouns = new Set(parts.map(({counted}) => counted?.noun))
  if (parts.length < 2 || parts.length !== line.figures.length - 1 || !parts.every(isNamed) || nouns.size !== parts.length) return undefined
  const gap = between(line, parts.at(-1), whole)
  const isBody = /^(?:strong|member|man|woman|person|seat)$/.test(whole.counted?.noun ?? '') && / (?:its|their|his|her|the|an?) $/.test(gap)
  return /^ [^ ,;:]+ (?:make|makes|made|form|formed) (?:up )?(?:its|their|his|her|the|an?) /.test(gap) && (isBody || crew.test(gap))
    ? {whole, parts, closed: true}
    : undefined
}

const crew = / (?:crew|team|squad|cast|jury|staff|party|panel|class|board|choir|band|orchestra|council|committee) of $/

/** The lists of a sentence, each with the whole that stands right before it. */
export function tiedLists(story: Story, line: Line): readonly Breakdown[] {
  const {figures} = line
  if (figures.length < 3) return []
  const of = line.words.has('of')
  const same = line.words.has('are') || line.words.has('were') || line.words.has('comprise') || line.words.has('comprised')
  const denied = line.words.has('not')
  const body = ['make', 'makes', 'made', 'form', 'formed'].some((verb) => line.words.has(verb)) ? ofCrew(line) : undefined
  if (body && fits(story, line, body)) return [{...body, firm: true, tied: true}]
  if (!of && !same && !denied && !line.words.has('women') && !line.words.has('girls')) return []
  const found: Breakdown[] = []
  for (let at = 1; at < figures.length - 1; at++) {
    const [whole, part] = [figures[at - 1], figures[at]]
    if (!whole || !part || !isUsable(whole) || whole.isRange || !areAlike(whole, part)) continue
    const told =
      (of ? (ofWhich(story, line, at) ?? ofOpened(story, line, at)) : undefined) ??
      ofBody(line, at) ??
      (same ? ofSame(line, at) : undefined) ??
      (denied ? ofDenied(line, at) : undefined)
    if (told && fits(story, line, told)) found.push({...told, firm: true, tied: true})
  }
  return found
}

/** Each of them may be added, and the words say nothing of others. */
function fits(story: Story, line: Line, {whole, parts}: Breakdown): boolean {
  const last = parts.at(-1) ?? whole
  return (
    !isBound(whole) &&
    parts.every((part) => !isBound(part) && !isOfEach(story, part) && Number(part.value) < Number(whole.value)) &&
    parts.slice(1).every((part) => isPart(story, part)) &&
    !isOpen(line.text.slice(signOf(line, whole)?.end, signOf(line, last)?.start))
  )
}
