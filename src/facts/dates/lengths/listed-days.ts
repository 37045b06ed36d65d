/** Days of a strike or a closure that are told one by one, with how many they are said to be: `strike for |three days| … walk out on |12, 13 and 14 May|`. Judges none. */

import {closureWords, someDaysLeads, stoppageWords} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {datePointsOf} from '../find.js'
import {type Lapse, lapsesOf} from './lapses.js'

export interface ListedDays {
  readonly lapse: Lapse
  readonly days: readonly DateMention[]
}

const lists = lazily(() => ({sorts: [wordsOf(stoppageWords), wordsOf(closureWords)], loose: wordsOf(someDaysLeads)}))

/** Words around a length, and before the days, in which the thing is named. */
const reach = 9

function isNamedAbout({tokens}: Story, from: number, until: number, sentence: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, from), until).some((token) => token.sentence === sentence && words.has(token.lower))
}

/** `for |four days|`, `a |four-day| strike`, `|four days| of strikes`; no `first four days`, nor `within four days`. */
function isOfAll(story: Story, {unit, value, anniversary, firstToken, lastToken, days}: Lapse): boolean {
  if (unit !== 'day' || anniversary || !Number.isInteger(value) || value < 2 || days.low !== days.high) return false
  const [before, behind, next] = [firstToken - 1, lastToken, lastToken + 1].map((at) => lowerAt(story, at))
  // `lose |four days of pay|`, `have |been on strike for| 40 days`.
  if (behind === 'of' && !/^(?:strikes?|stoppages|walkouts|action|strike-action|closures?)$/.test(next ?? '')) return false
  if ([2, 3, 4].some((back) => lowerAt(story, firstToken - back) === 'been')) return false
  if (behind === 'last' || behind === 'next') return false
  return !lists().loose.has(before ?? '') && !/^(?:a|later|earlier|before|after|ago|each|per|long)$/.test(behind ?? '')
}

/** Tokens behind a list in which more days may be told. */
const openReach = 8

/** All the days that the story tells, where they stand in one list: `on |12, 13 and 14 May|`. */
function onlyListOf(story: Story): readonly DateMention[] | undefined {
  const days = datePointsOf(story).filter(({kind}) => kind === 'day' || kind === 'weekday' || kind === 'relative' || kind === 'span')
  const listed = days.filter(({kind}) => kind === 'day')
  const [first] = listed
  if (!first || listed.length < 2 || lowerAt(story, first.firstToken - 1) !== 'on') return undefined
  const isRow = listed.every((day, at) => {
    const next = listed[at + 1]
    return (
      day.sentence === first.sentence &&
      (!next || (next.firstToken - day.lastToken === 1 && /^(?:,|and)$/.test(lowerAt(story, day.lastToken))))
    )
  })
  const end = listed.at(-1)?.lastToken ?? 0
  // `on 12, 13 and 14 May, |and again| the week after`, `at night, and |two more| in June`.
  const isOpen = story.tokens
    .slice(end, end + openReach)
    .some(({lower, sentence}) => sentence === first.sentence && /^(?:more|another|others?|again)$/.test(lower))
  return isRow && !isOpen && !/^(?:and|or)$/.test(lowerAt(story, end)) && lowerAt(story, end + 1) !== 'and' ? listed : undefined
}

export const listedDaysOf = once((story: Story): readonly ListedDays[] => {
  const lapses = lapsesOf(story).filter((lapse) => isOfAll(story, lapse))
  const days = lapses.length === 1 ? onlyListOf(story) : undefined
  const [first] = days ?? []
  return lapses.flatMap((lapse): ListedDays[] => {
    if (!days || !first || first.sentence < lapse.sentence || first.sentence - lapse.sentence > 2 || lapse.value > 2 * days.length)
      return []
    // `two days |in March| … on 12, 13 and 14 May`.
    const month = lowerAt(story, lapse.lastToken) === 'in' ? lowerAt(story, lapse.lastToken + 1) : ''
    if (!days.some(({text}) => text.toLowerCase().includes(month))) return []
    const isTold = lists().sorts.some(
      (words) =>
        isNamedAbout(story, lapse.firstToken - reach, lapse.lastToken + 4, lapse.sentence, words) &&
        isNamedAbout(story, first.firstToken - reach, first.firstToken, first.sentence, words)
    )
    return isTold ? [{lapse, days}] : []
  })
})
