/**
 * The traits of a tie: what the words and the places of its figures say, each a name and a value. What the figures come to is asked
 * by few: how large they are, which way they go, and how far the told value is from the implied one.
 */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isRest} from '../parts/rest-words.js'
import {signOf} from '../parts/total-signs.js'
import {contextOf, stemOf} from '../same/compare.js'
import {isSlip} from '../slip.js'
import {pairOf} from '../steps/beside.js'
import type {Tie, Told} from './tie.js'

/** What is asked of the ties of a story together. */
export interface Surroundings {
  readonly story: Story
  /** How many ties the told figure has, and how many figures it may be tied to. */
  readonly choices: number
  readonly near: number
  /** All figures of a stretch of tokens. */
  figuresBetween(from: number, to: number): readonly Figure[]
  /** Whether a figure has part in a tie that holds. */
  isSpokenFor(figure: Figure): boolean
  /** Whether the same figures stand in a tie to another told one, that holds. */
  isTaken(tie: Tie): boolean
  isStep(figure: Figure): boolean
  /** How many ties of the same relation reach less far. */
  nearer(tie: Tie): number
}

export type Tell = (trait: string, value: string) => void

/** Words of figures and steps, which tell nothing of what a figure is about. */
const dull = new Set([
  'percent',
  'cent',
  'million',
  'billion',
  'trillion',
  'more',
  'less',
  'than',
  'that',
  'this',
  'with',
  'from',
  'their',
  'they',
  'were',
  'have',
  'been',
  'about',
  'only',
  'just',
  'year',
  'last',
  'said',
  'says',
  'when',
  'which',
  'while',
  'after',
  'before',
  'will',
  'would',
  'rise',
  'rose',
  'fall',
  'fell',
  'increase',
  'decline',
  'drop',
  'some',
  'them',
  'those',
  'these',
  'other',
  'there',
  'what',
  'into',
  'over',
  'under',
  'most',
  'every',
  'each'
])

/** Numbers by size: 1, 2–3, 4–6, 7–12, 13–25, 26–50, more. */
const sizes = [0, 1, 3, 6, 12, 25, 50]
const sized = (value: number): string => String(sizes.filter((size) => value > size).length)

const capped = (value: number, most: number): string => String(Math.min(value, most))

/** A word of the sentence; any number for a number. */
function wordOf(story: Story, sentence: number, at: number): string {
  const word = wordAt(story, sentence, at)
  return word === '' ? '^' : /\d/.test(word) ? '#' : word
}

const plain = (words: string): readonly string[] =>
  words
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => (/\d/.test(word) ? '#' : word))

function wordsAround(story: Story, sentence: number, from: number, to: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = wordAt(story, sentence, at)
    if (word !== '' && !isPause(word)) words.add(/\d/.test(word) ? '#' : word)
  }
  return words
}

function tellTold({story, choices, near}: Surroundings, told: Told, tell: Tell): void {
  const {step, figure, form, sentence, firstToken, lastToken} = told
  tell('form', form)
  tell('step', step ? `${step.direction} ${step.isNoun} ${step.isGap}` : 'none')
  if (step) {
    tell('points back', `${step.isNoun} ${step.pointsBack} ${step.hasBase}`)
    tell('has base', String(step.hasBase))
  }
  if (figure) {
    tell('role', figure.role)
    tell('hedge', figure.hedge?.kind ?? 'none')
    tell('counted', figure.counted ? (figure.counted.whole ? 'whole' : 'noun') : 'none')
    tell('per', figure.per === null ? 'none' : 'some')
    tell('kind', figure.kind)
    if (form === 'rest' || form === 'amount') tell('rest', String(isRest(story, figure)))
    if (form === 'total') tell('sign', String(signOf(story, figure)))
    tell('definite', String(figure.definite))
  }
  for (const back of [1, 2, 3]) tell(`before ${back}`, wordOf(story, sentence, firstToken - back))
  for (const on of [0, 1]) tell(`behind ${on}`, wordOf(story, sentence, lastToken + on))
  for (const word of wordsAround(story, sentence, firstToken - aboutIt, firstToken)) tell('word before', word)
  for (const word of wordsAround(story, sentence, lastToken, lastToken + aboutIt)) tell('word behind', word)
  tell('choices', sized(choices))
  tell('near', capped(near, 9))
}

