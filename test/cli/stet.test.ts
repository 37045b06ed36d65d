/** `deskcheck stet` as its users run it: the real executable, the stet file it writes, and what a check makes of that. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {builtEntry} from '../built.js'

let executable = ''
let folder = ''
const folders: string[] = []

const run = (args: readonly string[], input = '') => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [executable, ...args], {cwd: folder, encoding: 'utf8', input})
  return {status, stdout, stderr}
}
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const stetFile = (name = '.deskcheck-stet.json') => {
  const text = readFileSync(join(folder, name), 'utf8')
  return {text, entries: JSON.parse(text).entries.map(({path, ruleId, reason}: Record<string, string>) => [path, ruleId, reason])}
}

const article = 'They left the the lemons alone.\n\nRain fell. They took the the limes.\n'

beforeAll(async () => {
  executable = await builtEntry('cli-stet', 'src/cli/main.ts')
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-stet-'))
  folders.push(folder)
  mkdirSync(join(folder, 'news'))
  write('news/a.txt', article)
  write('news/b.md', '# The the wall\n\nIt fell on 31 June 2023.\n')
})

afterAll(() => {
  for (const made of folders) rmSync(made, {recursive: true})
})

describe('deskcheck stet', () => {
  test('lets one finding stand, and the check passes it by with its reason', () => {
    const {status, stdout} = run(['stet', 'news/a.txt', 'words-repeated:3', '--reason', 'the poet’s own words'])
    expect(stdout).toBe('news/a.txt:3:22 “the” stands twice words-repeated: stands\n.deskcheck-stet.json: 1 finding let stand\n')
    expect(status).toBe(0)
    expect(stetFile().entries).toEqual([['news/a.txt', 'words-repeated', 'the poet’s own words']])
    const checked = JSON.parse(run(['news/a.txt', '--format', 'json']).stdout)
    expect(JSON.stringify(checked)).toContain('the poet’s own words')
    expect(run(['news/a.txt'])).toMatchObject({status: 1, stderr: ''})
    expect(run(['stet', '--reason=as printed', 'news/a.txt', 'words-repeated:1'])).toMatchObject({status: 0})
    expect(run(['news/a.txt'])).toMatchObject({status: 0, stderr: ''})
  })

  test('a baseline of a folder lets the folder pass, and what stands is not mended', () => {
    expect(run(['stet', '--all', 'news']).stdout).toBe('.deskcheck-stet.json: 4 findings let stand\n')
    expect(run(['news']).status).toBe(0)
    write('news/a.txt', `${article}\nThey kept the the pears.\n`)
    run(['news', '--fix'])
    expect(readFileSync(join(folder, 'news/a.txt'), 'utf8')).toBe(`${article}\nThey kept the pears.\n`)
  })

  test('in SARIF it is suppressed, not gone, as is what a comment lets stand', () => {
    run(['stet', '--all', 'news/a.txt'])
    write('news/b.md', '<!-- stet words-repeated: its old name -->\n\n# The the wall\n')
    const {status, stdout} = run(['news/a.txt', 'news/b.md', '--format', 'sarif'])
    expect(status).toBe(0)
    const results: {ruleId: string; suppressions?: {status: string; justification: string}[]}[] = JSON.parse(stdout).runs[0].results
    expect(results.map(({ruleId, suppressions}) => [ruleId, suppressions?.map(({justification}) => justification)])).toEqual([
      ['words-repeated', ['Stood before the first check']],
      ['words-repeated', ['Stood before the first check']],
      ['words-repeated', ['its old name']]
    ])
  })

  test('a second reason takes the place of the first', () => {
    run(['stet', 'news/a.txt', 'words-repeated:3', '--reason', 'one'])
    expect(run(['stet', 'news/a.txt', 'words-repeated:3', '--reason', 'another'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('words-repeated: stands; its reason was ‘one’\n')
    })
    expect(stetFile().entries).toEqual([['news/a.txt', 'words-repeated', 'another']])
  })

  test('a baseline holds what is there now; edits around it change nothing, a new fault is found', () => {
    const {status, stdout} = run(['stet', '--all', 'news/a.txt', 'news/b.md'])
    expect(status).toBe(0)
    expect(stdout).toBe('.deskcheck-stet.json: 4 findings let stand\n')
    expect(stetFile().entries.map(([path = '', , reason = '']) => `${path}: ${reason}`)).toEqual([
      'news/a.txt: Stood before the first check',
      'news/a.txt: Stood before the first check',
      'news/b.md: Stood before the first check',
      'news/b.md: Stood before the first check'
    ])
    expect(run(['news/a.txt', 'news/b.md'])).toMatchObject({status: 0, stderr: ''})
    write('news/a.txt', `The mill burned.\n\n${article.replace('Rain fell.', 'Snow fell, and then rain.')}`)
    expect(run(['news/a.txt'])).toMatchObject({status: 0, stderr: ''})
    write('news/a.txt', `${article}\nThey kept the the pears.\n`)
    expect(run(['news/a.txt'])).toMatchObject({status: 1, stdout: expect.stringContaining('news/a.txt:5:11')})
    const before = stetFile().text
    expect(run(['stet', '--all', 'news/b.md', 'news/a.txt', '--reason', 'as before']).stdout).toContain('1 finding let stand')
    expect(stetFile().text.length).toBeGreaterThan(before.length)
    const again = stetFile().text
    expect(run(['stet', '--all', 'news/a.txt', 'news/b.md']).stdout).toContain('0 findings let stand')
    expect(stetFile().text).toBe(again)
    expect(readdirSync(folder).sort()).toEqual(['.deskcheck-stet.json', 'news'])
  })

  test('what lets nothing stand any more is told by a check, and dropped when asked', () => {
    run(['stet', '--all', 'news/a.txt', 'news/b.md'])
    write('news/a.txt', article.replace('the the limes', 'the limes'))
    const checked = run(['news/a.txt'])
    expect(checked.status).toBe(0)
    expect(checked.stderr).toBe(
      "deskcheck: 1 entry of .deskcheck-stet.json for news/a.txt let nothing stand any more; 'deskcheck stet --prune' drops them\n"
    )
    expect(run(['news/a.txt', '--rule', 'words-repeated:off']).stderr).toBe('')
    rmSync(join(folder, 'news/b.md'))
    expect(run(['stet', '--prune', 'news/a.txt']).stdout).toBe('.deskcheck-stet.json: 1 entry dropped, 3 kept\n')
    expect(run(['stet', '--prune', '--rule', 'words-repeated:off']).stdout).toBe('.deskcheck-stet.json: 2 entries dropped, 1 kept\n')
    const left = stetFile().text
    expect(run(['stet', '--prune']).stdout).toBe('.deskcheck-stet.json: 0 entries dropped, 1 kept\n')
    expect(stetFile().text).toBe(left)
    expect(run(['news/a.txt'])).toMatchObject({status: 0, stderr: ''})
  })

  test('the file stands beside the configuration, and is found upwards from the article', () => {
    write('news/.deskcheckrc.json', '{}')
    run(['stet', '--all', 'news/a.txt'])
    expect(existsSync(join(folder, '.deskcheck-stet.json'))).toBe(false)
    expect(stetFile('news/.deskcheck-stet.json').entries.map(([path]: string[]) => path)).toEqual(['a.txt', 'a.txt'])
    expect(run(['news/a.txt']).status).toBe(0)
  })

  test.each<[string, string[], string]>([
    ['no reason', ['stet', 'news/a.txt', 'words-repeated:1'], 'Expected --reason, as in: deskcheck stet article.md'],
    ['an empty reason', ['stet', 'news/a.txt', 'words-repeated:1', '--reason', ' '], 'Expected a reason'],
    ['no rule', ['stet', 'news/a.txt', '--reason', 'so'], 'Expected a file and a rule'],
    ['an unknown rule', ['stet', 'news/a.txt', 'words-repeatd', '--reason', 'so'], "expected for example 'words-repeated'"],
    [
      'a rule found twice',
      ['stet', 'news/a.txt', 'words-repeated', '--reason', 'so'],
      'was found in lines 1 and 3 of news/a.txt: name one, as in words-repeated:1'
    ],
    [
      'a line without the finding',
      ['stet', 'news/a.txt', 'words-repeated:2', '--reason', 'so'],
      'no words-repeated in line 2 of news/a.txt; it was found in lines 1 and 3'
    ],
    [
      'a rule that found nothing',
      ['stet', 'news/a.txt', 'figures-sum', '--reason', 'so'],
      'Nothing to let stand: no figures-sum in news/a.txt'
    ],
    ['no line', ['stet', 'news/a.txt', 'words-repeated:x', '--reason', 'so'], "Unexpected 'words-repeated:x'"],
    ['a missing file', ['stet', 'news/c.txt', 'words-repeated', '--reason', 'so'], 'Cannot read news/c.txt'],
    ['standard input', ['stet', '-', 'words-repeated', '--reason', 'so'], 'Expected a file'],
    ['a baseline of nothing', ['stet', '--all'], 'Expected files'],
    ['nothing to prune', ['stet', '--prune'], 'Nothing to prune: there is no .deskcheck-stet.json'],
    ['a file that is not there to prune', ['stet', '--prune', 'news/c.txt'], 'Nothing to prune: news/c.txt does not exist'],
    ['both at once', ['stet', '--prune', '--all', 'news/a.txt'], "Unexpected '--all' with '--prune'"],
    ['an unknown option', ['stet', '--loud', '--all', 'news/a.txt'], "'--loud'"]
  ])('%s: exit status 2, and no stet file is written', (_, args, message) => {
    const {status, stderr} = run(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
    expect(existsSync(join(folder, '.deskcheck-stet.json'))).toBe(false)
  })

  test('a stet file that cannot be read stops the check', () => {
    write('.deskcheck-stet.json', '{"version": 1, "entries": [{"path": "news/a.txt"}]}')
    const {status, stderr} = run(['news/a.txt'])
    expect(stderr).toMatch(/Cannot read .*\.deskcheck-stet\.json: Nothing for 'ruleId' in entry 1/)
    expect(status).toBe(2)
  })
})
