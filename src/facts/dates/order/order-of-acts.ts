/**
 * What comes first by its nature, and what one subject is told to do or to undergo beside it: `which first received guests in 1903, was turned into a
 * hospital in 1940`. Whether the dates keep the order is not asked here.
 */

import {buildingWorks} from '../../../lexicon/acts.js'
import {buildingEnds, preparations} from '../../../lexicon/dated-events.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import type {DateMention} from '../date.js'
import {type DatedEvent, eventsOf, eventWords} from './events.js'
import {objectOf} from './objects.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

const auxiliary = /^(?:was|were|had|been|became|also|then|later|finally|eventually|soon|duly|being|itself|himself|herself|first|again)$/
export const otherClause = /^(?:who|which|when|while|whose|where|that|after|before|until|since|as|than|if|because|;|:|“|”|"|\(|—|–)$/
const notTold =
  /^(?:set|based|named|called|dated|dating|inspired|remembered|commemorated|marked|recalled|said|told|expected|planned|hoped|due)$/

let prepares: Set<string> | undefined
const isPreparation = (word: string): boolean => {
  prepares ??= wordsOf(preparations)
  return prepares.has(word)
}

export const isVerb = (word: string): boolean =>
  (/[^e]ed$/.test(word) && word.length > 4) || eventWords().all.has(word) || auxiliary.test(word)

/** The verb with which a clause goes on, and that its date belongs to: the only one before it. */
function verbOf(story: Story, from: number, date: DateMention): Token | undefined {
  const clause = story.tokens.slice(from, date.firstToken)
  // `opened in 1931. It had been planned in 1920` looks back.
  if (
    clause.length > 12 ||
    clause.some(({lower}) => lower === 'had') ||
    clause.some(({lower}) => otherClause.test(lower)) ||
    !/^(?:in|on)$/.test(clause.at(-1)?.lower ?? '')
  )
    return undefined
  const [opening] = clause
  if (!opening || !isVerb(opening.lower)) return undefined
  const verbs = clause.filter(({lower, kind}) => kind === 'word' && isVerb(lower) && !auxiliary.test(lower))
  const [verb, another] = verbs
  const passive = clause.find(({lower}) => /^(?:was|were|became)$/.test(lower))
  if (another || (clause.some(({text}) => text === ',') && !passive)) return undefined
  return verb ?? (passive && story.tokens[passive.index + 1])
}

/** How far behind a date its subject's next verb stands, where the words between leave the subject as it was; undefined where they do not. */
function goesOnAt(story: Story, {verb, date}: DatedEvent): number | undefined {
  const {tokens} = story
  let at = date.lastToken
  const place = story.sentences[verb.sentence]
  if (lowerAt(story, at) === '.' || tokens[at]?.sentence !== verb.sentence) {
    const next = story.sentences[verb.sentence + 1]
    if (!next || next.block !== place?.block || !/^(?:he|she|it|they)$/.test(lowerAt(story, next.firstToken))) return undefined
    return next.firstToken + 1
  }
  if (!/^(?:,|and)$/.test(lowerAt(story, at))) return undefined
  // `Founded in 1990, the club was dissolved`: its subject follows.
  const opens = verb.index - (place?.firstToken ?? 0) <= 1
  while (/^(?:,|and|but|he|she|it|they|then|later)$/.test(lowerAt(story, at))) at++
  if (!opens) return at
  for (let next = at; next < at + 5; next++) if (/^(?:was|were|became)$/.test(lowerAt(story, next))) return next
  return at
}

/** Whether an act is the first of its subject: `founded`, or any that it did `first`. */
const isBeginning = (story: Story, {verb}: DatedEvent): boolean =>
  !actsOnAnother(story, verb) &&
  ((eventWords().openings.has(verb.lower) && verb.lower !== 'completed' && verb.lower !== 'arrived') ||
    /^(?:established|incorporated|formed)$/.test(verb.lower) ||
    lowerAt(story, verb.index - 1) === 'first')

/** `opened |a branch| in Hull`, and no `opened |its doors|`: the beginning of something else. */
function actsOnAnother(story: Story, verb: Token): boolean {
  const object = objectOf(story, verb)
  return object !== undefined && !/^(?:its|their)$/.test(object.lower)
}

/** `first received guests`: a verb that no list knows. */
function* firstTime(story: Story): Generator<DatedEvent> {
  for (const word of occurrencesOf(story, ['first'])) {
    const verb = story.tokens[word.index + 1]
    const date = datesBySentence(story)
      .get(word.sentence)
      ?.find(({firstToken}) => firstToken > word.index)
    if (!verb || !date || !isVerb(verb.lower) || auxiliary.test(verb.lower) || date.firstToken - verb.index > 8) continue
    if (story.tokens.slice(verb.index, date.firstToken).some(({lower, text}) => otherClause.test(lower) || text === ',')) continue
    yield {verb, date}
  }
}

/** `founded in 2003, won a prize in 1998`; `opened in 1931. It was closed in 1913`. */
export function* beginnings(story: Story): Generator<Sequence> {
  const told = eventsOf(story).filter((event) => event.verb.index < event.date.firstToken && isBeginning(story, event))
  for (const one of [...told, ...firstTime(story)]) {
    const from = goesOnAt(story, one)
    if (from === undefined) continue
    const sentence = story.tokens[from]?.sentence ?? -1
    const date = datesBySentence(story)
      .get(sentence)
      ?.find(({firstToken}) => firstToken > from)
    const verb = date && verbOf(story, from, date)
    if (date && verb && !isPreparation(verb.lower) && !notTold.test(verb.lower)) yield {earlier: one.date, later: date, verbs: null}
  }
}

const siteWords = lazily(() => wordsOf(buildingWorks))
let ends: Set<string> | undefined
const starts = /^(?:began|begun|started|commenced)$/

/** `Work on the bridge started in 1998 and it opened in 1996`: what is built is ready after that. */
export function* works(story: Story): Generator<Sequence> {
  const sites = occurrencesOf(story, siteWords())
  for (const site of sites) {
    const dates = datesBySentence(story)
    const [begun, ...more] = dates.get(site.sentence) ?? []
    const verb = begun && story.tokens.slice(site.index, begun.firstToken).find(({lower}) => starts.test(lower))
    if (!begun || !verb || begun.firstToken - verb.index > 6) continue
    const [done, another] = more.length > 0 ? more : sameBlock(story, site.sentence) ? (dates.get(site.sentence + 1) ?? []) : []
    if (!done || another) continue
    ends ??= wordsOf(buildingEnds)
    const clause = story.tokens.slice(Math.max(begun.lastToken, done.firstToken - 8), done.firstToken)
    const end = clause.findLast(({lower}) => ends?.has(lower))
    if (end && !clause.some(({lower}) => /^(?:first|original|old|previous|expected|due|planned|should|since|had|its|rival)$/.test(lower)))
      yield {earlier: begun, later: done, verbs: null}
  }
}

const sameBlock = (story: Story, sentence: number): boolean => story.sentences[sentence]?.block === story.sentences[sentence + 1]?.block
