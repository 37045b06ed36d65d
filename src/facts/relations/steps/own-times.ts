/** Steps that their own words tell of another time than two figures near: `£70 more than in August; in the spring it was £480`. It judges no values. */

import {monthNames} from '../../../lexicon/calendar.js'
import {lazily, numbersOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {sentenceWords, wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'

/** The two that a step might lie between. */
type Levels = Pick<Pair, 'from' | 'to'>

const months = lazily(() => numbersOf(monthNames))
const yearly = /\b(?:year-on-year|from (?:a|the) year (?:ago|before|earlier)|on the year|(?:annual|yearly) basis)\b/

/** Behind a level and what it counts: at the time told before. */
const isThen = ({tokens}: Story, last: number): boolean =>
  [last, last + 1, last + 2].some((at) => tokens[at]?.lower === 'then') && tokens[last]?.kind === 'word'

/** `1.6bn, or more than seven times |that of 1950|`, `nine, three more |than in 2014|`: of a level of that year, which has to be one of the two. */
function isOfYear(story: Story, step: ToldStep, {from, to}: Levels): boolean {
  if (!step.hasBase) return false
  const behind = story.tokens.slice(step.lastToken, step.lastToken + 6)
  const at = behind.findIndex(({lower}) => /^(?:1[6-9]|20)\d\d$/.test(lower))
  const year = behind[at]
  // `twice |what they were in 2019|`.
  const isWhat = / what (?:it|they|he|she|we) (?:[^ ,]+ ){1,2}in $/.test(wordsBetween(story, step.lastToken - 1, step.lastToken + at))
  if (
    !year ||
    !/^(?:of|in|for)$/.test(behind[at - 1]?.lower ?? '') ||
    !(isWhat || (at < 4 && /^(?:that|those|than)$/.test(behind[at - 2]?.lower ?? '')))
  )
    return false
  // `Than in 2004, |when the rate was 45%|`.
  if (behind[at + 1]?.text === ',' && /^(?:when|which|where)$/.test(story.tokens[year.index + 2]?.lower ?? '')) return false
  // `than in 2023: it had 1,250 |then|`, `than in 2018. It had 1,250 |then|`.
  if ([from, to].some(({sentence, lastToken}) => sentence - step.sentence < 2 && sentence >= step.sentence && isThen(story, lastToken)))
    return false
  return ![from, to].some((level) =>
    story.tokens
      .slice(Math.max(0, level.firstToken - 12), level.lastToken + 8)
      .some(
        (token) =>
          token.lower === year.lower &&
          token !== (isWhat ? year : undefined) &&
          !/^(?:that|those|than)$/.test(story.tokens[token.index - 2]?.lower ?? '')
      )
  )
}

/** `£315 a tonne, £70 more |than in August|; in the spring it was £480`: of a level of that month, which has to be one of the two. */
function isOfMonth(story: Story, step: ToldStep, {from, to}: Levels): boolean {
  if (!step.hasBase) return false
  const [, month] =
    /^ (?:[^ ]+ )?(?:than|of|that|those) (?:in|of|for) ([^ ]+) [,;.] /.exec(wordsBetween(story, step.lastToken - 1, step.lastToken + 5)) ??
    []
  if (month === undefined || !(months().has(month) || /^(?:spring|summer|autumn|winter)$/.test(month))) return false
  return ![from, to].some((level) =>
    story.tokens
      .slice(Math.max(0, level.firstToken - 12), level.lastToken + 8)
      .some(({lower, index}) => lower === month && !(index >= step.lastToken && index < step.lastToken + 4))
  )
}

const sinceYear = / since (?:[^ ,]+ )?((?:1[89]|20)\d\d) (?:, )?(?:to|and (?:is|are|has|now)|reaching|hitting) /
const ofBefore = /^(?:ago|then|earlier|once|began|first|founded|opened|started|when|originally|initially|previously)$/

/** `About 12,000 brown bears were to blame. Black bears have tripled |since 2012|, to 44,000`: from a level of that year, and of no sentence that tells no time before. */
function isSinceYear(story: Story, step: ToldStep, {from, to}: Levels): boolean {
  const [base, end] = from.start < to.start ? [from, to] : [to, from]
  if (step.kind === 'amount' || end.sentence !== step.sentence || base.sentence >= step.sentence) return false
  const [, year] = sinceYear.exec(wordsBetween(story, step.lastToken, Math.min(step.lastToken + 8, end.firstToken))) ?? []
  const {firstToken, lastToken} = story.sentences[base.sentence] ?? base
  return year !== undefined && !story.tokens.slice(firstToken, lastToken).some(({lower}) => lower === year || ofBefore.test(lower))
}

const isTraded = /^(?:shares?|stocks?|gilts|bonds|futures|pound|dollar|euro|yen|sterling)$/

/** `|The shares| fell 22 per cent to 117p; they were 205p |a year ago|`: a move of the day, and a level of long before. */
function isOfDay(story: Story, step: ToldStep, {from, to}: Levels): boolean {
  const {tokens} = story
  const subject = [1, 2, 3].map((back) => tokens[step.firstToken - back]).find((token) => isTraded.test(token?.lower ?? ''))
  if (!subject || subject.sentence !== step.sentence || step.kind === 'times') return false
  return [from, to].some(
    (level) =>
      level.firstToken > step.lastToken &&
      (level.sentence > step.sentence || wordsBetween(story, step.lastToken, level.firstToken).includes(' ; ')) &&
      / (?:ago|earlier|in (?:19|20)\d\d|last (?:year|month|summer|autumn|winter|spring)) /.test(
        wordsBetween(story, level.firstToken - 8, level.lastToken + 6)
      )
  )
}

const isOtherTime =
  / than (?:at |in |on )?(?:an? |the |one |two |three |four |five |six |\d+ )?(?:last|previous|year|years|month|months|decade|election)(?: |$)/

const isNowWord = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|now|currently)$/

/** `forecast at £900 a tonne, £250 lower |than in the last year|. It traded at £1,300 |on Friday|`: what the next sentence tells of its own day was not so then. */
const isBesideNewer = (story: Story, {kind, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  [from, to].some(
    (figure) =>
      figure.sentence > sentence &&
      story.tokens
        .slice(figure.lastToken, figure.lastToken + 6)
        .some((token) => token.sentence === figure.sentence && isNowWord.test(token.lower))
  ) &&
  isOtherTime.test(wordsBetween(story, lastToken - 1, lastToken + 5))

const atOtherTime =
  / (?:(?:a|one|two|three|four|five|six|ten|\d+) (?:years?|months?|weeks?|days?|decades?) (?:ago|earlier|before)|(?:last|the previous) (?:year|month|week|spring|summer|autumn|winter)) /

/** `at $106 a pound, |double its price a year ago|. |The record| is $136, reached in 2007`: what the next sentences call a mark of all time, or tell of a year by its number, is no level of that year. */
const isBesideRecord = (story: Story, {hasBase, kind, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  (hasBase || kind === 'times') &&
  [from, to].some(
    (figure) => figure.sentence > sentence && isOfMark(story, figure, !isOfYearByNumber.test(sentenceWords(story, sentence)))
  ) &&
  atOtherTime.test(wordsBetween(story, lastToken - 1, lastToken + 8))

const isOfYearByNumber = / (?:in|of|since) (?:[a-z]+ )?(?:1[89]|20)\d\d /

/** `In 2024 it was ten times what it was |three years earlier|. In 2021 …`: where a year is told by its number already, the other may be that one. */
function isOfMark(story: Story, {sentence, firstToken}: Figure, withYears: boolean): boolean {
  const lead = wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  return / (?:record|peak|peaked|all-time|highest|high|lowest|low) /.test(lead) || (withYears && isOfYearByNumber.test(lead))
}

/** `five fewer |than it held before|`, `|than they had won last time|`, and not `than it had hoped for`. */
const asHeldBefore =
  / than (?:it|they|she|he) (?:had )?(?:has|had|held|won|took|taken|got|gained) (?:before|then|previously|earlier|until now|last time|the last time|in (?:19|20)\d\d|at the last|[.,;])(?: |$)/

/** `|needs 25 seats| to govern, and won 18, five fewer |than four years ago|`: what is needed was not had then. */
const isBesideNeeded = (story: Story, {kind, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  [from, to].some(
    (figure) =>
      figure.sentence === sentence &&
      figure.lastToken <= lastToken &&
      /^(?:needs?|needed|requires?|required)$/.test(story.tokens[figure.firstToken - 1]?.lower ?? '')
  ) &&
  (isOtherTime.test(wordsBetween(story, lastToken - 1, lastToken + 5)) ||
    asHeldBefore.test(wordsBetween(story, lastToken - 1, lastToken + 7)))

/** `Rose 31% year-on-year to £814m from £570m in January`: a yearly rise beside the figure of another month. */
export function isYearlyBesideMonth({text, tokens}: Story, step: ToldStep, {from, to}: Pair): boolean {
  if (step.kind !== 'share' || from.sentence !== step.sentence || !yearly.test(text.slice(step.end, step.end + 60).toLowerCase()))
    return false
  return [from, to].some(
    ({lastToken}) =>
      tokens[lastToken]?.lower === 'in' && months().has(tokens[lastToken + 1]?.lower ?? '') && tokens[lastToken + 2]?.kind !== 'number'
  )
}

/** Words of a time and of what stood then up to its levels. */
const furthestRecord = 30
const asNotSince = / (?:[a-z]+est|worst|most|least|first|not|never|nothing|unseen) (?:[^ ,]+ ){0,6}since (?:[^ ,]+ ){1,5}(?:, )?when /

/** `a gain of 12%, |the largest since 1987, when| the index went from 1,000 to 1,400`: another change, that this one is only set beside. */
export const isOfRecord = (story: Story, {sentence, firstToken}: Pick<ToldStep, 'sentence' | 'firstToken'>, {from, to}: Levels): boolean =>
  [from, to].some(
    (level) =>
      level.sentence === sentence &&
      level.firstToken > firstToken &&
      asNotSince.test(wordsBetween(story, Math.max(firstToken, level.firstToken - furthestRecord), level.firstToken))
  )

/** `a licence fetched 210,000 euros |in 2013|, and now 80,000. … takings have fallen by 30 per cent |since May|`: since a month of this year, and from no level of a year long gone. */
function isSinceMonth(story: Story, {sentence, lastToken}: ToldStep, {from, to}: Levels): boolean {
  const [, since = ''] = /^ (?:[^ ,;:.]+ ){0,2}since (?:last )?([^ ,;:.]+) [,;.]/.exec(wordsBetween(story, lastToken, lastToken + 6)) ?? []
  return (
    (months().has(since) || /^(?:spring|summer|autumn|winter|christmas|easter)$/.test(since)) &&
    [from, to].some((level) => level.sentence !== sentence && / (?:19|20)\d\d /.test(sentenceWords(story, level.sentence)))
  )
}

/** Whether a step is of a year, a month or a day of its own that none of the two is of. */
export const isOfOwnTime = (story: Story, step: ToldStep, levels: Levels): boolean =>
  [isOfYear, isSinceYear, isOfMonth, isOfDay, isBesideNewer, isBesideNeeded, isBesideRecord, isSinceMonth, isOfRecord].some((tells) =>
    tells(story, step, levels)
  )
