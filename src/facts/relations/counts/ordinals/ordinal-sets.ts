/**
 * How many there are in all, or were before, where the words around an ordinal say so: `has eight races. After the ninth`; `failed in 2018 and again in 2020.
 * The fourth attempt`; `his two predecessors … the fourth to hold the post`. It judges nothing.
 */

import {lowerAt, type Story, type Token} from '../../../../story/story.js'
import {datesBySentence} from '../../../dates/order/ordered-dates.js'
import {singularOf} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn} from '../../near.js'
import {spanOf, type Told} from '../lists/told-list.js'
import {counted, countsOf, isOneOf, standsAlone, type Whole} from './ordinal-wholes.js'

const having =
  /^(?:has|have|had|with|are|were|comprises|comprised|contains|contained|into|hold|holds|held|run|runs|own|owns|operates|schedules|scheduled)$/
const gone =
  /^(?:died|dead|killed|drowned|lost|closed|sold|will|would|may|might|planned|due|another|new|more|added|joins|joined|never|proposed|mooted)$/

/** The token behind the things that a figure counts. */
function behindCounted(story: Story, {lastToken, counted: things}: Figure): number {
  let at = lastToken
  while ((story.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < (things?.end ?? 0)) at++
  return at
}

/** `three trials of the drug, |all of them| in Peru`: no more than these. */
function areAll(story: Story, figure: Figure): boolean {
  const end = behindCounted(story, figure)
  const comma = [0, 1, 2, 3, 4].map((away) => end + away).find((at) => lowerAt(story, at) === ',')
  return comma !== undefined && lowerAt(story, comma + 1) === 'all' && /^(?:of|in|at|on|from)$/.test(lowerAt(story, comma + 2))
}

/** `The regatta has eight races. After the |ninth|,`: all that something has, and the sentence ends there. */
export function pastAll(story: Story, token: Token, value: number, figure: Figure | undefined): Whole | undefined {
  if (!figure?.counted || value <= Number(figure.value) || figure.sentence === token.sentence) return undefined
  const lead = /^(?:only|just|exactly|all)$/.test(lowerAt(story, figure.firstToken - 1)) ? figure.firstToken - 2 : figure.firstToken - 1
  const [verb, before] = [lowerAt(story, lead), lowerAt(story, lead - 1)]
  const all = areAll(story, figure)
  if (!(having.test(verb) || (all && /^(?:has|have|had)$/.test(before))) || (/^(?:are|were)$/.test(verb) && before !== 'there'))
    return undefined
  if (!all && !/^[.,;:)]$/.test(lowerAt(story, behindCounted(story, figure)))) return undefined
  if (!/^(?:the|its|his|her|their)$/.test(lowerAt(story, token.index - 1))) return undefined
  const {lastToken} = story.sentences[token.sentence] ?? {lastToken: token.index}
  if (story.tokens.slice(token.index + 1, lastToken).some(({lower}) => gone.test(lower))) return undefined
  return standsAlone(story, token) || isOneOf(lowerAt(story, token.index + 1), figure.counted.noun)
    ? {count: Number(figure.value), beside: counted(figure)}
    : undefined
}

const failing =
  /^(?:failed|lost|refused|rejected|turned|beaten|missed|fell|defeated|collapsed|denied|foundered|abandoned|vetoed|bankrupt|runner-up|relegated)$/
const winning = /^(?:champions?|winners?|won|win|wins|victorious|crowned|elected|title|premiers)$/
const trying = /^(?:attempt|try|time|go|bid|effort|round|application|occasion)$/

