import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {buildFilter} from '../../scripts/filter.mjs'
import {lookup} from '../../src/lexicon/packed.js'
import {isPair, isWord, rankOf} from '../../src/lexicon/words.js'

describe('the lexicon', () => {
  test.each(['the', 'government', 'lemons', 'programme', 'colour', 'color', 'wednesday', 'wicketkeeper', 'third-party'])(
    'knows %s',
    (word) => {
      expect(isWord(word)).toBe(true)
    }
  )

  test.each(['ofthe', 'itis', 'tothe', 'isonline', 'govemment', 'staterun', '__proto__', 'constructr', ''])(
    'takes %j for no word',
    (word) => {
      expect(isWord(word)).toBe(false)
    }
  )

  test('tells common words from rare ones', () => {
    expect(rankOf('the')).toBe(31)
    expect(rankOf('government')).toBeGreaterThan(rankOf('wombat'))
  })

  test('knows which words stand together', () => {
    expect(isPair('of', 'the')).toBe(true)
    expect(isPair('prime', 'minister')).toBe(true)
    expect(isPair('lemon', 'the')).toBe(false)
  })
})

describe('a packed map', () => {
  test('gives every value back, and hardly any for a key it never had', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 300}), (keys) => {
        const packed = buildFilter(
          keys.map((key, index): [string, number] => [key, index % 32]),
          {digits: 3, valueBits: 5}
        )
        expect(keys.map((key) => lookup(packed, key))).toEqual(keys.map((_, index) => index % 32))
        const strangers = Array.from({length: 500}, (_, index) => `stranger ${index}`)
        expect(strangers.filter((key) => lookup(packed, key) >= 0).length).toBeLessThan(5)
      }),
      {numRuns: 50}
    )
  })
})
