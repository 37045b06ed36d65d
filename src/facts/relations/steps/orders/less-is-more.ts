/** Figures of which the smaller is the greater, or which may lie below nought: cold, ranks, odds, losses. It judges nothing. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'

/** Colder, ranked lower or shorter-priced: a smaller figure is the greater there. */
const turned =
  / (?:below|minus|zero|frequency|rank|ranked|ranking|place|places|odds|position|handicap|loss|losses|deficit|time|times|temperatures?|negative|par|strokes|(?:to|against|per) (?:the|a) (?:us |u s )?(?:dollar|euro|pound|greenback)|(?:yen|mark|franc|lira|peso|won) dollar|exchange rate) /

/** Of warmth it does not matter on which side of nought it lies: minus 11 is colder than minus 7. */
const ofWarmth = /^(?:warm|hott|mild|balm|cold|cool|chill)/

/** Money that is lacking or owed. */
const owing = / (?:in the red|overspen[dt]\w*|overdra\w+|shortfalls?|gaps?|debts?|deficits?|borrow\w*|owed?|owes|arrears|losing|lost) /

/** The words around both figures. */
const sentenceText = (text: string, one: Figure, other: Figure): string =>
  ` ${text
    .slice(Math.max(0, Math.min(one.start, other.start) - 60), Math.max(one.end, other.end) + 20)
    .toLowerCase()
    .replace(/[^\w]+/g, ' ')} `

/** Of what may be below nought a sign is easily lost. */
export const isBelowNought = (one: Figure, base: Figure): boolean =>
  Number(one.value) < 0 || Number(base.value) < 0 || one.unit === 'celsius'

/** Cold, ranks, odds and losses: less is more there. */
export const isTurned = (story: Story, one: Figure, base: Figure, told = ''): boolean => {
  if (/^(?:celsius|fahrenheit|degree)$/.test(one.unit ?? '') && ofWarmth.test(told)) return false
  // `91% of trains were on time`: a share of them.
  // `Through the gates |this time|` tells when.
  const words = sentenceText(story.text, one, base).replace(/ (?:on|this|last|next) time /g, ' ')
  // `The average time rose from 6 days to 4`: a time is a number of days there.
  const spans = [one, base].some(({kind}) => kind === 'duration') ? words.replace(/ times? /g, ' ') : words
  // `He ran 1:43.88, |beating| the record of 1:44.20`: of times to be beaten the shorter is the better one.
  if (one.kind === 'duration' && /^(?:beat|better|topp|surpass|eclips)/.test(told)) return true
  // A deficit that widens is larger.
  const near = /^(?:widen|narrow)/.test(told) ? spans.replace(/ (?:deficits?|loss|losses) /g, ' ') : spans
  // `£6.8m |in the red|, worse than the £5.9m it had planned for`.
  if (one.kind === 'money' && /^(?:worse|better|improv|worsen)/.test(told) && owing.test(spans)) return true
  return isBelowNought(one, base) || turned.test(near)
}
