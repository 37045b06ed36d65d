/** Two times of the clock that part more or less than what runs between them: a show with an interval, a shift with a break, a train to where the clock is another. Judges none. */

import type {Story, Token} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import type {Lapse} from './lapses.js'

/** `runs for two hours and 20 minutes|, plus an interval,| to 10.10pm`: more than what is counted; the night on which the |clocks| went back. */
const pauses = /^(?:interval|intervals|intermission|plus|extra|trailers|adverts|stoppages?|pause|lunch|meals?|rest|off|clocks)$/
const shows =
  /^(?:play|film|show|concert|opera|ballet|musical|performance|match|game|final|screening|gig|recital|doors|act|shift|clinic|school|class|classes)$/
const travels = /^(?:trains?|flights?|planes?|ferry|ferries|boats?|ships?|bus|buses|coach|coaches|sails?|sailed|flies|flew|sleeper)$/
/** What an interval adds at least, in days. */
const quarterHour = 15 / 1440

/** `starts at 7.30pm and runs for two hours, to 10pm`: a show whose interval may not be told. */
const isPaused = (words: readonly Token[], {days}: Lapse, between: Interval): boolean =>
  words.some(({lower}) => pauses.test(lower)) || (between.high - days.low > quarterHour && words.some(({lower}) => shows.test(lower)))

/** `The |train| leaves Paris at 6.12am and runs for two hours and 18 minutes, to 7.30am`: whole hours that two clocks may be apart. */
function isOfTwoClocks(words: readonly Token[], {days}: Lapse, between: Interval): boolean {
  const off = Math.abs((between.low + between.high) / 2 - days.low) * 24
  return Math.round(off) > 0 && Math.abs(off - Math.round(off)) < 0.1 && words.some(({lower}) => travels.test(lower))
}

const wordsOf = ({tokens, sentences}: Story, sentence: number): readonly Token[] =>
  tokens.slice(sentences[sentence]?.firstToken ?? 0, sentences[sentence]?.lastToken ?? 0)

/** Whether a sentence tells of a way, at whose end the clock may be another: `The train leaves at 6.12am local time`. */
export const tellsTravel = (story: Story, sentence: number): boolean => wordsOf(story, sentence).some(({lower}) => travels.test(lower))

/** Whether a length may be another than what lies between two times, by the words of its sentence and of the first time's. */
export function mayDiffer(story: Story, lapse: Lapse, from: number, between: Interval): boolean {
  const words = from === lapse.sentence ? wordsOf(story, from) : [...wordsOf(story, from), ...wordsOf(story, lapse.sentence)]
  return isPaused(words, lapse, between) || isOfTwoClocks(words, lapse, between)
}
