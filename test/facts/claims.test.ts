/** Claims as facts: who holds a sentence, how firmly, and what hedges it. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Firmness} from '../../src/facts/claims/claim.js'
import {claimsOf} from '../../src/facts/claims/find.js'
import {namedOfKind, voicesBehind} from '../../src/facts/claims/named.js'
import {spokenTokens} from '../../src/facts/quotations/speech.js'
import {readProse} from '../../src/formats/formats.js'
import {readStory} from '../../src/story/read.js'
import {textOf} from '../../src/story/story.js'

const storyOf = (text: string) => readStory(readProse(text, 'text'))

describe('how firm the holder of a sentence is', () => {
  test.each<[Firmness, string]>([
    ['named', 'Ada Holm said the quay was shut.'],
    ['named', 'The quay was shut, according to the Harbour Board.'],
    ['named', '“The quay is shut,” said Ada Holm.'],
    ['described', 'The harbour master said the quay was shut.'],
    ['described', 'Police found a clock in the van.'],
    ['described', 'A report found that the quay was unsafe.'],
    ['plural', 'Experts say the quay is unsafe.'],
    ['plural', 'The quay is unsafe, say critics.'],
    ['plural', 'The quay is unsafe, according to engineers.'],
    ['plural', 'Many marine biologists and some analysts say the quay is unsafe.'],
    ['anonymous', 'A source said the quay was unsafe.'],
    ['anonymous', 'One senior official told the paper that the quay was unsafe.'],
    ['none', 'The quay was shut in May.'],
    ['none', 'The landlord of Kestrel Court sold the quay in May.']
  ])('%s: %s', (firmness, text) => {
    expect(claimsOf(storyOf(text)).map((claim) => claim.firmness)).toEqual([firmness])
  })
})

describe('holders who could be anybody', () => {
  const vague = (text: string) => {
    const story = storyOf(text)
    return claimsOf(story).flatMap((claim) => claim.vague.map((holder) => `${holder.kind}: ${textOf(story, holder)}`))
  }

  test.each<[string, string[]]>([
    ['Military experts now say the engine is new.', ['learned: Military experts now say']],
    ['The engine is new, which many analysts doubt; supporters say so.', ['partisan: supporters say']],
    ['Studies have shown that bread rises.', ['studies: Studies have shown']],
    ['Bread rises, according to polls.', ['studies: according to polls']],
    ['Critics say it is late, but advocates say it is not.', ['partisan: Critics say', 'partisan: advocates say']],
    ['Sources say the owner left.', ['sources: Sources say']]
  ])('%s', (text, expected) => {
    expect(vague(text)).toEqual(expected)
  })

  test.each([
    'The experts said so.',
    'Tram company engineers and the experts said so.',
    'Yukon Tram Company wept. Yukon engineers said so.',
    'Ada Holm said experts agree.',
    'Ada Holm told the board on Monday that critics say so.',
    'It was not as late as some reports suggested.',
    'If experts say so, it rains.',
    'According to experts at the tram company, it rains.',
    'An official warning went to both.',
    'A police source said so.',
    '“Experts say so,” said Ada Holm.'
  ])('none: %s', (text) => {
    expect(vague(text)).toEqual([])
  })
})

test.each<[number, number, string]>([
  [0, 0, 'Experts say it rains. It rained.'],
  [1, 0, 'Experts say it rains. Nobody swam. Jon Hale, an economist at Carrow University, swam.'],
  [2, 0, 'Economists say it rains. The Roundtable of Northern Economists wept.'],
  [0, 1, 'Experts say it rains. “It pours,” said Ada Holm of the tram company.'],
  [0, 2, 'Experts say it rains. “It pours,” said Ada Holm. “It hails,” said Jon Hale.'],
  [0, 0, 'Experts say it rains. “It pours,” she said.']
])('%i named and %i quoted behind: %s', (named, quoted, text) => {
  const story = storyOf(text)
  const holder = claimsOf(story)[0]?.vague[0]
  if (!holder) throw new Error('the row holds a vague plural')
  expect([namedOfKind(story, holder), voicesBehind(story, holder)]).toEqual([named, quoted])
})

test.each<[string, string[]]>([
  ['The thieves are believed to have used a form.', ['passive: are believed to have used']],
  ['It is understood that she left.', ['passive: It is understood that']],
  ['They are also thought to be late.', ['passive: are also thought to be']],
  ['She reportedly paid.', ['adverb: reportedly']],
  ['She believed to the last that it was thought out.', []],
  ['He is believed by police to be late.', []]
])('hedges: %s', (text, expected) => {
  const story = storyOf(text)
  expect(claimsOf(story).flatMap((claim) => claim.hedges.map((hedge) => `${hedge.kind}: ${textOf(story, hedge)}`))).toEqual(expected)
})

test('in every text, claims are as many as sentences, and nothing vague stands in somebody’s own words', () => {
  const piece = fc.constantFrom(
    'Experts say',
    'critics',
    'say',
    'a source',
    'said',
    'according to',
    'reports',
    'is believed to',
    '“',
    '”',
    '. ',
    ', ',
    '\n\n',
    'Ada Holm',
    'the',
    'constructor',
    '\ud800',
    'reportedly',
    'studies show that'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const story = storyOf(pieces.join(' '))
      const claims = claimsOf(story)
      expect(claims.map((claim) => claim.sentence)).toEqual(story.sentences.map((sentence) => sentence.index))
      for (const {vague, sentence} of claims) {
        for (const {start, end, noun} of vague) {
          expect(noun.sentence).toBe(sentence)
          expect(start).toBeLessThanOrEqual(noun.start)
          expect(end).toBeGreaterThanOrEqual(noun.end)
          expect(spokenTokens(story)[noun.index]).toBe(0)
        }
      }
    })
  )
})
