import {execFile} from 'node:child_process'
import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {type CodeAction, DiagnosticSeverity, type InitializeParams, type Range, type TextEdit} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {builtEntry} from '../built.js'
import {Editor} from './editor.js'

// A machine with much to do may be slow; what hangs still ends.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const run = promisify(execFile)
const doubled = 'Visitors were asked to leave the the lemons alone.'
const everywhere: Range = {start: {line: 0, character: 0}, end: {line: 100_000, character: 0}}

let server: string
/** One editor for all that needs no settings of its own; each test has its own document. */
let editor: Editor
let uri: string
let documents = 0
const others: Editor[] = []

beforeAll(async () => {
  server = await builtEntry('language-server', 'src/language-server/main.ts')
  editor = new Editor(server)
  await editor.start()
})

beforeEach(() => {
  uri = `file:///desk/story-${++documents}.txt`
})

afterEach(async () => {
  for (const other of others.splice(0)) expect(await other.stop()).toBe(0)
})

afterAll(async () => {
  expect(await editor.stop()).toBe(0)
})

/** An editor of its own, for a test that starts it in another way. */
async function anotherEditor(params: Partial<InitializeParams> = {}, settings: unknown = null): Promise<Editor> {
  const other = new Editor(server)
  others.push(other)
  other.settings = settings
  await other.start(params)
  return other
}

/** What the text becomes when the editor applies an action. */
function applied(text: string, action: CodeAction | undefined, version = 1): string {
  const [change] = action?.edit?.documentChanges ?? []
  if (!change || !('edits' in change)) throw new Error('The action has no edit bound to a version')
  expect(change.textDocument).toEqual({uri, version})
  const edits = change.edits.filter((edit): edit is TextEdit => 'newText' in edit)
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', version, text), edits)
}

describe('a session', () => {
  test('says what it can do', async () => {
    const other = new Editor(server)
    others.push(other)
    const {capabilities, serverInfo} = await other.start()
    expect(serverInfo?.name).toBe('deskcheck')
    expect(capabilities).toEqual({
      textDocumentSync: {openClose: true, change: 2},
      codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll.deskcheck']}
    })
    expect(await other.until(() => other.registered[0])).toBe('workspace/didChangeConfiguration')
  })

  test('a finding has its place, severity, rule and fingerprint', async () => {
    await editor.open(uri, doubled)
    expect(await editor.diagnostics(uri, 1)).toEqual([
      {
        range: {start: {line: 0, character: 29}, end: {line: 0, character: 36}},
        severity: DiagnosticSeverity.Warning,
        code: 'words-repeated',
        source: 'deskcheck',
        message: '“the” stands twice',
        data: {fingerprint: expect.any(String)}
      }
    ])
  })

  test('both places of a finding are linked', async () => {
    const paragraph = 'The lift has been out of order since the flood in the spring.'
    await editor.open(uri, `${paragraph}\n\nNobody could say when it would run again, or who would pay.\n\n${paragraph}`)
    const [diagnostic] = await editor.diagnostics(uri, 1)
    expect(diagnostic).toMatchObject({
      code: 'structure-duplicate',
      severity: DiagnosticSeverity.Error,
      range: {start: {line: 4, character: 0}},
      relatedInformation: [{location: {uri, range: {start: {line: 0, character: 0}}}, message: 'First given here'}]
    })
  })

  test('an editor that cannot link places is told the line, and one that cannot tell versions gets plain changes', async () => {
    const plain = await anotherEditor({capabilities: {}})
    const paragraph = 'The lift has been out of order since the flood in the spring.'
    await plain.open(uri, `${paragraph}\n\nThey left the the lemons alone that day.\n\n${paragraph}`)
    const diagnostics = await plain.diagnostics(uri, 1)
    expect(diagnostics.map(({message}) => message)).toEqual([
      '“the” stands twice',
      expect.stringMatching(/^Paragraph given twice: .*\nLine 1: First given here$/)
    ])
    const [action] = await plain.actions(uri, everywhere, ['quickfix'])
    expect(action?.edit).toEqual({changes: {[uri]: [{range: diagnostics[0]?.range, newText: 'the'}]}})
  })

  test.each([5, 500])('%i findings come, and go when they are mended at once', async (count) => {
    const text = Array.from({length: count}, (_, at) => `Boat ${at} left from from the old pier.`).join('\n\n')
    await editor.open(uri, text)
    expect(await editor.diagnostics(uri, 1)).toHaveLength(count)
    const [all] = await editor.actions(uri, everywhere, ['source.fixAll'])
    const mended = applied(text, all)
    expect(mended).not.toContain('from from')
    await editor.change(uri, 2, {text: mended})
    expect(await editor.diagnostics(uri, 2)).toEqual([])
  })

  test('an edit moves a finding, and closing the document takes it away', async () => {
    await editor.open(uri, doubled)
    await editor.diagnostics(uri, 1)
    const start = {line: 0, character: 0}
    await editor.change(uri, 2, {range: {start, end: start}, text: 'A new line.\n\n'})
    expect((await editor.diagnostics(uri, 2))[0]?.range.start).toEqual({line: 2, character: 29})
    const closed = editor.nextDiagnostics(uri)
    await editor.close(uri)
    expect(await closed).toEqual([])
  })

  test('a burst of edits is checked at its end, never in a stale version', async () => {
    await editor.open(uri, '')
    await editor.diagnostics(uri, 1)
    for (let at = 0; at < doubled.length; at++) {
      const place = {line: 0, character: at}
      await editor.change(uri, at + 2, {range: {start: place, end: place}, text: doubled.charAt(at)})
    }
    const last = doubled.length + 1
    expect(await editor.diagnostics(uri, last)).toHaveLength(1)
    const versions = editor.published.filter((params) => params.uri === uri).map(({version = 0}) => version)
    expect(versions).toEqual([...versions].sort((one, other) => one - other))
    expect(versions.length).toBeLessThan(last / 2)
  })
})

