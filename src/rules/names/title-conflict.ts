/** Two present offices of one person that one person does not hold. */

import {namesOf} from '../../facts/names/find.js'
import type {Name, NameMention, Title} from '../../facts/names/name.js'
import {wordsOf} from '../../lexicon/list.js'
import {exclusiveOffices, pastOrFutureWords, portfolios} from '../../lexicon/titles.js'
import {defineRule} from '../../rule.js'
import {type Story, tokenAt} from '../../story/story.js'

interface Offices {
  readonly portfolios: ReadonlySet<string>
  readonly exclusive: readonly ReadonlySet<string>[]
  readonly past: ReadonlySet<string>
}

let kept: Offices | undefined

function offices(): Offices {
  kept ??= {
    portfolios: wordsOf(portfolios),
    exclusive: exclusiveOffices
      .split('\n')
      .map(wordsOf)
      .filter((set) => set.size > 0),
    past: wordsOf(pastOrFutureWords)
  }
  return kept
}

const wordsBack = 4
const rankWords = /^(?:deputy|vice|assistant|associate|junior|under)$/
const spellings: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['interior', 'home'],
  ['internal', 'home'],
  ['finance', 'treasury'],
  ['economy', 'treasury'],
  ['sports', 'sport'],
  ['tourism', 'culture']
])

const wordsIn = (title: Title): string[] => title.text.toLowerCase().split(/[^\p{L}-]+/u)

/** Whether the words of the title, or those that lead to it, put it in the past or the future. */
function isPresent(story: Story, title: Title): boolean {
  const {past} = offices()
  if (wordsIn(title).some((word) => past.has(word) || word.startsWith('ex-')) || /\b1\d{3}\b|\b20\d\d\b/.test(title.text)) return false
  const at = tokenAt(story, title.start)
  for (let back = 1; back <= wordsBack; back++) {
    const token = story.tokens[at - back]
    if (!token || token.text === '.') break
    if (past.has(token.lower)) return false
  }
  return true
}

const portfoliosIn = (words: readonly string[]): Set<string> =>
  new Set(
    words
      .filter((word) => offices().portfolios.has(word) && word !== 'prime' && word !== 'deputy')
      .map((word) => spellings.get(word) ?? word)
  )

function conflicts(one: Title, other: Title): boolean {
  const first = wordsIn(one)
  const second = wordsIn(other)
  const sameRank = first.some((word) => rankWords.test(word)) === second.some((word) => rankWords.test(word))
  if (one.role === other.role) {
    if (!/^(?:minister|secretary|commissioner)$/.test(one.role) || !sameRank) return false
    const held = portfoliosIn(first)
    const named = portfoliosIn(second)
    return held.size === 1 && named.size === 1 && [...held].every((portfolio) => !named.has(portfolio))
  }
  return sameRank && offices().exclusive.some((set) => set.has(one.role) && set.has(other.role))
}

/** `Chief Constable Rowe`, later `Assistant Chief Constable Rowe`: one title, and a rank more. */
function otherRank(one: Title, other: Title): boolean {
  if (one.stands !== 'before' || other.stands !== 'before' || one.role !== other.role) return false
  const [short, long] = [wordsIn(one), wordsIn(other)].sort((first, second) => first.length - second.length)
  if (!short || !long || short.length < 2 || long.length !== short.length + 1 || !/^\p{Lu}/u.test(other.text)) return false
  return /^(?:deputy|assistant|vice)$/.test(long[0] ?? '') && long.slice(1).join(' ') === short.join(' ')
}

const officeWords = (title: Title): string =>
  (/^(?:as )?(?:(?:the |its |his |her )?(?:\p{L}+['’]s )?)?(.+)$/iu.exec(title.text.toLowerCase())?.[1] ?? '').replace(/\s+/g, ' ')

/** `As the bank’s chief economist, Dobb …`, when its chief economist is somebody else by name. */
function heldByAnother(story: Story, names: readonly Name[], name: Name, one: Title, other: Title): boolean {
  if (one.role === other.role || other.stands !== 'opening') return false
  const office = officeWords(other)
  return names.some(
    (holder) =>
      holder !== name &&
      holder.kind === 'person' &&
      holder.mentions.some(({titled}) => titled !== null && officeWords(titled) === office && isPresent(story, titled))
  )
}

/** `of the bank` and `of the choir`: one may well preside over both. */
function sameHouse(one: Title, other: Title): boolean {
  const houseOf = (title: Title): string | undefined => / (?:of|at|for) (.+)$/.exec(title.text.toLowerCase())?.[1]
  const first = houseOf(one)
  const second = houseOf(other)
  return first === undefined || second === undefined || first === second
}

const isQuiet = (story: Story, mention: NameMention): boolean => story.blocks[mention.block]?.role === 'caption'

export const titleConflict = defineRule({
  id: 'names-title-conflict',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One person is given two present offices that exclude each other',
  why: 'A defence minister who is the foreign minister two paragraphs on is a slip of memory. Only offices of one kind are compared, with two portfolios or in one house, and only where no word such as former, then, acting for, promoted or will be puts one of them at another time.',
  defaults: {},
  examples: [
    {
      bad: '⟨Transport Minister⟩ Ewa Lisek cut the tape. Lisek is the ⟦first health minister⟧ to drive a tram.',
      message: 'Ewa Lisek as first health minister and as Transport Minister'
    },
    {
      bad: 'The school’s ⟨headmaster⟩ Colm Deasy sings. ⟦The school’s bursar⟧, Deasy counts the takings.',
      message: 'Colm Deasy as The school’s bursar and as headmaster'
    },
    {
      bad: '⟨Chief Constable⟩ Ewa Lisek sang. ⟦Assistant Chief Constable⟧ Lisek danced.',
      message: 'Ewa Lisek as Assistant Chief Constable and as Chief Constable'
    },
    {
      bad: 'The ⟨dean of Carrow⟩, Ewa Lisek, sang. ⟦As the cathedral’s organist⟧, Lisek played. Its organist, Ben Strand, wept.',
      message: 'Ewa Lisek as the cathedral’s organist and as dean of Carrow'
    },
    {good: 'Transport Minister Ewa Lisek cut the tape. Lisek was the first health minister to drive a tram.', why: 'at another time'},
    {good: 'Transport Minister Ewa Lisek cut the tape. The former health minister, Ewa Lisek, drove.', why: 'a former office'},
    {good: 'As governor of Norland in 1983, Ewa Lisek drank beer. President Lisek does not.', why: 'an office with its year'},
    {good: 'Finance minister Ewa Lisek spoke. Lisek is the treasury minister whom banks fear.', why: 'one office by two names'},
    {good: 'The chairman, Ewa Lisek, spoke. Lisek is the chief executive as well.', why: 'offices that one person may hold'}
  ],
  *check(story) {
    for (const name of namesOf(story)) {
      if (name.kind !== 'person') continue
      const titled = name.mentions.flatMap((mention) => (mention.titled && !isQuiet(story, mention) ? [mention.titled] : []))
      if (titled.length < 2) continue
      const present = titled.filter((title) => isPresent(story, title)).slice(0, 12)
      const [first] = present
      const other =
        first &&
        present.find(
          (title) =>
            ((conflicts(first, title) || otherRank(first, title)) && sameHouse(first, title)) ||
            heldByAnother(story, namesOf(story), name, first, title)
        )
      if (!first || !other) continue
      yield {
        at: other,
        message: `${name.name} as ${other.text.replace(/^As /, '')} and as ${first.text}`.slice(0, 90),
        related: [{start: first.start, end: first.end, message: 'Another office here'}]
      }
    }
  }
})
