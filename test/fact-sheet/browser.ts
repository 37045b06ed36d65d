/** Debian's Chromium, for tests that drive the page. A machine without it fails; it never passes in silence. */
import {existsSync} from 'node:fs'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export function launch(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`No Chromium at ${executablePath}: apt-get install -y chromium fonts-dejavu-core, or name another in CHROMIUM`)
  }
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']})
}

export interface Visit {
  page: Page
  /** Everything the page asked for besides itself. */
  requests: string[]
  /** What of it the page's policy held back. */
  refused: string[]
  /** What went wrong in it: exceptions, and what its policy forbade. */
  errors: string[]
}

export async function visit(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 860}, reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  const requests: string[] = []
  const refused: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url())
  })
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') refused.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`file://${file}`)
  return {page, requests, refused, errors}
}
