/** What each format says of the same small report, and where it escapes. */
import {describe, expect, test} from 'vitest'
import {checkstyle} from '../../src/reporters/checkstyle.js'
import {relativePath, uriOf} from '../../src/reporters/file-path.js'
import type {FileReport} from '../../src/reporters/file-report.js'
import {github} from '../../src/reporters/github.js'
import {gitlab} from '../../src/reporters/gitlab.js'
import {html} from '../../src/reporters/html/index.js'
import {junit} from '../../src/reporters/junit.js'
import {ndjson} from '../../src/reporters/ndjson.js'
import {sarif} from '../../src/reporters/sarif/index.js'
import {fileReport, findingAt, spanOf} from './made.js'
import {schemaErrors} from './sarif-schema.js'
import {elementsOf} from './xml.js'

const text = 'Harbour to close\n\nThree berths, the the quay and two others, shut on Monday.\n“Seven” in all.\n'

const sum = findingAt(text, spanOf(text, 'Seven'), {
  ruleId: 'figures-sum',
  severity: 'error',
  message: 'Parts add up to 3, not 7: 100%',
  related: [{...spanOf(text, 'Three berths'), message: 'the [sum]'}],
  note: '1 + 2 = 3',
  fingerprint: 'aaaa'
})
const twice = findingAt(text, spanOf(text, 'the the'), {
  ruleId: 'words-repeated',
  family: 'words',
  severity: 'query',
  message: '“the” stands twice',
  expected: ['the'],
  fingerprint: 'bbbb'
})
const stet = findingAt(text, spanOf(text, 'Monday'), {ruleId: 'dates-weekday', family: 'dates', message: 'A Sunday', fingerprint: 'cccc'})

const report = fileReport({
  path: 'news/a story, 50%: new.md',
  text,
  findings: [twice, sum],
  accepted: [{finding: stet, reason: 'the desk rang the harbour', by: 'comment'}],
  failed: [{ruleId: 'names-variant', message: 'no\nend'}]
})
const clean = fileReport({path: 'news/clean.md', text: 'Nothing here.'})
const reports: FileReport[] = [report, clean]

describe('GitHub', () => {
  test('annotates with every place, and escapes what its commands are made of', () => {
    expect(github(reports).split('\n')).toEqual([
      '::notice file=news/a story%2C 50%25%3A new.md,line=3,endLine=3,col=15,endColumn=22,title=words-repeated::“the” stands twice%0AMend: the',
      '::error file=news/a story%2C 50%25%3A new.md,line=4,endLine=4,col=2,endColumn=7,title=figures-sum::Parts add up to 3, not 7: 100%25%0ALine 3, column 1: the [sum]%0A1 + 2 = 3',
      '::error file=news/a story%2C 50%25%3A new.md,title=names-variant::Rule names-variant did not finish: no end',
      ''
    ])
  })

  test('gives no columns for a place on two lines, which would be refused', () => {
    const long = fileReport({text, findings: [findingAt(text, {start: 0, end: 30})]})
    expect(github([long])).toMatch(/^::warning file=story\.txt,line=1,endLine=3,title=figures-sum::/)
  })
})

describe('GitLab', () => {
  test('gives what its schema asks for, with severities in its words', () => {
    const entries = JSON.parse(gitlab(reports))
    expect(entries.map(({severity}: {severity: string}) => severity)).toEqual(['info', 'critical', 'blocker'])
    expect(entries[1]).toEqual({
      type: 'issue',
      description: 'Parts add up to 3, not 7: 100%. Line 3, column 1: the [sum]. 1 + 2 = 3',
      check_name: 'figures-sum',
      categories: ['Bug Risk'],
      severity: 'critical',
      fingerprint: 'aaaa:news/a story, 50%: new.md',
      location: {path: 'news/a story, 50%: new.md', lines: {begin: 4, end: 4}}
    })
  })

  test('paths are relative to the root, and the same fault in two files has two fingerprints', () => {
    const both = ['/desk/a.txt', '/desk/./b.txt'].map((path) => fileReport({path, text, findings: [sum]}))
    const entries: {fingerprint: string; location: {path: string}}[] = JSON.parse(gitlab(both, {root: '/desk'}))
    expect(entries.map(({location}) => location.path)).toEqual(['a.txt', 'b.txt'])
    expect(entries.map(({fingerprint}) => fingerprint)).toEqual(['aaaa:a.txt', 'aaaa:b.txt'])
  })
})

