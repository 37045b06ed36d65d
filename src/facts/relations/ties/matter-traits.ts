/** Traits of what the figures of a tie are about. */

import {lazily, wordsOf} from '../../../lexicon/list.js'
import {dullWords} from '../../../lexicon/tie-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isPause, wordAt} from '../nearby-words.js'
import {contextOf, stemOf} from '../same/compare.js'
import type {Surroundings} from './surroundings.js'
import type {Tie} from './tie.js'
import {aboutIt, capped, type Tell, wordOf} from './trait-values.js'

const dull = lazily(() => wordsOf(dullWords))

/** The stems of the longer words of a stretch of a sentence. */
function stemsOf(story: Story, sentence: number, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = wordAt(story, sentence, at)
    if (word.length > 3 && !/\d/.test(word) && !dull().has(word)) stems.add(stemOf(word))
  }
  return stems
}

const haveCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((stem) => other.has(stem))

/** Where the words of one place stand beside the figures: by the whole, by a part, in a sentence of theirs, or nowhere. */
function whereIs(story: Story, stems: ReadonlySet<string>, {whole, parts}: Tie): string {
  if (stems.size === 0) return 'none'
  const about = (figure: Figure): boolean =>
    haveCommon(stems, stemsOf(story, figure.sentence, figure.firstToken - aboutIt, figure.lastToken + aboutIt))
  const [byWhole, byPart] = [about(whole), parts.some(about)]
  if (byWhole || byPart) return byWhole && byPart ? 'both' : byWhole ? 'whole' : 'part'
  return [whole, ...parts].some(({sentence}) => haveCommon(stems, contextOf(story, sentence).stems)) ? 'sentence' : 'nowhere'
}

/** Whether the figures are about what the told one is about: `sales fell by |14%|` is not tied to the rates of the yen. */
export function tellMatter({story}: Surroundings, tie: Tie, tell: Tell): void {
  const {sentence, firstToken, lastToken} = tie.told
  let end = lastToken
  while (end < lastToken + aboutIt && !isPause(wordAt(story, sentence, end))) end++
  let start = firstToken
  while (start > firstToken - aboutIt && !isPause(wordAt(story, sentence, start - 1))) start--
  const apart = [tie.whole, ...tie.parts].filter((figure) => figure.sentence !== sentence).length
  const behind = whereIs(story, stemsOf(story, sentence, lastToken, end), tie)
  const before = whereIs(story, stemsOf(story, sentence, start, firstToken), tie)
  tell('matter behind', `${behind} ${apart}`)
  tell('matter before', `${before} ${apart}`)
  tell('matter', `${before} ${behind}`)
  tell('matter by lead', `${behind} ${wordOf(story, sentence, lastToken)}`)
  const own = contextOf(story, sentence).stems
  if (apart > 0)
    tell('matter of sentences', capped([...contextOf(story, tie.whole.sentence).stems].filter((stem) => own.has(stem)).length, 4))
}
