/** Medians with the list they are of: `They went for £210,000, £235,000 and £310,000, so that the median price was £235,000`. Which of the list is the middle one is not asked here. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {figuresIn} from '../../near.js'
import {wordsBetween} from '../../nearby-words.js'
import {meanAt} from './average-cues.js'
import {listBefore} from './averages.js'

export interface Median {
  readonly median: Figure
  readonly list: readonly Figure[]
}

/** Words before `median` in which another whole may be named. */
const reach = 7

/** `against a |national| median`, `higher |than| the median`: of others than those of the list. */
const ofOthers =
  / (?:than|against|compared|above|below|with|versus|national|nationwide|regional|countrywide|statewide|global|city's|country's|state's|last|previous) /

/** `|Five| houses`, `the |five| prices`: all of them are listed. */
const isWhole = (figures: readonly Figure[], list: readonly Figure[], median: Figure): boolean =>
  figures.some(
    ({kind, value, sentence, start}) =>
      kind === 'cardinal' &&
      value === list.length &&
      sentence >= (list[0]?.sentence ?? 0) - 1 &&
      sentence <= median.sentence &&
      start < median.start
  )

export const mediansOf = once((story: Story): readonly Median[] =>
  occurrencesOf(story, ['median']).flatMap((cue) => {
    const figures = figuresIn(story, story.sentences[cue.sentence]?.block ?? 0)
    const median = figures.length > 3 ? meanAt(story, cue, figures) : undefined
    if (!median || median.kind === 'percent') return []
    const first = story.sentences[cue.sentence]?.firstToken ?? 0
    if (ofOthers.test(wordsBetween(story, Math.max(first, cue.index - reach), cue.index + 1))) return []
    const list = listBefore(story, median, figures)
    return list.length > 2 && isWhole(figures, list, median) ? [{median, list}] : []
  })
)
