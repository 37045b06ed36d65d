/** One person, place or body spelt two ways. */

import {isAsPlace, isOfCaption, isToldOf, namedTogether} from '../../facts/names/around-spellings.js'
import {nameLists} from '../../facts/names/lists.js'
import {misspeltOf} from '../../facts/names/misspelt.js'
import {times} from '../../facts/names/near.js'
import {type SpellingPair, spelledOut, spellingPairsOf} from '../../facts/names/spellings.js'
import {isPlainWord} from '../../facts/words/occurrences.js'
import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

function isEvident(story: Story, pair: SpellingPair): boolean {
  const {rare, usual, by, spelt, elsewhere} = pair
  if (isPlainWord(story, spelt) || isPlainWord(story, elsewhere)) return false
  const rarely = rare.mentions.length
  const usually = usual.mentions.length
  if (by === 'capitals') return !(rarely > 1 && usually > 1)
  if (by === 'given') return !(rarely > 2 && usually > 2) && !namedTogether(story, pair)
  if (by === 'surname') return rarely < 3 && !namedTogether(story, pair)
  if (by === 'lone')
    return (
      !isAsPlace(story, pair) &&
      rarely < 3 &&
      rarely <= usually &&
      (usual.mentions[0]?.start ?? 0) < (rare.mentions[0]?.start ?? 0) &&
      !namedTogether(story, pair)
    )
  if (by === 'words') return !(rarely > 1 && usually > 1) && !namedTogether(story, pair)
  const {countries, places, given} = nameLists()
  if (places.has(spelt.toLowerCase()) || given.has(spelt.toLowerCase()) || given.has(elsewhere.toLowerCase())) return false
  return (
    rarely === 1 &&
    (countries.has(elsewhere.toLowerCase()) || usually > 2 || (usually > 1 && spelt.length > longestByChance)) &&
    (usually > 1 || countries.has(elsewhere.toLowerCase())) &&
    spelt.length > 6
  )
}

/** Two names of this length differ by a letter by chance; longer ones seldom do. */
const longestByChance = 8

export const variant = defineRule({
  id: 'names-variant',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One person, place or body is spelt two ways',
  why: 'A name spelt two ways is wrong once, and readers write in about it. Names are compared with each other: a letter apart, and with the same given name, the same surname, the same other words, or a bearer named in full before; or no list knows the one, and the story has the other several times. Two people who each have a given name of their own, plurals, peoples and names given in one sentence pass.',
  defaults: {},
  examples: [
    {
      bad: '⟨Catriona Wolstenholme⟩ opened the ferry on Monday. Wolstenholme is its first captain. “It floats,” ⟦Wolstenhome⟧ said.',
      message: 'Wolstenhome once, Wolstenholme twice'
    },
    {
      bad: '⟨Tobias Verrall⟩ keeps the bees. The honey of ⟦Tobias Verral⟧ won in June.',
      message: 'Verral once, Verrall once'
    },
    {
      bad: 'The ⟨Ettingham Institute⟩ counted the eels. Nobody else at the ⟦Ettinghem Institute⟧ had tried.',
      message: 'Ettinghem once, Ettingham once'
    },
    {
      bad: 'The dam in ⟨Tajikistan⟩ is full. Power is cheap in ⟦Tadjikistan⟧ this year.',
      message: 'Tadjikistan once, Tajikistan once'
    },
    {
      bad: 'The trust hired ⟨Stephen Aldous⟩ in May. ⟦Steven Aldous⟧ had run the zoo.',
      message: 'Steven once, Stephen once'
    },
    {
      bad: 'Nurse ⟨Ffion Pritchard⟩ won. A judge thanked ⟦Ffion Prichard⟧ for it.',
      message: 'Prichard once, Pritchard once'
    },
    {
      bad: '⟨Jon Macdonald⟩ sold the croft. ⟦MacDonald⟧ had bought it from his aunt.',
      message: 'MacDonald once, Macdonald once'
    },
    {
      bad: 'It was ⟨Oxmoor⟩ who won. Oxmoor have six wins, and 900 people saw the last. ⟦Oxmor⟧ play again in May.',
      message: 'Oxmor once, Oxmoor twice'
    },
    {good: 'Anna Keane, a vet, faces Declan Kean, a publican. Keane won in May. Kean lost.', why: 'two people, each with a given name'},
    {
      good: 'Korea and the Koreans were on the programme. Korean songs were sung, and Koreas of the past recalled.',
      why: 'a country and its people'
    },
    {good: 'Tom Harman met the Harmans of Leeds. Harman paid.', why: 'a family'},
    {good: 'The Hales had sons, Jon Hale and John Hale, who ran the mill.', why: 'named together'},
    {good: 'Maria Costa sang. Mario Costa played the tuba.', why: 'a woman and a man'},
    {good: 'Dan Martin spoke first. He has lived in Marlin since 1990.', why: 'a word that differs and has other company'}
  ],
  *check(story) {
    const told = new Set<number>()
    const places: Span[] = []
    for (const pair of spellingPairsOf(story)) {
      const {rare, usual, spelt, elsewhere} = pair
      const at = rare.mentions[0]
      const first = usual.mentions[0]
      if (!at || !first || told.has(rare.index) || isOfCaption(story, pair) || !isEvident(story, pair) || isToldOf(story, at)) continue
      told.add(rare.index)
      for (const mention of [...rare.mentions, ...usual.mentions]) places.push(mention)
      const [rarely, usually] = [spelledOut(rare, pair.by), spelledOut(usual, pair.by)]
      yield {
        at,
        message: `${spelt} ${times(rarely)}, ${elsewhere} ${times(usually)}`,
        related: [{start: first.start, end: first.end, message: `Spelt ${elsewhere} here`}],
        evidence: {spellings: {[spelt]: rarely, [elsewhere]: usually}}
      }
    }
    for (const {start, end, text, usual} of misspeltOf(story)) {
      if (places.some((place) => place.start <= start && end <= place.end) || isToldOf(story, {start, end})) continue
      yield {
        at: {start, end},
        message: `${text} once, ${usual.text} ${times(usual.count)}`,
        related: [{start: usual.start, end: usual.end, message: `Spelt ${usual.text} here`}],
        evidence: {spellings: {[text]: 1, [usual.text]: usual.count}}
      }
    }
  }
})
