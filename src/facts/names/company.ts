/** The company that a word with a capital keeps: beside another such word it is part of a longer name, and an age behind it introduces who bears it. */

import {bySpelling} from '../../story/spelling.js'
import type {Story} from '../../story/story.js'
import {once} from '../once.js'
import {capitalsOf} from './capitals.js'

export interface Company {
  /** How often the word stands with no other capital near it, and how often beside one. */
  alone: number
  together: number
}

/** Spelt with and without its accents, a name is one. */
const withoutAccents = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, ''))

/** A word as a name is compared, without its possessive. */
const nameIn = bySpelling(({text}) => withoutAccents(text.replace(/['’]s$/, '')))

/** Another word with a capital stands where the rest of a name may. */
const isBeside = (capitals: Uint8Array, at: number): boolean =>
  capitals[at - 1] === 1 || capitals[at + 1] === 1 || capitals[at - 2] === 1 || capitals[at + 2] === 1 || capitals[at - 3] === 1

const companies = once((story: Story): ReadonlyMap<string, Company> => {
  const company = new Map<string, Company>()
  const capitals = capitalsOf(story)
  for (const token of story.tokens) {
    if (capitals[token.index] !== 1) continue
    const word = nameIn(token)
    let seen = company.get(word)
    if (!seen) {
      seen = {alone: 0, together: 0}
      company.set(word, seen)
    }
    if (isBeside(capitals, token.index)) seen.together++
    else seen.alone++
  }
  return company
})

/** How a name of one word stands in the story. */
export const companyOf = (story: Story, name: string): Readonly<Company> | undefined => companies(story).get(withoutAccents(name))

const aged = once((story: Story): ReadonlySet<string> => {
  const {tokens} = story
  const isAge = (at: number): boolean => tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')
  return new Set(tokens.filter(({kind, index}) => kind === 'word' && isAge(index + 1)).map(nameIn))
})

/** `her grandsons, |Alan, 71|, and |David, 68|`. */
export const isToldWithAge = (story: Story, name: string): boolean => aged(story).has(withoutAccents(name))
