/** Headline, standfirst and caption against the body. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {named} from '../../facts/figures/spelling.js'
import {roleOf} from '../../facts/relations/same/headline/alike.js'
import {isOfResults} from '../../facts/relations/same/headline/figures.js'
import {sharesIn} from '../../facts/relations/same/headline/shares.js'
import {timesIn, timesMade, timesTold} from '../../facts/relations/same/headline/times.js'
import {otherwiseTold} from '../../facts/relations/same/headline/told.js'
import {defineRule} from '../../rule.js'
import {madeBy} from './made-by.js'
import {at, beside} from './place.js'

const heads = new Set(['headline', 'standfirst', 'caption'])
/** Nobody reads more of them, and each is compared with the whole body. */
const most = 40
/** Body sentences in which a story tells what its headline says. */
const leads = 3
const kinds = new Set(['cardinal', 'money', 'percent', 'measure', 'ratio', 'duration', 'age'])

/** `no dividend on |1986| results`. */
const isYear = ({kind, text}: Figure): boolean => kind === 'cardinal' && /^(?:19|20)\d\d$/.test(text)

export const headline = defineRule({
  id: 'figures-headline',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure of the headline, standfirst or caption is not the one of the body',
  why: 'The headline is written last, by someone else, from a text that has changed since. The rule looks for the one figure of the body that the headline must mean: the only one of its noun or its currency, in a sentence on the same thing; for a share the one with the same amount beside it, or by far the most words of the headline. Rounding to the digits that the headline shows passes.',
  defaults: {},
  examples: [
    {
      bad: 'Storm leaves ⟦60,000⟧ homes without power\n\nHigh winds brought down lines in the north on Friday. The operator said ⟨16,000⟩ homes were without power at dawn.',
      message: '60,000 homes in the headline, 16,000 homes in the text'
    },
    {
      bad: 'Council tax to rise by ⟦9.4%⟧\n\nHouseholds in Eastmere face a ⟨4.9%⟩ rise in council tax from April, after a vote on Wednesday.',
      message: '9.4% in the headline, 4.9% in the text'
    },
    {
      bad: 'Mill lifts profit by ⟦a third⟧ as oats boom in the north\n\nThe mill said its profit had risen by ⟨25%⟩ as oats boom in the north.',
      message: 'a third in the headline, 25% in the text'
    },
    {
      bad: 'Sales rise ⟦14%⟧ to £84.2m at mill\n\nRevenue rose ⟨12%⟩ to £84.2m from £75.2m. The shares rose 14%.',
      message: '14% in the headline, 12% in the text'
    },
    {
      bad: 'Floods kill ⟦17⟧ in the Orrin valley\n\nAt least ⟨14⟩ people have died after three days of rain.',
      message: '17 in the headline, 14 people in the text'
    },
    {
      bad: 'Barge traffic down by ⟦a third⟧\n\nSome ⟨44⟩ barges passed the lock in May, against ⟨50⟩ in May last year, the pilots said.',
      message: 'a third in the headline, 12% in the text'
    },
    {
      good: 'Run raises nearly £200,000 for hospice\n\nRunners in last weekend’s race have raised £197,450 for the hospice, organisers said.',
      why: 'a hedge'
    },
    {good: 'Storm leaves 16,000 homes without power\n\nThe operator said 15,860 homes were without power at dawn.', why: 'rounding'},
    {good: 'Blast kills 14\n\nA blast has killed a family and their guests. In 2019 eight people died there.', why: 'another blast'},
    {
      good: 'Fire kills 15 in mill\n\nAt least 12 people died in a fire on Friday and three in hospital later.',
      why: 'two counts that make the one of the headline'
    },
    {
      good: 'Diver wins 12 medals\n\nThe diver won seven medals at home. She won five medals abroad as well.',
      why: 'two counts that make the one of the headline'
    },
    {good: 'Six-week dry spell ends\n\nIt drizzled on the cape on Sunday, the first rain there in 43 days.', why: 'so many weeks'}
  ],
  isExplained: madeBy('percentage', 'change', 'rest', 'sum'),
  *check(story) {
    let compared = 0
    const figures = figuresOf(story).filter(
      (figure) => kinds.has(figure.kind) && (typeof figure.value === 'number' || figure.hedge !== null) && !isYear(figure)
    )
    const body = figures.filter((figure) => typeof figure.value === 'number' && roleOf(story, figure) === 'body')
    const first = story.blocks.find(({role}) => role === 'body')?.firstSentence ?? 0
    const lead = body.filter(({sentence}) => sentence < first + leads)
    const told = sharesIn(
      story,
      figures.filter((figure) => heads.has(roleOf(story, figure)) && !isOfResults(story, figure))
    )
    for (const head of told.slice(0, most)) {
      const role = roleOf(story, head)
      // Ages are seldom compared: only where one is turned.
      if (head.kind !== 'age') compared++
      const other = otherwiseTold(story, head, lead, body, first)
      if (other)
        yield {
          at: at(head),
          message: `${named(head)} in the ${role}, ${other.text} in the text`,
          related: other.of.map((each) => beside(each, each.text))
        }
    }
    const block = story.blocks.find(({role}) => role === 'headline')?.index ?? -1
    const times = timesIn(story, block)
    const made = times && timesMade(story, times, lead, body)
    if (times) compared++
    const inWords = times && !made ? timesTold(story, times, first + leads) : undefined
    const text = inWords?.text ?? (made && !made.agrees ? made.text : undefined)
    if (times && text !== undefined)
      yield {
        at: at(times),
        message: `“${times.text}” in the headline, ${inWords ? `“${text}”` : text} in the text`,
        related: inWords ? [beside(inWords, inWords.text)] : (made?.of ?? []).map((figure) => beside(figure, named(figure)))
      }
    return compared
  }
})
