/** Words of the house, from a file to the check. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readArguments} from '../../src/cli/arguments.js'
import {settingsReader} from '../../src/cli/settings.js'
import {wordsIn} from '../../src/cli/words-file.js'
import {check} from '../../src/index.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-words-'))
  writeFileSync(join(folder, 'house.txt'), '\ufeff# The house\r\nofthe\r\n\r\nGov Ernment # a band\n')
  writeFileSync(join(folder, 'code.txt'), 'C#\n')
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('--words', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['# none\n\n   # of them\n', []],
    ['  Gov Ernment   # a band', ['Gov Ernment']],
    ['C#\nF# # both', ['C#', 'F#']],
    ['\ufeffone\r\ntwo\rthree', ['one', 'two', 'three']]
  ])('%j holds %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test('several files are read, in order', () => {
    const {options} = readArguments(['--words', join(folder, 'house.txt'), '--words', join(folder, 'code.txt'), 'a.txt'])
    expect(options.words).toEqual(['ofthe', 'Gov Ernment', 'C#'])
    expect(check('Gov Ernment sang on the roof ofthe hall.', options).findings).toEqual([])
    expect(check('Gov Ernment sang on the roof ofthe hall.').findings).not.toEqual([])
  })

  test('words of the command line come on top of a configuration’s', async () => {
    writeFileSync(join(folder, '.deskcheckrc.json'), JSON.stringify({words: ['ofthe']}))
    const settings = await settingsReader(readArguments(['--words', join(folder, 'code.txt')]))
    expect((await settings(join(folder, 'a.txt'))).options.words).toEqual(['ofthe', 'C#'])
  })

  test('without a file nothing is said of words', () => {
    expect(readArguments(['a.txt']).options).toEqual({})
  })

  test.each([
    ['none.txt', /there is no such file/],
    ['latin.txt', /it is not UTF-8/]
  ])('%s cannot be read, and is named', (name, why) => {
    expect(() => readArguments(['--words', join(folder, name)])).toThrow(why)
    expect(() => readArguments(['--words', join(folder, name)])).toThrow(name)
  })
})
