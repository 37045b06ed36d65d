/** Headline, standfirst and caption against the body. */

import {contextOf, isTransposed, modifiersAgree, scopesAgree} from '../../facts/figures/compare.js'
import type {Figure, Interval} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {exactly, overlaps, ratioBetween, scaled} from '../../facts/figures/interval.js'
import {shareOf} from '../../facts/figures/shares.js'
import {named} from '../../facts/figures/spelling.js'
import {tollsOf} from '../../facts/figures/tolls.js'
import {occurrencesOf} from '../../facts/words/occurrences.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'
import {at, beside} from './place.js'

const heads = new Set(['headline', 'standfirst', 'caption'])
/** Nobody reads more of them, and each is compared with the whole body. */
const most = 40
/** So many figures away a share may have its amount. */
const reach = 6
/** A toll that stands farther down may be of another day. */
const leads = 6
const deaths = ['died', 'die', 'dies', 'dead', 'death', 'deaths', 'killed', 'kill', 'kills', 'killing', 'toll', 'lives']
const small = 12
const kinds = new Set(['cardinal', 'money', 'percent', 'measure', 'ratio'])

const roleOf = (story: Story, figure: Figure): string => story.blocks[figure.block]?.role ?? 'body'

const isOfOneKind = (head: Figure, figure: Figure): boolean =>
  typeof figure.value === 'number' &&
  figure.per === head.per &&
  ((figure.kind === head.kind && figure.unit === head.unit) || (isShare(head) && isShare(figure)))

const isShare = (figure: Figure): boolean => figure.unit === 'percent' || figure.kind === 'ratio'

/** What a figure allows; of a share, in per cent, since a headline has `by a quarter` where the text has 25%. */
function allowed(figure: Figure): Interval {
  const share = figure.kind === 'ratio' ? shareOf(figure) : undefined
  return share ? scaled(share.interval, 100) : figure.interval
}

/** How many words of content both sentences share. */
function shared(story: Story, one: Figure, other: Figure): number {
  const {stems} = contextOf(story, other.sentence)
  return [...contextOf(story, one.sentence).stems].filter((stem) => stems.has(stem)).length
}

/** A small number of something else stands in most stories: `five` months bear out no `five libraries`. */
const isOther = (head: Figure, figure: Figure): boolean =>
  Number(head.value) <= small && head.counted !== null && figure.counted !== null && figure.counted.noun !== head.counted.noun

/** The body's figure that the head must mean: the only one of its noun, or of its kind, in the first paragraphs, in a sentence on the same thing. */
function meantBy(story: Story, head: Figure, body: readonly Figure[]): Figure | undefined {
  const alike = body.filter((figure) => isOfOneKind(head, figure))
  const share = isShare(head) ? shareMeantBy(story, head, alike) : undefined
  if (share) return share
  const toll = tollMeantBy(story, head, alike)
  if (toll) return toll
  if (alike.some((figure) => overlaps(allowed(figure), allowed(head)) && !isOther(head, figure))) return undefined
  const count = head.kind === 'cardinal' ? countMeantBy(story, head, alike) : undefined
  if (count) return count
  const noun = head.counted?.noun
  const candidates = alike.filter((figure) =>
    head.kind === 'cardinal' ? noun !== undefined && figure.counted?.noun === noun : shared(story, head, figure) >= 2
  )
  const [figure] = candidates
  if (!figure || candidates.length !== 1 || scopesAgree(story, head, figure) === 'no') return undefined
  if (shared(story, head, figure) < (noun === figure.counted?.noun ? 1 : 2)) return undefined
  const ratio = ratioBetween(Number(head.value), Number(figure.value)) ?? Number.POSITIVE_INFINITY
  if (contextOf(story, figure.sentence).scopes && !isTransposed(head, figure)) return undefined
  return isTransposed(head, figure) || (alike.length === 1 && ratio < 5) ? figure : undefined
}

