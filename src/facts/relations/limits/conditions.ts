/**
 * Conditions (`a prize for cellists under 21`, `schools with fewer than 50 pupils are to be reviewed`) and the figure of somebody who is said to have met one: who won it, got it,
 * is on the list. It judges nothing.
 */

import {classWords, dutyVerbs, ruleWords} from '../../../lexicon/condition-words.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {isPlural} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {isBare} from '../near.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {type Line, lineAt, linesOf} from '../pattern.js'
import {stemOf} from '../same/compare.js'
import type {Kept} from './kept.js'
import {endOf, isBound} from './limits-again.js'
import {holds, verdictOf} from './verdicts.js'

/** What a sentence says of a class of things that one bound tells apart. */
interface Condition {
  readonly figure: Figure
  readonly most: boolean
  /** Those who meet it are shut out: `ships longer than 200 metres cannot use the lock`. */
  readonly shutsOut: boolean
}

const lists = lazily(() => ({classes: wordsOf(classWords), rules: wordsOf(ruleWords), duties: wordsOf(dutyVerbs)}))

const kinds = new Set(['cardinal', 'age', 'measure', 'money', 'percent', 'duration'])

/** `under the age of 16`: the words of a bound that stand apart from its figure. */
const atAge = / (under|below|over|above) the age of $/

/** Whether the bound is the most there may be; nothing where the figure is no bound. */
function endIn(story: Story, figure: Figure): boolean | undefined {
  if (isBound(figure.hedge)) return /^(?:less|nearly)$/.test(figure.hedge.kind)
  if (figure.hedge) return undefined
  const ahead = wordsBetween(story, figure.firstToken - 5, figure.firstToken)
  const age = figure.kind === 'age' ? atAge.exec(ahead)?.[1] : undefined
  if (age) return /^(?:under|below)$/.test(age)
  // `must be 18`, `had to reach 62 metres`, `the threshold is 5%`.
  if (
    / (?:must|(?:have|has|had|need|needs|needed) to) (?:be|reach|clear|score|throw|run|jump|get|win|earn|weigh|measure|sell|raise|have)(?: aged)? $/.test(
      ahead
    )
  )
    return false
  if (/ (?:need|needs|needed|required|requires|takes) (?:an? [^ ]+ of )?$/.test(ahead)) return false
  return / (?:threshold|minimum|floor|hurdle) (?:[^ ,;.]+ ){0,4}(?:is|was|of|at) $/.test(
    wordsBetween(story, figure.firstToken - 7, figure.firstToken)
  )
    ? false
    : undefined
}

/** `cannot use the lock`, `are barred`. */
const shuts =
  / (?:cannot|can't|may not|must not|mustn't|not allowed|not eligible|ineligible|banned|barred|excluded|forbidden|prohibited|no longer) /

/** `novelists |under 40|`, `boats |less than 30 feet long|`: the bound of a noun. */
const isPluralNoun = (word: string): boolean => isPlural(word) && !/^(?:years|times|says|perhaps|always)$/.test(word)

/** Where the words of a bound begin. */
function startOf(story: Story, figure: Figure): number {
  if (figure.hedge) return opening(story, figure)
  return figure.kind === 'age' && lowerAt(story, figure.firstToken - 1) === 'of' ? figure.firstToken - 4 : figure.firstToken
}

/** The bound tells which of a class, or what each of a class must reach. */
function setsCondition(story: Story, line: Line, figure: Figure): boolean {
  const {classes, rules, duties} = lists()
  const start = startOf(story, figure)
  const ahead = wordsBetween(story, Math.max(start - 7, story.sentences[figure.sentence]?.firstToken ?? 0), start)
  const words = ahead.trim().split(' ')
  const last = words.at(-1) ?? ''
  if (words.some((word) => duties.has(word) || /^(?:threshold|hurdle)$/.test(word)) || / (?:have|has|had) to /.test(ahead))
    return !/[,;:]/.test(last)
  const isOfClass =
    classes.has(last) ||
    / (?:that|who|which) (?:[^ ,;.]+ ){1,4}$/.test(ahead) ||
    isPluralNoun(last) ||
    /^(?:older|younger)/i.test(figure.hedge?.text ?? '')
  return isOfClass && (holds(line, rules) || shuts.test(line.text) || / (?:for|to) (?:[^ ,;.]+ ){1,6}$/.test(ahead))
}

const refuses = / (?:no|nobody|none|neither|nor|not|never|without) /

function conditionIn(story: Story, line: Line, figure: Figure): Condition | undefined {
  if (!kinds.has(figure.kind) || figure.move !== null || figure.unit === 'percentage point' || typeof endOf(figure) !== 'number')
    return undefined
  const most = endIn(story, figure)
  if (most === undefined || !setsCondition(story, line, figure)) return undefined
  if (
    / (?:until|used|formerly|previously|raised|lowered|lifted|would|unless|proposed|proposes|plans|hopes|may have|each way|average) /.test(
      line.text
    )
  )
    return undefined
  // `No child under five may ride`.
  const start = startOf(story, figure)
  const none =
    / (?:no|nobody|no one|none of the) (?:[^ ,;.]+ ){0,4}$/.test(wordsBetween(story, start - 6, start)) &&
    / (?:may|can|shall|must|will be) /.test(line.text) &&
    !/ no \p{L}+er than /u.test(line.text)
  if (none) return {figure, most, shutsOut: true}
  const shutsOut = shuts.test(line.text)
  return refuses.test(line.text.replace(shuts, ' ').replace(/ no (?=\p{L}+er than )/u, ' ')) ? undefined : {figure, most, shutsOut}
}

