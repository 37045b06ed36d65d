/** The same words, given to two people. */

import type {Quotation} from '../../facts/quotations/quotation.js'
import {shortened, twoGivers} from '../../facts/quotations/two-givers.js'
import {pairsBy, wordedOf} from '../../facts/quotations/wording.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

const fewestWords = 5

/** A name, which may have a title in front of it: `the owner, Wanda Ost`. */
const isNamed = ({speaker}: Quotation): boolean => /^(?:[\p{Ll}][\p{L}’'-]*,? ){0,5}\p{Lu}/u.test(speaker?.text ?? '')

/** Two resolved names, or two surnames, that are not one person. */
function areTwo(one: Quotation, other: Quotation): boolean {
  // A pronoun or a speaker who carries over may have been read amiss.
  if (!one.cue || !other.cue || !isNamed(one) || !isNamed(other)) return false
  const first = one.speaker?.name ?? one.speaker?.text
  const second = other.speaker?.name ?? other.speaker?.text
  if (!first || !second || !/^\p{Lu}/u.test(first) || !/^\p{Lu}/u.test(second) || /^(?:He|She|They|It|We|The|A)\b/.test(`${first}`))
    return false
  if (/^(?:He|She|They|It|We|The|A)\b/.test(second)) return false
  return !first.includes(second) && !second.includes(first)
}

const longestBetween = 400
const alike = /\b(?:(?:the|those) (?:very )?same (?:words?|phrase|sentence|line|answer|thing)|identical|word for word|in unison|as one)\b/i

/** `Both men used the same phrase`: the writer has seen it. */
const isSeen = (story: Story, one: Quotation, other: Quotation): boolean =>
  alike.test(story.text.slice(Math.max(one.end, other.start - longestBetween), other.end + longestBetween / 4))

export const twoSpeakers = defineRule({
  id: 'quotes-two-speakers',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The same words are given to two people',
  why: 'One of the two never said them, or the writer has not seen that both did. The rule compares quotations word for word, reads a cue on either side of one quotation, and asks whether a headline’s “says curator” is whoever says it in the story; it is quiet where the second one “echoed” or “repeated” the words.',
  defaults: {},
  examples: [
    {
      bad: '⟨“There was no warning at all,”⟩ said Lena Strand. Her house stood by the slip.\n\n⟦“There was no warning at all,”⟧ said Karim Bolt. His house is across the road.',
      message: 'The same words are given to Karim Bolt and to Lena Strand'
    },
    {
      bad: 'Mayor Lena Strand said ⟦“nobody was warned at all,”⟧ said Karim Bolt, the clerk.',
      message: 'The same words are given to Karim Bolt and to Mayor Lena Strand'
    },
    {
      bad: 'Farm Minister Lena Strand told a meeting: ⟦“Rain feeds millers, not children,”⟧ Port Minister Karim Bolt said.',
      message: 'The same words are given to Port Minister Karim Bolt and to Farm Minister Lena Strand'
    },
    {
      bad: '⟦‘I sold it for a ham,’⟧ says banker\n\nA clock has turned out to be the king’s.\n\n⟨‘I sold it for a ham and a hat,’⟩ said Lena Strand, a cook. Karim Bolt, the banker who bought it, did not laugh.',
      message: 'The same words are given to Lena Strand and to banker'
    },
    {
      bad: 'The tide came in by night.\n\n⟦“There was no warning at all”\n— Karim Bolt⟧, harbour clerk\n\n⟨“There was no warning at all,”⟩ said Lena Strand. Karim Bolt slept.',
      message: 'The same words are given to Lena Strand and to Karim Bolt'
    },
    {
      good: '‘I sold it for a ham,’ says clock’s seller\n\nA clock has turned out to be the king’s.\n\n‘I sold it for a ham and a hat,’ said Lena Strand, a cook. Karim Bolt, the banker who bought it, did not laugh.',
      why: 'the headline’s seller is nobody else'
    },
    {good: 'As Lena Strand said, “nobody was warned at all,” Karim Bolt recalled.', why: 'the first cue belongs to a clause'},
    {
      good: '“There was no warning at all,” said Lena Strand.\n\n“There was no warning at all,” echoed Karim Bolt.',
      why: 'the cue says that the words are the same'
    },
    {
      good: '“There was no warning at all,” said Lena Strand.\n\nKarim Bolt used the same words. “There was no warning at all,” Bolt said.',
      why: 'the writer has seen it'
    },
    {
      good: '“There was no warning at all,” said Lena Strand.\n\n“There was no warning at all,” Strand told the court.',
      why: 'one person'
    }
  ],
  *check(story) {
    for (const {at, one, other, first} of twoGivers(story))
      yield {
        at: {start: at.start, end: at.end},
        message: `The same words are given to ${shortened(other)} and to ${shortened(one)}`,
        related: first ? [{start: first.start, end: first.end, message: `Said by ${shortened(other)}`}] : []
      }
    const long = wordedOf(story).filter(({words}) => words.length >= fewestWords)
    for (const [{quotation: one}, {quotation: other}] of pairsBy(long, (words) => words.join(' '))) {
      if (
        !areTwo(one, other) ||
        isSeen(story, one, other) ||
        /^(?:echo|repeat|agree|quot|read|chant|shout|sang|sing)/i.test(other.cue?.text ?? '')
      )
        continue
      const [first, second] = [one.speaker?.name ?? one.speaker?.text, other.speaker?.name ?? other.speaker?.text]
      yield {
        at: {start: other.start, end: other.end},
        message: `The same words are given to ${second} and to ${first}`,
        related: [{start: one.start, end: one.end, message: `Said by ${first}`}]
      }
    }
  }
})
