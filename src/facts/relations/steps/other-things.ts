/** Steps whose own words say that they are of something else than the two figures near: done to an object of their own, of a base of their own, counted by another noun. */

import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import {isFolk} from '../parts/one-list.js'
import {lineAt} from '../pattern.js'
import type {Pair} from './beside.js'
import type {ToldStep} from './step.js'

export function hasWord({tokens, sentences}: Story, sentence: number, words: RegExp): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  return tokens.slice(firstToken, lastToken).some(({lower}) => words.test(lower))
}

/** `who |trebled the choir, the takings| of the inn rose from 9 to 14`: done to something else, before a new subject; `doubled the herd, which rose from …` to what moved. */
export function hasOwnObject({tokens}: Story, {lastToken, sentence}: ToldStep): boolean {
  if (!/^(?:the|its|their|his|her)$/.test(tokens[lastToken]?.lower ?? '')) return false
  const comma = [2, 3].map((ahead) => lastToken + ahead).find((at) => tokens[at]?.text === ',') ?? 0
  const next = tokens[comma + 1]
  return comma > 0 && next?.sentence === sentence && /^(?:the|its|their|his|her|an?)$/.test(next.lower)
}

/** `|: schools lose| a sixth |of their| pay`: a subject of its own behind a pause, which the two are not told of. */
export function hasOwnBase(story: Story, step: ToldStep, {from, to}: Pair): boolean {
  const {tokens} = story
  if (step.kind !== 'share' || from.sentence === step.sentence || to.sentence === step.sentence) return false
  if (tokens[step.lastToken]?.lower !== 'of' || !/^(?:its|their|his|her)$/.test(tokens[step.lastToken + 1]?.lower ?? '')) return false
  const [pause, subject] = [tokens[step.firstToken - 2], tokens[step.firstToken - 1]]
  return (
    subject !== undefined &&
    /^[:;,–—]$/.test(pause?.text ?? '') &&
    /[^s]s$/.test(subject.lower) &&
    ![from, to].some(({sentence}) => hasWord(story, sentence, new RegExp(`^${subject.lower}$`)))
  )
}

/** `doubled |the number of lamps|, and had 9,000 |people|`: of things that none of the two is. */
export function isOfOtherNoun({tokens}: Story, {kind, lastToken}: ToldStep, {from, to}: Pair): boolean {
  const words = tokens.slice(lastToken, lastToken + 3).map(({lower}) => lower)
  const noun = tokens[lastToken + 3]?.lower ?? ''
  if (kind !== 'times' || words.join(' ') !== 'the number of' || !isPlural(noun)) return false
  const nouns = [from, to].flatMap(({counted}) => counted?.noun ?? [])
  const counted = singularOf(noun)
  return nouns.length > 0 && !nouns.includes(counted) && !isFolk(counted)
}

/** `190 and 288 beat 210 and 160 |by 108 runs|`: two innings a side. */
export const isOfInnings = (story: Story, {kind, figure, sentence}: ToldStep): boolean =>
  kind === 'amount' &&
  figure?.counted?.noun === 'run' &&
  / (?:\d+|‹n\d+›) (?:dec )?and (?:\d+|‹n\d+›) /.test(lineAt(story, sentence)?.text ?? '')

/** `read 84 letters. The bus, with 30 seats, held 12 |more than it should|`: of what was allowed, which two sentences do not tell. */
export const isOfNorm = ({tokens}: Story, {lastToken}: ToldStep, {from, to}: Pair): boolean =>
  from.sentence !== to.sentence &&
  tokens
    .slice(lastToken - 1, lastToken + 2)
    .some(
      ({lower, index}) =>
        lower === 'than' &&
        /^(?:it|they|he|she|we|you)$/.test(tokens[index + 1]?.lower ?? '') &&
        /^(?:should|ought|may|might|could|can|must)$/.test(tokens[index + 2]?.lower ?? '')
    )
