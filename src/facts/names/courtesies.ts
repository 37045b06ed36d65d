/** Courtesy titles before a name, `Mr Holm`, and whether two people may bear it. It judges nothing. */

import {wordsOf} from '../../lexicon/list.js'
import {sharedSurnames} from '../../lexicon/titles.js'
import {type Story, type Token, tokenAt} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'
import type {Name, NameMention} from './name.js'

type Sex = 'his' | 'hers'

const sexes: ReadonlyMap<string, Sex> = new Map([
  ['mr', 'his'],
  ['sir', 'his'],
  ['ms', 'hers'],
  ['mrs', 'hers'],
  ['miss', 'hers'],
  ['dame', 'hers']
])

export interface Courtesy {
  readonly token: Token
  readonly mention: NameMention
  readonly sex: Sex
}

const sexOf = (token: Token | undefined): Sex | undefined => sexes.get(token?.lower.replace('.', '') ?? '')

/** `Mr` in front of a mention, unless it is shared: `Mr and Mrs Holm`. */
export function courtesyOf(story: Story, mention: NameMention): Courtesy | undefined {
  const {tokens} = story
  let at = tokenAt(story, mention.start) - 1
  if (tokens[at]?.text === '.') at--
  const token = tokens[at]
  const sex = sexOf(token)
  if (!token || !sex || !/^\p{Lu}/u.test(token.text)) return undefined
  const shared = /^(?:and|or|&)$/.test(tokens[at - 1]?.lower ?? '') && sexOf(tokens[at - 2]) !== undefined
  return shared ? undefined : {token, mention, sex}
}

const surnameOf = (name: Name): string => (name.surname ?? name.name).toLowerCase()

/** Somebody else of that surname, a full name given only later, or a story of kin, in which one may go unnamed. */
export function mayBeTwo(story: Story, name: Name, people: readonly Name[], first: number): boolean {
  const surname = surnameOf(name)
  const full = name.mentions.find(({form}) => form === 'full')
  if (full && full.start > first) return true
  if (people.some((other) => other !== name && other.kind === 'person' && other.name.toLowerCase().split(' ').includes(surname)))
    return true
  return occurrencesOf(story, wordsOf(sharedSurnames)).length > 0
}
