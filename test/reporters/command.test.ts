/** Every reporter through the real executable. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type ReporterName, reporterNames} from '../../src/reporters/reporters.js'
import {builtEntry} from '../built.js'
import {schemaErrors} from './sarif-schema.js'
import {elementsOf} from './xml.js'

let executable = ''
let folder = ''

beforeAll(async () => {
  executable = await builtEntry('reporting', 'src/cli/main.ts')
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
  writeFileSync(join(folder, 'a lemon.md'), '# Lemons\n\nThey left the the lemons alone.\n')
}, 60_000)

afterAll(() => rmSync(folder, {recursive: true}))

const path = 'a lemon.md'

/** What the file's one finding looks like in each format. */
const says: Record<ReporterName, (output: string) => void> = {
  pretty: (output) => expect(output).toContain(`${path}:3:11 warning`),
  json: (output) => expect(JSON.parse(output)).toMatchObject([{path, findings: [{ruleId: 'words-repeated'}]}]),
  ndjson: (output) => expect(JSON.parse(output)).toMatchObject({path, ruleId: 'words-repeated'}),
  sarif: (output) => {
    const log = JSON.parse(output)
    expect(schemaErrors(log)).toEqual([])
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({uri: 'a%20lemon.md', index: 0})
  },
  github: (output) => expect(output).toContain(`::warning file=${path},line=3,`),
  gitlab: (output) => expect(JSON.parse(output)).toMatchObject([{location: {path, lines: {begin: 3}}}]),
  checkstyle: (output) => expect(elementsOf(output)[1]?.attributes).toEqual({name: path}),
  junit: (output) => expect(elementsOf(output)[2]?.attributes).toMatchObject({name: path, file: path}),
  html: (output) => expect(output).toContain('They left <mark>the the</mark> lemons alone.')
}

test.each(reporterNames)('%s', (name) => {
  for (const file of [path, join(folder, path)]) {
    const {status, stdout, stderr} = spawnSync(process.execPath, [executable, '--format', name, file], {cwd: folder, encoding: 'utf8'})
    expect([status, stderr]).toEqual([1, ''])
    // People are shown the path that was given; programs, the one from the folder they look from.
    const shown = ['pretty', 'json', 'ndjson'].includes(name) ? stdout.replaceAll(JSON.stringify(file).slice(1, -1), path) : stdout
    says[name](shown)
  }
})
