/** An announced number against the list behind it. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {type AnnouncedList, announcedLists} from '../../facts/relations/counts/announced.js'
import type {Listed} from '../../facts/relations/counts/listed.js'
import {wordsBetween} from '../../facts/relations/nearby-words.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'
import {at, beside} from './place.js'

const most = 10

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The ordinal that opens a sentence, and the word behind it: `Third,`, `The |third was|`, `A |third is|`. */
function stepOf(story: Story, sentence: number): {word: string; form: string; at: Token} | undefined {
  const opening = story.tokens[story.sentences[sentence]?.firstToken ?? -1]
  const at = opening && /^(?:the|a|an)$/.test(opening.lower) ? story.tokens[opening.index + 1] : opening
  const behind = story.tokens[(at?.index ?? 0) + 1]?.lower ?? ''
  return at && /^(?:,|is|was)$/.test(behind) ? {word: at.lower.replace(/ly$/, ''), form: at === opening ? 'bare' : 'the', at} : undefined
}

/** `First, … Second, … Third, …`, `The first was … The second was …` in the sentences behind the number: the last of them. */
function lastStep(story: Story, figure: Figure): Listed | undefined {
  let count = 0
  let last: Listed | undefined
  let form: string | undefined
  for (let index = figure.sentence + 1; story.sentences[index]?.block === figure.block; index++) {
    const step = stepOf(story, index)
    if (!step || step.word !== ordinals[count] || (form !== undefined && step.form !== form)) break
    count++
    form = step.form
    last = {count, least: 0, start: step.at.start, end: step.at.end}
  }
  return last
}

const terms = /^(?:condition|demand|term|requirement|rule|obligation|task|duty)$/

/** `three conditions. The firm must sell its arm. It must …`: the last of the sentences right behind that each say what must be done. */
function lastDemand(story: Story, figure: Figure): Listed | undefined {
  let count = 0
  let last: Listed | undefined
  for (let index = figure.sentence + 1; story.sentences[index]?.block === figure.block; index++) {
    const {firstToken, start, end} = story.sentences[index] ?? {firstToken: 0, start: 0, end: 0}
    const lead = wordsBetween(story, firstToken, firstToken + 6)
    if (!(count === 0 ? / must / : /^ (?:and |finally , |lastly , )?(?:it|they|he|she) must /).test(lead)) break
    count++
    last = {count, least: count, start, end}
  }
  return last
}

function* listsOf(story: Story): Generator<AnnouncedList> {
  yield* announcedLists(story)
  for (const figure of figuresOf(story)) {
    const {kind, counted, value, start, end, text, hedge} = figure
    if (kind !== 'cardinal' || !counted || typeof value !== 'number' || value > most || hedge) continue
    const last = lastStep(story, figure) ?? (terms.test(counted.noun) ? lastDemand(story, figure) : undefined)
    // A text may well tell of fewer steps than it announces.
    if (last && last.count > value) yield {announced: {start, end, text, value}, listed: {...last, least: last.count}}
  }
}

const number = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? digitsOf(count)

