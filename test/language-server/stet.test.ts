/** What was let stand, by a comment or by the stet file, is not shown in an editor, and not mended. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {check} from '../../src/index.js'
import {checkDocument, readerFor} from '../../src/language-server/check-document.js'
import {quickFixes} from '../../src/language-server/quick-fixes.js'
import {writeStetEntries} from '../../src/stet/entry.js'
import {entriesFor} from '../../src/stet/let-stand.js'

const article = 'They left the the lemons alone.\n\nThey took the the limes.\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck server '))
})
afterAll(() => rmSync(folder, {recursive: true}))

const checked = async (document: TextDocument) => checkDocument(document, await readerFor(document), {}, {relatedInformation: true})

const shown = async (name: string, text: string) => {
  const document = TextDocument.create(pathToFileURL(join(folder, name)).href, 'markdown', 1, text)
  return (await checked(document)).diagnostics.map(({range, message}) => `${range.start.line}: ${message}`)
}

test('the stet file holds for the document it names, and is read anew for each check', async () => {
  const both = ['0: “the” stands twice', '2: “the” stands twice']
  const stetFile = join(folder, '.deskcheck-stet.json')
  expect(await shown('a.md', article)).toEqual(both)
  writeFileSync(stetFile, writeStetEntries(entriesFor('a.md', check(article).findings.slice(0, 1), 'so it was')))
  expect(await shown('a.md', article)).toEqual(both.slice(1))
  expect(await shown('b.md', article)).toEqual(both)
  writeFileSync(stetFile, '{')
  expect(await shown('a.md', article)).toEqual([expect.stringContaining('Not checked: Cannot read')])
  rmSync(stetFile)
  expect(await shown('a.md', article)).toEqual(both)
})

test('a comment holds, and one that is amiss is shown', async () => {
  expect(await shown('a.md', `<!-- stet words-repeated: so it was -->\n${article}`)).toEqual(['3: “the” stands twice'])
  expect(await shown('a.md', `<!-- stet words-repeated -->\n${article}`)).toEqual([
    '0: Stet for words-repeated gives no reason after a colon',
    '1: “the” stands twice',
    '3: “the” stands twice'
  ])
})

test.each([
  ['a.md', 'They left the the lemons alone.', 'They left the the <!-- stet words-repeated: --> lemons alone.'],
  ['a.md', '# Left: the the lemons', '# Left: the the <!-- stet words-repeated: --> lemons'],
  [
    'a.md',
    '---\ntitle: So\n---\n| A |\n| - |\n| the the |',
    '---\ntitle: So\n---\n| A |\n| - |\n| the the <!-- stet words-repeated: --> |'
  ],
  ['a.md', '---\ntitle: Left the the lemons\n---\n', undefined],
  ['a.md', '![Left the the lemons](a.png)', undefined],
  ['a.html', '<p>They left <b>the the</b> lemons.</p>', '<p>They left <b>the the <!-- stet words-repeated: --></b> lemons.</p>'],
  ['a.txt', 'They left the the lemons alone.', undefined]
])('in %s, %j can be let stand by a comment, once it has a reason', async (name, text, expected) => {
  const document = TextDocument.create(`file:///desk/${name}`, '', 1, text)
  const found = await checked(document)
  const end = document.positionAt(text.length)
  const [action, ...others] = quickFixes(
    document,
    found,
    {textDocument: {uri: document.uri}, range: {start: {line: 0, character: 0}, end}, context: {diagnostics: [], only: ['quickfix']}},
    false
  ).filter(({title}) => title.startsWith('Let'))
  expect(others).toEqual([])
  if (expected === undefined) {
    expect(action).toBeUndefined()
    return
  }
  expect(action).toMatchObject({title: 'Let “the the” stand, for a reason (words-repeated)', diagnostics: [found.diagnostics[0]]})
  const edited = TextDocument.applyEdits(document, action?.edit?.changes?.[document.uri] ?? [])
  expect(edited).toBe(expected)
  const options = {format: name.endsWith('html') ? 'html' : 'markdown'} as const
  expect(check(edited, options).findings.map(({ruleId}) => ruleId)).toEqual(['words-repeated', 'structure-stet'])
  expect(check(edited.replace(': -->', ': so it was -->'), options)).toMatchObject({findings: [], accepted: [{reason: 'so it was'}]})
})
