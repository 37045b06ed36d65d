/** What `each`, `every` and `the average` are said of: `each of the 250 |men|`, `every |dish| turns out`, `the average |branch| lent`. */

import {wordsOf} from '../../../lexicon/list.js'
import {eachFollowers} from '../../../lexicon/rate-words.js'
import type {Story} from '../../../story/story.js'
import {isPlural, singularOf} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {numberWords} from '../../figures/words.js'
import {around} from '../near.js'
import {wordAt} from '../nearby-words.js'
import {type Line, lineAt} from '../pattern.js'
import type {Found} from './per.js'
import {isTime, rateWords} from './rate-words.js'

let verbs: Set<string> | undefined

/** What `each` stands before alone. */
function isNoThing(word: string): boolean {
  verbs ??= wordsOf(eachFollowers)
  return verbs.has(word)
}

const isCountedNear = (story: Story, sentence: number, noun: string): boolean =>
  noun !== '' && around(story, sentence).some(({counted}) => counted?.noun === noun)

const isNarrowed = /^(?:who|that|in|on|at|with|from|found|lost|sold|built|made|held|left|\p{L}+ed)$/u

/** The noun behind `each` or `every`: `each of the 250 |men|`, `every one of |them|`. */
export function nounFrom(story: Story, from: number, sentence: number): Found | undefined {
  const {anaphora} = rateWords()
  const figures = lineAt(story, sentence)?.figures ?? []
  for (let at = from; at < from + 7; at++) {
    const token = story.tokens[at]
    const count = figures.find((figure) => at === figure.firstToken)
    // `At $67 each the bill would be |$1.34m|`: what it comes to, and no number of them.
    // `each |£500 share|` names what it is told of.
    if (count?.kind === 'money' && at === from) return {of: singularOf(wordAt(story, sentence, count.lastToken)), each: true}
    if (count && (count.kind === 'money' || count.kind === 'percent')) return {of: 'each', each: true}
    // `turbines, each |of 15MW|`: what each has.
    if (count?.kind === 'measure' && at === from + 1 && story.tokens[from]?.lower === 'of') return {of: 'each', each: true}
    if (count) return {of: count.counted?.noun ?? count.unit ?? 'each', each: true, count}
    if (!token || token.sentence !== sentence || token.kind === 'mark') return {of: 'each', each: true}
    if (token.lower === 'other' && at === from) return undefined
    // `At 20g each |the| cut saves 1,280 tonnes`.
    if (at === from && /^(?:the|an?|it|they|he|she|we|this|that)$/.test(token.lower)) return {of: 'each', each: true}
    // `each |would| have to`, `three bottles each |per| day`: what is meant was named before.
    if (at === from && isNoThing(token.lower)) return {of: 'each', each: true}
    // `three soldiers for every |one| who defends`.
    if (token.lower === 'one' && at === from && story.tokens[at + 1]?.lower !== 'of') return {of: 'each', each: true}
    // `€190 for each of |those proved to be killed by wolves|`: some of them, and it is not told how many.
    if (token.lower === 'those' && isNarrowed.test(wordAt(story, sentence, at + 1))) return undefined
    if (token.kind !== 'word' || anaphora.has(token.lower)) {
      if (/^(?:whom|them|these|those|which)$/.test(token.lower) && story.tokens[at - 1]?.lower === 'of') return {of: 'each', each: true}
      continue
    }
    // `each of the other six |days|`, and of `each cost` the verb, which no count will have for a noun.
    if (at > from && !isPlural(token.lower)) continue
    // `each new |oak|`.
    const noun = wordAt(story, sentence, at + 1)
    if (at === from && isCountedNear(story, sentence, noun)) return {of: noun, each: true}
    return {of: singularOf(token.lower), each: true}
  }
  return {of: 'each', each: true}
}

/** Whether something near is counted by the noun, or by another one that may mean the same: branches, of 18 libraries. */
const isCountedAnywhere = (story: Story, figure: Figure, noun: string): boolean =>
  noun !== 'of' && !isPlural(noun) && around(story, figure.sentence).some(({counted, kind}) => kind === 'cardinal' && counted !== null)

