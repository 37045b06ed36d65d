/** What the command does with files: which it finds, what it writes, what it remembers. The real executable in a real folder. */
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {builtEntry} from '../built.js'

const faulty = 'They left the the lemons alone.\n'
const clean = 'The council voted on Monday to shut the pool.\n'

let executable = ''
let folder = ''

beforeAll(async () => {
  executable = await builtEntry('cli-files', 'src/cli/main.ts')
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [executable, ...args], {cwd: folder, encoding: 'utf8', input})
/** The files that a run found something in. */
const foundIn = (args: readonly string[]): string[] => [
  ...new Set(
    run(['--format', 'ndjson', ...args])
      .stdout.split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).path)
  )
]

describe('finding files', () => {
  beforeEach(() =>
    write({
      'one.txt': faulty,
      'desk/two.md': faulty,
      'desk/deep/three.html': `<p>${faulty}</p>`,
      'desk/wire.json': JSON.stringify({body_text: faulty}),
      'desk/notes.log': faulty,
      'desk/SHOUT.TXT': faulty,
      'node_modules/x/four.txt': faulty,
      'desk/node_modules/five.txt': faulty,
      '.drafts/six.txt': faulty
    })
  )

  test.each<[string, string[], string[]]>([
    ['a folder, by the endings of articles', ['.'], ['desk/SHOUT.TXT', 'desk/deep/three.html', 'desk/two.md', 'one.txt']],
    ['other endings', ['--ext', 'json,.log', 'desk'], ['desk/notes.log', 'desk/wire.json']],
    ['a pattern', ['desk/**/*.{md,html}'], ['desk/deep/three.html', 'desk/two.md']],
    ['a named file of any ending', ['desk/notes.log', 'desk/wire.json'], ['desk/notes.log', 'desk/wire.json']],
    ['a file that is named twice', ['one.txt', '*.txt', 'one.txt'], ['one.txt']]
  ])('%s', (_, args, expected) => expect(foundIn(args)).toEqual(expected))

  test('an ignore file, another one, and none', () => {
    write({'.deskcheckignore': 'desk/deep\n', '.gitignore': '*.md\n', 'other-ignore': 'one.txt\n'})
    expect(foundIn(['.'])).toEqual(['desk/SHOUT.TXT', 'one.txt'])
    expect(foundIn(['--ignore-path', 'other-ignore', '.'])).toEqual(['desk/SHOUT.TXT', 'desk/deep/three.html', 'desk/two.md'])
    expect(foundIn(['--no-ignore', '.'])).toHaveLength(4)
  })

  test('a named file that is ignored is told, and alone it is nothing checked', () => {
    write({'.deskcheckignore': 'one.txt\n'})
    const alone = run(['one.txt'])
    expect(alone.stderr).toContain('one.txt is ignored')
    expect(alone.status).toBe(2)
    expect(run(['--pass-on-no-files', 'one.txt']).status).toBe(0)
    expect(run(['one.txt', 'desk/two.md'])).toMatchObject({status: 1, stderr: expect.stringContaining('one.txt is ignored')})
  })

  test.each<[string, string[], string]>([
    ['a pattern that matches nothing', ['none/*.md'], "no file matches 'none/*.md'"],
    ['a folder without an article', ['empty'], 'there is no article in empty'],
    ['a missing ignore file', ['--ignore-path', 'nofile', '.'], 'Cannot read nofile: there is no such file']
  ])('%s: exit status 2', (_, args, message) => {
    mkdirSync(join(folder, 'empty'))
    const {status, stderr} = run(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  test('an empty file of a folder is told and fails nothing; what cannot be read fails the run, and the others are checked', () => {
    write({'more/fine.txt': clean, 'more/empty.txt': ' \n'})
    expect(run(['more'])).toMatchObject({status: 0, stderr: expect.stringContaining('Nothing was checked in more/empty.txt')})
    writeFileSync(join(folder, 'more/broken.txt'), Buffer.from([0xff, 0xfe, 0x41]))
    const {status, stderr, stdout} = run(['more', 'one.txt'])
    expect(stderr).toContain('Cannot read more/broken.txt: it is not UTF-8')
    expect(stdout).toContain('one.txt:1:11')
    expect(status).toBe(2)
  })

  test('JSON that is broken names its file', () => {
    write({'half.json': '{"headline": "Pool'})
    const {status, stderr} = run(['half.json'])
    expect(stderr).toContain('Cannot read half.json: it is no JSON')
    expect(status).toBe(2)
  })
})

describe('mending', () => {
  const damaged = '\ufeffThey left the the lemons alone.\r\nThe govern- ment has 27 miners.\r\n'

  test('--fix writes what is certain, keeps every other byte and the mode, reports what is left, and twice is once', () => {
    write({'a.txt': damaged, 'b.txt': clean})
    chmodSync(join(folder, 'a.txt'), 0o640)
    const before = statSync(join(folder, 'b.txt')).mtimeMs
    expect(run(['--fix', 'a.txt', 'b.txt'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing found, and nothing to compare. Read 2 files')
    })
    expect(read('a.txt')).toBe('\ufeffThey left the lemons alone.\r\nThe government has 27 miners.\r\n')
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(statSync(join(folder, 'b.txt')).mtimeMs).toBe(before)
    const once = read('a.txt')
    run(['--fix', 'a.txt'])
    expect(read('a.txt')).toBe(once)
  })

  test('--fix follows a link and leaves nothing beside the file', () => {
    write({'real/a.txt': faulty})
    symlinkSync('real/a.txt', join(folder, 'link.txt'))
    run(['--fix', 'link.txt'])
    expect(read('real/a.txt')).toBe('They left the lemons alone.\n')
    expect(spawnSync('ls', ['-A', join(folder, 'real')], {encoding: 'utf8'}).stdout).toBe('a.txt\n')
  })

  test('--fix-dry-run shows a diff that patch applies, and changes nothing', () => {
    write({'a.txt': faulty})
    const {stdout} = run(['--fix-dry-run', 'a.txt'])
    expect(read('a.txt')).toBe(faulty)
    const patched = spawnSync('git', ['apply', '-'], {cwd: folder, input: stdout, encoding: 'utf8'})
    expect(patched.stderr).toBe('')
    expect(read('a.txt')).toBe('They left the lemons alone.\n')
  })

  test('--fix-dry-run says that there is nothing to mend', () => {
    write({'a.txt': 'Parts of 3, 4 and 5 come to a total of 13.\n'})
    const {stdout, stderr} = run(['--fix-dry-run', 'a.txt'])
    expect(stdout).toBe('')
    expect(stderr).toContain('Nothing to mend: no finding has one certain answer')
  })

  test('standard input is mended to standard output, and the report goes beside it', () => {
    const {stdout, stderr, status} = run(['--fix', '--stdin-filename', 'story.md'], 'They left *the* lemons, the the pears.\n')
    expect(stdout).toBe('They left *the* lemons, the pears.\n')
    expect(stderr).toContain('Nothing found')
    expect(status).toBe(0)
  })
})

describe('the bar', () => {
  beforeEach(() => write({'two.txt': `${faulty}\n${faulty.replace('lemons', 'pears')}`, 'error.txt': 'The mayor thanked ?? ?? for it.\n'}))

  test.each<[string, string[], number]>([
    ['warnings fail', ['two.txt'], 1],
    ['unless errors alone do', ['--fail-on', 'error', 'two.txt'], 0],
    ['or so many may pass', ['--max-warnings', '2', 'two.txt'], 0],
    ['and no more', ['--max-warnings', '1', 'two.txt'], 1],
    ['even where errors alone fail', ['--fail-on', 'error', '--max-warnings', '1', 'two.txt'], 1],
    ['errors always fail', ['--max-warnings', '9', 'error.txt'], 1],
    ['queries fail where they are asked to', ['--fail-on', 'query', '--rule', 'words-repeated:query', 'two.txt'], 1],
    ['and pass otherwise', ['--rule', 'words-repeated:query', 'two.txt'], 0],
    ['nothing fails', ['--never-fail', 'error.txt'], 0]
  ])('%s', (_, args, status) => expect(run(args).status).toBe(status))

  test('--quiet shows what is at or over the bar', () => {
    const {stdout} = run(['--quiet', '--rule', 'words-repeated:query', 'two.txt', 'error.txt'])
    expect(stdout).toContain('ocr-debris')
    expect(stdout).not.toContain('words-repeated')
    expect(run(['--quiet', '--rule', 'words-repeated:query', 'two.txt']).stdout).toMatch(
      /^Nothing at or over the bar; \d under the bar\. Read/
    )
  })

  test.each<[string, string[], string]>([
    ['a severity that is none', ['--fail-on', 'fatal', 'two.txt'], "Unexpected --fail-on 'fatal', expected 'error', 'warning' or 'query'"],
    ['a number that is none', ['--max-warnings', 'few', 'two.txt'], "Unexpected --max-warnings 'few'"],
    ['an ending that is none', ['--ext', '*', '.'], "Unexpected --ext '*'"],
    ['two options that exclude each other', ['--fix', '--fix-dry-run', 'two.txt'], '--fix and --fix-dry-run exclude each other'],
    [
      'an option with its nearest',
      ['--max-warning', '2', 'two.txt'],
      "Unknown option '--max-warning', expected for example '--max-warnings'"
    ],
    ['an option that is near none', ['--loud', 'two.txt'], "Unknown option '--loud'\n"],
    ['a rule that is near none', ['--rule', 'zzzz:off', 'two.txt'], "Unexpected rule id 'zzzz'\n"],
    ['an unknown format, with those there are', ['--format', 'pdf', 'two.txt'], 'expected one of pretty, json, ndjson, sarif'],
    ['a value that is missing', ['two.txt', '--format'], "Option '--format <value>' argument missing"],
    ['watching standard input', ['--watch', '--stdin-filename', 'a.txt'], '--watch needs a file or folder']
  ])('%s: exit status 2', (_, args, message) => {
    const {status, stderr} = run(args, clean)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('reports', () => {
  test('each format by its name', () => {
    write({'a.txt': faulty})
    const starts = {
      json: '[',
      ndjson: '{"path"',
      sarif: '{',
      github: '::warning',
      gitlab: '[',
      checkstyle: '<?xml',
      junit: '<?xml',
      html: '<!doctype html>'
    }
    for (const [format, start] of Object.entries(starts)) {
      const {stdout, status} = run(['--format', format, 'a.txt'])
      expect(stdout.toLowerCase().startsWith(start), format).toBe(true)
      expect(status).toBe(1)
    }
  })

  test('--output-file takes the report, its folder is made, and nothing is printed', () => {
    write({'a.txt': faulty})
    expect(run(['--format', 'json', '--output-file', 'out/report.json', 'a.txt'])).toMatchObject({status: 1, stdout: ''})
    expect(JSON.parse(read('out/report.json'))).toMatchObject([{path: 'a.txt'}])
    expect(run(['--output-file', 'a.txt/report', 'a.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot write a.txt/report')
    })
  })

  test('colours where they are asked for only', () => {
    write({'a.txt': faulty})
    expect(run(['a.txt']).stdout).not.toContain('\u001b[')
    expect(run(['--color', 'a.txt']).stdout).toContain('\u001b[')
    expect(run(['--no-color', 'a.txt']).stdout).not.toContain('\u001b[')
  })

  test('NO_COLOR and FORCE_COLOR hold where the command line is silent', () => {
    write({'a.txt': faulty})
    const colored = (args: string[], env: Record<string, string>): boolean =>
      spawnSync(process.execPath, [executable, ...args, 'a.txt'], {cwd: folder, encoding: 'utf8', env}).stdout.includes('\u001b[')
    expect(colored([], {FORCE_COLOR: '1'})).toBe(true)
    expect(colored([], {FORCE_COLOR: '0'})).toBe(false)
    expect(colored([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
    expect(colored(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
    expect(colored(['--color'], {NO_COLOR: '1'})).toBe(true)
  })

  test('a reader that stops early is no failure of the run', async () => {
    write({'a.txt': `${faulty}\n`.repeat(3000)})
    const child = spawn(process.execPath, [executable, 'a.txt'], {cwd: folder})
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += String(chunk)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1)
    expect(complaint).toBe('')
  })

  test.skipIf(!existsSync('/dev/full'))('a report that cannot be written is no report: exit status 2', () => {
    write({'a.txt': faulty})
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [executable, 'a.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe']
    })
    closeSync(full)
    expect(stderr).toContain('Cannot write the report: ENOSPC')
    expect(status).toBe(2)
  })

  test('--help and --version', () => {
    expect(run(['--help'])).toMatchObject({status: 0, stdout: expect.stringContaining('--max-warnings N')})
    expect(run(['--help']).stdout).toMatch(/--preset NAME .* strict: finer rules/)
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('remembering and watching', () => {
  test('--cache gives the same report, by content and options; a broken cache is made anew', () => {
    write({'a.txt': faulty})
    const first = run(['--cache', 'a.txt'])
    expect(existsSync(join(folder, '.deskcheckcache'))).toBe(true)
    expect(run(['--cache', 'a.txt'])).toMatchObject({status: 1, stdout: first.stdout})
    // The entry is what is shown: a changed one proves that the file was not checked again.
    writeFileSync(join(folder, '.deskcheckcache'), read('.deskcheckcache').replaceAll('stands twice', 'stands there twice'))
    expect(run(['--cache', 'a.txt']).stdout).toContain('stands there twice')
    expect(run(['--cache', '--preset', 'strict', 'a.txt']).stdout).toContain('“the” stands twice')
    write({'a.txt': clean})
    expect(run(['--cache', 'a.txt']).status).toBe(0)
    write({'.deskcheckcache': '{"a.txt": 5', 'a.txt': faulty})
    expect(run(['--cache', 'a.txt']).status).toBe(1)
    expect(JSON.parse(read('.deskcheckcache'))).toHaveProperty(['a.txt'])
  })

  describe('--watch', () => {
    /** What the command shows, to be waited for; `take` forgets what was seen. */
    function watched(args: readonly string[]) {
      const child = spawn(process.execPath, [executable, '--watch', ...args], {cwd: folder})
      const ended = new Promise((resolve) => child.on('exit', resolve))
      let shown = ''
      child.stdout.on('data', (chunk: Buffer) => {
        shown += String(chunk)
      })
      return {
        take: (text: string) =>
          vi.waitFor(
            () => {
              expect(shown).toContain(text)
              shown = ''
            },
            {timeout: 15_000, interval: 20}
          ),
        shown: () => shown,
        stop: () => {
          child.kill('SIGINT')
          return ended
        }
      }
    }

    test('checks again after a change and a new file, and ends when it is stopped', {timeout: 60_000}, async () => {
      write({'desk/a.txt': faulty})
      const {take, stop} = watched(['.'])
      await take('1 warning. Read 1 file')
      write({'desk/a.txt': clean})
      await take('Nothing found, and nothing to compare. Read 1 file')
      write({'b.txt': faulty})
      await take('1 warning. Read 2 files')
      write({'desk/new/deeper/c.txt': clean})
      await take('1 warning. Read 3 files')
      expect(await stop()).toBe(0)
    })

    test('a first article in a folder that had none', {timeout: 60_000}, async () => {
      write({'desk/a.txt': clean, 'desk/drafts/none.json': '{}', 'desk/2026/b.md': clean})
      const [folders, pattern] = [watched(['.']), watched(['desk/**/*.md'])]
      await folders.take('Nothing found, and nothing to compare. Read 2 files')
      await pattern.take('Nothing found, and nothing to compare. Read 1 file')
      write({'desk/drafts/c.md': faulty})
      await folders.take('1 warning. Read 3 files')
      await pattern.take('1 warning. Read 2 files')
      expect(await Promise.all([folders.stop(), pattern.stop()])).toEqual([0, 0])
    })

    test('what the command writes itself sets nothing off again', {timeout: 60_000}, async () => {
      write({'a.txt': clean, 'desk/b.txt': clean})
      const {take, shown, stop} = watched(['--cache', '--fix', '.'])
      await take('Nothing found, and nothing to compare. Read 2 files')
      write({'a.txt': faulty})
      await take('Nothing found, and nothing to compare. Read 2 files')
      expect(read('a.txt')).toBe('They left the lemons alone.\n')
      // The mended file is looked at once more at most, and what follows is seen.
      write({'desk/b.txt': 'The mayor thanked ?? ?? for it.\n'})
      await take('1 error. Read 2 files')
      const after = shown()
      // Time for a run that its own writing would set off.
      await wait(600)
      expect(shown()).toBe(after)
      expect(await stop()).toBe(0)
    })

    test('what is wrong from the start ends it: exit status 2', () => {
      write({'a.txt': clean})
      expect(run(['--watch', '--rule', 'words-repeatd:off', 'a.txt']).status).toBe(2)
      expect(run(['--watch', 'nofile.txt']).status).toBe(2)
    })
  })

  test('a killed --fix leaves each file as it was or mended, and another run ends its work', {timeout: 60_000}, async () => {
    const names = Array.from({length: 300}, (_, index) => `many/${index}.txt`)
    write(Object.fromEntries(names.map((name) => [name, faulty])))
    const mended = faulty.replace('the the', 'the')
    const child = spawn(process.execPath, [executable, '--fix', 'many'], {cwd: folder, stdio: 'ignore'})
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
    await vi.waitFor(() => expect(names.some((name) => read(name) === mended)).toBe(true), {timeout: 15_000, interval: 1})
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    const found = new Set(names.map(read))
    expect([...found].sort()).toEqual([mended, faulty].sort())
    expect(run(['--fix', 'many']).status).toBe(0)
    expect(new Set(names.map(read))).toEqual(new Set([mended]))
  })

  test('ndjson is written as it goes', {timeout: 60_000}, async () => {
    write({'a.txt': faulty})
    execFileSync('mkfifo', [join(folder, 'later.txt')])
    const child = spawn(process.execPath, [executable, '--format', 'ndjson', 'a.txt', 'later.txt'], {cwd: folder})
    let shown = ''
    child.stdout.on('data', (chunk: Buffer) => {
      shown += String(chunk)
    })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await vi.waitFor(() => expect(shown).toContain('"path":"a.txt"'), {timeout: 15_000, interval: 20})
    expect(shown).not.toContain('later.txt')
    write({'later.txt': faulty})
    expect(await ended).toBe(1)
    expect(shown).toContain('"path":"later.txt"')
  })

  test('a thousand files in one process', () => {
    write(Object.fromEntries(Array.from({length: 1000}, (_, index) => [`many/${index}.txt`, index % 100 === 0 ? faulty : clean])))
    const {status, stdout} = run(['many'])
    expect(stdout).toContain('10 warnings. Read 1,000 files')
    expect(status).toBe(1)
  })
})
