/** People of whom each is the one or the other, so that two parts leave nobody out: `22 members, 16 of them women and six men`. They add nothing up. */

import {lazily} from '../../../../lexicon/list.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import {facingSides} from '../../sides.js'
import type {Breakdown} from './breakdown.js'
import {mayBeYoung} from './total-signs.js'

/** Tokens from a figure to the next one, and behind the last. */
const longest = 9
const margin = 5

/** From the whole to its first part, in apposition: `22 |members –| 16`; of `22 members, of whom 16 are women and five men` some may be neither. */
const toParts =
  /^ (?:(?!(?:and|or|but|than|from|to|with|by|after|for|who|that|include|includes|included|including|among|trained|had) )[a-z’'-]+ ){0,3}?(?:[,;:–—(]|made up of|comprising) $/

interface Sides {
  readonly first: RegExp
  readonly second: RegExp
}

const kinds = '(?: (?:workers|players|pupils|students|staff|members|people))?'

/** What the first part is and what the second, at the end of their clause. */
const sidesOf = (one: string, other: string): Sides => ({
  first: new RegExp(`^ (?:of them )?(?:${one})${kinds}(?: [,;])?(?: and)?(?: the other)? $`),
  second: new RegExp(`^ (?:of them )?(?:${other})${kinds} (?:[.,;:)–—] |$)`)
})

const pairs = lazily(() => facingSides().flatMap(([one, other]) => [sidesOf(one, other), sidesOf(other, one)]))

const isCount = ({kind, value, hedge, isRange, per, move}: Figure): boolean =>
  kind === 'cardinal' && Number.isInteger(value) && hedge === null && !isRange && per === null && move === null

function pairOf(story: Story, whole: Figure, one: Figure | undefined, other: Figure | undefined): Breakdown | undefined {
  if (!one || !other || ![whole, one, other].every((figure) => isCount(figure) && figure.sentence === whole.sentence)) return undefined
  if (one.firstToken - whole.lastToken > longest || other.firstToken - one.lastToken > longest) return undefined
  if (Math.max(Number(one.value), Number(other.value)) >= Number(whole.value)) return undefined
  if (!toParts.test(wordsBetween(story, whole.lastToken, one.firstToken))) return undefined
  const last = story.sentences[other.sentence]?.lastToken ?? other.lastToken
  const [first, second] = [
    wordsBetween(story, one.lastToken, other.firstToken),
    wordsBetween(story, other.lastToken, Math.min(other.lastToken + margin, last))
  ]
  const fits = pairs().some((sides) => sides.first.test(first) && sides.second.test(second))
  return fits ? {whole, parts: [one, other], closed: !mayBeYoung(whole), firm: true} : undefined
}

export const pairedPartsOf = once((story: Story): readonly Breakdown[] => {
  const figures = figuresOf(story)
  return figures.flatMap((whole, at) => pairOf(story, whole, figures[at + 1], figures[at + 2]) ?? [])
})
