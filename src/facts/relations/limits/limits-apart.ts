/** Figures near a limit that are of something else, whatever ties the words have: a limit of their own, a move, a supposition, one of several parts. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresAbout, figuresIn, isSameKind} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import type {Line} from '../pattern.js'

const participles = /^(?:capped|limited|restricted|confined|licensed|certified)$/

const reckons =
  / (?:estimates?|estimated|reckons?|reckoned|puts?|says?|said|believes?|believed|thinks?|thought|counts?|counted|claims?|claimed|speaks?|spoke|reports?|reported|fears?|feared|guess(?:es|ed)?) /
const otherSource = / , (?:and |but |while |whereas )?(?:[^ ,;:]+ ){1,3}$/

/** `The UN |estimates that 670| were buried, |the government more than 2,000|`: two sources apart about one number, which is no bound of what is told of next. */
export function isOtherEstimate(story: Story, figure: Figure): boolean {
  const before = figuresIn(story, figure.block).findLast(({sentence, end}) => sentence === figure.sentence && end <= figure.start)
  if (!before || before.kind !== figure.kind || before.unit !== figure.unit) return false
  const lead = wordsBetween(story, story.sentences[figure.sentence]?.firstToken ?? before.firstToken, before.firstToken)
  return reckons.test(lead) && otherSource.test(wordsBetween(story, before.lastToken, opening(story, figure)))
}

/** `1.6m |restricted| shares`: what sort they are, and no `restricted to 300`; `24 of 55 from |the floor|` is where it was thrown, and `38 per cent |of capacity|` how full. */
export const limitsNothing = (story: Story, {lower, start, index}: Token, figure: Figure): boolean =>
  (participles.test(lower) && start > figure.start) ||
  (lower === 'floor' && /^(?:from|on|to|off)$/.test(lowerAt(story, index - 2))) ||
  (figure.kind === 'percent' && start < figure.start && isShareTold(story, index, figure)) ||
  (/^(?:capacity|limit|maximum|ceiling|cap)$/.test(lower) &&
    figure.kind === 'percent' &&
    start > figure.start &&
    / of (?:its |the |their |full |total )?$/.test(story.text.slice(figure.end, start)))

/** `8,155 of the 11,650 got through inside the limit|, which is| 70 per cent`: the share that a count comes to. */
const isShareTold = (story: Story, word: number, {firstToken, sentence, block}: Figure): boolean =>
  / , (?:or|which (?:is|was|makes?|made|means|comes to|came to)) (?:[^ ]+ )?$/.test(wordsBetween(story, word + 1, firstToken)) &&
  figuresIn(story, block).some((other) => other.sentence === sentence && other.kind === 'cardinal' && other.lastToken <= word)

const moves =
  /^(?:rise|rises|rising|rose|grow|grows|growing|increase|increases|raised|go|goes|climb|climbs|fall|falls|falling|drop|drops|cut)$/

/** `carries 300,000: with it the new line |brings the system to| 890,000`: all together, and more than what the limit is of. */
const sumsUp =
  / (?:brings?|brought|bringing|takes?|took|taking|pushes|pushed|lifts|lifted|raises|raised) (?:[^ ,;:.]+ ){1,5}to (?:a total of )?$/

/** `within three years and exported |within five|`, `the share will |rise to| 100%`, `"…", |one| clerk said`. */
export function isOfElse(story: Story, limit: Figure, figure: Figure, line: Line): boolean {
  const [ahead, before] = [lowerAt(story, figure.firstToken - 2), lowerAt(story, figure.firstToken - 1)]
  if (before === 'within' && figure.sentence === limit.sentence) return true
  if (before === 'to' && moves.test(ahead)) return true
  if (sumsUp.test(wordsBetween(story, opening(story, figure) - 8, opening(story, figure)))) return true
  // `at least eight |times|` counts no runners.
  if (lowerAt(story, limit.lastToken) === 'times' || /^one$/i.test(figure.text)) return true
  if (/ (?:imagine|suppose|supposing|scenario|hypothetical) /.test(line.text)) return true
  return isKnown(story, limit, figure) || isPartOf(limit, figure, line)
}

/** `loans of $50m … funds of up to $25m … the $50m`: told before the limit, so of another thing. */
const isKnown = (story: Story, limit: Figure, figure: Figure): boolean =>
  figure.kind === 'money' &&
  lowerAt(story, figure.firstToken - 1) === 'the' &&
  figuresAbout(story, limit).some((other) => other.index < limit.index && isSameKind(other, figure) && other.value === figure.value)

/** `paid its inns more than $260,000 … $29,715 to one, $35,845 to another and $125,080 to a third`. */
const isPartOf = (limit: Figure, figure: Figure, {figures}: Line): boolean =>
  limit.hedge?.kind === 'more' &&
  figure.kind === 'money' &&
  figures.filter((other) => isSameKind(other, figure)).length > 2 &&
  figures.every((other) => !isSameKind(other, figure) || Number(other.value) < Math.max(...endsOf(limit)))

const endsOf = ({value}: Figure): number[] => (typeof value === 'number' ? [value] : (value ?? []).flatMap((end) => end ?? []))

/** `|Nobody under 16| may ride`, `children under five`: an age, and no number of riders. */
export const isOfAge = (story: Story, {kind, sentence, firstToken, counted}: Figure): boolean =>
  kind === 'cardinal' &&
  counted === null &&
  /^(?:under|over|below|above)$/.test(wordAt(story, sentence, firstToken - 1)) &&
  /^(?:nobody|anybody|anyone|everyone|one|those|people|children|pupils|adults|girls|boys|men|women|players|drivers)$/.test(
    wordAt(story, sentence, firstToken - 2)
  )
