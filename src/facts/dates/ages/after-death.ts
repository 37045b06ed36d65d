/** What somebody did whose death is told, and what others did as heirs: `until his death in 1931 … In 1938 he moved`. Whether it can be true is not asked here. */

import {legacyVerbs, survivors} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Sentence, type Story, type Token} from '../../../story/story.js'
import {mentionsBefore} from '../../names/look-up.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {bySentence, pointsWithin} from '../near.js'
import {type DatedEvent, eventsOf, eventWords} from '../order/events.js'
import {isPastTense} from '../past-verbs.js'
import {isRelative} from './kin.js'

/** `In 1991 she told`, `She sang in 1991`, `The baker |who cut| the ribbon in 1908`: one date, and one verb right behind its pronoun. */
export function deedOfPronoun(
  story: Story,
  {firstToken, lastToken}: Pick<Sentence, 'firstToken' | 'lastToken'>,
  pronouns = /^(?:he|she)$/
): DatedEvent | undefined {
  const dates = pointsWithin(story, firstToken, lastToken)
  const [date, another] = dates
  const pronoun = story.tokens.slice(firstToken, firstToken + 6).find(({lower}) => pronouns.test(lower))
  const verb = pronoun && story.tokens[pronoun.index + 1]
  const deed = date && !another && verb ? livingVerb(story, verb, date) : undefined
  if (!date || !deed) return undefined
  const near = date.lastToken <= deed.index ? deed.index - date.lastToken <= 3 : date.firstToken - deed.index <= 12
  return near ? {verb: deed, date} : undefined
}

/** The verb itself, or one that is joined to it before its date: `paid for the baths |and opened| them in 1908`. */
function livingVerb(story: Story, verb: Token, date: DateMention): Token | undefined {
  const {living} = eventWords()
  if (living.has(verb.lower)) return verb
  if (!isPastTense(verb.lower)) return undefined
  return story.tokens
    .slice(verb.index + 1, date.firstToken)
    .findLast(({lower, index}) => living.has(lower) && lowerAt(story, index - 1) === 'and')
}

export const namesBetween = (story: Story, from: number, until: number): boolean => {
  for (const {name, mention} of mentionsBefore(story, until)) {
    if (mention.start < from) return false
    if (name.kind === 'person') return true
  }
  return false
}

export interface DeadDeed {
  readonly died: DateMention
  readonly deed: DateMention
  readonly verb: Token
}

const deaths = ['death']
/** So many tokens before it a sentence may tell of somebody else. */
const longestLead = 100

/** `|On his death|, in 1903, he was found to own one book`: the date, where the sentence tells of nobody else. */
function dateOfDeath(story: Story, death: Token): DateMention | undefined {
  const {firstToken = 0} = story.sentences[death.sentence] ?? {}
  if (death.index - firstToken > longestLead || !/^(?:his|her)$/.test(lowerAt(story, death.index - 1))) return undefined
  if (!/^(?:until|till|on|at|before|after|from|since|to|by)$/.test(lowerAt(story, death.index - 2))) return undefined
  const mark = lowerAt(story, death.index + 1) === ',' ? 1 : 0
  const [date] = pointsWithin(story, death.index + 1, death.index + 4 + mark)
  if (!date || date.yearInferred || date.sentence !== death.sentence || !/^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1)))
    return undefined
  // `served |his uncle| until his death`, `|He| followed |Carr| until his death`: of which of them?
  const before = story.tokens.slice(firstToken, death.index - 1)
  const subject = before.findIndex(({lower}) => /^(?:he|she)$/.test(lower))
  const owns = lowerAt(story, death.index - 1)
  const others = before.some(
    ({text, lower, index}, at) =>
      isRelative(lower) ||
      (/^(?:him|her|his)$/.test(lower) && lower !== owns) ||
      (at > (subject < 0 ? 4 : subject) && /^\p{Lu}/u.test(text) && !/^(?:in|at|of|from|near|to|on)$/.test(lowerAt(story, index - 1)))
  )
  return others ? undefined : date
}