function tellOperand({story, isStep, isSpokenFor}: Surroundings, name: string, figure: Figure, tell: Tell): void {
  const {sentence} = figure
  const first = opening(story, figure)
  tell(`${name} role`, figure.role)
  tell(`${name} step`, String(isStep(figure)))
  tell(`${name} hedge`, figure.hedge?.kind ?? 'none')
  tell(`${name} definite`, String(figure.definite))
  tell(`${name} move`, figure.move ?? 'none')
  tell(`${name} per`, figure.per === null ? 'none' : 'some')
  tell(`${name} before`, wordOf(story, sentence, first - 1))
  tell(`${name} two before`, `${wordOf(story, sentence, first - 2)} ${wordOf(story, sentence, first - 1)}`)
  tell(`${name} behind`, wordOf(story, sentence, closing(story, figure)))
  tell(`${name} opens`, String(figure.firstToken === story.sentences[sentence]?.firstToken))
  tell(`${name} spoken for`, String(isSpokenFor(figure)))
  tell(`${name} noun`, figure.counted ? 'some' : 'none')
}

/** A sentence by how far it is from the told one. */
function placeOf(told: Told, figure: Figure): string {
  const away = Math.max(-3, Math.min(3, figure.sentence - told.sentence))
  return `${away}${figure.block === told.block ? '' : figure.block === 0 ? 'h' : 'b'}`
}

const distance = (told: Told, {firstToken, lastToken}: Figure): number =>
  firstToken >= told.lastToken ? firstToken - told.lastToken : told.firstToken - lastToken

function tellPlaces(surroundings: Surroundings, tie: Tie, tell: Tell): void {
  const {told, whole, parts} = tie
  const {figuresBetween} = surroundings
  const all = [whole, ...parts].sort((one, other) => one.start - other.start)
  const [first = whole, last = whole] = [all[0], all.at(-1)]
  const side = told.firstToken < first.firstToken ? 'before' : told.firstToken > last.firstToken ? 'behind' : 'between'
  const order = whole === first ? 'whole first' : 'part first'
  const places = all.map((figure) => placeOf(told, figure))
  tell('side', side)
  tell('order', `${order} ${side}`)
  tell('places', places.slice(0, 2).join())
  tell('places by side', `${places.map((place) => place.startsWith('-')).join()} ${side}`)
  tell('parts', String(parts.length))
  const [from, to] = [Math.min(told.firstToken, first.firstToken), Math.max(told.lastToken, last.lastToken)]
  const passed = figuresBetween(from, to).filter((figure) => figure !== told.figure && !all.includes(figure))
  tell('passed', capped(passed.length, 3))
  tell('passed by side', `${side} ${capped(passed.length, 2)}`)
  tell('passed alike', capped(passed.filter((figure) => areOfOneUnit(figure, whole)).length, 3))
  tell('passed between', capped(passed.filter(({start}) => start > first.start && start < last.start).length, 2))
  const away = all.map((figure) => distance(told, figure))
  tell('nearest', sized(Math.min(...away)))
  tell('farthest', sized(Math.max(...away)))
  tell('nearer ties', capped(surroundings.nearer(tie), 4))
  tell('apart', sized(last.firstToken - first.lastToken))
  const frame = `${told.form} ${told.step?.direction ?? ''} ${side} ${capped(passed.length, 2)}`
  tell('frame', `${frame} ${places.slice(0, 2).join()}`)
  tell('frame by nouns', `${frame} ${whole.kind} ${nounsOf(whole, parts[0])}`)
  const {story} = surroundings
  const [one, other] = [first, last].map((figure) => wordOf(story, figure.sentence, opening(story, figure) - 1))
  tell('leads', `${one} ${other} ${order}`)
  tell('lead by side', `${wordOf(story, told.sentence, told.firstToken - 1)} ${wordOf(story, told.sentence, told.lastToken)}`)
  tellBetween(surroundings, told, first, last, tell)
}

const nounsOf = ({counted: one}: Figure, {counted: other}: Figure): string =>
  one && other ? (one.noun === other.noun ? 'same' : 'other') : one || other ? 'one' : 'none'

