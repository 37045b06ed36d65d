/** Comments that let findings stand, through the public API. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type CheckOptions, check} from '../../src/index.js'

type Format = NonNullable<CheckOptions['format']>

const stands = (source: string, format: Format, options: CheckOptions = {}) => {
  const {findings, accepted, summary} = check(source, {...options, format})
  expect(summary.failed).toEqual([])
  return {
    found: findings.map(({ruleId, actual}) => `${ruleId}: ${actual}`),
    stood: accepted.map(({finding, reason, by}) => `${finding.ruleId}: ${finding.actual} (${reason}, ${by})`),
    told: findings.filter(({ruleId}) => ruleId === 'structure-stet').map(({message, severity}) => `${severity}: ${message}`)
  }
}

const twice = 'They left the the lemons alone.'
const found = 'words-repeated: the the'
const stood = 'words-repeated: the the (so it was, comment)'

describe('a comment lets stand', () => {
  test.each<[string, Format, string, string[], string[]]>([
    ['the next block', 'markdown', `<!-- stet words-repeated: so it was -->\n\n${twice}\n\n${twice}`, [stood], [found]],
    ['the next block, right below it', 'markdown', `<!-- stet words-repeated: so it was -->\n${twice}`, [stood], []],
    ['the block it stands in', 'markdown', `${twice}\n\n${twice} <!-- stet words-repeated: so it was -->`, [stood], [found]],
    [
      'a heading',
      'markdown',
      `<!-- stet words-repeated: so it was -->\n# The the lemons\n\n${twice}`,
      ['words-repeated: The the (so it was, comment)'],
      [found]
    ],
    [
      'a whole list',
      'markdown',
      `<!-- stet words-repeated: so it was -->\n\n- ${twice}\n- One.\n- ${twice}\n\n${twice}`,
      [stood, stood],
      [found]
    ],
    ['a whole quotation', 'markdown', `<!-- stet words-repeated: so it was -->\n\n> ${twice}\n>\n> ${twice}`, [stood, stood], []],
    [
      'within a quotation, the block alone',
      'markdown',
      `> <!-- stet words-repeated: so it was -->\n> ${twice}\n>\n> ${twice}`,
      [stood],
      [found]
    ],
    [
      'a cell of a table',
      'markdown',
      `| A | B |\n| - | - |\n| ${twice} <!-- stet words-repeated: so it was --> | ${twice} |`,
      [stood],
      [found]
    ],
    ['a family', 'markdown', `<!-- stet words: so it was -->\n\n${twice}`, [stood], []],
    [
      'several rules',
      'markdown',
      `<!-- stet figures-sum, words-repeated dates: so it was -->\n\n${twice}`,
      [stood],
      [
        'structure-stet: <!-- stet figures-sum, words-repeated dates: so it was -->',
        'structure-stet: <!-- stet figures-sum, words-repeated dates: so it was -->'
      ]
    ],
    ['whatever its case', 'markdown', `<!--STET words-repeated:so it was-->\n\n${twice}`, [stood], []],
    ['a reason over two lines', 'markdown', `<!-- stet words-repeated: so\nit was -->\n\n${twice}`, [stood], []],
    [
      'what stands between start and end',
      'markdown',
      `${twice}\n\n<!-- stet-start words: so it was -->\n\n${twice}\n\n# ${twice}\n\n<!-- stet-end words -->\n\n${twice}`,
      [stood, stood],
      [found, found]
    ],
    [
      'between start and end in a line',
      'markdown',
      `<b>So</b> <!-- stet-start words: so it was -->the the<!-- stet-end --> lemons and the the limes`,
      [stood],
      [found]
    ],
    ['a comment of MDX', 'markdown', `{/* stet words-repeated: so it was */}\n\n${twice}`, [stood], []],
    ['the next element', 'html', `<!-- stet words-repeated: so it was --><p>${twice}</p><p>${twice}</p>`, [stood], [found]],
    [
      'the element it stands in',
      'html',
      `<p>${twice}</p><p>They <b>left <!-- stet words-repeated: so it was --> the the</b> lemons.</p>`,
      [stood],
      [found]
    ],
    ['a whole list of a page', 'html', `<!-- stet words-repeated: so it was -->\n<ul><li>${twice}<li>${twice}</ul>`, [stood, stood], []],
    [
      'between elements',
      'html',
      `<!-- stet-start words: so it was --><p>${twice}</p><div>${twice}</div><!-- stet-end words --><p>${twice}</p>`,
      [stood, stood],
      [found]
    ],
    [
      'in the HTML of a ninjs body',
      'ninjs',
      JSON.stringify({body_html: `<p>${twice}</p><!-- stet words: so it was --><p>${twice}</p>`}),
      [stood],
      [found]
    ]
  ])('%s', (_, format, source, accepted, findings) => {
    const report = stands(source, format)
    expect(report.stood).toEqual(accepted)
    expect(report.found).toEqual(findings)
  })

  test('the innermost comment gives the reason, and the outer one is not called unused', () => {
    const source = `<!-- stet-start words: outer -->\n\n<!-- stet words-repeated: inner -->\n\n${twice}\n\n<!-- stet-end -->`
    expect(stands(source, 'markdown')).toEqual({found: [], stood: ['words-repeated: the the (inner, comment)'], told: []})
  })

  test('plain text has no comments', () => {
    expect(stands(`<!-- stet words-repeated: so it was -->\n\n${twice}`, 'text').stood).toEqual([])
  })
})

describe('a comment that is amiss is told, and lets nothing stand', () => {
  test.each<[string, string, string[]]>([
    ['no reason', '<!-- stet words-repeated -->', ['warning: Stet for words-repeated gives no reason after a colon']],
    ['an empty reason', '<!-- stet words-repeated: -->', ['warning: Stet for words-repeated gives no reason after a colon']],
    [
      'a reason without a colon',
      '<!-- stet words-repeated the poet said so -->',
      ['warning: Stet for words-repeated gives no reason after a colon']
    ],
    ['no rule', '<!-- stet: the poet said so -->', ['query: Stet names no rule']],
    ['nothing at all', '<!-- stet -->', ['query: Stet names no rule']],
    ['an unknown rule', '<!-- stet words-repaeted: so -->', ['warning: Stet for words-repaeted, which is no rule; words-repeated is near']],
    ['a start without an end', '<!-- stet-start words: so -->', ['warning: Stet-start for words has no stet-end']],
    ['a start without a reason', '<!-- stet-start words -->', ['warning: Stet for words gives no reason after a colon']],
    ['an end without a start', '<!-- stet-end words -->', ['warning: Stet-end for words has no stet-start']],
    ['an end of nothing', '<!-- stet-end -->', ['warning: Stet-end has no stet-start']],
    ['a rule that has nothing there', '<!-- stet figures-sum: so -->', ['query: Stet for figures-sum lets nothing stand']],
    ['a family that has nothing there', '<!-- stet figures: so -->', ['query: Stet for figures lets nothing stand']]
  ])('%s', (_, comment, told) => {
    const source = `${comment}\n\n${twice}`
    const report = stands(source, 'markdown')
    expect(report.told).toEqual(told)
    expect(report.found).toContain(found)
    const [notice] = check(source, {format: 'markdown'}).findings
    expect(notice).toMatchObject({start: 0, end: comment.length, actual: comment, place: {start: {line: 1, column: 1}}})
  })

  test.each(['<!-- Stet this line, please -->', '<!-- stetson -->', '<!-- more -->', '<!-- stet-by-me: so -->'])(
    '%s is a note of another kind',
    (comment) => {
      expect(stands(`${comment}\n\n${twice}`, 'markdown')).toEqual({found: [found], stood: [], told: []})
    }
  )

  test('of a rule that did not run nothing is said', () => {
    const source = `<!-- stet words-repeated: so -->\n\n${twice}`
    expect(stands(source, 'markdown', {rules: {'words-repeated': 'off'}})).toEqual({found: [], stood: [], told: []})
  })

  test('the rule can be turned off or down', () => {
    const source = `<!-- stet words-repeated -->\n\n${twice}`
    expect(stands(source, 'markdown', {rules: {'structure-stet': 'off'}}).told).toEqual([])
    expect(stands(source, 'markdown', {rules: {'structure-stet': 'query'}}).told).toEqual([
      'query: Stet for words-repeated gives no reason after a colon'
    ])
  })
})

const paragraphs = fc.array(
  fc.constantFrom<string>(
    twice,
    'The mill burned down on Monday, said Ruth Ellery.',
    'Of 40 looms, 25 were saved and 20 were lost.',
    '“We had the the keys,” she said.',
    'Half of it, 50%, was insured.'
  ),
  {minLength: 1, maxLength: 8}
)
const comments = fc.constantFrom<string>(
  '<!-- stet words-repeated: so it was -->',
  '<!-- stet figures, words: so it was -->',
  '<!-- stet-start words: so it was -->',
  '<!-- stet-end words -->',
  '<!-- stet -->',
  '<!-- more -->'
)

describe('any comments', () => {
  test('neither change what is found, nor what the story says', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(fc.tuple(fc.nat(8), comments), {maxLength: 6}), (texts, placed) => {
        const lines = [...texts]
        for (const [at, comment] of placed) lines.splice(Math.min(at, lines.length), 0, comment)
        const bare = check(texts.join('\n\n'), {format: 'markdown'})
        const {findings, accepted, summary} = check(lines.join('\n\n'), {format: 'markdown'})
        const all = [...findings.filter(({ruleId}) => ruleId !== 'structure-stet'), ...accepted.map(({finding}) => finding)]
        const key = ({ruleId, message, fingerprint}: (typeof all)[number]) => `${ruleId} ${message} ${fingerprint}`
        expect(all.map(key).sort()).toEqual(bare.findings.map(key).sort())
        expect(summary).toEqual(bare.summary)
      }),
      {numRuns: 60}
    )
  })

  test('however many there are, they are read in time that grows with the text', () => {
    for (const comment of [
      '<!-- stet words: a -->',
      '<!-- stet-start words: a -->',
      '<!-- stet-end words -->',
      '<!-- stet-start a-b: c -->',
      '<!--'
    ]) {
      const {summary} = check(`${comment}\n`.repeat(1_000) + twice, {format: 'markdown'})
      expect(summary.failed).toEqual([])
    }
  })
})
