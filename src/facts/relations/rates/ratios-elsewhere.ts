/** Told ratios that are of another time or another part than the amounts told before them. They judge nothing. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {lineAt} from '../pattern.js'
import type {Proportion} from './proportion.js'
import {ratioNumbersOf} from './told-ratios.js'

/** `|The year before|, there had been one for every 1,200`. */
const anotherTime =
  /^ (?:(?:the|a|an) (?:[^ ,]+ )?(?:year|month|week|day|decade|season) (?:before|earlier|ago)|[^ ]+ (?:years|months|weeks|decades) (?:ago|before|earlier)|(?:last|the previous) (?:year|month|week|season)) /

const isOfOtherTime = (story: Story, {sentence}: {readonly sentence: number}): boolean =>
  anotherTime.test(lineAt(story, sentence)?.text ?? '')

/** A number of a ratio that its sentence says to be of another time than what was told before it. */
export const isRatioOfOtherTime = (story: Story, figure: Figure): boolean =>
  isOfOtherTime(story, figure) && ratioNumbersOf(story).has(figure)

/** `backed it by two to one. |In the north,| 412 voted for it`, `three games for every one. It |beat| Orme by 24 to 16`: of a part, or a score. */
export function isElsewhere(story: Story, {told, larger, smaller}: Proportion): boolean {
  if (larger.sentence === told.sentence || smaller.sentence === told.sentence) return false
  const line = lineAt(story, larger.sentence)
  if (!line || (isOfOtherTime(story, told) && Math.min(larger.sentence, smaller.sentence) < told.sentence)) return line !== undefined
  return (
    /^ (?:in|among|at|elsewhere|outside) (?:the )?(?:[^ ,]+ )?, /.test(line.text) ||
    / (?:beat|defeated|thrashed) (?:[^ ,]+ ){1,4}by /.test(line.text)
  )
}
