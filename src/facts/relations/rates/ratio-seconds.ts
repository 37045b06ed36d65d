/** Where the second number of a ratio stands: `three |to one|`, `one |for every 400|`, `two |parts helium to three| parts`. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {closing, wordsBetween} from '../nearby-words.js'

/** `two |parts| helium`. */
export const isParts = ({tokens}: Story, {counted, lastToken, end}: Figure): boolean =>
  (counted !== null && counted.start >= end && counted.noun === 'part') || /^parts?$/.test(tokens[lastToken]?.lower ?? '')

/** Words before the parts in which a mixture is named. */
const mixReach = 16

/** `masons |mixed| three parts of sand with one of lime`; three parts of a town and one of its suburbs are no mixture. */
const isMixed = (tokens: Story['tokens'], {firstToken, sentence}: Figure): boolean =>
  tokens
    .slice(Math.max(0, firstToken - mixReach), firstToken)
    .some(
      (token) =>
        token.sentence === sentence &&
        /^(?:mix|mixes|mixed|mixing|mixture|blend|blends|blended|blending|stir|stirred|recipe)$/.test(token.lower)
    )

/** `three |to one|`, `one |for every 400|`: the token where the second number of the ratio stands. */
export function secondAt(story: Story, figure: Figure): number | undefined {
  const {lastToken, counted, end} = figure
  const {tokens} = story
  let at = lastToken
  // `two |parts helium| to three parts`, `three |parts of sand with| one of lime`.
  if (isParts(story, figure)) {
    while (at < lastToken + 5 && !/^(?:to|with|and)$/.test(tokens[at]?.lower ?? '')) at++
    if (/^(?:with|and)$/.test(tokens[at]?.lower ?? '')) return isMixed(tokens, figure) ? at + 1 : undefined
  }
  // `three |of the former to every| one of the latter`.
  if (/^ of the (?:former|latter|first|second|one) $/.test(wordsBetween(story, at, at + 3))) at += 3
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (word === 'to' && (next === 'every' || next === 'each')) return at + 2
  if (word === 'to') return at + 1
  if (word === 'per') return at + 1
  if (word === 'for' && (next === 'every' || next === 'each')) return at + 2
  if (!counted || counted.whole || counted.start < end) return undefined
  return secondBehindNoun(story, closing(story, figure)) ?? secondOfTold(story, figure)
}

/** `70 crimes |for every 1,000|`, `nine deaths |per 100,000|`. */
function secondBehindNoun({tokens}: Story, at: number): number | undefined {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^(?:for|to|in)$/.test(word) && /^(?:every|each)$/.test(next)) return at + 2
  return word === 'per' && tokens[at + 1]?.kind === 'number' ? at + 1 : undefined
}

/** `|The ratio, one| guard to 25 bathers`, `|That is a ratio of one| guard to 25`: of what was told right before, and no ratio of the county or of the law. */
const isOfTold = (story: Story, {sentence, firstToken}: Figure): boolean =>
  /^ (?:(?:the|that|this) ratio ,|(?:that|this) (?:is|was|makes|made|gives|gave) a ratio of) $/.test(
    wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  )

/** `The law |sets a ratio|. The ratio, one guard to 30 bathers, was kept`: one that is asked for. */
function isSetBefore(story: Story, {sentence}: Figure): boolean {
  const {firstToken, lastToken, block} = story.sentences[sentence - 1] ?? {firstToken: 0, lastToken: 0, block: -1}
  return block === story.sentences[sentence]?.block && / ratio /.test(wordsBetween(story, firstToken, lastToken))
}

/** `one guard |to 25| bathers`: where the second number stands. */
const secondOfTold = (story: Story, figure: Figure): number | undefined => {
  const at = closing(story, figure)
  const isPair = story.tokens[at]?.lower === 'to' && story.tokens[at + 1]?.kind === 'number'
  return isPair && isOfTold(story, figure) && !isSetBefore(story, figure) ? at + 1 : undefined
}
