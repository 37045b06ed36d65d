/** ninjs, the IPTC's JSON for news (versions 1 to 3): headline, body, byline, captions, people and the day are stated, not guessed. */

import type {Prose} from '../story/read.js'
import type {Role, StoryMetadata} from '../story/story.js'
import {isMarkup, readJsonProse} from './json-prose.js'
import {type JsonString, readJson} from './json-strings.js'
import {ProseBuilder} from './prose-builder.js'

/** A document that is no ninjs; the message says what is wrong. */
export class FormatError extends Error {
  override name = 'FormatError'
}

/** `headline` in version 1, `headlines[].value` from version 2 on, and so forth. */
const fields = {
  headline: /^headline(?:s\.\d+\.value)?$/,
  byline: /^by(?:line)?$/,
  description: /^description(?:_(?:text|x?html)|s\.\d+\.value)$/,
  body: /^bod(?:y_(?:text|x?html)|ies\.\d+\.value)$/,
  association: /^(associations\..+)\.(?:headline(?:s\.\d+\.value)?|caption|description(?:_(?:text|x?html)|s\.\d+\.value))$/,
  person: /^pe(?:rson|ople)\.\d+\.name$/
} as const

/** The day the story was made, before the day of this version of it. */
const dates = ['contentCreated', 'contentcreated', 'firstCreated', 'firstcreated', 'versionCreated', 'versioncreated']

/** An associated article is a story of its own. */
const articleTypes: readonly (string | undefined)[] = ['text', 'composite', 'event']
const pictureTypes: readonly (string | undefined)[] = ['picture', 'graphic', 'photo', 'video', 'audio', 'animation']

/** Throws a `FormatError` for text that is no JSON object. */
export function readNinjs(source: string): Prose {
  const article = new Article(stringsOf(source))
  const builder = new ProseBuilder(source)
  for (const {text, role} of article.parts()) readJsonProse(text, {role, stated: true, quoted: false, listItem: false}, builder)
  return builder.finish(article.metadata())
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

interface Part {
  readonly text: JsonString
  readonly role: Role
}

/** What is left of a text without its markup, to know it again: in HTML an entity stands for a letter or a mark. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/&#?\w{1,32};/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const longestCompared = 200_000
/** Fewer letters stand in a body by chance. */
const shortestRepeated = 25

class Article {
  readonly #strings: readonly JsonString[]
  readonly #byPath: ReadonlyMap<string, string>

  constructor(strings: readonly JsonString[]) {
    this.#strings = strings
    this.#byPath = new Map(strings.map(({path, value}) => [path, value]))
  }

  /** In the order of a page. Systems say a thing twice, as text and as HTML, as description and as first paragraph: once is enough. */
  *parts(): Generator<Part> {
    const body = this.#body()
    const said = body ? plain(body.value).slice(0, longestCompared) : ''
    const isNew = ({value}: JsonString): boolean => plain(value).length < shortestRepeated || !said.includes(plain(value))
    const description: Role = pictureTypes.includes(this.#byPath.get('type')) ? 'caption' : 'standfirst'
    const ownHeadline = plain(/<h1\b[^<>]{0,300}>([\s\S]{0,500}?)<\/h1>/i.exec(body?.value ?? '')?.[1] ?? '')
    for (const text of distinct(this.#matching(fields.headline))) if (plain(text.value) !== ownHeadline) yield {text, role: 'headline'}
    for (const text of distinct(this.#matching(fields.description)).filter(isNew)) yield {text, role: description}
    for (const text of this.#matching(fields.byline)) yield {text, role: 'byline'}
    if (body) yield {text: body, role: 'body'}
    for (const text of distinct(this.#captions()).filter(isNew)) yield {text, role: 'caption'}
  }

  metadata(): StoryMetadata {
    const stated = dates.map((name) => /^\d{4}-\d{2}-\d{2}/.exec(this.#byPath.get(name) ?? '')?.[0])
    const date = stated.find((day) => day !== undefined)
    const title = this.#matching(fields.headline)[0]?.value
    const people = this.#matching(fields.person).map(({value}) => value)
    return {...(date === undefined ? {} : {date}), ...(title ? {title} : {}), ...(people.length > 0 ? {people} : {})}
  }

  #matching(path: RegExp): JsonString[] {
    return this.#strings.filter((text) => path.test(text.path))
  }

  /** The one with paragraphs, where a body is given more than once; other XML than HTML is for machines. */
  #body(): JsonString | undefined {
    const bodies = this.#matching(fields.body).filter(({path, value}) => {
      const type = this.#byPath.get(path.replace(/value$/, 'contentType')) ?? this.#byPath.get(path.replace(/value$/, 'contenttype')) ?? ''
      return value.trim() !== '' && (!/xml/i.test(type) || /html/i.test(type))
    })
    return bodies.find(({value}) => isMarkup(value)) ?? bodies[0]
  }

  #captions(): JsonString[] {
    return this.#strings.filter(({path}) => {
      const item = fields.association.exec(path)?.[1]
      return item !== undefined && !articleTypes.includes(this.#byPath.get(`${item}.type`))
    })
  }
}

/** The first of those that say the same. */
function distinct(texts: readonly JsonString[]): JsonString[] {
  const seen = new Set<string>()
  return texts.filter(({value}) => {
    const said = plain(value)
    const first = !seen.has(said)
    seen.add(said)
    return first
  })
}
