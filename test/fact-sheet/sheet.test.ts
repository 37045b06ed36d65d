import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check, type Facts, type Format} from '../../src/index.js'
import {
  factSheetFormats,
  factSheetToCsv,
  factSheetToHtml,
  factSheetToJson,
  factSheetToMarkdown,
  readFactSheet,
  writeFactSheet
} from '../../src/reporters/fact-sheet/index.js'
import {dateText, figureText, numberText, toleranceText} from '../../src/reporters/fact-sheet/reading.js'
import {article, report} from './invented.js'

const sheet = readFactSheet(article, report, {path: 'drafts/harbour.txt', storyDate: '2024-03-14'})
const none: Facts = {figures: [], quotations: [], names: [], dates: [], derived: []}

describe('readFactSheet', () => {
  test('lists every fact and every claim without a source, in order of place', () => {
    expect(sheet.entries.map(({kind, text, place}) => [kind, text, place.where])).toEqual([
      ['figure', '£1.16m', 'headline'],
      ['figure', '£1.16 million', '¶ 1'],
      ['date', 'Wednesday, 14 March 2024', '¶ 1'],
      ['figure', 'two', '¶ 2'],
      ['figure', '£463,000', '¶ 2'],
      ['figure', '£654,000', '¶ 2'],
      ['claim', 'Experts said', '¶ 2'],
      ['quotation', '“We have patched this wall for thirty years,”', '¶ 3'],
      ['figure', 'thirty years', '¶ 3'],
      ['name', 'Catherine Ollenshaw', '¶ 3'],
      ['quotation', '“Patching is over.”', '¶ 3'],
      ['figure', '120', '¶ 4'],
      ['figure', '40', '¶ 4'],
      ['name', 'Saltby', '¶ 4'],
      ['figure', '60', '¶ 4'],
      ['date', 'April', '¶ 4']
    ])
  })

  test('a name has its spellings and titles', () => {
    expect(sheet.entries.find(({kind}) => kind === 'name')).toMatchObject({
      reading: 'Catherine Ollenshaw',
      spellings: [
        {text: 'Catherine Ollenshaw', times: 1},
        {text: 'Ollinshaw', times: 1}
      ],
      titles: ['harbour master'],
      mentions: [{where: '¶ 3'}, {where: '¶ 4'}]
    })
  })

  test('an amount that stands on others is read by them', () => {
    const readings = sheet.entries.filter(({kind}) => kind === 'figure').map(({reading}) => reading)
    expect(readings.at(-1)).toBe('60: 80 fishing boats, by 120 and 40')
  })

  test('a quotation has its speaker, or none', () => {
    const quotations = sheet.entries.filter(({kind}) => kind === 'quotation')
    expect(quotations.map(({reading}) => reading)).toEqual(['Catherine Ollenshaw', 'no speaker named'])
  })

  test('findings have their places; what is a claim is not listed twice', () => {
    expect(sheet.findings.map(({ruleId, place, related}) => [ruleId, place.where, related.map((other) => other.place.where)])).toEqual([
      ['figures-sum', '¶ 1', ['¶ 2', '¶ 2']],
      ['dates-weekday', '¶ 1', []],
      ['names-spelling', '¶ 4', ['¶ 3']],
      ['figures-remainder', '¶ 4', ['¶ 4']]
    ])
  })

  test('keys are all different, and the same for the same words said elsewhere', () => {
    const text = 'They counted 40 boats and 40 carts.\n\nThen 40 more came.'
    const keysOf = (prose: string) =>
      readFactSheet(prose, check(prose))
        .entries.filter(({kind}) => kind === 'figure')
        .map(({key}) => key)
    const keys = keysOf(text)
    expect(keys).toEqual(['figure:40', 'figure:40:2', 'figure:40:3'])
    expect(keysOf(`A new line stands here.\n\n${text}`)).toEqual(keys)
  })

  test('marks slice to what they mark', () => {
    const marked = sheet.article.flatMap(({text, marks}) =>
      marks.filter(({of, nth}) => of === 'entry' && nth === 0).map(({start, end, index}) => [index, text.slice(start, end)] as const)
    )
    for (const [index, text] of marked) expect(text).toBe(sheet.entries[index]?.text)
    expect(marked).toHaveLength(sheet.entries.length)
  })

  const body = 'The port borrowed £4m &amp; 48 boats on 4 June 2024, and asked for 30% more.'
  test.each<[Format, string]>([
    ['markdown', `---\ntitle: A port\n---\n\n# A *port* [borrows](https://example.org/2024) £4m\n\n${body}\n\n- It has **40** boats.\n`],
    [
      'html',
      `<!doctype html><body><nav>12 links</nav><h1>A <em>port</em> borrows &pound;4m</h1><p>${body}</p><p>It has <b>40</b> boats.</p>`
    ],
    [
      'ninjs',
      JSON.stringify({uri: 'urn:1', headline: 'A port borrows £4m', body_text: `The port said “£4m” for 48 boats.\n\nIt has 40 boats.`})
    ]
  ])('in %s marks stand on the prose, and places on the source', (format, source) => {
    const made = readFactSheet(source, check(source, {format}), {format})
    const figures = made.entries.filter(({kind}) => kind === 'figure')
    expect(figures.map(({text}) => text)).toEqual(expect.arrayContaining(['£4m', '48', '40']))
    const marked = made.article.flatMap(({text, marks}) => marks.map(({start, end, index}) => [index, text.slice(start, end)] as const))
    for (const [index, text] of marked) expect(text).toBe(made.entries[index]?.text)
    expect(marked.length).toBeGreaterThanOrEqual(made.entries.length)
    for (const {place, text} of figures.filter((figure) => /^\d+$/.test(figure.text)))
      expect(source.slice(place.start, place.end)).toBe(text)
  })

  test('an empty text gives an empty sheet in every format', () => {
    const empty = readFactSheet('', check(''))
    expect(empty).toMatchObject({title: 'Untitled', entries: [], findings: [], article: []})
    for (const format of factSheetFormats) expect(writeFactSheet(empty, format).length).toBeGreaterThan(0)
  })
})

