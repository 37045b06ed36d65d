/** Deeds told right beside the death of who did them: `who died in 1987, sold the house in 1992`. Whether the dates can be true is not asked here. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {pointsWithin} from '../near.js'
import {type DatedEvent, eventsOf, eventWords} from '../order/events.js'
import {type DeadDeed, deedOfPronoun, namesBetween} from './after-death.js'
import {isOfOtherSex, isRelative} from './kin.js'

/** What outlives its maker, and what works do: `inspired a film in 1992`. */
const posthumous =
  /^(?:left|inspired|influenced|remained|featured|topped|earned|gained|continued|received|dominated|appeared|reached|ranked|used|needed|named|called|based)$/

/** `, was elected in 2021`: what is done to the living alone. */
const doneToLiving =
  /^(?:elected|re-elected|reelected|appointed|hired|arrested|promoted|sworn|interviewed|charged|convicted|jailed|sentenced)$/

/** A verb in the active voice, or one of the living, right behind `who died in 1987,` or `died in 1987 and`. */
function deedBehind(story: Story, died: DatedEvent): Token | undefined {
  const {tokens} = story
  const relative = tokens.slice(Math.max(0, died.verb.index - 3), died.verb.index).some(({lower}) => lower === 'who')
  const joint = tokens[died.date.lastToken]
  if (!joint || joint.sentence !== died.verb.sentence || joint.lower !== (relative ? ',' : 'and')) return undefined
  const adverb = /^(?:also|then|later|personally|was|had)$/.test(tokens[joint.index + 1]?.lower ?? '') ? 1 : 0
  const verb = tokens[joint.index + 1 + adverb]
  if (verb?.kind !== 'word') return undefined
  if (tokens[verb.index - 1]?.lower === 'was') return doneToLiving.test(verb.lower) ? verb : undefined
  if (!verb.lower.endsWith('ed') && !eventWords().living.has(verb.lower)) return undefined
  const owned = /^(?:the|his|her|a)$/.test(tokens[verb.index + 1]?.lower ?? '')
  return posthumous.test(verb.lower) || (verb.lower === 'sold' && !owned) ? undefined : verb
}

/** Words behind the verb in which its date stands. */
const reach = 12

/** `who died in 1987, sold the house in 1992`: the verb follows the date at once, so that the dead is its subject. */
function* inOneBreath(story: Story): Generator<DeadDeed> {
  for (const died of eventsOf(story)) {
    if (!eventWords().deaths.has(died.verb.lower) || died.verb.index > died.date.firstToken) continue
    const verb = deedBehind(story, died)
    const date = verb && pointsWithin(story, verb.index + 1, verb.index + reach).find(({sentence}) => sentence === verb.sentence)
    if (!verb || !date || story.tokens.slice(verb.index, date.firstToken).some(({text}) => /^[,;:]$/.test(text))) continue
    yield {died: died.date, deed: date, verb}
  }
}

/** So many sentences behind a death its deeds are looked for. */
const sentencesBehind = 3

/** `She died in 1987 … In 1991 she told a radio audience`: a pronoun in the sentences behind, with nobody else named between. */
function* behindDeaths(story: Story): Generator<DeadDeed> {
  const deaths = eventsOf(story).filter(({verb, date}) => verb.lower === 'died' && verb.index < date.firstToken && !date.yearInferred)
  for (const died of deaths) {
    const block = story.sentences[died.date.sentence]?.block
    for (let at = died.date.sentence + 1; at <= died.date.sentence + sentencesBehind; at++) {
      const place = story.sentences[at]
      if (!place || place.block !== block) break
      const deed = deedOfPronoun(story, place)
      const pronoun = deed && story.tokens[deed.verb.index - 1]
      if (!deed || !pronoun || isOfOtherSex(story, died.verb, pronoun)) continue
      if (!namesBetween(story, died.date.end, deed.verb.start)) yield {died: died.date, deed: deed.date, verb: deed.verb}
    }
  }
}

/** `In 1971 he moved to Leeds|. He died| in 1968`, `; in 1968 he died`, `and died there in 1968`: what is told of him right before. */
function* beforeDeaths(story: Story): Generator<DeadDeed> {
  for (const {verb, date: died} of eventsOf(story)) {
    if (verb.lower !== 'died' || died.yearInferred) continue
    const {firstToken, block} = story.sentences[verb.sentence] ?? {firstToken: 0, block: -1}
    const joint = story.tokens.slice(Math.max(firstToken, verb.index - 5), verb.index).findLast(({lower}) => /^(?:;|and)$/.test(lower))
    if (!joint && verb.index - firstToken >= 5) continue
    const prior = joint ? {firstToken, lastToken: joint.index} : story.sentences[verb.sentence - 1]
    const deed = prior && (joint || story.sentences[verb.sentence - 1]?.block === block) ? deedOfPronoun(story, prior) : undefined
    if (!deed) continue
    const pronoun = lowerAt(story, deed.verb.index - 1)
    const isOfOne = joint?.lower === 'and' ? joint.index + 1 === verb.index : pronoun === lowerAt(story, verb.index - 1)
    const others = story.tokens.slice(deed.verb.index, verb.index).some(({lower}) => isRelative(lower))
    if (isOfOne && !others && !namesBetween(story, deed.verb.end, verb.start)) yield {died, deed: deed.date, verb: deed.verb}
  }
}

export function* deedsByDeathsOf(story: Story): Generator<DeadDeed> {
  yield* inOneBreath(story)
  yield* behindDeaths(story)
  yield* beforeDeaths(story)
}
