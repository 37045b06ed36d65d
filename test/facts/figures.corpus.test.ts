/** Many spellings for one value, and much that is no quantity. */
import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {extract} from '../../src/index.js'

type Ends = [number | null, number | null]

const figures = (text: string) => extract(text).figures
const only = (text: string) => {
  const found = figures(text)
  expect(
    found.map((figure) => figure.text),
    text
  ).toHaveLength(1)
  return found[0]
}

describe('numbers', () => {
  test.each<[number | Ends, string[]]>([
    [120, ['120 eels', 'a hundred and twenty eels', 'one hundred twenty eels', 'one-hundred-and-twenty eels', '10 dozen eels']],
    [2_400_000, ['2.4m eels', '2.4 million eels', '2.4mn eels', '2,400,000 eels', '24 lakh eels', 'two point four million eels']],
    [3_500_000_000, ['3.5bn eels', '3.5 billion eels', 'three and a half billion eels', '3½ billion eels', '3.5 thousand million eels']],
    [10_500_000, ['10.5 million eels', 'ten and a half million eels', 'ten million and a half eels', '1.05 crore eels', '10,500k eels']],
    [
      250_000,
      ['a quarter of a million eels', 'a quarter million eels', '250,000 eels', '250k eels', 'two hundred and fifty thousand eels']
    ],
    [1_300_000, ['1.3x10^6 eels', '1.3e6 eels', '1.3 × 10^6 eels']],
    [42_000, ['42 000 eels', '42,000 eels', 'forty-two thousand eels', '42 thousand eels']],
    [[24, 120], ['dozens of eels']],
    [[100_000, 1_000_000], ['hundreds of thousands of eels']],
    [-7, ['minus seven degrees', '-7 degrees', '−7 degrees', 'minus 7 degrees']]
  ])('%j', (value, spellings) => {
    for (const spelling of spellings) expect(only(`They saw ${spelling} there.`)?.value, spelling).toEqual(value)
  })
})

describe('parts and ratios', () => {
  test.each<[number, string[]]>([
    [2 / 3, ['two-thirds of the eels', 'two thirds of the eels', '2/3 of the eels', '⅔ of the eels']],
    [0.2, ['one in five eels', '1 in 5 eels', 'one-in-five eels', 'one out of five eels', 'a fifth of the eels', 'two in every 10 eels']],
    [0.5, ['half the eels', 'half of the eels', 'almost half of eels']],
    [0.04, ['one twenty-fifth of the eels', 'one in 25 eels']]
  ])('%d', (value, spellings) => {
    for (const spelling of spellings) {
      const figure = only(`They saw ${spelling} there.`)
      expect(figure?.value, spelling).toBeCloseTo(value, 9)
      expect(figure?.kind, spelling).toBe('ratio')
      expect(figure?.counted, spelling).toBe('eels')
    }
  })
})

describe('money', () => {
  test.each<[number, string, string[]]>([
    [
      4_000_000,
      'dollar',
      [
        '$4m',
        '$4 million',
        'US$4m',
        'four million dollars',
        'USD 4 million',
        '4m dollars',
        '4 million US dollars',
        'USD4m',
        'USD4 million',
        '$4 m',
        '$4 M',
        'USD 4 M',
        '4 mln dlrs',
        '4 mln U.S. Dlrs'
      ]
    ],
    [4_000_000, 'pound sterling', ['£4m', '£4 million', 'GBP 4m', 'GBP4m', 'four million pounds']],
    [7.5, 'euro', ['€7.50', '7.50 euros', '7.50€', 'EUR 7.50', 'EUR7.50', '7 euros 50']],
    [12.3, 'dollar', ['12 dollars and 30 cents', '12 dollars 30 cents', '$12.30']],
    [90, 'penny', ['90 pence', '90p', '90 p']],
    [12_500, 'shilling', ['KES12,500', 'KSh12,500', 'KES 12,500']],
    [2380, 'naira', ['N2,380', '₦2,380']],
    [1_210_000_000_000, 'naira', ['N1.21 trillion', 'N1.21tn']],
    [50_000_000, 'rand', ['R50 million', 'R50-million', 'R50m']],
    [3_500_000, 'rupee', ['35 lakh rupees', 'Rs 35 lakh', 'Rs. 35 lakh', 'Rs35 lakh']],
    [4_860_000, 'rand', ['R4.86m', 'R4.86 million', 'R4,860,000', 'R4 860 000', 'ZAR 4.86m']],
    [4_500_000, 'dirham', ['Dh4.5m', 'Dhs4.5m', 'AED 4.5m']],
    [2.2e12, 'dollar', ['$2.2tn', '$2.2 trillion', '$2.2T', '2.2 trillion dollars']]
  ])('%d %s', (value, unit, spellings) => {
    for (const spelling of spellings) expect(only(`It cost ${spelling} then.`), spelling).toMatchObject({value, unit, kind: 'money'})
  })
})

