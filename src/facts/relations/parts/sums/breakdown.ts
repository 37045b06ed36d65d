/** What a breakdown is: a whole and the parts that the text gives for it. */

import type {Figure, Interval} from '../../../figures/figure.js'

export interface Breakdown {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** The parts are said to be all there is: a colon, `the remaining`, `in all`. */
  readonly closed: boolean
  /** The shape of the sentence ties them: a colon, `of them`, wins and defeats from so many matches. */
  readonly firm?: boolean
  /** One sentence says so of this whole and these parts alone: nothing that is told elsewhere contests it. */
  readonly tied?: boolean
  /** Those who are counted in the whole and in no part: the one whose brothers and sisters are told. */
  readonly besides?: number
  /** All amounts of that kind in the paragraph: where some others make the whole, they are its parts. */
  readonly near?: readonly Figure[]
  /** Things that the list may tell one by one, without a number: `five hospitals, two schools |and a courthouse|`. */
  readonly singles?: number
  /** What the parts make, where their list leaves less open than the noughts of each. */
  readonly made?: Interval
}

/** Amounts near each other that a slip parts: a total with what makes it, or a whole with what is left of it. */
export interface NearSum {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** The last part is told as what the others leave. */
  readonly rest: Figure | undefined
  readonly near: readonly Figure[]
  /** The text says of how many parts the whole is. */
  readonly isNumbered?: boolean
}

/** The parts before a rest are more than the whole already, so that nothing is left: they are asked as a sum. */
export const hasNoRest = (whole: Figure, parts: readonly Figure[], rest: Figure): boolean =>
  parts.length <= mostBeforeRest && parts.reduce((sum, part) => (part === rest ? sum : sum + Number(part.value)), 0) >= Number(whole.value)

/** More of them, with words that may tell of a rest, are the numbers of a report: `at 109 for six … with 64 … with 88 … 13 short of the record`. */
const mostBeforeRest = 4
