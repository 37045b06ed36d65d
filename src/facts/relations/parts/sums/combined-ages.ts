/** Ages that are told one by one and added up: `The brothers are nine, 11 and 14; |at a combined age of 34| they …`. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresOfSentences, isBare} from '../../near.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import type {Breakdown} from './breakdown.js'

const combining = ['combined', 'joint', 'total']
const mostAges = 8
const oldest = 115

const isAge = (figure: Figure): boolean =>
  (figure.kind === 'age' || (isBare(figure) && !figure.definite)) &&
  typeof figure.value === 'number' &&
  figure.value > 0 &&
  figure.value < oldest &&
  !figure.hedge

/** `three brothers`, `the three`: how many there are, of whom each has an age. */
const counts = ({kind, counted, definite, value}: Figure): boolean =>
  kind === 'cardinal' && (counted !== null || definite) && Number(value) > 1

/** The ages of the sentence of their sum, or of the one before; no others may stand there, and none may be left out. */
function agesFor(story: Story, whole: Figure): readonly Figure[] {
  for (const sentence of [whole.sentence, whole.sentence - 1]) {
    if (story.sentences[sentence]?.block !== whole.block) continue
    const told = figuresOfSentences(story, sentence, sentence).filter((figure) => figure !== whole)
    const ages = told.filter(isAge)
    const number = told.find(counts)
    if (ages.length < 2 && told.length === 0) continue
    const isWhole = ages.length > 1 && ages.length <= mostAges && (!number || number.value === ages.length)
    return isWhole && told.every((figure) => isAge(figure) || figure === number) ? ages : []
  }
  return []
}

/** All that may stand between the ages and their sum, so that it is of those and no others: `, |who have a| combined age`; no `beat a pair with a combined age`. */
const ofThem =
  /^ (?:(?:[,;:.]|and|but|both|all|who|now|together|between|them|they|their|his|her|of|the|two|three|four|five|six|pair|couple|trio|quartet|brothers|sisters|siblings|twins|friends|old|years|year|year-old|have|has|had|with|at|an?|is|are|so|means|giving|making|give|gives|that) )*$/
/** `at a combined age of 34 |they| could not`. */
const themBehind = /^ ,? ?(?:they|the (?:two|three|four|pair|couple|trio|brothers|sisters|siblings)) /

function isOfThem(story: Story, parts: readonly Figure[], whole: Figure, at: number): boolean {
  const last = Math.max(...parts.map(({lastToken}) => lastToken))
  if (last > whole.firstToken || !ofThem.test(wordsBetween(story, last, at))) return false
  const isLed = wordAt(story, whole.sentence, at - 2) === 'at'
  return !isLed || themBehind.test(wordsBetween(story, whole.lastToken, whole.lastToken + 3))
}

export function combinedAgesOf(story: Story): readonly Breakdown[] {
  return occurrencesOf(story, combining).flatMap(({index, sentence}): Breakdown[] => {
    if (!/^ages?$/.test(wordAt(story, sentence, index + 1)) || wordAt(story, sentence, index + 2) !== 'of') return []
    const whole = figuresOf(story).find((figure) => figure.sentence === sentence && opening(story, figure) === index + 3)
    if (!whole || typeof whole.value !== 'number' || whole.hedge) return []
    const parts = agesFor(story, whole)
    return parts.length > 1 && isOfThem(story, parts, whole, index) ? [{whole, parts, closed: true, tied: true}] : []
  })
}
