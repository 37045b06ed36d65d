/** A part that is larger than its whole. */

import type {Figure} from '../../facts/figures/figure.js'
import {isAbove} from '../../facts/figures/interval.js'
import {overfullOf} from '../../facts/relations/parts/shares/overfull.js'
import {sharesOf} from '../../facts/relations/parts/shares/shares.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'

const tries = /^(?:attempt|shot|chance|try|penalty|throw)$/

/** One noun, or what was tried for it: `38 goals from 41 attempts`. */
const countAlike = ({counted: one}: Figure, {counted: other}: Figure): boolean =>
  !one || !other || one.noun === other.noun || tries.test(other.noun)

/** So many times too large a part is of something else, unless by a nought or two: `will shut 12 branches; the staff came, 400 of them`. */
const farthest = 12

const isFarMore = ({kind, value: part}: Figure, {value: whole}: Figure): boolean => {
  const power = Math.log10(Number(part) / Number(whole))
  return kind === 'cardinal' && Number(part) < mostByWord && power > Math.log10(farthest) && Math.abs(power - Math.round(power)) > 0.05
}
/** From there on a word may be wrong: 2.9 billion of 3.4 million. */
const mostByWord = 10_000

export const partOfWhole = defineRule({
  id: 'figures-part-of-whole',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A part is larger than the whole it is said to be part of',
  why: 'More voters than names on the roll, more survivors than passengers: two figures changed places, or one lost a digit. The rule needs “of” and a whole at the head of the sentence, or a share that links the two.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'The ⟦€24m⟧ fee made up an eighth of its income, which came to ⟨€192,000⟩.',
      message: 'Part €24m is larger than its whole, €192,000'
    },
    {good: 'The €24m fee made up an eighth of its income, which came to €192m.'},
    {bad: 'Of the ⟨965⟩ people on the roll, ⟦1,032⟧ voted.', message: 'Part 1,032 is larger than its whole, 965'},
    {bad: 'Power is back in ⟦71,000⟧ of the ⟨61,000⟩ homes that lost it.', message: 'Part 71,000 is larger than its whole, 61,000'},
    {good: 'Her students, 38 of them over the 12 seasons, walked the road at night.', why: 'of others'},
    {good: 'Of her two daughters, the elder, 22, sings. The walk has four stages, of 17, 23, 14 and 21 miles.', why: 'an age, and a list'},
    {good: 'Of the 1,032 people on the roll, 965 voted.'},
    {
      bad: 'We were alone among ⟨22⟩ diners, the other ⟦30⟧ of whom sang.',
      message: 'Part 30 is larger than its whole, 22'
    },
    {good: 'He spent a career with one abbey, the last 17 of them as its cook.', why: 'years, and no abbey'},
    {
      bad: 'About ⟨18,000⟩ people are in the town, some ⟦60,000⟧ of whom came in May.',
      message: 'Part 60,000 is larger than its whole, 18,000'
    },
    {bad: 'She scored ⟦38⟧ goals from ⟨31⟩ attempts.', message: 'Part 38 is larger than its whole, 31'},
    {good: 'Power is back in 52,000 of the 61,000 homes that lost it.'},
    {good: 'From 140 for four they slowed, but 38 came from the last six overs, 11 of them off no balls.', why: 'of the 38'},
    {good: 'She flew 22 sorts of plane and logged 14,300 hours, about 11,000 of them on floats.', why: 'of the hours'},
    {good: 'The guild has 2,600 weavers in 41 villages, of whom 910 are women.', why: 'who are weavers, and no villages'},
    {good: 'The mill gave 10m of its shares for 20,000 of the brewer’s.', why: 'an exchange'},
    {good: 'Of the 965 people on the roll, 1,032 letters a week were written.', why: 'another noun'},
    {
      good: 'From the Skell dam 34 gills were let go in August, nearly two-thirds of its storage of 53 gills. Pell, at 76 gills the largest dam, opened in July.',
      why: 'another dam'
    },
    {good: 'Each bath costs the town £9 on top of the £7 paid at the door.', why: 'added to it'},
    {good: 'Of 6, 12 or 18 pounds, it is the weight of the record salmon.', why: 'a choice'},
    {good: 'The coast has 155 million of the six states’ 200 million people.', why: 'the whole stands behind the states'},
    {good: 'The plan has spent £4.2m, or 70 per cent, of which £1.1m went on ponds.', why: 'the whole comes first'},
    {good: 'Sales reached £24.8m, 12% ahead of the previous year’s £22.1m.', why: 'ahead of it, and no part of it'},
    {good: 'The estate will be built in three phases, of 96, 110 and 80 homes.', why: 'a list'},
    {good: 'Of the 126 riders who set off, from 18 teams of seven, 103 finished.', why: 'how large each team is'},
    {
      good: 'Only 38 chicks were raised for every 100 nests, half of the 75 or so that the colony needs.',
      why: 'a hundred nests are what the rate is for'
    },
    {
      good: 'Some 1,100 tonnes of straw burned, about a fifth of what the barn held and nearly twice the 600 tonnes that are allowed.',
      why: 'a base of another multiple'
    },
    {good: 'Four scholars shared 31 nights at the telescope, of which nine were lost to cloud.', why: 'nine of the nights'},
    {good: 'A hectare of the reef has 14,000 corals, where there were 22,000 of 71 kinds in 1998.', why: 'what they are, and no whole'},
    {
      bad: 'The fair ran to ⟨212⟩ stalls in nine streets; ⟦230⟧ of them sold eels.',
      message: 'Part 230 is larger than its whole, 212'
    },
    {good: 'Birds nest on 12 of the isles. The fair ran to 212 stalls for eels; 230 of them were sold.', why: 'eels, and no stalls'},
    {
      bad: 'Best were the monks, with 52 of 54 hymns sung, and the cooks, with ⟦48⟧ of ⟨41⟩.',
      message: 'Part 48 is larger than its whole, 41'
    },
    {good: 'The line was to run 32 of its 330 flights and its rival 10 out of 82.', why: 'the ten are of the 82'},
    {good: 'The guild will shut 12 inns; the staff came, 400 of them, to the hall.', why: 'far more than the inns'}
  ],
  *check(story) {
    let compared = 0
    const linked = sharesOf(story).filter((share) => share.linked && countAlike(share.part, share.whole))
    const known = new Set(linked.map(({part}) => part.start))
    for (const {part, whole} of [...linked, ...overfullOf(story).filter((pair) => !known.has(pair.part.start))]) {
      compared++
      if (!isAbove(part.interval, whole.interval) || isFarMore(part, whole)) continue
      yield {
        at: at(part),
        message: `Part ${part.text} is larger than its whole, ${whole.text}`,
        related: [beside(whole, `the whole: ${whole.text}`)]
      }
    }
    return compared
  }
})
