/** Wholes and the lists of their parts: `84 families: 41 in Leeds, 26 in Hull and 17 in York`. */

import type {Sentence, Story} from '../../story/story.js'
import {once} from '../once.js'
import {figuresBySentence} from './change.js'
import type {Figure} from './figure.js'

export interface Parts {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** The text says that these are all: a colon, `the remaining`, `in all`, `a total of`. */
  readonly exhaustive: boolean
}

const fewest = 2
const partial =
  /\b(?:including|among|such as|of which|of whom|of them|most of|at least|each|apiece|every|or|about half|followed by|compared|than|up from|down from|average|rising|plus|more)\b/i
const remainder = /\b(?:remaining|the rest|everything else|the remainder|all the others)\b/i
const total = /\b(?:in all|in total|a total of|altogether|overall|combined|together)\b/i

const kinds: readonly Figure['kind'][] = ['cardinal', 'money', 'measure']

/** Of one unit, each a plain amount with a point value. */
const alike = (whole: Figure, part: Figure): boolean =>
  part.unit === whole.unit &&
  part.per === whole.per &&
  kinds.includes(part.kind) &&
  typeof part.value === 'number' &&
  part.role !== 'change' &&
  part.kind === whole.kind

/** The figures of a list are parted by commas and `and`, with few words in between. */
function isList(story: Story, parts: readonly Figure[]): boolean {
  for (let index = 1; index < parts.length; index++) {
    const [before, part] = [parts[index - 1], parts[index]]
    if (!before || !part) return false
    const between = story.tokens.slice(before.lastToken, part.firstToken)
    if (between.length > 14 || !between.some((token) => token.text === ',' || token.text === ';' || token.lower === 'and')) return false
  }
  return true
}

/** Degrees and speeds do not add up. */
const notAdditive = /celsius|fahrenheit|kelvin|degree|per hour|knot/

function isWhole(figure: Figure): boolean {
  return (
    !notAdditive.test(figure.unit ?? '') &&
    kinds.includes(figure.kind) &&
    typeof figure.value === 'number' &&
    figure.value >= 3 &&
    figure.role === 'level'
  )
}

/** `WHOLE …: part, part and part` in one sentence. */
function afterColon(story: Story, sentence: Sentence, figures: readonly Figure[]): Parts | undefined {
  const colon = story.tokens
    .slice(sentence.firstToken, sentence.lastToken)
    .find((token) => token.text === ':' && figures.some((figure) => figure.lastToken <= token.index))
  if (!colon) return undefined
  const before = figures.filter((figure) => figure.lastToken <= colon.index)
  const after = figures.filter((figure) => figure.firstToken > colon.index)
  const wholes = before.filter(isWhole).filter((figure) => after.length >= fewest && after.every((part) => alike(figure, part)))
  const whole = wholes.length === 1 ? wholes[0] : undefined
  if (!whole || !isList(story, after)) return undefined
  return {whole, parts: after, exhaustive: !partial.test(story.text.slice(whole.start, sentence.end))}
}

/** `WHOLE …. Part …, part … and part ….`: the sentence after begins with a figure that counts nothing of its own. */
function inNextSentence(story: Story, sentence: Sentence, figures: readonly Figure[], after: readonly Figure[]): Parts | undefined {
  const following = story.sentences[sentence.index + 1]
  const wholes = figures.filter(isWhole)
  const [whole] = wholes
  const [first] = after
  if (!following || following.block !== sentence.block || !whole || !first || wholes.length !== 1 || after.length < fewest) return undefined
  const opens = first.firstToken - following.firstToken <= (first.hedge ? 1 + first.hedge.text.split(' ').length : 0)
  const text = story.text.slice(following.start, following.end)
  if (!opens || !after.every((part) => alike(whole, part)) || !isList(story, after) || partial.test(text)) return undefined
  const elliptical = after
    .slice(1)
    .every((part) => part.kind !== 'cardinal' || part.counted === null || part.counted.noun === whole.counted?.noun)
  const noun = first.counted?.noun
  const own = first.kind === 'cardinal' && noun !== undefined && noun !== whole.counted?.noun
  if (own || !elliptical) return undefined
  return {whole, parts: after, exhaustive: remainder.test(text) || total.test(story.text.slice(sentence.start, sentence.end))}
}

/** Every whole that is followed by the list of its parts. */
export const partsOf = once((story: Story): readonly Parts[] => {
  const found: Parts[] = []
  const bySentence = figuresBySentence(story)
  for (const [index, figures] of bySentence) {
    const sentence = story.sentences[index]
    if (!sentence) continue
    const parts = afterColon(story, sentence, figures) ?? inNextSentence(story, sentence, figures, bySentence.get(index + 1) ?? [])
    if (parts) found.push(parts)
  }
  return found
})
