/** A rate that is given, against the total and the count it is the ratio of. */

import {digitsOf} from '../../facts/figures/spelling.js'
import {numberWords} from '../../facts/figures/words.js'
import {fits} from '../../facts/relations/rates/product.js'
import {baseOf, isTold, type Proportion, ratioOf} from '../../facts/relations/rates/proportion.js'
import {proportionsOf} from '../../facts/relations/rates/proportions.js'
import {productsOf} from '../../facts/relations/rates/rates.js'
import {isRatioOfOtherTime} from '../../facts/relations/rates/ratios-elsewhere.js'
import type {Tie} from '../../facts/relations/ties/tie.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {likelyDrafts} from './likely.js'
import {at, beside} from './place.js'
import {isMade, isPriced, productDraft} from './rate-words.js'

export const ratioStated = defineRule({
  id: 'figures-ratio-stated',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A rate is not the total over the count that stand beside it',
  why: 'Where a text gives a total, a count and the rate, it gives the ratio twice. The rule links “480 a container” with the containers and the shells of the same sentence or the one before, and “one for every 400” or “15 to one” with the two figures before it.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'Divers counted ⟨10,000⟩ crates on the seabed. Officials say they held ⟨4.8m⟩ plates, about ⟦48⟧ a crate.',
      message: '4.8m for 10,000 is 480 each, not 48'
    },
    {
      bad: 'Sheep outnumber people on the island by ⟨seven to one⟩. At the last count there were ⟨420⟩ of the first and ⟦84⟧ of the second.',
      message: '420 to 84 is 5 to one, not seven to one'
    },
    {
      bad: 'The port tested ⟨2,400⟩ lorries and sent ⟨300⟩ home. ⟦One in six⟧, then, had brakes that would not hold.',
      message: '300 of 2,400 is one in 8, not one in six'
    },
    {
      bad: 'The town has ⟨1.2m⟩ people and ⟨300⟩ trams, ⟦one for every 400⟧.',
      message: '1.2m to 300 is 4,000 to one, not one for every 400'
    },
    {
      bad: 'There are ⟨30⟩ pupils and ⟨two⟩ teachers in each class, a ratio of ⟦10 to one⟧.',
      message: '30 to two is 15 to one, not 10 to one'
    },
    {
      bad: 'Every tram carries ⟨90⟩ passengers, so the ⟨30⟩ of them move ⟦3,700⟧ at a time.',
      message: '90 for each of 30 is 2,700, not 3,700'
    },
    {
      good: 'The team numbers 300 people, of whom 60 are women. About one in ten has been with it from the start.',
      why: 'a share of others'
    },
    {good: 'The guideline is one nurse to eight patients. The ward has four nurses for 24 patients.', why: 'what is asked for'},
    {good: 'The firm has 120 cows and sold 3,600 litres at 80p a litre.', why: 'a price'},
    {
      good: 'Ninety people got either pills or chalk, 45 to each. Of the first 27 slept, three times as many as of the others.',
      why: 'times are no count'
    },
    {
      good: 'There are 840 pupils and 120 tutors on the roll, one for every seven. Elsewhere it is one for every five.',
      why: 'another ratio is that of the two'
    },
    {good: 'There were 28 fires in the port of 350,000 people. The national rate is nine per 100,000.', why: 'a rate of others'}
  ],
  *check(story) {
    let compared = 0
    for (const product of productsOf(story)) {
      const {rate, per} = product
      if (isPriced(rate) || per.timed) continue
      compared++
      if (!fits(product)) yield productDraft(story, product)
    }
    for (const proportion of proportionsOf(story)) {
      compared++
      if (!isTold(proportion)) yield proportionDraft(proportion)
    }
    compared += yield* likelyDrafts(story, 'quotient', (tie) => !isPriced(tie.whole) && !isMade(story, tie) && !isOfRatio(story, tie))
    return compared
  }
})

/** `42,300 crimes for 600,000 people, or |70.5| for every 1,000`: a ratio that holds is no number for each of those people, and one that does not is told as such. */
const isOfRatio = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined &&
  (isRatioOfOtherTime(story, figure) || proportionsOf(story).some((proportion) => proportion.told.figures.includes(figure)))

/** The share in the form of the text: `120 in every 1,000`, where that is how it is told; else one in so many. */
function shareLike(proportion: Proportion): string {
  const [, few = '', joint = '', many = ''] = /^(\S+)( (?:in|of|out of)(?: every)? )(\S+)$/i.exec(proportion.told.text) ?? []
  const base = Number(many.replaceAll(',', '')) || numberWords().small.get(many.toLowerCase()) || 0
  if (base === 0 || /^(?:one|1)$/i.test(few)) return `one in ${digitsOf(ratioOf(proportion), 1)}`
  return `${digitsOf(base / ratioOf(proportion), 1)}${joint}${many}`
}

/** The finding stands at the ratio, or at the later of the two amounts where they follow it. */
function proportionDraft(proportion: Proportion): Draft {
  const {told, larger, smaller} = proportion
  const implied = digitsOf(ratioOf(proportion), 1)
  const last = larger.index > smaller.index ? larger : smaller
  const places = [told, larger, smaller].filter((place) => place !== (last.start > told.end ? last : told))
  const base = told.figures.find(({value}) => value === baseOf(told))
  return {
    at: at(last.start > told.end ? last : told),
    message: base
      ? `${smaller.text} for ${larger.text} is ${digitsOf(Number(base.value) / ratioOf(proportion), 1)} for ${base.text}, not ${told.text}`
      : proportion.split
        ? `${smaller.text} of ${larger.text} is ${implied} to one, not ${told.text.toLowerCase()}`
        : told.ofWhole
          ? `${smaller.text} of ${larger.text} is ${shareLike(proportion)}, not ${told.text.toLowerCase()}`
          : `${larger.text} to ${smaller.text} is ${implied} to one, not ${told.text.toLowerCase()}`,
    related: places.map((place) => beside(place, place.text))
  }
}
