/** A percentage of a whole against the part that is given. */

import {loosened, over, overlaps, scaled, widened} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {voteSharesOf} from '../../facts/relations/parts/gaps/votes.js'
import {profitMarginsOf} from '../../facts/relations/parts/shares/profit-margins.js'
import {oddSharesOf} from '../../facts/relations/parts/shares/share-wholes.js'
import {sharesOf} from '../../facts/relations/parts/shares/shares.js'
import {defineRule} from '../../rule.js'
import {likelyDrafts} from './likely.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'
import {fits} from './share-fits.js'

/** What sales leave out of a profit, or take in, before a margin of the two is wrong. */
const mostUncounted = 0.05

const isMade = madeBy('percentage')

export const percentOf = defineRule({
  id: 'figures-percent-of',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A percentage is not the part of the whole that is given beside it',
  why: 'Where a text gives a part, its whole and the percentage, one of the three can be worked out from the others. The rule needs the link in the words, “60 of 240, or 25%” or “10% of the £4m, or £400,000”, and gives each figure the room of its digits.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'The guild has ⟨420⟩ members. Some ⟦15%⟧ of them, which is to say ⟨36⟩, keep bees; they sell a third of its honey.',
      message: '36 of 420 is 8.6%, not 15%'
    },
    {good: 'The guild has 420 members. Some 15% of them, which is to say 63, keep bees; they sell a third of its honey.'},
    {
      bad: 'The mill ground ⟨900 tonnes⟩ last year. Rye made up ⟨180 tonnes⟩ of that; wheat, which was the other ⟦90%⟧, went abroad.',
      message: '720 tonnes of 900 tonnes is 80%, not 90%'
    },
    {good: 'The mill ground 900 tonnes last year. Rye made up 180 tonnes of that; wheat, which was the other 80%, went abroad.'},
    {bad: 'Of ⟨320⟩ walkers asked, ⟨80⟩ had seen the heron, or ⟦40%⟧. None had fed it.', message: '80 of 320 is 25%, not 40%'},
    {bad: 'Some ⟨1,360⟩ of the ⟨1,600⟩ members voted, a turnout of ⟦75%⟧.', message: '1,360 of 1,600 is 85%, not 75%'},
    {bad: '⟦5%⟧ of the ⟨£8m⟩ budget, or ⟨£700,000⟩, goes on biscuits.', message: '£700,000 of £8m is 8.8%, not 5%'},
    {
      bad: 'Sorcha Moss took ⟨14,906⟩ votes, or ⟦46.4%⟧. Her rival had 12,100.\n\nIn all, ⟨40,950⟩ votes were cast.',
      message: '14,906 of 40,950 is 36%, not 46.4%'
    },
    {
      bad: 'Some ⟨12,480⟩ postal votes were issued and ⟨10,733⟩ came back, which is ⟦96%⟧.',
      message: '10,733 of 12,480 is 86%, not 96%'
    },
    {
      bad: 'Of the ⟨180⟩ members, ⟨65⟩ – or ⟦30 per cent⟧ – voted for the strike.',
      message: '65 of 180 is 36%, not 30 per cent'
    },
    {
      bad: 'At the abbey ⟨84⟩ of the ⟨350⟩ hives are empty. That proportion, ⟦34%⟧, is usual.',
      message: '84 of 350 is 24%, not 34%'
    },
    {
      bad: 'Divers checked ⟨160⟩ moorings and found rust on ⟨24⟩. That ⟦25%⟧ of the chains would not hold was news to the port.',
      message: '24 of 160 is 15%, not 25%'
    },
    {
      bad: 'Tarn, the grocer, posted a profit of ⟨$84m⟩. With sales of ⟨$1.2bn⟩, that amounts to a margin of ⟦17%⟧.',
      message: '$84m of $1.2bn is 7%, not 17%'
    },
    {good: 'Tarn, the grocer, posted a profit of $84m. With sales of $1.2bn, that amounts to a margin of 7%.'},
    {good: 'Tarn posted a profit of $84m on sales of $1.2bn. Its rival Orme has a margin of 17%.', why: 'of another firm'},
    {
      good: 'Shutting mills will save $8.4m a year, or 40 percent of the $21m shortfall. Another $7.1m will come out of the reserve.',
      why: 'a share of what was told before it'
    },
    {bad: 'Moss scored with ⟨7⟩ of ⟨10⟩ throws, a ⟦78 per cent⟧ clip.', message: '7 of 10 is 70%, not 78 per cent'},
    {
      bad: 'Turnout was ⟦52 per cent⟧. Of an electorate of ⟨7,500⟩, ⟨3,150⟩ came, of whom 24 were sent home.',
      message: '3,150 of 7,500 is 42%, not 52 per cent'
    },
    {
      bad: 'The coastguard took ⟨42,300⟩ calls, and 39,000 the year before.\n\nCramp made up 35 per cent, 14,805 in all. Hoaxes were ⟦40 per cent⟧ of the total, or ⟨19,620⟩.',
      message: '19,620 of 42,300 is 46%, not 40 per cent'
    },
    {
      good: 'The coastguard took 42,300 calls, and 39,000 the year before.\n\nHoaxes were 40 per cent of the total, or 19,620.',
      why: 'no other share tells what the total is'
    },
    {
      bad: 'Eels made up ⟨2.1m⟩ of the crates, or ⟦48 per cent⟧, and hats the other ⟨1.5m⟩.',
      message: '2.1m of 3.6m is 58%, not 48 per cent'
    },
    {
      bad: 'The walkout grounded ⟨217⟩ of the ⟨310⟩ flights due out of Skell, ⟦60%⟧ of the schedule.',
      message: '217 of 310 is 70%, not 60%'
    },
    {good: 'The port had 160 boats once and has 120 now. That 40% of them leak is no secret.', why: 'levels that moved'},
    {
      good: 'The fund sold 579,600 shares, leaving it with 157,000 shares, or 1.8% of the total.',
      why: 'what is left is no part of what was sold'
    },
    {
      good: 'Moss won 12,198 votes, 38 per cent of those cast. Orr came second with 9,951, or 31 per cent.',
      why: 'each has a share of its own'
    },
    {good: 'The heirs hold 6,839 shares, or 35.7%, and the widow 1,484, or 7.7%.', why: 'each has a share of its own'},
    {good: 'Some 65 of the 180 members voted, a fall of 30 per cent.', why: 'a share of another whole'},
    {good: 'Some 65 of the 180 members, 30 per cent of them women, voted.', why: 'a share of the part'},
    {good: 'Sorcha Moss took 14,906 votes, or 36.6%.\n\nIn all, 40,950 votes were cast.', why: 'spoilt papers'},
    {good: 'One of the four mills bought 39.5% of the total £1,021m in bonds.', why: 'the share names its whole'},
    {good: 'Of 320 walkers asked, 80 had seen the heron, or 25%.'},
    {good: 'The index of 422 points fell a record 36.6 points, or nearly 8%, to close at 422.4.', why: 'a fall, and no part'},
    {
      good: 'In May the mill took 41% of a crop of 55.5m tonnes. In June the town bought 29.9m tonnes and took only 24% of that total.',
      why: 'of the last amount'
    },
    {good: 'Some 1,365 of the 1,600 members voted, a turnout of about 85%.', why: 'rounding'},
    {good: 'Their median age was 34, 61 per cent were men, and 268 of them, or 41 per cent, lived alone.', why: 'an age'},
    {good: 'Half of the 600 monks came. Of those, 240 sang, or 80%.', why: 'of the half'},
    {
      bad: 'Of the ⟨1,500⟩ anglers asked, ⟦15 per cent⟧, or ⟨325⟩, had caught one. The club has 48 boats and 320 members.',
      message: '325 of 1,500 is 22%, not 15 per cent'
    },
    {good: 'Of the 1,500 anglers asked, 15 per cent, or 225, had caught one. The club has 48 boats and 320 members.'},
    {
      bad: 'Only ⟦54 per cent⟧ of those entitled to sing did so: ⟨6,204⟩ monks out of a membership of ⟨14,100⟩.',
      message: '6,204 of 14,100 is 44%, not 54 per cent'
    },
    {good: 'Only 44 per cent of those entitled to sing did so: 6,204 monks out of a membership of 14,100.'},
    {
      bad: 'It was backed by ⟦71 per cent⟧, ⟨1,830⟩ out of a membership of ⟨3,000⟩.',
      message: '1,830 of 3,000 is 61%, not 71 per cent'
    },
    {good: 'It was backed by 61 per cent, 1,830 out of a membership of 3,000.'},
    {
      bad: 'Some ⟨5,100⟩ homes are still without a drop of water, ⟦20%⟧ of the ⟨42,500⟩ that the mill serves.',
      message: '5,100 of 42,500 is 12%, not 20%'
    },
    {good: 'Some 5,100 homes are still without a drop of water, 12% of the 42,500 that the mill serves.'},
    {
      bad: 'Of the ⟨7,400⟩ hats sent in, ⟨518⟩ were thrown out, most of them for want of a brim. The rejection rate, ⟦17%⟧, is a record.',
      message: '518 of 7,400 is 7%, not 17%'
    },
    {good: 'Of the 7,400 hats sent in, 518 were thrown out, most of them for want of a brim. The rejection rate, 7%, is a record.'},
    {
      bad: 'His tally of ⟨18⟩ goals from ⟨24⟩ penalties, a conversion rate of ⟦65 per cent⟧, took in three on one wet night.',
      message: '18 of 24 is 75%, not 65 per cent'
    },
    {good: 'His tally of 18 goals from 24 penalties, a conversion rate of 75 per cent, took in three on one wet night.'},
    {
      good: 'Most of it, £124.1m, was earned abroad. Spain had £61.8m, about half of that total and 29% of the whole.',
      why: 'the whole is another'
    },
    {good: 'With 42% of the vote the guild took 52 of the 101 seats.', why: 'votes and seats'},
    {good: 'Flats 44 per cent, terraces 33, semis 18 and barns 5: so the town lives.', why: 'all of them are percentages'},
    {
      bad: 'Some ⟦40%⟧ of the ⟨1,250⟩ swans were seen again. Of those ⟨800⟩ birds, 90 turned up in Skell, two of them in a pond.',
      message: '800 of 1,250 is 64%, not 40%'
    },
    {good: 'Some 40% of the 1,250 swans were seen again. Of those 500 birds, 90 turned up in Skell, two of them in a pond.'},
    {good: 'Some 22,000 of its 27,500 members wrote in. The cooks wrote apart: 390 out of 650, or 60%, said yes.', why: 'of others'},
    {
      good: 'E-books made up 356,500 of the loans, a quarter, and tapes the remaining 213,900, or 15%.',
      why: 'beside each other'
    },
    {bad: 'The guild sold ⟨1,170⟩ of its ⟨1,500⟩ hats, ⟦76%⟧, in May.', message: '1,170 of 1,500 is 78%, not 76%'},
    {good: 'The guild sold about 1,170 of its 1,500 hats, 76%, in May.', why: 'rounding'},
    {good: 'Of the 14 gauges on the weir three were out of order. Diesel boats are 29% of the fleet.', why: 'of another subject'},
    {
      bad: 'The tally: Ash 10,412 (⟨37.9 per cent⟩), Beech 9,087 (⟨33.1⟩), Cole ⟨4,512⟩ (⟦15.3⟧), Dunn 2,608 (⟨9.5⟩).',
      message: '4,512 at 15.3 implies a whole of 29,500, the others 27,500'
    },
    {good: 'The tally: Ash 10,412 (37.9 per cent), Beech 9,087 (33.1), Cole 4,215 (15.3), Dunn 2,608 (9.5).'},
    {good: 'They voted: 4,310 (43%) in Ash, 3,207 (51%) in Beech, 2,118 (38%) in Cole and 1,905 (47%) in Dunn.', why: 'each of its own'},
    {
      bad: 'Of the 89 nuns, 70 sang, or almost 79%; of the ⟨97⟩ monks, ⟨86⟩ did, or ⟦70%⟧.',
      message: '86 of 97 is 89%, not 70%'
    },
    {good: 'Of the 89 nuns, 70 sang, or almost 79%; of the 97 monks, 68 did, or 70%.'},
    {good: 'In Skell 42 of the 60 barns sold, or 70%, and in Orme 33 of the 55, or 60%.'},
    {good: 'In the end 33 of the 55, or 65% of all who voted, were for it, as four papers were spoilt.', why: 'of fewer than were told of'},
    {good: 'For their 28.8m shares they would get £40m and 7.2m others, equal to 2.25% of the group.', why: 'what is given for them'}
  ],
  isExplained: (story, draft) => draft.isOutright !== true && isMade(story, draft),
  *check(story) {
    let compared = 0
    const reported = new Set<number>()
    for (const told of [...sharesOf(story), ...voteSharesOf(story)]) {
      const {part, whole, stated} = told
      const fitting = stated?.kind === 'percent' ? fits(told, 0.005) : undefined
      if (fitting === undefined || !stated) continue
      compared++
      if (fitting) continue
      reported.add(stated.start)
      const share = (100 * Number(part.value)) / Number(whole.value)
      yield {
        at: at(stated),
        message: `${part.text} of ${whole.text} is ${digitsOf(share, share < 10 ? 1 : 0)}%, not ${stated.text}`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)],
        isOutright: told.isBound === true,
        evidence: {told: (stated.interval.low + stated.interval.high) * 50, implied: share},
        note: `${part.text} / ${whole.text} = ${digitsOf(share, 1)}%`
      }
    }
    for (const {profit, sales, margin} of profitMarginsOf(story)) {
      compared++
      const implied = over(profit.interval, sales.interval)
      if (!implied || overlaps(widened(scaled(implied, 100), mostUncounted), loosened(margin.interval, 0.5))) continue
      const share = (100 * Number(profit.value)) / Number(sales.value)
      yield {
        at: at(margin),
        message: `${profit.text} of ${sales.text} is ${digitsOf(share, share < 10 ? 1 : 0)}%, not ${margin.text}`,
        related: [beside(profit, `the profit: ${profit.text}`), beside(sales, `the sales: ${sales.text}`)]
      }
    }
    for (const {odd, others, whole} of oddSharesOf(story)) {
      compared++
      if (reported.has(odd.share.start)) continue
      const [told, implied] = [odd.whole, whole].map(({low, high}) => digitsOf(Number(((low + high) / 2).toPrecision(3))))
      yield {
        at: at(odd.share),
        message: `${odd.amount.text} at ${odd.share.text} implies a whole of ${told}, the others ${implied}`,
        related: [odd.amount, ...others.map(({share}) => share)].map((figure) => beside(figure, `beside it: ${figure.text}`)),
        // Wholes of about one size, each of its own, may agree by chance.
        isDoubtful: true
      }
    }
    compared += yield* likelyDrafts(story, 'share', ({told}) => told.form === 'percent')
    return compared
  }
})
