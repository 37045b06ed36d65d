import {describe, expect, test} from 'vitest'
import {extract} from '../../src/index.js'

const brief = (text: string) => extract(text).quotations.map(({text: words, speaker}) => [words, speaker?.text ?? null])

describe('quotations and who says them', () => {
  test.each<[string, [string, string | null][]]>([
    ['“We are shut,” said harbour master Ada Holm on Monday.', [['“We are shut,”', 'harbour master Ada Holm']]],
    ['"We are shut," Holm told the board.', [['"We are shut,"', 'Holm']]],
    ['“We are shut,” Ada Holm, the harbour master, told the board.', [['“We are shut,”', 'Ada Holm, the harbour master']]],
    ['Holm said: “We are shut.”', [['“We are shut.”', 'Holm']]],
    [
      '“We are shut,” she said. “We may open in May.”',
      [
        ['“We are shut,”', 'she'],
        ['“We may open in May.”', 'she']
      ]
    ],
    ["''We are shut,'' said Holm.", [["''We are shut,''", 'Holm']]],
    [
      '“We are shut,” said Holm.\n\n“We may open again in May.”',
      [
        ['“We are shut,”', 'Holm'],
        ['“We may open again in May.”', 'Holm']
      ]
    ]
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test('speech over several paragraphs is closed once', () => {
    expect(brief('“We are shut for the year.\n\n“We may open again in May,” said Holm.')).toEqual([
      ['“We are shut for the year.', 'Holm'],
      ['“We may open again in May,”', 'Holm']
    ])
  })

  test.each([
    'The so-called “homage” runs to 31 pages.',
    'The novel “Nine Kinds of Rain” was withdrawn.',
    'The screen measures 27" and the stand 5".'
  ])('no quotation: %s', (text) => {
    expect(brief(text)).toEqual([])
  })

  test('a stray mark changes nothing outside of its block', () => {
    const before = '“We are shut,” said Holm.\n\n'
    expect(brief(`${before}The “ sign fell.\n\nThe gate broke too.`)).toEqual(brief(before))
  })
})

describe('reported words', () => {
  const reported = (text: string) =>
    extract(text)
      .quotations.filter(({type}) => type !== 'direct')
      .map(({text: words, type, speaker}) => [words, type, speaker?.text ?? null])

  test.each<[string, [string, string, string][]]>([
    ['Holm said the quay was shut.', [['the quay was shut', 'indirect', 'Holm']]],
    ['Holm told reporters that the quay was shut.', [['that the quay was shut', 'indirect', 'Holm']]],
    ['The quay is shut, according to Ada Holm.', [['The quay is shut', 'indirect', 'Ada Holm']]],
    ['According to Ada Holm, the quay is shut.', [['the quay is shut', 'indirect', 'Ada Holm']]],
    ['The quay will be shut until May, Holm said on Monday.', [['The quay will be shut until May', 'indirect', 'Holm']]],
    ['Holm said the quay was “rotten” and would be shut.', [['the quay was “rotten” and would be shut', 'mixed', 'Holm']]]
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual(expected)
  })

  test('a pronoun and a surname stand for the person who was named', () => {
    const {quotations} = extract('“We are shut,” said Ada Holm. “We may open in May,” she said.\n\nHolm said the quay was rotten.')
    expect(quotations.map(({speaker}) => speaker?.name)).toEqual(['Ada Holm', 'Ada Holm', 'Ada Holm'])
  })
})