/** `failed in 2018 and again in 2020`, `turned down in 2001, 2004 and again in 2006`: each date of the sentence is one more that came to nothing. */
function failures(story: Story, sentence: number, until: number): Told | undefined {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  const dates = (datesBySentence(story).get(sentence) ?? []).filter((date) => date.lastToken <= until)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last || dates.length < 2 || dates.some(({kind, ends}) => kind !== first.kind || ends)) return undefined
  if (!story.tokens.slice(firstToken, Math.min(lastToken, last.lastToken)).some(({lower}) => failing.test(lower))) return undefined
  // Only a list of dates: nothing else is told between them.
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1]
    const gap = next ? story.tokens.slice(date.lastToken, next.firstToken) : []
    if (!gap.every(({lower}) => /^(?:,|and|in|on|of|again|then|also|once|more|a|second|third|time)$/.test(lower))) return undefined
  }
  if (!/^(?:in|of|on)$/.test(lowerAt(story, first.firstToken - 1))) return undefined
  return {count: dates.length, beside: spanOf(story, first.firstToken, last.lastToken)}
}

function isFailing(story: Story, sentence: number): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return (
    (datesBySentence(story).get(sentence) ?? []).length > 0 &&
    story.tokens.slice(firstToken, lastToken).some(({lower}) => failing.test(lower))
  )
}

/** `The |fourth attempt|, in 2023,` behind those that failed. */
function afterFailures(story: Story, {index, sentence}: Token): Told | undefined {
  if (!trying.test(lowerAt(story, index + 1)) || !/^(?:the|its|his|her|their)$/.test(lowerAt(story, index - 1))) return undefined
  // `who had lost the finals of 2004 and 2011, were |champions| for the third time`: of what was won.
  if (lowerAt(story, index + 1) === 'time' && story.tokens.slice(index - 6, index).some(({lower}) => winning.test(lower))) return undefined
  const block = story.sentences[sentence]?.block
  const told = [0, 1, 2].filter((back) => story.sentences[sentence - back]?.block === block && isFailing(story, sentence - back))
  // `It failed in 2016. It failed in 2018 and 2020 too`: more than one sentence tells of them.
  const [only, another] = told
  return only === undefined || another !== undefined ? undefined : failures(story, sentence - only, index)
}

/** `|His two| predecessors`, `Only |two| men have held it |before him|`, `two votes |already|`, `the other |three|`: how many came before, where it is told as all. */
function isBefore(story: Story, figure: Figure, bare = false): 'all' | 'some' | undefined {
  const [back, further] = [lowerAt(story, figure.firstToken - 1), lowerAt(story, figure.firstToken - 2)]
  const {counted: things, lastToken} = figure
  const noun = things?.noun ?? lowerAt(story, lastToken)
  if (/^predecessors?$/.test(noun)) return /^(?:his|her|the|its)$/.test(back) ? 'all' : undefined
  if (back === 'other' && further === 'the') return 'all'
  // `The three |earlier ones|, in 2009 and 2012`
  if (back === 'the' && /^(?:earlier|previous)$/.test(lowerAt(story, lastToken)) && lowerAt(story, lastToken + 1) === 'ones') return 'all'
  const end = things ? behindCounted(story, figure) : lastToken
  if (lowerAt(story, end) === 'already' || (lowerAt(story, end) === 'so' && lowerAt(story, end + 1) === 'far')) return 'all'
  const {lastToken: last} = story.sentences[figure.sentence] ?? {lastToken: end}
  const at = story.tokens.slice(end, Math.min(last, end + 14)).findIndex(({lower}) => lower === 'before') + end
  if (at < end) return undefined
  if (/^(?:him|her|it|them)$/.test(lowerAt(story, at + 1)))
    return /^(?:only|the)$/.test(back) && !/^(?:in|on|at)$/.test(lowerAt(story, at + 2)) ? 'all' : undefined
  // `Two of its probes |have gone there before|, in 2019 and 2024`.
  const gap = story.tokens.slice(end, at)
  const perfect =
    gap.some(({lower}) => /^(?:has|have|had)$/.test(lower)) &&
    (bare || gap.some(({lower}) => /^(?:there|so|it|this|that)$/.test(lower))) &&
    gap.every(({kind, lower}) => kind !== 'mark' && lower !== 'and')
  return perfect && /^[,.;]$/.test(lowerAt(story, at + 1)) ? 'all' : undefined
}

