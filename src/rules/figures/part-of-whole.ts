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
    {bad: 'Of the ⟨965⟩ people on the roll, ⟦1,032⟧ voted.', message: 'Part 1,032 is larger than its whole, 965'},
    {bad: 'Power is back in ⟦71,000⟧ of the ⟨61,000⟩ homes that lost it.', message: 'Part 71,000 is larger than its whole, 61,000'},
    {
      bad: 'About ⟨18,000⟩ people are in the town, some ⟦60,000⟧ of whom came in May.',
      message: 'Part 60,000 is larger than its whole, 18,000'
    },
    {bad: 'She scored ⟦38⟧ goals from ⟨31⟩ attempts.', message: 'Part 38 is larger than its whole, 31'},
    {
      bad: 'We were alone among ⟨22⟩ diners, the other ⟦30⟧ of whom sang.',
      message: 'Part 30 is larger than its whole, 22'
    },
    {
      bad: 'The ⟦€24m⟧ fee made up an eighth of its income, which came to ⟨€192,000⟩.',
      message: 'Part €24m is larger than its whole, €192,000'
    },
    {
      bad: 'The fair ran to ⟨212⟩ stalls in nine streets; ⟦230⟧ of them sold eels.',
      message: 'Part 230 is larger than its whole, 212'
    },
    {
      bad: 'Best were the monks, with 52 of 54 hymns sung, and the cooks, with ⟦48⟧ of ⟨41⟩.',
      message: 'Part 48 is larger than its whole, 41'
    },
    {good: 'The mill gave 10m of its shares for 20,000 of the brewer’s.', why: 'an exchange'},
    {good: 'He spent a career with one abbey, the last 17 of them as its cook.', why: 'years, and no abbey'},
    {good: 'Of the 965 people on the roll, 1,032 letters a week were written.', why: 'another noun'},
    {good: 'Of 6, 12 or 18 pounds, it is the weight of the record salmon.', why: 'a choice'},
    {good: 'From 140 for four they slowed, but 38 came from the last six overs, 11 of them off no balls.', why: 'of the 38'},
    {good: 'She flew 22 sorts of plane and logged 14,300 hours, about 11,000 of them on floats.', why: 'of the hours'}
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
