/** Names as facts: what a text names, of what kind, with which titles, and which mentions belong to one name. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {namesOf} from '../../src/facts/names/find.js'
import {isIntroducedBefore, mentionsBefore, mentionsOf, nameAt, personBySurname} from '../../src/facts/names/look-up.js'
import type {Name} from '../../src/facts/names/name.js'
import {isOneEdit, nearPairs, soundOf} from '../../src/facts/names/near.js'
import {readProse} from '../../src/formats/formats.js'
import {readStory} from '../../src/story/read.js'

const storyOf = (text: string) => readStory(readProse(text, 'text'))
const names = (text: string): readonly Name[] => namesOf(storyOf(text))

/** `kind name: mention, mention`. */
const shown = (text: string): string[] =>
  names(text).map(({kind, name, mentions}) => `${kind} ${name}: ${mentions.map((mention) => mention.text).join(', ')}`)

describe('who and what is named', () => {
  test.each<[string, string[]]>([
    ['Hanna Sorley kept bees. The bees left, Sorley said.', ['person Hanna Sorley: Hanna Sorley, Sorley']],
    ['Ludwig van der Meer kept bees, and van der Meer is sad.', ['person Ludwig van der Meer: Ludwig van der Meer, Meer']],
    ['Omar al-Rashidi left. “It is late,” al-Rashidi said.', ['person Omar al-Rashidi: Omar al-Rashidi, al-Rashidi']],
    ['J. R. Holm wrote it, and Holm sold it.', ['person J. R. Holm: J. R. Holm, Holm']],
    ['The aim of J.R. Holm is known. So is Holm’s age.', ['person J.R. Holm: J.R. Holm, Holm']],
    ['It was built by Peter Hale Jr in May; the rest of it Hale left.', ['person Peter Hale Jr: Peter Hale Jr, Hale']],
    ['It was Kwon Dae-jin who came. By noon Kwon was gone.', ['person Kwon Dae-jin: Kwon Dae-jin, Kwon']],
    ['It was Wang Yi who came. By noon Wang was gone.', ['person Wang Yi: Wang Yi, Wang']],
    [
      'The Ministry of Trade and Industry paid the Bank of England.',
      ['body Ministry of Trade and Industry: Ministry of Trade and Industry', 'body Bank of England: Bank of England']
    ],
    ['He swam in the River Wharfe and in South Korea.', ['place River Wharfe: River Wharfe', 'place South Korea: South Korea']],
    ['The Harbour Safety Board (HSB) met. The HSB voted.', ['body Harbour Safety Board: Harbour Safety Board, HSB, HSB']],
    [
      'The papers of Norway’s Public Lake Guard burned. The PLG wept.',
      ['place Norway: Norway', 'body Public Lake Guard: Public Lake Guard, PLG']
    ],
    ['She met John Hale’s sister, and Hale’s dog.', ['person John Hale: John Hale, Hale']],
    ['He went to the Andes. A book on the High Andes came out.', ['other Andes: Andes', 'other High Andes: High Andes']]
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test.each([
    'Nothing was said. However, prices rose. Experts agreed on Monday.',
    'The Korean and the French drank Russian tea.',
    'In May it rained; on Thursday it did not.',
    'A London-based firm made a Soviet-era bus.'
  ])('no names: %s', (text) => {
    expect(shown(text)).toEqual([])
  })
})

describe('titles', () => {
  test.each<[string, string | null]>([
    ['“No,” said Kremlin aide Ivan Holm.', 'Kremlin aide'],
    ['Defence Minister Anna Holm resigned.', 'Defence Minister'],
    ['The US secretary of defence, Anna Holm, said no.', 'US secretary of defence'],
    ['Anna Holm, the chief executive of the tram company, said no.', 'chief executive of the tram company'],
    ['Anna Holm, 61, a retired teacher, said no.', 'retired teacher'],
    ['Bank of England governor Anna Holm said no.', 'Bank of England governor'],
    ['Anna Holm said no.', null],
    ['Anna Holm, who is 61, said no.', null]
  ])('%s', (text, title) => {
    const person = names(text).find((name) => name.kind === 'person')
    expect(person?.mentions[0]?.title).toBe(title)
  })

  test('a body in a title is named as well', () => {
    expect(shown('Bank of England Governor Anna Holm said no.')).toEqual([
      'body Bank of England: Bank of England',
      'person Anna Holm: Anna Holm'
    ])
  })
})

describe('looking names up', () => {
  const story = storyOf('Anna Holm met Peter Hale. Later Holm left. Jon Holm, her son, stayed. Then Holm slept.')

  test('at a place', () => {
    expect(nameAt(story, {start: 14, end: 24})?.name.name).toBe('Peter Hale')
    expect(nameAt(story, {start: 10, end: 13})).toBeNull()
  })

  test('by a surname, the bearer named last', () => {
    expect(personBySurname(story, 'Holm', 40)?.name).toBe('Anna Holm')
    expect(personBySurname(story, 'Holm', 80)?.name).toBe('Jon Holm')
    expect(personBySurname(story, 'Nobody', 80)).toBeNull()
  })

  test('before a place, the nearest first', () => {
    expect([...mentionsBefore(story, 26)].map(({mention}) => mention.text)).toEqual(['Peter Hale', 'Anna Holm'])
    const peter = nameAt(story, {start: 14, end: 24})?.name
    expect(peter && [isIntroducedBefore(peter, 10), isIntroducedBefore(peter, 26)]).toEqual([false, true])
  })
})

describe('near spellings', () => {
  const word = fc.string({unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 9})

  test('the index finds just the pairs that are one edit apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 12}), (words) => {
        const found = new Set([...nearPairs(words)].map((pair) => [...pair].sort().join(' ')))
        const all = words.flatMap((one, at) =>
          words.slice(at + 1).flatMap((other) => (isOneEdit(one, other) ? [[one, other].sort().join(' ')] : []))
        )
        expect([...found].sort()).toEqual(all.sort())
      })
    )
  })

  test.each([
    ['stephen', 'steven'],
    ['catherine', 'katherine'],
    ['geoffrey', 'jeffrey'],
    ['phillip', 'philip']
  ])('%s sounds like %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other))
  })
})

describe('every text', () => {
  const piece = fc.constantFrom(
    'Anna Holm',
    'Holm',
    'van der',
    'the',
    'Bank of',
    'England',
    '(HSB)',
    ', ',
    '. ',
    ' said',
    ' ',
    '\n\n',
    '’s',
    '“',
    '”',
    'J.',
    'constructor',
    '__proto__',
    'Minister',
    'Kim Jong-un',
    '\ud800',
    'is the',
    '&'
  )

  test('mentions stand where they say, in order, and belong to one name', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join(' ')
        const story = storyOf(text)
        const starts = new Set<number>()
        for (const {mention} of mentionsOf(story)) {
          expect(story.text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(starts.has(mention.start)).toBe(false)
          starts.add(mention.start)
          if (mention.titled) expect(story.text.slice(mention.titled.start, mention.titled.end)).toBe(mention.titled.text)
        }
      })
    )
  })
})
