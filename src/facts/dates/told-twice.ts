/** Dates that are told twice in one breath, once as seen from the day of the story: `yesterday, 3 June`. Whether both are one day is not asked here. */

import type {Story} from '../../story/story.js'
import type {DateMention} from './date.js'
import {datePointsOf} from './find.js'

const between = /^(?:[,(–—-]|in|on|the)$/

/** Only a comma, a bracket or a preposition parts the two: `yesterday, 3 June`, `last month, in November`. */
function standBeside(story: Story, one: DateMention, other: DateMention): boolean {
  const gap = story.tokens.slice(one.lastToken, other.firstToken)
  if (gap.length === 0) return other.kind === 'weekday' && !/^(?:on|the)$/.test(story.tokens[one.firstToken - 1]?.lower ?? '')
  return (
    gap.length <= 2 && gap.every((token) => between.test(token.lower)) && (gap.length > 1 || !/^(?:in|on|the|-)$/.test(gap[0]?.lower ?? ''))
  )
}

/** A mark opens in the sentence, a little before the date. */
function isQuoted(story: Story, date: DateMention): boolean {
  const sentence = story.sentences[date.sentence]
  return sentence !== undefined && /["“«]/.test(story.text.slice(Math.max(sentence.start, date.start - 400), date.start))
}

export interface RelativeTwice {
  readonly relative: DateMention
  readonly date: DateMention
}

/** What is quoted is seen from another day. */
export function* relativesTwiceOf(story: Story): Generator<RelativeTwice> {
  const dates = datePointsOf(story)
  for (const [at, relative] of dates.entries()) {
    const date = dates[at + 1]
    if (!relative.relative || !date || date.relative || date.sentence !== relative.sentence) continue
    if (standBeside(story, relative, date) && !isQuoted(story, relative)) yield {relative, date}
  }
}