/** A bound without a noun or of an age, which ages keep. */
const isOfAge = ({kind, hedge, counted}: Figure): boolean =>
  kind === 'age' ||
  (kind === 'cardinal' && (counted === null || (/^(?:under|over)$/i.test(hedge?.text ?? '') && !isPlural(counted.noun)))) ||
  (kind === 'duration' && /^(?:older|younger)/i.test(hedge?.text ?? ''))

function isOfSame({figure: limit}: Condition, figure: Figure): boolean {
  if (figure.kind === 'age') return isOfAge(limit)
  if (limit.kind === 'age') return false
  if (isBare(figure)) return limit.kind === 'cardinal' || limit.kind === 'duration' || limit.unit === 'point'
  return (
    figure.kind === limit.kind &&
    figure.unit === limit.unit &&
    (figure.per === limit.per || figure.per === null || limit.per === null) &&
    (figure.counted === null || limit.counted === null || figure.counted.noun === limit.counted.noun)
  )
}

const isContent = (word: string): boolean => word.length > 3 && /^\p{L}+$/u.test(word)

/** `who |earn| £27,400`, of families |earning| less than £25,000. */
function echoes(story: Story, {figure: limit}: Condition, ahead: string): boolean {
  const start = startOf(story, limit)
  const stems = new Set(
    wordsBetween(story, start - 4, start)
      .split(' ')
      .filter(isContent)
      .map(stemOf)
  )
  return ahead.split(' ').some((word) => isContent(word) && stems.has(stemOf(word)))
}

const isShown =
  / (?:with|at|has|have|had|of|is|are|was|were|numbers|measures|measured|weighs|weighed|stands|threw|ran|jumped|scored|polled|won|took|gathered|collected|sold|got|handed in|turned|pays|paid|earns|earned|worth|makes|made|employs|employed|after|on|to|lasts|lasted|seats|holds|,) (?:just |only |a |an )?$/

/** What stands right before a figure makes it the trait that the condition is of; a sum of money has to be told in the same words. */
function isTrait(story: Story, condition: Condition, figure: Figure): boolean {
  const ahead = wordsBetween(story, Math.max(figure.firstToken - 4, story.sentences[figure.sentence]?.firstToken ?? 0), figure.firstToken)
  if (figure.kind === 'age') return true
  return echoes(story, condition, ahead) || (figure.kind !== 'money' && isShown.test(ahead))
}

const farthestRatio = 2

function keptOfLine(story: Story, condition: Condition, line: Line): Kept[] {
  const {figure: limit, most, shutsOut} = condition
  const same = line.figures.filter(
    (figure) =>
      figure.index !== limit.index &&
      figure.block === limit.block &&
      !figure.hedge &&
      !figure.isRange &&
      figure.text.toLowerCase() !== 'one' &&
      typeof figure.value === 'number' &&
      isOfSame(condition, figure)
  )
  const [figure, another] = same
  if (!figure || another || !isTrait(story, condition, figure)) return []
  const ratio = Number(figure.value) / endOf(limit)
  if (ratio > farthestRatio || ratio < 1 / farthestRatio) return []
  const verdict = verdictOf(story, limit, line, figure)
  if (!verdict || (verdict === 'denied' && !shutsOut)) return []
  const {start, end} = limit
  const from = Math.min(start, limit.hedge?.start ?? start)
  return [
    {limit: {figure: limit, most: (verdict === 'denied') === shutsOut ? most : !most, duty: true, always: false, start: from, end}, figure}
  ]
}

/** The next sentence, or the one behind it. */
const reach = 2

/** `It needed 60% to pass |and got 48|. Turnout was 41%`: what came of it is told at once. */
const isMetHere = (story: Story, {figures}: Line, limit: Figure): boolean =>
  figures.some(
    (figure) =>
      figure.index > limit.index &&
      / (?:and|but) (?:only |just )?(?:got|had|won|took|received|managed|polled|drew|reached|fell|came) (?:only |just )?$/.test(
        wordsBetween(story, limit.lastToken, figure.firstToken)
      )
  )

function conditionsIn(story: Story, line: Line): Kept[] {
  if (
    !line.figures.some(({hedge, kind}) => hedge || kind === 'age') &&
    !holds(line, lists().duties) &&
    !/ (?:threshold|to|minimum|hurdle) /.test(line.text)
  )
    return []
  const found = line.figures.flatMap((figure) => conditionIn(story, line, figure) ?? [])
  const [condition] = found
  if (!condition || found.length > 1) return []
  const own = keptOfLine(story, condition, line)
  if (own.some(({figure}) => figure.kind === 'age')) return own
  // `needed 210 officers to run a full day |and had 119|`: the two are set beside each other, whichever is more.
  if (isMetHere(story, line, condition.figure)) return []
  for (let sentence = line.sentence + 1; sentence <= line.sentence + reach; sentence++) {
    const next = lineAt(story, sentence)
    if (!next) continue
    const kept = keptOfLine(story, condition, next)
    if (kept.length > 0 || next.figures.some((figure) => isOfSame(condition, figure))) return kept
  }
  return []
}

export const conditionsMet = once((story: Story): readonly Kept[] => linesOf(story).flatMap((line) => conditionsIn(story, line)))