describe('readings', () => {
  const figure = {per: null, unit: null}
  test.each([
    [{...figure, value: 1160000, unit: 'pound sterling'}, '£1,160,000'],
    [{...figure, value: -2.5, unit: 'dollar'}, '-$2.5'],
    [{...figure, value: 48.5, unit: 'percent'}, '48.5%'],
    [{...figure, value: 1, unit: 'kilometre per hour'}, '1 kilometre per hour'],
    [{...figure, value: 90, unit: 'kilometre per hour'}, '90 kilometres per hour'],
    [{...figure, value: 6, unit: 'foot'}, '6 feet'],
    [{...figure, value: 60, unit: 'dollar', per: 'barrel'}, '$60 per barrel'],
    [{...figure, value: [10, 20] as [number, number], unit: 'year'}, '10 years to 20 years'],
    [{...figure, value: [24, null] as [number, null]}, 'at least 24'],
    [{...figure, value: [null, 5] as [null, number], unit: 'euro'}, 'up to €5'],
    [{...figure, value: null}, 'no number'],
    [{...figure, value: 1e25}, '1e+25']
  ])('%j reads %s', (fact, reading) => {
    expect(figureText(fact)).toBe(reading)
  })

  test.each([
    ['2024-03-14', 'Thursday 14 March 2024'],
    ['2024-02-30', '30 February 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['14:30', '14:30'],
    [['2024-03-14', '2024-03-16'] as [string, string], 'Thursday 14 March 2024 to Saturday 16 March 2024'],
    [null, 'year left open', '14 March'],
    [null, 'week left open', 'Thursday']
  ])('%j reads %s', (value, reading, text = '') => {
    expect(dateText({value, text})).toBe(reading)
  })

  test('a tolerance is told where there is one', () => {
    expect(toleranceText({interval: [5, 5], unit: null})).toBeUndefined()
    expect(toleranceText({interval: [4.75, 4.85], unit: 'percent'})).toBe('4.75% to 4.85%')
    expect(toleranceText({interval: [500, null], unit: null})).toBe('at least 500')
  })

  test('a number read again is the number', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), (number) => {
        expect(Number(numberText(number).replaceAll(',', ''))).toBe(number)
      })
    )
  })
})

