/** ninjs, the IPTC's JSON for news (versions 1 to 3): headline, body, byline, captions, people and the day are stated, not guessed. */

import type {Prose} from '../story/read.js'
import type {Role, StoryMetadata} from '../story/story.js'
import {type JsonString, readJson} from './json-strings.js'
import {type BlockTraits, ProseBuilder} from './prose-builder.js'

/** A document that is no ninjs; the message says what is wrong. */
export class FormatError extends Error {
  override name = 'FormatError'
}

const roles: readonly (readonly [path: RegExp, role: Role])[] = [
  [/^headlines?(?:\.\d+\.value)?$/, 'headline'],
  [/^(?:byline|by)$/, 'byline'],
  [/^descriptions?(?:_text|\.\d+\.value)?$/, 'standfirst'],
  [/^body_(?:text|xhtml|html)$|^bod(?:y|ies)\.\d+\.value$/, 'body'],
  [/^associations\..*(?:caption|description_text|descriptions\.\d+\.value|headline)$/, 'caption']
]

const traits = (role: Role): BlockTraits => ({role, stated: true, quoted: false, listItem: false})

/** Tags, entities and the JSON's own escapes are no prose; what is left maps back to the source wherever it reads the same. */
function addBody(builder: ProseBuilder, text: JsonString, role: Role): void {
  for (const part of text.value.split(/<\/?(?:p|div|h[1-6]|li|blockquote|figcaption|br)\b[^<>]{0,300}>|\n{2,}/i)) {
    const prose = part.replace(/<[^<>]{0,300}>/g, '').trim()
    if (!prose) continue
    builder.open(traits(role))
    const at = text.raw.indexOf(prose)
    if (at >= 0) builder.add(prose, text.start + at, text.start + at + prose.length)
    else builder.add(prose, text.end, text.end)
  }
}

/** Throws a `FormatError` for text that is no JSON object. */
export function readNinjs(source: string): Prose {
  const strings = stringsOf(source)
  const builder = new ProseBuilder(source)
  for (const [path, role] of roles) {
    const found = strings.filter((text) => path.test(text.path))
    // A body is often given twice, as text and as HTML; the first is enough.
    for (const text of role === 'body' ? found.slice(0, 1) : found) addBody(builder, text, role)
  }
  return builder.finish(metadataOf(strings))
}

function stringsOf(source: string): readonly JsonString[] {
  let document: unknown
  try {
    document = JSON.parse(source)
  } catch (error) {
    throw new FormatError(`Cannot read ninjs: it is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new FormatError('Cannot read ninjs: expected an object with a headline and a body')
  return readJson(source)
}

function metadataOf(strings: readonly JsonString[]): StoryMetadata {
  const valueAt = (path: RegExp) => strings.find((text) => path.test(text.path))?.value
  const date = /^\d{4}-\d{2}-\d{2}/.exec(
    valueAt(/^(?:contentcreated|contentCreated|versioncreated|versionCreated|firstcreated)$/) ?? ''
  )?.[0]
  const title = valueAt(/^headlines?(?:\.\d+\.value)?$/)
  const people = strings.filter((text) => /^(?:person|people)\.\d+\.name$/.test(text.path)).map((text) => text.value)
  return {...(date === undefined ? {} : {date}), ...(title ? {title} : {}), ...(people.length > 0 ? {people} : {})}
}
