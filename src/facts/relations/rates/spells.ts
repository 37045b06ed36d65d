/** For how long a total is told: `a year's rent, at £7,200`, `the yearly bill of £64`, `126 millimetres in a week`. */

import {wordsOf} from '../../../lexicon/list.js'
import {spellNouns} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {isTime, rateWords} from './rate-words.js'

/** The unit of `over |a year| that comes to $472`, `|a week| there costs £900`: one such, which no figure tells. */
export function spellOf(story: Story, figure: Figure): string | null {
  const {firstToken, lastToken, sentence} = figure
  const end = closing(story, figure)
  // `1,825 permits |in 2023|`, `1,825 permits |last year|`.
  const [next, noun = ''] = [0, 1].map((ahead) => wordAt(story, sentence, end + ahead))
  if (next === 'in' && /^(?:19|20)\d\d$/.test(noun)) return 'year'
  if (next === 'last' && isTime(noun)) return noun
  // `|Last year| the patrols removed 7,310 snares`.
  const first = story.sentences[sentence]?.firstToken ?? 0
  if (
    wordAt(story, sentence, first) === 'last' &&
    isTime(wordAt(story, sentence, first + 1)) &&
    lineAt(story, sentence)?.figures[0] === figure
  )
    return wordAt(story, sentence, first + 1)
  const often = oftenBefore(story, figure)
  if (often) return often
  const own = spellOwned(story, figure)
  if (own) return own
  // `126 millimetres |in a week|`.
  const behind = [0, 1, 2].map((ahead) => wordAt(story, sentence, lastToken + ahead))
  if (/^(?:in|over|for)$/.test(behind[0] ?? '') && /^(?:an?|one)$/.test(behind[1] ?? '') && isTime(behind[2] ?? ''))
    return behind[2] ?? null
  const daily = oftenBehind(story, figure)
  if (daily) return daily
  for (let at = firstToken - 1; at > firstToken - spellReach; at--) {
    const [token, lead] = [story.tokens[at], story.tokens[at - 1]]
    if (token?.sentence !== sentence) return null
    if (isTime(token.lower) && /^(?:an?|one|every|each|whole|full)$/.test(lead?.lower ?? '') && lead?.sentence === sentence)
      return isTimesLead(story, /^(?:whole|full)$/.test(lead?.lower ?? '') ? at - 3 : at - 2, sentence) ? token.lower : null
  }
  return null
}

const spellReach = 12

let spells: Set<string> | undefined

function isOfSpell(noun: string): boolean {
  spells ??= wordsOf(spellNouns)
  return spells.has(noun)
}

const owned = /^ (?:[^ ,;:()–—]+ ){1,6}(?:, (?:at |of |or |that is )?)?$/

/** `|a year's| rent, at £7,200`, `a month's supply comes to 90kg`: all that one such takes. */
function spellOwned(story: Story, figure: Figure): string | null {
  const [first, from] = [story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure)]
  for (let at = from - 2; at >= Math.max(first + 1, from - spellReach); at--) {
    const [, unit = ''] = /^([a-z]+)['’]s$/.exec(wordAt(story, figure.sentence, at)) ?? []
    if (!isTime(unit) || !/^(?:an?|one|every|each|whole|full)$/.test(wordAt(story, figure.sentence, at - 1))) continue
    if (/^(?:after|before|with|by)$/.test(wordAt(story, figure.sentence, at - 2))) return null
    if (!isOfSpell(wordAt(story, figure.sentence, at + 1))) return null
    const gap = wordsBetween(story, at + 1, from)
    return owned.test(gap) && !/ (?:and|but|while|ago|after|before|notice|time) /.test(gap) ? unit : null
  }
  return null
}

/** `67,800 people learn their results |every day|`, at the end of its clause, with no other figure between. */
function oftenBehind(story: Story, figure: Figure): string | undefined {
  const next = lineAt(story, figure.sentence)?.figures.find(({index}) => index === figure.index + 1)
  const from = closing(story, figure)
  for (let at = from; at < from + 8 && !isPause(wordAt(story, figure.sentence, at)); at++) {
    if (next && at >= next.firstToken) return undefined
    const unit = wordAt(story, figure.sentence, at + 1)
    if (/^(?:every|each)$/.test(wordAt(story, figure.sentence, at)) && isTime(unit))
      return isPause(wordAt(story, figure.sentence, at + 2)) ? unit : undefined
  }
  return undefined
}

/** `the |yearly| bill of £64`, `an |annual| cost of $3m`. */
function oftenBefore(story: Story, figure: Figure): string | undefined {
  const from = opening(story, figure)
  if (!/^(?:of|is|was)$/.test(wordAt(story, figure.sentence, from - 1))) return undefined
  const leads = [3, 4].map((back) => rateWords().frequencies.get(wordAt(story, figure.sentence, from - back)))
  return leads.find((often) => often !== undefined)
}

/** Before it stands what tells a span (`over |a year|`, a mark, the sentence's beginning), and no amount: `$4 |an hour|`, `twice |a week|`. */
function isTimesLead(story: Story, at: number, sentence: number): boolean {
  const token = story.tokens[at]
  return (
    !token ||
    token.sentence !== sentence ||
    token.kind === 'mark' ||
    /^(?:over|for|in|during|through|so|that|works?|types?|lasts?|and|then)$/.test(token.lower)
  )
}