describe('measures', () => {
  test.each<[number, string, string[]]>([
    [30, 'kilometre per hour', ['30km/h', '30 km/h', '30kph', '30 kilometres per hour', '30 kilometres an hour']],
    [12, 'square metre', ['12 sq m', '12m2', '12 square metres', '12 square meters', '12m²']],
    [103.88, 'second', ['1:43.88']],
    [7491, 'second', ['2:04:51']],
    [7.25, 'foot', ['seven feet, three inches', '7 feet, 3 inches']],
    [3.2055, 'hour', ['3hr 12min 19.8sec', 'three hours, 12 minutes and 19.8 seconds']],
    [6.5, 'foot', ['6ft 6in', '6 feet 6 inches', 'six feet six inches', '6.5 feet', 'six and a half feet']],
    [450, 'megawatt hour', ['450MWh', '450 MWh', '450 megawatt hours']],
    [37, 'metre', ['37m long', '37 metres', '37-metre', '37m (121ft)']],
    [18, 'celsius', ['18C', '18°C', '18 °C', '18 degrees Celsius', '18 degrees C']],
    [0.5, 'hour', ['half an hour', 'half-an-hour']],
    [400, 'megabyte', ['400MB', '400 megabytes', '400 mb']]
  ])('%d %s', (value, unit, spellings) => {
    for (const spelling of spellings) expect(figures(`It was ${spelling} there.`)[0], spelling).toMatchObject({value, unit})
  })

  test.each<[string, string]>([
    ['$60 a barrel', 'barrel'],
    ['£12.40 an hour', 'hour'],
    ['9p per minute', 'minute'],
    ['50,000 people a day', 'day'],
    ['480 shells a container', 'container']
  ])('%s', (text, per) => {
    expect(only(`It was ${text} then.`)?.per).toBe(per)
  })
})

describe('percentages', () => {
  test.each<[number, string, string[]]>([
    [6.5, 'percent', ['6.5%', '6.5 per cent', '6.5 percent', '6.5pc', 'six and a half per cent', 'six and a half pct', '6½%']],
    [2, 'percentage point', ['two percentage points', '2 percentage points', 'two-percentage-point']],
    [25, 'basis point', ['25 basis points', '25bps', '25-basis-point']]
  ])('%d %s', (value, unit, spellings) => {
    for (const spelling of spellings) expect(only(`It was ${spelling} then.`), spelling).toMatchObject({value, unit, kind: 'percent'})
  })
})

describe('ages', () => {
  test.each([
    'aged 31',
    '31 years old',
    'a 31-year-old',
    'Ida Brandt, 31, said',
    'at the age of 31',
    'when she was 31, he',
    'a man of 31 who is',
    'and Una Brandt was 31 when she'
  ])('%s', (text) => {
    expect(only(`It was ${text} there.`)).toMatchObject({value: 31, unit: 'year', kind: 'age'})
  })
})

describe('ranges', () => {
  test.each<[Ends, string[]]>([
    [
      [5, 10],
      [
        '5-10 eels',
        '5–10 eels',
        '5 to 10 eels',
        'between 5 and 10 eels',
        'from 5 to 10 eels',
        'five to ten eels',
        'between five and 10 eels'
      ]
    ],
    [
      [3e6, 5e6],
      ['$3m to $5m', '$3-5 million', 'between $3 and $5 million', '$3m-$5m', 'from $3m to $5m', 'three to five million dollars']
    ],
    [[200, 4e6], ['$200 to $4 million']],
    [
      [0.65, 1.15],
      ['between 65 cents and $1.15', '65 cents to $1.15']
    ],
    [
      [19, 30],
      ['aged 19-30', 'aged between 19 and 30']
    ],
    [[null, 100], ['lower than 100']],
    [
      [100, null],
      ['greater than 100', '>100']
    ]
  ])('%j', (value, spellings) => {
    for (const spelling of spellings) expect(only(`They were ${spelling} there.`)?.value, spelling).toEqual(value)
  })
})

