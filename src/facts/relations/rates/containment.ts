/** Two figures that the text links as what is held and what holds it, so that their ratio means something. */

import {holdingNouns, holdingVerbs, neverHeld} from '../../../lexicon/containers.js'
import {wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'

export interface Containment {
  readonly held: Figure
  readonly holders: Figure
  /** The text gives the figure for one holder as well: nothing is left to ask. */
  readonly each: boolean
}

let verbs: Set<string> | undefined
let nouns: Set<string> | undefined
let offices: Set<string> | undefined

const fewestHolders = 3
/** Words looked at before the held figure. */
const furthest = 40
const reach = 3

const counts = (figure: Figure): boolean =>
  (figure.kind === 'cardinal' || figure.kind === 'measure') &&
  typeof figure.value === 'number' &&
  figure.per === null &&
  figure.value >= fewestHolders

/** `2m letters in 4,000 sacks`: `in` and nothing else between the counted noun and the holders. */
function heldIn(story: Story, held: Figure, holders: Figure): boolean {
  nouns ??= wordsOf(holdingNouns)
  const noun = holders.counted?.noun
  if (held.sentence !== holders.sentence || noun === undefined || !nouns.has(noun) || held.counted === null) return false
  const between = story.text
    .slice(held.counted.end, holders.hedge?.start ?? holders.start)
    .trim()
    .toLowerCase()
  return /^(?:in|inside|aboard|on|into|across)(?: those| these| the| its| their)?$/.test(between)
}

/** `Those containers could contain 4.8m shells`: a verb of holding before the figure and, before it, the noun of a figure given just before. */
function holderOf(story: Story, held: Figure, earlier: readonly Figure[]): Figure | undefined {
  verbs ??= wordsOf(holdingVerbs)
  offices ??= wordsOf(neverHeld)
  if (offices.has(held.counted?.noun ?? '') || story.tokens[held.lastToken]?.lower === 'of') return undefined
  const sentence = story.sentences[held.sentence]
  if (!sentence) return undefined
  // A bound keeps a sentence of a thousand figures linear.
  const words = story.tokens.slice(Math.max(sentence.firstToken, held.firstToken - furthest), held.firstToken)
  const verb = words.findIndex((token) => verbs?.has(token.lower))
  if (verb < 1 || words.slice(verb).some((token) => token.text === ';' || token.text === ':')) return undefined
  for (let index = 0; index < verb - 1; index++) {
    if (!/^(?:those|these|the|such)$/.test(words[index]?.lower ?? '')) continue
    const noun = singularOf(words[index + 1]?.lower ?? '')
    const holder = earlier.findLast(
      (figure) => figure.counted?.noun === noun && held.sentence - figure.sentence <= reach && figure.sentence < held.sentence
    )
    if (holder) return holder
  }
  return undefined
}

const isEach = /\b(?:each|apiece|per|every)\b/i
/** Characters behind the holders in which the figure for one of them stands. */
const near = 70

/** `in its six classes, which works out at |an average of 22| to a room`: told behind the holders, in their sentence. */
function tellsEach({text, sentences}: Story, {end, sentence}: Figure): boolean {
  const behind = text.slice(end, Math.min(end + near, sentences[sentence]?.end ?? end))
  return isEach.test(behind) || /\b(?:averag(?:e|es|ed|ing)|mean)\b|\d (?:to|for) an? \p{Ll}/iu.test(behind)
}

export const containmentsOf = once((story: Story): readonly Containment[] => {
  const figures = figuresOf(story).filter(counts)
  const found: Containment[] = []
  /** `in eight classes |of 14|`. */
  const areOf = (holders: Figure, next: Figure | undefined): boolean =>
    next !== undefined && story.text.slice(holders.counted?.end ?? holders.end, next.start).trim() === 'of'
  figures.forEach((figure, index) => {
    const following = figures[index + 1]
    const each = isEach.test(story.text.slice(figure.start, figure.end + 60))
    if (following && heldIn(story, figure, following))
      found.push({held: figure, holders: following, each: each || areOf(following, figures[index + 2]) || tellsEach(story, following)})
    const holders = holderOf(story, figure, figures.slice(Math.max(0, index - 8), index))
    if (holders) found.push({held: figure, holders, each})
  })
  return found
})
