/** The fact sheet's page in a real browser. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {check} from '../../src/index.js'
import {factSheetToHtml, readFactSheet} from '../../src/reporters/fact-sheet/index.js'
import {launch, visit} from './browser.js'
import {article, report} from './invented.js'

// A machine with much to do may be slow; what hangs still ends.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const sheet = readFactSheet(article, report, {path: 'drafts/harbour.txt', storyDate: '2024-03-14'})
const total = sheet.entries.length + sheet.findings.length
const phone: BrowserContextOptions = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}

let browser: Browser
let folder: string
let file: string

async function written(name: string, html: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, html)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskcheck-'))
  file = await written('sheet.html', factSheetToHtml(sheet))
  browser = await launch()
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, {recursive: true})
})

const open = (options?: BrowserContextOptions) => visit(browser, file, options)

describe('marks', () => {
  test('every place of every entry and finding is marked where it stands', async () => {
    const {page, requests, errors} = await open()
    const marked = (owner: string) => page.locator(`#article [data-of~="${owner}"]`).allInnerTexts()
    const clean = (texts: string[]) => texts.join(' ').replace(/\s+/g, ' ')
    for (const [index, entry] of sheet.entries.entries()) {
      expect(clean(await marked(`entry-${index + 1}`)), entry.key).toContain(
        entry.kind === 'quotation' ? entry.text.slice(0, 12) : entry.text
      )
    }
    for (const [index, finding] of sheet.findings.entries()) {
      const texts = await marked(`finding-${index + 1}`)
      expect(texts, finding.key).toHaveLength(1 + finding.related.length)
      expect(texts.some((text) => text.replace(/\s*\d$/, '').endsWith(finding.actual.slice(-9)))).toBe(true)
    }
    expect(requests).toEqual([])
    expect(errors).toEqual([])
  })

  test('the article reads as it was written', async () => {
    const {page} = await open()
    const text = await page.locator('article').evaluate((element) => {
      for (const number of element.querySelectorAll('sup')) number.remove()
      return element.textContent ?? ''
    })
    expect(text.replace(/\s+/g, ' ').trim()).toBe(article.replace(/\s+/g, ' ').trim())
  })
})

describe('joins', () => {
  const lit = '#article .active'

  test('hovering a place lights all of its finding, and leaving it puts them out', async () => {
    const {page} = await open()
    await page.locator('a.finding', {hasText: '£463,000'}).hover()
    expect((await page.locator(`${lit}.finding`).allInnerTexts()).map((text) => text.replace(/\s*\d$/, ''))).toEqual([
      '£1.16 million',
      '£463,000',
      '£654,000'
    ])
    expect(await page.locator('#join path').count()).toBe(2)
    expect(await page.locator('#finding-1').getAttribute('class')).toContain('active')
    expect(await page.locator('#note').innerText()).toContain('Parts add up to £1,117,000')
    await page.mouse.move(5, 5)
    expect(await page.locator(lit).count()).toBe(0)
    expect(await page.locator('#join').count()).toBe(0)
    expect(await page.locator('#note').isVisible()).toBe(false)
  })

  test('hovering a card lights its places', async () => {
    const {page} = await open()
    const card = page.locator('.card.name', {hasText: 'Ollenshaw'})
    await card.hover()
    expect(await page.locator(lit).allInnerTexts()).toEqual(['Catherine Ollenshaw', 'Ollinshaw'])
    expect(await page.locator('#join path').count()).toBe(1)
  })

  test('the note covers no place it speaks of', async () => {
    const {page} = await open()
    for (const place of await page.locator('a.finding').all()) {
      await place.hover()
      const note = await page.locator('#note').boundingBox()
      for (const other of await page.locator(`${lit}.finding`).all()) {
        const box = await other.boundingBox()
        if (!note || !box) throw new Error('Neither may be hidden')
        const apart =
          note.y >= box.y + box.height || note.y + note.height <= box.y || note.x >= box.x + box.width || note.x + note.width <= box.x
        expect(apart, await other.innerText()).toBe(true)
      }
    }
  })

  test('the keyboard reaches each place, follows it to the checklist, and comes back', async () => {
    const {page} = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the checklist')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-1-place-1')
    expect(await page.locator('#join path').count()).toBe(2)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-1-tick')
    await page.keyboard.press('Space')
    expect(await page.locator('#progress-text').innerText()).toBe(`1 of ${total} ticked`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finding-1-place-2')
    await page.keyboard.press('Escape')
    expect(await page.locator(lit).count()).toBe(0)
  })

  test('a tap keeps the places lit and leads to the other one', async () => {
    const {page} = await open(phone)
    await page.locator('a.finding', {hasText: 'Ollinshaw'}).tap()
    expect((await page.locator(`${lit}.finding`).allInnerTexts()).map((text) => text.replace(/\s*\d$/, ''))).toEqual([
      'Catherine Ollenshaw',
      'Ollinshaw'
    ])
    await page.locator('#note a', {hasText: 'Spelt so here'}).tap()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ollenshaw')
    await page.locator('.headline').tap({position: {x: 2, y: 2}})
    expect(await page.locator(lit).count()).toBe(0)
  })

  test('each card leads to its place', async () => {
    const {page} = await open()
    for (const [index, entry] of sheet.entries.entries()) {
      await page
        .locator(`#entry-${index + 1} .places a`)
        .first()
        .click()
      const id = await page.evaluate(() => document.activeElement?.id)
      expect(id, entry.key).toBe(`entry-${index + 1}-place-1`)
      expect(await page.locator(`${lit}[data-of~="entry-${index + 1}"]`).count(), entry.key).toBeGreaterThan(0)
    }
  })
})

describe('ticks', () => {
  test('are counted, kept, and shown in the article', async () => {
    const {page} = await open()
    await page.locator('#entry-1-tick').check()
    await page.locator('#finding-2 label').click()
    expect(await page.locator('#progress-text').innerText()).toBe(`2 of ${total} ticked`)
    expect(await page.locator('#article .fact.ticked').first().innerText()).toBe('£1.16m')
    await page.reload()
    expect(await page.locator('#progress-text').innerText()).toBe(`2 of ${total} ticked`)
    expect(await page.locator('#entry-1-tick').isChecked()).toBe(true)
  })

  test('survive a sheet that is made anew after an edit elsewhere', async () => {
    const {page} = await open()
    await page.locator('.card.figure', {hasText: 'thirty years'}).locator('input').check()
    const edited = article.replace('By Nora Wyndham\n\n', '')
    const {facts} = report
    const moved = {
      ...report,
      findings: [],
      facts: {
        ...facts,
        figures: facts.figures.slice(5, 6).map((fact) => ({...fact, start: fact.start - 17, end: fact.end - 17})),
        names: [],
        quotations: [],
        dates: []
      }
    }
    await writeFile(file, factSheetToHtml(readFactSheet(edited, moved, {path: 'drafts/harbour.txt'})))
    try {
      await page.reload()
      expect(await page.locator('#progress-text').innerText()).toBe('1 of 1 ticked')
      expect(await page.locator('.fact.figure').innerText()).toBe('thirty years')
    } finally {
      await writeFile(file, factSheetToHtml(sheet))
    }
  })

  test('can be downloaded', async () => {
    const {page, requests} = await open({acceptDownloads: true})
    await page.locator('#entry-3-tick').check()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()])
    expect(download.suggestedFilename()).toBe('harbour.txt.ticks.json')
    const {items, path} = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect(path).toBe('drafts/harbour.txt')
    expect(items).toHaveLength(total)
    expect(items.filter(({ticked}: {ticked: boolean}) => ticked)).toEqual([
      {
        key: sheet.entries[2]?.key,
        kind: 'date',
        line: 5,
        column: 91,
        text: 'Wednesday, 14 March 2024',
        reading: 'Thursday 14 March 2024',
        ticked: true
      }
    ])
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  })

  test('can be copied', async () => {
    const {page} = await open({permissions: ['clipboard-read', 'clipboard-write']})
    await page.locator('#copy').click()
    await page.locator('#status', {hasText: 'Ticks copied'}).waitFor()
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).items).toHaveLength(total)
  })

  test('last as long as the page where nothing may be stored, and the page says so', async () => {
    const {page, errors} = await open()
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden')
        }
      })
    )
    await page.reload()
    await page.locator('#entry-1-tick').check()
    expect(await page.locator('#progress-text').innerText()).toBe(`1 of ${total} ticked`)
    expect(await page.locator('#status').innerText()).toContain('keeps no ticks')
    expect(errors).toEqual([])
  })

  test('whatever is stored does no harm', async () => {
    const {page, errors} = await open()
    for (const stored of ['null', '{"a":1}', '[1,null,"figure:two"]', '{broken']) {
      await page.evaluate((value) => localStorage.setItem('deskcheck fact sheet: drafts/harbour.txt', value), stored)
      await page.reload()
      expect(await page.locator('#progress-text').innerText(), stored).toMatch(/^[01] of/)
    }
    expect(errors).toEqual([])
  })
})

describe('filters', () => {
  test('show one kind, hide what is ticked, and take the keyboard along', async () => {
    const {page} = await open()
    const figures = sheet.entries.filter(({kind}) => kind === 'figure').length
    for (const kind of ['quotation', 'name', 'date', 'claim']) await page.locator(`.filter.${kind}`).click()
    expect(await page.locator('.entry:visible').count()).toBe(figures)
    await page.locator('#hide-ticked').click()
    await page.locator('.entry.figure input').first().focus()
    await page.keyboard.press('Space')
    expect(await page.locator('.entry:visible').count()).toBe(figures - 1)
    expect(await page.evaluate(() => document.activeElement?.closest('.card')?.classList.contains('figure'))).toBe(true)
    await page.locator('#hide-ticked').click()
    await page.locator('.filter.name').click()
    expect(await page.locator('.entry:visible').count()).toBe(figures + 2)
  })
})

describe('everywhere', () => {
  const schemes = [
    ['light', {}],
    ['dark', {colorScheme: 'dark'}],
    ['phone', phone],
    ['high contrast', {forcedColors: 'active'}]
  ] as const

  test.each(schemes)('no rule of accessibility is broken: %s', async (_, options) => {
    const {page} = await open({...options, bypassCSP: true})
    await page.evaluate(axe.source)
    await page.locator('a.finding').first().click()
    const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}))
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
  })

  test('landmarks and names are there for a screen reader', async () => {
    const {page} = await open()
    await page.getByRole('main', {name: 'The article'}).waitFor()
    await page.getByRole('complementary', {name: 'Checklist'}).waitFor()
    await page.getByRole('region', {name: /^Findings/}).waitFor()
    await page.getByRole('checkbox', {name: /Figure £1.16m £1,160,000/i}).waitFor()
    await page.getByRole('button', {name: /^Names/, pressed: true}).waitFor()
    await page.getByRole('progressbar').waitFor()
    const described = await page
      .locator('a.finding')
      .first()
      .evaluate((link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent)
    expect(described).toBe('Parts add up to £1,117,000, not £1.16 million')
  })

  test('a phone of 360 px never scrolls sideways, not even for a word without end', async () => {
    const long = `Headline of ${'w'.repeat(400)}\n\nA ${'x'.repeat(3000)} said “${'y'.repeat(2000)}” of £${'9'.repeat(300)} and of https://example.org/${'z'.repeat(500)}.\n\n?? ?? Kim said.`
    const path = await written('long.html', factSheetToHtml(readFactSheet(long, check(long), {path: `drafts/${'p'.repeat(300)}.txt`})))
    for (const target of [file, path]) {
      const {page} = await visit(browser, target, phone)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.locator('#article [data-of]').first().tap()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })

  test('on paper all is there and nothing is to be pressed', async () => {
    const {page} = await open({colorScheme: 'dark'})
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('button:visible, nav:visible, #note:visible, #join:visible').count()).toBe(0)
    expect(await page.locator('.card:visible').count()).toBe(total)
    expect(await page.locator('article sup:visible').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000)
  })

  test('without scripts it is read, followed, ticked and printed', async () => {
    const {page} = await open({javaScriptEnabled: false})
    expect(await page.locator('button:visible').count()).toBe(0)
    await page.locator('a.finding').first().click()
    expect(page.url()).toContain('#finding-1')
    await page.locator('#entry-1-tick').check()
    expect(await page.locator('#entry-1-tick').isChecked()).toBe(true)
  })
})

describe('hostile text', () => {
  const attacks = [
    '<script>window.hacked = 1</script>',
    '</script><script>window.hacked = 1</script>',
    '<img src="https://example.org/x.png" onerror="window.hacked = 1">',
    '"><svg onload=window.hacked=1>',
    "' onmouseover='window.hacked=1' x='",
    '<!-- </article><style>@import "https://example.org/x.css"</style>',
    '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">',
    '<a href="javascript:window.hacked=1">£5 million</a>',
    '&lt;script&gt;window.hacked=1&lt;/script&gt;',
    '\u2028window.hacked=1\u2029 \u202ereversed \ud800 \u0000 </title><b>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>'
  ]

  test('stays text, runs nothing, asks for nothing', async () => {
    const text = attacks
      .map((attack) => `The mayor said “${attack}” on 4 June 2024 of ${attack} 48 boats and ?? ?? the the ${attack}.`)
      .join('\n\n')
    const made = check(text)
    const everywhere = {start: 0, end: text.length, text}
    const facts = {...made.facts, names: [{name: text, kind: 'person' as const, mentions: [{...everywhere, title: attacks.join()}]}]}
    const html = factSheetToHtml(readFactSheet(text, {...made, facts}, {path: attacks.join('/')}))
    const {page, requests, errors} = await visit(browser, await written('hostile.html', html))
    await page.locator('a.finding').first().click()
    await page.locator('.card input').first().check()
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    expect(await page.locator('img, iframe, base, svg:not(#join), script:not([type])').count()).toBe(1)
    expect(await page.locator('article').innerText()).toContain('<script>window.hacked = 1</script>')
    expect(requests).toEqual([])
    expect(errors).toEqual([])
  })

  test('a script or request that got in all the same is refused', async () => {
    const {page, requests, refused} = await open()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 1'
      const image = document.createElement('img')
      image.src = 'https://example.org/x.png'
      document.body.append(script, image)
      return fetch('https://example.org/').catch(() => undefined)
    })
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    await page.waitForFunction(() => document.images[0]?.complete)
    expect(requests).toEqual(refused)
    expect(refused).toContain('https://example.org/x.png')
  })
})
