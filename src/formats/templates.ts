/** What a site generator fills in: Hugo's `{{< figure … >}}`, Jekyll's `{% include … %}`. Markup, not prose and no field left blank. */

import type {Span} from '../finding.js'

export interface TextPart extends Span {
  readonly text: string
}

const templates = /\{\{[<%][^{}\n]{0,500}[>%]\}\}|\{%[^{}\n]{0,500}%\}/g

/** The parts of a text between its templates; `place` is where the text stands in the source, there perhaps with entities or escapes in it. */
export function partsWithoutTemplates(text: string, source: string, place: Span): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  let {start} = place
  for (const {0: template, index} of text.includes('{') ? text.matchAll(templates) : []) {
    const at = source.indexOf(template, start)
    if (at < 0 || at >= place.end) break
    parts.push({text: text.slice(from, index), start, end: at})
    from = index + template.length
    start = at + template.length
  }
  parts.push({text: text.slice(from), start, end: place.end})
  return parts
}
