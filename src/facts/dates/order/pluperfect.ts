/** What had happened before: `was started up in 2014. Work on it |had begun| in 2008`, `|having joined| the firm in 1998`. */

import {planVerbs, reportingPasts} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {isPastTense} from '../past-verbs.js'
import {eventWords} from './events.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

const reporting = lazily(() => wordsOf(reportingPasts))
const otherClause = /^(?:when|after|before|until|till|since|while|who|whose|which|if|whether|than|as|;|“|”|")$/

/** `had been planned for June`, `had hoped to finish in 2020`. */
const plans = lazily(() => wordsOf(planVerbs))

/** Such a verb or its `to`; `a route |to| Boston` is none. */
const isPlan = (story: Story, {lower, index}: Token): boolean =>
  plans().has(lower) &&
  // `had been |moved out on| 8 March`: done, and no plan.
  !(/^(?:moved|ordered|promised|agreed|asked)$/.test(lower) && /^(?:in|on|out|away|from|back|there)$/.test(lowerAt(story, index + 1))) &&
  !(lower === 'set' && !/^(?:for|to)$/.test(lowerAt(story, index + 1))) &&
  !(lower === 'to' && (/^\p{Lu}/u.test(story.tokens[index + 1]?.text ?? '') || begun.test(lowerAt(story, index - 1))))

/** `had |begun| to rise`. */
const begun = /^(?:begun|started|ceased|continued|come|managed)$/

const isReported = (story: Story, from: number, until: number): boolean =>
  story.tokens.slice(Math.max(0, from), until).some((word) => isReporting(story, word))

/** `said that`, and no `The inquiry |reported in| 2014`. */
const isReporting = (story: Story, {lower, index}: Token): boolean =>
  reporting().has(lower) && !(lower === 'reported' && /^(?:in|on)$/.test(lowerAt(story, index + 1)))

/** `The |rival he had| beaten died on 2 May 2020`: what the noun is known by, before the verb that the date belongs to. */
const isOfNoun = ({tokens}: Story, {index, sentence}: Token): boolean =>
  /^(?:he|she|it|they|we|i)$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index - 2]?.kind === 'word' &&
  [3, 4].some(
    (back) => tokens[index - back]?.sentence === sentence && /^(?:the|an?|his|her|its|their)$/.test(tokens[index - back]?.lower ?? '')
  )

/** The date that `had begun in 2016` is told with, in the clause of its verb. */
function dateOfPluperfect(story: Story, had: Token): DateMention | undefined {
  const dates = datesBySentence(story).get(had.sentence) ?? []
  const date = dates.find(({firstToken}) => firstToken > had.index)
  if (!date || date.firstToken - had.index > 14) return undefined
  const gap = story.tokens.slice(had.index + 1, date.firstToken)
  const verb = gap.findIndex(({lower}) => /(?:ed|en|un|wn|nt|ade|ught|ld|me|ne|it|id)$/.test(lower) || eventWords().all.has(lower))
  // `Her husband, |whom she had married at 40, died| in 1998`: the comma ends what is told of him.
  const isAside = [1, 2, 3].some((back) => /^(?:who|whom|whose|which|that)$/.test(lowerAt(story, had.index - back)))
  if (isAside && gap.some(({text}) => text === ',')) return undefined
  if (isOfNoun(story, had) && isPastTense(gap[1]?.lower ?? '')) return undefined
  // `had been a bank, |and in 1949| it was one again`: another clause.
  if (/^(?:and|but)$/.test(gap.at(-2)?.lower ?? '')) return undefined
  if (!/^(?:in|on|during|dated)$/.test(gap.at(-1)?.lower ?? '') || gap.some((word) => isPlan(story, word))) return undefined
  if (verb < 0 || verb > 3 || gap.some(({lower}) => otherClause.test(lower)) || /^(?:,|a|an|the|to|no)$/.test(gap[0]?.lower ?? ','))
    return undefined
  return date
}

/** `His debut, |in 2011|, had ended early`, `On her debut, |in 2017|, she had gone out`: the date of what is then told with `had`, between commas. */
function dateOfSubject(story: Story, had: Token): DateMention | undefined {
  const date = datesBySentence(story)
    .get(had.sentence)
    ?.findLast(({lastToken}) => lastToken <= had.index)
  if (!date || had.index - date.lastToken > 3 || lowerAt(story, date.lastToken) !== ',') return undefined
  const {firstToken} = story.sentences[had.sentence] ?? {firstToken: 0}
  const head = story.tokens.slice(firstToken, date.firstToken)
  const mark = head.findLastIndex(({text}) => text === ',')
  if (mark < 1 || head.length - mark > 4 || head.length > 14 || !/^(?:in|on|dated)$/.test(head.at(-1)?.lower ?? '')) return undefined
  if (head.some(({lower}) => otherClause.test(lower)) || !/^(?:,|he|she|it|they)$/.test(lowerAt(story, had.index - 1))) return undefined
  const [verb, next] = [lowerAt(story, had.index + 1), lowerAt(story, had.index + 2)]
  // `had been a success`: as it still was.
  if (verb === 'been' && !/ed$/.test(next) && !eventWords().all.has(next)) return undefined
  if (story.tokens.slice(had.index, story.sentences[had.sentence]?.lastToken).some(({lower}) => lower === 'now')) return undefined
  return plans().has(verb) || plans().has(next) || /^(?:to|no|a|an|the|not)$/.test(verb) ? undefined : date
}

