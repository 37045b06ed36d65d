/** One article in every format it may come in: what is prose of which role, what is left out, and what stands where. */
import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/formats/format.js'
import {readProse} from '../../src/formats/formats.js'
import {check} from '../../src/index.js'
import {readStory} from '../../src/story/read.js'

const articles = import.meta.glob<string>('./articles/*', {eager: true, query: '?raw', import: 'default'})
const article = (name: string): string => articles[`./articles/market-roof.${name}`] ?? ''

const headline = ['headline', 'Market hall roof to cost £1.4m']
const standfirst = ['standfirst', "The hall's traders were told of the work on Monday"]
const costs = 'The east wing costs £400,000, the west wing £350,000 and the tower £450,000, a total of £1.4m.'
const stages = 'The roof of the market hall in Ashby will be renewed in three stages, the council said on Monday.'
const caption = ['caption', 'Ruth Ellery has sold cheese for 31 years']
const loan = 'Half of the the money comes from a loan.'
const byline = ['byline', 'Petra Lindqvist']

interface Case {
  readonly name: string
  readonly format: Format
  readonly blocks: readonly (readonly string[])[]
  /** The fault of the sum, as the source writes it. */
  readonly sum: string
  /** How many times `the the` is reported. */
  readonly repeated: number
}

const cases: readonly Case[] = [
  {
    name: 'md',
    format: 'markdown',
    blocks: [
      headline,
      standfirst,
      ['body', `${stages}\n${costs}`],
      ['body quoted', '"We have waited nine years for this," said Ruth Ellery, who sells cheese.'],
      ['caption', 'Ruth Ellery at her stall'],
      caption,
      ['subhead', 'How the work is paid for'],
      ['body item', loan],
      ['body item', 'The rest is rent, as the minutes say.'],
      ['body', 'Wing'],
      ['body', 'Cost'],
      ['body', 'East'],
      ['body', '£400,000'],
      ['body', 'Run  to see  the plans & drawings.'],
      ['body', 'Prices of May 2024.']
    ],
    sum: '£1.4m',
    repeated: 1
  },
  {
    name: 'html',
    format: 'html',
    blocks: [
      headline,
      standfirst,
      ['byline', 'By Petra Lindqvist, 18 June 2024'],
      ['body', `${stages} ${costs}`],
      caption,
      ['body quoted', '“We have waited nine years for this,” said Ruth Ellery, who sells cheese.'],
      ['subhead', 'How the work is paid for'],
      ['body item', loan],
      ['body item', 'The rest is rent, as the minutes say.'],
      ['body', 'One more thing. Traders stay.'],
      ['body', 'The  plans are “ready”.']
    ],
    sum: '£1.4m',
    repeated: 1
  },
  {
    name: 'ninjs1.json',
    format: 'ninjs',
    blocks: [
      headline,
      standfirst,
      byline,
      ['body', `${stages} ${costs}`],
      ['body', '"We have waited nine years for this," said Ruth Elery, who sells cheese.'],
      ['body', loan],
      ['caption', 'Market hall'],
      caption
    ],
    sum: '\\u00a31.4m',
    repeated: 1
  },
  {
    name: 'ninjs2.json',
    format: 'ninjs',
    blocks: [
      standfirst,
      byline,
      headline,
      ['body', `${stages} ${costs}`],
      ['body', '“We have waited nine years for this,” said Ruth Elery, who sells cheese.'],
      ['body', 'Half of the the money comes from a "loan".'],
      ['body', 'The rest of the the money is rent.'],
      caption
    ],
    sum: '\\u00a31.4m',
    // The other one is let stand by a comment.
    repeated: 1
  },
  {
    name: 'ninjs3.json',
    format: 'ninjs',
    blocks: [
      headline,
      ['headline', 'Market roof: £1.4m'],
      standfirst,
      byline,
      ['body', `${stages} ${costs}`],
      ['body', '“We have waited nine years for this,” said Ruth Elery, who sells cheese.'],
      ['body', loan],
      ['caption', 'Market hall'],
      caption
    ],
    sum: '£1.4m',
    repeated: 1
  }
]