/** Of those who died the first that the body tells, where nobody else is counted as the head does. */
function tollMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const tolls = tollsOf(story)
  if (!tolls.includes(head) || alike.some((figure) => isOfPeople(figure) && overlaps(exactly(Number(figure.value)), head.interval)))
    return undefined
  const first = tolls.find((toll) => roleOf(story, toll) === 'body')
  if (!first || !isOfOneKind(head, first) || !isOfPeople(first) || first.sentence >= leads || !opensDeaths(story, first)) return undefined
  if (Number(head.value) <= small || isMadeWith(head, first, alike)) return undefined
  const ratio = ratioBetween(Number(head.value), Number(first.value)) ?? Number.POSITIVE_INFINITY
  return ratio < 5 && scopesAgree(story, head, first) !== 'no' && !tellsOfOthers(story, first) ? first : undefined
}

/** Whether the text speaks of no death before it, and of no other year: `killed a man and his son. In 2019 eight people died`. */
function opensDeaths(story: Story, {sentence}: Figure): boolean {
  const isOfBody = (token: Token): boolean => story.blocks[story.sentences[token.sentence]?.block ?? -1]?.role === 'body'
  const first = occurrencesOf(story, deaths).find(isOfBody)
  return first?.sentence === sentence && ![...contextOf(story, sentence).times].some((time) => /^\d{4}$/.test(time))
}

/** `Another 14 people have died`: besides those of the head. */
const tellsOfOthers = (story: Story, {firstToken, hedge}: Figure): boolean =>
  /^(?:another|other|more|further|earlier|since)$/.test(story.tokens[firstToken - 1]?.lower ?? '') || hedge?.kind === 'less'

/** Whether another count makes the head's together with it: 300 jobs in one place and 100 in the other. */
const isMadeWith = (head: Figure, part: Figure, alike: readonly Figure[]): boolean =>
  alike.some(({value}) => Number(value) + Number(part.value) === Number(head.value))

const isOfPeople = ({counted}: Figure): boolean => counted === null || /^(?:people|person)$/.test(counted.noun)

/** Of several counts of one noun the one whose sentence has far more words of the head; of numbers without a noun the one with its digits in another order. */
function countMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  const noun = head.counted?.noun
  if (noun === undefined) {
    const turned = alike.filter((figure) => Number(figure.value) >= 100 && isTransposed(head, figure) && shared(story, head, figure) > 0)
    return turned.length === 1 ? turned[0] : undefined
  }
  const counts = alike.filter((figure) => figure.counted?.noun === noun).slice(0, most)
  const ranked = counts.map((figure) => ({figure, words: shared(story, head, figure)})).sort((one, other) => other.words - one.words)
  const [best] = ranked
  const second = ranked.find(({figure}) => figure.value !== best?.figure.value)
  if (!best || best.words < 4 || best.words - (second?.words ?? 0) < 2 || scopesAgree(story, head, best.figure) === 'no') return undefined
  const ratio = ratioBetween(Number(head.value), Number(best.figure.value)) ?? Number.POSITIVE_INFINITY
  const isSameGroup = best.figure.counted?.whole === head.counted?.whole && modifiersAgree(story, head, best.figure)
  return ratio < 2 && isSameGroup && !isMadeWith(head, best.figure, alike) ? best.figure : undefined
}

/** The amounts of a figure's sentence that are no shares. */
function amountsBeside(figures: readonly Figure[], {sentence, index}: Figure): Set<string> {
  const amounts = new Set<string>()
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= reach && figures[at]?.sentence === sentence; at += step) {
      const figure = figures[at]
      if (figure && !isShare(figure)) amounts.add(`${figure.kind} ${figure.unit} ${figure.value}`)
    }
  return amounts
}

/** Of shares the only one of a sentence that gives the same amount, `12% to £84.2m`, or that has far more words of the head than the others. */
function shareMeantBy(story: Story, head: Figure, alike: readonly Figure[]): Figure | undefined {
  if (head.role !== 'change') return undefined
  const changes = alike.filter(({role}) => role === 'change').slice(0, most)
  const figures = figuresOf(story)
  const amounts = amountsBeside(figures, head)
  const anchored = changes.filter((figure) => [...amountsBeside(figures, figure)].some((amount) => amounts.has(amount)))
  const differs = (figure: Figure): boolean => !overlaps(allowed(figure), allowed(head))
  const [only] = anchored
  if (only && anchored.length === 1 && differs(only)) return only
  const [best, second] = changes
    .map((figure) => ({figure, words: shared(story, head, figure)}))
    .sort((one, other) => other.words - one.words)
  if (!best || best.words < 4 || best.words - (second?.words ?? 0) < 2) return undefined
  return changes.every(differs) ? best.figure : undefined
}

