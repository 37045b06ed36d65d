/** What pipelines run: the action, the hook and the GitLab job, each by its own script with the present source for the command. */
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {bin, version} from '../../package.json'
import {schemaErrors} from '../reporters/sarif-schema.js'
import {elementsOf} from '../reporters/xml.js'
import {root, type Shell, shellWithCommand} from './installed.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

let shell: Shell

beforeAll(async () => {
  shell = await shellWithCommand()
  writeFileSync(join(shell.folder, 'clean.md'), '# Pool\n\nThe council voted on Monday to shut the pool.\n')
  writeFileSync(join(shell.folder, 'two words.md'), 'They left the the lemons alone.\n')
}, 60_000)

afterAll(() => shell.remove())

const written = (name: string) => readFileSync(join(shell.folder, name), 'utf8')

describe('the action', () => {
  interface Action {
    inputs: Record<string, {description: string; default?: string}>
    runs: {using: string; steps: {shell: string; env: Record<string, string>; run: string}[]}
  }
  const action: Action = parse(read('action.yml'))
  const [step] = action.runs.steps

  /** Runs the script with the inputs as GitHub hands them over. */
  function act(inputs: Record<string, string>) {
    const given: Record<string, string> = {}
    for (const [name, expression] of Object.entries(step?.env ?? {})) {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
      given[name] = inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`
    }
    return shell.run(step?.run ?? 'exit 99', given)
  }

  test('is composite, runs the version it belongs to, and puts no input into its script', () => {
    expect(action.runs.using).toBe('composite')
    expect(step?.shell).toBe('bash')
    expect(action.inputs.version?.default).toBe(version)
    expect(step?.run).not.toContain('${{')
    expect(Object.values(step?.env ?? {})).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`))
  })

  test('passes, and fails with annotations', () => {
    expect(act({files: 'clean.md'})).toMatchObject({status: 0, stdout: ''})
    const {status, stdout} = act({files: 'clean.md\r\n\ntwo words.md\n'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::warning file=two words\.md,line=1,endLine=1,col=11,endColumn=18,title=words-repeated::/)
  })

  test('takes patterns', () => {
    const {status, stdout} = act({files: 'cl*.md\n**/two *.md'})
    expect(status).toBe(1)
    expect(stdout).toContain('file=two words.md')
    expect(act({files: 'no*.md'}).status).toBe(2)
  })

  test('takes all articles where none are named', () => {
    expect(act({}).stdout).toContain('file=two words.md')
  })

  test('keeps to the configuration it is given', () => {
    writeFileSync(join(shell.folder, 'desk.json'), JSON.stringify({rules: {'words-repeated': 'off'}}))
    expect(act({files: 'two words.md', config: 'desk.json'})).toMatchObject({status: 0, stdout: ''})
    expect(act({files: 'two words.md', config: 'none.json'}).status).toBe(2)
  })

  test('fails from the bar on', () => {
    expect(act({files: 'two words.md', 'fail-on': 'error'})).toMatchObject({status: 0, stdout: expect.stringContaining('::warning')})
    expect(act({files: 'two words.md', 'fail-on': 'loud'}).status).toBe(2)
  })

  test('writes SARIF as well', () => {
    const {status, stdout} = act({files: 'two words.md', 'sarif-file': 'found.sarif'})
    expect(status).toBe(1)
    expect(stdout).toContain('::warning')
    const log = JSON.parse(written('found.sarif'))
    expect(schemaErrors(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(1)
  })

  test('an article that is missing is no pass', () => {
    expect(act({files: 'nofile.md'}).status).toBe(2)
    expect(act({files: 'nofile.md', 'sarif-file': 'none.sarif'}).status).toBe(2)
  })

  test('runs nothing that an input holds', () => {
    const {status} = act({files: '$(touch owned)\n`touch owned`', 'sarif-file': '', version: '1; touch owned'})
    expect(status).toBe(2)
    expect(() => written('owned')).toThrow('ENOENT')
  })
})

describe('the hook for pre-commit', () => {
  const [hook, ...others]: {id: string; entry: string; language: string; files: string; types: string[]}[] = parse(
    read('.pre-commit-hooks.yaml')
  )

  test('runs the command of the package', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({id: 'deskcheck', language: 'node'})
    expect(Object.keys(bin)).toContain(hook?.entry)
  })

  test.each([
    ['articles/harbour.md', true],
    ['harbour.txt', true],
    ['a.html', true],
    ['a.htm', true],
    ['package.json', false],
    ['src/index.ts', false],
    ['notes.mdx.bak', false]
  ])('%s: %s', (path, taken) => {
    expect(new RegExp(hook?.files ?? 'nothing').test(path)).toBe(taken)
  })

  test('is installed from what npm pack prints, which is a name and no log of the build', () => {
    expect(spawnSync('npm', ['config', 'get', 'foreground-scripts'], {cwd: root, encoding: 'utf8'}).stdout.trim()).toBe('false')
  })

  test('takes the files that pre-commit names', () => {
    expect(shell.run(`${hook?.entry} clean.md`).status).toBe(0)
    expect(shell.run(`${hook?.entry} clean.md 'two words.md'`).status).toBe(1)
  })
})

describe('the GitLab job', () => {
  interface Job {
    variables: Record<string, string>
    script: string[]
    artifacts: {when: string; reports: {codequality: string; junit: string}}
  }
  const {deskcheck: job}: {deskcheck: Job} = parse(read('examples/gitlab-ci.yml'))
  const script = job.script.join('\n')

  test('installs the version it belongs to', () => {
    expect(job.script[0]).toBe(`npm install --global deskcheck@${version}`)
  })

  test('fails for a finding, and leaves both reports', () => {
    writeFileSync(join(shell.folder, 'found.md'), 'They left the the lemons alone.\n')
    const {status, stdout} = shell.run(script, {ARTICLES: 'clean.md found.md'})
    expect(status).toBe(1)
    expect(stdout).toContain('found.md:1:11')
    const [entry, ...others] = JSON.parse(written(job.artifacts.reports.codequality))
    expect(others).toEqual([])
    expect(entry).toMatchObject({check_name: 'words-repeated', location: {path: 'found.md', lines: {begin: 1}}})
    expect(elementsOf(written(job.artifacts.reports.junit)).filter(({name}) => name === 'testcase')).toHaveLength(2)
    expect(job.artifacts.when).toBe('always')
  })

  test('passes a clean article, and no missing one', () => {
    expect(shell.run(script, {ARTICLES: 'clean.md'}).status).toBe(0)
    expect(JSON.parse(written(job.artifacts.reports.codequality))).toEqual([])
    expect(shell.run(script, {ARTICLES: 'nofile.md'}).status).not.toBe(0)
  })
})
