/** What is told of any one of a kind: `A season ticket costs £640`, `69p a jar`. */

import type {Story} from '../../../story/story.js'
import {singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {isPause, wordAt, wordsBetween} from '../nearby-words.js'
import type {Line} from '../pattern.js'
import type {Found} from './per.js'
import {isTime} from './rate-words.js'

/** `A season ticket costs |£640|`: the first figure of a sentence whose subject is any one of a kind. */
export function anyOne(story: Story, figure: Figure, line: Line): Found | undefined {
  const isLap = line.figures[0]?.text === 'One' && line.figures[1] === figure
  if (line.figures[0] !== figure && !isLap) return undefined
  const first = story.sentences[figure.sentence]?.firstToken ?? 0
  const words = story.tokens.slice(first, figure.firstToken).map(({lower}) => lower)
  // `|One lap of the circuit measures| 5.4km`.
  const whole = / (?:an?|one) ([^ ,]+) (?:of (?:the|its) (?:[^ ,]+ ){1,3})?(?:measures|is) $/.exec(` ${words.join(' ')} `)
  if (
    whole?.[1] &&
    figure.kind === 'measure' &&
    words.length < 9 &&
    /^ (?:an?|one) /.test(` ${words.join(' ')} `) &&
    words.indexOf(whole[1]) === 1
  )
    return {of: singularOf(whole[1]), each: false, generic: true}
  if (isLap) return undefined
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

/** `|four claims for every| five miles`: no number that there are. */
export const isForEvery = (story: Story, {lastToken}: Figure): boolean =>
  / for (?:every|each) /.test(wordsBetween(story, lastToken, lastToken + 4))
