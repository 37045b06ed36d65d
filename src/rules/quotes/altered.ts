/** One quotation, given twice in different words. */

import {numberWords} from '../../facts/figures/words.js'
import {changedCuts} from '../../facts/quotations/cut-wording.js'
import type {Quotation} from '../../facts/quotations/quotation.js'
import {pairsBy, sharedHead, sharedInOrder, shownParts, singular, type Worded, wordedMarks} from '../../facts/quotations/wording.js'
import {defineRule} from '../../rule.js'
import {type Story, sentenceAt} from '../../story/story.js'

const fewestWords = 6
/** Of the shorter wording this share must be the same for two to be one quotation. */
const alike = 0.7
const mostChanged = 3

/** `“chose ... to fix the lot”`: all that is left of the other wording stands in it as it was said. */
function isShownCut(cut: string, other: readonly string[]): boolean {
  const whole = ` ${other.join(' ')} `
  const parts = shownParts(cut)
  return parts.length > 0 && parts.every((words) => whole.includes(` ${words.join(' ')} `))
}

/** Most words agree in their order, and neither wording is a cut of the other. */
function isAltered(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length)
  // Of a wording more than twice as long the other would be a small part, and may be said for itself.
  if (Math.max(one.length, other.length) > 2 * shorter) return false
  if (shorter < fewestWords || one.join(' ').includes(other.join(' ')) || other.join(' ').includes(one.join(' '))) return false
  const shared = sharedInOrder(one.map(singular), other.map(singular))
  return shared / shorter >= alike && shorter - shared <= mostChanged
}

const sameSpeaker = (one: Quotation, other: Quotation): boolean => {
  const name = ({speaker}: Quotation) => speaker?.name ?? speaker?.text
  return one.speaker === null || other.speaker === null || name(one) === name(other) || !one.speaker.name || !other.speaker.name
}

const occasion =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|first|second|earlier|later|initial|original|previous|revised|final|new|corrected)\b/gi

/** The sentence around a quotation tells when it was said: two days are two occasions, of which each may have its own words. */
function sameOccasion(story: Story, one: Quotation, other: Quotation): boolean {
  const [first, second] = [one, other].map((quotation) => {
    const sentence = sentenceAt(story, quotation.start)
    const frame = sentence
      ? story.text.slice(sentence.start, quotation.start) + story.text.slice(quotation.end, Math.max(sentence.end, quotation.end))
      : ''
    return new Set((frame.match(occasion) ?? []).map((word) => word.toLowerCase()))
  })
  if (!first || !second || first.size === 0 || second.size === 0) return true
  return [...first].some((word) => second.has(word))
}

/** Under a picture one who is quoted in the text says what is quoted there: from the first word to the last two, in other words. */
function isRewordedCaption(story: Story, one: Worded, other: Worded): boolean {
  const isCaption = ({quotation}: Worded): boolean => story.blocks[quotation.block]?.role === 'caption'
  const name = one.quotation.speaker?.name
  if (isCaption(one) === isCaption(other) || name === undefined || name !== other.quotation.speaker?.name) return false
  const [short, long] = [one.words, other.words].sort((first, second) => first.length - second.length)
  if (!short || !long || short.length < fewestWords || long.length > 1.5 * short.length) return false
  if (short.join(' ') === long.join(' ')) return false
  return sharedInOrder(short.map(stem), long.map(stem)) * 2 >= short.length
}