const pluperfects = ['had']
const perfectParticiples = ['having']

/** `became chief executive in 2015, |having| joined the firm in 1998`. */
function* having(story: Story): Generator<Sequence> {
  for (const word of occurrencesOf(story, perfectParticiples)) {
    const earlier = dateOfPluperfect(story, word)
    // `put one up in 1902 and, |having got his name wrong,| another in 1904`: the comma ends what had been.
    if (earlier && story.tokens.slice(word.index, earlier.firstToken).some(({text}) => text === ',')) continue
    const [later, another] = (datesBySentence(story).get(word.sentence) ?? []).filter((date) => date !== earlier)
    if (earlier && later && !another && later.start < word.start) yield {earlier, later, verbs: null}
  }
}

/** `was started up in 2014 … Work had begun in 2008`: what had happened lies before the date told right before. */
export function* pluperfect(story: Story): Generator<Sequence> {
  yield* having(story)
  for (const had of occurrencesOf(story, pluperfects)) {
    const date = dateOfPluperfect(story, had) ?? dateOfSubject(story, had)
    if (!date || (date.yearInferred !== false && date.inferredOver > 60)) continue
    const place = story.sentences[had.sentence]
    if (!place || isReported(story, place.firstToken, had.index) || isReported(story, place.lastToken - 7, place.lastToken)) continue
    const [told] = toldBefore(story, had.sentence, date)
    // `He had flown since 1988. She had left in 2019`: both look back from elsewhere.
    if (told && !isBackground(story, told)) yield {earlier: date, later: told, verbs: null}
    const end = endBefore(story, had, date)
    if (end) yield {earlier: date, later: end, verbs: null}
  }
}

/** `Nordjet, |which carried its last passengers in October 2019|, had opened a route in 2017`: an end, told of the subject right before. */
function endBefore(story: Story, had: Token, date: DateMention): DateMention | undefined {
  const end = datesBySentence(story)
    .get(had.sentence)
    ?.findLast(({lastToken}) => lastToken <= had.index)
  // `Marant, who died in 1974, |had not| sold for more than the £6m paid in 2019`: no deed.
  if (
    /^(?:not|never)$/.test(lowerAt(story, had.index + 1)) &&
    !/^(?:from|since|after|in)$/.test(lowerAt(story, date.firstToken - 3)) &&
    story.tokens
      .slice(had.index, date.firstToken)
      .some(({lower}) => /^(?:previously|before|than|exceeded|fetched|sold|reached|passed)$/.test(lower))
  )
    return undefined
  if (!end || date.firstToken < had.index || had.index - end.lastToken > 2 || lowerAt(story, end.lastToken) !== ',') return undefined
  const {firstToken} = story.sentences[had.sentence] ?? {firstToken: 0}
  const before = story.tokens.slice(Math.max(firstToken, end.firstToken - 10), end.firstToken)
  const link = before.findLastIndex(({lower}) => lower === 'which' || lower === 'who')
  const words = before.slice(link + 1)
  if (link < 1 || before[link - 1]?.text !== ',' || words.some(({lower}) => lower === 'had' || otherClause.test(lower))) return undefined
  return words.some(({lower}) => lower === 'last' || lower === 'bust' || eventWords().closings.has(lower)) ? end : undefined
}

/** `|Since 1 July 2023| no shop |has| been allowed`: told as of today, so that what had been then lies before it. */
const isSinceNow = (story: Story, {firstToken, lastToken, sentence}: DateMention): boolean =>
  lowerAt(story, firstToken - 1) === 'since' &&
  story.sentences[sentence]?.firstToken === firstToken - 1 &&
  story.tokens.slice(lastToken, lastToken + 14).some((token) => token.sentence === sentence && /^(?:has|have)$/.test(token.lower))

const isBackground = (story: Story, date: DateMention): boolean =>
  (/^(?:since|until|till|through|from)$/.test(lowerAt(story, date.firstToken - 1)) && !isSinceNow(story, date)) ||
  hasHad(story, date) ||
  isOfBirth(story, date)

/** `|Born| in Lviv |in March 1931|, she came as a teenager. She was 88 and had given her last recital in 2019`: nothing had been done before it. */
const isOfBirth = (story: Story, {firstToken, sentence}: DateMention): boolean =>
  story.tokens.slice(Math.max(0, firstToken - 10), firstToken).some((token) => token.sentence === sentence && token.lower === 'born')

const hasHad = (story: Story, {firstToken}: DateMention): boolean =>
  story.tokens.slice(Math.max(0, firstToken - 6), firstToken).some(({lower}) => lower === 'had')

/** The last of the dates of the sentence before in the same paragraph, or of the one before that where it tells none, and this sentence has none but `own`. */
function toldBefore(story: Story, sentence: number, own: DateMention): readonly DateMention[] {
  const here = story.sentences[sentence]
  const mine = (datesBySentence(story).get(sentence) ?? []).filter(({index}) => index !== own.index)
  const near = datesBySentence(story).has(sentence - 1) ? sentence - 1 : sentence - 2
  const prior = story.sentences[near]
  if (!here || prior?.block !== here.block || mine.length > 0) return []
  const between = story.tokens.slice(prior.firstToken, here.firstToken)
  if (between.some((word) => isReporting(story, word) || (word.sentence !== near && word.lower === 'had'))) return []
  const dates = datesBySentence(story).get(near) ?? []
  return dates.length === 1 ? dates : []
}
