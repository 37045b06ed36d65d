/** The house's own order: who may import whom, and what the core never calls. */
import {describe, expect, test} from 'vitest'

const sources = import.meta.glob<string>('../src/**/*.ts', {eager: true, query: '?raw', import: 'default'})
const files = Object.entries(sources).map(([path, text]) => ({path: path.slice('../src/'.length), text}))

/** The layers from the ground up; a file imports from its own layer and from those below. */
const layers = [
  ['lexicon/'],
  ['finding.ts'],
  ['story/', 'formats/text.ts'],
  ['facts/'],
  ['rule.ts'],
  ['rules/'],
  [
    'fingerprint.ts',
    'doubt.ts',
    'judge.ts',
    'nearest.ts',
    'config.ts',
    'docs.ts',
    'formats/',
    'stet/',
    'report.ts',
    'check.ts',
    'mend.ts',
    'plugins/',
    'index.ts'
  ],
  ['reporters/', 'configuration/'],
  ['cli/', 'batch/', 'language-server/', 'editor/']
]
const outer = /^(?:cli|batch|language-server|editor|configuration)\//

const layerOf = (path: string): number =>
  layers.findIndex((names) => names.some((name) => path === name || (name.endsWith('/') && path.startsWith(name))))

/** The files that a file imports, as paths below src. */
function importsOf({path, text}: {path: string; text: string}): string[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    new URL(`${folder}${target}`, 'file:///').pathname.slice(1).replace(/\.js$/, '.ts')
  )
}

/** All files that are loaded before a file runs: what is only a type or is imported when it is needed is not among them. */
function loadedWith(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  const text = files.find((file) => file.path === path)?.text
  if (text === undefined || loaded.has(path)) return loaded
  loaded.add(path)
  for (const target of importsOf({path, text: text.replaceAll(/import type [^']*'[^']*'|import\('[^']*'\)/g, '')}))
    loadedWith(target, loaded)
  return loaded
}

describe('imports', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s imports from its own layer and those below', (path, file) => {
    const own = layerOf(path)
    expect(own, `${path} belongs to no layer`).toBeGreaterThanOrEqual(0)
    for (const target of importsOf(file)) expect(layerOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(own)
  })

  test.each(['cli/check.ts', 'language-server/server.ts'])('%s loads no parser of a markup before a file needs it', (path) => {
    const loaded = loadedWith(path)
    expect(loaded).toContain('rules/index.ts')
    for (const format of ['markdown', 'html', 'ninjs']) expect(loaded, `formats/${format}.ts`).not.toContain(`formats/${format}.ts`)
  })

  test('reading a figure knows no relation of figures', () => {
    const reading = files.filter(({path}) => path.startsWith('facts/figures/'))
    expect(reading.length).toBeGreaterThan(0)
    for (const file of reading)
      expect(
        importsOf(file).filter((target) => target.startsWith('facts/relations/')),
        file.path
      ).toEqual([])
  })

  test('no rule imports another', () => {
    const rules = files.filter(({path}) => /^rules\/\w+\//.test(path))
    expect(rules.length).toBeGreaterThan(0)
    const targets = new Set(rules.filter(({text}) => text.includes('defineRule(')).map(({path}) => path))
    for (const rule of rules)
      expect(
        importsOf(rule).filter((target) => targets.has(target)),
        rule.path
      ).toEqual([])
  })
})

describe('the core', () => {
  test.each(files.filter(({path}) => !outer.test(path)).map((file) => [file.path, file.text] as const))(
    '%s knows no process, disk or clock',
    (_, text) => {
      expect(text).not.toMatch(/from 'node:|\bprocess\.|Date\.now|new Date\(\)|Math\.random|\bconsole\./)
    }
  )
})
