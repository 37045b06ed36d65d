/**
 * What had gone on since a date that lies before the end of it: `resigned in 2016. He |had been chairman since| 2008`; `In 2016 the board sacked
 * Ms Brandt, |who had led it since| 2009`; `By then the fort, |which fell on 7 June,| was lost`. Whether the dates keep it is not asked here.
 */

import {endVerbs, leftBehind} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {eventWords} from '../order/events.js'
import {datesBySentence, type Sequence} from '../order/ordered-dates.js'

const lists = lazily(() => ({ends: wordsOf(endVerbs), over: wordsOf(leftBehind)}))

/** Words from `had` to its `since`. */
const reach = 14
const otherClause = /^(?:when|after|before|until|till|while|who|whose|which|if|whether|than|but|;|:|“|”|")$/

/** `had been open to the public |since| 2014`: the date, where it is of the clause of `had`. */
function sinceOf(story: Story, had: Token): DateMention | undefined {
  const date = (datesBySentence(story).get(had.sentence) ?? []).find(({firstToken}) => firstToken > had.index)
  if (!date || date.firstToken - had.index > reach || lowerAt(story, date.firstToken - 1) !== 'since') return undefined
  const gap = story.tokens.slice(had.index + 1, date.firstToken - 1)
  return gap.length === 0 ||
    gap.some(({lower}) => otherClause.test(lower) || lists().over.has(lower)) ||
    /^(?:not|never|to|,)$/.test(gap[0]?.lower ?? '')
    ? undefined
    : date
}

const endsIn = (words: readonly Token[]): boolean => words.some(({lower}) => lists().ends.has(lower) || eventWords().closings.has(lower))

const pronoun = /^(?:he|she|it|they)$/

/** `In 2016 the board sacked Ms Brandt, |who had led it since 2009|`: the one other date of the sentence, with the verb of an end. */
function aroundRelative(story: Story, had: Token, since: DateMention): DateMention | undefined {
  const [one, other, more] = datesBySentence(story).get(had.sentence) ?? []
  const told = one === since ? other : one
  const {firstToken} = story.sentences[had.sentence] ?? {firstToken: 0}
  if (!told || more || lowerAt(story, told.firstToken - 1) === 'since' || !/^(?:in|on)$/i.test(lowerAt(story, told.firstToken - 1)))
    return undefined
  const clause =
    told.firstToken > since.firstToken
      ? story.tokens.slice(since.lastToken, told.firstToken)
      : story.tokens.slice(firstToken, had.index - 1)
  const isPlain = clause.every(({lower, index}) => !otherClause.test(lower) && !(lower === 'had' && index !== had.index))
  return isPlain && endsIn(clause) ? told : undefined
}

/** `The museum shut |in March 2021|. It had been open since 2014`: the only date of the sentence before, which tells an end. */
function rightBefore(story: Story, had: Token): DateMention | undefined {
  const own = story.sentences[had.sentence]
  const prior = story.sentences[had.sentence - 1]
  if (!own || !prior || prior.block !== own.block || (datesBySentence(story).get(had.sentence) ?? []).length > 1) return undefined
  const [told, another] = datesBySentence(story).get(had.sentence - 1) ?? []
  if (!told || another || had.index - own.firstToken > 3 || !/^(?:in|on)$/.test(lowerAt(story, told.firstToken - 1))) return undefined
  const words = story.tokens.slice(prior.firstToken, prior.lastToken)
  if (!endsIn(words) || words.some(({lower}) => lower === 'had' || /^["“”;]$/.test(lower))) return undefined
  return pronoun.test(lowerAt(story, own.firstToken)) || own.firstToken === had.index - 1 ? told : undefined
}

/** `By then the fort, |which fell on 7 June|, was in the hands of the rebels`: what was over by the day told right before. */
function* byThen(story: Story): Generator<Sequence> {
  for (const then of occurrencesOf(story, ['then', 'time'])) {
    const place = story.sentences[then.sentence]
    const first = then.lower === 'then' ? then.index - 1 : then.index - 2
    if (!place || first !== place.firstToken || lowerAt(story, first) !== 'by') continue
    if (then.lower === 'time' && lowerAt(story, then.index - 1) !== 'that') continue
    const [date, another] = datesBySentence(story).get(then.sentence) ?? []
    const prior = story.sentences[then.sentence - 1]
    const [told, more] = prior?.block === place.block ? (datesBySentence(story).get(then.sentence - 1) ?? []) : []
    if (!date || another || !told || more || !/^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1))) continue
    const gap = story.tokens.slice(then.index + 1, date.firstToken)
    const link = gap.findIndex(({lower}) => /^(?:which|who)$/.test(lower))
    const isAside = link > 0 && gap.length - link < 8 && lowerAt(story, date.lastToken) === ',' && gap[link - 1]?.text === ','
    if (isAside && !gap.some(({lower}) => /^(?:will|would|due|to)$/.test(lower))) yield {earlier: date, later: told, verbs: null}
  }
}

export function* hadSince(story: Story): Generator<Sequence> {
  for (const had of occurrencesOf(story, ['had'])) {
    const since = sinceOf(story, had)
    if (!since) continue
    const isRelative = /^(?:who|which)$/.test(lowerAt(story, had.index - 1))
    const told = isRelative ? aroundRelative(story, had, since) : rightBefore(story, had)
    if (told) yield {earlier: since, later: told, verbs: null}
  }
  yield* byThen(story)
}
