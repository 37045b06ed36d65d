/** The package as its users get it: packed, installed into an empty project, run, imported by every subpath and type-checked. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest: {version: string; files: string[]; exports: Record<string, unknown>} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8')
)
const modules = Object.keys(manifest.exports)
  .filter((path) => !/\.\w+$/.test(path.slice(1)))
  .map((path) => `deskcheck${path.slice(1)}`)

let folder = ''
let project = ''

/** Builds and packs a copy, so that no other test finds `dist` half written. */
function pack(): string {
  const source = join(folder, 'source')
  mkdirSync(source)
  for (const name of ['package.json', 'README.md', 'LICENSE', ...manifest.files.filter((file) => file !== 'dist')])
    cpSync(join(root, name), join(source, name), {recursive: true})
  execFileSync('npx', ['tsup', '--silent', '--out-dir', join(source, 'dist')], {cwd: root, stdio: 'pipe'})
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: source, stdio: 'pipe'})
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
}

const inProject = (command: string, args: readonly string[]) => spawnSync(command, [...args], {cwd: project, encoding: 'utf8'})

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-package-'))
  project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({name: 'newsroom', private: true, type: 'module'}))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', pack()], {cwd: project, stdio: 'pipe'})
}, 240_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the installed package', () => {
  test('runs as a command', () => {
    writeFileSync(join(project, 'story.txt'), 'They left the the lemons alone.\n')
    const {status, stdout} = inProject('npx', ['deskcheck', 'story.txt'])
    expect(stdout).toContain('“the” stands twice')
    expect(status).toBe(1)
  })

  test.each(modules)('%s is imported by Node', (name) => {
    const {status, stderr, stdout} = inProject(process.execPath, [
      '--input-type=module',
      '--eval',
      `console.log(Object.keys(await import('${name}')).length)`
    ])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(Number(stdout)).toBeGreaterThan(0)
  })

  test('checks a text in each format', () => {
    const texts = {
      text: 'They left the the lemons alone.',
      markdown: 'They left *the* the lemons alone.',
      html: '<p>They left <b>the</b> the lemons alone.</p>',
      ninjs: '{"body_text": "They left the the lemons alone."}'
    }
    const script = `import {check} from 'deskcheck'
      for (const [format, text] of Object.entries(${JSON.stringify(texts)})) console.log(format, check(text, {format}).findings.map(({ruleId}) => ruleId).join())`
    expect(inProject(process.execPath, ['--input-type=module', '--eval', script]).stdout.trim().split('\n')).toEqual(
      Object.keys(texts).map((format) => `${format} words-repeated`)
    )
  })

  test('has types that a strict project compiles with', () => {
    const imports = modules.map((name, index) => `import * as module${index} from '${name}'`)
    const uses = modules.map((_, index) => `export const keys${index}: string[] = Object.keys(module${index})`)
    const script = `import {check, type Finding, type Report} from 'deskcheck'
const report: Report = check('Text.', {rules: {'figures-sum': 'off'}})
export const findings: readonly Finding[] = report.findings
// @ts-expect-error there is no such rule
check('Text.', {rules: {'figures-summ': 'off'}})`
    writeFileSync(join(project, 'use.ts'), [...imports, ...uses, script].join('\n'))
    const compilerOptions = {strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', module: 'nodenext', types: []}
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.ts']}))
    const {status, stdout} = inProject(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')])
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})
