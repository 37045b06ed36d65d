/** Order that a conjunction tells between two clauses of a sentence or a stay: `Before entering the church in 1995, … joined in 1986`; `stayed there until 1950`. */

import {lowerAt, type Story} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {eventWords} from './events.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

const openers = ['before', 'after', 'having']
const elsewhere = /^(?:had|until|till|since|from|by|again|would|will|born|due|of|than)$/

/** `had`, `until`, or a participle of its own clause: `the school, |built in| 1911,`. */
function isAside(story: Story, from: number, until: number): boolean {
  const gap = story.tokens.slice(from, until)
  if (gap.some(({lower}) => elsewhere.test(lower))) return true
  const mark = gap.findLastIndex(({text}) => text === ',')
  const participle = gap[mark + 1]?.lower ?? ''
  return mark >= 0 && gap.length - mark <= 6 && (participle.endsWith('ed') || eventWords().all.has(participle))
}

/** `|After| graduating in 2006, she joined the bank in 2009`: the date of the clause in front, and each told behind it. */
export function* fronted(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, openers)) {
    const place = story.sentences[word.sentence]
    const [first, ...rest] = datesBySentence(story).get(word.sentence) ?? []
    if (!place || !first || word.index !== place.firstToken || rest.length === 0 || rest.length > 2 || first.firstToken - word.index > 14)
      continue
    const clause = story.tokens.slice(word.index + 1, first.firstToken)
    // `After the fire of 1834`, `After the crash in 2008`: told with its date; `After six years in 2012` is a lapse.
    if (clause.some(({lower, text}) => text === ',' || /^(?:years?|months?|weeks?|days?|decades?|that|all|this|who|which)$/.test(lower)))
      continue
    const told = rest.filter((date) => !isAside(story, first.lastToken, date.firstToken))
    for (const date of told)
      yield word.lower === 'before' ? {earlier: date, later: first, verbs: null} : {earlier: first, later: date, verbs: null}
  }
}

const staying = ['stayed', 'remained', 'hung', 'languished', 'stood', 'lay', 'lingered']

/** `sold in 1934 … locked in a vault, where it |stayed| until his heirs gave it away in 1928`. */
export function* stays(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, staying)) {
    const own = datesBySentence(story).get(word.sentence) ?? []
    const end = own.find(({firstToken}) => firstToken > word.index)
    if (!end || story.tokens.slice(Math.max(0, word.index - 3), word.index).some(({lower}) => lower === 'had')) continue
    const gap = story.tokens.slice(word.index, end.firstToken)
    if (gap.length > 14 || !gap.some(({lower}) => lower === 'until' || lower === 'till') || gap.some(({lower}) => lower === 'had')) continue
    const prior = story.sentences[word.sentence - 1]
    const sameBlock = prior?.block === story.sentences[word.sentence]?.block
    const start =
      own.findLast(({lastToken}) => lastToken <= word.index) ??
      (sameBlock
        ? datesBySentence(story)
            .get(word.sentence - 1)
            ?.at(-1)
        : undefined)
    if (start && !/^(?:until|since|by|to)$/.test(lowerAt(story, start.firstToken - 1))) yield {earlier: start, later: end, verbs: null}
  }
}
