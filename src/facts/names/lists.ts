/** The closed lists names are read with, made once when a story first asks. */

import {givenNames} from '../../lexicon/given-names.js'
import {lazily, phrasesOf, wordsOf} from '../../lexicon/list.js'
import {
  bodyNouns,
  chineseFamilyNames,
  hungarianGivenNames,
  koreanFamilyNames,
  koreanSyllables,
  particles,
  peoplePrefixes,
  placeNouns,
  plainOpeners,
  speechVerbs,
  suffixesOfNames,
  unmistakablePlaceNouns
} from '../../lexicon/name-words.js'
import {adjectives, countries, largePlaces, pairedPlaces} from '../../lexicon/places.js'
import {honorifics, roleModifiers, roleNouns} from '../../lexicon/titles.js'

export interface NameLists {
  readonly given: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly unmistakablePlaces: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly koreanFamilies: ReadonlySet<string>
  readonly koreanSyllables: ReadonlySet<string>
  readonly chineseFamilies: ReadonlySet<string>
  readonly hungarianGiven: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly pairedPlaces: ReadonlySet<string>
  /** Demonyms and the other adjectives that are written with a capital. */
  readonly demonyms: ReadonlySet<string>
  readonly peoplePrefixes: ReadonlySet<string>
}

export const nameLists = lazily(read)

function read(): NameLists {
  const countryNames = new Set<string>()
  const demonyms = wordsOf(adjectives)
  for (const line of phrasesOf(countries)) {
    const [names = '', peoples = ''] = line.split('|')
    for (const word of wordsOf(names)) countryNames.add(word)
    for (const word of wordsOf(peoples)) demonyms.add(word)
  }
  return {
    given: wordsOf(givenNames),
    honorifics: wordsOf(honorifics),
    roles: wordsOf(roleNouns),
    modifiers: wordsOf(roleModifiers),
    particles: wordsOf(particles),
    bodies: wordsOf(bodyNouns),
    placeNouns: wordsOf(placeNouns),
    unmistakablePlaces: wordsOf(unmistakablePlaceNouns),
    openers: wordsOf(plainOpeners),
    speech: wordsOf(speechVerbs),
    suffixes: wordsOf(suffixesOfNames),
    koreanFamilies: wordsOf(koreanFamilyNames),
    koreanSyllables: wordsOf(koreanSyllables),
    chineseFamilies: wordsOf(chineseFamilyNames),
    hungarianGiven: wordsOf(hungarianGivenNames),
    countries: countryNames,
    places: new Set([...countryNames, ...wordsOf(largePlaces)]),
    pairedPlaces: new Set(phrasesOf(pairedPlaces)),
    demonyms,
    peoplePrefixes: wordsOf(peoplePrefixes)
  }
}
