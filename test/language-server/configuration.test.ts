/** Configuration files hold in an editor as they do for the command, and are read anew when they change. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver/node'
import {builtEntry} from '../built.js'
import {Editor} from './editor.js'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const faulty = 'They left the the lemons alone.\n'
let editor: Editor
let folder = ''

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href
const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({message}) => message)

async function configure(content: string): Promise<void> {
  writeFileSync(join(folder, '.deskcheckrc.json'), content)
  await editor.changeFile(uriOf('.deskcheckrc.json'))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
  editor = new Editor(await builtEntry('language-server-configuration', 'src/language-server/main.ts'))
  await editor.start()
})
afterAll(async () => {
  expect(await editor.stop()).toBe(0)
  rmSync(folder, {recursive: true})
})

test('a configuration that appears, changes, breaks and ignores is followed; the editor’s own settings win', async () => {
  const uri = uriOf('story.txt')
  await editor.open(uri, faulty)
  expect(messages(await editor.diagnostics(uri, 1))).toEqual(['“the” stands twice'])

  let next = editor.nextDiagnostics(uri)
  await configure('{"rules": {"words-repeated": "off"}}')
  expect(await next).toEqual([])

  next = editor.nextDiagnostics(uri)
  await editor.configure({rules: {'words-repeated': 'error'}})
  expect(messages(await next)).toEqual(['“the” stands twice'])

  next = editor.nextDiagnostics(uri)
  await configure('{"ignore": ["*.txt"]}')
  expect(await next).toEqual([])

  next = editor.nextDiagnostics(uri)
  await configure('{"rules": {"words-repeatd": "off"}}')
  expect(messages(await next)).toEqual(['“the” stands twice'])
  expect(editor.shown.at(-1)).toContain("Unexpected rule id 'words-repeatd'")
})
