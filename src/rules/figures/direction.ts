/** A verb of rising or falling against the order of the two values. */

import {changesOf} from '../../facts/figures/change.js'
import {fallingWords, risingWords} from '../../lexicon/change-words.js'
import {wordsOf} from '../../lexicon/list.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

/** What stands lower when it is better, or counts down. */
const reversed =
  /\b(?:rank(?:ed|ing|s)?|place|position|seed(?:ed)?|odds|number|world|handicap|below zero|minus|freezing|deficit|loss(?:es)?|ratio|chart|table|standings|yield)\b/i
const window = 6

let words: {rising: Set<string>; falling: Set<string>} | undefined

/** The nearest verb before `from` or `to`, within a few words. */
function verbBefore(story: Story, at: number): {token: Token; sign: 1 | -1} | undefined {
  words ??= {rising: wordsOf(risingWords), falling: wordsOf(fallingWords)}
  const sentence = story.tokens[at]?.sentence
  for (let index = at - 1; index >= Math.max(0, at - window); index--) {
    const token = story.tokens[index]
    if (!token || token.sentence !== sentence || /^[,;:]$/.test(token.text)) return undefined
    if (words.rising.has(token.lower)) return {token, sign: 1}
    if (words.falling.has(token.lower)) return {token, sign: -1}
  }
  return undefined
}

export const direction = defineRule({
  id: 'figures-direction',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Something is said to rise while its values fall, or the reverse',
  why: 'Two values changed places, or the verb was left from an earlier draft. The rule looks at “from X to Y” right behind its verb, and leaves ranks, odds, deficits and temperatures below zero alone.',
  defaults: {},
  examples: [
    {bad: 'Thefts in the town ⟦fell⟧ from ⟨31⟩ to ⟨36⟩ in a year.', message: 'From 31 to 36 is no fall, but “fell”'},
    {good: 'She rose from 36 to 31 in the ranking.', why: 'a rank'},
    {good: 'Thefts fell from 36 to 31 in a year.'}
  ],
  *check(story) {
    for (const change of changesOf(story)) {
      const sentence = story.sentences[change.sentence]
      const verb = verbBefore(story, Math.min(change.from.firstToken, change.to.firstToken))
      if (!sentence || !verb || change.from.value === null || change.from.interval.low < 0 || change.to.interval.low < 0) continue
      const rises = change.to.interval.low > change.from.interval.high
      const falls = change.to.interval.high < change.from.interval.low
      if (!(verb.sign > 0 ? falls : rises) || reversed.test(story.text.slice(sentence.start, sentence.end))) continue
      yield {
        at: {start: verb.token.start, end: verb.token.end},
        message: `From ${change.from.text} to ${change.to.text} is no ${verb.sign > 0 ? 'rise' : 'fall'}, but “${verb.token.text}”`,
        related: [
          {start: change.from.start, end: change.from.end, message: 'From here'},
          {start: change.to.start, end: change.to.end, message: 'To here'}
        ]
      }
    }
  }
})
