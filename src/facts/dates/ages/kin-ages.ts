/** Ages that are told against each other: `her brother Rui, who is three years younger … Rui, 29`. Judges none. */

import {childWords} from '../../../lexicon/kin.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {numberWords} from '../../figures/words.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {type Lapse, lapsesOf} from '../lengths/lapses.js'
import {bySentence} from '../near.js'
import {nameIn, ownAt} from './age-owners.js'
import {type Age, agesOf} from './ages.js'
import {gapAside} from './told-apart.js'

export interface AgeGap {
  readonly lapse: Lapse
  readonly older: Age
  readonly younger: Age
}

/** `eight years |his junior|`, `five years |her husband's senior|`. */
function isJunior(story: Story, {lastToken, value}: Lapse): boolean {
  if (value < 2 || !/^(?:his|her)$/.test(lowerAt(story, lastToken))) return false
  const own = /['’]s$/.test(lowerAt(story, lastToken + 1)) ? lastToken + 2 : lastToken + 1
  // `five years her senior |in the firm|`: in rank.
  return /^(?:junior|senior)$/.test(lowerAt(story, own)) && !/^(?:in|at|on)$/.test(lowerAt(story, own + 1))
}

/** `Ana, 34, wed Bob, 41. |Her sister| is 12 years her senior`: the sentence begins with somebody whose age is not told, behind both ages. */
function isOfThird({tokens, sentences}: Story, {sentence}: Lapse, ages: readonly Age[]): boolean {
  if (ages.some((age) => age.sentence >= sentence)) return false
  const head = tokens[sentences[sentence]?.firstToken ?? 0]
  if (head === undefined || /^(?:he|she|they)$/.test(head.lower)) return false
  const first = sentences[ages[0]?.sentence ?? sentence]?.firstToken ?? head.index
  return !tokens.slice(first, head.index).some(({text}) => text === head.text && /^\p{Lu}/u.test(text))
}

/** The only two ages near by: whoever is the elder. */
function juniorOf(story: Story, lapse: Lapse, ages: ReadonlyMap<number, readonly Age[]>): AgeGap | undefined {
  const [one, other, more] = [-1, 0, 1].flatMap((away) => ages.get(lapse.sentence + away) ?? [])
  // `She |was| 46 when they met; he is 60`.
  const isOfToday = [one, other].every(
    (age) => age && !age.at?.year && !age.atDeath && !/^(?:was|were|at)$/.test(lowerAt(story, age.firstToken - 1))
  )
  // `Schoolgirl, |14|, … 23 years his junior. Priya, |14|`: one of them, told twice.
  if (!one || !other || more || !isOfToday || one.years === other.years || isOfThird(story, lapse, [one, other])) return undefined
  return one.years > other.years ? {lapse, older: one, younger: other} : {lapse, older: other, younger: one}
}

/** `|Jean|, the elder by`, `|Jean| is three years the`: no barn of hers. */
const isRightBehindName = (story: Story, at: number): boolean =>
  /^(?:,|is|was)$/.test(lowerAt(story, at - 1)) && /^\p{Lu}\p{Ll}+$/u.test(story.tokens[at - 2]?.text ?? '')

/** `|the elder by| three years`, `three years |the younger|`, `three years |older|`: which of the two the subject is. */
function rankOf(story: Story, {firstToken, lastToken}: Lapse): string | undefined {
  const behind = lowerAt(story, lastToken)
  if (behind === 'younger' || behind === 'older') return behind
  const isBy = lowerAt(story, firstToken - 1) === 'by' && lowerAt(story, firstToken - 3) === 'the'
  if ((!isBy && behind !== 'the') || !isRightBehindName(story, isBy ? firstToken - 3 : firstToken)) return undefined
  const word = lowerAt(story, isBy ? firstToken - 2 : lastToken + 1)
  if (word === 'elder') return 'older'
  return word === 'younger' || word === 'older' ? word : undefined
}

/** Whether an age is of whom a name names: `|Margaret| Ellwood, 84`, `Margaret |Ellwood|, 84`. */
function isOf(story: Story, owner: number | undefined, name: string): boolean {
  if (owner === undefined) return false
  const given = story.tokens[owner - 1]
  return story.tokens[owner]?.text === name || (given?.text === name && given.sentence === story.tokens[owner]?.sentence)
}

/** `three years younger`, `four years older than Mia`: who is compared, and with whom where the words say so. */
function gapOf(story: Story, lapse: Lapse, ages: ReadonlyMap<number, readonly Age[]>): AgeGap | undefined {
  if (isJunior(story, lapse)) return juniorOf(story, lapse, ages)
  const word = rankOf(story, lapse)
  if (!word) return undefined
  const first = story.sentences[lapse.sentence]?.firstToken ?? 0
  const subject = nameIn(story, Math.max(first, lapse.firstToken - 8), lapse.firstToken)
  const than = story.tokens[lapse.lastToken + 1]?.lower === 'than'
  const object = than ? nameIn(story, lapse.lastToken, lapse.lastToken + 5) : undefined
  const told = [-2, -1, 0, 1, 2].flatMap((away) => ages.get(lapse.sentence + away) ?? [])
  if (!subject || told.length !== 2) return undefined
  const near = told.map((age) => ({age, owner: ownAt(story, age)}))
  const own = near.find(({owner}) => isOf(story, owner, subject))
  const other = near.find((one) => one !== own)
  if (!own || other?.owner === undefined || isOf(story, other.owner, subject)) return undefined
  if (object !== undefined && !isOf(story, other.owner, object)) return undefined
  return word === 'older' ? {lapse, older: own.age, younger: other.age} : {lapse, older: other.age, younger: own.age}
}

/** Two people with their ages and the years between them, where nobody else's age is told near by. */
export const ageGapsOf = once((story: Story): readonly AgeGap[] => {
  const ages = agesOf(story)
  if (ages.length < 2) return []
  const bySentences = bySentence(ages, ({sentence}) => sentence)
  return lapsesOf(story).flatMap((lapse) => gapOf(story, lapse, bySentences) ?? gapAside(story, lapse, bySentences) ?? [])
})

export interface TwinAges {
  readonly twins: Token
  /** Each as the text has it. */
  readonly ages: readonly [Token, Token]
}

const children = lazily(() => wordsOf(childWords))
const longestLead = 6
const owner = /^(?:the|his|her|their|my|our|whose|its|has|have|had)$|['’]s?$/

/** `|their| twins`, and no `two sets of twins`, nor `a son and twins`, of whom one age may be the son's. */
function areTwoPeople(story: Story, {index, sentence}: Token): boolean {
  const before = story.tokens.slice(Math.max(story.sentences[sentence]?.firstToken ?? index, index - longestLead), index)
  if (before.some(({lower}) => children().has(lower) || /^(?:of|sets|pairs|triplets)$/.test(lower))) return false
  return before.length === 0 || [1, 2].some((back) => owner.test(before.at(-back)?.lower ?? ''))
}

const isName = (story: Story, at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(story.tokens[at]?.text ?? '')

/** Behind `twins` and what they are called: `twin |sons|`, `twins |Ann and Joe|`. */
function behindTwins(story: Story, {index, lower}: Token): number | undefined {
  const next = lower === 'twin' ? index + 2 : index + 1
  if (lower === 'twin' && !children().has(lowerAt(story, index + 1))) return undefined
  const isNamed = isName(story, next) && lowerAt(story, next + 1) === 'and' && isName(story, next + 2)
  return isNamed ? next + 3 : next
}

const ageAt = (story: Story, at: number): number => numberWords().small.get(lowerAt(story, at)) ?? Number(lowerAt(story, at) || Number.NaN)

function agesOfTwins(story: Story, twins: Token): TwinAges | undefined {
  const next = areTwoPeople(story, twins) ? behindTwins(story, twins) : undefined
  if (next === undefined || lowerAt(story, next) !== ',') return undefined
  const at = [next + 1, next + 2].find((first) => ageAt(story, first) > 0) ?? next
  const isTold = at === next + 1 ? next > twins.index + 2 : /^(?:aged|now|both)$/.test(lowerAt(story, next + 1))
  const [one, other] = [story.tokens[at], story.tokens[at + 2]]
  // `aged 12 and 14 |others|`, `aged 12 and 14 |months|`.
  if (!isTold || !one || !other || lowerAt(story, at + 1) !== 'and' || !/^[,.;)–—]$/.test(lowerAt(story, at + 3))) return undefined
  // Born on either side of midnight, they may be a year apart on one day.
  return Math.abs(ageAt(story, at) - ageAt(story, at + 2)) > 1 ? {twins, ages: [one, other]} : undefined
}

/** `their twins, aged |12| and |14|`. */
export const twinAgesOf = once((story: Story): readonly TwinAges[] =>
  occurrencesOf(story, ['twins', 'twin']).flatMap((twins) => agesOfTwins(story, twins) ?? [])
)
