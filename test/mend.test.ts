import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check, mend} from '../src/index.js'

describe('mend', () => {
  test.each([
    ['The roof ofthe hall blew off.', 'The roof of the hall blew off.'],
    ['A familyrun ferry was sold by the govern- ment.', 'A family-run ferry was sold by the government.'],
    ['The bridge wasnâ€™t built for lor-ries, the keeper said.', 'The bridge wasn’t built for lorries, the keeper said.'],
    ['It was the ﬁrst to reach the the pier.', 'It was the first to reach the pier.'],
    ['The pri son ers sang, and fi nal ly the gov ernment gave in.', 'The prisoners sang, and finally the government gave in.'],
    ['A jury 0f nine heard the prime minster.', 'A jury of nine heard the prime minister.']
  ])('mends %j', (damaged, meant) => {
    expect(mend(damaged).text).toBe(meant)
  })

  test.each([
    'Of the 965 people, 1,032 voted on Tuesday, June 4, 2023.',
    'The caf� opened ?? ?? on Sunday.',
    'Page furniture stays.\r\n\r\nAdvertisement\r\n\tand so do tabs  and spaces \u00a0.'
  ])('leaves %j as it is', (text) => {
    expect(mend(text)).toEqual({text, mends: []})
  })

  test('heeds the settings of rules', () => {
    expect(mend('The roof ofthe hall.', {rules: {'words-merged': 'off'}}).text).toBe('The roof ofthe hall.')
    expect(mend('The roof ofthe hall.', {rules: {'words-merged': ['warning', {words: ['ofthe']}]}}).text).toBe('The roof ofthe hall.')
  })
})

const pieces = fc.constantFrom(
  'The mayor said ',
  'ofthe ',
  'govern- ment ',
  'docu-ments ',
  'com\u00admitted ',
  'wasnâ€™t ',
  'CafÃ© ',
  'isnÃ¢â‚¬â„¢t ',
  'the the ',
  'the ',
  't h e ',
  '0f ',
  'ﬁrst ',
  'e ort ',
  'gov ernment ',
  'staterun ',
  'BosniaHerzegovina ',
  'prime minster ',
  '18-yearold ',
  'infor-\nmation ',
  'hesaidthathe ',
  '. ',
  ', ',
  '- ',
  '“',
  '” ',
  '\n\n',
  '??',
  '4.8m shells ',
  '\ud800 '
)

describe('any text', () => {
  const texts = fc.array(pieces, {maxLength: 25}).map((list) => list.join(''))

  test('a mended text is left alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mend(text).text
        expect(mend(once)).toEqual({text: once, mends: []})
      }),
      {numRuns: 150}
    )
  })

  test('what no mend speaks of is kept', () => {
    const letters = (text: string) => text.replace(/[^A-Za-z.,“]/g, '')
    fc.assert(
      fc.property(texts, (text) => {
        const {text: mended, mends} = mend(text)
        if (mends.length === 0) expect(mended).toBe(text)
        const kept = mends.reduce((sum, {actual, expected: [replacement = '']}) => sum + replacement.length - actual.length, 0)
        expect(mended.length - text.length).toBe(kept)
        expect(letters(mended).startsWith('The') || !letters(text).startsWith('The')).toBe(true)
      }),
      {numRuns: 100}
    )
  })

  test('a mend silences its finding', () => {
    const damaged = pieces.filter((piece) => /\w/.test(piece))
    fc.assert(
      fc.property(fc.array(damaged, {minLength: 1, maxLength: 4}), (list) => {
        const text = list.map((piece) => `They say ${piece.trim()} is here.`).join(' ')
        for (const {ruleId, start, end, actual, expected} of check(text).findings) {
          const [replacement] = expected
          if (replacement === undefined || expected.length > 1) continue
          const after = check(text.slice(0, start) + replacement + text.slice(end)).findings
          expect(after.filter((other) => other.ruleId === ruleId && other.start === start && other.actual === actual)).toEqual([])
        }
      }),
      {numRuns: 100}
    )
  })

  test('sound text around is kept byte for byte', () => {
    const before = 'Ysgol Maes-y-Gwendraeth \u00a0pays £4.8m\r\n\r\n'
    const after = '\r\n\r\n\tIt’s “half” the sum  – half of 9,600,000 – said the head\u2009teacher.\n'
    fc.assert(
      fc.property(texts, (text) => {
        const {text: mended} = mend(before + text + after)
        expect(mended.startsWith(before)).toBe(true)
        expect(mended.endsWith(after)).toBe(true)
      }),
      {numRuns: 100}
    )
  })

  test('no mend loses a character', () => {
    const bytes = fc.constantFrom(
      'Ã',
      'â',
      '€',
      '™',
      'Â',
      '?',
      '\u001a',
      '\ufffd',
      'œ',
      'ï»¿',
      '’',
      'caf',
      ' ',
      'Ã©',
      'â€™',
      'ðŸ',
      '˜€',
      'the '
    )
    fc.assert(
      fc.property(fc.array(bytes, {maxLength: 14}), (list) => {
        const text = `They say ${list.join('')} is here.`
        const lost = (other: string) => other.split('\ufffd').length
        expect(lost(mend(text).text)).toBeLessThanOrEqual(lost(text))
      }),
      {numRuns: 300}
    )
  })
})
