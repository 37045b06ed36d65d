/** The command as its users run it: the real executable, its output and its exit status. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {explain} from '../../src/docs.js'
import {builtEntry} from '../built.js'

let executable = ''
let folder = ''

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [executable, ...args], {cwd: folder, encoding: 'utf8', input})

beforeAll(async () => {
  executable = await builtEntry('cli', 'src/cli/main.ts')
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
  writeFileSync(join(folder, 'clean.txt'), 'The council voted on Monday to shut the pool.\n')
  writeFileSync(join(folder, 'twice.txt'), 'They left the the lemons alone.\n')
  writeFileSync(
    join(folder, 'counted.txt'),
    'Mr Lee said that the council had housed 88 families: 41 in Leeds, 26 in Hull and 21 in York. “We are glad,” Mr Lee said.\n'
  )
  writeFileSync(join(folder, 'empty.txt'), '\n')
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3]))
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('deskcheck', () => {
  test('a clean file passes, and the summary says what was read', () => {
    const {status, stdout} = run(['clean.txt'])
    expect(status).toBe(0)
    expect(stdout).toContain('Nothing found, and nothing to compare. Read 1 file, 9 words')
  })

  test('the summary says how much was compared, and names reported speech apart', () => {
    const {stdout} = run(['counted.txt'])
    expect(stdout).toMatch(/^Nothing found in 1 comparison\. .* 1 quotation, 1 reported statement, /)
  })

  test('a finding is shown with its line and its place, and the exit status is 1', () => {
    const {status, stdout} = run(['twice.txt'])
    expect(status).toBe(1)
    expect(stdout).toContain('twice.txt:1:11 warning “the” stands twice words-repeated')
    expect(stdout).toContain('They left the the lemons alone.\n      │           ^^^^^^^')
  })

  test('standard input and JSON', () => {
    const {status, stdout} = run(['--format', 'json'], 'They left the the lemons alone.')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{path: '-', findings: [{ruleId: 'words-repeated', actual: 'the the', expected: ['the']}]}])
  })

  test('a rule can be turned off, or asked about', () => {
    expect(run(['--rule', 'words-repeated:off', 'twice.txt']).status).toBe(0)
    expect(run(['--rule', 'words-repeated:query', 'twice.txt'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('query “the” stands twice')
    })
    expect(run(['--never-fail', 'twice.txt']).status).toBe(0)
    expect(run(['explain', 'words-repeated']).stdout).toContain('A word stands twice in a row.')
    expect(run(['rules']).stdout).toMatch(/^words-repeated +warning +recommended +A word/m)
  })

  test('a rule is explained by five examples, or by all', () => {
    const [few, all] = [run(['explain', 'figures-sum']).stdout, run(['explain', 'figures-sum', '--all']).stdout]
    const counts = (text: string) => [text.match(/^ {4}→/gm)?.length, text.match(/^ {4}silent/gm)?.length]
    expect(counts(few)).toEqual([3, 2])
    const {examples} = explain('figures-sum')
    expect(few).toContain(`\n\n${examples.length - 5} more: deskcheck explain figures-sum --all\n`)
    expect(counts(all)).toEqual([examples.filter((one) => 'bad' in one).length, examples.filter((one) => 'good' in one).length])
    expect(all).not.toContain('--all')
  })

  test.each([
    ['markdown', /^# /m],
    ['json', /^\{/],
    ['csv', /,/],
    ['html', /^<!doctype html>/i]
  ])('facts as %s', (format, start) => {
    const {status, stdout} = run(['facts', '--format', format, 'clean.txt'])
    expect(status).toBe(0)
    expect(stdout).toMatch(start)
  })

  test.each<[string, string[], string]>([
    [
      'an unknown rule',
      ['--rule', 'words-repeatd:off', 'clean.txt'],
      "Unexpected rule id 'words-repeatd', expected for example 'words-repeated'"
    ],
    ['an empty file beside another', ['clean.txt', 'empty.txt'], 'Nothing was checked in empty.txt'],
    ['a rule with more than a setting', ['--rule', 'words-repeated:off:x', 'clean.txt'], "Unexpected --rule 'words-repeated:off:x'"],
    ['a rule without a setting', ['--rule', 'words-repeated', 'clean.txt'], "Unexpected --rule 'words-repeated'"],
    ['an unknown rule to explain', ['explain', 'words-repeatd'], "expected for example 'words-repeated'"],
    ['a missing file', ['nofile.txt'], 'Cannot read nofile.txt: there is no such file'],
    ['a word that is no command', ['help'], "Cannot read help: there is no such file; 'deskcheck --help' lists the commands"],
    ['no rule to let stand', ['stet', 'clean.txt', 'sum'], "Unexpected rule id 'sum'; 'deskcheck rules' lists them all"],
    ['a file without words', ['empty.txt'], 'Nothing was checked in '],
    ['a binary file', ['binary.txt'], 'Cannot read binary.txt: it is no text'],
    ['a file in another encoding', ['latin.txt'], 'Cannot read latin.txt: it is not UTF-8'],
    ['an unknown option', ['--loud', 'clean.txt'], "Unknown option '--loud'"],
    ['an unknown format', ['--format', 'pdf', 'clean.txt'], "Unexpected format 'pdf'"],
    ['an unknown preset', ['--preset', 'loud', 'clean.txt'], "Unexpected preset 'loud'"],
    ['nothing on standard input', [], 'Nothing was checked in ']
  ])('%s cannot be checked: exit status 2', (_, args, message) => {
    const {status, stderr} = run(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})
