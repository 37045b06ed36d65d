/** Configuration files on the disk: which holds, what they come to, and what is wrong with one that cannot be used. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Validator} from '@cfworker/json-schema'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import schema from '../../schema/configuration.json' with {type: 'json'}
import {assertConfiguration, ConfigurationError} from '../../src/configuration/configuration.js'
import {readConfiguration} from '../../src/configuration/index.js'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskcheck-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
}

const settle = (path: string) => readConfiguration(join(folder, path))
const off = (id: string) => ({rules: {[id]: 'off'}})

describe('a configuration', () => {
  test.each<[string, Record<string, string | object>]>([
    ['JSON', {'.deskcheckrc.json': {preset: 'strict', words: ['doughboat']}}],
    ['YAML', {'.deskcheckrc.yml': '# The house\npreset: strict\nwords: [doughboat]\n'}],
    ['YAML by its long name', {'.deskcheckrc.yaml': 'preset: strict\nwords:\n  - doughboat\n'}],
    ['a module', {'.deskcheckrc.mjs': "export default {preset: 'strict', words: ['doughboat']}"}],
    ['a key of package.json', {'package.json': {name: 'x', deskcheck: {preset: 'strict', words: ['doughboat']}}}],
    ['JSON with a byte order mark', {'.deskcheckrc.json': `\ufeff${JSON.stringify({preset: 'strict', words: ['doughboat']})}`}]
  ])('as %s', async (_, files) => {
    write(files)
    expect(await settle('desk/story.md')).toEqual({
      settings: {preset: 'strict', words: ['doughboat']},
      ignored: false,
      sources: [join(folder, Object.keys(files)[0] ?? '')]
    })
  })

  test('the nearest holds, alone', async () => {
    write({'.deskcheckrc.json': {preset: 'strict'}, 'desk/.deskcheckrc.json': off('figures-sum'), 'desk/deep/package.json': {name: 'x'}})
    expect((await settle('story.md')).settings).toEqual({preset: 'strict'})
    expect((await settle('desk/deep/story.md')).settings).toEqual(off('figures-sum'))
  })

  test('none is none', async () => {
    expect((await settle('story.md')).settings).toEqual({})
  })

  test('it builds on others, in order, and wins rule by rule; words add up', async () => {
    write({
      '.deskcheckrc.json': {extends: ['./house/base.yml', 'house-style'], rules: {'figures-sum': 'error'}, words: ['own']},
      'house/base.yml': 'extends: ./deeper.json\npreset: strict\nrules:\n  figures-sum: off\n  names-acronym: off\nwords: [base]\n',
      'house/deeper.json': {rules: {'names-acronym': 'error', 'ocr-debris': 'query'}, storyDate: '2024-06-18'},
      'node_modules/house-style/package.json': {name: 'house-style', exports: './index.json'},
      'node_modules/house-style/index.json': {preset: 'recommended'}
    })
    const {settings, sources} = await settle('story.md')
    expect(settings).toEqual({
      preset: 'recommended',
      storyDate: '2024-06-18',
      rules: {'figures-sum': 'error', 'names-acronym': 'off', 'ocr-debris': 'query'},
      words: ['base', 'own']
    })
    expect(sources.map((file) => file.slice(folder.length + 1))).toEqual([
      'house/deeper.json',
      'house/base.yml',
      'node_modules/house-style/index.json',
      '.deskcheckrc.json'
    ])
  })

  test('overrides hold for what they name, the last one above all; patterns are seen from the folder of the configuration', async () => {
    write({
      '.deskcheckrc.json': {
        ...off('figures-sum'),
        ignore: ['archive/**', '*.draft.md'],
        overrides: [
          {files: 'sport/**', rules: {'figures-sum': 'error'}},
          {files: ['*.txt'], preset: 'strict'},
          {files: ['sport/*.txt'], rules: {'figures-sum': 'query'}}
        ]
      }
    })
    expect((await settle('news/a.md')).settings).toEqual(off('figures-sum'))
    expect((await settle('sport/a.md')).settings).toEqual({rules: {'figures-sum': 'error'}})
    expect((await settle('sport/a.txt')).settings).toEqual({preset: 'strict', rules: {'figures-sum': 'query'}})
    expect((await settle('archive/old/a.md')).ignored).toBe(true)
    expect((await settle('news/a.draft.md')).ignored).toBe(true)
    expect((await settle('news/a.md')).ignored).toBe(false)
  })
})

describe('what cannot be used is told with its file and place', () => {
  test.each<[string, Record<string, string | object>, string]>([
    ['an unknown key', {'.deskcheckrc.json': {rule: {}}}, "Unexpected key 'rule', expected for example 'rules'"],
    [
      'an unknown rule',
      {'.deskcheckrc.json': off('figures-summ')},
      "Unexpected rule id 'figures-summ', expected for example 'figures-sum'"
    ],
    [
      'a value in an override',
      {'.deskcheckrc.json': {overrides: [{files: '*'}, {files: '*', preset: 'loud'}]}},
      "in overrides[1]: Unexpected preset 'loud'"
    ],
    ['an override for nothing', {'.deskcheckrc.json': {overrides: [{preset: 'strict'}]}}, "in overrides[0]: Expected 'files'"],
    ['a name of the prototype', {'.deskcheckrc.json': '{"__proto__": {}}'}, "Unexpected key '__proto__'"],
    ['words that are none', {'.deskcheckrc.json': {words: [1]}}, 'Unexpected words'],
    ['a list', {'.deskcheckrc.json': []}, 'Unexpected key'],
    ['broken JSON', {'.deskcheckrc.json': '{\n  "preset": strict\n}'}, 'it is no JSON'],
    ['JSON that ends early', {'.deskcheckrc.json': '{\n  "preset"'}, 'it is no JSON, see line 2, column'],
    ['broken YAML', {'.deskcheckrc.yml': 'preset: strict\nrules: {a: b\n'}, 'it is no YAML, see line'],
    ['a module that throws', {'.deskcheckrc.mjs': 'throw new Error("at home")'}, 'at home'],
    ['a module without a default', {'.deskcheckrc.mjs': 'export const a = 1'}, 'Unexpected key undefined'],
    ['an ending that is none', {'.deskcheckrc.toml': ''}, 'expected one of .deskcheckrc.json'],
    ['two in a folder', {'.deskcheckrc.json': {}, 'package.json': {deskcheck: {}}}, '.deskcheckrc.json and package.json: keep one of them'],
    ['a base that is not there', {'.deskcheckrc.json': {extends: 'no-such-style'}}, "there is no 'no-such-style' to extend"],
    ['bases in a circle', {'.deskcheckrc.json': {extends: './b.json'}, 'b.json': {extends: './.deskcheckrc.json'}}, 'extend each other']
  ])('%s', async (_, files, message) => {
    write(files)
    const error: unknown = await settle('story.md').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(String(error)).toContain(message)
    expect(String(error)).toContain(folder)
  })

  test('anything at all either is a configuration or is told with its file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        try {
          assertConfiguration(content, 'house.json')
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError)
          expect(String(error)).toContain('house.json')
        }
      })
    )
  })
})

describe('the schema', () => {
  const validator = new Validator(schema as ConstructorParameters<typeof Validator>[0], '7')
  const accepts = (content: unknown): boolean => validator.validate(content).valid

  test.each<[unknown, boolean]>([
    [{}, true],
    [{preset: 'strict', rules: {'figures-sum': 'off', 'structure-furniture': ['warning', {lines: ['Share this']}]}}, true],
    [{extends: ['./a.json'], ignore: ['x'], overrides: [{files: '*.md', words: ['a']}], storyDate: '2024-06-18'}, true],
    [{rules: {'figures-summ': 'off'}}, false],
    [{rules: {'figures-sum': 'loud'}}, false],
    [{rules: {'structure-furniture': ['warning', {line: []}]}}, false],
    [{overrides: [{preset: 'strict'}]}, false],
    [{preset: 'loud'}, false],
    [{storyDate: 'June'}, false]
  ])('agrees with the reader on %j', (content, valid) => {
    expect(accepts(content)).toBe(valid)
    const read = (): void => assertConfiguration(content, 'house.json')
    if (valid) expect(read).not.toThrow()
    else expect(read).toThrow(ConfigurationError)
  })
})
