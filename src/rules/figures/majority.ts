/** Most, a majority, a minority: the word against the figure beside it. */

import {overlaps} from '../../facts/figures/interval.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {heldMajoritiesOf} from '../../facts/relations/parts/gaps/held-majorities.js'
import {neededMajoritiesOf} from '../../facts/relations/parts/gaps/needed-majorities.js'
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
    {bad: '⟦A majority⟧ of members, ⟨46%⟩, backed the merger in the ballot.', message: '46% is not “a majority”'},
    {bad: '⟦Most⟧ of the seats, ⟨110⟩ of ⟨240⟩, went to newcomers.', message: '110 of 240 is 46%, not “most”'},
    {bad: '⟦The bulk⟧ of the hives have died: ⟨40⟩ of the ⟨90⟩ in the valley. None was sold.', message: '40 of 90 is 44%, not “the bulk”'},
    {
      bad: 'Only ⟦a minority⟧ of the ⟨60⟩ tenants came: the caretaker counted ⟨42⟩ at the door.',
      message: '42 of 60 is 70%, not “a minority”'
    },
    {
      bad: 'The Reds keep their ⟦majority⟧ in Skell, with ⟨26⟩ of the ⟨58⟩ seats.',
      message: '26 of 58 is 45%, and no majority'
    },
    {
      bad: 'The Reds have lost their ⟦majority⟧ in Skell: they hold ⟨34⟩ of the ⟨60⟩ seats.',
      message: '34 of 60 is 57%, and a majority'
    },
    {good: 'The Reds fell short of their majority, with 26 of the 58 seats.', why: 'one that is only wanted'},
    {good: 'Most villagers want a bridge: 34% are against it.', why: 'the others'},
    {good: 'Most of the wells are safe. The council tested 160 in April and found 60 contaminated.', why: 'the others'},
    {good: 'Nearly all of the 58 swans came back. Thirty-one of the 58 had been ringed.', why: 'another thing of some of them'},
    {good: 'Of the 58 swans, 31 came back and nearly all of the rest were ill.', why: 'of the rest'},
    {good: 'A majority of members backed the merger, 46% of them by post.', why: 'a part of the majority'}
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
    for (const {needed, whole} of neededMajoritiesOf(story)) {
      compared++
      const least = Math.floor(Number(whole.value) / 2) + 1
      if (Number(needed.value) === least) continue
      yield {
        at: at(needed),
        message: `A majority of ${whole.text} is ${least}, not ${needed.text}`,
        related: [beside(whole, `the whole: ${whole.text}`)]
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
