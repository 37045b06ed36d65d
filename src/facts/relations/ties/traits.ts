/**
 * The traits of a tie: what the words and the places of its figures say, each a name and a value. What the figures come to is asked by few: how large they
 * are, which way they go, and how far the told value is from the implied one.
 */

import {lazily} from '../../../lexicon/list.js'
import type {Figure} from '../../figures/figure.js'
import {closing, opening} from '../nearby-words.js'
import {areOfOneUnit} from '../parts/amounts.js'
import {isRest} from '../parts/rests/rest-words.js'
import {signOf} from '../parts/sums/total-signs.js'
import {isSlip} from '../slip.js'
import {pairOf} from '../steps/beside.js'
import {tellMatter} from './matter-traits.js'
import {tellList, tellPlaces} from './place-traits.js'
import type {Surroundings} from './surroundings.js'
import type {Tie, Told} from './tie.js'
import {aboutIt, capped, nounsOf, sized, type Tell, wordOf, wordsAround} from './trait-values.js'

const wordsBefore = ['before 1', 'before 2', 'before 3']
const wordsBehind = ['behind 0', 'behind 1']

/** The traits of a told figure, whatever it is tied to. */
export function toldTraits({story, choices, near}: Surroundings, told: Told, tell: Tell): void {
  const {step, figure, form, sentence, firstToken, lastToken} = told
  tell('any', '')
  tell('form', told.isSigned ? form : `any ${form}`)
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
  for (const [at, trait] of wordsBefore.entries()) tell(trait, wordOf(story, sentence, firstToken - 1 - at))
  for (const [at, trait] of wordsBehind.entries()) tell(trait, wordOf(story, sentence, lastToken + at))
  for (const word of wordsAround(story, sentence, firstToken - aboutIt, firstToken)) tell('word before', word)
  for (const word of wordsAround(story, sentence, lastToken, lastToken + aboutIt)) tell('word behind', word)
  tell('choices', sized(choices))
  tell('near', capped(near, 9))
}

/** Put together once, since they are asked for by each figure. */
const namesFor = (name: 'whole' | 'part') => ({
  role: `${name} role`,
  step: `${name} step`,
  hedge: `${name} hedge`,
  definite: `${name} definite`,
  move: `${name} move`,
  per: `${name} per`,
  before: `${name} before`,
  twoBefore: `${name} two before`,
  behind: `${name} behind`,
  opens: `${name} opens`,
  spokenFor: `${name} spoken for`,
  noun: `${name} noun`
})
const operandNames = lazily(() => ({whole: namesFor('whole'), part: namesFor('part')}))

/** The traits of a figure as the whole of a tie, or as its first part. */
export function operandTraits({story, isStep, isSpokenFor}: Surroundings, name: 'whole' | 'part', figure: Figure, tell: Tell): void {
  const {sentence} = figure
  const names = operandNames()[name]
  const first = opening(story, figure)
  tell(names.role, figure.role)
  tell(names.step, String(isStep(figure)))
  tell(names.hedge, figure.hedge?.kind ?? 'none')
  tell(names.definite, String(figure.definite))
  tell(names.move, figure.move ?? 'none')
  tell(names.per, figure.per === null ? 'none' : 'some')
  tell(names.before, wordOf(story, sentence, first - 1))
  tell(names.twoBefore, `${wordOf(story, sentence, first - 2)} ${wordOf(story, sentence, first - 1)}`)
  tell(names.behind, wordOf(story, sentence, closing(story, figure)))
  tell(names.opens, String(figure.firstToken === story.sentences[sentence]?.firstToken))
  tell(names.spokenFor, String(isSpokenFor(figure)))
  tell(names.noun, figure.counted ? 'some' : 'none')
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
