/** The dividends of a year: `A final dividend of 9.4p takes the total for the year to 14.3p, after an interim of 4.9p`. They add nothing up. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn} from '../../near.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import type {Breakdown} from './breakdown.js'

/** Tokens before and behind an amount that say which dividend it is. */
const margin = 9
const behind = 5
/** A sentence that tells more is hardly of one dividend. */
const longest = 60

const paid = '(?:dividends? |payouts? |payments? )?(?:(?:of|is|was|will be|to be|at) )?(?:[£$€] )?$'
const roles = {
  final: new RegExp(` final ${paid}`),
  interim: new RegExp(` interim ${paid}`),
  total:
    / (?:total|full-year|annual) (?:dividend |payout |payment )?(?:for the (?:full |whole )?year )?(?:(?:of|to|is|was|at) )?(?:[£$€] )?$/
}
const ofYear = /^ (?:a share )?(?:for the (?:full |whole )?year|in (?:all|total)|altogether) /
/** `|making| 14.3p for the year`; `costs came to 14p for the year` are none. */
const making = / (?:makes?|made|making|brings?|bringing|gives?|giving|gets?|receives?) (?:[^ ]+ )?(?:[£$€] )?$/
/** Of another year, or with another dividend between them. */
const ofOther =
  / (?:last|ago|earlier|before|previous|previously|prior|special|first|second|third|fourth|quarterly|against|compared|from|than|instead|scrip|versus|bonus|one-off|extra|plus) /

const isAmount = ({kind, value, hedge, isRange, move}: Figure): boolean =>
  kind === 'money' && typeof value === 'number' && hedge === null && !isRange && move === null

function roleOf(story: Story, figure: Figure, from: number, to: number): keyof typeof roles | undefined {
  const lead = wordsBetween(story, Math.max(from, opening(story, figure) - margin), opening(story, figure))
  const tail = wordsBetween(story, closing(story, figure), Math.min(to, closing(story, figure) + behind))
  if (roles.final.test(lead)) return 'final'
  if (roles.interim.test(lead)) return 'interim'
  return roles.total.test(lead) || (making.test(lead) && ofYear.test(tail)) ? 'total' : undefined
}

/** The three that one sentence tells, or two that follow each other. */
function dividendsIn(story: Story, sentence: number): Breakdown | undefined {
  const own = story.sentences[sentence]
  for (const until of [sentence, sentence + 1]) {
    const last = story.sentences[until]
    if (!own || last?.block !== own.block || last.lastToken - own.firstToken > longest) return undefined
    const amounts = figuresIn(story, own.block).filter(
      (figure) => figure.sentence >= sentence && figure.sentence <= until && figure.kind === 'money'
    )
    if (amounts.length < 3) continue
    if (amounts.length > 3 || !amounts.every(isAmount) || new Set(amounts.map(({unit}) => unit)).size > 1) return undefined
    if (ofOther.test(wordsBetween(story, own.firstToken, last.lastToken))) return undefined
    const told = new Map(amounts.map((figure) => [roleOf(story, figure, own.firstToken, last.lastToken), figure] as const))
    const [whole, final, interim] = [told.get('total'), told.get('final'), told.get('interim')]
    return whole && final && interim ? {whole, parts: [interim, final], closed: true, firm: true, tied: true} : undefined
  }
  return undefined
}

export const dividendsOf = once((story: Story): readonly Breakdown[] => {
  const sentences = new Set(occurrencesOf(story, ['interim']).flatMap(({sentence}) => [sentence, sentence - 1]))
  const found = new Map<Figure, Breakdown>()
  for (const sentence of sentences) {
    const told = dividendsIn(story, sentence)
    if (told && !found.has(told.whole)) found.set(told.whole, told)
  }
  return [...found.values()]
})
