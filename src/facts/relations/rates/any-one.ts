/** What is told of any one of a kind: `A season ticket costs £640`, `69p a jar`. */

import type {Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {isPause, wordAt} from '../nearby-words.js'
import type {Line} from '../pattern.js'
import type {Found} from './per.js'
import {isTime} from './rate-words.js'

/** `A season ticket costs |£640|`: the first figure of a sentence whose subject is any one of a kind. */
export function anyOne(story: Story, figure: Figure, line: Line): Found | undefined {
  if (line.figures[0] !== figure) return undefined
  const first = story.sentences[figure.sentence]?.firstToken ?? 0
  const words = story.tokens.slice(first, figure.firstToken).map(({lower}) => lower)
  const verb = words.findIndex((word) => anyOneVerbs.has(word))
  if (!/^an?$/.test(words[0] ?? '') || verb < 2 || verb > 5 || words.length - verb > 5) return undefined
  return {of: singularOf(words[verb - 1] ?? ''), each: false, generic: true}
}

const anyOneVerbs = new Set(
  'costs cost sells fetches earns carries holds seats weighs needs uses burns yields produces contains gives takes brings'.split(' ')
)

/** `£150 |for each| adult and £50 for the car`, `or 69p |a jar|`: for one, and no total; `£700 |a week|` may be one. */
export function isForOne(story: Story, {kind, lastToken, sentence}: Figure): boolean {
  const [next, noun] = [0, 1].map((ahead) => wordAt(story, sentence, lastToken + ahead))
  if (kind !== 'money' || !next || !noun) return false
  return (next === 'for' && /^(?:each|every)$/.test(noun)) || (/^(?:an?|per)$/.test(next) && !isTime(noun) && !isPause(noun))
}
