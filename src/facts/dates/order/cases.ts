/**
 * Two stages of one case with their dates: `arrested on 12 June … charged on 9 June`, `convicted in May 2012 … The killing took place in July 2013`.
 * Knows the stages by their words, and that nobody and nothing else is told between them. Whether the dates keep the order is not asked here.
 */

import {otherCases} from '../../../lexicon/case-stages.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {nameLists} from '../../names/lists.js'
import {once} from '../../once.js'
import {namesAnother} from '../ages/age-owners.js'
import type {DateMention} from '../date.js'
import {isPastTense} from '../past-verbs.js'
import {actsOnOthers} from './objects.js'
import {datesBySentence, orderedDatesOf, type Sequence} from './ordered-dates.js'
import {stagesOf} from './stages.js'
import {isTied} from './tied-clauses.js'

const reach = 14
const clauseEnd = /^(?:[;:“”"]|when|while|whereas|because|since|until|after|before|whose|as|than|if|but|and)$/
/** A time that only bounds what happened, or that is still to come. */
const notThen = /^(?:until|till|since|from|to|before|after|than|of|between)$/
const toCome = /^(?:will|would|due|expected|planned|plans|hopes|hoped|may|might|could|should|if|not|never|nearly|almost|failed|refused)$/

/** The stages that a date may be told with: the words of its clause before it, the nearest first, or behind it where the date opens the sentence. */
function readStages(story: Story, date: DateMention): readonly Token[] {
  if (notThen.test(lowerAt(story, date.firstToken - 1))) return []
  const {firstToken, lastToken} = story.sentences[date.sentence] ?? {firstToken: 0, lastToken: 0}
  let from = date.firstToken
  const floor = Math.max(firstToken, date.firstToken - reach)
  let hasVerb = false
  while (from > floor && !isDate(story, from - 1)) {
    const word = lowerAt(story, from - 1)
    // `insured the barn, |and the tractor in it|, on 4 June`: joined things, and no clause of its own.
    if (clauseEnd.test(word) && (hasVerb || word !== 'and')) break
    hasVerb ||= isPastTense(word)
    from--
  }
  const found = story.tokens
    .slice(from, date.firstToken)
    .filter((token) => stagesOf(story, token).length > 0)
    .reverse()
  if (found.length > 0 || date.firstToken - firstToken > 1) return found
  let until = date.lastToken
  const ceiling = Math.min(lastToken, date.lastToken + reach)
  while (until < ceiling && !clauseEnd.test(lowerAt(story, until))) until++
  return story.tokens.slice(date.lastToken, until).filter((token) => stagesOf(story, token).length > 0)
}

const isDate = (story: Story, at: number): boolean =>
  (datesBySentence(story).get(story.tokens[at]?.sentence ?? -1) ?? []).some(({firstToken, lastToken}) => at >= firstToken && at < lastToken)

const stagesByDate = once((): Map<DateMention, readonly Token[]> => new Map())

/** Each date is compared with several others, and read once. */
function stagesAt(story: Story, date: DateMention): readonly Token[] {
  const known = stagesByDate(story).get(date)
  if (known) return known
  const found = readStages(story, date)
  stagesByDate(story).set(date, found)
  return found
}

interface Told {
  readonly date: DateMention
  readonly stage: Token
}

interface Pair {
  readonly one: Told
  readonly other: Told
  /** Told in the order of the stages. */
  readonly forth: boolean
  /** Of a kind that does not come round again. */
  readonly once: boolean
  readonly isLoose: boolean
}

/** The two stages of one kind that two dates are told with, each way that their words can be read. */
function* pairsOf(story: Story, one: DateMention, other: DateMention): Generator<Pair> {
  for (const second of stagesAt(story, other))
    for (const first of stagesAt(story, one))
      for (const {kind, rank, once, tied} of stagesOf(story, first)) {
        const same = stagesOf(story, second).find((stage) => stage.kind === kind)
        if (!same || same.rank === rank) continue
        // `The firm launched a van in 2011. |It scrapped its saloon| in 2008`
        if (pronoun.test(lowerAt(story, second.index - 1)) && actsOnOthers(story, first, second)) continue
        if (!tied || (isTied(story, tied, first, second, other) && !areElsewhere(story, one, other)))
          yield {one: {date: one, stage: first}, other: {date: other, stage: second}, forth: rank < same.rank, once, isLoose: tied !== null}
      }
}

/** `approved in 2004 |in Europe| … withdrawn in 2001 |in Japan|`. */
const areElsewhere = (story: Story, one: DateMention, other: DateMention): boolean =>
  [one, other].every(
    ({lastToken}) => /^(?:in|across)$/.test(lowerAt(story, lastToken)) && /^\p{Lu}/u.test(story.tokens[lastToken + 1]?.text ?? '')
  )

/** `The old |one| was finished`. */
const isOtherOne = (story: Story, {lower, index}: Token): boolean =>
  /^ones?$/.test(lower) && /^(?:the|an?|this|that|these|those)$/.test(lowerAt(story, index - 2)) && story.tokens[index - 1]?.kind === 'word'

/** Another person, thing or round of the same. */
const others = lazily(() => wordsOf(otherCases))
/** `ten months |later|`, `had failed |twice before|`: no other round of it. */
const isOfTime = (story: Story, {lower, index}: Token): boolean =>
  (lower === 'later' && /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(lowerAt(story, index - 1))) ||
  (lower === 'twice' && lowerAt(story, index + 1) === 'before' && /^(?:that|which|who)$/.test(lowerAt(story, index - 3)))

const opensAnew = /^(?:a|an|another|some|many|several|two|three|four|five|no|most|in)$/
const pronoun = /^(?:he|she|it|they)$/
const refersBack = /^(?:the|his|her|its|their|that)$/

/** `submitted |its plans|`: drawings, and nothing that somebody plans to do. */
const isPaper = (story: Story, {lower, index}: Token): boolean =>
  lower === 'plans' && /^(?:the|its|his|her|their|these|those)$/.test(lowerAt(story, index - 1))

/** `|Its plans for a hotel| were approved on 12 May`: others than those told before. */
function areOtherPlans(story: Story, {date: {sentence}}: Told): boolean {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return story.tokens
    .slice(firstToken, lastToken)
    .some((word) => isPaper(story, word) && /^(?:for|to|of|that|which)$/.test(lowerAt(story, word.index + 1)))
}

/** `was to be launched in 1912`, `never tried in 2003`; `resigned in 1988 |from| the army` and `retired |as| a judge` are of another post. */
function isApart(story: Story, {stage, date}: Told): boolean {
  const words = story.tokens.slice(Math.max(0, stage.index - 4), Math.max(stage.index, date.firstToken))
  if (words.some((word) => word.sentence === stage.sentence && toCome.test(word.lower) && !isPaper(story, word))) return true
  if (!/^(?:retire|resign|farewell|elected|confirmed)/.test(stage.lower)) return false
  return story.tokens.slice(stage.index + 1, date.lastToken + 1).some(({lower}) => lower === 'from' || lower === 'as')
}

/** `|He| died`, `|She| had died`. */
const isOfPronoun = (story: Story, {index}: Token): boolean =>
  pronoun.test(lowerAt(story, index - 1)) || (lowerAt(story, index - 1) === 'had' && pronoun.test(lowerAt(story, index - 2)))

/** `she |never spoke again|`: no second round. */
const isNever = (story: Story, at: number): boolean =>
  lowerAt(story, at) === 'again' && [1, 2, 3].some((back) => /^(?:never|not|nor)$/.test(lowerAt(story, at - back)))

/** Where a craft goes, and no other craft. */
const heavens = /^(?:mars|moon|venus|jupiter|saturn|mercury|titan|earth|pluto|uranus|neptune|sun)$/

/** Nobody and nothing else of the kind is told from the one to the other. */
function isOneCase(story: Story, {one, other}: Pair): boolean {
  const from = Math.min(one.stage.index, one.date.firstToken)
  const until = Math.max(other.stage.index + 2, other.date.lastToken)
  // `was licensed in 2012 for |other| uses`
  const behind = story.tokens.slice(until, Math.min(until + 3, story.sentences[other.date.sentence]?.lastToken ?? until))
  if (behind.some(({lower}) => /^(?:other|others|elsewhere|neighbouring|neighboring|abroad)$/.test(lower))) return false
  if (
    story.tokens
      .slice(from, until)
      .some(
        (word) =>
          (others().has(word.lower.replace(/['’]s$/, '')) && !isNever(story, word.index) && !isOfTime(story, word)) ||
          isOtherOne(story, word)
      )
  )
    return false
  if ([one, other].some((told) => isApart(story, told)) || areOtherPlans(story, other)) return false
  const opening = story.sentences[other.date.sentence]?.firstToken ?? 0
  // Many fall ill: whoever is told with another word is another.
  if ([one, other].some(({stage}) => /^(?:ill|sick|infected)$/.test(stage.lower)) && !isOfPronoun(story, other.stage)) return false
  // `In |his| answer to that letter, dated 19 April`.
  const own = lowerAt(story, opening) === 'in' && refersBack.test(lowerAt(story, opening + 1))
  // `A jury convicted |her| that September`.
  const behindStage = story.tokens.slice(other.stage.index + 1, Math.max(other.stage.index + 2, other.date.firstToken))
  const sameOne = behindStage.some(({lower}, at) => /^(?:him|it|them)$/.test(lower) || (at === 0 && lower === 'her'))
  const anew = opensAnew.test(lowerAt(story, opening)) && opening !== other.date.firstToken - 1 && !own && !sameOne
  if (other.date.sentence !== one.date.sentence && anew) return false
  // `Romania held back over money, Ukraine over maps`: told between, and doing neither.
  const isAside = ({lower, sentence}: Token): boolean =>
    heavens.test(lower) || (sentence !== one.date.sentence && sentence !== other.date.sentence && nameLists().countries.has(lower))
  return !namesAnother(story, one.date.lastToken, until, one.date.lastToken, isAside)
}

/** `|The killing| took place`, `|her keel| was laid`, `the couple |had| wed`, `It was signed`: what is told later is told of what was before. */
function looksBack(story: Story, {other: {stage}, once}: Pair): boolean {
  const [before, further] = [lowerAt(story, stage.index - 1), lowerAt(story, stage.index - 2)]
  if (refersBack.test(before) || [before, further, lowerAt(story, stage.index - 3)].some((word) => word === 'had' || word === 'first'))
    return true
  if (before === 'after' || further === 'after') return true
  const opening = story.sentences[stage.sentence]?.firstToken ?? 0
  return (
    once &&
    (stage.index === opening ||
      pronoun.test(lowerAt(story, opening)) ||
      /^(?:,|and)$/.test(before) ||
      pronoun.test(before) ||
      (/^(?:was|were)$/.test(before) && (/^(?:,|and)$/.test(further) || pronoun.test(further))))
  )
}

/** `was jailed in 2011. He |had| escaped in 2007`: told as what came first. */
const hasHad = (story: Story, {stage}: Told): boolean => [1, 2, 3].some((back) => lowerAt(story, stage.index - back) === 'had')

/** How many dates apart two stages of a case may stand. */
const apart = 3

/** Every two stages of one case, one of them told before the other in the text. */
export function* cases(story: Story): Generator<Sequence> {
  const dates = orderedDatesOf(story)
  for (const [at, one] of dates.entries()) {
    for (const other of dates.slice(at + 1, at + 1 + apart)) {
      if (one.block !== other.block || other.sentence - one.sentence > 2) break
      for (const pair of pairsOf(story, one, other)) {
        if (pair.forth ? hasHad(story, pair.other) : !looksBack(story, pair)) continue
        if (!isOneCase(story, pair)) continue
        yield {...(pair.forth ? {earlier: one, later: other} : {earlier: other, later: one}), verbs: null, isLoose: pair.isLoose}
        break
      }
    }
  }
}

/** Whether some words tell the stage that a date was told with, `insured on 4 June … after he had signed |the policy|`. */
export function isSameStage(story: Story, date: DateMention, words: readonly Token[]): boolean {
  const told = stagesAt(story, date).flatMap((token) => stagesOf(story, token))
  return words.some((token) =>
    stagesOf(story, token).some(({kind, rank}) => told.some((stage) => stage.kind === kind && stage.rank === rank))
  )
}
