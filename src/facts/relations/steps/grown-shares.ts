/**
 * Shares of a base that is told by no figure of its own: `rose by £1.2m |to £7.2m, an increase of 20%|`, `takes 45 more pupils, |bringing its roll to 495, a rise of 10%|`. What was added or taken
 * away and what it came to give the base. It judges no values.
 */

import type {Story} from '../../../story/story.js'
import {bySentence} from '../../dates/near.js'
import type {Figure, Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {figuresOfSentences, isBound} from '../near.js'
import {isPause, wordAt, wordsBetween} from '../nearby-words.js'
import {allowedBy} from '../ties/told.js'
import {areOfOneKind, isLevel} from './beside.js'
import {comparisonsOf} from './comparisons.js'
import {hasPlainBase} from './plain-base.js'
import type {Direction, ToldStep} from './step.js'
import {firstOf} from './step-cues.js'
import {scaleOf} from './step-scale.js'
import {targetOf} from './targets.js'
import {toldStepsIn, toldStepsOf} from './told-steps.js'

/** What was added or taken away, and what that came to. */
export interface Growth {
  readonly amount: Figure
  readonly result: Figure
  readonly direction: Direction
  /** The end of its words. */
  readonly lastToken: number
}

export interface GrownShare extends Growth {
  /** The share that is told of the base. */
  readonly share: Pick<ToldStep, 'start' | 'end' | 'text' | 'figure' | 'interval'>
  /** What the amount is of the base, as its figures allow, and by their values. */
  readonly implied: Interval
  readonly middle: number
}

/** Tokens from an amount to what it came to. */
const reach = 22

const added = /^(?:add|adds|added|adding|gained|gaining|hired|recruited)$/
const taken = /^(?:shed|sheds|shedding|lose|loses|lost|losing|cut|cuts|cutting|axed|axing|closed|scrapped|sacked)$/
const arrives =
  / (?:(?:taking|bringing|lifting|pushing|raising|swelling|cutting|reducing|lowering|trimming|takes|brings|brought|took) (?:[^ ,;:()–—.]+ ){1,5}to|leaving (?:it |them |him |her |the [^ ,]+ )?(?:with )?|(?:and|,) (?:it |they |he |she |the [^ ,]+ (?:[^ ,]+ )?)?now (?:has|have|had|\p{L}+s|stands at))(?: (?:a total of|a record|just|only|about|some))? $/u

/** `took in |45 more| pupils`, `|another 340| pupils`, `|shed 120| workers`: added or taken away, be it told as a step or not. */
function addedOrTaken({tokens}: Story, {kind, unit, firstToken, lastToken}: Figure): Direction | undefined {
  if (!/^(?:cardinal|money|measure)$/.test(kind) || unit === 'percentage point') return undefined
  const [before, behind, second] = [tokens[firstToken - 1], tokens[lastToken], tokens[lastToken + 1]].map((token) => token?.lower ?? '')
  if (/^(?:another|extra|additional|further)$/.test(before ?? '')) return 'up'
  if (/^(?:more|extra|additional)$/.test(behind ?? '') && second !== 'than') return 'up'
  if (/^(?:fewer|less)$/.test(behind ?? '') && second !== 'than') return 'down'
  return added.test(before ?? '') ? 'up' : taken.test(before ?? '') ? 'down' : undefined
}

/** `rose by £1.2m to £7.2m`; `3,300 cars in May, 300 more than a year earlier`. */
function growthOfStep(story: Story, step: ToldStep): Growth | undefined {
  const {figure, kind, direction, isGap, hasBase, lastToken} = step
  if (kind !== 'amount' || !figure || !direction || (isGap && !(hasBase && hasPlainBase(story, step)))) return undefined
  const target = targetOf(story, step)
  // `The shares, which had touched |251p|, fell 8p`: what fell came to what follows.
  const isOwn = target?.isAhead || isGap || /^(?:up|down)$/.test(story.tokens[step.firstToken]?.lower ?? '')
  const result = (isOwn ? target?.figure : undefined) ?? (hasBase ? soleBefore(story, figure) : resultBehindShare(story, figure))
  return result && {amount: figure, result, direction, lastToken: Math.max(lastToken, result.lastToken)}
}

/** `|217 wolves| in the state last winter, 14 more than the winter before`: the only figure of its kind. */
function soleBefore(story: Story, amount: Figure): Figure | undefined {
  const own = figuresOfSentences(story, amount.sentence, amount.sentence).filter(
    (figure) => figure !== amount && isLevel(story, figure) && areOfOneKind(figure, amount)
  )
  return own.length === 1 && own[0] && own[0].lastToken <= amount.firstToken ? own[0] : undefined
}

/** `by $2.5m, or 25%, |to $12.5m|`. */
function resultBehindShare(story: Story, amount: Figure): Figure | undefined {
  const figures = figuresOfSentences(story, amount.sentence, amount.sentence)
  const at = figures.indexOf(amount)
  const [share, result] = [figures[at + 1], figures[at + 2]]
  if (share?.kind !== 'percent' || share.sentence !== amount.sentence || result?.sentence !== amount.sentence) return undefined
  const [lead, link] = [
    wordsBetween(story, amount.lastToken, firstOf(story, share)),
    wordsBetween(story, share.lastToken, firstOf(story, result))
  ]
  return /^ (?:[^ ,]+ )?(?:, or|\() $/.test(lead) && /^ (?:[,)] )?to (?:a record |just )?$/.test(link) ? result : undefined
}

/** `45 more pupils, |bringing its roll to| 495`; `shed 120 workers |and now has| 480`. */
function growthAhead(story: Story, amount: Figure): Growth | undefined {
  const direction = addedOrTaken(story, amount)
  if (!direction) return undefined
  const figures = figuresOfSentences(story, amount.sentence, amount.sentence)
  const at = figures.indexOf(amount)
  for (const result of figures.slice(at + 1, at + 4)) {
    if (result.sentence !== amount.sentence || result.firstToken - amount.lastToken > reach) return undefined
    if (!isLevel(story, result) || !areOfOneKind(amount, result)) continue
    return arrives.test(wordsBetween(story, amount.lastToken, firstOf(story, result)))
      ? {amount, result, direction, lastToken: result.lastToken}
      : undefined
  }
  return undefined
}

const isPlain = ({value, hedge, isRange}: Figure): boolean =>
  typeof value === 'number' && value > 0 && !isRange && !isBound({hedge}) && hedge?.kind !== 'about'

/** What an amount that grew or shrank is of its base; undefined where the two figures do not go together. */
function shareOf({amount, result, direction}: Growth): Pick<GrownShare, 'implied' | 'middle'> | undefined {
  const scale = scaleOf({kind: 'amount', figure: amount}, result)
  if (scale === undefined || !isPlain(amount) || !isPlain(result) || result.kind === 'percent') return undefined
  const sign = direction === 'up' ? -1 : 1
  const [by, to] = [allowedBy(amount), allowedBy(result)].map(({low, high}, index) =>
    index === 0 ? {low: low / scale, high: high / scale} : {low, high}
  )
  const value = Number(amount.value) / scale
  const base = Number(result.value) + sign * value
  if (!by || !to || base <= value / 10 || (direction === 'up' && to.low <= by.high)) return undefined
  const of = (part: number, whole: number): number => part / (whole + sign * part)
  return {implied: {low: of(by.low, to.high), high: of(by.high, to.low)}, middle: value / base}
}

/** Of each sentence what grew or shrank there, if one thing did. */
const growthsOf = once((story: Story): ReadonlyMap<number, readonly Growth[]> => {
  const steps = toldStepsOf(story).flatMap((step) => growthOfStep(story, step) ?? [])
  const known = new Set(steps.map(({amount}) => amount))
  const shares = toldStepsOf(story).filter(({kind}) => kind === 'share')
  // Only near a share can anything come of it.
  const opening = occurrencesOf(story, ['growth']).filter(({index, sentence}) => story.sentences[sentence]?.firstToken === index)
  const near = new Set([...shares, ...opening].flatMap(({sentence}) => [sentence, sentence - 1]))
  const others = [...near].flatMap((sentence) =>
    figuresOfSentences(story, sentence, sentence)
      .filter((figure) => !known.has(figure))
      .flatMap((figure) => growthAhead(story, figure) ?? [])
  )
  return bySentence([...steps, ...others], ({amount}) => amount.sentence)
})

const ownBase = /^(?:on|from|since|compared|against|over|than|year-on-year|above|below|short|for|this|so|last)$/

/** `a 20% increase |in output|`, `up 20% |on last year|`, `|for the week|`: of another thing, of another base or of another time; `in a year` is none of them. */
function isOfOther(story: Story, sentence: number, lastToken: number): boolean {
  const [next = '', second = '', third = ''] = [0, 1, 2].map((on) => wordAt(story, sentence, lastToken + on))
  // `Growth of 17% |is expected| next year`, `a rise of 24%, |including bonuses|`.
  if ([next, second, third].some((word) => /^(?:expected|forecast|predicted|including|excluding|next|likely)$/.test(word))) return true
  if (/^(?:in|of|to|at)$/.test(next))
    return !(next === 'in' && (/^(?:one|pay)$/.test(second) || (/^an?$/.test(second) && /^(?:single|year|day)$/.test(third))))
  return ownBase.test(next)
}

/** `, an increase of 20%`, `(20%)`, `, or 20%`: right behind what grew; `The increase, of 20%,` opens the next sentence. */
function isToldOf(story: Story, step: ToldStep, growth: Growth): boolean {
  const {firstToken, lastToken, sentence, figure} = step
  if (step.direction !== undefined && step.direction !== growth.direction) return false
  if (isOfOther(story, sentence, Math.max(lastToken, figure?.lastToken ?? 0))) return false
  if (sentence !== growth.amount.sentence) return step.pointsBack && isOpening(story, firstToken, sentence)
  const words = wordsBetween(story, growth.lastToken, figure ? Math.min(firstToken, firstOf(story, figure)) : firstToken)
  return /^ (?:[^,;:()–—.]+ ){0,6}?[,(–—] (?:(?:an|a|up|down|or|about|some|which is|which was|that is|equal to|equivalent to|itself) ){0,3}$/.test(
    words
  )
}

/** The share opens its sentence. */
const isOpening = ({sentences}: Story, firstToken: number, sentence: number): boolean =>
  firstToken - (sentences[sentence]?.firstToken ?? 0) < 3

/** `rose by 60p to £4.80, |or 14%|`, `by 60p, |or 14%|, to £4.80`: no word of it but `or` makes it a step. */
function sharesAgain(story: Story, {amount, lastToken}: Growth): readonly GrownShare['share'][] {
  const share = figuresOfSentences(story, amount.sentence, amount.sentence).find(
    (figure) =>
      figure.kind === 'percent' &&
      figure.unit === 'percent' &&
      figure.sentence === amount.sentence &&
      [amount.lastToken, lastToken].some((from) =>
        / (?:, or|\() (?:about |some )?$|^ \( $/.test(figure.firstToken - from > 4 ? '' : wordsBetween(story, from, firstOf(story, figure)))
      )
  )
  if (!share || !isPause(wordAt(story, amount.sentence, share.lastToken))) return []
  return [asShare(share)]
}

/** `|Growth of| 17% in a single year`, at the head of the next sentence. */
function openingGrowth(story: Story, {amount: {sentence}}: Growth): readonly GrownShare['share'][] {
  const first = story.sentences[sentence + 1]?.firstToken ?? 0
  if (story.tokens[first]?.lower !== 'growth' || story.tokens[first + 1]?.lower !== 'of') return []
  const share = figuresOfSentences(story, sentence + 1, sentence + 1).find((figure) => firstOf(story, figure) === first + 2)
  if (share?.kind !== 'percent' || share.unit !== 'percent' || isOfOther(story, sentence + 1, share.lastToken)) return []
  return [asShare(share)]
}

const asShare = (share: Figure): GrownShare['share'] => ({
  start: share.start,
  end: share.end,
  text: share.text,
  figure: share,
  interval: {low: share.interval.low / 100, high: share.interval.high / 100}
})

/** Shares that no two levels are told for, of what grew in their sentence or the one before. */
export const grownSharesOf = once((story: Story): readonly GrownShare[] => {
  const growths = growthsOf(story)
  if (growths.size === 0) return []
  const compared = new Set(comparisonsOf(story).map(({step}) => step.figure))
  return [...growths.values()].flatMap((all) => {
    const [growth] = all
    const worked = growth && all.length === 1 ? shareOf(growth) : undefined
    if (!growth || !worked) return []
    const {sentence} = growth.amount
    const told: readonly GrownShare['share'][] = [
      ...toldStepsIn(story, sentence, sentence + 1).filter((step) => step.kind === 'share' && step.figure && isToldOf(story, step, growth)),
      ...sharesAgain(story, growth),
      ...(growth.direction === 'up' ? openingGrowth(story, growth) : [])
    ]
    const shares = told.filter(({figure}) => figure && !compared.has(figure) && !isBound(figure))
    return shares.length === 1 && shares[0] ? [{...growth, ...worked, share: shares[0]}] : []
  })
})