/** So many sentences behind a death its deeds are looked for. */
const reach = 3

/** What is told of him behind `until his death in 1931`, and right before `On his death, in 1903`. */
export function* deadDeedsOf(story: Story): Generator<DeadDeed> {
  for (const death of occurrencesOf(story, deaths)) {
    const died = dateOfDeath(story, death)
    const place = story.sentences[death.sentence]
    if (!died || !place) continue
    const pronouns = lowerAt(story, death.index - 1) === 'his' ? /^he$/ : /^she$/
    const rest = {firstToken: died.lastToken, lastToken: place.lastToken}
    const behind = Array.from({length: reach}, (_, away) => story.sentences[death.sentence + away + 1]).filter(
      (one): one is Sentence => one?.block === place.block
    )
    for (const span of [rest, ...behind]) {
      const deed = deedOfPronoun(story, span, pronouns)
      if (deed && !namesBetween(story, died.end, deed.verb.start)) yield {died, deed: deed.date, verb: deed.verb}
    }
    const prior = story.sentences[death.sentence - 1]
    const opens = death.index - place.firstToken === 2 && prior?.block === place.block
    const before = opens && prior ? (deedOfPronoun(story, prior, pronouns) ?? deedOfPronoun(story, prior, /^who$/)) : undefined
    if (before && !namesBetween(story, before.verb.end, death.start)) yield {died, deed: before.date, verb: before.verb}
  }
}

interface Legacy {
  readonly died: DateMention
  /** `widow`, `posthumously`. */
  readonly sign: Token
  readonly date: DateMention
}

const signs = lazily(() => wordsOf(survivors))
const acts = lazily(() => wordsOf(legacyVerbs))
const ofHis = /^(?:his|her|whose|'s|the)$/

/** The date of what an heir did with what was left: `whose |widow published| the first of his notebooks in 1966`. */
function dateOfLegacy(story: Story, sign: Token): DateMention | undefined {
  const isAdverb = sign.lower.startsWith('posthum')
  if (!isAdverb && !(ofHis.test(lowerAt(story, sign.index - 1)) && acts().has(lowerAt(story, sign.index + 1)))) return undefined
  const [date, another] = pointsWithin(story, sign.index, sign.index + 12)
  if (!date || date.sentence !== sign.sentence || date.yearInferred || !/^(?:in|on)$/.test(lowerAt(story, date.firstToken - 1)))
    return undefined
  if (isAdverb && (another?.sentence === sign.sentence || date.firstToken - sign.index > 3)) return undefined
  return story.tokens.slice(sign.index, date.firstToken).some(({lower, text}) => text === ',' || /^(?:had|and|who|when)$/.test(lower))
    ? undefined
    : date
}

const deathsBySentence = once((story: Story) =>
  bySentence(
    eventsOf(story).filter(({verb, date}) => verb.lower === 'died' && !date.yearInferred),
    ({date}) => date.sentence
  )
)

/** Heirs act when whoever left it is dead: the only death that their sentence or its neighbours tell. */
export function* legaciesOf(story: Story): Generator<Legacy> {
  for (const sign of occurrencesOf(story, signs())) {
    const date = dateOfLegacy(story, sign)
    const block = story.sentences[sign.sentence]?.block
    const near = date ? [-1, 0, 1].flatMap((away) => deathsBySentence(story).get(sign.sentence + away) ?? []) : []
    const [died, another] = near.filter(({date: on}) => on !== date && on.block === block)
    // `His widow |died| in 1972`.
    if (!date || !died || another || signs().has(lowerAt(story, died.verb.index - 1))) continue
    const [from, until] = [Math.min(sign.index, died.verb.index), Math.max(sign.index, died.verb.index)]
    const others = story.tokens.slice(from + 1, until).filter(({lower}) => isRelative(lower) && !signs().has(lower))
    if (others.length === 0 && !namesBetween(story, story.tokens[from]?.start ?? 0, story.tokens[until]?.start ?? 0))
      yield {died: died.date, sign, date}
  }
}
