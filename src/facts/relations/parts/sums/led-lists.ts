/**
 * Which amount a list of lines is led by, where no word says that the list is all there is: `The council will save £2.4m next year:`, and in a paragraph of
 * its own `The savings are:`. It adds nothing up.
 */

import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn} from '../../near.js'
import {closing, opening, wordsBetween} from '../../nearby-words.js'
import type {LineList} from './list-lines.js'

interface LedList {
  readonly whole: Figure
  /** `The savings |are|:`, so that nothing is left out. */
  readonly isAll: boolean
}

/** What may stand from an amount to the colon that leads its list: when, what of, and what for. */
const upToColon =
  /^(?: (?:dead|injured|hurt|missing|homeless))?(?: (?:on|from|of|for) (?:its |the |their |his |her )?[a-z-]+(?: [a-z-]+)?)?(?: (?:(?:this|next|last|a) (?:year|season|month|week|weekend|term)|in (?:total|all|(?:19|20)\d\d)|altogether|between them|over (?:one|two|three|four|five|\d) years))? : (?:[^ ] )?$/

/** `They are:`, `The savings are:`, `The losses by site:`, `The money will go on:`, `These are the grants:`. */
const pointing =
  /^ (?:(?:they|these|those) (?:are|were|will be|would be|are to be)|(?:they|these|those) (?:are|were) (?:the )?[a-z]+s|(?:the|its|their|this|that|those|these|his|her) (?<named>[a-z]+)(?: (?:in full|planned|proposed|agreed))?(?: by [a-z]+)?(?: (?<verb>are|were|is|was|(?:will |would |is to |was to )?(?:go|went|goes|come|came|comes)(?: (?:on|to|from))?))?) : (?:[^ ] )?$/

/** `The |bids| are:`: of these but one is taken, or they are of more than the amount. */
const noParts =
  /^(?:bids|offers|options|choices|estimates|quotes|rivals|rules|reasons|facts|figures|prices|rates|targets|debts|assets|losses|profits|winners|questions|points|terms|conditions|limits|alternatives|plans|ideas|proposals|results|changes|effects|risks|claims|times|dates|records|cases|examples|lots|valuations|guesses|forecasts)$/

const amountNouns = /^(?:money|cash|sum|total|budget|fund|funds|funding|bill|cost|costs|price|spending)$/

/** The first letters that two forms of a word share: `|sav|e £2.4m`, `The |sav|ings are`. */
const stemOf = (word: string): string => word.slice(0, Math.max(3, Math.min(4, word.length - 4)))

const plainWords = /^(?:the|and|for|its|per|was|has|are|more|than|that|this|with|from|over|will)$/

/** The paragraph above tells what the list is said to be of: `will |save| £2.4m … The |savings| are:`. */
function isTiedTo(story: Story, {block}: Figure, lead: number, named: string | undefined): boolean {
  if (named === undefined || amountNouns.test(named)) return true
  if (noParts.test(named)) return false
  const {firstToken = 0} = story.blocks[block] ?? {}
  const stem = stemOf(named)
  return story.tokens.slice(firstToken, lead).some(({lower}) => lower.startsWith(stem) && !plainWords.test(lower))
}

/** `£2.4m |after| the cost of redundancies`, `£2.4m, of |which| the state pays half`. */
const ofOther =
  / (?:after|net|less|minus|before|without|if|instead|which|whom|unless|excluding|plus|previous|earlier|old|former|last(?! (?:year|month|week|season))) /

/** `19 |have| a pool`, `110 |with| a bath`, `£1.1m |was| paid for it |in 2004|`: told of some of them that others may be, or of another time. */
const ofSome =
  /^ (?:with|without|have|has|had|who|that|which|whose|is|are|was|were|would|will|can|could|do|did|said|say|of (?:these|those|them|it|this|that)|more|less|fewer) | (?:(?:19|20)\d\d|also|both|twice|again) /

const mayShare = (story: Story, {lines}: LineList, parts: readonly Figure[]): boolean =>
  parts.some((part, at) => ofSome.test(wordsBetween(story, part.lastToken, lines[at]?.lastToken ?? part.lastToken)))

const isOfAll = (story: Story, whole: Figure): boolean => {
  const end = story.sentences[whole.sentence]?.lastToken ?? whole.lastToken
  return !ofOther.test(wordsBetween(story, whole.lastToken, end))
}

/** `The savings would |come to| £2.4m:`. */
export const comesTo = (story: Story, figure: Figure): boolean =>
  / (?:comes?|came|coming|amounts?|amounted|adds? up|added up) to $/.test(
    wordsBetween(story, opening(story, figure) - 3, opening(story, figure))
  )

/** The only amount that `like` takes right before a list, which its lead ties to it. */
export function leadOf(story: Story, list: LineList, parts: readonly Figure[], like: (figure: Figure) => boolean): LedList | undefined {
  const led = mayShare(story, list, parts) ? undefined : ledBy(story, list, like)
  return led && isOfAll(story, led.whole) ? led : undefined
}

function ledBy(story: Story, {lead, lines}: LineList, like: (figure: Figure) => boolean): LedList | undefined {
  const sentence = story.sentences[lead]
  const start = lines[0]?.firstToken ?? 0
  const above = story.sentences[lead - 1]
  if (!sentence || sentence.lastToken - sentence.firstToken > longestLead) return undefined
  const own = figuresIn(story, sentence.block).filter((figure) => figure.sentence === lead && figure.lastToken <= start && like(figure))
  const [whole, another] = own
  if (whole) return !another && upToColon.test(wordsBetween(story, closing(story, whole), start)) ? {whole, isAll: false} : undefined
  const text = wordsBetween(story, sentence.firstToken, Math.min(sentence.lastToken, start))
  const points = pointing.exec(text)
  if (!points || !above || lowerAt(story, above.firstToken) === ':') return undefined
  const [told, more] = figuresIn(story, above.block).filter((figure) => figure.lastToken <= start && like(figure))
  if (!told || more || told.sentence < lead - 2 || !isTiedTo(story, told, sentence.firstToken, points.groups?.named)) return undefined
  return {whole: told, isAll: points.groups?.verb !== undefined || points.groups?.named === undefined}
}

/** Tokens of the sentence that leads a list. */
const longestLead = 40