describe('hedges and bounds', () => {
  test.each<[string, string, Ends]>([
    ['about', 'about 4,100 eels', [4000, 4200]],
    ['nearly', 'almost 60% of eels', [55, 60.5]],
    ['over', 'just over $2bn', [1.5e9, 3e9]],
    ['more', 'at least 40 eels', [40, null]],
    ['more', '500 or more eels', [500, null]],
    ['more', 'no fewer than 12 eels', [12, null]],
    ['less', 'up to 18 tonnes', [0, 18]],
    ['less', 'no more than 12 eels', [0, 12]],
    ['less', 'fewer than a dozen eels', [0, 12]]
  ])('%s: %s', (kind, text, interval) => {
    const figure = only(`They saw ${text} there.`)
    expect(figure?.hedge?.kind).toBe(kind)
    expect(figure?.interval[0]).toBeLessThanOrEqual(interval[0] ?? 0)
    if (interval[1] === null) expect(figure?.interval[1]).toBeNull()
    else expect(figure?.interval[1]).toBeCloseTo(interval[1], 6)
  })
})

describe('what is counted', () => {
  test.each<[string, (string | null)[]]>([
    ['27 rescued miners were seen', ['rescued miners']],
    ['20 decently built coal-fired power plants shut', ['decently built coal-fired power plants']],
    ['one newspaper interview was held', ['newspaper interview']],
    ['27 of the 40 miners were seen', ['miners', 'miners']],
    ['14 crew were aboard', ['crew']],
    ['27 dead were found', ['dead']],
    ['3.9 million headsets, up from 2.4 million', ['headsets', 'headsets']],
    ['three or four loud bangs', ['loud bangs', 'loud bangs']],
    ['five million face masks', ['face masks']],
    ['14 250ml bottles of gin', ['bottles', null]],
    ['two of the six 500-seat halls', ['halls', 'halls', 'seat']],
    ['20 12-year-old boys', ['boys', null]],
    ['are 68,400 people who fish and 95,800 who hunt', ['people', 'people']],
    ['460 Volvo and Saab vans', ['Volvo and Saab vans']],
    ['were 1,846 homes, below the 1,987 of the previous June', ['homes', null]],
    ['were only 150 bigger', [null]],
    ['were 40 Boeing 737s and 12 F-16s', ['Boeing 737s', 'F-16s']]
  ])('%s', (text, counted) => {
    expect(figures(`There ${text}.`).map((figure) => figure.counted)).toEqual(counted)
  })
})

describe('a bare number takes the unit of another', () => {
  test.each<[string, (string | null)[]]>([
    ['The top offer is 84.75 cents, while the lowest is 74.07.', ['cent', 'cent']],
    ['It costs 2,435,000 yen ($22,480) by road and 2,380,000 ($21,972) by sea.', ['yen', 'dollar', 'yen', 'dollar']],
    ['The top offer is 84.75 cents, and he ran it in 9.58.', ['cent', null]],
    ['Rents rose by 2% in the north but fell by 1.', ['percent', 'percent']],
    [
      'It hit eight of 15 (53 per cent) against ten of 23, and 4,956, or 118 per cent, against 4,212.',
      [null, null, 'percent', null, null, null, 'percent', null]
    ],
    ['"It is 186 kilometres," she said, "and I’m 58 and tired."', ['kilometre']],
    ['It holds 15,300 twenty-foot boxes.', [null]],
    ['It sells $5 M&Ms and $6 K-cups.', ['dollar', 'dollar']],
    ['It rose from 80 cents to $1.20, up 10.4 cents to $2.24.', ['cent', 'dollar', 'cent', 'dollar']],
    ['The shop took £300 and had 2,380 (of 4,000) visitors.', ['pound sterling', null, null]]
  ])('%s', (text, units) => {
    expect(figures(text).map(({unit}) => unit)).toEqual(units)
  })
})

