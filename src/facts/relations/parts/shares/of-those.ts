/** Shares of those that were told right before: `5.2m had voted. Two in five of them had done so by mail: 1.3m envelopes`, `Most (44) were free of pain`. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {areOfOneUnit} from '../amounts.js'
import type {Pair} from './pairs.js'
import {isAside} from './share-words.js'
import type {ToldShare} from './told-shares.js'

const isBehind = (share: ToldShare, figure: Figure): boolean => figure.firstToken >= share.lastToken

/** `176,000 barrels, up from 160,000`: what another figure is compared with. */
const isBase = (story: Story, figure: Figure): boolean =>
  /^(?:from|than|against)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** `|Most (44)| were free of pain`, behind the only amount of the sentence before, or of its own. */
function ofOnly(story: Story, share: ToldShare, here: readonly Figure[], before: readonly Figure[]): Pair | undefined {
  const part = here.find((figure) => isBehind(share, figure))
  const own = here.filter((figure) => !isBehind(share, figure))
  const wholes = (own.length > 0 ? own : before).filter((figure) => part && areOfOneUnit(figure, part) && !isBase(story, figure))
  const [whole] = wholes
  return part && whole && wholes.length === 1 && opening(story, part) === share.lastToken + 1 ? {part, whole} : undefined
}

/** `5.2m had voted. Two in five of them had done so by mail: 1.3m envelopes`: `here` are the amounts of the share's own sentence, `before` those of the one before it. */
export function ofThose(story: Story, share: ToldShare, here: readonly Figure[], before: readonly Figure[]): Pair | undefined {
  const {sentence, lastToken} = share
  // `Of the 96, most |(44)| slept`: `of them` is left out.
  const isAlone = share.kind === 'majority' && /^[(,–—]$/.test(wordAt(story, sentence, lastToken))
  if (isAlone) return ofOnly(story, share, here, before)
  if (wordAt(story, sentence, lastToken) !== 'of' || !/^(?:them|those|these|that|it|this)$/.test(wordAt(story, sentence, lastToken + 1)))
    return undefined
  const [part] = here
  if (!part || !isBehind(share, part)) return undefined
  const wholes = before.filter((figure) => areOfOneUnit(figure, part) && !isBase(story, figure))
  const [whole] = wholes
  if (!whole || wholes.length !== 1) return undefined
  // `Most of them |(44)| slept, and 12 sang`: told again right behind the share, whatever else its sentence counts.
  const isBeside = /^ of [^ ]+ (?:,|\(|–|—) $/.test(wordsBetween(story, lastToken, opening(story, part)))
  if (!(isBeside && isAside(story, part)) && here.some((figure) => figure !== part && areOfOneUnit(figure, part))) return undefined
  const verb = wordAt(story, sentence, opening(story, part) - 1)
  // `two-thirds of that from the state and the |remaining| £213,000 from dues`: what the share leaves.
  const direct = part.unit !== null && verb !== 'remaining' && /(?:ing|ed|is|was|are|were)$/.test(verb)
  // `took a quarter of that |and Britain, the largest buyer,| 31,000 tonnes`: another's.
  const isOfNext = / (?:and|while|but|with) /.test(wordsBetween(story, lastToken, opening(story, part)))
  return direct || (isAside(story, part) && !isOfNext) ? {part, whole} : undefined
}

/** `most |of them|`. */
export const isOfThose = (story: Story, {lastToken}: ToldShare): boolean =>
  / of (?:them|these|those) $/.test(wordsBetween(story, lastToken, lastToken + 2))
