import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extract} from '../../src/index.js'

const figures = (text: string) => extract(text).figures
const brief = (text: string) => figures(text).map(({text, value, unit, counted}) => ({text, value, unit, counted}))

describe('one value, many spellings', () => {
  test.each<[number, string[]]>([
    [4_800_000, ['4.8m shells', '4.8 million shells', '4.8-million shells', '4,800,000 shells', '4.8mn shells']],
    [125, ['125 people', 'a hundred and twenty-five people', 'one hundred and twenty-five people', 'one hundred twenty-five people']],
    [1.5, ['1.5 miles', '1½ miles', 'one and a half miles', 'one-and-a-half miles']],
    [500_000, ['half a million people', '500,000 people', 'five hundred thousand people', '500k people', '0.5m people']],
    [24, ['two dozen eggs', '24 eggs', 'twenty-four eggs']],
    [2.5, ['2.5 hours', 'two and a half hours', 'two hours and a half', '2 miles and a half']],
    [4.75, ['4¾ hours', 'four hours and three-quarters', 'four hours and three quarters']],
    [-5, ['-5 degrees', 'minus 5 degrees', '−5 degrees']]
  ])('%s', (value, spellings) => {
    for (const spelling of spellings)
      expect(
        figures(`There were ${spelling} in May.`).map((figure) => figure.value),
        spelling
      ).toEqual([value])
  })
})

describe('units', () => {
  test.each<[string, string | null]>([
    ['£900,000', 'pound sterling'],
    ['US$4bn', 'dollar'],
    ['25 per cent', 'percent'],
    ['7.5%', 'percent'],
    ['three percentage points', 'percentage point'],
    ['20km', 'kilometre'],
    ['a 3-inch nail', 'inch'],
    ['40 mph', 'mile per hour'],
    ['60 miles an hour', 'mile per hour'],
    ['12 square miles', 'square mile'],
    ['30C', 'celsius'],
    ['98 degrees Fahrenheit', 'fahrenheit'],
    ['18 months', 'month'],
    ['a 19-year-old', 'year'],
    ['470 pence', 'penny']
  ])('%s', (text, unit) => {
    expect(figures(`It was ${text} then.`).map((figure) => figure.unit)).toEqual([unit])
  })
})

describe('what is counted', () => {
  test.each<[string, string | null]>([
    ['at least 10,000 shipping containers suspected to hold arms', 'shipping containers'],
    ['all 29 rescued miners had been taken away', 'rescued miners'],
    ['14 crew capsized', 'crew'],
    ['45% of voters were against', 'voters'],
    ['two-thirds of the members voted', 'members']
  ])('%s', (text, counted) => {
    expect(figures(text).map((figure) => figure.counted)).toEqual([counted])
  })
})

describe('ranges', () => {
  test.each<[string, [number, number]]>([
    ['between 5 and 10 people', [5, 10]],
    ['5 to 10 people', [5, 10]],
    ['20–30 people', [20, 30]],
    ['$10 to $15 billion', [10e9, 15e9]],
    ['four to five thousand people', [4000, 5000]],
    ['prices range from $200 to $400', [200, 400]]
  ])('%s', (text, value) => {
    expect(figures(`It was ${text}.`).map((figure) => figure.value)).toEqual([value])
  })
})

describe('intervals', () => {
  test.each<[string, [number | null, number | null]]>([
    ['50% of them', [49.5, 50.5]],
    ['4.8m shells', [4_750_000, 4_850_000]],
    ['27 miners', [27, 27]],
    ['more than 500 people', [500, null]],
    ['up to 18 tonnes', [0, 18]],
    ['about 60 miles', [55, 65]],
    ['nearly 200 people', [180, 200]],
    ['some $4.2bn', [4_100_000_000, 4_300_000_000]]
  ])('%s', (text, interval) => {
    const [figure] = figures(`It was ${text}.`)
    expect(figure?.interval.map((end) => end && Math.round(end * 1e6) / 1e6)).toEqual(interval)
  })
})

describe('what is no quantity', () => {
  test.each([
    'It opened in 2019 and shut in 2021.',
    'The train left at 9.30am on 4 June.',
    'He won 6-4, 7-5.',
    'The Boeing 737 landed on Tuesday.',
    'The Group of Seven met there.',
    'No one knew which one it was.',
    'The second half was better.'
  ])('%s', (text) => {
    expect(brief(text).filter(({value}) => typeof value !== 'number' || value > 2)).toEqual([])
  })
})

describe('any value', () => {
  test('written in any style and read again is an interval that holds it', () => {
    const styles: ((value: number) => string)[] = [
      (value) => value.toLocaleString('en-GB'),
      (value) => String(value),
      (value) => `${(value / 1e6).toFixed(1)}m`,
      (value) => `${(value / 1e6).toFixed(2)} million`,
      (value) => `about ${(Math.round(value / 1e3) * 1e3).toLocaleString('en-GB')}`
    ]
    fc.assert(
      fc.property(fc.integer({min: 1_000_000, max: 900_000_000}), fc.constantFrom(...styles), (value, write) => {
        const [figure] = figures(`There were ${write(value)} shells.`)
        expect(figure?.interval[0]).toBeLessThanOrEqual(value + 1e-6)
        expect(figure?.interval[1]).toBeGreaterThanOrEqual(value - 1e-6)
      })
    )
  })
})
