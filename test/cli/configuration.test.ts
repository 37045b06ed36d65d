/** Configuration as the command goes by it: found, overridden, printed and begun. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import {builtEntry} from '../built.js'

const faulty = 'They left the the lemons alone.\n'
let executable = ''
let folder = ''

beforeAll(async () => {
  executable = await builtEntry('cli-configuration', 'src/cli/main.ts')
})
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskcheck-')))
  mkdirSync(join(folder, 'desk'))
  writeFileSync(join(folder, 'a.txt'), faulty)
  writeFileSync(join(folder, 'desk/b.txt'), faulty)
})
afterEach(() => rmSync(folder, {recursive: true}))

const configure = (content: object, name = '.deskcheckrc.json'): void => writeFileSync(join(folder, name), JSON.stringify(content))
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [executable, ...args], {cwd: folder, encoding: 'utf8', input})

test('the nearest configuration holds for each file, and the command line wins', () => {
  configure({rules: {'words-repeated': 'off'}})
  expect(run(['.']).status).toBe(0)
  expect(run(['--rule', 'words-repeated:error', 'a.txt']).stdout).toContain('error “the” stands twice')
  expect(run(['--no-config', 'a.txt']).status).toBe(1)
  configure({rules: {'words-repeated': 'query'}}, 'desk/.deskcheckrc.json')
  expect(run(['.']).stdout).toContain('1 query. Read 2 files')
  configure({}, 'other.json')
  expect(run(['--config', 'other.json', '.']).stdout).toContain('2 warnings')
})

test('standard input goes by its folder, or by the name it is given', () => {
  configure({overrides: [{files: 'desk/*', rules: {'words-repeated': 'off'}}]})
  expect(run([], faulty).status).toBe(1)
  expect(run(['--stdin-filename', 'desk/new.txt'], faulty).status).toBe(0)
})

test('what is ignored is passed over, and told where it was named', () => {
  configure({ignore: ['desk/**']})
  expect(run(['.'])).toMatchObject({stderr: '', stdout: expect.stringContaining('Read 1 file')})
  expect(run(['desk/b.txt'])).toMatchObject({status: 2, stderr: expect.stringContaining('desk/b.txt is ignored')})
})

test('a configuration that cannot be used fails the run: exit status 2', () => {
  configure({rules: {'words-repeatd': 'off'}})
  const {status, stderr} = run(['a.txt'])
  expect(stderr).toContain(
    `Cannot use ${join(folder, '.deskcheckrc.json')}: Unexpected rule id 'words-repeatd', expected for example 'words-repeated'`
  )
  expect(status).toBe(2)
  expect(run(['--config', 'nofile.json', 'a.txt'])).toMatchObject({status: 2, stderr: expect.stringContaining('nofile.json')})
})

test('--print-config says what holds for a file, and where that comes from', () => {
  configure({preset: 'strict', overrides: [{files: 'desk/*', rules: {'figures-sum': 'off'}}]})
  expect(JSON.parse(run(['--print-config', '--rule', 'ocr-debris:off', 'desk/b.txt']).stdout)).toEqual({
    sources: [join(folder, '.deskcheckrc.json')],
    ignored: false,
    preset: 'strict',
    rules: {'figures-sum': 'off', 'ocr-debris': 'off'}
  })
  expect(JSON.parse(run(['--print-config', '--no-config', 'b.txt']).stdout)).toMatchObject({sources: [], preset: 'recommended'})
  expect(run(['--print-config']).status).toBe(2)
})

test('init begins a configuration that can be used, and overwrites none', () => {
  expect(run(['init']).status).toBe(0)
  expect(JSON.parse(readFileSync(join(folder, '.deskcheckrc.json'), 'utf8'))).toMatchObject({preset: 'recommended'})
  expect(run(['.']).stdout).toContain('2 warnings')
  expect(run(['init'])).toMatchObject({status: 2, stderr: expect.stringContaining('There is a configuration already')})
})