/** `The |three| before it`, `the |two| earlier ones`: a small number without its noun. */
const isBareCount = (story: Story, {kind, value, lastToken}: Figure): boolean =>
  kind === 'cardinal' && Number(value) <= 10 && /^(?:before|earlier|previous)$/.test(lowerAt(story, lastToken))

/** `Mr Berg, the |fourth| to hold the office`, with the number of those before him in the sentence, or the one beside it. */
function afterNumber(story: Story, token: Token, value: number): Told | undefined {
  const {index, sentence} = token
  const block = story.sentences[sentence]?.block ?? -1
  const near = figuresIn(story, block).filter(
    (figure) =>
      Math.abs(figure.sentence - sentence) < 2 &&
      (countsOf(story).has(figure.firstToken) ||
        /predecessor|other|^(?:who|that)$/.test(lowerAt(story, figure.lastToken)) ||
        isBareCount(story, figure))
  )
  // `it will be |the fifth.|`, of those that `have gone to the moon before`.
  const bare = standsAlone(story, token) && /^(?:be|is|was)$/.test(lowerAt(story, index - 2))
  const told = near.filter((figure) => isBefore(story, figure, bare) !== undefined)
  const [figure, another] = told
  if (!figure || another || typeof figure.value !== 'number') return undefined
  // `cleared it at the second attempt and beat |two others who| failed`: people, and no attempts.
  const noun = lowerAt(story, index + 1)
  if (trying.test(noun) && /^(?:who|whom)$/.test(lowerAt(story, behindCounted(story, figure)))) return undefined
  // Of some others there may be more: too many they can be, too few they cannot.
  const sort = isBefore(story, figure, bare)
  // `the sixth director … The |three before her|`: the last three of five.
  if ((sort === 'some' || isBareCount(story, figure)) && value > figure.value) return undefined
  // `won a |second term| … and |the other two candidates| shared the rest`: of another kind.
  const isOther = lowerAt(story, figure.firstToken - 1) === 'other'
  if (isOther && figure.counted && !standsAlone(story, token) && singularOf(noun) !== figure.counted.noun && figure.sentence !== sentence)
    return undefined
  if (sort === 'all' && isOther && figure.firstToken > index + 40) return undefined
  return {count: figure.value, beside: counted(figure)}
}

const successors = /^(?:successor|followed|second|next|replacement)$/
const takesOver = /^(?:replaces|replaced|succeeds|succeeded|lasted)$/

/** `the |fifth| governor of the year. The first … resigned. The one who followed him, and whom she now replaces, …`: the row is told up to the last. */
function afterRow(story: Story, {index, sentence}: Token): Told | undefined {
  const words = [1, 2, 3, 4, 5].map((step) => lowerAt(story, index + step)).join(' ')
  if (!/\b(?:year|season|month|week|decade)\b/.test(words)) return undefined
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block || lowerAt(story, next.firstToken) !== 'the') return undefined
  if (lowerAt(story, next.firstToken + 1) !== 'first') return undefined
  let count = 1
  for (const at of [sentence + 1, sentence + 2]) {
    const place = story.sentences[at]
    if (!place || place.block !== next.block) break
    const own = story.tokens.slice(place.firstToken + (at === sentence + 1 ? 2 : 0), place.lastToken)
    if (own.some(({lower}) => /^(?:third|fourth|others?|another)$/.test(lower))) return undefined
    const follower = own.filter(({lower}) => successors.test(lower)).length
    if (follower > 1) return undefined
    count += follower
    if (follower === 1 && own.some(({lower}) => takesOver.test(lower)))
      return {count, beside: spanOf(story, next.firstToken, next.firstToken + 2)}
  }
  return undefined
}

/** Those that came before, by their number or by how they failed. */
export function beforeThis(story: Story, token: Token, value: number): Told | undefined {
  return afterFailures(story, token) ?? afterRow(story, token) ?? afterNumber(story, token, value)
}
