/** What may stand in one list and be added: things of one noun, people, or the seats of a body: `a 90-member assembly`, whose 90 are what its parties share. */

import {wordsOf} from '../../../../lexicon/list.js'
import {folkNouns} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'

const seats = /^(?:seat|member|mp|councillor|lawmaker|legislator|senator|deputy|delegate)$/

/** `a 90-|member| assembly`, `47 |seats|`: a seat for each. */
export const isSeat = (noun: string): boolean => seats.test(noun)

/** More is no slip: the seats are of several bodies. */
const mostOver = 1.5

/** A body has so many seats and no more: `the |60-seat| council … the other four`. */
export const overfills = (story: Story, {counted, value, end}: Figure, parts: readonly Figure[]): boolean => {
  const sum = parts.reduce((total, part) => total + Number(part.value), 0)
  return counted !== null && isSeat(counted.noun) && story.text[end] === '-' && sum > Number(value) && sum < mostOver * Number(value)
}

const votes = /^(?:vote|ballot|paper|slip)$/
const voters = /^(?:person|voter|elector|constituent|resident|member)$/

/** `34,200 |people| voted, and 200 |papers| were spoiled, which left 34,000 valid |votes|`: each of them has one. */
export const areOfOnePoll = (one: string, other: string): boolean =>
  (votes.test(one) && (votes.test(other) || voters.test(other))) || (voters.test(one) && votes.test(other))

let folk: Set<string> | undefined

export const isFolk = (noun: string): boolean => {
  folk ??= wordsOf(folkNouns)
  return folk.has(noun)
}

/** Whether amounts can be added: of one noun, or of people, or with the noun left out. */
export function areOfOneList(figures: readonly Figure[]): boolean {
  const nouns = [...new Set(figures.flatMap(({counted, kind}) => (counted && kind === 'cardinal' ? [counted.noun] : [])))]
  return nouns.length < 2 || nouns.every(isFolk) || nouns.every((noun) => isSeat(noun))
}
