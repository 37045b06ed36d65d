/**
 * Whole articles with all that they must give: the findings and the summary, so that silence by accident shows.
 *
 * A story is a folder of fixtures/ with its article (`article.txt`, `.md`, `.html` or `.json`) and `expected.json`, which `vitest run -u` writes and a reader checks.
 * Its options, where it needs any, stand in `options.json`.
 */
import {describe, expect, test} from 'vitest'
import {type CheckOptions, check} from '../src/index.js'

const articles = import.meta.glob<string>('../fixtures/*/article.*', {eager: true, query: '?raw', import: 'default'})
const settings = import.meta.glob<CheckOptions>('../fixtures/*/options.json', {eager: true, import: 'default'})

const formats: Readonly<Record<string, NonNullable<CheckOptions['format']>>> = {txt: 'text', md: 'markdown', html: 'html', json: 'ninjs'}

/** What a reader of `expected.json` checks: the words and both places, not the offsets. */
function reportOf(text: string, options: CheckOptions): string {
  const {findings, summary} = check(text, options)
  const shown = findings.map(({ruleId, severity, message, actual, expected, related}) => ({
    ruleId,
    severity,
    message,
    actual,
    ...(expected.length > 0 ? {expected} : {}),
    ...(related.length > 0 ? {related: related.map(({start, end, message: what}) => `${text.slice(start, end)} (${what})`)} : {})
  }))
  const {rules: _, ...read} = summary
  return `${JSON.stringify({findings: shown, summary: read}, null, 2)}\n`
}

describe('stories', () => {
  test('there are some', () => {
    expect(Object.keys(articles).length).toBeGreaterThan(0)
  })

  test.each(Object.entries(articles))('%s gives what was expected of it', async (path, text) => {
    const folder = path.slice(0, path.lastIndexOf('/'))
    const format = formats[path.slice(path.lastIndexOf('.') + 1)] ?? 'text'
    const report = reportOf(text, {format, ...settings[`${folder}/options.json`]})
    await expect(report).toMatchFileSnapshot(`${folder}/expected.json`)
  })
})
