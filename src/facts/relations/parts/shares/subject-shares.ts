/** Shares whose part is what their clause is about, and whose whole is named before it is told: `The €45m brought in a seventh of its income, which came to €310m`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {minus} from '../../../figures/interval.js'
import {spelt} from '../../../figures/spelling.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import {type Pair, pairsIn} from './pairs.js'
import {leadOf} from './share-words.js'
import type {ToldShare} from './told-shares.js'

/** `a seventh |of its income for the season, which came to| €310m`, `of its budget|, put at| £2m`, `of a staff |of| 120`. */
const wholeLead =
  /^ of (?:the|its|their|his|her|our|all|an?|[^ ,;:()–—]+['’]s?) (?:[^ ,;:()–—]+ ){1,8}?(?:of |\( |– |, |, (?:put|estimated|valued|reckoned) at |, (?:of|at) |, (?:which|that) (?:is|was|were|are|had been|comes to|came to|stands at|stood at|amounts to|amounted to|totals|totalled|ran to|runs to|reached) )$/

/** Whether the words from a share to an amount name the whole that the amount tells. */
export function namesWhole(story: Story, {lastToken}: ToldShare, whole: Figure): boolean {
  const lead = wordsBetween(story, lastToken, opening(story, whole))
  return wholeLead.test(lead) && !(lead.endsWith(' of ') && trade.test(lead))
}

/** `17% of the total |following purchases of| 84,300`: of something that was done. */
const trade = / (?:following|after|before|for|at|with|through|worth|against|by|to|in|on) /

const makes =
  / (?:is|was|were|are|(?:made|makes?|making) up|account(?:s|ed) for|brought|brings?|bringing|provide[sd]?|supplie[sd]|contribute[sd]?|represent(?:s|ed)?|came to|comes to|amount(?:s|ed) to|equals?|equalled|swallow(?:s|ed)?|took|takes?|ate up|cover(?:s|ed)?|form(?:s|ed)?|earn(?:s|ed)?|gave|gives|generate[sd]?|yield(?:s|ed)?|cost|costs) (?:[^ ,;:]+ ){0,3}$/
const parts = / (?:and|but|while|whereas|as|when|than|from|which|who|;|:|\() /

/** The amount in the clause of the share, right before its verb, and the whole that is named and then told. */
export function ofSubject(story: Story, share: ToldShare, here: readonly Figure[]): Pair | undefined {
  if (share.kind === 'majority') return undefined
  const behind = here.filter(({firstToken}) => firstToken >= share.lastToken)
  const before = here.filter(({lastToken}) => lastToken <= share.firstToken)
  const [whole] = behind
  const part = before.at(-1)
  if (!whole || !part || !areOfOneUnit(part, whole) || part.move || whole.move || part.role === 'change') return undefined
  if ([...before, ...behind].filter((figure) => areOfOneUnit(figure, whole)).length !== 2 || !namesWhole(story, share, whole))
    return undefined
  // `sold it for £64m, gave a quarter of the money |(£16m)| away`: what the share comes to.
  if (Number(whole.value) < Number(part.value) && story.tokens[opening(story, whole) - 1]?.text === '(') return undefined
  const gap = wordsBetween(story, closing(story, part), leadOf(story, share).at)
  return makes.test(gap) && !parts.test(gap) && gap.length < 80 ? {part, whole} : undefined
}

/** `$36m |of that|`. */
const isOfThat = (story: Story, figure: Figure): boolean =>
  / of (?:that|it|this|which|them|those|these|whom) $/.test(wordsBetween(story, closing(story, figure), closing(story, figure) + 2))

/** `$240m … $36m of that; grain made up |the other 85%|`: what the part leaves of its whole. */
export function ofOther(story: Story, share: ToldShare): (Pair & {readonly apposed: boolean}) | undefined {
  const {figure, sentence, block} = share
  const first = figure ? opening(story, figure) : share.firstToken
  if (share.kind !== 'percent' || !/^ the (?:other|remaining) $/.test(wordsBetween(story, first - 2, first))) return undefined
  // `the other 60% |of its money|`: of something else.
  if (/^ of (?!(?:that|it|them|these|those|the total) )/.test(wordsBetween(story, share.lastToken, share.lastToken + 3))) return undefined
  const before = amountsIn(story, block).filter((amount) => amount.lastToken <= first && amount.sentence >= sentence - 1)
  const part = before.at(-1)
  if (!part || part.move || part.hedge?.kind === 'more' || part.hedge?.kind === 'less') return undefined
  const told = pairsIn(story, block, part.sentence).find((pair) => pair.part === part)
  const alike = before.filter((amount) => amount !== part && areOfOneUnit(amount, part))
  const whole = told?.whole ?? (isOfThat(story, part) && alike.length === 1 ? alike[0] : undefined)
  if (!whole || alike.length !== 1 || Number(part.value) >= Number(whole.value)) return undefined
  const value = Number(whole.value) - Number(part.value)
  const rest = {...part, value, interval: minus(whole.interval, part.interval), text: spelt(value, part)}
  return {part: rest, whole, apposed: true}
}
