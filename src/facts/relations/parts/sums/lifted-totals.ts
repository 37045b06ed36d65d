/** Sums to which an amount is said to have grown, told with another scale word than the two that make it: `£1.7bn. Overruns of £600m have lifted the bill to £2.3m`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {liftingVerbs} from '../../../../lexicon/sum-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {overlaps, scaled, sumOf} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {figuresOfSentences} from '../../near.js'
import {opening} from '../../nearby-words.js'
import {significant} from '../../slip.js'

export interface LiftedTotal {
  readonly total: Figure
  readonly parts: readonly [Figure, Figure]
  /** How many times the total the parts make. */
  readonly times: number
}

const lifting = lazily(() => wordsOf(liftingVerbs))

/** Words from the verb to the sum: `lifted |the bill to|`. */
const reach = 6
/** Sentences before it that may tell the two. */
const backward = 2
const slips = [1000, 1e6, 1 / 1000, 1e-6]

/** `has lifted the bill |to £2.3m|`. */
function isLiftedTo(story: Story, figure: Figure): boolean {
  const to = opening(story, figure) - 1
  if (lowerAt(story, to) !== 'to') return false
  const lead = story.tokens.slice(Math.max(0, to - reach), to).filter(({sentence}) => sentence === figure.sentence)
  const verb = lead.findLastIndex(({lower}) => lifting().has(lower))
  return verb >= 0 && !lead.slice(verb + 1).some(({lower}) => ofOther.test(lower))
}

/** `lifted the bill |for paint alone| to £2.3m`, `the |mayor's own| legal bill`: of something else than the two. */
const ofOther = /^(?:for|in|at|on|alone|own|each|every|per|another|other|separate|monthly|weekly|daily)$|['’]s?$/

/** `taking the fund to |£2m|` may be so by chance. */
const fewestDigits = 2

const isAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.block === other.block && typeof one.value === 'number' && one.per === other.per

const showsDigits = ({text}: Figure): boolean => significant(Number(text.replace(/[^\d.]/g, ''))) >= fewestDigits

function liftedIn(story: Story, total: Figure): LiftedTotal | undefined {
  const before = figuresOfSentences(story, total.sentence - backward, total.sentence).filter(
    (figure) => figure.index < total.index && isAlike(figure, total)
  )
  const [one, other, third] = before
  if (!one || !other || third) return undefined
  const sum = sumOf([one.interval, other.interval])
  const times = slips.find((slip) => overlaps(sum, scaled(total.interval, slip)))
  return times === undefined ? undefined : {total, parts: [one, other], times}
}

export const liftedTotalsOf = once((story: Story): readonly LiftedTotal[] =>
  figuresOf(story).flatMap((figure) => {
    const isScaled =
      figure.kind === 'money' && typeof figure.value === 'number' && !figure.isRange && showsDigits(figure) && isLiftedTo(story, figure)
    return isScaled ? (liftedIn(story, figure) ?? []) : []
  })
)
