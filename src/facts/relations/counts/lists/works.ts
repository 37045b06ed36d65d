/** Works in so many parts, and the parts that are told: `ends her trilogy. Like the earlier volumes, “A”, “B” and “C”, …`; `the trio of A, B and C`. It judges nothing. */

import {lazily, numbersOf} from '../../../../lexicon/list.js'
import {groupNumbers} from '../../../../lexicon/list-words.js'
import {wholes} from '../../../../lexicon/ordinal-words.js'
import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import type {Ordinal} from '../ordinals/ordinals.js'
import {isThing, spanOf, type Told, toldFrom} from './told-list.js'

const sets = lazily(() => numbersOf(`${wholes} ${groupNumbers}`))
const works = lazily(() => numbersOf(wholes))

/** Words that tell that the part told of is the last. */
const ends =
  /^(?:ends|ended|ending|concludes|concluded|concluding|completes|completed|completing|closes|closed|close|end|finishes|finished|last|final|finale|conclusion)$/
const earlier = /^(?:earlier|previous|preceding|other)$/
const parts =
  /^(?:volume|volumes|book|books|novel|novels|part|parts|film|films|instalment|instalments|installments|ones|titles|albums|plays)$/

/** Words of the sentence, and of the next, that the parts before it are looked for in. */
const reach = 40

function endsHere(story: Story, {index, sentence}: Token): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return story.tokens.slice(Math.max(firstToken, index - reach), Math.min(lastToken, index + reach)).some(({lower}) => ends.test(lower))
}

/** `the earlier volumes, |“A”, “B” and “C”|`, `the sequel to |“A” and “B”|`, `after |“A” and “B”|`. */
function partsBefore(story: Story, {index, sentence}: Token): Told | undefined {
  const block = story.sentences[sentence]?.block
  for (let at = index + 1; at < index + reach && story.sentences[story.tokens[at]?.sentence ?? -1]?.block === block; at++) {
    const word = lowerAt(story, at)
    const isList = earlier.test(word) && parts.test(lowerAt(story, at + 1)) && /^(?:,|:|\(|were|are|–|—)$/.test(lowerAt(story, at + 2))
    if (isList) return toldFrom(story, at + 3)
    if (/^(?:after|following|follows)$/.test(word) && story.tokens[at]?.sentence === sentence) return toldFrom(story, at + 1)
  }
  return undefined
}

/** `the trio |of Ana Roe, Tom Pell and Ito Sala|`, `her trilogy of novels|, “A”, “B” and “C”,|`. */
function membersOf(story: Story, {index, sentence}: Token): Told | undefined {
  if (lowerAt(story, index + 1) !== 'of') return undefined
  if (isThing(story, index + 2) === 'name') return toldFrom(story, index + 2)
  for (let at = index + 2; at < index + 6 && story.tokens[at]?.sentence === sentence; at++)
    if (/^[,:(–—]$/.test(lowerAt(story, at)))
      return isThing(story, at + 1) === 'name' && isThing(story, at - 1) !== 'name' && works().has(lowerAt(story, index))
        ? closedList(story, at + 1)
        : undefined
  return undefined
}

/** A list that ends at a mark. */
function closedList(story: Story, from: number): Told | undefined {
  const told = toldFrom(story, from)
  return told && /^["”’]?\s?[,.;)–—]/.test(story.text.slice(told.beside.end, told.beside.end + 4)) ? told : undefined
}

/** Of a work that ends here the last part is told of besides those before it. */
export function worksOf(story: Story): readonly Ordinal[] {
  return occurrencesOf(story, [...sets().keys()]).flatMap((token): Ordinal[] => {
    const value = sets().get(token.lower) ?? 0
    if (value < 2 || /ther$|^both$/.test(token.lower)) return []
    const at = spanOf(story, token.index, token.index + 1)
    const before = works().has(token.lower) && endsHere(story, token) ? partsBefore(story, token) : undefined
    if (before) return [{at, value, kind: 'times', beside: before.beside, count: before.count + 1, isDoubtful: true}]
    const members = membersOf(story, token)
    return members ? [{at, value, kind: 'times', beside: members.beside, count: members.count, isDoubtful: true}] : []
  })
}
