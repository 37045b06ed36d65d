/** Speakers by a surname alone, whom the story nowhere tells more of: `“It sings,” |Vandermolen| said`. It judges nothing. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {knownSurnames} from '../../lexicon/sources.js'
import type {Story} from '../../story/story.js'
import {companyOf, isToldWithAge} from '../names/company.js'
import {spellingPairsOf} from '../names/spellings.js'
import {once} from '../once.js'
import {quotationsOf} from '../quotations/find.js'
import type {Quotation, Speaker} from '../quotations/quotation.js'
import {isPlainWord} from '../words/occurrences.js'

const known = lazily(() => wordsOf(knownSurnames))

/** A single name that stands oftener than it speaks is one that readers know. */
const fewKnown = 2

/** `Demonstrators said`: a noun by its ending. */
const isPlural = (word: string): boolean => /(?:tors|ists|ants|ents|ians|ees|women|ives)$/.test(word)

/** `Consumers said` where the story has consumers as well, `Accused told court` where a man is accused. */
const isNoun = (story: Story, word: string): boolean => {
  const lower = word.toLowerCase()
  return /(?:s|ed)$/.test(lower) && isPlainWord(story, lower)
}

/** `said Donal “the Bull” McGettigan`: what was read as a surname goes on behind a nickname. */
const nickname = /^ ["“‘'(][\p{L}. -]{1,30}["”’')] \p{Lu}/u
const longestNickname = 40
const goesOnBehind = (story: Story, end: number): boolean => nickname.test(story.text.slice(end, end + longestNickname))

/** Words with a capital at the head of a sentence that name nobody. */
const nobody =
  /^(?:He|She|They|It|We|You|One|Another|Everyone|Nobody|None|Some|Both|Others|Many|Police|Experts|Officials|Authorities|Doctors)$/

/** A surname alone, with a verb that only people go with. */
function surnameOf({speaker, cue, type}: Quotation): string | undefined {
  if (type !== 'direct' || !speaker || !cue || !/^(?:said|says|told|added|explained|recalled|asked)$/.test(cue.text)) return undefined
  return /^\p{Lu}(?:[’']\p{Lu})?\p{Ll}+(?:-?\p{Lu}\p{Ll}+)?$/u.test(speaker.text) && !isPlural(speaker.text) && !nobody.test(speaker.text)
    ? speaker.text
    : undefined
}

/** How often each single name speaks. */
const speakingOf = once((story: Story): ReadonlyMap<string, number> => {
  const speaking = new Map<string, number>()
  for (const quotation of quotationsOf(story)) {
    const surname = surnameOf(quotation)
    if (surname) speaking.set(surname, (speaking.get(surname) ?? 0) + 1)
  }
  return speaking
})

/** It never stands beside another capital, and hardly but where it speaks. */
function standsAlone(story: Story, surname: string): boolean {
  const seen = companyOf(story, surname)
  return seen !== undefined && seen.together === 0 && seen.alone <= Math.max(fewKnown, speakingOf(story).get(surname) ?? 0)
}

/** Of an article; a page of thousands is a list of links. */
const mostAddresses = 50

const addressesOf = once((story: Story): readonly string[] =>
  story.tokens
    .filter((token) => token.kind === 'address')
    .slice(0, mostAddresses)
    .map((token) => token.lower)
)

/** `@greta_vandermolen`: who speaks is told by a handle or an address. */
const hasHandle = (story: Story, surname: string): boolean => addressesOf(story).some((address) => address.includes(surname.toLowerCase()))

const misspeltOf = once(
  (story: Story): ReadonlySet<string> => new Set(spellingPairsOf(story).flatMap(({spelt, elsewhere}) => [spelt, elsewhere]))
)

/** `Vandermolen … said Vandermoln`: one who is introduced and then misspelt is another's name. */
const isSlip = (story: Story, surname: string): boolean => surname.length > 4 && misspeltOf(story).has(surname)

/** The first place at which each of them speaks. */
export function singleSpeakersOf(story: Story): readonly Speaker[] {
  const found = new Map<string, Speaker>()
  for (const quotation of quotationsOf(story)) {
    const surname = surnameOf(quotation)
    if (!surname || !quotation.speaker || found.has(surname) || known().has(surname)) continue
    if (isNoun(story, surname) || goesOnBehind(story, quotation.speaker.end) || !standsAlone(story, surname)) continue
    found.set(surname, quotation.speaker)
  }
  return [...found.values()].filter(({text}) => !hasHandle(story, text) && !isSlip(story, text) && !isToldWithAge(story, text))
}
