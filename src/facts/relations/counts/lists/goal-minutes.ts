/** A brace or a hat-trick with the minute of each goal: `scored a |brace|, his goals coming in |the 12th, 40th and 77th minutes|`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {goalLeads} from '../../../../lexicon/score-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {wordsBetween} from '../../nearby-words.js'
import type {AnnouncedList} from './announced.js'
import type {Listed} from './listed.js'

const hauls: ReadonlyMap<string, number> = new Map([
  ['brace', 2],
  ['hat-trick', 3]
])

/** Words from the haul to the minutes. */
const reach = 14
const most = 8

const leads = lazily(() => wordsOf(goalLeads))

const isMinute = ({kind, value}: Figure): boolean => kind === 'ordinal' && typeof value === 'number' && value < 130

/** `|the 12th, 40th and 77th| minutes`: from the first on, each joined to the next. */
function minutesFrom(story: Story, figures: readonly Figure[], first: number): Listed | undefined {
  for (let at = first; at < first + most; at++) {
    const [figure, next] = [figures[at], figures[at + 1]]
    if (!figure || !isMinute(figure)) return undefined
    if (/^minutes?$/.test(lowerAt(story, figure.lastToken))) {
      const count = at - first + 1
      const start = figures[first]?.start ?? figure.start
      return count > 1 ? {count, least: count, start, end: figure.end} : undefined
    }
    const gap = next ? story.tokens.slice(figure.lastToken, next.firstToken) : []
    if (gap.length === 0 || gap.length > 3 || !gap.every(({lower}) => /^(?:,|and|the)$/.test(lower))) return undefined
  }
  return undefined
}

export function goalMinutes(story: Story): AnnouncedList[] {
  return occurrencesOf(story, hauls.keys()).flatMap(({index, start, end, text, lower}): AnnouncedList[] => {
    const figures = figuresOf(story)
    const first = figures.findIndex((figure) => figure.firstToken > index)
    const minute = figures[first]
    if (!minute || minute.firstToken - index > reach || !/^(?:an?|his|her)$/.test(lowerAt(story, index - 1))) return []
    const gap = story.tokens.slice(index + 1, minute.firstToken)
    const isOwn =
      gap.every((token) => leads().has(token.lower)) &&
      / (?:his|her) (?:two |three )?(?:goals|strikes|efforts) /.test(wordsBetween(story, index + 1, minute.firstToken))
    const listed = isOwn && gap.at(-1)?.lower === 'the' ? minutesFrom(story, figures, first) : undefined
    return listed ? [{announced: {start, end, text, value: hauls.get(lower) ?? 0}, listed}] : []
  })
}
