/** Which format an open document is in, from its ending or else its language; `undefined` for what is no article. */

import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Format} from '../formats/format.js'

const byEnding: ReadonlyMap<string, Format | 'json'> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['ninjs', 'ninjs'],
  ['json', 'json']
])

const byLanguage: ReadonlyMap<string, Format | 'json'> = new Map([
  ['plaintext', 'text'],
  ['text', 'text'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['ninjs', 'ninjs'],
  ['json', 'json']
])

/** Members that only an article in ninjs 1, 2 or 3 has: other JSON is data or configuration and must stay silent. */
const articleMembers = ['body_text', 'body_html', 'body_xhtml', 'bodies', 'headline', 'headlines']
const itemMembers = [
  'uri',
  'altids',
  'standard',
  '$standard',
  'contentcreated',
  'contentCreated',
  'versioncreated',
  'versionCreated',
  'type'
]

function isNinjs(text: string): boolean {
  if (!articleMembers.some((member) => text.includes(`"${member}"`))) return false
  try {
    const item: unknown = JSON.parse(text)
    if (typeof item !== 'object' || item === null) return false
    const has = (member: string): boolean => Object.hasOwn(item, member)
    return articleMembers.some(has) && itemMembers.some(has)
  } catch {
    // Half-typed JSON is no article yet.
    return false
  }
}

function endingOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '')
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

export function formatOf(document: TextDocument): Format | undefined {
  const format = byEnding.get(endingOf(document.uri)) ?? byLanguage.get(document.languageId)
  if (format !== 'json') return format
  return isNinjs(document.getText()) ? 'ninjs' : undefined
}
