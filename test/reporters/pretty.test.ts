/** What a terminal shows: marks stand under their places whatever the line is made of, and nothing is wider than the terminal. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {labelRows} from '../../src/reporters/label-rows.js'
import {pretty} from '../../src/reporters/pretty.js'
import {fileReport, findingAt, spanOf} from './made.js'

/** The line of the text and the row of marks of a report's first finding. */
function shown(text: string, words: string, options: Parameters<typeof pretty>[1] = {}, related: string[] = []) {
  const places = related.map((other) => ({...spanOf(text, other), message: `see ${other}`}))
  const finding = findingAt(text, spanOf(text, words), {related: places})
  return pretty([fileReport({text, findings: [finding]})], options)
    .split('\n')
    .slice(1, -3)
}

describe('marks', () => {
  test.each<[string, string, string, string[]]>([
    ['plain words', 'Left the the quay.', 'the the', ['    1 │ Left the the quay.', '      │      ^^^^^^^']],
    ['tabs', 'Left\t\tthe the quay.', 'the the', ['    1 │ Left  the the quay.', '      │       ^^^^^^^']],
    ['wide signs', '港湾 the the 港湾', 'the the', ['    1 │ 港湾 the the 港湾', '      │      ^^^^^^^']],
    ['marks on wide signs', 'In 港湾 now', '港湾', ['    1 │ In 港湾 now', '      │    ^^^^']],
    ['astral signs', '😀😀 the the', 'the the', ['    1 │ 😀😀 the the', '      │      ^^^^^^^']],
    ['an emoji with a skin tone', '👍🏽 the the', 'the the', ['    1 │ 👍🏽 the the', '      │    ^^^^^^^']],
    ['a flag', '🇬🇧 the the', 'the the', ['    1 │ 🇬🇧 the the', '      │    ^^^^^^^']],
    ['combining accents', 'cafe\u0301 the the', 'the the', ['    1 │ cafe\u0301 the the', '      │      ^^^^^^^']],
    ['a carriage return', 'One.\rLeft the the quay.\rTwo.', 'the the', ['    2 │ Left the the quay.', '      │      ^^^^^^^']],
    ['a place on two lines', 'Left the\nthe quay.', 'the\nthe', ['    1 │ Left the', '      │      ^^^']],
    ['a place at a line’s end', 'Left.\n\nMore.', '\n\nM', ['    1 │ Left.', '      │      ^']]
  ])('under %s', (_, text, words, lines) => {
    expect(shown(text, words)).toEqual(lines)
  })

  test('places on one line share it, and their labels stand under them, without what is right above', () => {
    expect(shown('Up 25% from 48 to 72.', '25%', {}, ['48', '72'])).toEqual([
      '    1 │ Up 25% from 48 to 72.',
      '      │    ^^^      --    --',
      '      │             see   see'
    ])
  })

  test('a label alone stands behind the last mark, and under another', () => {
    expect(shown('From 48 up to 72.', '48', {}, ['72'])[1]).toBe('      │      ^^       -- see')
    expect(shown('From 48 up to 72.', '72', {}, ['48']).slice(1)).toEqual(['      │      --       ^^', '      │      see'])
  })

  test('labels do not run into each other, nor over the edge', () => {
    expect(shown('We saw 4, 5, and 60.', 'We', {width: 31}, ['4', '5', '60'])).toEqual([
      '    1 │ We saw 4, 5, and 60.',
      '      │ ^^     -  -      --',
      '      │        |  see    see',
      '      │        see'
    ])
    expect(labelRows([{column: 12, text: 'the other date'}], 20)).toEqual(['      the other date'])
    expect(labelRows([{column: 12, text: 'longer than all of it'}], 20)).toEqual(['longer than all of it'])
    expect(
      labelRows(
        [
          {column: 2, text: 'a'},
          {column: 2, text: 'b'},
          {column: 3, text: '港湾'}
        ],
        20
      )
    ).toEqual(['  |港湾', '  a', '  b'])
  })

  test('a line that is too long is cut at its words, and where there are none anywhere', () => {
    const text = `${'Words that come before. '.repeat(9)}They left the the quay. ${'And words that go on. '.repeat(9)}`
    for (let columns = 40; columns < 90; columns++) {
      const [source = ''] = shown(text, 'the the', {width: columns})
      expect(source).toMatch(/│ … (?:\S.*)?the the (?:.*\S )?…$/)
      for (const word of source.slice(8).split(' ')) expect(`${text} …`.split(' ')).toContain(word)
    }
    const [long = '', marks = ''] = shown(text, text.slice(0, 200), {width: 60})
    expect(long).toMatch(/ (?:come|that|before\.|Words) …$/)
    expect(marks).toHaveLength(long.length - 2)
    expect(shown('x'.repeat(500), 'xx', {width: 40})[0]).toMatch(/^ {4}1 │ x+…$/)
  })

  test('places far apart have lines of their own', () => {
    const text = `First 40. ${'Words between. '.repeat(20)}Then 60.`
    const lines = shown(text, '60', {width: 60}, ['40'])
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/^ {6}│ +\^\^$/)
    expect(lines[3]).toBe('      │       -- see')
  })
})

