/** What leaves it open whether a total is of a product alone: `plus tax`, `a pot of`, `with bases`, `a third of whom got in free`. */

import {wordsOf} from '../../../lexicon/list.js'
import {apartTotals, openProducts} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {type Line, lineAt} from '../pattern.js'
import type {Product} from './product.js'
import {isSummedUp, type Linked} from './summed-up.js'
import {isNorm} from './told-ratios.js'

let lists: Record<'apart' | 'open', Set<string>> | undefined
const words = () => (lists ??= {apart: wordsOf(apartTotals), open: wordsOf(openProducts)})

/** `The whole programme, with bases, will cost $9bn`; in `24 coaches, with 50 seats apiece` it leads to the rate. */
function isJoined(story: Story, {rate, factors, total}: Product): boolean {
  const line = lineAt(story, total.sentence)
  const at = line ? line.text.search(/ , (?:with|counting|as well as|along with) /) : -1
  if (!line || at < 0) return false
  // `covered 612km and burned 36 litres, 17km for each|, with| the windows shut`.
  if (rate.index > total.index && line.signs.every(({end}) => end <= at) && rate.sentence === line.sentence) return false
  const next = line.figures[line.signs.findIndex(({start}) => start > at)]
  return next === undefined || !(next === rate || factors.includes(next))
}

/** `120,000 visitors, a third of whom`, `40% of the 300 seats`: only a part of them counts. */
function isShared(story: Story, factor: Figure): boolean {
  const figures = lineAt(story, factor.sentence)?.figures ?? []
  const at = figures.indexOf(factor)
  return [figures[at - 1], figures[at + 1]].some((figure) => figure?.kind === 'percent' || figure?.kind === 'ratio')
}

/** `Plots cost £1,150, and the council spent £860,000. There are 900`: the sum was told before the number, of something else. */
const isBetween = ({rate, factors: [factor], total}: Product): boolean =>
  factor !== undefined && rate.kind === 'money' && rate.index < total.index && total.sentence < factor.sentence

/** `That is |another matter|` opens nothing. */
function openWordsOf(line: Line | undefined, total: Figure | undefined): readonly string[] {
  const {open} = words()
  const at = line && total ? line.figures.indexOf(total) : -1
  // `That comes to £32,000, and a mortgage would be cheaper if only they had |a deposit|`: far behind what is summed up.
  const text = at >= 0 ? (line?.text.slice(0, (line.signs[at]?.end ?? 0) + tailLength) ?? '') : (line?.text ?? '')
  return [...(line?.words ?? [])].filter((word) => open.has(word) && text.includes(` ${word} `) && !isClosed(word, line?.text ?? ''))
}
/** Letters behind a total in which `plus tax` would stand. */
const tailLength = 24

/** `another |matter|`, `|weekends| included`, `|the tax would raise| £4m`: words that leave nothing open. */
const isClosed = (word: string, text: string): boolean =>
  (word === 'another' && / another (?:matter|story|question) /.test(text)) ||
  (word === 'included' && / (?:weekends|sundays|saturdays|holidays|christmas|weekdays) included /.test(text)) ||
  (word === 'tax' &&
    / (?:the|a|this|that|such a) tax (?:would |will |could )?(?:raises?|raised|yields?|yielded|brings?|brought) /.test(text))

/** `£15,000 |with the gates|`, `£15,000 |once gates are added|`: more than the product. */
const withMore =
  /^ (?:(?:in all|all told|altogether|in total) )?(?:(?:with|including|counting) (?:an?|the|its|their|his|her|some|two|three|four) |(?:once|when|if|after) (?:[^ ,.;:]+ ){1,4}(?:added|counted|included|paid) )/
/** `£900,000 |for the half| that is left`: less than the product. */
const forPart =
  /^ (?:[^ ,.;:]+ )?,? ?for (?:(?:only|just) )?(?:the|that|his|her|its|their) (?:[^ ,.;:]+ )?(?:half|third|quarter|part|rest|remainder|share|stretch|section|portion|bit|first|last) /

/** Whether the words right behind a total make it one of more than the product, or of a part of it. */
export function isOfMoreOrLess(story: Story, {lastToken}: Figure): boolean {
  const tail = wordsBetween(story, lastToken, lastToken + 9)
  return withMore.test(tail) || forPart.test(tail)
}

/** `a target of |168 from 24 overs|`: the number stands with its total, whatever that is called. */
const isOverCount = ({tokens}: Story, {factors, total}: Product): boolean =>
  factors.some(
    ({firstToken}) =>
      firstToken - 1 >= total.lastToken &&
      firstToken - total.lastToken < 3 &&
      /^(?:from|off|in|over)$/.test(tokens[firstToken - 1]?.lower ?? '')
  )

/** `left £1.2m: £400,000 to each of her two sons |and the rest to| charity`: more than they get. */
const leavesRest = (story: Story, {rate, total}: Product): boolean =>
  rate.sentence === total.sentence &&
  rate.index > total.index &&
  / (?:and|with|,) (?:the|a) (?:rest|remainder|balance) (?:to|for|went|goes|is|was|going|will) /.test(
    wordsBetween(story, rate.lastToken, rate.lastToken + furthestRest)
  )

/** Words from a rate to what is left besides. */
const furthestRest = 16

/** `plus tax`, `a pot of`, `a third of whom got in free`: the total is not of the product alone. */
export function isOpen(story: Story, product: Product): boolean {
  const {rate, per, factors, total} = product
  if (factors.some((factor) => isShared(story, factor)) || isBetween(product)) return true
  if (isJoined(story, product) || leavesRest(story, product) || isOfMoreOrLess(story, total)) return true
  const {apart} = words()
  // `promised two wells apiece. |All 60| were dug`: what was kept.
  if (isNorm(story, rate) && story.tokens[total.firstToken - 1]?.lower !== 'all') return true
  // `|another| £16m a month, or £192m a year`: said of both.
  const ofBoth = per.timed && factors.length === 0 ? story.tokens[opening(story, rate) - 1]?.lower : undefined
  for (const sentence of new Set([rate.sentence, total.sentence]))
    if (
      openWordsOf(lineAt(story, sentence), sentence === total.sentence && isSummedUp(story, product) ? total : undefined).some(
        (word) => word !== ofBoth
      )
    )
      return true
  const [before = '', second = ''] = [1, 2].map((back) => story.tokens[opening(story, total) - back]?.lower ?? '')
  if (isOverCount(story, product)) return false
  return apart.has(before) || (apart.has(second) && /^(?:of|the|with|to|a)$/.test(before))
}

/** `nine days at 30 miles a day, or 250 miles, |as one day was| spent resting`: why it is not all of them. */
export const isExcused = (story: Story, {sentence, lastToken}: Figure): boolean =>
  / , (?:as|since|because|for|with|allowing for) (?:he |she |it |they |the )?(?:one|two|three|half|some|lost|spent|rested|an?|last|first) /.test(
    wordsBetween(story, lastToken, Math.min(lastToken + 4, story.sentences[sentence]?.lastToken ?? 0))
  )

/** `comes to £1.1m a year|, and the port is| losing £300,000 a day`: told for two times, of two things. */
export const isOfOtherTime = (story: Story, {rate, per, factors, total}: Linked): boolean => {
  const [first, last] = rate.index < total.index ? [rate, total] : [total, rate]
  return (
    per.timed &&
    factors.length === 0 &&
    total.per !== null &&
    first.sentence === last.sentence &&
    / , (?:and|but|while) (?:the|its|their|an?|his|her) /.test(wordsBetween(story, first.lastToken, last.firstToken))
  )
}
