/** What was to be filled in and was not. */

import {occurrencesOf} from '../../facts/words/occurrences.js'
import type {Span} from '../../finding.js'
import {defineRule} from '../../rule.js'
import {type Story, type Token, textOf} from '../../story/story.js'

/** Template fields and blanks; each is bounded, so that no text makes it slow. */
const fields =
  /\{\{[^{}\n]{1,60}\}\}|<%=?[^%\n]{1,60}%>|\$\{[^{}\n]{1,60}\}|\[(?:insert |add |your |the )?(?:name|names|date|city|place|title|headline|byline|source|quote|figure|number|link|company|location|caption|tk|tktk|tbc|xx+)(?: here| name| tk)?\]|\blorem ipsum\b/gi

/** The markers, in lower case. */
const written = ['tk', 'tkk', 'tktk', 'tktktk', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx']

/** `TK Maxx`, `Super Bowl XXX`, `Rocky XX`: a name of its own. */
function belongsToName(story: Story, token: Token): boolean {
  const before = story.tokens[token.index - 1]
  const after = story.tokens[token.index + 1]
  const named = (other: Token | undefined): boolean =>
    other !== undefined && other.kind === 'word' && other.sentence === token.sentence && /^\p{Lu}/u.test(other.text)
  const opensSentence = story.sentences[token.sentence]?.firstToken === before?.index
  return named(after) || (named(before) && !opensSentence)
}

function* markers(story: Story): Generator<Span> {
  for (const token of occurrencesOf(story, written)) {
    const coming = /^(?:TK|TKTK|TKTKTK|TKK)$/.test(token.text) && !belongsToName(story, token)
    const blank =
      /^(?:X{3,6}|x{4,6}|Xx{2,5})$/.test(token.text) &&
      !belongsToName(story, token) &&
      !/^x/i.test(story.tokens[token.index - 1]?.text ?? '')
    if (coming || blank) yield token
  }
}

const isInsideWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** A house's own markers, as they are written; one within a longer word is another word. */
function* houseMarkers(story: Story, markersOfHouse: readonly string[]): Generator<Span> {
  for (const marker of markersOfHouse.filter(Boolean)) {
    for (let start = story.text.indexOf(marker); start >= 0; start = story.text.indexOf(marker, start + marker.length)) {
      const end = start + marker.length
      const opens = isInsideWord(marker, 0) && isInsideWord(story.text, start - 1)
      const closes = isInsideWord(marker, marker.length - 1) && isInsideWord(story.text, end)
      if (!opens && !closes) yield {start, end}
    }
  }
}

export const placeholder = defineRule({
  id: 'structure-placeholder',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A placeholder was never filled in',
  why: 'TK, XXX, lorem ipsum, [name] and {{fields}} mark what is still to come, and are easily printed. A house adds its own as `markers`. Names such as TK Maxx or Super Bowl XXX pass.',
  defaults: {markers: [] as readonly string[]},
  examples: [
    {bad: 'The zoo welcomed ⟦TK⟧ cubs on Sunday.', message: 'Placeholder left in: “TK”'},
    {bad: 'The mayor of ⟦{{city_name}}⟧ has asked drivers to slow down.', message: 'Placeholder left in: “{{city_name}}”'},
    {bad: 'The bridge cost ⟦XXX⟧ million to build.', message: 'Placeholder left in: “XXX”'},
    {bad: 'It cost nine million to build, said ⟦[name]⟧, its keeper.', message: 'Placeholder left in: “[name]”'},
    {
      bad: 'The bridge opens on ⟦@@@⟧ and closes in May.',
      message: 'Placeholder left in: “@@@”',
      options: {markers: ['@@@', 'TO COME']}
    },
    {good: 'She bought it at TK Maxx the week after Super Bowl XXX.', why: 'names'}
  ],
  *check(story, options) {
    for (const match of /[{<[]|lorem/i.test(story.text) ? story.text.matchAll(fields) : []) {
      const span = {start: match.index, end: match.index + match[0].length}
      yield {at: span, message: `Placeholder left in: “${textOf(story, span)}”`}
    }
    for (const span of houseMarkers(story, options.markers)) yield {at: span, message: `Placeholder left in: “${textOf(story, span)}”`}
    for (const span of markers(story)) yield {at: span, message: `Placeholder left in: “${textOf(story, span)}”`}
  }
})
