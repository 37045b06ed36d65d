/** The report's page in a real browser: what it shows, that it fits a phone, and that nothing in an article acts there. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import article from '../../fixtures/harbour-loan/article.txt?raw'
import {check} from '../../src/index.js'
import type {FileReport} from '../../src/reporters/file-report.js'
import {html} from '../../src/reporters/html/index.js'
import {launch, visit} from '../fact-sheet/browser.js'
import {fileReport, findingAt, spanOf} from './made.js'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

let browser: Browser
let folder = ''

beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true})
})

function open(reports: readonly FileReport[], options: BrowserContextOptions = {}) {
  const file = join(folder, `${Math.floor(performance.now() * 1000)}.html`)
  writeFileSync(file, html(reports))
  return visit(browser, file, options)
}

const harbour: FileReport = {path: 'harbour.txt', text: article, report: check(article)}
const evil =
  '</p></script><script>window.owned = 1</script><img src=x onerror="window.owned = 1"><style>body{display:none}</style>\u202e the the end'
const hostile = fileReport({
  path: `<b onclick=x>${evil}.txt`,
  text: evil,
  findings: [
    findingAt(evil, spanOf(evil, 'the the'), {
      message: evil,
      ruleId: evil,
      note: evil,
      expected: [evil],
      related: [{start: 0, end: 20, message: evil}]
    })
  ],
  accepted: [{finding: findingAt(evil, spanOf(evil, 'end')), reason: evil, by: 'comment'}],
  failed: [{ruleId: evil, message: evil}]
})

describe('the page', () => {
  test('marks every place of each finding', async () => {
    const {page, requests, errors} = await open([harbour])
    const {findings} = harbour.report
    expect(await page.locator('.finding').count()).toBe(findings.length)
    expect(await page.locator('mark:not(.related)').first().textContent()).toBe('Wednesday, 14 March 2024')
    const remainder = page.locator('.finding', {hasText: 'figures-remainder'})
    expect(await remainder.locator('mark').allTextContents()).toEqual(['120', '40', '60'])
    expect(requests).toEqual([])
    expect(errors).toEqual([])
  })

  test.each([360, 1280])('fits %i pixels', async (width) => {
    const {page} = await open([harbour, hostile], {viewport: {width, height: 800}})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test.each(['light', 'dark'] as const)('has no barrier that axe knows of, %s', async (colorScheme) => {
    const {page} = await open([harbour, hostile], {colorScheme, bypassCSP: true})
    await page.evaluate(axe.source)
    const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}))
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html: part}) => part)])).toEqual([])
  })

  test('shows hostile text as text', async () => {
    const {page, requests, errors} = await open([hostile])
    expect(await page.evaluate(() => Object.hasOwn(window, 'owned'))).toBe(false)
    expect(await page.locator('script, img, b').count()).toBe(0)
    expect(await page.locator('h3').first().textContent()).toContain('<script>window.owned = 1</script>')
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(requests).toEqual([])
    expect(errors).toEqual([])
  })
})
