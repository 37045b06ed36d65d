/** What was let stand, by a comment or by the stet file, is not shown in an editor, and not mended. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {check} from '../../src/index.js'
import {checkDocument} from '../../src/language-server/check-document.js'
import {writeStetEntries} from '../../src/stet/entry.js'
import {entriesFor} from '../../src/stet/let-stand.js'

const article = 'They left the the lemons alone.\n\nThey took the the limes.\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck server '))
})
afterAll(() => rmSync(folder, {recursive: true}))

const shown = (name: string, text: string) => {
  const document = TextDocument.create(pathToFileURL(join(folder, name)).href, 'markdown', 1, text)
  return checkDocument(document, {}, {relatedInformation: true}).diagnostics.map(({range, message}) => `${range.start.line}: ${message}`)
}

test('the stet file holds for the document it names, and is read anew for each check', () => {
  const both = ['0: “the” stands twice', '2: “the” stands twice']
  const stetFile = join(folder, '.deskcheck-stet.json')
  expect(shown('a.md', article)).toEqual(both)
  writeFileSync(stetFile, writeStetEntries(entriesFor('a.md', check(article).findings.slice(0, 1), 'so it was')))
  expect(shown('a.md', article)).toEqual(both.slice(1))
  expect(shown('b.md', article)).toEqual(both)
  writeFileSync(stetFile, '{')
  expect(shown('a.md', article)).toEqual([expect.stringContaining('Not checked: Cannot read')])
  rmSync(stetFile)
  expect(shown('a.md', article)).toEqual(both)
})

test('a comment holds, and one that is amiss is shown', () => {
  expect(shown('a.md', `<!-- stet words-repeated: so it was -->\n${article}`)).toEqual(['3: “the” stands twice'])
  expect(shown('a.md', `<!-- stet words-repeated -->\n${article}`)).toEqual([
    '0: Stet for words-repeated gives no reason after a colon',
    '1: “the” stands twice',
    '3: “the” stands twice'
  ])
})