/** The words between the two, and between them and the told figure. */
function tellBetween({story}: Surroundings, told: Told, first: Figure, last: Figure, tell: Tell): void {
  if (first.sentence === last.sentence) {
    const between = plain(wordsBetween(story, first.lastToken, last.firstToken))
    if (between.length < 5) tell('between', between.join(' '))
    for (const word of new Set(between.slice(0, 14))) tell('word between', word)
  }
  const gap =
    told.firstToken < first.firstToken
      ? plain(wordsBetween(story, told.lastToken, Math.min(first.firstToken, told.lastToken + 40)))
      : told.firstToken > last.firstToken
        ? plain(wordsBetween(story, Math.max(last.lastToken, told.firstToken - 40), told.firstToken))
        : undefined
  if (!gap) return
  if (gap.length < 5) tell('gap', gap.join(' '))
  for (const word of new Set(gap.slice(-8))) tell('word in gap', word)
}

/** So many tokens on either side of a figure are about it. */
const aboutIt = 7

/** The stems of the longer words of a stretch of a sentence. */
function stemsOf(story: Story, sentence: number, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = wordAt(story, sentence, at)
    if (word.length > 3 && !/\d/.test(word) && !dull.has(word)) stems.add(stemOf(word))
  }
  return stems
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((stem) => other.has(stem))

/** Where the words of one place stand beside the figures: by the whole, by a part, in a sentence of theirs, or nowhere. */
function whereIs(story: Story, stems: ReadonlySet<string>, {whole, parts}: Tie): string {
  if (stems.size === 0) return 'none'
  const about = (figure: Figure): boolean =>
    share(stems, stemsOf(story, figure.sentence, figure.firstToken - aboutIt, figure.lastToken + aboutIt))
  const [byWhole, byPart] = [about(whole), parts.some(about)]
  if (byWhole || byPart) return byWhole && byPart ? 'both' : byWhole ? 'whole' : 'part'
  return [whole, ...parts].some(({sentence}) => share(stems, contextOf(story, sentence).stems)) ? 'sentence' : 'nowhere'
}

/** Whether the figures are about what the told one is about: `sales fell by |14%|` is not tied to the rates of the yen. */
function tellMatter({story}: Surroundings, tie: Tie, tell: Tell): void {
  const {sentence, firstToken, lastToken} = tie.told
  let end = lastToken
  while (end < lastToken + aboutIt && !isPause(wordAt(story, sentence, end))) end++
  let start = firstToken
  while (start > firstToken - aboutIt && !isPause(wordAt(story, sentence, start - 1))) start--
  const apart = [tie.whole, ...tie.parts].filter((figure) => figure.sentence !== sentence).length
  const behind = whereIs(story, stemsOf(story, sentence, lastToken, end), tie)
  const before = whereIs(story, stemsOf(story, sentence, start, firstToken), tie)
  tell('matter behind', `${behind} ${apart}`)
  tell('matter before', `${before} ${apart}`)
  tell('matter', `${before} ${behind}`)
  tell('matter by lead', `${behind} ${wordOf(story, sentence, lastToken)}`)
  const own = contextOf(story, sentence).stems
  if (apart > 0)
    tell('matter of sentences', capped([...contextOf(story, tie.whole.sentence).stems].filter((stem) => own.has(stem)).length, 4))
}

function tellPair({story, isTaken, isSpokenFor}: Surroundings, tie: Tie, tell: Tell): void {
  const {told, whole, parts} = tie
  const [part] = parts
  const [one, other] = [whole.counted, part.counted]
  const nouns = nounsOf(whole, part)
  tell('nouns', nouns)
  const own = told.figure?.counted?.noun
  tell('told noun', own === undefined ? 'none' : `${own === one?.noun} ${own === other?.noun}`)
  tell('kind and nouns', `${whole.kind} ${nouns}${areOfOneUnit(whole, part) ? '' : ' mixed'}`)
  tell('counted wholes', `${one?.whole ?? false} ${other?.whole ?? false}`)
  const [first, second] = whole.start < part.start ? [whole, part] : [part, whole]
  const {isOrdered, isContrast, from, to} = pairOf(story, first, second)
  tell('pair', `${isOrdered} ${isContrast}`)
  const direction = told.step?.direction
  const goes = Number(to.value) > Number(from.value) ? 'up' : 'down'
  if (direction) tell('direction', `${direction === goes} ${isOrdered}`)
  tell('taken', String(isTaken(tie)))
  tell('spoken for', String([whole, ...parts].filter(isSpokenFor).length))
  tell('whole size', String(Math.min(6, Math.floor(Math.log10(Number(whole.value))))))
  tell('part size', Number(part.value) < 10 ? 'small' : Number(part.value) < 100 ? 'middling' : 'large')
}

