/** What is written as a day or an hour and is none, and days that a story tells as a saying or a mistake. It judges nothing. */

import type {Story} from '../../../story/story.js'
import type {DateMention} from '../date.js'

const opens = /^["“‘'«„]$/

const closes = /^["”’'»“]$/

const longestTitle = 6

/** Between quotation marks a few words apart: a title, a saying, fiction (`“The 31st of November”`). */
function isQuoted(story: Story, {firstToken, lastToken}: DateMention): boolean {
  let from = firstToken - 1
  while (from > firstToken - longestTitle && story.tokens[from]?.kind === 'word') from--
  let until = lastToken
  while (until < lastToken + longestTitle && story.tokens[until]?.kind === 'word') until++
  return (
    opens.test(story.tokens[from]?.text ?? '') &&
    (closes.test(story.tokens[until]?.text ?? '') || /^[.,]$/.test(story.tokens[until]?.text ?? ''))
  )
}

/** `The clerk wrote 31 September. |There is no such day|`: told as a mistake. */
const isDisowned = ({text}: Story, {start, end}: DateMention): boolean =>
  /\b(?:earlier version|misstated|mistakenly|wrongly|incorrectly|(?:an|in) error|erroneous(?:ly)?|(?:a|by) mistake|no such (?:date|day|time)|(?:does|did) not exist)\b/i.test(
    text.slice(Math.max(0, start - 120), end + 60)
  )

const latest = 40

/** `ran the halves in |64:50| and 64:24`: minutes and seconds, as no hour is so late by a slip. */
const isRun = ({text}: DateMention): boolean => Number(/^(\d\d):/.exec(text)?.[1] ?? 0) > latest

/** `September's 31 per cent`, `a radius of 96 pm`: no day, and no hour unless `at` or the like leads to it. */
function isOther(story: Story, {text, kind, firstToken}: DateMention): boolean {
  if (/['’]s\s/.test(text)) return true
  const hour = Number(/^(\d{2,}) [ap]\.?m\.?$/.exec(text)?.[1] ?? 0)
  return (
    kind === 'time' &&
    hour > 12 &&
    !/^(?:at|by|until|till|from|to|before|after|about|around|and)$/.test(story.tokens[firstToken - 1]?.lower ?? '')
  )
}

/** `96 pm`, `September's 31 per cent`, `64:50`. */
export const isNoDate = (story: Story, date: DateMention): boolean => isOther(story, date) || isRun(date)

/** A title, a saying, or what somebody wrote by mistake. */
export const isToldAsNoDate = (story: Story, date: DateMention): boolean => isQuoted(story, date) || isDisowned(story, date)