describe.each(cases)('an article as $name', ({name, format, blocks, sum, repeated}) => {
  const source = article(name)
  const story = readStory(readProse(source, format))

  test('its blocks and their roles', () => {
    const read = story.blocks.map(({role, quoted, listItem, start, end}) => [
      `${role}${quoted ? ' quoted' : ''}${listItem ? ' item' : ''}`,
      story.text.slice(start, end).replaceAll('\u00a0', ' ')
    ])
    expect(read).toEqual(blocks)
    expect(story.blocks.every(({stated}) => stated)).toBe(true)
  })

  test('its day, its title and its people', () => {
    expect(story.metadata.date).toBe('2024-06-18')
    expect(story.metadata.title).toMatch(/^Market hall roof to cost £1.4m/)
    expect(story.metadata.people).toEqual(format === 'ninjs' ? ['Ruth Ellery'] : undefined)
  })

  test('its faults stand where the source has them, and nothing that is left out is reported', () => {
    const {findings, summary} = check(source, {format})
    expect(summary.failed).toEqual([])
    expect(findings.find(({ruleId}) => ruleId === 'figures-sum')?.actual).toBe(sum)
    const twice = findings.filter(({ruleId}) => ruleId === 'words-repeated')
    expect(twice.map(({actual, expected}) => [actual, expected])).toEqual(Array.from({length: repeated}, () => ['the the', ['the']]))
    for (const {start, end, actual} of findings) expect(source.slice(start, end)).toBe(actual)
  })
})

const metadataOf = (source: string, format: Format) => readStory(readProse(source, format)).metadata
const textOf = (source: string, format: Format) => readStory(readProse(source, format)).text

describe('front matter', () => {
  test.each([
    ['---\ntitle: Harbour wall # working title\n---\nSo.', 'Harbour wall\n\nSo.'],
    ['---\ntitle: "The \\"wall\\": a story"\n---\nSo.', 'The "wall": a story\n\nSo.'],
    ["---\ntitle: 'The mayor''s wall'\n---\nSo.", "The mayor's wall\n\nSo."],
    ['---\ntitle: >-\n  Harbour wall\n  rebuilt\nlayout: post\n---\nSo.', 'Harbour wall rebuilt\n\nSo.'],
    ['---\ntitle: Harbour wall\n  rebuilt\n---\nSo.', 'Harbour wall rebuilt\n\nSo.'],
    ['---\nmeta:\n  title: Not this\n---\nSo.', 'So.'],
    ['---\ntitle: [a, list]\n---\nSo.', 'So.'],
    ['+++\ntitle = "Harbour wall"\ndate = 2024-03-14T10:00:00Z\n+++\nSo.', 'Harbour wall\n\nSo.'],
    ['---\ntitle: Harbour wall\n---\n# The wall\n\nSo.', 'The wall\n\nSo.'],
    ['So.\n\n---\ntitle: no front matter\n---\n', 'So.\n\ntitle: no front matter']
  ])('%j reads as %j', (source, text) => {
    expect(textOf(source, 'markdown')).toBe(text)
  })

  test.each([
    ['date: 2024-03-14', '2024-03-14'],
    ['date: "2024-03-14 10:00"', '2024-03-14'],
    ['date: 2024/03/14', '2024-03-14'],
    ['lastmod: 2025-01-01\npubDate: 2024-03-14', '2024-03-14'],
    ['published: 2024-03-13\ndate: 2024-03-14', '2024-03-14'],
    ['date: last Tuesday', undefined],
    ['post:\n  date: 2024-03-14', undefined]
  ])('%j is dated %s', (lines, date) => {
    expect(metadataOf(`---\n${lines}\n---\nSo.`, 'markdown').date).toBe(date)
  })

  test('a mend in the title stands in the title', () => {
    const source = '---\ntitle: "They left the the lemons"\n---\n\nThey did.\n'
    const [finding] = check(source, {format: 'markdown'}).findings
    expect(finding).toMatchObject({ruleId: 'words-repeated', actual: 'the the', start: source.indexOf('the the')})
  })
})