/** How far the told value is from the implied one: what is far off is tied to something else. */
function tellValues({relation, told, implied}: Tie, tell: Tell): void {
  const ratio = Math.log(implied / told.value)
  tell('ratio', String(Math.max(-6, Math.min(6, Math.round(ratio * 4)))))
  tell('off', String(Math.min(9, Math.floor(Math.abs(ratio) * 8))))
  tell('slip', String(isSlip(told.value, implied)))
  if (relation === 'change') tell('size', implied > 1 ? 'large' : implied > 0.02 ? 'middling' : 'tiny')
}

/** What the figures of a list have in common: their nouns, the words that lead to them, their sentence. */
function tellList({story, figuresBetween}: Surroundings, {told, whole, parts}: Tie, tell: Tell): void {
  const all = [whole, ...parts]
  const leads = new Set(all.map((figure) => wordOf(story, figure.sentence, opening(story, figure) - 1)))
  const behind = new Set(all.map((figure) => wordOf(story, figure.sentence, closing(story, figure))))
  const nouns = new Set(all.flatMap(({counted}) => counted?.noun ?? []))
  const sentences = new Set(all.map(({sentence}) => sentence))
  const last = all.at(-1) ?? whole
  tell('list', `${leads.size > 1} ${behind.size > 1} ${nouns.size} ${sentences.size > 1}`)
  tell('list leads', capped(leads.size, 4))
  tell('list behind', capped(behind.size, 4))
  tell('list nouns', capped(nouns.size, 3))
  tell('list sentences', capped(sentences.size, 3))
  tell('list own', String(sentences.has(told.sentence)))
  tell('last lead', wordOf(story, last.sentence, opening(story, last) - 1))
  tell('last two', `${wordOf(story, last.sentence, opening(story, last) - 2)} ${wordOf(story, last.sentence, opening(story, last) - 1)}`)
  const [from, to] = [story.sentences[whole.sentence]?.firstToken ?? 0, story.sentences[last.sentence]?.lastToken ?? 0]
  const others = figuresBetween(from, to).filter((figure) => areOfOneUnit(figure, whole) && !all.includes(figure) && figure !== told.figure)
  tell('list left out', capped(others.length, 3))
  tell('list roles', String(all.some(({role}) => role === 'change')))
  tell('list hedges', String(all.some(({hedge}) => hedge?.kind === 'more' || hedge?.kind === 'less')))
  tell('largest', String(all.some(({value}) => Number(value) > told.value)))
}

/** The traits of a told figure, whatever it is tied to. */
export const toldTraits = (surroundings: Surroundings, told: Told, tell: Tell): void => {
  tell('any', '')
  tellTold(surroundings, told, tell)
}

/** The traits of a figure as the whole of a tie, or as its first part. */
export const operandTraits = (surroundings: Surroundings, name: 'whole' | 'part', figure: Figure, tell: Tell): void =>
  tellOperand(surroundings, name, figure, tell)

/** The traits that a tie has by its figures alone. */
export function figureTraits(surroundings: Surroundings, tie: Tie, tell: Tell): void {
  tellValues(tie, tell)
  tellPair(surroundings, tie, tell)
}

/** The traits that a tie has by where its figures stand, and by the words between them. */
export function placeTraits(surroundings: Surroundings, tie: Tie, tell: Tell): void {
  tellPlaces(surroundings, tie, tell)
  tellMatter(surroundings, tie, tell)
  if (tie.parts.length > 1 || tie.relation === 'sum') tellList(surroundings, tie, tell)
}