/** `sell` of `selling` and `sells`. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, '')

const ends = (words: readonly string[]): string | undefined =>
  words.length < fewestWords ? undefined : [words[0], ...words.slice(-2)].join(' ')

function* altogether(story: Story, worded: readonly Worded[]): Generator<readonly [Worded, Worded, string, string]> {
  for (const [one, other] of candidates(worded)) {
    const at = sharedHead(one.words, other.words)
    const isCut = isShownCut(one.quotation.text, other.words) || isShownCut(other.quotation.text, one.words)
    if (isAltered(one.words, other.words) && !isCut) yield [one, other, other.words[at] ?? '', one.words[at] ?? '']
  }
  for (const {cut, whole, changed} of changedCuts(worded)) yield [whole, cut, ...changed]
  for (const [one, other] of pairsBy(worded, ends)) {
    const at = sharedHead(one.words, other.words)
    if (isRewordedCaption(story, one, other)) yield [one, other, other.words[at] ?? '', one.words[at] ?? '']
  }
}

function* candidates(worded: readonly Worded[]): Generator<[Worded, Worded]> {
  const long = worded.filter(({words}) => words.length >= fewestWords)
  yield* pairsBy(long, (words) => words.slice(0, 3).join(' '))
  yield* pairsBy(long, (words) => words.slice(-3).join(' '))
}

/** `Seventeen` in the headline, `17` in the text: a style, and the same word. */
const asDigits = (word: string): string => String(numberWords().small.get(word) ?? numberWords().tens.get(word) ?? word)

export const altered = defineRule({
  id: 'quotes-altered',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One quotation stands twice in different words',
  why: 'A pull quote or caption repeats the words of the body; a word that differs shows that one of them was changed. The rule compares long quotations of one speaker that begin or end alike, and is quiet where one is a cut of the other.',
  defaults: {},
  examples: [
    {
      bad: '⟨“I would rather lose the seat than vote for a budget that shuts the baths,”⟩ Ada Holm told the meeting.\n\nThe vote is on Monday.\n\n⟦“I would rather leave the seat than vote for a budget that shuts the baths.”⟧',
      message: 'Words differ from the same quotation elsewhere: “leave”, “lose”'
    },
    {
      good: '“I would rather lose the seat than vote for a budget that shuts the baths,” Ada Holm told the meeting.\n\n“I would rather lose the seat than vote for a budget.”',
      why: 'one is a cut of the other'
    },
    {
      bad: 'The judge wrote that the port ⟨“had every means to mend the crane and chose to mend the clock”⟩ instead.\n\nHer line that the port ⟦“had every means to mend the crane and decided ... to mend the clock”⟧ was read out in the market.',
      message: 'Words differ from the same quotation elsewhere: “decided”, “chose”'
    },
    {
      good: 'The judge wrote that the port “had every means to mend the crane and chose, one year after another, to mend the clock” instead.\n\nHer line that the port “had every means to mend the crane and chose ... to mend the clock” was read out in the market.',
      why: 'what is left out is shown'
    },
    {
      bad: 'The log was read out. ⟨“The lamps were lit at nine and two of the six smoked,”⟩ it said.\n\nKarim Bolt came back to it at noon: the log had that ⟦“three of the six smoked”⟧.',
      message: 'Words differ from the same quotation elsewhere: “three”, “two”'
    },
    {
      bad: 'PHOTO: ⟨“We would not give this barn to anyone,”⟩ says Ada Holm.\n\nThe barn is old.\n\n⟦“We are never giving the barn to anyone,”⟧ Ada Holm said on Monday.',
      message: 'Words differ from the same quotation elsewhere: “are”, “would”'
    },
    {
      good: 'On Monday Ada Holm said: “No pump was out of order at any point.”\n\nOn Friday the board said that “few pumps were out of order at any point”.',
      why: 'two occasions'
    },
    {
      good: '“Seventeen lamps were burning”: a pit, 90 years on\n\n“The report says that 17 lamps were burning, and all were shut,” said Ada Holm.',
      why: 'a number in words and in digits'
    },
    {
      good: '“We will open the gates on Monday at noon,” said Ada Holm. “We will open the baths when the pump has been mended,” said Ben Strand.',
      why: 'two quotations that begin alike'
    }
  ],
  *check(story) {
    const reported = new Set<Quotation>()
    for (const [{quotation: one}, {quotation: other}, here, there] of altogether(story, wordedMarks(story))) {
      if (asDigits(here) === asDigits(there)) continue
      if (one.block === other.block || reported.has(other) || !sameSpeaker(one, other) || !sameOccasion(story, one, other)) continue
      reported.add(other)
      yield {
        at: {start: other.start, end: other.end},
        message: `Words differ from the same quotation elsewhere: “${here}”, “${there}”`,
        related: [{start: one.start, end: one.end, message: 'The same quotation'}]
      }
    }
  }
})
