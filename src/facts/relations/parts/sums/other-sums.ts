/** Sums that a list of parts holds beside the one it is told for: with other amounts near it, with its first parts alone, or among the parts themselves. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {overlaps, plus, sumOf} from '../../../figures/interval.js'
import {wordsBetween} from '../../nearby-words.js'
import type {Breakdown} from './breakdown.js'
import {isPartedBefore, nestedRun} from './nested.js'
import {isCoordinated} from './series-lists.js'

const mostOthers = 10

const addUp = (set: readonly Figure[], whole: Figure): boolean => {
  const sum = set.reduce((total, {value}) => total + Number(value), 0)
  return Math.abs(sum / Number(whole.value) - 1) < 1e-6
}

/** `|14| wides, |eight| before the break and |nine| after it`: what is told in one breath is of nothing that another sentence tells. */
const isInOneBreath = (story: Story, {whole, parts}: Breakdown): boolean =>
  parts.every(({sentence}) => sentence === whole.sentence) && isCoordinated(story, parts)

/** Whether some of the amounts near make the whole, or the whole makes another of them with some. */
function fitsOthers(story: Story, told: Breakdown): boolean {
  const {whole, parts, near = []} = told
  const own = isInOneBreath(story, told) ? near.filter(({sentence}) => sentence === whole.sentence) : near
  const others = own.filter(({start}) => start !== whole.start).slice(0, mostOthers)
  const sums: (readonly Figure[])[] = [[]]
  for (const figure of others) sums.push(...sums.map((set) => [...set, figure]))
  return sums.some((set) => {
    const total = sumOf(set.map(({interval}) => interval))
    // Some of the parts alone make the whole by chance sooner than not, where each may be rounded.
    const chosen = set.every((figure) => parts.includes(figure))
    if (set.length > 1 && (chosen ? addUp(set, whole) : overlaps(total, whole.interval))) return true
    const more = plus(total, whole.interval)
    return set.length > 0 && others.some((other) => !set.includes(other) && overlaps(more, other.interval))
  })
}

/** `Of the 1,320, 380 stayed and 940 were seen at home. It has 22 beds`: the parts of the first sentence make the whole, and the next tells of another. */
function isMadeBefore({whole, parts}: Breakdown): boolean {
  let made = 0
  return parts.some((part, index) => {
    // `Seven are new, three are old and the last is a song of the sea`: one more may be told without a number.
    const left = Number(whole.value) - made
    if (index > 1 && (left === 0 || left === 1) && part.sentence > (parts[index - 1]?.sentence ?? part.sentence)) return true
    made += Number(part.value)
    return false
  })
}

/** `Two-thirds of them, 408, go, and 40 strike. He winds 180, 150 and 78`: some of them make up another. */
const isNested = ({parts}: Breakdown): boolean => {
  const values = parts.map(({value}) => Number(value))
  const run = nestedRun(values)
  // `24 were held: 11 in Melling, nine in Hull and four in Skarth`.
  const next = nestedRun(values, {opens: () => true})
  if (next && next[1] - next[0] > 2) return true
  // Three and two make five by chance, and so do two of a long list.
  return run !== undefined && run[1] - run[0] > 2 && Math.min(...values.slice(...run)) >= 20
}

/** Tokens behind the last part. */
const farthestRest = 12

/** `30 women and 18 men|, while two prefer not to say|`, `seven women and four men. |One| seat is vacant`: the rest of all, told right behind them. */
function isRestTold(story: Story, {whole, parts}: Breakdown): boolean {
  const last = parts.at(-1)
  if (!last) return false
  const left = parts.reduce((rest, {value}) => rest - Number(value), Number(whole.value))
  const next = figuresOf(story)[last.index + 1]
  if (next && next.firstToken - last.lastToken <= farthestRest && Number(next.value) === left) return true
  return left === 1 && / one /.test(wordsBetween(story, last.lastToken, last.lastToken + farthestRest))
}

/** The whole is made of others than all of the parts, or some of the parts are made of the others. */
export const isOtherSum = (story: Story, told: Breakdown): boolean =>
  fitsOthers(story, told) ||
  isMadeBefore(told) ||
  isNested(told) ||
  isRestTold(story, told) ||
  isPartedBefore(story, told.whole, told.parts)
