/** Text is data in every format: whatever an article, a file name or a rule says, a report parses, says the same, and acts on nothing. */
import fc from 'fast-check'
import {defaultTreeAdapter, parse} from 'parse5'
import {describe, expect, test, vi} from 'vitest'
import type {FileReport} from '../../src/reporters/file-report.js'
import {wellFormed} from '../../src/reporters/plain-text.js'
import {loadReporter, type Reporter, reporterNames} from '../../src/reporters/reporters.js'
import {attributes, escapeXml} from '../../src/reporters/xml-text.js'
import {crashed, fileReport, findingAt, hostileReports, hostileText, standing} from './made.js'
import {schemaErrors} from './sarif-schema.js'
import {elementsOf} from './xml.js'

vi.setConfig({testTimeout: 60_000})

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const turning = /[\u202a-\u202e\u2066-\u2069]/

const holds = (property: (reports: FileReport[]) => void, numRuns = 80) =>
  fc.assert(
    fc.property(hostileReports, (reports) => {
      property(reports)
    }),
    {numRuns}
  )

const loaded = new Map<string, Reporter>()
for (const name of reporterNames) loaded.set(name, await loadReporter(name))

const written = (name: string, reports: readonly FileReport[]): string => {
  const reporter = loaded.get(name)
  if (!reporter) throw new Error(`There is no reporter ${name}`)
  return reporter(reports)
}

/** The same value as it comes back from a file: without lone surrogates and what is undefined. */
const stored = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wellFormed(key), stored(inner)]))
}

describe('every reporter', () => {
  test.each(reporterNames)('%s writes nothing that steers a terminal', (name) => {
    holds((reports) => expect(written(name, reports)).not.toMatch(controls))
  })

  test.each(['pretty', 'html', 'json', 'ndjson', 'sarif', 'gitlab'])('%s writes nothing that turns the reading direction', (name) => {
    holds((reports) => expect(written(name, reports)).not.toMatch(turning))
  })

  test.each(reporterNames)('%s is encoded without loss', (name) => {
    holds((reports) => {
      const report = written(name, reports)
      expect(new TextDecoder().decode(new TextEncoder().encode(report))).toBe(report.replace(/^\ufeff/, ''))
    })
  })
})

describe('JSON', () => {
  test('says what the reports say', () => {
    holds((reports) => expect(JSON.parse(written('json', reports))).toEqual(stored(reports.map(({path, report}) => ({path, ...report})))))
  })

  test('has a line for each finding and each rule that crashed', () => {
    holds((reports) => {
      const lines = written('ndjson', reports).split(/[\n\u2028\u2029\r]/)
      expect(lines.pop()).toBe('')
      expect(lines).toHaveLength(standing(reports) + crashed(reports))
      const findings = lines.map((line) => JSON.parse(line)).filter((line) => !Object.hasOwn(line, 'failed'))
      expect(findings).toEqual(stored(reports.flatMap(({path, report}) => report.findings.map((finding) => ({path, ...finding})))))
    })
  })
})

