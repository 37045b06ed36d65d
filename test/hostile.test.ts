/** Text is data: nothing it holds crashes, hangs or injects. Growth is held as a ratio, never in milliseconds. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

const hostile: Record<string, string> = {
  nothing: '',
  'only white space': ' \n\t\r\n \u00a0',
  'binary bytes': Array.from({length: 512}, (_, code) => String.fromCharCode(code % 256)).join(''),
  'lone surrogates': 'The \ud800 mayor \udfff said “so \ud83d” on Tuesday.',
  'a megabyte on one line': 'word '.repeat(200_000),
  'a megabyte without a space': 'a'.repeat(1_000_000),
  'a megabyte of digits': '1'.repeat(1_000_000),
  'a megabyte of digits and commas': '1,'.repeat(500_000),
  'a hundred thousand quotation marks': '"'.repeat(100_000),
  'a hundred thousand curly marks': '“a” '.repeat(50_000),
  'a hundred thousand opening marks': '“a '.repeat(100_000),
  'a hundred thousand apostrophes': "a' ".repeat(100_000),
  'a hundred thousand question marks': '?? '.repeat(50_000),
  'carriage returns and line feeds': 'Headline here now\r\n\r\nThe mayor said so on Tuesday, June 4.\r\n',
  'a byte order mark': '\ufeffThe mayor said so.',
  'bidi marks': 'The \u202emayor\u202c said \u2066so\u2069.',
  'prototype names': 'constructor __proto__ hasOwnProperty toString valueOf said constructor. The __proto__ said 4 constructor.',
  'capitals without end': 'Aa Bb '.repeat(60_000),
  'figures without end': 'of 5 people, 3 voted and 40% of 20 more, '.repeat(10_000),
  'dates without end': 'on Tuesday, 4 June 2024 and in May, '.repeat(10_000),
  'hyphens without end': 'a-b '.repeat(100_000),
  'one word hyphenated without end': 'a-'.repeat(200_000),
  'full stops without end': 'A.'.repeat(200_000)
}

describe('hostile text', () => {
  test.each(Object.entries(hostile))(
    '%s is read and judged',
    (_, text) => {
      const {summary, findings} = check(text, {preset: 'strict'})
      expect(summary.failed).toEqual([])
      for (const finding of findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.actual)
        expect(finding.message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }
    },
    60_000
  )
})

const parts = fc.constantFrom(
  'The mayor',
  'Anna Holm',
  ' ',
  ' said ',
  '“',
  '”',
  "'",
  '"',
  '4.8m',
  ' shells',
  ' of ',
  '£',
  '20%',
  ' per cent',
  '.',
  '\n\n',
  ' Tuesday',
  ', ',
  '4 June 2024',
  '??',
  'ofthe',
  '-',
  ' 10,000',
  ' containers',
  'constructor',
  '\ud800',
  '(',
  ')'
)

describe('any text', () => {
  test('every finding stands where it says, and no rule fails', () => {
    fc.assert(
      fc.property(
        fc.array(parts, {maxLength: 60}).map((list) => list.join('')),
        (text) => {
          const {findings, summary} = check(text, {preset: 'strict'})
          expect(summary.failed).toEqual([])
          for (const finding of findings) {
            expect(text.slice(finding.start, finding.end)).toBe(finding.actual)
            for (const place of finding.related) expect(place.end).toBeGreaterThan(place.start)
          }
        }
      ),
      {numRuns: 200}
    )
  })

  test('checking twice gives the same report', () => {
    fc.assert(
      fc.property(
        fc.array(parts, {maxLength: 40}).map((list) => list.join('')),
        (text) => {
          expect(check(text)).toEqual(check(text))
        }
      ),
      {numRuns: 50}
    )
  })
})