const width: Record<string, number> = {a: 1, ' ': 1, '”': 1, é: 1, 'e\u0301': 1, 你: 2, '😀': 2, '\t': 1}

const measured = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + (width[part] ?? 0), 0)

const line = fc.array(fc.constantFrom(...Object.keys(width)), {minLength: 1, maxLength: 400})

describe('any line on any terminal', () => {
  test('fits, and the marks stand under the place', () => {
    fc.assert(
      fc.property(line, line, line, fc.integer({min: 20, max: 200}), (before, place, after, columns) => {
        const text = [...before, ...place, ...after].join('')
        const start = before.join('').length
        const finding = findingAt(text, {start, end: start + place.join('').length})
        const [, source = '', marks = ''] = pretty([fileReport({text, findings: [finding]})], {width: columns}).split('\n')
        const parts = source.slice(8).match(/e\u0301|./gu) ?? []
        const cut = parts.filter((part) => part === '…').length
        const total = measured(parts) + cut
        expect(total).toBeLessThanOrEqual(Math.max(24, columns - 8))
        const [, indent = '', carets = ''] = /^ {6}│ ( *)(\^+)$/.exec(marks) ?? []
        const clean = (signs: readonly string[]) => signs.join('').replaceAll('\t', ' ')
        let at = 0
        const under = parts.filter((part) => {
          const from = at
          at += part === '…' ? 1 : (width[part] ?? 0)
          return from >= indent.length && at <= indent.length + carets.length
        })
        expect(under.length).toBeGreaterThan(0)
        expect(clean(place).startsWith(clean(under))).toBe(true)
        if (!source.endsWith('…')) expect(clean(under)).toBe(clean(place))
      }),
      {numRuns: 300}
    )
  })
})

describe('the report', () => {
  test('says in its last line what was found, let stand and read', () => {
    const text = 'Left the the quay.'
    const finding = findingAt(text, spanOf(text, 'the the'))
    const last = (report: ReturnType<typeof fileReport>) => pretty([report]).trimEnd().split('\n').at(-1)
    const read = 'Read 1 file, 1,200 words: 3 figures, 1 quotation, 2 reported statements, 2 names, 0 dates'
    expect(last(fileReport({text}))).toBe(`Nothing found in 4 comparisons. ${read}.`)
    expect(last(fileReport({text, findings: [finding]}))).toBe(`1 warning. ${read}; 4 comparisons.`)
    expect(last(fileReport({text, accepted: [{finding, reason: 'as said', by: 'file'}]}))).toBe(
      `Nothing found in 4 comparisons; 1 let stand. ${read}.`
    )
  })

  test('says plainly where there was nothing to compare', () => {
    const bare = fileReport({text: 'Left the quay.', compared: 0})
    const last = (reports: readonly ReturnType<typeof fileReport>[]) => pretty(reports).trimEnd().split('\n').at(-1)
    expect(last([bare, bare])).toMatch(/^Nothing found, and nothing to compare\. Read 2 files, .* dates\.$/)
    expect(last([bare, fileReport({text: 'Left.'})])).toMatch(/^Nothing found in 4 comparisons\. .* 1 file of 2 gave nothing to compare\.$/)
  })

  test('three hundred findings on one line of a megabyte are each shown in a line or two', () => {
    const text = 'the the lemons '.repeat(70_000)
    const first = findingAt(text, {start: 0, end: 7})
    const findings = Array.from({length: 300}, (_, index) => ({...first, start: index * 3000, end: index * 3000 + 7}))
    const lines = pretty([fileReport({text, findings})]).split('\n')
    expect(lines.filter((line) => line.endsWith('^^^^^^^'))).toHaveLength(300)
    // The summary is a line of its own, however long.
    expect(Math.max(...lines.slice(0, -2).map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('a note, a mend and a rule that crashed are named', () => {
    const text = 'Left the the quay.'
    const finding = findingAt(text, spanOf(text, 'the the'), {expected: ['the'], note: 'twice\nover'})
    const report = pretty([fileReport({text, findings: [finding], failed: [{ruleId: 'figures-sum', message: 'no end'}]})])
    expect(report).toContain('\n      = note: twice over\n      = mend: the\n')
    expect(report).toContain('failed story.txt: Rule figures-sum did not finish: no end')
  })
})
