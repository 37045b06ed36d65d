/** The children of a family and the brothers and sisters of one of them: `the third of five children. She had three brothers and one sister`. */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import type {Breakdown} from './sums/breakdown.js'

/** Words from `had` to the last of them. */
const span = 8
const most = 20

const place = / (?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|eldest|oldest|youngest|middle) of $/
const brothers = /^brothers?$/
const sisters = /^sisters?$/

/** The number of children that somebody is one of. */
function familyOf(story: Story, {index, sentence}: Token): Figure | undefined {
  const whole = lineAt(story, sentence)?.figures.find(({lastToken}) => lastToken === index)
  if (whole?.kind !== 'cardinal' || typeof whole.value !== 'number' || whole.hedge || whole.value > most) return undefined
  return place.test(wordsBetween(story, whole.firstToken - 2, whole.firstToken)) ? whole : undefined
}

interface Siblings {
  readonly parts: readonly Figure[]
  /** Told without a number: `and a sister`. */
  readonly singles: number
  /** Nobody of them is left out by the time of which it is told. */
  readonly closed: boolean
}

/** `|had| three brothers and a sister`: both sorts, without a word that tells which of them. */
function siblingsFrom(story: Story, at: number, sentence: number): Siblings | undefined {
  const parts: Figure[] = []
  const sorts = new Set<string>()
  let singles = 0
  let next = at + 1
  while (next < at + span && sorts.size < 2) {
    const figure = lineAt(story, sentence)?.figures.find(({firstToken}) => firstToken === next)
    const noun = wordAt(story, sentence, figure?.lastToken ?? next + 1)
    const sort = brothers.test(noun) ? 'brother' : sisters.test(noun) ? 'sister' : undefined
    if (!sort || sorts.has(sort) || figure?.hedge) return undefined
    if (figure && typeof figure.value === 'number') parts.push(figure)
    else if (/^(?:an?|one)$/.test(wordAt(story, sentence, next))) singles++
    else return undefined
    sorts.add(sort)
    next = (figure?.lastToken ?? next + 1) + 1
    if (sorts.size < 2 && wordAt(story, sentence, next) !== 'and') return undefined
    next++
  }
  const closed = wordAt(story, sentence, at) === 'had'
  return sorts.size === 2 && parts.length > 0 ? {parts, singles, closed} : undefined
}

/** In the sentence of the family, `with two brothers and a sister`, or the next one, where it begins with whom it tells of. */
function siblingsBehind(story: Story, whole: Figure): Siblings | undefined {
  const {lastToken = 0} = story.sentences[whole.sentence] ?? {}
  for (let at = whole.lastToken + 1; at < lastToken; at++)
    if (/^(?:with|had)$/.test(wordAt(story, whole.sentence, at))) {
      const told = siblingsFrom(story, at, whole.sentence)
      if (told) return told
    }
  const next = story.sentences[whole.sentence + 1]
  if (!next || next.block !== whole.block || !/^(?:he|she)$/.test(story.tokens[next.firstToken]?.lower ?? '')) return undefined
  return /^(?:had|has)$/.test(story.tokens[next.firstToken + 1]?.lower ?? '')
    ? siblingsFrom(story, next.firstToken + 1, whole.sentence + 1)
    : undefined
}

/** With the one of whom it is told they are all of the children. */
export const familiesOf = (story: Story): readonly Breakdown[] =>
  occurrencesOf(story, ['children', 'siblings']).flatMap((token): Breakdown[] => {
    const whole = familyOf(story, token)
    const told = whole && siblingsBehind(story, whole)
    return told ? [{whole, parts: told.parts, closed: told.closed, firm: true, tied: true, besides: 1 + told.singles}] : []
  })
