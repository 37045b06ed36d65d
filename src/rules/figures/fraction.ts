/** A fraction in words against the figures it is said of. */

import type {Interval} from '../../facts/figures/figure.js'
import {overlaps, scaled, widened} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {figureBehind} from '../../facts/relations/near.js'
import type {Share} from '../../facts/relations/parts/shares/part-shares.js'
import {sharesOf, wordedSharesOf} from '../../facts/relations/parts/shares/shares.js'
import {isOfOthers} from '../../facts/relations/parts/shares/shares-of-others.js'
import type {StatedShare} from '../../facts/relations/parts/shares/told-shares.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {fits} from './share-fits.js'

/** Small shares, and those that hardly miss what was told, show their tenths. */
function inPercent(share: number, {low, high}: Interval): string {
  const isClose = Math.min(Math.abs(share - low), Math.abs(share - high)) < 0.02
  return `${digitsOf(100 * share, share < 0.1 || isClose ? 1 : 0)}%`
}

/** `just over half`: 48% is half as people speak, and not more than that. */
const asTold = ({text, figure}: StatedShare): string =>
  figure?.hedge && figure.hedge.kind !== 'about' && figure.hedge.end <= figure.start ? `${figure.hedge.text} ${text}` : text

/** `Almost one in four, 24%, live alone`: told again as a percentage, it is of what that is of. */
function isToldAgain(story: Story, {end}: {readonly end: number}, share: Interval): boolean {
  const again = figureBehind(story, end)
  return again?.kind === 'percent' && again.start - end < 4 && overlaps(widened(again.interval, 0.08), scaled(share, 100))
}

/** `|The two| drew 55,000, one in seven of the total`: whoever it was, and no part. */
const isTiny = ({part, whole, stated}: Share): boolean =>
  stated !== null && stated !== undefined && (Number(part.value) / Number(whole.value)) * 50 < stated.interval.low

export const fraction = defineRule({
  id: 'figures-fraction',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A fraction in words does not fit the figures beside it',
  why: '“A third” and “one in five” are written for the ear and left when the figures change. The rule compares them with the percentage in brackets, or with the part and the whole that the sentence links to them; a fraction in words has the room that ears give it, and “more than”, “nearly” and “about” more.',
  passesOver: 0,
  defaults: {},
  examples: [
    {bad: 'The fair drew ⟨4m⟩ guests. ⟦A quarter⟧ of them, about ⟨1.6m⟩, came by boat.', message: '1.6m of 4m is 40%, not A quarter'},
    {bad: '⟦One in 20⟧ of the ⟨6,000⟩ jars checked, or ⟨600⟩, held no jam.', message: '600 of 6,000 is 10%, not One in 20'},
    {bad: '⟦A third⟧ of pupils (⟨45%⟩) walk to school.', message: '45% is not A third'},
    {
      bad: 'About ⟦two-fifths⟧ of the lake’s ⟨700⟩ jetties, ⟨490⟩ by the warden’s count, are rotten.',
      message: '490 of 700 is 70%, not two-fifths'
    },
    {
      bad: 'In all ⟨550⟩ barns were hit: 138 burnt down and 412 lost a roof. That is ⟦a third⟧ of the ⟨2,200⟩ barns in the dale.',
      message: '550 of 2,200 is 25%, not a third'
    },
    {bad: '⟦One of every 12⟧ sheep – ⟨240⟩ of the ⟨1,440⟩ in the dale – is blue.', message: '240 of 1,440 is 17%, not One of every 12'},
    {good: 'A third of pupils (35%) walk to school.', why: 'near enough for a word'},
    {good: 'Eels made up more than half of the £620m in sales. Perth has offered £45m.', why: 'the part is told by its name'},
    {
      good: 'Most of the patients were women: 140 of them, to 60 men. Their median age was 44. Almost three-fifths, 118, were nurses.',
      why: 'of both together'
    },
    {good: 'It used 14 billion litres. The city drew 900 million, and the rest, a fifth of the total, dried up.', why: 'of the rest'},
    {good: 'Orme had 61 millimetres of rain by July, less than a third of its normal 196. In August it got 84.', why: 'of the 61'},
    {
      good: 'Of 38 stalls, 31 sold out. The fair drew 4,600 visitors, nearly half of the total for the season.',
      why: 'of what it stands beside'
    }
  ],
  isExplained: madeBy('percentage'),
  *check(story) {
    let compared = 0
    for (const told of sharesOf(story)) {
      const {part, whole, stated} = told
      const fitting = stated?.kind === 'fraction' || stated?.kind === 'ratio' ? fits(told) : undefined
      if (fitting === undefined || !stated) continue
      compared++
      if (fitting || isToldAgain(story, stated, stated.interval) || isOfOthers(story, told) || isTiny(told)) continue
      yield {
        at: at(stated),
        message: `${part.text} of ${whole.text} is ${inPercent(Number(part.value) / Number(whole.value), stated.interval)}, not ${asTold(stated)}`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)]
      }
    }
    for (const {word, figure} of wordedSharesOf(story)) {
      if (word.kind === 'majority') continue
      compared++
      if (!overlaps(figure.interval, word.interval))
        yield {at: at(word), message: `${figure.text} is not ${word.text}`, related: [beside(figure, figure.text)]}
    }
    compared += yield* likelyDrafts(story, 'share', ({told}) => told.form !== 'percent')
    return compared
  }
})