describe('what is no prose', () => {
  test.each<[Format, string, string]>([
    ['markdown', 'So {{< ref "the the" >}} it {% include the the %} was.', 'So  it  was.'],
    ['markdown', "import A from './a.js'\n\nexport const a = {the: 'the the'}\n\n<Chart\n the the\n/>\n\n{the.the}\n\nSo.", 'So.'],
    ['markdown', 'export workers said so.', 'export workers said so.'],
    ['markdown', 'So ![the the](a.png) it was.', 'So  it was.'],
    ['html', '<p>So<svg><text>the the</text></svg> it <s>the the</s>was<rt>the</rt>.</p><div role="navigation">No</div>', 'So it was.'],
    ['html', '<p><span>By Ada Holm</span><time>14 March</time></p><p>un<b>believ</b>able</p>', 'By Ada Holm 14 March\n\nunbelievable'],
    ['html', '<main>No teaser here: so it was, at some length.<article>No</article></main>', 'No teaser here: so it was, at some length.'],
    ['ninjs', '{"headline": "So", "ednote": "the the", "subject": [{"name": "the the"}], "slugline": "the"}', 'So']
  ])('%s: %j', (format, source, text) => {
    expect(textOf(source, format)).toBe(text)
  })
})

describe('roles by name', () => {
  test.each([
    ['<p class="byline">By Ada</p>', 'byline'],
    ['<div class="article__byline"><p>By Ada</p></div>', 'byline'],
    ['<p class="entry-author">By Ada</p>', 'byline'],
    ['<p itemprop="author">By Ada</p>', 'byline'],
    ['<p class="post-subtitle">So it was</p>', 'standfirst'],
    ['<article class="post author-ada author"><p>So it was</p></article>', 'body'],
    ['<div class="has-subtitle with-byline"><p>So it was</p></div>', 'body'],
    ['<div class="author"><p>So</p><p>it</p><p>was</p></div>', 'body'],
    ['<p class="authority">So it was</p>', 'body']
  ])('%s is %s', (source, role) => {
    expect(readStory(readProse(source, 'html')).blocks[0]?.role).toBe(role)
  })
})

describe('the day of a page', () => {
  const day = '<time datetime="2024-03-14">Thursday</time>'
  test.each<[string, string | undefined]>([
    [`<meta property="article:published_time" content="2024-03-14T10:00"><p>So.</p>`, '2024-03-14'],
    [`<p>Published ${day}</p>`, '2024-03-14'],
    [`<p>Updated <time class="updated" datetime="2024-04-01">Monday</time></p><p>Published ${day}</p>`, '2024-03-14'],
    [`<p>The mill burned down on ${day}, and with it went a hundred years of ledgers.</p>`, undefined],
    [
      `<p>The mill burned down on <time itemprop="datePublished" datetime="2024-03-14"> </time> and with it went the ledgers.</p>`,
      '2024-03-14'
    ],
    [`<script type="application/ld+json">{"datePublished":"2024-03-14"}</script>`, '2024-03-14'],
    [`<script type="application/ld+json">{"datePublished":</script>`, undefined]
  ])('%s', (source, date) => {
    expect(metadataOf(source, 'html').date).toBe(date)
  })
})

test('what an escape of JSON stands for is found at the escape', () => {
  const source = String.raw`{"uri": "x", "type": "text", "body_text": "Moss said: \"It holds.\" \u0041da said: \"It leaks and nobody came.\n\nThe end."}`
  const [finding] = check(source, {format: 'ninjs'}).findings.filter(({ruleId}) => ruleId === 'quotes-unclosed')
  expect(finding && source.slice(finding.start, finding.end)).toBe(String.raw`\"`)
})