/** Between `each` and its amount stands no other clause. */
const clauseBreak = /^(?:while|but|whereas|because|when|after|before|if|than|until|since)$/
/** `looks |after| 14 women` opens no clause. */
const takesAfter = /^(?:look|looks|looked|looking|named)$/
/** Words looked through before an amount. */
const reach = 16

/** `the average branch lent |2,350|`, `a typical cow gives |30 litres|`. */
function averageOne(story: Story, figure: Figure, line: Line): Found | undefined {
  if (!line.words.has('average') && !line.words.has('typical')) return undefined
  if (story.tokens[figure.firstToken - 1]?.lower === 'of') return undefined
  for (let at = figure.firstToken - 1; at >= figure.firstToken - reach; at--) {
    const token = story.tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    if (line.figures.some((other) => other !== figure && at >= other.firstToken && at < other.lastToken)) return undefined
    if (token.lower !== 'average' && token.lower !== 'typical') continue
    // `a typical |three|-bedroom house`: the number says what kind of thing it is, and not what it has.
    if (at + 1 === figure.firstToken) return undefined
    const noun = story.tokens[at + 1]?.lower ?? ''
    return /^(?:a|an|the)$/.test(story.tokens[at - 1]?.lower ?? '') && isCountedAnywhere(story, figure, noun)
      ? {of: noun, each: true}
      : undefined
  }
  return undefined
}

/** `Each of the 250 men who fell ill will receive |$48,000|`; a figure in between has the word for itself, unless it is the count. */
export function ahead(story: Story, figure: Figure, line: Line): Found | undefined {
  const typical = averageOne(story, figure, line)
  if (typical) return typical
  if (!line.words.has('each') && !line.words.has('every')) return undefined
  const {tokens} = story
  let between: number | undefined
  const hedged = figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start
  for (let at = figure.firstToken - 1; at >= figure.firstToken - reach; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== figure.sentence) return undefined
    if (token.start >= hedged) continue
    if (token.lower === 'each' || token.lower === 'every') {
      // `four to the ports and |one each| to the two lines`: said of the number before it.
      if (
        token.lower === 'each' &&
        tokens[at - 1]?.kind === 'word' &&
        numberWords().small.has(tokens[at - 1]?.lower ?? '') &&
        tokens[at + 1]?.lower !== 'of'
      )
        return undefined
      // `at $34 |each| and 5,000 shares`: said of the figure before it.
      if (token.lower === 'each' && /^(?:and|or|but)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
      if (
        between !== undefined &&
        !/^ (?:(?:single )?one )?of (?:(?:the|its|his|her|their|those|these|some|all|[^ ]+['’]s?) )*$/.test(textBetween(story, at, between))
      )
        return undefined
      const noun = singularOf(tokens[at + 1]?.lower ?? '')
      if (isTime(noun)) return {of: noun, each: false}
      const found = nounFrom(story, at + 1, figure.sentence)
      // `for every |1,000| children`: the figure is what there are, not what each has.
      return found?.count === figure ? undefined : found
    }
    // `Each kilo of cheese|, then,| takes ten litres`.
    if (token.lower === ',' && /^(?:then|therefore|thus|however|too)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === ',') {
      at -= 2
      continue
    }
    if (token.kind === 'mark' || (clauseBreak.test(token.lower) && !takesAfter.test(tokens[at - 1]?.lower ?? ''))) return undefined
    if (line.figures.some((other) => other !== figure && at >= other.firstToken && at < other.lastToken)) {
      if (between !== undefined && between - at > 2) return undefined
      between = at
    }
  }
  return undefined
}

function textBetween(story: Story, from: number, to: number): string {
  let text = ' '
  for (let at = from + 1; at < to; at++) text += `${story.tokens[at]?.lower ?? ''} `
  return text
}

/** `With 24 tonnes aboard, |each| was full`. */
export function withEach(story: Story, figure: Figure): Found | undefined {
  const {tokens} = story
  if (!/^(?:with|at|carrying|holding)$/.test(tokens[story.sentences[figure.sentence]?.firstToken ?? 0]?.lower ?? '')) return undefined
  for (let at = figure.lastToken; at < figure.lastToken + 5; at++) {
    if (tokens[at]?.lower !== ',') continue
    const next = tokens[at + 1]?.lower
    return next === 'each' || next === 'every' ? nounFrom(story, at + 2, figure.sentence) : undefined
  }
  return undefined
}