describe('quick fixes', () => {
  test('one answer can be applied where the finding stands', async () => {
    const text = `${doubled} They went from from the pier.`
    await editor.open(uri, text)
    const [first] = await editor.diagnostics(uri, 1)
    const caret = {line: 0, character: 31}
    const actions = await editor.actions(uri, {start: caret, end: caret})
    expect(actions.map(({title, kind, isPreferred}) => ({title, kind, isPreferred}))).toEqual([
      {title: 'Replace “the the” with “the”', kind: 'quickfix', isPreferred: true},
      {title: 'Mend all that is certain', kind: 'source.fixAll.deskcheck', isPreferred: undefined}
    ])
    expect(actions[0]?.diagnostics).toEqual([first])
    expect(applied(text, actions[0])).toBe('Visitors were asked to leave the lemons alone. They went from from the pier.')
    expect(applied(text, actions[1])).toBe('Visitors were asked to leave the lemons alone. They went from the pier.')
  })

  test('elsewhere, and for other kinds, nothing is offered', async () => {
    await editor.open(uri, `${doubled} They went from from the pier.`)
    const start = {line: 0, character: 0}
    expect(await editor.actions(uri, {start, end: start})).toEqual([])
    expect(await editor.actions(uri, everywhere, ['refactor'])).toEqual([])
    expect(await editor.actions('file:///desk/unknown.txt', everywhere)).toEqual([])
  })

  test('asked for in the same breath as an edit, they fit the edited text', async () => {
    await editor.open(uri, doubled)
    await editor.diagnostics(uri, 1)
    const start = {line: 0, character: 0}
    await editor.change(uri, 2, {range: {start, end: start}, text: 'Once. '})
    const [action] = await editor.actions(uri, everywhere, ['quickfix'])
    expect(applied(`Once. ${doubled}`, action, 2)).toBe('Once. Visitors were asked to leave the lemons alone.')
  })
})