describe('CSV', () => {
  /** Reads RFC 4180, quoted fields and all. */
  function rowsOf(csv: string): string[][] {
    return [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(([, row = '']) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
    )
  }

  test('has a row for each finding and entry, all of one width', () => {
    const rows = rowsOf(factSheetToCsv(sheet))
    expect(rows).toHaveLength(1 + sheet.findings.length + sheet.entries.length)
    expect(new Set(rows.map(({length}) => length))).toEqual(new Set([9]))
    expect(rows[6]?.slice(0, 7)).toEqual(['figure', '¶ 1', '5', '36', '£1.16 million', '£1,160,000', 'allows: £1,155,000 to £1,165,000'])
  })

  test.each([
    ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['-5%', '-5%'],
    ['line\nbreak, "quoted"', 'line break, "quoted"']
  ])('%s is never a formula', (words, written) => {
    const facts = {...none, dates: [{start: 0, end: words.length, text: words, value: null, kind: 'day' as const}]}
    const rows = rowsOf(factSheetToCsv(readFactSheet(words, {...check(words), facts, findings: []})))
    expect(rows[1]?.[4]).toBe(written)
  })
})

describe('Markdown', () => {
  test('is a task list of findings and entries', () => {
    const lines = factSheetToMarkdown(sheet).split('\n')
    expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(sheet.findings.length + sheet.entries.length)
    expect(lines).toContain('- [ ] **warning** Parts add up to £1,117,000, not £1.16 million (¶ 1, 5:36; figures-sum)')
    expect(lines).toContain(
      '- [ ] **name** Catherine Ollenshaw; is a person; title harbour master; spelt Catherine Ollenshaw; Ollinshaw (¶ 3, 9:72)'
    )
  })

  test('article text is no Markdown', () => {
    const words = '# [a](b) *c* `d`\n\n<img src=x> | &amp;'
    const facts = {...none, dates: [{start: 0, end: words.length, text: words, value: null, kind: 'day' as const}]}
    expect(factSheetToMarkdown(readFactSheet(words, {...check(words), facts, findings: []}))).toContain(
      '**date** \\# \\[a\\](b) \\*c\\* \\`d\\` \\<img src=x\\> \\| \\&amp;'
    )
  })
})

describe('JSON', () => {
  test('holds the sheet without the article', () => {
    const {article: _, ...rest} = sheet
    expect(JSON.parse(factSheetToJson(sheet))).toEqual(rest)
  })
})

describe('HTML', () => {
  const parts = fc.constantFrom(
    '<b>',
    '</script>',
    '<!--',
    '“So it is,” said Anna Holm. ',
    '£4m of 48 boats ',
    '"',
    "'",
    '&',
    '\n\n',
    '\u2028',
    '\ud800',
    'the the ',
    '?? ?? '
  )

  test('every element that opens closes, whatever is marked where', () => {
    fc.assert(
      fc.property(
        fc.array(parts, {maxLength: 30}).map((list) => list.join('')),
        fc.array(fc.tuple(fc.nat(200), fc.nat(60)), {maxLength: 12}),
        (text, spans) => {
          const places = spans.map(([start, length]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
            text: 'x'
          }))
          const quotations = places.slice(6).map((place) => ({...place, type: 'direct' as const, speaker: null, cue: null}))
          const dates = places.slice(0, 6).map((place) => ({...place, value: null, kind: 'day' as const}))
          const html = factSheetToHtml(readFactSheet(text, {...check(text), facts: {...none, dates, quotations}}))
          const body = html.slice(html.indexOf('<article>'), html.indexOf('</article>'))
          const open: string[] = []
          for (const [, slash, name = ''] of body.matchAll(/<(\/?)([a-z]\w*)/g)) {
            if (slash === '') open.push(name)
            else expect(open.pop()).toBe(name)
          }
          expect(open).toEqual(['article'])
          const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      ),
      {numRuns: 300}
    )
  })

  test('each link leads somewhere', () => {
    const html = factSheetToHtml(sheet)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(sheet.entries.length)
    for (const id of targets) expect(html).toContain(` id="${id}"`)
  })
})
