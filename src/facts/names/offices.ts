/** Compares the offices that a story gives to one person: whether they are of the present, and whether one may hold both. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {companyPosts, departments, exclusiveOffices, pastOrFutureWords, portfolios} from '../../lexicon/titles.js'
import {type Story, tokenAt} from '../../story/story.js'
import type {Name, Title} from './name.js'

interface Offices {
  readonly portfolios: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
  readonly exclusive: readonly ReadonlySet<string>[]
  readonly past: ReadonlySet<string>
  readonly posts: readonly string[]
}

const offices = lazily(
  (): Offices => ({
    portfolios: wordsOf(portfolios),
    departments: wordsOf(departments),
    exclusive: exclusiveOffices
      .split('\n')
      .map(wordsOf)
      .filter((set) => set.size > 0),
    past: wordsOf(pastOrFutureWords),
    posts: companyPosts.split('|')
  })
)

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

/** `the coroner until 2019`, `a judge from 2012 to 2020`, `the clerk in 1998`: an office with its end; one that is held `since 2019` has none. */
const ended = /^[ ,]*(?:until|till|to|in|from|between|before|during|for (?:\p{L}+|\d+) years|(?:19|20)\d\d)(?![\p{L}\d])/u
const year = /(?<!since )\b(?:1\d{3}|20\d\d)\b/
const longestTerm = 24

/** Whether the words of the title, those that lead to it, or its years put it in the past or the future. */
export function isPresent(story: Story, title: Title): boolean {
  const {past} = offices()
  if (wordsIn(title).some((word) => past.has(word) || word.startsWith('ex-')) || year.test(title.text)) return false
  if (title.stands === 'after' && ended.test(story.text.slice(title.end, title.end + longestTerm))) return false
  const at = tokenAt(story, title.start)
  for (let back = 1; back <= wordsBack; back++) {
    const token = story.tokens[at - back]
    if (!token || token.text === '.') break
    if (past.has(token.lower)) return false
  }
  return true
}

/** Offices of which a government, a firm or a paper has many, each with a field of its own. */
const sharedByMany = /^(?:minister|secretary|commissioner|spokes(?:man|woman|person)|director|chief|editor|correspondent)$/

function portfoliosIn(words: readonly string[], role: string): Set<string> {
  const {portfolios, departments} = offices()
  const isField = (word: string): boolean => portfolios.has(word) || (!/^(?:minister|secretary)$/.test(role) && departments.has(word))
  return new Set(words.filter((word) => isField(word) && word !== 'prime' && word !== 'deputy').map((word) => spellings.get(word) ?? word))
}

export function conflicts(one: Title, other: Title): boolean {
  const first = wordsIn(one)
  const second = wordsIn(other)
  const sameRank = first.some((word) => rankWords.test(word)) === second.some((word) => rankWords.test(word))
  if (one.role === other.role) {
    if (!sharedByMany.test(one.role) || !sameRank) return false
    const held = portfoliosIn(first, one.role)
    const named = portfoliosIn(second, one.role)
    return held.size === 1 && named.size === 1 && [...held].every((portfolio) => !named.has(portfolio))
  }
  return sameRank && offices().exclusive.some((set) => set.has(one.role) && set.has(other.role))
}

/** `Chief Constable Rowe`, later `Assistant Chief Constable Rowe`: one title, and a rank more. */
export function otherRank(one: Title, other: Title): boolean {
  if (one.stands !== 'before' || other.stands !== 'before' || one.role !== other.role) return false
  const [short, long] = [wordsIn(one), wordsIn(other)].sort((first, second) => first.length - second.length)
  if (!short || !long || long.length !== short.length + 1 || !/^\p{Lu}/u.test(other.text)) return false
  // An assistant professor is a professor to those who write of her; a deputy mayor is no mayor.
  if (short.length < 2 && !(/^(?:mayor|governor|sheriff|commissioner|ambassador)$/.test(one.role) && long[0] === 'deputy')) return false
  return /^(?:deputy|assistant|vice)$/.test(long[0] ?? '') && long.slice(1).join(' ') === short.join(' ')
}

/** `deputy chief constable` of `county’s deputy chief constable since 2022`. */
const postOf = ({text}: Title): string =>
  text
    .toLowerCase()
    .replace(/ (?:since|of|at|for|in)\b.*$/, '')
    .replace(/^.*['’]s /, '')

/** Whose it is: `marrow` of `bishop of Marrow since 2020`. */
const houseNamed = ({text}: Title): string | undefined => / of (\p{Lu}\S*(?: \p{Lu}\S*)*)/u.exec(text)?.[1]?.toLowerCase()

/** `The chief constable, Honor Tait`, later `Tait, the county’s deputy chief constable`: one post, and a rank more; of a post of one word the house is named both times. */
export function otherRankAfter(one: Title, other: Title): boolean {
  if (one.role !== other.role || (one.stands === 'before' && other.stands === 'before')) return false
  const [short, long] = [postOf(one), postOf(other)].sort((first, second) => first.length - second.length)
  if (!short || !/^(?:deputy|assistant|vice)[ -]/.test(long ?? '') || long?.replace(/^\p{L}+[ -]/u, '') !== short) return false
  const [first, second] = [one, other].map(houseNamed)
  return short.includes(' ') || (first !== undefined && first === second)
}

const officeWords = (title: Title): string =>
  (/^(?:as )?(?:(?:the |its |his |her )?(?:\p{L}+['’]s )?)?(.+)$/iu.exec(title.text.toLowerCase())?.[1] ?? '').replace(/\s+/g, ' ')

/** `As the bank’s chief economist, Dobb …`, when its chief economist is somebody else by name. */
export function heldByAnother(story: Story, names: readonly Name[], name: Name, one: Title, other: Title): boolean {
  if (one.role === other.role || other.stands !== 'opening') return false
  const office = officeWords(other)
  return names.some(
    (holder) =>
      holder !== name &&
      holder.kind === 'person' &&
      holder.mentions.some(({titled}) => titled !== null && officeWords(titled) === office && isPresent(story, titled))
  )
}

/** `chairman of Dellmine`, then `the chief executive`: two posts of one house. */
export function areTwoPosts(one: Title, other: Title): boolean {
  // `Lisek is the chief executive as well`: told for its own sake.
  if (one.stands === 'is' || other.stands === 'is') return false
  const [first, second] = [one, other].map(({text}) => offices().posts.find((post) => text.toLowerCase().includes(post)))
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    ![one, other].some(({text}) => /\band\b|[-,&]|deputy|vice/i.test(text))
  )
}

/** `of the bank` and `of the choir`: one may well preside over both. */
export function sameHouse(one: Title, other: Title): boolean {
  const houseOf = (title: Title): string | undefined => / (?:of|at|for) (.+)$/.exec(title.text.toLowerCase())?.[1]
  const first = houseOf(one)
  const second = houseOf(other)
  return first === undefined || second === undefined || first === second
}