describe('places', () => {
  test.each([
    ['after emoji, which take two code units each', '🍋🍋 They left the the lemons alone.', 0, 15],
    ['after a combining mark', 'The cafe\u0301 left the the lemons alone.', 0, 15],
    ['after carriage returns and line feeds', 'A line.\r\n\r\nThey left the the lemons alone.\r\n', 2, 10],
    ['after old Mac line ends', 'A line.\r\rThey left the the lemons alone.', 2, 10],
    ['after a byte order mark', '\ufeffThey left the the lemons alone.', 0, 11]
  ])('%s', async (_, text, line, character) => {
    await editor.open(uri, text)
    const [diagnostic] = await editor.diagnostics(uri, 1)
    expect(diagnostic?.range).toEqual({start: {line, character}, end: {line, character: character + 7}})
    const [action] = await editor.actions(uri, everywhere, ['quickfix'])
    expect(applied(text, action)).toBe(text.replace('the the', 'the'))
  })
})

describe('documents', () => {
  test.each([
    ['an ending unknown to it', 'file:///desk/code.ts', 'typescript', doubled],
    ['JSON that is no article', 'file:///desk/package.json', 'json', JSON.stringify({type: 'module', description: doubled})],
    ['JSON that is half typed', 'file:///desk/item.json', 'json', `{"headline": "${doubled}`]
  ])('%s is left alone', async (_, path, language, text) => {
    await editor.open(path, text, language)
    expect(await editor.diagnostics(path, 1)).toEqual([])
  })

  test.each([
    ['story.md', 'markdown', `# A *port*\n\n\`the the\` &amp; ${doubled}\n`],
    ['story.html', 'html', `<!doctype html><nav>the the</nav><p>Tea &amp; <em>milk</em>. ${doubled}</p>`],
    ['story.json', 'json', JSON.stringify({uri: 'urn:1', headline: 'Lemons', body_text: doubled})]
  ])('in %s markup is left out and the place is in the source', async (name, language, text) => {
    const path = `file:///desk/${name}`
    await editor.open(path, text, language)
    const document = TextDocument.create(path, language, 1, text)
    const diagnostics = await editor.diagnostics(path, 1)
    expect(diagnostics.map(({range}) => document.offsetAt(range.start))).toEqual([text.lastIndexOf('the the')])
  })

  test('an untitled document goes by its language', async () => {
    await editor.open('untitled:Untitled-1', doubled, 'plaintext')
    expect(await editor.diagnostics('untitled:Untitled-1', 1)).toHaveLength(1)
  })

  test('a million letters on one line, and edits in it', async () => {
    const long = 'lemon '.repeat(170_000)
    await editor.open(uri, long)
    expect(await editor.diagnostics(uri, 1)).toEqual([])
    const end = {line: 0, character: long.length}
    await editor.change(uri, 2, {range: {start: end, end}, text: doubled})
    const [diagnostic] = await editor.diagnostics(uri, 2)
    expect(diagnostic?.range.start.character).toBe(long.length + 29)
  })

  test('hostile texts and edits one after the other leave it standing', async () => {
    const texts = [
      '\ud800\udc00\udfff',
      '\u0000\u0001\uffff',
      '"'.repeat(50_000),
      '}{][',
      '??\u2028??',
      'constructor __proto__ '.repeat(2000),
      ''
    ]
    await editor.open(uri, '')
    for (const [at, text] of texts.entries()) {
      await editor.change(uri, at + 2, {text})
      await editor.diagnostics(uri, at + 2)
    }
    const beyond = {start: {line: 900, character: 9}, end: {line: 2, character: 999_999}}
    await editor.change(uri, 50, {range: beyond, text: doubled})
    await editor.change('file:///desk/never-opened.txt', 7, {text: doubled})
    expect(await editor.diagnostics(uri, 50)).toHaveLength(1)
  })
})

