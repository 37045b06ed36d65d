/** Numbers beside a rate that are no factors of its total: years, what is dealt out, lengths of something else. It judges nothing. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {isBase} from '../bases.js'
import {isNumber} from '../near.js'
import {opening, wordAt, wordsBetween} from '../nearby-words.js'
import {tellsWhen} from '../no-level.js'
import {isForEvery} from './any-one.js'
import {fits, type Product} from './product.js'
import {isTime} from './rate-words.js'
import {isSummedUp, type Linked} from './summed-up.js'

/** `each will buy |2.75m| shares`, `three new shares for |20| old ones, in a ratio of`: how many for each, and not how many there are. */
const isDealtOut = (story: Story, {firstToken, sentence}: Figure): boolean => {
  const first = story.sentences[sentence]?.firstToken ?? 0
  return / (?:each|both) (?:will |would |has |have |had )?(?:(?!of )[^ ,;]+ ){1,2}$| in (?:a|the) ratio of (?:[^ ,;]+ ){0,6}$/.test(
    wordsBetween(story, Math.max(first, firstToken - 8), firstToken)
  )
}

/** `a |five-year| royalty holiday`, `a |10-day| average`: how long something else lasts; of a sum it is told with its total. */
const isAttributive = (story: Story, {kind, start, end}: Figure): boolean =>
  kind === 'duration' && /^[\p{L}\d]+-[\p{L}]+$/u.test(story.text.slice(start, end))

/** A number such as 1986 is hardly a count. */
const isYear = ({kind, text}: Figure): boolean => kind === 'cardinal' && /^(?:18|19|20)\d\d$/.test(text)

/** `$60m of notes |and| 1.6m shares at $25`, `two million tonnes of maize |and| 300,000 of sorghum a year`: side by side, and no total. */
export const areSideBySide = (story: Story, one: Figure, other: Figure): boolean =>
  one.sentence === other.sentence && one.start < other.start && wordAt(story, other.sentence, opening(story, other) - 1) === 'and'

/** `a seat costs £9; |a box of four| is £45`: a price of its own. */
const isBoxed = (story: Story, {firstToken, sentence}: Figure): boolean =>
  wordAt(story, sentence, firstToken - 1) === 'of' &&
  /^(?:box|pack|set|bundle|case|crate|packet|bag|book|carnet)$/.test(wordAt(story, sentence, firstToken - 2)) &&
  /^an?$/.test(wordAt(story, sentence, firstToken - 3))

/** `saved £620,000, an average of £155,000 each. … the remaining |seven|`: what was shared out and the shares were told before it. */
const isToldAfter = ({rate, per, total}: Linked, factor: Figure): boolean =>
  total.sentence === rate.sentence && total.start < rate.start && factor.sentence > rate.sentence && factor.counted?.noun !== per.of

/** `18,000 |books| and 1,500 |borrowers|, 12 |books| for each |borrower|`. */
const isNamedThroughout = ({rate, per, total}: Linked, factor: Figure): boolean =>
  rate.counted !== null && rate.counted.noun === total.counted?.noun && factor.counted?.noun === per.of

/** `left £101,000 to a hospice, and |the rest| to her |nine| nephews, £33,700 each`: what was shared out is not told. */
const isOfRest = (story: Story, {total}: Linked, factor: Figure): boolean =>
  total.sentence === factor.sentence &&
  total.start < factor.start &&
  / the (?:rest|remainder|balance) /.test(wordsBetween(story, total.lastToken, factor.firstToken))

/** `|Eight weeks in,| the inn takes £9,400 a week`: when. */
const isTimeIn = (story: Story, {kind, sentence, lastToken}: Figure): boolean =>
  kind === 'duration' && wordAt(story, sentence, lastToken) === 'in' && wordAt(story, sentence, lastToken + 1) === ','

/** What the words beside a factor say of it: that it is a year, dealt out, a base, a length of something else or told beside the total. */
export const isOtherFactor = (story: Story, product: Linked, factor: Figure): boolean =>
  isYear(factor) ||
  isTimeIn(story, factor) ||
  (isForEvery(story, factor) && factor.sentence !== product.rate.sentence) ||
  // `Promoted |eight years later|. He earned £46,500 a year`; `found the leak |30 hours later|. That is 15m litres an hour`.
  (tellsWhen(story, factor) && !isSummedUp(story, product)) ||
  isToldAfter(product, factor) ||
  isOfRest(story, product, factor) ||
  isBoxed(story, factor) ||
  (factor.per === null && isDealtOut(story, factor)) ||
  (isBase(story, factor) && wordAt(story, factor.sentence, opening(story, factor) - 1) !== 'from') ||
  (isAttributive(story, factor) &&
    factor.sentence !== product.total.sentence &&
    !isTime(wordAt(story, factor.sentence, factor.lastToken))) ||
  (areSideBySide(story, product.total, factor) && !isSummedUp(story, product) && !isNamedThroughout(product, factor))

/** `€84 for each person. |Two| outside experts said`: so few that another sentence tells are hardly ever the number. */
export const isFewElsewhere = (story: Story, product: Linked): boolean =>
  product.factors.some(
    ({value, sentence}) => Number(value) < 3 && sentence !== product.rate.sentence && sentence !== product.total.sentence
  ) && !isSummedUp(story, product)

/** `took 1,612 papers, an average of 8.7 each`, where 186 sat: a number farther off that makes the mean, while the one near is of another sentence. */
export const isMeanOfOther = (story: Story, product: Product): boolean => {
  const {rate, per, factors, total} = product
  const [factor] = factors
  if (!per.mean || !factor || factors.length > 1 || rate.sentence !== total.sentence || factor.sentence === total.sentence) return false
  return figuresOf(story).some(
    (figure) =>
      figure.kind === 'cardinal' &&
      isNumber(figure) &&
      figure !== total &&
      Number(figure.value) > 2 &&
      fits({...product, factors: [figure], multiples: [1]})
  )
}