describe('SARIF', () => {
  test('fits the schema, and its regions and addresses are those of the findings', () => {
    holds((reports) => {
      const log = JSON.parse(written('sarif', reports))
      expect(schemaErrors(log)).toEqual([])
      const [run] = log.runs
      const given = reports.flatMap(({text, report}) => [
        ...report.findings.map((finding) => ({text, finding})),
        ...report.accepted.map(({finding}) => ({text, finding}))
      ])
      expect(run.results).toHaveLength(given.length)
      given.forEach(({text, finding}, index) => {
        const {region, artifactLocation} = run.results[index].locations[0].physicalLocation
        const content = text.replace(/^\ufeff/, '')
        expect(content.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
          finding.actual.replace(/^\ufeff/, finding.start === 0 ? '' : '\ufeff')
        )
        expect(artifactLocation.uri).toBe(run.artifacts[artifactLocation.index].location.uri)
        expect(artifactLocation.uri).toMatch(/^(?:file:\/\/)?(?:[\w.~!*'()/-]|%[0-9A-F]{2})*$/)
        expect(run.tool.driver.rules[run.results[index].ruleIndex].id).toBe(run.results[index].ruleId)
      })
      expect(run.invocations[0].executionSuccessful).toBe(crashed(reports) === 0)
    }, 60)
  })
})

/** As GitHub's runner reads a line: a command only where it begins with `::` and names one, with its properties unescaped. */
function runnerReads(line: string): {command: string; properties: Map<string, string>; message: string} | undefined {
  const match = /^::(\w+) ([^:\n]*)::(.*)$/.exec(line)
  if (!match) return undefined
  const [, command = '', given = '', message = ''] = match
  const plain = (text: string) =>
    text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
  const properties = new Map(given.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]))
  return {command, properties, message: plain(message)}
}

describe('GitHub', () => {
  test('gives an annotation for each finding and each rule that crashed, and no other command', () => {
    holds((reports) => {
      const lines = written('github', reports).split(/[\n\r]/)
      expect(lines.pop()).toBe('')
      const read = lines.map(runnerReads)
      expect(read).toHaveLength(standing(reports) + crashed(reports))
      for (const annotation of read) {
        expect(['error', 'warning', 'notice']).toContain(annotation?.command)
        expect(annotation?.properties.has('file')).toBe(true)
      }
    })
  })

  test('a path comes back as it was', () => {
    const signs = fc.constantFrom('a', '%', ',', ':', '2', 'C', '\n', '\r', 'é', '😀', '=')
    fc.assert(
      fc.property(fc.string({unit: signs, minLength: 1}), (path) => {
        const text = 'The the end.'
        const [line = ''] = written('github', [fileReport({path, text, findings: [findingAt(text, {start: 0, end: 7})]})]).split('\n')
        expect(runnerReads(line)?.properties.get('file')).toBe(path)
      })
    )
  })
})

describe('GitLab', () => {
  test('gives each finding its own fingerprint and a relative path', () => {
    holds((reports) => {
      const entries: {fingerprint: string; location: {path: string; lines: {begin: number}}}[] = JSON.parse(written('gitlab', reports))
      expect(entries).toHaveLength(standing(reports) + crashed(reports))
      expect(new Set(entries.map(({fingerprint}) => fingerprint)).size).toBe(entries.length)
      for (const {location} of entries) expect(location.lines.begin).toBeGreaterThan(0)
    })
  })
})

describe('XML', () => {
  test('Checkstyle names each file and each finding', () => {
    holds((reports) => {
      const names = elementsOf(written('checkstyle', reports)).map(({name}) => name)
      expect(names.filter((name) => name === 'file')).toHaveLength(reports.length)
      expect(names.filter((name) => name === 'error')).toHaveLength(standing(reports) + crashed(reports))
      expect(new Set(names)).toEqual(
        new Set(['checkstyle', ...(reports.length > 0 ? ['file'] : []), ...names.filter((name) => name === 'error')])
      )
    })
  })

  test('JUnit has a test case for each file, failed or not', () => {
    holds((reports) => {
      const elements = elementsOf(written('junit', reports))
      const counted = (name: string) => elements.filter((element) => element.name === name).length
      expect(counted('testcase')).toBe(reports.length)
      const failing = reports.filter(({report}) => report.findings.some(({severity}) => severity !== 'query'))
      expect(counted('failure')).toBe(failing.length)
      expect(counted('error')).toBe(reports.filter(({report}) => report.summary.failed.length > 0).length)
      expect(elements[0]?.attributes).toMatchObject({tests: String(reports.length), failures: String(failing.length)})
    })
  })

  test('text comes back as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const [element] = elementsOf(`<a${attributes({b: text})}>${escapeXml(text)}</a>`)
        const allowed = text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu, '')
        expect(element).toEqual({name: 'a', attributes: {b: allowed}, text: allowed})
      })
    )
  })
})

/** The elements of a page: their names and attributes. */
function pageElements(html: string): {name: string; attributes: string[]}[] {
  const found: {name: string; attributes: string[]}[] = []
  const visit = (node: Parameters<typeof defaultTreeAdapter.isElementNode>[0]): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push({name: node.tagName, attributes: node.attrs.map(({name}) => name)})
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return found
}

const known = 'html head meta title link style body header h1 h2 h3 h4 p nav ul li a main section div span mark q'.split(' ')

describe('HTML', () => {
  test('holds the elements of the page and no other, and a card for each finding', () => {
    holds((reports) => {
      const elements = pageElements(written('html', reports))
      expect([...new Set(elements.map(({name}) => name))].filter((name) => !known.includes(name))).toEqual([])
      expect(elements.flatMap(({attributes}) => attributes).filter((name) => name.startsWith('on'))).toEqual([])
      const accepted = reports.map(({report}) => report.accepted.length).filter((count) => count > 0)
      const headings = (level: string) => elements.filter(({name}) => name === level).length
      expect(headings('h3')).toBe(standing(reports) + accepted.length)
      expect(headings('h4')).toBe(accepted.reduce((sum, count) => sum + count, 0))
    })
  })
})

describe('for a terminal', () => {
  test('no line gives an order to a build server', () => {
    holds((reports) => {
      for (const line of written('pretty', reports).split('\n')) {
        expect(line).not.toMatch(/^\s*::/)
        expect(line).not.toMatch(/##\w*\[/)
      }
    })
  })

  test('colours are the only escapes', () => {
    const pretty = loaded.get('pretty')
    holds((reports) => {
      const plain = pretty?.(reports, {color: true}).replace(/\u001b\[(?:0|1|2|31|33|36)m/g, '')
      expect(plain).toBe(pretty?.(reports))
    })
  })
})
