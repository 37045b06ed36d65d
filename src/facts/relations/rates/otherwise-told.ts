/** Ratios that are told of more than the two amounts near them, or of what is asked for: `a ratio of one to 12, once parents are counted`, `one guard to 30 bathers, the ratio of the law`. It judges nothing. */

import {type Story, tokenAt} from '../../../story/story.js'
import {exactly, overlaps} from '../../figures/interval.js'
import {wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import type {Proportion} from './proportion.js'
import type {Told} from './told-ratios.js'

/** `a ratio of one to 12|, once parents are counted|`, `one to ten |with two parents|`, `one guard to 30 bathers|, the ratio of the law|`: of more than was told, or asked for. */
const otherwiseBehind =
  /^ (?:[^ ,.;:]+ )?,? ?(?:(?:once|if|when|counting|including|without|excluding|not counting) |with (?!whom|which)(?:[^ ,.;:]+ ){1,3}(?:[,.;:]|counted|included|added) |at (?:most|least) |(?:[^ ,.;:]+ ){0,4}of the (?:law|state|rules?|code|trade|ministry) )/
/** `|With the parents,| the ratio was one to ten`; `With 58 killings` is what it is told of. */
const otherwiseBefore = /^ (?:["“] )?(?:with|without|not counting|counting|including|excluding|if|once) (?:[^ ,;\d‹›]+ ){1,5}, /

export function isOtherwise(story: Story, {start, end, sentence, ofWhole}: Told): boolean {
  if (ofWhole) return false
  const [first, last] = [tokenAt(story, start), tokenAt(story, end - 1) + 1]
  return (
    otherwiseBehind.test(wordsBetween(story, last, last + 9)) ||
    otherwiseBefore.test(wordsBetween(story, story.sentences[sentence]?.firstToken ?? first, first))
  )
}

/** `|Four teachers and two parents| took 60 pupils, a ratio of one to ten`: with what stands beside it one of the two fits. */
export function isWithNext(
  story: Story,
  {told, larger, smaller}: Pick<Proportion, 'told' | 'larger' | 'smaller'>,
  ratioOf: (pair: Pick<Proportion, 'larger' | 'smaller'>) => number
): boolean {
  const figures = lineAt(story, smaller.sentence)?.figures ?? []
  const at = figures.indexOf(smaller)
  return [[smaller, figures[at + 1]] as const, [figures[at - 1], smaller] as const].some(([one, next]) => {
    if (!one || !next || next === larger || one === larger || told.figures.includes(next) || told.figures.includes(one)) return false
    if (!/ and (?:[^ ]+ )?$/.test(wordsBetween(story, one.lastToken, next.firstToken))) return false
    const both = {...smaller, value: Number(one.value) + Number(next.value)}
    return overlaps(exactly(ratioOf({larger, smaller: both})), told.interval)
  })
}
