/** The few fields of a Markdown file's front matter that tell of the article: its title, its standfirst and its day. */

import type {Span} from '../finding.js'

/** A field's value as it reads, and where it stands in the source: there perhaps between quotation marks, escaped, or over several lines. */
export interface Field extends Span {
  readonly text: string
}

export interface FrontMatter {
  readonly title?: Field
  readonly standfirst?: Field
  /** ISO 8601. */
  readonly date?: string
}

/** The surest first. */
const dateKeys = ['date', 'published', 'publishdate', 'published_at', 'publishedat', 'datepublished', 'date_published', 'pubdate']
const titleKeys = ['title', 'headline']
const standfirstKeys = ['standfirst', 'subtitle', 'subheadline', 'dek']

/** `key: value` and `key = value` at the top level, and the further-indented lines below. */
function fieldsOf(source: string, {start, end}: Span): Map<string, Field> {
  const fields = new Map<string, Field>()
  let key: string | undefined
  for (let from = start; from < end; ) {
    const feed = source.indexOf('\n', from)
    const to = feed < 0 || feed > end ? end : feed
    const line = source.slice(from, to)
    const named = /^(?:"([\w-]{1,40})"|([\w-]{1,40}))[ \t]*[:=](?=\s|$|["'\d])[ \t]*/.exec(line)
    const below = key === undefined ? undefined : fields.get(key)
    if (named) {
      key = (named[1] ?? named[2] ?? '').toLowerCase()
      if (fields.has(key)) key = undefined
      else fields.set(key, {text: line.slice(named[0].length).trimEnd(), start: from + named[0].length, end: to})
    } else if (key !== undefined && below && /^[ \t]+\S/.test(line)) {
      const continued = /^[>|][+-]?$/.test(below.text) ? {text: '', start: from} : {text: `${below.text} `, start: below.start}
      fields.set(key, {text: continued.text + line.trim(), start: continued.start, end: to})
    } else if (/^\S/.test(line)) key = undefined
    from = to + 1
  }
  return fields
}

/** A scalar without its marks and the comment behind it. */
function unquoted({text, start, end}: Field): Field {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(text)
  if (double) return {text: (double[1] ?? '').replace(/\\(["\\/])/g, '$1'), start: start + 1, end}
  const single = /^'((?:[^']|'')*)'/.exec(text)
  if (single) return {text: (single[1] ?? '').replaceAll("''", "'"), start: start + 1, end}
  return {text: text.replace(/\s#.*$/, '').trimEnd(), start, end}
}

const isProse = (text: string): boolean => text !== '' && !/^[[{&*!>|]/.test(text)

/** Reads YAML and TOML front matter between two offsets of the source. */
export function readFrontMatter(source: string, span: Span): FrontMatter {
  const fields = fieldsOf(source, span)
  const first = (keys: readonly string[]): Field | undefined => {
    const found = keys.map((key) => fields.get(key)).find((field) => field !== undefined && isProse(field.text))
    return found && unquoted(found)
  }
  const days = dateKeys.map((key) => /^["']?(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(fields.get(key)?.text ?? ''))
  const day = days.find((found) => found)
  const title = first(titleKeys)
  const standfirst = first(standfirstKeys)
  return {
    ...(title?.text ? {title} : {}),
    ...(standfirst?.text ? {standfirst} : {}),
    ...(day ? {date: day.slice(1).join('-')} : {})
  }
}
