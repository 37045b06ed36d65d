/** Markup is data: however it is nested or cut short, it is read and judged. */
import {describe, expect, test} from 'vitest'
import {type CheckOptions, check} from '../../src/index.js'

const many = 2_000

const hostile: readonly (readonly [name: string, format: NonNullable<CheckOptions['format']>, source: string])[] = [
  ['quotations in quotations', 'markdown', `${'> '.repeat(1_500)}so`],
  ['lists in lists', 'markdown', `${'- '.repeat(600)}so`],
  ['emphasis in emphasis', 'markdown', `${'**'.repeat(many)}so${'**'.repeat(many)}`],
  ['emphasis left open', 'markdown', '*a '.repeat(many)],
  ['templates left open', 'markdown', '{{< a '.repeat(many)],
  ['templates without end', 'markdown', '{% a %} '.repeat(many)],
  ['entities without end', 'markdown', '&amp;'.repeat(many)],
  ['front matter without end', 'markdown', `---\n${'title:\n  a\n'.repeat(many)}---\nSo.`],
  ['a title over many lines', 'markdown', `---\ntitle: >\n${'  a b c\n'.repeat(many)}---\nSo.`],
  ['a title left open', 'markdown', `---\ntitle: "${'\\"'.repeat(many)}\n---\nSo.`],
  ['front matter named like a prototype', 'markdown', '---\n__proto__: a\nconstructor: b\ntitle: So\n---\nSo.'],
  ['bold in bold', 'html', `${'<b>'.repeat(many)}so`],
  ['boxes in boxes', 'html', `${'<div>'.repeat(many)}so <!-- stet words: x -->`],
  ['articles in articles', 'html', `${'<article>'.repeat(many)}so`],
  ['quotations left open', 'html', `${'<q>'.repeat(many)}so`],
  ['comments in bold in bold', 'html', '<b><!-- stet words: x -->'.repeat(1_000)],
  ['a comment left open', 'html', '<p>So.</p><!-- stet words: x'],
  ['objects in objects', 'ninjs', `${'{"a":'.repeat(many)}"x"${'}'.repeat(many)}`],
  ['escapes without end', 'ninjs', JSON.stringify({body_text: '\\"\u2028\ud800 '.repeat(many)})],
  ['markup left open in a body', 'ninjs', JSON.stringify({headline: 'So', body_html: '<h1>'.repeat(many)})],
  ['keys named like a prototype', 'ninjs', '{"__proto__": {"headline": "No"}, "constructor": "No", "headline": "So"}']
]

describe('hostile markup', () => {
  test.each(hostile)(
    '%s in %s',
    (_, format, source) => {
      const {findings, summary} = check(source, {format})
      expect(summary.failed).toEqual([])
      for (const {start, end, actual} of findings) expect(source.slice(start, end)).toBe(actual)
    },
    60_000
  )
})