describe('Checkstyle', () => {
  test('names every file, and every finding in it', () => {
    const [, file, ...rest] = elementsOf(checkstyle(reports))
    expect(file?.attributes).toEqual({name: 'news/a story, 50%: new.md'})
    expect(rest.map(({name}) => name)).toEqual(['error', 'error', 'error', 'file'])
    expect(rest[1]?.attributes).toEqual({
      line: '4',
      column: '2',
      severity: 'error',
      message: 'Parts add up to 3, not 7: 100%\nLine 3, column 1: the [sum]\n1 + 2 = 3',
      source: 'deskcheck.figures-sum'
    })
  })
})

describe('JUnit', () => {
  test('a case fails for what is at or over the bar, and errs where a rule crashed', () => {
    const elements = elementsOf(junit(reports))
    expect(elements.map(({name}) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'error', 'failure', 'system-out', 'testcase'])
    expect(elements[0]?.attributes).toEqual({name: 'deskcheck', tests: '2', failures: '1', errors: '1'})
    expect(elements[4]).toMatchObject({
      attributes: {message: '1 finding', type: 'finding'},
      text: '4:2 error Parts add up to 3, not 7: 100% (figures-sum)\n    Line 3, column 1: the [sum]\n    1 + 2 = 3'
    })
    expect(elements[5]?.text).toContain('“the” stands twice')
  })

  test('the bar can be moved', () => {
    const named = (failOn: 'error' | 'query') =>
      elementsOf(junit([fileReport({text, findings: [twice]})], {failOn}))
        .map(({name}) => name)
        .slice(3)
    expect(named('query')).toEqual(['failure'])
    expect(named('error')).toEqual(['system-out'])
  })
})

describe('ndjson', () => {
  test('leaves out what was let stand, and names a rule that crashed', () => {
    const lines = ndjson(reports)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({path, ruleId}) => [path, ruleId])).toEqual([
      [report.path, 'words-repeated'],
      [report.path, 'figures-sum'],
      [report.path, 'names-variant']
    ])
    expect(ndjson([clean])).toBe('')
  })
})

describe('SARIF', () => {
  const log = JSON.parse(sarif(reports))
  const [run] = log.runs

  test('fits the schema, also with nothing to say', () => {
    expect(schemaErrors(log)).toEqual([])
    expect(schemaErrors(JSON.parse(sarif([])))).toEqual([])
    expect(schemaErrors({...log, runs: [{...run, results: [{}]}]})).not.toEqual([])
  })

  test('a result has its rule, its places and its fingerprint', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[1]).toEqual({
      ruleId: 'figures-sum',
      ruleIndex: 1,
      level: 'error',
      message: {text: 'Parts add up to 3, not 7: 100%; see [the \\[sum\\]](1)'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'news/a%20story%2C%2050%25%3A%20new.md', index: 0},
            region: {startLine: 4, startColumn: 2, endLine: 4, endColumn: 7, charOffset: 78, charLength: 5, snippet: {text: 'Seven'}}
          }
        }
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: {uri: 'news/a%20story%2C%2050%25%3A%20new.md', index: 0},
            region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 13, charOffset: 18, charLength: 12}
          },
          message: {text: 'the [sum]'}
        }
      ],
      partialFingerprints: {'deskcheck/v1': 'aaaa'},
      properties: {note: '1 + 2 = 3'},
      suppressions: []
    })
  })

  test('rules are described with help, once each, and queries are notes', () => {
    const rules: {id: string; help: {text: string; markdown: string}; defaultConfiguration: {level: string}}[] = run.tool.driver.rules
    expect(rules.map(({id}) => id)).toEqual(['words-repeated', 'figures-sum', 'dates-weekday', 'names-variant'])
    for (const {help} of rules) expect(help.text.length * help.markdown.length).toBeGreaterThan(0)
    expect(run.results.map(({level}: {level: string}) => level)).toEqual(['note', 'error', 'warning'])
  })

  test('a certain mend is a fix', () => {
    const [change] = run.results[0].fixes[0].artifactChanges
    expect(change.replacements).toEqual([
      {
        deletedRegion: {startLine: 3, startColumn: 15, endLine: 3, endColumn: 22, charOffset: 32, charLength: 7},
        insertedContent: {text: 'the'}
      }
    ])
  })

  test.each([
    ['comment', 'inSource'],
    ['file', 'external']
  ] as const)('what was let stand by a %s is suppressed %s, with its reason', (by, kind) => {
    const {runs} = JSON.parse(sarif([fileReport({text, accepted: [{finding: stet, reason: 'rung up', by}]})]))
    expect(runs[0].results[0].suppressions).toEqual([{kind, status: 'accepted', justification: 'rung up'}])
  })

  test('no result names suppressions where nothing was let stand', () => {
    const {runs} = JSON.parse(sarif([fileReport({text, findings: [sum]})]))
    expect(runs[0].results[0]).not.toHaveProperty('suppressions')
  })

  test('a rule that crashed is a notification of a run without success', () => {
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {text: 'Rule names-variant did not finish: no end'},
            associatedRule: {id: 'names-variant', index: 3},
            locations: [{physicalLocation: {artifactLocation: {uri: 'news/a%20story%2C%2050%25%3A%20new.md', index: 0}}}]
          }
        ]
      }
    ])
  })

  test('a message is no template and holds no link of the article’s', () => {
    const hostile = findingAt(text, spanOf(text, 'Seven'), {message: 'See {0} and [this](https://example.org)'})
    const {runs} = JSON.parse(sarif([fileReport({text, findings: [hostile]})]))
    expect(runs[0].results[0].message.text).toBe('See {{0}} and \\[this\\](https://example.org)')
  })

  test('a byte order mark counts for nothing', () => {
    const marked = `\ufeff${text}`
    const {runs} = JSON.parse(sarif([fileReport({text: marked, findings: [findingAt(marked, spanOf(marked, 'Harbour'))]})]))
    expect(runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 1,
      startColumn: 1,
      charOffset: 0,
      charLength: 7
    })
  })
})

