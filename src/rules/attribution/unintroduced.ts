/** A speaker by surname whom the story never introduces. */

import {strangerOf} from '../../facts/claims/stranger.js'
import {capitalsOf} from '../../facts/names/runs.js'
import {spellingPairsOf} from '../../facts/names/spellings.js'
import {once} from '../../facts/once.js'
import {quotationsOf} from '../../facts/quotations/find.js'
import type {Quotation} from '../../facts/quotations/quotation.js'
import {isPlainWord} from '../../facts/words/occurrences.js'
import {wordsOf} from '../../lexicon/list.js'
import {knownSurnames} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import {bySpelling} from '../../story/spelling.js'
import type {Story} from '../../story/story.js'

let known: Set<string> | undefined
/** A single name that stands oftener than it speaks is one that readers know. */
const fewKnown = 2

/** Spelt with and without its accents, a name is one. */
const plain = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, ''))

/** A word as a name is compared, without its possessive. */
const nameIn = bySpelling(({text}) => plain(text.replace(/['’]s$/, '')))

/** Another word with a capital stands where the rest of a name may. */
const isBeside = (capitals: Uint8Array, at: number): boolean =>
  capitals[at - 1] === 1 || capitals[at + 1] === 1 || capitals[at - 2] === 1 || capitals[at + 2] === 1 || capitals[at - 3] === 1

/** How often each word with a capital stands beside another one, and how often at all. */
const companyOf = once((story: Story): ReadonlyMap<string, {alone: number; together: number}> => {
  const company = new Map<string, {alone: number; together: number}>()
  const capitals = capitalsOf(story)
  for (const token of story.tokens) {
    if (capitals[token.index] !== 1) continue
    const word = nameIn(token)
    let seen = company.get(word)
    if (!seen) {
      seen = {alone: 0, together: 0}
      company.set(word, seen)
    }
    if (isBeside(capitals, token.index)) seen.together++
    else seen.alone++
  }
  return company
})

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

/** Of an article; a page of thousands is a list of links. */
const mostAddresses = 50

const addressesOf = once((story: Story): readonly string[] =>
  story.tokens
    .filter((token) => token.kind === 'address')
    .slice(0, mostAddresses)
    .map((token) => token.lower)
)

const misspeltOf = once(
  (story: Story): ReadonlySet<string> => new Set(spellingPairsOf(story).flatMap(({spelt, elsewhere}) => [spelt, elsewhere]))
)

/** Names with an age behind them: `her grandsons, Alan, 71, and David, 68`. */
const agedOf = once((story: Story): ReadonlySet<string> => {
  const {tokens} = story
  const isAge = (at: number): boolean => tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')
  return new Set(tokens.filter(({kind, index}) => kind === 'word' && isAge(index + 1)).map(nameIn))
})

/** `@greta_vandermolen`: who speaks is told by a handle or an address. */
const hasHandle = (story: Story, surname: string): boolean => addressesOf(story).some((address) => address.includes(surname.toLowerCase()))

/** `Vandermolen … said Vandermoln`: one who is introduced and then misspelt is what names-variant looks at. */
const isSlip = (story: Story, surname: string): boolean => surname.length > 4 && misspeltOf(story).has(surname)

export const unintroduced = defineRule({
  id: 'attribution-unintroduced',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A speaker by surname whom the story never introduces',
  why: 'When a paragraph is cut, the full name and role of a speaker may go with it. The rule reports a single name that speaks in a quotation and stands nowhere beside a first name or a title, and whose body is no acronym; in any order of names one full mention is enough. It asks about “she said” where the story has told of nobody before.',
  defaults: {},
  examples: [
    {
      bad: 'The rink at Pell Lake opened early after hard frosts.\n\n“The ice is nine inches thick and it sings,” ⟦Vandermolen⟧ said.',
      message: '“Vandermolen” speaks and is never introduced'
    },
    {
      bad: 'The rink at Pell Lake opened early after hard frosts.\n\n“The ice is nine inches thick and it sings,” ⟦Vander-Molen⟧ said.',
      message: '“Vander-Molen” speaks and is never introduced'
    },
    {
      bad: 'The rink at Pell Lake opened early. About 300 came.\n\n“The ice is nine inches thick and it sings,” ⟦she⟧ said.',
      message: '“she” speaks, and nobody is named before',
      severity: 'query'
    },
    {
      bad: 'The rink at Pell opened early this winter. About 300 came.\n\n“The ice is nine inches thick and it sings,” ⟦he⟧ said.',
      message: '“he” speaks, and nobody is named before',
      severity: 'query'
    },
    {good: 'The rink has a new manager. “The ice is nine inches thick and it sings,” she said.', why: 'somebody is told of before'},
    {
      good: 'Its director, Szalay Piroska, was first into the water.\n\n“No phones, no shouting, no diving,” Szalay said.',
      why: 'the family name stands first'
    },
    {good: '“The ice is thick,” said Greta Vandermolen. “It sings,” Vandermolen said.'},
    {
      good: 'Greta Vandermolen opened the rink. Vandermolen skates. “The ice is nine inches thick and it sings,” Vandermoln said.',
      why: 'a slip of the pen, and not a stranger'
    },
    {
      good: 'Two of her grandsons, Alan, 71, and Tobiah, 68, are giving up the rink. “The ice is nine inches thick and it sings,” Tobiah said.',
      why: 'told with an age, among kin'
    },
    {
      good: 'The rink has a page, @vandermolen_ice. “The ice is nine inches thick and it sings,” Vandermolen said.',
      why: 'told by a handle'
    },
    {good: '“The ice is nine inches thick and it sings,” said Greta “the Sledge” Vandermolen.', why: 'a nickname before the surname'},
    {good: '“The ice is thick and it sings,” Reuters reported. “It cracks,” Tass said.', why: 'agencies'},
    {
      good: 'The rink’s skaters met its anglers.\n\n“The ice is nine inches thick and it sings,” Skaters said.',
      why: 'a noun that the story has as well'
    },
    {
      good: 'Accused told guard he owed farmer “ten at most”\n\nA man accused of stabbing a farmer told a guard that he owed him little.',
      why: 'a headline’s word for him'
    }
  ],
  *check(story) {
    const stranger = strangerOf(story)
    if (stranger) yield {at: stranger, message: `“${stranger.text}” speaks, and nobody is named before`, severity: 'query'}
    known ??= wordsOf(knownSurnames)
    const reported = new Set<string>()
    for (const quotation of quotationsOf(story)) {
      const surname = surnameOf(quotation)
      if (!surname || !quotation.speaker || reported.has(surname) || known.has(surname)) continue
      const seen = companyOf(story).get(plain(surname))
      if (isNoun(story, surname) || nickname.test(story.text.slice(quotation.speaker.end, quotation.speaker.end + longestNickname)))
        continue
      if (!seen || seen.together > 0 || seen.alone > Math.max(fewKnown, speakingOf(story).get(surname) ?? 0)) continue
      reported.add(surname)
      if (hasHandle(story, surname) || isSlip(story, surname) || agedOf(story).has(plain(surname))) continue
      yield {at: {start: quotation.speaker.start, end: quotation.speaker.end}, message: `“${surname}” speaks and is never introduced`}
    }
  }
})
