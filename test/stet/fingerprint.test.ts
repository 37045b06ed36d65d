/** What a fingerprint survives, and what it must not. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check} from '../../src/index.js'

/** Paragraphs with a fault that stands in one sentence. */
const faulty = [
  'The keeper left the the lemons in the shed.',
  'The wall cost £400,000, the gate £350,000 and the tower £450,000, a total of £1.4m.',
  'It happened on 31 June 2023, as the log says.',
  'The council raised the rent from £40 to £50, a rise of 50%.'
]
const sound = [
  'Rain fell over the hills for most of the night.',
  'A ferry brings the post twice a week.',
  'Nobody had seen the harbour so full of boats.',
  'She sells cheese and honey from a stall by the gate.'
]

const printsOf = (paragraphs: readonly string[]): string[] =>
  check(paragraphs.join('\n\n'))
    .findings.map(({fingerprint}) => fingerprint)
    .sort()

const anyFaulty = fc.uniqueArray(fc.constantFrom(...faulty), {minLength: 1})
const anySound = fc.shuffledSubarray(sound, {maxLength: 4})

const stories = import.meta.glob<string>('../../fixtures/*/article.txt', {eager: true, query: '?raw', import: 'default'})

describe('fingerprints', () => {
  test('each paragraph has its fault', () => {
    for (const paragraph of faulty) expect(printsOf([paragraph]), paragraph).toHaveLength(1)
    expect(printsOf(sound)).toEqual([])
  })

  test('survive paragraphs before and after', () => {
    fc.assert(
      fc.property(anyFaulty, anySound, fc.nat(4), (texts, around, at) => {
        expect(printsOf([...around.slice(0, at), ...texts, ...around.slice(at)])).toEqual(printsOf(texts))
      }),
      {numRuns: 40}
    )
  })

  test('survive another order', () => {
    fc.assert(
      fc.property(anyFaulty, fc.shuffledSubarray(faulty, {minLength: faulty.length}), (texts, order) => {
        expect(printsOf(order.filter((text) => texts.includes(text)))).toEqual(printsOf(texts))
      }),
      {numRuns: 40}
    )
  })

  test('survive an edit of another sentence of the block', () => {
    fc.assert(
      fc.property(fc.constantFrom(...faulty), fc.shuffledSubarray(sound, {minLength: 2}), (text, [before, after]) => {
        expect(printsOf([`${before} ${text}`])).toEqual(printsOf([text]))
        expect(printsOf([`${text} ${after}`])).toEqual(printsOf([text]))
        expect(printsOf([`${before} ${text} ${after}`])).toEqual(printsOf([text]))
      }),
      {numRuns: 40}
    )
  })

  test.each([
    [
      'lines broken elsewhere',
      'The keeper left the the lemons\nin the shed, where it is dry and where they keep.',
      'The keeper left the the\nlemons in the shed, where it is dry and where they keep.'
    ],
    ['a comma', 'The keeper, left the the lemons, in the shed.', faulty[0] ?? ''],
    [
      'words further off',
      'Last week the keeper left the the lemons in the shed.',
      'On Friday the keeper left the the lemons in the shed of the house.'
    ],
    ['another format', '# The wall\n\nThe keeper left the the *lemons* in the shed.', faulty[0] ?? '']
  ])('survive %s', (_, one, other) => {
    const format = one.startsWith('#') ? 'markdown' : 'text'
    const prints = check(one, {format}).findings.map(({fingerprint}) => fingerprint)
    expect(prints).toHaveLength(1)
    expect(printsOf([other])).toEqual(prints)
  })

  test('tell the same fault twice apart, and other values', () => {
    const [twice = '', sum = ''] = faulty
    expect(new Set(printsOf([twice, sound[0] ?? '', twice, twice])).size).toBe(3)
    expect(printsOf([twice, twice])).toEqual(expect.arrayContaining(printsOf([twice])))
    expect(printsOf([sum.replace('£450,000', '£460,000')])).not.toEqual(printsOf([sum]))
    expect(printsOf([twice.replace('keeper left', 'mayor took')])).not.toEqual(printsOf([twice]))
  })

  test.each(Object.entries(stories))('every finding of %s is known again wherever a paragraph is put in', (_, story) => {
    const paragraphs = story.split(/\n{2,}/)
    const prints = check(story).findings.map(({fingerprint}) => fingerprint)
    for (const at of [2, Math.floor(paragraphs.length / 2), paragraphs.length - 1]) {
      const edited = [...paragraphs.slice(0, at), sound[0], ...paragraphs.slice(at)].join('\n\n')
      expect(check(edited).findings.map(({fingerprint}) => fingerprint)).toEqual(prints)
    }
  })
})
