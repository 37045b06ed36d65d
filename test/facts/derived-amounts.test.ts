/** Amounts told by others: what they stand on, and what they come to. */
import {describe, expect, test} from 'vitest'
import {extract} from '../../src/index.js'

type Read = [text: string, of: string[], value: number, counted: string | null]

const read = (text: string): Read[] =>
  extract(text).derived.map(({text: words, of, value, counted, unit}) => [words, of.map((base) => base.text), value, counted ?? unit])

describe('an amount stands on', () => {
  test.each<[string, Read[]]>([
    ['The mill asked for 360 carts. It got a third of that.', [['a third of that', ['360'], 120, 'carts']]],
    ['The mill owes £240,000. It can pay half of that amount in May.', [['half of that amount', ['£240,000'], 120_000, 'pound sterling']]],
    ['They sowed 400 oaks. Nobody counted. Some 40% of them died.', [['40% of them', ['400'], 160, 'oaks']]],
    ['The lock took 900 boats in May and twice as many in June.', [['twice as many', ['900'], 1800, 'boats']]],
    ['The dam holds 50 tonnes of silt. The old one held half that.', [['half that', ['50 tonnes'], 25, 'silt']]],
    ['Of the 120 boats, 40 have moved. The remaining 80 will stay.', [['80', ['120', '40'], 80, 'boats']]],
    ['Two millers spoke. Both were wrong.', [['Both', ['Two'], 2, 'millers']]],
    ['Three millers and a smith spoke. All three were wrong.', []],
    ['Three millers spoke at length. All three were wrong.', [['All three', ['Three'], 3, 'millers']]]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('nothing is told by', () => {
  test.each([
    'The mill asked for 360 carts and 200 mules. It got a third of them.',
    'The mill asked for 360 carts. A third of those who came were asleep.',
    'One in 22 boats leaks in Kirton and half as many in Moss.',
    'Half of them left.',
    'The mill asked for 360 carts.\n\nThe weir is old. It lost half of that.',
    'The miller is both old and tired.',
    'The two boats sank.'
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('an end that is open stays open', () => {
  const [derived] = extract('More than 360 carts came. A third of them left.').derived
  expect(derived?.value).toBe(120)
  expect(derived?.interval[1]).toBeNull()
  expect(derived?.interval[0]).toBeGreaterThan(100)
})
