/** Wholes and their parts as the words of one sentence, or of two that follow one another, tell them: `84 families last year: 41 in Leeds, 26 in Hull and 17 in York`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {ratioBetween} from '../../../figures/interval.js'
import {isBare, isSameKind, totalOf} from '../../near.js'
import {firstOf, type Line, linesOf, type Match, pattern} from '../../pattern.js'
import {isSlip} from '../../slip.js'
import {between, isAmount, isOpen, itemsFrom, lineBefore, namesTheRest, onlyAmount, runFrom, signOf} from './amount-lists.js'
import type {Breakdown} from './breakdown.js'
import {madeWith} from './made-with.js'
import {isFolk} from './one-list.js'
import {endsOutcome, goesOnWithSome} from './opposed-outcomes.js'
import {overSentences} from './paragraph-breakdowns.js'
import {partedList} from './parted-lists.js'
import {seasonsIn} from './seasons.js'
import {tiedLists} from './tied-lists.js'
import {areKinds, isLastOfList, isOfOtherNoun, leaveNoKind} from './total-signs.js'

const allWords = / (?:in all|in total|altogether|all told|a total of|overall|combined|total) /

/** `84 families last year: 41 in Leeds, 26 in Hull and 17 in York`. */
function afterColon(line: Line): Breakdown | undefined {
  const colon = line.text.indexOf(' : ')
  if (colon < 0 || isOpen(line.text)) return undefined
  const before = line.figures.filter((_, at) => (line.signs[at]?.start ?? colon) < colon)
  const opening = line.figures[before.length]
  const whole = before.findLast((figure) => opening && isAmount(figure) && isSameKind(figure, opening))
  if (!whole || !opening || !/^(?: [^ ‹›.:()]+){0,2} $/.test(line.text.slice(colon + 2, line.text.indexOf('‹', colon)))) return undefined
  const items = itemsFrom(line, before.length)
  const isNamed = whole.counted !== null && standsAt(line, whole, colon) && items.every(isBare)
  return items.length > 1 && (isNamed || before.filter((figure) => isSameKind(figure, whole)).length === 1)
    ? {whole, parts: items, closed: true}
    : undefined
}

/** `one in four of the 1,600, over |a dozen galleries|: six on the ground floor, …`: what the colon stands at is the whole, whatever was told before it. */
const standsAt = (line: Line, whole: Figure, colon: number): boolean =>
  /^(?: [^ ,;‹›]+){1,2}$/.test(line.text.slice(signOf(line, whole)?.end, colon))

const inOne = ['{n:whole} {8} , {n:part} of them|these|those|which|whom', '{#whole} {8} , of which|whom {#part}'].map(pattern)

/** `57 people were hurt, 23 of them in Turin, 19 in Milan and 15 in Genoa`. */
function inOneSentence(line: Line): Breakdown | undefined {
  const match = line.figures.length > 3 && !isOpen(line.text) ? firstOf(inOne, line) : undefined
  const part = match?.figure('part')
  const whole = match?.figure('whole')
  const run = part ? runFrom(line, line.figures.indexOf(part)) : []
  return whole && part && isAmount(whole) && isSameKind(whole, part) && run.length > 2 ? {whole, parts: run, closed: false} : undefined
}

/** `Of the 500 jobs, 220 are |in| France, 180 |in| Spain and 130 |in| Italy`: one whole, parted by place or by what it goes to. */
const partingBy = /^ (?:(?:are|were|is|was|came|come|went|go|will be|will go|live|work|died) )?(in|from|to|for|at|on) /

