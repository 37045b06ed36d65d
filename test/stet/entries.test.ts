/** The stet file: text to entries and back, and what its entries let stand. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check, mend} from '../../src/index.js'
import {readStetEntries, type StetEntry, writeStetEntries} from '../../src/stet/entry.js'
import {entriesFor, letStand, unusedEntries} from '../../src/stet/let-stand.js'

const entry: StetEntry = {path: 'a.md', ruleId: 'words-repeated', fingerprint: 'f00', message: '“the” stands twice', reason: 'so it was'}
const text = (entries: readonly unknown[]): string => JSON.stringify({version: 1, entries})

describe('a stet file', () => {
  test('reads as it was written, in one order whatever the order of writing', () => {
    const words = fc.constantFrom('a', 'b', 'B', 'a/b', '__proto__', 'é', 'ü b')
    const entries = fc.uniqueArray(fc.record({path: words, ruleId: words, fingerprint: words, message: fc.string(), reason: words}), {
      selector: ({path, ruleId, fingerprint}) => `${path}|${ruleId}|${fingerprint}`
    })
    fc.assert(
      fc.property(
        entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([all, shuffled]) => {
          const written = writeStetEntries(all)
          expect(writeStetEntries(shuffled)).toBe(written)
          expect(writeStetEntries(readStetEntries(written))).toBe(written)
          expect(readStetEntries(written)).toHaveLength(all.length)
        }
      )
    )
  })

  test('a new entry adds its own lines and changes no other', () => {
    const one = writeStetEntries([entry, {...entry, path: 'c.md'}]).split('\n')
    const two = writeStetEntries([{...entry, path: 'b.md'}, entry, {...entry, path: 'c.md'}]).split('\n')
    expect(two.length - one.length).toBe(7)
    expect(two.filter((line) => line.includes('b.md'))).toHaveLength(1)
    expect([...two.slice(0, 10), ...two.slice(17)]).toEqual(one)
  })

  test('of two entries for one finding the later is kept', () => {
    expect(readStetEntries(writeStetEntries([entry, {...entry, reason: 'another'}]))).toEqual([{...entry, reason: 'another'}])
  })

  test.each<[string, string, string]>([
    ['no JSON', '{', 'It is no JSON'],
    ['a list', '[]', 'expected {"version": 1, "entries": […]}'],
    ['another version', '{"version": 2, "entries": []}', 'expected {"version": 1, "entries": […]}'],
    ['no object', text([entry, 'x']), 'Unexpected entry 2, expected an object'],
    ['no reason', text([{...entry, reason: ' '}]), "Nothing for 'reason' in entry 1"],
    ['a number for a text', text([{...entry, fingerprint: 7}]), "Nothing for 'fingerprint' in entry 1"],
    ['an unknown key', text([{...entry, because: 'so'}]), "Unexpected 'because' in entry 1"]
  ])('%s is refused', (_, content, message) => {
    expect(() => readStetEntries(content)).toThrow(message)
  })

  test('a message is for the reader alone', () => {
    const {message: _, ...rest} = entry
    expect(readStetEntries(`\ufeff${text([rest])}`)).toEqual([{...rest, message: ''}])
  })
})

const article = 'They left the the lemons alone.\n\nThe poet said so. They took the the limes.'

describe('its entries', () => {
  test('let what they name stand, with their reason', () => {
    const report = check(article)
    const [first, second] = report.findings
    expect(report.findings).toHaveLength(2)
    const stood = letStand(report, entriesFor('a.txt', first ? [first] : [], 'so it was'))
    expect(stood.findings).toEqual([second])
    expect(stood.accepted).toEqual([{finding: first, reason: 'so it was', by: 'file'}])
    expect(stood.summary).toBe(report.summary)
    expect(letStand(report, [])).toBe(report)
  })

  test('stand with those let stand by a comment, in order of place', () => {
    const source = `<!-- stet words: so it was -->\n\nThey left the the lemons.\n\n${article}`
    const report = check(source, {format: 'markdown'})
    const all = letStand(report, entriesFor('a.md', report.findings, 'as before'))
    expect(all.findings).toEqual([])
    expect(all.accepted.map(({by}) => by)).toEqual(['comment', 'file', 'file'])
  })

  test('a baseline holds after edits around what it names, and no longer', () => {
    const entries = entriesFor('a.txt', check(article).findings, 'as before')
    const edited = `Rain fell all night.\n\n${article.replace('The poet said so.', 'The keeper denied it.')}\n\nThey kept the the pears.`
    const report = letStand(check(edited), entries)
    expect(report.findings.map(({actual, start}) => [actual, start])).toEqual([['the the', edited.lastIndexOf('the the')]])
    expect(unusedEntries(report, entries, ['words-repeated'])).toEqual([])
    const mended = letStand(check(article.replace('the the limes', 'the limes')), entries)
    expect(unusedEntries(mended, entries, ['words-repeated'])).toEqual([entries[1]])
    expect(unusedEntries(mended, entries, [])).toEqual([])
  })

  test('are an option of a check, and what stands is not mended', () => {
    const report = check(article)
    const stet = entriesFor('a.txt', report.findings.slice(0, 1), 'so it was')
    expect(check(article, {stet})).toEqual(letStand(report, stet))
    expect(mend(article, {stet}).text).toBe(article.replace('the the limes', 'the limes'))
    expect(() => check(article, {stet: JSON.parse('{}')})).toThrow('Unexpected stet')
  })

  test('a value that changes must be let stand anew', () => {
    const sum = 'The wall cost £400,000, the gate £350,000 and the tower £450,000, a total of £1.4m.'
    const entries = entriesFor('a.txt', check(sum).findings, 'as before')
    expect(entries).toHaveLength(1)
    expect(letStand(check(sum.replace('£1.4m', '£1.5m')), entries).findings).toHaveLength(1)
  })
})