export const headline = defineRule({
  id: 'figures-headline',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A figure of the headline, standfirst or caption is not the one of the body',
  why: 'The headline is written last, by someone else, from a text that has changed since. The rule looks for the one figure of the body that the headline must mean: the only one of its noun or its currency, in a sentence on the same thing; for a share the one with the same amount beside it, or by far the most words of the headline. Rounding to the digits that the headline shows passes.',
  defaults: {},
  examples: [
    {
      bad: 'Storm leaves ⟦60,000⟧ homes without power\n\nHigh winds brought down lines in the north on Friday. The operator said ⟨16,000⟩ homes were without power at dawn.',
      message: '60,000 homes in the headline, 16,000 homes in the text'
    },
    {
      bad: 'Council tax to rise by ⟦9.4%⟧\n\nHouseholds in Eastmere face a ⟨4.9%⟩ rise in council tax from April, after a vote on Wednesday.',
      message: '9.4% in the headline, 4.9% in the text'
    },
    {
      bad: 'Mill lifts profit by ⟦a third⟧ as oats boom in the north\n\nThe mill said its profit had risen by ⟨25%⟩ as oats boom in the north.',
      message: 'a third in the headline, 25% in the text'
    },
    {
      bad: 'Sales rise ⟦14%⟧ to £84.2m at mill\n\nRevenue rose ⟨12%⟩ to £84.2m from £75.2m. The shares rose 14%.',
      message: '14% in the headline, 12% in the text'
    },
    {
      good: 'Mill lifts profit by a quarter as oats boom in the north\n\nThe mill said its profit had risen by 25% as oats boom in the north.'
    },
    {
      bad: 'Floods kill ⟦17⟧ in the Orrin valley\n\nAt least ⟨14⟩ people have died after three days of rain.',
      message: '17 in the headline, 14 people in the text'
    },
    {
      bad: 'Wendle to close ⟦five⟧ libraries and raise council tax\n\nCouncillors in Wendle agreed a budget that closes ⟨four⟩ libraries and will raise council tax. Wendle will have 23 libraries left in five years.',
      message: 'five libraries in the headline, four libraries in the text'
    },
    {good: 'Blast kills 14\n\nA blast has killed a family and their guests. In 2019 eight people died there.', why: 'another blast'},
    {
      good: 'Fire kills 15 in mill\n\nAt least 12 people died in a fire on Friday and three in hospital later.',
      why: 'two counts that make the one of the headline'
    },
    {
      good: 'Floods kill 17 in the Orrin valley\n\nAt least 14 people have died in Kessary and three in Marna, which brings the death toll to 17.'
    },
    {
      good: 'Run raises nearly £200,000 for hospice\n\nRunners in last weekend’s race have raised £197,450 for the hospice, organisers said.',
      why: 'a hedge'
    },
    {good: 'Storm leaves 16,000 homes without power\n\nThe operator said 15,860 homes were without power at dawn.', why: 'rounding'},
    {good: 'Two homes lost in storm\n\nThe storm passed over 40 homes, and two were lost.', why: 'the figure stands in the body'}
  ],
  *check(story) {
    let compared = 0
    const figures = figuresOf(story).filter(({kind, value}) => kinds.has(kind) && typeof value === 'number')
    const body = figures.filter((figure) => roleOf(story, figure) === 'body')
    for (const head of figures.filter((figure) => heads.has(roleOf(story, figure))).slice(0, most)) {
      const role = roleOf(story, head)
      compared++
      const meant = meantBy(story, head, body)
      if (!meant) continue
      yield {at: at(head), message: `${named(head)} in the ${role}, ${named(meant)} in the text`, related: [beside(meant, named(meant))]}
    }
    return compared
  }
})
