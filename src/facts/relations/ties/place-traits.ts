/** Traits of where the figures of a tie stand, and of the words between them. */

import type {Figure} from '../../figures/figure.js'
import {closing, opening, wordsBetween} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import type {Surroundings} from './surroundings.js'
import type {Tie, Told} from './tie.js'
import {capped, nounsOf, plain, sized, type Tell, wordOf} from './trait-values.js'

/** A sentence by how far it is from the told one. */
function placeOf(told: Told, figure: Figure): string {
  const away = Math.max(-3, Math.min(3, figure.sentence - told.sentence))
  return `${away}${figure.block === told.block ? '' : figure.block === 0 ? 'h' : 'b'}`
}

const distance = (told: Told, {firstToken, lastToken}: Figure): number =>
  firstToken >= told.lastToken ? firstToken - told.lastToken : told.firstToken - lastToken

/** Where the figures of a tie stand, and what is passed over between them. */
export function tellPlaces(surroundings: Surroundings, tie: Tie, tell: Tell): void {
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

/** What the figures of a list have in common: their nouns, the words that lead to them, their sentence. */
export function tellList({story, figuresBetween}: Surroundings, {told, whole, parts}: Tie, tell: Tell): void {
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
