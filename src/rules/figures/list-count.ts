/** An announced number against the list behind it. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {announcedLists} from '../../facts/relations/counts/lists/announced.js'
import {listsInSentences} from '../../facts/relations/counts/lists/listed-sentences.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const number = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? digitsOf(count)

export const listCount = defineRule({
  id: 'figures-list-count',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A number is announced, and the list behind it has another',
  why: '“Three finalists”, and four names. The rule counts the list behind a colon, a dash, a bracket or, where it is of names, a comma, and the list in front of “those are the three”, the ages of those it numbers, items that open alike or have a letter, and “First, … Second, …”, “One … Another …”, “They were A, B and C” or one demand or question after the other in the sentences that follow. What other sentences list, what “all four” points back at, clauses and items that open alike are queries. A list that could be read in two ways, with asides or a second “and”, is taken for the number that fits.',
  defaults: {},
  examples: [
    {
      bad: 'The jury named ⟦three⟧ finalists: ⟨Lagos, Nairobi, Accra and Kigali⟩.',
      message: 'three announced, four listed'
    },
    {
      bad: 'Her will leaves the barn to ⟦two⟧ people, ⟨her son Idris, her niece Maud and her neighbour Tom⟩.',
      message: 'two announced, three listed'
    },
    {
      bad: 'There were ⟦two⟧ faults. First, the pump leaked. Second, the bell was off. ⟨Third⟩, nobody came.',
      message: 'two announced, three listed'
    },
    {
      bad: 'The ⟦five⟧ men, ⟨aged 19, 22, 31 and 40⟩, appeared in court on Friday.',
      message: 'five announced, four listed'
    },
    {bad: '⟦Three⟧ people drowned: ⟨two men, a woman and a child⟩.', message: 'Three announced, four listed'},
    {
      bad: 'Trains will call at ⟦five⟧ halts only – ⟨Skell, Orme, Abbey Road and Tarn⟩ – until May.',
      message: 'five announced, four listed'
    },
    {good: 'Three people were hurt: a cyclist, her daughter, 6, and a man of 40.', why: 'an aside in the list'},
    {good: 'The bloc has ten members, among them Brunei, Laos and Vietnam.', why: 'an open list'},
    {good: 'A woman and two men, aged 19, 22 and 31, appeared in court.', why: 'ages of all three'},
    {good: 'Two of the five men, aged 19 and 22, appeared in court.', why: 'ages of the two'},
    {good: 'Five people drowned: three children and a couple from Stent.', why: 'a couple is two'},
    {good: 'Three people were hurt: her brother, a plumber, her son and her aunt.', why: 'the plumber may be her brother'}
  ],
  *check(story) {
    let compared = 0
    for (const {announced, listed} of [...announcedLists(story), ...listsInSentences(story)]) {
      compared++
      if (listed.least <= announced.value && announced.value <= listed.count) continue
      yield {
        at: at(announced),
        message: `${announced.text} announced, ${number(listed.count)} listed`,
        related: [beside(listed, `${listed.count} listed`)],
        isDoubtful: listed.isLoose === true
      }
    }
    return compared
  }
})