export const listCount = defineRule({
  id: 'figures-list-count',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A number is announced, and the list behind it has another',
  why: '“Three finalists”, and four names. The rule counts the list behind a colon, a dash, a bracket or, where it is of names, a comma, and the list in front of “those are the three”, the ages of those it numbers, and “First, … Second, …” in the sentences that follow. A list that could be read in two ways, with asides or a second “and”, is taken for the number that fits; one with clauses is not counted.',
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
    {
      bad: 'Ice has shut a ⟦trio⟧ of passes, ⟨the Furka, the Grimsel, the Susten and the Oberalp⟩.',
      message: 'trio announced, four listed'
    },
    {bad: '⟨Wheat, barley, oats and rye⟩: those are the ⟦three⟧ crops that need no water.', message: 'three announced, four listed'},
    {bad: '⟨Peru, Iceland and Chad⟩ were the ⟦four⟧ countries that voted against.', message: 'four announced, three listed'},
    {
      bad: '⟦Three⟧ people drowned: ⟨the mate, Ole Bye, 31; his sister Kari, 28; and a couple from Skell, Jan and Mia Dahl⟩.',
      message: 'Three announced, four listed'
    },
    {
      bad: 'The council passed ⟦two⟧ motions: ⟨one to cap rents, one to close the ford until 2031 and one to fine whoever feeds gulls⟩.',
      message: 'two announced, three listed'
    },
    {bad: 'Police held ⟦six⟧ people in the raid, ⟨four men and three women⟩, and a dog.', message: 'six announced, seven listed'},
    {
      bad: 'There were ⟦two⟧ reasons. The first was the cost. The second was the rain. The ⟨third⟩ was the mayor.',
      message: 'two announced, three listed'
    },
    {
      bad: 'He has rowed for ⟦four⟧ clubs since 2010 – ⟨Skell, Orme, Tarn, Stent and Brae⟩ – and lost with all of them.',
      message: 'four announced, five listed'
    },
    {
      bad: 'They had ⟦four⟧ children: ⟨Helen, a doctor, Rob, who builds boats, and Ann, who teaches⟩.',
      message: 'four announced, three listed'
    },
    {
      bad: 'He leaves ⟦two⟧ daughters, ⟨Ann Bye of Orme, Kari Bye of Skell and Joan Dahl of Tarn⟩; and seven grandchildren.',
      message: 'two announced, three listed'
    },
    {
      bad: 'The guild set Skell ⟦three⟧ conditions. The mill must close. It must pay a fine. It must say why. ⟨And it must not do it again.⟩',
      message: 'three announced, four listed'
    },
    {bad: 'They chose between ⟦four⟧ clerks: ⟨Mr Bye, Ms Dahl and Mr Orr⟩.', message: 'four announced, three listed'},
    {good: 'Four people drowned: the mate, Ole Bye, 31; his sister Kari, 28; and a couple from Skell, Jan and Mia Dahl.'},
    {
      good: 'Three tenants have moved in. The first is a baker, the second a cobbler, the third a bank. The fourth is empty.',
      why: 'of the rooms'
    },
    {good: 'Her four novels (Salt, The Ferry, Glass and Nine Doors) have sold well.', why: 'a name that opens with a number'},
    {good: 'Three people were hurt: her brother, a plumber, her son and her aunt.', why: 'the plumber may be her brother'},
    {good: 'Two mills closed: one in a town and three in villages stayed open.', why: 'a clause'},
    {good: 'Four of the ten clubs have signed: Hull, Derby, Luton and Stoke.', why: 'the list is of the four'},
    {good: 'Four people drowned: two men, a woman and a child.'},
    {good: 'Five people drowned: three children and a couple from Stent.', why: 'a couple is two'},
    {good: 'A woman and two men, aged 19, 22 and 31, appeared in court.', why: 'ages of all three'},
    {good: 'Two of the five men, aged 19 and 22, appeared in court.', why: 'ages of the two'},
    {good: 'Three people were hurt: a cyclist, her daughter, 6, and a man of 40.', why: 'an aside in the list'},
    {good: 'The bloc has ten members, among them Brunei, Laos and Vietnam.', why: 'an open list'},
    {good: 'The jury named three finalists: Lagos, Nairobi and Accra.'},
    {good: 'Here tonight are two fathers and two mothers: Ann Orme, Ben Tarn, Cy Skell and Di Brae.', why: 'both numbers'},
    {good: 'He can curse in four tongues, namely Tamil English Malay and Hokkien.', why: 'names without a comma'},
    {good: 'It works in eight countries (no projects as yet in Chad and Niger).', why: 'none of them listed'},
    {good: 'She played the saint four times: twice on stage and twice on film.', why: 'twice each'}
  ],
  *check(story) {
    let compared = 0
    for (const {announced, listed} of listsOf(story)) {
      compared++
      if (listed.least <= announced.value && announced.value <= listed.count) continue
      yield {
        at: at(announced),
        message: `${announced.text} announced, ${number(listed.count)} listed`,
        related: [beside(listed, `${listed.count} listed`)]
      }
    }
    return compared
  }
})
