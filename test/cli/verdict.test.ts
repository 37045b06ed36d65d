/** What counts of findings come to; the one state that no article can bring about, a rule that crashed, is reached here. */
import {expect, test} from 'vitest'
import {addTo, newTally, verdictOn} from '../../src/cli/verdict.js'
import {check} from '../../src/index.js'

const bar = {failOn: 'warning', maxWarnings: undefined, neverFail: false} as const

test.each<[string, Partial<Parameters<typeof verdictOn>[1]>]>([
  ['whatever the bar', {failOn: 'error'}],
  ['however many warnings pass', {maxWarnings: 99}],
  ['even where nothing is to fail', {neverFail: true}]
])('a rule that crashed is no pass: %s', (_, asked) => {
  const report = check('The council voted on Monday to shut the pool.')
  const tally = newTally()
  addTo(tally, report)
  expect(verdictOn(tally, {...bar, ...asked})).toBe(0)
  addTo(tally, {...report, summary: {...report.summary, failed: [{ruleId: 'figures-sum', message: 'no number'}]}})
  expect(verdictOn(tally, {...bar, ...asked})).toBe(2)
})

test('findings add up over the files of a run', () => {
  const tally = newTally()
  const report = check('They left the the lemons alone.')
  addTo(tally, report)
  expect(verdictOn(tally, {...bar, maxWarnings: 1})).toBe(0)
  addTo(tally, report)
  expect(verdictOn(tally, {...bar, maxWarnings: 1})).toBe(1)
})
