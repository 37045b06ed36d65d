/** Shares of one whole that make more or less than all of it. */

import type {Figure} from '../../facts/figures/figure.js'
import {sumOf} from '../../facts/figures/interval.js'
import {type Line, linesOf} from '../../facts/figures/pattern.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {plainFractions} from '../../lexicon/figure-relations.js'
import {numbersOf} from '../../lexicon/list.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

/** Words that say that the shares part one whole among them. */
const closes =
  / (?:undecided|unsure|neither|none|else|rest|remainder|remaining|others?|against|abstained|abstentions?|opposed|in favour|built on|do not know|did not know|no opinion) /
/** `The land is 45% forest, 35% pasture and 20% water`; `coal made up 40% of output, gas 35% …`. */
const parts =
  / (?:is|are) ‹p\d+› [\p{L}-]+ , ‹p| (?:made up|makes up|make up|accounted for|accounts for|supplied|supplies|came from|comes from|went to|goes to|go to|split) /u

const changes =
  / (?:rose|fell|rise|fall|up|down|grew|growth|increased?|decreased?|dropped|compared|higher|lower|more than one|several|multiple|respectively|each|both|also|from|than|raised|cut|discount|interest|tax|chance|probability|likely|turnout) /

const isShare = (figure: Figure): boolean =>
  (figure.kind === 'percent' && figure.unit === 'percent') || (figure.kind === 'ratio' && Number(figure.value) < 1)

const ofOne = (figure: Figure): number => Number(figure.value) * (figure.kind === 'percent' ? 1 : 100)

/** One whole is named once: `48% of voters`, and after it only commas and few words. */
function namesOneWhole(line: Line): boolean {
  const behind = line.text.match(/› of (?!the (?:vote|votes|seats|voters|poll|total)\b)/g) ?? []
  return behind.length <= 1
}

/** `A quarter is pasture`: a share without `of`, which is no figure of its own. */
const bareFraction = / (?:a|one) (third|quarter|fifth|sixth|eighth|tenth) (?:is|are|was|were) /g

function bareShares(line: Line): number {
  const parts = numbersOf(plainFractions)
  return [...line.text.matchAll(bareFraction)].reduce((sum, [, word]) => sum + 100 / (parts.get(word ?? '') ?? 1), 0)
}

function sharesIn(line: Line): readonly Figure[] {
  const shares = line.figures.filter((figure) => isShare(figure) && typeof figure.value === 'number')
  const others = line.figures.filter((figure) => !isShare(figure) && figure.kind !== 'ordinal' && figure.kind !== 'duration')
  const oneKind = shares.every((figure) => figure.kind === shares[0]?.kind)
  return shares.length >= (line.text.search(bareFraction) >= 0 ? 1 : 3) && others.length === 0 && oneKind && namesOneWhole(line)
    ? shares
    : []
}

/** Rounding may take half a unit from each share; nothing else may. */
const room = 0.6

export const shares = defineRule({
  id: 'figures-shares',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Shares of one whole make more, or less, than all of it',
  why: 'For, against and undecided make a hundred. The rule adds up three shares or more of one whole in one sentence. It needs words that close the list, “undecided”, “against”, “everything else”, before it says that they make too much, and “everything else” or “the rest” before it says too little; rounding passes.',
  defaults: {},
  examples: [
    {
      bad: 'Asked about the tram, ⟦47%⟧ of residents were in favour, ⟨38%⟩ against and ⟨25%⟩ undecided.',
      message: 'Shares add up to 110%'
    },
    {
      bad: '⟦Three-fifths⟧ of the island is moor, a quarter is pasture and a third is built on.',
      message: 'Shares add up to 118%'
    },
    {good: 'Asked about the tram, 47% of residents were in favour, 38% against and 16% undecided.', why: 'rounding to 101'},
    {good: 'Asked what they feared, 62% of residents said noise, 54% dust and 41% rats.', why: 'several answers'},
    {good: 'Prices rose by 60% in the north, 45% in the east and 20% in the others.', why: 'changes'}
  ],
  *check(story) {
    let compared = 0
    for (const line of linesOf(story)) {
      if (!(closes.test(line.text) || parts.test(line.text)) || changes.test(line.text.replace(' made up ', ' '))) continue
      const list = sharesIn(line)
      const [first, ...others] = list
      if (!first) continue
      compared++
      const bare = bareShares(line)
      const {low, high} = sumOf(
        list.map(({interval, kind}) => (kind === 'percent' ? interval : {low: interval.low * 100, high: interval.high * 100}))
      )
      const total = list.reduce((sum, figure) => sum + ofOne(figure), bare)
      const short = bare === 0 && high < 100 - room && / (?:everything else|the rest|the remainder) ‹/.test(line.text)
      if (!(low + bare > 100 + room || short) || total > 175) continue
      yield {
        at: at(first),
        message: `Shares add up to ${digitsOf(total, list.some(({text}) => text.includes('.')) ? 1 : 0)}%`,
        related: others.map((figure) => beside(figure, `a share: ${figure.text}`)),
        note: list.map(({text}) => text).join(' + ')
      }
    }
    return compared
  }
})
