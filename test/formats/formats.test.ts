import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/formats/format.js'
import {readProse} from '../../src/formats/formats.js'
import {check} from '../../src/index.js'
import {readStory} from '../../src/story/read.js'

const read = (source: string, format: Format) => readStory(readProse(source, format))
const blocks = (source: string, format: Format) => {
  const story = read(source, format)
  return story.blocks.map((block) => [block.role, story.text.slice(block.start, block.end)])
}

const markdown = `---
title: "Harbour"
date: 2024-03-14
---

# Port *borrows* more

> We are \\*shut\\* &amp; sorry, said Holm.

See [the page](https://example.org/the-the) and \`the the\` code.

- one item

![The sea wall](wall.jpg)

## What comes next

Swimmers must travel.
`

const html = `<!doctype html><title>Harbour</title><nav>Home</nav><article><h1>Port borrows &pound;4m</h1><p class="byline">By Ada Holm</p>
<p>Holm &amp; Sons said<br>so on <time datetime="2024-03-14T10:00">Thursday</time>.</p><script>the the</script><blockquote><p>We are shut</p></blockquote>
<figure><img><figcaption>The wall</figcaption></figure><h2>Next</h2><ul><li>One</li></ul></article><footer>Page</footer>`

const ninjs = JSON.stringify({
  headlines: [{value: 'Port borrows more'}],
  bodies: [{value: '<p>They left the the lemons alone.</p><p>Nobody “spoke”.</p>'}],
  people: [{name: 'Ada Holm'}],
  contentCreated: '2024-03-14T10:00:00Z'
})

describe('roles and prose', () => {
  test('Markdown', () => {
    expect(blocks(markdown, 'markdown')).toEqual([
      ['headline', 'Port borrows more'],
      ['body', 'We are *shut* & sorry, said Holm.'],
      ['body', 'See the page and  code.'],
      ['body', 'one item'],
      ['caption', 'The sea wall'],
      ['subhead', 'What comes next'],
      ['body', 'Swimmers must travel.']
    ])
    expect(read(markdown, 'markdown').metadata).toEqual({title: 'Harbour', date: '2024-03-14'})
    expect(
      read(markdown, 'markdown')
        .blocks.map(({quoted, listItem}) => [quoted, listItem])
        .slice(1, 4)
    ).toEqual([
      [true, false],
      [false, false],
      [false, true]
    ])
  })

  test('HTML', () => {
    expect(blocks(html, 'html')).toEqual([
      ['headline', 'Port borrows £4m'],
      ['byline', 'By Ada Holm'],
      ['body', 'Holm & Sons said so on Thursday.'],
      ['body', 'We are shut'],
      ['caption', 'The wall'],
      ['subhead', 'Next'],
      ['body', 'One']
    ])
    expect(read(html, 'html').metadata).toEqual({title: 'Harbour', date: '2024-03-14'})
  })

  test('ninjs', () => {
    expect(blocks(ninjs, 'ninjs')).toEqual([
      ['headline', 'Port borrows more'],
      ['body', 'They left the the lemons alone.'],
      ['body', 'Nobody “spoke”.']
    ])
    expect(read(ninjs, 'ninjs').metadata).toEqual({title: 'Port borrows more', date: '2024-03-14', people: ['Ada Holm']})
    expect(() => check('{', {format: 'ninjs'})).toThrow('Cannot read ninjs: it is no JSON')
    expect(() => check('[]', {format: 'ninjs'})).toThrow('expected an object with a headline and a body')
  })
})

describe('places', () => {
  test.each<[Format, string]>([
    ['markdown', 'Lemons &amp; limes \\* so: leave **the the** lemons &copy; here.'],
    ['html', '<p>Lemons &amp; limes &eacute;: leave <b>the the</b> lemons.</p>'],
    ['ninjs', ninjs]
  ])('a finding in %s stands where the source has it, mend and all', (format, source) => {
    const [finding] = check(source, {format}).findings.filter(({ruleId}) => ruleId === 'words-repeated')
    expect(finding?.actual).toBe('the the')
    expect(finding?.expected).toEqual(['the'])
  })

  test('no mend is offered across markup', () => {
    const [finding] = check('Leave the **the** lemons.', {format: 'markdown'}).findings
    expect(finding).toMatchObject({actual: 'the **the', expected: []})
  })
})

const pieces = fc.constantFrom(
  '# ',
  '> ',
  '- ',
  'The mayor',
  ' said',
  '&amp;',
  '&',
  '\\*',
  '*',
  '**',
  '`',
  '[a](b)',
  '\n',
  '\n\n',
  '<p>',
  '</p>',
  '<b>',
  '“so”',
  '\ud800',
  '\r\n',
  '&#x1F600;',
  '|',
  '---\n',
  '<!--',
  '-->'
)

describe('any source', () => {
  test.each<Format>(['markdown', 'html'])('%s: what is said to be exact reads the same in prose and source', (format) => {
    fc.assert(
      fc.property(
        fc.array(pieces, {maxLength: 30}).map((parts) => parts.join('')),
        (source) => {
          const story = read(source, format)
          for (const token of story.tokens) {
            const place = story.toSource(token.start, token.end)
            expect(place.start).toBeLessThanOrEqual(place.end)
            if (place.exact) expect(source.slice(place.start, place.end)).toBe(token.text)
          }
        }
      )
    )
  })
})

test('an entity is pointed at as it is written, and what is found there keeps its own line', () => {
  const text = '<p>The crews left at noon.</p>\n<p>&ldquo;We saved the mill, Ms Kerr said. The rest burned.</p>'
  const finding = check(text, {format: 'html'}).findings.find(({ruleId}) => ruleId === 'quotes-unclosed')
  expect(finding).toMatchObject({actual: '&ldquo;', expected: [], place: {start: {line: 2, column: 4}}})
})