function inPlaces(line: Line): Breakdown | undefined {
  const [whole, first] = line.figures
  if (!whole || !first || line.figures.length < 4 || !isAmount(whole) || !isSameKind(whole, first) || isOpen(line.text)) return undefined
  if (
    !/^ (?:out )?of (?:(?:the|its|their|all|[^ ,]+['’]s?) ){1,3}$/.test(between(line, undefined, whole)) ||
    !/ , $/.test(between(line, whole, first))
  )
    return undefined
  const run = runFrom(line, 1)
  const leads = run.map((part) => partingBy.exec(line.text.slice(signOf(line, part)?.end).replace(/^ [^ ‹›,]+s (?=in )/, ' '))?.[1])
  return run.length > 2 && leads[0] !== undefined && leads.every((lead) => lead === leads[0])
    ? {whole, parts: run, closed: false}
    : undefined
}

/** `Five of the dead were in the bus`: those of whom the sentence before tells. */
const sameFolk = [
  [/ of (?:the (?:dead|victims|fatalities)|those (?:killed|who (?:died|were killed))) /, / (?:killed|died|dead|deaths|lost their lives) /],
  [/ of (?:the (?:injured|wounded|casualties|victims)|those (?:hurt|injured|wounded)) /, / (?:hurt|injured|wounded|casualties) /],
  [/ of (?:the (?:detained|suspects)|those (?:arrested|detained|held)) /, / (?:arrested|detained|held|suspects) /]
] as const

/** Whether the amount that a line begins with is said to be of those in the line before. */
function isOfSame(line: Line, before: Line): boolean {
  const second = line.figures[1]
  return (
    second !== undefined && sameFolk.some(([folk, deed]) => folk.test(between(line, line.figures[0], second)) && deed.test(before.text))
  )
}

/** `…, which will leave it with 17`: what remains is no part. */
const leaves = / (?:leave|leaves|leaving|left|bringing|brings) /

const opensList = /^(?: (?:of (?:these|those|them|that|this|which)|,|some|about|the|there|were|are|will|be|it|has|in|with))* $/

/** Parts that are all there is: `of the 120, 80 were hurt and 60 were not`; `eight people, five men and four women,`. */
const pairs = [
  'of the {n:whole} {3} , {n:part} {6} and {n:second} {1} not',
  '{n:whole} {2} , {n:part} <folk> and {n:second} <folk> ,',
  '{n:whole} {1} ,|–|—|( {n:part} killed|dead and {n:second} injured|wounded|hurt ,|–|—|)',
  '{n:part} boys|men and {n:second} girls|women {1} the|a class|group|party|team|crew of {n:whole}'
].map(pattern)

/** Parts that there may be more of: `14 girls and 12 boys among the 24 pupils`. */
const among = [
  '{n:part} {1} and {n:second} {1} among the {n:whole}',
  '{n:whole} {6} , {n:part} of them|whom <folk> and {n:second} <folk>',
  'of {2} {n:whole} {3} , {n:part} {1} <folk> and {n:second} {1} <folk>'
].map(pattern)

/** `of the 80 who sat it, 52 passed and 38 failed`; what opens, or dies, later may be both. */
const outcomes = [
  'of {2} {n:whole} {~6} , {n:part} {1} passed|taken|occupied|sold|full|agreed|won|returned and {n:second} {2} failed|empty|vacant|unsold|refused|lost|vanished'
].map(pattern)

function outcomesIn(story: Story, line: Line): Match | undefined {
  const match = firstOf(outcomes, line)
  return match && endsOutcome(line.text.slice(match.end - 1)) && !goesOnWithSome(story, line.sentence) ? match : undefined
}

function pairIn(story: Story, line: Line): Breakdown | undefined {
  if (line.figures.length !== 3) return undefined
  const closed = firstOf(pairs, line)
  const match = closed ?? firstOf(among, line) ?? outcomesIn(story, line)
  if (!match) return undefined
  const [whole, ...parts] = [match.figure('whole'), match.figure('part'), match.figure('second')] as const
  // `40 people, 20 women and 10 children,`: of the others nothing is told.
  const isShort = totalOf(parts) < Number(whole.value) && parts.every(({counted}) => counted !== null && isFolk(counted.noun))
  return [whole, ...parts].every(isAmount)
    ? {whole, parts, closed: closed !== undefined && (!isShort || leaveNoKind(whole, parts))}
    : undefined
}

/** `The 45-member council has 20 Labour, 15 Conservative and 12 Green councillors`: whoever sits elsewhere is not told. */
const seats = [
  'the|its|a|this {n:whole} - member|strong|seat|person|man|woman|head {2} has|have|had|comprises|comprised|includes|included|contains {n:part}'
].map(pattern)

function seated(line: Line): Breakdown | undefined {
  const match = firstOf(seats, line)
  const whole = match?.figure('whole')
  const part = match?.figure('part')
  if (!whole || !part) return undefined
  const run = runFrom(line, line.figures.indexOf(part))
  return isAmount(whole) && run.length > 2 ? {whole, parts: run, closed: false} : undefined
}

/** Nobody is both, so that two of them are parts of one whole as three of any other kind are. */
const complements = [
  ['men', 'women'],
  ['boys', 'girls'],
  ['children', 'adults'],
  ['civilians', 'soldiers']
] as const

/** `four were children and six adults`. */
function areComplements(line: Line, [one, other]: readonly Figure[]): boolean {
  if (!one || !other) return false
  const [first, second] = [between(line, one, other), line.text.slice(signOf(line, other)?.end)]
  const tells = (text: string, word: string) => text.includes(` ${word} `)
  return complements.some(([left, right]) => (tells(first, left) && tells(second, right)) || (tells(first, right) && tells(second, left)))
}

/** `30 concerts abroad. Twelve will be in Japan, ten in South Korea and eight in Taiwan`. */
function inNextSentence(story: Story, line: Line): Breakdown | undefined {
  const before = lineBefore(story, line)
  const opening = line.figures[0]
  if (!before || !opening || !isAmount(opening) || isOpen(line.text) || !opensList.test(between(line, undefined, opening))) return undefined
  const same = before.figures.filter((figure) => isAmount(figure) && isSameKind(figure, opening))
  const whole = same[0]
  const run = runFrom(line, 0)
  if (leaves.test(line.text)) return undefined
  if (!whole || same.length !== 1 || run.length < 2 || line.figures.filter((figure) => isSameKind(figure, opening)).length !== run.length)
    return undefined
  const ofThese = /^(?: ‹n\d+›)? of (?:these|those|them) /.test(line.text) || isOfSame(line, before)
  // `The fire killed 40 sheep. Six rams, 11 ewes and 25 lambs were lost`: told by their kinds.
  if (!ofThese && !areKinds(whole, run) && run.some(({counted}) => counted && counted.noun !== whole.counted?.noun)) return undefined
  // `two of these, the 17 and the 64`: their names.
  if (run.some(({definite, kind, counted}) => definite && kind === 'cardinal' && !counted)) return undefined
  const closed = namesTheRest(between(line, run.at(-2), run.at(-1) ?? opening)) || (allWords.test(before.text) && run.length > 2)
  const apart = run.length > 2 || areComplements(line, run)
  return closed || (opening.kind === 'cardinal' && apart) ? {whole, parts: run, closed} : undefined
}

const totals = [
  'a|the total of {#whole}',
  'all {#whole}',
  'put|puts|putting the|their|its {2} total|figure|number|tally|count|toll at {#whole}',
  'combined|overall|joint total|figure|number|toll {2} {#whole}',
  'together|jointly make_up|makes_up|made_up|making_up|account_for|accounted_for {4} {#whole}',
  'together|jointly make|makes|made|total|totals|totalled|come_to|came_to|amount_to|amounted_to {1} {#whole}',
  'add|adds|added|adding up to {4} {#whole}',
  'bringing|brought|takes|taking|making the? total|number|figure|toll? {2} to? {#whole}',
  '{#whole} {3} in_all|in_total|altogether|all_told|combined'
].map(pattern)

/** `463,000 men and 654,000 women … all 1.16 million`. */
function beforeTotal(story: Story, line: Line): Breakdown | undefined {
  const found = totals.map((each) => each(line)).find(Boolean)
  const whole = found?.figure('whole')
  if (!whole || !isAmount(whole) || isOpen(line.text) || isLastOfList(story, whole)) return undefined
  const at = line.figures.indexOf(whole)
  const source = at >= 2 ? line : at === 0 ? lineBefore(story, line) : undefined
  if (!source || (source !== line && isOpen(source.text))) return undefined
  const candidates = source === line ? line.figures.slice(0, at) : source.figures
  const run = runFrom(source, 0).filter((figure) => candidates.includes(figure))
  const first = run[0]
  if (!first || run.length !== candidates.length || !isSameKind(first, whole)) return undefined
  if (isOfOtherNoun(whole, run) || run.some((part) => Number(part.value) >= Number(whole.value) * 1.5)) return undefined
  return {whole, parts: run, closed: true}
}

/** A list that makes more than twice the figure before it, or less than half of it, and no nought too many or few, tells of something else: `found in two cars: 12 in one and three in the other`. */
export function isPlausible({whole, parts: list}: Breakdown): boolean {
  const ratio = ratioBetween(totalOf(list), Number(whole.value))
  return ratio !== undefined && (ratio <= 2 || isSlip(Number(whole.value), totalOf(list)))
}

/** `Rescuers found 148 survivors. Of the rest, 19 are dead and eight missing`: together the largest figure of the paragraph before it. */
function ofTheRest(story: Story, line: Line): Breakdown | undefined {
  if (!/^ of the (?:rest|others|remainder) , /.test(line.text) || isOpen(line.text)) return undefined
  const run = runFrom(line, 0)
  const part = onlyAmount(lineBefore(story, line))
  const first = lineBefore(story, line, 2)?.figures.filter(isAmount) ?? []
  const whole = first.find((figure) => first.every((other) => Number(other.value) <= Number(figure.value)))
  if (run.length < 2 || !part || !whole || !isSameKind(part, whole)) return undefined
  return {whole, parts: [part, ...run], closed: false}
}

const firm = (told: Breakdown | undefined): Breakdown | undefined => told && {...told, firm: true}

export const templatesOf = (story: Story): readonly Breakdown[] =>
  linesOf(story).flatMap((line) => {
    const played = seasonsIn(story, line).filter(isPlausible)
    if (played.length > 0) return played
    const tied = [...tiedLists(story, line), ...madeWith(line)].filter(isPlausible)
    if (tied.length > 0) return tied
    const found =
      firm(pairIn(story, line) ?? seated(line) ?? afterColon(line)) ??
      beforeTotal(story, line) ??
      firm(inOneSentence(line) ?? inPlaces(line)) ??
      inNextSentence(story, line) ??
      partedList(story, line) ??
      ofTheRest(story, line) ??
      firm(overSentences(story, line))
    return found && isPlausible(found) ? [found] : []
  })
