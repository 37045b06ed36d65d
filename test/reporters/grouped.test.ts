import {expect, test} from 'vitest'
import {grouped} from '../../src/reporters/grouped.js'

test.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567_890])('%d reads as British English writes it', (count) => {
  expect(grouped(count)).toBe(count.toLocaleString('en-GB'))
})