describe('no quantity', () => {
  test.each([
    'The match ended 3-2 after a 1-1 draw.',
    'Its 13F filing said so, and he had seat 14C.',
    'Call 020 7946 0018 or 0800 555 0199.',
    'He lives at 221 Baker Street.',
    'They took Flight 370 and the A320 to gate 14.',
    'The S&P 500 and the FTSE 100 were closed.',
    'The Covid-19 ward is on level 4, room 12.',
    'She runs version 2.4.1 of it.',
    'Twenty-sixteen was better, in his twenty-twenty view of the nineteen-eighties.',
    'The R44 and the R101 flew over the R56 to v4.86.',
    'It began at 7:30pm and at 9.15 am.',
    'The call came at 10:15:30, and the log says 2024-05-12T10:38:07.190Z.',
    'No one knew which one the other one was.',
    'One never knows what one might find.',
    'The second half is on Channel 4.',
    'It was shot in 2019, in the summer of ’68.',
    'The emergency number is 9/11 and 24/7.',
    'They reached net zero at ground zero.',
    'She opens at half ten and has the N7, the R590 and an N95 mask.'
  ])('%s', (text) => {
    expect(
      figures(text)
        .filter(({kind}) => kind !== 'ordinal')
        .map((figure) => figure.text)
    ).toEqual([])
  })
})

describe('known gaps', () => {
  it.fails('reads a continental thousand before a noun', () => expect(only('There were 1.000 lamps there.')?.value).toBe(1000))
  it.fails('knows a verb from a noun', () => expect(only('Some 40 protest there.')?.counted).toBeNull())
})

describe('any number', () => {
  const styles: ((value: number) => string)[] = [
    (value) => value.toLocaleString('en-GB'),
    (value) => `$${value.toLocaleString('en-GB')}`,
    (value) => `${(value / 1e3).toFixed(1)} thousand`,
    (value) => `${(value / 1e6).toFixed(1)}m`,
    (value) => `at least ${value.toLocaleString('en-GB')}`,
    (value) => `around ${(Math.round(value / 100) * 100).toLocaleString('en-GB')}`
  ]

  test('written in any style and read again is an interval that holds it, and slices to its text', () => {
    fc.assert(
      fc.property(fc.integer({min: 2500, max: 40_000_000}), fc.constantFrom(...styles), (value, write) => {
        const text = `There were ${write(value)} eels.`
        const figure = only(text)
        expect(figure?.interval[0]).toBeLessThanOrEqual(value + 1e-6)
        expect(figure?.interval[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(value - 1e-6)
        expect(text.slice(figure?.start, figure?.end)).toBe(figure?.text)
      })
    )
  })

  test('figures never overlap, and their indices follow the text', () => {
    const words = [
      '5',
      'one',
      'in',
      'to',
      'a',
      'half',
      '$',
      '%',
      '-',
      'million',
      'of',
      'the',
      'and',
      'between',
      'per',
      '2019',
      '3.5',
      'eels',
      '.',
      'or',
      'from',
      'third'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {maxLength: 30}), (parts) => {
        const found = figures(parts.join(' '))
        for (const [index, figure] of found.entries()) expect(figure.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
      })
    )
  })
})

describe('what a number shares with the next', () => {
  test.each<[string, [string, string | null, string | null][]]>([
    [
      'Two-, three- and four-year terms were offered.',
      [
        ['Two', 'year', null],
        ['three', 'year', null],
        ['four-year', 'year', null]
      ]
    ],
    [
      'They sell it with four-, five- and six-cylinder engines.',
      [
        ['four', null, 'cylinder'],
        ['five', null, 'cylinder'],
        ['six', null, 'cylinder']
      ]
    ],
    [
      'The club runs 5- and 10-kilometre races.',
      [
        ['5', 'kilometre', null],
        ['10-kilometre', 'kilometre', null]
      ]
    ],
    ['The yard plans 1000 to 2000 hires in the spring.', [['1000 to 2000', null, 'hires']]],
    ['From 1000 to 2000 people came to the pier.', [['1000 to 2000', null, 'people']]],
    ['Its staff is to rise from 1000 to 2000 hands this year.', [['1000 to 2000', null, 'hands']]],
    ['The herd grew from 1500 to 2000 lambs.', [['1500 to 2000', null, 'lambs']]],
    ['The shares fell to 1112 p on Monday.', [['1112 p', 'penny', null]]],
    ['They closed at 125.8 p.', [['125.8 p', 'penny', null]]]
  ])('%s', (text, expected) => expect(figures(text).map((figure) => [figure.text, figure.unit, figure.counted])).toEqual(expected))

  test('years stay years', () => {
    for (const text of [
      'From 1990 to 2010 wages doubled.',
      'Between 1850 and 1900 ships were built here.',
      'It grew from 1880 to 1913.',
      'From 1914 to 1918 women worked there.',
      'It fell from 1500 to 1700 as prices rose.'
    ])
      expect(figures(text), text).toEqual([])
    expect(figures('He moved in 1986 and 40 people followed.').map((figure) => figure.text)).toEqual(['40'])
  })
})
