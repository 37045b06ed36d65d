/** A fraction in words against the figures it is said of. */

import type {Interval} from '../../facts/figures/figure.js'
import {overlaps, scaled, widened} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {figureBehind} from '../../facts/relations/near.js'
import type {Share} from '../../facts/relations/parts/shares/part-shares.js'
import {sharesOf, wordedSharesOf} from '../../facts/relations/parts/shares/shares.js'
import {isOfOthers} from '../../facts/relations/parts/shares/shares-of-others.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {fits} from './share-fits.js'

const inPercent = (share: number): string => `${digitsOf(100 * share, share < 0.1 ? 1 : 0)}%`

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
    {
      bad: 'Letting the tower for ⟨£60m⟩ brought the chapter ⟦a third⟧ of its income for the decade, which came to ⟨£240m⟩.',
      message: '£60m of £240m is 25%, not a third'
    },
    {good: 'Letting the tower for £60m brought the chapter a quarter of its income for the decade, which came to £240m.'},
    {
      bad: 'Weavers will hold ⟦five-eighths⟧ of the seats in the guild. That means ⟨32⟩ of the ⟨64⟩ members.',
      message: '32 of 64 is 50%, not five-eighths'
    },
    {
      bad: 'Rot has got into ⟨84⟩ of the county’s ⟨560⟩ mills. With ⟦eight in every 20⟧ now closed, flour is dear.',
      message: '84 of 560 is 15%, not eight in every 20'
    },
    {
      bad: 'Of the ⟨470⟩ recordings, nearly ⟦half⟧, ⟨131⟩, are of hymns.',
      message: '131 of 470 is 28%, not half'
    },
    {
      good: 'Of the 470 recordings, nearly half, 231, are of hymns.',
      why: 'nearly half'
    },
    {
      bad: 'Sales of rope reached ⟨£96m⟩ last year, ⟦a third⟧ of a turnover of ⟨£240m⟩, and a levy would wipe out the profit on them.',
      message: '£96m of £240m is 40%, not a third'
    },
    {good: 'Half of the 400 weavers joined the guild. Of those members, 150 voted, a turnout of 75%.', why: 'a part of the half'},
    {good: 'Weavers hold five-eighths of the seats. That is not what 12 of the 64 wanted.', why: 'nothing is counted out'},
    {
      bad: 'The abbey raised ⟨$36m⟩, ⟨$9m⟩ of it from one widow. ⟦A third⟧ of the money, then, came out of one purse.',
      message: '$9m of $36m is 25%, not A third'
    },
    {
      good: 'Rail brought in a third of the 4.2m tonnes and barges the rest. A silo for 60,000 tonnes opens in May.',
      why: 'what a silo holds is no part of it'
    },
    {bad: 'The fair drew ⟨4m⟩ guests. ⟦A quarter⟧ of them, about ⟨1.6m⟩, came by boat.', message: '1.6m of 4m is 40%, not A quarter'},
    {bad: '⟦One in 20⟧ of the ⟨6,000⟩ jars checked, or ⟨600⟩, held no jam.', message: '600 of 6,000 is 10%, not One in 20'},
    {bad: '⟦A third⟧ of pupils (⟨45%⟩) walk to school.', message: '45% is not A third'},
    {
      bad: 'In all ⟨550⟩ barns were hit: 138 burnt down and 412 lost a roof. That is ⟦a third⟧ of the ⟨2,200⟩ barns in the dale.',
      message: '550 of 2,200 is 25%, not a third'
    },
    {good: 'In all 550 barns were hit: 138 burnt down and 412 lost a roof. That is a quarter of the 2,200 barns in the dale.'},
    {bad: '⟦One of every 12⟧ sheep – ⟨240⟩ of the ⟨1,440⟩ in the dale – is blue.', message: '240 of 1,440 is 17%, not One of every 12'},
    {good: 'Eels made up more than half of the £620m in sales. Perth has offered £45m.', why: 'the part is told by its name'},
    {
      bad: 'About ⟦two-fifths⟧ of the lake’s ⟨700⟩ jetties, ⟨490⟩ by the warden’s count, are rotten.',
      message: '490 of 700 is 70%, not two-fifths'
    },
    {good: 'The fair drew 4m guests. A quarter of them, about a million, came by boat.'},
    {
      good: 'Most of the patients were women: 140 of them, to 60 men. Their median age was 44. Almost three-fifths, 118, were nurses.',
      why: 'of both together'
    },
    {good: 'It used 14 billion litres. The city drew 900 million, and the rest, a fifth of the total, dried up.', why: 'of the rest'},
    {good: 'Orme had 61 millimetres of rain by July, less than a third of its normal 196. In August it got 84.', why: 'of the 61'},
    {
      good: 'Of 38 stalls, 31 sold out. The fair drew 4,600 visitors, nearly half of the total for the season.',
      why: 'of what it stands beside'
    },
    {good: 'A third of pupils (35%) walk to school.', why: 'near enough for a word'},
    {good: 'More than a third of pupils (45%) walk to school.', why: 'a bound'},
    {
      bad: '⟦A third⟧ of the pear trees in the vale were felled, growers say. The vale has ⟨480⟩ of them. On ⟨120⟩ the axe has been used so far.',
      message: '120 of 480 is 25%, not A third'
    },
    {good: 'Half of the 400 clerks were offered new posts. Another 40 took early retirement.', why: 'others'},
    {good: 'Care will take £82.1m and schools £58.4m: between them, almost two thirds of the total.', why: 'both are parts'},
    {good: 'Under a scheme for under-30s, 5,120 seats were sold, one in 14 of the total.', why: 'an age is no number of them'},
    {
      good: 'One home in five must be let by the council. That comes to 57 here, of which 29 are for the old.',
      why: 'the 57 are the fifth, and not what it is of'
    },
    {
      bad: 'Cars killed ⟨2,300⟩ hens last year. ⟦A tenth⟧ of them, or about ⟨450⟩, died in Skell. The year before it was 260 of 2,450.',
      message: '450 of 2,300 is 20%, not A tenth'
    },
    {good: 'Cars killed 2,300 hens last year. A tenth of them, or about 230, died in Skell. The year before it was 260 of 2,450.'},
    {good: 'There are 81 players, five of them under 30. Half of the 12 vacancies have been filled.', why: 'of the vacancies'},
    {
      good: 'Two in five of the 1,460 drugs that druggists order were out of stock in the spring, a survey of 512 shops found; for 61 of them there was none for a month.',
      why: 'those who were asked'
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
        message: `${part.text} of ${whole.text} is ${inPercent(Number(part.value) / Number(whole.value))}, not ${stated.text}`,
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
