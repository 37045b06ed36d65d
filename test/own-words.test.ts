/** A house's own words: no rule of damage touches them, and all else is found as before. */
import fc from 'fast-check'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {check, mend, retextWords} from '../src/index.js'

const rulesOn = (text: string, words: readonly string[] = []) => check(text, {words}).findings.map(({ruleId}) => ruleId)

describe('a word of the house', () => {
  test.each([
    ['words-merged', 'The board ofthe isonline group met in May.', ['ofthe', 'isonline']],
    ['words-merged', 'Ofthe and isonline, said the board.', ['ofthe', 'isonline']],
    ['words-merged', 'The isonline’s board met in May.', ['isonline']],
    ['words-lost-hyphen', 'The familyrun ferry was sold for a pound.', ['familyrun']],
    ['words-split', 'The gov ernment party was loud and late.', ['gov ernment']],
    ['words-split', 'They sang Gov ernment, a hit of the old duo.', ['Gov ernment']],
    ['words-repeated', 'They saw the the band play.', ['the the']],
    ['words-slip', 'The prime minster cheese was sold out.', ['minster']],
    ['ocr-hyphen-left', 'The docu-ments festival opens in May.', ['docu-ments']],
    ['ocr-digit-letter', 'They met at the gr0und cafe.', ['gr0und']],
    ['ocr-confusion', 'They bought a govemment for the pier.', ['govemment']],
    ['ocr-spaced-letters', 'The club M O S C O W has shut.', ['M O S C O W']],
    ['ocr-garbage', 'They sold tlhkwrd to the mill.', ['tlhkwrd']]
  ])('%s passes it in %j', (ruleId, text, words) => {
    expect(rulesOn(text)).toContain(ruleId)
    expect(rulesOn(text, words)).not.toContain(ruleId)
    expect(mend(text, {words}).text).toBe(text)
  })

  test('a word with a capital is known as it stands and in capitals, no other way', () => {
    const text = (word: string) => `They said that ${word} has closed its pier.`
    expect(rulesOn(text('OfThe'), ['OfThe'])).toEqual([])
    expect(rulesOn(text('gr0und'), ['Gr0und'])).toEqual(['ocr-digit-letter'])
    expect(rulesOn(text('gr0und'), ['gr0und'])).toEqual([])
  })

  test('a part of a name is known inside of the name alone', () => {
    const words = ['Minster Gov Ernment']
    expect(rulesOn('A prime minster gov ernment came.', words)).toContain('words-split')
  })

  test('plugins take the same words', async () => {
    const messagesWith = async (options: {words?: string[]}) => {
      const file = new VFile('The roof ofthe market hall blew off.')
      await unified().use(retextEnglish).use(retextWords, options).use(retextStringify).process(file)
      return file.messages.map(({ruleId}) => ruleId)
    }
    expect(await messagesWith({})).toEqual(['words-merged'])
    expect(await messagesWith({words: ['ofthe']})).toEqual([])
  })

  test('adds to the words of a rule', () => {
    const text = 'The roof ofthe hall isonline today.'
    expect(check(text, {words: ['ofthe'], rules: {'words-merged': ['warning', {words: ['isonline']}]}}).findings).toEqual([])
  })

  test.each([['ofthe'], [[1]], [{}], [null], [['a', undefined]]])('%j is no list of words', (words) => {
    expect(() => check('A text.', JSON.parse(JSON.stringify({words})))).toThrow(/Unexpected words/)
  })

  test('words that the text has not change nothing', () => {
    const pieces = fc.constantFrom(
      'The roof ',
      'ofthe ',
      'docu-ments ',
      'gov ernment ',
      'constructor ',
      '__proto__ ',
      '“',
      '. ',
      '\n\n',
      '\ud800'
    )
    const lists = fc.array(
      fc.string({minLength: 1}).map((word) => `zarn${word}`),
      {maxLength: 6}
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 20}), lists, (text, words) => {
        expect(check(text.join(''), {words}).findings).toEqual(check(text.join('')).findings)
      }),
      {numRuns: 100}
    )
  })
})
