/** Most, a majority, a minority: the word against the figure beside it. */

import {overlaps} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {heldMajoritiesOf} from '../../facts/relations/parts/gaps/held-majorities.js'
import {sharesOf, wordedSharesOf} from '../../facts/relations/parts/shares/shares.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'
import {fits} from './share-fits.js'

export const majority = defineRule({
  id: 'figures-majority',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A majority that is none, by the figure beside it',
  why: 'The largest group is easily called a majority. The rule takes “most”, “a majority” and “a minority” with the percentage, or the part and the whole, that stands right behind them.',
  defaults: {},
  examples: [
    {bad: '⟦Nearly all⟧ the swans came back: ⟨31⟩ of the ⟨58⟩ ringed on the lake.', message: '31 of 58 is 53%, not “nearly all”'},
    {
      bad: 'Only ⟦a minority⟧ of members, ⟨58%⟩ by value, backed the report.',
      message: '58% is not “a minority”'
    },
    {good: 'Nearly all of the 58 swans came back. Thirty-one of the 58 had been ringed.', why: 'another thing of some of them'},
    {good: 'Of the 58 swans, 31 came back and nearly all of the rest were ill.', why: 'of the rest'},
    {
      bad: 'Of the ⟨310⟩ keepers who replied, ⟨140⟩ want a fence. The owner will heed ⟦the majority⟧ who want it.',
      message: '140 of 310 is 45%, not “the majority”'
    },
    {bad: '⟦A majority⟧ of members, ⟨46%⟩, backed the merger in the ballot.', message: '46% is not “a majority”'},
    {bad: '⟦Most⟧ of the seats, ⟨110⟩ of ⟨240⟩, went to newcomers.', message: '110 of 240 is 46%, not “most”'},
    {bad: '⟦Most⟧ islanders, ⟨43%⟩ of them, want a bridge.', message: '43% is not “most”'},
    {
      bad: 'Only ⟦a minority⟧ of the ⟨60⟩ tenants came: the caretaker counted ⟨42⟩ at the door.',
      message: '42 of 60 is 70%, not “a minority”'
    },
    {good: 'A majority of members, 56%, backed the merger.'},
    {bad: '⟦The bulk⟧ of the hives have died: ⟨40⟩ of the ⟨90⟩ in the valley. None was sold.', message: '40 of 90 is 44%, not “the bulk”'},
    {
      bad: 'The Reds keep their ⟦majority⟧ in Skell, with ⟨26⟩ of the ⟨58⟩ seats.',
      message: '26 of 58 is 45%, and no majority'
    },
    {
      bad: 'The Reds have lost their ⟦majority⟧ in Skell: they hold ⟨34⟩ of the ⟨60⟩ seats.',
      message: '34 of 60 is 57%, and a majority'
    },
    {
      bad: 'Of the ⟨1,120⟩ weavers, ⟨482⟩ voted for the dam. That ⟦majority⟧, the guild says, binds the rest.',
      message: '482 of 1,120 is 43%, and no majority'
    },
    {
      bad: '⟦The greater part⟧ of the hives were lost: of ⟨340⟩ hives ⟨120⟩ were burnt.',
      message: '120 of 340 is 35%, not “the greater part”'
    },
    {bad: '⟦Most⟧ villagers want a bridge: ⟨34%⟩ said yes in the poll of May.', message: '34% is not “most”'},
    {
      bad: '⟦Most⟧ of the wells are safe. The council tested ⟨160⟩ of them in April and found ⟨60⟩ fit to drink from.',
      message: '60 of 160 is 38%, not “most”'
    },
    {good: 'Most villagers want a bridge: 34% are against it.', why: 'the others'},
    {good: 'Most of the wells are safe. The council tested 160 in April and found 60 contaminated.', why: 'the others'},
    {good: 'The Reds fell short of their majority, with 26 of the 58 seats.', why: 'one that is only wanted'},
    {good: 'A majority of members backed the merger, 46% of them by post.', why: 'a part of the majority'},
    {good: 'Wheat takes 58%. Barley has the bulk of what remains, some 31%.', why: 'of the rest, and not of all'},
    {good: 'Most of what was stolen was copper. In another raid a yard lost 30 of its 2,000 coils.', why: 'it names what it is of'},
    {
      bad: 'Of the ⟨72⟩ cows in the byre, ⟦most⟧ (⟨31⟩) were lame.',
      message: '31 of 72 is 43%, not “most”'
    },
    {good: 'Of the 72 cows in the byre, most (41) were lame.'},
    {
      bad: 'The vet saw ⟨96⟩ cows. ⟦Most⟧ of them (⟨44⟩) were lame, and 12 had to be carried.',
      message: '44 of 96 is 46%, not “most”'
    },
    {good: 'The vet saw 96 cows. Most of them (54) were lame, and 12 had to be carried.'},
    {
      bad: '⟦A minority⟧ of the monks, holding ⟨57%⟩ of the votes, opposed the bell.',
      message: '57% is not “a minority”'
    },
    {good: 'A minority of the monks, holding 47% of the votes, opposed the bell.'},
    {good: 'Pasture covers 54% of it, bog 33% and woodland, most of it young spruce, 13%.', why: 'most of the woodland'}
  ],
  *check(story) {
    let compared = 0
    for (const told of sharesOf(story)) {
      const {part, whole, stated} = told
      const fitting = stated?.kind === 'majority' ? fits(told) : undefined
      if (fitting === undefined || !stated) continue
      compared++
      if (fitting) continue
      yield {
        at: at(stated),
        message: `${part.text} of ${whole.text} is ${digitsOf((100 * Number(part.value)) / Number(whole.value))}%, not “${stated.text.toLowerCase()}”`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)]
      }
    }
    for (const {word, part, whole, lost} of heldMajoritiesOf(story)) {
      compared++
      const twice = 2 * Number(part.value)
      if (lost ? twice <= Number(whole.value) : twice >= Number(whole.value)) continue
      const share = `${part.text} of ${whole.text} is ${digitsOf((100 * Number(part.value)) / Number(whole.value))}%`
      yield {
        at: at(word),
        message: `${share}, ${lost ? 'and a majority' : 'and no majority'}`,
        related: [beside(part, `the part: ${part.text}`), beside(whole, `the whole: ${whole.text}`)]
      }
    }
    for (const {word, figure} of wordedSharesOf(story)) {
      if (word.kind !== 'majority') continue
      compared++
      if (!overlaps(figure.interval, word.interval))
        yield {at: at(word), message: `${figure.text} is not “${word.text.toLowerCase()}”`, related: [beside(figure, figure.text)]}
    }
    return compared
  }
})
