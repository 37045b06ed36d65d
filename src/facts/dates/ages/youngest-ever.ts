/** Who is the youngest or the oldest ever, and whoever held the record before: `|Nineteen|-year-old Hina Sakai is the youngest … takes the record from Mika Ueda, who was |20|`. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {bySentence} from '../near.js'
import {type Age, agesOf} from './ages.js'

export interface FirstByAge {
  /** `youngest` or `oldest`. */
  readonly word: Token
  readonly now: Age
  readonly before: Age
}

/** Words from an age to the verb that makes its owner the youngest: `-year-old Hina Sakai is the`. */
const subjectReach = 9
/** Words from `youngest` to `ever`: `youngest person to swim both ways ever`. */
const recordReach = 8
/** Words from the record to whoever held it, and on to how old that was. */
const holderReach = 6

/** `|Nineteen-year-old Hina Sakai is| the youngest`, `|At 19 she has become| the youngest`: the one age of its sentence, at its head. */
function ageOf(story: Story, word: Token, ages: readonly Age[]): Age | undefined {
  const [age, another] = ages
  const first = story.sentences[word.sentence]?.firstToken ?? 0
  if (!age || another || age.start > word.start || age.firstToken - first > 3 || age.slack > 0 || age.at?.year || age.atDeath)
    return undefined
  const gap = story.tokens.slice(age.lastToken, word.index).map(({lower}) => lower)
  return gap.length <= subjectReach &&
    /(?:is|became|has become|becomes) the$/.test(gap.slice(-3).join(' ')) &&
    !gap.some((text) => /^(?:who|whose|and|but)$/.test(text))
    ? age
    : undefined
}

const setting = /^(?:won|took|did|set|became|achieved|claimed|reached|made|got|broke)$/

/** `the youngest winner |ever|`, `the youngest |in history|`; no `youngest of three sisters`, `youngest player left in the draw`. */
const isOfAll = (story: Story, {index, sentence}: Token): boolean =>
  story.tokens
    .slice(index + 1, index + 1 + recordReach)
    .some((token) => token.sentence === sentence && /^(?:ever|history)$/.test(token.lower))

/** `takes |the distinction from| Mika Ueda, |who was 20| when`, by the first age of the next sentence. */
function ageBefore(story: Story, sentence: number, ages: readonly Age[]): Age | undefined {
  const [age, another] = ages
  const place = story.sentences[sentence]
  if (!age || another || !place || age.slack > 0 || /-/.test(age.text)) return undefined
  if (
    lowerAt(story, age.firstToken - 1) !== 'was' ||
    lowerAt(story, age.firstToken - 2) !== 'who' ||
    lowerAt(story, age.lastToken) !== 'when' ||
    // `18 when she won |the junior title|`.
    !/^(?:[.,;]|it)$/.test(lowerAt(story, age.lastToken + 3)) ||
    // `who was 93 when she |began her course|`, `the youngest |woman| … 18 when |he| won`.
    lowerAt(story, age.lastToken + 1) !== lowerAt(story, place.firstToken) ||
    !setting.test(lowerAt(story, age.lastToken + 2))
  )
    return undefined
  const words = story.tokens.slice(place.firstToken, age.firstToken).map(({lower}) => lower)
  const from = words.lastIndexOf('from')
  const isRecord = /^(?:record|distinction|mark|honour|honor)$/.test(words[from - 1] ?? '') && /^(?:the|that)$/.test(words[from - 2] ?? '')
  const isTaken = /^(?:he|she)$/.test(words[0] ?? '') && /^(?:takes|took|has)$/.test(words[1] ?? '')
  return isRecord && isTaken && words.length - 2 - from <= holderReach ? age : undefined
}

export const firstsByAgeOf = once((story: Story): readonly FirstByAge[] => {
  const words = occurrencesOf(story, ['youngest', 'oldest'])
  if (words.length === 0) return []
  const ages = bySentence(agesOf(story), ({sentence}) => sentence)
  return words.flatMap((word) => {
    const now = !isOfAll(story, word) ? undefined : ageOf(story, word, ages.get(word.sentence) ?? [])
    const isNext = story.sentences[word.sentence]?.block === story.sentences[word.sentence + 1]?.block
    const before = now && isNext ? ageBefore(story, word.sentence + 1, ages.get(word.sentence + 1) ?? []) : undefined
    return now && before ? [{word, now, before}] : []
  })
})
