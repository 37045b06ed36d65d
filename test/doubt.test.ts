import {describe, expect, test} from 'vitest'
import {check, type Finding, rules} from '../src/index.js'

/** 24 vans at £58,000 are £1.392m; between the price and the total stands a figure that has nothing to do with either. */
const passedOver = 'The council bought 24 vans at £58,000 each. With them came 90 spare wheels, and the bill was £1.932m in all.'
const plain = passedOver.replace('With them came 90 spare wheels, and the bill', 'The bill')
const farOff = 'The price of a harp doubled, from £400 to £2,900, in May.'
const noughtTooMany = 'Divers counted 10,000 crates on the seabed. Officials say they held 4.8m plates, about 48 a crate.'

const only = (findings: readonly Finding[]): Finding => {
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}

describe('what is in doubt', () => {
  test('a finding that passes over a figure is a query, and says why', () => {
    const {severity, note} = only(check(passedOver).findings)
    expect(severity).toBe('query')
    expect(note?.toLowerCase()).toContain('other figures stand between these')
    expect(only(check(plain).findings).severity).toBe('warning')
  })

  test('so is one whose value is hardly a slip, and a nought too many is one', () => {
    expect(only(check(farOff).findings)).toMatchObject({severity: 'query', note: 'Far from what is implied'})
    expect(only(check(noughtTooMany).findings).severity).toBe('warning')
  })

  test('the preset strict, and a desk that sets the rule itself, are told it firmly', () => {
    const {ruleId} = only(check(passedOver).findings)
    const firm = [check(passedOver, {preset: 'strict'}), check(passedOver, {rules: {[ruleId]: 'error'}})]
    expect(firm.map(({findings}) => findings.find((finding) => finding.ruleId === ruleId)?.severity)).toEqual(['warning', 'error'])
  })

  test('every rule that has a reach is one of figures or dates', () => {
    const reaching = rules.filter(({reach}) => reach !== undefined)
    expect(reaching.length).toBeGreaterThan(10)
    expect(reaching.every(({family}) => family === 'figures' || family === 'dates')).toBe(true)
  })
})