describe('HTML', () => {
  test('shows every place of a finding, and apart from them what was let stand', () => {
    const page = html(reports)
    expect(page).toContain('<h1>1 error, 1 query; 1 let stand</h1>')
    expect(page).toContain('“<mark>Seven</mark>” in all.')
    expect(page).toContain('<mark class="related">Three berths</mark>, the the quay')
    expect(page.slice(page.indexOf('<h3>Let stand</h3>'))).toContain('Let stand: the desk rang the harbour')
    expect(page).toContain('Rule names-variant did not finish: no end')
  })

  test('places on one line are shown on it together', () => {
    const near = findingAt(text, spanOf(text, 'two'), {related: [{...spanOf(text, 'Three'), message: 'of these'}]})
    expect(html([fileReport({text, findings: [near]})])).toContain(
      '<mark class="related">Three</mark> berths, the the quay and <mark>two</mark> others, shut on Monday.<span class="labels">of these</span>'
    )
  })
})

describe('paths', () => {
  test.each([
    ['a.md', undefined, 'a.md'],
    ['./a/../b//c.md', undefined, 'b/c.md'],
    ['../a.md', undefined, '../a.md'],
    ['/desk/news/a.md', '/desk', 'news/a.md'],
    ['/desk/news/a.md', '/desk/', 'news/a.md'],
    ['/desktop/a.md', '/desk', '/desktop/a.md'],
    ['/a.md', '/', 'a.md'],
    ['C:\\desk\\a.md', 'C:\\desk', 'a.md'],
    ['a\\b.md', undefined, 'a\\b.md'],
    ['a\\b.md', 'C:\\desk', 'a/b.md'],
    ['-', '/desk', '-']
  ])('%s from %s is %s', (path, root, expected) => {
    expect(relativePath(path, root)).toBe(expected)
  })

  test.each([
    ['a b/ä#?.md', 'a%20b/%C3%A4%23%3F.md'],
    ['http://x/y', 'http%3A/x/y'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['/tmp/100%.md', 'file:///tmp/100%25.md'],
    ['C:\\news\\a b.md', 'file:///C:/news/a%20b.md'],
    ['\ud800.md', '%EF%BF%BD.md']
  ])('%s as an address is %s', (path, expected) => {
    expect(uriOf(path)).toBe(expected)
  })
})