describe('settings', () => {
  test('decide what runs, and a change of them checks anew', async () => {
    const editor = await anotherEditor({}, {rules: {'words-repeated': 'error'}})
    await editor.open(uri, doubled)
    expect((await editor.diagnostics(uri, 1))[0]?.severity).toBe(DiagnosticSeverity.Error)
    const after = editor.nextDiagnostics(uri)
    await editor.configure({rules: {'words-repeated': 'off'}})
    expect(await after).toEqual([])
  })

  const unusable: [unknown, string][] = [
    [{rules: {'words-repeatd': 'off'}}, "Unexpected rule id 'words-repeatd', expected for example 'words-repeated'"],
    [{preset: 'loud'}, "Unexpected preset 'loud', expected 'recommended' or 'strict'"],
    [{storyDate: 'soon'}, 'Unexpected story date "soon", expected a day as in \'2024-06-18\''],
    [{rulse: {}}, "Unexpected setting 'rulse', expected for example 'rules'"],
    ['strict', "Unexpected setting 'strict', expected an object"]
  ]

  test('that cannot be used are told once each, and the check goes on', async () => {
    const editor = await anotherEditor()
    await editor.open(uri, doubled)
    await editor.diagnostics(uri, 1)
    for (const [settings] of unusable) {
      const checked = editor.nextDiagnostics(uri)
      await editor.configure(settings)
      expect(await checked).toHaveLength(1)
    }
    await editor.change(uri, 2, {text: `${doubled} Again.`})
    expect(await editor.diagnostics(uri, 2)).toHaveLength(1)
    expect(editor.shown).toEqual(unusable.map(([, message]) => `deskcheck settings: ${message}`))
  })

  test('what is usable beside an unusable setting holds', async () => {
    const editor = await anotherEditor({}, {rules: {'words-repeated': 'query', nonsense: 'off'}, preset: 'loud', storyDate: null})
    await editor.open(uri, doubled)
    expect((await editor.diagnostics(uri, 1))[0]?.severity).toBe(DiagnosticSeverity.Information)
  })

  test('an editor that is never asked can send them', async () => {
    const editor = await anotherEditor({capabilities: {}, initializationOptions: {rules: {'words-repeated': 'off'}}})
    await editor.open(uri, doubled)
    expect(await editor.diagnostics(uri, 1)).toEqual([])
  })
})

describe('the executable', () => {
  const failure = (file: string, ...args: string[]) =>
    run(process.execPath, [file, ...args]).then(
      () => undefined,
      ({code, stderr}: {code: number; stderr: string}) => ({code, stderr})
    )

  test('says how it is called', async () => {
    expect((await run(process.execPath, [server, '--help'])).stdout).toContain('--stdio')
    expect((await run(process.execPath, [server, '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await failure(server)).toMatchObject({code: 2, stderr: expect.stringContaining('expected --stdio')})
    expect(await failure(server, '--stdoi')).toMatchObject({code: 2, stderr: expect.stringContaining("Unexpected argument '--stdoi'")})
  })

  test('names the packages it misses', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'deskcheck-'))
    try {
      await cp(dirname(server), join(folder, 'dist'), {recursive: true})
      await cp(join(import.meta.dirname, '../../package.json'), join(folder, 'package.json'))
      const {code, stderr} = (await failure(join(folder, 'dist/language-server.js'), '--stdio')) ?? {}
      expect(code).toBe(2)
      expect(stderr).toContain('npm install vscode-languageserver vscode-languageserver-textdocument')
      expect(stderr).not.toContain('    at ')
    } finally {
      await rm(folder, {recursive: true})
    }
  })

  test('ends when the editor is gone', async () => {
    const lost = new Editor(server)
    await lost.start()
    const exited = new Promise((resolve) => lost.process.once('exit', resolve))
    lost.process.stdin?.end()
    expect(await exited).not.toBeNull()
  })
})
